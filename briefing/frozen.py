"""How a packaged program starts itself again as the worker that fills templates.

A packaged program has no interpreter that could be given a module to run. Its own executable is started with an argument
nobody else uses, for which each entry point looks before anything else.
"""

from __future__ import annotations

import sys

PAGE_WORKER = "--page-worker"


def worker_command() -> list[str]:
    """Return the command that runs :mod:`briefing.page.worker` in another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PAGE_WORKER]
    return [sys.executable, "-m", "briefing.page.worker"]
