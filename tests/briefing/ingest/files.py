"""Small files of each format, made by the tests themselves."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage

from briefing.ingest.sources import Source

HEADLINE = "Ministers agree on river patrols"
PARAGRAPHS = (
    (
        "Foreign Minister Lena Kost said on Tuesday that joint patrols on the river would begin in May, and that both "
        "navies had agreed on the rules for them."
    ),
    "“We welcome the patrols,” she told reporters. “They keep the peace on a border that has seen too little of it.”",
    (
        "The defence ministry of the neighbouring state rejected the plan, calling it premature, but said that talks would "
        "go on in the autumn."
    ),
)
ARTICLE = "\n\n".join((HEADLINE, *PARAGRAPHS))

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def source(content: bytes, name: str = "file") -> Source:
    return Source(content=content, name=name, subject=name)


def zipped(**members: bytes | str) -> bytes:
    """Make a zip archive; two underscores in a name stand for a slash, one at its end for a dot before the suffix."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


def word_file(body: str, *, properties: str = "", styles: str = "") -> bytes:
    members = {"word__document_xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'}
    if properties:
        members["docProps__core_xml"] = (
            '<p xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            + properties
            + "</p>"
        )
    if styles:
        members["word__styles_xml"] = f'<w:styles xmlns:w="{_W}">{styles}</w:styles>'
    return zipped(**members)


def word_paragraph(text: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:t>{text}</w:t></w:r></w:p>"


def mail(body: str, *, headers: dict[str, str] | None = None, html: str = "") -> EmailMessage:
    message = EmailMessage()
    given = {"From": "Press Service <press@example.org>", "To": "desk@example.org", "Subject": HEADLINE}
    for name, value in (given | (headers or {})).items():
        message[name] = value
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    return message


Text = tuple[float, float, float, str]  # left, baseline, type size, words


def pdf(*pages: Sequence[Text], title: str = "") -> bytes:
    """Write a PDF with words at given places, in Helvetica, on A4 (595 by 842 points)."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    kids = []
    for page in pages:
        stream = b"".join(
            b"BT /F1 %.1f Tf %.1f %.1f Td (%s) Tj ET\n" % (size, left, base, _escaped(words))
            for left, base, size, words in page
        )
        objects.append(b"<</Length %d>>stream\n%sendstream" % (len(stream), stream))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    objects.append(b"<</Title(%s)/CreationDate(D:20260314120000Z)>>" % _escaped(title))
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(objects), len(out)
    )  # fmt: skip


def _escaped(words: str) -> bytes:
    return words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def set_in_lines(text: str, left: float, top: float, *, width: int, size: float = 10) -> tuple[list[Text], float]:
    """Break a paragraph into lines of at most so many letters; return them and where the next one may begin."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    lines.append(line)
    return [(left, top - n * size * 1.2, size, words) for n, words in enumerate(lines)], top - len(lines) * size * 1.2
