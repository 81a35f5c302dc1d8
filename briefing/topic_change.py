"""Taking over topics that were read again, after somebody changed what tells a topic, and nothing else.

Items keep their ids, words, speakers and everything a person did; what she accepted, changed or added keeps its topic too,
except that a topic which got another id takes its items with it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from briefing.agreement import with_agreement
from briefing.model import Brief, Position, Quote, TextSpan, Topic

_I = TypeVar("_I", Quote, Position)


def with_topics_of(brief: Brief, found: Sequence[Brief], *, renamed: Mapping[str, str] | None = None) -> Brief:
    """Return the brief with the topics of fresh analyses of its articles.

    Args:
        brief: What is open, with everything done by hand.
        found: One analysis of each article, with the topics as they are now; what they found else is not looked at.
        renamed: Topics that are known by another id now: old id to new.
    """
    if renamed:
        brief = with_renamed_topics(brief, renamed)
    quotes = _with_topics(brief.quotes, [q for b in found for q in b.quotes])
    positions = _with_topics(brief.positions, [p for b in found for p in b.positions])
    used = {p.topic for p in positions} | {q.topic for q in quotes if q.topic}
    new = [t for b in found for t in b.topics]
    topics = _topics(brief.topics, new, used) if new else brief.topics
    return with_agreement(replace(brief, quotes=quotes, positions=positions, topics=topics))


def with_renamed_topics(brief: Brief, renamed: Mapping[str, str]) -> Brief:
    """Give topics other ids; they are no suggestions any more, and their items go with them."""

    def to(topic: str | None) -> str | None:
        return renamed.get(topic, topic) if topic else topic

    topics: dict[str, Topic] = {}
    for topic in brief.topics:
        new = renamed.get(topic.id)
        known = topic if new is None else replace(topic, id=new, suggested=False)
        topics.setdefault(known.id, known)
    return replace(
        brief,
        topics=tuple(topics.values()),
        positions=tuple(replace(p, topic=to(p.topic) or p.topic) for p in brief.positions),
        quotes=tuple(replace(q, topic=to(q.topic)) for q in brief.quotes),
    )


def _with_topics(items: tuple[_I, ...], found: list[_I]) -> tuple[_I, ...]:
    by_id = {item.id: item for item in found}
    by_span = {item.span: item for item in reversed(found) if item.span is not None}
    return tuple(_with_topic(item, by_id.get(item.id) or _in_its_place(item.span, by_span)) for item in items)


def _in_its_place(span: TextSpan | None, by_span: Mapping[TextSpan, _I]) -> _I | None:
    """Find an item by its words where its holder, and so its id, was another: the topic is a matter of the words."""
    return by_span.get(span) if span is not None else None


def _with_topic(item: _I, new: _I | None) -> _I:
    if new is None:
        return item
    if item.checked:
        return replace(item, rank=new.rank)
    # How sure the program is hangs on whether a pack knows the topic.
    return replace(
        item, topic=new.topic, rank=new.rank, confidence=new.confidence, reasons=new.reasons, trust=new.trust
    )


def _topics(old: Sequence[Topic], new: Sequence[Topic], used: Collection[str]) -> tuple[Topic, ...]:
    """Join topics of several articles; keep the order a person gave, the name of a suggestion, and what items need."""
    known = {t.id: t for t in old}
    joined: dict[str, Topic] = {}
    for topic in new:
        before = joined.get(topic.id)
        if before is None:
            mine = known.get(topic.id)
            label = mine.label if mine is not None and topic.suggested else topic.label
            joined[topic.id] = replace(topic, label=label, order=mine.order if mine is not None else None)
        else:
            joined[topic.id] = replace(
                before, mentions=(*before.mentions, *topic.mentions), weight=round(before.weight + topic.weight, 3)
            )
    for topic in old:
        if topic.id in used and topic.id not in joined:
            joined[topic.id] = topic
    return tuple(joined.values())
