"""Rules of ISO/IEC 29500 that Word insists on and LibreOffice forgives: order, references, required elements, values.

``problems`` tells in words what is wrong with the parts of a Word file. The orders are those of the schema
(part 1, annex A); only what the page uses is listed, and an element that is not listed is a problem too.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lxml import etree

from briefing.page.package import Parts
from briefing.page.wordml import w

Element = Any

_BORDERS = "top left start bottom right end insideH insideV between bar tl2br tr2bl"
# The children an element may have, in the order the schema asks for. A star: may be repeated.
_ORDERS = {
    name: children.split()
    for name, children in {
        "body": "p* tbl* sectPr",
        "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
        "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
        "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
        "lang eastAsianLayout specVanish oMath",
        "tbl": "tblPr tblGrid tr*",
        "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
        "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
        "tblGrid": "gridCol*",
        "tr": "tblPrEx trPr tc*",
        "tc": "tcPr p* tbl*",
        "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
        "tblBorders": _BORDERS,
        "tcBorders": _BORDERS,
        "pBdr": "top left bottom right between bar",
        "tblCellMar": "top left start bottom right end",
        "tcMar": "top left start bottom right end",
        "sectPr": "headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
        "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
        "styles": "docDefaults latentStyles style*",
        "docDefaults": "rPrDefault pPrDefault",
        "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
        "rsid pPr rPr tblPr trPr tcPr tblStylePr*",
        "tblStylePr": "pPr rPr tblPr trPr tcPr",
        "numbering": "abstractNum* num*",
        "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
        "num": "abstractNumId lvlOverride*",
        "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "font": "altName panose1 charset family notTrueType pitch sig",
        "settings": "view zoom removePersonalInformation mirrorMargins attachedTemplate defaultTabStop autoHyphenation "
        "evenAndOddHeaders characterSpacingControl updateFields footnotePr endnotePr compat rsids themeFontLang "
        "clrSchemeMapping decimalSymbol listSeparator",
    }.items()
}
_MIXED = {"body", "tc"}  # blocks in any order, the properties first or last
_UNORDERED_ONCE = {"trPr"}
_SWITCHES = set(
    "b bCs i iCs caps strike vanish keepNext keepLines bidi rtl cantSplit tblHeader contextualSpacing".split()
)
_NUMBERS = {"sz", "szCs", "kern", "outlineLvl", "ilvl", "numId", "abstractNumId", "gridSpan", "start"}
_REFERENCES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def problems(parts: Parts) -> list[str]:
    """Return what Word would complain about; nothing for a sound file."""
    found = list(_package(parts))
    roots = {name: etree.fromstring(parts[name]) for name in parts if name.endswith(".xml")}
    styles = {style.get(w("styleId")): style.get(w("type")) for style in roots["word/styles.xml"].iterfind(w("style"))}
    numbering = roots.get("word/numbering.xml")
    lists = {num.get(w("numId")) for num in numbering.iterfind(w("num"))} if numbering is not None else set()
    for name, root in roots.items():
        if name.startswith("word/"):
            found += [f"{name}: {problem}" for problem in _part(root, styles, lists)]
            found += [f"{name}: {problem}" for problem in _links(name, root, parts)]
    return found


def _package(parts: Parts) -> Iterator[str]:
    types = etree.fromstring(parts["[Content_Types].xml"])
    defaults = {e.get("Extension", "").lower() for e in types.iterfind(f"{_TYPES}Default")}
    overrides = [e.get("PartName", "").lstrip("/") for e in types.iterfind(f"{_TYPES}Override")]
    yield from (f"content type given twice: {name}" for name, count in Counter(overrides).items() if count > 1)
    yield from (f"content type for a part that is not there: {name}" for name in overrides if name not in parts)
    for name in parts:
        if name != "[Content_Types].xml" and name not in overrides and name.rsplit(".", 1)[-1].lower() not in defaults:
            yield f"no content type: {name}"
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        links = list(etree.fromstring(parts[name]))
        ids = Counter(link.get("Id") for link in links)
        yield from (f"{name}: {key} is there twice" for key, count in ids.items() if count > 1)
        for link in links:
            target = link.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            if link.get("TargetMode") != "External" and path not in parts:
                yield f"{name}: {link.get('Id')} leads nowhere ({target})"


def _links(name: str, root: Element, parts: Parts) -> Iterator[str]:
    folder, base = posixpath.split(name)
    rels = parts.get(f"{folder}/_rels/{base}.rels")
    known = {link.get("Id") for link in etree.fromstring(rels)} if rels else set()
    for element in root.iter(etree.Element):
        for key, text in element.attrib.items():
            if key.startswith(_R) and text not in known:
                yield f"{text} of {etree.QName(element).localname} is not in the relationships"


def _part(root: Element, styles: dict[str | None, str | None], lists: set[str | None]) -> Iterator[str]:
    drawings = Counter(e.get("id") for e in root.iter("{*}docPr"))
    yield from (f"two drawings have the id {key}" for key, count in drawings.items() if count > 1)
    for element in root.iter(etree.Element):
        kind = etree.QName(element)
        if kind.namespace != etree.QName(w("p")).namespace:
            continue
        name, value = kind.localname, element.get(w("val"))
        yield from _order(name, [etree.QName(child).localname for child in element if isinstance(child.tag, str)])
        if name in _REFERENCES and styles.get(value) != _REFERENCES[name]:
            yield f"{name} “{value}” is no {_REFERENCES[name]} style"
        if name in ("basedOn", "next", "link") and value not in styles:
            yield f"{name} “{value}” is not there"
        if name == "numId" and value not in lists:
            yield f"list {value} is not there"
        if name in _SWITCHES and value not in (None, "0", "1", "true", "false", "on", "off"):
            yield f"{name} is neither on nor off: {value}"
        if name in _NUMBERS and not re.fullmatch(r"-?\d+", value or ""):
            yield f"{name} is no whole number: {value}"
        if name == "color" and not re.fullmatch(r"auto|[0-9A-Fa-f]{6}", value or ""):
            yield f"colour {value}"
        yield from _lengths(name, element)
        if name == "tc" and (len(element) == 0 or element[-1].tag != w("p")):
            yield "a cell that does not end with a paragraph"
        if name == "tbl":
            yield from _table(element)
        if name == "t":
            text = element.text or ""
            if text != text.strip() and element.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
                yield f"space at the edge of “{text}” is not kept"
            if re.search(r"\{\{|\{%|%\}", text):
                yield f"a tag is left: “{text}”"


def _order(name: str, children: list[str]) -> Iterator[str]:
    if name in _UNORDERED_ONCE:
        yield from (f"{child} is in {name} twice" for child, count in Counter(children).items() if count > 1)
    if name not in _ORDERS:
        return
    order = _ORDERS[name]
    bare = [child.rstrip("*") for child in order]
    unknown = [child for child in children if child not in bare]
    yield from (f"{child} does not belong into {name}" for child in unknown)
    if unknown:
        return
    yield from (
        f"{child} is in {name} twice"
        for child, count in Counter(children).items()
        if count > 1 and f"{child}*" not in order
    )
    places = [bare.index(child) for child in children]
    if name in _MIXED:  # paragraphs and tables as they come, properties at their end of it
        places = [0 if bare[place] in ("p", "tbl") and name == "body" else min(place, 1) for place in places]
    if places != sorted(places):
        yield f"{name} is out of order: {' '.join(children)}"


def _lengths(name: str, element: Element) -> Iterator[str]:
    for attribute in (
        "w",
        "h",
        "before",
        "after",
        "line",
        "left",
        "right",
        "hanging",
        "firstLine",
        "pos",
        "top",
        "bottom",
    ):
        text = element.get(w(attribute))
        if text is not None and not re.fullmatch(r"-?\d+", text):
            yield f"{attribute} of {name} is no whole number of twips: {text}"


def _table(table: Element) -> Iterator[str]:
    columns = len(table.findall(f"{w('tblGrid')}/{w('gridCol')}"))
    if not columns:
        yield "a table without a grid"
    if table.find(w("tr")) is None:
        yield "a table without rows"
    for row in table.iterfind(w("tr")):
        spans = [cell.find(f"{w('tcPr')}/{w('gridSpan')}") for cell in row.iterfind(w("tc"))]
        if sum(int(span.get(w("val"))) if span is not None else 1 for span in spans) != columns:
            yield "a row whose cells do not fill the grid"
    after = table.getnext()
    if after is None or after.tag == w("tbl"):
        yield "a table with no paragraph after it"
