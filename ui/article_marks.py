"""Which words of the article belong to which item, and how they are marked. Plain values; offsets are code points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntFlag

from briefing.model import Article, Brief, Participant, Position, Quote, TextSpan, Trust
from ui import words
from ui.models.rows import set_aside


class Look(IntFlag):
    """How a stretch of text is drawn; looks combine."""

    PLAIN = 0
    QUOTE = 1
    POSITION = 2
    PARTICIPANT = 4
    ASIDE = 8  # headline, reference block: not the body
    FOUND = 16  # matches what is looked for


@dataclass(frozen=True)
class Mark:
    """One item at one place. ``shown`` is what is marked, ``whole`` what answers a click."""

    item: str
    look: Look
    shown: tuple[int, int]
    whole: tuple[int, int]

    def size_at(self, offset: int) -> int | None:
        """Return how many characters the item covers here, ``None`` if it does not reach the offset."""
        for start, end in (self.shown, self.whole):
            if start <= offset < end:
                return end - start
        return None


@dataclass(frozen=True)
class Run:
    """A stretch of text with one look."""

    start: int
    end: int
    look: Look


@dataclass(frozen=True)
class Bar:
    """What the right margin shows of a quote or position."""

    item: str
    look: Look
    start: int
    end: int
    needs_check: bool
    pinned: bool


def marks(brief: Brief, article: Article) -> list[Mark]:
    """Return the marks of one article in text order."""
    found: list[Mark] = []
    for who in brief.participants:
        found += [Mark(who.id, Look.PARTICIPANT, _pair(m), _pair(m)) for m in who.mentions if m.article == article.id]
    for position in brief.positions:
        if position.span and position.span.article == article.id:
            shown = position.display or position.span
            found.append(Mark(position.id, Look.POSITION, _pair(shown), _pair(position.span)))
    for quote in brief.quotes:
        if quote.span and quote.span.article == article.id:
            look = Look.PLAIN if set_aside(quote) else Look.QUOTE
            found.append(Mark(quote.id, look, _pair(quote.span), _pair(quote.span)))
    return sorted(found, key=lambda m: (m.whole, m.item))


def bars(brief: Brief, article: Article) -> list[Bar]:
    """Return the bars of the right margin in text order; positions stand in the first lane, quotes in the second."""
    found = []
    items: list[Position | Quote] = [*brief.positions, *(q for q in brief.quotes if not set_aside(q))]
    for item in items:
        if item.span is None or item.span.article != article.id:
            continue
        shown = (item.display or item.span) if isinstance(item, Position) else item.span
        look = Look.POSITION if isinstance(item, Position) else Look.QUOTE
        checks = item.trust is Trust.NEEDS_CHECK
        found.append(Bar(item.id, look, shown.start, shown.end, checks, item.placement == "pinned"))
    return sorted(found, key=lambda b: (b.start, b.end))


def runs(length: int, layers: Iterable[tuple[int, int, Look]]) -> list[Run]:
    """Cut a text into stretches of one look each; stretches that are plain are left out."""
    changes: dict[int, list[tuple[int, int]]] = {}  # plain numbers: flags are slow to combine
    for start, end, look in layers:
        if look and start < end:
            changes.setdefault(max(0, start), []).append((int(look), 1))
            changes.setdefault(min(end, length), []).append((int(look), -1))
    depth: dict[int, int] = {}
    found: list[Run] = []
    before, now = 0, 0
    for at in sorted(changes):
        if now and before < at:
            found.append(Run(before, at, Look(now)))
        for mark, step in changes[at]:
            depth[mark] = depth.get(mark, 0) + step
        now = 0
        for mark, count in depth.items():
            now |= mark if count > 0 else 0
        before = at
    return found


def aside(article: Article) -> list[tuple[int, int, Look]]:
    """Return the parts of the text that are not the article's body."""
    start, end = article.spans.body
    if start >= end:
        return []
    return [(0, start, Look.ASIDE), (end, len(article.text), Look.ASIDE)]


def at(found: Iterable[Mark], offset: int) -> list[str]:
    """Return the ids of the items at an offset, the smallest first."""
    sized = [(size, mark.item) for mark in found for size in [mark.size_at(offset)] if size is not None]
    return list(dict.fromkeys(item for _, item in sorted(sized, key=lambda pair: pair[0])))


def spans_of(brief: Brief, item_id: str | None) -> tuple[TextSpan, ...]:
    """Return the words an item rests on: a participant's mentions, one span of the others, a field of the event."""
    event = {
        "event:what": brief.event.what_span,
        "event:date": brief.event.date_span,
        "event:place": brief.event.place_span,
    }
    if item_id in event:
        span = event[item_id or ""]
        return (span,) if span else ()
    item = brief.item(item_id)
    if item is None:
        return ()
    if isinstance(item, Participant):
        return item.mentions
    return (item.span,) if item.span else ()


def tip(brief: Brief, item_id: str, offset: int) -> str:
    """Return who says what, and where: "Wang Yi, commits, para. 4"."""
    item = brief.item(item_id)
    where = words.paragraph(brief.article.paragraph_at(offset))
    if isinstance(item, Participant):
        return ", ".join(part for part in (item.name, "; ".join(item.roles)) if part)
    if isinstance(item, Quote):
        return ", ".join((words.speaker(brief, item), words.tr("quote"), where))
    if isinstance(item, Position):
        act = words.act(item.act)
        return ", ".join((words.speaker(brief, item), act, where))
    return ""


def _pair(span: TextSpan) -> tuple[int, int]:
    return span.start, span.end
