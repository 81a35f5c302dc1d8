"""RTF files: their text, by striprtf; the layout of the text tells its parts."""

from __future__ import annotations

import re

from briefing.ingest.office import NO_TEXT
from briefing.ingest.properties import property_candidate
from briefing.ingest.sources import RawArticle, Source, Watch

MEDIA_TYPE = "application/rtf"

_TITLE = re.compile(r"\{\\title\s+([^{}\\]{3,300})\}")
_PICTURE = re.compile(r"[0-9A-Fa-f\s]{2000,}")  # a picture is written as digits; no text is
_HEAD = 20_000  # characters in which the properties stand


def read(source: Source, watch: Watch) -> RawArticle:
    """Return the paragraphs of an RTF file.

    Raises:
        ArticleError: If it is damaged, or there is no text in it.
    """
    from striprtf.striprtf import rtf_to_text

    watch.step(0, 1, "Reading")
    # RTF is ASCII; whatever else is in it stands for itself byte by byte, and its code page says what it means.
    code = _PICTURE.sub("", source.content.decode("latin-1"))
    try:
        text = rtf_to_text(code, encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, RecursionError, OverflowError, TypeError) as error:
        raise source.error(
            "the file is damaged", "Open it in a word processor, save it again and open that."
        ) from error
    blocks = tuple(line for line in text.splitlines() if line.strip())
    if not blocks:
        raise source.error(*NO_TEXT)
    found = _TITLE.search(code, 0, _HEAD)
    title = property_candidate("title", found[1].strip()) if found else None
    return RawArticle(blocks=blocks, candidates=(title,) if title else (), media_type=MEDIA_TYPE)
