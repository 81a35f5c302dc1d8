"""Keeping the work: saving, closing with unsaved work, exporting."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefing.model import Placement
from briefing.project import load, save
from tests.ui.window_support import edit, edited_brief
from ui.dialogs import files
from ui.dialogs.export_check import Choice
from ui.dialogs.questions import Answer

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
