"""PDF: reading order, mended lines, what is cut, and what is said of files that hold no text."""

from __future__ import annotations

import time

import pytest

from briefing.errors import ArticleError, Cancelled
from briefing.ingest.pdf import MAX_PAGES, read
from briefing.ingest.sources import RawArticle, Watch
from tests.briefing.ingest.files import HEADLINE, PARAGRAPHS, pdf, set_in_lines, source

LONG = " ".join(PARAGRAPHS)


def read_pdf(content: bytes, watch: Watch | None = None) -> RawArticle:
    return read(source(content, "note.pdf"), watch or Watch())


def one_page() -> list:
    lines = [(60.0, 760.0, 18.0, HEADLINE)]
    top = 720.0
    for paragraph in PARAGRAPHS:
        more, top = set_in_lines(paragraph, 60, top, width=85)
        lines += more
        top -= 8
    return lines


def test_lines_become_paragraphs_below_the_headline() -> None:
    raw = read_pdf(pdf(one_page()))
    assert raw.best("title") == HEADLINE
    assert raw.blocks == PARAGRAPHS


def test_the_properties_are_offered_last() -> None:
    raw = read_pdf(pdf(one_page(), title="River patrols agreed by ministers"))
    assert [(c.field, c.value, c.place) for c in raw.candidates] == [
        ("title", HEADLINE, "headline"),
        ("title", "River patrols agreed by ministers", "properties"),
        ("published", "2026-03-14", "properties"),
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    first, _ = set_in_lines(LONG, 60, 700, width=42)
    second, _ = set_in_lines("Later that day the envoy left for the coast. " * 8, 320, 700, width=42)
    rows = [line for pair in zip(first, second, strict=False) for line in pair]  # drawn row by row
    raw = read_pdf(pdf([(60, 760, 18, HEADLINE + " after a long night of talks"), *rows, *first[len(second) :]]))
    text = " ".join(raw.blocks)
    assert text.startswith(LONG)
    assert text.endswith("the coast.")


def test_cells_of_a_table_are_read_row_by_row() -> None:
    cells = [
        (60 + 150 * x, 700 - 20 * y, 10, f"{name}{y}")
        for y in range(5)
        for x, name in enumerate(("tons", "ships", "crew"))
    ]
    text = " ".join(read_pdf(pdf([*one_page()[:1], *cells])).blocks)
    assert "tons0 ships0 crew0" in text


def test_a_word_cut_at_the_end_of_a_line_is_made_whole() -> None:
    lines = (
        "The minister spoke of a long-term settle-",
        "ment between Franco-",
        "German firms and of a long-",
        "term plan for them.",
    )
    page = [(60, 700 - 12 * n, 10, line) for n, line in enumerate(lines)]
    assert read_pdf(pdf(page)).blocks == (
        "The minister spoke of a long-term settlement between Franco-German firms and of a long-term plan for them.",
    )


def test_heads_feet_and_page_numbers_are_cut() -> None:
    pages = []
    for number in range(1, 5):
        body, _ = set_in_lines(f"Part {number} of the statement said this. " + LONG, 60, 700, width=85)
        pages.append([(60, 810, 8, "The Daily Example"), *body, (290, 30, 8, f"Page {number} of 4")])
    text = " ".join(read_pdf(pdf(*pages)).blocks)
    assert "Daily Example" not in text
    assert "Page 2" not in text
    assert [f"Part {n}" in text for n in range(1, 5)] == [True] * 4


def test_a_sentence_goes_on_over_the_page() -> None:
    first, _ = set_in_lines("The two governments said in a joint statement that they", 60, 60, width=85)
    second, _ = set_in_lines("would meet again in spring.", 60, 780, width=85)
    blocks = read_pdf(pdf([*one_page(), *first], second)).blocks
    assert blocks[-1] == "The two governments said in a joint statement that they would meet again in spring."


def test_indented_first_lines_begin_paragraphs() -> None:
    lines, top = [], 700.0
    for paragraph in PARAGRAPHS:
        more, top = set_in_lines(paragraph, 60, top, width=85)
        lines += [(72, *more[0][1:]), *more[1:]]
    assert read_pdf(pdf(lines)).blocks == PARAGRAPHS


def test_footnotes_in_small_type_are_left_out() -> None:
    note = [(60, 60, 7, "1 Remarks as prepared for delivery; the names were checked later.")]
    assert "prepared" not in " ".join(read_pdf(pdf([*one_page(), *note])).blocks)


def test_pages_that_are_pictures_are_told_from_protected_ones() -> None:
    with pytest.raises(ArticleError, match=r"note\.pdf: its pages are pictures.*OCR"):
        read_pdf(pdf([], []))
    raw = read_pdf(pdf(one_page(), []))
    assert [d.code for d in raw.notes] == ["pages_without_text"]
    assert "1 of 2 pages (2)" in raw.notes[0].message


def test_a_protected_file_says_so() -> None:
    content = pdf(one_page())
    locked = content.replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O("
        + b"x" * 32
        + b")/U("
        + b"y" * 32
        + b")>>",
    )
    with pytest.raises(ArticleError, match="protected by a password"):
        read_pdf(locked)


@pytest.mark.parametrize("cut", [20, 200, 0.5])
def test_a_damaged_file_says_so_or_is_read_as_far_as_it_goes(cut: float) -> None:
    content = pdf(one_page())
    end = int(cut if cut > 1 else cut * len(content))
    with pytest.raises(ArticleError, match=r"note\.pdf: "):
        read_pdf(content[:end])


def test_pages_that_lead_back_to_themselves_do_not_hang() -> None:
    looped = pdf(one_page()).replace(b"/Kids[", b"/Kids[2 0 R ")
    assert read_pdf(looped).blocks == PARAGRAPHS


def test_too_many_pages_are_refused_with_their_number() -> None:
    with pytest.raises(ArticleError, match=f"it has {MAX_PAGES + 1} pages"):
        read_pdf(pdf(*[one_page()[:1]] * (MAX_PAGES + 1)))


def test_reading_tells_each_page_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    watch = Watch(progress=lambda done, total, _: told.append((done, total)), is_cancelled=lambda: len(told) == 2)
    with pytest.raises(Cancelled):
        read_pdf(pdf(*[one_page()] * 5), watch)
    assert told == [(0, 5), (1, 5)]


def test_specks_all_over_a_page_do_not_take_for_ever() -> None:
    row = [(20 + 3 * n, 0, 1, ".") for n in range(180)]
    specks = [(left, 800 - 5 * line, size, mark) for line in range(150) for left, _, size, mark in row]
    started = time.monotonic()
    read_pdf(pdf([*one_page(), *specks]))
    assert time.monotonic() - started < 20
