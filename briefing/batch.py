"""A folder of articles, each made into a briefing: in several processes, and so that it can be taken up again.

For every article ``NAME.txt`` the output folder gets ``NAME.docx`` (the page) and ``NAME.brief`` (to open and correct), and
``report.json`` and ``report.md`` say what became of each. One bad file never stops the rest: what cannot be read is listed
with its reason, what takes too long is given up, and what brings its process down is tried once more by itself. A ``.brief``
that somebody corrected since is never written over: the page is made of it.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path

from briefing import __version__
from briefing.batch_work import TIME_LIMIT, Order, Outcome, Task, digest_of, failed, make_briefing, prepare
from briefing.errors import PageError
from briefing.files import write_atomically

__all__ = ["REPORT", "REPORT_TO_READ", "Batch", "Order", "Outcome", "Task", "make_briefing"]

REPORT = "report.json"
REPORT_TO_READ = "report.md"

_REPORT_EVERY = 2.0  # seconds between two writings of the report while the work goes on
_FORMAT = "briefing-desk-batch"


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
            progress: Told each outcome, those of an earlier run first, and how many articles are done with.
        """
        tasks = self.tasks()
        _make_folder(self.output)
        digest = self.order.digest()
        open_tasks = self._resume(tasks, digest)
        if progress is not None:
            for count, outcome in enumerate(self.outcomes.values(), 1):
                progress(outcome, count)
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
                or known.sha256 != digest_of(task.source)
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
                yield failed(task, "the program broke down while reading it", "Copy its text into a .txt file.")

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
                initializer=prepare,
                initargs=(self.order, digest, self.time_limit, stopped),
            ) as pool,
        ):
            try:
                while True:
                    # No more are handed over than keep everybody busy, so that few are in doubt when one breaks down.
                    for task in todo:
                        with _deaf_to_ctrl_c():
                            future = pool.submit(self.work, task)
                        running[future] = task
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
                # Waited for: a worker that still starts would find nothing of its parent, and say so.
                pool.shutdown(wait=True, cancel_futures=True)
                raise


@contextlib.contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Start workers that do not hear Ctrl+C, which a terminal sends them too: it is the parent's to answer.

    From their first moment on: one that hears it while Python starts would print a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows: the worker is deaf once it is ready
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
    made = [o for o in found if o.done]
    not_made = [o for o in found if not o.done]
    lines = [f"# Briefings of {folder.resolve().name}", "", f"{len(made)} made, {len(not_made)} not.", ""]
    if not_made:
        lines += ["## Not made", "", *(f"- {o.error}" for o in not_made), ""]
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


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PageError(
            f"the folder cannot be made ({error.strerror})", subject=str(path), next_step="Choose another folder."
        ) from error
