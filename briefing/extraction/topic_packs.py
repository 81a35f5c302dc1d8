"""Topic packs: small YAML files with the words that tell a topic; user packs are laid over the built-in ones by id.

A bad file is reported with its name and line and is never half loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from briefing.errors import TopicPackError

BUILT_IN = Path(__file__).with_name("lexicon") / "topics"

STRONG = 1.0
WEAK = 0.4

# How particular a topic is; without a kind it is an affair, which goes before the others.
# A broad one is a subject still (“bilateral ties”); a general one is about another (“diplomatic talks”).
PLACE, BODY, BROAD, GENERAL = "place", "body", "broad", "general"

_KEYS = frozenset({"id", "label", "kind", "match", "case_sensitive", "not_near", "parent", "examples", "enabled"})
_KINDS = (PLACE, BODY, BROAD, GENERAL)
_MATCH_KEYS = frozenset({"exact", "strong", "weak"})
_ID = re.compile(r"[a-z0-9][a-z0-9-]*$")


@dataclass(frozen=True)
class TopicEntry:
    """One topic of a pack."""

    id: str
    label: str
    exact: tuple[str, ...] = ()
    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    parent: str | None = None
    enabled: bool = True
    examples: tuple[str, ...] = ()
    kind: str = ""  # place, body, broad or general: what is taken when no affair is named


@dataclass(frozen=True)
class Phrase:
    """A phrase of a topic as words to compare: by lemma and without case unless ``exact``."""

    words: tuple[str, ...]
    topic: str
    weight: float
    exact: bool


@dataclass(frozen=True)
class TopicBook:
    """All topics in force, with their phrases by first word."""

    topics: Mapping[str, TopicEntry]
    phrases: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    not_near: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def label(self, topic: str) -> str:
        """Return the label of a topic, or its id where the book does not know it."""
        entry = self.topics.get(topic)
        return entry.label if entry else topic


def load_topics(packs: Sequence[Path] = ()) -> TopicBook:
    """Read the built-in packs and lay ``packs`` over them, in order, by topic id.

    Args:
        packs: Files, or folders whose ``*.yaml``, ``*.yml`` and ``*.json`` files are read in order of name.

    Raises:
        TopicPackError: If a pack cannot be read; the message names the file and the line.
    """
    files = [file for pack in packs for file in _files(Path(pack))]
    return _book(tuple((str(file), _stamp(file)) for file in files))


def read_pack(path: Path) -> list[TopicEntry]:
    """Read one pack.

    Raises:
        TopicPackError: If it is not usable.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise TopicPackError(
            "the topic pack cannot be read", subject=str(path), next_step="Check that it is a text file you may open."
        ) from exc
    try:
        if BUILT_IN not in path.parents:
            _check_shape(text, path)
        raw = yaml.load(text, Loader=_LineLoader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise TopicPackError(
            f"line {line}: this is not valid YAML ({getattr(exc, 'problem', None) or 'unreadable'})",
            subject=str(path), next_step="Check the indentation and the brackets near that line.",
        ) from exc  # fmt: skip
    return _entries(raw, path)


_MAX_CHARACTERS = 2_000_000
_MAX_DEPTH = 12


def _check_shape(text: str, path: Path) -> None:
    """Refuse what no pack needs and a hostile file is made of: size, nesting (the loader is recursive), references."""
    if len(text) > _MAX_CHARACTERS:
        raise TopicPackError("the topic pack is larger than 2 MB", subject=str(path), next_step="Split it.")
    depth = 0
    for event in yaml.parse(text, Loader=_LineLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH or isinstance(event, yaml.AliasEvent):
            what = "references (*name) are not used in packs" if depth <= _MAX_DEPTH else "it is nested too deeply"
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise TopicPackError(f"line {line}: {what}", subject=str(path), next_step="Write the words out.")


class _LineLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """A safe loader that remembers the line of every mapping."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 - as the base class
        """Build a mapping with its first line under ``__line__``."""
        mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        mapping["__line__"] = node.start_mark.line + 1
        return mapping


def _files(pack: Path) -> list[Path]:
    if pack.is_dir():
        return sorted(f for f in pack.iterdir() if f.suffix.lower() in (".yaml", ".yml", ".json"))
    return [pack]


def _stamp(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


@lru_cache(maxsize=4)
def _book(files: tuple[tuple[str, float], ...]) -> TopicBook:
    topics: dict[str, TopicEntry] = {}
    for file in [*_files(BUILT_IN), *(Path(name) for name, _ in files)]:
        for entry in read_pack(file):
            topics[entry.id] = entry
    return build_book(topics.values())


def build_book(entries: Iterable[TopicEntry]) -> TopicBook:
    """Make a book of topics, leaving out those that are switched off."""
    topics = {e.id: e for e in entries if e.enabled}
    phrases: dict[str, list[Phrase]] = {}
    not_near: dict[str, tuple[tuple[str, ...], ...]] = {}
    for entry in topics.values():
        groups = ((entry.exact, STRONG, True), (entry.strong, STRONG, False), (entry.weak, WEAK, False))
        for texts, weight, exact in groups:
            for text in texts:
                words = split_phrase(text if exact else text.lower())
                if words:
                    phrases.setdefault(words[0], []).append(Phrase(words, entry.id, weight, exact))
        if entry.not_near:
            not_near[entry.id] = tuple(split_phrase(text.lower()) for text in entry.not_near)
    ordered = {word: tuple(sorted(found, key=lambda p: -len(p.words))) for word, found in phrases.items()}
    return TopicBook(topics, ordered, not_near)


_PIECES = re.compile(r"'s\b|[^\W_]+(?:\.[^\W_]+)*\.?(?=\s|$)|[^\W_]+|[^\w\s]")


def split_phrase(text: str) -> tuple[str, ...]:
    """Split a phrase the way the parser splits text: at spaces, hyphens and before “'s” or a last apostrophe."""
    found: list[str] = []
    for word in text.replace("’", "'").split():
        if word.endswith("'s") and len(word) > 2:
            found += [*_hyphens(word[:-2]), "'s"]
        elif word.endswith("s'"):
            found += [*_hyphens(word[:-1]), "'"]
        else:
            found += _hyphens(word)
    return tuple(found)


def _hyphens(word: str) -> list[str]:
    parts = re.split(r"([-–/])", word)
    return [p for p in parts if p]


def _entries(raw: Any, path: Path) -> list[TopicEntry]:
    def bad(
        line: int, reason: str, next_step: str = "Correct that line, or compare the file with a built-in pack."
    ) -> TopicPackError:
        return TopicPackError(f"line {line}: {reason}", subject=str(path), next_step=next_step)

    if not isinstance(raw, dict) or not isinstance(raw.get("topics"), list):
        raise bad(1, "a topic pack needs a list “topics:”", "Compare it with a built-in pack.")
    if raw.get("version", 1) != 1:
        raise bad(
            1, f"version {raw['version']!r} is not known to this program", "Install the newest version of the program."
        )
    entries: list[TopicEntry] = []
    seen: set[str] = set()
    for number, item in enumerate(raw["topics"], 1):
        if not isinstance(item, dict):
            raise bad(raw["__line__"], f"topic {number} is not a mapping with “id:” and “label:”")
        line = item["__line__"]
        unknown = {k for k in item if k != "__line__"} - _KEYS
        if unknown:
            raise bad(line, f"unknown key “{min(map(str, unknown))}”", f"Known keys: {', '.join(sorted(_KEYS))}.")
        identifier = item.get("id")
        if not isinstance(identifier, str) or not _ID.match(identifier):
            raise bad(line, f"the id {identifier!r} must be lower-case letters, digits and hyphens")
        if identifier in seen:
            raise bad(line, f"the id “{identifier}” stands twice in this file")
        seen.add(identifier)
        entries.append(_entry(item, identifier, line, bad))
    return entries


def _entry(item: dict[Any, Any], identifier: str, line: int, bad: Any) -> TopicEntry:
    def strings(value: Any, name: str, at: int) -> tuple[str, ...]:
        if value is None:
            return ()
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise bad(at, f"“{name}” of “{identifier}” must be a list of phrases")
        return tuple(v.strip() for v in value)

    enabled = item.get("enabled", True)
    if not isinstance(enabled, bool):
        raise bad(line, f"“enabled” of “{identifier}” must be true or false")
    label = item.get("label", identifier)
    if not isinstance(label, str) or not label.strip():
        raise bad(line, f"the label of “{identifier}” must be words")
    match = item.get("match", {}) or {}
    if not isinstance(match, dict):
        raise bad(line, f"“match” of “{identifier}” must hold exact, strong or weak")
    at = match.get("__line__", line)
    unknown = {k for k in match if k != "__line__"} - _MATCH_KEYS
    if unknown:
        raise bad(
            at,
            f"unknown key “{min(map(str, unknown))}” in “match” of “{identifier}”",
            "Known keys: exact, strong, weak.",
        )
    exact = strings(match.get("exact"), "exact", at) + strings(item.get("case_sensitive"), "case_sensitive", line)
    parent = item.get("parent")
    if parent is not None and not isinstance(parent, str):
        raise bad(line, f"“parent” of “{identifier}” must be an id")
    kind = item.get("kind", "")
    if kind not in ("", *_KINDS):
        raise bad(line, f"“kind” of “{identifier}” must be place, body, broad or general")
    return TopicEntry(
        identifier, label.strip(), exact, strings(match.get("strong"), "strong", at), strings(match.get("weak"), "weak", at),
        strings(item.get("not_near"), "not_near", line), parent, enabled,
        strings(item.get("examples"), "examples", line), kind,
    )  # fmt: skip
