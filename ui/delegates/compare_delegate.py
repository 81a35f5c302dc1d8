"""Draws what differs between two versions: its name, then each version with a mark that says whether it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui import theme
from ui.delegates import painting
from ui.delegates.text_block import Piece, TextBlock, block

Index = QModelIndex | QPersistentModelIndex

CHOSEN = Qt.ItemDataRole.UserRole + 1  # bool; None in the first column
CLASH = Qt.ItemDataRole.UserRole + 2  # bool: both sides changed it
READING = Qt.ItemDataRole.UserRole + 3  # bool: the first line is the source's words
_TOP = 8


class CompareDelegate(QStyledItemDelegate):
    """Rows as tall as the longer version; a hairline between them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else 200
        return QSize(width, int(self._text(index, width).height) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = theme.tokens()
        rect: QRect = option.rect
        painter.save()
        current = painting.is_current(option)
        painter.fillRect(rect, t.sel if current else t.base)
        painter.setPen(QPen(t.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painting.frame(painter, rect, t.accent, bar=False)
        size = painting.sign_size()
        place = QRect(rect.left() + 8, rect.top() + _TOP + 1, size, size)
        chosen = index.data(CHOSEN)
        if chosen is not None:
            painting.icon(painter, "circle-check" if chosen else "circle", "accent" if chosen else "ink3", place)
        elif index.data(CLASH):
            painting.sign(painter, "needs_check", place.left(), place)
        self._text(index, rect.width()).draw(painter, rect.left() + text_left(), rect.top() + _TOP)
        painter.restore()

    def _text(self, index: Index, width: int) -> TextBlock:
        chosen = index.data(CHOSEN)
        first, *rest = str(index.data() or "").split("\n")
        ink = "ink2" if chosen is False else "ink"
        pieces = [Piece(first, ink, reading=bool(index.data(READING)), weight=600 if chosen is None else 400)]
        pieces += [Piece(f"\n{line}", "ink2", scale=0.92) for line in rest]
        return block(pieces, width - text_left() - 8)


def text_left() -> int:
    """Return where the words of a cell begin, after its mark."""
    return 8 + painting.sign_size() + 8
