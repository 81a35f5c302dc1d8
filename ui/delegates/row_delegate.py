"""What the delegates share: rows as tall as their text, and as their editor while one is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.delegates import painting
from ui.delegates.text_block import line_height
from ui.models.roles import Role

if TYPE_CHECKING:
    from ui.delegates.editors import ItemEditor

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Base of the delegates that draw themselves and open an :class:`ItemEditor` inside the row."""

    editing_changed = Signal(str)  # id of the row whose editor is open, "" when it closed
    finished = Signal(str, bool)  # Return in an editor; with Ctrl: accept and go on

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._editing: tuple[str, int] | None = None
        self._editor: ItemEditor | None = None
        self._review: str | None = None
        self._heights: dict[tuple[str, int, int, bool, bool], tuple[object, int]] = {}
        theme.notifier().changed.connect(self.forget_heights)

    @property
    def editing(self) -> str | None:
        """Id of the row whose editor is open."""
        return self._editing[0] if self._editing else None

    @property
    def editor(self) -> ItemEditor | None:
        """The editor that is open."""
        return self._editor

    def set_review(self, item: str | None) -> None:
        """Outline the item the review is at, where it is not the current one."""
        if item != self._review:
            self._review = item
            self._view.viewport().update()

    def row_height(self, index: Index, width: int) -> int:
        """Return the height of a row at a width, its editor included."""
        if self._is_open(index) and self._editor is not None:
            return max(self._editor.wanted_height(self.editor_place(QRect(0, 0, width, 0), index).width()) + 8, 28)
        return self.kept_height(index, width)

    def kept_height(self, index: Index, width: int) -> int:
        """Return the height of a row without an editor, from the store while row, width and font are the same."""
        row = index.data(Role.ROW)
        chosen = self._view.selectionModel().isSelected(index)
        key = (str(getattr(row, "id", "")), index.column(), width, chosen, index.row() == 0)
        kept = self._heights.get(key)
        if kept is not None and kept[0] is row:
            return kept[1]
        height = self.text_height(index, width)
        if row is not None:
            self._heights[key] = (row, height)
        return height

    @Slot()
    def forget_heights(self) -> None:
        """Measure every row again when it is next asked for."""
        self._heights.clear()

    def text_height(self, index: Index, width: int) -> int:
        """Return the height of a row without an editor: one line, unless a delegate draws more."""
        del index, width
        return round(line_height()) + 8

    def editor_place(self, rect: QRect, index: Index) -> QRect:  # noqa: ARG002
        """Return where the editor stands in a row."""
        return rect.adjusted(painting.text_left() - 3, 4, -10, -4)

    def make_editor(self, parent: QWidget, index: Index) -> ItemEditor | None:
        """Return an editor for a row, or ``None`` where a row is not edited."""
        del parent, index
        return None

    def column_width(self, index: Index) -> int:
        """Return the width a row may take."""
        room = getattr(self._view, "row_width", None)
        return int(room()) if room and index.isValid() else self._view.viewport().width()

    # ------------------------------------------------------------------ Qt's side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        width = self.column_width(index)
        return QSize(width, self.row_height(index, width))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        editor = self.make_editor(parent, index)
        if editor is None:
            return None  # type: ignore[return-value]  # Qt's way to say that a cell has no editor
        self._editing = (str(index.data(Role.ID)), index.column())
        self._editor = editor
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        editor.finished.connect(self._on_editor_finished)
        editor.height_changed.connect(self._on_editor_height_changed)
        editor.destroyed.connect(partial(self._on_editor_destroyed, editor))
        self.editing_changed.emit(self._editing[0])
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        refresh = getattr(editor, "refresh", None)
        if refresh is not None and index.isValid():
            refresh()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Do nothing: the editor changes the brief as one types."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        # Where the row is now: the option still has the place from before the row grew.
        here = self._view.model().index(index.row(), index.column())
        row = self._view.visualRect(here)
        editor.setGeometry(QStyle.visualRect(self._view.layoutDirection(), row, self.editor_place(row, index)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        return False  # the editor itself knows when it is done

    # ------------------------------------------------------------------ helpers

    def _is_open(self, index: Index) -> bool:
        return self._editing is not None and self._editing == (index.data(Role.ID), index.column())

    def _on_editor_finished(self, kept: bool, go_on: bool) -> None:
        editor = self._editor
        if editor is None:
            return
        item = self._editing[0] if self._editing else ""
        self._forget_editor()
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._view.setFocus()
        if kept:
            self.finished.emit(item, go_on)

    def _on_editor_height_changed(self) -> None:
        if self._editing is not None:
            self.editing_changed.emit(self._editing[0])

    def _on_editor_destroyed(self, editor: ItemEditor, _destroyed: Any = None) -> None:
        if self._editor is editor:  # by now another one may be open
            self._forget_editor()

    def _forget_editor(self) -> None:
        self._editor = None
        self._editing = None
        self.editing_changed.emit("")
