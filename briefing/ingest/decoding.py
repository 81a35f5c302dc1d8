"""Bytes to text: which encoding a file is in, and the one normalisation its text gets."""

from __future__ import annotations

import codecs
import re

from briefing.errors import ArticleError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n?")
_SAMPLE = 64 * 1024


def decode(content: bytes, *, subject: str) -> tuple[str, str]:
    """Decode the bytes of a text file.

    Returns:
        The normalised text and the name of the encoding it was in. Bytes that the encoding does not know become U+FFFD.

    Raises:
        ArticleError: If the bytes are not text, or in no encoding that can be told.
    """
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            raise ArticleError(
                f"this is {kind}, not plain text",
                subject=subject,
                next_step="Copy the article's text and paste it, or save it as a .txt file.",
            )
    encoding, skip = _encoding_of(content)
    if encoding is None:
        raise _unreadable(subject, content)
    text = normalise(content[skip:].decode(encoding, "replace"))
    if _is_noise(text[:_SAMPLE]):
        raise _unreadable(subject, content)
    return text, encoding


def normalise(text: str) -> str:
    """Return the text as it is stored: no byte order mark, line feeds only, lone surrogates U+FFFD; nothing else."""
    return _SURROGATE.sub("\ufffd", _LINE_END.sub("\n", text.removeprefix("\ufeff")))


def _encoding_of(content: bytes) -> tuple[str | None, int]:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name, len(mark)
    unmarked = _utf16_without_mark(content[:_SAMPLE])
    if unmarked:
        return unmarked, 0
    if b"\x00" in content[:_SAMPLE]:
        return None, 0
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file cut off inside its last character is still UTF-8.
        if error.start > 0 and len(content) - error.start < 4 and error.reason == "unexpected end of data":
            return "utf-8", 0
    else:
        return "utf-8", 0
    return (_legacy(content), 0)


def _utf16_without_mark(sample: bytes) -> str | None:
    """Tell UTF-16 by its zero bytes, which in text of Latin letters stand on one side only."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _legacy(content: bytes) -> str | None:
    """Choose between GB18030, Windows-1252 and what charset-normalizer finds.

    Typographic quotes of Windows-1252 followed by a letter are valid GB18030 too, so validity alone does not tell. In
    Chinese text nearly all high bytes come in pairs of which both are high; in Western text they stand alone.
    """
    high = sum(byte >= 0x80 for byte in content)
    paired = 2 * len(re.findall(rb"[\xa1-\xfe][\xa1-\xfe]", content))
    if paired >= 0.8 * high and _decodes(content, "gb18030"):
        return "gb18030"
    if high <= 0.3 * len(content) and not re.search(rb"[\x81\x8d\x8f\x90\x9d]", content):
        return "cp1252"
    # Imported late: only files in an unusual encoding need it.
    from charset_normalizer import from_bytes

    best = from_bytes(content).best()
    return best.encoding if best else None


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_noise(sample: str) -> bool:
    """Tell text in a wrong encoding, and binary files, from text with a few odd characters."""
    bad = len(_CONTROL.findall(sample)) + sample.count("\ufffd")
    return bad > 0.02 * len(sample) + 2


def _unreadable(subject: str, content: bytes) -> ArticleError:
    if b"\x00" in content[:_SAMPLE] or len(_CONTROL.findall(content[:_SAMPLE].decode("latin-1"))) > 8:
        return ArticleError(
            "this is a binary file, not text",
            subject=subject,
            next_step="Copy the article's text and paste it, or save it as a .txt file.",
        )
    return ArticleError(
        "its characters are in an encoding that cannot be told",
        subject=subject,
        next_step="Save the file as UTF-8 and open it again.",
    )
