"""How soon the window is there, and how long it ever keeps the user waiting.

    python benchmarks/window.py [--runs 3] [--profile]

Every row is measured in fresh processes with a timer that ticks every 5 ms in the event loop: the longest time between
two ticks is the longest the window did not answer. "Own work" is how much of such a time the window's thread was
working, which other programs on the machine do not lengthen. The long article is the sample's paragraphs repeated.
Without ``QT_QPA_PLATFORM`` the windows are drawn offscreen.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer

from briefing import edits, paths
from ui import theme
from ui.app import make_application
from ui.main_window import MainWindow
from ui.settings import Settings

SEED = "china-russia-consultation.txt"
LONG = 5000
TICK_MS = 5
QUIET_S = 0.4  # so long nothing may happen before a phase counts as over
STEPS_S = 60


def main() -> int:
    """Print one row a measure: the median of the runs, and the worst."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--profile", action="store_true", help="print where the UI thread spent its time")
    parser.add_argument("--child", choices=("seed", "long"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        measure(arguments.child, profile=arguments.profile)
        return 0
    print(f"{'article':8}{'measure':44}{'median ms':>10}{'worst ms':>10}{'own work ms':>13}")
    for article in ("seed", "long"):
        runs = [run_child(article, profile=arguments.profile) for _ in range(arguments.runs)]
        for name in runs[0]:
            taken, worked = zip(*(run[name] for run in runs), strict=True)
            numbers = (statistics.median(taken), max(taken), statistics.median(worked))
            print(f"{article:8}{name:44}{numbers[0]:>10.0f}{numbers[1]:>10.0f}{numbers[2]:>13.0f}", flush=True)
    return 0


def run_child(article: str, *, profile: bool) -> dict[str, tuple[float, float]]:
    """Measure in a fresh process with a home of its own."""
    command = [sys.executable, __file__, "--child", article, *(["--profile"] if profile else [])]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "BRIEFING_HOME": home, "BENCH_STARTED": str(time.time())}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    *profiled, last = done.stdout.splitlines()
    print("\n".join(profiled), end="\n" if profiled else "")
    found: dict[str, tuple[float, float]] = json.loads(last)
    return found


class Gaps:
    """Ticks in the event loop and keeps the longest time between two ticks."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start(TICK_MS)
        self.start()

    def tick(self) -> None:
        """Note how long the last tick is ago, and how much of that this thread worked rather than waited."""
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.work = max(self.work, worked - self._worked)
        self._last, self._worked = now, worked

    def start(self) -> None:
        """Begin a phase."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest = self.work = 0.0


class Bench:
    """One window, and what was measured of it: name to milliseconds, and of them worked in the window's thread."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.found: dict[str, tuple[float, float]] = {}
        self.app = make_application(["briefing-desk"])
        settings = Settings(self.app)
        theme.apply(self.app, settings.theme)
        self.window = MainWindow(settings=settings)
        self.window.resize(1440, 900)
        self.window.show()
        self.app.processEvents()
        started = 1000 * (time.time() - float(os.environ.get("BENCH_STARTED", "0")))
        self.found["start to painted window"] = (started, 1000 * time.thread_time())
        self.gaps = Gaps()

    def until(self, done: Callable[[], bool]) -> None:
        """Run the event loop until something is so."""
        end = time.perf_counter() + STEPS_S
        while not done():
            self.app.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() > end:
                raise TimeoutError

    def settle(self) -> None:
        """Run the event loop until nothing is likely to happen any more."""
        quiet = time.perf_counter() + QUIET_S
        self.until(lambda: time.perf_counter() > quiet)

    def note(self, name: str) -> None:
        """End a phase."""
        self.gaps.tick()
        self.found[name] = (1000 * self.gaps.longest, 1000 * self.gaps.work)
        self.gaps.start()

    def open(self) -> None:
        """Wait for the model, open the article and wait for its first page."""
        window = self.window
        self.until(lambda: window.model_is_ready)
        self.note("gap while the model loads")
        self.settle()
        self.gaps.start()
        over: list[object] = []
        window.analysis_finished.connect(over.append)
        if self.kind == "long":
            window.paste_text(long_text())
        else:
            window.open_source(paths.seeds_dir() / SEED)
        self.until(lambda: window.brief is not None)
        self.note("gap while it is read and shown")
        self.until(lambda: bool(over))
        self.note("gap while it is analysed and filled in")
        self.until(lambda: window.pager.page is not None)
        self.settle()
        self.note("gap while the first page is fitted")

    def edit(self) -> None:
        """Make edits, each after the other has come to rest."""
        window, brief = self.window, self.window.brief
        assert brief is not None
        quote = next((q for q in brief.quotes if not q.fragment), brief.quotes[0])
        position = brief.positions[0]
        other = next(p.id for p in brief.participants if p.id != position.participant)
        pages: list[object] = []
        window.pager.page_changed.connect(pages.append)
        steps = (
            lambda: window.session.apply("", lambda b: edits.edit_text(b, quote.id, "other words")),
            lambda: window.session.apply("", lambda b: edits.set_party(b, position.id, other)),
            window.session.undo_stack.undo,
        )
        row, page, gap = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)
        for step in steps:
            pages.clear()
            self.gaps.start()
            begun, worked = time.perf_counter(), time.thread_time()
            step()
            self.app.processEvents()
            row = max(row, (1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - worked)))
            self.until(lambda: bool(pages))
            self.app.processEvents()
            page = max(page, (1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - worked)))
            self.settle()
            self.gaps.tick()
            gap = max(gap, (1000 * self.gaps.longest, 1000 * self.gaps.work))
        self.found |= {
            "edit to row, worst of three": row,
            "edit to painted page, worst of three": page,
            "gap in an edit and its page": gap,
        }

    def look_around(self) -> None:
        """Select, change tabs, show the matrix."""
        window = self.window
        assert window.brief is not None
        self.gaps.start()
        for item in (window.brief.positions[-1], window.brief.quotes[-1], window.brief.participants[0]):
            window.session.select(item.id)
            self.settle()
        self.note("gap when an item is selected")
        for tab in ("Participants", "Positions", "Quotes", "Notes", "All"):
            window.desk.findings.show_tab(tab)
            self.settle()
        self.note("gap in a change of tab")
        window.desk.findings.positions.show_matrix(on=True)
        self.settle()
        self.note("gap when the matrix is shown")


def measure(kind: str, *, profile: bool) -> None:
    """Open an article, edit it, look around, and print what was measured as JSON."""
    bench = Bench(kind)
    profiler = cProfile.Profile()
    if profile:
        profiler.enable()
    bench.open()
    bench.edit()
    bench.look_around()
    profiler.disable()
    if profile:
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(60)
    bench.window.session.undo_stack.setClean()
    bench.window.close()
    print(json.dumps(bench.found))


def long_text() -> str:
    """Return an article of about five thousand words."""
    seed = (paths.seeds_dir() / SEED).read_text("utf-8")
    lines = [line for line in seed.splitlines() if line.strip()]
    body = lines[1:-1]
    return "\n".join([lines[0], *body * (1 + LONG // len(" ".join(body).split())), lines[-1]])


if __name__ == "__main__":
    sys.exit(main())
