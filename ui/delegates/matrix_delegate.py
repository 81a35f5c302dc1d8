"""Draws the matrix: topics in the first column, positions in the cells, lines only between topics and parties."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from ui import theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.editors import ItemEditor, PositionEditor
from ui.delegates.position_delegate import AGREEMENT_ICONS, position_pieces
from ui.delegates.row_delegate import Index, RowDelegate
from ui.delegates.text_block import Piece, TextBlock, block, line_height, widest_word
from ui.models.matrix_model import Line, MatrixModel
from ui.models.roles import Role
from ui.models.rows import PositionRow

MOST_LINES = 4
CELL = 9  # from the edge of a cell to its sign


WIDE = 220  # of a column; in a narrower one the words stand below the signs


@dataclass(frozen=True)
class Part:
    """Text with its place in a cell."""

    text: TextBlock
    x: float
    y: float


def least_width(row: PositionRow) -> float:
    """Return the width of a column in which no word of a cell has to be broken."""
    *act, _gap, said = position_pieces(row)
    return max(widest_word(act) + _beside_signs(), widest_word([said]) + 2 * CELL) + 1


def _note_place() -> int:
    """Return how far from the left edge of a topic its agreement is written."""
    return painting.EDGE + round(painting.sign_size() * 0.87) + 5


def topic_width(line: Line) -> float:
    """Return the width of the first column in which no word of a topic and its agreement has to be broken."""
    return (
        max(widest_word([_label(line)]), widest_word([_note(line)]) + _note_place() - painting.EDGE)
        + 2 * painting.EDGE
        + 1
    )


def _label(line: Line) -> Piece:
    return Piece(words.head(line.head.topic.label), weight=600)


def _note(line: Line) -> Piece:
    return Piece(line.head.agreement or " ", "ink2", scale=0.92)


def _beside_signs() -> int:
    """Return the width of a cell that text beside its signs cannot have."""
    return 2 * CELL + 2 * painting.sign_size() + 12


class MatrixDelegate(RowDelegate):
    """One delegate for all cells."""

    def __init__(self, changes: Changes, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._changes = changes

    def make_editor(self, parent: QWidget, index: Index) -> ItemEditor | None:
        row = index.data(Role.ROW)
        return PositionEditor(self._changes, row.id, parent, narrow=True) if isinstance(row, PositionRow) else None

    def editor_place(self, rect: QRect, index: Index) -> QRect:
        del index
        return rect.adjusted(4, 4, -4, -4)

    def column_width(self, index: Index) -> int:
        width = getattr(self._view, "columnWidth", None)
        return int(width(index.column())) if width else super().column_width(index)

    def text_height(self, index: Index, width: int) -> int:
        row = index.data(Role.ROW)
        if not isinstance(row, PositionRow):
            return round(line_height() + 16)
        parts = self._parts(row, width, whole=self._is_current(index))
        return round(max(parts[-1].y + parts[-1].text.height, line_height()) + 16)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        width = self.column_width(index)
        model = index.model()
        if index.column() == 0 and isinstance(model, MatrixModel):
            line = model.line(index)
            # The topic's name spans its rows; only where there is a single one must that row be high enough.
            alone = line is not None and line.of == 1
            return QSize(width, round(self._topic_height(line, width)) if alone and line else 0)
        return QSize(width, self.row_height(index, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        line = model.line(index)
        if line is None:
            return
        t = theme.tokens()
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, t.base)
        row = model.cell(index)
        if index.column() == 0:
            self._paint_topic(painter, rect, line)
        elif row is not None:
            self._paint_cell(painter, rect, option, index, row)
        elif index.data():
            note = block([Piece(str(index.data()), "ink3", scale=0.96, italic=True)], rect.width() - 2 * CELL)
            note.draw(painter, rect.left() + CELL, rect.top() + 8, rect)
        self._paint_lines(painter, rect, index, line)
        painter.restore()

    # ------------------------------------------------------------------ helpers

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index, line: Line) -> None:
        painter.setPen(theme.tokens().line)
        if line.number == line.of - 1 or index.column() == 0:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = painting.mirrored(painter, rect, QRect(rect.right(), rect.top(), 1, rect.height()))
        painter.drawLine(edge.topLeft(), edge.bottomLeft())

    def _paint_topic(self, painter: QPainter, rect: QRect, line: Line) -> None:
        # While the topic's rows scroll, its name stays in view.
        seen = rect.intersected(self._view.viewport().rect())
        label = block([_label(line)], rect.width() - 2 * painting.EDGE)
        height = self._topic_height(line, rect.width())
        y = float(max(rect.top(), min(seen.top(), rect.bottom() - round(height))) + 8)
        label.draw(painter, rect.left() + painting.EDGE, y, rect)
        if line.head.agreement:
            y += label.height + 3
            size = round(painting.sign_size() * 0.87)
            note = block([_note(line)], rect.width() - _note_place() - painting.EDGE)
            name = AGREEMENT_ICONS.get(str(line.head.topic.agreement), "minus")
            place = QRect(rect.left() + painting.EDGE, round(y + 2), size, size)
            painting.icon(painter, name, "ink2", place, rect)
            note.draw(painter, rect.left() + _note_place(), y, rect)

    def _topic_height(self, line: Line, width: int) -> float:
        label = block([_label(line)], width - 2 * painting.EDGE)
        note = block([_note(line)], width - _note_place() - painting.EDGE)
        return label.height + note.height + 22

    def _paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index, row: PositionRow
    ) -> None:
        t = theme.tokens()
        inner = rect.adjusted(0, 0, -1, -1)
        if self._is_open(index):
            return
        if painting.is_current(option):
            painter.fillRect(inner, t.sel)
            painting.frame(painter, inner, t.accent)
        elif row.id == self._review:
            painter.fillRect(inner, t.check_fill)
            painting.frame(painter, inner, t.check, bar=False)
        line = QRect(rect.left(), rect.top() + 8, rect.width(), round(line_height()))
        painting.sign(painter, str(row.item.trust), rect.left() + CELL, line)
        painting.sign(painter, row.page, rect.right() - CELL - painting.sign_size(), line)
        for part in self._parts(row, rect.width(), whole=self._is_current(index)):
            part.text.draw(painter, rect.left() + part.x, line.top() + part.y, rect)

    def _parts(self, row: PositionRow, width: int, *, whole: bool) -> tuple[Part, ...]:
        """Return what is written in a cell: beside the signs, in a narrow one the words below them."""
        pieces, beside = position_pieces(row), _beside_signs()
        most = 0 if whole else MOST_LINES
        left = CELL + painting.sign_size() + 6
        if width >= WIDE:
            return (Part(block(pieces, width - beside, max_lines=most), left, 0.0),)
        *act, _gap, said = pieces
        head = block(act, width - beside)
        below = block([said], width - 2 * CELL, max_lines=most)
        return Part(head, left, 0.0), Part(below, CELL, max(head.height, line_height()) + 1)

    def _is_current(self, index: Index) -> bool:
        return self._view.selectionModel().isSelected(self._view.model().index(index.row(), index.column()))
