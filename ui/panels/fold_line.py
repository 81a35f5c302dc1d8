"""One line that stands for rows set aside."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.delegates import painting
from ui.delegates.text_block import Piece, block, line_height


class FoldLine(QWidget):
    """One line that stands for rows set aside, and shows them on a click."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = ""
        self._rest = ""
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_line(self, lead: str, rest: str, *, is_open: bool) -> None:
        """Show words of the app and, in the reading face, words of the source."""
        self._lead, self._rest, self._open = lead, rest, is_open
        self.setAccessibleName(f"{lead} {rest}")
        self.setVisible(bool(lead))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.toggled.emit(not self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit(not self._open)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        t = theme.tokens()
        if self.underMouse():
            painter.fillRect(self.rect(), t.hover)
        size = painting.sign_size() - 2
        place = QRect(painting.EDGE, (self.height() - size) // 2, size, size)
        aside = "chevron-left" if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else "chevron-right"
        painting.icon(painter, "chevron-down" if self._open else aside, "ink2", place, self.rect())
        pieces = [Piece(self._lead, "ink2", scale=0.96)]
        if self._rest:
            pieces += [Piece("  "), Piece(self._rest, "ink2", reading=True, scale=0.96)]
        text = block(pieces, self.width() - painting.text_left() - painting.EDGE, max_lines=1)
        text.draw(painter, painting.text_left(), (self.height() - text.height) / 2, self.rect())
        if self.hasFocus():
            painting.frame(painter, self.rect(), t.accent, bar=False)

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(round(line_height() + 12))
        self.update()
