"""What is lost when the program is killed at any moment of editing and saving.

    QT_QPA_PLATFORM=offscreen python benchmarks/kills.py [--kills 200] [--at-once 2]

Each time a window of its own process opens a brief, edits it every few milliseconds with a running number, saves now and
then, and is killed (SIGKILL) after a random while. Then the files it left are read: the brief and every copy of unsaved
work must be whole, and the newest number in them tells how many seconds of work are gone. The exit status is 1 if a file
is damaged or more than the autosave interval is lost.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

INTERVAL = 2  # seconds: the autosave interval that is set
SLACK = 2.0  # seconds: writing, on a machine that does other things too

_EDITING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.app import make_application
from ui.main_window import MainWindow
from ui.settings import Settings
app = make_application(["briefing-desk"])
settings = Settings(app)
settings.autosave_seconds = int(sys.argv[2])
window = MainWindow(settings=settings)
window.show()
window.open_source(Path(sys.argv[1]))
number = 0
def edit():
    global number
    if window.brief is None:
        return
    number += 1
    window.desk.findings.changes.set_note("comment", f"edit {number}", label="Comment")
    print(number, flush=True)
    if number % 40 == 0:
        window.save_briefing(Path(sys.argv[1]))
timer = QTimer(interval=10)
timer.timeout.connect(edit)
timer.start()
app.exec()
"""


@dataclass(frozen=True)
class Loss:
    """What one kill cost."""

    seconds: float  # of work, between the oldest edit that is lost and the kill; 0 if none
    edits: int
    damaged: tuple[str, ...] = ()


def main() -> int:
    """Kill many times and print what was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--longest", type=float, default=6, help="seconds of editing at most")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory() as scratch:
        sample = _sample(Path(scratch))
        whiles = [chance.uniform(0.0, arguments.longest) for _ in range(arguments.kills)]
        with ThreadPoolExecutor(arguments.at_once) as pool:
            losses = list(pool.map(lambda n: kill(Path(scratch) / str(n), sample, whiles[n]), range(arguments.kills)))
    lost = sorted(loss.seconds for loss in losses)
    damaged = [name for loss in losses for name in loss.damaged]
    print(f"kills                  {len(losses)}, after {sum(loss.edits for loss in losses)} edits")
    print(f"damaged files          {len(damaged)} {' '.join(damaged)}")
    print(f"work lost, median      {statistics.median(lost):.2f} s")
    print(f"work lost, most        {lost[-1]:.2f} s (interval {INTERVAL} s)")
    return 1 if damaged or lost[-1] > INTERVAL + SLACK else 0


def kill(folder: Path, sample: Path, after: float) -> Loss:
    """Let one process edit for a while, kill it, and look at what it left."""
    folder.mkdir()
    file = folder / "work.brief"
    shutil.copyfile(sample, file)
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "BRIEFING_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"
    }  # fmt: skip
    times: list[float] = []
    command = [sys.executable, "-c", _EDITING, str(file), str(INTERVAL)]
    with subprocess.Popen(command, env=environment, cwd=folder, stdout=subprocess.PIPE, text=True) as process:
        started = threading.Event()

        def listen() -> None:
            for _ in process.stdout or ():
                times.append(time.monotonic())
                started.set()

        listener = threading.Thread(target=listen)
        listener.start()
        if not started.wait(60):
            process.kill()
            return Loss(0.0, 0, ("the window did not start",))
        time.sleep(after)
        killed = time.monotonic()
        process.kill()
        listener.join()
    kept, damaged = _newest(folder)
    lost = times[kept:]
    return Loss(max(0.0, killed - lost[0]) if lost else 0.0, len(times), damaged)


def _newest(folder: Path) -> tuple[int, tuple[str, ...]]:
    """Return the highest number that is kept in a whole file, and the names of files that are not whole."""
    from briefing.errors import ProjectError
    from briefing.project import load
    from ui.recovery import LeftBehind, restore

    newest, damaged = 0, []
    for file in (folder / "work.brief", *(folder / "home").rglob("*.unsaved")):
        try:
            if file.suffix == ".brief":
                brief = load(file)
            else:
                brief = restore(LeftBehind(file=file, saved="", title="", preview=""))
        except ProjectError as error:
            damaged.append(error.message)
            continue
        words = brief.notes.comment.split()
        newest = max(newest, int(words[-1]) if words else 0)
    return newest, tuple(damaged)


def _sample(folder: Path) -> Path:
    from briefing import analyse, paths, read_article, save

    return save(analyse(read_article(paths.seeds_dir() / "china-russia-consultation.txt")), folder / "sample.brief")


if __name__ == "__main__":
    sys.exit(main())
