"""Two versions of one brief: what differs, what is proposed, and what comes of choosing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing import edits, project
from briefing.compare import Side, comparable, compare, resolve
from briefing.model import Article, Brief, Participant, Position, TextSpan, Topic
from tests.ui.sample import sample_brief


@pytest.fixture(scope="module")
def base() -> Brief:
    return sample_brief()


def untouched(base: Brief) -> list[Position]:
    return [p for p in base.positions if not p.checked]


def both(base: Brief) -> tuple[Brief, Brief]:
    """Two people's work on one brief."""
    first, second, third, *_ = untouched(base)
    mine = edits.edit_notes(edits.confirm(base, [first.id]), comment="mine", author="A. Officer")
    mine = edits.reject(mine, [third.id])
    theirs = edits.edit_notes(edits.edit_text(base, second.id, "as they put it"), comment="theirs")
    theirs = edits.edit_article(theirs, base.article.id, published="2024-09-11")
    theirs = edits.edit_event(theirs, place="Pskov")
    theirs = edits.add_quote(theirs, span=None, text="Well", participant=base.quotes[0].participant)
    return mine, theirs


def keys(differences) -> set[str]:
    return {d.key for d in differences}


def test_a_brief_does_not_differ_from_itself(base):
    assert compare(base, base) == ()


def test_what_the_program_counts_by_itself_is_no_difference(base):
    other = replace(
        base,
        positions=tuple(replace(p, rank=7, confidence=0.1, reasons=("x",), attribution=None) for p in base.positions),
    )
    assert compare(base, other) == ()


def test_everything_that_somebody_changed_is_listed_once(base):
    mine, theirs = both(base)
    first, second, third, *_ = untouched(base)
    (added,) = {q.id for q in theirs.quotes} - {q.id for q in base.quotes}
    assert keys(compare(mine, theirs, base)) == {
        f"position/{first.id}",
        f"position/{second.id}",
        f"position/{third.id}",
        "note/comment",
        "note/author",
        f"article/{base.article.id}/published",
        "event/place",
        f"quote/{added}",
    }


def test_the_side_that_changed_something_is_proposed(base):
    mine, theirs = both(base)
    first, second, third, *_ = untouched(base)
    found = {d.key: d for d in compare(mine, theirs, base)}
    assert found[f"position/{first.id}"].proposed is Side.MINE
    assert found[f"position/{second.id}"].proposed is Side.THEIRS
    assert (found[f"position/{third.id}"].mine, found[f"position/{third.id}"].proposed) == (None, Side.MINE)
    assert found["event/place"].proposed is Side.THEIRS
    assert [d.key for d in found.values() if d.clash] == ["note/comment"]
    assert found["note/comment"].proposed is Side.MINE


def test_without_a_common_beginning_nothing_is_lost(base):
    mine, theirs = both(base)
    found = compare(mine, theirs)
    assert all((d.proposed is Side.THEIRS) is (d.mine is None) for d in found)
    assert not any(d.clash for d in found)


def test_taking_all_makes_theirs_and_taking_nothing_leaves_mine(base):
    mine, theirs = both(base)
    assert compare(resolve(mine, theirs, keys(compare(mine, theirs))), theirs) == ()
    assert compare(resolve(mine, theirs, ()), mine) == ()


def test_each_choice_is_heeded_by_itself(base):
    mine, theirs = both(base)
    all_of = compare(mine, theirs)
    for difference in all_of:
        left = compare(resolve(mine, theirs, [difference.key]), mine)
        assert keys(left) == {difference.key}


def test_the_proposal_joins_what_both_did(base):
    mine, theirs = both(base)
    first, second, third, *_ = untouched(base)
    taken = [d.key for d in compare(mine, theirs, base) if d.proposed is Side.THEIRS]
    joined = resolve(mine, theirs, taken)
    assert joined.item(first.id).checked
    assert joined.item(second.id).edited_text == "as they put it"
    assert joined.item(third.id) is None
    assert joined.notes.comment == "mine"
    assert joined.event.place == "Pskov"
    assert joined.article.published == "2024-09-11"
    assert any(stone.id == third.id for stone in joined.rejected)


def test_what_was_rejected_by_one_and_taken_from_the_other_is_not_rejected(base):
    item = base.positions[0].id
    mine = edits.reject(base, [item])
    joined = resolve(mine, base, [f"position/{item}"])
    assert joined.item(item) is not None
    assert not any(stone.id == item for stone in joined.rejected)


def test_a_holder_that_is_still_needed_comes_along(base):
    holder = base.positions[0].participant
    theirs = edits.reject(base, [holder])
    assert theirs.participant(holder) is None
    joined = resolve(base, theirs, [f"participant/{holder}"])
    assert joined.participant(holder) is not None
    back = resolve(theirs, base, [f"position/{base.positions[0].id}"])
    assert back.participant(holder) is not None


def test_the_result_can_be_saved_and_opened(base, tmp_path):
    mine, theirs = both(base)
    mine = edits.merge_participants(mine, base.participants[0].id, [base.participants[1].id])
    found = compare(mine, theirs, base)
    for taken in ((), keys(found), {d.key for d in found[::2]}):
        joined = resolve(mine, theirs, taken)
        assert project.load(project.save(joined, tmp_path / "a.brief")) == joined


def test_a_merge_is_remembered_where_its_result_was_taken(base):
    keep, gone = base.participants[0], base.participants[1]
    theirs = edits.merge_participants(base, keep.id, [gone.id])
    all_of = keys(compare(base, theirs))
    assert resolve(base, theirs, all_of).decisions == theirs.decisions
    assert resolve(base, theirs, ()).decisions == ()


def test_briefs_of_other_articles_are_not_compared(base):
    assert comparable(base, base)
    other = replace(base, articles=(replace(base.article, id="article-other"),))
    assert not comparable(base, other)


def test_a_topic_with_another_name_is_one_difference(base):
    topic = base.topics[0].id
    theirs = edits.name_topic(base, topic, "Another name")
    assert keys(compare(base, theirs)) == {f"topic/{topic}/label"}
    assert resolve(base, theirs, [f"topic/{topic}/label"]).topic(topic).label == "Another name"


def test_what_is_taken_over_stands_at_its_place_among_several_articles():
    first = Article(id="z-first", text="One held. Two held.")
    second = Article(id="a-second", text="Three held. Four held.")

    def position(name: str, article: Article, start: int) -> Position:
        span = TextSpan(article.id, start, start + 5)
        return Position(id=name, text="words", topic="t", participant="p", span=span)

    topic, person = Topic(id="t", label="T"), Participant(id="p", name="P")
    early, late, other = position("early", first, 0), position("late", first, 10), position("other", second, 3)
    theirs = Brief(articles=(first, second), positions=(early, late, other), topics=(topic,), participants=(person,))
    mine = replace(theirs, positions=(early, other))
    taken = {d.key for d in compare(mine, theirs)}
    assert [p.id for p in resolve(mine, theirs, taken).positions] == ["early", "late", "other"]
