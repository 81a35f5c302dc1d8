"""Which items may go on the page, how salient each is, and in which order they give way.

The rules: what the user took off stays off; a term is not a key quote; a low-confidence item stays off until someone
has checked it, unless it is the only one of its party on that topic; what the user put or pinned there stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.model import Band, Brief, Item, Participant, ParticipantKind, Placement, Position, Quote, TextSpan, Trust
from briefing.page.wording import party_name, position_text, quote_parts, quote_text, says_too_little

TAKEN_OFF = "taken off the page by hand"
UNCHECKED = "low confidence: check it first"
SAYS_TOO_LITTLE = "a single word, which says too little by itself"
SAID_ALREADY = "printed already in another block"

_PUT_THERE = 100.0
_BY_HAND = (Placement.INCLUDED, Placement.PINNED)


@dataclass(frozen=True)
class Unit:
    """Items that give way together: a quote, a participant, a further position of a cell, or the row of a topic."""

    ids: frozenset[str]
    salience: float


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The items that may be printed, in the order of the page, and those that may not, with the reason.

    ``units`` are what can be dropped, least salient first. ``salience`` by item id is 0..100, and 100 more for what the user put there.
    ``spare`` are those whose words others print: by id, the ids of these. They are for a page that holds none of them.
    """

    positions: tuple[Position, ...]
    quotes: tuple[Quote, ...]
    participants: tuple[Participant, ...]
    salience: dict[str, float]
    pinned: frozenset[str]
    units: tuple[Unit, ...]
    off: dict[str, str]
    spare: dict[str, frozenset[str]]

    @property
    def ids(self) -> frozenset[str]:
        """Ids of all items that may be printed, without the spare ones."""
        items = (*self.positions, *self.quotes, *self.participants)
        return frozenset(item.id for item in items if item.id not in self.spare)


def select(
    brief: Brief,
    *,
    blocks: frozenset[str] = frozenset({"topics", "quotes", "participants"}),
    lost: frozenset[str] = frozenset(),
) -> Selection:
    """Choose what may go on a page that has these blocks.

    ``lost`` are ids of items that would be spare, but the template prints the words in no other place: they are not.
    """
    off: dict[str, str] = {}
    all_positions, all_quotes = _positions(brief, off), _quotes(brief, off)
    spare = _said_elsewhere(brief, all_positions, all_quotes) if {"topics", "quotes"} <= blocks else {}
    spare = {item: others for item, others in spare.items() if item not in lost}
    positions = [p for p in all_positions if p.id not in spare]
    quotes = [q for q in all_quotes if q.id not in spare]
    salience = _of_positions(positions)
    salience.update(_of_quotes(quotes))
    all_participants = _participants(brief, positions, quotes, off)
    spare |= {item: others for item, others in _twins(brief, all_participants).items() if item not in lost}
    participants = [who for who in all_participants if who.id not in spare]
    salience.update(_of_participants(participants, positions, quotes, salience))
    printable = (*positions, *quotes, *participants)
    pinned = frozenset(item.id for item in printable if item.placement is Placement.PINNED)
    for item in printable:
        if item.placement is Placement.INCLUDED:  # put there by hand: goes after everything that was not
            salience[item.id] += _PUT_THERE
    return Selection(
        positions=tuple(all_positions),
        quotes=tuple(all_quotes),
        participants=tuple(all_participants),
        salience=salience,
        pinned=pinned,
        units=_units(positions, quotes, participants, salience, pinned),
        off=off,
        spare=spare,
    )


def is_uncertain(item: Item) -> bool:
    """Tell whether an item needs a check before it can be relied on."""
    return not item.checked and (item.trust is Trust.NEEDS_CHECK or item.band is Band.LOW)


def _positions(brief: Brief, off: dict[str, str]) -> list[Position]:
    allowed: list[Position] = []
    doubtful: list[Position] = []
    for position in brief.positions:
        if position.placement is Placement.EXCLUDED:
            off[position.id] = TAKEN_OFF
        elif says_too_little(brief, position) and not position.checked and position.placement not in _BY_HAND:
            off[position.id] = SAYS_TOO_LITTLE
        elif is_uncertain(position) and position.placement not in _BY_HAND:
            doubtful.append(position)
        else:
            allowed.append(position)
    held = {(p.participant, p.topic) for p in allowed}
    for position in sorted(doubtful, key=lambda p: (-p.confidence, p.rank or 999)):
        if (position.participant, position.topic) in held:
            off[position.id] = UNCHECKED
        else:
            held.add((position.participant, position.topic))
            allowed.append(position)
    return sorted(allowed, key=lambda p: _page_order(p, p.rank, p.span))


def _quotes(brief: Brief, off: dict[str, str]) -> list[Quote]:
    later = {part.id for quote in brief.quotes for part in quote_parts(brief, quote)[1:]}
    allowed = []
    for quote in brief.quotes:
        by_hand = quote.placement in _BY_HAND
        if quote.id in later:
            continue  # printed with the first part
        if quote.placement is Placement.EXCLUDED:
            off[quote.id] = TAKEN_OFF
        elif quote.fragment and not by_hand:
            continue
        elif is_uncertain(quote) and not by_hand:
            off[quote.id] = UNCHECKED
        else:
            allowed.append(quote)
    return sorted(allowed, key=lambda q: _page_order(q, q.rank, q.span))


def _page_order(item: Item, rank: int | None, span: TextSpan | None) -> tuple[int, int, str, int]:
    """The user's order, then the ranking, then the place in the source."""
    return (
        item.order if item.order is not None else 10_000,
        rank if rank is not None else 10_000,
        span.article if span else "",
        span.start if span else 0,
    )


def _said_elsewhere(brief: Brief, positions: list[Position], quotes: list[Quote]) -> dict[str, frozenset[str]]:
    """Print a quotation once: among the quotes when the cell has something else, else in the cell.

    The best quote of each speaker stays among the quotes in any case, because that is where it is looked for.

    Returns:
        What is not printed for that, each with the ids of those that print its words.
    """
    alone: dict[tuple[str, str], int] = defaultdict(int)
    for position in positions:
        alone[position.participant, position.topic] += 1
    spans = {q.id: [part.span for part in quote_parts(brief, q) if part.span] for q in quotes}
    spare: dict[str, frozenset[str]] = {}
    in_cells: list[Position] = []
    for position in positions:
        span = position.span if is_quotation(position) else None
        quoted = frozenset(q for q, found in spans.items() if span and any(s.overlaps(span) for s in found))
        cell = (position.participant, position.topic)
        if quoted and alone[cell] > 1 and position.placement not in _BY_HAND:
            spare[position.id] = quoted
            alone[cell] -= 1
        elif quoted:
            in_cells.append(position)
    best: set[str] = set()
    for quote in quotes:
        who = quote.participant or quote.speaker or ""
        said = frozenset(p.id for p in in_cells if any(p.span and s.overlaps(p.span) for s in spans[quote.id]))
        if said and who in best and quote.placement not in _BY_HAND:
            spare[quote.id] = said
        else:
            best.add(who)
    return spare


def is_quotation(position: Position) -> bool:
    """Tell whether a position prints quoted words of the source."""
    return position.quotation == "direct" and position.edited_text is None


def _participants(
    brief: Brief, positions: Iterable[Position], quotes: Iterable[Quote], off: dict[str, str]
) -> list[Participant]:
    """Persons and bodies that act; a state is a party, not a participant, unless the user put it there."""
    positions, quotes = list(positions), list(quotes)
    voices = {p.speaker for p in positions} | {q.participant for q in quotes}
    allowed = []
    for who in brief.participants:
        if who.placement is Placement.EXCLUDED:
            off[who.id] = TAKEN_OFF
            continue
        speaks = who.id in voices
        person = who.kind is ParticipantKind.PERSON and (who.active or speaks)
        body = who.kind is ParticipantKind.ORGANISATION and speaks
        if who.placement in _BY_HAND or ((person or body) and (speaks or not is_uncertain(who))):
            allowed.append(who)
        elif person or body:
            off[who.id] = UNCHECKED
    weight = _weights(positions, quotes)
    allowed.sort(key=lambda w: (*_page_order(w, None, None)[:1], *_kind_order(w), -weight[w.id], _first(w)))
    return allowed


def _kind_order(who: Participant) -> tuple[bool, bool]:
    """Persons before bodies, the named before the unnamed."""
    return who.kind is not ParticipantKind.PERSON, who.anonymous


def _twins(brief: Brief, people: list[Participant]) -> dict[str, frozenset[str]]:
    """One row for each: of two of the same name and party the first is printed, unless the user put both there."""
    rows: dict[tuple[str, str], str] = {}
    spare = {}
    for who in people:
        first = rows.setdefault((" ".join(who.name.casefold().split()), party_name(brief, who.id)), who.id)
        if first != who.id and who.placement not in _BY_HAND:
            spare[who.id] = frozenset({first})
    return spare


def _weights(positions: Iterable[Position], quotes: Iterable[Quote]) -> defaultdict[str, float]:
    weight: defaultdict[str, float] = defaultdict(float)
    for position in positions:
        if position.speaker:
            weight[position.speaker] += 1.0
    for quote in quotes:
        if quote.participant:
            weight[quote.participant] += 1.0
    return weight


def _first(who: Participant) -> int:
    return min((m.start for m in who.mentions), default=0)


def _of_rank(rank: int | None, step: float) -> float:
    return max(5.0, 100.0 - step * (rank - 1)) if rank is not None else 35.0


def _of_positions(positions: Iterable[Position]) -> dict[str, float]:
    """Breadth before depth: any first statement of a party on a topic counts for more than every further one."""
    seen: defaultdict[tuple[str, str], int] = defaultdict(int)
    salience = {}
    for position in positions:
        cell = (position.participant, position.topic)
        rank = _of_rank(position.rank, 4.0)
        further = seen[cell]
        salience[position.id] = max(1.0, 0.5 * rank - 10.0 * (further - 1)) if further else 52.0 + 0.48 * rank
        seen[cell] += 1
    return salience


def _of_quotes(quotes: Iterable[Quote]) -> dict[str, float]:
    """The first quote of each speaker counts for more, so that every main speaker keeps one."""
    heard: set[str] = set()
    salience = {}
    for place, quote in enumerate(quotes):
        who = quote.participant or quote.speaker or quote.id
        first = 12.0 if who not in heard else 0.0
        heard.add(who)
        salience[quote.id] = min(100.0, max(2.0, 88.0 - 8.0 * place + first))
    return salience


def _of_participants(
    participants: Iterable[Participant],
    positions: Iterable[Position],
    quotes: Iterable[Quote],
    salience: dict[str, float],
) -> dict[str, float]:
    """One who is heard on the page goes only after the last of their words; those who just take part go earlier."""
    best: dict[str, float] = {}
    for item, who in [*((p, p.speaker) for p in positions), *((q, q.participant) for q in quotes)]:
        if who:
            best[who] = max(best.get(who, 0.0), salience[item.id])
    return {
        who.id: min(100.0, best[who.id] + 0.5) if who.id in best else max(3.0, 52.0 - 3.0 * place)
        for place, who in enumerate(participants)
    }


def _units(
    positions: Iterable[Position],
    quotes: Iterable[Quote],
    participants: Iterable[Participant],
    salience: dict[str, float],
    pinned: frozenset[str],
) -> tuple[Unit, ...]:
    rows: defaultdict[str, set[str]] = defaultdict(set)
    filled: set[tuple[str, str]] = set()
    units = []
    for position in positions:
        cell = (position.participant, position.topic)
        if cell in filled:
            units.append(Unit(frozenset({position.id}), salience[position.id]))
        else:
            filled.add(cell)
            rows[position.topic].add(position.id)
    units += [Unit(frozenset(ids), max(salience[i] for i in ids)) for ids in rows.values()]
    units += [Unit(frozenset({item.id}), salience[item.id]) for item in (*quotes, *participants)]
    free = [Unit(unit.ids - pinned, unit.salience) for unit in units if unit.ids - pinned]
    return tuple(sorted(free, key=lambda unit: (unit.salience, sorted(unit.ids))))


def off_text(brief: Brief, item_id: str) -> tuple[str, str]:
    """Return kind and words of an item that is not on the page."""
    item = brief.item(item_id)
    if isinstance(item, Quote):
        who = brief.participant(item.participant)
        name = who.name if who else item.speaker or party_name(brief, item.participant)
        return "quote", f"{name}: “{quote_text(brief, item)}”" if name else f"“{quote_text(brief, item)}”"
    if isinstance(item, Position):
        return "position", position_text(brief, item)
    return "participant", item.name if item else ""
