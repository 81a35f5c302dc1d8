"""The parts of a Word file, written with the standard library alone: measures, styles, XML helpers, packaging.

Every style, width and border that ends up in a built-in template is visible here, and the same input gives the same
bytes. The design: text 165 mm wide on both papers; a label column of 30 mm, in which topics, sides, speakers and memo
labels stand, and twelve columns of 11.25 mm beside it. Lines are always exact, so that taller fallback fonts cannot
change the height of a page. Bold only for headings, labels, leads and "differ"; nothing depends on colour.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

# Lengths are twips (1/20 pt).
COLUMN = 638
LABEL = 1698
TEXT_WIDTH = LABEL + 12 * COLUMN
CELL_RIGHT = 142  # air between table columns; the left edge of a cell is the grid line itself

INK = "1C2226"  # text
ACCENT = "14405A"  # the one accent: deep petrol blue, prints as near-black (relative luminance 0.05)
GREY = "56616A"  # labels and locators, 6.3:1 on white
RULE = "8D989F"  # hairline above a section
ROW_RULE = "BCC4CA"  # hairline between table rows

# Calibri has no Arabic; naming the other two keeps fallback from differing by machine.
LATIN, EAST_ASIAN, COMPLEX = "Calibri", "Microsoft YaHei", "Arial"

PAPERS = {
    # only these numbers differ between A4 and Letter
    "a4": {"w": 11906, "h": 16838, "left": 1418, "right": 1134, "top": 1134, "bottom": 1474},
    "letter": {"w": 12240, "h": 15840, "left": 1486, "right": 1400, "top": 1077, "bottom": 1418},
}
HEADER_DISTANCE = 454
FOOTER_DISTANCE = 397


# --------------------------------------------------------------------------- styles


@dataclass(frozen=True)
class Para:
    """A paragraph style. Sizes, line heights and spacing in points; indents and tab stops in twips."""

    id: str
    name: str
    size: float
    line: float
    before: float = 0
    after: float = 0
    based: str = "Normal"
    next: str | None = None
    bold: bool = False
    caps: bool = False
    tracking: float = 0
    colour: str = INK
    left: int = 0
    hanging: int = 0
    right: int = 0
    align: str | None = None
    tabs: tuple[tuple[str, int], ...] = ()
    border: str = ""  # content of w:pBdr
    numbering: int | None = None
    outline: int | None = None
    keep_next: bool = False
    kern: bool = False


def rule(side: str, eighths: int, colour: str, space: int) -> str:
    """One border line; its width in eighths of a point."""
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


RIGHT_EDGE = (("right", TEXT_WIDTH),)
LIST_INDENT = 255  # 4.5 mm
LIST_TAB = (("left", LIST_INDENT),)
QUOTE_HANG = 86  # width of an opening quotation mark at 10.5 pt, hung outside the text

PARAGRAPH_STYLES = (
    Para("Normal", "Normal", 10.5, 13.5, after=4, based=""),
    Para(
        "Kicker", "Kicker", 9, 12, 0, 9, colour=GREY, tabs=RIGHT_EDGE, border=rule("top", 18, ACCENT, 6), next="Title"
    ),
    Para("Title", "Title", 20, 23, after=4, colour=ACCENT, kern=True, keep_next=True, next="Meta"),
    Para(
        "TitleLong", "Title Long", 15, 18.5, 0, 4, based="Title", colour=ACCENT, kern=True, keep_next=True, next="Meta"
    ),
    Para("Subtitle", "Subtitle", 11.5, 15, after=3, keep_next=True, next="Meta"),
    Para("Meta", "Meta", 9, 12, after=4),
    Para("MemoLine", "Memo Line", 10.5, 14, left=LABEL, hanging=LABEL, tabs=(("left", LABEL),)),
    Para(
        "Heading1",
        "heading 1",
        10.5,
        13.5,
        before=8,
        after=2,
        bold=True,
        colour=ACCENT,
        border=rule("top", 4, RULE, 3),
        outline=0,
        keep_next=True,
        next="Normal",
    ),
    Para("Heading2", "heading 2", 10.5, 13.5, before=4, after=1, bold=True, outline=1, keep_next=True, next="Normal"),
    Para("BottomLine", "Bottom Line", 12, 15.5, after=3),
    Para("ListBullet", "List Bullet", 10.5, 13.5, after=2, left=LIST_INDENT, hanging=LIST_INDENT, numbering=1),
    Para("ListNumber", "List Number", 10.5, 13.5, after=3, left=LIST_INDENT, hanging=LIST_INDENT, numbering=2),
    Para(
        "Question",
        "Question",
        10.5,
        13.5,
        bold=True,
        left=LIST_INDENT,
        hanging=LIST_INDENT,
        tabs=LIST_TAB,
        keep_next=True,
        next="Answer",
    ),
    Para("Answer", "Answer", 10.5, 13.5, 0, 4, left=LIST_INDENT, hanging=LIST_INDENT, tabs=LIST_TAB, next="Question"),
    Para("Quote", "Quote", 10.5, 13.5, after=4, left=LIST_INDENT, hanging=QUOTE_HANG),
    Para("TableText", "Table Text", 9.5, 12),
    Para("TableStatement", "Table Statement", 9.5, 12, after=2, based="TableText"),
    Para("TableHead", "Table Head", 9, 12, colour=GREY, based="TableText", keep_next=True),
    Para("TableParty", "Table Party", 9.5, 12, bold=True, colour=ACCENT, based="TableText", keep_next=True),
    Para("TableTopic", "Table Topic", 9.5, 12, bold=True, based="TableText"),
    Para("TableNote", "Table Note", 8.5, 11, colour=GREY, based="TableText"),
    Para("TableNumber", "Table Number", 9.5, 12, based="TableText", align="right", right=-CELL_RIGHT, colour=GREY),
    Para(
        "TableNumberHead", "Table Number Head", 9, 12, based="TableHead", align="right", right=-CELL_RIGHT, colour=GREY
    ),
    Para("Source", "Source", 9, 12, before=8, border=rule("top", 4, RULE, 3)),
    Para("Marking", "Marking", 12, 15, before=4, align="center", bold=True, caps=True, tracking=0.6),
    Para(
        "MarkingTLP",
        "Marking TLP",
        12,
        15,
        before=4,
        based="Marking",
        align="right",
        bold=True,
        caps=True,
        tracking=0.6,
    ),
    Para("Header", "header", 8.5, 11, colour=GREY, tabs=RIGHT_EDGE),
    Para("Footer", "footer", 8.5, 11, colour=GREY, tabs=RIGHT_EDGE),
    Para(
        "FooterTop",
        "Footer Top",
        8.5,
        11,
        colour=GREY,
        based="Footer",
        tabs=RIGHT_EDGE,
        border=rule("top", 4, RULE, 4),
    ),
    Para("TemplateTag", "Template Tag", 6.5, 6.5, colour=GREY),
)

# Bold in both a paragraph and a character style cancels itself in Word: no style here is for use on bold text.
CHARACTER_STYLES = (
    # id, name, run properties
    ("Strong", "Strong", "<w:b/><w:bCs/>"),
    ("Label", "Label", f'<w:color w:val="{GREY}"/>'),
    ("PartyName", "Party Name", f'<w:color w:val="{ACCENT}"/>'),
    (
        "NotAddressed",
        "Not Addressed",
        f'<w:i/><w:iCs/><w:color w:val="{GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
    ),
    ("StrongAccent", "Strong Accent", f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/>'),
    ("Attribution", "Attribution", f'<w:color w:val="{GREY}"/><w:sz w:val="18"/><w:szCs w:val="18"/>'),
    ("Edited", "Edited", '<w:i/><w:iCs/><w:sz w:val="18"/><w:szCs w:val="18"/>'),
    ("MemoLabel", "Memo Label", f'<w:color w:val="{GREY}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'),
    ("KickerText", "Kicker Text", f'<w:b/><w:bCs/><w:caps/><w:color w:val="{ACCENT}"/><w:spacing w:val="16"/>'),
)

# The memo sets its subject in the label grid instead of across the page; the starter's notes are to be read.
PAGE_STYLES: dict[str, dict[str, dict[str, Any]]] = {
    "bluf-memo": {
        "Title": {"size": 15, "line": 19, "after": 0, "left": LABEL, "hanging": LABEL, "tabs": (("left", LABEL),)}
    },
    "starter": {"TemplateTag": {"size": 8, "line": 9.5}},
}
# The matrix opens its rows.
ROW_PADDING = {"positions-matrix": 70}  # above and below the text of a cell, twips; otherwise 40

BUILT_IN = {
    "Normal",
    "Title",
    "Subtitle",
    "heading 1",
    "heading 2",
    "List Bullet",
    "List Number",
    "Quote",
    "header",
    "footer",
    "Strong",
}


def styles_xml(page: str) -> str:
    """All styles of one template."""
    overrides = PAGE_STYLES.get(page, {})
    padding = ROW_PADDING.get(page, 40)
    paragraphs = (_paragraph_style(replace(s, **overrides.get(s.id, {}))) for s in PARAGRAPH_STYLES)
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" '
        f'w:eastAsia="{EAST_ASIAN}" w:cs="{COMPLEX}"/><w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    characters = "".join(
        f'<w:style w:type="character"{_custom(name)} w:styleId="{key}">'
        f'<w:name w:val="{name}"/><w:qFormat/><w:rPr>{rpr}</w:rPr></w:style>'
        for key, name, rpr in CHARACTER_STYLES
    )
    # Hairlines between rows, one darker rule under the header row, nothing at the sides or below.
    tables = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="Briefing Table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{rule("insideH", 2, ROW_RULE, 0)}'
        f'</w:tblBorders><w:tblCellMar><w:top w:w="{padding}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        f'<w:bottom w:w="{padding}" w:type="dxa"/><w:right w:w="{CELL_RIGHT}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{rule("bottom", 6, ACCENT, 0)}'
        "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
    )
    return part("styles", defaults + "".join(paragraphs) + characters + tables)


def _paragraph_style(s: Para) -> str:
    base = next((x for x in PARAGRAPH_STYLES if x.id == s.based), None)
    based = f'<w:basedOn w:val="{s.based}"/>' if s.based else ""
    following = f'<w:next w:val="{s.next}"/>' if s.next else ""
    default = ' w:default="1"' if s.id == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{default}{_custom(s.name)} w:styleId="{s.id}"><w:name w:val="{s.name}"/>'
        f"{based}{following}<w:qFormat/><w:pPr>{_paragraph_properties(s)}</w:pPr>"
        f"<w:rPr>{_run_properties(s, base)}</w:rPr></w:style>"
    )


def _paragraph_properties(s: Para) -> str:
    stops = "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in s.tabs)
    return "".join(
        (
            "<w:keepNext/><w:keepLines/>" if s.keep_next else "",
            "" if s.numbering is None else f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{s.numbering}"/></w:numPr>',
            f"<w:pBdr>{s.border}</w:pBdr>" if s.border else "",
            f"<w:tabs>{stops}</w:tabs>" if stops else "",
            _spacing(s),
            f'<w:ind w:left="{s.left}" w:right="{s.right}" w:hanging="{s.hanging}"/>'
            if s.left or s.hanging or s.right
            else "",
            f'<w:jc w:val="{s.align}"/>' if s.align else "",
            "" if s.outline is None else f'<w:outlineLvl w:val="{s.outline}"/>',
        )
    )


def _spacing(s: Para) -> str:
    before, after, line = (round(points * 20) for points in (s.before, s.after, s.line))
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="exact"/>'


def _run_properties(s: Para, base: Para | None) -> str:
    bold, caps = bool(base and base.bold), bool(base and base.caps)
    size = round(s.size * 2)
    return "".join(
        (
            _toggle("b", s.bold, bold),
            _toggle("bCs", s.bold, bold),
            _toggle("caps", s.caps, caps),
            f'<w:color w:val="{s.colour}"/>',
            f'<w:spacing w:val="{round(s.tracking * 20)}"/>' if s.tracking else "",
            '<w:kern w:val="28"/>' if s.kern else "",
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
        )
    )


def _toggle(name: str, value: bool, base: bool) -> str:
    """Write a toggle only where the style differs from the one it is based on."""
    if value == base:
        return ""
    return f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'


def _custom(name: str) -> str:
    return "" if name in BUILT_IN else ' w:customStyle="1"'


def numbering_xml() -> str:
    """The two lists: an en dash, and plain numbers."""

    def level(style: str, kind: str, text: str) -> str:
        return (
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{LIST_INDENT}" w:hanging="{LIST_INDENT}"/></w:pPr>'
            f'<w:rPr><w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:cs="{LATIN}"/>'
            f'<w:color w:val="{ACCENT}"/></w:rPr></w:lvl>'
        )

    levels = (level("ListBullet", "bullet", "–"), level("ListNumber", "decimal", "%1"))
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="singleLevel"/>{body}</w:abstractNum>'
        for n, body in enumerate(levels, 1)
    )
    numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return part("numbering", abstract + numbers)


# --------------------------------------------------------------------------- small XML helpers

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BREAK = "<w:r><w:br/></w:r>"


def part(root: str, body: str) -> str:
    """A whole part of the package."""
    return f"{XML}<w:{root} {NAMESPACES}>{body}</w:{root}>"


def t(text: str, style: str = "") -> str:
    """A run of text, optionally in a character style; a tab character becomes a tab."""
    rpr = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    pieces = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(s)}</w:t>' if s else "" for s in text.split("\t"))
    return f"<w:r>{rpr}{pieces}</w:r>"


def field(instruction: str) -> str:
    """A field such as PAGE that Word computes."""
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def p(style: str, *runs: str) -> str:
    """A paragraph. Plain strings that are not XML yet become runs."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_runs(runs)}</w:p>'


def tag(statement: str) -> str:
    """A paragraph that holds one docxtpl paragraph tag and vanishes when the template is filled."""
    return p("TemplateTag", "{%p " + statement + " %}")


def when(condition: str, *blocks: str) -> str:
    """Blocks that are there only when the condition holds."""
    return tag(f"if {condition}") + "".join(blocks) + tag("endif")


def note(text: str) -> str:
    """A paragraph that explains something to whoever edits the template, and vanishes when it is filled."""
    return p("TemplateTag", "{#p " + text + " #}")


def each(loop: str, *blocks: str) -> str:
    """Blocks repeated by a loop."""
    return tag(f"for {loop}") + "".join(blocks) + tag("endfor")


def optional(condition: str, *runs: str) -> str:
    """Runs inside a paragraph that are there only when the condition holds."""
    return t("{% if " + condition + " %}") + _runs(runs) + t("{% endif %}")


def _runs(runs: Sequence[str]) -> str:
    return "".join(x if x.startswith("<w:") else t(x) for x in runs)


def table(
    title: str,
    description: str,
    widths: Sequence[int],
    head: Sequence[str],
    loop: str,
    row: Sequence[str],
    last: tuple[str, Sequence[str]] | None = None,
) -> str:
    """A fixed-layout table: header row, one row repeated by a docxtpl row loop, and a last row on a condition."""
    if sum(widths) != TEXT_WIDTH or not len(widths) == len(head) == len(row):
        raise ValueError(f"columns of the table “{title}” do not add up")

    def tr(cells: Sequence[str], properties: str) -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(map(_cell, widths, cells))}</w:tr>"

    def tag_row(statement: str) -> str:
        widest = widths.index(max(widths))  # where the tag needs one line only
        cells = [
            p("TemplateTag", "{%tr " + statement + " %}") if n == widest else p("TemplateTag")
            for n in range(len(widths))
        ]
        return tr(cells, "<w:cantSplit/>")

    closing = tag_row(f"if {last[0]}") + tr(last[1], "<w:cantSplit/>") + tag_row("endif") if last else ""
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="BriefingTable"/>'
        f'<w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/><w:tblCaption w:val={quoteattr(title)}/>'
        f"<w:tblDescription w:val={quoteattr(description)}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{tr(head, '<w:cantSplit/><w:tblHeader/>')}{tag_row(f'for {loop}')}{tr(row, '<w:cantSplit/>')}"
        f"{tag_row('endfor')}{closing}</w:tbl>"
    )


def _cell(width: int, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


# --------------------------------------------------------------------------- packaging

SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat><w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)
FONTS = "".join(
    f'<w:font w:name="{name}"><w:altName w:val="{twin}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
    for name, twin in ((LATIN, "Carlito"), (EAST_ASIAN, "Noto Sans CJK SC"), (COMPLEX, "Liberation Sans"))
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
PARTS = {
    # part: (relationship and content type); numbered in this order
    "styles": "styles",
    "numbering": "numbering",
    "header1": "header",
    "footer1": "footer",
    "settings": "settings",
    "fontTable": "fontTable",
}


def package(name: str, title: str, body: str, header: str, footer: str, *, paper: str) -> dict[str, str]:
    """Return part name -> XML, in the order in which the parts are stored."""
    types = "".join(
        f'<Override PartName="/word/{n}.xml" ContentType="{WORD_TYPE}{kind}+xml"/>'
        for n, kind in {"document": "document.main", **PARTS}.items()
    )
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{target}.xml"/>'
        for i, (target, kind) in enumerate(PARTS.items(), 1)
    )
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>",
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{escape(title)}</dc:title>'
        "<dc:creator>Briefing Desk</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>",
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        "word/document.xml": part("document", f"<w:body>{body}{_section(PAPERS[paper])}</w:body>"),
        "word/fontTable.xml": part("fonts", FONTS),
        "word/footer1.xml": part("ftr", footer),
        "word/header1.xml": part("hdr", header),
        "word/numbering.xml": numbering_xml(),
        "word/settings.xml": part("settings", SETTINGS),
        "word/styles.xml": styles_xml(name),
    }


def _section(paper: dict[str, int]) -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{paper["w"]}" w:h="{paper["h"]}"/><w:pgMar w:top="{paper["top"]}" w:right="{paper["right"]}" '
        f'w:bottom="{paper["bottom"]}" w:left="{paper["left"]}" w:header="{HEADER_DISTANCE}" '
        f'w:footer="{FOOTER_DISTANCE}" w:gutter="0"/></w:sectPr>'
    )


def write(path: Path, parts: dict[str, str]) -> None:
    """Store the parts with fixed dates, so that the same parts give the same bytes."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, text.encode("utf-8"), compresslevel=9)
