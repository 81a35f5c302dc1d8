"""What the tagger adds to the rules, and who is meant by the sources it brings."""

from __future__ import annotations

import pytest

from briefing.errors import ModelMissingError
from briefing.extraction import tagger
from briefing.model import Quotation


def sources(brief, words):
    """The names credited with the statement that holds the words."""
    for found in brief.attributions:
        if any(words in brief.words(span) for span in found.content):
            return [brief.participant(p).name for p in found.participants]
    raise AssertionError([[brief.words(s) for s in a.content] for a in brief.attributions])


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Herpetologist Anna Veskova fears the clip will sell more tortoises.", "more tortoises", "Anna Veskova"),
        ("A rancher named Dale Rootham said the river had moved.", "the river had moved", "Dale Rootham"),
        (
            "Piet Aalders, a maritime lawyer in Antwerp, who says that the panel has no teeth, left early.",
            "no teeth",
            "Piet Aalders",
        ),
        (
            "Veronica Lund runs the port.\n\nThe port is busy this year. She said the cranes were old.",
            "the cranes were old",
            "Veronica Lund",
        ),
        (
            "Their negotiator, Idris Ballard, said the payments were voluntary and demanded that the men be freed.",
            "the men be freed",
            "Idris Ballard",
        ),
    ],
)
def test_persons_behind_sources(read, text, words, who):
    assert sources(read(text), words) == [who]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "The Fisheries Agency has opened a file. It said the nets were too fine.",
            "the nets were too fine",
            "Fisheries Agency",
        ),
        (
            "Brightwater Energy Corporation said the dam was safe. The company said repairs would start in May.",
            "repairs would start",
            "Brightwater Energy Corporation",
        ),
        (
            "A note by the Roads Department said the bridge was weak.",
            "the bridge was weak",
            "Roads Department",
        ),
    ],
)
def test_bodies_behind_sources(read, text, words, who):
    assert sources(read(text), words) == [who]


def test_unnamed_speakers_are_kept_and_may_be_called_by_their_noun(read):
    brief = read("Several young delegates complained that the hall was cold.")
    (found,) = [p for p in brief.participants if p.anonymous]
    assert "delegates" in found.aliases


def test_what_only_the_tagger_saw_says_so(read):
    text = "To the harbour master, Ola Nordby, the whole plan is a waste of paint, she writes in a letter to members."
    brief = read(text)
    for found in brief.attributions:
        if "tagger" in found.reasons:
            assert found.confidence <= 0.6
            assert all(text[s.start : s.end] == brief.words(s) for s in found.content)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("“Who will pay for the bridge?” Mayor Ola Nordby said.", "questions"),
        ("Mayor Ola Nordby said the town had not signed the letter.", "denies"),
    ],
)
def test_the_form_of_a_bare_statement_tells_its_act(read, text, act):
    assert [str(a.act) for a in read(text).attributions] == [act]


def test_rules_read_alone_when_the_tagger_is_missing(read, monkeypatch):
    def missing(*_args):
        raise ModelMissingError("the attribution model is missing")

    monkeypatch.setattr(tagger, "load", missing)
    brief = read("Mayor Ola Nordby said the bridge was safe.")
    assert brief.attributions
    assert [d.code for d in brief.diagnostics] == ["tagger_missing"]


def test_the_name_of_a_turn_inside_marks_is_not_quoted(read):
    brief = read(
        'The host asked about the dam.\n\n"WALLIS: Who will pay for the new dam?"\n\n"NORDBY: The town will pay."'
    )
    assert [q.text for q in brief.quotes] == ["Who will pay for the new dam?", "The town will pay."]


def test_a_quotation_is_never_credited_in_part(read):
    brief = read(
        "Mayor Ola Nordby was asked about the dam.\n\n“The dam holds. We think that it will hold for years. There is no danger to the "
        "town at all,” Nordby said."
    )
    direct = [a for a in brief.attributions if a.quotation is Quotation.DIRECT]
    assert len(direct) == 1
    (quote,) = brief.quotes
    assert direct[0].content[0].contains(quote.span)


def test_a_headline_with_a_colon_is_no_turn_of_a_talk(read):
    brief = read(
        "Nordby: The dam will hold for a hundred years.\n\nMayor Ola Nordby spoke to the town council on Monday."
    )
    assert not brief.positions


def test_tags_left_behind_by_a_web_page_are_not_read(read):
    brief = read(
        '<a href="dam.html" title="Mayor Ivo Berg said no">Mayor Ola Nordby</a> said "the dam is as safe as a house".'
    )
    assert [q.text for q in brief.quotes] == ["the dam is as safe as a house"]
    assert "Ivo Berg" not in {p.name for p in brief.participants}
