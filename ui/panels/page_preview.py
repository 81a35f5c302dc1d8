"""The page as paper: the measured layout painted at any scale; a line is a way to its item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from ui import theme
from ui.delegates import painting
from ui.models.dragging import ITEM_MIME, dragged_items

if TYPE_CHECKING:
    from briefing.page.layout import PageLayout

MARGIN = 16  # around the paper, in pixels
SMALLEST, LARGEST = 0.25, 4.0
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
A4 = (11906.0, 16838.0)  # twips


class PagePreview(QAbstractScrollArea):
    """Paints the pages of a layout below one another."""

    item_clicked = Signal(str)  # id of the item printed where the mouse was
    items_dropped = Signal(object)  # list of str: ids dragged here from what was left out
    zoom_changed = Signal(float)  # 0 = the whole page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewView")
        self.setAccessibleName(self.tr("Page preview"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self._pressed: tuple[QPoint, str] | None = None
        self._layout: PageLayout | None = None
        self._current: str | None = None
        self._message = ""
        self._zoom = 0.0
        self._drawn: dict[int, tuple[object, QImage]] = {}
        theme.notifier().changed.connect(self._on_theme_changed)

    # ------------------------------------------------------------------------------------ what is shown

    def show_layout(self, layout: PageLayout | None, message: str = "") -> None:
        """Show a measured page; without one an empty sheet with a sentence on it."""
        self._layout = layout
        self._message = message
        self._drawn.clear()
        self.setAccessibleDescription("\n".join(line.text for line in layout.lines) if layout else message)
        self._fit_scroll_bars()
        self.viewport().update()

    def set_current(self, item: str | None) -> None:
        """Tint an item and, if it is out of view, bring it to one third of the height."""
        self._current = item
        self._drawn.clear()
        self.viewport().update()

    def show_item(self, item: str) -> None:
        """Scroll so that an item is in view."""
        for number in range(self._pages()):
            boxes = self._boxes(item, number)
            if boxes:
                top = min(box.top() for box in boxes)
                bottom = max(box.bottom() for box in boxes)
                bar = self.verticalScrollBar()
                if top < bar.value() or bottom > bar.value() + self.viewport().height():
                    bar.setValue(round(top - self.viewport().height() / 3))
                return

    # ------------------------------------------------------------------------------------ zoom

    @property
    def scale_factor(self) -> float:
        """Size on screen over size on paper."""
        if self._zoom:
            return self._zoom
        room = (self.viewport().width() - 2 * MARGIN, self.viewport().height() - 2 * MARGIN)
        scale = min(
            max(80, have) / (need * self._pixels_per_twip()) for have, need in zip(room, self._paper(), strict=True)
        )
        return max(SMALLEST, scale)

    @property
    def zoom(self) -> float:
        """The chosen factor; 0 shows the whole page."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the page at a factor of its size on paper; 0 shows the whole page."""
        self._zoom = 0.0 if zoom <= 0 else min(LARGEST, max(SMALLEST, zoom))
        self._drawn.clear()
        self._fit_scroll_bars()
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    def zoom_by(self, steps: int) -> None:
        """Go to the next larger or smaller step."""
        now = self.scale_factor
        if steps > 0:
            self.set_zoom(next((s for s in _STEPS if s > now * 1.01), LARGEST))
        else:
            self.set_zoom(next((s for s in reversed(_STEPS) if s < now * 0.99), SMALLEST))

    # ------------------------------------------------------------------------------------ geometry

    def _pixels_per_twip(self) -> float:
        return self.logicalDpiX() / 1440

    def _paper(self) -> tuple[float, float]:
        return (self._layout.width, self._layout.height) if self._layout else A4

    def _pages(self) -> int:
        return min(self._layout.pages, self._layout.allowed) if self._layout else 1

    def _size(self, number: int) -> tuple[float, float]:
        if self._layout is None:
            return A4
        from briefing.page.paint import page_size

        return page_size(self._layout, page=number)

    def _unit(self) -> float:
        return self._pixels_per_twip() * self.scale_factor

    def _sheet(self, number: int) -> QRectF:
        """Where a page lies in the scrolled area, in pixels."""
        unit = self._unit()
        top = float(MARGIN)
        for before in range(number):
            top += self._size(before)[1] * unit + MARGIN
        width, height = self._size(number)
        left = max(float(MARGIN), (self.viewport().width() - width * unit) / 2)
        return QRectF(round(left), round(top), round(width * unit), round(height * unit))

    def _boxes(self, item: str, number: int) -> list[QRectF]:
        if self._layout is None:
            return []
        from briefing.page.paint import item_rects

        unit, sheet = self._unit(), self._sheet(number)
        return [
            QRectF(sheet.x() + x * unit, sheet.y() + y * unit, w * unit, h * unit)
            for x, y, w, h in item_rects(self._layout, item, page=number)
        ]

    def _item_at(self, at: QPointF) -> str | None:
        if self._layout is None:
            return None
        from briefing.page.paint import item_at

        point = at + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        unit = self._unit()
        for number in range(self._pages()):
            sheet = self._sheet(number)
            if sheet.contains(point):
                return item_at(
                    self._layout, (point.x() - sheet.x()) / unit, (point.y() - sheet.y()) / unit, page=number
                )
        return None

    def _fit_scroll_bars(self) -> None:
        last = self._sheet(self._pages() - 1)
        for bar, whole, room in (
            (self.verticalScrollBar(), last.bottom() + MARGIN, self.viewport().height()),
            (self.horizontalScrollBar(), last.width() + 2 * MARGIN, self.viewport().width()),
        ):
            bar.setRange(0, max(0, round(whole) - room))
            bar.setPageStep(room)
            bar.setSingleStep(24)

    # ------------------------------------------------------------------------------------ events

    def sizeHint(self) -> QSize:
        return QSize(320, 440)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom:
            self._drawn.clear()
        self._fit_scroll_bars()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), t.desk)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for number in range(self._pages()):
            sheet = self._sheet(number)
            if sheet.bottom() < self.verticalScrollBar().value():
                continue
            painter.fillRect(sheet.adjusted(0, 1, 2, 3), QColor(0, 0, 0, 70 if t.dark else 26))
            painter.fillRect(sheet.adjusted(-1, -1, 1, 1), t.line)
            painter.drawImage(sheet, self._drawing(number, sheet))
        if self._layout is None and self._message:
            self._paint_message(painter)
        if self.hasFocus():
            painter.resetTransform()
            painting.frame(painter, self.viewport().rect(), t.accent, bar=False)

    def _drawing(self, number: int, sheet: QRectF) -> QImage:
        """The page in the pixels of this screen, kept until something changes."""
        ratio = self.devicePixelRatioF()
        key = (sheet.width(), sheet.height(), ratio, self._current)
        kept = self._drawn.get(number)
        if kept is not None and kept[0] == key:
            return kept[1]
        t = theme.tokens()
        image = QImage(
            max(1, round(sheet.width() * ratio)), max(1, round(sheet.height() * ratio)), QImage.Format.Format_RGB32
        )
        image.fill(t.paper)
        if self._layout is not None:
            from briefing.page.paint import item_rects, paint_page

            painter = QPainter(image)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            unit = self._unit() * ratio
            painter.scale(unit, unit)
            paint_page(painter, self._layout, page=number)
            if self._current:
                # Tinted over the shading of tables; multiplied, so that the words stay as dark as they are.
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                for x, y, width, height in item_rects(self._layout, self._current, page=number):
                    painter.fillRect(QRectF(x, y, width, height), theme.LIGHT.current)
            painter.end()
        image.setDevicePixelRatio(ratio)
        self._drawn[number] = (key, image)
        return image

    def _paint_message(self, painter: QPainter) -> None:
        sheet = self._sheet(0)
        painter.setFont(theme.ui_font())
        painter.setPen(QPen(theme.LIGHT.ink2))
        third = QRectF(sheet.x() + 24, sheet.y(), sheet.width() - 48, sheet.height() * 0.66)
        painter.drawText(third, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._message)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self._item_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and item:
            self._pressed = (event.position().toPoint(), item)
            self.item_clicked.emit(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, item = self._pressed
            if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(item)
            return
        over = self._item_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def item_under(self, at: QPoint) -> str | None:
        """Return the item printed at a point of the viewport."""
        return self._item_at(QPointF(at))

    def _drag(self, item: str) -> None:
        mime = QMimeData()
        mime.setData(ITEM_MIME, item.encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._layout is not None and bool(dragged_items(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(bool(dragged_items(event.mimeData())))

    def dropEvent(self, event: QDropEvent) -> None:
        self.items_dropped.emit(dragged_items(event.mimeData()))
        event.acceptProposedAction()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + move)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            over = self._item_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.tr("Click to select this item") if over else "", self)
            return True
        return super().viewportEvent(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._drawn.clear()
        self.viewport().update()
