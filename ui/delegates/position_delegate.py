"""Draws the list of positions: topic heads, and rows of trust, party, act and words."""

from __future__ import annotations

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from ui import theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.editors import ItemEditor, PositionEditor
from ui.delegates.row_delegate import Index, RowDelegate
from ui.delegates.text_block import Piece, TextBlock, block, line_height
from ui.models.roles import Role
from ui.models.rows import PositionRow, TopicRow

MOST_LINES = 2
PARTY_LETTERS = 18  # so wide the column of parties gets at most
AGREEMENT_ICONS = {"agree": "equal", "differ": "equal-not", "single": "user-round", "unclear": "minus"}


class PositionDelegate(RowDelegate):
    """Rows of the positions list; the current row shows all its lines."""

    def __init__(self, changes: Changes, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._changes = changes
        self._party_key: tuple[str, ...] = ()
        self._party_width = 54
        theme.notifier().changed.connect(self._measure_parties)

    def make_editor(self, parent: QWidget, index: Index) -> ItemEditor | None:
        row = index.data(Role.ROW)
        return PositionEditor(self._changes, row.id, parent) if isinstance(row, PositionRow) else None

    def text_height(self, index: Index, width: int) -> int:
        row = index.data(Role.ROW)
        if isinstance(row, TopicRow):
            return round(line_height(0.96) + 12 + (6 if index.row() else 0))
        if not isinstance(row, PositionRow):
            return 0
        text = self._words(row, width, whole=self._is_current(index))
        return round(max(text.height, line_height()) + 2 * painting.PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        rect: QRect = option.rect
        painter.save()
        if isinstance(row, TopicRow):
            self._paint_head(painter, rect, row)
        elif isinstance(row, PositionRow):
            self._paint_row(painter, rect, option, index, row)
        painter.restore()

    def set_parties(self, names: tuple[str, ...]) -> None:
        """Make room for the longest name of a party, within reason."""
        if names != self._party_key:
            self._party_key = names
            self._measure_parties()
            self.forget_heights()

    # ------------------------------------------------------------------ helpers

    @Slot()
    def _measure_parties(self) -> None:
        """Measure the names in the face there is now; no column is wider than so many letters."""
        metrics = QFontMetrics(theme.ui_font(1.0, 600))
        widest = max((metrics.horizontalAdvance(n) for n in self._party_key), default=0)
        most = round(metrics.averageCharWidth() * PARTY_LETTERS)
        self._party_width = max(46, min(widest + 12, most))

    def _paint_head(self, painter: QPainter, rect: QRect, row: TopicRow) -> None:
        label = block([Piece(words.head(row.topic.label), scale=0.96, weight=600)], rect.width() - 140, max_lines=1)
        top = rect.bottom() - label.height - 4
        label.draw(painter, rect.left() + painting.EDGE, top, rect)
        if not row.agreement:
            return
        x = rect.left() + painting.EDGE + label.width + 16
        size = round(painting.sign_size() * 0.87)
        place = QRect(int(x), int(top + (label.height - size) / 2), size, size)
        name = AGREEMENT_ICONS.get(str(row.topic.agreement), "minus")
        painting.icon(painter, name, "ink2", place, rect)
        note = block([Piece(row.agreement, "ink2", scale=0.92)], rect.width() - x - 30, max_lines=1)
        note.draw(painter, x + size + 5, top + (label.height - note.height) / 2, rect)

    def _paint_row(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index, row: PositionRow
    ) -> None:
        t = theme.tokens()
        if self._is_open(index):
            beside = QRect(rect.left(), rect.top() + 14, rect.width(), round(line_height()))
            painting.sign(painter, str(row.item.trust), rect.left() + painting.EDGE, beside)
            return
        painting.background(painter, rect, option)
        if painting.is_current(option):
            painting.frame(painter, rect, t.accent)
        elif row.id == self._review:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), t.check_fill)
            painting.frame(painter, rect, t.check)
        top = rect.top() + painting.PADDING
        line = QRect(rect.left(), top, rect.width(), round(line_height()))
        painting.sign(painter, str(row.item.trust), rect.left() + painting.EDGE, line)
        painting.sign(painter, row.page, rect.right() - painting.EDGE - painting.sign_size() + 1, line)
        ink = "ink2" if row.page == "left_out" else "ink"
        text = self._words(row, rect.width(), whole=self._is_current(index))
        # Both faces stand on one baseline, so the words decide where it is.
        party = block([Piece(row.party, ink, weight=600)], self._party_width - 6, max_lines=1)
        party.draw(painter, rect.left() + painting.text_left(), top, rect)
        text.draw(painter, rect.left() + painting.text_left() + self._party_width, top, rect)

    def _words(self, row: PositionRow, width: int, *, whole: bool) -> TextBlock:
        room = width - painting.text_left() - self._party_width - 2 * painting.EDGE - painting.sign_size()
        return block(position_pieces(row), room, max_lines=0 if whole else MOST_LINES)

    def _is_current(self, index: Index) -> bool:
        return self._view.selectionModel().isSelected(self._view.model().index(index.row(), index.column()))


def position_pieces(row: PositionRow) -> list[Piece]:
    """Return the act and the words of a position, each in its face."""
    out = row.page == "left_out"
    new = [Piece(words.tr("new"), "accent", weight=600), Piece("\u2002")] if row.fresh else []
    sign = words.stance_sign(row.item.stance)
    act = row.act.replace(f"{sign} ", f"{sign}\u00a0", 1) if sign else row.act  # no line ends between sign and word
    return [
        *new,
        Piece(act, "ink2", weight=600),
        Piece("\u2002"),
        Piece(row.words, "ink2" if out else "ink", reading=row.item.edited_text is None),
    ]
