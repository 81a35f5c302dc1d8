"""What a filled document still needs: even table columns, right-to-left paragraphs, the language of the words."""

from __future__ import annotations

import unicodedata

from lxml import etree

from briefing.page.package import Parts
from briefing.page.readout import without_marks
from briefing.page.wordml import Element, number, w

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
# What may stand before w:bidi in w:pPr (its place in the schema); Word refuses another order.
_BEFORE_BIDI = frozenset(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN".split()
)


def finished(parts: Parts, *, language: str = "") -> Parts:
    """Return the parts of a filled document, completed."""
    done = dict(parts)
    for name, content in parts.items():
        if name == "word/document.xml" or name.startswith(("word/header", "word/footer")):
            root = etree.fromstring(content, _PARSER)
            for table in root.iter(w("tbl")):
                _even_columns(table)
            for paragraph in root.iter(w("p")):
                _right_to_left(paragraph)
            done[name] = _stored(root)
        elif name == "word/styles.xml" and language and not language.startswith("en"):
            root = etree.fromstring(content, _PARSER)
            for tag in root.iterfind(f"{w('docDefaults')}//{w('lang')}"):
                tag.set(w("bidi" if language in ("ar", "fa", "he", "ur") else "val"), language)
            done[name] = _stored(root)
    return done


def _stored(root: Element) -> bytes:
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content


def _even_columns(table: Element) -> None:
    """Share out the width behind the first column where a column loop changed the cells.

    Word obeys the cells, LibreOffice the grid: both must say the same.
    """
    grid = table.find(w("tblGrid"))
    rows = [row.findall(w("tc")) for row in table.findall(w("tr"))]
    if grid is None or not rows or table.find(f".//{w('gridSpan')}") is not None:
        return
    count = len(rows[0])
    columns = grid.findall(w("gridCol"))
    widths = [_width(column) for column in columns]
    fixed = [_width(cell.find(f"{w('tcPr')}/{w('tcW')}")) for cell in rows[0]]
    looped = fixed != widths and len(set(fixed[1:])) == 1
    if not looped or count < 2 or any(len(row) != count for row in rows):
        return
    share, rest = divmod(sum(widths[1:]), count - 1)
    new = [widths[0], *(share + (1 if n < rest else 0) for n in range(count - 1))]
    for column in columns:
        grid.remove(column)
    for width in new:
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(width))
    for row in rows:
        for cell, width in zip(row, new, strict=True):
            declared = cell.find(f"{w('tcPr')}/{w('tcW')}")
            if declared is not None:
                declared.set(w("w"), str(width))
                declared.set(w("type"), "dxa")


def _width(element: Element | None) -> int:
    return int(number(element.get(w("w"), "0"))) if element is not None else 0


def _right_to_left(paragraph: Element) -> None:
    """Set the direction of a paragraph whose first letter is written from right to left, and of such runs."""
    runs = [(run, without_marks("".join(run.itertext(w("t"))))) for run in paragraph.iter(w("r"))]
    if not any(_direction(text) == "rtl" for _, text in runs):
        return
    if _direction("".join(text for _, text in runs)) == "rtl":
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        if properties.find(w("bidi")) is None:
            place = sum(1 for child in properties if etree.QName(child).localname in _BEFORE_BIDI)
            properties.insert(place, etree.Element(w("bidi")))
    for run, text in runs:
        if _direction(text) == "rtl":
            style = run.find(w("rPr"))
            if style is None:
                style = etree.Element(w("rPr"))
                run.insert(0, style)
            if style.find(w("rtl")) is None:
                # w:rtl stands before w:cs, w:em, w:lang and what follows; runs of ours hold at most w:rStyle.
                later = [n for n, child in enumerate(style) if etree.QName(child).localname in _AFTER_RTL]
                style.insert(later[0] if later else len(style), etree.Element(w("rtl")))


_AFTER_RTL = frozenset({"cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange"})


def _direction(text: str) -> str:
    """Return the direction of the first strong letter: "rtl", "ltr", or "" if there is none."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return ""
