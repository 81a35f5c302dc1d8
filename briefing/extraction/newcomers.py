"""Sources that nothing named before: a name the first reading passed over, a thing that speaks for its maker."""

from __future__ import annotations

import re

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.lexicons import given_names
from briefing.extraction.name_forms import name_words, names_nest
from briefing.extraction.nouns import BODY_NOUNS
from briefing.extraction.tokens import Token

_NAMED = frozenset({"named", "called", "nicknamed"})
_NOT_PERSONS = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "DATE", "TIME", "LAW", "WORK_OF_ART", "PRODUCT"})
_HANDLE = re.compile(r"@\w{2,30}")
_INITIAL = re.compile(r"(?:[A-Z]\.-?){1,3}[A-Z]\w+")  # “A.Tsyrempil”, initials written without a space
_LONGEST = 5  # words of a name


def newcomer(cast: Cast, head: Token) -> Figure | None:
    """Return the person whose name stands in a source phrase though no mention was found there, or ``None``.

    “Herpetologist Anna Vesk”, “a rancher named Dale Root”, “passenger Ola Nord”, “Vesk” long after “Anna Vesk”.
    """
    run = _introduced(head) or _run_at(cast, head)
    if not run or (head.text.islower() and head.lemma in BODY_NOUNS):
        return None
    personal = any(t.ent == "PERSON" or t.text in given_names() for t in run)
    if any(t.dep == "det" for t in head.children) and head in run and (len(run) == 1 or not personal):
        return None  # “the Sheikh”, “The Frontier Gazette”
    start, end = run[0].start, run[-1].end
    text = cast.parsed.text[start:end]
    known = _bearer(cast, text, start)
    if known is None:
        full = _fuller(cast, text) if len(run) == 1 else None
        if len(run) == 1 and full is None and not _looks_personal(run[0]):
            return None
        if any(_is_body_word(cast, t) for t in run) or not text[:1].isupper():
            return None
        known = cast.newly_named(full or text, start, end)
    elif (start, end) not in known.mentions:
        known.seen(start, end, text)
    for token in run:
        cast.at.setdefault(token.i, known)
    return known


def _looks_personal(token: Token) -> bool:
    return token.ent == "PERSON" or token.text in given_names() or _INITIAL.fullmatch(token.text) is not None


def _fuller(cast: Cast, text: str) -> str | None:
    """“Echaide”, where the article has “Leire Echaide” somewhere: two words of which the first is nothing else."""
    for found in re.finditer(rf"(?<![\w’'-])([A-Z][^\W\d_]+(?:-\w+)?) {re.escape(text)}\b", cast.parsed.text):
        first = cast.parsed.token_at(found.start(1))
        if first is None or first.start != found.start(1) or first.pos != "PROPN" or first.i in cast.hit_at:
            continue
        if not (_is_office(cast, first) or _is_body_word(cast, first) or first.lower in cast.roles.honorifics):
            return found[0]
    return None


def handle(cast: Cast, head: Token) -> Figure | None:
    """“user @one_name”: somebody known by what they call themselves."""
    start, end = head.span()
    found = _HANDLE.search(cast.parsed.text, start, end + 1)
    return cast.newly_named(found[0], *found.span()) if found else None


def maker(head: Token) -> Token | None:
    """Whose word a thing carries: “the bureau's footnote”, “a note by the roads department”, “a letter from X”."""
    for child in head.children:
        if child.dep == "poss" and child.lower not in ("my", "your", "our"):
            return child
    for child in head.children:
        if child.dep in ("prep", "agent") and child.lower in ("by", "from", "of") and child.i > head.i:
            inner = child.child("pobj")
            if inner is not None:
                return inner
        if child.dep == "acl" and child.tag == "VBN":
            agent = child.child("agent")
            inner = agent.child("pobj") if agent is not None else None
            if inner is not None:
                return inner
    return None


def _introduced(head: Token) -> list[Token]:
    """The name behind “named” or “called”, or in apposition to a plain noun."""
    for token in head.subtree():
        if token.lower in _NAMED and token.i > head.i and token.sent is not None:
            return _capitals(token.sent.tokens, token.i + 1)
    named = next(
        (t for t in head.subtree() if t.i > head.i and t.text in given_names() and t.quoted == head.quoted), None
    )
    if named is not None and named.i - head.i <= 4 and head.pos == "NOUN" and named.sent is not None:
        words = [t for t in named.sent.tokens if head.i < t.i < named.i]
        if all(t.lower in ("of", "-") or t.pos == "NUM" for t in words):  # “mother of two Ada Brick”
            return _capitals(named.sent.tokens, named.i)
    if head.pos == "NOUN" and head.sent is not None:
        for child in head.children:
            if child.dep == "appos" and child.pos == "PROPN" and child.i > head.i:
                first = next((t for t in child.subtree() if t.text[:1].isupper()), child)
                return _capitals(head.sent.tokens, first.i)
    return []


def _capitals(tokens: list[Token], begin: int) -> list[Token]:
    run: list[Token] = []
    for token in tokens:
        if token.i < begin:
            continue
        if not (token.text[:1].isupper() and token.pos == "PROPN") and not (token.text == "-" and run):
            break
        run.append(token)
    while run and run[-1].text == "-":
        run.pop()
    return run if len(run) <= _LONGEST else []


def _run_at(cast: Cast, head: Token) -> list[Token]:
    """The capitalised words around the head of a source phrase, without what says what the person is."""
    if head.pos != "PROPN" or not head.text[:1].isupper() or head.sent is None:
        return []
    tokens = cast.parsed.tokens
    first = last = head.i
    low, high = head.sent.tokens[0].i, head.sent.tokens[-1].i
    while first > low and _goes_on(tokens[first - 1], tokens[first - 2] if first - 1 > low else None):
        first -= 1
    while last < high and _goes_on(tokens[last + 1], tokens[last]):
        last += 1
    run = tokens[first : last + 1]
    while len(run) > 1 and (_is_office(cast, run[0]) or run[0].i in cast.hit_at or not run[0].text[0].isupper()):
        run = run[1:]
    while len(run) > 1 and not run[-1].text[0].isalpha():
        run = run[:-1]
    if any(t.i in cast.hit_at or t.i in cast.at for t in run) or len(run) > _LONGEST:
        return []
    if any(t.ent in _NOT_PERSONS for t in run) and run[0].text not in given_names():
        return run if len(run) == 1 else []
    return run


def _goes_on(token: Token, before: Token | None) -> bool:
    if token.text == "-":
        return before is not None and before.text[:1].isupper()
    return token.pos == "PROPN" and token.text[:1].isupper() and token.quoted is None


def _is_office(cast: Cast, token: Token) -> bool:
    roles = cast.roles
    return token.lower in roles.last_words or token.lower in roles.modifiers or token.lower.endswith(("ologist", "man"))


def _is_body_word(cast: Cast, token: Token) -> bool:
    tables = cast.tables
    return token.lower in tables.state_heads or token.lower in tables.other_heads or token.lower in cast.roles.sides


def _bearer(cast: Cast, text: str, start: int) -> Figure | None:
    """The person already known by this name or surname, the latest before first."""
    words = name_words(text)
    people = [
        f
        for f in cast.persons()
        if name_words(f.name)[-len(words) :] == words or (len(words) > 1 and names_nest(words, name_words(f.name)))
    ]
    people.sort(key=lambda f: max((m for m in f.mentions if m[0] < start), default=(-1, 0)))
    return people[-1] if people else None
