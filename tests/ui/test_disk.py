"""A brief that somebody else changed on disk is never written over unasked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from briefing import edits, project
from ui import disk
from ui.dialogs.questions import Overwrite, ask_overwrite


@pytest.fixture
def saved(opened, qtbot, tmp_path):
    """A window whose brief is saved, and its file."""
    path = tmp_path / "mine.brief"
    assert opened.save_briefing(path)
    qtbot.waitUntil(lambda: opened.disk._known is not None)
    return opened, path


def change_elsewhere(path):
    brief = project.load(path)
    project.save(edits.edit_notes(brief, comment="theirs"), path)


def said(window) -> bool:
    notice = window.banner.notice
    return notice is not None and notice.topic == disk.TOPIC


def test_a_change_on_disk_is_noticed_and_can_be_reloaded(saved, qtbot):
    window, path = saved
    change_elsewhere(path)
    qtbot.waitUntil(lambda: said(window))
    window.banner.findChild(QPushButton, "bannerMore").click()
    qtbot.waitUntil(lambda: window.brief.notes.comment == "theirs")
    assert not said(window)


@pytest.fixture
def at_odds(saved):
    """A window with a change of its own, whose file was changed without anybody telling it."""
    window, path = saved
    window.disk._watcher.removePath(str(path))  # as on a drive that tells nobody
    change_elsewhere(path)
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    return window, path


def test_saving_does_not_write_over_a_change_before_one_says_so(at_odds, asked):
    window, path = at_odds
    asked.answers["ask_overwrite"] = Overwrite.CANCEL
    assert not window.save()
    assert project.load(path).notes.comment == "theirs"
    assert said(window)
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert not said(window)
    assert window.save()
    assert project.load(path).notes.comment == "mine"


def test_every_save_asks_as_long_as_the_conflict_is_open(at_odds, asked):
    window, path = at_odds
    asked.answers["ask_overwrite"] = Overwrite.CANCEL
    for _ in range(3):
        window.window_actions["saveBriefAction"].trigger()
    assert asked.names() == ["ask_overwrite"] * 3
    assert said(window), "the message stays after Cancel"
    assert project.load(path).notes.comment == "theirs"


def test_saving_mine_over_it_writes_at_once(at_odds, asked):
    window, path = at_odds
    asked.answers["ask_overwrite"] = Overwrite.MINE
    assert window.save()
    assert project.load(path).notes.comment == "mine"
    assert not said(window)
    assert not window.session.is_dirty


def test_saving_under_another_name_leaves_the_changed_file_alone(at_odds, asked, tmp_path):
    window, path = at_odds
    other = tmp_path / "other.brief"
    asked.answers |= {"ask_overwrite": Overwrite.SAVE_AS, "ask_save_path": other}
    assert window.save()
    assert project.load(path).notes.comment == "theirs"
    assert project.load(other).notes.comment == "mine"


def test_comparing_is_offered_when_saving(at_odds, asked):
    window, path = at_odds
    asked.answers |= {"ask_overwrite": Overwrite.COMPARE, "ask_compare": []}
    assert not window.save()
    assert asked.names() == ["ask_overwrite", "ask_compare"]
    assert window.save(), "both versions were seen: the next Save writes"
    assert project.load(path).notes == window.brief.notes


@pytest.mark.parametrize("answer", [Overwrite.COMPARE, Overwrite.MINE, Overwrite.SAVE_AS, Overwrite.CANCEL])
def test_the_question_says_what_to_do_and_tells_the_answers_apart(qtbot, monkeypatch, answer):
    names = {
        Overwrite.COMPARE: "&Compare…",
        Overwrite.MINE: "Save &mine over it",
        Overwrite.SAVE_AS: "Save &as…",
        Overwrite.CANCEL: "Cancel",
    }

    def press(box):
        assert "work.brief" in box.text()
        assert box.defaultButton().text() == "&Compare…", "Enter loses nothing"
        next(b for b in box.buttons() if b.text().replace("&Cancel", "Cancel") == names[answer]).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_overwrite(parent, "work.brief") is answer


def test_its_own_saving_is_no_change(saved, qtbot):
    window, path = saved
    for text in ("one", "two"):
        window.desk.findings.changes.set_note("comment", text, label="Comment")
        assert window.save()
        qtbot.waitUntil(lambda: window.disk._known == disk.digest(path))
    window.disk.look()
    qtbot.waitUntil(lambda: not window.disk._looking.is_busy)
    assert not said(window)


def test_a_file_that_was_deleted_is_told_and_written_again_from_the_message(saved, qtbot):
    window, path = saved
    path.unlink()
    qtbot.waitUntil(lambda: said(window))
    assert "mine.brief" in window.banner.notice.text
    assert window.isWindowModified()
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert path.is_file()
    assert not said(window)
    assert not window.isWindowModified()


def test_a_file_that_is_gone_is_written_again(saved):
    window, path = saved
    path.unlink()
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    assert window.save()
    assert path.is_file()
