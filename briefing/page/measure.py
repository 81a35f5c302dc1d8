"""Lay out a filled Word file in twips: where every line stands, how full the page is, how many pages it takes.

Lines are broken by Qt's text layout with design metrics, at a size where one pixel is one twip; heights follow Word's
rules for exact, minimum and single spacing. The file itself is measured, not the values it was filled with, because
people restyle templates. Differences between Word and LibreOffice are decided for the larger height.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from briefing.page.fonts import ensure_gui, is_known
from briefing.page.layout import Fill, Line, PageLayout, Picture, Rule
from briefing.page.lines import LaidParagraph, lay_paragraph
from briefing.page.package import Parts, read_parts
from briefing.page.word_model import Block, Border, Cell, Paragraph, Row, Table, WordDocument
from briefing.page.word_reader import read_document

_EPSILON = 1.0  # a twentieth of a point is no overflow


# Paragraphs and rows laid out before: by identity and place, the block itself and what became of it.
Memory = dict[Hashable, tuple[Paragraph | Row, Any]]


def measure(document: bytes | Parts, *, owners: Sequence[str] = (), allowed: int = 1) -> PageLayout:
    """Lay out a filled Word file.

    Args:
        document: The file or its parts; with the invisible marks in it, lines know the item they print.
        owners: Item ids, in the order of their marks.
        allowed: How many pages the content may take; ``fill`` is relative to these.
    """
    return take_measure(document, owners=owners, allowed=allowed).layout()


def take_measure(
    document: bytes | Parts, *, owners: Sequence[str] = (), allowed: int = 1, memory: Memory | None = None
) -> Measured:
    """Do what :func:`measure` does, but leave the drawing until it is asked for.

    ``memory`` is for a series of documents whose marks stand for the same items: what stands in them unchanged is
    laid out once.
    """
    ensure_gui()
    parts = document if isinstance(document, dict) else read_parts(document)
    return _Measurer(read_document(parts), owners, {} if memory is None else memory).measured(allowed)


@dataclass
class _Slab:
    """Something that is not divided between pages: a line, or the row of a table, drawn from its own top.

    It draws what it has itself and, lower by so much, the slabs inside it.
    """

    height: float
    lines: tuple[Line, ...] = ()
    rules: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    pictures: tuple[Picture, ...] = ()
    inside: list[tuple[_Slab, float]] = field(default_factory=list)
    paragraph: LaidParagraph | None = None  # whose first line it is
    keep_next: bool = False
    break_before: bool = False
    repeated: _Slab | None = None  # the head of the table it belongs to, printed again on a new page
    trailing: float = 0.0  # part of the height that may hang over the end of a page: space after

    def parts(self, y: float = 0.0) -> Iterator[tuple[_Slab, float]]:
        """This slab and all inside it, each with the height at which it begins."""
        yield self, y
        for slab, lower in self.inside:
            yield from slab.parts(y + lower)


@dataclass(frozen=True, kw_only=True)
class Measured:
    """How high a document is. ``other_scripts`` is the share of letters outside Latin, Greek and Cyrillic."""

    fill: float
    pages: int
    allowed: int
    body_height: float
    other_scripts: float
    unmeasured: tuple[str, ...]
    unknown_fonts: tuple[str, ...]
    layout: Callable[[], PageLayout] = field(repr=False)

    def spills(self, limit: float) -> bool:
        """Tell whether the content takes more of the allowed pages than ``limit``."""
        return self.pages > self.allowed or self.fill > limit


class _Measurer:
    def __init__(self, word: WordDocument, owners: Sequence[str], memory: Memory) -> None:
        self._word = word
        self._memory = memory
        self._owners = owners

    def measured(self, allowed: int) -> Measured:
        section = self._word.section
        width = section.width - section.left - section.right
        slabs = self._blocks(self._word.body, section.left, width)
        headers = [self._edge(blocks, {}) for blocks in self._word.headers]
        footers = [self._edge(blocks, {}) for blocks in self._word.footers]
        top = max(section.top, section.header + max((h.height for h in headers), default=0.0))
        bottom = section.height - max(section.bottom, section.footer + max((f.height for f in footers), default=0.0))
        if section.grid:  # the body holds whole lines of it
            bottom -= max(0.0, bottom - top) % section.grid.pitch
        placed, used = _paginate(slabs, top, max(bottom, top + 240.0))
        pages = len(used)
        body = max(bottom - top, 240.0)
        content = (sum(slab.height for slab in slabs) - (slabs[-1].trailing if slabs else 0.0)) / body
        if 1 < pages <= allowed:  # a page that was left for the next one is full, whatever stands on it
            content = max(content, pages - 1 + used[-1] / body)
        laid = [s.paragraph for slab in (*slabs, *headers, *footers) for s, _ in slab.parts() if s.paragraph]
        families = frozenset[str]().union(*(paragraph.families for paragraph in laid))
        measured = Measured(
            fill=content / allowed,
            pages=pages,
            allowed=allowed,
            body_height=bottom - top,
            other_scripts=sum(p.other_letters for p in laid) / max(1, sum(p.letters for p in laid)),
            unmeasured=self._word.unmeasured,
            unknown_fonts=tuple(sorted(name for name in families if not is_known(name))),
            layout=lambda: self._layout(measured, placed, top, bottom),
        )
        return measured

    def _layout(
        self, measured: Measured, placed: list[tuple[_Slab, int, float]], top: float, bottom: float
    ) -> PageLayout:
        """Draw everything where it stands."""
        section, pages = self._word.section, measured.pages
        placed = list(placed)
        for page in range(pages):
            numbers = {"PAGE": str(page + 1), "NUMPAGES": str(pages), "SECTIONPAGES": str(pages)}
            first = 0 if page == 0 else 1
            header, footer = (self._edge(e[first], numbers) for e in (self._word.headers, self._word.footers))
            placed.append((header, page, section.header))
            placed.append((footer, page, section.height - section.footer - footer.height))
        drawn = [(part, page, at) for slab, page, y in placed for part, at in slab.parts(y)]
        return PageLayout(
            width=section.width,
            height=section.height,
            body_top=top,
            body_bottom=bottom,
            left=section.left,
            right=section.width - section.right,
            fill=measured.fill,
            pages=pages,
            allowed=measured.allowed,
            lines=tuple(
                replace(n, page=page, y=n.y + y, baseline=n.baseline + y) for s, page, y in drawn for n in s.lines
            ),
            rules=tuple(replace(n, page=page, y1=n.y1 + y, y2=n.y2 + y) for s, page, y in drawn for n in s.rules),
            fills=tuple(replace(n, page=page, y=n.y + y) for s, page, y in drawn for n in s.fills),
            pictures=tuple(replace(n, page=page, y=n.y + y) for s, page, y in drawn for n in s.pictures),
            unmeasured=measured.unmeasured,
            unknown_fonts=measured.unknown_fonts,
        )

    def _edge(self, blocks: tuple[Block, ...], numbers: dict[str, str]) -> _Slab:
        """A header or footer as one slab from the left margin."""
        section = self._word.section
        return _stack(self._blocks(blocks, section.left, section.width - section.left - section.right, numbers=numbers))

    def _blocks(
        self, blocks: Iterable[Block], x: float, width: float, *, numbers: dict[str, str] | None = None
    ) -> list[_Slab]:
        """Lay out blocks; ``numbers`` are those of the page, which only what stands outside the body knows."""
        slabs: list[_Slab] = []
        listed = list(blocks)
        for n, block in enumerate(listed):
            before = listed[n - 1] if n else None
            after = listed[n + 1] if n + 1 < len(listed) else None
            if isinstance(block, Table):
                slabs += self._table(block, x, width)
            else:
                slabs += self._paragraph(block, x, width, before, after, numbers)
        return slabs

    def _paragraph(
        self,
        block: Paragraph,
        x: float,
        width: float,
        before: Block | None,
        after: Block | None,
        numbers: dict[str, str] | None,
    ) -> list[_Slab]:
        shape = block.format
        grid = self._word.section.grid if numbers is None and shape.snaps else None
        if shape.frame and shape.frame.width:
            width = min(width, shape.frame.width)
        joins_above, joins_below = _joined(before, block), _joined(block, after)
        top = None if joins_above else shape.border("top")
        bottom = None if joins_below else shape.border("bottom")
        above = 0.0 if shape.contextual and _same_style(before, block) else shape.before
        if isinstance(before, Paragraph) and not self._word.adds_spacing:
            given = 0.0 if before.format.contextual and _same_style(before, block) else before.format.after
            above = max(0.0, above - given)
        below = 0.0 if shape.contextual and _same_style(block, after) else shape.after
        tabs = self._word.tab_distance
        laid: LaidParagraph = self._remembered(
            block,
            (x, width, tabs, grid, *(numbers or {}).items()),
            partial(
                lay_paragraph, block, x, width, owners=self._owners, tab_distance=tabs, grid=grid, numbers=numbers or {}
            ),
        )
        above += block.beside
        head = above + (top.width + top.space if top else 0.0)
        foot = (bottom.width + bottom.space if bottom else 0.0) + below
        if shape.frame and not _same_frame(before, block):
            foot += max(0.0, shape.frame.height - sum(row.height for row in laid.rows))
        slabs = []
        for n, row in enumerate(laid.rows):
            first, last = n == 0, n == len(laid.rows) - 1
            offset = head if first else 0.0
            slab = _Slab(offset + row.height + (foot if last else 0.0))
            slab.inside.append((_Slab(row.height, lines=row.lines, pictures=row.pictures), offset))
            slab.paragraph = laid if first else None
            left, right = x + shape.left + min(0.0, shape.first), x + width - shape.right
            if shape.right_to_left:
                left, right = x + shape.right, x + width - shape.left - min(0.0, shape.first)
            if shape.shade:
                slab.fills.append(
                    Fill(page=0, x=left, y=offset, width=right - left, height=row.height, colour=shape.shade)
                )
            if first and top:
                slab.rules.append(_horizontal(left, right, above, top))
            if last and bottom:
                slab.rules.append(_horizontal(left, right, offset + row.height + bottom.space, bottom))
            for side, at in (("left", left), ("right", right)):
                if edge := shape.border(side):
                    shift = -edge.space if side == "left" else edge.space
                    slab.rules.append(_vertical(at + shift, above if first else 0.0, offset + row.height, edge))
            slab.keep_next = (shape.keep_next and last) or (shape.keep_lines and not last) or _orphan(laid, n)
            slab.break_before = first and shape.page_break_before
            slab.trailing = below if last else 0.0
            slabs.append(slab)
        return slabs

    def _remembered(self, block: Paragraph | Row, place: tuple[Hashable, ...], lay: Callable[[], Any]) -> Any:
        """Lay out a block, or return what became of this very object in the same place before."""
        key = (id(block), place)
        kept = self._memory.get(key)
        if kept is None or kept[0] is not block:
            kept = self._memory[key] = block, lay()
        return kept[1]

    def _table(self, table: Table, x: float, width: float) -> list[_Slab]:
        shift = {"center": (width - table.width) / 2, "right": width - table.width, "end": width - table.width}
        left = x + shift.get(table.align, table.indent)
        slabs: list[_Slab] = []
        head: list[_Slab] = []
        for n, row in enumerate(table.rows):
            last = n == len(table.rows) - 1
            place = ("row", left, last, self._word.tab_distance, self._word.adds_spacing, self._word.section.grid)
            content: _Slab = self._remembered(row, place, partial(self._row, row, left, last=last))
            slab = _Slab(content.height, inside=[(content, 0.0)], keep_next=row.header and not last)
            if row.header and len(head) == n:
                head.append(slab)
            elif head:
                slab.repeated = _stack(head)
            slabs.append(slab)
        return slabs

    def _row(self, row: Row, left: float, *, last: bool) -> _Slab:
        at = left + row.offset
        contents: list[tuple[Cell, float, _Slab]] = []
        height = row.height if row.height_rule in ("atLeast", "exact") else 0.0
        for cell in row.cells:
            content = self._cell(cell, at, cell.width)
            needed = content.height
            if abs(cell.declared - cell.width) > 20.0:  # Word obeys the cell, LibreOffice the grid
                needed = max(needed, self._cell(cell, at, cell.declared).height)
            if not cell.continues and row.height_rule != "exact":
                height = max(height, needed + cell.margins[0] + cell.margins[2])
            contents.append((cell, at, content))
            at += cell.width
        edge = max((b.width for cell in row.cells for side, b in cell.borders if side == "top"), default=0.0)
        under = max((b.width for cell in row.cells for side, b in cell.borders if side == "bottom"), default=0.0)
        slab = _Slab(edge + height + (under if last else 0.0))
        for cell, start, content in contents:
            if cell.shade:
                slab.fills.append(Fill(page=0, x=start, y=edge, width=cell.width, height=height, colour=cell.shade))
            free = height - content.height - cell.margins[0] - cell.margins[2]
            lower = {"center": free / 2, "bottom": free}.get(cell.valign, 0.0)
            if not cell.continues:
                slab.inside.append((content, edge + cell.margins[0] + max(0.0, lower)))
            for side, border in cell.borders:
                if side == "top":
                    slab.rules.append(_horizontal(start, start + cell.width, 0.0, border))
                elif side == "bottom" and last:
                    slab.rules.append(_horizontal(start, start + cell.width, edge + height, border))
                elif side in ("left", "right"):
                    slab.rules.append(
                        _vertical(start + (cell.width if side == "right" else 0.0), 0.0, slab.height, border)
                    )
        return slab

    def _cell(self, cell: Cell, at: float, width: float) -> _Slab:
        _, right, _, left = cell.margins
        return _stack(self._blocks(cell.blocks, at + left, max(width - left - right, 120.0)))


def _paginate(slabs: list[_Slab], top: float, bottom: float) -> tuple[list[tuple[_Slab, int, float]], list[float]]:
    """Put slabs on pages; return each with its page and place, and the height used on each page."""
    placed: list[tuple[_Slab, int, float]] = []
    used: list[float] = []
    start = 0
    while True:
        head = slabs[start].repeated if used and start < len(slabs) else None
        first = top + (head.height if head else 0.0)
        y, n = first, start
        while n < len(slabs):
            slab = slabs[n]
            if n > start and (slab.break_before or y + slab.height - slab.trailing > bottom + _EPSILON):
                break
            y += slab.height
            n += 1
        if n < len(slabs) and not slabs[n].break_before:
            back = n
            while back > start and slabs[back - 1].keep_next:
                back -= 1
            n = back if back > start else n
        if head:
            placed.append((head, len(used), top))
        y = first
        for slab in slabs[start:n]:
            placed.append((slab, len(used), y))
            y += slab.height
        used.append(y - top - (slabs[n - 1].trailing if n > start else 0.0))
        if n >= len(slabs):
            return placed, used
        start = n


def _stack(slabs: list[_Slab]) -> _Slab:
    whole = _Slab(0.0)
    for slab in slabs:
        whole.inside.append((slab, whole.height))
        whole.height += slab.height
    return whole


def _orphan(laid: LaidParagraph, n: int) -> bool:
    """Whether the break after line ``n`` would leave a single line behind or send one ahead."""
    count = len(laid.rows)
    return count > 1 and (n == 0 or n == count - 2)


def _joined(first: Block | None, second: Block | None) -> bool:
    """Whether two paragraphs share one frame: the same borders and indents."""
    if not isinstance(first, Paragraph) or not isinstance(second, Paragraph):
        return False
    a, b = first.format, second.format
    return bool(a.borders) and a.borders == b.borders and (a.left, a.right) == (b.left, b.right)


def _same_frame(first: Block | None, second: Paragraph) -> bool:
    """Whether a paragraph goes on in the frame of the one before."""
    return isinstance(first, Paragraph) and first.format.frame == second.format.frame


def _same_style(first: Block | None, second: Block | None) -> bool:
    return isinstance(first, Paragraph) and isinstance(second, Paragraph) and first.format.style == second.format.style


def _horizontal(left: float, right: float, y: float, border: Border) -> Rule:
    middle = y + border.width / 2
    return Rule(page=0, x1=left, y1=middle, x2=right, y2=middle, width=border.width, colour=border.colour)


def _vertical(x: float, top: float, bottom: float, border: Border) -> Rule:
    return Rule(page=0, x1=x, y1=top, x2=x, y2=bottom, width=border.width, colour=border.colour)
