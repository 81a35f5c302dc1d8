"""The two style sheets. A rule here turns a control's native drawing off, so there are as few as the design needs.

:func:`frames` dresses our own frames by object name or class property and is always on; :func:`controls` draws buttons,
fields, menus and scroll bars and is on where the platform has no look of its own to keep (Fusion).
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_FRAMES = """
QMainWindow, QToolBar, QStatusBar { background: $window; }
QToolBar { border: none; border-bottom: 1px solid $line; spacing: 6px; padding: 6px; }
QStatusBar { border-top: 1px solid $line; color: $ink2; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QWidget[chrome="head"] { background: $window; border: none; border-bottom: 1px solid $line; }
QWidget[chrome="strip"] { background: $window; border: none; border-top: 1px solid $line; }
QWidget[chrome="base"] { background: $base; }
QWidget[chrome="desk"] { background: $desk; }
QFrame[chrome="rule"] { background: $line; border: none; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="ink3"] { color: $ink3; }
QLabel[tone="check"] { color: $check; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="accent"] { color: $accent; }
QListWidget#settingsPages { background: transparent; border: none; outline: none; }
QListWidget#settingsPages::item { padding: 6px 10px; border-radius: 5px; color: $ink; }
QListWidget#settingsPages::item:selected { background: $sel; color: $ink; }
QListWidget#settingsPages::item:selected:focus { border: 1px solid $accent; }
QListWidget#packList::item:selected, QListView#templateList::item:selected { background: $sel; color: $ink; }
QListView#templateList { outline: none; }
QListView#templateList::item { padding: 5px 6px; border-radius: 5px; color: $ink; }
QListView#templateList::item:selected:focus { border: 1px solid $accent; }
QTreeWidget#keyTree::item { padding: 4px 6px; }
QFrame#banner { background: $base; border: none; border-bottom: 1px solid $line; }
QFrame#banner[kind="error"] { background: $deleted_fill; }
QFrame#banner[kind="notice"] { background: $sel; }
QFrame#tourCard { background: $base; border: 1px solid $accent; border-radius: 8px; }
QFrame#dropFrame { background: transparent; border: 3px solid $accent; border-radius: 8px; }
QLabel#dropLabel { background: $accent; color: $accent_ink; border-radius: 6px; padding: 8px 16px; }
"""

_CONTROLS = """
QToolTip { background: $base; color: $ink; border: 1px solid $line2; padding: 4px 6px; }
QMenuBar { background: $window; padding: 1px 12px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sel; color: $ink; }
QMenu { background: $base; border: 1px solid $line2; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 12px; background: transparent; }
QMenu::item:selected { background: $sel; color: $ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QPushButton { background: $base; color: $ink; border: 1px solid $line; border-radius: 5px; padding: 0 12px; min-height: 27px; }
QPushButton:hover { background: $hover; border-color: $line2; }
QPushButton:pressed { background: $sel; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 25px; }
QPushButton:disabled { color: $disabled; }
QPushButton[primary="true"] { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton[primary="true"]:disabled { background: $line; border-color: $line; color: $disabled; }
QPushButton[flat="true"], QPushButton[link="true"] { background: transparent; border-color: transparent; }
QPushButton[link="true"] { color: $accent; padding: 0 4px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: $hover_on_window; }
QToolButton:pressed { background: $sel; }
QToolButton:checked { background: $sel; border-color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border: none; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $line2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def frames(colours: Mapping[str, str]) -> str:
    """Return the sheet of our own frames; ``colours`` maps role to ``#rrggbb``."""
    return Template(_FRAMES).substitute(colours)


def controls(colours: Mapping[str, str]) -> str:
    """Return the sheet of buttons, menus and scroll bars."""
    return Template(_CONTROLS).substitute(
        colours, primary_hover=_mixed(colours["accent"], colours["ink"], 0.15), hover_on_window=colours["desk"]
    )


def _mixed(first: str, second: str, share: float) -> str:
    """Mix two ``#rrggbb`` colours, ``share`` of the second."""
    pairs = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
