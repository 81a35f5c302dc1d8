"""Topics no pack knows: named from the sentence's own words, as an officer would, or from what is around it."""

from __future__ import annotations

import pytest

from briefing.extraction.pipeline import analyse
from briefing.model import Brief
from tests.briefing.extraction.conftest import article


def labels(brief: Brief) -> list[str]:
    named = [brief.topic(p.topic) for p in brief.positions]
    return [t.label for t in named if t is not None]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Chile opposes the closure of the border market.", "border market"),
        ("Peru backed the Arica customs shed regulation.", "Arica customs shed regulation"),
        ("Kenyan envoy Amina Otieno praised the marble quarries of the province.", "marble quarries"),
        ("Denmark criticised the lighthouse levy.", "lighthouse levy"),
        ("Austria rejected the demolition of the bandstand.", "demolition of the bandstand"),
        ("Latvia wants a ban on weather balloons.", "weather balloons"),
    ],
)
def test_a_topic_is_named_by_a_noun_with_what_tells_it(text, label):
    brief = analyse(article(text))
    (topic,) = {p.topic for p in brief.positions}
    assert topic.startswith("auto:")
    assert any(label in name or name in label for name in labels(brief))
    assert all(name in text for name in labels(brief))


@pytest.mark.parametrize(
    "text",
    [
        "Chile called the lighthouse levy an insult.",
        "Chile's envoy said with a heavy heart that the lighthouse levy would stay until Monday.",
        "Peru's minister Rosa Vera said that Mr Ortiz had paid the lighthouse levy by cheque.",
        "“The lighthouse levy is a gravestone for our boats,” said Chilean envoy Rosa Vera.",
    ],
)
def test_people_days_judgements_and_things_at_hand_are_no_topics(text):
    assert labels(analyse(article(text))) == ["lighthouse levy"]


def test_one_affair_has_one_name_in_an_article():
    brief = analyse(
        article(
            "Peru backed the lighthouse levy.\nChile said that the levy on lighthouses was unfair.\n"
            "Bolivia said the levy would have to wait.\nEcuador praised the new lighthouse rules."
        )
    )
    assert len(brief.positions) == 4
    assert {p.topic for p in brief.positions} == {"auto:lighthouse-levy"}


def test_a_sentence_that_names_nothing_goes_on_about_what_was_before():
    brief = analyse(article("Peru rejected the sanctions. “We will never accept this,” its envoy Rosa Vera said."))
    assert {p.topic for p in brief.positions} == {"sanctions"}


def test_the_headline_tells_what_a_bare_sentence_is_about():
    brief = analyse(
        article("“Time is running out,” Peruvian envoy Rosa Vera said.", title="Envoy sees little hope for ceasefire")
    )
    assert {p.topic for p in brief.positions} == {"ceasefire"}


def test_this_decision_points_back():
    brief = analyse(article("Chile will raise its tariffs. Peru regretted the decision."))
    assert {p.topic for p in brief.positions} == {"tariffs"}


def test_a_suggestion_says_so():
    brief = analyse(article("Denmark criticised the lighthouse levy."))
    assert all(t.suggested for t in brief.topics)
    assert all("topic_suggested" in p.reasons for p in brief.positions)
