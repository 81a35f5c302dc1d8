"""Functions for the tests of :mod:`ui.apart`, which the other process imports from here."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from briefing import paths
from briefing.errors import Cancelled, ModelMissingError


def double(number: int) -> int:
    """Return twice a number, and print, which must not disturb the answer."""
    print("printed")
    return 2 * number


def home() -> Path:
    """Return the folder of the user's topics as this process sees it."""
    return paths.user_topics_dir()


def whereabouts() -> tuple[int, bool]:
    """Return the process, and whether the window's library was loaded there."""
    return os.getpid(), any(name.startswith("PySide6") for name in sys.modules)


def count(steps: int, progress: Callable[[int, int, str], None], is_cancelled: Callable[[], bool]) -> int:
    """Count slowly, telling how far it is."""
    for step in range(steps):
        if is_cancelled():
            raise Cancelled
        progress(step + 1, steps, "Counting")
        time.sleep(0.02)
    return steps


def deaf(seconds: float, is_cancelled: Callable[[], bool]) -> None:
    """Take no notice of being cancelled."""
    time.sleep(seconds)


def fail(kind: str) -> None:
    """Fail in a way that is worded, or not, or by ending the process."""
    if kind == "worded":
        raise ModelMissingError("no model", subject="en", next_step="Install it.")
    if kind == "unexpected":
        raise ValueError("what nobody expected")
    os._exit(3)
