"""Bring a brief onto one page: shorten in a declared order and say what was cut.

The order: as designed; less space; smaller type; leave out the least salient of what is not pinned, then put back
what still fits; only if pinned items alone are too long, type at its floor; else stop and name the block to shorten.
Every attempt is a real one: the template is filled and the result measured.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefing.errors import Cancelled, PageError
from briefing.model import Brief, Quote
from briefing.page.cleaning import unmarked
from briefing.page.layout import PageLayout
from briefing.page.measure import Memory, measure
from briefing.page.package import Parts, read_template
from briefing.page.readout import Marks, readout
from briefing.page.render import Filled, Properties, fill_template, template_names
from briefing.page.selection import Unit, off_text, select
from briefing.page.templates import TemplateInfo, find_template
from briefing.page.tighten import LEVELS, tightened
from briefing.page.wording import quote_parts
from briefing.page.worker import fill_apart

LIMIT = 0.96
LIMIT_OTHER_SCRIPTS = 0.93
LIMIT_UNCERTAIN = 0.90

NO_ROOM = "no room on the page"
NOT_IN_TEMPLATE = "this template has no place for it"

_OTHER_SCRIPTS_FROM = 0.05  # share of letters outside Latin, Greek and Cyrillic
_TOP_UPS = 8
_TWIPS_PER_MM = 56.6929

# What a block is called in messages, by the beginning of an item's id.
_BLOCKS = {
    "title": "Title",
    "event": "Event",
    "notes:bluf": "Bottom line",
    "notes:background": "Background",
    "notes:next_steps": "Next steps",
    "notes:lines": "Lines to take",
    "notes:recommendations": "Recommendations",
    "notes:qa": "If asked",
    "notes:sensitivities": "Sensitivities",
    "notes:comment": "Comment",
    "notes:caveat": "Caveat",
}


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """An item that is not on the page, and why, in words."""

    kind: str  # "quote", "position", "participant"
    id: str
    text: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """A finished page: the Word file, its layout, and what was done to make it fit.

    ``fill`` is the share of the page that is used, ``limit`` the share that is allowed (both of ``pages`` pages).
    ``fitted`` is false only for a page asked for with ``strict=False`` that is too long; ``shorten`` then names
    the block to shorten and the layout spills. ``names`` are the fields the template uses.
    """

    template: str
    template_title: str
    paper: str
    pages: int
    fitted: bool
    fill: float
    limit: float
    document: bytes = field(repr=False)
    readout: dict[str, Any] = field(repr=False)
    layout: PageLayout = field(repr=False)
    placed: frozenset[str] = frozenset()
    left_out: tuple[LeftOut, ...] = ()
    tightened: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    shorten: str = ""
    names: frozenset[str] = frozenset()


def fit(
    brief: Brief,
    template: str,
    *,
    paper: str = "a4",
    pages: int = 1,
    strict: bool = True,
    is_cancelled: Callable[[], bool] | None = None,
) -> Page:
    """Fill a template with a brief so that it takes no more than ``pages`` pages.

    Args:
        brief: What to print.
        template: Id of a template, or the path of one.
        paper: ``a4`` or ``letter``; a template of the user has its own.
        pages: How many pages are allowed; 2 only when the user chose so.
        strict: Without it a page that cannot be made to fit is returned all the same, marked as not fitted; it can
            be shown, but not exported.
        is_cancelled: Asked between attempts.

    Raises:
        PageError: If what must be printed does not fit, and ``strict``; the message names the block to shorten.
        TemplateError: If the template cannot be used.
        Cancelled: If ``is_cancelled`` said so.
    """
    info = find_template(template)
    work = _Fit(brief, info, paper, pages, is_cancelled or (lambda: False))
    return work.page(strict=strict)


@dataclass(frozen=True)
class _Attempt:
    keep: frozenset[str]
    level: int
    readout: dict[str, Any]
    filled: Filled
    layout: PageLayout
    limit: float

    @property
    def fits(self) -> bool:
        return not self.layout.spills


class _Fit:
    def __init__(
        self, brief: Brief, info: TemplateInfo, paper: str, pages: int, is_cancelled: Callable[[], bool]
    ) -> None:
        self._brief = brief
        self._info = info
        self._paper = paper
        self._pages = max(1, pages)
        self._is_cancelled = is_cancelled
        self._marks = Marks()
        self._memory: Memory = {}
        self._source = _source(info, paper)
        self._selection = select(brief, blocks=self._source.names)

    def page(self, *, strict: bool) -> Page:
        attempt = self._shortened()
        shorten = "" if attempt.fits else self._longest(attempt.layout)
        if shorten and strict:
            count = "one page" if self._pages == 1 else f"{self._pages} pages"
            raise PageError(
                f"what must stay is too long for {count} (it fills {attempt.layout.fill:.0%})",
                subject=self._info.title,
                next_step=f"Shorten “{shorten}” or take something off the page.",
            )
        return Page(
            template=self._info.id,
            template_title=self._info.title,
            paper=self._paper if self._info.built_in else _paper(attempt.layout),
            pages=attempt.layout.pages,
            fitted=attempt.fits,
            fill=attempt.layout.fill,
            limit=attempt.limit,
            document=attempt.filled.document(),
            readout=unmarked(attempt.readout),
            layout=attempt.layout,
            placed=self._placed(attempt),
            left_out=self._left_out(attempt),
            tightened=LEVELS[attempt.level].words,
            missing=attempt.filled.missing,
            shorten=shorten,
            names=self._source.names,
        )

    def _shortened(self) -> _Attempt:
        everything = self._selection.ids
        attempt = self._attempt(everything, 0)
        for level in (1, 2):
            if attempt.fits:
                return attempt
            attempt = self._attempt(everything, level)
        if attempt.fits:
            return attempt
        shown = frozenset(attempt.layout.heights())
        units = [unit for unit in self._selection.units if unit.ids & shown]
        bare = self._attempt(everything - _ids(units), 2)
        if bare.fits:
            return self._loosened(self._topped_up(self._fewest_dropped(units, attempt, bare), units, attempt))
        floor = self._attempt(bare.keep, len(LEVELS) - 1)
        return self._topped_up(floor, units, attempt) if floor.fits else floor

    def _fewest_dropped(self, units: list[Unit], full: _Attempt, bare: _Attempt) -> _Attempt:
        """Drop the least salient units until the rest fits, beginning near the number the heights suggest."""
        low, high, best = 0, len(units), bare  # dropping `low` is too few, dropping `high` is enough
        guess = _enough(units, full)
        while high - low > 1:
            middle = min(max(guess, low + 1), high - 1)
            attempt = self._attempt(full.keep - _ids(units[:middle]), full.level)
            if attempt.fits:
                high, best = middle, attempt
                guess = middle - max(1, (middle - low) // 4)
            else:
                low = middle
                guess = middle + max(1, (high - middle) // 4)
        return best

    def _topped_up(self, attempt: _Attempt, units: list[Unit], full: _Attempt) -> _Attempt:
        """Put back what still fits, the most salient first."""
        heights = _unit_heights(units, full.layout)
        tries = 0
        for unit in reversed(units):
            room = (attempt.limit * self._pages - attempt.layout.fill * self._pages) * attempt.layout.body_height
            if unit.ids <= attempt.keep or heights[unit] > room:
                continue
            if tries == _TOP_UPS:
                break
            tries += 1
            fuller = self._attempt(attempt.keep | unit.ids, attempt.level)
            attempt = fuller if fuller.fits else attempt
        return attempt

    def _loosened(self, attempt: _Attempt) -> _Attempt:
        """Take back tightening that is not needed for what is left."""
        for level in range(attempt.level):
            looser = self._attempt(attempt.keep, level)
            if looser.fits:
                return looser
        return attempt

    def _attempt(self, keep: frozenset[str], level: int) -> _Attempt:
        if self._is_cancelled():
            raise Cancelled
        marks = self._marks  # the same for all attempts, so that paragraphs need to be laid out only once
        omitted = len(self._selection.ids - keep)
        values = readout(self._brief, self._selection, keep, marks, omitted=omitted)
        fill = fill_template if self._info.built_in else fill_apart
        filled = fill(self._source.at(level), values, self._properties(values), title=self._info.title)
        layout = measure(filled.parts, owners=marks.ids, allowed=self._pages, memory=self._memory)
        limit = _limit(layout)
        return _Attempt(keep, level, values, filled, replace(layout, limit=limit), limit)

    def _properties(self, values: dict[str, Any]) -> Properties:
        notes = self._brief.notes
        return Properties(
            title=values["title"],
            author=notes.author,
            subject=self._info.title,
            language=self._brief.article.language or "en",
            created=notes.generated_on or notes.date,
        )

    def _placed(self, attempt: _Attempt) -> frozenset[str]:
        """Ids of what is printed, with the parts and twins that are printed under another id."""
        printed = {owner for line in attempt.layout.lines for owner in line.owners}
        joint = {p.span for p in self._brief.positions if p.joint and p.id in printed}
        printed |= {p.id for p in self._selection.positions if p.joint and p.span in joint and p.id in attempt.keep}
        for quote in self._selection.quotes:
            if quote.id in printed:
                printed |= {part.id for part in quote_parts(self._brief, quote)}
        return frozenset(printed)

    def _left_out(self, attempt: _Attempt) -> tuple[LeftOut, ...]:
        placed = self._placed(attempt)
        reasons = dict(self._selection.off)
        for item in sorted(self._selection.ids - placed, key=lambda i: (-self._selection.salience.get(i, 0.0), i)):
            reasons[item] = NOT_IN_TEMPLATE if item in attempt.keep else NO_ROOM
        found = []
        for item, reason in reasons.items():
            if item in placed:
                continue
            kind, text = off_text(self._brief, item)
            found.append(LeftOut(kind=kind, id=item, text=text, reason=reason))
        order = {NO_ROOM: 0}
        return tuple(sorted(found, key=lambda left: order.get(left.reason, 1)))

    def _longest(self, layout: PageLayout) -> str:
        """The block that takes most room among those that cannot be dropped."""
        blocks: defaultdict[str, float] = defaultdict(float)
        for owner, height in layout.heights().items():
            blocks[self._block(owner)] += height
        return max(blocks, key=lambda name: blocks[name], default="Notes")

    def _block(self, owner: str) -> str:
        for beginning, name in _BLOCKS.items():
            if owner.startswith(beginning):
                return name
        item = self._brief.item(owner)
        if isinstance(item, Quote):
            return "Quotes"
        return "Positions" if any(p.id == owner for p in self._brief.positions) else "Participants"


class _Source:
    """A template read once: its parts, the fields it uses, and its tighter versions."""

    def __init__(self, path: Path, title: str) -> None:
        self._levels: dict[int, Parts] = {0: read_template(path)}
        self.names = template_names(self._levels[0], title=title)

    def at(self, level: int) -> Parts:
        if level not in self._levels:
            self._levels[level] = tightened(self._levels[0], LEVELS[level])
        return self._levels[level]


def _source(info: TemplateInfo, paper: str) -> _Source:
    path = info.path(paper)
    try:
        state = path.stat()
        stamp = (state.st_mtime_ns, state.st_size)
    except OSError:
        stamp = (0, 0)  # reading it will say what is wrong
    return _read_source(path, info.title, stamp)


@lru_cache(maxsize=16)
def _read_source(path: Path, title: str, stamp: tuple[int, int]) -> _Source:  # noqa: ARG001 - part of the key
    return _Source(path, title)


def _paper(layout: PageLayout) -> str:
    """Name the paper of a template of the user: ``a4``, ``letter``, or its size in millimetres."""
    width, height = (round(length / _TWIPS_PER_MM) for length in (layout.width, layout.height))
    return {(210, 297): "a4", (216, 279): "letter"}.get((width, height), f"{width} x {height} mm")


def _limit(layout: PageLayout) -> float:
    """How full the page may be, by how well its height is known."""
    if layout.unknown_fonts or layout.unmeasured:
        return LIMIT_UNCERTAIN
    letters = others = 0
    for line in layout.lines:
        text = line.text
        if text.isascii():
            letters += len(text)
            continue
        for character in text:
            if character.isalpha():
                letters += 1
                others += not _is_western(character)
    return LIMIT_OTHER_SCRIPTS if others > _OTHER_SCRIPTS_FROM * max(letters, 1) else LIMIT


@lru_cache(maxsize=4096)
def _is_western(character: str) -> bool:
    return character.isascii() or unicodedata.name(character, "").split(" ")[0] in ("LATIN", "GREEK", "CYRILLIC")


def _ids(units: Iterable[Unit]) -> frozenset[str]:
    return frozenset(item for unit in units for item in unit.ids)


def _unit_heights(units: Iterable[Unit], layout: PageLayout) -> dict[Unit, float]:
    """The height each unit takes: lines that stand side by side count once."""
    rows: defaultdict[str, dict[tuple[int, int], float]] = defaultdict(dict)
    for line in layout.lines:
        for owner in line.owners:
            rows[owner][line.page, round(line.y)] = line.height
    heights = {}
    for unit in units:
        merged: dict[tuple[int, int], float] = {}
        for item in unit.ids:
            merged.update(rows[item])
        heights[unit] = sum(merged.values())
    return heights


def _enough(units: list[Unit], full: _Attempt) -> int:
    """How many units must go, by their heights."""
    layout = full.layout
    excess = (layout.fill - full.limit) * layout.body_height * layout.allowed
    heights = _unit_heights(units, layout)
    for count, unit in enumerate(units, 1):
        excess -= heights[unit]
        if excess <= 0:
            return count
    return len(units)
