"""The values that flow through the program: an article, what was found in it, and the brief made of both.

All classes are frozen and hold only plain values, so that a :class:`Brief` can be compared, stored, undone and handed
to a thread. Nothing here reads a file, a clock or a language model.

Offsets are half-open ``[start, end)`` ranges in **code points** of :attr:`Article.text`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

SCHEMA_VERSION = 1

HIGH_CONFIDENCE = 0.75
MEDIUM_CONFIDENCE = 0.5


class Trust(StrEnum):
    """How far an item may be relied on, and by whose judgement."""

    NEEDS_CHECK = "needs_check"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    EDITED = "edited"
    BY_HAND = "by_hand"


class Placement(StrEnum):
    """What the user wants of an item on the page; ``AUTO`` leaves it to the fit."""

    AUTO = "auto"
    INCLUDED = "included"
    EXCLUDED = "excluded"
    PINNED = "pinned"


class ParticipantKind(StrEnum):
    """What sort of being a participant is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"


class Quotation(StrEnum):
    """Quotation type of an attribution (Pareti et al. 2013)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Act(StrEnum):
    """What a statement does, by the categories of the cue lexicon."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    CALLS = "calls"
    COMMITS = "commits"
    REAFFIRMS = "reaffirms"
    WARNS = "warns"
    ACCUSES = "accuses"
    DENIES = "denies"
    ACKNOWLEDGES = "acknowledges"
    THANKS = "thanks"
    QUESTIONS = "questions"
    DISCUSSES = "discusses"
    EXPECTS = "expects"
    STATES = "states"


class Stance(StrEnum):
    """Polarity of a position towards its topic."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"


class Modality(StrEnum):
    """Whether a statement was made, or would, will or is said to be made."""

    ACTUAL = "actual"
    CONDITIONAL = "conditional"
    FUTURE = "future"
    HEARSAY = "hearsay"


class Agreement(StrEnum):
    """How the parties' positions on one topic compare."""

    AGREE = "agree"
    DIFFER = "differ"
    UNCLEAR = "unclear"
    SINGLE = "single"


class EventKind(StrEnum):
    """What sort of event an article reports."""

    MEETING = "meeting"
    CALL = "call"
    VISIT = "visit"
    SUMMIT = "summit"
    STATEMENT = "statement"
    PRESS_CONFERENCE = "press conference"
    VOTE = "vote"
    AGREEMENT = "agreement"


class Band(StrEnum):
    """Confidence in words; the number is never shown to a user."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


def band(confidence: float) -> Band:
    """Return the band of a rule score in 0..1 (not a probability)."""
    if confidence >= HIGH_CONFIDENCE:
        return Band.HIGH
    return Band.MEDIUM if confidence >= MEDIUM_CONFIDENCE else Band.LOW


def stable_id(kind: str, *parts: object) -> str:
    """Return a short id that is the same for the same input on every machine: kind, hyphen, 12 hex digits."""
    digest = hashlib.sha256("\x1f".join([kind, *map(str, parts)]).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{kind}-{digest[:12]}"


def item_id(kind: str, span: TextSpan, holder: str | None) -> str:
    """Return the id of an item: a digest of kind, article, start, end and the holder's name, and of nothing else."""
    return stable_id(kind, span.article, span.start, span.end, holder or "")


@dataclass(frozen=True, order=True)
class TextSpan:
    """A half-open range of code points in the text of one article."""

    article: str
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: TextSpan) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def contains(self, other: TextSpan) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end


Range = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where the text of an article came from, kept as proof."""

    name: str = ""  # file name or address; empty for pasted text
    sha256: str = ""  # digest of the bytes that were read
    media_type: str = "text/plain"
    encoding: str | None = None
    retrieved: str | None = None  # ISO date-time, given by the caller
    redirects: tuple[str, ...] = ()  # the addresses asked for before the one that answered, in order
    page: str = ""  # a fetched page itself, gzip in base64: what stood there may be gone tomorrow


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """What one place in a source says about the article. Several places may differ; the user can choose."""

    field: str  # the name of the article's field: title, byline, published, outlet, url
    value: str
    place: str  # a code that the window puts into words, such as "json-ld" or "headline"


@dataclass(frozen=True, kw_only=True)
class ArticleSpans:
    """The parts of an article's text, each a range or ``None``."""

    title: Range | None = None
    dateline: Range | None = None
    body: Range = (0, 0)
    tail: Range | None = None  # reference block, "read more": a source, never a statement


@dataclass(frozen=True, kw_only=True)
class Article:
    """An article as it was read: ``text`` is the truth, normalised once and never changed again."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: str | None = None  # ISO date
    url: str | None = None
    language: str | None = None  # ISO 639-1
    spans: ArticleSpans = field(default_factory=ArticleSpans)
    origin: Origin = field(default_factory=Origin)
    candidates: tuple[Candidate, ...] = ()  # best first within a field; the first is what was taken
    notes: tuple[Diagnostic, ...] = ()  # what a user should know about how it was read

    @cached_property
    def paragraphs(self) -> tuple[Range, ...]:
        """Ranges of the body's paragraphs: one per line with text, in order; the headline is not one."""
        start, end = self.spans.body
        found: list[Range] = []
        at = start
        for line in self.text[start:end].split("\n"):
            stripped = line.strip()
            if stripped:
                offset = at + line.index(stripped)
                found.append((offset, offset + len(stripped)))
            at += len(line) + 1
        return tuple(found)

    def paragraph_at(self, offset: int) -> int | None:
        """Return the number (from 1) of the paragraph that holds ``offset``, or ``None`` outside the body."""
        for number, (start, end) in enumerate(self.paragraphs, 1):
            if start <= offset < end:
                return number
        return None

    def words(self, span: TextSpan | Range) -> str:
        """Return the text under a span, to the letter."""
        if isinstance(span, TextSpan):
            return self.text[span.start : span.end]
        return self.text[span[0] : span[1]]


@dataclass(frozen=True, kw_only=True)
class Item:
    """What everything a user can check, place and edit has in common.

    ``confidence`` is a rule score in 0..1; ``reasons`` are codes that the window puts into words.
    """

    id: str
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    trust: Trust = Trust.SUGGESTED
    placement: Placement = Placement.AUTO
    order: int | None = None  # the user's own order; None leaves it to the ranking

    @property
    def band(self) -> Band:
        """The confidence in words."""
        return band(self.confidence)

    @property
    def checked(self) -> bool:
        """Whether a person has accepted, changed or typed it."""
        return self.trust in (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND)


@dataclass(frozen=True, kw_only=True)
class Participant(Item):
    """Somebody or something that takes part, behind all its mentions.

    ``party`` is the id of the participant in whose name this one speaks: for a person the state of the role, for an
    official of an international body that body, otherwise itself (its own id).
    """

    name: str
    kind: ParticipantKind = ParticipantKind.PERSON
    roles: tuple[str, ...] = ()  # the source's exact words
    organisation: str | None = None
    country: str | None = None  # ISO 3166 alpha-2, "EU" for the European Union
    party: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[TextSpan, ...] = ()
    active: bool = False  # speaks, is quoted, meets, decides; otherwise only mentioned
    anonymous: bool = False


@dataclass(frozen=True, kw_only=True)
class Attribution:
    """A source-cue-content triple. Content of a quotation split by its cue has several spans."""

    id: str
    quotation: Quotation
    content: tuple[TextSpan, ...]
    source: TextSpan | None = None
    cue: tuple[TextSpan, ...] = ()
    participant: str | None = None
    participants: tuple[str, ...] = ()
    act: Act = Act.STATES
    negated: bool = False
    modality: Modality = Modality.ACTUAL
    depth: int = 1  # 1 = said by the article; 2 = said inside something said
    no_comment: bool = False
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Quote(Item):
    """A direct quotation without its marks. ``text`` is the source's words and never changes."""

    text: str
    span: TextSpan | None = None  # None only for what was typed by hand
    edited_text: str | None = None
    participant: str | None = None
    speaker: str | None = None  # the words that name the speaker when no participant fits
    attribution: str | None = None
    topic: str | None = None
    fragment: bool = False  # a term or scare quote, not a key quote
    rank: int | None = None  # 1 = best

    @property
    def verbatim(self) -> bool:
        """Whether what is shown and printed is the source's words."""
        return self.span is not None and self.edited_text is None

    @property
    def shown_text(self) -> str:
        """The user's words where there are any, else the source's."""
        return self.text if self.edited_text is None else self.edited_text


@dataclass(frozen=True, kw_only=True)
class Position(Item):
    """What a party holds on a topic.

    ``span`` covers the statement as evidence and ``text`` is its words. ``display`` is what is held, for rows;
    ``phrase`` runs from the cue to the end of what is held and reads as a sentence after the holder's name.
    Both lie inside ``span``.
    """

    text: str
    topic: str  # topic id
    participant: str  # id of the party
    span: TextSpan | None = None
    display: TextSpan | None = None
    phrase: TextSpan | None = None
    edited_text: str | None = None
    speaker: str | None = None  # participant id of the one who said it
    attribution: str | None = None
    act: Act = Act.STATES
    stance: Stance = Stance.NEUTRAL
    negated: bool = False
    no_comment: bool = False
    quotation: Quotation = Quotation.INDIRECT
    modality: Modality = Modality.ACTUAL
    target: str | None = None  # participant id
    joint: bool = False
    rank: int | None = None  # 1 = most salient of the brief

    @property
    def verbatim(self) -> bool:
        """Whether what is shown is the source's words."""
        return self.span is not None and self.edited_text is None


@dataclass(frozen=True, kw_only=True)
class AgreementPair:
    """Two positions that were found to agree or to differ; both spans are their proof."""

    first: str
    second: str
    agreement: Agreement


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A topic the article treats. ``suggested`` marks one that no pack knows (id ``auto:<slug>``)."""

    id: str
    label: str
    mentions: tuple[TextSpan, ...] = ()
    weight: float = 0.0
    agreement: Agreement = Agreement.UNCLEAR
    pairs: tuple[AgreementPair, ...] = ()
    suggested: bool = False
    order: int | None = None


@dataclass(frozen=True, kw_only=True)
class Event:
    """What happened, when and where. ``date`` is an ISO date or ``start/end``; it is never guessed."""

    what: str = ""
    kind: EventKind | None = None
    date: str | None = None
    date_text: str | None = None
    date_rule: str | None = None
    place: str | None = None
    country: str | None = None
    what_span: TextSpan | None = None
    date_span: TextSpan | None = None
    place_span: TextSpan | None = None
    what_trust: Trust = Trust.SUGGESTED
    date_trust: Trust = Trust.SUGGESTED
    place_trust: Trust = Trust.SUGGESTED
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()

    @property
    def spans(self) -> tuple[TextSpan, ...]:
        """The proof of all three fields, in text order, without doubles."""
        return tuple(sorted({s for s in (self.what_span, self.date_span, self.place_span) if s is not None}))


@dataclass(frozen=True, kw_only=True)
class QuestionAnswer:
    """A question that may be asked and the officer's answer."""

    q: str = ""
    a: str = ""


@dataclass(frozen=True, kw_only=True)
class Notes:
    """The officer's own fields. The engine fills none of them except the *suggestion* of a bottom line."""

    bluf: str = ""
    bluf_trust: Trust = Trust.BY_HAND  # SUGGESTED until accepted or changed; only then it is printed
    background: tuple[str, ...] = ()
    next_steps: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    recommendations: tuple[str, ...] = ()
    qa: tuple[QuestionAnswer, ...] = ()
    sensitivities: tuple[str, ...] = ()
    comment: str = ""
    title: str = ""  # overrides the headline
    date: str = ""
    author: str = ""
    desk: str = ""
    audience: str = ""
    reference: str = ""
    classification: str = ""
    caveat: str = ""
    note_omissions: bool = False
    generated_on: str = ""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The page the user chose for this brief."""

    template: str = "briefing-note"  # id of a template, or a path
    paper: str = "a4"
    pages: int = 1


@dataclass(frozen=True, kw_only=True)
class Tombstone:
    """A rejected item, remembered so that analysing again does not bring it back."""

    id: str
    kind: str
    span: TextSpan | None
    holder: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """A merge or split of participants, stored by name so that it can be applied again.

    ``action`` is ``merge`` (``other`` became a name of ``name``) or ``split`` (``other`` stopped being one).
    """

    action: str
    name: str
    other: str


@dataclass(frozen=True, kw_only=True)
class Diagnostic:
    """Something a user should know about the analysis as a whole."""

    code: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Brief:
    """One or more articles with everything found, edited and added: one value, the whole document."""

    articles: tuple[Article, ...]
    event: Event = field(default_factory=Event)
    participants: tuple[Participant, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quotes: tuple[Quote, ...] = ()
    positions: tuple[Position, ...] = ()
    topics: tuple[Topic, ...] = ()
    notes: Notes = field(default_factory=Notes)
    layout: Layout = field(default_factory=Layout)
    rejected: tuple[Tombstone, ...] = ()
    decisions: tuple[Decision, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    engine: str = ""  # version of the program and of the language model that made the suggestions

    @property
    def article(self) -> Article:
        """The first article."""
        return self.articles[0]

    @cached_property
    def _by_id(self) -> dict[str, Participant | Quote | Position]:
        return {item.id: item for item in self.items}

    @property
    def items(self) -> tuple[Participant | Quote | Position, ...]:
        """Everything a user can check and place: participants, quotes, positions."""
        return (*self.participants, *self.quotes, *self.positions)

    def item(self, item_id: str | None) -> Participant | Quote | Position | None:
        """Return the participant, quote or position with that id, or ``None``."""
        return self._by_id.get(item_id) if item_id else None

    def participant(self, participant_id: str | None) -> Participant | None:
        """Return the participant with that id, or ``None``."""
        found = self.item(participant_id)
        return found if isinstance(found, Participant) else None

    @cached_property
    def _attributions_by_id(self) -> dict[str, Attribution]:
        return {attribution.id: attribution for attribution in self.attributions}

    def attribution(self, attribution_id: str | None) -> Attribution | None:
        """Return the attribution with that id, or ``None``."""
        return self._attributions_by_id.get(attribution_id) if attribution_id else None

    def topic(self, topic_id: str | None) -> Topic | None:
        """Return the topic with that id, or ``None``."""
        return next((t for t in self.topics if t.id == topic_id), None)

    def party_of(self, participant_id: str | None) -> Participant | None:
        """Return the party a participant speaks for: itself when it speaks for nobody else."""
        who = self.participant(participant_id)
        return (self.participant(who.party) or who) if who else None

    def article_of(self, span: TextSpan) -> Article:
        """Return the article a span points into.

        Raises:
            KeyError: If no article of this brief has that id.
        """
        for article in self.articles:
            if article.id == span.article:
                return article
        raise KeyError(span.article)

    def words(self, span: TextSpan | None) -> str:
        """Return the source's words under a span; empty for ``None``."""
        return self.article_of(span).words(span) if span else ""

    def locator(self, span: TextSpan | None) -> int | None:
        """Return the paragraph number (from 1) in which a span begins."""
        return self.article_of(span).paragraph_at(span.start) if span else None
