"""The findings as a person works with them: select, accept, change, reject, walk, type."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from briefing import edits
from briefing.model import Act, Placement, QuestionAnswer, Trust
from tests.ui.sample import SamplePage, sample_brief
from ui import theme
from ui.delegates.editors import PositionEditor, QuoteEditor
from ui.delegates.participant_delegate import CountryEditor, NameEditor, RoleEditor
from ui.models.row_models import ParticipantsModel
from ui.panels.article_panel import ArticlePanel
from ui.panels.findings_panel import FindingsPanel
from ui.panels.item_menu import fill_menu
from ui.review import queue
from ui.session import Session

KEY = Qt.Key
NAMES = [
    "participantsView",
    "positionsView",
    "positionsMatrixView",
    "quotesView",
    "eventPanel",
    "notesPanel",
    "checkStrip",
]


@pytest.fixture
def session(qapp):
    return Session()


@pytest.fixture
def panel(qtbot, session):
    panel = FindingsPanel(session)
    session.setParent(panel)
    panel.resize(566, 760)
    session.open(sample_brief())
    panel.set_page(SamplePage(session.brief))
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    yield panel
    panel.close()
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _button(panel, name):
    return panel.strip.findChild(QPushButton, f"{name}Button")


def _editor(panel, kind):
    found = [e for e in panel.findChildren(kind) if e.isVisible()]
    return found[-1] if found else None


# ------------------------------------------------------------------ what stands there


def test_names_by_which_tools_find_the_parts(panel):
    for name in NAMES:
        assert len(panel.findChildren(QWidget, name)) == 1, name


def test_views_are_as_tall_as_their_rows_in_all(panel):
    for view in panel._views():
        if view.isVisible():
            assert view.height() == view.rows_height()
            assert view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("tab", ["event", "participants", "positions", "quotes", "notes"])
def test_each_tab_shows_its_section_alone_with_the_same_widget(panel, tab):
    section = panel._section(tab)
    panel.show_tab(tab)
    assert [s.name for s in panel.sections if s.isVisible()] == [tab]
    assert panel._section(tab) is section
    panel.show_tab("All")
    assert all(s.isVisible() for s in panel.sections)


def test_a_long_section_alone_scrolls_by_itself(panel, qtbot):
    panel.show_tab("Positions")
    view = panel.positions.view
    qtbot.waitUntil(lambda: view.height() < view.rows_height())
    assert view.verticalScrollBar().maximum() > 0
    assert panel.scroller.verticalScrollBar().maximum() == 0


def test_heads_count_and_fold(panel):
    assert "17 on 6 topics" in panel.positions.head.accessibleName()
    assert "3 to check" in panel.positions.head.accessibleName()
    panel.positions.set_folded(True)
    assert not panel.positions.view.isVisible()
    panel.show_tab("positions")
    assert panel.positions.view.isVisible()


def test_empty_states_say_what_to_do(panel, session):
    for kind in ("quotes", "positions", "participants"):
        panel.changes.reject([i.id for i in getattr(session.brief, kind)])
    for section in (panel.quotes, panel.positions, panel.participants):
        assert section.empty.isVisible()
        assert "Ctrl+Shift+" in section.empty.text()


def test_nothing_is_called_missing_while_the_article_is_read(panel, session):
    session.apply("test", lambda b: replace(b, quotes=(), positions=()))
    assert panel.quotes.empty.isVisible()
    panel.set_busy("Finding quotes", 0, 3)
    assert not panel.quotes.empty.isVisible()
    panel.set_busy(None)
    assert panel.positions.empty.isVisible()


def test_menus_offer_every_change_and_carry_it_out(panel, session):
    menu = QMenu(panel)
    fill_menu(menu, panel.changes, [session.brief.positions[0].id], panel.positions.edit_item)
    parts = {a.text(): a for a in menu.actions() if a.text()}
    assert list(parts) == [
        *("Edit", "Accept", "Reject", "Speaker", "Topic", "Party", "Says", "Stance"),
        *("Pin", "Leave out", "Move up", "Move down", "Copy with source", "Duplicate", "Restore source words"),
    ]
    next(a for a in parts["Says"].menu().actions() if a.text() == "warns").trigger()
    assert session.brief.positions[0].act is Act.WARNS
    parts["Copy with source"].trigger()
    assert QApplication.clipboard().text() == (
        "willingness to enrich the strategic dimensions of bilateral ties (China, CGTN (cgtn.com), para. 2)"
    )
    people = QMenu(panel)
    who = session.brief.participants[0]
    fill_menu(people, panel.changes, [who.id], panel.participants.edit_item)
    speaks = next(a for a in people.actions() if a.text() == "Speaks for")
    next(a for a in speaks.menu().actions() if a.text() == "Russia").trigger()
    assert session.brief.party_of(who.id).name == "Russia"


def test_rows_set_aside_fold_to_one_line(panel):
    assert panel.participants.aside.accessibleName().startswith("3 only mentioned: Brazil")
    panel.participants.aside.toggled.emit(True)
    assert panel.participants.model.rowCount() == 7
    assert "3 short phrases set aside: “Global South.”" in panel.quotes.aside.accessibleName()


# ------------------------------------------------------------------ selecting


def test_the_row_and_the_article_show_the_same_item(panel, session, qtbot):
    article = ArticlePanel(session, panel)
    article.resize(446, 700)
    article.show()
    item = session.brief.positions[-1]
    panel.positions.view.setCurrentIndex(panel.positions.model.index_of(item.id))
    assert session.current == item.id
    assert article.view._current_at == item.span
    quote = session.brief.quotes[0]
    article.view.item_clicked.emit(quote.id)
    assert panel.quotes.view.current_item() == quote.id
    assert panel.positions.view.current_item() is None


def test_an_item_out_of_view_is_scrolled_to(panel, session, qtbot):
    item = session.brief.quotes[0].id
    session.select(item)

    def in_view():
        place = panel.quotes.place_of(item)
        top = panel.quotes.mapTo(panel.scroller.viewport(), place.topLeft()).y()
        return 0 <= top < panel.scroller.viewport().height() // 2

    qtbot.waitUntil(in_view)


def test_the_current_row_shows_all_its_lines(panel, session):
    view = panel.positions.view
    item = session.brief.positions[6].id
    index = panel.positions.model.index_of(item)
    before = view.item_rect(item).height()
    session.select(item)
    assert view.item_rect(item).height() > before
    assert index.isValid()


def test_arrows_cross_the_borders_of_sections(panel, session, qtbot):
    people = panel.participants.view
    people.setFocus()
    people.setCurrentIndex(panel.participants.model.index(3, 1))
    qtbot.keyClick(people, KEY.Key_Down)
    assert session.current == session.brief.positions[0].id
    qtbot.keyClick(panel.positions.view, KEY.Key_Up)
    assert session.current == session.brief.participants[3].id


# ------------------------------------------------------------------ checking


def test_the_strip_says_what_why_and_how_sure(panel, session):
    session.select(session.brief.positions[12].id)
    strip = panel.strip
    assert strip.title.text() == "Position  ·  China on Multilateralism"
    assert strip.word.text() == "low"
    assert strip.place.text() == "4 of 5"
    assert strip.reason.text()
    assert all(_button(panel, name).isVisible() for name in ("accept", "change", "reject", "skip"))


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
        qtbot.mouseClick(_button(panel, "cancel"), Qt.MouseButton.LeftButton)
    panel.set_busy(None)
    assert not panel.progress.isVisible()


# ------------------------------------------------------------------ placing


def test_pin_leave_out_put_back_and_move(panel, session):
    item = next(q.id for q in session.brief.quotes if q.rank == 2)
    session.select(item)
    panel.toggle_pin()
    assert session.brief.item(item).placement is Placement.PINNED
    panel.toggle_pin()
    assert session.brief.item(item).placement is Placement.AUTO
    panel.toggle_left_out()
    assert session.brief.item(item).placement is Placement.EXCLUDED
    panel.toggle_left_out()
    assert session.brief.item(item).placement is Placement.AUTO
    rows = [r.id for r in panel.quotes.model.rows]
    panel.move_current(-1)
    at = rows.index(item)
    assert [r.id for r in panel.quotes.model.rows].index(item) == at - 1


def test_what_did_not_fit_is_put_on_the_page_by_the_same_key(panel, session):
    item = session.brief.positions[1].id
    session.select(item)
    panel.toggle_left_out()
    assert session.brief.item(item).placement is Placement.INCLUDED


# ------------------------------------------------------------------ editing in place


def test_words_of_a_position_change_face_and_can_be_restored(panel, session, qtbot):
    item = session.brief.positions[0].id
    session.select(item)
    panel.edit_current()
    editor = _editor(panel, PositionEditor)
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


def test_return_keeps_and_escape_gives_up(panel, session, qtbot):
    item = session.brief.quotes[1].id
    before = session.brief
    session.select(item)
    panel.edit_current()
    editor = _editor(panel, QuoteEditor)
    qtbot.keyClicks(editor.edit, "Not these words")
    qtbot.keyClick(editor.edit, KEY.Key_Escape)
    assert session.brief == before
    assert _editor(panel, QuoteEditor) is None or not panel.quotes.delegate.editing
    panel.edit_current()
    editor = _editor(panel, QuoteEditor)
    editor.edit.selectAll()
    qtbot.keyClicks(editor.edit, "Other words")
    qtbot.keyClick(editor.edit, KEY.Key_Return)
    assert session.brief.item(item).edited_text == "Other words"
    assert panel.quotes.delegate.editing is None


def test_choices_of_an_editor_are_one_step_each(panel, session):
    item = session.brief.positions[0].id
    session.select(item)
    panel.edit_current()
    editor = _editor(panel, PositionEditor)
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
    editor = _editor(panel, PositionEditor)
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
    _button(panel, "restore").click()
    assert session.brief.item(item.id).verbatim
    assert "edited" not in panel.quotes.model.index_of(item.id).data(Qt.ItemDataRole.AccessibleTextRole)


def test_participants_are_edited_in_their_cells(panel, session, qtbot):
    view, model = panel.participants.view, panel.participants.model
    item = session.brief.participants[1].id
    session.select(item)
    view.edit(model.index(model.row_of(item), ParticipantsModel.NAME))
    editor = _editor(panel, NameEditor)
    editor.name.selectAll()
    qtbot.keyClicks(editor.name, "Sergey Shoygu")
    qtbot.keyClick(editor.name, KEY.Key_Return)
    view.edit(model.index(model.row_of(item), ParticipantsModel.ROLE))
    editor = _editor(panel, RoleEditor)
    editor.roles.setPlainText("secretary\nformer minister")
    editor.organisation.setPlainText("Council")
    qtbot.keyClick(editor.organisation, KEY.Key_Return)
    view.edit(model.index(model.row_of(item), ParticipantsModel.COUNTRY))
    editor = _editor(panel, CountryEditor)
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
    editor = _editor(panel, PositionEditor)
    cell = panel.positions.matrix.item_rect(item)
    assert cell.height() >= editor.height()
    assert not editor.party.isVisible()
    qtbot.keyClick(editor.edit, KEY.Key_Return)
    assert panel.positions.matrix_delegate.editing is None


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
    qtbot.keyClick(_editor(panel, PositionEditor).edit, KEY.Key_Return)
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


# ------------------------------------------------------------------ sizes, themes


@pytest.mark.parametrize("width", [400, 470, 566, 900])
@pytest.mark.parametrize("tab", ["all", "participants", "positions", "quotes", "notes"])
def test_no_pane_asks_for_more_width_than_it_has(panel, session, width, tab):
    panel.show_tab(tab)
    for item in (session.brief.quotes[2].id, session.brief.positions[6].id, None, "event:date"):
        session.select(item)
        assert panel.minimumSizeHint().width() <= 400
    panel.resize(QSize(width, 700))
    assert panel.width() == width
    for button in panel.strip.buttons.values():
        if button.isVisible():
            right = button.mapTo(panel, QPoint(button.width(), 0)).x()
            assert right <= width


@pytest.mark.parametrize("tab", ["all", "participants", "positions", "matrix", "quotes"])
@pytest.mark.parametrize("height", [260, 420, 760])
def test_an_open_editor_has_its_room_at_every_size(panel, session, qtbot, tab, height):
    panel.positions.show_matrix(tab == "matrix")
    panel.show_tab("positions" if tab == "matrix" else tab)
    kind = {"participants": "participants", "quotes": "quotes"}.get(tab, "positions")
    session.select(getattr(session.brief, kind)[1].id)
    panel.edit_current()
    editor = next(v.item_delegate.editor for v in panel._views() if v.item_delegate.editor)
    for width in (400, 470, 700, 400):
        panel.resize(width, height)
        qtbot.waitUntil(lambda: editor.height() >= editor.wanted_height(editor.width()) - 8)
    editor.give_up()


def test_all_is_painted_in_both_themes(panel, session, qapp):
    light = panel.grab().toImage()
    theme.apply(qapp, theme.Mode.DARK)
    dark = panel.grab().toImage()
    assert light.pixelColor(300, 400) != dark.pixelColor(300, 400)


def test_another_document_starts_afresh(panel, session):
    session.select(session.brief.quotes[0].id)
    panel.next_to_check()
    session.open(None)
    assert not panel.review.walking
    session.open(sample_brief())
    assert session.current is None
