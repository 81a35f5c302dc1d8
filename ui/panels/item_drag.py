"""Dragging rows: what a drag carries, where it may be let go, and the line or frame that shows it.

A view knows nothing of what a drop means: its section gives it a function that answers with a :class:`Landing`, or with
nothing where these items cannot go. Each landing is one undo step and has a twin in the menus and on the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScrollArea, QScrollBar

from ui import theme
from ui.delegates import painting
from ui.delegates.text_block import Piece, block
from ui.models.dragging import dragged_items, item_mime

EDGE = 32  # so near the edge of what scrolls, a drag scrolls it
STEP = 14
EVERY_MS = 30
_LABEL = 260


class Mark(Enum):
    """Where the sign of a landing stands at its row."""

    BEFORE = auto()
    AFTER = auto()
    ONTO = auto()


@dataclass(frozen=True)
class Landing:
    """What letting go does. ``land`` is told whether a copy is wanted and where the pointer is on the screen."""

    mark: Mark
    land: Callable[[bool, QPoint], object]
    copies: bool = False  # a copy can be wanted


Landings = Callable[[list[str], QModelIndex, float], "Landing | None"]

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object


class ItemDragMixin(_Base):
    """Drag and drop of a view of items; stands before the view among the bases."""

    _landings: Landings | None = None
    _landing: Landing | None = None
    _marked = QPersistentModelIndex()
    _pointer = QPoint()
    _edge: QTimer | None = None

    def take_drops(self, landings: Landings) -> None:
        """Let rows be dragged, and dropped where ``landings(ids, index, share of the row's height)`` allows it."""
        self._landings = landings
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # we draw our own
        self._edge = QTimer(self)
        self._edge.setInterval(EVERY_MS)
        self._edge.timeout.connect(self._scroll_on)

    def dragged_ids(self) -> list[str]:
        """Return what a drag that begins now would carry; the views know."""
        raise NotImplementedError

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803, ARG002 - Qt's name
        brief = getattr(self.model(), "brief", None)
        ids = self.dragged_ids()
        if brief is None or not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(item_mime(brief, ids))
        drag.setPixmap(_label(drag.mimeData().text().splitlines(), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-10, -6))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(dragged_items(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._pointer = event.position().toPoint()
        self._show_landing(self._landing_at(event))
        if self._edge is not None:
            self._edge.start()
        if self._landing is None:
            event.ignore()
            return
        copy = event.proposedAction() is Qt.DropAction.CopyAction and self._landing.copies
        event.setDropAction(Qt.DropAction.CopyAction if copy else Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        self._pointer = event.position().toPoint()
        landing = self._landing_at(event)
        self._end_drag()
        if landing is None:
            event.ignore()
            return
        copy = landing.copies and event.proposedAction() is Qt.DropAction.CopyAction
        event.setDropAction(Qt.DropAction.CopyAction if copy else Qt.DropAction.MoveAction)
        event.accept()
        landing.land(copy, self.viewport().mapToGlobal(self._pointer))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None or not self._marked.isValid():
            return
        painter = QPainter(self.viewport())
        accent, place = theme.tokens().accent, self._marked_place()
        if self._landing.mark is Mark.ONTO:
            painting.card(
                painter, place.toRectF().adjusted(1, 1, -1, -1), QColor(Qt.GlobalColor.transparent), accent, 2.0, 4
            )
        else:
            y = place.top() if self._landing.mark is Mark.BEFORE else place.bottom()
            y = max(1, min(y, self.viewport().height() - 2))
            painter.fillRect(QRect(place.left() + 6, y - 1, place.width() - 12, 3), accent)

    # ------------------------------------------------------------------ helpers

    def _landing_at(self, event: QDropEvent) -> Landing | None:
        """Return what letting go here would do, and remember at which row."""
        row = self._row_at(self._pointer)
        self._marked = QPersistentModelIndex(row)
        ids = dragged_items(event.mimeData())
        if not ids or not row.isValid() or self._landings is None:
            return None
        place = self.visualRect(row)
        share = (self._pointer.y() - place.top()) / max(1, place.height())
        return self._landings(ids, row, min(1.0, max(0.0, share)))

    def _row_at(self, point: QPoint) -> QModelIndex:
        """Return the row under a point; below the last one that one."""
        index = self.indexAt(point)
        if index.isValid() or not self.model().rowCount():
            return index
        last = self.model().index(self.model().rowCount() - 1, 0)
        return last if point.y() > self.visualRect(last).bottom() else QModelIndex()

    def _marked_place(self) -> QRect:
        """Return the place the sign belongs to: the whole row, of a matrix the cell."""
        return self.visualRect(self._marked)

    def _show_landing(self, landing: Landing | None) -> None:
        self._landing = landing
        self.viewport().update()

    def _end_drag(self) -> None:
        if self._edge is not None:
            self._edge.stop()
        self._show_landing(None)

    def _scroll_on(self) -> None:
        """Scroll while a drag rests near the upper or lower edge of what is in view."""
        bar, y, height = self._scrolled()
        if bar is not None and not EDGE <= y <= height - EDGE:
            bar.setValue(bar.value() + (STEP if y > EDGE else -STEP))

    def _scrolled(self) -> tuple[QScrollBar | None, int, int]:
        """Return the bar that scrolls this view, the pointer's height in what it scrolls, and the height of that."""
        area: QAbstractScrollArea = self
        if not self.verticalScrollBar().maximum():
            above: Any = self.parentWidget()
            while above is not None and not isinstance(above, QScrollArea):
                above = above.parentWidget()
            area = above or self
        y = self.viewport().mapTo(area.viewport(), self._pointer).y() if area is not self else self._pointer.y()
        return area.verticalScrollBar(), y, area.viewport().height()


def _label(lines: list[str], ratio: float) -> QPixmap:
    """Return a small card with the words that are dragged; of several the first and how many."""
    t = theme.tokens()
    words = lines[0] if lines else ""
    text = block([Piece(words, reading=True)], _LABEL, max_lines=2)
    more = block([Piece(f"+ {len(lines) - 1}", "accent", weight=600)], 60) if len(lines) > 1 else None
    width, height = text.width + 24 + (more.width + 10 if more else 0), text.height + 14
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painting.card(painter, QRect(0, 0, int(width), int(height)).toRectF(), t.base, t.accent)
    text.draw(painter, 12, 7)
    if more:
        more.draw(painter, text.width + 22, 7)
    painter.end()
    return picture
