"""The actions and menus of a window, made from the tables of :mod:`ui.action_table`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui import icons
from ui.action_table import MENUS, SPECS, Keys, Menu, tr
from ui.words import unlettered


def make_actions(owner: QObject) -> dict[str, QAction]:
    """Create every action of the table as a child of the window, by object name."""
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for spec in SPECS:
        action = QAction(tr(spec.text), owner)
        action.setObjectName(spec.name)
        action.setShortcuts(_sequences(spec.keys))
        if spec.shown_key:
            action.setText(f"{tr(spec.text)}\t{native(spec.shown_key)}")
        hint = tr(spec.help) if spec.help else plain_text(action)
        action.setStatusTip(hint)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or native(spec.shown_key)
        action.setToolTip(f"{hint} ({keys})" if keys else hint)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon, "ink2"))
        elif spec.sign:
            action.setIcon(icons.sign(spec.sign))
        action.setCheckable(spec.checkable)
        if spec.group:
            groups.setdefault(spec.group, QActionGroup(owner)).addAction(action)
        made[spec.name] = action
    made["quitAction"].setMenuRole(QAction.MenuRole.QuitRole)
    made["settingsAction"].setMenuRole(QAction.MenuRole.PreferencesRole)
    made["aboutAction"].setMenuRole(QAction.MenuRole.AboutRole)
    return made


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Build the menus; return each by its object name."""
    menus: dict[str, QMenu] = {}
    for name, title, entries in MENUS:
        menu = bar.addMenu(tr(title))
        menu.setObjectName(name)
        menus[name] = menu
        _fill(menu, entries, actions, menus)
    return menus


def enable(actions: Mapping[str, QAction], *, brief: bool, findings: bool, current: bool) -> None:
    """Switch actions on and off by what they need."""
    there = {"brief": brief, "findings": findings, "current": current}
    for spec in SPECS:
        if spec.needs:
            actions[spec.name].setEnabled(there[spec.needs])


def plain_text(action: QAction) -> str:
    """Return an action's text without the mark of its menu key."""
    return unlettered(action.text().split("\t")[0]).rstrip("…")


def keys_of(action: QAction) -> str:
    """Return the keys of an action as this system and language write them, the usual ones first; empty for none."""
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())


def native(keys: str) -> str:
    """Return keys as this system and language write them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _fill(menu: QMenu, entries: Iterable[str | Menu], actions: Mapping[str, QAction], menus: dict[str, QMenu]) -> None:
    for entry in entries:
        if isinstance(entry, tuple):
            name, title, inner = entry
            below = menu.addMenu(tr(title))
            below.setObjectName(name)
            menus[name] = below
            _fill(below, inner, actions, menus)
        elif entry == "-":
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])


def _sequences(keys: Keys) -> list[QKeySequence]:
    several = keys if isinstance(keys, tuple) else (keys,)
    found: list[QKeySequence] = []
    for key in several:
        if isinstance(key, str):
            found.append(QKeySequence(key))
        else:
            found += QKeySequence.keyBindings(key)[:1]
    return found
