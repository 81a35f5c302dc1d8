"""The shapes an attribution takes in the dependency tree: what stands as its content, and who as its source."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.clauses import is_aside
from briefing.extraction.lexicons import Cues
from briefing.extraction.tokens import Token

_CLAUSE = ("ccomp", "parataxis")
_COPULAS = frozenset({"be", "remain", "stay", "feel", "seem", "become", "stand"})


@dataclass(frozen=True)
class Shape:
    """The content of a cue: the heads of its parts, the pattern's name, and the head that may carry the stance."""

    pattern: str
    parts: tuple[Token, ...]
    stance: Token | None = None  # a noun or clause head inside the content
    cue: tuple[Token, ...] = ()  # further cue words: particle, adjective, stance noun
    addressee: Token | None = None


def shape_of(verb: Token, cues: Cues) -> Shape | None:
    """Return what a verb credits to its subject, or ``None`` if it credits nothing."""
    if verb.lemma in _COPULAS and verb.pos in ("AUX", "VERB"):
        return _copular(verb, cues)
    if verb.pos not in ("VERB", "AUX"):
        return None
    return _passive(verb, cues) or _ruled_out(verb) or _clausal(verb, cues) or _nominal(verb, cues)


def _passive(verb: Token, cues: Cues) -> Shape | None:
    """“was welcomed by Peru and rejected by Bolivia”: the passive subject is what is held, also of the second verb."""
    if verb.child("agent") is None or verb.lemma not in cues.object:
        return None
    subject = verb.child("nsubjpass")
    if subject is None and verb.dep == "conj":
        subject = verb.head.child("nsubjpass")
    return Shape("P6", (subject,), subject) if subject is not None else None


def _ruled_out(verb: Token) -> Shape | None:
    """“ruled out talks”, “did not rule out joining”; whoever rules a country says nothing."""
    if verb.lemma != "rule" or not any(t.dep == "prt" and t.lower == "out" for t in verb.children):
        return None
    goal = next((t for t in verb.children if t.dep in ("dobj", "xcomp", "pcomp", "ccomp") and t.i > verb.i), None)
    if goal is None:
        return None
    return Shape("P1" if goal.pos in ("VERB", "AUX") else "P3", (goal,), goal)


def _clausal(verb: Token, cues: Cues) -> Shape | None:
    """Content that is a clause, an infinitive or a gerund."""
    lemma = verb.lemma
    known = lemma in cues.verbs
    clause = _clause(verb)
    infinitive = _infinitive(verb) if lemma in cues.infinitive else None
    obj = verb.child("dobj")
    gerund = next(
        (c for c in verb.children if c.dep in ("xcomp", "pcomp", "ccomp") and c.tag == "VBG" and c.i > verb.i), None
    )
    if gerund is not None and clause is not None and clause is not gerund and gerund.i < clause.i:
        clause = None  # “would consider joining if tariffs fell”
    goal = infinitive or clause
    if known and lemma in cues.addressee and goal is not None:
        return Shape("P5" if infinitive else "P1", (goal,), goal, addressee=obj or _addressee(verb))
    if infinitive is not None:
        return Shape("P5", (infinitive,), infinitive, addressee=_addressee(verb))
    if clause is not None and (known or _that(clause)):
        return Shape("P1" if known else "P1?", (clause,), clause)
    if known and gerund is not None and obj is None:
        return Shape("P1", (gerund,), gerund)
    hung = _hung_clause(verb) if known else None
    if hung is not None:
        return Shape("P1", (hung,), hung)
    return _made_clear(verb) if lemma in ("make", "let") else None


def _nominal(verb: Token, cues: Cues) -> Shape | None:
    """Content that is a noun phrase or stands behind a preposition."""
    lemma = verb.lemma
    known = lemma in cues.verbs
    if not known and lemma not in cues.light:
        return None
    obj = verb.child("dobj")
    prepositional = _prepositional(verb, cues)
    if obj is not None and obj.lower in ("that", "which", "whom", "who") and verb.dep == "relcl":
        return None  # the noun before is what is held
    takes_object = known and lemma in cues.object
    if obj is not None and prepositional is not None and lemma in ("accuse", "blame", "charge", "fault"):
        return Shape("P4", (obj, prepositional), prepositional, addressee=obj)
    if obj is not None and obj.lower not in _EMPTY_OBJECTS:
        if obj.lemma in cues.nouns and (lemma in cues.light or lemma in cues.object):
            return Shape("P8", (obj,), obj)
        judged = _judgement(verb, obj) if lemma in cues.evaluation else None
        if judged is not None:
            return Shape("P3", (obj, judged), judged)
        if takes_object and (prepositional is None or obj.i < verb.i):
            return Shape("P3", (obj,), obj)
    if known and prepositional is not None:
        parts = tuple(t for t in (obj, prepositional) if t is not None)
        return Shape("P4", parts, prepositional, addressee=_addressee(verb))
    return Shape("P3", (obj,), obj) if takes_object and obj is not None else None


_EMPTY_OBJECTS = frozenset(
    {"that", "which", "whom", "who", "what", "it", "them", "him", "her", "us", "me", "itself", "themselves"}
)


def subject_of(verb: Token) -> tuple[Token | None, str]:
    """Return the head of who a verb is said of, and how it was found: own, shared, lifted, agent or none."""
    if verb.child("auxpass") is not None and verb.child("agent") is None:
        return None, "none"
    seen: set[int] = set()
    at = verb
    how = "own"
    while at.i not in seen:
        seen.add(at.i)
        agent = at.child("agent")
        if agent is not None:
            by = agent.child("pobj")
            return by, "agent" if how == "own" else how
        passive = at.child("nsubjpass")
        own = own_subject(at)
        if own is not None and not (own.lower in ("it", "there") and own.dep == "expl"):
            return own, how
        if passive is not None:
            return (None, "none") if how == "own" else (passive, how)
        if at.dep in ("conj", "xcomp", "parataxis") and at.head is not at:
            how = "shared" if how == "own" else how
            at = at.head
            continue
        if at.dep in ("advcl", "acl", "pcomp", "prep", "ccomp", "dep", "ROOT", "amod") and at.head is not at:
            if at.dep == "pcomp" and at.head.lower not in (
                "by",
                "in",
                "while",
                "after",
                "before",
                "without",
                "while",
                "upon",
            ):
                return None, "none"
            if at.dep == "acl" and at.tag == "VBN":
                return None, "none"
            how = "lifted"
            at = at.head
            continue
        if (
            at.dep in ("dobj", "pobj", "nsubj", "attr", "appos", "compound", "oprd")
            and how == "lifted"
            and at.head is not at
        ):
            at = at.head
            continue
        return None, "none"
    return None, "none"


def own_subject(verb: Token) -> Token | None:
    """The subject of a verb; of two, the one that is no relative pronoun."""
    subjects = [c for c in verb.children if c.dep == "nsubj"]
    return next((s for s in subjects if s.lower not in ("which", "that", "who")), subjects[0] if subjects else None)


def _clause(verb: Token) -> Token | None:
    for child in verb.children:
        if (
            child.dep in _CLAUSE
            and child.pos in ("VERB", "AUX", "ADJ", "NOUN", "PROPN", "ADP", "ADV", "PRON", "NUM")
            and child.i > verb.i
            and not is_aside(child)
        ):
            return child
    for child in verb.children:
        if (
            child.dep in _CLAUSE
            and child.i < verb.i
            and child.pos in ("VERB", "AUX")
            and not semicolon_between(child, verb)
            and not is_aside(child)
        ):
            return child
    return None


def semicolon_between(first: Token, second: Token) -> bool:
    """Whether two clauses that the parser joined are divided by a semicolon."""
    low, high = sorted((first.i, second.i))
    return first.sent is not None and any(low < t.i < high and t.text == ";" for t in first.sent.tokens)


def _infinitive(verb: Token) -> Token | None:
    for child in verb.children:
        if (
            child.i > verb.i
            and child.dep in ("xcomp", "advcl", "ccomp")
            and child.tag in ("VB", "VBN", "JJ")
            and any(t.tag == "TO" for t in child.lefts)
        ):
            return child
        if (
            child.i > verb.i
            and child.dep == "prep"
            and child.lower in ("on", "upon", "for")
            and verb.lemma in ("call", "appeal", "press", "push")
        ):
            for grand in child.children:
                deeper = next(
                    (
                        t
                        for t in grand.children
                        if t.dep in ("relcl", "acl", "xcomp") and any(x.tag == "TO" for x in t.lefts)
                    ),
                    None,
                )
                if deeper is not None:
                    return deeper
    obj = verb.child("dobj")
    if obj is not None:
        for child in obj.children:
            if child.dep in ("acl", "relcl") and any(t.tag == "TO" for t in child.lefts):
                return child if verb.lemma in ("urge", "call", "ask", "encourage", "invite", "press") else None
    return None


def _made_clear(verb: Token) -> Shape | None:
    """“makes clear that …”, “made it clear that …”, “let it be known that …”."""
    for clear in verb.subtree():
        if clear.lower in ("clear", "plain", "known", "public") and clear.i > verb.i and clear.i - verb.i <= 3:
            for clause in (*clear.children, *verb.children):
                if clause.dep in ("ccomp", "advcl", "relcl") and clause.i > clear.i:
                    return Shape("P8", (clause,), clause, cue=(clear,))
            if clear.head.dep == "ccomp" and clear.head.i > clear.i:
                return Shape("P8", (clear.head,), clear.head, cue=(clear,))
    return None


def _hung_clause(verb: Token) -> Token | None:
    """“stated without any evidence that …”: a that-clause the parser hung on a noun in between."""
    for token in verb.subtree():
        if (
            token.i > verb.i
            and token.dep in ("acl", "relcl", "advcl")
            and token.pos in ("VERB", "AUX")
            and token.quoted is None
        ):
            mark = next((t for t in token.children if t.lower == "that" and t.dep == "mark"), None)
            if mark is not None and token.head is not verb and token.head.dep in ("pobj", "dobj", "npadvmod"):
                return token
    return None


def _that(clause: Token) -> bool:
    return any(t.dep == "mark" and t.lower in ("that", "whether", "if") for t in clause.children) and clause.pos in (
        "VERB",
        "AUX",
    )


def _addressee(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep in ("dobj", "dative"):
            return child
        if child.dep == "prep" and child.lower in ("on", "upon", "to") and child.i > verb.i:
            return child.child("pobj")
    return None


def _prepositional(verb: Token, cues: Cues) -> Token | None:
    wanted = cues.prepositions.get(verb.lemma)
    if not wanted:
        return None
    for child in verb.children:
        if child.i > verb.i and child.dep in ("prep", "prt", "agent") and child.lower in wanted:
            inner = child.child("pobj", "pcomp")
            if inner is not None or child.dep == "prt":
                return child if child.dep == "prep" else None
    return None


def _judgement(verb: Token, obj: Token) -> Token | None:
    for child in verb.children:
        if child.i > obj.i and (
            child.dep in ("oprd", "acomp", "xcomp", "attr", "ccomp") or (child.dep == "prep" and child.lower == "as")
        ):
            return child
    if verb.lemma in _NAMING:
        return next((c for c in obj.children if c.dep == "appos" and c.i > obj.i), None)
    return None


_NAMING = frozenset({"call", "label", "brand", "dub", "term"})


def _copular(verb: Token, cues: Cues) -> Shape | None:
    """“is ready to …”, “were united in …”, “is certain that …”."""
    adjective = verb.child("acomp", "attr")
    if adjective is None or (adjective.lemma not in cues.adjectives and adjective.lower not in cues.adjectives):
        return None
    if any(t.dep == "neg" for t in verb.children) and adjective.lemma not in cues.adjectives:
        return None
    for child in adjective.children:
        if child.i > adjective.i and child.dep in ("xcomp", "ccomp", "prep", "advcl"):
            return Shape("P8", (child,), adjective, cue=(adjective,))
    for child in verb.children:
        if child.i > adjective.i and child.dep in ("xcomp", "ccomp"):
            return Shape("P8", (child,), adjective, cue=(adjective,))
    return None
