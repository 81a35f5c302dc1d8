"""The margins of the article: paragraph numbers on the left; on the right what stands on the page and needs a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import icons, theme
from ui.article_marks import Bar, Look
from ui.delegates import painting

if TYPE_CHECKING:
    from ui.article_view import ArticleView

_LANES = {Look.POSITION: 0, Look.QUOTE: 1}
_BAR = 3.0
_LANE = 8.0
_FIRST_LANE = 7.0


def number_width() -> int:
    """Return the width of the left margin, where the text begins: room for three digits."""
    return max(38, QFontMetrics(theme.ui_font(0.88)).horizontalAdvance("000") + 18)


def marks_width() -> int:
    """Return the width of the right margin: two lanes and a sign."""
    return round(_FIRST_LANE + 2 * _LANE) + painting.sign_size() + 6


class NumberMargin(QWidget):
    """The number of each paragraph of the body, beside its first line."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view

    def wanted_width(self) -> int:
        """Return the width of the margin."""
        return number_width()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(self.rect(), t.base)
        article = self._view.article
        if article is None:
            return
        font = theme.ui_font(0.88)
        painter.setFont(font)
        painter.setPen(t.ink3)
        ascent = QFontMetrics(self._view.font()).ascent()
        for number, (start, _end) in enumerate(article.paragraphs, 1):
            line = self._view.cursorRect(self._view.cursor_at(start))
            if line.bottom() < 0:
                continue
            if line.top() > self.height():
                break
            baseline = line.bottom() - (line.height() - ascent) // 2 if line.height() > ascent else line.bottom()
            width = painter.fontMetrics().horizontalAdvance(str(number))
            painter.drawText(QPoint(self.width() - 14 - width, min(baseline, line.top() + ascent)), str(number))


class MarkMargin(QWidget):
    """Bars beside positions and quotes, filled when on the page, hollow when left out; diamond and pin beside them."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._bars: list[Bar] = []
        self._placed: frozenset[str] | None = None
        self._kinds = Look.POSITION | Look.QUOTE
        self._current: str | None = None
        self.setToolTip(self.tr("Filled: on the page. Hollow: left out. Diamond: needs a check. Pin: pinned."))

    def wanted_width(self) -> int:
        """Return the width of the margin."""
        return marks_width()

    def show_bars(self, bars: list[Bar]) -> None:
        """Show other bars, in text order."""
        self._bars = bars
        self.update()

    def show_placed(self, placed: frozenset[str] | None) -> None:
        """Take over which items are on the page."""
        self._placed = placed
        self.update()

    def show_kinds(self, kinds: Look) -> None:
        """Show bars of some kinds only."""
        self._kinds = kinds
        self.update()

    def show_current(self, item: str | None) -> None:
        """Draw the bar of the current item broader."""
        self._current = item
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for bar, place in self._places():
            if place.adjusted(-4, 0, 4, 0).contains(event.position().toPoint()):
                self._view.item_clicked.emit(bar.item)
                return

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        painter.fillRect(self.rect(), t.base)
        signs: dict[int, str] = {}
        side = painting.sign_size() - 1
        size = QSize(side, side)
        for bar, place in self._places():
            colour = t.position if bar.look is Look.POSITION else t.quote
            filled = self._placed is None or bar.item in self._placed or bar.pinned
            width = _BAR + (1.0 if bar.item == self._current else 0.0)
            shape = QRectF(place.center().x() - width / 2 + 0.5, place.top() + 1, width, place.height() - 2)
            if filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
            else:
                painter.setPen(QPen(colour, 1.0))
                painter.setBrush(t.base)
                shape.adjust(0.25, 0.5, -0.25, -0.5)
            painter.drawRoundedRect(shape, 1.5, 1.5)
            sign = "needs_check" if bar.needs_check else "pinned" if bar.pinned else ""
            if sign and signs.get(place.top()) != "needs_check":
                signs[place.top()] = sign
        last = -100
        for top in sorted(signs):
            y = max(top + 2, last + size.height() + 2)
            icons.sign(signs[top]).paint(painter, QRect(QPoint(self.width() - size.width() - 7, y), size))
            last = y

    def _places(self) -> list[tuple[Bar, QRect]]:
        """Return the bars in view with their places in this widget."""
        height = self.height()
        last = self._view.text_map.offset(self._view.cursorForPosition(QPoint(0, height)).position())
        first = self._view.text_map.offset(self._view.cursorForPosition(QPoint(0, 0)).position())
        found = []
        for bar in self._bars:
            if not bar.look & self._kinds or bar.end < first - 200 or bar.start > last + 200:
                continue
            lines = self._view.place_of(bar.start, bar.end)
            if lines.bottom() < 0 or lines.top() > height:
                continue
            x = int(_FIRST_LANE + _LANES[bar.look] * _LANE)
            found.append((bar, QRect(x, lines.top(), int(_BAR) + 1, lines.height())))
        return found
