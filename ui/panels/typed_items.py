"""Items typed by hand, without words of the article behind them: added with placeholder words, to be written over."""

from __future__ import annotations

from briefing.model import Brief, ParticipantKind, Position
from ui.changes import Changes, Place
from ui.delegates.editors import topic_of
from ui.words import tr


def add_typed(changes: Changes, kind: str) -> bool:
    """Add a ``participant``, ``position`` or ``quote`` and make it current; returns whether that was possible."""
    brief = changes.session.brief
    if brief is None:
        return False
    if kind == "participant":
        return changes.add_participant(_free(brief, tr("New participant")))
    if kind == "quote":
        return changes.add_quote(None, text=_free(brief, tr("New quote")), participant=_person(brief))
    party = _party(brief)
    if party is None:
        return False
    topic, label = _topic(brief)
    place = Place(topic=topic, party=party)
    return changes.add_position(None, place, label=label, text=_free(brief, tr("New position")))


def _free(brief: Brief, words: str) -> str:
    """Return words no item has yet, for the id of a typed item comes from its words."""
    taken = {p.name for p in brief.participants}
    taken |= {q.text for q in brief.quotes} | {p.text for p in brief.positions}
    count = 1
    found = words
    while found in taken:
        count += 1
        found = f"{words} {count}"
    return found


def _person(brief: Brief) -> str | None:
    acting = [p for p in brief.participants if p.active]
    return next((p.id for p in acting if p.kind is ParticipantKind.PERSON), acting[0].id if acting else None)


def _party(brief: Brief) -> str | None:
    held = next((p.participant for p in brief.positions), None)
    return held or next((p.party or p.id for p in brief.participants if p.active), None)


def _topic(brief: Brief) -> tuple[str, str]:
    """Return the topic of the last position, or a new one where there is none."""
    last: Position | None = brief.positions[-1] if brief.positions else None
    if last is not None:
        return last.topic, ""
    return topic_of(brief, tr("Other"))
