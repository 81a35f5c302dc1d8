"""The names a template may use, with one example value each: for the checker and for trying a template out."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from briefing.model import (
    Agreement,
    Article,
    ArticleSpans,
    Brief,
    Event,
    Notes,
    Participant,
    ParticipantKind,
    Position,
    QuestionAnswer,
    Quote,
    TextSpan,
    Topic,
)
from briefing.page.cleaning import unmarked
from briefing.page.readout import Marks, readout
from briefing.page.selection import select

_TEXT = """The ministers met in Geneva on Monday.
Kenya supports the grain corridor. “The corridor stays open until June,” Amina Otieno said.
Czechia called for talks on the grain corridor.
"""


@lru_cache(maxsize=1)
def sample_brief() -> Brief:
    """Return a small invented brief that fills every field of the contract."""
    article = Article(
        id="sample",
        text=_TEXT,
        title="Ministers open grain corridor talks",
        outlet="The Daily Example",
        published="2026-03-02",
        url="https://example.org/grain",
        language="en",
        spans=ArticleSpans(body=(0, len(_TEXT))),
    )

    def span(words: str) -> TextSpan:
        start = _TEXT.index(words)
        return TextSpan(article.id, start, start + len(words))

    def position(name: str, party: str, speaker: str, words: str) -> Position:
        at = span(words)
        return Position(
            id=name, text=words, topic="grain", participant=party, speaker=speaker, span=at, display=at, phrase=at
        )

    quoted = "The corridor stays open until June,"
    return Brief(
        articles=(article,),
        event=Event(what="talks", date="2026-03-02", place="Geneva"),
        participants=(
            Participant(id="kenya", name="Kenya", kind=ParticipantKind.COUNTRY, party="kenya"),
            Participant(id="czechia", name="Czechia", kind=ParticipantKind.COUNTRY, party="czechia"),
            Participant(id="otieno", name="Amina Otieno", roles=("foreign minister",), party="kenya", active=True),
            Participant(id="novak", name="Petr Novák", roles=("envoy",), party="czechia", active=True),
        ),
        positions=(
            position("p1", "kenya", "otieno", "supports the grain corridor"),
            position("p2", "czechia", "novak", "called for talks on the grain corridor"),
        ),
        quotes=(Quote(id="q1", text=quoted, span=span(quoted), participant="otieno", topic="grain", rank=1),),
        topics=(Topic(id="grain", label="Grain corridor", agreement=Agreement.AGREE),),
        notes=Notes(
            bluf="Both sides want the grain corridor to stay open.",
            background=("The corridor was opened last year.",),
            next_steps=("Talks go on in April.",),
            lines=("We welcome the talks.",),
            recommendations=("Take note.",),
            qa=(QuestionAnswer(q="Will it last?", a="We hope so."),),
            sensitivities=("Do not name the ships.",),
            comment="The envoy is new.",
            date="2026-03-04",
            author="A. Officer",
            desk="Grain Desk",
            audience="The Director",
            reference="GR/2026/17",
            classification="OFFICIAL",
            generated_on="2026-03-04",
        ),
    )


@lru_cache(maxsize=1)
def sample_readout() -> dict[str, Any]:
    """Return the values a template gets, filled with the sample."""
    brief = sample_brief()
    selection = select(brief)
    values: dict[str, Any] = unmarked(readout(brief, selection, selection.ids, Marks()))
    return values


def names() -> frozenset[str]:
    """Return the names at the top of the contract."""
    return frozenset(sample_readout())


def fields_of(name: str) -> frozenset[str]:
    """Return the fields of the items of a list, or of ``source``; empty for plain text."""
    value = sample_readout().get(name)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return frozenset(value[0])
    return frozenset(value) if isinstance(value, dict) else frozenset()
