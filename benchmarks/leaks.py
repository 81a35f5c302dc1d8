"""Do windows that were closed go away? Opened with a brief and closed again, many times in one process.

    QT_QPA_PLATFORM=offscreen python benchmarks/leaks.py [--cycles 200]

Prints, at a few points on the way: threads, widgets, windows that Python still holds, and memory. What grows with every
cycle is a leak; the first cycles fill caches. The exit status is 1 if anything but memory is left over, or the memory of the
second half grew by more than 5 %.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import threading
import time
from dataclasses import astuple, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from briefing import analyse, paths, read_article, save
from ui.app import make_application
from ui.main_window import MainWindow
from ui.settings import Settings


@dataclass(frozen=True)
class State:
    """What is there after some cycles."""

    cycles: int
    threads: int
    widgets: int
    windows: int
    megabytes: float


def main() -> int:
    """Open and close, and print what is left."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        brief = save(
            analyse(read_article(paths.seeds_dir() / "china-russia-consultation.txt")), Path(folder) / "a.brief"
        )
        app = make_application(["briefing-desk"])
        settings = Settings(app, path=Path(folder) / "settings.ini")
        print(f"{'cycles':>7} {'threads':>8} {'widgets':>8} {'windows':>8} {'MB':>7}")
        states = []
        step = max(1, arguments.cycles // 8)
        for cycle in range(1, arguments.cycles + 1):
            open_and_close(settings, brief)
            if cycle % step == 0:
                states.append(state(cycle))
                cycles, threads, widgets, windows, megabytes = astuple(states[-1])
                print(f"{cycles:>7} {threads:>8} {widgets:>8} {windows:>8} {megabytes:>7.1f}", flush=True)
    middle, last = states[len(states) // 2 - 1], states[-1]
    left_over = last.windows > 0 or last.widgets > middle.widgets or last.threads > middle.threads
    return 1 if left_over or last.megabytes > 1.05 * middle.megabytes else 0


def open_and_close(settings: Settings, brief: Path) -> None:
    """Open a window on a brief, wait for its page, and close it."""
    window = MainWindow(settings=settings)
    window.show()
    window.open_source(brief)
    end = time.monotonic() + 30
    while window.brief is None and time.monotonic() < end:
        QApplication.processEvents()
    window.close()
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def state(cycles: int) -> State:
    """Count what is there, once waiting work is done and rubbish collected."""
    QThreadPool.globalInstance().waitForDone(5000)
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    windows = sum(isinstance(thing, MainWindow) for thing in gc.get_objects())
    # The two helper processes have a listener each, for as long as the program runs; the second starts when it is needed.
    threads = sum(thread.name != "reading" for thread in threading.enumerate())
    return State(cycles, threads, len(QApplication.allWidgets()), windows, _resident())


def _resident() -> float:
    """Return the memory of this process in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in status.read_text().splitlines() if line.startswith("VmRSS"))


if __name__ == "__main__":
    sys.exit(main())
