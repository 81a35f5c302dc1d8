"""Paper, margins and line grid, as a section of a Word file sets them."""

from __future__ import annotations

from briefing.page.layout import TWIPS_PER_POINT
from briefing.page.word_model import Grid, Section
from briefing.page.wordml import Element, number, value, w

_GRIDS = ("lines", "linesAndChars", "snapToChars")


def read_section(properties: Element | None) -> Section:
    """Read a ``w:sectPr``."""
    if properties is None:
        return Section()
    size, margin = properties.find(w("pgSz")), properties.find(w("pgMar"))
    plain = Section()

    def length(element: Element | None, name: str, default: float) -> float:
        return abs(number(value(element, name), default))

    return Section(
        width=length(size, "w", plain.width),
        height=length(size, "h", plain.height),
        top=length(margin, "top", plain.top),
        bottom=length(margin, "bottom", plain.bottom),
        left=length(margin, "left", plain.left) + length(margin, "gutter", 0.0),
        right=length(margin, "right", plain.right),
        header=length(margin, "header", plain.header),
        footer=length(margin, "footer", plain.footer),
        grid=_grid(properties.findall(w("docGrid"))),
    )


def _grid(found: list[Element]) -> Grid | None:
    """The grid of lines, which East Asian Word sets in every new document; that of characters only widens here."""
    last = found[-1] if found else None
    kind, pitch = value(last, "type"), number(value(last, "linePitch"))
    if kind not in _GRIDS or pitch <= 0.0:
        return None
    wider = number(value(last, "charSpace")) / 4096 * TWIPS_PER_POINT if kind != "lines" else 0.0
    return Grid(pitch, max(0.0, wider))
