"""The paragraphs of the article on a page, in the page's own words and order.

Three witnesses are heard: trafilatura, which knows where articles stand; the runs of the page itself, which keep every
paragraph and its place; and the text that many pages state as JSON-LD. What then still is not the article's, such as
"read more", is cut line by line.
"""

from __future__ import annotations

import copy
import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.ingest.web.lines import ends_sentence, is_foreign, is_head_matter, is_tail_matter
from briefing.ingest.web.pruning import prune
from briefing.ingest.web.runs import Run, runs_of
from briefing.ingest.web.standfirst import standfirst
from briefing.ingest.web.statements import Statement
from briefing.ingest.web.tree import Element

logger = logging.getLogger(__name__)

_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_DIGITS = re.compile(r"\d+")
_PARAGRAPH = 80  # characters from which a run is taken for prose
_ENOUGH = 40  # words an article has at least


def body_lines(
    tree: Element, everything: Sequence[Run], statement: Statement, titles: Sequence[str], description: str
) -> list[str]:
    """Return the article's paragraphs, headings and list items, one line each, without its headline; maybe none.

    The tree is pruned on the way; ``everything`` is its visible text before that.
    """
    headlines = {fold(t) for t in (*titles, *(r.text for r in everything if r.tag == "h1"))}
    whole = copy.deepcopy(tree)
    prune(tree, everything)
    lines = _lines(runs_of(tree), _trafilatura(tree), statement.body, headlines)
    if count_words(lines) < _ENOUGH:
        # Everything of the page was taken for its frame: look again without that judgement.
        lines = _lines(everything, _trafilatura(whole), statement.body, headlines)
    stated = [line for part in statement.body.splitlines() if (line := " ".join(part.split()))]
    if count_words(stated) > max(_ENOUGH, 1.5 * count_words(lines)):
        # The page shows less than it states: a teaser, or a page that scripts fill.
        return [line for line in stated if not is_foreign(line)]
    return [*standfirst(everything, lines, headlines, description), *lines]


def fold(text: str) -> str:
    """Return letters and digits only, in small letters."""
    return "".join(filter(str.isalnum, text.casefold()))


def count_words(lines: Iterable[str]) -> int:
    """Return about how many words there are; scripts that do not part words have one in two letters or so."""
    return sum(len(line.split()) + len(_UNPARTED.findall(line)) // 2 for line in lines)


def _lines(runs: Sequence[Run], found: list[str], stated: str, headlines: set[str]) -> list[str]:
    kept = _with_stated(runs, _siblings(runs, _known(runs, found)), fold(stated))
    chosen = [r for r, k in zip(runs, kept, strict=True) if k and fold(r.text) not in headlines]
    chosen = [r for r in _without_doubles(chosen) if not is_foreign(r.text) and not _is_link_line(r)]
    return [r.text for r in _trimmed(chosen)]


# ------------------------------------------------------------------------------------------ the witnesses


def _trafilatura(tree: Element) -> list[str]:
    """Return the pieces of text that trafilatura takes for the article."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            copy.deepcopy(tree), include_tables=False, include_comments=False, with_metadata=False
        )
    except Exception:
        # Whatever it stumbles over: the other witnesses can still be heard.
        logger.debug("trafilatura failed", exc_info=True)
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    return ["".join(e.itertext()) for e in body.iter("p", "head", "item", "quote", "cell")]


def _known(runs: Sequence[Run], found: list[str]) -> list[bool]:
    """Tell which runs trafilatura found: a piece of it as a whole, part of a larger piece, or made of several.

    Where it found nothing, what looks like prose is taken.
    """
    pieces = {fold(piece) for piece in found} - {""}
    if not pieces:
        return [len(run.text) > _PARAGRAPH and run.link_share < 0.3 for run in runs]
    joined = " ".join(pieces)
    long = [piece for piece in pieces if len(piece) > 30]

    def is_known(folded: str) -> bool:
        if folded in pieces or (len(folded) > 30 and folded in joined):
            return True
        return len(folded) > 60 and sum(len(p) for p in long if p in folded) > 0.5 * len(folded)

    return [is_known(fold(run.text)) for run in runs]


def _siblings(runs: Sequence[Run], kept: list[bool]) -> list[bool]:
    """Keep paragraphs that stand in the same kind of place as several that were kept: a body cut up by boxes."""
    places = Counter(_place(r) for r, k in zip(runs, kept, strict=True) if k and len(r.text) > _PARAGRAPH)
    return [
        k or (len(r.text) > _PARAGRAPH and r.link_share < 0.5 and places[_place(r)] >= 3)
        for r, k in zip(runs, kept, strict=True)
    ]


def _place(run: Run) -> tuple[str, ...]:
    """Name the place of a run by its element and the classes of the three that it stands in."""
    parts, element = [run.tag], run.element.getparent()
    while element is not None and len(parts) < 4:
        parts.append(f"{element.tag}.{_DIGITS.sub('', element.get('class') or '')}")
        element = element.getparent()
    return tuple(parts)


def _with_stated(runs: Sequence[Run], kept: list[bool], stated: str) -> list[bool]:
    """Correct what was kept by the text that the page states; that lacks headings, and may be cut short."""
    folded = [fold(r.text) for r in runs]
    said = [len(f) > 20 and f in stated for f in folded]
    amount = sum(len(f) for f in {f for f, s in zip(folded, said, strict=True) if s})
    if len(stated) < 600 or amount < 0.6 * len(stated):
        return kept
    mine = sum(len(f) for f, k in zip(folded, kept, strict=True) if k)
    if amount < 0.7 * mine:
        return [k or s for k, s in zip(kept, said, strict=True)]
    first, end = said.index(True), len(said) - said[::-1].index(True)
    return [s or (k and first <= i < end) for i, (k, s) in enumerate(zip(kept, said, strict=True))]


# ------------------------------------------------------------------------------------------ cutting


def _is_link_line(run: Run) -> bool:
    """A line that is a link as a whole leads to another article."""
    return run.link_share > 0.9 and len(run.text) < 250


def _without_doubles(runs: list[Run]) -> list[Run]:
    """Take out what repeats earlier text: a copy for other screens, a hidden summary of the whole."""
    kept: list[Run] = []
    seen: set[str] = set()
    for run in runs:
        folded = fold(run.text)
        if len(folded) > 40:
            parts = sum(len(s) for s in seen if s in folded) if len(folded) > 200 else 0
            if folded in seen or parts > 0.8 * len(folded):
                continue
            seen.add(folded)
        kept.append(run)
    return kept


def _trimmed(runs: list[Run]) -> list[Run]:
    """Cut what stands above the first and below the last paragraph: bylines, dates, labels, who the author is."""
    first, end = 0, len(runs)
    while first < end and is_head_matter(runs[first].text):
        first += 1
    while end > first and (is_tail_matter(runs[end - 1].text) or _is_loose(runs[end - 1])):
        end -= 1
    return runs[first:end]


def _is_loose(run: Run) -> bool:
    """Tell a line at the end that is neither a paragraph nor part of a list."""
    if run.link_share > 0.6:
        return True
    return run.tag not in ("li", "p") and len(run.text.split()) < 15 and not ends_sentence(run.text)
