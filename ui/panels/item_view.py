"""Lists and tables of items: as tall as their rows in the column of all sections, scrolling by themselves when alone.

The current row is the session's current item, whoever chose it. Keys act on it: Space, Delete, F2 or Return, Ctrl+Return.

Rows are laid out once in a turn of the event loop, however much has changed (``ask_to_fit``), and only while the view is
visible; a hidden one is laid out when it is shown.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QListView, QTableView, QWidget

from ui import theme
from ui.delegates.row_delegate import RowDelegate
from ui.models.roles import Role
from ui.panels.item_drag import ItemDragMixin


class ItemViewMixin(ItemDragMixin):
    """Behaviour shared by list and table; stands before the view among the bases, whose events it answers first."""

    item_chosen = Signal(str)
    accept_requested = Signal(bool)  # go on to the next to check
    reject_requested = Signal()
    left_by_key = Signal(int)  # -1 up, 1 down
    fit_wanted = Signal()

    _alone = False
    _fitting = False
    _stale = False  # something changed since the rows were laid out
    _asked = False  # laying out is due in this turn
    _delegate: RowDelegate
    _syncing = False

    def _set_up(self, name: str, accessible: str) -> None:
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoScroll(False)
        self.fit_wanted.connect(self._on_fit_wanted, Qt.ConnectionType.QueuedConnection)
        theme.notifier().changed.connect(self._on_theme_changed)

    def take(self, model: Any, delegate: RowDelegate) -> None:
        """Show a model (it says when it is ``settled``) through a delegate."""
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setModel(model)
        model.settled.connect(self._on_model_changed)
        model.modelReset.connect(self._on_model_changed)
        self.selectionModel().currentChanged.connect(self._on_selection_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_model_changed)
        delegate.editing_changed.connect(self._on_delegate_editing_changed)
        self.ask_to_fit()

    @property
    def item_delegate(self) -> RowDelegate:
        """The delegate that draws the rows."""
        return self._delegate

    def set_alone(self, alone: bool) -> None:
        """Stand in the column of all sections, or alone with a scroll bar of its own."""
        self._alone = alone
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if alone else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if alone:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16777215)
        self.ask_to_fit()

    def ask_to_fit(self) -> None:
        """Have the rows laid out in this turn of the event loop, before it paints; a hidden view when it is shown."""
        self._stale = True
        if not self._asked and self.isVisible():
            self._asked = True
            self.fit_wanted.emit()

    def settle(self) -> None:
        """Lay the rows out now if that is due, for somebody who asks where they are."""
        if self._stale:
            self.fit()

    def lay_out_rows(self) -> None:
        """Lay the rows out in the width there is."""
        raise NotImplementedError

    def rows_height(self) -> int:
        """Return the height of all rows, of a head too."""
        raise NotImplementedError

    def fit(self) -> None:
        """Lay the rows out anew, and outside of *alone* take their height."""
        if self.model() is None or not self.isVisible() or self._fitting:
            self._stale = True
            return
        self._stale = False
        self._fitting = True  # laying out may show a scroll bar, which resizes the view, which asks to lay out
        try:
            self.lay_out_rows()
            if not self._alone:
                height = self.rows_height()
                if height != self.minimumHeight() or height != self.maximumHeight():
                    self.setFixedHeight(height)
        finally:
            self._fitting = False

    def row_width(self) -> int:
        """Return the width of a row; alone the scroll bar's room is kept free, so that it may come and go."""
        if not self._alone:
            return int(self.viewport().width())
        return max(60, self.width() - self.verticalScrollBar().sizeHint().width())

    # ------------------------------------------------------------------ current item

    def show_current(self, item: str | None) -> bool:
        """Make an item the current row; returns whether it has one here."""
        index = self.index_of(item)
        self._syncing = True
        try:
            if index.isValid():
                if not self.selectionModel().isSelected(index) or self.currentIndex().row() != index.row():
                    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | self._span_flag()
                    self.selectionModel().setCurrentIndex(index, flags)
                if self._alone:
                    self._reveal(index)
            else:
                self.clearSelection()
                self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)
        finally:
            self._syncing = False
        return index.isValid()

    def reveal_item(self, item: str | None) -> None:
        """Scroll to an item that is out of view, when standing alone."""
        index = self.index_of(item)
        if self._alone and index.isValid() and self.isVisible():
            self._reveal(index)

    def index_of(self, item: str | None) -> QModelIndex:
        """Return the index of an item."""
        model: Any = self.model()
        found: QModelIndex = model.index_of(item)
        return found

    def current_item(self) -> str | None:
        """Return the id of the current row."""
        found = self.currentIndex().data(Role.ID)
        return found if isinstance(found, str) and not found.startswith("topic:") else None

    def selected_items(self) -> list[str]:
        """Return the ids of the selected rows in order, the current one alone if nothing is selected."""
        rows = sorted({(i.row(), i.column()) for i in self.selectionModel().selectedIndexes()})
        found = dict.fromkeys(self.model().index(r, c).data(Role.ID) for r, c in rows)
        return [i for i in found if isinstance(i, str) and not i.startswith("topic:")]

    def edit_item(self, item: str) -> None:
        """Open the editor of an item."""
        index = self.index_of(item)
        if index.isValid():
            self.setCurrentIndex(index)
            self.settle()
            self._open_editor(index)

    def edit_index(self, index: QModelIndex) -> QModelIndex:
        """Return the index whose editor opens for a row."""
        return index

    def item_rect(self, item: str | None) -> QRect:
        """Return the place of a row in the viewport."""
        self.settle()
        return self.visualRect(self.index_of(item))

    def dragged_ids(self) -> list[str]:
        return self.selected_items()

    # ------------------------------------------------------------------ Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.ask_to_fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are no commands here."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._alone:
            super().wheelEvent(event)
        else:
            event.ignore()

    # ------------------------------------------------------------------ helpers

    def _open_editor(self, index: QModelIndex) -> None:
        """Open the editor of a row, unless it is open already."""
        at = self.edit_index(index)
        if self.indexWidget(at) is None:
            self.edit(at)

    def _span_flag(self) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.Rows

    def _reveal(self, index: QModelIndex) -> None:
        self.settle()
        rect = self.visualRect(index)
        height = self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        item = self.current_item()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item:
            if ctrl:
                self.accept_requested.emit(True)
            else:
                self._open_editor(self.currentIndex())
            return True
        if key == Qt.Key.Key_F2 and item:
            self._open_editor(self.currentIndex())
            return True
        if key == Qt.Key.Key_Space and item and not event.modifiers():
            self.accept_requested.emit(False)
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item:
            self.reject_requested.emit()
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            step = -1 if key == Qt.Key.Key_Up else 1
            if not self._has_neighbour(step):
                self.left_by_key.emit(step)
                return True
        return False

    def _has_neighbour(self, step: int) -> bool:
        row = self.currentIndex().row() + step
        while 0 <= row < self.model().rowCount():
            index = self.model().index(row, max(0, self.currentIndex().column()))
            if self.model().flags(index) & Qt.ItemFlag.ItemIsSelectable:
                return True
            row += step
        return False

    def enter_by_key(self, step: int) -> bool:
        """Take the focus on the first or last row; returns whether there is one."""
        rows = range(self.model().rowCount())
        for row in rows if step > 0 else reversed(rows):
            index = self.model().index(row, 0)
            if self.model().flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.setFocus()
                self.setCurrentIndex(index)
                return True
        return False

    def _on_fit_wanted(self) -> None:
        self._asked = False
        self.settle()

    def _on_model_changed(self, *_args: object) -> None:
        self.ask_to_fit()

    def _on_selection_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.ask_to_fit()
        item = current.data(Role.ID)
        if not self._syncing and isinstance(item, str) and not item.startswith("topic:"):
            self.item_chosen.emit(item)

    def _on_delegate_editing_changed(self, _item: str) -> None:
        self.fit()

    def _on_theme_changed(self) -> None:
        self.ask_to_fit()
        self.viewport().update()


class ItemList(ItemViewMixin, QListView):
    """Rows below one another."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up(name, accessible)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)

    def lay_out_rows(self) -> None:
        self.doItemsLayout()

    def rows_height(self) -> int:
        return self.contentsSize().height() if self.model().rowCount() else 0

    def _span_flag(self) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate


class ItemTable(ItemViewMixin, QTableView):
    """Rows with columns."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up(name, accessible)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setCornerButtonEnabled(False)

    def set_columns(self) -> None:
        """Share the width out among the columns; called before the rows are laid out."""

    def lay_out_rows(self) -> None:
        self.set_columns()
        self.resizeRowsToContents()

    def rows_height(self) -> int:
        header = self.horizontalHeader()
        head = header.sizeHint().height() if not header.isHidden() else 0
        return head + sum(self.rowHeight(row) for row in range(self.model().rowCount()))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.Leave):
            self.viewport().update()
        return super().viewportEvent(event)
