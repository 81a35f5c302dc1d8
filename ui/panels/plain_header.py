"""The head of a table without boxes: names over the columns, one line below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.delegates.text_block import Piece, block, line_height


class PlainHeader(QHeaderView):
    """Names over the columns with one line below them; ``lefts`` gives where the text of a column begins."""

    def __init__(self, lefts: dict[int, int], left: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._lefts = lefts
        self._left = left
        self.setSectionsClickable(False)
        self.setAccessibleName(self.tr("Columns"))

    def left_of(self, column: int) -> int:
        """Return where the name of a column begins, counted from the column's edge."""
        return self._lefts.get(column, self._left)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(line_height() + 16))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        t = theme.tokens()
        painter.save()
        painter.fillRect(rect, t.base)
        text = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        left = self.left_of(logicalIndex)
        name = block([Piece(text, weight=600)], rect.width() - left - 4, max_lines=1)
        name.draw(painter, rect.left() + left, rect.top() + (rect.height() - name.height) / 2, rect)
        painter.setPen(t.line2)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        t = theme.tokens()
        painter.fillRect(self.viewport().rect(), t.base)
        painter.setPen(t.line2)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
        super().paintEvent(event)
