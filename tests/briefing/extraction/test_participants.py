"""Persons with their names, roles and countries; states and bodies by their other names."""

from __future__ import annotations

import pytest

from briefing.extraction.pipeline import analyse
from briefing.ingest import article_from_text

# Each case: a text, then name, roles and country of every person in it.
PERSONS = [
    ("Kenyan Foreign Minister Amina Otieno spoke.", [("Amina Otieno", ("Kenyan Foreign Minister",), "KE")]),
    ("Hakan Demir, Deputy Prime Minister and Foreign Minister of Türkiye, spoke.", [("Hakan Demir", ("Deputy Prime Minister", "Foreign Minister of Türkiye"), "TR")]),
    ("Li Wen, director of the Water Office and a member of the State Council, met Ana Ruiz.", [("Li Wen", ("director of the Water Office", "member of the State Council"), "CN"), ("Ana Ruiz", (), None)]),
    ("Malaysia’s Minister of Trade, Mohamed Faiz Omar, spoke.", [("Mohamed Faiz Omar", ("Malaysia’s Minister of Trade",), "MY")]),
    ("President Ana Lopes of Brazil spoke.", [("Ana Lopes", ("President",), "BR")]),
    ("The Danish envoy to Kenya, Ida Holm, spoke.", [("Ida Holm", ("Danish envoy to Kenya",), "DK")]),
    ("US Special Envoy for Sudan Tom Baker spoke.", [("Tom Baker", ("US Special Envoy for Sudan",), "US")]),
    ("UN spokesman Farid Haddad said the convoy had left.", [("Farid Haddad", ("UN spokesman",), None)]),
    ("Ministers Ana Ruiz and Petr Novák spoke.", [("Ana Ruiz", ("Ministers",), None), ("Petr Novák", ("Ministers",), None)]),
    ("Former Polish minister Jan Zielinski spoke.", [("Jan Zielinski", ("Former Polish minister",), "PL")]),
    ("Mr Kim Dae-won said it was late. Kim left.", [("Kim Dae-won", (), None)]),
    ("Joseph T. Barker, Jr., the US ambassador, spoke. Barker left.", [("Joseph T. Barker, Jr.", ("US ambassador",), "US")]),
    ("Pope Anselm spoke of peace.", [("Pope Anselm", ("Pope",), "VA")]),
    ("Italy's Conti said it was late.", [("Conti", (), "IT")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PERSONS, ids=[t[:40] for t, _ in PERSONS])
def test_persons(read, text, expected):
    found = [(p.name, p.roles, p.country) for p in read(text).participants if p.kind == "person"]
    assert found == expected


def test_a_surname_is_the_same_person(read):
    brief = read("Wang Lei of China met Sergei Orlov. Wang said it was late. Orlov said nothing. Mr Wang left.")
    assert {p.name for p in brief.participants if p.kind == "person"} == {"Wang Lei", "Sergei Orlov"}
    wang = next(p for p in brief.participants if p.name == "Wang Lei")
    assert [brief.words(m) for m in wang.mentions] == ["Wang Lei", "Wang", "Wang"]


def test_two_people_with_one_surname_stay_two(read):
    brief = read("Ana Lopes and Luis Lopes spoke. Ana Lopes said it was late.")
    assert [p.name for p in brief.participants if p.kind == "person"] == ["Ana Lopes", "Luis Lopes"]


def test_the_fullest_name_wins(read):
    brief = read("Lopes spoke first. Ana Maria Lopes, the Chilean minister, said it was late.")
    assert "Ana Maria Lopes" in [p.name for p in brief.participants]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Kremlin said the road was open.", "Russia"),
        ("Beijing said the road was open.", "China"),
        ("The Chinese side said the road was open.", "China"),
        ("Iranian officials said the road was open.", "Iran"),
        ("The White House said the road was open.", "United States"),
        ("The U.S. said the road was open.", "United States"),
        ("The Group of Seven said the road was open.", "G7"),
        ("Brussels said the road was open.", "EU"),
    ],
)
def test_other_names_of_a_party(read, text, name):
    brief = read(text)
    party = brief.party_of(brief.attributions[0].participant)
    assert party is not None
    assert party.name == name


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        ("Taiwan's Defense Ministry reported that the ships had left.", "Taiwan's Defense Ministry", "Taiwan"),
        ("Russian Security Council Secretary Ivan Petrov said the ships had left.", "Ivan Petrov", "Russia"),
        ("UNESCO chief Ana Ruiz said the ships had left.", "Ana Ruiz", "UNESCO"),
        ("Former US diplomat Tom Baker said the ships had left.", "Tom Baker", "Tom Baker"),
        ("Indian economist Asha Rao said the ships had left.", "Asha Rao", "Asha Rao"),
    ],
)
def test_in_whose_name_somebody_speaks(read, text, name, party):
    brief = read(text)
    who = next(p for p in brief.participants if p.name == name)
    assert brief.party_of(who.id).name == party


def test_a_role_without_a_name_gets_the_name_that_follows(read):
    brief = read(
        "The UN's relief chief warned that the wells were dry. Martin Salo said: “It is getting worse by the week.”"
    )
    (salo,) = [p for p in brief.participants if p.kind == "person"]
    assert salo.roles == ("UN's relief chief",)
    assert all(brief.participant(p.speaker) == salo for p in brief.positions)


def test_an_unnamed_speaker_is_flagged(read):
    brief = read("A senior official, speaking on condition of anonymity, said a deal was near.")
    (who,) = [p for p in brief.participants if p.anonymous]
    assert who.name == "senior official"


@pytest.mark.parametrize(
    ("text", "country", "reason"),
    [
        ("Minister Ana Ruiz stressed Peru's support for the treaty.", "PE", "country_inferred"),
        ("Vladimir Putin spoke.", "RU", "country_from_table"),
    ],
)
def test_a_country_that_is_not_in_the_role(read, text, country, reason):
    person = next(p for p in read(text).participants if p.kind == "person")
    assert person.country == country
    assert reason in person.reasons


def test_places_are_no_parties(read):
    brief = read("They met in Geneva. A Washington lawyer flew to the Beijing Olympics.")
    assert [p.name for p in brief.participants if p.active] == []


def test_authors_are_persons_who_do_nothing():
    article = article_from_text(
        "Ferry link agreed\nBy Ingrid Solheim and Ola Nordby\n\nNorwegian Foreign Minister Ida Holm met Petr Novák in Oslo.\n"
        "“The ferry sails in June,” Holm said."
    )
    brief = analyse(article)
    authors = [p for p in brief.participants if "byline" in p.reasons]
    assert [p.name for p in authors] == ["Ingrid Solheim", "Ola Nordby"]
    assert not any(p.active for p in authors)
    assert [brief.words(p.mentions[0]) for p in authors] == ["Ingrid Solheim", "Ola Nordby"]
