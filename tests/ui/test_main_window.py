"""The window as a user meets it: open, analyse, edit, save, export, and everything that can go wrong on the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing import edits
from briefing.errors import BriefingError, ModelMissingError
from briefing.model import Diagnostic, Placement, Trust
from briefing.project import load, save
from ui.dialogs import files
from ui.dialogs.export_check import Choice
from ui.dialogs.questions import Answer
from ui.engine import Engine
from ui.settings import Settings

NAMES = [
    "articleView", "participantsView", "positionsView", "positionsMatrixView", "quotesView", "eventPanel",
    "notesPanel", "checkStrip", "leftOutView", "previewView", "fitGauge",
]  # fmt: skip


def edit(window, placement=Placement.PINNED) -> str:
    """Pin the first quote; returns its id."""
    quote = window.brief.quotes[0].id
    window.session.apply("Pin quote", lambda b: edits.place(b, [quote], placement))
    return quote


def edited_brief(window, tmp_path) -> Path:
    path = tmp_path / "work.brief"
    edit(window)
    assert window.save_briefing(path)
    return path


# ------------------------------------------------------------------------------------------------ names, start


@pytest.mark.parametrize("name", NAMES)
def test_one_widget_of_each_name(opened, name):
    assert len(opened.findChildren(QWidget, name)) == 1


def test_the_start_page_is_shown_first_and_nothing_is_open(window):
    assert window.brief is None
    assert window.start_page.isVisible()
    assert not window.tool_bar.export_button.isVisible()
    assert window.windowTitle() == "Briefing Desk"


def test_the_model_is_warmed_after_the_first_paint(make_window, fake, qtbot):
    warmed = []
    window = make_window(replace(fake.engine, warm_up=lambda: warmed.append(1)))
    with qtbot.waitSignal(window.reader.model_ready, timeout=5000):
        assert not warmed
        assert "loading" in window.status_line.text
    assert warmed == [1]
    assert window.status_line.text == ""


def test_the_window_can_be_as_small_as_designed(window):
    window.resize(1024, 700)
    assert window.size().width() == 1024
    assert window.size().height() == 700


# ------------------------------------------------------------------------------------------------ open, analyse


def test_the_article_is_shown_before_it_is_analysed(window, fake, qtbot, seed_path):
    fake.hold.clear()
    with qtbot.waitSignal(window.session.document_opened, timeout=5000):
        window.open_source(seed_path)
    view = window.findChild(QWidget, "articleView")
    assert view.toPlainText().startswith("In a significant move")
    assert window.brief.quotes == ()
    assert window.reader.is_analysing
    assert not window.window_actions["exportAction"].isEnabled()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000) as got:
        fake.hold.set()
    assert got.args[0] is window.brief
    assert window.brief.quotes
    assert window.window_actions["exportAction"].isEnabled()


def test_findings_are_not_an_edit(opened):
    assert not opened.isWindowModified()
    assert not opened.session.undo_stack.canUndo()


def test_analysis_can_be_cancelled_and_started_again(window, fake, qtbot, seed_path):
    fake.hold.clear()
    with qtbot.waitSignal(window.reader.analysis_started, timeout=5000):
        window.open_source(seed_path)
    with qtbot.waitSignal(window.reader.analysis_cancelled, timeout=5000):
        window.desk.findings.cancel_requested.emit()
    assert window.brief is not None
    assert window.brief.quotes == ()
    assert "cancelled" in window.banner.notice.text
    fake.hold.set()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        qtbot.mouseClick(window.banner.findChild(QWidget, "bannerAction"), Qt.MouseButton.LeftButton)
    assert window.brief.quotes
    assert window.banner.notice is None


def test_what_was_typed_while_analysing_stays(window, fake, qtbot, seed_path):
    fake.hold.clear()
    with qtbot.waitSignal(window.reader.analysis_started, timeout=5000):
        window.open_source(seed_path)
    window.session.apply("Type", lambda b: edits.edit_notes(b, comment="mine"))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        fake.hold.set()
    assert window.brief.notes.comment == "mine"
    assert window.brief.quotes
    assert window.session.is_dirty
    assert not window.session.undo_stack.canUndo()


def test_todays_date_is_offered_and_stored(opened):
    notes = opened.brief.notes
    assert notes.date
    assert notes.generated_on == notes.date


def test_the_settings_fill_the_officers_fields(make_window, fake, qtbot, seed_path):
    settings = Settings()
    settings.author, settings.desk, settings.paper = "A. Officer", "East", "letter"
    settings.file.sync()
    window = make_window(fake.engine)
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    assert window.brief.notes.author == "A. Officer"
    assert window.brief.notes.desk == "East"
    assert window.brief.layout.paper == "letter"


def test_a_failed_analysis_keeps_the_article(window, fake, qtbot, seed_path):
    fake.error = ModelMissingError("the language model is not installed", next_step="Run make run again.")
    with qtbot.waitSignal(window.failed, timeout=5000) as got:
        window.open_source(seed_path)
    assert isinstance(got.args[0], ModelMissingError)
    assert window.brief is not None
    assert "Run make run again." in window.banner.notice.detail


def test_an_unexpected_error_is_worded_too(window, fake, qtbot, seed_path, caplog):
    fake.error = RuntimeError("boom")
    with qtbot.waitSignal(window.failed, timeout=5000) as got:
        window.open_source(seed_path)
    assert isinstance(got.args[0], BriefingError)
    assert "RuntimeError" in got.args[0].reason


def test_diagnostics_are_told(make_window, fake, qtbot, seed_path):
    def analyse(article, progress, is_cancelled):
        found = fake.analyse(article, progress, is_cancelled)
        return replace(found, diagnostics=(Diagnostic(code="language", message="This text is not English."),))

    window = make_window(replace(fake.engine, analyse=analyse))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    assert window.banner.notice.text == "This text is not English."


def test_opening_another_article_makes_the_first_analysis_stale(window, fake, qtbot, seed_path, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Mayor Ann Lee said on Monday that the bridge is open. “It is open,” Lee said.", encoding="utf-8")
    fake.hold.clear()
    with qtbot.waitSignal(window.reader.analysis_started, timeout=5000):
        window.open_source(seed_path)
    with qtbot.waitSignal(window.reader.analysis_started, timeout=5000):
        window.open_source(other)
    finished = []
    window.analysis_finished.connect(finished.append)
    fake.hold.set()
    qtbot.waitUntil(lambda: bool(finished), timeout=5000)
    assert len(finished) == 1


# ------------------------------------------------------------------------------------------------ bad input


def _missing(tmp_path):
    return tmp_path / "nowhere.txt"


def _empty(tmp_path):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    return path


def _binary(tmp_path):
    path = tmp_path / "binary.txt"
    path.write_bytes(bytes(range(256)) * 40)
    return path


def _folder(tmp_path):
    return tmp_path


def _large(tmp_path):
    path = tmp_path / "large.txt"
    path.write_bytes(b"word " * (11 * 1024 * 1024 // 5))
    return path


def _broken(tmp_path):
    path = tmp_path / "broken.brief"
    path.write_text('{"format": "briefing-desk", "schema', encoding="utf-8")
    return path


def _newer(tmp_path):
    path = tmp_path / "newer.brief"
    path.write_text('{"format": "briefing-desk", "schema_version": 999, "brief": {}}', encoding="utf-8")
    return path


BAD = [_missing, _empty, _binary, _folder, _large, _broken, _newer]


@pytest.mark.parametrize("make", BAD)
def test_what_cannot_be_opened_leaves_the_start_page(window, qtbot, tmp_path, make):
    with qtbot.waitSignal(window.failed, timeout=5000) as got:
        window.open_source(make(tmp_path))
    problem = got.args[0]
    assert isinstance(problem, BriefingError)
    assert problem.next_step
    assert window.brief is None
    assert window.start_page.isVisible()
    notice = window.banner.notice
    assert notice.kind == "error"
    assert problem.reason in notice.text
    assert notice.detail == problem.next_step


@pytest.mark.parametrize("make", [_missing, _broken])
def test_what_cannot_be_opened_leaves_the_open_brief(opened, qtbot, tmp_path, make):
    edit(opened)
    before = opened.brief
    with qtbot.waitSignal(opened.failed, timeout=5000):
        opened.open_source(make(tmp_path))
    assert opened.brief is before
    assert opened.session.undo_stack.canUndo()


def test_details_are_shown_on_demand(window, qtbot, tmp_path, asked):
    asked.answers["show_details"] = None
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(_missing(tmp_path))
    qtbot.mouseClick(window.banner.findChild(QWidget, "bannerMore"), Qt.MouseButton.LeftButton)
    assert "FileNotFoundError" in str(asked.calls)


def test_the_banner_goes_when_the_next_file_opens(window, qtbot, tmp_path, seed_path):
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(_missing(tmp_path))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    assert window.banner.notice is None


def test_an_article_without_people_or_quotes_opens(window, qtbot, tmp_path):
    path = tmp_path / "dry.txt"
    path.write_text("It rained. The river rose a little.", encoding="utf-8")

    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(path)
    qtbot.waitUntil(lambda: window.pager.page is not None, timeout=5000)
    assert window.brief.quotes == ()


# ------------------------------------------------------------------------------------------------ paste, drop, recent


def set_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_pasting_text_makes_a_brief(window, qtbot):
    set_clipboard("Mayor Ann Lee said on Monday that the bridge is open.")
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.window_actions["pasteArticleAction"].trigger()
    assert window.session.path is None


def test_ctrl_v_pastes_on_the_start_page(window, qtbot):
    set_clipboard("Mayor Ann Lee said on Monday that the bridge is open.")
    window.activateWindow()
    window.start_page.cards[0].setFocus()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        qtbot.keyClick(window.start_page.cards[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("text", ["", "   \n"])
def test_pasting_nothing_says_so(window, qtbot, text):
    set_clipboard(text)
    with qtbot.waitSignal(window.failed) as got:
        window.paste()
    assert "clipboard" in got.args[0].reason


def test_pasting_punctuation_says_so(window, qtbot):
    set_clipboard("--- ---")
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.paste()
    assert window.brief is None


def test_pasting_an_address_opens_it(make_window, fake, qtbot):
    asked_for = []

    def read(source):
        asked_for.append(source)
        raise BriefingError("no network in tests")

    window = make_window(replace(fake.engine, read_article=read))
    set_clipboard(" https://example.org/a ")
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.paste()
    assert asked_for == ["https://example.org/a"]


def drag(window, mime) -> QDragEnterEvent:
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(10, 10), copy, mime, left, no)
    QApplication.sendEvent(window, event)
    return event


def drop(window, mime) -> QDropEvent:
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(10, 10), copy, mime, left, no)
    QApplication.sendEvent(window, event)
    return event


def test_a_file_can_be_dropped(window, qtbot, seed_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(seed_path))])
    assert drag(window, mime).isAccepted()
    assert window._drops.overlay.isVisible()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        drop(window, mime)
    assert not window._drops.overlay.isVisible()


def test_text_can_be_dropped(window, qtbot):
    mime = QMimeData()
    mime.setText("Mayor Ann Lee said on Monday that the bridge is open.")
    assert drag(window, mime).isAccepted()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        drop(window, mime)


def test_a_picture_cannot_be_dropped(window):
    mime = QMimeData()
    mime.setData("image/png", b"x")
    assert not drag(window, mime).isAccepted()
    assert not window._drops.overlay.isVisible()


def test_recent_files_are_offered_and_open(opened, make_window, fake, qtbot, tmp_path):
    path = edited_brief(opened, tmp_path)
    opened.close()
    window = make_window(fake.engine)
    rows = window.start_page._rows
    assert Path(rows[0].entry.path) == path
    assert rows[0].entry.to_check > 0
    menu = window.window_actions.menus["recentMenu"]
    assert menu.actions()[0].statusTip() == str(path)
    with qtbot.waitSignal(window.session.document_opened, timeout=5000):
        qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert window.session.path == path


def test_a_recent_file_that_moved_is_looked_for(opened, make_window, fake, qtbot, tmp_path, asked):
    path = edited_brief(opened, tmp_path)
    moved = path.rename(tmp_path / "moved.brief")
    window = make_window(fake.engine)
    row = window.start_page._rows[0]
    assert row.missing
    asked.answers["ask_open_path"] = moved
    with qtbot.waitSignal(window.session.document_opened, timeout=5000):
        row.click()
    assert window.session.path == moved


def test_the_sample_opens(window, qtbot):
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.window_actions["sampleAction"].trigger()
    assert "Wang Yi" in window.brief.article.text


# ------------------------------------------------------------------------------------------------ edit, undo


def test_undo_and_redo_say_what(opened):
    undo, redo = opened.window_actions["undoAction"], opened.window_actions["redoAction"]
    assert not undo.isEnabled()
    before = opened.brief
    edit(opened)
    after = opened.brief
    assert undo.isEnabled()
    assert undo.text() == "&Undo Pin quote"
    assert opened.isWindowModified()
    undo.trigger()
    assert opened.brief is before
    assert not opened.isWindowModified()
    assert redo.text() == "&Redo Pin quote"
    redo.trigger()
    assert opened.brief is after


def test_brief_changed_carries_the_brief(opened, qtbot):
    with qtbot.waitSignal(opened.brief_changed) as got:
        edit(opened)
    assert got.args[0] is opened.brief


def test_keys_work_on_the_current_item(opened, qtbot):
    quote = next(q.id for q in opened.brief.quotes if q.trust is Trust.SUGGESTED)
    opened.session.select(quote)
    opened.window_actions["pinAction"].trigger()
    assert opened.brief.item(quote).placement is Placement.PINNED
    opened.window_actions["acceptAction"].trigger()
    assert opened.brief.item(quote).trust is Trust.CONFIRMED


def test_adding_without_a_selection_says_what_to_do(opened):
    opened.window_actions["addQuoteAction"].trigger()
    assert "Select the words" in opened.status_line.text


# ------------------------------------------------------------------------------------------------ save


def test_save_and_reopen(opened, make_window, fake, qtbot, tmp_path):
    path = edited_brief(opened, tmp_path)
    assert load(path) == opened.brief
    assert not opened.isWindowModified()
    assert opened.status_line.text.startswith("Saved ")
    assert "work" in opened.windowTitle()
    opened.close()
    again = make_window(fake.engine)
    analysed = fake.analysed
    with qtbot.waitSignal(again.session.document_opened, timeout=5000):
        again.open_source(path)
    assert again.brief == opened.brief
    assert fake.analysed == analysed


def test_a_brief_saved_before_it_was_analysed_is_analysed_when_opened(opened, make_window, fake, qtbot, tmp_path):
    path = tmp_path / "early.brief"
    save(replace(opened.brief, engine="", quotes=(), positions=(), participants=(), topics=()), path)
    window = make_window(fake.engine)
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(path)
    assert window.brief.quotes


def test_save_asks_for_a_name_the_first_time_only(opened, tmp_path, asked):
    asked.answers["ask_save_path"] = tmp_path / "named.brief"
    opened.window_actions["saveBriefAction"].trigger()
    edit(opened)
    opened.window_actions["saveBriefAction"].trigger()
    assert asked.names() == ["ask_save_path"]
    assert load(tmp_path / "named.brief") == opened.brief
    assert opened.settings.save_folder == str(tmp_path)


def test_giving_up_the_file_dialog_changes_nothing(opened, asked):
    asked.answers["ask_save_path"] = None
    edit(opened)
    opened.window_actions["saveBriefAsAction"].trigger()
    assert opened.session.is_dirty


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".md", ".html"])
def test_the_suffix_decides(opened, tmp_path, suffix):
    path = tmp_path / f"page{suffix}"
    assert opened.save_briefing(path)
    assert path.read_bytes() == b"page"
    assert opened.session.path is None


@pytest.mark.parametrize("name", ["nowhere/work.brief", "file.txt/work.brief", "work.rtf", "work"])
def test_what_cannot_be_written_says_so(opened, qtbot, tmp_path, name):
    (tmp_path / "file.txt").write_text("in the way", encoding="utf-8")
    edit(opened)
    with qtbot.waitSignal(opened.failed, timeout=5000) as got:
        assert not opened.save_briefing(tmp_path / name)
    assert got.args[0].next_step
    assert opened.session.is_dirty
    assert opened.banner.notice.kind == "error"


def test_a_failed_save_leaves_the_earlier_file(opened, qtbot, tmp_path, monkeypatch):
    path = edited_brief(opened, tmp_path)
    stored = path.read_bytes()
    edit(opened, Placement.EXCLUDED)

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with qtbot.waitSignal(opened.failed, timeout=5000):
        assert not opened.save_briefing(path)
    assert path.read_bytes() == stored
    assert list(tmp_path.iterdir()) == [path]


def test_saving_nothing_says_so(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.failed):
        assert not window.save_briefing(tmp_path / "a.brief")


# ------------------------------------------------------------------------------------------------ unsaved work


def test_closing_asks_only_when_something_would_be_lost(opened, asked):
    asked.answers["ask_unsaved"] = Answer.CANCEL
    edit(opened)
    assert not opened.close()
    assert asked.names() == ["ask_unsaved"]
    opened.session.undo_stack.undo()
    assert opened.close()
    assert asked.names() == ["ask_unsaved"]


def test_closing_can_save_first(opened, asked, tmp_path):
    asked.answers |= {"ask_unsaved": Answer.SAVE, "ask_save_path": tmp_path / "last.brief"}
    edit(opened)
    brief = opened.brief
    assert opened.close()
    assert load(tmp_path / "last.brief") == brief


def test_a_save_that_fails_keeps_the_window_open(opened, asked, tmp_path):
    asked.answers |= {"ask_unsaved": Answer.SAVE, "ask_save_path": tmp_path / "nowhere" / "last.brief"}
    edit(opened)
    assert not opened.close()


@pytest.mark.parametrize(("answer", "replaced"), [(Answer.CANCEL, False), (Answer.DISCARD, True)])
def test_opening_another_asks_about_unsaved_work(opened, asked, qtbot, seed_path, answer, replaced):
    asked.answers["ask_unsaved"] = answer
    edit(opened)
    before = opened.brief
    with qtbot.waitSignal(opened.reader.read, timeout=5000):
        opened.open_source(seed_path)
    assert (opened.brief is not before) is replaced
    if replaced:
        with qtbot.waitSignal(opened.analysis_finished, timeout=5000):
            pass


def test_closing_while_analysing_stops_the_work(window, fake, qtbot, seed_path):
    fake.hold.clear()
    with qtbot.waitSignal(window.reader.analysis_started, timeout=5000):
        window.open_source(seed_path)
    with qtbot.assertNotEmitted(window.analysis_finished):
        assert window.close()
    assert window.workers.language.activeThreadCount() == 0


# ------------------------------------------------------------------------------------------------ export


def test_export_warns_of_unchecked_items_on_the_page(opened, asked):
    asked.answers["ask_unchecked"] = Choice.CANCEL
    opened.window_actions["exportAction"].trigger()
    name, (sentences,) = asked.calls[0]
    assert name == "ask_unchecked"
    assert any("multilateralism" in s for s in sentences)


def test_check_them_goes_to_the_first(opened, asked):
    asked.answers["ask_unchecked"] = Choice.CHECK
    opened.window_actions["exportAction"].trigger()
    assert opened.session.current is not None


def test_export_writes_and_says_where(opened, asked, tmp_path, qtbot):
    path = tmp_path / "page.docx"
    asked.answers |= {"ask_unchecked": Choice.EXPORT, "ask_export_path": files.ExportTarget(path)}
    opened.window_actions["exportAction"].trigger()
    assert path.read_bytes() == b"page"
    assert "page.docx" in opened.banner.notice.text
    qtbot.mouseClick(opened.banner.findChild(QWidget, "bannerAction"), Qt.MouseButton.LeftButton)
    assert asked.calls[-1] == ("open_file", (path,))


def test_export_suggests_the_name_of_the_article(opened, asked):
    asked.answers |= {"ask_unchecked": Choice.EXPORT, "ask_export_path": None}
    opened.window_actions["exportAction"].trigger()
    assert asked.calls[-1][1][0].name == "china-russia-consultation.docx"


def test_the_page_can_be_copied(opened):
    opened.window_actions["copyPageAction"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert opened.brief.positions[0].text[:30] in mime.text()
    assert mime.hasHtml()


# ------------------------------------------------------------------------------------------------ panes


def test_f6_goes_round_the_panes(opened):
    opened.activateWindow()
    opened.desk.focus_pane("article")
    seen = []
    for _ in range(3):
        opened.window_actions["nextPaneAction"].trigger()
        seen.append(opened.desk.focused_pane())
    assert seen == ["findings", "page", "article"]
    opened.window_actions["previousPaneAction"].trigger()
    assert opened.desk.focused_pane() == "page"


def test_the_key_of_a_tab_pressed_again_goes_back_or_turns_list_to_matrix(opened):
    by_name, findings = opened.window_actions, opened.desk.findings
    by_name["goToQuotesAction"].trigger()
    assert findings.current_tab == "quotes"
    by_name["goToQuotesAction"].trigger()
    assert findings.current_tab == "all"
    by_name["goToPositionsAction"].trigger()
    assert opened.findChild(QWidget, "positionsView").isVisible()
    by_name["goToPositionsAction"].trigger()
    assert opened.findChild(QWidget, "positionsMatrixView").isVisible()
    by_name["goToPositionsAction"].trigger()
    assert opened.findChild(QWidget, "positionsView").isVisible()


def test_escape_closes_the_message(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(_missing(tmp_path))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.banner.notice is None


def test_zoom_goes_to_the_pane_with_the_focus(opened):
    view, preview = opened.desk.article.view, opened.desk.page.preview
    opened.activateWindow()
    opened.desk.focus_pane("article")
    opened.window_actions["zoomInAction"].trigger()
    assert view.zoom > 1
    assert preview.zoom == 0
    opened.desk.focus_pane("page")
    opened.window_actions["zoomInAction"].trigger()
    assert preview.zoom > 0
    opened.window_actions["zoomResetAction"].trigger()
    assert preview.zoom == 0
    assert opened.settings.article_zoom == view.zoom


def test_panes_can_be_hidden_but_not_all(opened):
    for name in ("showArticleAction", "showPageAction", "showFindingsAction"):
        opened.window_actions[name].trigger()
    assert len(opened.desk.hidden_panes()) < 3
    opened.window_actions["goToPageAction"].trigger()
    assert "page" not in opened.desk.hidden_panes()


def test_the_window_remembers_sizes_and_hidden_panes(opened, make_window, fake, qtbot, seed_path):
    opened.desk.moveSplitter(600, 1)
    opened.desk._on_splitter_moved(600, 1)
    sizes = opened.desk.sizes()
    opened.window_actions["showPageAction"].trigger()
    opened.close()
    again = make_window(fake.engine)
    with qtbot.waitSignal(again.analysis_finished, timeout=5000):
        again.open_source(seed_path)
    assert again.desk.hidden_panes() == ["page"]
    again.window_actions["showPageAction"].trigger()
    assert abs(again.desk.sizes()[0] - sizes[0]) < 40
    again.desk.give_default_sizes()
    assert again.desk.sizes()[0] < 500


def test_the_theme_is_chosen_and_remembered(opened):
    opened.window_actions["themeDarkAction"].trigger()
    assert opened.settings.theme == "dark"
    assert Settings().theme == "dark"


def test_the_engine_is_imported_lazily():
    assert Engine().analyse.__module__ == "ui.engine"
