"""Style chains of a Word file: document defaults, table style, paragraph style, character style, direct formatting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from briefing.page.layout import Face
from briefing.page.word_model import Border, Borders, Frame, ParagraphFormat
from briefing.page.wordml import Element, is_on, number, value, w

_SIDES = ("top", "bottom", "left", "right", "between", "insideH", "insideV")
_LOGICAL = {"start": "left", "end": "right"}
_TOGGLES = ("b", "i", "caps", "strike")


def borders_of(element: Element | None) -> Borders:
    """Return the borders written in a pBdr, tblBorders or tcBorders; "no border" is a border of width 0."""
    found: Borders = {}
    for child in element if element is not None else ():
        side = etree.QName(child).localname
        side = _LOGICAL.get(side, side)
        if side not in _SIDES:
            continue
        kind = value(child)
        colour = value(child, "color", "auto")
        width = 0.0 if kind in ("nil", "none") else number(value(child, "sz"), 4.0) * 2.5
        found[side] = Border(width, number(value(child, "space")) * 20, "000000" if colour == "auto" else colour)
    return found


@dataclass
class TableStyle:
    """What a table style gives to its cells."""

    borders: Borders = field(default_factory=dict)
    margins: dict[str, float] = field(default_factory=dict)
    first_row: Element | None = None
    head: TableStyle | None = None  # what the first row's paragraphs and runs get
    paragraph: list[Element] = field(default_factory=list)
    run: list[Element] = field(default_factory=list)


class Styles:
    """Resolves formatting against ``styles.xml`` and the theme's fonts."""

    def __init__(self, root: Element | None, theme: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._theme = _theme_fonts(theme)
        self._run_defaults: list[Element] = []
        self._paragraph_defaults: list[Element] = []
        self._chains: dict[str, list[Element]] = {}
        self._tables: dict[str, TableStyle] = {}
        self._faces: dict[tuple[str, str, int], Face] = {}
        self._formats: dict[tuple[str, int, int], ParagraphFormat] = {}
        if root is None:
            return
        for style in root.iterfind(w("style")):
            self._by_id[value(style, "styleId")] = style
            if value(style, "default") in ("1", "true"):
                self._default.setdefault(value(style, "type"), value(style, "styleId"))
        self._run_defaults = root.findall(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        self._paragraph_defaults = root.findall(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}")

    def chain(self, style: str) -> list[Element]:
        """Return a style with those it is based on, base first."""
        if style not in self._chains:
            found: list[Element] = []
            seen: set[str] = set()
            name = style
            while name in self._by_id and name not in seen:
                seen.add(name)
                found.insert(0, self._by_id[name])
                name = value(self._by_id[name].find(w("basedOn")))
            self._chains[style] = found
        return self._chains[style]

    def default(self, kind: str) -> str:
        """Return the id of the default style of a kind."""
        return self._default.get(kind, "")

    def list_of(self, style: str) -> tuple[str, int] | None:
        """Return list id and level a paragraph style belongs to."""
        for element in reversed(self.chain(style)):
            found = element.find(f"{w('pPr')}/{w('numPr')}")
            if found is not None:
                return value(found.find(w("numId"))), int(number(value(found.find(w("ilvl")), default="0")))
        return None

    def paragraph(
        self, direct: Element | None, *, table: TableStyle | None, list_level: Element | None, list_is_direct: bool
    ) -> ParagraphFormat:
        """Resolve the properties of a paragraph."""
        style = value(direct.find(w("pStyle")) if direct is not None else None) or self.default("paragraph")
        key = (style, id(table), id(list_level))
        plain = not list_is_direct and (direct is None or all(child.tag == w("pStyle") for child in direct))
        if plain and key in self._formats:
            return self._formats[key]
        own = [p for s in self.chain(style) if (p := s.find(w("pPr"))) is not None]
        listed = [p for p in [list_level.find(w("pPr")) if list_level is not None else None] if p is not None]
        layers = [*self._paragraph_defaults, *(table.paragraph if table else [])]
        layers += [*own, *listed] if list_is_direct else [*listed, *own]
        if direct is not None:
            layers.append(direct)
        resolved = _paragraph_format(style, layers)
        if plain:
            self._formats[key] = resolved
        return resolved

    def face(
        self, direct: Element | None, paragraph_style: str, *, table: TableStyle | None, extra: Element | None = None
    ) -> Face:
        """Resolve the face of a run; ``extra`` is a list level's own formatting."""
        character = value(direct.find(w("rStyle")) if direct is not None else None)
        key = (character, paragraph_style, id(table))
        plain = extra is None and (direct is None or all(child.tag == w("rStyle") for child in direct))
        if plain and key in self._faces:
            return self._faces[key]
        levels = [
            [*self._run_defaults, *(table.run if table else [])],
            [r for s in self.chain(paragraph_style) if (r := s.find(w("rPr"))) is not None],
            [r for s in self.chain(character) if (r := s.find(w("rPr"))) is not None],
        ]
        resolved = self._face(levels, [x for x in (direct, extra) if x is not None])
        if plain:
            self._faces[key] = resolved
        return resolved

    def table(self, style: str) -> TableStyle:
        """Resolve a table style; the same object for the same style, which the caches of faces rely on."""
        if style not in self._tables:
            return self._tables.setdefault(style, self._table(style))  # the same one also where threads meet here
        return self._tables[style]

    def _table(self, style: str) -> TableStyle:
        result = TableStyle()
        for element in self.chain(style or self.default("table")):
            properties = element.find(w("tblPr"))
            if properties is not None:
                result.borders.update(borders_of(properties.find(w("tblBorders"))))
                result.margins.update(margins_of(properties.find(w("tblCellMar"))))
            result.paragraph += element.findall(w("pPr"))
            result.run += element.findall(w("rPr"))
            for part in element.iterfind(w("tblStylePr")):
                if value(part, "type") == "firstRow":
                    result.first_row = part
        if (first := result.first_row) is not None:
            result.head = TableStyle(
                paragraph=[*result.paragraph, *first.findall(w("pPr"))], run=[*result.run, *first.findall(w("rPr"))]
            )
        return result

    def _face(self, levels: list[list[Element]], direct: list[Element]) -> Face:
        toggles = dict.fromkeys(_TOGGLES, False)
        for layers in levels:  # a toggle set in two kinds of style cancels itself (ISO/IEC 29500-1, 17.7.3)
            for name in _TOGGLES:
                found = _last(layers, name)
                if found is not None and is_on(found):
                    toggles[name] = not toggles[name]
        flat = [layer for layers in levels for layer in layers] + direct
        for name in _TOGGLES:
            if (found := _last(direct, name)) is not None:
                toggles[name] = is_on(found)
        right_to_left = is_on(_last(direct, "rtl"))
        size = number(value(_last(flat, "szCs" if right_to_left else "sz")), 20.0) / 2
        rise = _last(flat, "vertAlign")
        small = value(rise) in ("superscript", "subscript")
        colour = value(_last(flat, "color"), default="auto")
        underline = value(_last(flat, "u"), default="none")
        fonts = self._fonts(flat)
        return Face(
            family=fonts["cs"] if right_to_left and fonts["cs"] else fonts["ascii"] or "Times New Roman",
            east_asian=fonts["eastAsia"],
            complex=fonts["cs"],
            size=size * 0.58 if small else size,
            bold=toggles["b"],
            italic=toggles["i"],
            underline=underline not in ("none", ""),
            strike=toggles["strike"],
            caps=toggles["caps"],
            tracking=number(value(_last(flat, "spacing"))),
            kerning=0 < number(value(_last(flat, "kern"))) <= size * 2,
            rise=number(value(_last(flat, "position"))) * 10.0
            + (size * 6.6 if value(rise) == "superscript" else (size * -1.6 if small else 0.0)),
            scale=_scale(_last(flat, "w")),
            colour="000000" if colour == "auto" else colour,
        )

    def _fonts(self, layers: Iterable[Element]) -> dict[str, str]:
        found = dict.fromkeys(("ascii", "eastAsia", "cs"), "")
        for layer in layers:
            fonts = layer.find(w("rFonts"))
            if fonts is None:
                continue
            for key in found:
                theme = value(fonts, "cstheme" if key == "cs" else f"{key}Theme")
                found[key] = self._theme.get(theme, "") or value(fonts, key) or found[key]
        return found


def margins_of(element: Element | None) -> dict[str, float]:
    """Return the cell margins written in a tblCellMar or tcMar."""
    found = {}
    for child in element if element is not None else ():
        side = etree.QName(child).localname
        found[_LOGICAL.get(side, side)] = number(value(child, "w"))
    return found


def _last(layers: Iterable[Element], name: str) -> Element | None:
    found = None
    for layer in layers:
        element = layer.find(w(name))
        found = element if element is not None else found
    return found


def _paragraph_format(style: str, layers: list[Element]) -> ParagraphFormat:
    spacing = _attributes(layers, "spacing")
    indent = _attributes(layers, "ind")
    hanging, first = indent.get("hanging"), indent.get("firstLine")
    tabs: dict[float, str] = {}
    borders: Borders = {}
    for layer in layers:
        for tab in layer.iterfind(f"{w('tabs')}/{w('tab')}"):
            at = number(value(tab, "pos"))
            if value(tab) == "clear":
                tabs.pop(at, None)
            else:
                tabs[at] = _LOGICAL.get(value(tab), value(tab))
        borders.update(borders_of(layer.find(w("pBdr"))))
    right_to_left = is_on(_last(layers, "bidi"))
    align = value(_last(layers, "jc"), default="start")
    shade = value(_last(layers, "shd"), "fill")
    return ParagraphFormat(
        style=style,
        before=_space(spacing, "before"),
        after=_space(spacing, "after"),
        line=number(spacing.get("line", ""), 240.0),
        line_rule=spacing.get("lineRule", "auto"),
        left=number(indent.get("start", indent.get("left", ""))),
        right=number(indent.get("end", indent.get("right", ""))),
        first=-number(hanging) if hanging and number(hanging) else number(first or ""),
        align={"left": "start", "right": "end", "distribute": "both"}.get(align, align),
        tabs=tuple(sorted(tabs.items())),
        borders=tuple((side, border) for side, border in borders.items() if border.width),
        shade="" if shade in ("auto", "") else shade,
        keep_next=is_on(_last(layers, "keepNext")),
        keep_lines=is_on(_last(layers, "keepLines")),
        page_break_before=is_on(_last(layers, "pageBreakBefore")),
        contextual=is_on(_last(layers, "contextualSpacing")),
        snaps=(grid := _last(layers, "snapToGrid")) is None or is_on(grid),
        frame=_frame(_last(layers, "framePr")),
        right_to_left=right_to_left,
    )


def _scale(element: Element | None) -> int:
    """The width of letters in per cent; Word takes from 1 to 600."""
    scale = round(number(value(element).rstrip("%"), 100.0))
    return scale if 1 <= scale <= 600 else 100


def _frame(element: Element | None) -> Frame | None:
    return None if element is None else Frame(number(value(element, "w")), number(value(element, "h")))


def _space(spacing: dict[str, str], side: str) -> float:
    if spacing.get(f"{side}Autospacing") in ("1", "true"):
        return 280.0
    return number(spacing.get(side, ""))


def _attributes(layers: Iterable[Element], name: str) -> dict[str, str]:
    """Attributes of an element that is inherited attribute by attribute."""
    found: dict[str, str] = {}
    for layer in layers:
        element = layer.find(w(name))
        if element is None:
            continue
        new = {etree.QName(key).localname: text for key, text in element.attrib.items()}
        if name == "ind" and ("firstLine" in new or "hanging" in new):
            found.pop("firstLine", None)
            found.pop("hanging", None)
        found.update(new)
    return found


def _theme_fonts(root: Element | None) -> dict[str, str]:
    if root is None:
        return {}
    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    fonts = {}
    for kind in ("major", "minor"):
        for script, names in (
            ("latin", ("Ascii", "HAnsi")),
            ("ea", ("EastAsia",)),
            ("cs", ("Bidi",)),
        ):
            face = root.find(f".//{space}{kind}Font/{space}{script}")
            for name in names:
                fonts[f"{kind}{name}"] = face.get("typeface", "") if face is not None else ""
    return fonts
