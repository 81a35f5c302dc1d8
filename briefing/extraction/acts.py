"""What a statement does (its act), whether it is negated, and whether it is real, conditional, future or hearsay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extraction.lexicons import Cues
from briefing.extraction.tokens import Parsed, Token
from briefing.model import Act, Modality, Quotation, Stance

if TYPE_CHECKING:
    from briefing.extraction.attribution import Statement

_WEAK = frozenset({Act.STATES, Act.REAFFIRMS, Act.EXPECTS, Act.DISCUSSES, Act.ACKNOWLEDGES})
_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "apparently", "supposedly"})
_MUST = frozenset({"must", "should", "ought", "need", "needs"})
_STANCES = {
    Act.SUPPORTS: Stance.SUPPORT, Act.COMMITS: Stance.SUPPORT, Act.THANKS: Stance.SUPPORT, Act.CALLS: Stance.SUPPORT,
    Act.OPPOSES: Stance.OPPOSE, Act.ACCUSES: Stance.OPPOSE, Act.DENIES: Stance.OPPOSE, Act.WARNS: Stance.OPPOSE,
}  # fmt: skip


def act_of(statement: Statement, verb: Token | None, cues: Cues, parsed: Parsed) -> Act:
    """Return the act: of the stance noun, else of the clause's own verb, else of the cue."""
    base = cues.verbs.get(verb.lemma, Act.STATES) if verb is not None else Act.STATES
    shape = statement.shape
    if shape is not None and shape.stance is not None:
        stance = shape.stance
        if stance.lemma in cues.nouns and stance.pos in ("NOUN", "PROPN"):
            noun = cues.nouns[stance.lemma]
            return noun if base in _WEAK or base is Act.SUPPORTS else base
        if stance.lemma in cues.adjectives and stance.pos in ("ADJ", "VERB", "NOUN"):
            return cues.adjectives[stance.lemma]
        if base in _WEAK and shape.pattern in ("P1", "P1?"):
            return _clause_act(stance, base, statement, cues)
    if statement.quotation is Quotation.DIRECT and base in _WEAK and statement.quotes:
        start, end = statement.content[0]
        return _quote_act(parsed.between(start, end), base, cues)
    return base


def stance_of(act: Act, *, negated: bool, no_comment: bool) -> Stance:
    """Return the polarity of an act; what is negated or refused is unclear, never flipped."""
    if negated or no_comment:
        return Stance.UNCLEAR
    return _STANCES.get(act, Stance.NEUTRAL)


def negation_of(verb: Token, cues: Cues) -> bool:
    """Whether the cue is denied: “did not endorse”, “refused to rule out”."""
    return any(t.dep == "neg" or t.lower in ("never", "neither", "nor") for t in verb.children)


def modality_of(verb: Token, cue: list[Token]) -> Modality:
    """Return how real the saying is, by the auxiliaries and adverbs of the cue."""
    words = {t.lower for t in verb.children if t.dep in ("aux", "advmod")}
    if words & _HEARSAY:
        return Modality.HEARSAY
    if words & {"would", "could", "might", "may"}:
        return Modality.CONDITIONAL
    if words & {"will", "shall", "'ll", "’ll"}:
        return Modality.FUTURE
    return Modality.ACTUAL


def _clause_act(head: Token, base: Act, statement: Statement, cues: Cues) -> Act:
    """“said that Nairobi opposes …”: the clause's own verb, when it is the speaker's side that does it."""
    subject = head.child("nsubj", "nsubjpass")
    if any(t.dep == "aux" and t.lower in _MUST for t in head.children) or head.lemma in ("need",):
        return Act.CALLS
    if subject is None:
        return base
    countries = {f.country for f in statement.figures if f.country}
    own = subject.lower in ("it", "they", "he", "she", "we", "i")
    own = own or statement.source is not None and subject.lower == statement.source.lower
    hit_country = None
    if not own:
        hit_country = _country_of(subject)
        own = hit_country is not None and hit_country in countries
    if not own:
        return base
    return _own_act(head, base, cues)


def _own_act(head: Token, base: Act, cues: Cues) -> Act:
    if any(t.dep == "neg" for t in head.children):
        return Act.OPPOSES if any(t.lower in ("will", "would") for t in head.children) else base
    adjective = head.child("acomp") if head.lemma == "be" else None
    if adjective is not None and adjective.lemma in cues.adjectives:
        return cues.adjectives[adjective.lemma]
    act = cues.verbs.get(head.lemma)
    if act is not None and act not in _WEAK and head.tag != "NN":
        return act
    if any(t.dep == "aux" and t.lower in ("will", "would", "shall", "'ll", "’ll") for t in head.children):
        return Act.COMMITS
    for child in head.children:
        if child.dep == "dobj" and child.lemma in cues.nouns and cues.nouns[child.lemma] is not Act.STATES:
            return cues.nouns[child.lemma]
    return base


def _country_of(subject: Token) -> str | None:
    from briefing.extraction.lexicons import gazetteer

    for form in gazetteer().by_first_word.get(subject.text, ()):
        if form.text == subject.text:
            return form.entry.country
    return None


_IMPERSONAL = re.compile(r"\b(?:must|should|ought to|need(?:s)? to|it is (?:time|necessary|essential|vital|important))\b", re.I)


def _quote_act(tokens: list[Token], base: Act, cues: Cues) -> Act:
    for token in tokens:
        if token.lower in ("we", "i") and token.dep in ("nsubj", "nsubjpass"):
            act = _own_act(token.head, base, cues)
            if act is not base:
                return act
        if token.lower in _MUST and token.dep == "aux":
            return Act.CALLS
    for token in tokens[:14]:
        if token.dep == "acomp" and token.lemma in cues.adjectives or token.lower in ("committed", "determined"):
            return cues.adjectives.get(token.lower, cues.adjectives.get(token.lemma, base))
    return base
