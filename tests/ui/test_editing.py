"""Changing findings in place: words, who, topic, cells, items typed by hand; event and notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing import edits
from briefing.model import Act, QuestionAnswer, Trust
from tests.ui.findings_support import open_editor, strip_button
from ui.delegates.editors import PositionEditor, QuoteEditor
from ui.delegates.participant_delegate import CountryEditor, NameEditor, RoleEditor
from ui.models.roles import Role
from ui.models.row_models import ParticipantsModel

KEY = Qt.Key


# ------------------------------------------------------------------ editing in place


def test_words_of_a_position_change_face_and_can_be_restored(panel, session, qtbot):
    item = session.brief.positions[0].id
    session.select(item)
    panel.edit_current()
    editor = open_editor(panel, PositionEditor)
    row = panel.positions.view.item_rect(item)
    assert row.height() >= editor.height()
    editor.edit.selectAll()
    qtbot.keyClicks(editor.edit, "closer ties")
    assert session.brief.item(item).edited_text == "closer ties"
    assert session.undo_stack.count() == 1
    assert editor.restore.isVisible()
    assert "willingness to enrich" in editor.source.text()
    qtbot.mouseClick(editor.restore, Qt.MouseButton.LeftButton)
    assert session.brief.item(item).edited_text is None
    assert editor.edit.toPlainText().startswith("willingness to enrich")


def test_changing_what_is_being_changed_leaves_its_editor_as_it_is(panel, session, qtbot):
    session.select(session.brief.quotes[0].id)
    panel.edit_current()
    editor = open_editor(panel, QuoteEditor)
    qtbot.keyClicks(editor.edit, "x")
    panel.edit_current()  # Qt would warn of a second editor, which fails the test
    assert open_editor(panel, QuoteEditor) is editor


def test_return_keeps_and_escape_gives_up(panel, session, qtbot):
    item = session.brief.quotes[1].id
    before = session.brief
    session.select(item)
    panel.edit_current()
    editor = open_editor(panel, QuoteEditor)
    qtbot.keyClicks(editor.edit, "Not these words")
    qtbot.keyClick(editor.edit, KEY.Key_Escape)
    assert session.brief == before
    assert open_editor(panel, QuoteEditor) is None or not panel.quotes.delegate.editing
    panel.edit_current()
    editor = open_editor(panel, QuoteEditor)
    editor.edit.selectAll()
    qtbot.keyClicks(editor.edit, "Other words")
    qtbot.keyClick(editor.edit, KEY.Key_Return)
    assert session.brief.item(item).edited_text == "Other words"
    assert panel.quotes.delegate.editing is None


def test_choices_of_an_editor_are_one_step_each(panel, session):
    item = session.brief.positions[0].id
    session.select(item)
    panel.edit_current()
    editor = open_editor(panel, PositionEditor)
    editor.act.chosen.emit(Act.WARNS)
    editor.speaker.chosen.emit(session.brief.participants[0].id)
    editor.topic.typed.emit("A new topic")
    changed = session.brief.item(item)
    assert (changed.act, changed.speaker) == (Act.WARNS, session.brief.participants[0].id)
    assert session.brief.topic(changed.topic).label == "A new topic"
    assert edits.shown_words(session.brief, changed).startswith("willingness")
    assert session.undo_stack.count() == 3
    assert session.undo_stack.text(0).startswith("Change act of position of China on Bilateral ties")


def test_editing_the_item_of_a_walk_goes_on_with_control_return(panel, session, qtbot):
    panel.positions.head.check_clicked.emit()
    item = session.current
    panel.edit_current()
    editor = open_editor(panel, PositionEditor)
    qtbot.keyClick(editor.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.brief.item(item).checked
    assert session.current != item


def test_an_edited_quote_shows_that_it_is_not_verbatim(panel, session):
    item = session.brief.quotes[0]
    index = panel.quotes.model.index_of(item.id)
    assert "verbatim" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.changes.set_words(item.id, "Faced with unheard-of changes")
    said = panel.quotes.model.index_of(item.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "edited, not verbatim" in said
    session.select(item.id)
    assert "The source says" in panel.strip.reason.text()
    strip_button(panel, "restore").click()
    assert session.brief.item(item.id).verbatim
    assert "edited" not in panel.quotes.model.index_of(item.id).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_card_of_an_edited_quote_says_what_the_page_prints(panel, session):
    item = session.brief.quotes[0]
    panel.changes.set_words(item.id, "Faced with unheard-of changes")
    row = panel.quotes.model.index_of(item.id).data(Role.ROW)
    note = panel.quotes.view.itemDelegate()._note(row, 500)
    assert note._layout.text() == "Printed in quotation marks and marked as edited."


def test_participants_are_edited_in_their_cells(panel, session, qtbot):
    view, model = panel.participants.view, panel.participants.model
    item = session.brief.participants[1].id
    session.select(item)
    view.edit(model.index(model.row_of(item), ParticipantsModel.NAME))
    editor = open_editor(panel, NameEditor)
    editor.name.selectAll()
    qtbot.keyClicks(editor.name, "Sergey Shoygu")
    qtbot.keyClick(editor.name, KEY.Key_Return)
    view.edit(model.index(model.row_of(item), ParticipantsModel.ROLE))
    editor = open_editor(panel, RoleEditor)
    editor.roles.setPlainText("secretary\nformer minister")
    editor.organisation.setPlainText("Council")
    qtbot.keyClick(editor.organisation, KEY.Key_Return)
    view.edit(model.index(model.row_of(item), ParticipantsModel.COUNTRY))
    editor = open_editor(panel, CountryEditor)
    editor.country.lineEdit().setText("Kazakhstan (KZ)")
    qtbot.keyClick(editor.country, KEY.Key_Return)
    who = session.brief.participant(item)
    assert (who.name, who.roles, who.organisation, who.country) == (
        "Sergey Shoygu",
        ("secretary", "former minister"),
        "Council",
        "KZ",
    )
    assert session.undo_stack.count() == 4


def test_selected_participants_merge_into_the_first(panel, session):
    view, model = panel.participants.view, panel.participants.model
    view.selectRow(0)
    selection = view.selectionModel()
    selection.select(model.index(3, 0), selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
    first, other = session.brief.participants[0], session.brief.participants[3]
    panel.participants.merge_selected()
    merged = session.brief.participant(first.id)
    assert other.name in merged.aliases
    assert session.brief.participant(other.id) is None


def test_matrix_edits_inside_the_cell(panel, session, qtbot):
    panel.show_tab("positions")
    panel.positions.show_matrix(True)
    item = session.brief.positions[9].id
    session.select(item)
    assert panel.positions.matrix.current_item() == item
    panel.edit_current()
    editor = open_editor(panel, PositionEditor)
    cell = panel.positions.matrix.item_rect(item)
    assert cell.height() >= editor.height()
    assert not editor.party.isVisible()
    qtbot.keyClick(editor.edit, KEY.Key_Return)
    assert panel.positions.matrix_delegate.editing is None


@pytest.mark.parametrize("width", [330, 390, 566])
def test_no_word_is_broken_within_in_the_matrix(panel, session, width):
    panel.positions.show_matrix(True)
    panel.resize(width, 760)
    QApplication.processEvents()
    matrix, delegate = panel.positions.matrix, panel.positions.matrix_delegate
    model = panel.positions.matrix_model
    blocks = []
    for row in range(model.rowCount()):
        for column in range(1, model.columnCount()):
            cell = model.cell(model.index(row, column))
            if cell is not None:
                parts = delegate._parts(cell, matrix.columnWidth(column), whole=True)
                blocks += [part.text for part in parts]
    assert len(blocks) > 10
    for text in blocks:
        layout = text._layout
        starts = [layout.lineAt(n).textStart() for n in range(1, layout.lineCount())]
        broken = [layout.text()[at - 8 : at + 8] for at in starts if layout.text()[at - 1] not in " \u2002-–—/"]
        assert not broken


def test_a_column_of_the_matrix_tells_its_whole_name(panel):
    panel.positions.show_matrix(True)
    model = panel.positions.matrix_model
    told = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert told == model.headerData(1, Qt.Orientation.Horizontal)
    assert told


def test_topics_span_their_rows_in_the_matrix(panel, session):
    panel.show_tab("positions")
    panel.positions.show_matrix(True)
    matrix = panel.positions.matrix
    assert matrix.rowSpan(0, 0) == 3
    panel.changes.reject([session.brief.positions[1].id])
    assert matrix.rowSpan(0, 0) == 2


@pytest.mark.parametrize("kind", ["participant", "position", "quote"])
def test_an_item_typed_by_hand_opens_its_editor_and_goes_with_escape(panel, session, qtbot, kind):
    before = session.brief
    panel.tabs.add_requested.emit(kind)
    added = session.brief.item(session.current)
    assert added.trust is Trust.BY_HAND
    editor = next(v.item_delegate.editor for v in panel._views() if v.item_delegate.editor)
    field = editor.focusProxy()
    qtbot.keyClicks(field, "Ms Ito")
    assert "Ms Ito" in str(session.brief.item(session.current))
    assert "added by hand" in panel.strip.state.text()
    qtbot.keyClick(field, KEY.Key_Escape)
    assert session.brief == before


def test_accept_all_leaves_what_needs_a_check(panel, session):
    panel.positions.accept_all()
    assert {p.trust for p in session.brief.positions} == {Trust.CONFIRMED, Trust.EDITED, Trust.NEEDS_CHECK}
    assert session.undo_stack.undoText() == "Accept 6 positions"


def test_finishing_an_edit_in_a_walk_counts_as_checked_and_goes_on(panel, session, qtbot):
    panel.positions.head.check_clicked.emit()
    item = session.current
    panel.edit_current()
    qtbot.keyClick(open_editor(panel, PositionEditor).edit, KEY.Key_Return)
    assert session.brief.item(item).checked
    assert session.current not in (item, None)


# ------------------------------------------------------------------ event, notes


def test_event_fields_are_typed_in_one_step_each(panel, session, qtbot):
    what = panel.event_section.fields["what"]
    what.setFocus()
    what.selectAll()
    qtbot.keyClicks(what, "A meeting")
    assert session.brief.event.what == "A meeting"
    assert session.brief.event.what_trust is Trust.EDITED
    where = panel.event_section.fields["place"]
    where.setFocus()
    where.selectAll()
    qtbot.keyClicks(where, "Geneva")
    assert session.brief.event.place == "Geneva"
    assert session.undo_stack.count() == 2
    assert session.undo_stack.undoText() == "Change where it happened"
    qtbot.keyClick(where, KEY.Key_Escape)
    assert session.brief.event.place == "St. Petersburg"


def test_a_date_that_is_open_says_why_and_is_set_not_guessed(panel, session):
    assert "which Tuesday?" in panel.event_section.note.text()
    assert panel.event_section.set_date.isVisible()
    panel.event_section._on_menu_date_chosen("2024-09-10")
    assert session.brief.event.date == "2024-09-10"
    assert session.brief.event.date_text == "Tuesday"
    assert "2024" in panel.event_section.note.text()


def test_a_full_date_that_is_typed_is_understood(panel, session, qtbot):
    when = panel.event_section.fields["date"]
    when.setFocus()
    when.selectAll()
    qtbot.keyClicks(when, "10 September 2024")
    assert session.brief.event.date == "2024-09-10"


def test_details_of_the_article_are_corrected_beside_the_event(panel, session, qtbot):
    panel.show_tab("event")
    outlet = panel.event_section.source.fields["outlet"]
    outlet.setFocus()
    outlet.selectAll()
    qtbot.keyClicks(outlet, "CGTN")
    assert session.brief.article.outlet == "CGTN"
    assert session.undo_stack.count() == 1
    qtbot.keyClick(outlet, KEY.Key_Escape)
    assert session.brief.article.outlet == "CGTN (cgtn.com)"


def test_the_event_folds_to_one_line_in_a_narrow_pane(panel, qtbot):
    panel.resize(430, 700)
    qtbot.waitUntil(lambda: panel.event_section.folded)
    assert "Tuesday  ·  St. Petersburg" in panel.event_section.head.accessibleName()
    panel.resize(600, 700)
    qtbot.waitUntil(lambda: not panel.event_section.folded)


def test_notes_take_lists_pairs_and_the_bottom_line(panel, session, qtbot):
    panel.show_tab("notes")
    notes = panel.notes
    assert notes.accept.isVisible()
    notes.accept.click()
    assert session.brief.notes.bluf_trust is Trust.CONFIRMED
    assert not notes.accept.isVisible()
    steps = notes.fields["next_steps"].edit
    steps.setFocus()
    qtbot.keyClicks(steps, "Call Oslo")
    qtbot.keyClick(steps, KEY.Key_Return)
    qtbot.keyClicks(steps, "Write to Bern")
    assert session.brief.notes.next_steps == ("Call Oslo", "Write to Bern")
    notes.add_pair.click()
    pair = notes.pairs[0]
    qtbot.keyClicks(pair.question, "Why now?")
    qtbot.keyClicks(pair.answer, "No comment.")
    assert session.brief.notes.qa == (QuestionAnswer(q="Why now?", a="No comment."),)
    assert session.undo_stack.count() == 3
    session.undo_stack.undo()
    assert session.brief.notes.qa == ()
    assert notes.pairs == []
    session.undo_stack.redo()
    assert notes.pairs[0].question.toPlainText() == "Why now?"
    notes.pairs[0].remove.click()
    assert session.brief.notes.qa == ()


@pytest.mark.parametrize(
    "field", ["author", "desk", "audience", "reference", "classification", "caveat", "title", "comment"]
)
def test_every_field_of_the_officer_can_be_typed(panel, session, qtbot, field):
    panel.show_tab("notes")
    edit = panel.notes.fields[field].edit
    edit.setFocus()
    qtbot.keyClicks(edit, "abc")
    assert getattr(session.brief.notes, field) == "abc"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert edit.toPlainText() == ""
