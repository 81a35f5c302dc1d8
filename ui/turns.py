"""Work cut into pieces, one a turn of the event loop, so that keys and the mouse are heard in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class Turns(QObject):
    """Runs jobs in the order they were asked for; one that waits already is replaced by its newer version."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[str, Callable[[], object]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    def later(self, name: str, job: Callable[[], object]) -> None:
        """Run a job in a turn of its own; ``name`` tells which waiting job it replaces."""
        self._jobs.pop(name, None)
        self._jobs[name] = job
        self._timer.start()

    def stop(self) -> None:
        """Forget what waits."""
        self._jobs.clear()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if not self._jobs:
            return
        job = self._jobs.pop(next(iter(self._jobs)))
        if self._jobs:
            self._timer.start()
        job()
