"""Dates as written, and the day they mean."""

from __future__ import annotations

import pytest

from briefing.extraction.dates import find_date, resolve

PUBLISHED = "2024-09-13"  # a Friday


@pytest.mark.parametrize(
    ("text", "words", "value", "rule"),
    [
        ("They met on Tuesday in Oslo.", "Tuesday", "2024-09-10", "weekday_before_published"),
        ("They met on Friday in Oslo.", "Friday", "2024-09-13", "weekday_before_published"),
        ("They will meet next Monday.", "next Monday", "2024-09-16", "weekday_after_published"),
        ("They will meet in Oslo on Monday.", "Monday", "2024-09-16", "weekday_after_published"),
        ("He said on Monday that they will meet.", "Monday", "2024-09-09", "weekday_before_published"),
        ("They will go, he said on Monday.", "Monday", "2024-09-09", "weekday_before_published"),
        ("They met three days ago.", "three days ago", "2024-09-10", "relative_to_published"),
        ("They met from 3 to 5 May 2021.", "3 to 5 May 2021", "2021-05-03/2021-05-05", "as_written"),
        ("They are to meet on January 12.", "January 12", "2025-01-12", "year_of_publication"),
        ("They met yesterday.", "yesterday", "2024-09-12", "relative_to_published"),
        ("They met on 3 May 2021.", "3 May 2021", "2021-05-03", "as_written"),
        ("They met on May 3, 2021.", "May 3, 2021", "2021-05-03", "as_written"),
        ("They met on 2021-05-03.", "2021-05-03", "2021-05-03", "as_written"),
        ("They met on May 3.", "May 3", "2024-05-03", "year_of_publication"),
        ("Held on December 9–10 online.", "December 9–10", "2024-12-09/2024-12-10", "year_of_publication"),
        ("It was held on the 11th by video.", "11th", "2024-09-11", "day_before_published"),
    ],
)
def test_dates(text, words, value, rule):
    date = find_date(text, 0, len(text))
    assert date is not None
    assert text[date.start : date.end] == date.text == words
    assert resolve(date, PUBLISHED) == (value, rule)


@pytest.mark.parametrize(
    "text", ["It marks the 75th anniversary.", "In a century of change.", "She may come.", "They march on.", ""]
)
def test_no_date(text):
    assert find_date(text, 0, len(text)) is None


def test_nothing_is_guessed_without_a_day_to_count_from():
    date = find_date("They met on Tuesday.", 0, 20)
    assert date is not None
    assert resolve(date, None) == (None, "no_anchor")
    date = find_date("They met on May 3.", 0, 18)
    assert date is not None
    assert resolve(date, None) == (None, "no_year")


def test_a_day_that_does_not_exist():
    date = find_date("They met on 31 February 2021.", 0, 29)
    assert date is not None
    assert resolve(date, None) == (None, "not_a_date")
