"""What a drag carries: the ids of items, or words marked in the article; and the plain text other programs get."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from briefing import edits
from briefing.model import Brief, Participant, Quote, TextSpan
from ui import words

ITEM_MIME = "application/x-briefing-item"  # ids of items, joined by commas
SPAN_MIME = "application/x-briefing-span"  # article, start and end of marked words, as JSON


def item_mime(brief: Brief, ids: Sequence[str]) -> QMimeData:
    """Return the ids for the windows of this program, the words with speaker and source for any other."""
    mime = QMimeData()
    found = [item for item in map(brief.item, ids) if item is not None]
    mime.setData(ITEM_MIME, ",".join(item.id for item in found).encode())
    mime.setText("\n".join(with_source(brief, item) for item in found))
    return mime


def dragged_items(mime: QMimeData) -> list[str]:
    """Return the ids of the items in a drag that began in this program; empty for any other."""
    carried = bytes(mime.data(ITEM_MIME).data()).decode() if mime.hasFormat(ITEM_MIME) else ""
    return carried.split(",") if carried else []


def put_span(mime: QMimeData, span: TextSpan) -> None:
    """Add marked words of an article to what is dragged or copied."""
    mime.setData(SPAN_MIME, json.dumps([span.article, span.start, span.end]).encode())


def dragged_span(mime: QMimeData, brief: Brief | None) -> TextSpan | None:
    """Return the marked words in a drag, if they are of this brief's article."""
    if brief is None or not mime.hasFormat(SPAN_MIME):
        return None
    article, start, end = json.loads(bytes(mime.data(SPAN_MIME).data()).decode())
    return TextSpan(article, start, end) if any(a.id == article for a in brief.articles) else None


def is_own(mime: QMimeData) -> bool:
    """Tell whether a drag carries items or words of a brief, which are no articles to be opened."""
    return mime.hasFormat(ITEM_MIME) or mime.hasFormat(SPAN_MIME)


def with_source(brief: Brief, item: words.AnyItem) -> str:
    """Return an item's words with who said them and where they stand."""
    if isinstance(item, Participant):
        return ", ".join(part for part in (item.name, "; ".join(item.roles)) if part)
    source = brief.article.outlet or brief.article.title or ""
    where = words.paragraph(brief.locator(item.span)) if item.span else words.tr("typed by hand")
    shown = edits.shown_words(brief, item)
    if isinstance(item, Quote) and item.verbatim:
        shown = f"“{shown}”"
    tail = ", ".join(part for part in (words.speaker(brief, item), source, where) if part)
    return f"{shown} ({tail})"
