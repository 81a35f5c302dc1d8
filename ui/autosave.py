"""Nothing is lost: a copy of unsaved work after every pause in editing, and what was left behind offered at the start."""

from __future__ import annotations

import itertools
import logging
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from briefing.model import Brief
from ui import dates, recovery
from ui.problems import as_problem
from ui.reading import Opened
from ui.recovery import Copy, LeftBehind
from ui.widgets.banner import Notice
from ui.workers import Lane

if TYPE_CHECKING:
    from ui.main_window import MainWindow

logger = logging.getLogger(__name__)

PAUSE_MS = 2000  # after the last change

_numbers = itertools.count(1)


class Autosave(QObject):
    """Keeps the copy of one window's document."""

    written = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._copy = Copy(str(next(_numbers)))
        self._copied: Brief | None = None
        self._since: float | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.write)
        self._writing = Lane(window.workers.files, self)
        self._writing.finished.connect(self.written)
        self._writing.failed.connect(self._on_writing_failed)
        self._session.brief_changed.connect(self._on_session_changed)
        self._session.dirty_changed.connect(self._on_session_changed)
        self._session.document_opened.connect(self.forget)

    @Slot()
    def write(self) -> None:
        """Write the copy now, in a worker."""
        brief = self._session.brief
        self._pause.stop()
        self._since = None
        if brief is None or not self._session.is_dirty or brief is self._copied or not self._window.settings.autosave:
            return
        self._copied = brief
        write = self._copy.writer(brief, self._window.document_name(), self._session.path, self._window.disk.known)
        self._writing.start(lambda _progress, _stop: write())

    @Slot()
    def forget(self) -> None:
        """Take the copy away: what it holds is saved, or given up on purpose."""
        self._pause.stop()
        self._since = None
        self._copied = None
        self._writing.cancel()
        self._copy.remove()

    def stop(self) -> None:
        """End with the window."""
        self._writing.blockSignals(True)
        self.forget()

    @Slot()
    def _on_session_changed(self) -> None:
        if not self._session.is_dirty:
            self.forget()
            return
        now = time.monotonic()
        self._since = self._since or now
        left = self._window.settings.autosave_seconds - (now - self._since)
        if left > 0:  # after that the pause runs out, whatever is typed meanwhile
            self._pause.start(min(PAUSE_MS, int(1000 * left)))

    @Slot(object)
    def _on_writing_failed(self, error: Exception) -> None:
        self._copied = None
        logger.warning("no copy of unsaved work: %s", error)


class Recovery(QObject):
    """Offers what was left behind, one message each, and restores it into the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._looking = Lane(window.workers.files, self)
        self._looking.finished.connect(self._on_looking_finished)
        self._restoring = Lane(window.workers.files, self)
        self._restoring.finished.connect(self._on_restoring_finished)
        self._restoring.failed.connect(self._on_restoring_failed)
        window.autosave.written.connect(self._on_autosave_written)
        window.session.dirty_changed.connect(self._on_session_dirty_changed)
        self._left: LeftBehind | None = None
        self._restored: LeftBehind | None = None  # its copy stays until the window has one of its own

    def look(self) -> None:
        """Look for copies of processes that are gone."""
        self._looking.start(lambda _progress, _stop: recovery.find_left_behind())

    def restore(self, left: LeftBehind) -> None:
        """Open a copy as unsaved work."""
        self._left = left
        self._restoring.start(lambda _progress, _stop: recovery.restore(left))

    def stop(self) -> None:
        """End with the window."""
        for lane in (self._looking, self._restoring):
            lane.blockSignals(True)
            lane.cancel()

    @Slot(object)
    def _on_looking_finished(self, found: tuple[LeftBehind, ...]) -> None:
        for left in reversed(found):
            self._window.banner.show_notice(
                Notice(
                    self.tr("Unsaved work on “{title}” from {when}").format(
                        title=left.title, when=dates.moment(left.saved)
                    ),
                    detail=f"“{left.preview}”" if left.preview else "",
                    topic=f"recovery:{left.file.name}",
                    action=self.tr("Restore"),
                    on_action=partial(self.restore, left),
                    more=self.tr("Discard"),
                    on_more=partial(self._discard, left),
                    stays=True,
                )
            )

    def _discard(self, left: LeftBehind) -> None:
        recovery.discard(left)
        self._window.banner.drop(f"recovery:{left.file.name}")

    @Slot(object)
    def _on_restoring_finished(self, brief: Brief) -> None:
        left = self._left
        if left is None:
            return
        opened = Opened(brief, left.origin, left.origin, unsaved=True, digest=left.origin_digest)
        if self._window.show_opened(opened):
            self._restored = left
            self._window.banner.drop(f"recovery:{left.file.name}")
            self._window.autosave.write()

    @Slot()
    def _on_autosave_written(self) -> None:
        if self._restored is not None:
            recovery.discard(self._restored)
            self._restored = None

    @Slot(bool)
    def _on_session_dirty_changed(self, dirty: bool) -> None:
        if not dirty:
            self._on_autosave_written()

    @Slot(object)
    def _on_restoring_failed(self, error: Exception) -> None:
        self._window.report(as_problem(error), self.tr("Could not restore"), topic="opening")
