"""The foldable list of what is not on the page, under the gauge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QToolButton, QToolTip, QVBoxLayout, QWidget

from briefing.model import Placement
from ui import icons, theme
from ui.changes import Changes
from ui.delegates.left_out_delegate import PIN, PUT_BACK, LeftOutDelegate
from ui.models.dragging import dragged_items
from ui.models.left_out_model import LeftOutModel, left_out_rows, summary
from ui.models.roles import Role
from ui.panels.labels import ElidedLabel
from ui.session import Session

if TYPE_CHECKING:
    from briefing.page.fit import Page

_ROWS_SHOWN = 3


class LeftOutView(QListView):
    """The rows; two icons of the row under the mouse put it back or pin it. Return puts back, P pins."""

    put_back_requested = Signal(str)
    pin_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftOutView")
        self.setAccessibleName(self.tr("Left out of the page"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(LeftOutDelegate(self))
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def sizeHint(self) -> QSize:
        return QSize(200, self._row_height() * _ROWS_SHOWN)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._row_height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        target = self._target(index, event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and target:
            self._request(target, index)
            return
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        hand = bool(self._target(index, event.position().x()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.data(Role.ID) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request(PUT_BACK, index)
        elif index.data(Role.ID) and event.key() == Qt.Key.Key_P and not event.modifiers():
            self._request(PIN, index)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: ARG002 - letters are keys here, not a search
        return

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            target = self._target(self.indexAt(event.pos()), event.pos().x())
            if target:
                text = (
                    self.tr("Put back on the page (Return)") if target == PUT_BACK else self.tr("Pin to the page (P)")
                )
                QToolTip.showText(event.globalPos(), text, self)
                return True
        return super().viewportEvent(event)

    def _request(self, target: str, index: QModelIndex) -> None:
        item = index.data(Role.ID)
        (self.put_back_requested if target == PUT_BACK else self.pin_requested).emit(item)

    def _target(self, index: QModelIndex, x: float) -> str:
        if not index.data(Role.ID):
            return ""
        rect: QRect = self.visualRect(index)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return LeftOutDelegate.target_at(rect, round(x), rtl=rtl)

    def _row_height(self) -> int:
        hint = max(self.sizeHintForRow(0), self.sizeHintForRow(1))  # the first may be a heading
        return hint if hint > 0 else 46


class LeftOutList(QWidget):
    """Head with the count, and the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._changes = Changes(session, self)
        self.setAcceptDrops(True)
        self._folded_by_width = False
        self._open_by_user: bool | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("chrome", "base")
        self.model = LeftOutModel(self)
        self.view = LeftOutView(self)
        self.view.setModel(self.model)
        self._fold = QToolButton(self)
        self._fold.setObjectName("leftOutFold")
        self._fold.setIconSize(QSize(16, 16))
        self._fold.setAccessibleName(self.tr("Fold or unfold what was left out"))
        self._title = QLabel(self.tr("Left out"), self)
        self._count = ElidedLabel(self)
        self._count.setProperty("tone", "ink2")
        head = QHBoxLayout()
        head.setContentsMargins(8, 5, 14, 5)
        head.setSpacing(4)
        head.addWidget(self._fold)
        head.addWidget(self._title)
        head.addSpacing(4)
        head.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view)
        self._fold.clicked.connect(self._on_fold_clicked)
        self.view.put_back_requested.connect(self._on_view_put_back_requested)
        self.view.pin_requested.connect(self._on_view_pin_requested)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        session.current_changed.connect(self._on_session_current_changed)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._refresh()

    def set_page(self, page: Page | None) -> None:
        """List what a page left out."""
        brief = self._session.brief
        self.model.take(left_out_rows(brief, page) if page is not None and brief is not None else [])
        self._refresh()
        self._on_session_current_changed(self._session.current)

    def fold_by_width(self, narrow: bool) -> None:
        """Fold in a narrow pane, unless the user opened it."""
        if narrow != self._folded_by_width:
            self._folded_by_width = narrow
            self._open_by_user = None
            self._refresh()

    @property
    def is_open(self) -> bool:
        """Whether the rows are shown."""
        return not self._folded_by_width if self._open_by_user is None else self._open_by_user

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """An item of the page may be dropped here: it is left out then."""
        placed = [i for i in dragged_items(event.mimeData()) if self.model.row_of(i) < 0]
        event.setAccepted(bool(placed))

    def dropEvent(self, event: QDropEvent) -> None:
        self._changes.place(dragged_items(event.mimeData()), Placement.EXCLUDED)
        event.acceptProposedAction()

    def _refresh(self) -> None:
        there = self.model.rowCount() > 0
        shown = self.is_open and there
        self.view.setVisible(shown)
        rows = min(_ROWS_SHOWN, self.model.rowCount())
        self.view.setFixedHeight(max(1, rows) * self.view.sizeHint().height() // _ROWS_SHOWN + 4)
        self._fold.setIcon(icons.icon("chevron-down" if shown else "chevron-right", "ink2"))
        self._fold.setEnabled(there)
        self._count.setText(summary(self.model.rows))

    @Slot()
    def _on_fold_clicked(self) -> None:
        self._open_by_user = not self.is_open
        self._refresh()

    @Slot(str)
    def _on_view_put_back_requested(self, item: str) -> None:
        self._changes.place([item], Placement.INCLUDED)

    @Slot(str)
    def _on_view_pin_requested(self, item: str) -> None:
        self._changes.place([item], Placement.PINNED)

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self.view.hasFocus():
            self._session.select(current.data(Role.ID))

    @Slot(object)
    def _on_session_current_changed(self, item: str | None) -> None:
        row = self.model.row_of(item)
        if row < 0:
            self.view.clearSelection()
        elif self.view.currentIndex().row() != row or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(row))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setFont(theme.ui_font(1.0, 600))
        self._count.setFont(theme.ui_font(0.92))
        self.view.viewport().update()
