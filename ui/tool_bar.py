"""The one tool bar: open, paste, save, undo, redo; at the other end how far the check is, and the way out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QWidget

from ui import icons
from ui.widgets.action_button import ActionButton
from ui.widgets.review_progress import ReviewProgress


class MainToolBar(QToolBar):
    """Fixed at the top of the window."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mainToolBar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for name in ("openAction", "pasteArticleAction", "saveBriefAction"):
            self.addAction(actions[name])
        gap = QWidget(self)
        gap.setFixedWidth(4)
        self.addWidget(gap)
        for name in ("undoAction", "redoAction"):
            self.addAction(actions[name])
        spring = QWidget(self)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        self.progress = ReviewProgress(self)
        self.next_button = ActionButton(actions["nextToCheckAction"], self)
        self.next_button.setObjectName("nextToCheckButton")
        self.export_button = ActionButton(
            actions["exportAction"], self, primary=True, icon=icons.icon("share", "accent_ink")
        )
        self.export_button.setObjectName("exportButton")
        end = QWidget(self)
        row = QHBoxLayout(end)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(10)
        for widget in (self.progress, self.next_button, self.export_button):
            row.addWidget(widget)
        self._end = self.addWidget(end)

    def set_working(self, working: bool) -> None:
        """Show what belongs to an open brief, or hide it on the start page."""
        self._end.setVisible(working)
