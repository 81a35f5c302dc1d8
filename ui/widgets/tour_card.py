"""The card of the tour and the frame around what it speaks of. Neither takes anything away from the window below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme

WIDTH = 44  # in average characters, beside the margins
EDGE = 18
GAP = 12


class TourCard(QFrame):
    """One step: what it is about, a few sentences, and the way on, back and out."""

    next_clicked = Signal()
    back_clicked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourCard")
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.place = QLabel(self)
        self.place.setProperty("tone", "ink2")
        self.skip_button = QPushButton(self)
        self.skip_button.setProperty("link", "true")
        self.skip_button.setFlat(True)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.next_button = QPushButton(self)
        self.next_button.setProperty("primary", "true")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place)
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 16, EDGE, 14)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(row)
        self.next_button.clicked.connect(self.next_clicked)
        self.back_button.clicked.connect(self.back_clicked)
        self.skip_button.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def say(self, title: str, text: str, *, place: str, onward: str, can_go_back: bool, is_last: bool) -> None:
        """Show a step; ``onward`` is what the button says that leads on."""
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(place)
        self.place.setVisible(bool(place))
        self.next_button.setText(onward)
        self.back_button.setVisible(can_go_back)
        self.skip_button.setText(self.tr("Skip the tour"))
        self.skip_button.setVisible(not is_last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.next_button.setAccessibleDescription(f"{title}. {text}")

    def place_beside(self, target: QRect, room: QRect) -> None:
        """Stand beside a part of the window, inside the room there is; over its lower end where no side has room."""
        size = self._size()
        middle = target.center().y() - size.height() // 2
        beside = (
            QPoint(target.right() + GAP, middle),
            QPoint(target.left() - GAP - size.width(), middle),
            QPoint(target.center().x() - size.width() // 2, target.bottom() + GAP),
            QPoint(target.center().x() - size.width() // 2, target.top() - GAP - size.height()),
        )
        for corner in beside:
            found = _pushed_inside(QRect(corner, size), room)
            if not found.intersects(target):
                break
        else:
            lower = QPoint(target.center().x() - size.width() // 2, target.bottom() - size.height() - GAP)
            found = _pushed_inside(QRect(lower, size), room)
        self.setGeometry(found)

    def _size(self) -> QSize:
        width = WIDTH * self.fontMetrics().averageCharWidth() + 2 * EDGE
        return QSize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))

    def _on_theme_changed(self) -> None:
        self.title.setFont(theme.ui_font(1.06, 600))
        self.place.setFont(theme.ui_font(0.92))


class TourFrame(QWidget):
    """A line around what the card speaks of; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.notifier().changed.connect(self.update)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().accent, 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)


def _pushed_inside(rect: QRect, room: QRect) -> QRect:
    left = min(max(rect.left(), room.left() + GAP), room.right() - GAP - rect.width())
    top = min(max(rect.top(), room.top() + GAP), room.bottom() - GAP - rect.height())
    return QRect(QPoint(left, top), rect.size())
