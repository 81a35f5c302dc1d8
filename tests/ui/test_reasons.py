"""Why a finding is as sure as it is, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.extraction.statements import PATTERN_SCORES
from briefing.model import Attribution, Quotation, TextSpan
from tests.ui.sample import sample_brief
from ui import reasons


@pytest.fixture
def brief(qapp):
    """The sample, with the attribution of the sentence that begins with "He"."""
    brief = sample_brief()
    position = brief.positions[6]
    start = position.span.start
    found = Attribution(
        id="a1",
        quotation=Quotation.INDIRECT,
        content=(position.display,),
        source=TextSpan(brief.article.id, start, start + 2),
        cue=(TextSpan(brief.article.id, start + 3, start + 14),),
    )
    linked = replace(position, attribution="a1")
    positions = (*brief.positions[:6], linked, *brief.positions[7:])
    return replace(brief, attributions=(found,), positions=positions)


def _with(brief, *codes):
    return replace(brief.positions[6], reasons=codes)


def test_doubt_names_the_words_and_who_was_taken(brief):
    assert (
        reasons.why(brief, _with(brief, "P8", "coref_pronoun"))
        == "“He” taken as Wang Yi: the nearest before it that fits."
    )


def test_how_it_was_found_is_told_where_there_is_no_doubt(brief):
    assert reasons.why(brief, _with(brief, "P8")) == "Found by “underscored” and what is named with it."


def test_every_pattern_of_the_engine_has_its_words(qapp):
    assert set(PATTERN_SCORES) <= set(reasons.table())


def test_an_unknown_code_is_shown_sensibly(brief):
    assert reasons.why(brief, _with(brief, "two_left_hands")) == "The engine notes: two left hands."


def test_nothing_is_left_unfilled(brief):
    for code in reasons.table():
        for item in (brief.participants[0], brief.quotes[0], brief.positions[6], brief.positions[0]):
            told = reasons.why(brief, replace(item, reasons=(code,)))
            assert told
            assert "{" not in told


def test_items_without_reasons_still_say_something(brief):
    for item in brief.items:
        assert reasons.why(brief, replace(item, reasons=()))


def test_open_date_says_why(brief):
    assert "no publication date" in reasons.event_why(brief, "date")
    dated = replace(brief, articles=(replace(brief.article, published="2024-09-11"),))
    assert "more than one day" in reasons.event_why(dated, "date")
