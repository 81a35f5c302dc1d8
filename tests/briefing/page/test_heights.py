"""What goes with an item that is dropped, on pages of a few lines."""

from __future__ import annotations

from itertools import pairwise

from briefing.page.fit import fit
from briefing.page.heights import heights_kept, unit_heights
from briefing.page.layout import Face, Line, PageLayout, Piece
from briefing.page.selection import Unit, select

A, B = Unit(frozenset({"a"}), 1.0), Unit(frozenset({"b"}), 2.0)


def page(*rows: tuple[float, str | None]) -> PageLayout:
    """A layout of lines 200 twips high that begin at so many twips, each with the item it prints."""
    lines = tuple(
        Line(page=0, x=0, y=y, width=10, height=200, baseline=y + 150, pieces=(Piece("x", Face(), owner),))
        for y, owner in rows
    )
    return PageLayout(
        width=12000, height=16000, body_top=0, body_bottom=16000, left=0, right=12000, fill=0.5, pages=1, lines=lines
    )


def test_an_item_takes_the_space_below_it_along():
    assert heights_kept([A, B], page((0, None), (300, "a"), (700, "b"))) == [900, 500, 0]


def test_a_heading_goes_with_the_last_of_what_is_below_it():
    layout = page((0, "title"), (200, None), (400, "a"), (600, "b"), (800, None), (1000, "notes"))
    assert heights_kept([A, B], layout) == [1200, 1000, 600]


def test_what_stands_side_by_side_goes_with_the_last_of_it():
    layout = page((0, "a"), (0, "b"), (200, "a"))
    assert heights_kept([A, B], layout) == [400, 200, 0]
    assert unit_heights([A, B], layout) == {A: 400, B: 200}


def test_lines_outside_the_body_do_not_count():
    layout = page((0, "a"), (16100, None))
    assert heights_kept([A], layout) == [200, 0]


def test_on_a_real_page_the_heights_kept_are_the_fill(seed):
    made = fit(seed, "press-lines")
    units = [unit for unit in select(seed).units if unit.ids & set(made.layout.heights())]
    kept = heights_kept(units, made.layout)
    assert all(before >= after for before, after in pairwise(kept))
    assert abs(kept[0] / made.layout.body_height - made.fill) < 0.05
