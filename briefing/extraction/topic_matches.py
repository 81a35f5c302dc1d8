"""Where one topic's phrases stand in an article, to be shown while somebody changes them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.extraction.tokens import Parsed
from briefing.extraction.topic_packs import TopicBook, TopicEntry, build_book
from briefing.extraction.topics import TopicIndex
from briefing.model import Range


@dataclass(frozen=True)
class TopicMatch:
    """A sentence with phrases of the topic; all ranges are code points of the article's text."""

    sentence: Range
    phrases: tuple[Range, ...]


def find_matches(parsed: Parsed, entry: TopicEntry, beside: TopicBook | None = None) -> tuple[TopicMatch, ...]:
    """Return the sentences that hold phrases of a topic, in text order, as analysis counts them.

    A weak phrase counts beside another phrase of its topic only, none near the words the topic must not be near, and
    none that is part of a longer phrase of one of the topics ``beside`` it.
    """
    others = [topic for topic in beside.topics.values() if topic.id != entry.id] if beside is not None else []
    index = TopicIndex(parsed, build_book([*others, replace(entry, enabled=True)]))
    found: list[TopicMatch] = []
    for sentence in parsed.sentences:
        start, end = sentence.start, sentence.end
        phrases = {(hit.start, hit.end) for hit in index.within(start, end) if hit.topic == entry.id}
        if phrases:
            found.append(TopicMatch((start, end), _joined(phrases)))
    return tuple(found)


def _joined(ranges: set[Range]) -> tuple[Range, ...]:
    """Join phrases that overlap."""
    kept: list[Range] = []
    for start, end in sorted(ranges):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
