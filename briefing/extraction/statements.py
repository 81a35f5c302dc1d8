"""A statement: source, cue and content while the article is still being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.extraction.cast import Figure
from briefing.extraction.patterns import Shape
from briefing.extraction.pronouns import Resolved
from briefing.extraction.tokens import Sentence, Token
from briefing.model import Act, Modality, Quotation, Range

# Measured precision of each pattern on the development articles and on political news; refreshed by the evaluation.
PATTERN_SCORES = {
    "P1": 0.87, "P1?": 0.75, "P2": 0.95, "P3": 0.72, "P4": 0.67, "P5": 0.75, "P6": 0.65, "P7": 0.82, "P8": 0.75, "P9": 0.5, "P10": 0.65, "P11": 0.72,
    "P12": 0.87, "P13": 0.45, "P14": 0.5, "tagger": 0.6,
}  # fmt: skip


@dataclass(eq=False)
class Statement:
    """An attribution in the making."""

    pattern: str
    sentence: Sentence
    cue: list[Token]
    source: Token | None
    resolved: Resolved
    content: list[Range]
    quotation: Quotation = Quotation.INDIRECT
    act: Act = Act.STATES
    negated: bool = False
    modality: Modality = Modality.ACTUAL
    depth: int = 1
    no_comment: bool = False
    quotes: list[int] = field(default_factory=list)
    shape: Shape | None = None
    how: str = "own"
    reasons: list[str] = field(default_factory=list)
    confidence: float = 0.8
    addressee: Figure | None = None
    whole: Statement | None = None  # what this is a part of: an answer in an interview
    also: list[Range] = field(default_factory=list)  # the content by the parse, where the tagger's was taken

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Who is credited."""
        return self.resolved.figures

    @property
    def start(self) -> int:
        """Where the first of source, cue and content begins."""
        starts = [s for s, _ in (*self.content, *self.also)] + [t.start for t in self.cue]
        if self.source is not None and self.pattern != "P10":
            starts.append(self.source.span()[0])
        return min(starts)

    @property
    def own_start(self) -> int:
        """Where the first of cue and content begins."""
        return min([s for s, _ in (*self.content, *self.also)] + [t.start for t in self.cue])

    @property
    def end(self) -> int:
        """Where the last of cue and content ends."""
        return max([e for _, e in (*self.content, *self.also)] + [t.end for t in self.cue])


def cue_words(verb: Token | None) -> list[Token]:
    """Return a cue's words: the verb with its auxiliaries, particle and negation, in text order."""
    if verb is None:
        return []
    words = [verb, *(t for t in verb.children if t.dep in ("aux", "auxpass", "neg", "prt"))]
    return sorted(words, key=lambda t: t.i)


def joined(ranges: list[Range]) -> list[Range]:
    """Merge ranges that touch, in text order."""
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def holds(outer: Statement, inner: Statement) -> bool:
    """Tell whether a statement of one source stands inside the content of another's."""
    return (
        outer is not inner
        and inner.pattern not in ("P7", "P13")
        and outer.figures != inner.figures
        and outer.quotation is not Quotation.DIRECT
        and any(s <= inner.start and inner.end <= e for s, e in outer.content)
    )


def size(statement: Statement) -> int:
    """Return how many characters the content has."""
    return sum(e - s for s, e in statement.content)


def extent(tokens: list[Token]) -> Range | None:
    """Return the range of some tokens without the marks at their ends."""
    while tokens and tokens[0].pos == "PUNCT":
        tokens = tokens[1:]
    while tokens and tokens[-1].pos == "PUNCT":
        tokens = tokens[:-1]
    return (tokens[0].start, tokens[-1].end) if tokens else None
