"""The right pane: preview, gauge, what was left out, template and paper."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing import edits
from briefing.errors import PageError
from briefing.model import Placement
from tests.ui.conftest import fake_page, fake_templates
from tests.ui.sample import sample_brief
from ui import theme
from ui.delegates.left_out_delegate import PIN, PUT_BACK, LeftOutDelegate
from ui.models.dragging import ITEM_MIME
from ui.models.left_out_model import LeftOutModel, left_out_rows, summary
from ui.panels.page_panel import PagePanel
from ui.session import Session


@pytest.fixture
def session():
    session = Session()
    session.open(sample_brief())
    return session


@pytest.fixture
def panel(qtbot, session):
    panel = PagePanel(session)
    qtbot.addWidget(panel)
    panel.resize(426, 800)
    panel.show()
    panel.set_templates(fake_templates())
    panel.set_page(fake_page(session.brief))
    qtbot.waitExposed(panel)
    return panel


# ------------------------------------------------------------------------------------------------ gauge


def test_the_gauge_says_that_it_fits(panel):
    assert panel.gauge.sentence == "Fits one page"
    assert panel.gauge.fill == 0.94
    assert "94 % full" in panel.gauge.accessibleDescription()


def test_the_gauge_says_what_to_shorten(panel, session):
    panel.set_page(fake_page(session.brief, fill=1.2, fitted=False))
    assert panel.gauge.sentence == "Too long: shorten Background"


def test_the_gauge_says_what_was_tightened(panel, session):
    page = SimpleNamespace(**{**vars(fake_page(session.brief)), "tightened": ("type 5 % smaller",)})
    panel.set_page(page)
    assert "tightened" in panel.gauge.sentence
    assert "type 5 % smaller" in panel.gauge.toolTip()


def test_without_a_page_the_gauge_says_why(panel):
    panel.set_page(None)
    assert "analysis" in panel.gauge.sentence
    panel.show_problem(PageError("the template is gone", subject="T", next_step="Choose another."))
    assert "the template is gone" in panel.gauge.sentence
    assert "Choose another." in panel.preview.accessibleDescription()


# ------------------------------------------------------------------------------------------------ preview


def at_line(panel, number: int) -> QPoint:
    """A point in the viewport on a line of the layout."""
    preview = panel.preview
    line = preview._layout.lines[number]
    unit, sheet = preview._unit(), preview._sheet(0)
    return QPoint(round(sheet.x() + (line.x + 300) * unit), round(sheet.y() + (line.y + line.height / 2) * unit))


def test_a_click_on_a_line_selects_its_item(panel, session, qtbot):
    line = panel.preview._layout.lines[2]
    qtbot.mouseClick(panel.preview.viewport(), Qt.MouseButton.LeftButton, pos=at_line(panel, 2))
    assert session.current == line.pieces[0].owner


def test_a_click_beside_the_paper_selects_nothing(panel, session, qtbot):
    qtbot.mouseClick(panel.preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert session.current is None


def test_the_current_item_is_tinted(panel, session):
    plain = panel.preview.grab().toImage()
    session.select(panel.preview._layout.lines[2].pieces[0].owner)
    tinted = panel.preview.grab().toImage()
    assert plain != tinted
    point = at_line(panel, 2)
    assert theme.LIGHT.current.rgb() in {tinted.pixel(point.x() + dx, point.y() - 3) for dx in range(60)}


def test_the_whole_page_is_shown_at_first_and_zoom_steps(panel, qtbot):
    preview = panel.preview
    assert preview.zoom == 0
    assert preview.verticalScrollBar().maximum() == 0
    before = preview.scale_factor
    panel.findChild(QWidget, "pageZoomIn").click()
    assert preview.scale_factor > before
    for _ in range(12):
        preview.zoom_by(1)
    assert preview.verticalScrollBar().maximum() > 0
    preview.set_zoom(0)
    assert preview.scale_factor == pytest.approx(before)


def test_an_item_out_of_view_is_scrolled_to(panel, session):
    preview = panel.preview
    preview.set_zoom(3.0)
    last = preview._layout.lines[-1]
    preview.show_item(last.pieces[0].owner)
    top = preview._sheet(0).y() + last.y * preview._unit() - preview.verticalScrollBar().value()
    assert 0 < top < preview.viewport().height()


def test_the_preview_is_drawn_in_the_pixels_of_the_screen(panel, monkeypatch):
    monkeypatch.setattr(panel.preview, "devicePixelRatioF", lambda: 2.0)
    sheet = panel.preview._sheet(0)
    image = panel.preview._drawing(0, sheet)
    assert image.width() == round(sheet.width() * 2)
    assert image.devicePixelRatio() == 2.0


def test_the_text_of_the_page_can_be_read_aloud(panel, session):
    assert panel.preview._layout.lines[0].text in panel.preview.accessibleDescription()


# ------------------------------------------------------------------------------------------------ left out


def test_left_out_counts_and_says_why(panel, session):
    rows = panel.left_out.model.rows
    assert len(rows) == 6
    assert summary(rows) == "3 quotes, 3 positions"
    assert rows[0].whose == "China on Bilateral ties"
    assert "no room" in rows[0].line
    assert summary([]) == "nothing"


def test_notes_the_template_has_no_place_for_are_named_and_cannot_be_put_back(session):
    page = fake_page(session.brief)
    reason = "this template has no place for it"
    notes = (SimpleNamespace(id=f"notes:{name}", kind="note", reason=reason) for name in ("background", "next_steps"))
    page.left_out = (*page.left_out, *notes)
    model = LeftOutModel()
    model.take(left_out_rows(session.brief, page))
    last = model.index(model.rowCount() - 1)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == f"Background, Next steps: {reason}"
    assert last.flags() == Qt.ItemFlag.NoItemFlags
    assert summary(model.rows) == "3 quotes, 3 positions"


def test_the_model_keeps_its_promises(session, qtmodeltester):
    model = LeftOutModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = left_out_rows(session.brief, fake_page(session.brief))
    model.take(rows)
    model.take(rows[::-1])
    model.take(rows[:1])
    model.take(rows)
    qtmodeltester.check(model)
    assert [row.id for row in model.rows] == [row.id for row in rows]


def test_selecting_follows_both_ways(panel, session, qtbot):
    view = panel.left_out.view
    item = panel.left_out.model.rows[1].id
    session.select(item)
    assert view.currentIndex().row() == 1
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert session.current == panel.left_out.model.rows[2].id
    session.select(None)
    assert not view.selectionModel().hasSelection()


@pytest.mark.parametrize(
    ("key", "placement"), [(Qt.Key.Key_Return, Placement.INCLUDED), (Qt.Key.Key_P, Placement.PINNED)]
)
def test_keys_put_back_and_pin(panel, session, qtbot, key, placement):
    view = panel.left_out.view
    view.setFocus()
    view.setCurrentIndex(panel.left_out.model.index(0))
    item = panel.left_out.model.rows[0].id
    qtbot.keyClick(view, key)
    assert session.brief.item(item).placement is placement
    session.undo_stack.undo()
    assert session.brief.item(item).placement is Placement.AUTO


@pytest.mark.parametrize(("target", "placement"), [(PUT_BACK, Placement.INCLUDED), (PIN, Placement.PINNED)])
def test_the_icons_put_back_and_pin(panel, session, qtbot, target, placement):
    view = panel.left_out.view
    item = panel.left_out.model.rows[0].id
    rect = view.visualRect(panel.left_out.model.index(0))
    x = next(x for x in range(rect.right(), 0, -1) if LeftOutDelegate.target_at(rect, x - 4) == target)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x - 8, rect.center().y()))
    assert session.brief.item(item).placement is placement


def test_a_narrow_pane_folds_the_list(panel, qtbot):
    assert panel.left_out.view.isVisible()
    panel.resize(280, 800)
    assert not panel.left_out.view.isVisible()
    panel.findChild(QWidget, "leftOutFold").click()
    assert panel.left_out.view.isVisible()


# ------------------------------------------------------------------------------------------------ template and paper


def test_templates_are_offered_in_each_paper(panel):
    box = panel.layout_box
    assert [box.itemText(n) for n in range(box.count())] == [
        "Briefing note · A4",
        "Briefing note · Letter",
        "BLUF memo · A4",
        "",
        "More templates…",
    ]
    assert box.currentText() == "Briefing note · A4"


def test_choosing_one_is_an_edit_that_can_be_undone(panel, session):
    panel.layout_box.setCurrentIndex(1)
    panel.layout_box.activated.emit(1)
    assert session.brief.layout.paper == "letter"
    session.undo_stack.undo()
    assert session.brief.layout.paper == "a4"
    assert panel.layout_box.currentText() == "Briefing note · A4"


def test_the_last_entry_asks_for_all_templates_and_changes_nothing(panel, session, qtbot):
    last = panel.layout_box.count() - 1
    panel.layout_box.setCurrentIndex(last)
    with qtbot.waitSignal(panel.templates_requested):
        panel.layout_box.activated.emit(last)
    assert panel.layout_box.currentText() == "Briefing note · A4"
    assert session.undo_stack.count() == 0


def test_a_template_that_is_gone_is_still_named(panel, session):
    session.apply("Template", lambda b: edits.set_layout(b, template="/nowhere/own.docx"))
    assert panel.layout_box.currentText() == "own · A4, not found"
    assert (
        panel.layout_box.itemData(panel.layout_box.currentIndex(), Qt.ItemDataRole.ToolTipRole) == "/nowhere/own.docx"
    )


def test_with_nothing_open_there_is_nothing_to_choose(panel, session):
    session.open(None)
    assert not panel.layout_box.isEnabled()


# ------------------------------------------------------------------------------------------------ drag, menu


def dropped(target, mime) -> bool:
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), copy, mime, left, no)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), copy, mime, left, no))
    return True


def test_a_row_dragged_to_the_page_is_put_back(panel, session):
    model = panel.left_out.model
    mime = model.mimeData([model.index(0)])
    item = model.rows[0].id
    assert model.rows[0].words in mime.text()
    assert dropped(panel.preview.viewport(), mime)
    assert session.brief.item(item).placement is Placement.INCLUDED


def test_a_line_dragged_from_the_page_is_left_out(panel, session):
    item = panel.preview._layout.lines[0].pieces[0].owner
    mime = QMimeData()
    mime.setData(ITEM_MIME, item.encode())
    assert dropped(panel.left_out, mime)
    assert session.brief.item(item).placement is Placement.EXCLUDED


def test_text_from_elsewhere_is_no_item(panel, session):
    mime = QMimeData()
    mime.setText("words")
    assert not dropped(panel.preview.viewport(), mime)
    assert not dropped(panel.left_out, mime)
    assert not session.undo_stack.canUndo()


def test_a_line_of_the_page_has_the_items_menu(panel, session):
    panel.preview.customContextMenuRequested.emit(at_line(panel, 1))
    menu = panel.findChild(QMenu)
    assert session.current == panel.preview._layout.lines[1].pieces[0].owner
    next(action for action in menu.actions() if action.text() == "Leave out").trigger()
    assert session.brief.item(session.current).placement is Placement.EXCLUDED
    menu.close()


def test_beside_the_paper_there_is_no_menu(panel):
    panel.preview.customContextMenuRequested.emit(QPoint(1, 1))
    assert all(menu.isEmpty() for menu in panel.findChildren(QMenu))
