"""The quotation scanner, on the characters alone."""

from __future__ import annotations

import pytest

from briefing.extraction.quotes import is_name, is_term, scan


def found(text: str) -> list[str]:
    paragraphs = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append((at, at + len(line)))
        at += len(line) + 1
    return [text[q.start : q.end] for q in scan(text, paragraphs)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “the bridge is open” and left.", ["the bridge is open"]),
        ('He said "the bridge is open" and left.', ["the bridge is open"]),
        ("He said «the bridge is open» and left.", ["the bridge is open"]),
        ("He said „the bridge is open“ and left.", ["the bridge is open"]),
        ("He said ''the bridge is open'' and left.", ["the bridge is open"]),
        ("“The bridge,” he said, “is open.”", ["The bridge,", "is open."]),
        ("“Who wrote “the bridge is open” here?” she asked.", ["Who wrote “the bridge is open” here?"]),
        ("“He told me ‘never again’ twice,” she said.", ["He told me ‘never again’ twice,"]),
        ("‘The bridge will stay open all week,’ he said.", ["The bridge will stay open all week,"]),
        ("'The bridge will stay open all week,' he said.", ["The bridge will stay open all week,"]),
        ("‘The ministers’ bridge won’t close at all,’ he said.", ["The ministers’ bridge won’t close at all,"]),
        ("The ministers’ bridge isn’t the people’s bridge.", []),
        ("Back in the ’90s nobody’s bridge was open.", []),
        ("A pole of 6'3\" was found.", []),
        ("“Follow the harbour desk on every channel.”", []),
        ("", []),
        ("“”", []),
        ("””””", []),
    ],
)
def test_marks(text, expected):
    assert found(text) == expected


def test_a_quotation_over_two_paragraphs_ends_with_its_paragraph():
    text = "“We waited a week for the ferry.\n“Then we walked,” Otieno said."
    assert found(text) == ["We waited a week for the ferry.", "Then we walked,"]
    first, second = scan(text, [(0, 32), (33, len(text))])
    assert first.continues
    assert second.continued


def test_a_lost_closing_mark_ends_with_its_sentence():
    assert found("“The bridge is open. Traffic was light. Then “the lights” failed.")[-1] == "the lights"
    assert found("“The bridge is open. Traffic was light.") == ["The bridge is open."]


def test_a_lost_opening_mark_begins_with_the_paragraph():
    text = 'The bridge is open at last," the mayor said.'
    assert found(text) == ["The bridge is open at last,"]
    assert not scan(text, [(0, len(text))])[0].opened


def test_marks_start_afresh_in_each_paragraph():
    assert found('It was 5" long and cold.\nHe said "we will rebuild it" there.')[-1] == "we will rebuild it"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("red lines", True),
        ("Global South", True),
        ("The Long Road To Peace", True),
        ("we will rebuild the bridge", False),
        ("a violation of the charter", False),
    ],
)
def test_terms(text, term):
    assert is_term(text) is term


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She spoke on the evening show “Voices of the River.”", True),
        ("In her second memoir, “A Bridge Too Many,” she tells of the flood.", True),
        ("He read from Ilic’s “Songs of the Upper Valley.”", True),
        ("She said: “The Bridge Will Stand.”", False),
        ("She called the flood “a shame for the whole valley.”", False),
    ],
)
def test_titles_of_books_and_shows_are_told_by_the_words_before(text, name):
    (quotation,) = scan(text, [(0, len(text))])
    assert is_name(text, quotation) is name
