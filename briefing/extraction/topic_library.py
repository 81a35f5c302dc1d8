"""The topic packs of the program and of the user: which there are, switching them on and off, writing and importing.

A pack of the user is switched off by a second suffix to its file name, so that the window, the command line and she
herself in her file manager see the same. The program writes one pack only, :func:`briefing.paths.own_topics_file`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from briefing import paths
from briefing.errors import TopicPackError
from briefing.extraction.topic_packs import BUILT_IN, TopicBook, TopicEntry, load_topics, read_pack
from briefing.files import write_atomically

OFF = ".off"

_HEAD = """\
# Topic pack of Briefing Desk. Topics are laid over those of other packs by their id.
# strong: phrases that make the topic; weak: only beside another one; exact: to the letter. Case and endings
# matter in “exact” only.
"""
_WIDTH = 110


@dataclass(frozen=True)
class Pack:
    """One pack. ``problem`` says why it cannot be used; it has no topics then."""

    path: Path
    topics: tuple[TopicEntry, ...] = ()
    built_in: bool = False
    on: bool = True
    problem: TopicPackError | None = None

    @property
    def title(self) -> str:
        """The file's name in words."""
        name = self.path.name.removesuffix(OFF).rsplit(".", maxsplit=1)[0]
        words = re.sub(r"[-_]+", " ", name).strip()
        return words[:1].upper() + words[1:]


def built_in_packs() -> tuple[Pack, ...]:
    """Return the packs that come with the program, in order of name."""
    return tuple(Pack(path, _read(path), built_in=True) for path in sorted(BUILT_IN.glob("*.yaml")))


def user_packs() -> tuple[Pack, ...]:
    """Return the user's packs in the order they are laid over the others, without the one the window writes."""
    on = [path for path in paths.user_topic_packs() if path != paths.own_topics_file()]
    off = sorted(paths.user_topics_dir().glob(f"*.y*ml{OFF}"))
    return tuple(_pack(path, on=True) for path in on) + tuple(_pack(path, on=False) for path in off)


def switch_pack(pack: Pack, *, on: bool) -> Path:
    """Switch a pack of the user on or off; return its file.

    Raises:
        TopicPackError: If the file cannot be renamed.
    """
    name = pack.path.name.removesuffix(OFF) + ("" if on else OFF)
    target = pack.path.with_name(name)
    if target == pack.path:
        return target
    try:
        return pack.path.rename(_free(target))
    except OSError as error:
        raise TopicPackError(
            f"the topic pack cannot be renamed ({error.strerror or error})",
            subject=str(pack.path),
            next_step="Check that you may write in its folder.",
        ) from error


def import_pack(name: str, content: bytes) -> Path:
    """Put a pack that was checked with :func:`read_pack` into the user's folder; an earlier one of that name stays.

    Raises:
        TopicPackError: If the file cannot be written.
    """
    stem = re.sub(r"[^\w-]+", "-", Path(name).stem).strip("-") or "topics"
    name = f"{stem}.yaml"  # JSON is YAML as well
    target = _free(make_folder() / ("imported-topics.yaml" if name == paths.OWN_TOPICS else name))
    write_atomically(target, content, TopicPackError)
    return target


def write_pack(path: Path, topics: Iterable[TopicEntry]) -> Path:
    """Write topics as a pack.

    Raises:
        TopicPackError: If the file cannot be written.
    """
    write_atomically(path, dump_pack(topics).encode(), TopicPackError)
    return path


def dump_pack(topics: Iterable[TopicEntry]) -> str:
    """Return topics as the text of a pack; reading it gives the same topics."""
    document = {"version": 1, "topics": [_plain(topic) for topic in topics]}
    return _HEAD + yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=_WIDTH)


def make_folder() -> Path:
    """Return the user's folder, made where it is missing.

    Raises:
        TopicPackError: If it cannot be made.
    """
    folder = paths.user_topics_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TopicPackError(
            f"the folder of topic packs cannot be made ({error.strerror or error})",
            subject=str(folder),
            next_step="Check that you may write there.",
        ) from error
    return folder


def book_in_force() -> tuple[TopicBook, tuple[TopicPackError, ...]]:
    """Return the topics of the built-in packs and of those of the user that can be read, and what is wrong with others."""
    good: list[Path] = []
    problems: list[TopicPackError] = []
    for path in paths.user_topic_packs():
        try:
            _read(path)
        except TopicPackError as problem:
            problems.append(problem)
        else:
            good.append(path)
    return load_topics(good), tuple(problems)


def _pack(path: Path, *, on: bool) -> Pack:
    try:
        return Pack(path, _read(path), on=on)
    except TopicPackError as problem:
        return Pack(path, on=on, problem=problem)


def _read(path: Path) -> tuple[TopicEntry, ...]:
    """Read a pack once as long as its file stays as it is."""
    try:
        stamp = path.stat()
    except OSError:
        return tuple(read_pack(path))  # which says what is wrong
    return _read_once(path, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=64)
def _read_once(path: Path, _changed: int, _size: int) -> tuple[TopicEntry, ...]:
    return tuple(read_pack(path))


def _plain(topic: TopicEntry) -> dict[str, Any]:
    """Return a topic as the keys of a pack, without those that say nothing."""
    match = {name: list(getattr(topic, name)) for name in ("strong", "exact", "weak") if getattr(topic, name)}
    found: dict[str, Any] = {"id": topic.id, "label": topic.label}
    if topic.kind:
        found["kind"] = topic.kind
    if match:
        found["match"] = match
    for name in ("not_near", "examples"):
        if getattr(topic, name):
            found[name] = list(getattr(topic, name))
    for name in ("parent", "kind"):
        if getattr(topic, name):
            found[name] = getattr(topic, name)
    if not topic.enabled:
        found["enabled"] = False
    return found


def _free(path: Path) -> Path:
    """Return the path, or one like it with a number, that no file has yet."""
    stem, dot, rest = path.name.partition(".")
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{stem}-{number}{dot}{rest}")
    return path
