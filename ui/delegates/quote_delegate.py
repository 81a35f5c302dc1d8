"""Draws quotes as cards: trust, speaker, where and on what; whether it is verbatim; the words with what was changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from ui import theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.editors import ItemEditor, QuoteEditor
from ui.delegates.row_delegate import Index, RowDelegate
from ui.delegates.text_block import Piece, TextBlock, block, line_height
from ui.models.roles import Role
from ui.models.rows import QuoteRow
from ui.word_diff import difference

SIDE, GAP, INNER = 12, 4, 10


class QuoteDelegate(RowDelegate):
    """One card a quote."""

    def __init__(self, changes: Changes, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._changes = changes

    def make_editor(self, parent: QWidget, index: Index) -> ItemEditor | None:
        row = index.data(Role.ROW)
        return QuoteEditor(self._changes, row.id, parent) if isinstance(row, QuoteRow) else None

    def editor_place(self, rect: QRect, index: Index) -> QRect:
        del index
        return rect.adjusted(SIDE, GAP, -SIDE, -GAP)

    def text_height(self, index: Index, width: int) -> int:
        row = index.data(Role.ROW)
        if not isinstance(row, QuoteRow):
            return 0
        height = 2 * GAP + 2 * INNER + self._head_height() + self._words(row, width).height
        note = self._note(row, width)
        return round(height + (note.height + 6 if note else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, QuoteRow) or self._is_open(index):
            return
        t = theme.tokens()
        rect: QRect = option.rect
        current, review = painting.is_current(option), row.id == self._review
        place = QRectF(rect.adjusted(SIDE, GAP, -SIDE, -GAP))
        fill = t.sel if current else t.check_fill if review else t.base
        edge = t.accent if current else t.check if review else t.line
        painter.save()
        painting.card(painter, place, fill, edge, 1.6 if current or review else 1.0)
        bar = QRect(int(place.left()) + 2, int(place.top()) + 8, 3, int(place.height()) - 16)
        painter.fillRect(painting.mirrored(painter, rect, bar), t.quote)
        y = place.top() + INNER
        self._paint_head(painter, row, QRect(rect.left(), int(y), rect.width(), round(self._head_height() - 4)))
        y += self._head_height()
        text = self._words(row, rect.width())
        text.draw(painter, rect.left() + self._left(), y, rect)
        note = self._note(row, rect.width())
        if note:
            note.draw(painter, rect.left() + self._left(), y + text.height + 6, rect)
        painter.restore()

    # ------------------------------------------------------------------ helpers

    def _left(self) -> int:
        return SIDE + painting.text_left()

    def _head_height(self) -> float:
        return line_height() + 6

    def _paint_head(self, painter: QPainter, row: QuoteRow, line: QRect) -> None:
        ink = "ink2" if row.page == "left_out" else "ink"
        left, right = line.left() + SIDE + painting.EDGE, line.right() - SIDE - painting.EDGE + 1
        painting.sign(painter, str(row.item.trust), left, line)
        size = painting.sign_size()
        painting.sign(painter, row.page, right - size, line)
        right -= size + 10
        proof, icon, role = self._proof(row)
        tag = block([Piece(proof, role, scale=0.92, weight=600 if role == "accent" else 400)], 400, max_lines=1)
        x = right - tag.width
        room = x - size - 6 - (line.left() + self._left())
        if room < 150:
            tag = block([Piece("", role)], 20)
            x = right
            room = x - size - 6 - (line.left() + self._left())
        tag.draw(painter, x, line.top() + (line.height() - tag.height) / 2, line)
        place = QRect(int(x - size - 5), line.top() + (line.height() - size) // 2, size, size)
        colour = "ok" if row.item.verbatim and row.page != "left_out" else role
        painting.icon(painter, icon, colour, place, line)
        where = words.paragraph(row.paragraph) if row.item.span else ""
        rest = "  ·  ".join(part for part in (row.party, where, row.topic) if part)
        new = [Piece(words.tr("new"), "accent", weight=600), Piece("\u2002")] if row.fresh else []
        head = block(
            [*new, Piece(row.speaker, ink, weight=600), Piece("   "), Piece(rest, "ink2", scale=0.92)],
            room - 12,
            max_lines=1,
        )
        head.draw(painter, line.left() + self._left(), line.top() + (line.height() - head.height) / 2, line)

    def _proof(self, row: QuoteRow) -> tuple[str, str, str]:
        if row.item.verbatim:
            return tr("verbatim"), "badge-check", "ink2"
        if row.item.span is None:
            return tr("typed by hand"), "pen-line", "accent"
        return tr("edited – not verbatim"), "equal-not", "accent"

    def _words(self, row: QuoteRow, width: int) -> TextBlock:
        room = width - self._left() - SIDE - painting.EDGE
        return block(quote_pieces(row), room, leading=1.08)

    def _note(self, row: QuoteRow, width: int) -> TextBlock | None:
        if row.item.verbatim:
            return None
        text = tr("Printed in quotation marks and marked as edited.")
        if row.item.span is None:
            text = tr("Typed by hand: the article does not prove it.")
        return block([Piece(text, "ink2", scale=0.92)], width - self._left() - SIDE - painting.EDGE)


def quote_pieces(row: QuoteRow) -> list[Piece]:
    """Return the words between quotation marks; of an edited quote what was taken out and put in."""
    ink = "ink2" if row.page == "left_out" else "ink"
    if row.item.span is None:
        return [Piece(f"“{row.item.shown_text}”", ink, scale=1.04)]
    if row.item.edited_text is None:
        return [Piece(f"“{row.item.text}”", ink, reading=True, scale=1.08)]
    found = [Piece("“", ink, reading=True, scale=1.08)]
    for stretch in difference(row.item.text, row.item.edited_text):
        if stretch.change == "-":
            found.append(Piece(stretch.text, "error", reading=True, scale=1.08, fill="deleted_fill", struck=True))
            found.append(Piece(" ", ink, reading=True, scale=1.08))
        elif stretch.change == "+":
            found.append(Piece(stretch.text, "ok", scale=1.04, fill="inserted_fill", underlined=True))
        else:
            found.append(Piece(stretch.text, ink, reading=True, scale=1.08))
    found.append(Piece("”", ink, reading=True, scale=1.08))
    return found


def tr(text: str) -> str:
    """Translate a text of the cards."""
    return QCoreApplication.translate("QuoteDelegate", text)
