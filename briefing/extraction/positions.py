"""From statements to positions: whose they are, what they are about, which words are evidence, row and sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.extraction.acts import act_of, stance_of
from briefing.extraction.cast import Figure
from briefing.extraction.clauses import is_conditional
from briefing.extraction.lexicons import cues
from briefing.extraction.quotes import QuoteSpan
from briefing.extraction.statements import Statement
from briefing.extraction.tokens import Parsed
from briefing.extraction.topic_choice import TopicChooser
from briefing.extraction.topics import ChosenTopic
from briefing.extraction.words_shown import display_of, evidence_of, phrase_of, whole_marks
from briefing.model import Act, Quotation, Range, Stance

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
    parsed: Parsed, statements: list[Statement], quotes: list[QuoteSpan], chooser: TopicChooser
) -> list[Held]:
    """Return the positions in text order: one for each sentence, holder, quotation and coordinated act."""
    by_sentence: dict[int, list[Statement]] = {}
    for statement in statements:
        by_sentence.setdefault(statement.sentence.index, []).append(statement)
    found: list[Held] = []
    for number in sorted(by_sentence):
        here = [part for s in _reported(by_sentence[number]) for part in _by_act(parsed, s)]
        for group in _groups(here):
            for part in _apart(group):
                held = _hold(parsed, part, quotes, chooser, own_words=part[0] is not group[0])
                if held is not None:
                    found.append(held)
    for held in found:
        held.topic = chooser.settled(held.topic)
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


def _by_act(parsed: Parsed, statement: Statement) -> list[Statement]:
    """Divide a long answer in an interview where it begins to do something else; plain sentences go with the one before."""
    if statement.pattern != "P12" or statement.quotes or statement.quotation is not Quotation.DIRECT:
        return [statement]
    begin, end = statement.content[0]
    parts: list[Statement] = []
    first = parsed.sentence_at(begin)
    for sentence in parsed.sentences[first.index :] if first is not None else []:
        if sentence.start >= end:
            break
        extent = (max(begin, sentence.start), min(end, sentence.end))
        part = replace(statement, content=[extent], sentence=sentence, cue=[], source=None, whole=statement)
        part.act = act_of(part, None, cues(), parsed)
        if parts and part.act in (Act.STATES, parts[-1].act):
            parts[-1].content = [(parts[-1].content[0][0], extent[1])]
        else:
            parts.append(part)
    return parts if len(parts) > 1 else [statement]


def _apart(group: list[Statement]) -> list[list[Statement]]:
    """Divide a holder's statements where a coordinated cue does something else: “welcomed … and called for …”."""
    ordered = sorted(group, key=lambda s: s.own_start)
    parts = [[ordered[0]]]
    for statement in ordered[1:]:
        if _stands_apart(statement, parts[-1]):
            parts.append([statement])
        else:
            parts[-1].append(statement)
    parts[0].sort(key=group.index)
    return parts


def _stands_apart(statement: Statement, before: list[Statement]) -> bool:
    finite = any(t.tag in ("VBD", "VBZ", "VBP") for t in statement.cue)
    if not finite or statement.how not in ("own", "shared") or statement.pattern not in _COORDINATED:
        return False
    if Quotation.DIRECT in (statement.quotation, before[0].quotation):
        return False
    acts = {s.act for s in before}
    differs = statement.act in _TELLING and bool(acts & _TELLING) and statement.act not in acts
    return differs and statement.own_start >= max(s.end for s in before)


# Acts that say where a party stands; what it merely states or is thankful for stays with its neighbour.
_TELLING = frozenset({Act.SUPPORTS, Act.OPPOSES, Act.CALLS, Act.COMMITS, Act.WARNS, Act.ACCUSES, Act.DENIES})
_SHORTEST_SPEECH = 12  # characters with the marks: “One,” he said
_COORDINATED = frozenset({"P1", "P3", "P4", "P5", "P8"})


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
        and statement.pattern in ("P7", "P3", "P5", "P13")
    ):
        return False
    if all(f.anonymous and f.name.lower().split()[-1:] in _QUESTIONERS for f in statement.figures):
        return False
    if statement.act is Act.DISCUSSES:
        stance = statement.shape.stance if statement.shape else None
        return stance is not None and stance.pos == "VERB"
    return True


def _says_nothing(statement: Statement) -> bool:
    """“issued a statement”, “made the corresponding remark”: that something was said, not what."""
    stance = statement.shape.stance if statement.shape else None
    if statement.shape is not None and statement.shape.pattern == "P4" and stance is not None:
        to = stance.child("pobj")  # “responded to questions about …”
        return to is not None and to.lemma in _ASKED and any(t.lemma in _ANSWERS for t in statement.cue)
    if stance is None or statement.shape is None or statement.shape.pattern != "P8" or stance.lemma not in _WORDS_SAID:
        return False
    return not any(
        (t.dep in ("acl", "relcl", "ccomp") and t.lower not in ("regarding", "concerning"))
        or (t.dep == "prep" and t.lower in ("of", "on", "against", "for"))
        for t in stance.children
    )


_QUESTIONERS = (["reporter"], ["reporters"], ["journalist"], ["journalists"], ["correspondent"], ["interviewer"])
_ASKED = frozenset({"question", "query", "inquiry", "enquiry", "request", "comment"})
_ANSWERS = frozenset({"respond", "reply", "react"})
_WORDS_SAID = frozenset({"statement", "remark", "message", "claim", "position", "view", "stance"})


def _is_media(figure: Figure) -> bool:
    return figure.entry is not None and figure.entry.kind == "media"


def _hold(
    parsed: Parsed, group: list[Statement], quotes: list[QuoteSpan], chooser: TopicChooser, *, own_words: bool
) -> Held | None:
    group = sorted(group, key=lambda s: s.start)
    main = next((s for s in group if s.how == "own" and s.pattern not in ("P11", "P7")), group[0])
    main = next(
        (s for s in group if s.act not in (Act.STATES, Act.THANKS, Act.DISCUSSES) and s.how in ("own", "shared")), main
    )
    direct = all(s.quotation is Quotation.DIRECT for s in group)
    if direct and not main.no_comment and sum(e - s for s, e in main.content) < _SHORTEST_SPEECH:
        return None
    span = evidence_of(parsed, group, quotes, direct=direct, own_words=own_words)
    if span is None:
        return None
    display = display_of(parsed, main, quotes, span)
    phrase = None if direct else phrase_of(parsed, group, span, own_words=own_words)
    phrase = whole_marks(phrase, quotes, span) if phrase else None
    topic = chooser.topic(group, span, main)
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
