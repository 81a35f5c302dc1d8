"""The words shown for a position: the evidence, what is held (for rows), and the sentence after the holder's name."""

from __future__ import annotations

from bisect import bisect_right

from briefing.extraction.clauses import without_aside
from briefing.extraction.quotes import QuoteSpan
from briefing.extraction.statements import Statement
from briefing.extraction.tokens import Parsed, Token
from briefing.model import Quotation, Range

LONGEST_DISPLAY = 25  # words, where it can be cut without leaving a torso
LONGEST_TORSO = 38  # words, where it cannot
LONGEST_PHRASE = 60


def evidence_of(
    parsed: Parsed, group: list[Statement], quotes: list[QuoteSpan], *, direct: bool, own_words: bool = False
) -> Range | None:
    """Return the words that show the position: the quotation without its marks, or source, cue and content.

    Args:
        parsed: The article.
        group: The statements that make the position.
        quotes: All quotations.
        direct: Everything in the group is quoted.
        own_words: Begin at the cue, for the source stands before another statement.
    """
    if direct:
        inner = [quotes[n] for s in group for n in s.quotes]
        if not inner:  # a turn in a transcript
            return group[0].content[0]
        return min(q.start for q in inner), max(q.end for q in inner)
    start = min(s.own_start if own_words else s.start for s in group)
    end = max(s.end for s in group)
    if group[0].quotation is Quotation.DIRECT and group[0].quotes and quotes[group[0].quotes[0]].outer_start == start:
        start = quotes[group[0].quotes[0]].start
    text = parsed.text
    while end < len(text) and text[end] in "”\"’'»)":
        end += 1
    return (start, end) if start < end else None


def display_of(parsed: Parsed, main: Statement, quotes: list[QuoteSpan], span: Range) -> Range:
    """Return what is held, for a row: at most about 25 words that can be read by themselves."""
    if main.quotation is Quotation.DIRECT and main.quotes:
        start, end = quotes[main.quotes[0]].start, quotes[main.quotes[0]].end
    else:
        put_in = (
            len(main.content) == 2 and bool(main.cue) and main.content[0][1] <= main.cue[0].start < main.content[1][0]
        )
        whole = put_in and any(
            t.child("nsubj", "nsubjpass") is not None
            for t in parsed.between(*main.content[0])
            if t.pos in ("VERB", "AUX")
        )  # “Tokyo supports it, he said, but …”
        start, end = (
            main.content[0]
            if whole
            else max(main.content, key=lambda c: c[1] - c[0])
            if main.how == "own"
            else (main.content[0][0], main.content[-1][1])
        )
        if main.pattern == "P5" and main.shape is not None and main.shape.addressee is not None:
            begin = main.shape.addressee.span()[0]
            start = begin if main.cue[-1].end <= begin < start else start
        if main.shape is not None and main.shape.pattern == "P3" and len(main.shape.parts) == 2 and main.how == "own":
            start, end = min(start, main.cue[0].start), max(end, main.content[-1][1])  # “called the seizure illegal”
        first = next((t for t in parsed.between(start, end) if t.start >= start), None)
        if first is not None and first.lower in _TELL_NOTHING and first.dep in _OBJECTS and main.how == "own":
            start = min(start, main.cue[0].start)  # “agreed to both”, “denounced it as …”
    start, end = max(start, span[0]), min(end, span[1])
    tokens = [t for t in parsed.between(start, end) if t.start >= start and t.end <= end]
    while len(tokens) > 1 and (
        tokens[0].lower in ("that", ",", ":")
        or (main.pattern == "P4" and tokens[0].pos == "ADP" and tokens[0].head in main.cue)
    ):
        tokens = tokens[1:]
    if not tokens:
        return span
    kept = _at_most(without_aside(tokens))
    while len(kept) > 1 and kept[-1].text in (",", ";", ":"):
        kept.pop()
    return whole_marks((kept[0].start, kept[-1].end), quotes, span)


_OBJECTS = frozenset({"dobj", "pobj", "dative"})
_TELL_NOTHING = frozenset(
    {"it", "them", "him", "her", "both", "all", "neither", "either", "one", "this", "these", "those"}
)


def whole_marks(extent: Range, quotes: list[QuoteSpan], span: Range) -> Range:
    """Take in the closing mark of a quotation that ends the extent; leave out one of which only the mark is left."""
    start, end = extent
    for q in quotes[bisect_right(quotes, start, key=lambda q: q.outer_end) :]:
        if q.outer_start >= end:
            break
        if start <= q.outer_start < end < q.outer_end <= span[1] and q.outer_end - end <= 3:
            end = q.outer_end
        elif start > q.outer_start and start <= q.start < end and span[0] <= q.outer_start and q.outer_end <= end:
            start = q.outer_start
    return start, end


def _at_most(tokens: list[Token]) -> list[Token]:
    """Cut at the end of a sentence, else at the last edge of a clause or phrase that leaves few enough words."""
    count = 0
    edge = None
    stop = None
    for at, token in enumerate(tokens):
        if at > 1 and tokens[at - 1].text in _STOPS and token.text[:1].isupper() and count > 4:
            stop = at
        if token.pos not in ("PUNCT", "SPACE", "PART") or token.text[:1].isalnum():
            count += 1
        if count > LONGEST_DISPLAY:
            if stop is not None:
                return tokens[:stop]
            if edge is not None and edge >= 5:
                return _without_torso(tokens[:edge])
        if count > LONGEST_TORSO:
            return _without_torso(tokens[:at])
        if at and count > 4 and _is_edge(tokens, at):
            edge = at
    return tokens


_STOPS = frozenset({".", "!", "?", "…"})


def _without_torso(tokens: list[Token]) -> list[Token]:
    """Take off what leads to the words that were cut: “…, particularly in”."""
    kept = list(tokens)
    while len(kept) > 2 and (
        (kept[-1].pos in ("PUNCT", "CCONJ", "ADP", "DET", "SCONJ", "PART", "AUX") and kept[-1].text not in '”"')
        or (kept[-1].pos == "ADV" and kept[-2].text == ",")
    ):
        kept.pop()
    return kept


def _is_edge(tokens: list[Token], at: int) -> bool:
    """Whether a clause or a phrase that can be spared begins here."""
    token, before = tokens[at], tokens[at - 1]
    in_marks = before.quoted is not None and token.quoted == before.quoted and tokens[0].quoted != before.quoted
    if before.pos in ("ADJ", "DET", "ADP", "PART", "AUX", "NUM", "CCONJ") or in_marks:
        return False
    if token.text in (";", "–", "—"):
        return True
    if token.text == ",":
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        return after is not None and (
            after.dep in ("mark", "cc", "prep", "advmod") or after.pos in ("SCONJ", "VERB", "ADP", "PRON")
        )
    if at > 1 and tokens[at - 2].pos == "ADP" and token.dep == "prep":
        return False  # “in regard | to”, “in support | of”
    if token.dep == "prep" and token.head is before and before.pos == "VERB":
        return False  # “are slipping | into hunger”
    return token.dep == "mark" or (
        token.dep == "prep" and token.lower != "of" and token.head.pos in ("VERB", "NOUN", "AUX")
    )


def phrase_of(parsed: Parsed, group: list[Statement], span: Range, *, own_words: bool = False) -> Range | None:
    """From the cue to the end of what is held, if source, cue and content stand in that order.

    With ``own_words`` the source stands before another statement: “(Lima welcomed … and) called for …”.
    """
    order = [
        s
        for s in group
        if s.quotation is not Quotation.DIRECT and s.how in ("own", "shared") and s.source is not None and s.cue
    ]
    if not order:
        return None
    first = order[0]
    if first.pattern in ("P6", "P7", "P9", "P10", "P12", "P2") or (first.how != "own" and not own_words):
        return None
    assert first.source is not None
    verb = next((t for t in first.cue if t.pos in ("VERB", "AUX") and t.dep not in ("aux", "auxpass")), first.cue[0])
    begin = first.cue[0]
    if first.source.i > begin.i or first.content[0][0] < begin.start:
        return None
    for child in verb.children:
        if child.dep == "advmod" and first.source.i < child.i < begin.i and child.i == begin.i - 1:
            begin = child
    end = max(s.end for s in order)
    between = parsed.between(begin.start, span[1])
    subjects = [t for t in between if t.dep == "nsubj" and t.head.dep == "conj" and t.head.head is verb]
    if subjects:
        end = max(s.end for s in order if s.end <= subjects[0].start) if first.end <= subjects[0].start else first.end
    tokens = [t for t in parsed.between(begin.start, end) if t.end <= end]
    if len(tokens) > LONGEST_PHRASE:
        tokens = [t for t in parsed.between(begin.start, first.end) if t.end <= first.end]
    if len(tokens) > LONGEST_PHRASE or len(tokens) < 2:
        return None
    return begin.start, _without_frame(without_aside(tokens))[-1].end


def _without_frame(tokens: list[Token]) -> list[Token]:
    """Leave out “, speaking after the talks” at the end of a run."""
    for at in range(len(tokens) - 1, 2, -1):
        token = tokens[at]
        if token.tag == "VBG" and token.lemma in _FRAMES and tokens[at - 1].text == ",":
            return tokens[: at - 1] if token.quoted is None else tokens
    return tokens


_FRAMES = frozenset({"speak", "talk", "refer"})
