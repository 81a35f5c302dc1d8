"""What a statement does (its act), whether it is negated, and whether it is real, conditional, future or hearsay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extraction.lexicons import Cues
from briefing.extraction.tokens import Parsed, Token
from briefing.model import Act, Modality, Quotation, Stance

if TYPE_CHECKING:
    from briefing.extraction.statements import Statement

_WEAK = frozenset({Act.STATES, Act.REAFFIRMS, Act.EXPECTS, Act.DISCUSSES, Act.ACKNOWLEDGES})
_MARKS = frozenset("“”\"«»„‘’'")
_BARE = frozenset({Act.STATES, Act.ACKNOWLEDGES})
_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "apparently", "supposedly"})
_MUST = frozenset({"must", "should", "ought", "need", "needs"})
_STANCES = {
    Act.SUPPORTS: Stance.SUPPORT, Act.COMMITS: Stance.SUPPORT, Act.THANKS: Stance.SUPPORT, Act.CALLS: Stance.SUPPORT,
    Act.OPPOSES: Stance.OPPOSE, Act.ACCUSES: Stance.OPPOSE, Act.DENIES: Stance.OPPOSE, Act.WARNS: Stance.OPPOSE,
}  # fmt: skip


def act_of(statement: Statement, verb: Token | None, cues: Cues, parsed: Parsed) -> Act:
    """Return the act: of the stance noun, else of the clause's own verb, else of the cue."""
    act = _act(statement, verb, cues, parsed)
    if act in _BARE and (verb is None or verb.lemma not in cues.light):
        words = [t for start, end in statement.content for t in parsed.between(start, end)]
        return _tone(words, cues) or _form(statement, words) or act
    return act


def _form(statement: Statement, words: list[Token]) -> Act | None:
    """What the form of a bare statement tells: a question asks, a negated clause denies."""
    if statement.quotation is Quotation.DIRECT:
        said = [t.text for t in words if t.text not in _MARKS]
        return Act.QUESTIONS if said and said[-1] == "?" else None
    head = statement.shape.stance if statement.shape is not None else None
    if head is None or head.pos not in ("VERB", "AUX") or statement.quotation is not Quotation.INDIRECT:
        return None
    return Act.DENIES if any(t.dep == "neg" for t in head.children) else None


def agrees_with_somebody(verb: Token) -> bool:
    """“agreed with Iran”: who is agreed with is told, what to is not."""
    return (
        verb.lemma == "agree"
        and any(t.dep == "prep" and t.lower == "with" for t in verb.children)
        and not any(t.dep in ("xcomp", "ccomp") for t in verb.children)
    )


def _act(statement: Statement, verb: Token | None, cues: Cues, parsed: Parsed) -> Act:
    base = cues.verbs.get(verb.lemma, Act.STATES) if verb is not None else Act.STATES
    if verb is not None and agrees_with_somebody(verb):
        return Act.ACKNOWLEDGES
    if statement.pattern == "P14" and verb is not None:
        return cues.deeds[verb.lemma]
    shape = statement.shape
    if (
        shape is not None
        and verb is not None
        and verb.lemma in cues.evaluation
        and len(shape.parts) == 2
        and shape.pattern == "P3"
    ):
        return _verdict(shape.parts[1].subtree(), base, cues)
    if shape is not None and shape.stance is not None:
        stance = shape.stance
        if stance.lemma in cues.nouns and stance.pos in ("NOUN", "PROPN"):
            noun = cues.nouns[stance.lemma]
            return noun if base in _WEAK or base is Act.SUPPORTS else base
        if stance.lemma in cues.adjectives and stance.pos in ("ADJ", "VERB", "NOUN"):
            return cues.adjectives[stance.lemma]
        if verb is not None and verb.lemma in ("ask", "wonder") and _is_question(stance):
            return Act.QUESTIONS
        if base is Act.CALLS and shape.pattern == "P5" and any(t.dep == "neg" for t in stance.children):
            return Act.OPPOSES
        if base in _WEAK and shape.pattern in ("P1", "P1?"):
            return _clause_act(stance, base, statement, cues)
    if statement.quotation is Quotation.DIRECT and base in _WEAK and (statement.quotes or statement.pattern == "P12"):
        start, end = statement.content[0]
        return _quote_act(parsed.between(start, end), base, cues)
    return base


def _is_question(clause: Token) -> bool:
    """“asked whether …”, “asked who …”."""
    first = min(clause.subtree(), key=lambda t: t.i)
    return first.lower in ("whether", "if", "who", "what", "when", "where", "why", "how", "which")


def _verdict(words: list[Token], base: Act, cues: Cues) -> Act:
    """“called the vote deeply unhelpful”: what the complement says, for or against."""
    lemmas = {t.lemma for t in words} | {t.lower for t in words}
    if lemmas & cues.negative:
        return Act.OPPOSES
    if lemmas & cues.positive:
        return Act.SUPPORTS
    return Act.STATES if base is Act.CALLS else base


def _tone(words: list[Token], cues: Cues) -> Act | None:
    """A bare statement about wrongs of others accuses; one about trouble warns."""
    if any(t.lemma in cues.hostile or t.lower in cues.hostile for t in words):
        return Act.ACCUSES
    if any((t.lemma in cues.trouble or t.lower in cues.trouble) and not _is_absent(t) for t in words):
        return Act.WARNS
    if any(
        (t.lemma in cues.positive or t.lower in cues.positive) and t.dep in ("acomp", "attr", "oprd", "amod")
        for t in words
    ):
        negated = any(t.dep == "neg" for t in words)
        return None if negated else Act.SUPPORTS
    return None


def _is_absent(token: Token) -> bool:
    """“no threat”, “without risk”: the trouble is said not to be there."""
    return any(t.lower in ("no", "neither", "without") for t in (*token.children, token.head))


def stance_of(act: Act, *, negated: bool, no_comment: bool) -> Stance:
    """Return the polarity of an act; what is negated or refused is unclear, never flipped."""
    if negated or no_comment:
        return Stance.UNCLEAR
    return _STANCES.get(act, Stance.NEUTRAL)


def negation_of(verb: Token, cues: Cues) -> bool:
    """Whether the cue is denied: “did not endorse”, “refused to rule out”."""
    if any(t.dep == "neg" or t.lower in ("never", "neither", "nor") for t in verb.children):
        return True
    if verb.lemma not in cues.refusal:
        return False
    return any(t.dep == "xcomp" and t.lemma in cues.refused for t in verb.children)


def modality_of(verb: Token) -> Modality:
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
    if any(t.dep == "aux" and t.lower in _MUST for t in head.children) or head.lemma == "need":
        return Act.CALLS
    if subject is None:
        return base
    countries = {f.country for f in statement.figures if f.country}
    own = subject.lower in ("it", "they", "he", "she", "we", "i")
    own = own or (statement.source is not None and subject.lower == statement.source.lower)
    hit_country = None
    if not own:
        hit_country = _country_of(subject)
        own = hit_country is not None and hit_country in countries
    if not own:
        return base
    return _own_act(head, base, cues)


def _own_act(head: Token, base: Act, cues: Cues) -> Act:
    if any(t.dep == "neg" for t in head.children):
        return (
            Act.OPPOSES
            if any(t.lower in ("will", "would", "can", "could", "wo") for t in head.children)
            else Act.DENIES
        )
    adjective = head.child("acomp") if head.lemma == "be" else None
    if adjective is not None and adjective.lemma in cues.adjectives:
        return cues.adjectives[adjective.lemma]
    if agrees_with_somebody(head):
        return Act.ACKNOWLEDGES
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


_IMPERSONAL = re.compile(
    r"\b(?:must|should|ought to|need(?:s)? to|it is (?:time|necessary|essential|vital|important))\b", re.IGNORECASE
)


def _quote_act(tokens: list[Token], base: Act, cues: Cues) -> Act:
    for token in tokens:
        if token.lower in ("we", "i") and token.dep in ("nsubj", "nsubjpass"):
            act = _own_act(token.head, base, cues)
            if act is not base:
                return act
        if token.lower in _MUST and token.dep == "aux":
            return Act.CALLS
    for token in tokens[:14]:
        if (token.dep == "acomp" and token.lemma in cues.adjectives) or token.lower in ("committed", "determined"):
            return cues.adjectives.get(token.lower, cues.adjectives.get(token.lemma, base))
    return base
