"""What happened, when and where: read from the headline and the first sentences, never guessed."""

from __future__ import annotations

import re

from briefing.extraction.cast import Cast
from briefing.extraction.dates import FoundDate, find_date, resolve
from briefing.extraction.places import find_place
from briefing.extraction.tokens import Parsed, Sentence
from briefing.model import Article, Event, EventKind, TextSpan

_WORDS: dict[EventKind, str] = {
    EventKind.CALL: r"(?:tele)?phone (?:conversation|call|talks)|(?:in|held) a (?:video )?call|calls? with|by (?:tele)?phone|spoke (?:today )?with|on the phone|video call",
    EventKind.PRESS_CONFERENCE: r"(?:press|news) (?:conference|briefing)|told reporters|told a briefing",
    EventKind.SUMMIT: r"summits?",
    EventKind.VISIT: r"visit(?:s|ed|ing)?|arriv(?:es|ed|ing) in|paid a visit|travell?(?:s|ed) to|trip to",
    EventKind.VOTE: r"vote[sd]?(?! of)|ballots?|referendum",
    EventKind.AGREEMENT: r"sign(?:s|ed|ing)|treaty|accord|memorandum|deal (?:was|is) (?:reached|struck)|reach(?:es|ed)? (?:a |an )?(?:deal|agreement)",
    EventKind.MEETING: r"(?:met|meets?|meeting)(?! (?:the|a) (?:target|demand|need|goal|condition|standard))|meetings?|(?:held|hold|holds|holding) (?:\w+ ){0,2}talks|talks|consultations?|negotiations",
    EventKind.STATEMENT: r"statements?|said|says?|announce[sd]?|condemn(?:s|ed)?|warn(?:s|ed)?|urge[sd]?|pledge[sd]?|reject(?:s|ed)?|denie[sd]|call(?:s|ed)? (?:for|on)",
}  # fmt: skip
_KINDS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _WORDS.items()}
# “reached during the summit”, “since the vote”: what was before is not what is reported.
_BEFORE = re.compile(r"\b(?:during|since|after|before|following|ahead of)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_CALLED_WITHIN = 3  # sentences in which a call is named as such
_SEARCHED = 6  # sentences


def find_event(article: Article, parsed: Parsed, cast: Cast, skip: frozenset[int]) -> Event:
    """Return the event the article reports."""
    body = [s for s in parsed.sentences if s.paragraph not in skip]
    if not body:
        return Event(what=article.title or "", confidence=0.3, reasons=("no_body",))
    lead = body[:_SEARCHED]
    what_span = _span(article, _what(lead[0]))
    date = None
    for sentence in lead:
        date = _date(article, parsed, sentence)
        if date is not None:
            break
    date = date or _date_of_named(article, parsed, body[_SEARCHED:])
    value, rule = resolve(date, article.published) if date else (None, None)
    place = find_place(article, parsed, cast, lead)
    place_span = _span(article, (place.start, place.end)) if place else None
    return Event(
        what=article.title or article.words(what_span),
        kind=_kind(article, lead),
        date=value,
        date_text=date.text if date else None,
        date_rule=rule,
        place=article.words(place_span) if place_span else None,
        country=place.country if place else None,
        what_span=what_span,
        date_span=_span(article, (date.start, date.end)) if date else None,
        place_span=place_span,
        confidence=0.7 if date or place else 0.5,
        reasons=tuple(r for r, missing in (("no_date", date is None), ("no_place", place is None)) if missing),
    )


def _date(article: Article, parsed: Parsed, sentence: Sentence) -> FoundDate | None:
    """The first date of a sentence that may be the event's.

    It is not quoted, denied, part of a condition (“if it takes until Sunday”) or of a thing (“the accord reached on 3 May”).
    """
    start = sentence.start
    while (found := find_date(article.text, start, sentence.end)) is not None:
        token = parsed.token_at(found.start)
        chain = [token, *token.ancestors()] if token is not None else []
        depends = any(m.dep == "mark" and m.lower in _IF for t in chain for m in t.children)
        aside = any(t.dep in ("acl", "relcl") for t in chain) or any(m.dep == "neg" for t in chain for m in t.children)
        if token is None or (token.quoted is None and not depends and not aside):
            return found
        start = found.end
    return None


def _date_of_named(article: Article, parsed: Parsed, rest: list[Sentence]) -> FoundDate | None:
    """The date of an event that the headline calls by its name, where the text comes back to it (“the Oslo Forum”)."""
    named = set(_NAME.findall(article.title or ""))
    for sentence in rest:
        words = {t.text for t in sentence.tokens if t.pos == "PROPN"}
        if len(named & words) >= _ENOUGH:
            date = _date(article, parsed, sentence)
            if date is not None and date.kind in ("full", "range", "iso"):
                return date
    return None


_NAME = re.compile(r"\b[A-Z][\w’'-]+")
_ENOUGH = 2  # words of a name
_IF = frozenset({"if", "unless"})


def _span(article: Article, extent: tuple[int, int]) -> TextSpan:
    return TextSpan(article.id, *extent)


def _what(sentence: Sentence) -> tuple[int, int]:
    end = sentence.tokens[-1]
    stop = end.start if end.text == "." and end.start > sentence.start else end.end
    return sentence.start, stop


def _kind(article: Article, lead: list[Sentence]) -> EventKind | None:
    """What the headline calls it, else what the first sentence's verb tells, else the first words that tell a kind.

    A call is told in more ways than other meetings and goes first; that something was said goes last.
    """
    texts = [article.title or "", *(article.text[s.start : s.end] for s in lead)]
    if any(_KINDS[EventKind.CALL].search(text) for text in texts[: _CALLED_WITHIN + 1]):
        return EventKind.CALL
    named = _named_kind(texts[0])
    if named not in (None, EventKind.STATEMENT):
        return named
    return _done(lead[0]) or named or next(filter(None, map(_named_kind, texts[1:])), None)


def _named_kind(text: str) -> EventKind | None:
    for kind, words in _KINDS.items():
        match = words.search(text)
        if match is not None and not (kind in _PAST and _BEFORE.search(text[: match.start()])):
            return kind
    return None


def _done(sentence: Sentence) -> EventKind | None:
    """The kind by the main verb: “held talks”, “arrived”, “signed”."""
    for root in sentence.roots:
        what = root.child("dobj")
        if root.lemma in ("hold", "have", "conduct") and what is not None:
            return (
                EventKind.MEETING if what.lemma in ("talk", "talks", "meeting", "consultation", "negotiation") else None
            )
        if root.lemma in _DEEDS:
            return _DEEDS[root.lemma]
    return None


_DEEDS = {
    "meet": EventKind.MEETING, "receive": EventKind.MEETING, "visit": EventKind.VISIT, "arrive": EventKind.VISIT,
    "sign": EventKind.AGREEMENT, "vote": EventKind.VOTE,
}  # fmt: skip
_PAST = frozenset({EventKind.SUMMIT, EventKind.VISIT, EventKind.VOTE, EventKind.AGREEMENT})
