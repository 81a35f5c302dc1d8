"""Those who are named by another's office: “his Norwegian counterpart”, “the two countries' foreign ministers”."""

from __future__ import annotations

import pytest

from tests.briefing.extraction.conftest import holder, speaker

# Each case: a text, then who says the statement that stands last in it.
CASES = [
    ("Kazakh Foreign Minister Aigerim Sadykova met Norwegian Foreign Minister Espen Eide. Her Norwegian counterpart said Oslo would join the project.", "Espen Eide"),
    ("Norwegian Foreign Minister Espen Eide arrived. Kazakh Foreign Minister Aigerim Sadykova came. Her Norwegian counterpart said Oslo would join the project.", "Espen Eide"),
    ("Latvian Foreign Minister Ilze Berza was away. Polish Foreign Minister Jan Wolski spoke. His Latvian colleague opposed the plan.", "Ilze Berza"),
    ("Polish Foreign Minister Jan Wolski met Latvian Defence Minister Ilze Berza. His Latvian counterpart opposed the plan.", "foreign minister of Latvia"),
    ("Finnish Foreign Minister Elina Virta supported the plan. Her Kazakh counterpart said Astana would study it.", "foreign minister of Kazakhstan"),
    ("US Secretary of State Mark Baker wanted a deal. His Iranian counterpart opposed the deal.", "foreign minister of Iran"),
    ("Finnish Foreign Minister Elina Virta wrote first. Her American counterpart, Secretary of State Mark Baker, was late. Her American counterpart opposed the deal.", "Mark Baker"),
    ("German Chancellor Anna Vogel met French President Luc Morel. Her French counterpart opposed the deal.", "Luc Morel"),
    ("Finnish President Sauli Koski met Kenya's president, Amina Otieno. His counterpart opposed the deal.", "Amina Otieno"),
    ("Finnish Foreign Minister Elina Virta and her Norwegian counterpart Espen Eide met. The Norwegian foreign minister opposed the deal.", "Espen Eide"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), CASES, ids=[t[-60:] for t, _ in CASES])
def test_a_counterpart_holds_the_same_office_of_the_other_state(read, text, name):
    brief = read(text)
    last = max(brief.positions, key=lambda p: p.span.start)
    assert speaker(brief, last) == name


def test_a_counterpart_nobody_names_is_called_by_office_and_state(read):
    brief = read("Finnish Foreign Minister Elina Virta spoke. Her Kazakh counterpart said Astana opposed it.")
    person = next(p for p in brief.participants if p.anonymous)
    assert (person.name, person.country) == ("foreign minister of Kazakhstan", "KZ")
    assert [brief.words(m) for m in person.mentions] == ["Kazakh counterpart"]


@pytest.mark.parametrize(
    "text",
    [
        "Finnish Foreign Minister Elina Virta and Norwegian Foreign Minister Espen Eide met. The two countries' foreign ministers opposed the tariff.",
        "Finnish Foreign Minister Elina Virta and Norwegian Foreign Minister Espen Eide met. The foreign ministers of both countries opposed the tariff.",
    ],
)
def test_the_ministers_of_two_countries_are_the_two_who_are_named(read, text):
    brief = read(text)
    assert [(holder(brief, p), speaker(brief, p)) for p in brief.positions if p.joint] == [
        ("Finland", "Elina Virta"),
        ("Norway", "Espen Eide"),
    ]


def test_the_ministers_of_two_countries_without_names_are_the_two_states(read):
    brief = read("Finland and Norway held talks. The two countries' foreign ministers opposed the tariff.")
    assert [holder(brief, p) for p in brief.positions if p.joint] == ["Finland", "Norway"]


def test_several_counterparts_are_the_states_or_their_ministers(read):
    brief = read(
        "Greek Foreign Minister Nikos Vasil was there. Turkish Foreign Minister Hakan Demir and his Greek and Cypriot counterparts opposed the plan."
    )
    assert {(holder(brief, p), speaker(brief, p)) for p in brief.positions if p.joint} >= {
        ("Greece", "Nikos Vasil"),
        ("Cyprus", None),
    }
