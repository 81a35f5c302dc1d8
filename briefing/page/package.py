"""The zip around a Word file: opened with limits and without trust, written with the same bytes for the same parts."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from briefing.errors import TemplateError
from briefing.page.pictures import LARGEST, picture_size
from briefing.zipped import DAMAGED

Parts = dict[str, bytes]

SUFFIXES = (".docx", ".dotx")  # of a file that can be a template

_MAX_FILE = 20_000_000
_MAX_TOTAL = 60_000_000
_MAX_RATIO = 100
_MAX_PARTS = 500
_MOST_PARAGRAPHS = 1000  # a full page has about a hundred
_MOST_TEXT = 40_000  # characters, tags included; a full page has about four thousand
_RATIO_MATTERS_FROM = 1_000_000  # small parts of plain XML compress well; that is no bomb

_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_ACTIVE = re.compile(r"vbaProject|vbaData|oleObject|activeX|/embeddings/", re.IGNORECASE)
_RELATIONSHIP = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*?(?:/>|>\s*</(?:\w+:)?Relationship>)", re.DOTALL)
_ATTACHED = re.compile(rb"<w:attachedTemplate\b[^>]*?(?:/>|>\s*</w:attachedTemplate>)", re.DOTALL)
_PARAGRAPH = re.compile(rb"<w:p[ >/]")
_MARKUP = re.compile(rb"<[^>]*>")
_DOCTYPE = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


def read_template(path: Path) -> Parts:
    """Return the parts of a .docx or .dotx that may be filled.

    Links to a template outside the file are taken out; macros, embedded objects, other links to the outside and
    document type declarations are refused.

    Raises:
        TemplateError: If it is no Word file by its name or inside, too large, or holds what is refused.
    """
    subject = path.name
    refuse_other_suffix(path)
    try:
        if path.stat().st_size > _MAX_FILE:
            raise TemplateError("the template is larger than 20 MB", subject=subject, next_step="Use smaller pictures.")
        raw = path.read_bytes()
    except OSError as exc:
        raise TemplateError(
            f"the template cannot be read ({exc.strerror or exc})",
            subject=str(path),
            next_step="Check that it is still there and not locked by another program.",
        ) from exc
    parts = _unzip(raw, subject)
    _refuse_active(parts, subject)
    _refuse_large(parts, subject)
    return {name: _without_links(name, content, subject) for name, content in parts.items()}


def refuse_other_suffix(path: Path) -> None:
    """Refuse a file whose name does not say that it is a Word file without macros.

    Raises:
        TemplateError: If it is such a file.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise TemplateError(
            "a template is a Word file", subject=path.name, next_step="Choose a file that ends in .docx or .dotx."
        )


def read_parts(document: bytes) -> Parts:
    """Return the parts of a document we wrote ourselves."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_parts(parts: Parts, *, packed: bool = True) -> bytes:
    """Return a zip that depends on nothing but the parts: fixed order, dates and compression.

    What is only handed on within the program need not be ``packed``, which takes most of the time.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=lambda n: (n != "[Content_Types].xml", n)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            entry.create_system = 0
            archive.writestr(entry, parts[name], compresslevel=6)
    return out.getvalue()


def _unzip(raw: bytes, subject: str) -> Parts:
    not_word = TemplateError(
        "this is not a Word file, or it is damaged", subject=subject, next_step="Save it again in Word as .docx."
    )
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            size = sum(entry.file_size for entry in entries)
            swollen = any(
                entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > _MAX_RATIO * max(entry.compress_size, 1)
                for entry in entries
            )
            if size > _MAX_TOTAL or swollen or len(entries) > _MAX_PARTS:
                raise TemplateError(
                    "the template unpacks to too much", subject=subject, next_step="Save it again in Word as .docx."
                )
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except DAMAGED as exc:
        raise not_word from exc
    if "[Content_Types].xml" not in parts or "_rels/.rels" not in parts:
        raise not_word
    types = parts["[Content_Types].xml"].decode("utf-8", "replace")
    if _TEMPLATE in types:
        types = types.replace(_TEMPLATE, _DOCUMENT)
        parts["[Content_Types].xml"] = types.encode("utf-8")
    if _DOCUMENT not in types and "macroEnabled" not in types:
        raise not_word
    return parts


def _refuse_active(parts: Parts, subject: str) -> None:
    types = parts["[Content_Types].xml"].decode("utf-8", "replace")
    if "macroEnabled" in types or any(_ACTIVE.search(name) for name in parts):
        raise TemplateError(
            "the template holds macros or embedded objects",
            subject=subject,
            next_step="Save it in Word as “Word document (.docx)” without them.",
        )
    for name, content in parts.items():
        if name.lower().endswith((".xml", ".rels")) and _DOCTYPE.search(content):
            raise TemplateError(
                f"the part {name} declares a document type",
                subject=subject,
                next_step="Save it again in Word as .docx.",
            )


def _refuse_large(parts: Parts, subject: str) -> None:
    """Refuse what is no one-page template by any measure, before anything is filled or laid out."""
    document = parts.get("word/document.xml", b"")
    if len(_PARAGRAPH.findall(document)) > _MOST_PARAGRAPHS or len(_MARKUP.sub(b"", document)) > _MOST_TEXT:
        raise TemplateError(
            "the template is many pages long by itself",
            subject=subject,
            next_step="A template is for one page: take out the text that does not belong to it.",
        )
    for name, content in parts.items():
        if not name.startswith("word/media/"):
            continue
        width, height = picture_size(content) or (0, 0)
        if width * height > LARGEST:
            raise TemplateError(
                f"a picture in it is {width} x {height} pixels large",
                subject=subject,
                next_step="In Word, compress the pictures (Picture Format, Compress Pictures).",
            )


def _without_links(name: str, content: bytes, subject: str) -> bytes:
    if name == "word/settings.xml":
        return _ATTACHED.sub(b"", content)
    if not name.endswith(".rels"):
        return content

    def judged(found: re.Match[bytes]) -> bytes:
        link = found.group()
        if not re.search(rb"TargetMode\s*=\s*[\"']External", link, re.IGNORECASE) or b"/hyperlink" in link:
            return link
        if b"/attachedTemplate" in link:
            return b""
        raise TemplateError(
            "the template links to a file outside itself",
            subject=subject,
            next_step="In Word, insert the picture or object into the file instead of linking it.",
        )

    return _RELATIONSHIP.sub(judged, content)
