"""From statements to positions: whose they are, what they are about, which words are evidence, row and sentence."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.acts import stance_of
from briefing.extraction.cast import Figure
from briefing.extraction.clauses import is_conditional, without_aside
from briefing.extraction.quotes import QuoteSpan
from briefing.extraction.statements import Statement
from briefing.extraction.tokens import Parsed, Token
from briefing.extraction.topics import ChosenTopic, TopicIndex, own_words
from briefing.model import Act, Quotation, Range, Stance

LONGEST_DISPLAY = 25  # words
LONGEST_PHRASE = 60
SURE_PROPOSAL = 0.51  # confidence from which what only the tagger saw becomes a position


@dataclass(eq=False)
class Held:
    """A position in the making, for all its holders."""

    statements: list[Statement]
    holders: tuple[Figure, ...]
    span: Range
    display: Range
    phrase: Range | None
    topic: ChosenTopic
    act: Act
    stance: Stance
    joint: bool
    confidence: float
    reasons: tuple[str, ...]
    direct: bool

    @property
    def main(self) -> Statement:
        """The statement that gives the position its act."""
        return self.statements[0]


def find_positions(
    parsed: Parsed, statements: list[Statement], quotes: list[QuoteSpan], index: TopicIndex
) -> list[Held]:
    """Return the positions in text order: one for each sentence, holder and quotation."""
    by_sentence: dict[int, list[Statement]] = {}
    for statement in statements:
        by_sentence.setdefault(statement.sentence.index, []).append(statement)
    found: list[Held] = []
    last: ChosenTopic | None = None
    for number in sorted(by_sentence):
        for group in _groups(_reported(by_sentence[number])):
            held = _hold(parsed, group, quotes, index, last)
            if held is not None:
                found.append(held)
                if not held.topic.suggested:
                    last = held.topic
    found.sort(key=lambda h: h.span)
    return _without_inner(found)


def _reported(statements: list[Statement]) -> list[Statement]:
    """Leave one level: what an agency or a report says somebody said is that somebody's statement."""
    kept: list[Statement] = []
    for statement in statements:
        inner = [
            s for s in statements
            if s is not statement and s.figures and s.figures != statement.figures
            and any(a <= s.start and s.end <= b + 1 for a, b in statement.content)
        ]  # fmt: skip
        inner = [s for s in inner if _relays(statement, s)]
        if inner:
            for s in inner:
                if s.depth > 1:
                    s.reasons.append("reported_by_other")
                    s.depth = 1
            continue
        kept.append(statement)
    return [s for s in kept if s.depth == 1]


def _relays(outer: Statement, inner: Statement) -> bool:
    """Whether the outer source only passes on what the inner one said."""
    if outer.pattern == "P7" and any(f.is_person and not f.anonymous for f in outer.figures):
        return any(f.is_person and not f.anonymous for f in inner.figures)
    if outer.pattern == "P7" or all(_is_media(f) for f in outer.figures):
        return any(not f.anonymous for f in inner.figures)
    if any(f.is_person for f in outer.figures) and outer.figures != inner.figures:
        return False
    if all(f.anonymous for f in outer.figures) and outer.figures:
        return any(not f.anonymous for f in inner.figures)
    countries = {f.country for f in outer.figures}
    return any(f.is_person and not f.anonymous and f.country in countries for f in inner.figures)


def _groups(statements: list[Statement]) -> list[list[Statement]]:
    groups: list[list[Statement]] = []
    for statement in statements:
        if not _is_position(statement):
            continue
        for group in groups:
            if set(group[0].figures) == set(statement.figures):
                if group[0].quotation is Quotation.DIRECT and statement.quotation is Quotation.DIRECT:
                    continue
                group.append(statement)
                break
        else:
            groups.append([statement])
    return groups


def _is_position(statement: Statement) -> bool:
    if not statement.figures or _says_nothing(statement):
        return False
    if statement.pattern == "tagger" and (
        statement.confidence < SURE_PROPOSAL or all(f.anonymous for f in statement.figures)
    ):
        return False
    if (
        all(_is_media(f) for f in statement.figures)
        and statement.quotation is not Quotation.DIRECT
        and statement.pattern in ("P7", "P3", "P13")
    ):
        return False
    if statement.act is Act.DISCUSSES:
        stance = statement.shape.stance if statement.shape else None
        return stance is not None and stance.pos == "VERB"
    return True


def _says_nothing(statement: Statement) -> bool:
    """“issued a statement”, “made the corresponding remark”: that something was said, not what."""
    stance = statement.shape.stance if statement.shape else None
    if stance is None or statement.shape is None or statement.shape.pattern != "P8" or stance.lemma not in _WORDS_SAID:
        return False
    return not any(
        (t.dep in ("acl", "relcl", "ccomp") and t.lower not in ("regarding", "concerning"))
        or (t.dep == "prep" and t.lower in ("of", "on", "against", "for"))
        for t in stance.children
    )


_WORDS_SAID = frozenset({"statement", "remark", "message", "claim", "position", "view", "stance"})


def _is_media(figure: Figure) -> bool:
    return figure.entry is not None and figure.entry.kind == "media"


def _hold(
    parsed: Parsed, group: list[Statement], quotes: list[QuoteSpan], index: TopicIndex, last: ChosenTopic | None
) -> Held | None:
    group = sorted(group, key=lambda s: s.start)
    main = next((s for s in group if s.how == "own" and s.pattern not in ("P11", "P7")), group[0])
    main = next(
        (s for s in group if s.act not in (Act.STATES, Act.THANKS, Act.DISCUSSES) and s.how in ("own", "shared")), main
    )
    direct = all(s.quotation is Quotation.DIRECT for s in group)
    span = _evidence(parsed, group, quotes, direct=direct)
    if span is None:
        return None
    display = _display(parsed, main, quotes, span)
    phrase = None if direct else _phrase(parsed, group, span)
    phrase = _whole_marks(phrase, quotes, span) if phrase else None
    topic = _topic(parsed, group, index, span, main, last)
    act = main.act
    stance = stance_of(act, negated=main.negated, no_comment=main.no_comment)
    if act is Act.WARNS and is_conditional([t for start, end in main.content for t in parsed.between(start, end)]):
        stance = Stance.NEUTRAL  # “would fail unless …”: what is warned of may not come
    confidence = max(s.confidence for s in group)
    reasons = tuple(dict.fromkeys(r for s in group for r in s.reasons))
    if topic.suggested:
        confidence *= 0.85
        reasons = (*reasons, "topic_suggested")
    return Held(
        [main, *(s for s in group if s is not main)], main.figures, span, display, phrase, topic, act,
        stance, len(main.figures) > 1, confidence, reasons, direct,
    )  # fmt: skip


def _evidence(parsed: Parsed, group: list[Statement], quotes: list[QuoteSpan], *, direct: bool) -> Range | None:
    if direct:
        inner = [quotes[n] for s in group for n in s.quotes]
        if not inner:  # a turn in a transcript
            return group[0].content[0]
        start, end = min(q.start for q in inner), max(q.end for q in inner)
        if any(q.outer_start > start and q.start - q.outer_end > 0 for q in inner):
            return start, end
        return start, end
    start = min(s.start for s in group)
    end = max(s.end for s in group)
    if group[0].quotation is Quotation.DIRECT and group[0].quotes and quotes[group[0].quotes[0]].outer_start == start:
        start = quotes[group[0].quotes[0]].start
    text = parsed.text
    while end < len(text) and text[end] in "”\"’'»)":
        end += 1
    return (start, end) if start < end else None


def _display(parsed: Parsed, main: Statement, quotes: list[QuoteSpan], span: Range) -> Range:
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
    start, end = max(start, span[0]), min(end, span[1])
    tokens = [t for t in parsed.between(start, end) if t.start >= start and t.end <= end]
    while len(tokens) > 1 and (
        tokens[0].lower in ("that", ",", ":")
        or (main.pattern == "P4" and tokens[0].pos == "ADP" and tokens[0].head in main.cue)
    ):
        tokens = tokens[1:]
    if not tokens:
        return span
    kept = _at_most(without_aside(tokens), LONGEST_DISPLAY)
    return _whole_marks((kept[0].start, kept[-1].end), quotes, span)


def _whole_marks(extent: Range, quotes: list[QuoteSpan], span: Range) -> Range:
    """Take in the closing mark of a quotation that ends the extent; leave out one of which only the mark is left."""
    start, end = extent
    for q in quotes:
        if q.outer_start >= end or q.outer_end <= start:
            continue
        if start <= q.outer_start < end < q.outer_end <= span[1] and q.outer_end - end <= 3:
            end = q.outer_end
        elif start > q.outer_start and start <= q.start < end and span[0] <= q.outer_start and q.outer_end <= end:
            start = q.outer_start
    return start, end


def _at_most(tokens: list[Token], words: int) -> list[Token]:
    """Cut at the last clause edge that leaves at most so many words."""
    count = 0
    edge = None
    for at, token in enumerate(tokens):
        if token.pos not in ("PUNCT", "SPACE", "PART") or token.text[:1].isalnum():
            count += 1
        if count > words:
            stop = edge if edge is not None and edge >= 5 else at
            kept = tokens[:stop]
            while len(kept) > 1 and (
                kept[-1].pos in ("PUNCT", "CCONJ", "ADP", "DET", "SCONJ", "PART", "AUX") and kept[-1].text not in '”"'
            ):
                kept.pop()
            return kept
        if at and _is_edge(tokens, at) and count > 4:
            edge = at
    return tokens


def _is_edge(tokens: list[Token], at: int) -> bool:
    """Whether a clause or a phrase that can be spared begins here."""
    token, before = tokens[at], tokens[at - 1]
    if before.pos in ("ADJ", "DET", "ADP", "PART", "AUX", "NUM", "CCONJ") or (
        before.quoted is not None and token.quoted == before.quoted
    ):
        return False
    if token.text in (";", "–", "—"):
        return True
    if token.text == ",":
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        return after is not None and (
            after.dep in ("mark", "cc", "prep", "advmod") or after.pos in ("SCONJ", "VERB", "ADP", "PRON")
        )
    return token.dep == "mark" or (
        token.dep == "prep" and token.lower != "of" and token.head.pos in ("VERB", "NOUN", "AUX")
    )


def _phrase(parsed: Parsed, group: list[Statement], span: Range) -> Range | None:
    """From the cue to the end of what is held, if source, cue and content stand in that order."""
    order = [
        s
        for s in group
        if s.quotation is not Quotation.DIRECT and s.how in ("own", "shared") and s.source is not None and s.cue
    ]
    if not order:
        return None
    first = order[0]
    if first.pattern in ("P6", "P7", "P9", "P10", "P12", "P2") or first.how != "own":
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
    stop = without_aside(tokens)[-1].end
    return begin.start, stop


def _topic(
    parsed: Parsed, group: list[Statement], index: TopicIndex, span: Range, main: Statement, last: ChosenTopic | None
) -> ChosenTopic:
    sentence = main.sentence
    before = None
    content = [c for s in group for c in s.content]
    words = [t for start, end in content for t in parsed.between(start, end)]
    if main.shape is not None and main.shape.pattern == "P3" and len(main.shape.parts) == 2:
        words = main.shape.parts[0].subtree()  # what is judged, not the judgement
    named = own_words(words)
    if named is None:
        named = own_words([t for s in group for start, end in s.also for t in parsed.between(start, end)])
    previous = parsed.sentences[sentence.index - 1] if sentence.index else None
    pronoun = main.source is not None and main.source.pos == "PRON"
    if previous is not None and ((previous.paragraph == sentence.paragraph and named is None) or pronoun):
        before = (previous.start, previous.end)
    source = main.source.span() if main.source is not None else None
    chosen = index.choose(content, span, source=source, sentence=(sentence.start, sentence.end), before=before)
    if chosen is not None:
        return chosen
    if last is not None and main.source is not None and main.source.pos == "PRON":
        return ChosenTopic(last.id, last.label, 0.4)
    if named is not None and not (last is not None and main.pattern in ("P10", "P2")):
        return named
    around = index.strongest(*parsed.paragraphs[sentence.paragraph])
    if around is not None:
        return around
    states = {f.country for f in (*main.figures, *([main.addressee] if main.addressee else [])) if f.country}
    if named is None and len(states) > 1 and "bilateral-ties" in index.book.topics:
        return ChosenTopic("bilateral-ties", index.book.label("bilateral-ties"), 0.4)
    main_topic = index.strongest(0, len(parsed.text))
    if main_topic is not None:
        return main_topic
    return named or ChosenTopic("auto:statement", "statement", 0.3, suggested=True)


def _without_inner(found: list[Held]) -> list[Held]:
    """Drop a position that lies inside another of the same holders; ``found`` is in text order."""
    kept: list[Held] = []
    for at, held in enumerate(found):
        near = (*found[max(0, at - _WINDOW) : at], *found[at + 1 : at + _WINDOW])
        if not any(_lies_in(held, other) for other in near):
            kept.append(held)
    return kept


_WINDOW = 12  # positions on either side that can overlap at all


def _lies_in(held: Held, other: Held) -> bool:
    inside = other.span[0] <= held.span[0] and held.span[1] <= other.span[1] and other.span != held.span
    return inside and set(other.holders) == set(held.holders)
