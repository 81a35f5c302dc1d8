"""Nouns that credit by themselves: “X's call for a truce”, “criticism from Y”, “it is the view of X that …”."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.lexicons import Cues
from briefing.extraction.statements import Statement
from briefing.extraction.tokens import Token
from briefing.model import Act

_ABOUT = frozenset({"for", "on", "to", "of", "about", "over", "against"})
_GIVEN = frozenset(
    {"draw", "spark", "provoke", "prompt", "attract", "trigger", "elicit", "win", "earn", "meet", "bring", "receive"}
)


@dataclass(frozen=True)
class NounCue:
    """A noun that credits, the head of who is credited, and the head of what is held."""

    noun: Token
    source: Token
    content: Token
    words: tuple[Token, ...] = ()  # further words of the cue


def noun_cue(noun: Token, cues: Cues) -> NounCue | None:
    """Return what a noun credits to whom, or ``None``."""
    if noun.pos != "NOUN" or noun.lemma not in cues.nouns or noun.quoted is not None or noun.head is noun:
        return None
    return _view_of(noun) or _drawn_from(noun) or _owned(noun, cues)


def taken(cue: NounCue, statements: list[Statement]) -> bool:
    """Whether a statement uses the noun already or holds all of it."""
    return any(
        any(t is cue.noun for t in s.cue)
        or (s.shape is not None and s.shape.stance is cue.noun)
        or any(a <= cue.noun.start and cue.noun.end <= b for a, b in s.content)
        for s in statements
    )


def _view_of(noun: Token) -> NounCue | None:
    """“It is the view of the government that the tax is unfair”, also with “opinion” or “belief”."""
    verb = noun.head
    if noun.dep != "attr" or verb.lemma != "be" or not any(t.lower == "it" and t.dep == "nsubj" for t in verb.children):
        return None
    source = _after(noun, ("of",))
    clause = _that_clause(noun) or _that_clause(verb)
    if clause is None and source is not None:
        clause = next((c for t in noun.subtree() if (c := _that_clause(t)) is not None), None)
    return NounCue(noun, source, clause, (verb,)) if source is not None and clause is not None else None


def _drawn_from(noun: Token) -> NounCue | None:
    """“The plan drew criticism from Athens”: held by Athens, about the plan."""
    verb = noun.head
    source = _after(noun, ("from", "by")) or _after(verb, ("from", "by"))
    about = verb.child("nsubj")
    if noun.dep != "dobj" or verb.lemma not in _GIVEN or source is None or about is None:
        return None
    return NounCue(noun, source, about, (verb,))


def _owned(noun: Token, cues: Cues) -> NounCue | None:
    """“Ankara's call for a truce”, “their opposition to the dam”, “the minister's claim that …”."""
    source = noun.child("poss")
    if source is None or noun.dep not in ("nsubj", "nsubjpass", "attr", "ROOT"):
        return None
    clause = _that_clause(noun)
    if clause is not None:
        return NounCue(noun, source, clause)
    if cues.nouns[noun.lemma] in (Act.STATES, Act.EXPECTS):
        return None
    goal = next((c for c in noun.rights if c.dep == "prep" and c.lower in _ABOUT and c.child("pobj")), None)
    return NounCue(noun, source, goal) if goal is not None else None


def _that_clause(token: Token) -> Token | None:
    for child in token.rights:
        if child.dep in ("acl", "ccomp", "relcl", "advcl") and any(
            t.lower == "that" and t.dep == "mark" for t in child.children
        ):
            return child
    return None


def _after(token: Token, words: tuple[str, ...]) -> Token | None:
    for child in token.rights:
        if child.dep in ("prep", "agent") and child.lower in words:
            return child.child("pobj")
    return None
