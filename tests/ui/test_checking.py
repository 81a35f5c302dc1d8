"""Checking findings: accept, reject, take back, the walk through what is uncertain, place on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt

from briefing.model import Placement, Trust
from tests.ui.findings_support import strip_button
from tests.ui.sample import SamplePage
from ui.review import queue

KEY = Qt.Key


# ------------------------------------------------------------------ checking


def test_the_strip_says_what_why_and_how_sure(panel, session):
    session.select(session.brief.positions[12].id)
    strip = panel.strip
    assert strip.title.text() == "Position  ·  China on Multilateralism"
    assert strip.word.text() == "low"
    assert strip.place.text() == "4 of 5"
    assert strip.reason.text()
    assert all(strip_button(panel, name).isVisible() for name in ("accept", "change", "reject", "skip"))


def test_the_strip_is_never_empty(panel, session):
    session.select(None)
    assert panel.strip.title.text() == "5 findings want a look"
    session.open(None)
    assert panel.strip.title.text() == "No article is open"


def test_space_accepts_and_takes_back(panel, session, qtbot):
    item = session.brief.positions[7].id
    session.select(item)
    view = panel.positions.view
    qtbot.keyClick(view, KEY.Key_Space)
    assert session.brief.item(item).trust is Trust.CONFIRMED
    qtbot.keyClick(view, KEY.Key_Space)
    assert session.brief.item(item).trust is Trust.SUGGESTED


def test_delete_rejects_and_goes_to_the_row_after(panel, session, qtbot):
    first, second = session.brief.positions[0].id, session.brief.positions[1].id
    session.select(first)
    qtbot.keyClick(panel.positions.view, KEY.Key_Delete)
    assert session.brief.item(first) is None
    assert session.current == second
    session.undo_stack.undo()
    assert session.brief.item(first) is not None


def test_a_walk_goes_through_everything_that_waits(panel, session, qtbot):
    order = queue(session.brief, SamplePage(session.brief).placed)
    assert order[0] == "event:date"
    seen = []
    for _ in order:
        panel.next_to_check() if not seen else None
        seen.append(session.current)
        panel.accept_current()
    assert seen == order
    assert panel.strip.title.text() == "All checked"
    for _ in order:
        session.undo_stack.undo()
    assert queue(session.brief, SamplePage(session.brief).placed) == order


def test_a_walk_keeps_its_order_and_can_skip(panel, session):
    panel.next_to_check()
    first = session.current
    panel.skip_current()
    second = session.current
    assert second != first
    assert panel.review.place_of(first)[0] == 5
    panel.previous_to_check()
    assert session.current == first


def test_the_item_of_the_walk_keeps_an_outline(panel, session):
    panel.next_to_check()
    panel.next_to_check()
    at = session.current
    session.select(session.brief.quotes[0].id)
    assert panel.review.at == at
    assert at in (panel.positions.delegate._review, panel.participants.delegate._review)


def test_head_leads_to_the_first_of_its_section(panel, session):
    panel.positions.head.check_clicked.emit()
    assert session.brief.item(session.current).trust is Trust.NEEDS_CHECK
    assert session.current in {p.id for p in session.brief.positions}


def test_analysis_shows_its_stage_and_can_be_cancelled(panel, qtbot):
    panel.set_busy("Finding quotes", 2, 5)
    assert panel.strip.reason.text() == "Finding quotes"
    assert panel.progress.isVisible()
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(strip_button(panel, "cancel"), Qt.MouseButton.LeftButton)
    panel.set_busy(None)
    assert not panel.progress.isVisible()


# ------------------------------------------------------------------ placing


def test_pin_leave_out_put_back_and_move(panel, session):
    item = next(q.id for q in session.brief.quotes if q.rank == 2)
    session.select(item)
    panel.arranging.toggle_pin()
    assert session.brief.item(item).placement is Placement.PINNED
    panel.arranging.toggle_pin()
    assert session.brief.item(item).placement is Placement.AUTO
    panel.arranging.toggle_left_out()
    assert session.brief.item(item).placement is Placement.EXCLUDED
    panel.arranging.toggle_left_out()
    assert session.brief.item(item).placement is Placement.AUTO
    rows = [r.id for r in panel.quotes.model.rows]
    panel.arranging.move(-1)
    at = rows.index(item)
    assert [r.id for r in panel.quotes.model.rows].index(item) == at - 1


def test_what_did_not_fit_is_put_on_the_page_by_the_same_key(panel, session):
    item = session.brief.positions[1].id
    session.select(item)
    panel.arranging.toggle_left_out()
    assert session.brief.item(item).placement is Placement.INCLUDED
