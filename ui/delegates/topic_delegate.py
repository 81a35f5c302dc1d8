"""Draws a topic in the list of topics: a sign of whose it is, its name, the same in words below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.extraction.topic_draft import TopicOrigin, TopicRow
from ui import theme
from ui.delegates import painting
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex

_SIGNS = {TopicOrigin.OWN: "by_hand", TopicOrigin.CHANGED: "edited", TopicOrigin.SUGGESTED: "suggested"}
_LEFT = 10


class TopicDelegate(QStyledItemDelegate):
    """Rows of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        first, second = QFontMetrics(theme.ui_font(1.0, 600)), QFontMetrics(theme.ui_font(0.92))
        return QSize(120, first.lineSpacing() + second.lineSpacing() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, TopicRow):
            return
        t = theme.tokens()
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, t.base)
        painting.background(painter, rect, option)
        if painting.is_current(option) and option.state & QStyle.StateFlag.State_HasFocus:
            painting.frame(painter, rect, t.accent)
        name, quiet = theme.ui_font(1.0, 600 if row.entry.enabled else 400), theme.ui_font(0.92)
        first, second = QFontMetrics(name), QFontMetrics(quiet)
        top, left = rect.top() + 5, _LEFT + painting.sign_size() + 9
        room = rect.width() - left - 8
        sign = _SIGNS.get(row.origin)
        place = QRect(
            _LEFT,
            top + (first.lineSpacing() - painting.sign_size()) // 2,
            painting.sign_size(),
            painting.sign_size(),
        ).translated(rect.left(), 0)
        if sign:
            painting.sign(painter, sign, rect.left() + _LEFT, QRect(0, top, 1, first.lineSpacing()))
        else:
            painting.icon(painter, "tag", "ink3" if row.entry.enabled else "disabled", place)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        for font, metrics, text, colour, y in (
            (name, first, index.data(), t.ink if row.entry.enabled else t.ink2, top),
            (quiet, second, index.data(Qt.ItemDataRole.ToolTipRole), t.ink2, top + first.lineSpacing()),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            shown = metrics.elidedText(str(text), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(rect.left() + left, y, room, metrics.lineSpacing()), flags, shown)
        painter.restore()
