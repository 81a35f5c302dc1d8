"""From a source to an :class:`~briefing.model.Article`: read, tell the format, take the article out, find its parts.

The way of the data, one module a job::

    path, address, pasted text
      └─ sources.py   Source       the bytes and what is known of them from outside (name, declared type, address)
           └─ sniffing.py  Kind    the format, told by the bytes
                └─ readers.py      the table of readers; read_raw(source, watch) finds and calls one
                     └─ plain.py, …      read(source, watch) -> RawArticle
                          └─ assembling.py   Article, whose text is the truth from then on

**How a reader plugs in.** A module in this package with one public function
``read(source: Source, watch: Watch) -> RawArticle``, and one line in the table of :mod:`~briefing.ingest.readers`. It

- returns :class:`~briefing.ingest.sources.RawArticle`: ``blocks`` (paragraphs without the headline, one line each, no
  markup) and ``candidates`` (:class:`~briefing.model.Candidate`: field, value, place; best first; dates as ISO dates), or
  ``text`` where a text is to be kept to the letter; ``notes`` (:class:`~briefing.model.Diagnostic`) for what the user
  should know, such as a part that could not be read; ``media_type`` of what it read;
- raises ``source.error(reason, next_step)`` where there is no article to be had (encrypted, damaged, only pictures);
- calls ``watch.step(done, total, label)`` between parts of long work: it reports and stops cancelled work;
- may hand a part of the source (an attachment) to :func:`~briefing.ingest.readers.read_raw` with
  ``dataclasses.replace(source, content=…, name=…)``; how deep it goes is for the reader to limit;
- imports its library inside ``read``, fetches nothing, and reads no clock.

What a place is called (``Candidate.place``): a short code such as ``json-ld``, ``open-graph``, ``headline``,
``properties``; the window has the words for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefing.errors import ArticleError
from briefing.ingest.assembling import assemble
from briefing.ingest.duplicates import same_text, text_fingerprint
from briefing.ingest.keeping import kept_page, packed
from briefing.ingest.readers import is_readable_name, read_raw, readable_suffixes
from briefing.ingest.sniffing import Kind, limit_of
from briefing.ingest.sources import RawArticle, Source, Watch, is_address, source_of_file
from briefing.model import Article, Diagnostic

__all__ = [
    "MAX_BYTES",
    "article_from_bytes",
    "article_from_text",
    "is_readable_name",
    "kept_page",
    "read_article",
    "readable_suffixes",
    "same_text",
    "text_fingerprint",
]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
MAX_BYTES = limit_of(Kind.TEXT)


def read_article(
    source: Path | str,
    *,
    retrieved: str | None = None,
    progress: Callable[[int, int, str], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Article:
    """Read an article from a file.

    Args:
        source: A path. A string that starts with ``http://`` or ``https://`` is an address.
        retrieved: ISO date-time of reading, kept as provenance; the clock is never read here.
        progress: Called with done, total and a word for the stage.
        is_cancelled: Asked between the stages.

    Returns:
        The article. Of a plain-text file the text is kept: offsets in it can be checked against the decoded file, of
        which only the byte order mark is removed and line ends are made line feeds.

    Raises:
        ArticleError: If it cannot be had, is empty or too large, or there is no article in it that can be read.
        Cancelled: If ``is_cancelled`` said so.
    """
    if not str(source).strip():
        raise ArticleError("no file is named", next_step="Name the article's file.")
    watch = Watch(progress=progress, is_cancelled=is_cancelled)
    if isinstance(source, str) and is_address(source):
        return _fetched(source, watch, retrieved)
    if isinstance(source, str) and _SCHEME.match(source):
        raise ArticleError(
            "only web addresses that begin with https:// or http:// are opened",
            subject=source,
            next_step="Copy the article's address from the browser, or name a file.",
        )
    return _article(source_of_file(Path(source), subject=str(source), retrieved=retrieved), watch)


def article_from_bytes(content: bytes, *, name: str = "", subject: str = "", retrieved: str | None = None) -> Article:
    """Make an article of the bytes of a file; see :func:`read_article`."""
    return _article(
        Source(content=content, name=name, subject=subject or name or "the text", retrieved=retrieved), Watch()
    )


def article_from_text(text: str, *, html: bool = False, retrieved: str | None = None) -> Article:
    """Make an article of pasted text, or of pasted rich text, which the clipboard holds as HTML.

    Raises:
        ArticleError: If there are no words in it, or it is over 10 MB.
    """
    source = Source(content=text.encode("utf-8", "replace"), subject="the pasted text", retrieved=retrieved)
    if len(source.content) > MAX_BYTES:
        raise source.error(f"it is larger than {MAX_BYTES // 1024**2} MB", "Paste the article alone.")
    if html:
        from briefing.ingest.web import read_copied

        return assemble(read_copied(replace(source, charset="utf-8"), Watch()), source)
    return assemble(RawArticle(text=text), source)


def _article(source: Source, watch: Watch) -> Article:
    return assemble(read_raw(source, watch), source)


def _fetched(address: str, watch: Watch, retrieved: str | None) -> Article:
    """Fetch a page and keep it with the article."""
    from briefing.ingest.fetching import fetch

    source = fetch(address, watch, retrieved=retrieved)
    article = _article(source, watch)
    notes = article.notes
    if _leads_elsewhere(address, source.url or ""):
        told = Diagnostic(code="redirected", message=f"The address led to another page: {source.url}")
        notes = (told, *notes)
    return replace(article, origin=replace(article.origin, page=packed(source.content)), notes=notes)


def _leads_elsewhere(asked: str, final: str) -> bool:
    """Tell a redirect that matters from one to the secure or the ordinary form of the same address."""

    def plain(address: str) -> str:
        return address.strip().partition("://")[2].removeprefix("www.").partition("#")[0].rstrip("/")

    return plain(asked) != plain(final)
