"""Try the packaged program as somebody would who has nothing else: no Python, no checkout, no settings.

    python packaging/try_package.py dist/briefing-desk

The command proves that nothing is sent, exports the sample and makes a batch; the window starts under Xvfb (or the display
there is), reads the sample, and ends when it is asked to. Prints one line for each; the exit status is 1 if one did not hold.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

READ = "analysed in "  # what the window's log says once the article is read
PATIENCE = 120.0  # seconds


def main() -> int:
    """Run all trials."""
    folder = Path(sys.argv[1]).resolve()
    suffix = ".exe" if os.name == "nt" else ""
    command, window = folder / f"briefing{suffix}", folder / f"briefing-desk{suffix}"
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        articles = home / "articles"
        articles.mkdir()
        sample = next(folder.rglob("china-russia-consultation.txt"))
        shutil.copy(sample, articles)
        page = home / "page.docx"
        held = [
            _tell("selftest", _succeeds(home, command, "selftest")),
            _tell("export", _succeeds(home, command, "export", sample, "-o", page) and page.read_bytes()[:2] == b"PK"),
            _tell("batch", _succeeds(home, command, "batch", articles, "-o", home / "made")),
            _tell("window", _window_reads(home, window, sample)),
        ]
    return 0 if all(held) else 1


def _environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "SYSTEMROOT", "XAUTHORITY") if name in os.environ}
    return {**kept, "HOME": str(home), "BRIEFING_HOME": str(home / "desk"), "LC_ALL": "C.UTF-8"}


def _succeeds(home: Path, *command: str | Path) -> bool:
    result = subprocess.run(
        [str(part) for part in command], cwd=home, env=_environment(home), capture_output=True, text=True, timeout=300, check=False
    )  # fmt: skip
    if result.returncode != 0:
        print(result.stdout, result.stderr, sep="\n")
    return result.returncode == 0


def _window_reads(home: Path, window: Path, sample: Path) -> bool:
    """Start the window on the sample; its log tells when the article is read."""
    log = home / "desk" / "state" / "log" / "briefing-desk.log"
    with (
        _display() as display,
        subprocess.Popen([str(window), str(sample)], cwd=home, env={**_environment(home), **display}) as process,
    ):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and process.poll() is None:
            if log.exists() and READ in log.read_text("utf-8"):
                break
            time.sleep(0.2)
        alive = process.poll() is None
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            return False
    return alive and READ in log.read_text("utf-8")


@contextmanager
def _display() -> Iterator[dict[str, str]]:
    """Give the display there is, else one in memory."""
    if os.environ.get("DISPLAY") or os.name == "nt" or sys.platform == "darwin":
        yield {}
        return
    server = shutil.which("Xvfb")
    if server is None:
        sys.exit("There is no display, and Xvfb is not installed: apt-get install xvfb")
    with subprocess.Popen(
        [server, ":97", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    ) as screen:
        try:
            yield {"DISPLAY": ":97"}
        finally:
            screen.terminate()


def _tell(name: str, held: object) -> bool:
    print(f"{'ok  ' if held else 'FAIL'} {name}", flush=True)
    return bool(held)


if __name__ == "__main__":
    sys.exit(main())
