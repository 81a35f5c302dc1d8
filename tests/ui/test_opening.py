"""Opening and analysing: files, pasted text, dropped things, recent files, and everything that can go wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing import edits
from briefing.errors import BriefingError, ModelMissingError
from briefing.model import Diagnostic
from tests.ui.window_support import edit, edited_brief, missing_file
from ui.settings import Settings

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


BAD = [missing_file, _empty, _binary, _folder, _large, _broken, _newer]


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


@pytest.mark.parametrize("make", [missing_file, _broken])
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
        window.open_source(missing_file(tmp_path))
    qtbot.mouseClick(window.banner.findChild(QWidget, "bannerMore"), Qt.MouseButton.LeftButton)
    assert "FileNotFoundError" in str(asked.calls)


def test_the_banner_goes_when_the_next_file_opens(window, qtbot, tmp_path, seed_path):
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(missing_file(tmp_path))
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

    def read(source, _progress, _is_cancelled):
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
