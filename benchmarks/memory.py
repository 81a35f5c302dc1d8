"""How much memory the program takes at most, and how long it takes to answer.

    python benchmarks/memory.py

Memory is that of the process and of those it starts, at their peak; pages they share are counted once (PSS, Linux only).
The window is left open on the article until its page is painted. Times stand beside an interpreter that does nothing.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from speed import article_of

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "china-russia-consultation.txt"
RUNS = 5

_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from ui.app import make_application
from ui.main_window import MainWindow
app = make_application(["briefing-desk"])
window = MainWindow()
window.analysis_finished.connect(lambda _: QTimer.singleShot(int(sys.argv[2]), app.quit))
window.show()
window.open_source(sys.argv[1])
app.exec()
"""


def main() -> int:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as scratch:
        long = Path(scratch) / "long.txt"
        long.write_text(article_of(5000).text, "utf-8")
        page = str(Path(scratch) / "page.docx")
        briefing = [sys.executable, "-m", "briefing"]
        print(f"{'peak memory':42}{'MB':>6}")
        for name, command in (
            ("command: extract, 600 words", [*briefing, "extract", str(SEED)]),
            ("command: export, 600 words", [*briefing, "export", str(SEED), "-o", page]),
            ("command: extract, 5,000 words", [*briefing, "extract", str(long)]),
            ("window, 600 words", [sys.executable, "-c", _WINDOW, str(SEED), "3000"]),
            ("window, 5,000 words", [sys.executable, "-c", _WINDOW, str(long), "3000"]),
        ):
            print(f"{name:42}{peak(command, Path(scratch)):>6.0f}", flush=True)
        print(f"\n{'from start to end':42}{'s':>6}")
        for name, command in (
            ("an interpreter that does nothing", [sys.executable, "-c", "pass"]),
            ("briefing --help", [*briefing, "--help"]),
            ("briefing templates", [*briefing, "templates"]),
            ("briefing extract, 600 words", [*briefing, "extract", str(SEED)]),
            ("window: start to analysed sample, and end", [sys.executable, "-c", _WINDOW, str(SEED), "0"]),
        ):
            print(
                f"{name:42}{statistics.median(seconds(command, Path(scratch)) for _ in range(RUNS)):>6.2f}", flush=True
            )
    return 0


def peak(command: list[str], folder: Path) -> float:
    """Return the most memory, in MB, that a command and its children had at a time."""
    most = 0.0
    with subprocess.Popen(command, cwd=folder, env=_environment(folder), stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, sum(_shared_fairly(pid) for pid in _family(process.pid)))
            time.sleep(0.05)
    return most


def seconds(command: list[str], folder: Path) -> float:
    """Return how long a command takes."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, env=_environment(folder), stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def _environment(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "BRIEFING_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def _family(pid: int) -> list[int]:
    """Return a process and all it started."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    # A thread other than the first may have started one: look through them all.
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children += task.read_text().split()
        except OSError:
            continue
    return [pid, *(below for child in set(children) for below in _family(int(child)))]


def _shared_fairly(pid: int) -> float:
    """Return the memory of a process in MB, pages it shares with others counted by their share."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


if __name__ == "__main__":
    sys.exit(main())
