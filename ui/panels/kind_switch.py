"""The switches over the article: each shows the sign its kind has in the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.article_marks import Look
from ui.delegates import painting

_SAMPLES = {Look.PARTICIPANT: "Ab", Look.POSITION: "Ab", Look.QUOTE: "“a”"}


class KindSwitch(QAbstractButton):
    """Shows or hides the marks of one kind."""

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._bare = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Mark {kind} in the article").format(kind=text.lower()))
        self.setCheckable(True)
        self.setChecked(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self._on_theme_changed)

    def set_bare(self, bare: bool) -> None:
        """Show the sign without the word, where there is little room."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()

    def full_width(self) -> int:
        """Return the width with the word."""
        return self._width(bare=False)

    def sizeHint(self) -> QSize:
        height = max(28, QFontMetrics(theme.ui_font()).height() + 9)
        return QSize(self._width(bare=self._bare), height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        fill = t.base if on else t.window
        if self.underMouse():
            fill = t.hover
        edge = t.accent if self.hasFocus() else t.line
        painting.card(painter, self.rect().toRectF(), fill, edge, 2.0 if self.hasFocus() else 1.0)
        sample = _SAMPLES[self.look]
        font = theme.reading_font(1.04)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(sample)
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = (self.width() - width) / 2 if self._bare else self.width() - width - 8.0 if rtl else 8.0
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        colour = {Look.PARTICIPANT: t.participant, Look.POSITION: t.ink, Look.QUOTE: t.ink}[self.look]
        painter.setFont(font)
        if on and self.look is Look.QUOTE:
            painter.fillRect(QRectF(left - 2, 5, width + 4, self.height() - 10), t.quote_fill)
        painter.setPen(colour if on else t.ink3)
        painter.drawText(QPointF(left, baseline), sample)
        if on and self.look is not Look.QUOTE:
            pen = QPen(t.participant if self.look is Look.PARTICIPANT else t.position, 1.4)
            pen.setStyle(Qt.PenStyle.DotLine if self.look is Look.PARTICIPANT else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(left, baseline + 2.5), QPointF(left + width, baseline + 2.5))
        if not self._bare:
            painter.setFont(theme.ui_font(0.92))
            painter.setPen(t.ink if on else t.ink3)
            text = QRectF(left + width + 5, 0, self.width() - left - width - 5, self.height())
            if rtl:
                text = QRectF(0, 0, left - 5, self.height())
            painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())

    def _width(self, *, bare: bool) -> int:
        sample = QFontMetrics(theme.reading_font(1.04)).horizontalAdvance(_SAMPLES[self.look])
        if bare:
            return sample + 18
        return sample + QFontMetrics(theme.ui_font(0.92)).horizontalAdvance(self.text()) + 21

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
