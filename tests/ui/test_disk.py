"""A brief that somebody else changed on disk is never written over unasked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from briefing import edits, project
from ui import disk


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


def test_saving_does_not_write_over_a_change_before_one_says_so(saved):
    window, path = saved
    window.disk._watcher.removePath(str(path))  # as on a drive that tells nobody
    change_elsewhere(path)
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    assert not window.save()
    assert project.load(path).notes.comment == "theirs"
    assert said(window)
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert not said(window)
    assert window.save()
    assert project.load(path).notes.comment == "mine"


def test_its_own_saving_is_no_change(saved, qtbot):
    window, path = saved
    for text in ("one", "two"):
        window.desk.findings.changes.set_note("comment", text, label="Comment")
        assert window.save()
        qtbot.waitUntil(lambda: window.disk._known == disk.digest(path))
    window.disk.look()
    qtbot.waitUntil(lambda: not window.disk._looking.is_busy)
    assert not said(window)


def test_a_file_that_is_gone_is_written_again(saved):
    window, path = saved
    path.unlink()
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    assert window.save()
    assert path.is_file()
