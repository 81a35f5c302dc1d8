"""Where an event was: the place it hangs on, with its country; none rather than a wrong one."""

from __future__ import annotations

import pytest

from briefing.extraction.gazetteer import gazetteer
from briefing.extraction.lexicons import FOLDER, cities, provinces
from briefing.extraction.pipeline import analyse
from tests.briefing.extraction.conftest import article


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("Ana Lopes met Luis Vera in Salzburg on Tuesday.", "Salzburg", "AT"),
        ("The ministers held talks in Jeddah on a ceasefire.", "Jeddah", "SA"),
        ("The summit opened in Cartagena on Monday. Peru spoke first.", "Cartagena", "CO"),
        ("Chadian President Ali Saleh arrived in Marrakesh for a three-day visit.", "Marrakesh", "MA"),
        ("Peru's foreign minister Ana Soto will visit Osaka next week, her ministry said.", "Osaka", "JP"),
        ("Ships fired on each other off the port of Hodeidah on Sunday.", "Hodeidah", "YE"),
        ("The envoys met in Alexandria, Virginia, on Friday.", "Alexandria, Virginia", "US"),
        ("The envoys met in Kisumu, Kenya, on Friday.", "Kisumu, Kenya", "KE"),
        ("Talks were held in the Dutch city of Breda on Monday.", "Breda", "NL"),
        ("Ten states agreed to share water. The pact follows talks in Samarkand on Monday.", "Samarkand", "UZ"),
        ("Chile's minister Ana Soto warned of war. “We are ready,” Soto told reporters in Lyon.", "Lyon", "FR"),
        ("The ministers signed the accord on the sidelines of a forum in Bled on Monday.", "Bled", "SI"),
    ],
)
def test_the_place_of_the_event(text, place, country):
    event = analyse(article(text)).event
    assert (event.place, event.country) == (place, country)


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the killing of monks in Mandalay.",  # where the killing was
        "States voiced shock at the raid. “We are appalled,” Chilean minister Ana Soto told reporters in Lyon.",
        "Peru and Chile agreed to build a bridge. They were at war in Tacna a century ago.",
        "Peru backed the plan for a port in Poti.",
        "Washington and Moscow exchanged notes.",
        "He hopes to visit Quito one day.",
        "A court in a far town heard Florence Ade on Monday.",
        "“We shall meet in Geneva,” Ana Soto said.",
    ],
)
def test_a_place_that_only_comes_up_is_not_the_events(text):
    assert analyse(article(text)).event.place is None


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("SUVA, Fiji - Nine states threatened a boycott on Tuesday.", "SUVA", "FJ"),
        ("GENEVA — Nine states threatened a boycott on Tuesday.", "GENEVA", "CH"),
        ("URGENT — Nine states threatened a boycott on Tuesday.", None, None),
    ],
)
def test_the_city_of_the_dateline_is_taken_last(text, place, country):
    event = analyse(article(text)).event
    assert (event.place, event.country) == (place, country)


def test_cities_are_many_known_by_country_and_no_capitals():
    known = [name for names in cities().values() for name, _ in names]
    assert len(known) == len(set(known))
    assert len(known) >= 500
    tables = gazetteer()
    assert {iso for names in cities().values() for _, iso in names} <= set(tables.countries)
    assert set(provinces().values()) <= set(tables.countries)
    capitals = {f.text for forms in tables.by_first_word.values() for f in forms if f.how == "capital"}
    assert capitals.isdisjoint(known)
    head = (FOLDER / "cities.yaml").read_text("utf-8")[:400]
    assert "# Source:" in head
    assert "# Date:" in head
