"""Dragging: quotes into another order, positions to another cell, participants onto one another, words to a section.

The events are those a real drag sends; a drag itself would hold up the test until the mouse is let go.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing.model import Placement, TextSpan, Trust
from tests.ui.sample import sample_brief
from ui.models.dragging import dragged_items, item_mime, put_span
from ui.panels.item_drag import Mark
from ui.panels.item_view import ItemList

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
LEFT, NO = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(target: QWidget, point: QPoint, mime: QMimeData, action: Qt.DropAction = MOVE) -> bool:
    """Bring a drag over a point; returns whether it may be let go there."""
    both = MOVE | COPY
    enter = QDragEnterEvent(point, both, mime, LEFT, NO)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(point, both, mime, LEFT, NO)
    move.setDropAction(action)
    QApplication.sendEvent(target, move)
    return enter.isAccepted() and move.isAccepted()


def let_go(target: QWidget, point: QPoint, mime: QMimeData, action: Qt.DropAction = MOVE) -> bool:
    """Let go at a point after a drag; returns whether it was taken."""
    drag(target, point, mime, action)
    drop = QDropEvent(QPointF(point), action, mime, LEFT, NO)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


def at(view, item: str, share: float) -> QPoint:
    """Return a point in the row of an item: 0 is its upper edge, 1 the lower one."""
    place = view.item_rect(item)
    return QPoint(place.center().x(), place.top() + 1 + int(share * (place.height() - 2)))


def order_of(model) -> list[str]:
    return [row.id for row in model.rows if not row.id.startswith("topic:")]


# ------------------------------------------------------------------ what a drag carries


def test_a_row_carries_its_id_and_for_other_programs_its_words_and_source(session):
    session.open(sample_brief())
    quote = next(q for q in session.brief.quotes if not q.fragment and q.verbatim)
    mime = item_mime(session.brief, [quote.id])
    assert dragged_items(mime) == [quote.id]
    assert mime.text().startswith(f"“{quote.text}” (Wang Yi, CGTN")


def test_a_press_and_a_move_begin_a_drag_of_what_is_selected(panel, session, monkeypatch):
    panel.show_tab("quotes")
    view = panel.quotes.view
    began = []
    monkeypatch.setattr(ItemList, "startDrag", lambda self, _actions: began.append(self.dragged_ids()))
    first, second = order_of(panel.quotes.model)[:2]
    viewport, place = view.viewport(), at(view, first, 0.5)
    QTest.mousePress(viewport, LEFT, NO, place)
    for step in (8, 20, 60):
        QTest.mouseMove(viewport, place + QPoint(0, step))
    QTest.mouseRelease(viewport, LEFT, NO, place + QPoint(0, 60))
    assert began
    assert began[0] == [first]
    assert second not in began[0]


# ------------------------------------------------------------------ order


def test_a_quote_is_dragged_before_another(panel, session):
    view, model = panel.quotes.view, panel.quotes.model
    before = session.brief
    rows = order_of(model)
    mime = item_mime(session.brief, [rows[2]])
    assert drag(view.viewport(), at(view, rows[0], 0.1), mime)
    assert view._landing.mark is Mark.BEFORE
    assert let_go(view.viewport(), at(view, rows[0], 0.1), mime)
    assert order_of(model)[:3] == [rows[2], rows[0], rows[1]]
    assert view._landing is None
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Move quote by Sergei Shoigu"
    session.undo_stack.undo()
    assert session.brief == before


def test_several_quotes_keep_their_order_among_themselves(panel, session):
    view, model = panel.quotes.view, panel.quotes.model
    rows = order_of(model)
    assert let_go(view.viewport(), at(view, rows[3], 0.9), item_mime(session.brief, [rows[0], rows[1]]))
    assert order_of(model)[:4] == [rows[2], rows[3], rows[0], rows[1]]
    assert session.undo_stack.undoText() == "Move 2 quotes"


def test_below_the_last_row_is_after_it(panel, session, qtbot):
    panel.resize(566, 1200)
    panel.show_tab("quotes")
    view, model = panel.quotes.view, panel.quotes.model
    rows = order_of(model)
    qtbot.waitUntil(lambda: view.viewport().height() > view.item_rect(rows[-1]).bottom() + 8)
    low = QPoint(100, view.viewport().height() - 4)
    assert let_go(view.viewport(), low, item_mime(session.brief, [rows[0]]))
    assert order_of(model)[-1] == rows[0]


@pytest.mark.parametrize("what", ["itself", "a position", "a stranger"])
def test_what_has_no_place_among_quotes_is_refused(panel, session, what):
    view = panel.quotes.view
    rows = order_of(panel.quotes.model)
    position = session.brief.positions[0].id
    ids = {"itself": [rows[1]], "a position": [position], "a stranger": []}[what]
    mime = item_mime(session.brief, ids)
    if what == "a stranger":
        mime.setText("an article from elsewhere")
    before = session.brief
    assert not drag(view.viewport(), at(view, rows[1], 0.2), mime)
    assert not let_go(view.viewport(), at(view, rows[1], 0.2), mime)
    assert session.brief is before


# ------------------------------------------------------------------ positions


def test_a_position_is_dragged_to_the_head_of_another_topic(panel, session):
    view = panel.positions.view
    item = session.brief.positions[0]
    head = panel.positions.model.index_of("topic:BRICS")
    point = view.visualRect(head).center()
    assert let_go(view.viewport(), point, item_mime(session.brief, [item.id]))
    moved = session.brief.item(item.id)
    assert (moved.topic, moved.verbatim, moved.trust) == ("BRICS", True, Trust.EDITED)
    assert session.undo_stack.undoText() == "Move position of China on Bilateral ties to BRICS"


def test_in_the_matrix_a_position_goes_to_another_topic_and_party(panel, session):
    panel.show_tab("positions")
    panel.positions.show_matrix(True)
    matrix, model = panel.positions.matrix, panel.positions.matrix_model
    item = session.brief.positions[0]
    row = next(n for n, line in enumerate(model.lines) if line.head.topic.id == "SCO")
    empty = next(model.index(row, c) for c in (1, 2) if model.cell(model.index(row, c)) is None)
    party = model.party_at(empty)
    panel.positions.matrix.scrollTo(empty)
    point = matrix.visualRect(empty).center()
    mime = item_mime(session.brief, [item.id])
    assert drag(matrix.viewport(), point, mime)
    assert matrix._landing.mark is Mark.ONTO
    assert let_go(matrix.viewport(), point, mime)
    moved = session.brief.item(item.id)
    assert (moved.topic, moved.participant) == ("SCO", party)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.brief.item(item.id) == item


def test_control_drags_a_copy(panel, session):
    view = panel.positions.view
    item = session.brief.positions[0]
    head = view.visualRect(panel.positions.model.index_of("topic:BRICS")).center()
    assert let_go(view.viewport(), head, item_mime(session.brief, [item.id]), COPY)
    assert session.brief.item(item.id) == item
    copies = [p for p in session.brief.positions if p.id.startswith(f"{item.id}-")]
    assert [(p.topic, p.trust, p.text) for p in copies] == [("BRICS", Trust.BY_HAND, item.text)]
    assert session.undo_stack.undoText().startswith("Copy position")


# ------------------------------------------------------------------ participants


@pytest.mark.parametrize(("entry", "left"), [(0, 3), (1, 4)])
def test_a_participant_dropped_on_another_asks_what_it_means(panel, session, entry, left):
    view = panel.participants.view
    people = order_of(panel.participants.model)
    names = [session.brief.participant(i).name for i in people]
    assert let_go(view.viewport(), at(view, people[0], 0.5), item_mime(session.brief, [people[3]]))
    assert session.undo_stack.count() == 0
    menu = panel.findChild(QMenu, "mergeMenu")
    assert names[0] in menu.actions()[0].text()
    menu.actions()[entry].trigger()
    menu.close()
    assert len(order_of(panel.participants.model)) == left
    if entry == 0:
        assert names[3] in session.brief.participant(people[0]).aliases
        assert session.undo_stack.undoText() == f"Merge participants into participant {names[0]}"
    else:
        assert session.brief.party_of(people[3]).id == people[0]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_between_two_rows_a_participant_changes_its_place_only(panel, session):
    view, model = panel.participants.view, panel.participants.model
    people = order_of(model)
    assert let_go(view.viewport(), at(view, people[0], 0.02), item_mime(session.brief, [people[2]]))
    assert order_of(model)[0] == people[2]
    assert len(session.brief.participants) == 7


# ------------------------------------------------------------------ words of the article


def span_of(brief, words: str) -> TextSpan:
    start = brief.article.text.index(words)
    return TextSpan(brief.article.id, start, start + len(words))


def marked(brief, words: str) -> QMimeData:
    mime = QMimeData()
    put_span(mime, span_of(brief, words))
    return mime


def test_words_dragged_to_the_quotes_become_one(panel, session):
    words = "This year marks the 75th anniversary"
    mime = marked(session.brief, words)
    assert drag(panel.quotes, QPoint(60, 60), mime)
    assert panel.quotes._frame.isVisible()
    assert let_go(panel.quotes, QPoint(60, 60), mime)
    assert not panel.quotes._frame.isVisible()
    added = session.brief.item(session.current)
    assert (added.text, added.trust, added.placement) == (words, Trust.BY_HAND, Placement.INCLUDED)
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Add quote"


def test_the_same_words_twice_select_what_is_there(panel, session):
    mime = marked(session.brief, "This year marks the 75th anniversary")
    assert let_go(panel.quotes, QPoint(60, 60), mime)
    first = session.current
    session.select(None)
    assert let_go(panel.quotes, QPoint(60, 60), mime)
    assert session.current == first
    assert session.undo_stack.count() == 1


def test_words_dragged_to_a_cell_become_a_position_of_that_topic_and_party(panel, session):
    panel.show_tab("positions")
    panel.positions.show_matrix(True)
    matrix, model = panel.positions.matrix, panel.positions.matrix_model
    index = model.index(0, 2)
    point = matrix.viewport().mapTo(panel.positions, matrix.visualRect(index).center())
    assert let_go(panel.positions, point, marked(session.brief, "mutually beneficial cooperation"))
    added = session.brief.item(session.current)
    assert (added.topic, added.participant) == (model.lines[0].head.topic.id, model.party_at(index))


def test_words_dragged_onto_a_participant_become_another_name(panel, session):
    view = panel.participants.view
    item = order_of(panel.participants.model)[1]
    point = view.viewport().mapTo(panel.participants, at(view, item, 0.5))
    assert let_go(panel.participants, point, marked(session.brief, "Kazan"))
    assert "Kazan" in session.brief.participant(item).aliases
    below = QPoint(60, panel.participants.height() - 3)
    assert let_go(panel.participants, below, marked(session.brief, "Petersburg"))
    assert session.brief.item(session.current).name == "Petersburg"


def test_words_of_another_article_are_refused(panel, session):
    mime = QMimeData()
    put_span(mime, TextSpan("another", 0, 10))
    assert not drag(panel.quotes, QPoint(60, 60), mime)
    assert not let_go(panel.quotes, QPoint(60, 60), mime)


def test_a_selection_in_the_article_carries_where_it_stands(opened):
    view = opened.desk.article.view
    text = opened.brief.article.text
    start = text.index("Faced with unprecedented")
    view.select(start, start + 25)
    mime = view.createMimeDataFromSelection()
    assert mime.text() == text[start : start + 25]
    assert not opened._drops.overlay.isVisible()
    assert not drag(opened, QPoint(10, 10), mime)  # its own words are no article to open
    assert let_go(opened.desk.findings.quotes, QPoint(40, 40), mime)
    assert opened.brief.item(opened.session.current) is not None


def test_a_drag_near_the_edge_scrolls_the_column(panel, session, qtbot):
    panel.resize(566, 420)
    bar = panel.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    view = panel.positions.view
    bar.setValue(200)
    item = session.brief.positions[-1].id
    low = view.viewport().mapFrom(panel.scroller.viewport(), QPoint(100, panel.scroller.viewport().height() - 6))
    drag(view.viewport(), low, item_mime(session.brief, [item]))
    qtbot.waitUntil(lambda: bar.value() > 200)
    view._end_drag()


# ------------------------------------------------------------------ the same by keys


def test_topic_party_and_merge_have_a_menu_beside_the_row(panel, session, qtbot):
    item = session.brief.positions[0]
    session.select(item.id)
    panel.arranging.choose_topic()
    menu = panel.findChild(QMenu, "topicChoice")
    assert menu.activeAction().text() == "Bilateral ties"
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert session.brief.item(item.id).topic == "strategic communication"
    panel.arranging.choose_party()
    menu = panel.findChild(QMenu, "partyChoice")
    next(a for a in menu.actions() if a.text().startswith("Russia")).trigger()
    menu.close()
    assert session.brief.item(item.id).participant != item.participant
    people = order_of(panel.participants.model)
    session.select(people[3])
    panel.arranging.merge()
    menu = panel.findChild(QMenu, "mergeChoice")
    menu.actions()[0].trigger()
    menu.close()
    assert session.brief.participant(people[3]) is None
    assert session.current == people[0]


def test_another_topic_is_typed_in_the_editor(panel, session):
    session.select(session.brief.positions[0].id)
    panel.arranging.choose_topic()
    menu = panel.findChild(QMenu, "topicChoice")
    menu.actions()[-1].trigger()
    menu.close()
    editor = panel.open_editor()
    assert editor.topic.lineEdit().hasSelectedText() or editor.topic.hasFocus()
    editor.give_up()


def test_several_selected_items_change_together(panel, session):
    view = panel.positions.view
    first, second = session.brief.positions[4].id, session.brief.positions[5].id
    session.select(first)
    selection = view.selectionModel()
    selection.select(panel.positions.model.index_of(second), selection.SelectionFlag.Select)
    panel.arranging.toggle_left_out()
    assert {session.brief.item(i).placement for i in (first, second)} == {Placement.EXCLUDED}
    assert session.undo_stack.undoText() == "Leave out 2 positions"
    panel.arranging.toggle_left_out()
    assert {session.brief.item(i).placement for i in (first, second)} == {Placement.AUTO}
    panel.arranging.toggle_pin()
    assert {session.brief.item(i).placement for i in (first, second)} == {Placement.PINNED}
    panel.arranging.choose_topic()
    menu = panel.findChild(QMenu, "topicChoice")
    next(a for a in menu.actions() if a.text() == "BRICS").trigger()
    menu.close()
    assert {session.brief.item(i).topic for i in (first, second)} == {"BRICS"}
    assert session.undo_stack.count() == 4
