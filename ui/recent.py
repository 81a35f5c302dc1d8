"""The list of recent articles and briefs: a small JSON file in the state folder, newest first."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from briefing import paths
from ui.shared import board

logger = logging.getLogger(__name__)

LENGTH = 10


@dataclass(frozen=True, kw_only=True)
class RecentFile:
    """One line of the list. ``to_check`` is ``None`` where it is not known (an article that was not saved)."""

    path: str  # or the address it was loaded from
    title: str
    outlet: str = ""
    opened: str = ""  # ISO date-time
    to_check: int | None = None
    fingerprint: str = ""  # of the article's words, to know it again under another name

    @property
    def is_there(self) -> bool:
        """Whether the file is still where it was; of an address only loading it would tell."""
        return self.is_address or Path(self.path).is_file()

    @property
    def is_address(self) -> bool:
        """Whether it was loaded from the web."""
        return is_address(self.path)


def is_address(place: str) -> bool:
    """Tell an address from the path of a file."""
    return place.startswith(("http://", "https://"))


class RecentFiles(QObject):
    """Reads and writes the list; a list that cannot be read or written is no reason to stop working."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = paths.state_dir() / "recent.json"
        board().changed.connect(self._on_board_changed)

    @property
    def entries(self) -> tuple[RecentFile, ...]:
        """The list, newest first."""
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
            return tuple(RecentFile(**entry) for entry in stored)[:LENGTH]
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError) as error:
            logger.warning("the list of recent files is not readable: %s", error)
            return ()

    def note(
        self, place: Path | str, *, title: str, outlet: str = "", to_check: int | None = None, fingerprint: str = ""
    ) -> None:
        """Put a file, or an address, at the top."""
        opened = datetime.now().astimezone().isoformat(timespec="minutes")
        path = str(place) if is_address(str(place)) else str(Path(place).absolute())
        new = RecentFile(
            path=path, title=title, outlet=outlet, opened=opened, to_check=to_check, fingerprint=fingerprint
        )
        self._write((new, *(e for e in self.entries if e.path != new.path)))

    def forget(self, path: str) -> None:
        """Take a file off the list."""
        self._write(tuple(e for e in self.entries if e.path != path))

    def clear(self) -> None:
        """Empty the list."""
        self._write(())

    def _write(self, entries: tuple[RecentFile, ...]) -> None:
        beside = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps([asdict(e) for e in entries[:LENGTH]], ensure_ascii=False), encoding="utf-8")
            beside.replace(self._file)
        except OSError as error:
            logger.warning("the list of recent files cannot be written: %s", error)
            with contextlib.suppress(OSError):
                beside.unlink()
        board().changed.emit(str(self._file), "")

    @Slot(str, str)
    def _on_board_changed(self, file: str, _what: str) -> None:
        if file == str(self._file):
            self.changed.emit()
