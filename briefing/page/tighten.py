"""Make a template take less room: less space between paragraphs, then smaller type, never below its floor.

Styles are scaled, not runs, so a document keeps its hierarchy. Of headers, footers and markings nothing is touched but
the tab stops at the right margin, which go where the margin goes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from briefing.page.package import Parts
from briefing.page.wordml import Element, number, value, w

BODY_FLOOR = 9.0  # points
TABLE_FLOOR = 8.5
MARGINS = "margins reduced"
_MM = 56.7  # twips
_NEAR = 20.0  # twips: a tab stop as near as this to the margin stands at the margin
_LAID_OUT = re.compile(r"word/(document|(header|footer)\d*)\.xml")
_SIDES = ("top", "right", "bottom", "left")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


@dataclass(frozen=True)
class Level:
    """One step of tightening. ``space`` and ``type_size`` are factors, ``margin`` the smallest margin in millimetres.

    ``to_floor`` sets the type as small as the template allows, whatever the factor.
    """

    words: tuple[str, ...] = ()
    space: float = 1.0
    type_size: float = 1.0
    margin: float = 0.0
    to_floor: bool = False


LEVELS = (
    Level(),
    Level(("space between paragraphs reduced",), space=0.6),
    Level(("space between paragraphs reduced", "type 5 % smaller"), space=0.6, type_size=0.95, margin=18.0),
    Level(("space between paragraphs reduced", "type as small as allowed"), 0.6, 0.85, 15.0, to_floor=True),
)


def tightened(parts: Parts, level: Level) -> Parts:
    """Return the parts of a template at a level of tightening."""
    if level == LEVELS[0] or "word/styles.xml" not in parts:
        return parts
    styles = etree.fromstring(parts["word/styles.xml"], _PARSER)
    exempt, tables = _edge_styles(parts), _table_styles(parts)
    for style in styles.iterfind(w("style")):
        name = value(style, "styleId")
        if value(style, "type") in ("paragraph", "character") and name not in exempt:
            floor = TABLE_FLOOR if name in tables or value(style, "type") == "character" else BODY_FLOOR
            _scale(style, level, floor)
    for defaults in styles.iterfind(f"{w('docDefaults')}/*"):
        _scale(defaults, level, BODY_FLOOR)
    done = {**parts, "word/styles.xml": _stored(styles)}
    return _with_margins(done, level) if _narrows(parts, level) else done


def tightening(parts: Parts, level: Level) -> tuple[str, ...]:
    """Return in words what a level of tightening does to a template."""
    return (*level.words, MARGINS) if _narrows(parts, level) else level.words


def _narrows(parts: Parts, level: Level) -> bool:
    """Whether a level makes the margins smaller. Tables of fixed width would not follow, so with them it does not."""
    if not level.margin:
        return False
    roots = [etree.fromstring(content, _PARSER) for name, content in parts.items() if _LAID_OUT.fullmatch(name)]
    if any(value(layout, "type") == "fixed" for root in roots for layout in root.iter(w("tblLayout"))):
        return False
    sides = (number(value(m, side)) for root in roots for m in root.iter(w("pgMar")) for side in _SIDES)
    return any(side > level.margin * _MM for side in sides)


def _with_margins(parts: Parts, level: Level) -> Parts:
    """Make the margins smaller, and move the tab stops that stand at the right margin or in the middle."""
    root = etree.fromstring(parts["word/document.xml"], _PARSER)
    moved: dict[float, float] = {}
    for section in root.iter(w("sectPr")):
        margins = section.find(w("pgMar"))
        if margins is None:
            continue
        before = _text_width(section)
        for side in _SIDES:
            margins.set(w(side), str(round(min(number(value(margins, side)), level.margin * _MM))))
        after = _text_width(section)
        moved |= {before: after, before / 2: after / 2}
    done = {**parts, "word/document.xml": _stored(root)}
    for name, content in done.items():
        if name == "word/styles.xml" or _LAID_OUT.fullmatch(name):
            root = etree.fromstring(content, _PARSER)
            for tab in root.iterfind(f".//{w('tabs')}/{w('tab')}"):
                for before, after in moved.items():
                    if value(tab) != "left" and abs(number(value(tab, "pos")) - before) <= _NEAR:
                        tab.set(w("pos"), str(round(after)))
                        break
            done[name] = _stored(root)
    return done


def _text_width(section: Element) -> float:
    margins = section.find(w("pgMar"))
    sides = sum(number(value(margins, side)) for side in ("left", "right", "gutter"))
    return number(value(section.find(w("pgSz")), "w"), 11906.0) - sides


def _stored(root: Element) -> bytes:
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content


def _scale(style: Element, level: Level, floor: float) -> None:
    ratio = 1.0
    for name in ("sz", "szCs"):
        for size in style.iterfind(f".//{w('rPr')}/{w(name)}"):
            before = number(value(size)) / 2
            after = _smaller(before, level.type_size, floor)
            if before > 0 and after < before:
                size.set(w("val"), str(round(after * 2)))
                ratio = after / before
    for spacing in style.iterfind(f".//{w('pPr')}/{w('spacing')}"):
        for side in ("before", "after"):
            if value(spacing, side):
                spacing.set(w(side), str(round(number(value(spacing, side)) * level.space)))
        if value(spacing, "lineRule") in ("exact", "atLeast") and ratio < 1.0:
            spacing.set(w("line"), str(round(number(value(spacing, "line")) * ratio)))


def _smaller(size: float, factor: float, floor: float) -> float:
    """Scale down in half points, as Word counts; what is at its floor already stays."""
    if size <= floor:
        return size
    return max(floor, int(size * factor * 2 + 0.5) / 2)


def _edge_styles(parts: Parts) -> set[str]:
    """Styles of headers and footers, markings among them."""
    found: set[str] = set()
    for name, content in parts.items():
        if re.match(r"word/(header|footer)\d*\.xml", name):
            found |= set(re.findall(r'w:(?:pStyle|rStyle) w:val="([^"]+)"', content.decode("utf-8", "replace")))
    return found


def _table_styles(parts: Parts) -> set[str]:
    """Paragraph styles used inside tables."""
    root = etree.fromstring(parts["word/document.xml"], _PARSER)
    return {value(style) for style in root.iterfind(f".//{w('tc')}//{w('pStyle')}")}
