"""What a file is, is told by its bytes; Markdown loses its marks; what was fetched stays with the brief."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import project
from briefing.errors import ArticleError
from briefing.ingest import (
    article_from_bytes,
    article_from_text,
    is_readable_name,
    kept_page,
    readable_suffixes,
    same_text,
    text_fingerprint,
)
from briefing.ingest.keeping import MAX_KEPT, packed
from briefing.ingest.sniffing import Kind, sniff
from briefing.ingest.sources import Source
from briefing.model import Brief, Candidate, Diagnostic, Origin
from tests.briefing.ingest.files import mail, pdf, set_in_lines, word_file, word_paragraph, zipped
from tests.briefing.ingest.pages import BODY, TITLE, graph, old_tables, paragraphs

TEXT = "\n\n".join((TITLE, *BODY))


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.docx", "a.pdf", "a", ""])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (graph().encode(), Kind.HTML),
        (old_tables().encode("utf-16"), Kind.HTML),
        (b"\xef\xbb\xbf<!-- saved --><HTML><p>words", Kind.HTML),
        (b"<?xml version='1.0'?>\n<html xmlns='x'><body/></html>", Kind.HTML),
        (paragraphs((*BODY, *BODY)).encode(), Kind.HTML),
        (pdf(set_in_lines(BODY[0], 60, 700, width=60)[0]), Kind.PDF),
        (word_file(word_paragraph(BODY[0])), Kind.DOCX),
        (zipped(content_xml="<x/>"), Kind.ODT),
        (zipped(readme="words"), Kind.ARCHIVE),
        (rb"{\rtf1\ansi words}", Kind.RTF),
        (mail(TEXT).as_bytes(), Kind.MAIL),
        (b"From: <Saved by Blink>\nContent-Type: multipart/related; boundary=x\nSubject: y\n\n--x\n", Kind.MHTML),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", Kind.OLD_WORD),
        (b"\x89PNG\r\n\x1a\n", Kind.PICTURE),
        (b"BM\x00\x00\x00\x00 picture", Kind.PICTURE),
        (b'{\n "format": "briefing-desk"}', Kind.BRIEF),
    ],
    ids=lambda value: value.name if isinstance(value, Kind) else "",
)
def test_the_bytes_say_what_a_file_is(content: bytes, kind: Kind, name: str) -> None:
    assert sniff(Source(content=content, name=name)) is kind


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Source: The Harbour Gazette\n\nThe ministers met on Friday.",
        "Dear reader,\nthe <b>harbour</b> was open. Use <br> for a break, the manual says.",
        "BMW opens a plant, the minister said.",
        "From: the editor\nThe talks ended on Friday.",
        "Subject: pilots\n\nThe talks ended on Friday.",
        "{ the talks ended }",
    ],
)
def test_articles_with_odd_beginnings_are_text(text: str) -> None:
    assert sniff(Source(content=text.encode(), name="a.txt")) is Kind.TEXT


def test_a_fragment_is_a_page_where_its_name_or_the_server_says_so() -> None:
    assert sniff(Source(content=b"<p>One line.", name="a.htm")) is Kind.HTML
    assert sniff(Source(content=b"<p>One line.", media_type="text/html")) is Kind.HTML
    assert sniff(Source(content=b"Words only.", name="a.html")) is Kind.TEXT


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "an old Word file"),
        (zipped(readme="words"), "a zip file"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b'{"format": "briefing-desk"}', "a saved brief"),
        (b"<p>" + b"x" * (10 * 1024 * 1024), "larger than 10 MB"),
        (b" \n\x00 ", "it is empty"),
    ],
)
def test_what_is_not_read_is_named(content: bytes, words: str) -> None:
    with pytest.raises(ArticleError, match=words) as caught:
        article_from_bytes(content, name="file.html")
    assert caught.value.next_step


def test_the_endings_that_are_read() -> None:
    assert {".txt", ".md", ".html", ".htm", ".mhtml", ".mht"} <= set(readable_suffixes())
    assert is_readable_name("Talks.HTML")
    assert not is_readable_name("talks.exe")


MARKDOWN = f"""---
title: "{TITLE}"
author: Mirela Dahl
date: 14 March 2025
source: The Harbour Gazette
---
{BODY[0].replace("Friday", "**Friday**")}

## What was *agreed*

- [Pilots](https://a.example/pilots_(river)) from June
- a `joint` line, see ![map](map.png) below

> {BODY[1]}

snake_case stays, and 2*3*4 too.
Lines of one paragraph are one.

***
[1]: https://a.example
"""


def test_markdown_loses_its_marks() -> None:
    article = article_from_bytes(MARKDOWN.encode(), name="talks.md")
    assert (article.title, article.byline, article.published) == (TITLE, "Mirela Dahl", "2025-03-14")
    assert article.outlet == "The Harbour Gazette"
    assert article.origin.media_type == "text/markdown"
    assert [article.words(p) for p in article.paragraphs] == [
        BODY[0],
        "What was agreed",
        "Pilots from June",
        "a joint line, see below",
        BODY[1],
        "snake_case stays, and 2*3*4 too. Lines of one paragraph are one.",
    ]


def test_the_first_heading_of_markdown_is_the_headline() -> None:
    article = article_from_bytes(f"# {TITLE}\n\n{BODY[0]}\n".encode(), name="talks.md")
    assert (article.title, article.text) == (TITLE, f"{TITLE}\n\n{BODY[0]}")


# ------------------------------------------------------------------------------------------------ the same article


def test_layout_case_and_marks_do_not_make_another_text() -> None:
    page = article_from_bytes(graph().encode(), name="a.html")
    text = article_from_text(TEXT.replace("“", '"').replace("”", '"').upper())
    assert text_fingerprint(page) == text_fingerprint(text)
    assert same_text(page, text)


def test_a_paragraph_more_is_the_same_report_and_another_report_is_not() -> None:
    whole = article_from_text(TEXT)
    longer = article_from_text(TEXT + "\n\nReporting for this article was done in Nordhavn and on board.")
    shorter = article_from_text("\n\n".join((TITLE, *BODY[:-1])))
    other = article_from_text("\n\n".join((TITLE, *(line[::-1] for line in BODY))))
    assert same_text(whole, longer)
    assert same_text(shorter, whole)
    assert not same_text(whole, other)
    assert not same_text(article_from_text("Talks go on."), article_from_text("Talks went on."))
    assert text_fingerprint(whole) != text_fingerprint(longer)


# ------------------------------------------------------------------------------------------------ what is kept


def test_a_kept_page_is_the_one_of_the_digest() -> None:
    article = article_from_bytes(graph().encode(), name="a.html")
    origin = replace(article.origin, page=packed(graph().encode()))
    assert kept_page(origin) == graph().encode()
    assert kept_page(replace(origin, page=packed(b"another"))) is None
    assert kept_page(replace(origin, page="not packed")) is None
    assert kept_page(Origin()) is None


def test_a_page_that_is_too_large_is_not_kept() -> None:
    assert packed(random.Random(1).randbytes(MAX_KEPT + 1000)) == ""


def test_where_an_article_came_from_is_saved_with_the_brief(tmp_path: Path) -> None:
    article = replace(
        article_from_bytes(graph().encode(), name="a.html", retrieved="2026-11-24T14:00:00+00:00"),
        notes=(Diagnostic(code="redirected", message="The address led elsewhere."),),
    )
    origin = replace(article.origin, redirects=("http://a.example",), page=packed(graph().encode()))
    brief = Brief(articles=(replace(article, origin=origin),))
    again = project.load(project.save(brief, tmp_path / "a.brief"))
    assert again == brief
    assert Candidate(field="title", value=TITLE, place="json-ld") in again.article.candidates
    assert kept_page(again.article.origin) == graph().encode()


def test_briefs_of_before_still_open() -> None:
    brief = Brief(articles=(article_from_text(TEXT),))
    document = json.loads(project.dumps(brief))
    article = document["brief"]["articles"][0]
    for name in ("candidates", "notes"):
        del article[name]
    for name in ("redirects", "page"):
        del article["origin"][name]
    assert replace(project.loads(json.dumps(document)).article, candidates=()) == replace(brief.article, candidates=())
