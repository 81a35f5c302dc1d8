"""Agree, differ, unclear, single: what the parties' positions on a topic come to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.agreement import with_agreement
from briefing.model import Act, Agreement, Article, Brief, Position, Stance, TextSpan, Topic

ARTICLE = Article(id="a", text="words " * 20)


def position(
    party: str, stance: Stance, *, at: int = 0, act: Act = Act.STATES, target: str | None = None, joint: bool = False
) -> Position:
    span = TextSpan("a", at, at + 5)
    return Position(
        id=f"{party}-{at}-{act}",
        text="words",
        span=span,
        topic="t",
        participant=party,
        stance=stance,
        act=act,
        target=target,
        joint=joint,
    )


def judged(*positions: Position) -> Topic:
    return with_agreement(Brief(articles=(ARTICLE,), positions=positions, topics=(Topic(id="t", label="T"),))).topics[0]


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        ([], Agreement.UNCLEAR),
        ([position("x", Stance.SUPPORT), position("x", Stance.OPPOSE, at=6)], Agreement.SINGLE),
        ([position("x", Stance.SUPPORT), position("y", Stance.SUPPORT, at=6)], Agreement.AGREE),
        ([position("x", Stance.SUPPORT), position("y", Stance.OPPOSE, at=6)], Agreement.DIFFER),
        ([position("x", Stance.SUPPORT), position("y", Stance.NEUTRAL, at=6)], Agreement.UNCLEAR),
        ([position("x", Stance.NEUTRAL), position("y", Stance.NEUTRAL, at=6)], Agreement.UNCLEAR),
        ([position("x", Stance.UNCLEAR), position("y", Stance.UNCLEAR, at=6)], Agreement.UNCLEAR),
        ([position("x", Stance.NEUTRAL, joint=True), position("y", Stance.NEUTRAL, joint=True)], Agreement.AGREE),
        (
            [position("x", Stance.NEUTRAL, act=Act.ACCUSES, target="y"), position("y", Stance.NEUTRAL, at=6)],
            Agreement.DIFFER,
        ),
    ],
)
def test_verdicts(positions: list[Position], expected: Agreement) -> None:
    assert judged(*positions).agreement is expected


def test_three_parties_agree_only_if_all_that_hold_something_do() -> None:
    two = [position("x", Stance.SUPPORT), position("y", Stance.SUPPORT, at=6)]
    assert judged(*two, position("z", Stance.NEUTRAL, at=12)).agreement is Agreement.UNCLEAR
    assert judged(*two, position("z", Stance.SUPPORT, at=12)).agreement is Agreement.AGREE
    assert judged(*two, position("z", Stance.OPPOSE, at=12)).agreement is Agreement.DIFFER


def test_the_pairs_are_kept_as_proof() -> None:
    topic = judged(position("x", Stance.SUPPORT), position("y", Stance.OPPOSE, at=6))
    assert [(p.first, p.second, p.agreement) for p in topic.pairs] == [("x-0-states", "y-6-states", Agreement.DIFFER)]


def test_judging_again_changes_nothing() -> None:
    brief = Brief(articles=(ARTICLE,), positions=(position("x", Stance.SUPPORT),), topics=(Topic(id="t", label="T"),))
    once = with_agreement(brief)
    assert with_agreement(once) is once
    assert with_agreement(replace(once, positions=())).topics[0].agreement is Agreement.UNCLEAR


def test_a_party_that_says_the_same_often_does_not_multiply_the_pairs() -> None:
    positions = tuple(position(f"party{n % 2}", Stance.SUPPORT, at=n) for n in range(2000))
    brief = Brief(articles=(ARTICLE,), positions=positions, topics=(Topic(id="t", label="T"),))
    (topic,) = with_agreement(brief).topics
    assert topic.agreement is Agreement.AGREE
    assert 1 <= len(topic.pairs) < 50
