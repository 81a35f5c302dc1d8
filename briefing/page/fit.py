"""Bring a brief onto one page: shorten in a declared order and say what was cut.

The order: as designed; less space; smaller type; leave out the least salient of what is not pinned, then put back
what still fits; only if pinned items alone are too long, type at its floor; else stop and name the block to shorten.
Every attempt is a real one: the template is filled and the result measured.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any

from briefing.errors import BriefingError, Cancelled, PageError, TemplateError
from briefing.model import Brief, Quote, Trust
from briefing.page.cleaning import unmarked
from briefing.page.heights import heights_kept, unit_heights
from briefing.page.layout import PageLayout
from briefing.page.measure import Measured, take_measure
from briefing.page.readout import as_printed, readout
from briefing.page.render import Filled, Properties, fill_template
from briefing.page.selection import SAID_ALREADY, Unit, off_text, select
from briefing.page.source import Source, Workbench, template_source
from briefing.page.templates import TemplateInfo, find_template
from briefing.page.tighten import LEVELS
from briefing.page.wording import quote_parts, squeeze
from briefing.page.worker import Budget, fill_apart

LIMIT = 0.96
LIMIT_OTHER_SCRIPTS = 0.93
LIMIT_UNCERTAIN = 0.90

NO_ROOM = "no room on the page"
NOT_IN_TEMPLATE = "this template has no place for it"

_OTHER_SCRIPTS_FROM = 0.05  # share of letters outside Latin, Greek and Cyrillic
_TOP_UPS = 8
_TIGHTEST = 2  # the level of tightening before anything is left out
_SPACE_SAVES = 0.08  # share of a page that less space may save: above it, type is made smaller at once
_TYPE_SAVES = 0.20  # share that smaller type may save besides: above it, something has to be left out
_TIGHTER = 0.88  # what is left of a height at the tightest level, usually
_LOOSER = 0.03  # of the page: less room than this is not enough to take back a level
_TWIPS_PER_MM = 56.6929

TEMPLATE = "Template"  # what is called so in the same place
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


def note_block(item: str) -> str:
    """Return what the block of notes with that id is called, empty for an item that is no note."""
    return next((name for beginning, name in _BLOCKS.items() if item.startswith(beginning)), "")


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """An item that is not on the page, and why, in words."""

    kind: str  # "quote", "position", "participant", "note"
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
    source = template_source(info, paper)
    with source.workbench() as bench:
        work = _Fit(brief, info, source, bench, paper=paper, pages=pages, is_cancelled=is_cancelled or (lambda: False))
        return work.page(strict=strict)


@dataclass(frozen=True)
class _Attempt:
    keep: frozenset[str]
    level: int
    readout: dict[str, Any]
    filled: Filled
    measured: Measured
    limit: float

    @property
    def fits(self) -> bool:
        return not self.measured.spills(self.limit)

    @cached_property
    def layout(self) -> PageLayout:
        return replace(self.measured.layout(), limit=self.limit)

    @property
    def room(self) -> float:
        """The height that is left up to the limit, in twips; negative when there is too much."""
        return (self.limit - self.measured.fill) * self.measured.allowed * self.measured.body_height


class _Fit:
    def __init__(
        self,
        brief: Brief,
        info: TemplateInfo,
        source: Source,
        bench: Workbench,
        *,
        paper: str,
        pages: int,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._brief = brief
        self._info = info
        self._source = source
        self._bench = bench
        self._paper = paper
        self._pages = max(1, pages)
        self._is_cancelled = is_cancelled
        self._selection = select(brief, blocks=self._source.names)
        self._attempts: dict[tuple[frozenset[str], int], _Attempt] = {}
        self._fill = fill_template if info.built_in else partial(fill_apart, budget=Budget())

    def page(self, *, strict: bool) -> Page:
        attempt = self._shortened()
        shorten = "" if attempt.fits else self._longest(attempt)
        if shorten and strict:
            raise self._too_long(attempt, shorten)
        placed = self._placed(attempt)
        return Page(
            template=self._info.id,
            template_title=self._info.title,
            paper=self._paper if self._info.built_in else _paper(attempt.layout),
            pages=attempt.layout.pages,
            fitted=attempt.fits,
            fill=attempt.layout.fill,
            limit=attempt.limit,
            document=attempt.filled.document(),
            readout=as_printed(unmarked(attempt.readout), placed),
            layout=attempt.layout,
            placed=placed,
            left_out=self._left_out(attempt, placed),
            tightened=self._source.tightening(attempt.level),
            missing=attempt.filled.missing,
            shorten=shorten,
            names=self._source.names,
        )

    def _shortened(self) -> _Attempt:
        full = self._attempt(self._selection.ids, 0)
        if self._selection.spare and (
            lost := self._lost(self._placed(full))
        ):  # the template prints the first few of a block, say
            self._selection = select(self._brief, blocks=self._source.names, lost=frozenset(lost))
            self._attempts.clear()
            full = self._attempt(self._selection.ids, 0)
        above = full.measured.fill
        for level, saves in ((1, _SPACE_SAVES), (_TIGHTEST, _TYPE_SAVES)):
            if not full.fits and above * (1 - saves) <= full.limit:
                full = self._attempt(full.keep, level)
        if full.fits:
            return self._loosened(full)
        shown = frozenset(full.layout.heights())
        units = [unit for unit in self._selection.units if unit.ids & shown]
        heights = unit_heights(units, full.layout)
        best = self._fewest_dropped(units, full)
        if best.fits:
            return self._loosened(self._topped_up(best, heights))
        floor = self._attempt(best.keep, len(LEVELS) - 1)
        return self._topped_up(floor, heights) if floor.fits else floor

    def _fewest_dropped(self, units: list[Unit], full: _Attempt) -> _Attempt:
        """Drop the least salient units until the rest fits, all of them if it never does.

        The heights on the full page tell about how full it is without the first n units. So the next n to try is the
        one where it should just fit, corrected by how far the guess was off at the attempt that came nearest to the
        limit; steps grow when one after the other misses on the same side.
        """
        known = full.level == _TIGHTEST  # what comes of dropping nothing
        scale = (1.0 if known else _TIGHTER) / (full.measured.allowed * full.measured.body_height)
        guessed = [scale * height for height in heights_kept(units, full.layout)]
        low, high = -1, len(units) + 1  # dropping `low` is too few, `high` enough
        attempt, best = full, None
        off, nearest, limit, same_side = 0.0, math.inf, full.limit, 0
        while high - low > 1:
            n = 0 if known and low < 0 else next((m for m in range(low + 1, high) if guessed[m] + off <= limit), high)
            least = 1 << max(0, abs(same_side) - 2)
            n = min(n, high - least) if same_side > 0 else max(n, low + least)
            n = min(max(n, low + 1), high - 1)
            attempt = self._attempt(full.keep - _ids(units[:n]), _TIGHTEST)
            miss = abs(attempt.measured.fill - attempt.limit)
            if miss < nearest:
                nearest, off, limit = miss, attempt.measured.fill - guessed[n], attempt.limit
            if attempt.fits:
                high, best = n, attempt
                same_side = max(same_side, 0) + 1
            else:
                low = n
                same_side = min(same_side, 0) - 1
        return best or attempt

    def _topped_up(self, attempt: _Attempt, heights: dict[Unit, float]) -> _Attempt:
        """Put back what still fits, the most salient first."""
        tries = 0
        for unit in reversed(heights):
            if unit.ids <= attempt.keep or heights[unit] > attempt.room:
                continue
            if tries == _TOP_UPS:
                break
            tries += 1
            fuller = self._attempt(attempt.keep | unit.ids, attempt.level)
            attempt = fuller if fuller.fits else attempt
        return attempt

    def _lost(self, printed: frozenset[str]) -> list[str]:
        """Ids of the spare items whose words stand nowhere on a page that prints these."""
        spare = self._selection.spare
        said = {
            item: others.union(*(spare.get(other, frozenset()) for other in others)) for item, others in spare.items()
        }
        return [item for item, others in said.items() if item not in printed and not others & printed]

    def _loosened(self, attempt: _Attempt) -> _Attempt:
        """Take back tightening that is not needed for what is left."""
        for level in reversed(range(attempt.level)):
            if attempt.room < _LOOSER * attempt.measured.body_height:
                break
            looser = self._attempt(attempt.keep, level)
            if not looser.fits:
                break
            attempt = looser
        return attempt

    def _attempt(self, keep: frozenset[str], level: int) -> _Attempt:
        if (keep, level) not in self._attempts:
            self._attempts[keep, level] = self._new_attempt(keep, level)
        return self._attempts[keep, level]

    def _new_attempt(self, keep: frozenset[str], level: int) -> _Attempt:
        if self._is_cancelled():
            raise Cancelled
        omitted = len(self._selection.ids - keep)
        values = readout(self._brief, self._selection, keep, self._bench.marks, omitted=omitted)
        filled = self._fill(self._source.at(level), values, self._properties(values), title=self._info.title)
        measured = take_measure(
            filled.parts, owners=self._bench.marks.ids, allowed=self._pages, memory=self._bench.memory
        )
        return _Attempt(keep, level, values, filled, measured, _limit(measured))

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

    def _left_out(self, attempt: _Attempt, placed: frozenset[str]) -> tuple[LeftOut, ...]:
        reasons = dict(self._selection.off)
        reasons |= dict.fromkeys(self._selection.spare, SAID_ALREADY) | dict.fromkeys(self._lost(placed), NO_ROOM)
        for item in sorted(self._selection.ids - placed, key=lambda i: (-self._selection.salience.get(i, 0.0), i)):
            reasons[item] = NOT_IN_TEMPLATE if item in attempt.keep else NO_ROOM
        found = []
        for item, reason in reasons.items():
            if item in placed:
                continue
            kind, text = off_text(self._brief, item)
            found.append(LeftOut(kind=kind, id=item, text=text, reason=reason))
        found += self._notes_without_place()
        order = {NO_ROOM: 0}
        return tuple(sorted(found, key=lambda left: order.get(left.reason, 1)))

    def _notes_without_place(self) -> list[LeftOut]:
        """What the officer wrote and this template does not print."""
        notes = self._brief.notes
        written = {
            "bluf": (notes.bluf,) if notes.bluf_trust is not Trust.SUGGESTED else (),
            "background": notes.background,
            "next_steps": notes.next_steps,
            "lines": notes.lines,
            "recommendations": notes.recommendations,
            "qa": tuple(f"{pair.q} {pair.a}" for pair in notes.qa),
            "sensitivities": notes.sensitivities,
            "comment": (notes.comment,),
        }
        texts = {name: squeeze(" ".join(lines)) for name, lines in written.items() if name not in self._source.names}
        return [
            LeftOut(kind="note", id=f"notes:{name}", text=text, reason=NOT_IN_TEMPLATE)
            for name, text in texts.items()
            if text
        ]

    def _longest(self, attempt: _Attempt) -> str:
        """The block that takes most room among those that cannot be dropped, or the template itself."""
        blocks: defaultdict[str, float] = defaultdict(float)
        for owner, height in attempt.layout.heights().items():
            blocks[self._block(owner)] += height
        measured = attempt.measured
        own = measured.fill - sum(blocks.values()) / (measured.allowed * measured.body_height)
        if own > attempt.limit or measured.fill <= attempt.limit:  # of its own text, or by a break
            return TEMPLATE
        return max(blocks, key=lambda name: blocks[name], default="Notes")

    def _too_long(self, attempt: _Attempt, shorten: str) -> BriefingError:
        count = "one page" if self._pages == 1 else f"{self._pages} pages"
        if shorten == TEMPLATE:
            return TemplateError(
                f"the template takes more than {count} by itself",
                subject=self._info.title,
                next_step="Take page breaks and text that does not belong to it out in Word.",
            )
        filled = f"it fills {attempt.measured.fill:.0%}, and {attempt.limit:.0%} is the most"
        return PageError(
            f"what must stay is too long for {count} ({filled})",
            subject=self._info.title,
            next_step=f"Shorten “{shorten}” or take something off the page.",
        )

    def _block(self, owner: str) -> str:
        if name := note_block(owner):
            return name
        item = self._brief.item(owner)
        if isinstance(item, Quote):
            return "Quotes"
        return "Positions" if any(p.id == owner for p in self._brief.positions) else "Participants"


def _paper(layout: PageLayout) -> str:
    """Name the paper of a template of the user: ``a4``, ``letter``, or its size in millimetres."""
    width, height = (round(length / _TWIPS_PER_MM) for length in (layout.width, layout.height))
    return {(210, 297): "a4", (216, 279): "letter"}.get((width, height), f"{width} x {height} mm")


def _limit(measured: Measured) -> float:
    """How full the page may be, by how well its height is known."""
    if measured.unknown_fonts or measured.unmeasured:
        return LIMIT_UNCERTAIN
    return LIMIT_OTHER_SCRIPTS if measured.other_scripts > _OTHER_SCRIPTS_FROM else LIMIT


def _ids(units: Iterable[Unit]) -> frozenset[str]:
    return frozenset(item for unit in units for item in unit.ids)
