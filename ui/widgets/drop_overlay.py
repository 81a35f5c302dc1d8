"""The frame over the window while something that can be opened is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class DropOverlay(QFrame):
    """An accent frame with a sentence; lets every event through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setObjectName("dropFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel(self)
        self._label.setObjectName("dropLabel")
        column = QVBoxLayout(self)
        column.addWidget(self._label, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_over(self, sentence: str) -> None:
        """Cover the parent and say what a drop will do."""
        self._label.setText(sentence)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
