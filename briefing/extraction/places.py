"""Where the reported event was: the place its verb or noun stands with, never one that only comes up in the text.

Each place in the first sentences is judged by what it hangs on; where none is the event's own, the dateline's city is
taken, and without one no place is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extraction.cast import Cast
from briefing.extraction.lexicons import cities, provinces
from briefing.extraction.tokens import Parsed, Sentence, Token
from briefing.model import Article, Range


@dataclass(frozen=True)
class Place:
    """A place as written, with the country it is in where that is known."""

    start: int
    end: int
    country: str | None


# How sure a place is the event's own, by what it hangs on.
_LEAD, _WHERE, _SPOKEN, _OCCASION = 4, 3, 2, 1

_VERBS = frozenset(
    "meet hold host gather convene attend visit arrive sign begin open start take resume end conclude travel fly fall strike hit kill protest "
    "inaugurate launch receive welcome stage organise organize convoke assemble land tour rescue find speak deliver address vote adopt agree".split()
)
_OCCASIONS = frozenset(
    "meeting talk talks summit conference speech visit session consultation ceremony interview briefing dinner forum gathering sidelines "
    "discussion negotiation trip stop stay round congress assembly retreat reception event address hearing rally protest dialogue signing".split()
)
_JOURNEYS = frozenset("visit trip travel arrive come go fly return journey tour head".split())
_SPEECH = frozenset(
    "say tell announce state declare add warn report note stress explain comment reporter journalist".split()
)
_TOWNS = frozenset(
    "city capital town village port resort suburb outskirts district island province region coast municipality centre center".split()
)
_VENUES = frozenset(
    "library palace hall university museum institute headquarters residence castle academy club hotel center centre cathedral".split()
)
_AT = frozenset({"in", "at", "near", "off", "outside", "along"})
_WISHES = frozenset({"hope", "want", "wish", "like", "refuse"})
_LATER = frozenset({"will", "would", "could", "should", "may", "might"})
_LINKS = frozenset({"among", "between", "with"})


def find_place(article: Article, parsed: Parsed, cast: Cast, lead: list[Sentence]) -> Place | None:
    """Return where the event was, or ``None``.

    Args:
        article: The article.
        parsed: Its words.
        cast: Who and what is named in it.
        lead: The first sentences of its body.
    """
    best: tuple[int, Place] | None = None
    for number, sentence in enumerate(lead):
        at = sentence.tokens[0].i
        while at <= sentence.tokens[-1].i:
            token = parsed.tokens[at]
            at += 1
            if token.quoted is not None or not token.text[:1].isupper():
                continue
            place = _place_at(article.text, parsed, cast, token)
            if place is None:
                continue
            run = parsed.between(place.start, place.end)
            at = run[-1].i + 1
            level = _level(run, lead, first=number == 0)
            if level and (best is None or level > best[0]):
                best = level, place
    return best[1] if best is not None else _of_dateline(article, cast)


def _place_at(text: str, parsed: Parsed, cast: Cast, token: Token) -> Place | None:
    """The place that begins with a word: a city of the tables, or what the language model takes for one."""
    hit = cast.hit_at.get(token.i)
    country = None
    if hit is not None:
        if hit.how != "capital" or hit.start != token.start:
            return None
        end, country = hit.end, hit.form.entry.country
    else:
        known = _city(text, token.start)
        if known is not None:
            end, country = token.start + len(known[0]), known[1]
        else:
            end = _named_end(parsed, cast, token)
    if end <= token.start:
        return None
    behind = _state_behind(text, end, cast)
    if behind is not None:
        return Place(token.start, behind[0], behind[1])
    return Place(token.start, end, country or _country_before(parsed, cast, token))


_WORD = re.compile(r"[^\W\d_]+\.?")


def _city(text: str, start: int) -> tuple[str, str] | None:
    word = _WORD.match(text, start)
    if word is None:
        return None
    plain = word[0].rstrip(".")
    for name, country in (*cities().get(plain, ()), *cities().get(plain + ".", ())):
        after = text[start + len(name) : start + len(name) + 1]
        if text.startswith(name, start) and not (after.isalnum() or after == "-"):
            return name, country
    return None


def _named_end(parsed: Parsed, cast: Cast, token: Token) -> int:
    """The end of the place the language model sees from a word on, or of a named venue; the word's start if none."""
    run = [token]
    while run[-1].i + 1 < len(parsed.tokens):
        after = parsed.tokens[run[-1].i + 1]
        joined = after.text[:1].isupper() and after.i not in cast.hit_at and after.sent is token.sent
        if not joined or after.ent != token.ent:
            break
        run.append(after)
    following = parsed.tokens[run[-1].i + 1 : run[-1].i + 3]
    venue = next((t for t in following if t.lemma in _VENUES and t.pos == "NOUN"), None)
    if (
        venue is not None
        and len(run) > 1
        and all(t.head is venue or t in run for t in parsed.tokens[token.i : venue.i])
    ):
        return venue.end
    before = parsed.tokens[max(0, token.i - 2) : token.i]
    if len(before) == 2 and before[0].lemma in _TOWNS and before[1].lower == "of" and token.pos == "PROPN":
        return run[-1].end
    is_place = token.ent in ("GPE", "LOC", "FAC") and not any(t.i in cast.at for t in run)
    return run[-1].end if is_place else token.start


def _state_behind(text: str, end: int, cast: Cast) -> tuple[int, str] | None:
    """“, Indonesia” or “, Wis.” behind a place: where it ends, and the country."""
    match = re.compile(r", ((?:[A-Z][\w.’'-]+)(?: (?:of |and )?[A-Z][\w.’'-]+){0,3})").match(text, end)
    if match is None:
        return None
    words = match[1].split()
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        for form in (name, name.rstrip(".,;’'"), name.removesuffix("'s").removesuffix("’s")):
            country = provinces().get(form) or next(
                (
                    f.entry.country
                    for f in cast.tables.by_first_word.get(form.split()[0] if form else "", ())
                    if f.text == form and f.how == "name" and f.entry.kind == "country"
                ),
                None,
            )
            if country is not None:
                return match.start(1) + len(form), country
    return None


def _country_before(parsed: Parsed, cast: Cast, token: Token) -> str | None:
    """The country of “the Dutch city of Rotterdam”."""
    for at in range(max(0, token.i - 5), token.i):
        hit = cast.hit_at.get(at)
        town = any(t.lemma in _TOWNS for t in parsed.tokens[at + 1 : token.i])
        if hit is not None and hit.how == "adjective" and town:
            return hit.form.entry.country
    return None


def _level(run: list[Token], lead: list[Sentence], *, first: bool) -> int:
    """How surely a place is where the event was; 0 if it is not."""
    inside = {t.i for t in run}
    top = next((t for t in run if t.head.i not in inside or t.head is t), run[-1])
    if any(c.dep == "relcl" and c.child("advmod") is not None and c.lemma in _VERBS for c in top.children):
        return _WHERE  # “Geneva, where the ministers are meeting”
    while (top.dep in ("appos", "compound", "nmod") or (top.dep == "pobj" and top.head.lower == "of")) and (
        top.head.lemma in _TOWNS or top.head.head.lemma in _TOWNS
    ):
        top = top.head if top.head.lemma in _TOWNS else top.head.head  # “the port of Odesa”
    if top.dep == "dobj" and top.head.lemma in _JOURNEYS:
        return _by_head(top.head, lead, first=first)
    preposition = top.head
    if top.dep not in ("pobj", "conj") or preposition.pos != "ADP":
        return 0
    head = preposition.head
    while head.pos == "ADP" and head.head is not head:  # “past Cape Roca and into the Gulf of Cádiz”
        head = head.head
    while head.pos in ("NOUN", "PROPN") and head.lemma.lower() not in _OCCASIONS | _SPEECH:
        if head.dep == "pobj" and head.head.lower in _LINKS:
            head = head.head.head
        elif head.dep in ("conj", "appos", "dobj"):
            head = head.head
        else:
            return 0
    moved = preposition.lower in ("to", "into") and (head.lemma in _JOURNEYS or (first and preposition.lower == "into"))
    return _by_head(head, lead, first=first) if moved or preposition.lower in _AT else 0


def _by_head(head: Token, lead: list[Sentence], *, first: bool) -> int:
    chain = [head, *head.ancestors()]
    if any(t.dep in ("relcl", "acl", "poss") or t.lemma in _WISHES for t in chain[:3]):
        return 0
    verb = next((t for t in chain if t.pos in ("VERB", "AUX")), head)
    spoken = head.lemma in _SPEECH
    if spoken and not first:
        return _SPOKEN if _speaks_of_lead(verb, lead) else 0
    if not first and any(c.lower in _LATER or c.dep == "neg" for c in verb.children):
        return 0
    if first:
        return 0 if spoken and verb.dep in ("advcl", "relcl") else _LEAD
    return _OCCASION if head.lemma.lower() in _OCCASIONS | _VERBS else 0


def _speaks_of_lead(verb: Token, lead: list[Sentence]) -> bool:
    """Whether who speaks is who the first sentence is about, so that the speech is the event."""
    who = verb.child("nsubj")
    root = next(iter(lead[0].roots), None)
    subject = root.child("nsubj", "nsubjpass") if root is not None else None
    return who is not None and subject is not None and bool(_words(who) & _words(subject))


def _words(token: Token) -> set[str]:
    return {t.lemma.lower() for t in token.subtree() if t.pos in ("NOUN", "PROPN")}


_CAPITALS_ONLY = re.compile(
    r"(?P<city>[^\W\d_a-z][^\W\d_a-z.’'-]+(?: [^\W\d_a-z.’'-]+){0,2})(?P<state>, [A-Z][\w. ]{2,25}?)?"
    r"(?:(?:, [\w. ]{3,20})?\s*(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)?\s*(?:[—–]|-{1,2})\s|\s*$)",
    re.MULTILINE,
)
_CITY = re.compile(r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,2}(?=\s*[,(—–-]|\s*$)")
# What stands in capitals before a text and is no place.
_LABELS = frozenset(
    "LIVE URGENT UPDATE UPDATED SIR MARKETS NOTICE PUBLIC BREAKING EXCLUSIVE ANALYSIS OPINION WATCH VIDEO ABOARD TIMELINE".split()
)
_OPENING = 3  # paragraphs before or in which a dateline may stand


def _of_dateline(article: Article, cast: Cast) -> Place | None:
    """The city of “COLOMBO, 21 May —”, or one in capitals before the text, and its state."""
    extent = article.spans.dateline or _opening_capitals(article)
    city = _CITY.match(article.text, *extent) if extent else None
    if city is None or city[0].split()[0] in _LABELS:
        return None
    words = city[0].title() if city[0].isupper() else city[0]
    forms = cast.tables.by_first_word.get(words.split()[0], ())
    capital = next((f.entry.country for f in forms if f.text == words and f.entry.kind == "country"), None)
    known = _city(words, 0)
    behind = _state_behind(article.text, city.end(), cast)
    country = behind[1] if behind else capital or (known[1] if known and known[0] == words else None)
    return Place(city.start(), city.end(), country)


def _opening_capitals(article: Article) -> Range | None:
    for start, end in article.paragraphs[:_OPENING]:
        match = _CAPITALS_ONLY.match(article.text, start, end)
        if match is not None and match["city"].isupper() and (match.end() < end or _city_known(match["city"])):
            return match.span("city")
    return None


def _city_known(words: str) -> bool:
    return _city(words.title(), 0) is not None
