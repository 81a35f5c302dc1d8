"""The steps that turn one list of ids into another, in Qt's terms, so that an edit never resets a view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Steps(Protocol):
    """Receives the steps; each is carried out before the next is asked for."""

    def remove(self, first: int, last: int) -> None:
        """Remove rows ``first`` to ``last``, both included."""

    def move(self, source: int, target: int) -> None:
        """Move row ``source`` up to stand at ``target``; ``target`` is smaller."""

    def insert(self, first: int, last: int) -> None:
        """Insert the new rows ``first`` to ``last``, both included, where they will stand."""


def turn_into(old: Sequence[str], new: Sequence[str], steps: Steps) -> None:
    """Tell ``steps`` how to get from ``old`` to ``new``. Ids are unique within each list."""
    ids = list(old)
    wanted = set(new)
    last = len(ids) - 1
    while last >= 0:
        if ids[last] in wanted:
            last -= 1
            continue
        first = last
        while first > 0 and ids[first - 1] not in wanted:
            first -= 1
        steps.remove(first, last)
        del ids[first : last + 1]
        last = first - 1
    kept = set(ids)
    for at, row in enumerate(new):
        if row not in kept:
            if len(ids) > at and ids[at] == row:
                continue  # it came in with the one before it
            last = at
            while last + 1 < len(new) and new[last + 1] not in kept:
                last += 1
            steps.insert(at, last)
            ids[at:at] = new[at : last + 1]
        elif ids[at] != row:
            source = ids.index(row, at + 1)
            steps.move(source, at)
            ids.insert(at, ids.pop(source))
