"""Web pages: the article on a page, and what the page says about it. Nothing a page refers to is ever fetched.

One module a step: :mod:`charset` decodes, :mod:`tree` parses, :mod:`statements` reads JSON-LD, :mod:`metadata` collects
headline, author, date, outlet and address, :mod:`body` finds the paragraphs with the help of :mod:`pruning`,
:mod:`runs`, :mod:`lines` and :mod:`standfirst`.
"""

from __future__ import annotations

import re

from briefing.errors import ArticleError
from briefing.ingest.sources import RawArticle, Source, Watch
from briefing.ingest.web.body import body_lines, count_words
from briefing.ingest.web.charset import page_text
from briefing.ingest.web.lines import is_foreign
from briefing.ingest.web.metadata import Page, candidates_of, page_of
from briefing.ingest.web.runs import runs_of
from briefing.ingest.web.statements import Statement, statement_of
from briefing.ingest.web.tree import TooComplex, parse
from briefing.model import Candidate, Diagnostic

MEDIA_TYPE = "text/html"
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+?)\s*-->", re.IGNORECASE)
_FOR_SUBSCRIBERS = re.compile(
    r"(?:subscribe|sign in|log in|register|become a (?:member|subscriber))[^.]{0,60}\b(?:to (?:continue|keep|read|finish|unlock)|for (?:full|unlimited) access)"
    r"|(?:continue|keep) reading[^.]{0,40}\b(?:subscri|free trial|account)"
    r"|(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)"
    r"|already a subscriber\?",
    re.IGNORECASE,
)
_FEW, _SOME = 40, 250  # words: less is no article; with less, a word about subscribers means a teaser


def read(source: Source, watch: Watch) -> RawArticle:
    """Return the article on a page.

    Raises:
        ArticleError: If there is none, only a notice for subscribers, or the page is beyond all measure.
        Cancelled: If the work is not wanted any more.
    """
    watch.step(0, 2, "Reading the page")
    text, encoding = page_text(source)
    try:
        tree, objects = parse(text)
    except TooComplex as error:
        raise _too_complex(source) from error
    saved_from = _SAVED_FROM.search(text[:2000])
    page = page_of(tree, source.url or (saved_from[1] if saved_from else None))
    statement = statement_of(objects)
    candidates = candidates_of(page, statement)
    titles = [c.value for c in candidates if c.field == "title"]
    words = " ".join(run.text for run in page.runs)
    watch.step(1, 2, "Finding the article")
    lines = body_lines(
        tree, page.runs, statement, titles, page.first("og:description", "description", "twitter:description")
    )
    watch.step(2, 2, "Finding the article")
    count = count_words(lines)
    locked = count < _SOME and (not statement.is_free or _FOR_SUBSCRIBERS.search(words) is not None)
    _check(source, page, statement, count, locked=locked)
    return RawArticle(
        blocks=tuple(lines),
        candidates=candidates,
        language=_language(page, statement),
        media_type=MEDIA_TYPE,
        encoding=encoding,
        notes=(_TEASER,) if locked else (),
    )


_TEASER = Diagnostic(
    code="paywall",
    message="This page shows only the beginning of the article; the rest is for subscribers. Open it as a subscriber,"
    " save the page or copy the text, and open that.",
)


def read_copied(source: Source, watch: Watch) -> RawArticle:
    """Return the article in rich text that was copied from a page: what was selected is what is wanted.

    Raises:
        ArticleError: If there are no words in it, or it is beyond all measure.
    """
    text, _ = page_text(source)
    try:
        tree, _ = parse(text)
    except TooComplex as error:
        raise _too_complex(source) from error
    watch.step(0, 1, "Reading the copied text")
    runs = runs_of(tree)
    headings = [r.text for r in runs[:5] if r.tag == "h1"]
    lines = [r.text for r in runs if r.tag != "h1" or r.text not in headings[:1]]
    lines = [line for line in lines if not is_foreign(line)]
    title = tuple(Candidate(field="title", value=h, place="headline") for h in headings[:1])
    if title:
        return RawArticle(blocks=tuple(lines), candidates=title, media_type=MEDIA_TYPE, encoding="utf-8")
    return RawArticle(text="\n\n".join(lines), media_type=MEDIA_TYPE, encoding="utf-8")


def _too_complex(source: Source) -> ArticleError:
    return source.error(
        "the page is too complex to be an article", "Copy the article's text and paste it as plain text."
    )


def _check(source: Source, page: Page, statement: Statement, count: int, *, locked: bool) -> None:
    """Refuse a page without an article.

    Raises:
        ArticleError: If there is none.
    """
    is_article = bool(statement.headline) or page.first("og:type") == "article"
    if count >= _FEW or (count >= 12 and is_article):
        return
    if locked:
        raise source.error(
            "the page shows the article to subscribers only",
            "Open it in the browser as a subscriber, then copy the text and paste it.",
        )
    raise source.error(
        "no article is found on this page", "Open the article itself, or copy its text in the browser and paste it."
    )


def _language(page: Page, statement: Statement) -> str | None:
    declared = page.tree.get("lang") or statement.language or page.first("og:locale", "language", "content-language")
    code = re.match(r"[a-zA-Z]{2}(?=$|[-_])", declared.strip())
    return code[0].lower() if code else None
