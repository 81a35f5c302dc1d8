"""Pages of many makes give the article's own words, its headline, author and date, and nothing of the page around it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.errors import ArticleError
from briefing.ingest import article_from_bytes, article_from_text
from briefing.ingest.dates import day_in_address, day_of
from briefing.ingest.web.lines import is_foreign, is_head_matter, is_tail_matter
from briefing.model import Article
from tests.briefing.ingest import pages
from tests.briefing.ingest.pages import ADDRESS, AUTHOR, BODY, DAY, STATEMENT, TITLE, page, paragraphs


def read(html: str | bytes, name: str = "page.html") -> Article:
    return article_from_bytes(html.encode() if isinstance(html, str) else html, name=name)


def body(article: Article) -> list[str]:
    return [article.words(p) for p in article.paragraphs]


@pytest.mark.parametrize(
    "make",
    [pages.graph, pages.microdata, pages.old_tables, pages.live_blog, pages.amp, pages.divisions],
    ids=lambda make: make.__name__,
)
def test_each_make_of_page_gives_the_same_article(make: Callable[[], str]) -> None:
    article = read(make())
    assert body(article) == list(BODY)
    assert (article.title, article.byline, article.published) == (TITLE, AUTHOR, DAY)
    assert article.language == "en"


def test_the_text_begins_with_the_headline_and_the_spans_fit() -> None:
    article = read(pages.graph())
    assert article.text == "\n\n".join((TITLE, *BODY))
    assert article.spans.title is not None
    assert article.words(article.spans.title) == TITLE
    assert article.words(article.spans.body).startswith("NORDHAVN")
    assert article.dateline == "NORDHAVN"
    assert (article.outlet, article.origin.media_type, article.origin.encoding) == (
        "The Harbour Gazette",
        "text/html",
        "utf-8",
    )
    assert len(article.origin.sha256) == 64


def test_what_is_stated_fills_in_what_the_page_shows_in_part() -> None:
    shown = f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p></article>"
    assert body(read(page(shown, statement={**STATEMENT, "articleBody": "\n".join(BODY)}))) == list(BODY)


def test_what_is_stated_tells_the_article_from_a_box_of_the_same_make() -> None:
    box = "Our reporters work day and night on stories such as these, and a subscription pays for their shoes and their tea."
    shown = "".join(f"<div class=text>{line}</div>" for line in (*BODY[:2], box, *BODY[2:]))
    article = read(page(f"<h1>{TITLE}</h1><div>{shown}</div>", statement={**STATEMENT, "articleBody": " ".join(BODY)}))
    assert [line for line in body(article) if line != box] == list(BODY)


def test_headings_lists_and_block_quotes_are_paragraphs() -> None:
    article = read(
        page(
            f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p><h2>What was agreed</h2><p>{BODY[1]}</p>"
            f"<ul><li>Pilots from June on the northern passage</li><li>A joint telephone line for emergencies</li></ul>"
            f"<blockquote>{BODY[2]}</blockquote><p>{BODY[3]}</p><p>{BODY[4]}</p></article>"
        )
    )
    assert body(article) == [
        BODY[0],
        "What was agreed",
        BODY[1],
        "Pilots from June on the northern passage",
        "A joint telephone line for emergencies",
        *BODY[2:],
    ]


def test_a_standfirst_is_part_of_the_article() -> None:
    deck = "Both coast guards will again take pilots of the other side on board, after five months without"
    article = read(page(f'<article><h1>{TITLE}</h1><p class="standfirst">{deck}</p>{paragraphs()}</article>'))
    assert body(article) == [deck, *BODY]


def test_a_copy_of_the_text_for_other_screens_is_not_read_twice() -> None:
    shown = f'<article><h1>{TITLE}</h1><div class="wide">{paragraphs()}</div><div class="narrow">{paragraphs()}</div></article>'
    assert body(read(page(shown))) == list(BODY)


def test_places_that_differ_are_all_told() -> None:
    head = (
        '<meta property="og:title" content="Talks on the strait bring back pilots">'
        '<meta name="author" content="Gazette Staff"><meta property="article:published_time" content="2025-03-15T08:00:00Z">'
    )
    article = read(page(f"<article><h1>{TITLE}</h1>{paragraphs()}</article>", head=head, statement=STATEMENT))
    told = [(c.field, c.value, c.place) for c in article.candidates]
    assert ("title", TITLE, "json-ld") in told
    assert ("title", "Talks on the strait bring back pilots", "open-graph") in told
    assert ("published", DAY, "json-ld") in told
    assert ("published", "2025-03-15", "meta") in told
    assert (article.title, article.published) == (TITLE, DAY)


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<title>Harbour Gazette - Ferries stop at noon</title>", "", "Ferries stop at noon"),
        (
            '<title>Ferries stop at noon - Harbour Gazette</title><meta property="og:site_name" content="Harbour Gazette">',
            "",
            "Ferries stop at noon",
        ),
        ("<title>News</title>", "<h1>Harbour Gazette</h1><h1>Ferries stop at noon</h1>", "Ferries stop at noon"),
        (
            '<meta property="og:title" content="Ferries &amp;#8217;n&amp;#8217; trains stop">',
            "",
            "Ferries ’n’ trains stop",
        ),
        ("", "", None),
    ],
)
def test_headlines(head: str, heading: str, title: str | None) -> None:
    site = '<meta property="og:site_name" content="Harbour Gazette">'
    html = f"<html><head>{site}{head}</head><body>{heading}{paragraphs()}</body></html>"
    assert read(html).title == title


@pytest.mark.parametrize(
    ("given", "byline"),
    [
        ("By Ann Lee", "Ann Lee"),
        (["Ann Lee", "Ben Roy"], "Ann Lee and Ben Roy"),
        ([{"name": "Ann Lee"}, {"name": "Ben Roy"}, {"name": "Cy Fox"}], "Ann Lee, Ben Roy and Cy Fox"),
        ("Ann Lee and Ben Roy", "Ann Lee and Ben Roy"),
        ("Ann Lee, Diplomatic Editor", "Ann Lee"),
        ("Centre for Peace and Security", "Centre for Peace and Security"),
        ("https://gazette.example/authors/ann", None),
        ({"@type": "Person"}, None),
        ("admin", None),
    ],
)
def test_bylines(given: object, byline: str | None) -> None:
    assert read(page(f"<h1>{TITLE}</h1>{paragraphs()}", statement={**STATEMENT, "author": given})).byline == byline


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-03-14T23:30:00-05:00", "2025-03-14"),
        ("20250314", "2025-03-14"),
        ("Published 14 March 2025 09:30", "2025-03-14"),
        ("Fri, Mar. 14th, 2025", "2025-03-14"),
        ("14-Mar-2025", "2025-03-14"),
        ("2025-02-30", None),
        ("0001-01-01T00:00:00", None),
        ("yesterday", None),
        ("03/04/2025", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    assert day_of(text) == day


def test_a_day_in_an_address() -> None:
    assert day_in_address("https://a.example/2025/mar/14/harbour-talks") == "2025-03-14"
    assert day_in_address("https://a.example/2025/03/14/harbour-talks") == "2025-03-14"
    assert day_in_address("https://a.example/story/20250314") is None


@pytest.mark.parametrize(
    ("above", "below", "published", "byline"),
    [
        ("", "09:30, 14 Mar 2025Updated 11:02, 15 Mar 2025", DAY, None),
        ("Friday, 28 March 2025", "By Mirela Dahl in Nordhavn | March 14, 2025", DAY, "Mirela Dahl"),
        ("Friday, 28 March 2025", "Nordhavn", None, None),
        ("", '<a href="https://gazette.example/authors/mirela-dahl/">Mirela Dahl</a>', None, AUTHOR),
        ("", '<a href="/authors/all">All our authors at work</a>', None, None),
        (
            "",
            '<span class="byline-name">Mirela Dahl</span><time datetime="2025-03-14T09:00Z">today</time>',
            DAY,
            AUTHOR,
        ),
    ],
)
def test_what_is_only_written_for_readers(above: str, below: str, published: str | None, byline: str | None) -> None:
    article = read(page(f"<div>{above}</div><h1>{TITLE}</h1><div>{below}</div>{paragraphs()}"))
    assert (article.published, article.byline) == (published, byline)
    assert body(article) == list(BODY)


def test_a_page_without_a_date_has_none() -> None:
    assert read(page(f"<h1>{TITLE}</h1>{paragraphs()}")).published is None


@pytest.mark.parametrize(
    "line",
    [
        "Read more: What the storm did to the coast",
        "Also on gazette.example Tanker refloated after nine days",
        "Sign up for our weekly newsletter",
        "Get the best of our reporting in your inbox every morning.",
        "Follow our coverage on Twitter and Facebook.",
        "Like this story? Share it with a friend!",
        "Advertisement",
        "Share this article",
        "Photo: Harbour Gazette",
        "© 2025 The Harbour Gazette",
        "Published 14 March 2025",
        "14 March 2025, 09:30 GMT",
        "5 min read",
        "Click here to subscribe to our channel",
        "Related articles",
    ],
)
def test_lines_of_the_page_are_foreign(line: str) -> None:
    assert is_foreign(line)


@pytest.mark.parametrize(
    "line",
    [
        *BODY,
        "Share prices fell on Monday.",
        "Follow the money, the prosecutor said.",
        "“Read the treaty,” she answered.",
        "Next week the ministers travel to Lund.",
        "Related costs have doubled since October, the ministry said.",
        "Photos of the wreck show how deep the hull was torn, the inspector said.",
        "Live ammunition was found on board, according to the report.",
        "Printing of the ballots will begin on Monday.",
        "May 14 will be the day of the vote, the speaker said.",
        "For more than a decade no president had paid a visit to the island.",
        "Loading of grain ships resumed on Monday.",
        "Topics on the agenda include trade",
        "Copyright law was on the agenda, too.",
        "Share prices fell",
        "Watchdogs accuse the ministry of delay",
        "Watch towers line the border",
        "Advertisement revenue pays for the stadium, the mayor said.",
        "You may like it or not, but the treaty stands, the envoy wrote.",
        "Our standards are higher than theirs, the inspector wrote.",
        "Brandt is the author of the plan.",
        "The president announced the deal on Twitter.",
        "Ilka Moreau is a professor of law and said she had drafted the clause.",
        "Support us in this hour, the mayor wrote to all who had once been helped by the town, and to those who had not.",
    ],
)
def test_lines_of_the_article_are_not(line: str) -> None:
    assert not is_foreign(line)
    assert not is_head_matter(line)
    assert not is_tail_matter(line)


def test_a_teaser_says_so() -> None:
    article = read(pages.teaser())
    assert body(article) == [BODY[0]]
    assert [note.code for note in article.notes] == ["paywall"]


def test_a_page_for_subscribers_only_is_an_error() -> None:
    html = page("<h1>Today</h1><p>Already a subscriber? Log in to continue reading.</p>", statement=STATEMENT)
    with pytest.raises(ArticleError, match="subscribers only"):
        read(html)


def test_a_front_page_is_no_article() -> None:
    links = "".join(f'<li><a href="/{n}">Story number {n} of the day</a></li>' for n in range(40))
    with pytest.raises(ArticleError, match="no article is found"):
        read(page(f"<nav><ul>{links}</ul></nav><div><ul>{links}</ul></div>"))


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", ""),
        ("utf-16", ""),
        ("utf-8", "iso-8859-1"),
        ("utf-8", "x-none"),
    ],
)
def test_the_charset_is_what_the_page_is_in(encoding: str, declared: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    line = BODY[1].replace("Osei", "Søren")
    html = f"<html><head>{meta}<title>x</title></head><body><h1>{TITLE}</h1>{paragraphs((line, *BODY))}</body></html>"
    assert line in read(html.encode(encoding)).text


def test_broken_bytes_become_replacement_characters() -> None:
    html = page(f"<h1>{TITLE}</h1>{paragraphs()}").encode().replace(b"\xe2\x80\x9c", b"\xe2\x80", 1)
    assert "\ufffdWe have agreed" in read(html).text


def test_a_saved_page_knows_where_it_was_saved_from() -> None:
    html = f"<!DOCTYPE html><!-- saved from url=(0042){ADDRESS} -->" + page(f"<h1>{TITLE}</h1>{paragraphs()}")
    article = read(html)
    assert article.url == ADDRESS
    assert article.outlet == "Harbour Gazette"


def test_a_page_in_one_file() -> None:
    quoted = pages.graph().replace("=", "=3D")
    mhtml = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {ADDRESS}\r\n\r\n{quoted}\r\n--cut\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: a.png\r\n\r\niVBORw0KGgo=\r\n--cut--\r\n"
    )
    for name in ("page.mhtml", "page.txt"):
        article = read(mhtml, name)
        assert body(article) == list(BODY)
        assert (article.title, article.url) == (TITLE, ADDRESS)


def test_a_file_in_one_without_a_page_says_so() -> None:
    mhtml = "MIME-Version: 1.0\nFrom: <Saved by Blink>\nContent-Type: multipart/related; boundary=cut\n\n--cut\n\nwords\n--cut--\n"
    with pytest.raises(ArticleError, match="no page in this file"):
        read(mhtml, "page.mht")


def test_copied_rich_text_keeps_its_paragraphs() -> None:
    copied = (
        "<meta charset='utf-8'><h1>"
        + TITLE
        + "</h1>"
        + "".join(f"<div><span>{line}</span></div>" for line in BODY[:2])
        + "<p>Read more: What the storm did to the coast</p>"
        + f"<p>{BODY[2]}<br>{BODY[3]}</p>"
    )
    article = article_from_text(copied, html=True)
    assert article.title == TITLE
    assert body(article) == list(BODY[:4])


def test_copied_rich_text_may_be_one_sentence() -> None:
    article = article_from_text("<b>Brandt</b> said that the <i>pilots</i> were what mattered.", html=True)
    assert article.text == "Brandt said that the pilots were what mattered."


def test_another_language_is_named() -> None:
    lines = (
        "Les deux ministres se sont réunis à Oslo et ont décidé que les pourparlers se poursuivront au mois de mai.",
    ) * 3
    lines = tuple(f"{line} Numéro {n}." for n, line in enumerate(lines))
    assert read(page(f"<h1>Les ministres se réunissent</h1>{paragraphs(lines)}")).language == "fr"


@pytest.mark.parametrize(
    "line",
    [
        "Mirela Dahl is a correspondent for the Gazette.",
        "Mirela Dahl covers ports and shipping for the Gazette.",
        "Mirela Dahl can be reached at the Gazette's office in Nordhavn",
        "About the author: Mirela Dahl",
    ],
)
def test_who_the_author_is_stands_below_the_text(line: str) -> None:
    assert is_tail_matter(line)
    shown = f"<article><h1>{TITLE}</h1>{paragraphs()}<p>{line}</p></article>"
    assert body(read(page(shown))) == list(BODY)


@pytest.mark.parametrize("name", ["widget", "app-paragraph", "print:text-black", "related-content"])
def test_a_word_that_names_every_paragraph_says_nothing(name: str) -> None:
    parts = "".join(f'<div class="{name} box"><p>{line}</p></div>' for line in BODY)
    assert body(read(page(f"<article><h1>{TITLE}</h1>{parts}</article>"))) == list(BODY)


def test_a_word_marked_in_a_sentence_stays_in_it() -> None:
    marked = BODY[0].replace("pilots", '<span class="tooltip">pilots</span>')
    shown = f"<article><h1>{TITLE}</h1><p>{marked}</p>{paragraphs(BODY[1:])}</article>"
    assert body(read(page(shown))) == list(BODY)
