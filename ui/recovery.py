"""Copies of unsaved work: one file a document in the autosave folder, found again after a crash or a power cut.

Every process holds a lock file as long as it lives, and begins the names of its copies with the lock's name. A copy whose
lock nobody holds was left behind; whoever offers it takes its lock first, so that two programs never offer the same.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QLockFile

from briefing import paths, project
from briefing.errors import ProjectError
from briefing.files import write_atomically
from briefing.model import Brief, Position, Quote, Trust

logger = logging.getLogger(__name__)

SUFFIX = ".unsaved"
LOCK_SUFFIX = ".lock"
PREVIEW = 90  # characters
_FORMAT = "briefing-desk-unsaved"


class Process:
    """What this process holds: its own lock, and those of the copies it offers."""

    _name: ClassVar[str] = ""
    _own: ClassVar[QLockFile | None] = None
    _taken: ClassVar[dict[str, QLockFile]] = {}

    @classmethod
    def name(cls, folder: Path) -> str:
        """Return what the names of this process's copies begin with; the lock is taken when it is first asked for."""
        if cls._own is None or not (folder / f"{cls._name}{LOCK_SUFFIX}").exists():
            cls._name = f"{os.getpid()}-{secrets.token_hex(4)}"
            cls._own = QLockFile(str(folder / f"{cls._name}{LOCK_SUFFIX}"))
            cls._own.setStaleLockTime(0)
            if not cls._own.tryLock(0):
                logger.warning("no lock for the copies of unsaved work")
        return cls._name

    @classmethod
    def take(cls, folder: Path, name: str) -> bool:
        """Take the lock of a process that is gone; ``False`` if it is alive, or another process was first."""
        if name in cls._taken:
            return True
        if name == cls._name:
            return False
        lock = QLockFile(str(folder / f"{name}{LOCK_SUFFIX}"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return False
        cls._taken[name] = lock
        return True

    @classmethod
    def let_go(cls, folder: Path, name: str) -> None:
        """Give a lock back once no copy needs it."""
        if name in cls._taken and not any(folder.glob(f"{name}.*{SUFFIX}")):
            cls._taken.pop(name).unlock()


@dataclass(frozen=True, kw_only=True)
class LeftBehind:
    """A copy nobody cleared away. ``origin`` is the brief's own file, if it had one."""

    file: Path
    saved: str  # ISO date-time
    title: str
    preview: str
    origin: Path | None = None
    origin_digest: str | None = None  # of that file as the work was based on


class Copy:
    """The copy of one document; writing and removing may be asked for in different threads."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._lock = threading.Lock()
        self._wanted = 0
        self._file: Path | None = None

    def writer(
        self, brief: Brief, title: str, origin: Path | None, origin_digest: str | None = None
    ) -> Callable[[], None]:
        """Return the work that writes the copy; it does nothing once the copy was removed."""
        self._wanted += 1
        wanted = self._wanted

        def write() -> None:
            with self._lock:
                if wanted == self._wanted:
                    self._write(brief, title, origin, origin_digest)

        return write

    def remove(self) -> None:
        """Take the copy away: the work is saved, or given up on purpose."""
        self._wanted += 1
        with self._lock:
            if self._file is not None:
                with contextlib.suppress(OSError):
                    self._file.unlink(missing_ok=True)
                self._file = None

    def _write(self, brief: Brief, title: str, origin: Path | None, origin_digest: str | None) -> None:
        folder = paths.autosave_dir()
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{Process.name(folder)}.{self._document}{SUFFIX}"
        content = {
            "format": _FORMAT,
            "saved": datetime.now().astimezone().isoformat(timespec="seconds"),
            "title": title,
            "preview": preview(brief),
            "origin": str(origin) if origin else None,
            "origin_digest": origin_digest,
            "brief": project.dumps(brief),
        }
        write_atomically(file, json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass"), ProjectError)
        self._file = file


def preview(brief: Brief) -> str:
    """Return the words that tell a document from others: what was last typed by hand, else how the article begins."""
    typed = [*brief.notes.lines, *brief.notes.background, brief.notes.comment]
    items: tuple[Quote | Position, ...] = (*brief.quotes, *brief.positions)
    typed += [i.edited_text or i.text for i in items if i.trust is Trust.EDITED]
    start, end = brief.article.spans.body
    text = " ".join(next((t for t in typed if t), brief.article.text[start:end] or brief.article.text).split())
    return text if len(text) <= PREVIEW else text[: PREVIEW - 1].rstrip() + "…"


def find_left_behind() -> tuple[LeftBehind, ...]:
    """Return the copies of processes that are gone, the newest first, and take their locks."""
    folder = paths.autosave_dir()
    found: list[LeftBehind] = []
    for lock in folder.glob(f"*{LOCK_SUFFIX}"):  # of processes that left nothing else
        if not any(folder.glob(f"{lock.stem}.*{SUFFIX}")) and Process.take(folder, lock.stem):
            Process.let_go(folder, lock.stem)
    for file in folder.glob(f"*{SUFFIX}"):
        if not Process.take(folder, file.name.split(".", maxsplit=1)[0]):
            continue
        try:
            content = _read(file)
        except (OSError, ValueError, TypeError) as error:
            logger.warning("a copy of unsaved work is not readable: %s", error)
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(".damaged"))
            continue
        origin, digest = content.get("origin"), content.get("origin_digest")
        found.append(
            LeftBehind(
                file=file,
                saved=str(content.get("saved", "")),
                title=str(content.get("title", "")),
                preview=str(content.get("preview", "")),
                origin=Path(str(origin)) if origin else None,
                origin_digest=str(digest) if digest else None,
            )
        )
    return tuple(sorted(found, key=lambda left: left.saved, reverse=True))


def restore(left: LeftBehind) -> Brief:
    """Return the brief of a copy.

    Raises:
        ProjectError: If it cannot be read.
    """
    try:
        content = _read(left.file)
    except (OSError, ValueError, TypeError) as error:
        raise ProjectError(
            "the copy of your work cannot be read", subject=str(left.file), next_step="Open the saved file instead."
        ) from error
    return project.loads(str(content["brief"]), subject=str(left.file))


def discard(left: LeftBehind) -> None:
    """Clear a copy away, once it was restored or given up."""
    with contextlib.suppress(OSError):
        left.file.unlink(missing_ok=True)
    Process.let_go(left.file.parent, left.file.name.split(".", maxsplit=1)[0])


def _read(file: Path) -> dict[str, object]:
    content = json.loads(file.read_bytes().decode("utf-8", "surrogatepass"))
    if not isinstance(content, dict) or content.get("format") != _FORMAT or "brief" not in content:
        raise ValueError("not a copy of unsaved work")
    return content
