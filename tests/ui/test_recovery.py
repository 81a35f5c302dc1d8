"""Unsaved work survives: a copy after a pause, none after a clean save, an offer after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QPushButton

from briefing import edits, paths, project
from tests.ui.sample import sample_brief
from ui import autosave, recovery
from ui.dialogs.questions import Overwrite
from ui.disk import TOPIC, digest
from ui.recovery import Copy
from ui.settings import Settings

ROOT = Path(__file__).parents[2]

# A window of its own process: opens the seed with a made-up engine, edits, waits for the copy, and is then killed.
CRASHING = """
import sys, time
from pathlib import Path
from tests.ui.conftest import FakeEngine
from ui import autosave
from ui.app import make_application
from ui.main_window import MainWindow
autosave.PAUSE_MS = 10
app = make_application(["briefing-desk"])
window = MainWindow(engine=FakeEngine().engine)
window.show()
def edit(_brief):
    quote = window.brief.quotes[0].id
    window.desk.findings.changes.set_words(quote, "words before the crash")
window.analysis_finished.connect(edit)
window.open_source(Path(sys.argv[1]))
while not list(Path(sys.argv[2]).glob("*.unsaved")):
    app.processEvents()
    time.sleep(0.005)
print("ready", flush=True)
app.exec()
"""


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch):
    monkeypatch.setattr(autosave, "PAUSE_MS", 10)


def copies() -> list[Path]:
    folder = paths.autosave_dir()
    return sorted(folder.glob(f"*{recovery.SUFFIX}")) if folder.is_dir() else []


def leave_behind(words: str = "left behind", origin: Path | None = None, known: str | None = None) -> Path:
    """Put a copy there as a process that is gone would have left it."""
    copy = Copy("1")
    brief = sample_brief()
    copy.writer(brief, words, origin, known)()
    file = copies()[-1]
    dead = file.with_name(f"999999999-dead.{len(copies())}{recovery.SUFFIX}")
    file.replace(dead)
    return dead


def edit(window, words="changed") -> None:
    window.desk.findings.changes.set_words(window.brief.quotes[0].id, words)


def test_a_copy_is_written_after_a_pause_and_gone_after_saving(opened, qtbot, tmp_path):
    edit(opened)
    qtbot.waitUntil(lambda: len(copies()) == 1)
    assert opened.save_briefing(tmp_path / "a.brief")
    assert not copies()


def test_a_copy_goes_when_everything_is_undone_and_when_the_window_closes(opened, qtbot):
    edit(opened)
    qtbot.waitUntil(lambda: len(copies()) == 1)
    opened.session.undo_stack.undo()
    assert not copies()
    edit(opened, "again")
    qtbot.waitUntil(lambda: len(copies()) == 1)
    opened.session.undo_stack.setClean()
    opened.close()
    assert not copies()


def test_nothing_is_written_when_it_is_switched_off(opened, qtbot):
    opened.settings.autosave = False
    edit(opened)
    with qtbot.assertNotEmitted(opened.autosave._writing.busy_changed, wait=60):
        pass
    assert not copies()
    opened.settings.autosave = True


def test_two_windows_do_not_write_to_one_file(opened, make_window, fake, qtbot, seed_path):
    other = make_window(fake.engine)
    with qtbot.waitSignal(other.analysis_finished):
        other.open_source(seed_path)
    edit(opened)
    edit(other)
    qtbot.waitUntil(lambda: len(copies()) == 2)


def test_a_removed_copy_is_not_written_by_work_that_comes_late(qapp):
    copy = Copy("7")
    write = copy.writer(sample_brief(), "t", None)
    copy.remove()
    write()
    assert not copies()


def test_the_copies_of_a_process_that_is_alive_are_not_offered(qapp):
    Copy("1").writer(sample_brief(), "mine", None)()
    assert recovery.find_left_behind() == ()


def test_a_damaged_copy_is_put_aside(qapp):
    file = leave_behind()
    file.write_text("{")
    assert recovery.find_left_behind() == ()
    assert not file.exists()
    assert file.with_suffix(".damaged").exists()


def test_what_was_left_behind_is_offered_with_date_and_words_and_restored(make_window, fake, qtbot, tmp_path):
    origin = tmp_path / "mine.brief"
    project.save(sample_brief(), origin)
    file = leave_behind("The headline", origin)
    window = make_window(fake.engine)
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    notice = window.banner.notice
    assert "The headline" in notice.text
    today = QDate.currentDate()
    assert QLocale(QLocale.Language.English).monthName(today.month()) in notice.text
    assert str(today.year()) in notice.text
    assert notice.detail.strip("“”")
    assert (notice.action, notice.more) == ("Restore", "Discard")
    window.banner.findChild(QPushButton, "bannerAction").click()
    qtbot.waitUntil(lambda: window.brief is not None)
    assert window.brief.quotes == sample_brief().quotes
    assert window.session.path == origin
    assert window.session.is_dirty
    qtbot.waitUntil(lambda: not file.exists() and len(copies()) == 1)


def test_a_file_that_changed_since_the_crash_is_not_written_over_unasked(make_window, fake, asked, qtbot, tmp_path):
    origin = tmp_path / "mine.brief"
    project.save(sample_brief(), origin)
    leave_behind("The headline", origin, digest(origin))
    project.save(edits.edit_notes(sample_brief(), comment="written since"), origin)
    window = make_window(fake.engine)
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    window.banner.findChild(QPushButton, "bannerAction").click()
    qtbot.waitUntil(lambda: window.banner.notice is not None and window.banner.notice.topic == TOPIC)
    asked.answers["ask_overwrite"] = Overwrite.CANCEL
    assert not window.save()
    assert asked.names() == ["ask_overwrite"]
    assert project.load(origin).notes.comment == "written since"


def test_what_was_left_behind_can_be_discarded(make_window, fake, qtbot):
    file = leave_behind()
    window = make_window(fake.engine)
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    window.banner.findChild(QPushButton, "bannerMore").click()
    assert window.banner.notice is None
    assert not file.exists()


def test_an_offer_that_was_closed_comes_again(make_window, fake, qtbot):
    file = leave_behind()
    window = make_window(fake.engine)
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    window.banner.close_notice()
    assert file.exists()
    window.recovery.look()
    qtbot.waitUntil(lambda: window.banner.notice is not None)


def test_work_survives_a_process_that_is_killed(make_window, fake, qtbot, seed_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CRASHING, str(seed_path), str(paths.autosave_dir())]
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        assert recovery.find_left_behind() == ()
        process.send_signal(signal.SIGKILL)
    assert len(copies()) == 1
    window = make_window(fake.engine)
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    assert "words before the crash" in window.banner.notice.detail
    window.banner.findChild(QPushButton, "bannerAction").click()
    qtbot.waitUntil(lambda: window.brief is not None)
    assert window.brief.quotes[0].edited_text == "words before the crash"


def test_the_settings_say_whether_copies_are_kept(tmp_path):
    settings = Settings(path=tmp_path / "s.ini")
    assert settings.autosave
    settings.autosave = False
    assert not Settings(path=tmp_path / "s.ini").autosave
