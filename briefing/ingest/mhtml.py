"""Saved web pages in one file (.mhtml, .mht): a mail of parts, of which one is the page."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import Message

from briefing.ingest import web
from briefing.ingest.sources import RawArticle, Source, Watch

_MEDIA_TYPE = "multipart/related"


def read(source: Source, watch: Watch) -> RawArticle:
    """Return the article on the page in the file; see :func:`briefing.ingest.web.read` for the errors."""
    watch.step(0, 1, "Reading the saved page")
    try:
        # The older policy keeps headers as they are: whatever is wrong with one, the page can be read.
        whole = message_from_bytes(source.content, policy=policy.compat32)
        pages = [p for p in whole.walk() if p.get_content_type() in ("text/html", "application/xhtml+xml")]
    except RecursionError as error:
        raise source.error("its parts are nested without end", "Save the page again and open that.") from error
    location = _header(whole, "Snapshot-Content-Location")
    page = next((p for p in pages if location and _header(p, "Content-Location") == location), next(iter(pages), None))
    content = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(content, bytes) or not content.strip():
        raise source.error("there is no page in this file", "Save the page again, or copy its text and paste it.")
    address = location or _header(page, "Content-Location")
    found = web.read(
        replace(
            source,
            content=content,
            charset=page.get_content_charset(),
            url=address if address.startswith(("http://", "https://")) else source.url,
        ),
        watch,
    )
    return replace(found, media_type=_MEDIA_TYPE)


def _header(part: Message, name: str) -> str:
    return str(part.get(name) or "").strip()
