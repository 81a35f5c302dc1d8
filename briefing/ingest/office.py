"""From the paragraphs of an office file to an article: what Word and OpenDocument files have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.ingest.properties import property_candidates
from briefing.ingest.sources import RawArticle, Source
from briefing.model import Candidate

if TYPE_CHECKING:
    from lxml.etree import _Element

NO_TEXT = ("there is no text in it", "If it holds pictures of pages, type or copy the text and paste it.")


def office_article(
    source: Source, paragraphs: Iterable[tuple[str, bool]], properties: _Element | None, media_type: str
) -> RawArticle:
    """Return the article in an office file.

    Args:
        source: The file.
        paragraphs: Text, and whether it is formatted as a title; the first such is the headline. A line feed in the text
            begins a new paragraph.
        properties: What the file says of itself.
        media_type: Of the file.

    Raises:
        ArticleError: If there is no text in it.
    """
    blocks: list[str] = []
    headline = ""
    for text, is_title in paragraphs:
        lines = [line for line in text.split("\n") if line.strip()]
        if is_title and not headline:
            headline = " ".join(lines)
        blocks += lines
    if not blocks:
        raise source.error(*NO_TEXT)
    own = (Candidate(field="title", value=headline, place="headline"),) if headline else ()
    stored = property_candidates(properties) if properties is not None else ()
    return RawArticle(blocks=tuple(blocks), candidates=(*own, *stored), media_type=media_type)
