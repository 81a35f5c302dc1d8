"""Jobs off the UI thread: results, errors, progress, cancellation, and results nobody waits for any more."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QThread, QTimer

from briefing.errors import Cancelled
from ui.workers import Lane, Workers


@pytest.fixture
def workers(qtbot):
    workers = Workers()
    yield workers
    workers.stop()


def test_a_result_arrives_in_the_ui_thread(workers, qtbot):
    lane = Lane(workers.files)
    threads = []
    lane.finished.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(lane.finished) as got:
        lane.start(lambda _progress, _stop: threading.get_ident())
    assert got.args[0] != threading.get_ident()
    assert threads == [lane.thread()]
    assert not lane.is_busy


def test_an_error_travels_as_a_value(workers, qtbot):
    lane = Lane(workers.files)

    def fail(_progress, _stop):
        raise ValueError("no")

    with qtbot.waitSignal(lane.failed) as got:
        lane.start(fail)
    assert isinstance(got.args[0], ValueError)


def test_progress_is_reported(workers, qtbot):
    lane = Lane(workers.files)
    seen = []
    lane.progressed.connect(lambda *a: seen.append(a))

    def work(progress, _stop):
        progress(1, 2, "one")
        progress(2, 2, "two")

    with qtbot.waitSignal(lane.finished):
        lane.start(work)
    assert seen == [(1, 2, "one"), (2, 2, "two")]


def test_a_stale_result_is_dropped(workers, qtbot):
    lane = Lane(workers.files)
    gate = threading.Event()
    seen = []
    lane.finished.connect(seen.append)

    def slow(_progress, _stop):
        gate.wait(5)
        return "old"

    lane.start(slow)
    with qtbot.waitSignal(lane.finished):
        lane.start(lambda _progress, _stop: "new")
    gate.set()
    qtbot.waitUntil(lambda: not lane._jobs)
    assert seen == ["new"]


def test_work_that_has_not_begun_is_taken_out_of_the_queue(workers, qtbot):
    lane = Lane(workers.page)
    begun, gate = threading.Event(), threading.Event()
    ran = []
    lane.start(lambda _progress, _stop: (begun.set(), gate.wait(5)))
    assert begun.wait(5)  # only now is the pool's one thread taken, and what follows waits in the queue
    lane.start(lambda _progress, _stop: ran.append("second"))
    with qtbot.waitSignal(lane.finished):
        lane.start(lambda _progress, _stop: ran.append("third"))
        gate.set()
    assert ran == ["third"]


def test_cancelling_tells_the_work_and_the_window(workers, qtbot):
    lane = Lane(workers.files)
    begun, stopped = threading.Event(), threading.Event()

    def work(_progress, is_cancelled):
        begun.set()
        while not is_cancelled():
            pass
        stopped.set()
        raise Cancelled

    lane.start(work)
    assert begun.wait(5)
    with qtbot.waitSignals([lane.cancelled, lane.busy_changed]):
        lane.cancel()
    assert stopped.wait(5)
    assert not lane.is_busy
    with qtbot.assertNotEmitted(lane.cancelled, wait=50):
        qtbot.waitUntil(lambda: not lane._jobs)


def test_file_work_returns_its_outcome_while_the_window_goes_on(workers, qtbot):
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    gate = threading.Event()
    QTimer.singleShot(30, gate.set)
    assert workers.run_to_end(lambda: (gate.wait(5), "done")[1]) == "done"
    assert ticks


def test_file_work_raises_what_it_raised(workers):
    def fail():
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        workers.run_to_end(fail)


def test_work_that_is_done_is_let_go_of(workers, qtbot):
    class Kept:
        """Stands for the brief a job is about."""

    lane = Lane(workers.files)
    kept = Kept()
    alive = weakref.ref(kept)
    with qtbot.waitSignal(lane.finished):
        lane.start(lambda _progress, _stop, kept=kept: type(kept))
    del kept
    workers.files.waitForDone()
    gc.collect()
    assert alive() is None
