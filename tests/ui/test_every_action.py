"""Every action in every state of the window: with nothing open, with an article, with an item of each kind selected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from ui import action_table, windows
from ui.engine import Engine
from ui.main_window import MainWindow

LEAVE = {"closeAction", "quitAction"}  # end the window: tried last
STATES = ("nothing open", "article", "event", "participant", "position", "quote", "set aside")


@pytest.fixture
def dismissed(qapp: QApplication) -> Iterator[list[str]]:
    """Close every menu and dialog an action opens, and note what it was."""
    seen: list[str] = []

    def close() -> None:
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            seen.append(type(popup).__name__)
            popup.close()
        elif isinstance(dialog, QDialog):
            seen.append(type(dialog).__name__)
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(5)
    yield seen
    timer.stop()


@pytest.fixture
def quiet(asked) -> None:
    """Every question is given up, and nothing is on the clipboard."""
    QApplication.clipboard().clear()
    for name in (
        *("ask_open_path", "ask_save_path", "ask_export_path", "ask_settings", "show_details"),
        *("ask_pack_to_import", "ask_pack_to_export"),
    ):
        asked.answers[name] = None
    from ui.dialogs.export_check import Choice

    asked.answers["ask_unchecked"] = Choice.CANCEL


def select(window: MainWindow, state: str) -> None:
    brief = window.brief
    items = {
        "event": "event:date",
        "participant": brief.participants[0].id,
        "position": brief.positions[0].id,
        "quote": next(q.id for q in brief.quotes if not q.fragment),
        "set aside": next(q.id for q in brief.quotes if q.fragment),
    }
    window.session.select(items.get(state))


def settle(qtbot, window: MainWindow) -> None:
    """Let what an action began come to an end."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None)
    qtbot.waitUntil(lambda: not window.reader.is_analysing, timeout=10_000)


@pytest.mark.parametrize("state", STATES)
def test_every_action_can_be_triggered(make_window, fake, qtbot, quiet, dismissed, seed_path: Path, state: str):
    window = make_window(replace(fake.engine, find_templates=Engine().find_templates))
    if state != "nothing open":
        with qtbot.waitSignal(window.analysis_finished, timeout=5000):
            window.open_source(seed_path)
        qtbot.waitUntil(lambda: window.pager.page is not None, timeout=5000)
    first = window.brief
    tried = 0
    for spec in sorted(action_table.SPECS, key=lambda spec: spec.name == "sampleAction"):
        if spec.name in LEAVE:
            continue
        if state != "nothing open":
            if window.brief is None or window.brief.article.text != first.article.text:
                break
            while window.session.undo_stack.canUndo():
                window.session.undo_stack.undo()
            select(window, state)
        action = window.window_actions[spec.name]
        if not action.isEnabled():
            continue
        action.trigger()
        tried += 1
        settle(qtbot, window)
        if spec.name == "newWindowAction":
            windows.all_open()[-1].close()
    assert tried > (5 if state == "nothing open" else 40)
    window.session.undo_stack.setClean()
    window.window_actions["closeAction"].trigger()
    assert not window.isVisible()


def test_every_action_is_in_a_menu_and_what_is_done_often_has_a_key(window):
    keyless = {spec.name for spec in action_table.SPECS if not spec.keys and not spec.shown_key}
    often = {
        "openAction",
        "saveBriefAction",
        "exportAction",
        "undoAction",
        "pinAction",
        "leaveOutAction",
        "mergeAction",
    }
    assert not keyless & often
    keys: dict[str, str] = {}
    for name, action in window.window_actions.by_name.items():
        assert isinstance(action, QAction)
        for sequence in action.shortcuts():
            text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
            assert text not in keys, f"{text}: {name} and {keys[text]}"
            assert text not in action_table.RESERVED, text
            keys[text] = name
