"""Bodies an article names, with what it calls them: “the retailer Siam Basket”, “BMKG, a weather agency”.

The statistical model's labels give the names; the nouns beside them tell what each is, so that “the retailer” can be
told from “the agency” later on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.name_forms import fold
from briefing.extraction.nouns import BODY_KINDS, BODY_NOUNS
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind, Range

_KNOWN_KINDS = BODY_NOUNS.union(*BODY_KINDS)
_REACH = 900  # tokens a noun may look back
_PLAIN_REACH = 150  # … to a name that does not tell what it names
_PLAIN = BODY_KINDS[0] | {"club"}  # nouns for what often has a name that does not tell
_JOINS = frozenset({"of", "for", "and", "the"})


@dataclass(frozen=True)
class BodyName:
    """One place where a body is named."""

    first: int
    last: int
    span: Range
    name: str
    words: frozenset[str]  # of the name, folded
    called: frozenset[str]  # what it is said to be
    acts: bool  # whether it is the subject of its clause
    figure: Figure | None = None


class BodyNames:
    """The named bodies of an article, in text order."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._found: list[BodyName] | None = None

    def meant_by(self, head: Token, spoke: Figure | None = None) -> Figure | None:
        """Return the body a definite noun takes up, or ``None``.

        “the ministry”, “the company”: the latest body of that name, else the one that ``spoke`` last unless its name
        says otherwise, else the latest of that kind, else the latest of no known kind; “the oil ministry”: only one
        called so.
        """
        noun = head.lemma.lower()
        extra = {
            fold(t.text)
            for t in head.children
            if t.dep in ("compound", "amod", "nmod") and t.i < head.i and t.i not in self._cast.hit_at
        }
        kinds = frozenset().union(*(k for k in BODY_KINDS if noun in k), ())
        near: BodyName | None = None
        plain: BodyName | None = None
        for body in reversed(self._all()):
            if body.last >= head.i:
                continue
            if body.first < head.i - _REACH:
                break
            known = body.words | body.called
            if not extra <= known:
                continue
            if noun in known or noun in {w.removesuffix("s") for w in known}:
                return self._figure(body)
            if extra:
                continue
            if near is None and kinds & known:
                near = body
            if plain is None and noun in _PLAIN and body.acts and not known & _KNOWN_KINDS:
                plain = body if body.last > head.i - _PLAIN_REACH else None
        if spoke is not None and kinds and not extra and not set(fold(spoke.name).split()) & (_KNOWN_KINDS - kinds):
            last = max((end for _, end in spoke.mentions), default=0)
            if near is None or near.span[0] < last:
                return spoke
        meant = near or plain
        return self._figure(meant) if meant is not None else None

    def beginning_with(self, token: Token) -> Figure | None:
        """“Corvane” where “Corvane Energy” is named: the body whose first word it is."""
        word = fold(token.text)
        for body in reversed(self._all()):
            if body.first < token.i - _REACH:
                break
            if body.first < token.i and len(body.words) > 1 and fold(body.name).split()[0] == word:
                return self._figure(body)
        for found in re.finditer(rf"\b{re.escape(token.text)} ([A-Z][a-z]+)\b", self._cast.parsed.text[: token.start]):
            if found[1].lower() in _KNOWN_KINDS:
                return self._cast.organisation(found[0], *found.span(), None)
        return None

    def _figure(self, body: BodyName) -> Figure:
        return body.figure or self._cast.organisation(body.name, *body.span, None)

    def _all(self) -> list[BodyName]:
        if self._found is None:
            self._found = self._collect()
        return self._found

    def _collect(self) -> list[BodyName]:
        cast, tokens = self._cast, self._cast.parsed.tokens
        found: list[BodyName] = []
        i = 0
        while i < len(tokens):
            figure = cast.at.get(i)
            if figure is not None and figure.kind is ParticipantKind.COUNTRY and self._opens(i):
                figure = None  # “UK Health Security Agency”
            if figure is not None and figure.kind is not ParticipantKind.ORGANISATION:
                i += 1
                continue
            last = self._run(i, figure)
            if last is None or (last == i and tokens[i].lower in _KNOWN_KINDS):
                i += 1
                continue
            span = (tokens[i].start, tokens[last].end)
            name = figure.name if figure is not None else cast.parsed.text[slice(*span)]
            words = frozenset(fold(name).split()) | frozenset(fold(cast.parsed.text[slice(*span)]).split())
            found.append(BodyName(i, last, span, name, words, _called(tokens, i, last), _acts(tokens, i, last), figure))
            i = last + 1
        return found

    def _opens(self, i: int) -> bool:
        tokens = self._cast.parsed.tokens
        return (
            tokens[i].ent == "ORG" and i + 1 < len(tokens) and tokens[i + 1].ent == "ORG" and i + 1 not in self._cast.at
        )

    def _run(self, i: int, figure: Figure | None) -> int | None:
        """The last token of the name that begins at ``i``."""
        cast, tokens = self._cast, self._cast.parsed.tokens
        last = i
        if figure is not None:
            while last + 1 < len(tokens) and cast.at.get(last + 1) is figure and _same(tokens[last + 1], tokens[i]):
                last += 1
            return last
        if not tokens[i].text[:1].isupper() or tokens[i].pos == "DET" or (i in cast.hit_at and not self._opens(i)):
            return None
        introduced = i > 0 and tokens[i - 1].lemma in BODY_NOUNS and tokens[i - 1].text.islower()
        introduced = introduced or (
            i > 1 and tokens[i - 1].text == "," and tokens[i - 2].lemma in BODY_NOUNS and tokens[i].dep != "nsubj"
        )
        if tokens[i].ent != "ORG" and not (introduced and tokens[i].pos == "PROPN"):
            return None
        while last + 1 < len(tokens) and _same(tokens[last + 1], tokens[i]) and self._goes_on(tokens, last + 1, i):
            last += 1
        while last > i and not tokens[last].text[0].isalnum():
            last -= 1
        return last

    def _goes_on(self, tokens: list[Token], at: int, first: int) -> bool:
        token = tokens[at]
        if token.lower in _JOINS and at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper() and at - first < 9:
            return token.lower != "and" or (token.ent == "ORG" and tokens[at + 1].ent == "ORG")
        if tokens[at - 1].lower in _JOINS and token.text[:1].isupper() and token.pos == "PROPN":
            return True
        if at in self._cast.at:
            return False
        if tokens[first].ent == "ORG":
            return token.ent == "ORG" and token.text not in (",", "(")
        return token.pos == "PROPN" and token.text[:1].isupper()


def _acts(tokens: list[Token], first: int, last: int) -> bool:
    return any(t.dep in ("nsubj", "nsubjpass") for t in tokens[first : last + 1])


def _same(token: Token, first: Token) -> bool:
    return token.sent is first.sent


def _called(tokens: list[Token], first: int, last: int) -> frozenset[str]:
    """The nouns beside a name that say what it is."""
    found: set[str] = set()
    at = first - 1
    if at > 0 and tokens[at].text == ",":
        at -= 1
    while at >= 0 and tokens[at].sent is tokens[first].sent and tokens[at].pos in ("NOUN", "ADJ", "PROPN"):
        if not tokens[at].text[:1].isupper():
            found.add(fold(tokens[at].lemma))
        at -= 1
    following = last + 1
    if following + 1 < len(tokens) and tokens[following].text == ",":
        for token in tokens[following + 1 : following + 9]:
            if token.sent is not tokens[first].sent or token.pos in ("VERB", "AUX", "PUNCT", "PRON", "ADP"):
                break
            if token.pos == "NOUN":
                found.add(fold(token.lemma))
    verb = tokens[last].head
    if tokens[last].dep == "nsubj" and verb.lemma == "be":
        attribute = verb.child("attr")
        if attribute is not None and attribute.pos == "NOUN":
            found.add(fold(attribute.lemma))
    return frozenset(found)
