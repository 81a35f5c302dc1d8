"""How full the page is: a sign, a sentence, the share in words, and a bar with a tick at the limit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme
from ui.delegates import painting

_BAR = 8
_SIDE = 14


class FitGauge(QWidget):
    """Shows fill against limit; the bar's length is one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fitGauge")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sentence = ""
        self._share = ""
        self._fill = 0.0
        self._limit = 0.96
        self._sign = ""
        self._error = False
        self._stale = False
        theme.notifier().changed.connect(self.update)
        self.clear("")

    @property
    def sentence(self) -> str:
        """What the gauge says."""
        return self._sentence

    @property
    def fill(self) -> float:
        """Share of the page that is used; above 1 it spills."""
        return self._fill

    def clear(self, sentence: str) -> None:
        """Show an empty bar with a sentence."""
        self._set(sentence, "", 0.0, self._limit, sign="", error=False)

    def show_fill(
        self, sentence: str, fill: float, limit: float, *, sign: str, error: bool = False, hint: str = ""
    ) -> None:
        """Show how full the page is.

        Args:
            sentence: What that means.
            fill: Share of the page that is used, 1.0 is all of it.
            limit: Share that is allowed.
            sign: Name of the sign before the sentence (see :mod:`ui.icons`).
            error: Whether the page is too long.
            hint: What was done to make it fit, for the tooltip.
        """
        share = self.tr("{percent} % full").format(percent=round(100 * fill))
        self._set(sentence, share, fill, limit, sign=sign, error=error)
        if hint:
            self.setToolTip(f"{sentence}: {hint}")
            self.setAccessibleDescription(f"{sentence}: {hint}, {share}")

    def set_stale(self, stale: bool) -> None:
        """Dim the numbers while a new page is being made."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.ui_font(1.0, 600)).lineSpacing()
        return QSize(160, words + _BAR + 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.ui_font(1.0, 600)
        quiet = theme.ui_font(0.92)
        height = QFontMetrics(strong).lineSpacing()
        left, right, top = _SIDE, self.width() - _SIDE, 9
        if self._sign:
            place = QRect(left, top + (height - 15) // 2, 15, 15)
            icons.sign(self._sign).paint(painter, painting.mirrored(painter, self.rect(), place))
            left += 23
        painter.setFont(quiet)
        share_width = QFontMetrics(quiet).horizontalAdvance(self._share)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(t.ink3 if self._stale else t.ink2)
        place = QRect(right - share_width - 1, top, share_width + 2, height)
        painter.drawText(painting.mirrored(painter, self.rect(), place), flags, self._share)
        painter.setFont(strong if self._sign else quiet)
        painter.setPen(t.error if self._error else t.ink if self._sign else t.ink2)
        room = right - left - share_width - 10
        text = QFontMetrics(painter.font()).elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
        place = QRect(left, top, room + 2, height)
        painter.drawText(painting.mirrored(painter, self.rect(), place), flags, text)
        self._paint_bar(painter, QRectF(_SIDE + 0.5, top + height + 8.5, self.width() - 2 * _SIDE - 1, _BAR - 1))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        t = theme.tokens()
        radius = bar.height() / 2
        painter.setPen(t.line2)
        painter.setBrush(t.base)
        painter.drawRoundedRect(bar, radius, radius)
        if self._fill > 0:
            used = QRectF(bar)
            used.setWidth(max(bar.height(), bar.width() * min(1.0, self._fill)))
            rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            if rtl:
                used.moveRight(bar.right())
            colour = t.error if self._error else t.accent
            painter.setPen(colour)
            painter.setBrush(colour)
            painter.drawRoundedRect(used, radius, radius)
            tick = bar.x() + bar.width() * (1 - self._limit if rtl else self._limit)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.ink)
            painter.drawRect(QRectF(round(tick) - 1, bar.y() - 3, 2, bar.height() + 6))

    def _set(self, sentence: str, share: str, fill: float, limit: float, *, sign: str, error: bool) -> None:
        self._sentence, self._share, self._fill, self._limit = sentence, share, fill, limit
        self._sign, self._error, self._stale = sign, error, False
        self.setAccessibleName(self.tr("Page"))
        self.setAccessibleDescription(f"{sentence}, {share}".rstrip(", "))
        self.setToolTip(f"{sentence}  ·  {share}" if share else sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()
