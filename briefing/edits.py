"""Every edit a person can make, each a pure function ``(brief, …) -> brief``.

An edit that changes nothing returns the same object. None of them touches an article's text or an item's ``text``: what
the user writes goes into ``edited_text``, so that the source's words can always be shown and restored. Changing words,
roles or names marks an item as edited; changing who, which topic or which stance does so too but leaves it verbatim.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from briefing.agreement import with_agreement
from briefing.model import (
    Act,
    Article,
    Brief,
    Decision,
    Event,
    Layout,
    Notes,
    Participant,
    ParticipantKind,
    Placement,
    Position,
    Quotation,
    Quote,
    Stance,
    TextSpan,
    Tombstone,
    Topic,
    Trust,
    item_id,
    stable_id,
)

AnyItem = Participant | Quote | Position
_Q = TypeVar("_Q", Quote, Position)
SINGULAR = {Participant: "participant", Quote: "quote", Position: "position"}


def kind_of(item: AnyItem) -> str:
    """Return ``participant``, ``quote`` or ``position``."""
    return SINGULAR[type(item)]


# ------------------------------------------------------------------------------------------------ any item


def confirm(brief: Brief, ids: Iterable[str]) -> Brief:
    """Accept items as they are. Items already checked stay as they are."""
    wanted = set(ids)

    def accept(item: AnyItem) -> AnyItem:
        return item if item.id not in wanted or item.checked else replace(item, trust=Trust.CONFIRMED)

    return _each(brief, accept)


def unconfirm(brief: Brief, item: str) -> Brief:
    """Take an acceptance back; the item is suggested again, or needs a check if it did by its confidence."""
    return _change(
        brief, item, lambda i: replace(i, trust=_suggested(i)) if i.trust is Trust.CONFIRMED else i, keep_trust=True
    )


def place(brief: Brief, ids: Iterable[str], placement: Placement) -> Brief:
    """Say what is wanted of items on the page: left to the fit, included, excluded or pinned."""
    wanted = set(ids)
    return _each(brief, lambda i: replace(i, placement=placement) if i.id in wanted else i)


def reject(brief: Brief, ids: Iterable[str]) -> Brief:
    """Delete items. Suggestions leave a tombstone, so that analysing again does not bring them back."""
    wanted = set(ids)
    gone = [i for i in brief.items if i.id in wanted]
    if not gone:
        return brief
    stones = tuple(
        Tombstone(id=i.id, kind=kind_of(i), span=_span(i), holder=holder_name(brief, i))
        for i in gone
        if i.trust is not Trust.BY_HAND
    )
    people = wanted & {p.id for p in brief.participants}
    brief = replace(
        brief,
        participants=tuple(p for p in brief.participants if p.id not in wanted),
        quotes=tuple(q for q in brief.quotes if q.id not in wanted),
        positions=tuple(p for p in brief.positions if p.id not in wanted),
        rejected=(*brief.rejected, *stones),
    )
    return with_agreement(_forget(brief, people) if people else brief)


def move_beside(brief: Brief, ids: Iterable[str], other: str, *, after: bool = False) -> Brief:
    """Move items to stand before another of their kind, or after it, in the order they have among themselves.

    Quotes stand among quotes, participants among participants; positions stand within a topic, so one that comes from
    another topic takes over that of ``other``.
    """
    wanted = set(ids) - {other}
    goal = brief.item(other)
    if goal is None or not wanted:
        return brief
    if isinstance(goal, Position):
        for item in sorted(wanted):
            if isinstance(brief.item(item), Position):
                brief = set_topic(brief, item, goal.topic)
    line = _siblings(brief, goal)
    moved = [i for i in line if i.id in wanted]
    rest = [i for i in line if i.id not in wanted]
    at = next(n for n, i in enumerate(rest) if i.id == other) + after
    arranged = [*rest[:at], *moved, *rest[at:]]
    if arranged == line:
        return brief
    order = {i.id: n for n, i in enumerate(arranged)}
    return _each(brief, lambda i: replace(i, order=order[i.id]) if i.id in order else i)


def duplicate(brief: Brief, item: str) -> Brief:
    """Add a copy of a quote or position right after it, to be changed by hand."""
    found = brief.item(item)
    if not isinstance(found, Quote | Position):
        return brief
    taken = {i.id for i in (*brief.items, *brief.rejected)}
    free = next(name for n in itertools.count(2) if (name := f"{item}-{n}") not in taken)
    copy = replace(found, id=free, trust=Trust.BY_HAND)
    if isinstance(copy, Quote):
        at = next(n for n, q in enumerate(brief.quotes) if q.id == item)
        return replace(brief, quotes=(*brief.quotes[: at + 1], copy, *brief.quotes[at + 1 :]))
    at = next(n for n, p in enumerate(brief.positions) if p.id == item)
    return with_agreement(replace(brief, positions=(*brief.positions[: at + 1], copy, *brief.positions[at + 1 :])))


# ------------------------------------------------------------------------------------------------ words


def edit_text(brief: Brief, item: str, text: str) -> Brief:
    """Set the words of a quote or position as typed. Typing the source's own words again restores them."""
    found = brief.item(item)
    if not isinstance(found, Quote | Position):
        return brief
    words = " ".join(text.split())
    if not words or words == source_words(brief, found):
        return restore_text(brief, item)
    return _change(brief, item, lambda i: replace(i, edited_text=words))


def restore_text(brief: Brief, item: str) -> Brief:
    """Bring the source's words back; the item counts as confirmed, for a person has looked at it."""
    found = brief.item(item)
    if not isinstance(found, Quote | Position) or found.edited_text is None or found.span is None:
        return brief
    return _change(brief, item, lambda i: replace(i, edited_text=None, trust=Trust.CONFIRMED), keep_trust=True)


def source_words(brief: Brief, item: Quote | Position) -> str:
    """Return the source's words of an item as its row shows them: a quote's text, a position's ``display``."""
    if isinstance(item, Position) and item.display is not None:
        return brief.words(item.display)
    return item.text


def shown_words(brief: Brief, item: Quote | Position) -> str:
    """Return the words a row shows: the user's where there are any, else the source's."""
    return source_words(brief, item) if item.edited_text is None else item.edited_text


# ------------------------------------------------------------------------------------------------ quotes, positions


def set_speaker(brief: Brief, item: str, participant: str | None) -> Brief:
    """Set who says a quote, or who voices a position (whose party may differ)."""
    who = brief.participant(participant)

    def change(i: AnyItem) -> AnyItem:
        if isinstance(i, Quote):
            return replace(i, participant=participant, speaker=who.name if who else None)
        return replace(i, speaker=participant) if isinstance(i, Position) else i

    return _change(brief, item, change)


def set_party(brief: Brief, position: str, party: str) -> Brief:
    """Set in whose name a position is held."""
    return _change(brief, position, lambda i: replace(i, participant=party) if isinstance(i, Position) else i)


def set_topic(brief: Brief, item: str, topic: str, *, label: str | None = None) -> Brief:
    """Move a quote or position to another topic; a topic that is not there yet is added with ``label``."""
    changed = _change(brief, item, lambda i: replace(i, topic=topic) if isinstance(i, Quote | Position) else i)
    if changed is not brief and changed.topic(topic) is None:
        changed = replace(changed, topics=(*changed.topics, Topic(id=topic, label=label or topic)))
    return with_agreement(changed)


def name_topic(brief: Brief, topic: str, label: str) -> Brief:
    """Change the label of a topic."""
    label = " ".join(label.split())
    topics = tuple(replace(t, label=label) if t.id == topic and label else t for t in brief.topics)
    return brief if topics == brief.topics else replace(brief, topics=topics)


def set_act(brief: Brief, position: str, act: Act) -> Brief:
    """Set what a position does: supports, warns, calls for and so on."""
    return _change(brief, position, lambda i: replace(i, act=act) if isinstance(i, Position) else i)


def set_stance(brief: Brief, position: str, stance: Stance) -> Brief:
    """Set the polarity of a position towards its topic."""
    return _change(brief, position, lambda i: replace(i, stance=stance) if isinstance(i, Position) else i)


def add_quote(brief: Brief, *, span: TextSpan | None, text: str = "", participant: str | None = None) -> Brief:
    """Add a quote by hand: of marked words (``span``), or typed, and then without proof in the source."""
    words = brief.words(span) if span else " ".join(text.split())
    if not words:
        return brief
    who = brief.participant(participant)
    name = who.name if who else None
    new = item_id("quote", span, name) if span else stable_id("quote", "typed", words, name)
    if brief.item(new):
        return brief
    quote = Quote(id=new, text=words, span=span, participant=participant, speaker=name, trust=Trust.BY_HAND)
    return replace(brief, quotes=_in_text_order((*brief.quotes, quote)))


def add_position(
    brief: Brief,
    *,
    span: TextSpan | None,
    party: str,
    topic: str,
    text: str = "",
    speaker: str | None = None,
    act: Act = Act.STATES,
    stance: Stance = Stance.NEUTRAL,
) -> Brief:
    """Add a position by hand: of marked words (``span``), or typed, and then without proof in the source."""
    holder = brief.participant(party)
    words = brief.words(span) if span else " ".join(text.split())
    if not words or holder is None:
        return brief
    new = item_id("position", span, holder.name) if span else stable_id("position", "typed", words, holder.name)
    if brief.item(new):
        return brief
    position = Position(
        id=new,
        text=words,
        topic=topic,
        participant=party,
        span=span,
        display=span,
        edited_text=None if span else words,
        speaker=speaker,
        act=act,
        stance=stance,
        quotation=Quotation.INDIRECT,
        trust=Trust.BY_HAND,
    )
    brief = replace(brief, positions=_in_text_order((*brief.positions, position)))
    if brief.topic(topic) is None:
        brief = replace(brief, topics=(*brief.topics, Topic(id=topic, label=topic)))
    return with_agreement(brief)


# ------------------------------------------------------------------------------------------------ participants


def edit_participant(brief: Brief, participant: str, **changes: Any) -> Brief:
    """Change fields of a participant: ``name roles organisation country party aliases active kind``."""
    unknown = changes.keys() - {f.name for f in fields(Participant)} | changes.keys() & {"id", "trust", "mentions"}
    if unknown:
        raise TypeError(f"not editable: {sorted(unknown)}")

    def change(i: AnyItem) -> AnyItem:
        return replace(i, **changes) if isinstance(i, Participant) else i

    changed = _change(brief, participant, change)
    if changed is brief or "name" not in changes:
        return with_agreement(changed)
    quotes = tuple(replace(q, speaker=changes["name"]) if q.participant == participant else q for q in changed.quotes)
    return replace(changed, quotes=quotes)


def add_participant(
    brief: Brief,
    *,
    name: str,
    span: TextSpan | None = None,
    kind: ParticipantKind = ParticipantKind.PERSON,
) -> Brief:
    """Add a participant by hand, with the marked words as its first mention."""
    name = " ".join(name.split())
    new = stable_id("participant", brief.article.id, name)
    if not name or brief.item(new):
        return brief
    who = Participant(
        id=new,
        name=name,
        kind=kind,
        party=new,
        mentions=(span,) if span else (),
        active=True,
        trust=Trust.BY_HAND,
    )
    return replace(brief, participants=(*brief.participants, who))


def add_alias(brief: Brief, participant: str, alias: str, *, span: TextSpan | None = None) -> Brief:
    """Add another name of a participant, with the marked words as a mention."""
    alias = " ".join(alias.split())
    who = brief.participant(participant)
    if who is None or not alias or alias in (who.name, *who.aliases):
        return brief
    mentions = tuple(sorted({*who.mentions, span})) if span else who.mentions
    return edit_participant_mentions(brief, participant, aliases=(*who.aliases, alias), mentions=mentions)


def edit_participant_mentions(
    brief: Brief, participant: str, *, aliases: tuple[str, ...], mentions: tuple[TextSpan, ...]
) -> Brief:
    """Set names and mentions of a participant together, for they belong to each other."""
    return _change(
        brief,
        participant,
        lambda i: replace(i, aliases=aliases, mentions=mentions) if isinstance(i, Participant) else i,
    )


def merge_participants(brief: Brief, keep: str, others: Iterable[str]) -> Brief:
    """Make several participants one: the first keeps its name, the others become other names of it."""
    first = brief.participant(keep)
    rest = [p for p in map(brief.participant, others) if p is not None and p.id != keep]
    if first is None or not rest:
        return brief
    gone = {p.id for p in rest}
    names = dict.fromkeys([*first.aliases, *(n for p in rest for n in (p.name, *p.aliases))])
    names.pop(first.name, None)
    merged = replace(
        first,
        aliases=tuple(names),
        roles=tuple(dict.fromkeys([*first.roles, *(r for p in rest for r in p.roles)])),
        organisation=first.organisation or next((p.organisation for p in rest if p.organisation), None),
        country=first.country or next((p.country for p in rest if p.country), None),
        party=keep if first.party in gone else first.party,
        mentions=tuple(sorted({m for p in (first, *rest) for m in p.mentions})),
        active=first.active or any(p.active for p in rest),
        trust=first.trust if first.trust is Trust.BY_HAND else Trust.EDITED,
    )
    decisions = tuple(Decision(action="merge", name=first.name, other=p.name) for p in rest)
    brief = replace(
        brief,
        participants=tuple(merged if p.id == keep else p for p in brief.participants if p.id not in gone),
        decisions=(*brief.decisions, *decisions),
    )
    return with_agreement(_point_at(brief, gone, keep, merged.name))


def split_alias(brief: Brief, participant: str, alias: str) -> Brief:
    """Make one name of a participant a participant of its own, with the mentions that use it."""
    who = brief.participant(participant)
    new = stable_id("participant", brief.article.id, alias)
    if who is None or alias not in who.aliases or brief.item(new):
        return brief
    own = tuple(m for m in who.mentions if brief.words(m) == alias)
    split = Participant(
        id=new,
        name=alias,
        kind=who.kind,
        party=new if who.party == who.id else who.party,
        country=who.country,
        mentions=own,
        active=who.active,
        trust=Trust.EDITED,
    )
    rest = replace(
        who,
        aliases=tuple(a for a in who.aliases if a != alias),
        mentions=tuple(m for m in who.mentions if m not in own),
        trust=who.trust if who.trust is Trust.BY_HAND else Trust.EDITED,
    )
    people: list[Participant] = []
    for p in brief.participants:
        people += [rest, split] if p.id == participant else [p]
    decision = Decision(action="split", name=who.name, other=alias)
    return replace(brief, participants=tuple(people), decisions=(*brief.decisions, decision))


# ------------------------------------------------------------------------------------------------ event, notes, page

_EVENT_TRUST = {
    "what": "what_trust",
    "kind": "what_trust",
    "date": "date_trust",
    "date_text": "date_trust",
    "place": "place_trust",
    "country": "place_trust",
}


def edit_event(brief: Brief, **changes: Any) -> Brief:
    """Change fields of the event: ``what kind date date_text place country``; each field is then edited."""
    unknown = changes.keys() - _EVENT_TRUST.keys()
    if unknown:
        raise TypeError(f"not editable: {sorted(unknown)}")
    changed = {k: v for k, v in changes.items() if getattr(brief.event, k) != v}
    if not changed:
        return brief
    trust = {_EVENT_TRUST[k]: Trust.EDITED for k in changed}
    return replace(brief, event=_replace_fields(brief.event, {**changed, **trust}))


def confirm_event(brief: Brief, field: str) -> Brief:
    """Accept one field of the event: ``what``, ``date`` or ``place``."""
    name = f"{field}_trust"
    if getattr(brief.event, name) in (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND):
        return brief
    return replace(brief, event=_replace_fields(brief.event, {name: Trust.CONFIRMED}))


def edit_notes(brief: Brief, **changes: Any) -> Brief:
    """Change the officer's own fields; a bottom line that was changed is hers."""
    unknown = changes.keys() - {f.name for f in fields(Notes)}
    if unknown:
        raise TypeError(f"no such field: {sorted(unknown)}")
    if "bluf" in changes and changes["bluf"] != brief.notes.bluf:
        changes.setdefault("bluf_trust", Trust.EDITED)
    notes = replace(brief.notes, **changes)
    return brief if notes == brief.notes else replace(brief, notes=notes)


def accept_bluf(brief: Brief) -> Brief:
    """Accept the suggested bottom line; only then it is printed."""
    if brief.notes.bluf_trust is not Trust.SUGGESTED:
        return brief
    return replace(brief, notes=replace(brief.notes, bluf_trust=Trust.CONFIRMED))


def edit_article(brief: Brief, article: str, **changes: str | None) -> Brief:
    """Change what is known about an article: ``title outlet byline dateline published url language``; never its text."""
    allowed = {"title", "outlet", "byline", "dateline", "published", "url", "language"}
    if changes.keys() - allowed:
        raise TypeError(f"not editable: {sorted(changes.keys() - allowed)}")

    def change(a: Article) -> Article:
        return replace(a, **changes) if a.id == article else a  # type: ignore[arg-type]  # all of them str | None

    articles = tuple(map(change, brief.articles))
    return brief if articles == brief.articles else replace(brief, articles=articles)


def set_layout(brief: Brief, **changes: Any) -> Brief:
    """Choose template, paper or number of pages."""
    layout: Layout = replace(brief.layout, **changes)
    return brief if layout == brief.layout else replace(brief, layout=layout)


# ------------------------------------------------------------------------------------------------ helpers


def holder_name(brief: Brief, item: AnyItem) -> str:
    """Return the name that goes into an item's identity: its own, its speaker's or its party's."""
    if isinstance(item, Participant):
        return item.name
    who = brief.participant(item.participant)
    return who.name if who else (item.speaker or "" if isinstance(item, Quote) else "")


def ordered(items: Iterable[AnyItem]) -> list[AnyItem]:
    """Sort items as lists show them: the user's order first, then rank, then the text's order."""

    def key(pair: tuple[int, AnyItem]) -> tuple[int, int]:
        at, item = pair
        if item.order is not None:
            return (0, item.order)
        rank = item.rank if isinstance(item, Quote) else None
        return (1, at if rank is None else rank)

    return [item for _, item in sorted(enumerate(items), key=key)]


def _replace_fields(event: Event, changes: Mapping[str, Any]) -> Event:
    return replace(event, **changes)


def _siblings(brief: Brief, item: AnyItem) -> list[AnyItem]:
    if isinstance(item, Participant):
        return ordered(brief.participants)
    if isinstance(item, Quote):
        return ordered(brief.quotes)
    return ordered(p for p in brief.positions if p.topic == item.topic)


def _each(brief: Brief, change: Callable[[AnyItem], AnyItem]) -> Brief:
    participants = tuple(map(change, brief.participants))
    quotes = tuple(map(change, brief.quotes))
    positions = tuple(map(change, brief.positions))
    if (participants, quotes, positions) == (brief.participants, brief.quotes, brief.positions):
        return brief
    return replace(brief, participants=participants, quotes=quotes, positions=positions)  # type: ignore[arg-type]  # kinds kept


def _change(brief: Brief, item: str, change: Callable[[Any], AnyItem], *, keep_trust: bool = False) -> Brief:
    """Apply a change to one item and mark it edited, unless nothing changed or it was added by hand."""

    def one(i: AnyItem) -> AnyItem:
        if i.id != item:
            return i
        changed = change(i)
        if changed == i or keep_trust or i.trust is Trust.BY_HAND:
            return changed
        return replace(changed, trust=Trust.EDITED)

    changed = _each(brief, one)
    return changed if changed is brief else with_agreement(changed)


def _suggested(item: AnyItem) -> Trust:
    return Trust.NEEDS_CHECK if item.band == "low" else Trust.SUGGESTED


def _span(item: AnyItem) -> TextSpan | None:
    if isinstance(item, Participant):
        return item.mentions[0] if item.mentions else None
    return item.span


def _in_text_order(items: tuple[_Q, ...]) -> tuple[_Q, ...]:
    last = len(items) + 1
    where = {a: n for n, a in enumerate(dict.fromkeys(i.span.article for i in items if i.span))}
    return tuple(sorted(items, key=lambda i: (where[i.span.article], i.span.start) if i.span else (last, 0)))


def _forget(brief: Brief, people: set[str]) -> Brief:
    """Take deleted participants out of everything that points at them; positions held by them go too."""
    return replace(
        brief,
        participants=tuple(replace(p, party=p.id) if p.party in people else p for p in brief.participants),
        quotes=tuple(replace(q, participant=None) if q.participant in people else q for q in brief.quotes),
        positions=tuple(
            replace(
                p,
                speaker=None if p.speaker in people else p.speaker,
                target=None if p.target in people else p.target,
            )
            for p in brief.positions
            if p.participant not in people
        ),
        attributions=tuple(
            replace(
                a,
                participant=None if a.participant in people else a.participant,
                participants=tuple(p for p in a.participants if p not in people),
            )
            for a in brief.attributions
        ),
    )


def _point_at(brief: Brief, gone: set[str], keep: str, name: str) -> Brief:
    """Make everything that points at a merged participant point at the one that is kept."""

    def to(who: str | None) -> str | None:
        return keep if who in gone else who

    return replace(
        brief,
        participants=tuple(replace(p, party=to(p.party)) for p in brief.participants),
        quotes=tuple(replace(q, participant=keep, speaker=name) if q.participant in gone else q for q in brief.quotes),
        positions=tuple(
            replace(p, participant=to(p.participant) or keep, speaker=to(p.speaker), target=to(p.target))
            for p in brief.positions
        ),
        attributions=tuple(
            replace(
                a,
                participant=to(a.participant),
                participants=tuple(dict.fromkeys(keep if p in gone else p for p in a.participants)),
            )
            for a in brief.attributions
        ),
    )
