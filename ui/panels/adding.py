"""Making an item of words marked in the article: what is not said is guessed, and everything is one undo step."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Act, Brief, Position, Quote, Stance, TextSpan
from ui import suggest
from ui.changes import Changes, Place
from ui.delegates.editors import topic_of
from ui.words import tr

KINDS = ("quote", "position", "participant", "alias")


@dataclass(frozen=True, kw_only=True)
class Marked:
    """Words of the article, what they shall become, and what is known about it; ``None`` is guessed."""

    span: TextSpan
    kind: str  # one of KINDS
    who: str | None = None  # says or holds it; of another name, whose it is
    party: str | None = None
    topic: str | None = None
    topic_label: str = ""  # of a topic that is not there yet
    act: Act | None = None
    stance: Stance | None = None
    on_page: bool = True


def guessed(brief: Brief, span: TextSpan, kind: str, *, party: str | None = None, topic: str | None = None) -> Marked:
    """Return marked words with every field guessed that is not given."""
    text = brief.words(span)
    act, stance, _reason = suggest.act(brief, span)
    who = party or (suggest.alias_of(brief, text) if kind == "alias" else suggest.speaker(brief, span)).value
    return Marked(
        span=span,
        kind=kind,
        who=who,
        party=party,
        topic=topic or suggest.topic(brief, span).value,
        act=act,
        stance=stance,
    )


def add_marked(changes: Changes, marked: Marked) -> bool:
    """Add an item of marked words; where there is one already, select that. Return whether one was added."""
    brief = changes.session.brief
    if brief is None:
        return False
    added = _add(changes, brief, marked)
    if not added:
        alike: tuple[Quote, ...] | tuple[Position, ...] = brief.quotes if marked.kind == "quote" else brief.positions
        there = next((item.id for item in alike if item.span == marked.span), None)
        changes.session.select(there or changes.session.current)
    return added


def _add(changes: Changes, brief: Brief, marked: Marked) -> bool:
    span, who = marked.span, marked.who
    if marked.kind == "quote":
        return changes.add_quote(span, participant=who, on_page=marked.on_page)
    if marked.kind == "participant":
        return changes.add_participant(brief.words(span), span)
    if who is None:
        return False
    if marked.kind == "alias":
        return changes.add_alias(who, brief.words(span), span)
    topic, label = marked.topic, ""
    if marked.topic_label or topic is None:
        topic, label = topic_of(brief, marked.topic_label or tr("Other"))
    return changes.add_position(
        span,
        Place(topic=topic, party=marked.party or suggest.party(brief, who) or who),
        label=label,
        speaker=None if who == marked.party else who,
        act=marked.act or Act.STATES,
        stance=marked.stance or Stance.NEUTRAL,
        on_page=marked.on_page,
    )
