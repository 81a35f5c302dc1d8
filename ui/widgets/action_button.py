"""A push button that is one action: it has its text, icon, tooltip, and is on when the action is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from ui.words import unlettered


class ActionButton(QPushButton):
    """Triggers an action. ``primary`` buttons are filled with the accent colour: one in a window."""

    def __init__(
        self, action: QAction, parent: QWidget | None = None, *, primary: bool = False, icon: QIcon | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._own_icon = icon
        self.setProperty("primary", primary)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    @Slot()
    def _on_action_changed(self) -> None:
        action = self._action
        self.setText(unlettered(action.text().split("\t")[0]))
        self.setIcon(self._own_icon or action.icon())
        self.setToolTip(action.toolTip())
        self.setAccessibleDescription(action.statusTip())
        self.setEnabled(action.isEnabled())
