"""What the rows show, as plain values made from a Brief; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from briefing import edits
from briefing.model import Article, Brief, Participant, Placement, Position, Quote, TextSpan, Topic, Trust
from ui import words
from ui.page_state import PageState


@dataclass(frozen=True)
class ParticipantRow:
    """One participant."""

    id: str
    item: Participant
    role: str  # roles and organisation, the source's words
    note: str  # what the program adds where there is no role: "speaks through Wang Yi"
    page: str
    fresh: bool = False

    @property
    def span(self) -> TextSpan | None:
        """The first mention."""
        return self.item.mentions[0] if self.item.mentions else None


@dataclass(frozen=True)
class TopicRow:
    """The head of the positions on one topic."""

    id: str
    topic: Topic
    agreement: str
    count: int
    span: TextSpan | None = None


@dataclass(frozen=True)
class PositionRow:
    """One position."""

    id: str
    item: Position
    party: str
    speaker: str
    topic: str
    act: str
    words: str
    source: str
    paragraph: int | None
    page: str
    fresh: bool = False  # found by a second analysis and not looked at yet

    @property
    def span(self) -> TextSpan | None:
        """The statement as evidence."""
        return self.item.span


@dataclass(frozen=True)
class QuoteRow:
    """One quote."""

    id: str
    item: Quote
    speaker: str
    party: str
    topic: str
    paragraph: int | None
    page: str
    fresh: bool = False

    @property
    def span(self) -> TextSpan | None:
        """The words between the marks."""
        return self.item.span


Row = ParticipantRow | TopicRow | PositionRow | QuoteRow


def participant_rows(brief: Brief, page: PageState, *, mentioned: bool = False) -> list[Row]:
    """Return the participants that act, in the order of lists; those only mentioned last, if asked for."""
    people = [p for p in edits.ordered(brief.participants) if isinstance(p, Participant)]
    shown = [p for p in people if p.active] + [p for p in people if mentioned and not p.active]
    return [_participant_row(brief, p, page) for p in shown]


def only_mentioned(brief: Brief) -> list[Participant]:
    """Return the participants that are only mentioned."""
    return [p for p in brief.participants if not p.active]


def position_rows(brief: Brief, page: PageState) -> list[Row]:
    """Return topic heads, each followed by its positions."""
    rows: list[Row] = []
    for topic in shown_topics(brief):
        held = positions_on(brief, topic.id)
        rows.append(TopicRow(f"topic:{topic.id}", topic, words.agreement(brief, topic), len(held)))
        rows += [position_row(brief, p, page) for p in held]
    return rows


def shown_topics(brief: Brief) -> list[Topic]:
    """Return the topics somebody holds a position on, in the order of lists; unknown ones last."""
    held = dict.fromkeys(p.topic for p in brief.positions)
    known = [t for t in brief.topics if t.id in held]
    known.sort(key=lambda t: (t.order is None, t.order or 0))
    return known + [Topic(id=i, label=i) for i in held if brief.topic(i) is None]


def is_own_to_brief(topic: Topic) -> bool:
    """Tell whether a topic is known to no pack: suggested from the article's words, or typed into this brief."""
    return topic.suggested or topic.id.startswith(("auto:", "topic-"))


def positions_on(brief: Brief, topic: str) -> list[Position]:
    """Return the positions on one topic in the order of lists."""
    return [p for p in edits.ordered(p for p in brief.positions if p.topic == topic) if isinstance(p, Position)]


def position_row(brief: Brief, item: Position, page: PageState) -> PositionRow:
    """Return the row of one position."""
    party = words.name(brief, item.participant)
    speaker = words.name(brief, item.speaker) if item.speaker else ""
    topic = words.topic_label(brief, item.topic)
    key = (brief.articles, party, speaker, topic, page.sign(item), item.id in page.fresh)
    return _position_row(item, key)


_rows: dict[str, tuple[tuple[object, ...], PositionRow]] = {}
_MOST_ROWS = 4000


def _position_row(item: Position, key: tuple[tuple[Article, ...], str, str, str, str, bool]) -> PositionRow:
    """Return the row as made before, if it would come out the same: list, matrix and every edit ask for all of them."""
    articles, party, speaker, topic, page, fresh = key
    kept = _rows.get(item.id)
    if kept is not None and kept[1].item is item and kept[0] == key:
        return kept[1]
    brief = Brief(articles=articles)
    row = PositionRow(
        id=item.id,
        item=item,
        party=party,
        speaker=speaker,
        topic=topic,
        act=words.signed_act(item),
        words=edits.shown_words(brief, item),
        source=edits.source_words(brief, item) if item.span else "",
        paragraph=brief.locator(item.span),
        page=page,
        fresh=fresh,
    )
    if len(_rows) > _MOST_ROWS:
        _rows.clear()
    _rows[item.id] = (key, row)
    return row


def quote_rows(brief: Brief, page: PageState, *, fragments: bool = False) -> list[Row]:
    """Return the quotes in the order of the page; short phrases last, if asked for."""
    quotes = [q for q in edits.ordered(brief.quotes) if isinstance(q, Quote)]
    shown = [q for q in quotes if not set_aside(q)] + [q for q in quotes if fragments and set_aside(q)]
    return [quote_row(brief, q, page) for q in shown]


def set_aside(quote: Quote) -> bool:
    """Tell whether a quote is a short phrase that nobody took up."""
    return (
        quote.fragment
        and quote.trust not in (Trust.EDITED, Trust.BY_HAND)
        and quote.placement in (Placement.AUTO, Placement.EXCLUDED)
    )


def fragments_of(brief: Brief) -> list[Quote]:
    """Return the short phrases set aside, in text order."""
    return [q for q in brief.quotes if set_aside(q)]


def quote_row(brief: Brief, item: Quote, page: PageState) -> QuoteRow:
    """Return the row of one quote."""
    party = brief.party_of(item.participant)
    return QuoteRow(
        id=item.id,
        item=item,
        speaker=words.speaker(brief, item),
        party=party.name if party and party.id != item.participant else "",
        topic=words.head(words.topic_label(brief, item.topic or _topic_under(brief, item))),
        paragraph=brief.locator(item.span),
        page=page.sign(item),
        fresh=item.id in page.fresh,
    )


def neighbour(brief: Brief, item_id: str, steps: int) -> str | None:
    """Return the item that stands so many rows below (negative: above) among its like; ``None`` beyond the ends.

    Its like are what stands in one list together: positions on a topic, quotes, participants, those set aside apart.
    """
    item = brief.item(item_id)
    if isinstance(item, Position):
        like = [p.id for p in positions_on(brief, item.topic)]
    elif isinstance(item, Quote):
        like = [q.id for q in edits.ordered(brief.quotes) if isinstance(q, Quote) and set_aside(q) is set_aside(item)]
    elif isinstance(item, Participant):
        people = edits.ordered(brief.participants)
        like = [p.id for p in people if isinstance(p, Participant) and p.active is item.active]
    else:
        return None
    at = like.index(item_id) + steps
    return like[at] if 0 <= at < len(like) else None


def _topic_under(brief: Brief, quote: Quote) -> str | None:
    """Return the topic of a position in the same words, for a quote that names none."""
    if quote.span is None:
        return None
    return next((p.topic for p in brief.positions if p.span and p.span.overlaps(quote.span)), None)


def _participant_row(brief: Brief, item: Participant, page: PageState) -> ParticipantRow:
    parts = list(item.roles)
    if item.organisation and not any(item.organisation in role for role in item.roles):
        parts.append(item.organisation)
    note = "" if parts else _note(brief, item)
    return ParticipantRow(item.id, item, "; ".join(parts), note, page.sign(item), item.id in page.fresh)


def _note(brief: Brief, item: Participant) -> str:
    voices = [p.name for p in brief.participants if p.party == item.id and p.id != item.id]
    if voices:
        return words.tr("speaks through {names}").format(names=", ".join(voices))
    if item.aliases:
        return words.tr("also {names}").format(names=", ".join(f"“{a}”" for a in item.aliases))
    return words.tr("only mentioned") if not item.active else ""
