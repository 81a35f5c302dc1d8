"""Read a filled Word file into blocks with resolved properties, and say what in it cannot be laid out."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any

from lxml import etree

from briefing.page.layout import Face
from briefing.page.package import Parts
from briefing.page.word_drawings import height_beside, read_drawing
from briefing.page.word_lists import Numbering, read_levels
from briefing.page.word_model import (
    LINE_BREAK,
    PAGE_BREAK,
    Block,
    Borders,
    Cell,
    InlinePicture,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    WordDocument,
)
from briefing.page.word_section import read_section
from briefing.page.word_styles import Styles, TableStyle, borders_of, margins_of
from briefing.page.wordml import Element, is_on, number, value, w

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FIRST_ROW = 0x20  # of the bits in w:tblLook
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
_TRANSPARENT = {w(n) for n in ("hyperlink", "ins", "smartTag", "sdtContent", "moveTo", "dir", "bdo", "customXml")}
_MOST_KNOWN = 1500  # paragraphs and rows read with the same styles; an article of five thousand words makes 300

FLOATING = "text boxes or floating pictures"
FRAMES = "text in frames"
COLUMNS = "text in several columns"
FOOTNOTES = "footnotes or endnotes"
SECTIONS = "sections with their own page settings"
EQUATIONS = "equations"


def read_document(parts: Parts) -> WordDocument:
    """Read the parts of a Word file."""
    return _Reader(parts).document()


class _Reader:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        names = ("word/styles.xml", "word/theme/theme1.xml", "word/numbering.xml")
        self._known = _known(*(parts.get(name, b"") for name in names))
        self._styles = self._known.styles
        self._numbering = Numbering(self._known.levels)
        self._unmeasured: set[str] = set()
        self._singular = 0  # counts what depends on more than its XML: list labels, pictures, what is unmeasured
        self._links: dict[str, str] = {}
        self._section = Section()

    def document(self) -> WordDocument:
        root = self._xml("word/document.xml")
        body = root.find(w("body")) if root is not None else None
        if body is None:
            return WordDocument(section=Section(), body=(), headers=((), ()), footers=((), ()))
        self._links = self._relationships("word/document.xml")
        properties = body.findall(f".//{w('sectPr')}")
        last = properties[-1] if properties else None
        self._section = read_section(last)
        blocks = tuple(self._blocks(body, None))
        if len(properties) > 1:
            self._cannot_measure(SECTIONS)
        if last is not None and number(value(last.find(w("cols")), "num"), 1) > 1:
            self._cannot_measure(COLUMNS)
        settings = self._xml("word/settings.xml")
        distance = value(settings.find(w("defaultTabStop")) if settings is not None else None, default="720")
        return WordDocument(
            section=self._section,
            body=blocks,
            headers=self._edges(last, "headerReference"),
            footers=self._edges(last, "footerReference"),
            tab_distance=number(distance, 720.0) or 720.0,
            adds_spacing=is_on(_child(settings, "compat", "doNotUseHTMLParagraphAutoSpacing"))
            if settings is not None
            else False,
            unmeasured=tuple(sorted(self._unmeasured)),
        )

    def _xml(self, name: str) -> Element | None:
        return _parsed(self._parts.get(name, b""))

    def _cannot_measure(self, what: str) -> None:
        self._singular += 1
        self._unmeasured.add(what)

    def _remembered(self, element: Element, place: tuple[Hashable, ...], read: Callable[[], Any]) -> Any:
        """Read an element, or return the very object that was read from the same XML in the same place before."""
        key = (etree.tostring(element, with_tail=False), place)
        if key in self._known.read:
            return self._known.read[key]
        singular = self._singular
        found = read()
        if self._singular == singular:
            self._known.keep(key, found)
        return found

    def _relationships(self, name: str) -> dict[str, str]:
        folder, base = posixpath.split(name)
        root = self._xml(f"{folder}/_rels/{base}.rels")
        found = {}
        for link in root if root is not None else ():
            if link.get("TargetMode") != "External":
                target = link.get("Target", "")
                found[link.get("Id", "")] = posixpath.normpath(
                    target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
                )
        return found

    def _edges(self, properties: Element | None, kind: str) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """Header or footer of the first page and of the others."""
        if properties is None:
            return (), ()
        found: dict[str, tuple[Block, ...]] = {}
        links = self._relationships("word/document.xml")
        for reference in properties.iterfind(w(kind)):
            name = links.get(reference.get(f"{_R}id", ""), "")
            root = self._xml(name)
            if root is not None:
                self._links = self._relationships(name)
                found[value(reference, "type", "default")] = tuple(self._blocks(root, None))
        default = found.get("default", ())
        return (found.get("first", ()) if is_on(properties.find(w("titlePg"))) else default), default

    def _blocks(self, parent: Element, table: TableStyle | None) -> Iterator[Block]:
        for child in parent:
            if child.tag == w("p"):
                yield from self._paragraphs(child, table)
            elif child.tag == w("tbl"):
                yield self._table(child)
            elif child.tag == w("sdt"):
                content = child.find(w("sdtContent"))
                if content is not None:
                    yield from self._blocks(content, table)
            elif child.tag in _TRANSPARENT:
                yield from self._blocks(child, table)

    def _paragraphs(self, element: Element, table: TableStyle | None) -> Iterator[Paragraph]:
        """One paragraph, or several where page breaks stand inside."""
        paragraph, place = self._remembered(element, ("p", id(table)), lambda: self._bare_paragraph(element, table))
        if place is not None:
            self._singular += 1
            paragraph = self._known.labelled(paragraph, self._numbering.label(*place))
        yield from _split_at_page_breaks(paragraph)
        section = element.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None and value(section.find(w("type")), default="nextPage") != "continuous":
            shape = replace(paragraph.format, page_break_before=True, before=0.0, after=0.0)
            yield Paragraph(format=replace(shape, line=0.0, line_rule="exact"))

    def _bare_paragraph(self, element: Element, table: TableStyle | None) -> tuple[Paragraph, tuple[str, int] | None]:
        """A paragraph without its label, and list and depth if it has one."""
        properties = element.find(w("pPr"))
        style = value(properties.find(w("pStyle")) if properties is not None else None)
        style = style or self._styles.default("paragraph")
        own = properties.find(w("numPr")) if properties is not None else None
        place = (
            (value(own.find(w("numId"))), int(number(value(own.find(w("ilvl")), default="0"))))
            if own is not None
            else self._styles.list_of(style)
        )
        level = self._numbering.level(*place) if place else None
        shape = self._styles.paragraph(properties, table=table, list_level=level, list_is_direct=own is not None)
        marks = properties.find(w("rPr")) if properties is not None else None
        mark = self._styles.face(marks, style, table=table)
        if shape.frame:
            self._cannot_measure(FRAMES)
        paragraph = Paragraph(
            format=shape,
            runs=tuple(self._runs(element, style, table)),
            mark=mark,
            label_face=self._styles.face(
                marks, style, table=table, extra=level.find(w("rPr")) if level is not None else None
            ),
            label_suffix=value(level.find(w("suff")) if level is not None else None, default="tab"),
            beside=height_beside(element, self._section),
        )
        return paragraph, place if level is not None else None

    def _runs(self, parent: Element, style: str, table: TableStyle | None) -> Iterator[Run]:
        hidden = 0  # between the begin and the separator of a field stands its instruction
        instruction = ""
        for element in _inline(parent):
            if element.tag == w("fldSimple"):
                kind = (value(element, "instr").split() or [""])[0].upper()
                for run in self._runs(element, style, table):
                    yield replace(run, field=kind)
                continue
            face: Face | None = None
            for child in element:
                name = etree.QName(child).localname if isinstance(child.tag, str) else ""
                if name == "fldChar":
                    kind = value(child, "fldCharType")
                    hidden, instruction = (1, "") if kind == "begin" else (0, instruction if kind == "separate" else "")
                elif name == "instrText":
                    instruction += child.text or ""
                elif not hidden:
                    if face is None:
                        face = self._styles.face(element.find(w("rPr")), style, table=table)
                    field = (instruction.split() or [""])[0].upper()
                    if is_on(_child(element, "rPr", "vanish")):
                        continue
                    if name in ("drawing", "pict", "AlternateContent", "object"):
                        yield from self._drawing(child, face)
                    elif text := self._text(name, child):
                        yield Run(text.upper() if face.caps else text, face, field=field)

    def _text(self, name: str, child: Element) -> str:
        if name == "t":
            return (child.text or "").replace("\n", " ")
        if name in ("tab", "ptab"):
            return "\t"
        if name == "br":
            return {"page": PAGE_BREAK, "column": PAGE_BREAK}.get(value(child, "type"), LINE_BREAK)
        if name in ("footnoteReference", "endnoteReference"):
            self._cannot_measure(FOOTNOTES)
        return {"cr": LINE_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "sym": "•"}.get(name, "")

    def _drawing(self, element: Element, face: Face) -> Iterator[Run]:
        drawing = read_drawing(element)
        self._singular += 1
        if drawing is None or not drawing.inline or element.tag != w("drawing"):
            self._cannot_measure(FLOATING)
        if drawing is not None and drawing.inline:
            content = self._parts.get(self._links.get(drawing.picture, ""), b"")
            yield Run("", face, InlinePicture(drawing.width, drawing.height, content, drawing.description))

    def _table(self, element: Element) -> Table:
        properties = element.find(w("tblPr"))
        style = self._styles.table(value(_child(element, "tblPr", "tblStyle")))
        borders = {**style.borders, **borders_of(_child(element, "tblPr", "tblBorders"))}
        margins = {"top": 0.0, "right": 108.0, "bottom": 0.0, "left": 108.0, **style.margins}
        margins.update(margins_of(_child(element, "tblPr", "tblCellMar")))
        grid = [number(value(column, "w")) for column in element.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
        look = _child(element, "tblPr", "tblLook")
        first_row = value(look, "firstRow") in ("1", "true") or _bits(value(look)) & _FIRST_ROW != 0
        if properties is not None and properties.find(w("tblpPr")) is not None:
            self._cannot_measure(FLOATING)
        elements = [row for row in _descend(element) if row.tag == w("tr")]
        frame = _Frame(grid, style, borders, margins, len(elements), first_row)
        return Table(
            rows=tuple(
                self._remembered(row, frame.place(n), partial(self._row, row, n, frame))
                for n, row in enumerate(elements)
            ),
            indent=number(value(_child(element, "tblPr", "tblInd"), "w")),
            align=value(_child(element, "tblPr", "jc"), default="left"),
            width=sum(grid),
        )

    def _row(self, element: Element, n: int, frame: _Frame) -> Row:
        grid, borders = frame.grid, frame.borders
        head = frame.style.first_row if n == 0 and frame.has_head else None
        inner = frame.style.head if head is not None and frame.style.head else frame.style
        skip = int(number(value(_child(element, "trPr", "gridBefore"))))
        at = skip
        cells = []
        found = [cell for cell in _descend(element) if cell.tag == w("tc")]
        for cell in found:
            span = max(1, int(number(value(_child(cell, "tcPr", "gridSpan")), 1)))
            width = sum(grid[at : at + span])
            at += span
            own = {
                "top": borders.get("top" if n == 0 else "insideH"),
                "bottom": borders.get("bottom" if n == frame.rows - 1 else "insideH"),
                "left": borders.get("left" if at - span == 0 else "insideV"),
                "right": borders.get("right" if at >= len(grid) else "insideV"),
            }
            if n == 1 and frame.has_head:  # the rule under the head stands in for the one between rows
                own["top"] = _cell_borders(frame.style.first_row).get("bottom", own["top"])
            own.update(_cell_borders(head))
            own.update(borders_of(_child(cell, "tcPr", "tcBorders")))
            padding = {**frame.margins, **margins_of(_child(cell, "tcPr", "tcMar"))}
            merged = _child(cell, "tcPr", "vMerge")
            shade = value(_child(cell, "tcPr", "shd"), "fill")
            declared = _child(cell, "tcPr", "tcW")
            fixed = number(value(declared, "w")) if value(declared, "type", "dxa") == "dxa" else 0.0
            cells.append(
                Cell(
                    width=width or fixed,
                    declared=fixed or width,
                    blocks=tuple(self._blocks(cell, inner)),
                    margins=(padding["top"], padding["right"], padding["bottom"], padding["left"]),
                    borders=tuple((side, border) for side, border in own.items() if border and border.width),
                    shade="" if shade in ("auto", "") else shade,
                    valign=value(_child(cell, "tcPr", "vAlign"), default="top"),
                    continues=merged is not None and value(merged, default="continue") != "restart",
                )
            )
        height = _child(element, "trPr", "trHeight")
        return Row(
            cells=tuple(cells),
            height=number(value(height)),
            height_rule=value(height, "hRule", "atLeast") if height is not None else "auto",
            header=is_on(_child(element, "trPr", "tblHeader")),
            offset=sum(grid[:skip]),
        )


@dataclass(frozen=True)
class _Frame:
    """What all rows of a table share."""

    grid: list[float]
    style: TableStyle
    borders: Borders
    margins: dict[str, float]
    rows: int
    has_head: bool

    def place(self, n: int) -> tuple[Hashable, ...]:
        """What a row depends on besides its own XML."""
        last = n == self.rows - 1
        look = (id(self.style), tuple(self.borders.items()), tuple(self.margins.items()), self.has_head)
        return ("tr", min(n, 2), last, tuple(self.grid), *look)


class _Known:
    """The styles and lists of a template, and what was read with them.

    From one attempt of the fit to the next, and from one edit to the next, most paragraphs and rows are the same XML.
    They are read once and come back as the same object, so that the measurer knows them as well.
    """

    def __init__(self, styles: bytes, theme: bytes, numbering: bytes) -> None:
        self.styles = Styles(_parsed(styles), _parsed(theme))
        self.levels = read_levels(_parsed(numbering))
        self.read: dict[tuple[bytes, tuple[Hashable, ...]], Any] = {}
        self._labelled: dict[tuple[int, str], tuple[Paragraph, Paragraph]] = {}

    def keep(self, key: tuple[bytes, tuple[Hashable, ...]], found: Any) -> None:
        """Remember what was read; when it is too much, all is forgotten and fills up again."""
        if len(self.read) >= _MOST_KNOWN:
            self.read.clear()
        self.read[key] = found

    def labelled(self, paragraph: Paragraph, label: str) -> Paragraph:
        """Return a paragraph with its list label: the same object for the same two."""
        kept = self._labelled.get((id(paragraph), label))
        if kept is None or kept[0] is not paragraph:
            if len(self._labelled) >= _MOST_KNOWN:
                self._labelled.clear()
            kept = paragraph, replace(paragraph, label=label)
            self._labelled[id(paragraph), label] = kept
        return kept[1]


@lru_cache(maxsize=16)
def _known(styles: bytes, theme: bytes, numbering: bytes) -> _Known:
    return _Known(styles, theme, numbering)


def _parsed(content: bytes) -> Element | None:
    return etree.fromstring(content, _PARSER) if content else None


def _split_at_page_breaks(paragraph: Paragraph) -> Iterator[Paragraph]:
    if not any(PAGE_BREAK in run.text for run in paragraph.runs):
        yield paragraph
        return
    runs: list[Run] = []
    shape = paragraph.format
    current = paragraph
    for run in paragraph.runs:
        before, *pieces = run.text.split(PAGE_BREAK)
        runs.append(replace(run, text=before))
        for piece in pieces:
            yield replace(current, runs=tuple(runs), format=replace(current.format, after=0.0))
            following = replace(shape, before=0.0, page_break_before=True, first=0.0)
            current = replace(paragraph, label="", beside=0.0, format=following)
            runs = [replace(run, text=piece)]
    yield replace(current, runs=tuple(runs))


def _inline(parent: Element) -> Iterator[Element]:
    """Runs and simple fields of a paragraph, through what only wraps them."""
    for child in parent:
        if child.tag in (w("r"), w("fldSimple")):
            yield child
        elif child.tag in _TRANSPARENT or child.tag == w("sdt"):
            yield from _inline(child)


def _descend(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag in _TRANSPARENT or child.tag == w("sdt"):
            yield from _descend(child)
        else:
            yield child


def _bits(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0


def _child(element: Element, *names: str) -> Element | None:
    return element.find("/".join(map(w, names)))


def _cell_borders(element: Element | None) -> Borders:
    return borders_of(_child(element, "tcPr", "tcBorders")) if element is not None else {}
