"""Tell for whom a spokesperson speaks: by the words that introduce them, never by a state that is merely mentioned."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.extraction.body_names import BodyNames
from briefing.extraction.cast import Cast, Figure
from briefing.extraction.lexicons import Entry, gazetteer
from briefing.extraction.name_forms import fold
from briefing.extraction.nouns import BODY_NOUNS
from briefing.extraction.pronouns import SINGULAR
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

_SERVES = frozenset({"of", "for", "from", "at", "with", "to"})  # “spokesman for the bloc”
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_JOINS = frozenset({"of", "for", "and", "&", "the", "-"})
_OF_STATE = frozenset({"government", "presidential"})  # tell that somebody serves a state, and are no name
_WIDE = 12  # words of a name or description
_BACK = 2  # sentences in which the body that acted may stand


def is_spokes(word: str) -> bool:
    """Whether a noun names somebody who speaks for another: “spokeswoman”, “spokespeople”."""
    return word.lower().startswith("spokes")


def place_spokespersons(cast: Cast) -> None:
    """Give every spokesperson the body, and its state, that the article introduces them with."""
    finder = _Finder(cast)
    for figure in list(cast.figures):
        if not figure.is_person or figure.body is not None or _is_told(cast, figure):
            continue
        nouns = list(_nouns(cast, figure))
        found = next(filter(None, (finder.introduced(noun, figure) for noun in nouns)), None)
        if found is None and figure.country is None:
            found = next(filter(None, (finder.acting_before(noun) for noun in nouns)), None)
        if found is None:
            continue
        figure.country = found.country
        if found.kind is ParticipantKind.ORGANISATION:
            figure.body = found
            figure.organisation = figure.organisation or found.name


def _is_told(cast: Cast, figure: Figure) -> bool:
    """Whether a role names the state; “the UN mission in Congo's spokesman” names a place."""
    for title in figure.titles:
        before = cast.parsed.index_at(title.start) - 1
        if title.country and not title.past and not (before >= 0 and cast.parsed.tokens[before].lower == "in"):
            return True
    return False


def _nouns(cast: Cast, figure: Figure) -> Iterator[Token]:
    """The words “spokesman” of a person's roles, or of the description of somebody without a name."""
    ranges = [(t.start, t.end) for t in figure.titles if not t.past] or (
        figure.mentions[:1] if figure.anonymous else []
    )
    for extent in ranges:
        yield from (t for t in cast.parsed.inside(*extent) if is_spokes(t.text))


class _Finder:
    """Reads the words around the noun."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._tokens = cast.parsed.tokens
        self._names = BodyNames(cast)

    def introduced(self, noun: Token, figure: Figure) -> Figure | None:
        """“the Commission's spokesman”, “spokesman for the bloc”, “Spokesman NAME of Hamas”, “speaking for NATO”."""
        before = self._before(noun)
        starts = [noun.i + 1]
        starts += [
            t[-1].i + 1 for m in figure.mentions if (t := self._cast.parsed.inside(*m)) and t[-1].sent is noun.sent
        ]
        phrases = [before, *(self._after(at, noun) for at in starts), self._speaking(noun), self._named_by(figure)]
        found = next((f for words in phrases if words and (f := self._meant(words, figure)) is not None), None)
        return found or self._of_him(noun, figure)

    def acting_before(self, noun: Token) -> Figure | None:
        """“The Fund refused. A spokesman …”: whoever acted right before, if that is a body and no state."""
        if self._before(noun) or self._after(noun.i + 1, noun) or noun.sent is None:
            return None
        for token in self._backwards(noun.sent.tokens[0].i):
            if token.sent is None or token.sent.index < noun.sent.index - _BACK:
                return None
            if token.dep not in ("nsubj", "nsubjpass") or token.quoted is not None:
                continue
            body = self._cast.at.get(token.i)
            if body is None and token.text[:1].isupper():
                body = self._short(self._run_back(token), token.start)
            if body is not None:
                return body if body.kind is ParticipantKind.ORGANISATION and not _reports(body) else None
        return None

    def _backwards(self, end: int) -> Iterator[Token]:
        return (self._tokens[i] for i in range(end - 1, -1, -1))

    # -- the words of the introduction

    def _before(self, noun: Token) -> list[Token]:
        """What stands before the noun: the possessor if there is one, else the words joined to it."""
        words: list[Token] = []
        for token in reversed(self._tokens[max(0, noun.i - _WIDE) : noun.i]):
            inside = token.lower in (*_JOINS, "in") and words and words[-1].text[:1].isupper()
            if (
                token.sent is not noun.sent
                or "/" in token.text
                or not (
                    inside
                    or token.lower in _POSSESSIVE
                    or token.pos in ("NOUN", "PROPN", "ADJ")
                    or token.i in self._cast.hit_at
                )
            ):
                break
            words.append(token)
        words.reverse()
        owner = max((n for n, t in enumerate(words) if t.lower in _POSSESSIVE), default=None)
        return _trimmed(words[:owner] if owner is not None else words, self._cast)

    def _after(self, at: int, noun: Token) -> list[Token]:
        """“… for the European Commission”."""
        if at >= len(self._tokens) or self._tokens[at].lower not in _SERVES:
            return []
        return self._forward(at + 1, noun)

    def _speaking(self, noun: Token) -> list[Token]:
        """“speaking for the EU, spokesman NAME said”, “on behalf of NATO”."""
        for token in noun.sent.tokens if noun.sent else ():
            if token.quoted is None and token.lower in ("for", "of"):
                before = self._tokens[token.i - 1] if token.i else token
                if before.lemma == "speak" or before.lower == "behalf":
                    return self._forward(token.i + 1, noun)
        return []

    def _forward(self, at: int, noun: Token) -> list[Token]:
        words: list[Token] = []
        for token in self._tokens[at : at + _WIDE]:
            inside = token.lower in (*_JOINS, *_POSSESSIVE) or token.i in self._cast.hit_at
            person = token.ent == "PERSON" and words and token.i not in self._cast.at
            if token.sent is not noun.sent or person or not (inside or token.pos in ("NOUN", "PROPN", "ADJ")):
                break
            words.append(token)
        return _trimmed(words, self._cast)

    def _named_by(self, figure: Figure) -> list[Token]:
        """“UNICEF's NAME, a spokesman”."""
        for start, _ in figure.mentions:
            at = self._cast.parsed.index_at(start)
            if at > 1 and self._tokens[at - 1].lower in _POSSESSIVE and at - 2 in self._cast.hit_at:
                return [self._tokens[at - 2]]
        return []

    def _of_him(self, noun: Token, figure: Figure) -> Figure | None:
        """“His spokesman”: of the person named last in the sentences right before."""
        owner = noun.child("poss")
        if owner is None or owner.lower not in SINGULAR or noun.sent is None:
            return None
        for token in self._backwards(owner.i):
            if token.sent is None or token.sent.index < noun.sent.index - _BACK:
                return None
            person = self._cast.at.get(token.i)
            fits = person is not None and person.is_person and person.gender in ("", SINGULAR[owner.lower])
            if person is not None and fits and person is not figure:
                return self._served_by(person)
        return None

    # -- whom they mean

    def _meant(self, words: list[Token], figure: Figure) -> Figure | None:
        cast = self._cast
        for token in words:
            hit = cast.hit_at.get(token.i)
            if hit is not None:
                return cast.entry(hit.form.entry)
        for token in words:
            named = [p for p in cast.persons() if p is not figure and p.surname == fold(token.text)]
            person = cast.at.get(token.i, named[0] if len(named) == 1 else None)
            if person is not None and person.is_person and person is not figure:
                return self._served_by(person)
        office = words[-1]
        if office.lower in cast.roles.last_words:
            return self._office(office, figure)
        known = self._short(words, office.start)
        of_state = office.lower in cast.tables.state_heads | _OF_STATE
        if known is None and of_state and (country := self._nation(words, office)):
            return cast.state(country)
        if known is not None or not words[0].text[:1].isupper():
            return known or (self._names.meant_by(office) if len(words) == 1 else None)
        by_kind = of_state or office.lower in cast.tables.other_heads | BODY_NOUNS
        is_name = office.ent == "ORG" or (office.pos == "PROPN" and office.lower not in cast.roles.modifiers)
        if not (by_kind or is_name) or office.lower in _OF_STATE:
            return None
        if by_kind and len(words) == 1 and not self._is_name(office):
            return None
        start, end = words[0].start, office.end
        return cast.organisation(cast.parsed.text[start:end], start, end, None)

    def _is_name(self, token: Token) -> bool:
        """Whether a word is written with a capital inside a sentence too: “the Commission”, not “Company spokesman”."""
        return any(t.text == token.text and t.sent is not None and t is not t.sent.tokens[0] for t in self._tokens)

    def _served_by(self, person: Figure) -> Figure | None:
        """“Orlov's spokesman” speaks for the body or the state of Orlov."""
        if person.body is not None:
            return person.body
        return self._cast.state(person.country) if person.country else None

    def _office(self, office: Token, figure: Figure) -> Figure | None:
        """“the Prime Minister's spokesman”: of the one who is called so in the article."""
        cast = self._cast
        served = [self._served_by(p) for p in cast.persons() if p is not figure and p.has_role(office.lower)]
        known = {id(f): f for f in served if f is not None}
        if not known and office.lower in ("secretary-general", "general"):
            nations = [f for f in cast.figures if f.entry is not None and f.entry.key == "United Nations"]
            return nations[0] if nations and nations[0].mentions else None
        return next(iter(known.values())) if len(known) == 1 else None

    def _short(self, words: list[Token], before: int) -> Figure | None:
        """“the Commission”, “Alliance”: a body of the article by the last word of one of its names."""
        if not words or not words[-1].text[:1].isupper():
            return None
        name = self._cast.parsed.text[words[0].start : words[-1].end]
        keys = _by_last_word().get(name, ())
        fitting = [
            f for f in self._cast.figures
            if f.kind is ParticipantKind.ORGANISATION and f.mentions
            and ((f.entry is not None and f.entry.key in keys) or (f.entry is None and f.name.endswith(f" {name}")))
        ]  # fmt: skip
        earlier = [f for f in fitting if min(f.mentions)[0] < before]
        if earlier or len(fitting) == 1:
            return (earlier or fitting)[-1]
        executive = _union_executive()
        union = any(hit.form.entry.country == executive.country for hit in self._cast.hit_at.values())
        return self._cast.entry(executive) if union and executive.key.endswith(f" {name}") else None

    def _run_back(self, token: Token) -> list[Token]:
        first = token.i
        while first and self._tokens[first - 1].text[:1].isupper() and self._tokens[first - 1].pos == "PROPN":
            first -= 1
        return self._tokens[first : token.i + 1]

    def _nation(self, words: list[Token], noun: Token) -> str | None:
        """Whose “Foreign Ministry” it is: called so with its state elsewhere, or by the capital where the report is from."""
        wanted = {fold(t.text) for t in words}
        found = set()
        for token in self._tokens:
            hit = self._cast.hit_at.get(token.i)
            if hit is None or hit.form.entry.kind != "country" or token.quoted is not None:
                continue
            near = self._tokens[token.i + 1 : token.i + 2 + len(words) + 1]
            after = [fold(t.text) for t in near if t.sent is token.sent and t.lower not in _POSSESSIVE]
            if after and wanted & set(after) and words[-1].lower in after and _joined(near, words[-1].lower):
                found.add(hit.form.entry.country)
        found.discard(None)
        if len(found) == 1:
            return next(iter(found))
        return None if found else self._seat(noun)

    def _seat(self, noun: Token) -> str | None:
        """The state of the capital where it was said: “In New Delhi, …”, “told reporters in Beijing”, or of the dateline."""
        told = _spoken_in(noun.sent.tokens, self._cast) if noun.sent else set()
        for seats in (told, self._dateline(), _spoken_in(self._tokens, self._cast)):
            if seats:
                return next(iter(seats)) if len(seats) == 1 else None
        return None

    def _dateline(self) -> set[str | None]:
        seats: set[str | None] = set()
        for start, _ in self._cast.parsed.paragraphs[:2]:
            opening = self._cast.parsed.token_at(start)
            if opening is not None and opening.text.isupper():
                forms = gazetteer().by_first_word.get(opening.text.title(), ())
                seats.update(f.entry.country for f in forms if f.how == "capital" and len(f.text.split()) == 1)
        return seats


def _spoken_in(tokens: list[Token], cast: Cast) -> set[str | None]:
    """The states of the capitals in which somebody is said to have spoken."""
    found = set()
    for token in tokens:
        hit = cast.hit_at.get(token.i)
        before = cast.parsed.tokens[token.i - 1] if token.i else token
        if hit is None or hit.how != "capital" or before.lower != "in" or before.sent is not token.sent:
            continue
        opens = before.sent is not None and before is before.sent.tokens[0]
        if (
            opens
            or before.head.dep == "ROOT"
            or before.head.lemma in ("reporter", "journalist", "briefing", "conference")
        ):
            found.add(hit.form.entry.country)
    return found


def _joined(near: list[Token], head: str) -> bool:
    """Whether only words of one name lead to the head: “Chinese Foreign Ministry”, “China's foreign ministry”."""
    for token in near:
        if token.lower == head:
            return True
        if token.pos not in ("NOUN", "PROPN", "ADJ", "PART") and token.lower not in (*_POSSESSIVE, *_JOINS):
            return False
    return False


def _trimmed(words: list[Token], cast: Cast) -> list[Token]:
    """Without the article before, and without what only ranks the spokesperson: “chief”, “deputy”, “top”."""
    while words and (words[0].pos == "DET" or words[0].lower in ("the", "a", "an", *_JOINS)):
        words = words[1:]
    rank = cast.roles.modifiers - {"government"}
    while words and words[-1].text.islower() and (words[-1].lower in rank or words[-1].lower in _JOINS):
        words = words[:-1]
    while words and words[-1].lower in (*_POSSESSIVE, *_JOINS):
        words = words[:-1]
    return words


def _reports(body: Figure) -> bool:
    return body.entry is not None and body.entry.kind == "media"


@lru_cache(maxsize=1)
def _by_last_word() -> dict[str, frozenset[str]]:
    """The bodies of the tables by the last word of any of their names: “Commission”, “Alliance”, “Fund”."""
    found: dict[str, set[str]] = {}
    for forms in gazetteer().by_first_word.values():
        for form in forms:
            words = form.text.split()
            if form.entry.kind != "country" and form.how == "name" and len(words) > 1:
                found.setdefault(words[-1], set()).add(form.entry.key)
    return {word: frozenset(keys) for word, keys in found.items()}


def _union_executive() -> Entry:
    return next(f.entry for f in gazetteer().by_first_word["European"] if f.text == "European Commission")
