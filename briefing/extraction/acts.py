"""What a statement does (its act), whether it is negated, and whether it is real, conditional, future or hearsay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extraction.lexicons import Cues
from briefing.extraction.tokens import Parsed, Token
from briefing.extraction.tones import MUST, asks, form_of, obliges, tone_of
from briefing.model import Act, Modality, Quotation, Stance

if TYPE_CHECKING:
    from briefing.extraction.patterns import Shape
    from briefing.extraction.statements import Statement

_WEAK = frozenset({Act.STATES, Act.REAFFIRMS, Act.EXPECTS, Act.DISCUSSES, Act.ACKNOWLEDGES})
_BARE = frozenset({Act.STATES, Act.ACKNOWLEDGES})
_NEEDS = frozenset({"necessity", "need", "importance", "urgency"})
_ASKING = frozenset({"ask", "wonder", "demand", "query"})
_OPINION = frozenset(
    "believe think consider regard view deem see feel know understand suspect reckon assume imagine realise realize".split()
)
_AHEAD = frozenset({"will", "would", "may", "might", "could", "should", "likely", "unlikely", "’ll", "'ll", "soon"})
# What is left of an act when its cue is denied: “does not intend to …”, “did not dispute that …”.
_WHEN_DENIED = {
    Act.SUPPORTS: Act.OPPOSES, Act.CALLS: Act.OPPOSES, Act.COMMITS: Act.OPPOSES, Act.OPPOSES: Act.ACKNOWLEDGES,
    Act.DENIES: Act.ACKNOWLEDGES,
}  # fmt: skip
_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "apparently", "supposedly"})
_STANCES = {
    Act.SUPPORTS: Stance.SUPPORT, Act.COMMITS: Stance.SUPPORT, Act.THANKS: Stance.SUPPORT, Act.CALLS: Stance.SUPPORT,
    Act.OPPOSES: Stance.OPPOSE, Act.ACCUSES: Stance.OPPOSE, Act.DENIES: Stance.OPPOSE, Act.WARNS: Stance.OPPOSE,
}  # fmt: skip


def act_of(statement: Statement, verb: Token | None, cues: Cues, parsed: Parsed) -> Act:
    """Return the act: of the stance noun, else of the clause's own verb, else of the cue."""
    act = _act(statement, verb, cues, parsed)
    words = [t for start, end in statement.content for t in parsed.between(start, end)]
    if act in _BARE and (verb is None or verb.lemma not in cues.light):
        act = tone_of(words, cues) or form_of(statement, words) or act
    elif act in _BARE and verb is not None and verb.lemma != "acknowledge" and _has_clause(statement):
        act = tone_of(words, cues) or act
    elif act is Act.EXPECTS and statement.pattern != "P8" and not _looks_ahead(verb, words):
        act = Act.STATES  # “believes the vote was fair” foretells nothing
    elif act is Act.CALLS and verb is not None and verb.lemma in _ASKING and asks(words):
        act = Act.QUESTIONS
    return _WHEN_DENIED.get(act, act) if statement.negated else act


def _has_clause(statement: Statement) -> bool:
    """“stated that …”: a verb that is light with a noun says no more than *said* with a clause."""
    return statement.shape is not None and statement.shape.pattern in ("P1", "P1?")


def _looks_ahead(verb: Token | None, words: list[Token]) -> bool:
    """Whether somebody who believes or reckons speaks of what is to come."""
    return verb is None or verb.lemma not in _OPINION or any(t.lower in _AHEAD for t in words)


def agrees_with_somebody(verb: Token) -> bool:
    """“agreed with Iran”: who is agreed with is told, what to is not."""
    return (
        verb.lemma == "agree"
        and any(t.dep == "prep" and t.lower == "with" for t in verb.children)
        and not any(t.dep in ("xcomp", "ccomp") for t in verb.children)
    )


def _act(statement: Statement, verb: Token | None, cues: Cues, parsed: Parsed) -> Act:
    base = cues.verbs.get(verb.lemma, Act.STATES) if verb is not None else Act.STATES
    words = [t for start, end in statement.content for t in parsed.between(start, end)]
    shape = statement.shape
    told = _by_verb(verb, statement, words, cues) if verb is not None else None
    if told is None and shape is not None and shape.stance is not None:
        told = _by_stance(shape.stance, base, cues)
        if told is None and verb is not None:
            told = _by_complement(verb, shape, shape.stance, base)
        if told is None and base in _WEAK and shape.pattern in ("P1", "P1?"):
            told = _clause_act(shape.stance, base, statement, cues)
    if told is not None:
        return told
    if statement.quotation is Quotation.DIRECT and base in _WEAK and (statement.quotes or statement.pattern == "P12"):
        return _quote_act(parsed.between(*statement.content[0]), base, cues)
    return base


def _by_verb(verb: Token, statement: Statement, words: list[Token], cues: Cues) -> Act | None:
    """Verbs that say more, or less, than their entry: agree with, rule out, impose on, call it a farce."""
    if agrees_with_somebody(verb):
        return Act.ACKNOWLEDGES
    if verb.lemma == "rule" and any(t.dep == "prt" and t.lower == "out" for t in verb.children):
        return Act.DENIES
    if statement.pattern == "P14":
        deed = cues.deeds[verb.lemma]
        against = deed is Act.COMMITS and any(t.lemma in cues.hostile_measures for t in words)
        return Act.OPPOSES if against else deed  # “introduced an embargo”
    shape = statement.shape
    if shape is not None and shape.pattern == "P3" and len(shape.parts) == 2 and verb.lemma in cues.evaluation:
        return _verdict(shape.parts[1].subtree(), cues.verbs.get(verb.lemma, Act.STATES), cues)
    if verb.lemma == "call" and not any(t.dep in ("prep", "xcomp", "prt", "agent") for t in verb.children):
        return _verdict(words, Act.CALLS, cues)  # “called it a floor, not a ceiling”
    return None


def _by_stance(stance: Token, base: Act, cues: Cues) -> Act | None:
    """A noun or an adjective that carries the stance: readiness, opposition, concerned."""
    if stance.lemma in cues.nouns and stance.pos in ("NOUN", "PROPN"):
        if stance.lemma == "importance" and any(t.dep == "prep" and t.child("pcomp") for t in stance.children):
            return Act.CALLS  # “stressed the importance of resuming …”
        return cues.nouns[stance.lemma] if base in _WEAK or base is Act.SUPPORTS else base
    if stance.lemma in cues.adjectives and stance.pos in ("ADJ", "VERB", "NOUN"):
        return cues.adjectives[stance.lemma]
    return None


def _by_complement(verb: Token, shape: Shape, stance: Token, base: Act) -> Act | None:
    """What kind of complement tells the sense of the verb: ask whether, want to know, agree on the need, urge not to."""
    if (verb.lemma in ("ask", "wonder") and _is_question(stance)) or (verb.lemma == "want" and stance.lemma == "know"):
        return Act.QUESTIONS
    goal = stance.child("pobj") if shape.pattern == "P4" else None
    if goal is not None and (verb.lemma == "insist" or (verb.lemma == "agree" and goal.lemma in _NEEDS)):
        return Act.CALLS
    if verb.lemma == "agree" and shape.pattern in ("P1", "P1?") and obliges(stance):
        return Act.CALLS
    if base is Act.CALLS and shape.pattern == "P5" and any(t.dep == "neg" for t in stance.children):
        return Act.OPPOSES
    return None


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
    if obliges(head) or head.lemma == "need":
        return Act.CALLS
    if subject is None:
        return base
    countries = {f.country for f in statement.figures if f.country}
    person = any(f.is_person for f in statement.figures)
    own = subject.lower in (("he", "she", "we", "i", "they") if person else ("it", "they", "we"))
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
    if head.lemma == "continue" and (goes_on := head.child("xcomp")) is not None:
        return _own_act(goes_on, Act.COMMITS, cues)  # “would continue to oppose”
    adjective = head.child("acomp") if head.lemma == "be" else None
    if adjective is not None and adjective.lemma in cues.adjectives:
        return cues.adjectives[adjective.lemma]
    if agrees_with_somebody(head):
        return Act.ACKNOWLEDGES
    act = cues.verbs.get(head.lemma)
    if act is not None and act not in _WEAK and head.tag != "NN":
        return act
    if base is not Act.EXPECTS and any(
        t.dep == "aux" and t.lower in ("will", "would", "shall", "'ll", "’ll") for t in head.children
    ):
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
        if token.lower in ("we", "i") and token.dep in ("nsubj", "nsubjpass") and token.head.tag != "VBD":
            act = _own_act(token.head, base, cues)
            if act is not base:
                return act
        if token.lower in MUST and token.dep == "aux" and obliges(token.head):
            return Act.CALLS
    for token in tokens[:14]:
        if (token.dep == "acomp" and token.lemma in cues.adjectives) or token.lower in ("committed", "determined"):
            return cues.adjectives.get(token.lower, cues.adjectives.get(token.lemma, base))
    return base
