"""The encoding of a page as HTML has it: byte order mark, then the server's word, then the page's own, then the bytes."""

from __future__ import annotations

import codecs
import re

from briefing.ingest.decoding import decode
from briefing.ingest.sources import Source

_META = re.compile(rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml\b[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_PRESCAN = 16 * 1024
# By the web's rules these names mean the larger sets that Windows made of them.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
# Encodings of text that pages use; Python knows codecs of other kinds by name too, some of them slow.
_TEXT_CODEC = re.compile(
    r"utf-8|cp\d+|iso8859-\d+|koi8-[rut]|gb18030|big5(?:hkscs)?|euc_(?:jp|kr)|iso2022_jp|mac-\w+|hz"
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def page_text(source: Source) -> tuple[str, str]:
    """Decode a page; what its encoding does not know becomes U+FFFD.

    Returns:
        The text, and the name of the encoding.

    Raises:
        ArticleError: If nothing declares an encoding and the bytes are in none that can be told.
    """
    content = source.content
    if not content.startswith(_MARKS):
        for declared in (source.charset, _declared(content)):
            encoding = _codec(declared)
            if encoding and _fits(content, encoding):
                return content.decode(encoding, "replace"), encoding
    return decode(content, subject=source.subject)


def _declared(content: bytes) -> str | None:
    head = content[:_PRESCAN]
    found = _META.search(head) or _XML.match(head.lstrip())
    return found[1].decode("ascii", "ignore") if found else None


def _codec(name: str | None) -> str | None:
    """Return Python's name for an encoding; a page that can be read as ASCII so far is not in UTF-16, whatever it says."""
    try:
        known = codecs.lookup((name or "").strip()).name
    except (LookupError, ValueError):
        return None
    known = _MEANT.get(known, known)
    known = "utf-8" if known.startswith(("utf-16", "utf-32", "ascii")) else known
    return known if _TEXT_CODEC.fullmatch(known) else None


def _fits(content: bytes, encoding: str) -> bool:
    """Tell a declaration that is true from one that was copied with the page's frame."""
    text = content.decode(encoding, "replace")
    if text.count("\ufffd") > 5 + len(text) // 1000:
        return False
    if encoding == "utf-8":
        return True
    try:
        # UTF-8 with other letters than ASCII is never valid by chance.
        content.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return content.isascii()
