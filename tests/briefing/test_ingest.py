"""Plain text is decoded, normalised once, and its parts are told apart; what is no article says so."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import ArticleError
from briefing.ingest import MAX_BYTES, article_from_bytes, article_from_text, read_article
from briefing.ingest.language import detect_language
from briefing.ingest.structure import outlet_name

STORY = "“Trade talks go on,” the envoy said — and Türkiye’s minister agreed. They meet again in May.\n"
CHINESE = "外交部发言人表示,中方愿同各方加强沟通与协调,推动局势降温。双方就乌克兰危机交换了意见。" * 3


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (STORY.encode(), "utf-8"),
        (codecs.BOM_UTF8 + STORY.encode(), "utf-8"),
        (STORY.encode("utf-16"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"), "utf-16-be"),
        (STORY.encode("utf-16-le"), "utf-16-le"),
        (STORY.encode("utf-16-be"), "utf-16-be"),
        (STORY.encode("utf-32"), "utf-32-le"),
        (STORY.encode("cp1252"), "cp1252"),
    ],
)
def test_encodings_of_western_text(content: bytes, encoding: str) -> None:
    article = article_from_bytes(content)
    assert article.text == STORY
    assert article.origin.encoding == encoding


def test_chinese_text_in_gb18030() -> None:
    article = article_from_bytes(CHINESE.encode("gb18030"))
    assert (article.text, article.origin.encoding, article.language) == (CHINESE, "gb18030", "zh")


def test_a_file_cut_inside_its_last_character_is_still_utf8() -> None:
    article = article_from_bytes("The minister said “yes” and left for Ankara. It was late €".encode()[:-1])
    assert article.text.endswith("late \ufffd")


def test_line_ends_are_made_one_and_nothing_else_changes() -> None:
    article = article_from_text("One\u00a0line.\r\nTwo\u2028lines.\rThree.")
    assert article.text == "One\u00a0line.\nTwo\u2028lines.\nThree."


def test_lone_surrogates_become_replacement_characters() -> None:
    assert article_from_text("A lone \ud83d surrogate.").text == "A lone \ufffd surrogate."


def test_the_same_text_has_the_same_id() -> None:
    assert article_from_text(STORY).id == article_from_bytes(STORY.encode("cp1252")).id


def test_seed_parts(seed_path: Path) -> None:
    article = read_article(seed_path)
    assert article.title == "China, Russia agree to strengthen strategic consultation, cooperation"
    assert article.outlet == "CGTN (cgtn.com)"
    assert article.spans.title is None
    assert article.language == "en"
    assert article.words(article.spans.body).startswith("In a significant move")
    assert article.words(article.spans.body).endswith("Wang said.")
    assert article.spans.tail is not None
    assert article.words(article.spans.tail).startswith("Reference(s):")
    assert len(article.paragraphs) == 8
    assert article.paragraph_at(article.text.index("Faced with")) == 2
    assert article.paragraph_at(article.text.index("cgtn.com")) is None


HEADLINE = "Ministers agree on ferry link"
BODY = "The two ministers met in Oslo on Friday. They agreed on a new ferry link."


def test_headline_byline_and_body() -> None:
    article = article_from_text(f"{HEADLINE}\nBy Ingrid Solheim\n\n{BODY}\nThe first ferry sails in June.")
    assert (article.title, article.byline) == (HEADLINE, "Ingrid Solheim")
    assert article.words(article.spans.body).startswith("The two ministers")
    assert len(article.paragraphs) == 2


def test_a_text_without_headline_has_none() -> None:
    article = article_from_text(f"{BODY}\nThe first ferry sails in June.")
    assert article.title is None
    assert article.spans.body[0] == 0


@pytest.mark.parametrize(
    ("start", "dateline", "outlet", "published"),
    [
        ("OSLO, Oct. 5 (Northern Wire) -- ", "OSLO, Oct. 5 (Northern Wire)", "Northern Wire", None),
        ("LAGOS (Wire) - ", "LAGOS (Wire)", "Wire", None),
        ("GENEVA, 3 June 2024 (Wire) — ", "GENEVA, 3 June 2024 (Wire)", "Wire", "2024-06-03"),
        ("VIENNA — ", "VIENNA", None, None),
        ("VIENNA - ", "VIENNA", None, None),
        ("Bergen, 12 March 2026 - ", "Bergen, 12 March 2026", None, "2026-03-12"),
        ("LIMA, 3 May: ", "LIMA, 3 May", None, None),
        ("MINSK, June 3. /BELWIRE/. ", "MINSK, June 3. /BELWIRE/.", "BELWIRE", None),
    ],
)
def test_datelines(start: str, dateline: str, outlet: str | None, published: str | None) -> None:
    article = article_from_text(f"{HEADLINE}\n{start}{BODY}")
    assert (article.dateline, article.outlet, article.published) == (dateline, outlet, published)


def test_a_sentence_with_a_dash_is_no_dateline() -> None:
    assert article_from_text(f"{HEADLINE}\nNobody — not even the hosts — expected it.\n{BODY}").dateline is None
    assert article_from_text(f"{HEADLINE}\nNobody - not even the hosts - expected it.\n{BODY}").dateline is None
    assert article_from_text(f"{HEADLINE}\nLima: the talks go on.\n{BODY}").dateline is None


@pytest.mark.parametrize("heading", ["Reference(s):", "References", "Source:", "Read more:", "Related articles"])
def test_the_tail_is_told_apart(heading: str) -> None:
    article = article_from_text(f"{HEADLINE}\n{BODY}\n{heading}\nA headline of another paper\nexample.com")
    assert article.title == HEADLINE
    assert article.outlet == "Example (example.com)"
    assert article.words(article.spans.body) == BODY
    assert article.words(article.spans.tail or (0, 0)).startswith(heading)


def test_a_paragraph_that_begins_like_a_tail_stays_in_the_body() -> None:
    text = f"{HEADLINE}\n{BODY}\nSources: " + "a long paragraph tells of what several people in the room heard " * 4
    assert article_from_text(text).spans.tail is None


@pytest.mark.parametrize(
    ("domain", "name"),
    [("cgtn.com", "CGTN"), ("news.cgtn.com", "CGTN"), ("wxyz.org", "WXYZ"), ("daily-post.co.uk", "Daily Post")],
)
def test_outlet_names(domain: str, name: str) -> None:
    assert outlet_name(domain) == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers met in the capital and agreed that the talks will go on in May.", "en"),
        ("Les ministres se sont réunis dans la capitale et ont décidé que les pourparlers se poursuivront.", "fr"),
        ("Министры встретились в столице и договорились продолжить переговоры.", "ru"),
        ("التقى الوزراء في العاصمة واتفقوا على مواصلة المحادثات", "ar"),
        ("大臣は首都で会談し、協議を続けることで合意した。", "ja"),
        ("123 456", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def _error(path: Path) -> str:
    with pytest.raises(ArticleError) as caught:
        read_article(path)
    message = caught.value.message
    assert str(path) in message
    assert "\n" not in message
    return message


def test_what_is_no_article_says_why(tmp_path: Path) -> None:
    def file(name: str, content: bytes) -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    assert "no such file" in _error(tmp_path / "none.txt")
    assert "folder" in _error(tmp_path)
    assert "empty" in _error(file("empty.txt", b""))
    assert "empty" in _error(file("blank.txt", b" \n\t\n"))
    assert "no words" in _error(file("marks.txt", "… — !".encode()))
    assert "binary" in _error(file("binary.txt", bytes(range(256)) * 20))
    assert "PDF" in _error(file("print.txt", b"%PDF-1.7 rest"))
    assert "damaged" in _error(file("word.docx", b"PK\x03\x04rest of it"))
    assert "picture" in _error(file("picture.txt", b"\x89PNG\r\n\x1a\n"))
    assert "larger than 10 MB" in _error(file("huge.txt", b"a" * (MAX_BYTES + 1)))
    assert "encoding that cannot be told" in _error(file("odd.txt", bytes(range(0x80, 0x100)) * 60))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "not an ordinary file" in _error(pipe)


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_give_an_article_or_one_clear_error(content: bytes) -> None:
    message = None
    try:
        article = article_from_bytes(content, name="any.txt")
    except ArticleError as error:
        message = error.message
    if message is not None:
        assert message.startswith("any.txt: ")
        return
    start, end = article.spans.body
    assert 0 <= start < end <= len(article.text)
    assert article.text.encode("utf-8")
    assert "\r" not in article.text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff"), max_size=300))
def test_any_text_is_kept_to_the_letter(text: str) -> None:
    try:
        article = article_from_text(text)
    except ArticleError:
        assert not any(c.isalnum() for c in text)
        return
    assert article.text == text
    for start, end in article.paragraphs:
        assert article.text[start:end].strip() == article.text[start:end] != ""


@pytest.mark.parametrize(
    ("header", "outlet", "byline", "published"),
    [
        (
            "The Guardian\nPaula Whitlock, Diplomatic editor\nTuesday 8 July 2025 18.04 BST",
            "The Guardian",
            None,
            "2025-07-08",
        ),
        ("The Guardian\nPaula Whitlock\nTuesday 8 July 2025 18.04 BST", "The Guardian", "Paula Whitlock", "2025-07-08"),
        ("Der Tagesbote, 14 February 2026", "Der Tagesbote", None, "2026-02-14"),
        ("By Ingrid Solheim\nPublished: 3 June 2024", None, "Ingrid Solheim", "2024-06-03"),
        ("Oct. 5, 2024", None, None, "2024-10-05"),
    ],
)
def test_header_lines(header: str, outlet: str | None, byline: str | None, published: str | None) -> None:
    article = article_from_text(f"{HEADLINE}\n{header}\n\n{BODY}\nThe first ferry sails in June.")
    assert (article.outlet, article.byline, article.published) == (outlet, byline, published)
    assert article.words(article.spans.body).startswith("The two ministers")


def test_credits_at_the_end_are_no_statement() -> None:
    article = article_from_text(f"{HEADLINE}\n{BODY}\n(Reporting by Marta Nowak; editing by Ola Berg)")
    assert article.words(article.spans.body) == BODY
    assert article.words(article.spans.tail or (0, 0)).startswith("(Reporting by")
