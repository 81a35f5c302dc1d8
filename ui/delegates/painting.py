"""What all rows have in common: background, the frame of the current row, signs on the left and on the right."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import icons, theme

EDGE = 14  # from the edge of the pane to a sign
TEXT = 38  # to the text beside it
PADDING = 5  # above and below the lines of a row


@lru_cache(maxsize=1)
def sign_size() -> int:
    """Return the side of a sign: 15 at a text size of 10 pt."""
    return max(15, round(QFontMetrics(theme.ui_font()).height() * 0.8))


theme.notifier().changed.connect(sign_size.cache_clear)


def text_left() -> int:
    """Return where text begins, so that a larger sign keeps its distance."""
    return max(TEXT, EDGE + sign_size() + 9)


def is_current(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is the current one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def background(painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
    """Fill a row: tint when current, a shade under the pointer."""
    t = theme.tokens()
    if is_current(option):
        painter.fillRect(rect, t.sel)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, t.hover)


def frame(painter: QPainter, rect: QRect, colour: QColor, *, bar: bool = True) -> None:
    """Draw a hairline around a row, with a bar at its left edge."""
    painter.save()
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    if bar:
        painter.fillRect(mirrored(painter, rect, QRect(rect.left(), rect.top(), 3, rect.height())), colour)
    painter.restore()


def card(painter: QPainter, rect: QRectF, fill: QColor, edge: QColor, width: float = 1.0, radius: float = 6) -> None:
    """Draw a rounded box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(fill)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def sign(painter: QPainter, name: str, left: int, line: QRect) -> None:
    """Draw a trust or page sign, centred on a line of a row."""
    if not name:
        return
    size = sign_size()
    top = line.top() + (line.height() - size) // 2
    icons.sign(name).paint(painter, mirrored(painter, line, QRect(QPoint(left, top), QSize(size, size))))


def mirrored(painter: QPainter, within: QRect, place: QRect) -> QRect:
    """Return a place in a row, on the other side where the interface runs from right to left."""
    return QStyle.visualRect(painter.layoutDirection(), within, place)


def icon(painter: QPainter, name: str, role: str, place: QRect, within: QRect | None = None) -> None:
    """Draw an outline icon; ``within`` a row, mirrored where the interface runs from right to left."""
    icons.icon(name, role).paint(painter, mirrored(painter, within, place) if within else place)
