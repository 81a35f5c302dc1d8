"""What is not on the page, and why: one row an item, in the order the fit left them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing import edits
from briefing.model import Brief, Participant, Quote
from ui import words
from ui.engine_words import told
from ui.models.diff import turn_into
from ui.models.dragging import ITEM_MIME
from ui.models.roles import Role

if TYPE_CHECKING:
    from briefing.page.fit import LeftOut, Page

Index = QModelIndex | QPersistentModelIndex
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
HEADING = "heading"


@dataclass(frozen=True)
class LeftOutRow:
    """One row as it is drawn: the words, whose they are and why they are not printed."""

    id: str
    kind: str  # "quote", "position", "participant"; HEADING for the head of those that stand apart
    words: str
    whose: str
    reason: str
    apart: bool = False  # not for want of room: printed elsewhere, or no place for it in the template

    @property
    def line(self) -> str:
        """The second line."""
        return "  ·  ".join(x for x in (self.whose, self.reason) if x)


def left_out_rows(brief: Brief, page: Page) -> list[LeftOutRow]:
    """Return the rows of a page, those that room would not help last; an item that is gone meanwhile has none."""
    from briefing.page.fit import NOT_IN_TEMPLATE, note_block
    from briefing.page.selection import SAID_ALREADY

    rows: dict[str, LeftOutRow] = {}
    for left in page.left_out:
        row = _row(brief, left)
        if row is not None:
            rows.setdefault(row.id, replace(row, apart=left.reason in (NOT_IN_TEMPLATE, SAID_ALREADY)))
    left_out = [row for row in rows.values() if not row.apart]
    apart = [row for row in rows.values() if row.apart]
    if apart:
        title = _tr("No place, or printed already")
        left_out.append(
            LeftOutRow(HEADING, HEADING, title, "", summary([replace(r, apart=False) for r in apart]), True)
        )
    notes = [told(name) for left in page.left_out if (name := note_block(left.id))]
    if notes:
        apart.append(LeftOutRow("notes", HEADING, ", ".join(notes), "", told(NOT_IN_TEMPLATE), True))
    return left_out + apart


def summary(rows: Sequence[LeftOutRow]) -> str:
    """Return "1 quote, 4 positions" of what does not stand apart; "nothing" when all is on the page."""
    kinds = ("participant", "quote", "position")
    count = {kind: sum(r.kind == kind and not r.apart for r in rows) for kind in kinds}
    one = {"participant": _tr("1 participant"), "quote": _tr("1 quote"), "position": _tr("1 position")}
    many = {
        "participant": _tr("{count} participants", n=count["participant"]),
        "quote": _tr("{count} quotes", n=count["quote"]),
        "position": _tr("{count} positions", n=count["position"]),
    }
    parts = [one[k] if n == 1 else many[k].format(count=n) for k, n in count.items() if n]
    return ", ".join(parts) or _tr("nothing")


class LeftOutModel(QAbstractListModel):
    """Rows of :func:`left_out_rows`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LeftOutRow] = []
        self._next: list[LeftOutRow] = []

    @property
    def rows(self) -> tuple[LeftOutRow, ...]:
        """All rows."""
        return tuple(self._rows)

    def take(self, rows: list[LeftOutRow]) -> None:
        """Show other rows by the smallest steps."""
        self._next = rows
        turn_into([r.id for r in self._rows], [r.id for r in rows], self)
        for at, row in enumerate(rows):
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at), [])

    def row_of(self, item: str | None) -> int:
        """Return the row of an item, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.id == item), -1)

    def remove(self, first: int, last: int) -> None:
        """Take rows out; called by the differ."""
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def move(self, source: int, target: int) -> None:
        """Move a row up; called by the differ."""
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def insert(self, first: int, last: int) -> None:
        """Put new rows in; called by the differ."""
        self.beginInsertRows(QModelIndex(), first, last)
        self._rows[first:first] = self._next[first : last + 1]
        self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].kind == HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [ITEM_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id, for this window, and the words with whose they are, for any other program."""
        mime = QMimeData()
        rows = [self._rows[index.row()] for index in indexes]
        mime.setData(ITEM_MIME, ",".join(row.id for row in rows).encode())
        mime.setText("\n".join(f"{row.words} ({row.whose})" if row.whose else row.words for row in rows))
        return mime

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if row.kind == HEADING and role != Role.ROW:
            return f"{row.words}: {row.reason}" if role in _SPOKEN else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.words}. {row.whose}. {_tr('left out')}: {row.reason}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{_plain(row.words)}</p><p>{_plain(row.line)}</p>"
            case Role.ID:
                return row.id
            case Role.ROW:
                return row
            case _:
                return None


def _row(brief: Brief, left: LeftOut) -> LeftOutRow | None:
    item = brief.item(left.id)
    reason = told(left.reason)
    if item is None:
        return None
    if isinstance(item, Participant):
        return LeftOutRow(item.id, "participant", item.name, "", reason)
    shown = edits.shown_words(brief, item)
    if isinstance(item, Quote):
        whose = words.speaker(brief, item)
        if item.span is not None:
            whose = f"{whose}, {words.paragraph(brief.locator(item.span))}"
        return LeftOutRow(item.id, "quote", f"“{shown}”", whose, reason)
    whose = _tr("{party} on {topic}").format(
        party=words.name(brief, item.participant), topic=words.topic_label(brief, item.topic)
    )
    return LeftOutRow(item.id, "position", shown, whose, reason)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("LeftOut", text, None, n)


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
