"""How much of what needs a check was checked: a sentence and a short bar, in the tool bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_BAR_WIDTH = 60
_BAR_HEIGHT = 7


class ReviewProgress(QWidget):
    """Says "4 of 9 checked"; empty where nothing needs a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewProgress")
        self._done = 0
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)
        self.set_progress(0, 0)

    @property
    def text(self) -> str:
        """What is said."""
        if not self._total:
            return ""
        if self._done >= self._total:
            return self.tr("All checked")
        return self.tr("{done} of {total} checked").format(done=self._done, total=self._total)

    def set_progress(self, done: int, total: int) -> None:
        """Say how many of how many are checked."""
        self._done, self._total = done, total
        self.setAccessibleName(self.text or self.tr("Nothing to check"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self._total:
            return QSize(0, 0)
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text) + 10 + _BAR_WIDTH + 12, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._total:
            return
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(t.ink2)
        words = QRectF(0, 0, self.width() - _BAR_WIDTH - 22, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text)
        bar = QRectF(self.width() - _BAR_WIDTH - 12.5, (self.height() - _BAR_HEIGHT) / 2, _BAR_WIDTH, _BAR_HEIGHT)
        painter.setPen(t.line2)
        painter.setBrush(t.base)
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        if self._done:
            full = QRectF(bar.x(), bar.y(), max(_BAR_HEIGHT, bar.width() * self._done / self._total), bar.height())
            painter.setPen(t.ok)
            painter.setBrush(t.ok)
            painter.drawRoundedRect(full, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
