"""Break one paragraph into lines with Qt, and keep for every stretch of text where it stands and whose item it is."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefing.page.fonts import line_gap, qfont
from briefing.page.layout import TWIPS_PER_POINT, Face, Line, Picture, Piece
from briefing.page.readout import Marks
from briefing.page.word_model import LINE_BREAK, Grid, InlinePicture, Paragraph, ParagraphFormat

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

_FIRST_MARK = ord(Marks.END)
_NEARLY = 2.0  # twips by which a font may be higher elsewhere: enough for one more line of the grid
_ASCENT_OF_EXACT = 0.8  # where LibreOffice puts the baseline in a line of exact height


@dataclass(frozen=True)
class LaidLine:
    """One line of a paragraph, from its own top: the stretches between its tabs, and its height."""

    height: float
    lines: tuple[Line, ...]
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class LaidParagraph:
    """A paragraph's lines from top to bottom; an empty paragraph has one without text.

    ``families`` are the fonts it asks for; of its ``letters``, ``other_letters`` are not Latin, Greek or Cyrillic.
    """

    rows: tuple[LaidLine, ...]
    families: frozenset[str] = frozenset()
    letters: int = 0
    other_letters: int = 0


def lay_paragraph(
    paragraph: Paragraph,
    x: float,
    width: float,
    *,
    owners: Sequence[str],
    tab_distance: float,
    numbers: dict[str, str],
    grid: Grid | None = None,
) -> LaidParagraph:
    """Break a paragraph that stands at ``x`` and is ``width`` wide; ``numbers`` fills page number fields.

    ``grid`` is what its lines snap to.
    """
    pieces = _pieces(paragraph, owners, numbers)
    if grid and grid.wider:
        pieces = [replace(p, face=replace(p.face, tracking=p.face.tracking + grid.wider)) for p in pieces]
    letters = [character for piece in pieces if not piece.text.isascii() for character in piece.text]
    letters = [character for character in letters if character.isalpha()]
    return LaidParagraph(
        rows=tuple(_Setter(paragraph, pieces, x, width, tab_distance, grid.pitch if grid else 0.0).rows()),
        families=frozenset(run.face.family for run in paragraph.runs if run.text.strip()),
        letters=len(letters) + sum(len(piece.text) for piece in pieces if piece.text.isascii()),
        other_letters=sum(not _is_western(character) for character in letters),
    )


@lru_cache(maxsize=4096)
def _is_western(character: str) -> bool:
    return character.isascii() or unicodedata.name(character, "").split(" ")[0] in ("LATIN", "GREEK", "CYRILLIC")


class _Setter:
    def __init__(
        self, paragraph: Paragraph, pieces: list[Piece], x: float, width: float, tab_distance: float, pitch: float
    ) -> None:
        self._paragraph = paragraph
        self._shape = paragraph.format
        self._pieces = pieces
        self._x = x
        self._width = width
        self._tab_distance = tab_distance
        self._pitch = pitch
        self._text = "".join(piece.text for piece in pieces)
        # Qt counts UTF-16 units.
        self._units = _unit_offsets(self._text)

    def rows(self) -> list[LaidLine]:
        """All lines of the paragraph."""
        label, text_start = self._label()
        layout = self._qt_layout()
        option = layout.textOption()
        rows: list[LaidLine] = []
        layout.beginLayout()
        while True:
            indent = text_start if not rows else self._shape.left
            option.setTabs(self._tab_stops(indent))
            layout.setTextOption(option)
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLeadingIncluded(True)
            line.setLineWidth(max(self._width - indent - self._shape.right, 120.0))
            rows.append(self._row(line, indent, label if not rows else None))
        layout.endLayout()
        if not rows:
            rows.append(self._empty(label))
        pictures = [run.picture for run in self._paragraph.runs if run.picture is not None]
        if pictures:
            rows[0] = self._with_pictures(rows[0], pictures)
        return rows

    def _qt_layout(self) -> QTextLayout:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

        layout = QTextLayout(self._text, qfont(self._paragraph.mark))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        option.setTabStopDistance(self._tab_distance)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        if self._shape.right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        formats = []
        at = 0
        for piece in self._pieces:
            look = QTextLayout.FormatRange()
            look.start = self._units[at]
            at += len(piece.text)
            look.length = self._units[at] - look.start
            style = QTextCharFormat()
            style.setFont(qfont(piece.face))
            look.format = style
            formats.append(look)
        layout.setFormats(formats)
        return layout

    def _tab_stops(self, indent: float) -> list[QTextOption.Tab]:
        """Tab stops count from the paragraph's margin; Qt counts from the line's beginning."""
        from PySide6.QtGui import QTextOption

        kinds = {
            "right": QTextOption.TabType.RightTab,
            "center": QTextOption.TabType.CenterTab,
            "decimal": QTextOption.TabType.DelimiterTab,
        }
        stops = dict(self._shape.tabs)
        if self._shape.first < 0:
            stops.setdefault(self._shape.left, "left")  # the hanging indent is a tab stop of its own
        return [
            QTextOption.Tab(at - indent, kinds.get(kind, QTextOption.TabType.LeftTab))
            for at, kind in sorted(stops.items())
            if at > indent + 1.0 and kind not in ("bar", "num")
        ]

    def _label(self) -> tuple[Line | None, float]:
        """The label of a list item, and where the text of the first line begins."""
        shape = self._shape
        begin = shape.left + shape.first
        text = self._paragraph.label
        if not text:
            return None, begin
        from PySide6.QtGui import QFontMetricsF

        face = self._paragraph.label_face
        advance = QFontMetricsF(qfont(face)).horizontalAdvance(text)
        end = begin + advance
        if self._paragraph.label_suffix == "tab":
            stops = sorted({*(at for at, _ in shape.tabs), *([shape.left] if shape.first < 0 else [])})
            beyond = [at for at in stops if at > end]
            end = beyond[0] if beyond else (int(end / self._tab_distance) + 1) * self._tab_distance
        elif self._paragraph.label_suffix == "space":
            end += QFontMetricsF(qfont(face)).horizontalAdvance(" ")
        x = self._x + self._width - begin - advance if shape.right_to_left else self._x + begin
        line = Line(page=0, x=x, y=0, width=advance, height=0, baseline=0, pieces=(Piece(text, face),))
        return line, end

    def _row(self, line: QTextLine, indent: float, label: Line | None) -> LaidLine:
        start = self._units.index(line.textStart())
        end = self._units.index(line.textStart() + line.textLength())
        pieces = self._slice(start, end)
        gap = 0.0 if self._shape.line_rule == "exact" else max((line_gap(p.face) for p in pieces), default=0.0)
        ascent, descent = _reach(pieces, line.ascent(), line.descent())
        height, baseline = _vertical(self._shape, ascent, descent, gap, self._pitch)
        available = max(self._width - indent - self._shape.right, 120.0)
        natural = line.naturalTextWidth()
        stands_last = end >= len(self._text) or self._text[end - 1 : end] == LINE_BREAK
        shift, stretch = _aligned(self._shape, available, natural, self._text[start:end], stands_last=stands_last)
        origin = self._x + (self._shape.right if self._shape.right_to_left else indent) + shift
        lines = []
        for first, last in _between_tabs(self._text, start, end):
            left, right = _edges(line, self._units[first], self._units[last], self._text[first:last])
            lines.append(
                Line(
                    page=0,
                    x=origin + left,
                    y=0,
                    width=right - left,
                    height=height,
                    baseline=baseline,
                    pieces=self._slice(first, last),
                    right_to_left=self._shape.right_to_left,
                    stretch=stretch,
                )
            )
        if label is not None:
            lines.insert(0, replace(label, height=height, baseline=baseline, pieces=self._owned(label.pieces)))
        return LaidLine(height, tuple(lines))

    def _empty(self, label: Line | None) -> LaidLine:
        from PySide6.QtGui import QFontMetricsF

        metrics = QFontMetricsF(qfont(self._paragraph.mark))
        gap = line_gap(self._paragraph.mark)
        height, baseline = _vertical(self._shape, metrics.ascent(), metrics.descent(), gap, self._pitch)
        return LaidLine(height, (replace(label, height=height, baseline=baseline),) if label else ())

    def _owned(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """A label belongs to the item of its paragraph."""
        owner = next((piece.owner for piece in self._pieces if piece.owner), None)
        return tuple(replace(piece, owner=owner) for piece in pieces)

    def _with_pictures(self, row: LaidLine, shown: Sequence[InlinePicture]) -> LaidLine:
        """Pictures stand side by side on the first line and make it as high as the highest."""
        highest = max(p.height for p in shown)
        shape = self._shape
        height = row.height if shape.line_rule == "exact" else max(row.height, highest)
        total = sum(p.width for p in shown)
        shift, _ = _aligned(shape, self._width - shape.left - shape.right, total, "", stands_last=True)
        at = self._x + shape.left + max(0.0, shape.first) + shift
        placed = []
        for p in shown:
            placed.append(
                Picture(
                    page=0,
                    x=at,
                    y=height - p.height,
                    width=p.width,
                    height=p.height,
                    content=p.content,
                    description=p.description,
                )
            )
            at += p.width
        lower = height - row.height
        lines = tuple(replace(line, baseline=line.baseline + lower, height=height) for line in row.lines)
        return LaidLine(height, lines, tuple(placed))

    def _slice(self, first: int, last: int) -> tuple[Piece, ...]:
        """The pieces between two characters, without line breaks and the spaces that hang over the end."""
        found = []
        at = 0
        for piece in self._pieces:
            begin, end = max(first, at), min(last, at + len(piece.text))
            if begin < end and (text := piece.text[begin - at : end - at].rstrip(LINE_BREAK)):
                found.append(replace(piece, text=text))
            at += len(piece.text)
        return tuple(found)


def _edges(line: QTextLine, first: int, last: int, text: str) -> tuple[float, float]:
    """Where a stretch begins and ends in its line, from the left.

    Where both directions meet, its first or last character may stand in the middle, so the glyphs tell.
    """
    places = []
    if not text.isascii() and any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        for run in line.glyphRuns(first, last - first):
            advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            for at, advance in zip(run.positions(), advances, strict=True):
                places += [at.x(), at.x() + advance.x()]
    places = places or [_cursor(line, first), _cursor(line, last)]
    return min(places), max(places)


def _cursor(line: QTextLine, unit: int) -> float:
    """Where a character stands in its line."""
    found: Any = line.cursorToX(unit)  # the stubs do not tell that it is position and character
    return float(found[0])


def _pieces(paragraph: Paragraph, owners: Sequence[str], numbers: dict[str, str]) -> list[Piece]:
    """The text of a paragraph by face and owner, with the invisible marks taken out."""
    found: list[Piece] = []
    owner: str | None = None

    def add(text: str, face: Face) -> None:
        if text:
            found.append(Piece(text, face, owner))

    for run in paragraph.runs:
        text = numbers.get(run.field, run.text)
        plain = ""
        for character in text:
            mark = ord(character) - _FIRST_MARK
            if mark < 0:
                plain += character
                continue
            add(plain, run.face)
            plain = ""
            owner = owners[mark - 1] if 0 < mark <= len(owners) else None
        add(plain, run.face)
    return found


def _unit_offsets(text: str) -> list[int]:
    """UTF-16 offset of every character and of the end."""
    if text.isascii():
        return list(range(len(text) + 1))
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def _reach(pieces: Sequence[Piece], ascent: float, descent: float) -> tuple[float, float]:
    """How far a line reaches above and below its baseline, with what in it is raised or lowered."""
    from PySide6.QtGui import QFontMetricsF

    for face in {piece.face for piece in pieces if piece.face.rise}:
        metrics = QFontMetricsF(qfont(face))
        # LibreOffice raises by a share of the font's height, which is more than its size.
        rise = face.rise * max(1.0, (metrics.ascent() + metrics.descent()) / max(1.0, face.size * TWIPS_PER_POINT))
        ascent, descent = max(ascent, metrics.ascent() + rise), max(descent, metrics.descent() - rise)
    return ascent, descent


def _vertical(
    shape: ParagraphFormat, ascent: float, descent: float, leading: float, pitch: float
) -> tuple[float, float]:
    """Height of a line and the place of its baseline from its top; ``pitch`` is that of the grid, 0 without one.

    Word leaves lines of exact height where they are, LibreOffice puts them into the grid too.
    """
    natural = ascent + descent + leading
    if pitch:
        snapped = math.ceil((natural + _NEARLY) / pitch) * pitch
        height = max(shape.line, snapped) if shape.line_rule != "auto" else snapped * max(1.0, shape.line / 240.0)
        return height, height - descent - leading - (snapped - natural) / 2
    if shape.line_rule == "exact":
        return shape.line, shape.line * _ASCENT_OF_EXACT
    if shape.line_rule == "atLeast":
        height = max(shape.line, natural)
        return height, height - descent
    height = natural * shape.line / 240.0
    return height, height - descent - leading


def _aligned(
    shape: ParagraphFormat, available: float, natural: float, text: str, *, stands_last: bool
) -> tuple[float, float]:
    """How far a line is moved to the right, and by how much each of its spaces is widened."""
    free = max(0.0, available - natural)
    align = shape.align
    if shape.right_to_left and align in ("start", "both", "end"):
        align = "start" if align == "end" else "end"
    if align == "end":
        return free, 0.0
    if align == "center":
        return free / 2, 0.0
    spaces = text.rstrip().count(" ")
    if align == "both" and spaces and not stands_last and "\t" not in text:
        return 0.0, free / spaces
    return 0.0, 0.0


def _between_tabs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a line without tabs, without trailing space."""
    found = []
    at = start
    for stretch in text[start:end].split("\t"):
        bare = stretch.rstrip(f" {LINE_BREAK}")
        if bare:
            found.append((at, at + len(bare)))
        at += len(stretch) + 1
    return found
