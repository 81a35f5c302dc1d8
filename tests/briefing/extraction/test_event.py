"""What happened, when and where."""

from __future__ import annotations

import pytest

from briefing.extraction.pipeline import analyse
from briefing.model import EventKind
from tests.briefing.extraction.conftest import article


@pytest.mark.parametrize(
    ("text", "kind", "date", "place", "country"),
    [
        ("Ana Lopes met with Luis Vera on Tuesday in Quito.", EventKind.MEETING, "Tuesday", "Quito", "EC"),
        ("Ana Lopes spoke by phone with Luis Vera today.", EventKind.CALL, "today", None, None),
        (
            "At a summit in the Dutch city of Rotterdam on May 3 leaders spoke.",
            EventKind.SUMMIT,
            "May 3",
            "Rotterdam",
            None,
        ),
        ("Ana Lopes was silent.", None, None, None, None),
    ],
)
def test_events(read, text, kind, date, place, country):
    event = read(text).event
    assert (event.kind, event.date_text, event.place) == (kind, date, place)
    if country:
        assert event.country == country


def test_the_date_is_counted_from_the_day_of_publication():
    event = analyse(article("Ana Lopes met with Luis Vera on Tuesday in Quito.", published="2024-09-13")).event
    assert event.date == "2024-09-10"
    assert event.date_rule == "weekday_before_published"


def test_the_headline_names_the_event_and_holds_no_position():
    brief = analyse(article("Luis Vera left on Monday.", title="Peru condemns the attack"))
    assert brief.event.what == "Peru condemns the attack"
    assert brief.positions == ()
