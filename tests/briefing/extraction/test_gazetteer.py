"""Names of states and bodies in a text."""

from __future__ import annotations

import pytest

from briefing.extraction.gazetteer import find_names
from briefing.extraction.lexicons import gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kenyan side spoke in Nairobi.", [("Kenyan", "KE", "adjective"), ("Nairobi", "KE", "capital")]),
        ("Guinea-Bissau and Guinea differ.", [("Guinea-Bissau", "GW", "name"), ("Guinea", "GN", "name")]),
        (
            "South Korea’s plan and North Korean fire",
            [("South Korea", "KR", "name"), ("North Korean", "KP", "adjective")],
        ),
        ("The U.S. and the US and the USA", [("U.S.", "US", "name"), ("US", "US", "name"), ("USA", "US", "name")]),
        ("China-Russia relations", [("China", "CN", "name"), ("Russia", "RU", "name")]),
        ("The Kremlin said", [("Kremlin", "RU", "seat")]),
        ("a London-based lawyer", [("London", "GB", "capital")]),
        (
            "the Shanghai Cooperation Organization (SCO)",
            [("Shanghai Cooperation Organization", None, "name"), ("SCO", None, "name")],
        ),
        ("us and who and chad", []),
        ("BRICSX Iranology", []),
    ],
)
def test_names(text, expected):
    hits = find_names(text, [(0, len(text))])
    assert [(text[h.start : h.end], h.form.entry.country, h.how) for h in hits] == expected


def test_every_member_of_the_united_nations_is_there():
    countries = gazetteer().countries
    assert len(countries) >= 200
    assert {"XK", "PS", "TW", "VA", "HK"} <= set(countries)
    assert all(len(iso) == 2 for iso in countries)
