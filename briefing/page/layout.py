"""A laid-out page as plain values: lines of text at positions, rules and pictures, each line with the item it prints.

Lengths are twips (1/20 point) from the top left corner of the paper. Nothing here imports Qt, so a layout can be
compared, stored and sent to a thread; ``measure`` makes one, ``paint`` draws it.
"""

from __future__ import annotations

from dataclasses import dataclass

TWIPS_PER_POINT = 20


@dataclass(frozen=True, kw_only=True)
class Face:
    """A font as the document asks for it. ``size`` is in points, ``tracking`` and ``rise`` in twips, ``scale`` in per cent."""

    family: str = "Calibri"
    east_asian: str = ""
    complex: str = ""
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    caps: bool = False
    tracking: float = 0.0
    kerning: bool = False
    rise: float = 0.0
    scale: int = 100  # how wide the letters are drawn
    colour: str = "000000"


@dataclass(frozen=True)
class Piece:
    """A stretch of one line in one face that prints one item, or none (``owner`` is ``None``)."""

    text: str
    face: Face
    owner: str | None = None


@dataclass(frozen=True, kw_only=True)
class Line:
    """Text set on one line without a tab inside: it starts at ``x`` and stands on ``baseline``.

    ``y`` and ``height`` are the line's slot on the page, ``width`` the natural advance of its text;
    ``stretch`` is what each space is widened by in justified text.
    """

    page: int
    x: float
    y: float
    width: float
    height: float
    baseline: float
    pieces: tuple[Piece, ...]
    right_to_left: bool = False
    stretch: float = 0.0

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def owners(self) -> frozenset[str]:
        """Ids of the items printed on this line."""
        return frozenset(piece.owner for piece in self.pieces if piece.owner)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A straight line: border of a paragraph, cell or table. ``width`` in twips."""

    page: int
    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str = "000000"


@dataclass(frozen=True, kw_only=True)
class Fill:
    """A shaded rectangle behind text."""

    page: int
    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, kw_only=True)
class Picture:
    """An inline image, as stored in the document."""

    page: int
    x: float
    y: float
    width: float
    height: float
    content: bytes
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class PageLayout:
    """A measured document.

    ``fill`` is the height of the body's content over the height there is for it on ``allowed`` pages: 1.0 is full,
    above 1.0 some text stands on pages that are not allowed. ``pages`` counts what the content needs.
    """

    width: float
    height: float
    body_top: float
    body_bottom: float
    left: float
    right: float
    fill: float
    pages: int
    allowed: int = 1
    limit: float = 1.0  # how full the allowed pages may be, 1.0 unless the fit wants some space to stay free
    lines: tuple[Line, ...] = ()
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    pictures: tuple[Picture, ...] = ()
    unmeasured: tuple[str, ...] = ()  # what the measurer met and cannot lay out, in words
    unknown_fonts: tuple[str, ...] = ()  # families with no metric twin on this machine

    @property
    def body_height(self) -> float:
        """Height of the body of one page."""
        return self.body_bottom - self.body_top

    @property
    def spills(self) -> bool:
        """Whether the content takes more than the pages it may take."""
        return self.pages > self.allowed or self.fill > self.limit

    @property
    def limit_y(self) -> float:
        """Where on the last allowed page the content has to end."""
        return self.body_bottom - (1.0 - self.limit) * self.allowed * self.body_height

    def heights(self) -> dict[str, float]:
        """Return for each item the height of the lines it stands on, an upper bound of what dropping it frees."""
        total: dict[str, float] = {}
        for line in self.lines:
            for owner in line.owners:
                total[owner] = total.get(owner, 0.0) + line.height
        return total
