"""The sentence between headline and text that many pages set apart from both: the standfirst, or deck."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.ingest.web.lines import is_foreign, is_head_matter
from briefing.ingest.web.pruning import words_of
from briefing.ingest.web.runs import Run

_WORDS = frozenset(
    "dek deck standfirst subtitle subheadline subheading subhead summary lead lede intro introduction strapline excerpt"
    " abstract description blurb leadin".split()
)
_CUT_SHORT = re.compile(
    r"(?:\.\.\.|…)$|\((?:[^()]{0,40}\b)?(?:photo|video|image|picture)s? (?:by|:|credit)[^()]*\)$", re.IGNORECASE
)
_REACH = 40  # runs between headline and text


def standfirst(everything: Sequence[Run], lines: Sequence[str], headlines: set[str], description: str) -> list[str]:
    """Return the standfirst as a list of one, or nothing where there is none or it is among the lines already.

    Args:
        everything: All runs of the page, before pruning.
        lines: The paragraphs that were found.
        headlines: The headline in its forms, folded.
        description: The page's description, which often is the standfirst.
    """
    if not lines:
        return []
    folded = [_fold(run.text) for run in everything]
    body = {_fold(line) for line in lines}
    starts = [i for i, f in enumerate(folded) if f == _fold(lines[0])]
    for head in (i for i, f in enumerate(folded) if f in headlines):
        end = next((s for s in starts if s > head), None)
        if end is None or end - head > _REACH:
            continue
        for run, own in zip(everything[head + 1 : end], folded[head + 1 : end], strict=True):
            if own in headlines or not _is_sentence(run) or any(own in line for line in body):
                continue
            if _is_named(run) or _is_described(own, _fold(description)):
                return [run.text]
    return []


def _fold(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _is_sentence(run: Run) -> bool:
    if len(run.text.split()) < 6 or run.link_share > 0.5 or _CUT_SHORT.search(run.text):
        return False
    return not is_foreign(run.text) and not is_head_matter(run.text)


def _is_named(run: Run) -> bool:
    holder = run.element.getparent()
    names = {*words_of(run.element), *(words_of(holder) if holder is not None else ())}
    return bool(_WORDS & names)


def _is_described(own: str, description: str) -> bool:
    return len(own) > 25 and (own in description or (len(description) > 25 and description in own))
