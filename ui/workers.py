"""Work off the UI thread: a job gets values and two callbacks, and sends a value back.

A :class:`Lane` runs one kind of work and keeps only the newest: starting again, or cancelling, makes what runs stale,
and a stale result is dropped without a word. The lane, which lives in the UI thread, owns the signals; the job only
emits them. Lanes that use the language model share a pool of one thread.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, Signal, Slot

from briefing.errors import Cancelled

logger = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
Work = Callable[[Progress, Callable[[], bool]], Any]

STOP_WITHIN_MS = 5000


class Channel(QObject):
    """The way back from a job to the UI thread. The first argument is always the job's number."""

    progressed = Signal(int, int, int, str)
    finished = Signal(int, object)
    failed = Signal(int, object)
    cancelled = Signal(int)


class Job:
    """One run of some work in a pool.

    Not a ``QRunnable``: a pool keeps the Python half of one for ever, and with it the brief that the work was about.
    """

    def __init__(self, number: int, work: Work, channel: Channel) -> None:
        self._number = number
        self._work = work
        self._channel = channel
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next look."""
        self._stop.set()

    def run(self) -> None:
        """Do the work and report exactly once: finished, failed or cancelled."""
        try:
            if self._stop.is_set():
                raise Cancelled  # noqa: TRY301 - it never began
            outcome = self._work(self._report, self._stop.is_set)
        except Cancelled:
            self._tell("cancelled")
        except Exception as error:  # noqa: BLE001 - the thread's end; the UI side sorts errors and logs
            self._tell("failed", error)
        else:
            self._tell("finished", outcome)

    def _report(self, done: int, total: int, label: str) -> None:
        if not self._stop.is_set():
            self._tell("progressed", done, total, label)

    def _tell(self, signal: str, *told: object) -> None:
        """Emit a signal of the channel, unless the dialog that waited for it is gone."""
        with contextlib.suppress(RuntimeError):  # "Signal source has been deleted"
            getattr(self._channel, signal).emit(self._number, *told)


class Lane(QObject):
    """Runs one kind of work, the newest only."""

    progressed = Signal(int, int, str)  # done, total, label
    finished = Signal(object)
    failed = Signal(object)  # the exception
    cancelled = Signal()
    busy_changed = Signal(bool)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._jobs: dict[int, Job] = {}  # until they have reported, stale ones too
        self._count = 0
        self._newest: int | None = None
        self._channel = Channel(self)
        self._channel.progressed.connect(self._on_channel_progressed)
        self._channel.finished.connect(self._on_channel_finished)
        self._channel.failed.connect(self._on_channel_failed)
        self._channel.cancelled.connect(self._on_channel_cancelled)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way whose result is still wanted."""
        return self._newest is not None

    def start(self, work: Work) -> None:
        """Run ``work(progress, is_cancelled)`` in the pool; what ran before in this lane is stale now."""
        was_busy = self.is_busy
        self._drop()
        self._count += 1
        job = Job(self._count, work, self._channel)
        self._jobs[self._count] = job
        self._newest = self._count
        self._pool.start(job.run)
        if not was_busy:
            self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Give up what runs; :attr:`cancelled` is emitted at once, though the thread may take a moment to stop."""
        if not self.is_busy:
            return
        self._drop()
        self.cancelled.emit()
        self.busy_changed.emit(False)

    def _drop(self) -> None:
        if self._newest is not None:
            self._jobs[self._newest].cancel()  # one that has not begun ends as soon as its turn comes
            self._newest = None

    def _end(self, number: int) -> bool:
        """Forget a job that has reported; tell whether anybody still waits for it."""
        self._jobs.pop(number, None)
        if number != self._newest:
            return False
        self._newest = None
        return True

    @Slot(int, int, int, str)
    def _on_channel_progressed(self, number: int, done: int, total: int, label: str) -> None:
        if number == self._newest:
            self.progressed.emit(done, total, label)

    @Slot(int, object)
    def _on_channel_finished(self, number: int, outcome: object) -> None:
        if self._end(number):
            self.busy_changed.emit(False)
            self.finished.emit(outcome)

    @Slot(int, object)
    def _on_channel_failed(self, number: int, error: Exception) -> None:
        if self._end(number):
            self.busy_changed.emit(False)
            self.failed.emit(error)

    @Slot(int)
    def _on_channel_cancelled(self, number: int) -> None:
        if self._end(number):
            self.busy_changed.emit(False)
            self.cancelled.emit()


class Workers(QObject):
    """The pools of one window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = self._pool(1)  # the language model is used by one job at a time
        self.page = self._pool(1)
        self.files = self._pool(2)

    def run_to_end(self, work: Callable[[], Any]) -> Any:
        """Do file work in a thread and return its outcome, while the window goes on painting but takes no input.

        For short work whose result the caller needs before going on, such as saving before closing.

        Raises:
            Exception: Whatever ``work`` raised.
        """
        loop = QEventLoop()
        waiting = _Waiting(loop)
        job = Job(0, lambda _progress, _stop: work(), waiting.channel)
        self.files.start(job.run)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if waiting.error is not None:
            raise waiting.error
        return waiting.outcome

    def wait(self, milliseconds: int) -> bool:
        """Throw away what has not begun; tell whether what runs ended within so long."""
        pools = (self.files, self.page, self.language)
        for pool in pools:
            pool.clear()
        return all(pool.waitForDone(milliseconds) for pool in pools)

    def stop(self) -> None:
        """Throw away what has not begun and wait for what runs, at most a few seconds; lanes are cancelled before."""
        for pool in (self.files, self.page, self.language):
            pool.clear()
        for pool in (self.files, self.page, self.language):
            if not pool.waitForDone(STOP_WITHIN_MS):
                logger.warning("a worker did not stop within %s ms", STOP_WITHIN_MS)

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)
        return pool


class _Waiting(QObject):
    """Holds the outcome of one job that a local event loop waits for."""

    def __init__(self, loop: QEventLoop) -> None:
        super().__init__()
        self.outcome: Any = None
        self.error: Exception | None = None
        self._loop = loop
        self.channel = Channel(self)
        self.channel.finished.connect(self._on_channel_finished)
        self.channel.failed.connect(self._on_channel_failed)

    @Slot(int, object)
    def _on_channel_finished(self, _number: int, outcome: object) -> None:
        self.outcome = outcome
        self._loop.quit()

    @Slot(int, object)
    def _on_channel_failed(self, _number: int, error: Exception) -> None:
        self.error = error
        self._loop.quit()
