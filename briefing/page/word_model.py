"""A Word document as the measurer sees it: blocks with every property resolved. Lengths are twips."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.page.layout import Face

PAGE_BREAK = "\f"
LINE_BREAK = "\u2028"
DEFAULT_FACE = Face()


@dataclass(frozen=True)
class Border:
    """One side of a frame: line width, distance to the text, colour."""

    width: float
    space: float = 0.0
    colour: str = "000000"


Borders = dict[str, Border]  # by side: top, bottom, left, right, insideH, insideV


@dataclass(frozen=True)
class Frame:
    """A frame of text that stands by itself, as wide and at least as high as this; 0 is as the text makes it."""

    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, kw_only=True)
class ParagraphFormat:
    """The resolved properties of a paragraph. ``first`` is the first line's indent, negative when hanging."""

    style: str = ""
    before: float = 0.0
    after: float = 0.0
    line: float = 240.0
    line_rule: str = "auto"  # auto (240ths of a line), exact, atLeast
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    align: str = "start"  # start, end, center, both
    tabs: tuple[tuple[float, str], ...] = ()
    borders: tuple[tuple[str, Border], ...] = ()
    shade: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    contextual: bool = False
    snaps: bool = True  # to the grid of lines, where the section has one
    frame: Frame | None = None
    right_to_left: bool = False

    def border(self, side: str) -> Border | None:
        """Return the border of a side, or ``None``."""
        return next((border for name, border in self.borders if name == side), None)


@dataclass(frozen=True)
class InlinePicture:
    """A picture that stands in a line of text."""

    width: float
    height: float
    content: bytes = field(repr=False)
    description: str = ""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one face; ``field`` is PAGE or NUMPAGES where the text is a number to be filled in."""

    text: str
    face: Face
    picture: InlinePicture | None = None
    field: str = ""


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A paragraph with its runs and the label of its list item, if any."""

    format: ParagraphFormat
    runs: tuple[Run, ...] = ()
    mark: Face = DEFAULT_FACE  # the face of the paragraph's end, which gives an empty one its height
    label: str = ""
    label_face: Face = DEFAULT_FACE
    label_suffix: str = "tab"
    beside: float = 0.0  # the height of what floats here and pushes text aside


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A table cell. ``declared`` is the width the cell asks for, ``width`` that of its grid columns."""

    width: float
    declared: float
    blocks: tuple[Paragraph | Table, ...]
    margins: tuple[float, float, float, float] = (0.0, 108.0, 0.0, 108.0)  # top, right, bottom, left
    borders: tuple[tuple[str, Border], ...] = ()
    shade: str = ""
    valign: str = "top"
    continues: bool = False  # a vertically merged cell that only goes on


@dataclass(frozen=True, kw_only=True)
class Row:
    """A table row; ``height_rule`` is auto, atLeast or exact."""

    cells: tuple[Cell, ...]
    height: float = 0.0
    height_rule: str = "auto"
    header: bool = False
    offset: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table with its distance from the left margin."""

    rows: tuple[Row, ...]
    indent: float = 0.0
    align: str = "left"
    width: float = 0.0


Block = Paragraph | Table


@dataclass(frozen=True)
class Grid:
    """The grid that lines of the body snap to, and what each character is wider for a grid of characters."""

    pitch: float
    wider: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Section:
    """Paper and margins."""

    width: float = 11906.0
    height: float = 16838.0
    top: float = 1440.0
    bottom: float = 1440.0
    left: float = 1440.0
    right: float = 1440.0
    header: float = 708.0
    footer: float = 708.0
    grid: Grid | None = None


@dataclass(frozen=True, kw_only=True)
class WordDocument:
    """All that is laid out. Headers and footers: of the first page, of the others."""

    section: Section
    body: tuple[Block, ...]
    headers: tuple[tuple[Block, ...], tuple[Block, ...]]
    footers: tuple[tuple[Block, ...], tuple[Block, ...]]
    tab_distance: float = 720.0
    adds_spacing: bool = False  # space after and before add up; otherwise the larger one counts
    unmeasured: tuple[str, ...] = ()
