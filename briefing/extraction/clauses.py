"""Clauses that do not say what their subject holds: asked, put aside between commas, or set against another one."""

from __future__ import annotations

from briefing.extraction.tokens import Sentence, Token

_ASKING = frozenset({"ask", "wonder", "question", "inquire", "enquire", "query", "press", "quiz"})
_INDIRECT = frozenset({"whether", "if", "what", "why", "how", "when", "where", "who", "which"})
_AGAINST = frozenset({"while", "whereas", "whilst"})
_ASIDE = frozenset(
    {"say", "add", "note", "stress", "argue", "insist", "explain", "warn", "claim", "tell", "believe", "suggest"}
)
_CONDITIONS = frozenset({"unless", "if", "until", "without", "should", "provided"})


def asked_about(verb: Token) -> bool:
    """Whether a verb stands in an indirect question: “asked whether the UK would support the levy”."""
    for above in [verb, *verb.ancestors()]:
        if any(t.dep == "mark" and t.lower == "whether" for t in above.children):
            return True
        head = above.head
        if head is above:
            return False
        if head.lemma in _ASKING and above.i > head.i and head.pos in ("VERB", "NOUN", "AUX") and above.dep != "conj":
            first = next((t for t in above.subtree() if t.i > head.i and t.pos != "PUNCT"), above)
            between = [first, *(t for t in above.children if t.dep == "mark")]
            if any(t.lower in _INDIRECT for t in between):
                return True
        if above.dep in ("relcl", "acl"):
            return False
    return False


def in_question(sentence: Sentence) -> bool:
    """Whether a sentence outside marks is a question: whoever is named in it holds nothing."""
    ends = [t for t in sentence.tokens if t.text[:1].isalnum() or t.text in "?.!"]
    return bool(ends) and ends[-1].text == "?" and ends[-1].quoted is None


def is_aside(verb: Token) -> bool:
    """Whether a verb of speech is put in behind a comma: “India will support it, he says”."""
    if verb.lemma not in _ASIDE or verb.pos != "VERB" or verb.tag not in ("VBD", "VBZ", "VBP"):
        return False
    subject = verb.child("nsubj")
    if subject is None or any(c.dep in ("ccomp", "xcomp", "dobj") and c.i > verb.i for c in verb.children):
        return False
    first = min(subject.subtree(), key=lambda t: t.i)
    if verb.sent is None or first.i == verb.sent.tokens[0].i:
        return False
    before = verb.sent.tokens[first.i - verb.sent.tokens[0].i - 1]
    after = verb.sent.tokens[verb.i - verb.sent.tokens[0].i + 1 :][:1]
    return before.text == "," and (not after or after[0].pos == "PUNCT")


def without_aside(tokens: list[Token]) -> list[Token]:
    """Leave out “, he said” at the end of a run."""
    words = [t for t in tokens if t.text[:1].isalnum()]
    if len(words) > 3 and is_aside(words[-1]):
        subject = words[-1].child("nsubj")
        begin = min(subject.subtree(), key=lambda t: t.i).i if subject is not None else words[-1].i
        kept = [t for t in tokens if t.i < begin]
        while kept and kept[-1].text == ",":
            kept.pop()
        return kept or tokens
    return tokens


def sets_against(clause: Token) -> bool:
    """Whether a clause tells of somebody else by contrast: “…, while Riga declined to comment”."""
    return (
        clause.dep == "advcl"
        and clause.child("nsubj") is not None
        and any(t.dep == "mark" and t.lower in _AGAINST for t in clause.children)
    )


def is_conditional(tokens: list[Token]) -> bool:
    """Whether what is held depends on something: “would fail unless …”."""
    return any(t.lower in _CONDITIONS and t.pos in ("SCONJ", "ADP", "VERB", "ADV") for t in tokens) or any(
        t.dep == "mark" and t.lower in _CONDITIONS for t in tokens
    )
