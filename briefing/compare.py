"""Two versions of one brief, side by side: what differs, and a brief made of what somebody chose of each.

For a file that was changed by another program or window while it was open here. Nothing is decided without her: where
it is known what both versions began with, the side that changed something is proposed, otherwise what loses nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

from briefing.agreement import with_agreement
from briefing.edits import AnyItem, kind_of
from briefing.model import Article, Brief, Decision, Event, Layout, Notes, Participant, Position, Quote, Topic
from briefing.reanalysis import EVENT_FIELDS, without_loose_ends

_I = TypeVar("_I", Participant, Quote, Position)

ARTICLE_FIELDS = ("title", "outlet", "byline", "published", "url", "language")
_NOTES = tuple(f.name for f in fields(Notes) if f.name not in ("bluf_trust", "generated_on"))
_LAYOUT = tuple(f.name for f in fields(Layout))


class Side(StrEnum):
    """Whose version."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True)
class Difference:
    """One thing that the two versions have otherwise.

    Attributes:
        key: Names it for :func:`resolve`.
        kind: ``article``, ``event``, ``note``, ``page``, ``topic``, ``participant``, ``quote`` or ``position``.
        field: The field's name; empty for a whole item.
        mine: The value here: of a field the field's, else the item; ``None`` if there is none.
        theirs: The value there.
        proposed: The side that is taken unless she says otherwise.
        clash: Whether both sides changed it, as far as that is known.
    """

    key: str
    kind: str
    field: str
    mine: Any
    theirs: Any
    proposed: Side
    clash: bool


def comparable(mine: Brief, theirs: Brief) -> bool:
    """Tell whether two briefs are about the same articles."""
    return [a.id for a in mine.articles] == [a.id for a in theirs.articles]


def compare(mine: Brief, theirs: Brief, base: Brief | None = None) -> tuple[Difference, ...]:
    """Return what differs, in the order of the window's sections.

    Args:
        mine: What is open here.
        theirs: What the file holds now.
        base: What both began with, if that is known.
    """
    ours, others = dict(_parts(mine)), dict(_parts(theirs))
    first = dict(_parts(base)) if base is not None and comparable(mine, base) else None
    keys = [*ours, *(key for key in others if key not in ours)]
    found = [
        _difference(key, ours.get(key), others.get(key), first)
        for key in keys
        if _plain(ours.get(key)) != _plain(others.get(key))
    ]
    order = ("article", "event", "participant", "topic", "position", "quote", "note", "page")
    return tuple(sorted(found, key=lambda d: order.index(d.kind)))


def resolve(mine: Brief, theirs: Brief, taken: Collection[str]) -> Brief:
    """Return ``mine`` with the things of ``theirs`` that were taken.

    What a taken item needs (its holder, its topic) comes along; so does what is still needed of something that was
    given up.

    Args:
        mine: What is open here.
        theirs: What the file holds now; :func:`comparable` with ``mine``.
        taken: Keys of differences.
    """
    others = dict(_parts(theirs))
    articles = [article.id for article in mine.articles]
    quotes = _items(mine.quotes, theirs.quotes, taken, articles)
    positions = _items(mine.positions, theirs.positions, taken, articles)
    people = _items(mine.participants, theirs.participants, taken, articles)
    participants = _with_needed(people, quotes, positions, (mine, theirs))
    said = {*(q.attribution for q in quotes), *(p.attribution for p in positions)}
    known = {a.id for a in mine.attributions}
    result = replace(
        mine,
        articles=tuple(_fields(a, f"article/{a.id}", ARTICLE_FIELDS, others, taken) for a in mine.articles),
        event=_event(mine.event, theirs.event, taken),
        participants=participants,
        attributions=(*mine.attributions, *(a for a in theirs.attributions if a.id in said - known)),
        quotes=quotes,
        positions=positions,
        topics=_topics(mine, theirs, taken, {*(p.topic for p in positions), *(q.topic for q in quotes)}),
        notes=_notes(mine.notes, theirs.notes, taken),
        layout=_fields(mine.layout, "page", _LAYOUT, others, taken),
    )
    there = {item.id for item in result.items}
    stones = {stone.id: stone for stone in (*mine.rejected, *theirs.rejected) if stone.id not in there}
    result = replace(result, rejected=tuple(stones.values()), decisions=_decisions(mine, theirs, result))
    return with_agreement(without_loose_ends(result))


# ------------------------------------------------------------------------------------------------ comparing


def _parts(brief: Brief) -> Iterator[tuple[str, Any]]:
    """Yield everything that is compared, by key."""
    for article in brief.articles:
        yield from ((f"article/{article.id}/{name}", getattr(article, name)) for name in ARTICLE_FIELDS)
    for name, parts in EVENT_FIELDS.items():
        yield f"event/{name}", tuple(getattr(brief.event, part) for part in parts)
    for item in brief.items:
        yield f"{kind_of(item)}/{item.id}", item
    for topic in brief.topics:
        yield f"topic/{topic.id}/label", topic.label
    yield from ((f"note/{name}", getattr(brief.notes, name)) for name in _NOTES)
    yield from ((f"page/{name}", getattr(brief.layout, name)) for name in _LAYOUT)


def _plain(value: Any) -> Any:
    """Leave out of an item what the program counts by itself: nobody wants to choose between two ranks."""
    if isinstance(value, Participant):
        return replace(value, confidence=1.0, reasons=(), mentions=(), party=value.party or value.id)
    if isinstance(value, Quote | Position):
        return replace(value, confidence=1.0, reasons=(), rank=None, attribution=None)
    return value


def _difference(key: str, mine: Any, theirs: Any, base: dict[str, Any] | None) -> Difference:
    kind, *rest = key.split("/")
    is_item = kind in ("participant", "quote", "position")
    if base is None:
        proposed, clash = (Side.THEIRS if mine is None else Side.MINE), False
    else:
        before = _plain(base.get(key))
        changed_here, changed_there = _plain(mine) != before, _plain(theirs) != before
        proposed, clash = (Side.MINE if changed_here else Side.THEIRS), changed_here and changed_there
    return Difference(key, kind, "" if is_item else rest[-1], mine, theirs, proposed, clash)


# ------------------------------------------------------------------------------------------------ joining


def _items(mine: tuple[_I, ...], theirs: tuple[_I, ...], taken: Collection[str], articles: list[str]) -> tuple[_I, ...]:
    others = {item.id: item for item in theirs}
    kept: list[_I] = []
    for item in mine:
        if _key(item) not in taken:
            kept.append(item)
        elif item.id in others:
            kept.append(others[item.id])
    there = {item.id for item in mine}
    new = [item for item in theirs if item.id not in there and _key(item) in taken]
    return tuple(sorted(kept + new, key=lambda item: _place(item, articles))) if new else tuple(kept)


def _place(item: AnyItem, articles: list[str]) -> tuple[int, int]:
    """Where an item stands: article and place in it; what was typed by hand, and participants, after everything else."""
    span = None if isinstance(item, Participant) else item.span
    return (articles.index(span.article), span.start) if span is not None else (len(articles), 0)


def _key(item: AnyItem) -> str:
    return f"{kind_of(item)}/{item.id}"


def _with_needed(
    people: tuple[Participant, ...],
    quotes: tuple[Quote, ...],
    positions: tuple[Position, ...],
    briefs: tuple[Brief, Brief],
) -> tuple[Participant, ...]:
    """Add the participants that items point at, and those these speak for."""
    found = {p.id: p for p in people}
    wanted = [q.participant for q in quotes]
    for position in positions:
        wanted += [position.participant, position.speaker, position.target]
    wanted += [p.party for p in people]
    while wanted:
        who = wanted.pop()
        if who is None or who in found:
            continue
        known = next((p for brief in briefs if (p := brief.participant(who)) is not None), None)
        if known is not None:
            found[who] = known
            wanted.append(known.party)
    return tuple(found.values())


def _event(mine: Event, theirs: Event, taken: Collection[str]) -> Event:
    changes: dict[str, Any] = {}
    for name, parts in EVENT_FIELDS.items():
        if f"event/{name}" in taken:
            changes |= {part: getattr(theirs, part) for part in parts}
    return replace(mine, **changes)


_V = TypeVar("_V", Article, Layout)


def _fields(value: _V, prefix: str, names: tuple[str, ...], others: dict[str, Any], taken: Collection[str]) -> _V:
    changes: dict[str, Any] = {n: others[f"{prefix}/{n}"] for n in names if f"{prefix}/{n}" in taken}
    return replace(value, **changes)


def _notes(mine: Notes, theirs: Notes, taken: Collection[str]) -> Notes:
    changes: dict[str, Any] = {name: getattr(theirs, name) for name in _NOTES if f"note/{name}" in taken}
    if "bluf" in changes:
        changes["bluf_trust"] = theirs.bluf_trust
    return replace(mine, **changes)


def _topics(mine: Brief, theirs: Brief, taken: Collection[str], used: set[str | None]) -> tuple[Topic, ...]:
    kept: list[Topic] = []
    for topic in mine.topics:
        other = theirs.topic(topic.id)
        if f"topic/{topic.id}/label" in taken and other is not None:
            kept.append(replace(topic, label=other.label))
        elif f"topic/{topic.id}/label" not in taken or topic.id in used:
            kept.append(topic)
    there = {topic.id for topic in kept}
    new = (t for t in theirs.topics if t.id not in there and (t.id in used or f"topic/{t.id}/label" in taken))
    return (*kept, *new)


def _decisions(mine: Brief, theirs: Brief, result: Brief) -> tuple[Decision, ...]:
    """Keep the merges and splits of both that the result shows: analysing again makes them again."""
    names = {p.name for p in result.participants}

    def holds(decision: Decision) -> bool:
        return (decision.other in names) is (decision.action == "split")

    return tuple(dict.fromkeys(d for d in (*mine.decisions, *theirs.decisions) if holds(d)))
