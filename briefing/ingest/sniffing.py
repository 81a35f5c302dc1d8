"""What format some bytes are in, told by the bytes themselves; a name's suffix and a declared type only break ties."""

from __future__ import annotations

import codecs
import io
import re
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from briefing.ingest.sources import Source
from briefing.zipped import DAMAGED

_SAMPLE = 64 * 1024
_MB = 1024 * 1024


class Kind(StrEnum):
    """Formats that are told apart. The value is what a message calls the file."""

    TEXT = "a text file"
    MARKDOWN = "a Markdown file"
    HTML = "a web page"
    MHTML = "a saved web page"
    MAIL = "a mail"
    RTF = "an RTF file"
    PDF = "a PDF"
    DOCX = "a Word file"
    ODT = "an OpenDocument file"
    OLD_WORD = "an old Word file"
    ARCHIVE = "a zip file"
    PICTURE = "a picture"
    BRIEF = "a saved brief"


@dataclass(frozen=True)
class _Signature:
    start: bytes
    kind: Kind


_SIGNATURES = (
    _Signature(b"%PDF-", Kind.PDF),
    _Signature(b"{\\rtf", Kind.RTF),
    _Signature(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLD_WORD),
    _Signature(b"\x89PNG\r\n", Kind.PICTURE),
    _Signature(b"\xff\xd8\xff", Kind.PICTURE),
    _Signature(b"GIF8", Kind.PICTURE),
    _Signature(b"BM", Kind.PICTURE),
)
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_LIMITS = {Kind.TEXT: 10, Kind.MARKDOWN: 10, Kind.HTML: 10, Kind.RTF: 20}  # in MB; the others 50
# An element that begins a page, or that only a page or a copied part of one holds.
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_ELEMENT = re.compile(
    rb"<(?:p|div|article|section|main|h[1-6]|table|ul|ol|blockquote|span|br|a\s+href)\b[^<>]*>", re.IGNORECASE
)
# The element that holds all of a flat OpenDocument file.
_FLAT_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>)?(?>\s+|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*"
    rb"<(?:[\w.-]+:)?document\s[^>]*urn:oasis:names:tc:opendocument:xmlns:office:",
    re.DOTALL,
)
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?\S?")
_MAIL_HEADERS = re.compile(
    rb"^(?:from|to|subject|date|message-id|received|mime-version|return-path|delivered-to|x-[a-z-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_MHTML = re.compile(
    rb"^(?:content-type:\s*multipart/related|snapshot-content-location:|from:\s*<saved by)",
    re.IGNORECASE | re.MULTILINE,
)
_BRIEF = re.compile(rb'\s*\{\s*"format":\s*"briefing-desk"')


def sniff(source: Source) -> Kind:
    """Return the format of a source. What is none of the known ones is taken for text; the text reader judges that."""
    content = source.content
    start = content[:_SAMPLE].removeprefix(codecs.BOM_UTF8)
    for signature in _SIGNATURES:
        if start.startswith(signature.start) and not (signature.start == b"BM" and b"\x00" not in start):
            return signature.kind
    # Some programs write a line before the mark of a PDF; readers look for it in the first kilobyte.
    if b"%PDF-" in start[:1024] and b"\x00" in content[:_SAMPLE]:
        return Kind.PDF
    if start.startswith(ZIP_STARTS):
        return _inside_zip(source)
    return _kind_of_text(_as_ascii(start), source)


def limit_of(kind: Kind) -> int:
    """Return how many bytes a source of that kind may have."""
    return _LIMITS.get(kind, 50) * _MB


def _kind_of_text(start: bytes, source: Source) -> Kind:
    if _BRIEF.match(start):
        return Kind.BRIEF
    suffix = PurePath(source.name).suffix.lower()
    if _FLAT_START.match(start) or (suffix == ".fodt" and start.lstrip().startswith(b"<")):
        return Kind.ODT
    if _HTML_START.match(start):
        return Kind.HTML
    head = start[: _end_of_headers(start)]
    if _is_headers(head):
        return Kind.MHTML if _MHTML.search(head) and _has_page(start, source) else Kind.MAIL
    declared = (source.media_type or "").lower()
    elements = len(_HTML_ELEMENT.findall(start))
    hinted = suffix in (".html", ".htm", ".xhtml") or "html" in declared
    if hinted and (elements or re.match(rb"\s*<[a-zA-Z!?/]", start)):
        return Kind.HTML
    if elements >= 8 and elements > start.count(b"\n\n"):
        return Kind.HTML
    return Kind.MARKDOWN if suffix in (".md", ".markdown") or declared == "text/markdown" else Kind.TEXT


def _inside_zip(source: Source) -> Kind:
    """Tell Word and OpenDocument by what the archive lists; nothing is unpacked. A damaged one is what its name says."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            names = set(archive.namelist())
    except DAMAGED:
        return {".docx": Kind.DOCX, ".odt": Kind.ODT}.get(PurePath(source.name).suffix.lower(), Kind.ARCHIVE)
    if "word/document.xml" in names:
        return Kind.DOCX
    return Kind.ODT if "content.xml" in names else Kind.ARCHIVE


def _as_ascii(start: bytes) -> bytes:
    """Take the zero bytes out of UTF-16, so that markup in it is recognised."""
    zeros = start.count(0)
    return start.replace(b"\x00", b"").lstrip(b"\xff\xfe") if 0.3 * len(start) < zeros < 0.7 * len(start) else start


def _end_of_headers(start: bytes) -> int:
    ends = [at for at in (start.find(b"\r\n\r\n"), start.find(b"\n\n")) if at >= 0]
    return min(ends, default=len(start))


def _is_headers(head: bytes) -> bool:
    """Tell the headers of a mail from lines of an article such as "Source: …": several of their names, nothing else."""
    lines = [line for line in head.splitlines() if line.strip()]
    if lines and lines[0].startswith(b"From "):  # the separator of a mailbox file
        lines = lines[1:]
    if not lines or not all(line[:1] in b" \t" or _HEADER.match(line) for line in lines):
        return False
    return len({found.lower() for found in _MAIL_HEADERS.findall(head)}) >= 2


def _has_page(start: bytes, source: Source) -> bool:
    """Tell a saved page from a mail with pictures in it: a browser or the suffix says so."""
    return (
        PurePath(source.name).suffix.lower() in (".mht", ".mhtml")
        or re.search(rb"^(?:snapshot-content-location:|from:\s*<saved by)", start, re.IGNORECASE | re.MULTILINE)
        is not None
        or "multipart/related" in (source.media_type or "").lower()
    )
