"""Make a template take less room: less space between paragraphs, then smaller type, never below its floor.

Styles are scaled, not runs, so a document keeps its hierarchy. Headers, footers and markings are never touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from briefing.page.package import Parts
from briefing.page.wordml import Element, number, value, w

BODY_FLOOR = 9.0  # points
TABLE_FLOOR = 8.5
_MM = 56.7  # twips
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
    done = {**parts, "word/styles.xml": etree.tostring(styles, xml_declaration=True, encoding="UTF-8", standalone=True)}
    if level.margin and not _has_fixed_tables(parts):
        root = etree.fromstring(parts["word/document.xml"], _PARSER)
        for margins in root.iter(w("pgMar")):
            for side in ("top", "right", "bottom", "left"):
                now = number(value(margins, side))
                margins.set(w(side), str(round(min(now, level.margin * _MM))))
        done["word/document.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return done


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


def _has_fixed_tables(parts: Parts) -> bool:
    """Whether wider margins would leave tables as they are."""
    root = etree.fromstring(parts["word/document.xml"], _PARSER)
    return any(value(layout, "type") == "fixed" for layout in root.iter(w("tblLayout")))
