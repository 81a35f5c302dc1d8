"""Edits are pure, keep the source's words, and mark what a person did."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing import edits
from briefing.model import Act, Agreement, Brief, Placement, Stance, TextSpan, Trust
from tests.briefing.sample import sample_brief


@pytest.fixture
def brief() -> Brief:
    return sample_brief()


def test_confirming_marks_and_unconfirming_takes_back(brief: Brief) -> None:
    quote = brief.quotes[0].id
    confirmed = edits.confirm(brief, [quote])
    assert confirmed.quotes[0].trust is Trust.CONFIRMED
    assert edits.confirm(confirmed, [quote]) is confirmed
    assert edits.unconfirm(confirmed, quote) == brief


def test_edited_quote_keeps_the_sources_words_and_is_not_verbatim(brief: Brief) -> None:
    quote = brief.quotes[0]
    edited = edits.edit_text(brief, quote.id, "The  corridor stays open.").quotes[0]
    assert (edited.text, edited.edited_text) == (quote.text, "The corridor stays open.")
    assert edited.trust is Trust.EDITED
    assert not edited.verbatim


def test_typing_the_sources_words_restores_the_quote(brief: Brief) -> None:
    quote = brief.quotes[0]
    edited = edits.edit_text(brief, quote.id, "Something else")
    restored = edits.edit_text(edited, quote.id, quote.text)
    assert restored.quotes[0].verbatim
    assert restored.quotes[0].trust is Trust.CONFIRMED
    assert edits.restore_text(edited, quote.id) == restored


def test_changing_only_the_speaker_leaves_a_quote_verbatim(brief: Brief) -> None:
    novak = brief.participants[1]
    changed = edits.set_speaker(brief, brief.quotes[0].id, novak.id).quotes[0]
    assert changed.verbatim
    assert (changed.participant, changed.speaker, changed.trust) == (novak.id, "Petr Novák", Trust.EDITED)


def test_rejecting_leaves_a_tombstone_but_not_for_what_was_typed(brief: Brief) -> None:
    quote = brief.quotes[0]
    gone = edits.reject(brief, [quote.id])
    assert gone.quotes == ()
    assert [(t.id, t.kind, t.holder) for t in gone.rejected] == [(quote.id, "quote", "Amina Otieno")]
    typed = edits.add_quote(gone, span=None, text="We agree.")
    assert edits.reject(typed, [typed.quotes[0].id]).rejected == gone.rejected


def test_rejecting_a_party_takes_its_positions_along(brief: Brief) -> None:
    kenya = brief.participants[2]
    after = edits.reject(brief, [kenya.id])
    assert all(p.participant != kenya.id for p in after.positions)
    assert after.participants[0].party == after.participants[0].id


def test_rejecting_a_person_keeps_what_the_party_holds(brief: Brief) -> None:
    otieno = brief.participants[0]
    after = edits.reject(brief, [otieno.id])
    assert len(after.positions) == len(brief.positions)
    assert all(p.speaker != otieno.id for p in after.positions)
    assert after.quotes[0].participant is None


def test_merging_moves_everything_to_the_first_name(brief: Brief) -> None:
    otieno, novak, *_ = brief.participants
    merged = edits.merge_participants(brief, otieno.id, [novak.id])
    assert [p.name for p in merged.participants] == ["Amina Otieno", "Kenya", "Czechia"]
    assert "Petr Novák" in merged.participants[0].aliases
    assert {p.speaker for p in merged.positions} == {otieno.id, None}
    assert merged.decisions[0].other == "Petr Novák"


def test_splitting_undoes_a_merge_of_names(brief: Brief) -> None:
    otieno, novak, *_ = brief.participants
    merged = edits.merge_participants(brief, otieno.id, [novak.id])
    split = edits.split_alias(merged, otieno.id, "Petr Novák")
    assert [p.name for p in split.participants][:2] == ["Amina Otieno", "Petr Novák"]
    assert split.participants[1].mentions == novak.mentions


def test_moving_sets_the_users_order_within_a_topic(brief: Brief) -> None:
    first, second, third = (p for p in brief.positions if p.topic == "grain")
    moved = edits.move_beside(brief, [third.id], second.id)
    assert [p.id for p in edits.ordered(p for p in moved.positions if p.topic == "grain")] == [
        first.id,
        third.id,
        second.id,
    ]
    assert edits.move_beside(brief, [first.id], second.id) is brief
    assert edits.move_beside(brief, [first.id], brief.quotes[0].id) is brief


def test_a_position_moved_beside_one_of_another_topic_takes_that_topic_over(brief: Brief) -> None:
    first, second, _third = (p for p in brief.positions if p.topic == "grain")
    other = next(p for p in brief.positions if p.topic != "grain")
    moved = edits.move_beside(brief, [other.id, second.id], first.id, after=False)
    assert [p.id for p in edits.ordered(p for p in moved.positions if p.topic == "grain")][2] == first.id
    assert moved.item(other.id).topic == "grain"
    assert moved.item(other.id).trust is Trust.EDITED
    assert moved.item(other.id).verbatim


def test_pinning_and_excluding(brief: Brief) -> None:
    ids = [brief.quotes[0].id, brief.positions[0].id]
    pinned = edits.place(brief, ids, Placement.PINNED)
    assert pinned.quotes[0].placement is pinned.positions[0].placement is Placement.PINNED
    assert pinned.positions[1].placement is Placement.AUTO


def test_adding_from_the_text_is_a_span_and_by_hand(brief: Brief) -> None:
    start = brief.article.text.index("a blockade")
    span = TextSpan(brief.article.id, start, start + len("a blockade"))
    added = edits.add_quote(brief, span=span, participant=brief.participants[0].id)
    quote = next(q for q in added.quotes if q.trust is Trust.BY_HAND)
    assert quote.text == "a blockade"
    assert quote.verbatim
    assert edits.add_quote(added, span=span, participant=brief.participants[0].id) is added


def test_adding_a_position_judges_agreement_again(brief: Brief) -> None:
    czechia = brief.participants[3].id
    added = edits.add_position(
        brief, span=None, text="welcomes it", party=czechia, topic="blockade", stance=Stance.SUPPORT
    )
    topic = added.topic("blockade")
    assert topic is not None
    assert topic.agreement is Agreement.DIFFER
    assert topic.pairs


def test_a_copy_has_a_name_of_its_own_though_an_earlier_copy_was_deleted(brief: Brief) -> None:
    quote = brief.quotes[0].id
    once = edits.duplicate(brief, quote)
    (copy,) = {q.id for q in once.quotes} - {q.id for q in brief.quotes}
    again = edits.duplicate(edits.reject(edits.duplicate(once, quote), [copy]), quote)
    ids = [item.id for item in again.items]
    assert len(ids) == len(brief.items) + 2
    assert len(set(ids)) == len(ids)


def test_changing_the_topic_adds_an_unknown_one(brief: Brief) -> None:
    changed = edits.set_topic(brief, brief.positions[0].id, "shipping", label="Shipping")
    assert changed.topics[-1].label == "Shipping"
    assert changed.positions[0].topic == "shipping"


def test_renaming_a_participant_renames_the_speaker_of_quotes(brief: Brief) -> None:
    renamed = edits.edit_participant(brief, brief.participants[0].id, name="Amina W. Otieno")
    assert renamed.quotes[0].speaker == "Amina W. Otieno"
    with pytest.raises(TypeError):
        edits.edit_participant(brief, brief.participants[0].id, trust=Trust.CONFIRMED)


def test_event_fields_are_edited_one_by_one(brief: Brief) -> None:
    changed = edits.edit_event(brief, date="2024-09-09", place="Geneva")
    assert changed.event.date_trust is Trust.EDITED
    assert changed.event.place_trust is Trust.SUGGESTED  # the same words: no edit
    assert edits.confirm_event(changed, "place").event.place_trust is Trust.CONFIRMED


def test_bottom_line_is_printed_only_when_a_person_stands_behind_it(brief: Brief) -> None:
    suggested = edits.edit_notes(brief, bluf="Talks opened.", bluf_trust=Trust.SUGGESTED)
    assert suggested.notes.bluf_trust is Trust.SUGGESTED
    assert edits.accept_bluf(suggested).notes.bluf_trust is Trust.CONFIRMED
    assert edits.edit_notes(suggested, bluf="Talks began.").notes.bluf_trust is Trust.EDITED


def test_article_text_cannot_be_edited(brief: Brief) -> None:
    assert edits.edit_article(brief, brief.article.id, outlet="Our desk").article.outlet == "Our desk"
    with pytest.raises(TypeError):
        edits.edit_article(brief, brief.article.id, text="other words")


@pytest.mark.parametrize(
    "edit",
    [
        lambda b: edits.confirm(b, ["nothing"]),
        lambda b: edits.place(b, ["nothing"], Placement.PINNED),
        lambda b: edits.reject(b, []),
        lambda b: edits.edit_text(b, b.quotes[0].id, b.quotes[0].text),
        lambda b: edits.edit_text(b, b.quotes[0].id, "   "),
        lambda b: edits.set_act(b, b.positions[0].id, Act.OPPOSES),
        lambda b: edits.set_stance(b, b.positions[0].id, Stance.OPPOSE),
        lambda b: edits.set_topic(b, b.positions[0].id, "blockade"),
        lambda b: edits.merge_participants(b, b.participants[0].id, [b.participants[0].id]),
        lambda b: edits.split_alias(b, b.participants[0].id, "unknown name"),
        lambda b: edits.add_alias(b, b.participants[0].id, b.participants[0].name),
        lambda b: edits.edit_notes(b, author=""),
        lambda b: edits.set_layout(b, paper="a4"),
    ],
)
def test_an_edit_that_changes_nothing_returns_the_same_brief(brief: Brief, edit: Callable[[Brief], Brief]) -> None:
    assert edit(brief) is brief
