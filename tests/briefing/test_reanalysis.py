"""Analysing again keeps what a person did, leaves out what she rejected, and says what is new."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import article_from_text, edits, project
from briefing.model import Brief, Event, Placement, Quote, Stance, TextSpan, Trust, item_id
from briefing.reanalysis import carry_over, with_event_date
from tests.briefing.sample import sample_brief


@pytest.fixture
def fresh() -> Brief:
    return sample_brief()


def test_the_same_analysis_of_an_untouched_brief_changes_nothing(fresh: Brief) -> None:
    assert carry_over(fresh, fresh) == (fresh, frozenset())


def test_what_was_checked_and_placed_stays_so(fresh: Brief) -> None:
    quote, position = fresh.quotes[0].id, fresh.positions[0].id
    old = edits.edit_text(edits.confirm(fresh, [position]), quote, "Her own words.")
    old = edits.place(old, [quote], Placement.PINNED)
    joined, new = carry_over(old, fresh)
    assert joined == old
    assert new == frozenset()


def test_an_item_whose_borders_moved_is_the_same_item(fresh: Brief) -> None:
    quote = fresh.quotes[0]
    assert quote.span is not None
    span = replace(quote.span, start=quote.span.start + 4)
    moved = replace(
        quote, id=item_id("quote", span, edits.holder_name(fresh, quote)), span=span, text=fresh.words(span)
    )
    old = edits.confirm(fresh, [quote.id])
    joined, new = carry_over(old, replace(fresh, quotes=(moved, *fresh.quotes[1:])))
    assert new == frozenset()
    found = joined.item(quote.id)
    assert isinstance(found, Quote)
    assert (found.trust, found.span) == (Trust.CONFIRMED, span)


def test_edited_words_keep_the_source_they_were_written_for(fresh: Brief) -> None:
    quote = fresh.quotes[0]
    assert quote.span is not None
    span = replace(quote.span, start=quote.span.start + 4)
    moved = replace(
        quote, id=item_id("quote", span, edits.holder_name(fresh, quote)), span=span, text=fresh.words(span)
    )
    old = edits.edit_text(fresh, quote.id, "Her own words.")
    joined, _ = carry_over(old, replace(fresh, quotes=(moved, *fresh.quotes[1:])))
    assert joined.item(quote.id) == old.item(quote.id)


def test_an_untouched_suggestion_that_is_no_longer_found_goes(fresh: Brief) -> None:
    gone = fresh.quotes[0].id
    joined, _ = carry_over(fresh, replace(fresh, quotes=fresh.quotes[1:]))
    assert joined.item(gone) is None


@pytest.mark.parametrize("placement", [Placement.PINNED, Placement.EXCLUDED])
def test_what_was_accepted_or_placed_stays_though_it_is_no_longer_found(fresh: Brief, placement: Placement) -> None:
    quote, position = fresh.quotes[0].id, fresh.positions[0].id
    old = edits.place(edits.confirm(fresh, [quote]), [position], placement)
    joined, _ = carry_over(old, replace(fresh, quotes=fresh.quotes[1:], positions=fresh.positions[1:]))
    assert joined.item(quote) is not None
    assert joined.item(position) is not None


def test_what_was_rejected_does_not_come_back(fresh: Brief) -> None:
    quote, position = fresh.quotes[0].id, fresh.positions[0].id
    old = edits.reject(fresh, [quote, position])
    joined, new = carry_over(old, fresh)
    assert joined.item(quote) is None
    assert joined.item(position) is None
    assert joined == old
    assert new == frozenset()


def test_what_is_found_for_the_first_time_is_new(fresh: Brief) -> None:
    old = replace(fresh, quotes=fresh.quotes[1:])
    joined, new = carry_over(old, fresh)
    assert new == {fresh.quotes[0].id}
    assert joined == fresh


def test_what_was_added_by_hand_stays(fresh: Brief) -> None:
    start, end = fresh.article.spans.body
    span = TextSpan(fresh.article.id, start, min(end, start + 12))
    party = fresh.positions[0].participant
    old = edits.add_quote(fresh, span=span, participant=fresh.participants[0].id)
    old = edits.add_position(old, span=None, party=party, topic="new", text="typed by hand")
    old = edits.duplicate(old, old.positions[0].id)
    by_hand = {i.id for i in old.items if i.trust is Trust.BY_HAND}
    joined, new = carry_over(old, fresh)
    assert len(by_hand) == 3
    assert by_hand <= {i.id for i in joined.items}
    assert joined.topic("new") is not None
    assert new == frozenset()


def test_merged_participants_are_merged_again(fresh: Brief) -> None:
    keep, other = fresh.participants[0], fresh.participants[1]
    old = edits.merge_participants(fresh, keep.id, [other.id])
    joined, new = carry_over(old, fresh)
    assert joined.participant(other.id) is None
    assert joined.participants == old.participants
    assert {p.participant for p in joined.positions} == {p.participant for p in old.positions}
    assert new == frozenset()


def test_participants_merged_after_renaming_are_merged_again(fresh: Brief) -> None:
    keep, other = fresh.participants[0], fresh.participants[1]
    old = edits.merge_participants(edits.edit_participant(fresh, keep.id, name="Renamed"), keep.id, [other.id])
    joined, _ = carry_over(old, fresh)
    assert joined.participant(other.id) is None
    who = joined.participant(keep.id)
    assert who is not None
    assert who.name == "Renamed"
    assert all(q.speaker == "Renamed" for q in joined.quotes if q.participant == keep.id)


def test_what_rests_on_an_article_that_was_not_read_again_stays(fresh: Brief) -> None:
    other = article_from_text("Ann Lee said: “The bridge is open.” She spoke on Monday.")
    start = other.text.index("The bridge")
    span = TextSpan(other.id, start, start + len("The bridge is open."))
    who = replace(fresh.participants[0], id="participant-lee", name="Ann Lee", mentions=(TextSpan(other.id, 0, 7),))
    quote = Quote(id="quote-bridge", text=other.words(span), span=span, participant=who.id, speaker=who.name)
    old = replace(
        fresh,
        articles=(*fresh.articles, other),
        participants=(*fresh.participants, who),
        quotes=(*fresh.quotes, quote),
    )
    joined, new = carry_over(old, fresh)
    assert joined.item(quote.id) == quote
    assert joined.item(who.id) == who
    assert joined.articles == old.articles
    assert new == frozenset()


def test_fields_of_the_event_are_kept_one_by_one(fresh: Brief) -> None:
    old = edits.edit_event(fresh, date="2024-09-10")
    found = replace(fresh, event=replace(fresh.event, place="Elsewhere", date="1999-01-01"))
    joined, _ = carry_over(old, found)
    assert joined.event.date == "2024-09-10"
    assert joined.event.date_trust is Trust.EDITED
    assert joined.event.place == "Elsewhere"


def test_notes_layout_and_what_is_known_of_the_article_are_hers(fresh: Brief) -> None:
    old = edits.edit_notes(fresh, comment="mine", bluf="my line")
    old = edits.set_layout(edits.edit_article(old, old.article.id, published="2024-09-12"), paper="letter")
    joined, _ = carry_over(old, replace(fresh, notes=replace(fresh.notes, bluf="another", bluf_trust=Trust.SUGGESTED)))
    assert (joined.notes, joined.layout, joined.articles) == (old.notes, old.layout, old.articles)


def test_a_suggested_bottom_line_is_the_new_one(fresh: Brief) -> None:
    old = replace(fresh, notes=replace(fresh.notes, bluf="first", bluf_trust=Trust.SUGGESTED))
    joined, _ = carry_over(old, replace(fresh, notes=replace(fresh.notes, bluf="second", bluf_trust=Trust.SUGGESTED)))
    assert joined.notes.bluf == "second"


@pytest.mark.parametrize(
    ("words", "published", "date"),
    [
        ("Tuesday", "2024-09-12", "2024-09-10"),
        ("Tuesday", None, None),
        ("yesterday", "2024-09-12", "2024-09-11"),
        ("September 10", "2024-09-12", "2024-09-10"),
    ],
)
def test_the_date_of_the_event_is_counted_from_the_day_of_publication(
    words: str, published: str | None, date: str | None
) -> None:
    article = replace(article_from_text(f"They met on {words} in Rome."), published=published)
    start = article.text.index(words)
    span = TextSpan(article.id, start, start + len(words))
    brief = Brief(articles=(article,), event=Event(date_text=words, date_span=span))
    assert with_event_date(brief).event.date == date
    hers = edits.edit_event(brief, date="1999-01-01")
    assert with_event_date(hers) is hers
    assert with_event_date(replace(brief, event=Event())).event.date is None


def _step(brief: Brief, kind: int, at: int) -> Brief:
    items = brief.items
    item = items[at % len(items)].id if items else ""
    position = brief.positions[at % len(brief.positions)].id if brief.positions else ""
    steps = (
        lambda: edits.confirm(brief, [item]),
        lambda: edits.reject(brief, [item]),
        lambda: edits.place(brief, [item], list(Placement)[at % 4]),
        lambda: edits.edit_text(brief, item, f"words {at}"),
        lambda: edits.move_beside(brief, [item], position, after=bool(at % 2)),
        lambda: edits.duplicate(brief, item),
        lambda: edits.set_stance(brief, position, list(Stance)[at % 4]),
        lambda: edits.set_topic(brief, position, f"topic {at % 3}"),
        lambda: edits.merge_participants(brief, brief.participants[0].id, [item]) if brief.participants else brief,
    )
    return steps[kind % len(steps)]()


@settings(max_examples=150, deadline=None)
@given(
    steps=st.lists(st.tuples(st.integers(0, 8), st.integers(0, 40)), max_size=8),
    drop=st.sets(st.integers(0, 12), max_size=6),
)
def test_nothing_a_person_did_is_lost(steps: list[tuple[int, int]], drop: set[int]) -> None:
    fresh = sample_brief()
    old = fresh
    for kind, at in steps:
        old = _step(old, kind, at)
    found = replace(
        fresh,
        quotes=tuple(q for n, q in enumerate(fresh.quotes) if n not in drop),
        positions=tuple(p for n, p in enumerate(fresh.positions) if n + 6 not in drop),
    )
    joined, new = carry_over(old, found)
    ids = [i.id for i in joined.items]
    assert len(ids) == len(set(ids))
    assert not {stone.id for stone in old.rejected} & set(ids)
    assert new <= set(ids) - {i.id for i in old.items}
    for item in (*old.quotes, *old.positions):
        if item.checked or item.placement is not Placement.AUTO:
            kept = joined.item(item.id)
            assert kept is not None
            assert (kept.trust, kept.placement, kept.order) == (item.trust, item.placement, item.order)
            assert getattr(kept, "edited_text", None) == item.edited_text
    assert project.loads(project.dumps(joined)) == joined
    again, more = carry_over(joined, found)
    assert again == joined
    assert not more
