"""Where the focus goes: every row can be reached and left by keys, none of them leads nowhere, and one sees where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from briefing import edits
from briefing.model import Placement, Trust
from tests.ui.conftest import fake_page
from tests.ui.findings_support import open_editor
from tests.ui.sample import SamplePage
from ui import settings, theme
from ui.delegates.editors import PositionEditor
from ui.dialogs.settings import SettingsDialog
from ui.models.row_models import ParticipantsModel
from ui.panels.add_popover import AddPopover
from ui.panels.event_panel import FIELDS
from ui.panels.page_panel import PagePanel
from ui.review import queue

KEY = Qt.Key


@pytest.fixture
def active(opened, qtbot):
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def press(qtbot, widget, key):
    """Press a key where the focus of a widget's window is."""
    qtbot.keyClick(widget.window().focusWidget(), key)


# ------------------------------------------------------------------ into the findings


def test_f6_into_the_findings_is_at_the_first_row_and_goes_on_from_there(active, qtbot):
    findings = active.desk.findings
    active.session.select(None)
    active.desk.focus_pane("article")
    press(qtbot, active, KEY.Key_F6)
    row = active.focusWidget()
    assert row is findings.event_section.rows["what"]
    assert row.accessibleName().startswith("What; ")
    assert active.session.current == "event:what"
    for _ in FIELDS:
        press(qtbot, active, KEY.Key_Down)
    assert active.focusWidget() is findings.participants.view
    assert active.session.current == findings.participants.model.rows[0].id


def test_f6_goes_to_the_row_that_is_current(active, qtbot):
    findings = active.desk.findings
    active.session.select(active.session.brief.positions[3].id)
    active.desk.focus_pane("article")
    press(qtbot, active, KEY.Key_F6)
    assert active.focusWidget() is findings.positions.view


def test_arrows_go_up_from_the_participants_into_the_event(panel, session, qtbot):
    panel.participants.view.enter_by_key(1)
    press(qtbot, panel, KEY.Key_Up)
    assert panel.focusWidget() is panel.event_section.rows["place"]
    assert session.current == "event:place"


# ------------------------------------------------------------------ rows of the event


def test_f2_opens_a_date_in_review_and_space_accepts_it(panel, session, qtbot):
    panel.next_to_check()
    assert session.current == "event:date"
    press(qtbot, panel, KEY.Key_F2)
    field = panel.event_section.fields["date"]
    assert panel.focusWidget() is field
    press(qtbot, panel, KEY.Key_Escape)
    press(qtbot, panel, KEY.Key_Space)
    assert session.brief.event.date_trust is Trust.CONFIRMED
    assert session.current != "event:date"


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Return])
def test_a_field_of_the_event_leaves_the_focus_on_its_row(panel, qtbot, field, key):
    panel.event_section.edit_item(f"event:{field}")
    press(qtbot, panel, key)
    assert panel.focusWidget() is panel.event_section.rows[field]
    press(qtbot, panel, KEY.Key_Tab)
    assert panel.focusWidget() is panel.event_section.fields[field]


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Return])
def test_a_field_of_the_article_keeps_the_focus_with_nothing_marked(panel, qtbot, key):
    panel.show_tab("event")
    outlet = panel.event_section.source.fields["outlet"]
    outlet.setFocus()
    outlet.selectAll()
    press(qtbot, panel, key)
    assert panel.focusWidget() is outlet
    assert not outlet.hasSelectedText()


def test_a_row_of_the_event_that_is_no_longer_current_still_shows_the_focus(panel, session, qtbot):
    panel.event_section.focus_row("place")
    press(qtbot, panel, KEY.Key_Escape)
    assert session.current is None
    row = panel.event_section.rows["place"]
    assert panel.focusWidget() is row
    assert row.grab().toImage().pixelColor(row.width() // 2, 0) == theme.tokens().accent


def test_to_check_on_the_head_of_a_folded_event_opens_it(panel, session):
    panel.event_section.set_folded(True)
    panel.event_section.check_requested.emit()
    assert session.current == "event:date"
    assert panel.focusWidget() is panel.event_section.rows["date"]
    assert panel.event_section.body.isVisible()


# ------------------------------------------------------------------ the end of a walk


def test_after_the_last_check_space_does_nothing_and_the_arrows_go_back_to_the_rows(panel, session, qtbot):
    for item in queue(session.brief, SamplePage(session.brief).placed):
        if item.startswith("event:"):
            panel.changes.accept_event(item.removeprefix("event:"))
        else:
            panel.changes.accept([item])
    panel.next_to_check()
    assert panel.strip.title.text() == "All checked"
    assert panel.focusWidget() is panel.strip
    assert "All checked" in panel.strip.accessibleDescription()
    edge = panel.strip.rect().bottomRight()
    assert panel.strip.grab().toImage().pixelColor(edge) == theme.tokens().accent
    before = session.brief
    press(qtbot, panel, KEY.Key_Space)
    assert session.brief is before
    press(qtbot, panel, KEY.Key_Down)
    assert session.current == "event:what"


# ------------------------------------------------------------------ left out


def test_the_list_forgets_a_row_that_moved_to_the_page(qtbot, session, panel):
    page = PagePanel(session)
    qtbot.addWidget(page)
    page.set_page(fake_page(session.brief))
    left = page.left_out
    item = left.model.rows[1].id
    session.select(item)
    assert left.view.selectionModel().hasSelection()
    panel.changes.place([item], Placement.PINNED)
    shown = fake_page(session.brief)
    shown.left_out = tuple(out for out in shown.left_out if out.id != item)
    page.set_page(shown)
    assert session.current == item
    assert not left.view.selectionModel().hasSelection()


# ------------------------------------------------------------------ participants


def test_left_and_right_outline_the_cell_that_f2_edits(panel, session, qtbot):
    view, model = panel.participants.view, panel.participants.model
    view.setFocus()

    def outlined(column):
        """The outline has its upper edge, two pixels broad, a little below that of the row."""
        cell = view.visualRect(model.index(1, column))
        shot = view.viewport().grab().toImage()
        edge = shot.pixelColor(cell.left() + 20, cell.top() + 3)
        return edge == theme.tokens().accent

    view.setCurrentIndex(model.index(1, ParticipantsModel.TRUST))
    assert outlined(ParticipantsModel.NAME)  # what F2 opens from the sign
    view.setCurrentIndex(model.index(1, ParticipantsModel.ROLE))
    assert outlined(ParticipantsModel.ROLE)
    assert not outlined(ParticipantsModel.NAME)
    panel.event_section.fields["what"].setFocus()
    assert not outlined(ParticipantsModel.ROLE)


def test_a_cell_says_itself_and_the_first_says_the_row(panel):
    model = panel.participants.model
    said = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(model.columnCount())]
    who = model.rows[0].item
    assert who.name in said[model.TRUST]
    assert len(said[model.TRUST]) > len(who.name)
    assert said[model.NAME] == who.name
    assert who.name not in said[model.ROLE]
    assert who.name not in said[model.COUNTRY]
    panel.changes.set_country(who.id, None)
    assert model.index(0, model.COUNTRY).data(Qt.ItemDataRole.AccessibleTextRole) == "Country"


# ------------------------------------------------------------------ the form beside marked words


def test_tab_stays_within_the_form_that_adds(panel, session, qtbot):
    form = AddPopover(panel.changes, session.brief.positions[0].span, "position", panel)
    form.stand_beside(panel.rect().adjusted(20, 20, -300, -700))
    form.add.setFocus()
    seen = set()
    for _ in range(12):
        press(qtbot, panel, KEY.Key_Tab)
        assert form.isVisible()
        assert form.isAncestorOf(panel.focusWidget())
        seen.add(panel.focusWidget())
    assert {form.who, form.topic, form.act, form.on_page, form.add} <= seen
    for _ in range(12):
        qtbot.keyClick(panel.focusWidget(), KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert form.isVisible()
        assert form.isAncestorOf(panel.focusWidget())
    form.close_it()


# ------------------------------------------------------------------ names, stops, editors


def test_no_scroller_is_a_stop_of_tab(panel, qtbot):
    dialog = SettingsDialog(settings.Settings(), ())
    qtbot.addWidget(dialog)
    for scroller in (*panel.findChildren(QScrollArea), *dialog.findChildren(QScrollArea)):
        assert scroller.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_an_editor_says_what_it_edits(panel, session):
    panel.positions.show_matrix(True)
    position = session.brief.positions[0]
    session.select(position.id)
    panel.edit_current()
    editor = open_editor(panel, PositionEditor)
    assert edits.shown_words(session.brief, position) in editor.accessibleName()


def test_an_editor_that_goes_late_does_not_close_the_one_after_it(panel, session):
    delegate = panel.positions.view.item_delegate
    session.select(session.brief.positions[0].id)
    panel.edit_current()
    old = delegate.editor
    delegate._on_editor_finished(False, False)
    session.select(session.brief.positions[1].id)
    panel.edit_current()
    new = delegate.editor
    assert new not in (None, old)
    old.destroyed.emit()
    assert delegate.editor is new
