"""What a page says about its article, from all the places where pages say it, best first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from briefing.ingest.dates import day_in_address, day_of
from briefing.ingest.structure import known_outlet, outlet_name
from briefing.ingest.web.authors import joined, marked_authors, written_byline
from briefing.ingest.web.headlines import headlines
from briefing.ingest.web.runs import Run, runs_of
from briefing.ingest.web.statements import Statement
from briefing.ingest.web.tree import Element, clean
from briefing.model import Candidate

_REACH = 15  # lines below the headline
_DATED = re.compile(
    r"(?:first |last )?(?:published|posted|created|date|updated)\b"
    r"|(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{1,2}\w{0,2} )?[A-Z][a-z]{2,8}\.? ?\d",
    re.IGNORECASE,
)
_META_AUTHOR = (
    "author byl article:author_name parsely-author sailthru.author dc.creator dcterms.creator cxenseparse:author mrf:authors"
    " article:author twitter:creator_name"
).split()
_META_DATE = (
    "article:published_time og:article:published_time datepublished article_date_original date.created dc.date.issued"
    " dcterms.created dc.date parsely-pub-date sailthru.date cxenseparse:publishtime publish-date publication_date pubdate"
    " publishdate originalpublicationdate date"
).split()


@dataclass(frozen=True)
class Page:
    """A page: its tree, its visible text, and its meta elements by name."""

    tree: Element
    runs: Sequence[Run]
    meta: dict[str, list[str]]
    url: str | None

    def first(self, *names: str) -> str:
        """Return the first value that is given under one of the names."""
        return next((v for name in names for v in self.meta.get(name, ()) if v), "")


def page_of(tree: Element, url: str | None) -> Page:
    """Collect the meta elements; names are compared in small letters."""
    meta: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = clean(element.get("content") or "")
        if name and value:
            meta.setdefault(name.strip().lower(), []).append(value)
    return Page(tree, runs_of(tree), meta, url)


def candidates_of(page: Page, statement: Statement) -> tuple[Candidate, ...]:
    """Return what is said about the article, best first within each field."""
    found = [
        *_given("url", _addresses(page)),
        *_given("outlet", _outlets(page, statement)),
        *_given("title", _titles(page, statement)),
        *_given("byline", _bylines(page, statement)),
        *_given("published", _days(page, statement)),
    ]
    return tuple(found)


def _given(field: str, pairs: Iterable[tuple[str, str | None]]) -> Iterator[Candidate]:
    seen: set[str] = set()
    for place, value in pairs:
        if value and value.casefold() not in seen:
            seen.add(value.casefold())
            yield Candidate(field=field, value=value, place=place)


# ------------------------------------------------------------------------------------------ address and outlet


def _addresses(page: Page) -> list[tuple[str, str]]:
    links = [e.get("href") or "" for e in page.tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    base = page.url or ""
    stated = [("canonical", urljoin(base, links[0].strip()) if links else ""), ("open-graph", page.first("og:url"))]
    own = [("address", base)]
    # A page may name itself without what followed the question mark; a page that names another site is a copy.
    named_first = not base or _site(stated[0][1]) == _site(base)
    return [(p, v) for p, v in ((*stated, *own) if named_first else (*own, *stated)) if _is_article_address(v)]


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _is_article_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and len(parts.path.strip("/")) > 0


def _outlets(page: Page, statement: Statement) -> list[tuple[str, str | None]]:
    url = next((v for _, v in _addresses(page) if v), None)
    host = (urlsplit(url).hostname or "") if url else ""
    site = page.first("og:site_name", "application-name", "dc.publisher", "publisher", "cxenseparse:publisher")
    return [
        ("address", known_outlet(host)),
        ("json-ld", statement.publisher),
        ("open-graph", _without_domain(site)),
        ("address", outlet_name(host) if "." in host else None),
    ]


def _without_domain(name: str) -> str:
    return "" if name.startswith(("http", "@")) else name


# ------------------------------------------------------------------------------------------ headline and authors


def _titles(page: Page, statement: Statement) -> list[tuple[str, str | None]]:
    return headlines(
        statement.headline,
        page.first("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"),
        page.tree.findtext(".//title") or "",
        (clean("".join(e.itertext())) for e in page.tree.iter("h1")),
        (statement.publisher, page.first("og:site_name"), page.first("twitter:site")),
    )


def _bylines(page: Page, statement: Statement) -> list[tuple[str, str | None]]:
    outlets = {v.casefold() for _, v in _outlets(page, statement) if v}
    return [
        ("json-ld", joined(statement.authors, outlets)),
        *(("meta", joined(page.meta.get(name, ()), outlets)) for name in _META_AUTHOR),
        ("byline", joined(marked_authors(page.tree), outlets)),
        ("byline", written_byline(page.runs)),
        ("json-ld", joined(statement.authors, set())),
    ]


# ------------------------------------------------------------------------------------------ date


def _days(page: Page, statement: Statement) -> list[tuple[str, str | None]]:
    return [
        ("json-ld", day_of(statement.published)),
        *(("meta", day_of(v)) for name in _META_DATE for v in page.meta.get(name, ())[:1]),
        *(("time", day) for day in _marked_days(page.tree)),
        ("address", day_in_address(next((v for _, v in _addresses(page) if v), ""))),
        *(("line", day) for day in _written_days(page.runs)),
    ]


def _marked_days(tree: Element) -> list[str]:
    """Return the days of elements that mark one, those that say "published" first."""
    sure: list[str] = []
    others: list[str] = []
    for element in tree.iter("time", "span", "abbr", "div", "p"):
        marks = f"{element.get('itemprop') or ''} {element.get('class') or ''} {element.get('pubdate') or ''}".lower()
        published = element.get("pubdate") is not None or re.search(
            r"published|pubdate|pub-date|entry-date|dateline", marks
        )
        if element.tag != "time" and not (published and len(element) < 4):
            continue
        value = element.get("datetime") or element.get("content") or element.get("title") or ""
        day = day_of(value) or day_of(clean("".join(element.itertext()))[:120])
        if day and "modified" not in marks and "updated" not in marks:
            (sure if published else others).append(day)
        if len(sure) + len(others) > 20:
            break
    # Times of other articles stand on the page too: without a word for it only the first is taken.
    return sure[:2] or others[:1]


def _written_days(runs: Sequence[Run]) -> list[str]:
    """Return the day of the first short line with a date below the headline; above it stands today's, in many heads."""
    start = next((i for i, run in enumerate(runs) if run.tag == "h1"), None)
    below = runs[start + 1 : start + 1 + _REACH] if start is not None else [r for r in runs if _DATED.match(r.text)]
    lines = (r.text for r in below if 7 < len(r.text) < 90 and not r.text.endswith("."))
    return [day for line in lines if (day := day_of(line))][:1]
