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


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Peru and Chile pledge closer ties", "Ana Lopes held talks with Luis Vera.", EventKind.MEETING),
        ("Peru warns Chile", "Ana Lopes said that Peru was worried.", EventKind.STATEMENT),
        (
            "Presidents discuss ceasefire",
            "The accord was reached during the Lima summit. They spoke by telephone.",
            EventKind.CALL,
        ),
        ("Minister quits", "Ana Lopes resigned on Monday.", None),
        ("Peru and Chile sign water treaty", "The treaty ends a long quarrel.", EventKind.AGREEMENT),
        ("Ana Lopes visits Quito", "She was received with honours.", EventKind.VISIT),
        ("Senate votes on water", "The bill passed.", EventKind.VOTE),
        ("Chile's reply", "“No,” minister Ana Lopes told reporters.", EventKind.PRESS_CONFERENCE),
    ],
)
def test_kinds(title, text, kind):
    assert analyse(article(text, title=title)).event.kind == kind


def test_a_date_of_something_else_is_not_the_events(read):
    assert read("Peru praised the accord reached on May 3.").event.date_text is None
    assert read("The quarrel did not begin yesterday, said Peru.").event.date_text is None


def test_the_text_may_come_back_to_the_event_the_headline_names():
    brief = analyse(
        article(
            "Peru left early. " * 7 + "The Lima Water Forum was held on May 3, 2021.",
            title="Peru leaves Lima Water Forum",
        )
    )
    assert brief.event.date == "2021-05-03"
