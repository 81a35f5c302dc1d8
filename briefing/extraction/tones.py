"""What a statement whose cue says little (“said”) does by its content: accuse, warn, support, oppose, call, deny, ask.

Source: written for this project from general knowledge of news. Date: 2026-11-24.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.lexicons import Cues, gazetteer
from briefing.extraction.tokens import Token
from briefing.model import Act, Quotation

if TYPE_CHECKING:
    from briefing.extraction.statements import Statement

MUST = frozenset({"must", "should", "ought", "need", "needs"})
_MARKS = frozenset("“”\"«»„‘’'")
_MAY = frozenset({"can", "could", "may"})
_NOBODY = frozenset({"nobody", "none"})
_HOPED_FOR = frozenset({"progress", "improvement", "breakthrough"})
_NECESSITY = frozenset({"require", "necessitate"})
_BLAME = frozenset({"blame", "condemn"})
_SEVERE = frozenset({"severe", "serious", "massive", "grave", "dire", "far-reaching", "heavy"})


def tone_of(words: list[Token], cues: Cues) -> Act | None:
    """A bare statement about wrongs of others accuses; one about trouble warns; others by what their clause says."""
    hostile = [t for t in words if (t.lemma in cues.hostile or t.lower in cues.hostile) and t.dep != "compound"]
    if any(map(_blames, words)) or any(map(_against_a_state, words, words[1:], words[2:])):
        return Act.ACCUSES
    if hostile:
        denied = any(_is_absent(t) or any(c.dep == "neg" for c in (*t.children, *t.head.children)) for t in hostile)
        return Act.DENIES if denied else Act.ACCUSES
    if any((t.lemma in cues.trouble or t.lower in cues.trouble) and not _is_absent(t) for t in words):
        return Act.WARNS
    if any(_warns(t) for t in words):
        return Act.WARNS
    told = next((act for t in words if (act := _by_clause(t)) is not None), None)
    if told is not None:
        return told
    if any(
        (t.lemma in cues.positive or t.lower in cues.positive) and t.dep in ("acomp", "attr", "oprd", "amod")
        for t in words
    ):
        negated = any(t.dep == "neg" for t in words)
        return None if negated else Act.SUPPORTS
    return None


def form_of(statement: Statement, words: list[Token]) -> Act | None:
    """What the form of a bare statement tells: a question asks, a negated clause denies."""
    if statement.quotation is Quotation.DIRECT:
        return Act.QUESTIONS if asks(words) else None
    head = statement.shape.stance if statement.shape is not None else None
    if head is None or head.pos not in ("VERB", "AUX") or statement.quotation is not Quotation.INDIRECT:
        return None
    return Act.DENIES if any(t.dep == "neg" for t in head.children) else None


def asks(words: list[Token]) -> bool:
    """Whether the words end with a question mark."""
    said = [t.text for t in words if t.text not in _MARKS]
    return bool(said) and said[-1] == "?"


def obliges(verb: Token) -> bool:
    """“must be let through”, and not “should be blamed” or “should be in no doubt”, which judge and threaten."""
    if verb.lemma in _BLAME or any(t.dep == "prep" and t.lower == "in" and _is_certain(t) for t in verb.children):
        return False
    return any(t.dep == "aux" and t.lower in MUST for t in verb.children)


def _blames(verb: Token) -> bool:
    """“those who fired should be blamed”."""
    return verb.lemma in _BLAME and any(t.dep == "aux" and t.lower in MUST for t in verb.children)


def _is_certain(preposition: Token) -> bool:
    noun = preposition.child("pobj")
    return noun is not None and noun.lemma == "doubt" and _is_absent(noun)


def _against_a_state(first: Token, mark: Token, state: Token) -> bool:
    """“anti-China”, which the tokeniser cuts apart."""
    return first.lower == "anti" and mark.text == "-" and state.text in gazetteer().by_first_word


def _warns(token: Token) -> bool:
    """“time is running out”, “no progress”, “the opposite effect”, “severe consequences”."""
    if token.lemma == "time" and token.dep == "nsubj" and token.head.lemma == "run":
        return any(t.lower in ("out", "short") for t in token.head.children)
    if token.lemma in _HOPED_FOR:
        return _is_absent(token) or any(t.dep == "neg" for t in token.head.children)
    before = {t.lemma for t in token.children if t.dep == "amod"}
    return (token.lemma == "effect" and "opposite" in before) or (
        token.lemma in ("consequence", "cost", "repercussion") and bool(before & _SEVERE)
    )


def _by_clause(verb: Token) -> Act | None:
    """“has the right to”, “would help save lives”, “no country can veto”, “requires new talks”, “may … bring peace”."""
    negated = any(t.dep == "neg" for t in verb.children)
    thing = verb.child("dobj")
    subject = verb.child("nsubj", "nsubjpass")
    if verb.lemma == "have" and thing is not None and thing.lemma == "right" and not negated:
        return Act.OPPOSES if _is_absent(thing) else Act.SUPPORTS
    if verb.lemma == "help" and verb.pos == "VERB" and not negated and verb.child("xcomp", "ccomp") is not None:
        return None if subject is None or subject.lower == "it" else Act.SUPPORTS
    if verb.lemma in _NECESSITY and verb.pos == "VERB" and thing is not None and not negated:
        return Act.CALLS
    if verb.lemma == "set" and thing is not None and any(t.lower == "back" for t in (*verb.children, *thing.children)):
        return Act.ACCUSES
    if subject is None or verb.dep == "relcl":
        return None
    modals = [t for t in verb.children if t.dep == "aux" and t.lower in _MAY]
    if modals and (subject.lower in _NOBODY or any(t.lower == "no" for t in subject.children)):
        return Act.OPPOSES
    wish = any(t.text == "May" and t.i < subject.i for t in modals) and verb.tag == "VB"
    return Act.CALLS if wish else None


def _is_absent(token: Token) -> bool:
    """“no threat”, “without risk”: the trouble is said not to be there."""
    return any(t.lower in ("no", "neither", "without") for t in (*token.children, token.head))
