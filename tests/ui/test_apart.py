"""Functions carried out in the other process: results, progress, cancelling, errors, and a process that ends."""

from __future__ import annotations

import os
import threading
import time

import pytest

from briefing.errors import BriefingError, Cancelled, ModelMissingError
from briefing.frozen import worker_command
from tests.ui import apart_jobs
from ui import apart


@pytest.fixture(autouse=True, scope="module")
def _leave_no_process():
    yield
    apart.stop()


def test_a_function_runs_in_a_process_without_the_window_that_stays():
    assert apart.apart(apart_jobs.double)(21) == 42
    first, with_window = apart.apart(apart_jobs.whereabouts)()
    assert first != os.getpid()
    assert not with_window
    assert apart.apart(apart_jobs.whereabouts)()[0] == first


def test_a_home_that_moved_is_the_home_of_the_other_process_too(monkeypatch, tmp_path):
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "first"))
    assert apart.apart(apart_jobs.home)() == apart_jobs.home()
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "second"))
    assert apart.apart(apart_jobs.home)() == apart_jobs.home()


def test_progress_is_told_and_names_stay():
    told = []
    count = apart.apart(apart_jobs.count)
    assert count.__name__ == "count"
    assert count(3, lambda *step: told.append(step), lambda: False) == 3
    assert told == [(1, 3, "Counting"), (2, 3, "Counting"), (3, 3, "Counting")]


def test_a_call_that_is_cancelled_stops_and_the_process_stays():
    before = apart.apart(apart_jobs.whereabouts)()
    stop = threading.Event()
    with pytest.raises(Cancelled):
        apart.apart(apart_jobs.count)(10_000, lambda done, *_rest: stop.set() if done == 3 else None, stop.is_set)
    assert apart.apart(apart_jobs.whereabouts)() == before


def test_what_does_not_stop_is_ended_and_the_next_call_begins_anew(monkeypatch):
    monkeypatch.setattr(apart, "PATIENCE_S", 0.1)
    before = apart.apart(apart_jobs.whereabouts)()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        apart.apart(apart_jobs.deaf)(30.0, lambda: True)
    assert time.monotonic() - started < 10
    assert apart.apart(apart_jobs.whereabouts)() != before


@pytest.mark.parametrize(
    ("kind", "error", "words"),
    [
        ("worded", ModelMissingError, "no model"),
        ("unexpected", RuntimeError, "ValueError: what nobody expected"),
        ("ended", BriefingError, "ended unexpectedly"),
    ],
)
def test_errors_come_back_worded(kind, error, words):
    with pytest.raises(error, match=words) as got:
        apart.apart(apart_jobs.fail)(kind)
    if kind == "worded":
        assert (got.value.subject, got.value.next_step) == ("en", "Install it.")
    assert apart.apart(apart_jobs.double)(2) == 4


def test_two_threads_take_turns():
    found = []
    threads = [threading.Thread(target=lambda n=n: found.append(apart.apart(apart_jobs.double)(n))) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(found) == [0, 2, 4, 6, 8, 10]


def test_a_packaged_program_starts_its_command_as_the_other_process(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "briefing-desk.exe"))
    assert worker_command("ui.apart") == [str(tmp_path / "briefing.exe"), "--worker", "ui.apart"]
