"""The models of participants, positions (list) and quotes: rows as values, exact signals, changes through the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefing.model import Brief
from ui import countries, words
from ui.changes import Changes
from ui.models.accessible import in_words
from ui.models.diff import turn_into
from ui.models.roles import READ_ONLY, Role
from ui.models.rows import (
    ParticipantRow,
    PositionRow,
    QuoteRow,
    Row,
    TopicRow,
    participant_rows,
    position_rows,
    quote_rows,
)
from ui.page_state import PageState

Index = QModelIndex | QPersistentModelIndex
_EDITABLE = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
)
_DISPLAY = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class RowKeeper:
    """Rows of a model, brought from one state to the next by the smallest steps."""

    def __init__(self, hooks: RowHooks) -> None:
        self._hooks = hooks
        self._next: list[Row] = []
        self.rows: list[Row] = []

    def take(self, rows: list[Row]) -> bool:
        """Show other rows; returns whether they differ."""
        if rows == self.rows:
            return False
        self._next = rows
        turn_into([r.id for r in self.rows], [r.id for r in rows], self)
        first = -1
        for n, row in enumerate([*rows, None]):
            differs = row is not None and self.rows[n] != row
            if differs and row is not None:
                self.rows[n] = row
                first = n if first < 0 else first
            elif first >= 0:
                self._hooks.changed(first, n - 1)
                first = -1
        return True

    def remove(self, first: int, last: int) -> None:
        self._hooks.begin_remove(QModelIndex(), first, last)
        del self.rows[first : last + 1]
        self._hooks.end_remove()

    def move(self, source: int, target: int) -> None:
        self._hooks.begin_move(QModelIndex(), source, source, QModelIndex(), target)
        self.rows.insert(target, self.rows.pop(source))
        self._hooks.end_move()

    def insert(self, first: int, last: int) -> None:
        self._hooks.begin_insert(QModelIndex(), first, last)
        self.rows[first:first] = self._next[first : last + 1]
        self._hooks.end_insert()


class RowHooks:
    """The protected signals of a model that its keeper needs."""

    def __init__(self, model: QAbstractTableModel) -> None:
        self.begin_remove = model.beginRemoveRows
        self.end_remove = model.endRemoveRows
        self.begin_move = model.beginMoveRows
        self.end_move = model.endMoveRows
        self.begin_insert = model.beginInsertRows
        self.end_insert = model.endInsertRows
        self._model = model

    def changed(self, first: int, last: int) -> None:
        """Say that rows hold other values."""
        model = self._model
        model.dataChanged.emit(model.index(first, 0), model.index(last, model.columnCount() - 1))


class _RowModel(QAbstractTableModel):
    """What the three models share."""

    settled = Signal()  # after all the steps of one change

    columns = 1

    def __init__(self, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._page = PageState()
        self._keeper = RowKeeper(RowHooks(self))
        self._with_aside = False
        session = changes.session
        session.brief_changed.connect(self._on_session_brief_changed)
        session.document_opened.connect(self._on_session_document_opened)
        self._take(session.brief)

    # ------------------------------------------------------------------ for panels

    @property
    def brief(self) -> Brief | None:
        """The brief whose rows these are."""
        return self._changes.session.brief

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._keeper.rows)

    @property
    def with_aside(self) -> bool:
        """Whether the rows set aside are shown too."""
        return self._with_aside

    def set_with_aside(self, on: bool) -> None:
        """Show or hide the rows set aside (only mentioned, short phrases)."""
        self._with_aside = on
        self._take(self._changes.session.brief)

    def set_page(self, page: PageState) -> None:
        """Take over what stands on the page."""
        self._page = page
        self._take(self._changes.session.brief)

    def row_of(self, item: str | None) -> int:
        """Return the row of an item, or -1."""
        return next((n for n, row in enumerate(self._keeper.rows) if row.id == item), -1)

    def index_of(self, item: str | None) -> QModelIndex:
        """Return the index of an item, invalid if it has no row."""
        row = self.row_of(item)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def make_rows(self, brief: Brief) -> list[Row]:
        """Return the rows of a brief; a model without items of its own has none."""
        del brief
        return []

    # ------------------------------------------------------------------ Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keeper.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled if isinstance(row, TopicRow) else _EDITABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None or role == Role.ROW:  # what delegates ask for hundreds of times, before anything else
            return row
        common: dict[int, Callable[[], Any]] = {
            Role.ID: lambda: row.id,
            Role.SPAN: lambda: row.span,
            Qt.ItemDataRole.AccessibleTextRole: lambda: in_words(row),
        }
        if role in common:
            return common[role]()
        if isinstance(row, TopicRow):
            return row.topic.label if role == Qt.ItemDataRole.DisplayRole else None
        own: dict[int, Callable[[], Any]] = {
            Role.TRUST: lambda: str(row.item.trust),
            Role.PAGE: lambda: row.page,
            Qt.ItemDataRole.ToolTipRole: lambda: self._tool_tip(row, index.column()),
        }
        return own[role]() if role in own else self.row_data(row, index.column(), role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index)
        if row is None or isinstance(row, TopicRow) or role in READ_ONLY:
            return False
        return self.set_row_data(row, index.column(), value, role)

    def row_data(self, row: Row, column: int, role: int) -> Any:
        """Return what one row holds under a role of its kind."""
        del row, column, role
        return None

    def set_row_data(self, row: Row, column: int, value: Any, role: int) -> bool:
        """Change one row through the session; returns whether it could be."""
        del row, column, value, role
        return False

    # ------------------------------------------------------------------ helpers

    def row(self, index: Index) -> Row | None:
        """Return the row of an index as a value."""
        if not index.isValid() or not 0 <= index.row() < len(self._keeper.rows):
            return None
        return self._keeper.rows[index.row()]

    def _tool_tip(self, row: Row, _column: int) -> str | None:
        reason = self._page.reasons.get(row.id, "")
        return f"{words.page_sign('left_out')}: {reason}" if reason and getattr(row, "page", "") == "left_out" else None

    def _take(self, brief: Brief | None) -> None:
        if self._keeper.take(self.make_rows(brief) if brief else []):
            self.settled.emit()

    def _on_session_brief_changed(self, brief: object) -> None:
        self._take(brief if isinstance(brief, Brief) else None)

    def _on_session_document_opened(self, brief: object) -> None:
        self.beginResetModel()
        self._with_aside = False
        self._page = PageState()
        self._keeper.rows = self.make_rows(brief) if isinstance(brief, Brief) else []
        self.endResetModel()


class ParticipantsModel(_RowModel):
    """Columns: trust, name, role and organisation, country, page."""

    TRUST, NAME, ROLE, COUNTRY, PAGE = range(5)
    columns = 5

    def make_rows(self, brief: Brief) -> list[Row]:
        return participant_rows(brief, self._page, mentioned=self._with_aside)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() in (self.TRUST, self.PAGE):
            flags &= ~Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = ["", self.tr("Name"), self.tr("Role, organisation"), self.tr("Country"), ""]
        return heads[section] if 0 <= section < len(heads) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() > 0 and isinstance(row, ParticipantRow):
            return self._cell_in_words(row, index.column())
        return super().data(index, role)

    def _cell_in_words(self, row: ParticipantRow, column: int) -> str:
        """Return what a cell shows, the head of its column where that is nothing; the first stands for the row."""
        said = {
            self.NAME: row.item.name,
            self.ROLE: row.role or row.note,
            self.COUNTRY: countries.name(row.item.country),
            self.PAGE: words.page_sign(row.page),
        }[column]
        return said or str(self.headerData(column, Qt.Orientation.Horizontal))

    def row_data(self, row: Row, column: int, role: int) -> Any:
        if not isinstance(row, ParticipantRow):
            return None
        who = row.item
        known: dict[int, Any] = {
            Role.ROLES: list(who.roles),
            Role.ORGANISATION: who.organisation,
            Role.COUNTRY: who.country,
            Role.WORDS: who.name,
        }
        if role in known:
            return known[role]
        if role not in _DISPLAY:
            return None
        shown: dict[int, Callable[[], Any]] = {
            self.TRUST: lambda: words.trust(who.trust) if role == Qt.ItemDataRole.DisplayRole else None,
            self.NAME: lambda: who.name,
            self.ROLE: lambda: row.role if role == Qt.ItemDataRole.DisplayRole else "; ".join(who.roles),
            self.COUNTRY: lambda: who.country or "",
            self.PAGE: lambda: words.page_sign(row.page) if role == Qt.ItemDataRole.DisplayRole else None,
        }
        return shown[column]()

    def set_row_data(self, row: Row, column: int, value: Any, role: int) -> bool:
        if not isinstance(row, ParticipantRow):
            return False
        if role == Qt.ItemDataRole.EditRole:
            role = {self.NAME: Role.WORDS, self.ROLE: Role.ROLES, self.COUNTRY: Role.COUNTRY}.get(column, role)
        if role == Role.WORDS:
            return self._changes.rename(row.id, str(value))
        if role == Role.ROLES:
            return self._changes.set_roles(row.id, value.split(";") if isinstance(value, str) else list(value))
        if role == Role.ORGANISATION:
            return self._changes.set_organisation(row.id, str(value or ""))
        if role == Role.COUNTRY:
            typed = str(value or "").strip()
            known = countries.code(typed)
            return (known is not None or not typed) and self._changes.set_country(row.id, known)
        return False

    def _tool_tip(self, row: Row, column: int) -> str | None:
        if isinstance(row, ParticipantRow):
            if column == self.COUNTRY and row.item.country:
                return countries.name(row.item.country)
            if column == self.ROLE and row.role:
                return row.role
            if column == self.NAME and row.item.aliases:
                return self.tr("also {names}").format(names=", ".join(row.item.aliases))
            if column == self.TRUST:
                return words.trust(row.item.trust)
            if column == self.PAGE and row.page:
                return super()._tool_tip(row, column) or words.page_sign(row.page)
        return None


class PositionsModel(_RowModel):
    """Topic heads, each followed by its positions."""

    def make_rows(self, brief: Brief) -> list[Row]:
        return position_rows(brief, self._page)

    def row_data(self, row: Row, column: int, role: int) -> Any:  # noqa: ARG002
        return position_data(row, role) if isinstance(row, PositionRow) else None

    def set_row_data(self, row: Row, column: int, value: Any, role: int) -> bool:  # noqa: ARG002
        return isinstance(row, PositionRow) and set_position_data(self._changes, row, value, role)

    def _tool_tip(self, row: Row, column: int) -> str | None:
        text = super()._tool_tip(row, column)
        if isinstance(row, PositionRow):
            return f"{row.words}\n{text}" if text else row.words
        return text


class QuotesModel(_RowModel):
    """Quote cards in the order of the page."""

    def make_rows(self, brief: Brief) -> list[Row]:
        return quote_rows(brief, self._page, fragments=self._with_aside)

    def row_data(self, row: Row, column: int, role: int) -> Any:  # noqa: ARG002
        if not isinstance(row, QuoteRow):
            return None
        known: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.item.shown_text,
            Qt.ItemDataRole.EditRole: row.item.shown_text,
            Role.WORDS: row.item.shown_text,
            Role.SPEAKER: row.item.participant,
            Role.TOPIC: row.item.topic,
        }
        return known.get(role)

    def set_row_data(self, row: Row, column: int, value: Any, role: int) -> bool:  # noqa: ARG002
        if not isinstance(row, QuoteRow):
            return False
        if role in (Qt.ItemDataRole.EditRole, Role.WORDS):
            return self._changes.set_words(row.id, str(value))
        if role == Role.SPEAKER:
            return self._changes.set_speaker(row.id, value)
        return role == Role.TOPIC and self._changes.set_topic(row.id, value)


def position_data(row: PositionRow, role: int) -> Any:
    """Return what a position's row or cell holds under a role."""
    item = row.item
    known: dict[int, Any] = {
        Qt.ItemDataRole.DisplayRole: f"{row.party}: {row.act} {row.words}",
        Qt.ItemDataRole.EditRole: row.words,
        Role.WORDS: row.words,
        Role.SPEAKER: item.speaker,
        Role.PARTY: item.participant,
        Role.TOPIC: item.topic,
        Role.ACT: str(item.act),
        Role.STANCE: str(item.stance),
    }
    return known.get(role)


def set_position_data(changes: Changes, row: PositionRow, value: Any, role: int) -> bool:
    """Change a position through the session."""
    todo: dict[int, Callable[[str, Any], bool]] = {
        Qt.ItemDataRole.EditRole: changes.set_words,
        Role.WORDS: changes.set_words,
        Role.SPEAKER: changes.set_speaker,
        Role.PARTY: changes.set_party,
        Role.TOPIC: changes.set_topic,
        Role.ACT: changes.set_act,
        Role.STANCE: changes.set_stance,
    }
    return role in todo and todo[role](row.id, value)
