"""How much of a laid-out page goes with what is dropped: what the fit guesses by, never what it decides by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate

from briefing.page.layout import PageLayout
from briefing.page.selection import Unit


def unit_heights(units: Iterable[Unit], layout: PageLayout) -> dict[Unit, float]:
    """Return the height in twips of the lines each unit stands on: lines that stand side by side count once."""
    rows: defaultdict[str, dict[tuple[int, int], float]] = defaultdict(dict)
    for line in layout.lines:
        for owner in line.owners:
            rows[owner][line.page, round(line.y)] = line.height
    heights = {}
    for unit in units:
        merged: dict[tuple[int, int], float] = {}
        for item in unit.ids:
            merged.update(rows[item])
        heights[unit] = sum(merged.values())
    return heights


def heights_kept(units: Sequence[Unit], layout: PageLayout) -> list[float]:
    """Return the height in twips, space included, of what stands when the first n units are dropped, for n from 0 on.

    What stands side by side goes with the last of it, and a line that prints no item, such as a heading, with the
    last of what is below it.
    """
    turn = {item: n for n, unit in enumerate(units) for item in unit.ids}
    never = len(units)
    kept = [0.0] * (never + 1)
    below: int | None = None  # when the last goes of what stands below a line that prints no item
    for height, owners in _rows_from_below(layout):
        if owners:
            last = max(turn.get(owner, never) for owner in owners)
            below = last if below is None else max(below, last)
        else:
            last = never if below is None else below
            below = None
        kept[last] += height
    return [*accumulate(reversed(kept))][::-1]


def _rows_from_below(layout: PageLayout) -> Iterable[tuple[float, set[str]]]:
    """The rows of the body, from the last up: the height down to the next one, and the items printed there."""
    owners: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    ends: defaultdict[tuple[int, int], float] = defaultdict(float)
    for line in layout.lines:
        if layout.body_top - 1 <= line.y < layout.body_bottom:
            row = line.page, round(line.y)
            owners[row] |= line.owners
            ends[row] = max(ends[row], line.y + line.height)
    next_page, next_y = -1, 0
    for page, y in sorted(owners, reverse=True):
        yield (next_y if page == next_page else ends[page, y]) - y, owners[page, y]
        next_page, next_y = page, y
