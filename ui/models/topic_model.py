"""The topics there are, one a row, with whose they are; a filter looks in names and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from briefing.extraction.topic_draft import TopicOrigin, TopicRow
from ui import words
from ui.models.diff import turn_into
from ui.models.roles import Role

_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class TopicModel(QAbstractListModel):
    """Rows keep their place and the selection while they change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TopicRow] = []

    def set_rows(self, rows: Sequence[TopicRow]) -> None:
        """Show other topics, or the same as they are now."""
        new = list(rows)
        old = {row.entry.id: row for row in self._rows}
        turn_into([row.entry.id for row in self._rows], [row.entry.id for row in new], _Rows(self, new))
        self._rows = new
        for n, row in enumerate(new):
            if old.get(row.entry.id) != row:
                self.dataChanged.emit(self.index(n), self.index(n))

    def row_of(self, topic: str) -> int:
        """Return the row of a topic, -1 if it is not there."""
        return next((n for n, row in enumerate(self._rows) if row.entry.id == topic), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        name = words.head(row.entry.label) or self.tr("Topic without a name")
        if role == _Role.DisplayRole:
            return name
        if role == _Role.AccessibleTextRole:
            return f"{name}, {self.origin(row)}"
        if role == _Role.ToolTipRole:
            return self.origin(row)
        if role == Role.ID:
            return row.entry.id
        if role == Role.ROW:
            return row
        if role == Role.WORDS:
            entry = row.entry
            return "\n".join((name, *entry.strong, *entry.exact, *entry.weak))
        return None

    def origin(self, row: TopicRow) -> str:
        """Say whose a topic is, and that it is switched off."""
        whose = {
            TopicOrigin.SUGGESTED: self.tr("suggested in this brief"),
            TopicOrigin.OWN: self.tr("yours"),
            TopicOrigin.CHANGED: self.tr("changed by you  ·  {pack}"),
            TopicOrigin.BUILT_IN: self.tr("built in  ·  {pack}"),
            TopicOrigin.PACK: self.tr("from your pack {pack}"),
        }[row.origin].format(pack=row.pack)
        return whose if row.entry.enabled else self.tr("switched off  ·  {origin}").format(origin=whose)


class TopicFilter(QSortFilterProxyModel):
    """The topics whose name or phrases hold what is typed, and one that stays whatever becomes of its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept: str | None = None  # id of the topic that is being changed
        self.setFilterRole(Role.WORDS)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        own = self.kept is not None and self.sourceModel().index(row, 0, parent).data(Role.ID) == self.kept
        return own or super().filterAcceptsRow(row, parent)


class _Rows:
    """Brings the rows to their next state."""

    def __init__(self, model: TopicModel, new: list[TopicRow]) -> None:
        self._model = model
        self._new = new

    def remove(self, first: int, last: int) -> None:
        self._model.beginRemoveRows(QModelIndex(), first, last)
        del self._model._rows[first : last + 1]  # noqa: SLF001 - a part of the model
        self._model.endRemoveRows()

    def move(self, source: int, target: int) -> None:
        self._model.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        rows = self._model._rows  # noqa: SLF001
        rows.insert(target, rows.pop(source))
        self._model.endMoveRows()

    def insert(self, first: int, last: int) -> None:
        self._model.beginInsertRows(QModelIndex(), first, last)
        self._model._rows[first:first] = self._new[first : last + 1]  # noqa: SLF001
        self._model.endInsertRows()
