"""From runs of characters with their places to paragraphs in reading order.

Pages are cut into bands, a band into columns by the gutters that run through all of its rows (after the projection
profiles of Nagy and Seth's X-Y cut, 1984), a column into lines and these into paragraphs by gaps, indents and type size.
Lengths are in points, y grows upwards as in PDF.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.ingest.joining import SENTENCE_END, SOFT_HYPHEN, join_lines, whole_words

_GUTTER = 0.9  # of the type size: wider than a word space in justified lines
_MAX_GUTTERS = 40
_EDGE = 0.12  # of the page's height, at top and bottom: where running heads and page numbers stand
_HEADLINE = 1.15  # times the size of the body
_FOOTNOTE = 0.9


@dataclass(frozen=True)
class Run:
    """Characters on one baseline with no wide gap between them."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float  # of the type


@dataclass(frozen=True)
class PageRuns:
    """What stands on one page."""

    width: float
    height: float
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Line:
    """A line of one column. ``indent`` is how far in it begins, ``room`` how much is free behind it."""

    text: str
    top: float
    bottom: float
    size: float
    indent: float
    room: float
    page: int
    column: int


@dataclass(frozen=True)
class Laid:
    """A document in reading order."""

    headline: str
    paragraphs: tuple[str, ...]


def read_pages(pages: Sequence[PageRuns]) -> Laid:
    """Return headline and paragraphs of a document."""
    lines = [line for number, page in enumerate(pages) for line in _lines_of_page(page, number)]
    lines = _without_margins(lines, pages)
    if not lines:
        return Laid("", ())
    body = _body_size(lines)
    lines = [line for line in lines if not _is_footnote(line, body, pages[line.page].height)]
    known = whole_words(line.text for line in lines)
    groups = _paragraphs(lines)
    headline = _headline(groups, body, pages[0].height)
    texts = [join_lines([line.text for line in group], known) for group in groups if group is not headline]
    title = join_lines([line.text for line in headline], known) if headline else ""
    return Laid(title, tuple(texts))


# -- columns


def _lines_of_page(page: PageRuns, number: int) -> list[Line]:
    found: list[Line] = []
    column = 0
    for band in _bands(_rows(page.runs)):
        for runs in _columns(band):
            found += _lines(runs, number, column)
            column += 1
    return found


def _rows(runs: Iterable[Run]) -> list[list[Run]]:
    """Group runs that stand side by side, from top to bottom."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: (-(r.top + r.bottom), r.left)):
        middle = (run.top + run.bottom) / 2
        last = rows[-1] if rows else None
        if last and any(r.bottom < middle < r.top for r in last):
            last.append(run)
        else:
            rows.append([run])
    return rows


Gap = tuple[float, float]


def _bands(rows: Sequence[list[Run]]) -> list[list[list[Run]]]:
    """Part the rows where a line goes across what were columns before, or columns begin."""
    bands: list[list[list[Run]]] = []
    gutters: list[Gap] = []
    for row in rows:
        free = _free(row)
        kept = _common(gutters, free)
        if bands and (len(kept) == len(gutters) and (kept or not _inner(row))):
            bands[-1].append(row)
            gutters = kept
        elif bands and not gutters and kept == gutters and not _inner(row):
            bands[-1].append(row)
        else:
            bands.append([row])
            gutters = _inner(row)
    return bands


def _free(row: Sequence[Run]) -> list[Gap]:
    """Return the stretches of a row with nothing in them, the margins included."""
    inner = _inner(row)
    return [(-1e6, min(r.left for r in row)), *inner, (max(r.right for r in row), 1e6)]


def _inner(row: Sequence[Run]) -> list[Gap]:
    found: list[Gap] = []
    reach: float | None = None
    for run in sorted(row, key=lambda r: r.left):
        if reach is not None and run.left - reach >= _GUTTER * run.size:
            found.append((reach, run.left))
        reach = run.right if reach is None else max(reach, run.right)
    return found if len(found) <= _MAX_GUTTERS else []  # specks all over a row are no columns


def _common(gutters: Sequence[Gap], free: Sequence[Gap]) -> list[Gap]:
    found = []
    for left, right in gutters:
        best = max(((max(left, a), min(right, b)) for a, b in free), key=lambda g: g[1] - g[0], default=(0.0, 0.0))
        if best[1] - best[0] >= 4:
            found.append(best)
    return found


def _columns(band: Sequence[list[Run]]) -> list[list[Run]]:
    """Part a band at the gutters that all of its rows leave free; cells of a table are read row by row."""
    runs = [run for row in band for run in row]
    gutters = _inner(band[0])
    for row in band[1:]:
        gutters = _common(gutters, _free(row))
    if not gutters:
        return [runs]
    edges = [(a + b) / 2 for a, b in gutters]
    columns: list[list[Run]] = [[] for _ in range(len(edges) + 1)]
    for run in runs:
        columns[sum(run.left > edge for edge in edges)].append(run)
    words = [len(run.text.split()) for run in runs]
    if len(band) < 3 or statistics.median(words) < 3:
        return [runs]
    return [column for column in columns if column]


def _lines(runs: Sequence[Run], page: int, column: int) -> list[Line]:
    left, right = min(r.left for r in runs), max(r.right for r in runs)
    found = []
    for row in _rows(runs):
        row.sort(key=lambda r: r.left)
        text = " ".join(run.text.strip() for run in row)
        size = max(row, key=lambda r: len(r.text)).size
        found.append(
            Line(
                text, max(r.top for r in row), min(r.bottom for r in row), size, row[0].left - left,
                right - row[-1].right, page, column,
            )
        )  # fmt: skip
    return found


# -- what is not the article's own

_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


def _without_margins(lines: Sequence[Line], pages: Sequence[PageRuns]) -> list[Line]:
    """Cut page numbers, and heads and feet that come back on other pages with, at most, other figures."""
    seen: dict[str, set[int]] = defaultdict(set)
    edge = [_is_at_edge(line, pages[line.page].height) for line in lines]
    for line, at_edge in zip(lines, edge, strict=True):
        if at_edge:
            seen[_DIGITS.sub("0", line.text.casefold())].add(line.page)
    needed = 2 if len(pages) < 5 else 3

    def is_margin(line: Line) -> bool:
        return bool(_PAGE_NUMBER.fullmatch(line.text)) or len(seen[_DIGITS.sub("0", line.text.casefold())]) >= needed

    return [line for line, at_edge in zip(lines, edge, strict=True) if not (at_edge and is_margin(line))]


def _is_at_edge(line: Line, height: float) -> bool:
    return line.bottom > (1 - _EDGE) * height or line.top < _EDGE * height


def _is_footnote(line: Line, body: float, height: float) -> bool:
    return line.size < _FOOTNOTE * body and line.top < 0.3 * height


def _body_size(lines: Sequence[Line]) -> float:
    weight: Counter[float] = Counter()
    for line in lines:
        weight[round(line.size, 1)] += len(line.text)
    return weight.most_common(1)[0][0]


# -- paragraphs


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    leading = _leading(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance from line to line, as a multiple of the type size."""
    steps = [
        (a.top - b.top) / a.size
        for a, b in pairwise(lines)
        if (a.page, a.column) == (b.page, b.column) and abs(a.size - b.size) < 0.3 and a.size > 0 and a.top > b.top
    ]
    # Paragraph gaps are wider and fewer; the lower middle is a step inside a paragraph.
    return sorted(steps)[len(steps) // 3] if steps else 1.2


def _goes_on(group: Sequence[Line], line: Line, leading: float) -> bool:
    """Tell whether a line belongs to the paragraph before it."""
    last = group[-1]
    if abs(last.size - line.size) > 0.08 * last.size:
        return False
    if last.text.endswith(SOFT_HYPHEN) or (
        last.text[-2:-1].isalpha() and last.text[-1] == "-" and line.text[0].isalpha()
    ):
        return True
    ended = bool(SENTENCE_END.search(last.text))
    if (last.page, last.column) != (line.page, line.column):
        return not ended and (line.text[:1].islower() or last.room < 3 * last.size)
    if last.top - line.top > (leading + 0.35) * last.size or _was_ended(last, line):
        return False
    indented = 0.6 * line.size < line.indent - group[0].indent + (last.indent if len(group) == 1 else 0) and ended
    starts_list = re.match(r"[•▪●–*]\s|\(?\d{1,2}[.)]\s", line.text) is not None
    return not (indented or starts_list)


_LETTER = 0.5  # usual width of a letter, in type sizes


def _was_ended(last: Line, line: Line) -> bool:
    """Tell a line that was ended on purpose: the next word had room on it. A centred line has that room on both sides."""
    word = line.text.split(maxsplit=1)[0]
    return last.room - last.indent > (len(word) * _LETTER + 2) * last.size


def _headline(groups: Sequence[list[Line]], body: float, height: float) -> list[Line] | None:
    """Return the paragraph in the largest type on the upper part of the first page."""
    able = [
        group
        for group in groups
        if group[0].page == 0
        and group[0].top > 0.45 * height
        and group[0].size >= _HEADLINE * body
        and 3 <= sum(len(line.text.split()) for line in group) <= 40
    ]
    return max(able, key=lambda group: group[0].size, default=None)
