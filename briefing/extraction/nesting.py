"""Statements inside statements: told at second hand, or told twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefing.extraction.quotes import QuoteSpan
from briefing.extraction.statements import Statement, holds
from briefing.model import Quotation


def without_doubles(
    statements: list[Statement], quotes: Sequence[QuoteSpan], speaker_of: Mapping[int, Statement]
) -> list[Statement]:
    """Leave out what a quotation credits already: “According to Ilic, “…””."""
    quoted = {(q.paragraph, speaker_of[n].figures): q for n, q in enumerate(quotes) if n in speaker_of}

    def is_double(s: Statement) -> bool:
        q = quoted.get((s.sentence.paragraph, s.figures)) if s.pattern == "P7" else None
        return q is not None and all(q.outer_start <= start and end <= q.outer_end for start, end in s.content)

    return [s for s in statements if not is_double(s)]


def nest(statements: Sequence[Statement]) -> None:
    """Mark what stands inside the content of another source's statement: it is said at second hand."""
    by_sentence: defaultdict[int, list[Statement]] = defaultdict(list)
    by_paragraph: defaultdict[int, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_sentence[statement.sentence.index].append(statement)
        by_paragraph[statement.sentence.paragraph].append(statement)
    turns = [s for s in statements if s.quotation is Quotation.DIRECT and s.pattern == "P12" and not s.quotes]
    for turn in turns:  # a turn is one person's word, whatever is told in it of others
        for inner in by_paragraph[turn.sentence.paragraph]:
            if (
                inner is not turn
                and turn.content[0][0] <= inner.start
                and inner.end <= turn.content[0][1]
                and not {f.country for f in inner.figures} <= {f.country for f in turn.figures}
            ):
                inner.depth = 2
    for group in by_sentence.values():
        for inner in group:
            if (
                inner.depth == 1
                and inner.quotation is not Quotation.DIRECT
                and any(holds(outer, inner) for outer in group)
            ):
                inner.depth = 2
                inner.confidence = round(inner.confidence * 0.7, 3)
                inner.reasons.append("nested")
