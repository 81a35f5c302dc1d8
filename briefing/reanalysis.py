"""Analysing an article again without losing what a person did: a pure function from two briefs to one.

An item of the new analysis is the old one if its id is the same, else if kind and holder are and their spans overlap by
half. It keeps everything the user did: trust, placement, order, edited words, edited fields. Rejected items stay away, merges
and splits are applied again by name, what was added by hand stays. Suggestions nobody touched give way to the new ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from briefing import edits
from briefing.agreement import with_agreement
from briefing.extraction.dates import find_date, resolve
from briefing.model import (
    Brief,
    Event,
    Item,
    Participant,
    Placement,
    Position,
    Quote,
    TextSpan,
    Tombstone,
    Topic,
    Trust,
)

HALF = 0.5
_I = TypeVar("_I", Participant, Quote, Position)

# What a person can change of an item; where she edited it, all of these are hers.
_OWN = {
    Participant: ("name", "kind", "roles", "organisation", "country", "aliases", "active"),
    Quote: ("edited_text", "speaker", "topic"),
    Position: ("edited_text", "topic", "act", "stance"),
}
EVENT_FIELDS = {
    "what": ("what", "kind", "what_span", "what_trust"),
    "date": ("date", "date_text", "date_rule", "date_span", "date_trust"),
    "place": ("place", "country", "place_span", "place_trust"),
}


def carry_over(old: Brief, new: Brief) -> tuple[Brief, frozenset[str]]:
    """Take what a person did in ``old`` over into ``new``, a fresh analysis of its articles or of some of them.

    What rests on articles that were not analysed again stays as it is.

    Returns:
        The joined brief, and the ids of those of its items that ``old`` did not have, in any form. Articles, notes
        and layout are those of ``old``; a bottom line that nobody accepted or changed is the new one.
    """
    read = frozenset(a.id for a in new.articles)
    new = _with_decisions(replace(new, articles=old.articles), old)
    people, same = _join_people(old, new, read)
    joined = replace(new, participants=people)
    joined = _repointed(joined, same)
    quotes = _join(old, new, old.quotes, joined.quotes, same, read)
    positions = _join(old, new, old.positions, joined.positions, same, read)
    unread = tuple(a for a in old.attributions if a.content and a.content[0].article not in read)
    notes = old.notes
    if notes.bluf_trust is Trust.SUGGESTED or not notes.bluf:
        notes = replace(notes, bluf=new.notes.bluf, bluf_trust=new.notes.bluf_trust)
    topics = _topics(old, new, {p.topic for p in positions} | {q.topic for q in quotes if q.topic})
    result = replace(
        joined,
        attributions=(*joined.attributions, *unread),
        quotes=quotes,
        positions=positions,
        topics=topics,
        event=_event(old.event, new.event),
        notes=notes,
        layout=old.layout,
        rejected=old.rejected,
        decisions=old.decisions,
    )
    result = with_agreement(without_loose_ends(result))
    return result, frozenset(_unknown(old, result))


def with_event_date(brief: Brief) -> Brief:
    """Count the event's date anew from the day of publication, as after a person set that day.

    A date that a person accepted or changed stays; so does everything where the article's words name no date.
    """
    event = brief.event
    if event.date_span is None or event.date_trust in (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND):
        return brief
    article = brief.article_of(event.date_span)
    written = find_date(article.text, event.date_span.start, event.date_span.end)
    if written is None:
        return brief
    date, rule = resolve(written, article.published)
    counted = replace(event, date=date, date_rule=rule)
    return brief if counted == event else replace(brief, event=counted)


# ------------------------------------------------------------------------------------------------ participants


def _with_decisions(new: Brief, old: Brief) -> Brief:
    """Apply merges and splits again, by name, in the order they were made."""
    for decision in old.decisions:
        who = _named(new, old, decision.name)
        if who is None:
            continue
        if decision.action == "merge":
            other = _named(new, old, decision.other)
            if other is not None:
                new = edits.merge_participants(new, who.id, [other.id])
        elif decision.other in who.aliases:
            new = edits.split_alias(new, who.id, decision.other)
    return new


def _named(new: Brief, old: Brief, name: str) -> Participant | None:
    """Return the participant of ``new`` of that name, or the one that a person gave that name before."""
    found = next((p for p in new.participants if p.name == name), None)
    return found or next((new.participant(p.id) for p in old.participants if p.name == name), None)


def _join_people(old: Brief, new: Brief, read: frozenset[str]) -> tuple[tuple[Participant, ...], dict[str, str]]:
    """Return the participants of the joined brief, and which id of ``new`` is known by which id of ``old``."""
    same: dict[str, str] = {}
    taken: set[str] = set()
    for who in new.participants:
        match = _same_person(old, who, taken)
        if match is not None:
            same[who.id] = match.id
            taken.add(match.id)
    kept: list[Participant] = []
    for who in new.participants:
        match = old.participant(same.get(who.id))
        if match is not None:
            kept.append(_carried(match, replace(who, id=match.id)))
        elif not _is_rejected(old, "participant", who, who.name):
            kept.append(who)
    there = {p.id for p in kept}
    kept += [p for p in old.participants if p.id not in there and (p.checked or _is_unread(p, read))]
    needed = _pointed_at(old, read)
    there = {p.id for p in kept}
    kept += [p for p in old.participants if p.id not in there and p.id in needed]
    return tuple(kept), same


def _same_person(old: Brief, who: Participant, taken: set[str]) -> Participant | None:
    known = old.participant(who.id)
    if known is not None and known.id not in taken:
        return known
    for each in old.participants:
        names = {each.name, *each.aliases}
        if each.id in taken or not (who.name in names or each.name in who.aliases):
            continue
        if set(each.mentions) & set(who.mentions):
            return each
    return None


def _pointed_at(old: Brief, read: frozenset[str]) -> set[str]:
    """Return the participants that kept items of ``old`` need to be there."""
    found: set[str | None] = set()
    for quote in old.quotes:
        if _is_kept(quote) or _is_unread(quote, read):
            found.add(quote.participant)
    for position in old.positions:
        if _is_kept(position) or _is_unread(position, read):
            found |= {position.participant, position.speaker, position.target}
    for who in old.participants:
        if who.checked:
            found.add(who.party)
    return {f for f in found if f is not None}


def _repointed(brief: Brief, same: dict[str, str]) -> Brief:
    """Make everything point at participants by the ids they have in the joined brief."""

    def to(who: str | None) -> str | None:
        return same.get(who, who) if who is not None else None

    def named(quote: Quote) -> Quote:
        who = brief.participant(to(quote.participant))
        return replace(quote, participant=who.id, speaker=who.name) if who is not None else quote

    return replace(
        brief,
        participants=tuple(replace(p, party=to(p.party)) for p in brief.participants),
        quotes=tuple(map(named, brief.quotes)),
        positions=tuple(
            replace(p, participant=to(p.participant) or p.participant, speaker=to(p.speaker), target=to(p.target))
            for p in brief.positions
        ),
        attributions=tuple(
            replace(a, participant=to(a.participant), participants=tuple(to(p) or p for p in a.participants))
            for a in brief.attributions
        ),
    )


# ------------------------------------------------------------------------------------------------ quotes, positions


def _join(
    old: Brief, new: Brief, olds: tuple[_I, ...], news: tuple[_I, ...], same: dict[str, str], read: frozenset[str]
) -> tuple[_I, ...]:
    """Return the quotes or positions of the joined brief, in text order; ``news`` point at participants already."""
    by_id = {item.id: item for item in olds}
    matches: dict[str, _I] = {item.id: by_id[item.id] for item in news if item.id in by_id}
    free = [item for item in olds if item.id not in matches]
    for item in news:
        if item.id in matches:
            continue
        match = next((o for o in free if _holder(o) == _holder(item) and _by_half(_span(o), _span(item))), None)
        if match is not None:
            matches[item.id] = match
            free.remove(match)
    kept: list[_I] = []
    for item in news:
        known = matches.get(item.id)
        if known is not None:
            kept.append(_carried(known, replace(item, id=known.id)))
        elif not _is_rejected(old, edits.kind_of(item), item, _name(old, new, item, same)):
            kept.append(item)
    kept += [item for item in free if _is_kept(item) or _is_unread(item, read)]
    last = max((len(a.text) for a in old.articles), default=0) + 1
    place = {a.id: n for n, a in enumerate(old.articles)}

    def key(item: _I) -> tuple[int, int]:
        span = _span(item)
        return (place.get(span.article, 0), span.start) if span else (len(place), last)

    return tuple(sorted(kept, key=key))


def _is_kept(item: Item) -> bool:
    """Tell whether a person did anything to an item: then it stays, though the new analysis does not have it."""
    return item.checked or item.placement is not Placement.AUTO


def _is_unread(item: Item, read: frozenset[str]) -> bool:
    """Tell whether an item rests on an article that was not analysed again."""
    span = _span(item)
    return span is not None and span.article not in read


def _holder(item: Item) -> str | None:
    if isinstance(item, Quote):
        return item.participant or item.speaker
    return item.participant if isinstance(item, Position) else None


def _name(old: Brief, new: Brief, item: Item, same: dict[str, str]) -> str:
    """Return the name of an item's holder as the engine gives it, which is what a tombstone remembers."""
    if isinstance(item, Quote) and item.participant is None:
        return item.speaker or ""
    holder = _holder(item)
    known = old.participant(holder) or new.participant({v: k for k, v in same.items()}.get(holder or "", holder))
    return known.name if known else ""


def _carried(known: _I, found: _I) -> _I:
    """Return what was found now with everything a person did to what was found before."""
    if known.trust is Trust.BY_HAND:
        return known
    result = replace(found, placement=known.placement, order=known.order)
    if not known.checked:
        return result
    result = replace(result, trust=known.trust)
    if known.trust is not Trust.EDITED:
        return result
    own: dict[str, Any] = {name: getattr(known, name) for name in _OWN[type(known)]}
    own |= {name: getattr(known, name) for name in ("participant", "speaker", "party") if hasattr(known, name)}
    if not isinstance(known, Participant) and known.edited_text is not None:
        # Her words were written for these; another stretch of the source would be another proof.
        own |= {name: getattr(known, name) for name in ("text", "span", "display", "phrase") if hasattr(known, name)}
    return replace(result, **own)


# ------------------------------------------------------------------------------------------------ the rest


def _is_rejected(old: Brief, kind: str, item: Item, holder: str) -> bool:
    return any(_is_buried(stone, kind, item, holder) for stone in old.rejected)


def _is_buried(stone: Tombstone, kind: str, item: Item, holder: str) -> bool:
    if stone.kind != kind:
        return False
    if stone.id == item.id:
        return True
    if stone.holder != holder:
        return False
    return kind == "participant" or _by_half(stone.span, _span(item))


def _by_half(first: TextSpan | None, second: TextSpan | None) -> bool:
    """Tell whether two spans share at least half of the longer one."""
    if first is None or second is None or first.article != second.article:
        return False
    shared = min(first.end, second.end) - max(first.start, second.start)
    return shared > 0 and shared >= HALF * max(len(first), len(second))


def _span(item: Item) -> TextSpan | None:
    if isinstance(item, Participant):
        return item.mentions[0] if item.mentions else None
    return item.span if isinstance(item, Quote | Position) else None


def _event(old: Event, new: Event) -> Event:
    """Return the new event with the fields a person accepted or changed."""
    hers: dict[str, Any] = {}
    for name, parts in EVENT_FIELDS.items():
        if getattr(old, f"{name}_trust") in (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND):
            hers |= {part: getattr(old, part) for part in parts}
    return replace(new, **hers) if hers else new


def _topics(old: Brief, new: Brief, used: Iterable[str]) -> tuple[Topic, ...]:
    """Return the new topics with the labels and order a person gave, and those that kept items need."""
    known = {t.id: t for t in old.topics}
    found = tuple(
        replace(t, label=known[t.id].label if t.suggested else t.label, order=known[t.id].order) if t.id in known else t
        for t in new.topics
    )
    there = {t.id for t in found}
    return (*found, *(t for t in old.topics if t.id in set(used) - there))


def without_loose_ends(brief: Brief) -> Brief:
    """Take out every reference to a participant or attribution that is not there."""
    people = {p.id for p in brief.participants}
    statements = {a.id for a in brief.attributions}

    def there(who: str | None) -> str | None:
        return who if who in people else None

    def said(what: str | None) -> str | None:
        return what if what in statements else None

    return replace(
        brief,
        participants=tuple(replace(p, party=there(p.party) or p.id) for p in brief.participants),
        quotes=tuple(
            replace(q, participant=there(q.participant), attribution=said(q.attribution)) for q in brief.quotes
        ),
        positions=tuple(
            replace(p, speaker=there(p.speaker), target=there(p.target), attribution=said(p.attribution))
            for p in brief.positions
            if p.participant in people
        ),
        attributions=tuple(
            replace(a, participant=there(a.participant), participants=tuple(p for p in a.participants if p in people))
            for a in brief.attributions
        ),
    )


def _unknown(old: Brief, result: Brief) -> Iterable[str]:
    return (item.id for item in result.items if old.item(item.id) is None)
