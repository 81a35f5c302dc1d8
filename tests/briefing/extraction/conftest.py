"""One language model for all tests of this folder, and short ways to read a few sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.extraction.pipeline import analyse
from briefing.ingest import read_article
from briefing.model import Article, ArticleSpans, Brief, Position, stable_id

SEED = Path(__file__).parents[3] / "seeds" / "china-russia-consultation.txt"


def article(text: str, *, published: str | None = None, title: str | None = None) -> Article:
    """An article that is all body, or has ``title`` as its first line."""
    whole = f"{title}\n{text}" if title else text
    begin = len(title) + 1 if title else 0
    spans = ArticleSpans(title=(0, len(title)) if title else None, body=(begin, len(whole)))
    return Article(id=stable_id("article", whole), text=whole, title=title, published=published, spans=spans)


def holder(brief: Brief, position: Position) -> str:
    """The name of the party."""
    who = brief.participant(position.participant)
    assert who is not None
    return who.name


def speaker(brief: Brief, position: Position) -> str | None:
    """The name of the one who said it."""
    who = brief.participant(position.speaker)
    return who.name if who else None


@pytest.fixture(scope="session")
def read() -> Callable[[str], Brief]:
    """Analyse a text; the same text is analysed once."""
    known: dict[str, Brief] = {}

    def run(text: str) -> Brief:
        if text not in known:
            known[text] = analyse(article(text))
        return known[text]

    return run


@pytest.fixture(scope="session")
def seed() -> Brief:
    """The seed article, read and analysed."""
    return analyse(read_article(SEED))
