"""Pictures and text boxes of a Word file: how much room they take in a line, or beside the text they push aside."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from briefing.page.word_model import Section
from briefing.page.wordml import Element, number, w

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WRAP = "{urn:schemas-microsoft-com:office:word}wrap"
_EMU_PER_TWIP = 635
_TWIPS = {"pt": 20.0, "in": 1440.0, "cm": 567.0, "mm": 56.7, "pc": 240.0, "px": 15.0, "": 15.0}
_DRAWINGS = {w("drawing"), w("pict"), w("object")}
_LENGTH = re.compile(r"(-?[\d.]+)(pt|in|cm|mm|pc|px)?$")


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """A drawing: in its line, or floating. ``pushes`` tells whether a floating one keeps text away from its place.

    ``around`` is what it keeps free above and below; ``reference`` and ``offset`` say where it stands.
    """

    width: float
    height: float
    inline: bool = True
    picture: str = ""  # relationship id
    description: str = ""
    pushes: bool = False
    around: float = 0.0
    reference: str = ""
    offset: float | None = None


def read_drawing(element: Element) -> Drawing | None:
    """Read a ``w:drawing``, ``w:pict``, ``w:object``, or the first choice of several; ``None`` if there is no size."""
    if element.tag == f"{_MC}AlternateContent":
        found = next((e for e in element.iter() if e.tag in _DRAWINGS), None)
        return read_drawing(found) if found is not None else None
    if element.tag != w("drawing"):
        return _vml(element)
    for child in element:
        if child.tag in (f"{_WP}inline", f"{_WP}anchor"):
            return _drawing(child)
    return None


def height_beside(paragraph: Element, section: Section) -> float:
    """Return the height that what floats at a paragraph takes from the text; what floats side by side counts once.

    Text that stands beside a narrow picture is not counted on: a table, or a heading that does not fit, would not.
    """
    heights: defaultdict[tuple[str, float | None], float] = defaultdict(float)
    for element in _outermost(paragraph):
        drawing = read_drawing(element)
        if drawing is not None and drawing.pushes:
            place = drawing.reference, drawing.offset
            heights[place] = max(heights[place], _in_body(drawing, section))
    return sum(heights.values())


def _outermost(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag in _DRAWINGS or child.tag == f"{_MC}AlternateContent":
            yield child
        else:
            yield from _outermost(child)


def _in_body(drawing: Drawing, section: Section) -> float:
    """How much of the height stands between the top and the bottom margin, where the file tells."""
    whole = drawing.height + drawing.around
    first, last = section.top, section.height - section.bottom
    begins = {"page": 0.0, "topMargin": 0.0, "margin": first, "bottomMargin": last}
    if drawing.offset is None or drawing.reference not in begins:
        return whole
    top = begins[drawing.reference] + drawing.offset
    return min(whole, max(0.0, min(top + whole, last) - max(top, first)))


def _drawing(element: Element) -> Drawing:
    extent, properties = element.find(f"{_WP}extent"), element.find(f"{_WP}docPr")
    blip = element.find(f".//{_A}blip")
    size = [_emu(extent, name) for name in ("cx", "cy")]
    place = element.find(f"{_WP}positionV")
    offset = place.find(f"{_WP}posOffset") if place is not None else None
    edge = element.find(f"{_WP}effectExtent")
    return Drawing(
        width=size[0],
        height=size[1],
        inline=element.tag == f"{_WP}inline",
        picture=blip.get(f"{_R}embed", "") if blip is not None else "",
        description=properties.get("descr", "") if properties is not None else "",
        pushes=any(etree.QName(e).localname.startswith("wrap") and e.tag != f"{_WP}wrapNone" for e in element),
        around=sum(_emu(element, side) for side in ("distT", "distB")) + sum(_emu(edge, side) for side in "tb"),
        reference=place.get("relativeFrom", "") if place is not None else "",
        offset=number(offset.text or "") / _EMU_PER_TWIP if offset is not None else None,
    )


def _emu(element: Element | None, name: str) -> float:
    return number(element.get(name, "")) / _EMU_PER_TWIP if element is not None else 0.0


def _vml(element: Element) -> Drawing | None:
    """What Word up to 2007 wrote, and still writes for embedded objects: the size stands in a style as on the web."""
    for shape in element.iter(etree.Element):
        style = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", shape.get("style", "")))
        if "height" in style:
            wrap = next(shape.iter(_WRAP), None)
            kind = wrap.get("type", "none") if wrap is not None else "none"
            return Drawing(
                width=_length(style.get("width", "")),
                height=_length(style["height"]),
                inline=style.get("position") != "absolute",
                pushes=kind != "none",
            )
    return None


def _length(text: str) -> float:
    found = _LENGTH.match(text.strip())
    return number(found[1]) * _TWIPS[found[2] or ""] if found else 0.0
