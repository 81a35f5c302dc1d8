"""How a packaged program starts one of its worker processes.

A packaged program has no interpreter that could be given a module to run. The command ``briefing``, which lies beside the
window and has standard streams on every system, is started with an argument nobody else uses, and looks for that before
anything else.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

WORKER = "--worker"
_MODULES = ("briefing.page.worker", "ui.apart")


def worker_command(module: str) -> list[str]:
    """Return the command that calls ``serve()`` of a module in another process."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"briefing{program.suffix}")), WORKER, module]
    return [sys.executable, "-m", module]


def serve_if_asked(arguments: Sequence[str]) -> bool:
    """Be a worker process if the arguments say so; tell whether they did."""
    if len(arguments) != 2 or arguments[0] != WORKER or arguments[1] not in _MODULES:
        return False
    import_module(arguments[1]).serve()
    return True
