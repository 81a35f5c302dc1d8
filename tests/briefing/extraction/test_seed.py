"""The sample article: everything the first release promises of it."""

from __future__ import annotations

import pytest

from briefing.model import Quotation
from tests.briefing.extraction.conftest import holder, speaker


def person(seed, name):
    return next(p for p in seed.participants if p.name == name)


def test_the_two_persons(seed):
    assert [p.name for p in seed.participants if p.kind == "person"] == ["Wang Yi", "Sergei Shoigu"]
    wang, shoigu = person(seed, "Wang Yi"), person(seed, "Sergei Shoigu")
    assert wang.country == "CN"
    assert wang.roles == (
        "director of the Office of the Central Commission for Foreign Affairs",
        "member of the Political Bureau of the Communist Party of China Central Committee",
    )
    assert shoigu.country == "RU"
    assert shoigu.roles == ("Secretary of the Russian Federation Security Council",)
    assert seed.party_of(wang.id).name == "China"
    assert seed.party_of(shoigu.id).name == "Russia"


def test_a_surname_stands_for_the_person(seed):
    assert "Wang" in person(seed, "Wang Yi").aliases
    assert "Shoigu" in person(seed, "Sergei Shoigu").aliases


def test_the_event(seed):
    assert seed.event.date_text == "Tuesday"
    assert seed.event.date is None
    assert seed.event.place == "St. Petersburg"


def test_the_four_quotes(seed):
    quotes = [(speaker(seed, q), q.text) for q in (_Spoken(q) for q in seed.quotes if not q.fragment)]
    assert [who for who, _ in quotes] == ["Wang Yi", "Wang Yi", "Sergei Shoigu", "Wang Yi"]
    assert [text.split()[0] for _, text in quotes] == ["Faced", "China", "We", "We"]
    assert sorted(q.rank for q in seed.quotes if not q.fragment) == [1, 2, 3, 4]


class _Spoken:
    """A quote seen as something with a speaker."""

    def __init__(self, quote):
        self.speaker = quote.participant
        self.text = quote.text


def test_terms_are_fragments(seed):
    terms = {q.text.rstrip(".") for q in seed.quotes if q.fragment}
    assert terms == {"Global South", "BRICS+", "six-point consensus"}
    assert all(q.rank is None for q in seed.quotes if q.fragment)


@pytest.mark.parametrize(
    ("party", "topic"),
    [
        ("China", "brics"),
        ("Russia", "brics"),
        ("Russia", "sco"),
        ("China", "ukraine"),
        ("Russia", "ukraine"),
        ("China", "multilateralism"),
        ("Russia", "multilateralism"),
        ("China", "strategic-communication"),
        ("China", "bilateral-ties"),
    ],
)
def test_positions(seed, party, topic):
    assert any(holder(seed, p) == party and p.topic == topic for p in seed.positions)


def test_both_sides_is_joint(seed):
    joint = [p for p in seed.positions if p.topic == "multilateralism"]
    assert {holder(seed, p) for p in joint} == {"China", "Russia"}
    assert all(p.joint for p in joint)
    topic = seed.topic("multilateralism")
    assert topic is not None
    assert topic.agreement == "agree"


def test_nothing_comes_from_the_reference_block(seed):
    end = seed.article.spans.body[1]
    assert all(p.span.end <= end for p in seed.positions)


def test_phrases_read_on_after_the_name(seed):
    phrases = [seed.words(p.phrase) for p in seed.positions if p.phrase]
    assert "conveyed China’s readiness to deepen mutual trust and cooperation among BRICS nations" in phrases
    assert "reaffirmed their commitment to advocating and practicing true multilateralism" in phrases


def test_all_is_verbatim(seed):
    for item in (*seed.quotes, *seed.positions):
        assert seed.words(item.span) == item.text
    for position in seed.positions:
        assert position.span.contains(position.display)
        assert position.phrase is None or position.span.contains(position.phrase)


def test_a_bottom_line_is_suggested_from_the_article(seed):
    assert seed.notes.bluf_trust == "suggested"
    assert seed.notes.bluf.rstrip(".") in seed.article.text
    assert any(p.quotation is Quotation.DIRECT for p in seed.positions)
