"""One article of a batch: what is wanted of it, what is done with it in a worker process, and what became of it."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import threading
import time
from dataclasses import dataclass, replace
from multiprocessing import parent_process
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.errors import ArticleError, BriefingError, Cancelled, ProjectError

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    from briefing.extraction.topic_packs import TopicBook
    from briefing.model import Article, Brief

logger = logging.getLogger(__name__)

TIME_LIMIT = 300.0  # seconds for one article; the longest that are read take a tenth of it


@dataclass(frozen=True)
class Order:
    """What is wanted of every article of a batch; the same order on the same file gives the same page."""

    template: str
    paper: str
    topics: tuple[Path, ...] = ()
    retrieved: str | None = None

    def digest(self) -> str:
        """Return a digest of all that shapes the pages, but for the time of reading.

        Raises:
            TemplateError: If there is no such template, or not in that paper.
            TopicPackError: If a topic pack cannot be used.
        """
        from briefing.extraction.topic_packs import load_topics
        from briefing.page.templates import find_template

        load_topics(self.topics)
        template = find_template(self.template).path(self.paper)
        parts = [digest_of(path) for path in (template, *self.topics)]
        return hashlib.sha256(repr((__version__, self.paper, parts)).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Task:
    """One article and where its briefing goes."""

    source: Path
    target: Path


@dataclass(frozen=True)
class Outcome:
    """What became of one article.

    Attributes:
        source: Its file name.
        sha256: Digest of the file that was read; empty if it could not be.
        order: Digest of the order it was made by.
        output: File name of the page, or empty if there is none.
        error: Why there is no page, in one line.
        notes: What the reader of the page should know: not English, nothing found, ...
        to_check: Items on the page that want a check by eye.
        left_out: Items that did not fit.
        seconds: Time of the work, by the wall.
    """

    source: str
    sha256: str = ""
    order: str = ""
    output: str = ""
    error: str = ""
    notes: tuple[str, ...] = ()
    to_check: int = 0
    left_out: int = 0
    seconds: float = 0.0

    @property
    def done(self) -> bool:
        """Whether there is a page."""
        return bool(self.output)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file; empty, where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


# -- in the worker process

_order = Order("", "")
_order_digest = ""
_limit = TIME_LIMIT
_book: TopicBook | None = None
_stopped: Event | None = None


def prepare(order: Order, digest: str, time_limit: float, stopped: Event) -> None:
    """Make a worker ready once: topics and language model."""
    import signal

    from briefing.extraction import nlp
    from briefing.extraction.topic_packs import load_topics

    global _order, _order_digest, _limit, _book, _stopped  # noqa: PLW0603 - what a worker process keeps between articles
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _order, _order_digest, _limit, _stopped = order, digest, time_limit, stopped
    if stopped.is_set():
        return
    _book = load_topics(order.topics)
    with contextlib.suppress(BriefingError):  # each article then says that the model is missing
        nlp.load()


def _end_with_parent() -> None:
    """End the worker when its parent was killed: it would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def make_briefing(task: Task) -> Outcome:
    """Make one briefing; whatever goes wrong becomes the outcome."""
    started = time.perf_counter()
    try:
        outcome = _made(task)
    except Cancelled:
        outcome = failed(
            task, f"it took longer than {_limit:.0f} seconds", "Save the article alone, if it is one of many."
        )
    except BriefingError as error:
        outcome = Outcome(task.source.name, error=error.message)
    except Exception as error:
        logger.debug("unexpected error", exc_info=True)
        outcome = failed(
            task, f"something unexpected went wrong ({type(error).__name__}: {error})", "Please report it."
        )
    return replace(outcome, seconds=round(time.perf_counter() - started, 3))


def failed(task: Task, reason: str, next_step: str) -> Outcome:
    """Return the outcome of an article that no page could be made of."""
    return Outcome(task.source.name, error=ArticleError(reason, subject=str(task.source), next_step=next_step).message)


def _made(task: Task) -> Outcome:
    from briefing.extraction.pipeline import analyse
    from briefing.ingest import read_article
    from briefing.model import Trust
    from briefing.page.export import render
    from briefing.page.fit import fit
    from briefing.project import SUFFIX, save

    deadline = time.monotonic() + _limit

    def is_cancelled() -> bool:
        return time.monotonic() > deadline or (_stopped is not None and _stopped.is_set())

    article = read_article(task.source, retrieved=_order.retrieved, is_cancelled=is_cancelled)
    place = task.target.with_suffix(SUFFIX)
    corrected = _corrected(place, article)
    brief = corrected or analyse(article, topics=_book, is_cancelled=is_cancelled)
    page = fit(brief, _order.template, paper=_order.paper, is_cancelled=is_cancelled)
    render(page, task.target)
    if corrected is None:
        save(brief, place)
    absent = {left.id for left in page.left_out}
    shown = [i for i in (*brief.quotes, *brief.positions) if i.id not in absent]
    return Outcome(
        task.source.name,
        sha256=article.origin.sha256,
        order=_order_digest,
        output=task.target.name,
        notes=tuple(d.message for d in brief.diagnostics),
        to_check=sum(i.trust is Trust.NEEDS_CHECK for i in shown),
        left_out=len(page.left_out),
    )


def _corrected(place: Path, article: Article) -> Brief | None:
    """Return what an earlier run saved, if somebody has worked on it since.

    Raises:
        ProjectError: If that work was done on other words than the article has now, or cannot be read.
    """
    from briefing.project import load

    if not place.exists():
        return None
    brief = load(place)
    if not _is_touched(brief):
        return None
    if brief.article.id != article.id:
        raise ProjectError(
            "it holds corrections, but the article has other words now",
            subject=str(place),
            next_step="Move it to another folder, then run the batch again.",
        )
    return brief


def _is_touched(brief: Brief) -> bool:
    from briefing.model import Layout, Notes, Placement, Trust

    mine = (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND)
    event, notes = brief.event, brief.notes
    suggested = replace(Notes(), bluf=notes.bluf, bluf_trust=Trust.SUGGESTED) if notes.bluf else Notes()
    return (
        any(i.trust in mine or i.placement is not Placement.AUTO or i.order is not None for i in brief.items)
        or any(trust in mine for trust in (event.what_trust, event.date_trust, event.place_trust))
        or any(topic.order is not None for topic in brief.topics)
        or bool(brief.rejected or brief.decisions)
        or notes != suggested
        or brief.layout != Layout()
    )
