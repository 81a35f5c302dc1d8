"""The status bar: what became of the work, and at the other end the promise."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from ui import icons, theme


class StatusLine(QStatusBar):
    """One sentence left, one right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._left = QLabel(self)
        self._left.setObjectName("statusText")
        self._left.setContentsMargins(8, 2, 0, 2)
        self._lock = QLabel(self)
        self._promise = QLabel(self.tr("Works on this computer only"), self)
        self._promise.setToolTip(
            self.tr(
                "Articles and briefs are read and analysed here. Nothing is sent anywhere; "
                "only a link you open is asked for its page."
            )
        )
        for label in (self._left, self._promise):
            label.setProperty("tone", "ink2")
        right = QWidget(self)
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 2, 10, 2)
        row.setSpacing(6)
        row.addWidget(self._lock)
        row.addWidget(self._promise)
        self.addWidget(self._left, 1)
        self.addPermanentWidget(right)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What is said on the left."""
        return self._left.text()

    def say(self, sentence: str) -> None:
        """Say something that stays until the next."""
        self._left.setText(sentence)

    @Slot()
    def _on_theme_changed(self) -> None:
        for label in (self._left, self._promise):
            label.setFont(theme.ui_font(0.92))
        self._lock.setPixmap(icons.icon("lock", "ink3").pixmap(QSize(14, 14), self.devicePixelRatioF()))
