"""What happened, when and where: read from the headline and the first sentences, never guessed."""

from __future__ import annotations

import re

from briefing.extraction.cast import Cast
from briefing.extraction.dates import FoundDate, find_date, resolve
from briefing.extraction.tokens import Parsed, Sentence, Token
from briefing.model import Article, Event, EventKind, TextSpan

_KINDS = {
    EventKind.CALL: ("telephone conversation", "phone call", "spoke by phone", "call with", "spoke with", "spoke today with", "telephone call", "phone conversation"),
    EventKind.PRESS_CONFERENCE: ("press conference", "news conference", "told reporters", "press briefing"),
    EventKind.SUMMIT: ("summit",),
    EventKind.VISIT: ("visit", "arrived in", "paid a visit", "travelled to"),
    EventKind.VOTE: ("voted", "vote on", "ballot"),
    EventKind.AGREEMENT: ("signed", "treaty", "accord was", "deal was reached"),
    EventKind.MEETING: ("met with", "met ", "meeting", "held talks", "talks"),
    EventKind.STATEMENT: ("statement", "said", "announced"),
}  # fmt: skip
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t)\s+(?:the\s+(?:[\w’'-]+\s+){0,4}(?:city|capital|town|resort|port)\s+(?:of\s+)?)?((?:the\s+)?(?:St\.\s+)?[A-Z][\w’'.-]*(?:\s+(?:(?:of|de|del|la|al)\s+)?[A-Z][\w’'-]*)*(?:,\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*)?)"
)
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
    value, rule = resolve(date, article.published) if date else (None, None)
    place = _place(article, parsed, cast, lead)
    country = None
    if place is not None:
        for token in parsed.between(place.start, place.end):
            hit = cast.hit_at.get(token.i)
            country = country or (hit.form.entry.country if hit else None)
    if place is None:
        place, country = _from_dateline(article, cast)
    return Event(
        what=article.title or article.words(what_span),
        kind=_kind(article, lead),
        date=value,
        date_text=date.text if date else None,
        date_rule=rule,
        place=article.words(place) if place else None,
        country=country,
        what_span=what_span,
        date_span=_span(article, (date.start, date.end)) if date else None,
        place_span=place,
        confidence=0.7 if date or place else 0.5,
        reasons=tuple(r for r, missing in (("no_date", date is None), ("no_place", place is None)) if missing),
    )


def _date(article: Article, parsed: Parsed, sentence: Sentence) -> FoundDate | None:
    """The first date of a sentence that is neither quoted nor part of a condition (“if it takes until Sunday”)."""
    start = sentence.start
    while (found := find_date(article.text, start, sentence.end)) is not None:
        token = parsed.token_at(found.start)
        chain = [token, *token.ancestors()] if token is not None else []
        depends = any(m.dep == "mark" and m.lower in _IF for t in chain for m in t.children)
        if token is None or (token.quoted is None and not depends):
            return found
        start = found.end
    return None


def _from_dateline(article: Article, cast: Cast) -> tuple[TextSpan | None, str | None]:
    """The city of “COLOMBO, 21 May —” and its state, where the story names no place."""
    extent = article.spans.dateline
    city = _CITY.match(article.text, *extent) if extent else None
    if city is None:
        return None, None
    words = city[0].title() if city[0].isupper() else city[0]
    forms = cast.tables.by_first_word.get(words.split()[0], ())
    known = next((f for f in forms if f.text == words and f.entry.kind == "country"), None)
    return _span(article, city.span()), known.entry.country if known else None


_CITY = re.compile(r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,2}(?=\s*[,(—–-]|\s*$)")


_IF = frozenset({"if", "unless"})


def _span(article: Article, extent: tuple[int, int]) -> TextSpan:
    return TextSpan(article.id, *extent)


def _what(sentence: Sentence) -> tuple[int, int]:
    end = sentence.tokens[-1]
    stop = end.start if end.pos == "PUNCT" and end.start > sentence.start else end.end
    return sentence.start, stop


def _kind(article: Article, lead: list[Sentence]) -> EventKind | None:
    for text in (article.title or "", *(article.text[s.start : s.end] for s in lead)):
        lower = text.lower()
        for kind, words in _KINDS.items():
            if any(w in lower for w in words):
                return kind
    return None


def _place(article: Article, parsed: Parsed, cast: Cast, lead: list[Sentence]) -> TextSpan | None:
    for sentence in lead:
        for match in _PLACE.finditer(article.text, sentence.start, sentence.end):
            tokens = parsed.between(match.start(1), match.end(1))
            named = "city" in article.text[match.start() : match.start(1)]
            if not tokens or not (named or _is_place(tokens, cast)) or not _of_event(tokens[0]):
                continue
            start, end = match.span(1)
            text = article.text[start:end]
            end = start + len(text.rstrip(".,’'")) if not text.endswith("D.C.") else end
            return _span(article, (start, end))
    return None


def _is_place(tokens: list[Token], cast: Cast) -> bool:
    if any(t.ent in ("DATE", "TIME", "PERSON") for t in tokens):
        return False
    hit = cast.hit_at.get(tokens[0].i)
    if hit is not None:
        return hit.how in ("capital", "name") and hit.form.entry.kind == "country" and hit.how == "capital"
    return any(t.ent in ("GPE", "FAC", "LOC") for t in tokens)


def _of_event(token: Token) -> bool:
    """Whether the place hangs on the main verb, not on a thing in another country."""
    above = [token, *token.ancestors()]
    if any(a.dep in ("relcl", "acl", "poss") for a in above[:3]):
        return False
    preposition = next((a for a in above if a.dep == "prep" and a.lower in ("in", "at")), None)
    if preposition is None:
        return True
    head = preposition.head
    return (head.pos in ("VERB", "AUX") and head.dep in ("ROOT", "conj", "ccomp", "advcl")) or head.lemma in _OCCASIONS


_OCCASIONS = frozenset(
    "meeting talk talks summit conference speech visit session consultation ceremony interview briefing dinner forum gathering reporter sidelines".split()
)
