"""Draws a row of *Left out*: sign of its kind, words in the reading face, reason below; two icons while hovered."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import icons, theme
from ui.models.left_out_model import HEADING, LeftOutRow
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex

PUT_BACK, PIN = "put_back", "pin"
_ICONS = {
    "quote": ("quote", "quote"),
    "position": ("text-align-start", "position"),
    "participant": ("user", "participant"),
}
_TARGET = 28  # width of an icon's click target


class LeftOutDelegate(QStyledItemDelegate):
    """Rows of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        first, second = QFontMetrics(theme.reading_font()), QFontMetrics(theme.ui_font(0.92))
        if getattr(index.data(Role.ROW), "kind", "") == HEADING:
            return QSize(120, second.lineSpacing() + 12)
        return QSize(120, first.lineSpacing() + second.lineSpacing() + 10)

    @staticmethod
    def target_at(rect: QRect, x: int, *, rtl: bool = False) -> str:
        """Return which of the two icons of a row is at ``x``: ``put_back``, ``pin`` or nothing."""
        from_end = x - rect.left() if rtl else rect.right() - x
        if 8 <= from_end < 8 + _TARGET:
            return PIN
        return PUT_BACK if 8 + _TARGET <= from_end < 8 + 2 * _TARGET else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, LeftOutRow):
            return
        if row.kind == HEADING:
            self._paint_heading(painter, option, row)
            return
        t = theme.tokens()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        active = selected or bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, t.sel if selected else t.hover if active else t.base)
        if focused:
            painter.setPen(t.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        reading, quiet = theme.reading_font(), theme.ui_font(0.92)
        first, second = QFontMetrics(reading), QFontMetrics(quiet)
        top, left = rect.top() + 5, rect.left() + 36
        room = rect.width() - 36 - (16 + 2 * _TARGET if active else 14)
        name, role = _ICONS.get(row.kind, _ICONS["position"])
        icons.icon(name, role).paint(
            painter, self._mirrored(option, QRect(rect.left() + 14, top + (first.lineSpacing() - 14) // 2, 14, 14))
        )
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.setLayoutDirection(option.direction)
        painter.setFont(reading)
        painter.setPen(t.ink)
        words = first.elidedText(row.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self._mirrored(option, QRect(left, top, room, first.lineSpacing())), flags, words)
        painter.setFont(quiet)
        painter.setPen(t.ink2)
        line = second.elidedText(row.line, Qt.TextElideMode.ElideRight, room)
        below = QRect(left, top + first.lineSpacing(), room, second.lineSpacing())
        painter.drawText(self._mirrored(option, below), flags, line)
        if active:
            mid = rect.center().y() - 8
            for n, icon in enumerate(("pin", "file-plus")):
                x = rect.right() - 8 - (n + 1) * _TARGET + (_TARGET - 17) // 2
                icons.icon(icon, "accent").paint(painter, self._mirrored(option, QRect(x, mid, 17, 17)))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: LeftOutRow) -> None:
        t = theme.tokens()
        rect: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setPen(t.line)
        painter.drawLine(rect.left() + 14, rect.top(), rect.right() - 14, rect.top())
        painter.setFont(theme.ui_font(0.92))
        painter.setPen(t.ink2)
        room = rect.adjusted(14, 5, -14, 0)
        text = painter.fontMetrics().elidedText(
            f"{row.words}:  {row.reason}", Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
        painter.restore()

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, box)
