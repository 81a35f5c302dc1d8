"""A row of joined buttons of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.delegates import painting


class Segment(QAbstractButton):
    """One of the joined buttons; ``end`` is -1 for the first, 1 for the last."""

    def __init__(self, text: str, icon: str, end: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._end = end
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.ui_font())
        icon = painting.sign_size() + 6 if self._icon_name else 0
        return QSize(metrics.horizontalAdvance(self.text()) + 22 + icon, max(28, metrics.height() + 11))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, 0.5 if self._end < 1 else -0.5, -0.5)
        painter.setPen(QPen(t.accent if on or self.hasFocus() else t.line2, 1.0))
        painter.setBrush(t.sel if on else t.hover if self.underMouse() else t.base)
        painter.drawPath(self._shape(rect))
        metrics = QFontMetrics(theme.ui_font())
        size = painting.sign_size() if self._icon_name else 0
        width = metrics.horizontalAdvance(self.text()) + (size + 6 if size else 0)
        x = (self.width() - width) // 2
        if size:
            place = QRect(x, (self.height() - size) // 2, size, size)
            painting.icon(painter, self._icon_name, "ink" if on else "ink2", place, self.rect())
            x += size + 6
        painter.setFont(theme.ui_font())
        painter.setPen(t.ink)
        place = painting.mirrored(painter, self.rect(), QRect(x, 0, self.width() - x, self.height()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        if self.hasFocus():
            painter.setPen(QPen(t.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._shape(rect.adjusted(0.5, 0.5, -0.5, -0.5)))

    def _shape(self, rect: QRectF) -> QPainterPath:
        path = QPainterPath()
        if self._end == 0:
            path.addRect(rect)
            return path
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, 5, 5)
        round_left = (self._end < 0) is not self.isRightToLeft()
        half = rect.adjusted(rect.width() / 2, 0, 0, 0) if round_left else rect.adjusted(0, 0, -rect.width() / 2, 0)
        path.addRect(half)
        return path.simplified()


class Segments(QWidget):
    """Joined buttons."""

    chosen = Signal(int)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.group = QButtonGroup(self)
        self.buttons: list[Segment] = []
        for n, (text, icon) in enumerate(choices):
            button = Segment(text, icon, -1 if n == 0 else 1 if n == len(choices) - 1 else 0, self)
            self.group.addButton(button, n)
            self.buttons.append(button)
            box.addWidget(button)
        self.group.idToggled.connect(self._on_group_toggled)

    def choose(self, at: int) -> None:
        """Choose without telling anybody."""
        blocked = self.group.blockSignals(True)
        self.buttons[at].setChecked(True)
        self.group.blockSignals(blocked)

    @Slot(int, bool)
    def _on_group_toggled(self, at: int, on: bool) -> None:
        if on:
            self.buttons[at].raise_()
            self.chosen.emit(at)
