"""News for every window of the program: what one of them writes into a file that all share, the others hear at once."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal


class Board(QObject):
    """Where a change is told; every part that shows what is in the file listens."""

    changed = Signal(str, str)  # the file, what of it


@cache
def board() -> Board:
    """Return the one board of the program."""
    return Board()
