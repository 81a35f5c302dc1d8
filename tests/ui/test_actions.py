"""The table of actions: every one is in a menu, named, explained, and no key is used twice."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from ui import action_table, actions

REQUIRED = [
    "openAction", "pasteArticleAction", "saveBriefAction", "exportAction", "undoAction", "redoAction", "findAction",
    "addQuoteAction", "addPositionAction", "addParticipantAction", "nextToCheckAction",
]  # fmt: skip


def in_menus(entries) -> list[str]:
    found = []
    for entry in entries:
        if isinstance(entry, tuple):
            found += in_menus(entry[2])
        elif entry != "-":
            found.append(entry)
    return found


@pytest.mark.parametrize("name", REQUIRED)
def test_the_named_actions_are_there(window, name):
    assert window.findChild(actions.QAction, name) is not None


def test_every_action_is_in_one_menu():
    counted = Counter(in_menus(action_table.MENUS))
    assert counted == Counter(spec.name for spec in action_table.SPECS)


def test_names_are_unique():
    assert len({spec.name for spec in action_table.SPECS}) == len(action_table.SPECS)


def test_no_key_twice(window):
    keys = Counter(key.toString() for action in window.window_actions.by_name.values() for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_reserved_key(window):
    for action in window.window_actions.by_name.values():
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.PortableText) not in action_table.RESERVED


def test_every_action_does_something(window):
    idle = [
        name for name, action in window.window_actions.by_name.items()
        if action.receivers("2triggered(bool)") + action.receivers("2toggled(bool)") == 0
    ]  # fmt: skip
    assert idle == []


def test_menu_keys_are_unique_within_a_menu(window):
    def check(menu):
        letters = []
        for action in menu.actions():
            text = action.text().replace("&&", "")
            if "&" in text:
                letters.append(text[text.index("&") + 1].lower())
            if action.menu():
                check(action.menu())
        assert len(letters) == len(set(letters)), (menu.title(), letters)

    for action in window.menuBar().actions():
        check(action.menu())


def test_every_action_has_a_tooltip_in_words(window):
    for action in window.window_actions.by_name.values():
        assert action.toolTip()
        assert action.statusTip()


def test_actions_need_a_document(window):
    by_name = window.window_actions.by_name
    assert not by_name["saveBriefAction"].isEnabled()
    assert not by_name["exportAction"].isEnabled()
    assert by_name["openAction"].isEnabled()


def test_actions_are_on_with_a_document(opened):
    by_name = opened.window_actions.by_name
    for spec in action_table.SPECS:
        if spec.needs in ("brief", "findings"):
            assert by_name[spec.name].isEnabled(), spec.name
        if spec.needs == "current":
            assert not by_name[spec.name].isEnabled(), spec.name
    opened.session.select(opened.brief.quotes[0].id)
    assert by_name["pinAction"].isEnabled()
