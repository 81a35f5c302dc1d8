"""Topics by parties: one column a party, one index a position; a topic takes as many rows as its longest cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from briefing.model import Brief
from ui import words
from ui.changes import Changes
from ui.models.accessible import in_words
from ui.models.diff import turn_into
from ui.models.roles import READ_ONLY, Role
from ui.models.row_models import Index, position_data, set_position_data
from ui.models.rows import PositionRow, TopicRow, position_row, positions_on, shown_topics
from ui.page_state import PageState


@dataclass(frozen=True)
class Line:
    """One row: the n-th of a topic."""

    id: str
    head: TopicRow
    number: int
    of: int  # rows of this topic


@dataclass(frozen=True)
class Party:
    """One column."""

    id: str
    name: str
    speakers: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A whole matrix as a value."""

    lines: tuple[Line, ...] = ()
    parties: tuple[Party, ...] = ()
    cells: tuple[tuple[str, str, PositionRow], ...] = ()


def grid(brief: Brief, page: PageState, known: Sequence[str] = ()) -> Grid:
    """Return the matrix of a brief; the columns of parties that are ``known`` keep their order before the others."""
    there = dict.fromkeys(p.participant for t in shown_topics(brief) for p in positions_on(brief, t.id))
    in_order = [*(party for party in known if party in there), *(party for party in there if party not in known)]
    parties = tuple(Party(party, words.name(brief, party), _speakers(brief, party)) for party in in_order)
    lines: list[Line] = []
    cells: list[tuple[str, str, PositionRow]] = []
    for topic in shown_topics(brief):
        held = positions_on(brief, topic.id)
        columns = {p.id: [i for i in held if i.participant == p.id] for p in parties}
        depth = max((len(c) for c in columns.values()), default=0)
        head = TopicRow(f"topic:{topic.id}", topic, words.agreement(brief, topic), len(held))
        for n in range(depth):
            line = Line(f"{topic.id}\x1f{n}", head, n, depth)
            lines.append(line)
            for party, column in columns.items():
                if n < len(column):
                    cells.append((line.id, party, position_row(brief, column[n], page)))
    return Grid(tuple(lines), parties, tuple(cells))


def _speakers(brief: Brief, party: str) -> tuple[str, ...]:
    named = dict.fromkeys(p.speaker for p in brief.positions if p.participant == party and p.speaker)
    return tuple(words.name(brief, s) for s in named if s != party)


class MatrixModel(QAbstractTableModel):
    """Column 0 names the topic, the others hold positions."""

    settled = Signal()  # after all the steps of one change

    def __init__(self, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._page = PageState()
        self._lines: list[Line] = []
        self._parties: list[Party] = []
        self._cells: dict[tuple[str, str], PositionRow] = {}
        self._live = True
        self._stale = False
        changes.session.brief_changed.connect(self._on_session_brief_changed)
        changes.session.document_opened.connect(self._on_session_document_opened)
        self._take(changes.session.brief)

    @property
    def brief(self) -> Brief | None:
        """The brief whose matrix this is."""
        return self._changes.session.brief

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows as they stand."""
        self._catch_up()
        return tuple(self._lines)

    @property
    def parties(self) -> tuple[Party, ...]:
        """The columns after the first."""
        self._catch_up()
        return tuple(self._parties)

    @property
    def rows(self) -> tuple[PositionRow, ...]:
        """What stands in the cells."""
        self._catch_up()
        return tuple(self._cells.values())

    def set_live(self, live: bool) -> None:
        """Follow every change at once, or, while nobody sees the matrix, only when it is asked for something."""
        self._live = live
        if live:
            self._catch_up()

    def set_page(self, page: PageState) -> None:
        """Take over what stands on the page."""
        self._page = page
        self._follow()

    def index_of(self, item: str | None) -> QModelIndex:
        """Return the index of a position, invalid if it has none or nobody sees the matrix."""
        if self._stale:
            return QModelIndex()
        for (line, party), row in self._cells.items():
            if row.id == item:
                at = next((n for n, known in enumerate(self._lines) if known.id == line), -1)
                column = next((n for n, known in enumerate(self._parties) if known.id == party), -1)
                return self.index(at, column + 1) if at >= 0 and column >= 0 else QModelIndex()
        return QModelIndex()

    def cell(self, index: Index) -> PositionRow | None:
        """Return the position of a cell."""
        line, column = self.line(index), index.column() - 1
        if line is None or not 0 <= column < len(self._parties):
            return None
        return self._cells.get((line.id, self._parties[column].id))

    def party_at(self, index: Index) -> str | None:
        """Return the party of a column, ``None`` for the first one and outside."""
        at = index.column() - 1
        return self._parties[at].id if index.isValid() and 0 <= at < len(self._parties) else None

    def line(self, index: Index) -> Line | None:
        """Return the line of an index."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        return self._lines[index.row()]

    # ------------------------------------------------------------------ Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._parties) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line(index) is None:
            return Qt.ItemFlag.NoItemFlags
        if self.cell(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)  # a narrow column shortens its name
        if orientation is not Qt.Orientation.Horizontal or role not in shown:
            return None
        if section == 0:
            return self.tr("Topic")
        if not 0 < section <= len(self._parties):
            return None
        party = self._parties[section - 1]
        return "  ·  ".join((party.name, ", ".join(party.speakers))) if party.speakers else party.name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, row = self.line(index), self.cell(index)
        if line is None:
            return None
        if index.column() == 0:
            return self._topic_data(line, role)
        if row is None:
            return self._empty_data(index, line, role)
        if role == Role.ROW:
            return row
        common: dict[int, Callable[[], Any]] = {
            Role.ID: lambda: row.id,
            Role.SPAN: lambda: row.span,
            Role.TRUST: lambda: str(row.item.trust),
            Role.PAGE: lambda: row.page,
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{row.topic}: {in_words(row)}",
            Qt.ItemDataRole.ToolTipRole: lambda: row.words,
        }
        return common[role]() if role in common else position_data(row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.cell(index)
        return row is not None and role not in READ_ONLY and set_position_data(self._changes, row, value, role)

    # ------------------------------------------------------------------ helpers

    def _topic_data(self, line: Line, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return line.head.topic.label
        if role == Role.ROW:
            return line.head
        if role == Role.ID:
            return line.head.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_words(line.head)
        return None

    def _empty_data(self, index: Index, line: Line, role: int) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        party = self._parties[index.column() - 1].id
        empty = line.number == 0 and (line.id, party) not in self._cells
        return self.tr("not addressed in source") if empty else None

    def _take(self, brief: Brief | None) -> None:
        new = grid(brief, self._page, [party.id for party in self._parties]) if brief else Grid()
        if new == Grid(tuple(self._lines), tuple(self._parties), tuple((*k, row) for k, row in self._cells.items())):
            return
        old_cells, old_heads = self._cells, {line.id: line for line in self._lines}
        old_parties = {party.id: party for party in self._parties}
        cells = {(line, party): row for line, party, row in new.cells}
        turn_into([p.id for p in self._parties], [p.id for p in new.parties], _Columns(self, new))
        turn_into([line.id for line in self._lines], [line.id for line in new.lines], _Lines(self, new))
        self._cells = cells
        self._lines, self._parties = list(new.lines), list(new.parties)
        last = self.columnCount() - 1
        for n, line in enumerate(self._lines):
            same = old_heads.get(line.id) == line
            here = [(line.id, p.id) for p in self._parties]
            if not same or any(old_cells.get(k) != cells.get(k) for k in here):
                self.dataChanged.emit(self.index(n, 0), self.index(n, last))
        if any(old_parties.get(p.id) != p for p in self._parties) and self._parties:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(self._parties))
        self.settled.emit()

    def _follow(self) -> None:
        self._stale = True
        if self._live:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self._take(self._changes.session.brief)

    def _on_session_brief_changed(self, _brief: object) -> None:
        self._follow()

    def _on_session_document_opened(self, brief: object) -> None:
        self.beginResetModel()
        self._stale = False
        self._page = PageState()
        new = grid(brief, self._page) if isinstance(brief, Brief) else Grid()
        self._lines, self._parties = list(new.lines), list(new.parties)
        self._cells = {(line, party): row for line, party, row in new.cells}
        self.endResetModel()


class _Columns:
    """Brings the columns of a matrix to their next state."""

    def __init__(self, model: MatrixModel, new: Grid) -> None:
        self._model = model
        self._new = new

    def remove(self, first: int, last: int) -> None:
        self._model.beginRemoveColumns(QModelIndex(), first + 1, last + 1)
        del self._model._parties[first : last + 1]  # noqa: SLF001 - a part of the model
        self._model.endRemoveColumns()

    def move(self, source: int, target: int) -> None:
        self._model.beginMoveColumns(QModelIndex(), source + 1, source + 1, QModelIndex(), target + 1)
        parties = self._model._parties  # noqa: SLF001
        parties.insert(target, parties.pop(source))
        self._model.endMoveColumns()

    def insert(self, first: int, last: int) -> None:
        self._model.beginInsertColumns(QModelIndex(), first + 1, last + 1)
        self._model._parties[first:first] = self._new.parties[first : last + 1]  # noqa: SLF001
        self._model.endInsertColumns()


class _Lines:
    """Brings the rows of a matrix to their next state."""

    def __init__(self, model: MatrixModel, new: Grid) -> None:
        self._model = model
        self._new = new

    def remove(self, first: int, last: int) -> None:
        self._model.beginRemoveRows(QModelIndex(), first, last)
        del self._model._lines[first : last + 1]  # noqa: SLF001 - a part of the model
        self._model.endRemoveRows()

    def move(self, source: int, target: int) -> None:
        self._model.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        lines = self._model._lines  # noqa: SLF001
        lines.insert(target, lines.pop(source))
        self._model.endMoveRows()

    def insert(self, first: int, last: int) -> None:
        self._model.beginInsertRows(QModelIndex(), first, last)
        self._model._lines[first:first] = self._new.lines[first : last + 1]  # noqa: SLF001
        self._model.endInsertRows()
