"""What letting dragged items go at a row or cell does: their order, the topic and party of positions."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from briefing.model import Brief, Position, Quote
from ui.changes import Changes, Place
from ui.models.matrix_model import MatrixModel
from ui.models.row_models import Index
from ui.models.rows import PositionRow, QuoteRow, Row, TopicRow, set_aside
from ui.panels.item_drag import Landing, Mark


def quote_landing(changes: Changes, ids: list[str], row: Row, share: float) -> Landing | None:
    """Quotes stand in the order of the page."""
    brief = changes.session.brief
    if brief is None or not isinstance(row, QuoteRow) or row.id in ids or set_aside(row.item):
        return None
    if not all(isinstance(brief.item(i), Quote) for i in ids):
        return None
    after = share > 0.5

    def land(_copy: bool, _place: QPoint) -> None:
        changes.move(ids, row.id, after=after)

    return Landing(Mark.AFTER if after else Mark.BEFORE, land)


def position_landing(changes: Changes, ids: list[str], row: Row, share: float) -> Landing | None:
    """Positions go to a topic, or beside another position and so to its topic."""
    if not _are_positions(changes.session.brief, ids):
        return None
    if isinstance(row, TopicRow):
        return _held(changes, ids, Mark.ONTO, Place(topic=row.topic.id))
    if not isinstance(row, PositionRow) or row.id in ids:
        return None
    after = share > 0.5
    place = Place(topic=row.item.topic, beside=row.id, after=after)
    return _held(changes, ids, Mark.AFTER if after else Mark.BEFORE, place)


def cell_landing(changes: Changes, ids: list[str], model: MatrixModel, index: Index, share: float) -> Landing | None:
    """Positions go to the topic of the row and the party of the column."""
    line = model.line(index)
    if line is None or not _are_positions(changes.session.brief, ids):
        return None
    topic = line.head.topic.id
    party = model.party_at(index)
    there = model.cell(index)
    if there is None:
        return _held(changes, ids, Mark.ONTO, Place(topic=topic, party=party))
    if there.id in ids:
        return None
    after = share > 0.5
    place = Place(topic=topic, party=party, beside=there.id, after=after)
    return _held(changes, ids, Mark.AFTER if after else Mark.BEFORE, place)


def _are_positions(brief: Brief | None, ids: list[str]) -> bool:
    return brief is not None and all(isinstance(brief.item(i), Position) for i in ids)


def _held(changes: Changes, ids: list[str], mark: Mark, place: Place) -> Landing:
    def land(copy: bool, _place: QPoint) -> None:
        changes.hold(ids, place, copy=copy)

    return Landing(mark, land, copies=True)
