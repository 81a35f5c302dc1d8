"""Plain text: decoded and kept to the letter."""

from __future__ import annotations

from briefing.ingest.decoding import decode
from briefing.ingest.sources import RawArticle, Source, Watch


def read(source: Source, _watch: Watch) -> RawArticle:
    """Return the text of a plain-text file; see :func:`briefing.ingest.decoding.decode` for the errors."""
    text, encoding = decode(source.content, subject=source.subject)
    return RawArticle(text=text, encoding=encoding)
