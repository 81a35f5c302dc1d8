"""What the page's tests share: small templates made in the test, and reading documents back."""

from __future__ import annotations

import io
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml

from briefing.page.package import read_template, write_parts
from briefing.page.templates import find_template

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SECTION = (
    '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1474" w:left="1418" w:header="454" w:footer="397" w:gutter="0"/>'
    "</w:sectPr>"
)


def paragraph(text: str, style: str = "Normal") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def cell_table(text: str) -> str:
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9354"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/></w:tcPr>{paragraph(text)}</w:tc></w:tr></w:tbl>'
    )


def floating(wrap: str, more: str = "", *, width: int = 4_000_000, height: int = 2_500_000, offset: int = 0) -> str:
    """A paragraph with a text box anchored to it, 2.5 million EMU (3937 twips) high, that text wraps around."""
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    art = "http://schemas.openxmlformats.org/drawingml/2006/main"
    shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    extent = f'cx="{width}" cy="{height}"'
    return (
        f'<w:p><w:r><w:t>x</w:t></w:r><w:r><w:drawing><wp:anchor xmlns:wp="{drawing}" distT="0" distB="0" distL="0" '
        'distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{offset}</wp:posOffset></wp:positionV>'
        f'<wp:extent {extent}/><wp:wrap{wrap} {more}/><wp:docPr id="9" name="box"/><a:graphic xmlns:a="{art}">'
        f'<a:graphicData uri="{shape}"><wps:wsp xmlns:wps="{shape}"><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{paragraph('boxed')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
    )


def template_file(
    folder: Path, body: str, *, header: str = "", name: str = "own.docx", extra: dict[str, bytes] | None = None
) -> Path:
    """Write a template with this body and header: our styles, nothing else of ours."""
    parts = read_template(find_template("briefing-note").path())
    parts["word/document.xml"] = f"<w:document {W}><w:body>{body}{SECTION}</w:body></w:document>".encode()
    parts["word/header1.xml"] = f"<w:hdr {W}>{paragraph(header)}</w:hdr>".encode()
    parts["word/footer1.xml"] = f"<w:ftr {W}>{paragraph('')}</w:ftr>".encode()
    parts.update(extra or {})
    path = folder / name
    path.write_bytes(write_parts(parts))
    return path


def with_footnote(folder: Path, text: str) -> Path:
    """Write a template that has this text in a footnote."""
    parts = read_template(find_template("briefing-note").path())
    types = parts["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        b'wordprocessingml.footnotes+xml"/></Types>',
    )
    rels = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" '
        b'Target="footnotes.xml"/></Relationships>',
    )
    notes = f'<w:footnotes {W}><w:footnote w:id="1">{paragraph(text)}</w:footnote></w:footnotes>'
    body = f'{paragraph("Body")}<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    extra = {"[Content_Types].xml": types, "word/_rels/document.xml.rels": rels, "word/footnotes.xml": notes.encode()}
    return template_file(folder, body, extra=extra)


def all_text(document: bytes) -> str:
    """Every text of a document in reading order: headers, body with tables, footers, footnotes; one paragraph a line."""
    word = Document(io.BytesIO(document))
    lines: list[str] = []
    section = word.sections[0]
    notes = [parse_xml(rel.target_part.blob) for rel in word.part.rels.values() if rel.reltype.endswith("/footnotes")]
    for element in (section.header._element, word.element.body, section.footer._element, *notes):
        for p in element.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"):
            text = ""
            for node in p.iter():
                kind = str(node.tag).rsplit("}", 1)[-1]
                text += (node.text or "") if kind == "t" else {"tab": "\t", "br": "\n"}.get(kind, "")
            lines.append(text)
    return "\n".join(lines)
