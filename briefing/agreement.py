"""Whether the parties agree on a topic: a pure reading of the positions, run after analysis and after each edit.

Two positions of different parties *agree* when they are one joint statement, or hold the same stance, not neutral, on
the topic; they *differ* when their stances are opposite, or when one party accuses or opposes the other. Anything
else is not comparable by rule and stays *unclear*. The pairs are kept, so that both spans can be shown side by side.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

from briefing.model import Act, Agreement, AgreementPair, Brief, Position, Stance, Topic

_OPPOSITE = {Stance.SUPPORT: Stance.OPPOSE, Stance.OPPOSE: Stance.SUPPORT}


def with_agreement(brief: Brief) -> Brief:
    """Return the brief with ``agreement`` and ``pairs`` of every topic computed from its positions."""
    by_topic: dict[str, list[Position]] = {}
    for position in brief.positions:
        by_topic.setdefault(position.topic, []).append(position)
    topics = tuple(_judged(topic, by_topic.get(topic.id, [])) for topic in brief.topics)
    return brief if topics == brief.topics else replace(brief, topics=topics)


def compare(first: Position, second: Position) -> Agreement:
    """Compare two positions of different parties on one topic."""
    if first.joint and second.joint and first.span == second.span:
        return Agreement.AGREE
    against = (first.target == second.participant and first.act in _AGAINST) or (
        second.target == first.participant and second.act in _AGAINST
    )
    if against or _OPPOSITE.get(first.stance) == second.stance:
        return Agreement.DIFFER
    if first.stance == second.stance and first.stance in _OPPOSITE:
        return Agreement.AGREE
    return Agreement.UNCLEAR


_AGAINST = (Act.ACCUSES, Act.OPPOSES)


def _judged(topic: Topic, positions: list[Position]) -> Topic:
    parties = {p.participant for p in positions}
    if len(parties) < 2:
        return replace(topic, agreement=Agreement.SINGLE if parties else Agreement.UNCLEAR, pairs=())
    pairs = tuple(
        AgreementPair(first=a.id, second=b.id, agreement=found)
        for a, b in combinations(_telling(positions), 2)
        if a.participant != b.participant
        for found in [compare(a, b)]
        if found is not Agreement.UNCLEAR
    )
    return replace(topic, agreement=_verdict(parties, positions, pairs), pairs=pairs)


_ALIKE = 4  # positions of one party that compare alike: more of them tell nothing new


def _telling(positions: list[Position]) -> list[Position]:
    """Leave out positions that compare like several before them, or the pairs of a book-long text would be millions."""
    seen: Counter[tuple[object, ...]] = Counter()
    found = []
    for position in positions:
        against = position.target if position.act in _AGAINST else None
        alike = (position.participant, position.stance, against, position.span if position.joint else None)
        seen[alike] += 1
        if seen[alike] <= _ALIKE:
            found.append(position)
    return found


def _verdict(parties: set[str], positions: list[Position], pairs: tuple[AgreementPair, ...]) -> Agreement:
    if any(pair.agreement is Agreement.DIFFER for pair in pairs):
        return Agreement.DIFFER
    holder = {p.id: p.participant for p in positions}
    agreeing = {party for pair in pairs for party in (holder[pair.first], holder[pair.second])}
    return Agreement.AGREE if agreeing == parties else Agreement.UNCLEAR
