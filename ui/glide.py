"""Scrolling to something: short, and at once where the system asks for less motion."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation
from PySide6.QtWidgets import QScrollBar, QStyle, QWidget

SCROLL_MS = 120


class Glide(QPropertyAnimation):
    """Moves one scroll bar."""

    def __init__(self, bar: QScrollBar, view: QWidget) -> None:
        super().__init__(bar, b"value", view)
        self._bar = bar
        self._view = view

    def to(self, value: int) -> None:
        """Scroll to a value, or to the nearest end."""
        value = max(self._bar.minimum(), min(value, self._bar.maximum()))
        asked = self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._view)
        duration = min(SCROLL_MS, asked)
        self.stop()
        if duration <= 0 or not self._view.isVisible():
            self._bar.setValue(value)
            return
        self.setDuration(duration)
        self.setStartValue(self._bar.value())
        self.setEndValue(value)
        self.start()
