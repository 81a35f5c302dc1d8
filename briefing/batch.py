"""A folder of articles, each made into a briefing: in several processes, and so that it can be taken up again.

For every article ``NAME.txt`` the output folder gets ``NAME.docx`` (the page) and ``NAME.brief`` (to open and correct), and
``report.json`` and ``report.md`` say what became of each. One bad file never stops the rest: what cannot be read is listed
with its reason, what takes too long is given up, and what brings its process down is tried once more by itself. A ``.brief``
that somebody corrected since is never written over: the page is made of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field, replace
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.errors import ArticleError, BriefingError, Cancelled, PageError, ProjectError
from briefing.files import write_atomically

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    from briefing.extraction.topic_packs import TopicBook
    from briefing.model import Article, Brief

logger = logging.getLogger(__name__)

REPORT = "report.json"
REPORT_TO_READ = "report.md"
TIME_LIMIT = 300.0  # seconds for one article; the longest that are read take a tenth of it

_REPORT_EVERY = 2.0  # seconds between two writings of the report while the work goes on
_FORMAT = "briefing-desk-batch"


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
        parts = [_digest(path) for path in (template, *self.topics)]
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


@dataclass
class Batch:
    """A batch as it stands.

    Attributes:
        work: What is done with an article, in a worker process.
        outcomes: By file name; grows while :meth:`run` works.
        resumed: How many were finished already by an earlier run.
    """

    folder: Path
    output: Path
    order: Order
    jobs: int = 1
    time_limit: float = TIME_LIMIT
    work: Callable[[Task], Outcome] = field(default_factory=lambda: make_briefing)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    resumed: int = 0

    def tasks(self) -> list[Task]:
        """Return the articles of the folder, by name; folders within it and hidden files are not looked at.

        A briefing is called as its article; where that would name two of them alike, the ending stays in the name.

        Raises:
            PageError: If a folder is missing, or one and the same, or there is nothing to do.
        """
        if not self.folder.is_dir():
            raise PageError("there is no such folder", subject=str(self.folder), next_step="Name a folder of articles.")
        if self.output.exists() and self.output.samefile(self.folder):
            raise PageError(
                "the briefings would be read as articles the next time",
                subject=str(self.output),
                next_step="Choose another folder for the output.",
            )
        from briefing.ingest import is_readable_name

        sources = sorted(p for p in self.folder.iterdir() if is_readable_name(p.name) and not p.name.startswith("."))
        sources = [p for p in sources if not p.is_dir()]
        if not sources:
            raise PageError("there are no articles in it", subject=str(self.folder), next_step="Name another folder.")
        taken = Counter(name.casefold() for p in sources for name in (p.name, p.stem))
        return [Task(p, self.output / f"{p.name if taken[p.stem.casefold()] > 1 else p.stem}.docx") for p in sources]

    def run(self, progress: Callable[[Outcome, int], None] | None = None) -> None:
        """Make every briefing that is not there yet, and write the report, also when the work is broken off.

        Args:
            progress: Told each outcome, and how many articles are done with.
        """
        tasks = self.tasks()
        _make_folder(self.output)
        digest = self.order.digest()
        open_tasks = self._resume(tasks, digest)
        reported = time.monotonic()
        try:
            for outcome in self._outcomes(open_tasks, digest):
                self.outcomes[outcome.source] = outcome
                if progress is not None:
                    progress(outcome, len(self.outcomes))
                if time.monotonic() - reported > _REPORT_EVERY:
                    self.write_report()
                    reported = time.monotonic()
        finally:
            self.write_report()

    def write_report(self) -> None:
        """Write both reports, whole."""
        found = [self.outcomes[name] for name in sorted(self.outcomes)]
        document = {
            "format": _FORMAT,
            "version": __version__,
            "folder": str(self.folder),
            "template": self.order.template,
            "paper": self.order.paper,
            "done": sum(o.done for o in found),
            "failed": sum(not o.done for o in found),
            "articles": [asdict(o) for o in found],
        }
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        write_atomically(self.output / REPORT, text.encode("utf-8", "surrogateescape"), PageError)
        told = _to_read(self.folder, found)
        write_atomically(self.output / REPORT_TO_READ, told.encode("utf-8", "surrogateescape"), PageError)

    # -- the work

    def _resume(self, tasks: Sequence[Task], digest: str) -> list[Task]:
        """Take over what an earlier run finished by the same order from the same bytes; return the rest."""
        earlier = _read_report(self.output / REPORT)
        rest = []
        for task in tasks:
            known = earlier.get(task.source.name)
            if (
                known is None
                or not known.done
                or known.order != digest
                or not task.target.is_file()
                or known.sha256 != _digest(task.source)
            ):
                rest.append(task)
            else:
                self.outcomes[known.source] = known
        self.resumed = len(self.outcomes)
        return rest

    def _outcomes(self, tasks: Sequence[Task], digest: str) -> Iterator[Outcome]:
        """Yield outcomes as they come; a process that breaks down costs its own article only."""
        waiting = list(tasks)
        suspects: list[Task] = []
        while waiting:
            done: set[Path] = set()
            try:
                for task, outcome in self._in_processes(waiting, digest, self.jobs):
                    done.add(task.source)
                    yield outcome
            except BrokenProcessPool:
                left = [t for t in waiting if t.source not in done]
                # The pool does not say whose work broke it: those that were begun are tried by themselves.
                suspects, waiting = [*suspects, *left[: 2 * self.jobs]], left[2 * self.jobs :]
            else:
                waiting = []
        for task in suspects:
            try:
                yield from (outcome for _, outcome in self._in_processes([task], digest, 1))
            except BrokenProcessPool:
                yield _failed(task, "the program broke down while reading it", "Copy its text into a .txt file.")

    def _in_processes(self, tasks: Sequence[Task], digest: str, jobs: int) -> Iterator[tuple[Task, Outcome]]:
        todo = iter(tasks)
        running: dict[Future[Outcome], Task] = {}
        context = get_context("spawn")
        stopped = context.Event()
        with (
            _one_thread_each(),
            ProcessPoolExecutor(
                max_workers=min(jobs, len(tasks)),
                mp_context=context,
                initializer=_prepare,
                initargs=(self.order, digest, self.time_limit, stopped),
            ) as pool,
        ):
            try:
                while True:
                    # No more are handed over than keep everybody busy, so that few are in doubt when one breaks down.
                    for task in todo:
                        running[pool.submit(self.work, task)] = task
                        if len(running) >= 2 * jobs:
                            break
                    if not running:
                        return
                    finished, _ = wait(running, return_when=FIRST_COMPLETED)
                    for future in sorted(finished, key=lambda f: running[f].source):
                        task = running.pop(future)
                        yield task, future.result()
            except (KeyboardInterrupt, GeneratorExit):
                stopped.set()
                pool.shutdown(wait=False, cancel_futures=True)
                raise


# -- in the worker process

_order = Order("", "")
_order_digest = ""
_limit = TIME_LIMIT
_book: TopicBook | None = None
_stopped: Event | None = None


def _prepare(order: Order, digest: str, time_limit: float, stopped: Event) -> None:
    """Make a worker ready once: topics and language model."""
    import signal

    from briefing.extraction import nlp
    from briefing.extraction.topic_packs import load_topics

    global _order, _order_digest, _limit, _book, _stopped  # noqa: PLW0603 - what a worker process keeps between articles
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _order, _order_digest, _limit, _stopped = order, digest, time_limit, stopped
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
        outcome = _failed(
            task, f"it took longer than {_limit:.0f} seconds", "Save the article alone, if it is one of many."
        )
    except BriefingError as error:
        outcome = Outcome(task.source.name, error=error.message)
    except Exception as error:
        logger.debug("unexpected error", exc_info=True)
        outcome = _failed(
            task, f"something unexpected went wrong ({type(error).__name__}: {error})", "Please report it."
        )
    return replace(outcome, seconds=round(time.perf_counter() - started, 3))


def _failed(task: Task, reason: str, next_step: str) -> Outcome:
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


@contextlib.contextmanager
def _one_thread_each() -> Iterator[None]:
    """Keep the workers' numeric libraries to one thread: the processes are the parallelism."""
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


# -- reports


def _read_report(path: Path) -> dict[str, Outcome]:
    """Return the outcomes of an earlier run; nothing, where there is no report that can be read."""
    try:
        document = json.loads(path.read_text("utf-8", "surrogateescape"))
        if document["format"] != _FORMAT:
            return {}
        return {row["source"]: Outcome(**{**row, "notes": tuple(row["notes"])}) for row in document["articles"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _to_read(folder: Path, found: Sequence[Outcome]) -> str:
    failed = [o for o in found if not o.done]
    made = [o for o in found if o.done]
    lines = [f"# Briefings of {folder.name}", "", f"{len(made)} made, {len(failed)} not.", ""]
    if failed:
        lines += ["## Not made", "", *(f"- {o.error}" for o in failed), ""]
    if made:
        lines += ["## Made", "", "| article | briefing | to check | left out | note |", "|---|---|---|---|---|"]
        lines += [
            f"| {_cell(o.source)} | {_cell(o.output)} | {o.to_check} | {o.left_out} | {_cell(' '.join(o.notes))} |"
            for o in made
        ]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PageError(
            f"the folder cannot be made ({error.strerror})", subject=str(path), next_step="Choose another folder."
        ) from error
