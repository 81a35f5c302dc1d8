"""The application around the window: arguments, log, and errors nobody caught."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefing import __version__, paths
from briefing.errors import ArticleError
from ui import app as application
from ui.engine import Engine
from ui.interrupts import Interrupts
from ui.main_window import MainWindow


@pytest.fixture
def clean_process(monkeypatch):
    """Put the hooks and the log of the process back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(application.faulthandler, "enable", lambda file: file.close())
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


def test_version(capsys):
    with pytest.raises(SystemExit) as stop:
        application.main(["--version"])
    assert stop.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_the_log_goes_to_the_state_folder(clean_process):
    application.start_log()
    logging.getLogger("ui.test").info("hello")
    assert "hello" in (paths.log_dir() / "briefing-desk.log").read_text(encoding="utf-8")


def test_without_a_place_for_the_log_the_program_runs(clean_process):
    paths.state_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.state_dir().write_text("in the way", encoding="utf-8")
    application.start_log()


def test_run_opens_a_window_on_the_source(clean_process, qapp, monkeypatch, fake, seed_path):
    windows = []

    def make(**options):
        windows.append(MainWindow(engine=fake.engine, **options))
        return windows[0]

    def run_until_closed(_app):
        window = windows[0]
        window.analysis_finished.connect(window.close)
        return original()

    original = qapp.exec
    languages = []
    monkeypatch.setattr(application.language, "install", lambda _app, choice: languages.append(choice))
    monkeypatch.setattr(application, "make_application", lambda _arguments: qapp)
    monkeypatch.setattr(application, "MainWindow", make)
    monkeypatch.setattr(QApplication, "exec", run_until_closed)
    assert application.run(str(seed_path)) == 0
    assert windows[0].brief.quotes
    assert windows[0].tour.step is not None, "the tour is offered at the first start"
    assert languages == ["system"]
    assert sys.excepthook is application._on_uncaught


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_in_the_terminal_closes_the_windows(window, qtbot):
    interrupts = Interrupts(window)
    before = signal.getsignal(signal.SIGINT)
    try:
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)
    finally:
        interrupts.stop()
    assert signal.getsignal(signal.SIGINT) is not before


def test_an_error_nobody_caught_is_logged_and_shown_once(qapp, asked, caplog):
    asked.answers["show_details"] = None
    error = RuntimeError("boom")
    with caplog.at_level(logging.CRITICAL):
        application._on_uncaught(RuntimeError, error, None)
    assert asked.names() == ["show_details"]
    assert "boom" in str(asked.calls[0])
    assert caplog.records[0].levelno == logging.CRITICAL


def test_a_worded_error_nobody_caught_is_shown_in_its_words(qapp, asked):
    asked.answers["show_details"] = None
    application._on_uncaught(ArticleError, ArticleError("it is gone", next_step="Look again."), None)
    _, (title, text, _details) = asked.calls[0]
    assert (title, text) == ("it is gone", "Look again.")


def test_an_error_while_one_is_shown_opens_no_second_dialog(qapp, monkeypatch):
    shown = []

    def show(*_arguments):
        shown.append(1)
        application._on_uncaught(ValueError, ValueError("inner"), None)

    monkeypatch.setattr(application.questions, "show_details", show)
    application._on_uncaught(ValueError, ValueError("outer"), None)
    assert shown == [1]


def test_the_engine_loads_nothing_before_it_is_asked():
    assert Engine().warm_up.__module__ == "ui.engine"
