"""The window without a mouse: every pane by F6, every tab by its key, every action from a menu, items moved by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from ui.panels.desk import PANES

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def desk(opened, qtbot):
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened.desk


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def test_f6_reaches_every_pane_and_comes_back(opened, desk, qtbot):
    opened.desk.focus_pane("article")
    seen = []
    for _ in PANES:
        seen.append(desk.focused_pane())
        press(qtbot, opened, Qt.Key.Key_F6)
    assert sorted(seen) == sorted(PANES)
    assert desk.focused_pane() == "article"
    press(qtbot, opened, Qt.Key.Key_F6, SHIFT)
    assert desk.focused_pane() == "page"


def test_a_number_reaches_every_tab_and_pane(opened, desk, qtbot):
    tabs = {Qt.Key.Key_2: "event", Qt.Key.Key_3: "participants", Qt.Key.Key_4: "positions", Qt.Key.Key_5: "quotes"}
    for key, tab in {**tabs, Qt.Key.Key_6: "notes"}.items():
        press(qtbot, opened, key, CTRL)
        assert desk.findings.current_tab == tab
        assert desk.focused_pane() == "findings"
    press(qtbot, opened, Qt.Key.Key_1, CTRL)
    assert desk.focused_pane() == "article"
    press(qtbot, opened, Qt.Key.Key_7, CTRL)
    assert desk.focused_pane() == "page"


def test_every_action_is_reached_through_the_menus_by_letters(opened):
    """F10 or Alt opens the bar; there every entry has a letter or can be reached with the arrows."""
    reached: set[str] = set()

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                walk(inner)
            elif not action.isSeparator():
                assert action.text()
                reached.add(action.objectName())

    for entry in opened.menuBar().actions():
        assert "&" in entry.text()
        inner = entry.menu()
        assert isinstance(inner, QMenu)
        walk(inner)
    assert set(opened.window_actions.by_name) <= reached


def test_items_are_walked_accepted_pinned_moved_and_rejected_by_keys(opened, desk, qtbot):
    press(qtbot, opened, Qt.Key.Key_5, CTRL)
    view = desk.findings.quotes.view
    assert QApplication.focusWidget() is view
    first = view.current_item()
    press(qtbot, opened, Qt.Key.Key_Down)
    second = view.current_item()
    assert second not in (None, first)
    press(qtbot, opened, Qt.Key.Key_K, CTRL | SHIFT)
    assert opened.brief.item(second).placement == "pinned"
    press(qtbot, opened, Qt.Key.Key_Up, ALT)
    assert view.model().row_of(second) == 0
    press(qtbot, opened, Qt.Key.Key_D, CTRL | SHIFT)
    assert opened.session.undo_stack.undoText().startswith("Duplicate quote")
    copy = opened.session.current
    assert copy != second
    view.setFocus()
    press(qtbot, opened, Qt.Key.Key_Delete)
    assert opened.brief.item(copy) is None
    assert opened.session.undo_stack.undoText().startswith("Delete quote")
    for _ in range(opened.session.undo_stack.index()):
        press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert not opened.session.is_dirty


def test_a_position_moves_between_parties_by_keys(opened, desk, qtbot):
    parties = [party.id for party in desk.findings.positions.matrix_model.parties]
    position = next(p for p in opened.brief.positions if p.participant == parties[0])
    press(qtbot, opened, Qt.Key.Key_4, CTRL)
    opened.session.select(position.id)
    press(qtbot, opened, Qt.Key.Key_Right, ALT)
    assert opened.brief.item(position.id).participant == parties[1]
    assert opened.session.undo_stack.undoText().startswith("Change party of position")
    press(qtbot, opened, Qt.Key.Key_Left, ALT)
    press(qtbot, opened, Qt.Key.Key_Left, ALT)
    assert opened.brief.item(position.id).participant == parties[0]


def test_f3_goes_through_the_matches_from_any_pane(opened, desk, qtbot):
    press(qtbot, opened, Qt.Key.Key_F3)
    field = desk.article.find_bar.field
    assert QApplication.focusWidget() is field
    field.setText("Russia")
    press(qtbot, opened, Qt.Key.Key_7, CTRL)
    counted = desk.article.find_bar.count.text()
    press(qtbot, opened, Qt.Key.Key_F3)
    assert desk.article.find_bar.count.text() != counted
    press(qtbot, opened, Qt.Key.Key_F3, SHIFT)
    assert desk.article.find_bar.count.text() == counted


def test_menu_entries_are_actions_of_the_window(opened):
    assert all(isinstance(action, QAction) for action in opened.window_actions.by_name.values())
