"""Undo steps. The engine computes the new brief; a step remembers both values, never a widget or an index."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from briefing.model import Brief


class ReplaceBrief(QUndoCommand):
    """Replace the current brief by another value; serves every edit."""

    def __init__(
        self, adopt: Callable[[Brief], None], before: Brief, after: Brief, text: str, merge_key: str | None = None
    ) -> None:
        super().__init__(text)
        self._adopt = adopt
        self._before = before
        self._after = after
        self._merge_key = merge_key

    def redo(self) -> None:
        """Show the value after the edit."""
        self._adopt(self._after)

    def undo(self) -> None:
        """Show the value before the edit."""
        self._adopt(self._before)

    def id(self) -> int:
        """Steps with one id may merge; -1 never does."""
        return -1 if self._merge_key is None else zlib.crc32(self._merge_key.encode()) & 0x7FFFFFFF

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over a later step of the same field, so that typing is one step."""
        if not isinstance(other, ReplaceBrief) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        if self._after == self._before:
            # Typed back to where it began: nothing is left to undo.
            self.setObsolete(True)
        return True
