"""What goes on the page by the rules, and under which names."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefing.ingest import article_from_text
from briefing.model import (
    Brief,
    Diagnostic,
    Notes,
    Origin,
    Participant,
    ParticipantKind,
    Placement,
    Position,
    Quotation,
    Quote,
    TextSpan,
    Trust,
)
from briefing.page.cleaning import unmarked
from briefing.page.readout import Marks, readout
from briefing.page.selection import SAYS_TOO_LITTLE, TAKEN_OFF, UNCHECKED, select
from tests.briefing.page.pages import NOTES


def values_of(brief: Brief):
    selection = select(brief)
    return unmarked(readout(brief, selection, selection.ids, Marks()))


def change(brief: Brief, kind: str, name: str, **changes) -> Brief:
    items = tuple(replace(i, **changes) if i.id == name else i for i in getattr(brief, kind))
    return replace(brief, **{kind: items})


def ids(values, name: str) -> list[str]:
    if name == "positions":
        return [s["id"] for t in values["topics"] for cell in t["cells"] for s in cell]
    return [item["id"] for item in values[name]]


def test_parties_hold_something_and_states_are_not_participants(seed):
    values = values_of(seed)
    assert [p["name"] for p in values["parties"]] == ["China", "Russia"]
    assert [p["name"] for p in values["participants"]] == ["Wang Yi", "Sergei Shoigu"]
    assert [p["party"] for p in values["participants"]] == ["China", "Russia"]


def test_a_cell_is_a_list_of_statements_and_an_empty_one_says_so(seed):
    values = values_of(seed)
    brics = next(t for t in values["topics"] if t["id"] == "brics")
    assert [len(cell) for cell in brics["cells"]] == [2, 1]
    assert {"id", "text", "salience", "pinned"} <= set(brics["cells"][0][0])
    assert all(s["text"].endswith(".") for cell in brics["cells"] for s in cell)
    bilateral = next(t for t in values["topics"] if t["id"] == "bilateral")
    assert bilateral["cells"][1] == []
    assert bilateral["blanks"][1] == "not addressed in source"


def test_the_source_is_called_silent_only_where_it_is(seed):
    brief = change(seed, "positions", "p2", placement=Placement.EXCLUDED)
    ukraine = next(t for t in values_of(brief)["topics"] if t["id"] == "ukraine")
    assert ukraine["cells"][1] == []
    assert ukraine["blanks"][1] == "left out here"


def test_a_joint_position_stands_in_each_cell_and_once_in_running_text(seed):
    topic = next(t for t in values_of(seed)["topics"] if t["id"] == "multilateralism")
    first, second = (cell[0]["text"] for cell in topic["cells"])
    assert (
        first == second == "Both sides reaffirmed their commitment to advocating and practicing true multilateralism."
    )
    assert [s["text"] for s in topic["statements"]] == [first]
    assert topic["statements"][0]["lead"] == ""


def test_running_text_sets_each_party_apart_once(seed):
    topics = {t["id"]: [(s["lead"], s["rest"][:12]) for s in t["statements"]] for t in values_of(seed)["topics"]}
    assert topics["brics"] == [("China:", " Wang Yi con"), ("", "Wang Yi high"), ("Russia:", " Sergei Shoi")]
    assert topics["sco"] == [("Russia", " emphasized ")]


def test_people_who_speak_for_themselves_are_no_side(seed):
    alone = Participant(id="solo", name="A. Witness", party="solo", active=True)
    brief = replace(seed, participants=(*seed.participants, alone))
    brief = change(brief, "positions", "p5", participant="solo", speaker="solo")
    values = values_of(brief)
    assert [p["id"] for p in values["parties"]] == ["china", "russia", "solo"]
    assert [p["id"] for p in values["sides"]] == ["china", "russia"]
    assert {p["id"]: p["side"] for p in values["participants"]} == {"wang": "china", "shoigu": "russia", "solo": ""}


def test_agreement_is_left_empty_when_one_party_spoke(seed):
    agreement = {t["id"]: t["agreement"] for t in values_of(seed)["topics"]}
    assert agreement["brics"] == "agree"
    assert agreement["sco"] == ""


def test_quotes_are_verbatim_with_a_locator_and_without_the_comma_of_the_cue(seed):
    quotes = values_of(seed)["quotes"]
    assert [q["id"] for q in quotes] == ["q1", "q2", "q3"]
    assert all(q["text"] in seed.article.text and not q["text"].endswith(",") for q in quotes)
    assert quotes[0]["locator"] == "para.\u00a08"
    assert quotes[0]["speaker"] == "Wang Yi"
    assert not any(q["edited"] for q in quotes)


def test_an_edited_quote_is_marked(seed):
    brief = change(seed, "quotes", "q1", edited_text="We seek consensus", trust=Trust.EDITED)
    assert values_of(brief)["quotes"][0]["edited"] is True


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("Wang Yi wants “an early ceasefire”", False),
        ("Wang Yi wants “peace at once”", True),
        ("Wang Yi wants peace at once", False),
    ],
)
def test_words_in_quotation_marks_that_the_source_does_not_have_are_marked(seed, typed, marked):
    brief = change(seed, "positions", "p1", edited_text=typed, trust=Trust.EDITED)
    ukraine = next(t for t in values_of(brief)["topics"] if t["id"] == "ukraine")
    assert ukraine["cells"][0][0]["text"] == f"{typed}{' [edited]' if marked else ''}."


def test_fragments_stay_off_unless_put_there(seed):
    assert "q4" not in ids(values_of(seed), "quotes")
    assert "q4" in ids(values_of(change(seed, "quotes", "q4", placement=Placement.INCLUDED)), "quotes")


def test_low_confidence_stays_off_unless_it_is_all_there_is(seed):
    brief = change(seed, "positions", "p5", confidence=0.3)
    assert select(brief).off["p5"] == UNCHECKED
    alone = change(seed, "positions", "p7", confidence=0.3, trust=Trust.NEEDS_CHECK)
    assert "p7" in ids(values_of(alone), "positions")
    checked = change(seed, "positions", "p5", confidence=0.3, trust=Trust.CONFIRMED)
    assert "p5" in ids(values_of(checked), "positions")


def test_what_was_taken_off_stays_off(seed):
    brief = change(
        change(seed, "quotes", "q1", placement=Placement.EXCLUDED), "positions", "p3", placement=Placement.EXCLUDED
    )
    selection = select(brief)
    assert selection.off["q1"] == selection.off["p3"] == TAKEN_OFF


def test_the_users_order_wins(seed):
    brief = change(seed, "quotes", "q3", order=0)
    assert ids(values_of(brief), "quotes")[0] == "q3"


def test_a_quotation_is_not_printed_in_a_full_cell_and_among_the_quotes(seed):
    quote = seed.quotes[0]
    twin = Position(
        id="p10", text=quote.text, span=quote.span, topic="ukraine", participant="china", speaker="wang",
        quotation=Quotation.DIRECT, rank=8,
    )  # fmt: skip
    brief = replace(seed, positions=(*seed.positions, twin))
    assert select(brief).spare["p10"] == {quote.id}
    assert "p10" not in select(brief).ids
    assert "p10" in select(brief, blocks=frozenset({"topics"})).ids


def test_the_bottom_line_is_printed_once_somebody_accepted_it(seed):
    suggested = replace(seed, notes=replace(NOTES, bluf_trust=Trust.SUGGESTED))
    assert values_of(suggested)["bluf"] == ""
    assert values_of(replace(seed, notes=NOTES))["bluf"].startswith("China and Russia agreed")


def test_an_empty_cell_says_nothing_of_an_article_that_was_not_read(seed):
    unread = replace(seed, diagnostics=(Diagnostic(code="not_english", message="Not English."),))
    blanks = {blank for topic in values_of(unread)["topics"] for blank in topic["blanks"]}
    assert blanks == {""}
    assert {topic["silent"] for topic in values_of(unread)["topics"]} == {""}


def test_a_side_whose_people_are_only_left_out_is_not_called_unnamed(seed):
    sides = {side["id"]: side["blank"] for side in values_of(seed)["sides"]}
    assert sides["china"] == "left out here"
    nobody = replace(seed, participants=tuple(p for p in seed.participants if p.id != "wang"))
    assert {side["id"]: side["blank"] for side in values_of(nobody)["sides"]}["china"] == "not named in source"


def test_nothing_is_guessed(seed):
    values = values_of(seed)
    for name in ("bluf", "comment", "date", "author", "desk", "audience", "reference", "classification"):
        assert values[name] == ""
    for name in ("background", "next_steps", "lines", "recommendations", "qa", "sensitivities"):
        assert values[name] == []
    assert values["meeting_date"] == "Tuesday (date not given in source)"


def test_officers_notes_carry_ids_and_are_pinned(seed):
    values = values_of(replace(seed, notes=NOTES))
    assert values["background"][0] == {
        "id": "notes:background:0",
        "text": NOTES.background[0],
        "salience": 100,
        "pinned": True,
    }


def test_checked_by_needs_an_author_and_nothing_left_to_check(seed):
    assert values_of(replace(seed, notes=NOTES))["checked_by"] == "M. Keller"
    doubtful = change(replace(seed, notes=NOTES), "positions", "p7", trust=Trust.NEEDS_CHECK)
    assert values_of(doubtful)["checked_by"] == ""
    assert values_of(seed)["checked_by"] == ""


def test_several_sources_are_numbered_and_named(seed):
    other = article_from_text("Other headline\n\nA second report on the talks.\n")
    brief = replace(seed, articles=(seed.article, other))
    values = values_of(brief)
    assert values["prepared_from"] == "two articles"
    assert len(values["sources"]) == 2
    assert values["quotes"][0]["locator"] == "source 1, para.\u00a08"
    assert values["caveat"].startswith("Based on two reports")
    assert values_of(seed)["caveat"] == "Based on one report; not corroborated."


def test_an_organisation_that_speaks_is_a_participant_and_a_bystander_is_not(seed):
    body = Participant(id="ministry", name="Ministry of Grain", kind=ParticipantKind.ORGANISATION, party="china")
    idle = replace(body, id="idle", name="Bystanders")
    brief = replace(seed, participants=(*seed.participants, body, idle))
    brief = change(brief, "positions", "p1", speaker="ministry")
    names = ids(values_of(brief), "participants")
    assert "ministry" in names
    assert "idle" not in names


def test_a_quote_typed_by_hand_says_so():
    article = article_from_text("Nothing here\n\nReally nothing.\n")
    brief = Brief(
        articles=(article,),
        quotes=(Quote(id="q", text="Typed", speaker="Somebody", trust=Trust.BY_HAND),),
        notes=Notes(),
    )
    assert values_of(brief)["quotes"][0]["locator"] == "added by hand"


@pytest.mark.parametrize("text", ["\U000f0001forged", "\U0010fffdforged"])
def test_marks_cannot_be_forged(seed, text):
    marks = Marks()
    selection = select(seed)
    brief = replace(seed, notes=replace(NOTES, comment=text, background=(text,)))
    values = readout(brief, selection, selection.ids, marks)
    assert unmarked(values)["comment"] == unmarked(values)["background"][0]["text"] == "\ufffdforged"


def test_breadth_comes_before_depth(seed):
    """Every first statement of a party on a topic outweighs every second one, whatever their ranks."""
    selection = select(seed)
    second = selection.salience["p5"]  # China's second on BRICS
    first = [selection.salience[p.id] for p in selection.positions if p.id != "p5"]
    assert second < min(first)
    late = change(seed, "positions", "p7", rank=30)
    assert select(late).salience["p7"] > select(change(late, "positions", "p5", rank=1)).salience["p3"] / 2
    dropped = [sorted(unit.ids) for unit in selection.units]
    assert dropped.index(["p5"]) < dropped.index(["p7"])


def test_the_topics_of_the_bottom_line_come_first(seed):
    names = [t["id"] for t in values_of(replace(seed, notes=Notes(bluf="Russia backs China in the SCO.")))["topics"]]
    assert names[0] == "sco"
    assert names[1:] == [t["id"] for t in values_of(seed)["topics"] if t["id"] != "sco"]
    only_suggested = replace(seed, notes=Notes(bluf="Russia backs China in the SCO.", bluf_trust=Trust.SUGGESTED))
    assert values_of(only_suggested)["topics"][0]["id"] != "sco"


def test_persons_stand_before_bodies_and_nobody_twice(seed):
    body = Participant(id="council", name="Security Council", kind=ParticipantKind.ORGANISATION, party="russia")
    twin = Participant(id="twin", name="Wang  Yi", party="china", active=True)
    brief = replace(seed, participants=(body, *seed.participants, twin))
    brief = change(brief, "positions", "p7", speaker="council")
    assert ids(values_of(brief), "participants") == ["wang", "shoigu", "council"]
    assert select(brief).spare["twin"] == {"wang"}
    wanted = change(brief, "participants", "twin", placement=Placement.INCLUDED)
    assert "twin" in ids(values_of(wanted), "participants")


def test_a_quotation_in_running_text_has_its_speaker_beside_the_party(seed):
    brief = change(seed, "positions", "p1", quotation=Quotation.DIRECT)
    ukraine = next(t for t in values_of(brief)["topics"] if t["id"] == "ukraine")
    first = ukraine["statements"][0]
    assert first["lead"] == "China (Wang Yi):"
    assert first["rest"].startswith(" “reiterated China’s")
    assert ukraine["cells"][0][0]["text"].startswith("Wang Yi: “reiterated")


def test_a_speaker_with_an_act_in_running_text_stands_beside_the_party(seed):
    """Never "Russia: Sergei Shoigu (supports): …", two colons in a row."""
    brief = change(seed, "positions", "p2", phrase=None)
    ukraine = next(t for t in values_of(brief)["topics"] if t["id"] == "ukraine")
    second = next(s for s in ukraine["statements"] if s["id"] == "p2")
    assert second["text"].startswith("Sergei Shoigu (")
    assert re.fullmatch(r"Russia \(Sergei Shoigu, [a-z ]+\):", second["lead"])
    assert not any(s["rest"].count(":") for s in ukraine["statements"])


def test_a_single_word_stays_off_the_page_until_somebody_vouches_for_it(seed):
    start = seed.article.text.index("consensus")
    word = TextSpan(seed.article.id, start, start + len("consensus"))
    brief = change(seed, "positions", "p2", display=word, phrase=None)
    assert select(brief).off["p2"] == SAYS_TOO_LITTLE
    for vouched in ({"trust": Trust.CONFIRMED}, {"placement": Placement.INCLUDED}):
        assert "p2" in ids(values_of(change(brief, "positions", "p2", **vouched)), "positions")


@pytest.mark.parametrize(
    ("name", "accessed"),
    [
        ("talks.pdf", "24 November 2026 (talks.pdf, SHA-256 0123456789ab)"),
        ("https://gazette.example/talks", "24 November 2026 (SHA-256 0123456789ab)"),
        ("", "24 November 2026"),
    ],
)
def test_the_source_line_says_by_what_the_source_is_known_again(name: str, accessed: str) -> None:
    article = article_from_text("Ann Lee said that the bridge is open.")
    origin = Origin(name=name, sha256="0123456789abcdef" * 4, retrieved="2026-11-24T09:00:00+00:00")
    brief = Brief(articles=(replace(article, origin=origin),))
    assert values_of(brief)["sources"][0]["accessed"] == accessed
