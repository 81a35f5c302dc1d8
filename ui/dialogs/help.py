"""The sheet of keys, made from the actions themselves and the keys that only work inside lists and fields."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.action_table import MENUS, SPECS, Menu
from ui.action_table import tr as action_text
from ui.actions import keys_of, native
from ui.words import unlettered


class KeySheet(QDialog):
    """Every action that has keys, by menu, and the keys of the panes; typing filters."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter keys"))
        self._filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("keyTree")
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        specs = {
            spec.name: spec for spec in SPECS
        }  # an action may say more at the moment, such as what would be undone
        for menu in MENUS:
            rows = []
            for name in _names(menu):
                action = actions[name]
                keys = keys_of(action) or native(specs[name].shown_key)
                if not keys:
                    continue
                text = unlettered(action_text(specs[name].text)).rstrip("…")
                row = QTreeWidgetItem([text, keys])
                row.setToolTip(0, action.statusTip())
                rows.append(row)
            if rows:
                self._head(unlettered(action_text(menu[1]))).addChildren(rows)
        for title, inside in self._inside():
            self._head(title).addChildren([QTreeWidgetItem([what, keys]) for what, keys in inside])
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._filter)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self._filter.textChanged.connect(self._on_filter_text_changed)
        self.resize(640, 680)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _head(self, title: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem([title])
        head.setFont(0, theme.ui_font(1.0, 600))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(head)
        return head

    def _inside(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Return the keys that are no actions: what a list, the article or a field does with them."""
        back = native("Backspace")
        up_down, enter, escape = f"{native('Up')}, {native('Down')}", native("Return"), native("Esc")
        return (
            (
                self.tr("In the lists of findings"),
                (
                    (self.tr("Next and previous row, across sections"), up_down),
                    (self.tr("Accept; take back the acceptance"), native("Space")),
                    (self.tr("Accept and go on to the next to check"), native("Ctrl+Return")),
                    (self.tr("Change in place"), f"F2, {enter}"),
                    (self.tr("Reject or delete"), f"{native('Del')}, {back}"),
                    (self.tr("End the walk, or select nothing"), escape),
                    (self.tr("Fold or unfold a section, on its head"), f"{native('Space')}, {enter}"),
                ),
            ),
            (
                self.tr("While changing"),
                (
                    (self.tr("Finish"), enter),
                    (self.tr("Finish and go on to the next to check"), native("Ctrl+Return")),
                    (self.tr("New line"), native("Shift+Return")),
                    (self.tr("Give up"), escape),
                ),
            ),
            (
                self.tr("In the article"),
                (
                    (self.tr("Add the selected words, kind guessed"), native("Ctrl+Return")),
                    (self.tr("Next and previous match, in the find bar"), f"{enter}, {native('Shift+Return')}"),
                    (self.tr("Close the find bar or the popover"), escape),
                ),
            ),
            (
                self.tr("In Left out"),
                (
                    (self.tr("Put back on the page"), enter),
                    (self.tr("Pin to the page"), "P"),
                ),
            ),
        )

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


def show_keys(parent: QWidget, actions: Mapping[str, QAction]) -> None:
    """Show the sheet of keys; it does not block the window."""
    sheet = KeySheet(actions, parent)
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
