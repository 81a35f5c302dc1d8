"""The page that goes with the open brief: fitted again in a thread after every change, stale results dropped."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from briefing.model import Brief
from ui.engine import Engine
from ui.problems import as_problem
from ui.session import Session
from ui.workers import Lane, Workers

if TYPE_CHECKING:
    from briefing.page.fit import Page

logger = logging.getLogger(__name__)

PAUSE_MS = 150  # after each of several edits, as in typing: only the last is worth a page
SEVERAL_S = 0.3  # edits that follow one another within this time are several


class Pager(QObject):
    """Keeps the newest page of the session's brief."""

    page_changed = Signal(object)  # Page | None
    failed = Signal(object)  # BriefingError
    busy_changed = Signal(bool)
    _wanted = Signal()  # to itself: a page, after what this turn of the event loop does and before it paints

    def __init__(self, session: Session, engine: Engine, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._engine = engine
        self._page: Page | None = None
        self._page_of: Brief | None = None
        self._asked: Brief | None = None
        self._started = 0.0
        self._changed = 0.0
        self._is_stopped = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._make)
        self._wanted.connect(self._make, Qt.ConnectionType.QueuedConnection)
        self._lane = Lane(workers.page, self)
        self._lane.finished.connect(self._on_lane_finished)
        self._lane.failed.connect(self._on_lane_failed)
        self._lane.busy_changed.connect(self.busy_changed)
        self._warming = Lane(workers.page, self)
        session.document_opened.connect(self._on_session_document_opened)
        session.brief_changed.connect(self._on_session_brief_changed)

    @property
    def page(self) -> Page | None:
        """The newest page there is; it may be of an earlier brief while a new one is being made."""
        return self._page

    def page_of(self, brief: Brief) -> Page | None:
        """Return the page of exactly this brief, if it is there and fits."""
        return self._page if self._page_of is brief and self._page is not None and self._page.fitted else None

    def warm_up(self) -> None:
        """Have ready what makes pages."""
        self._warming.start(lambda _progress, _stop: self._engine.warm_up_pages())

    def stop(self) -> None:
        """Make everything that runs stale."""
        self._is_stopped = True
        self._pause.stop()
        for lane in (self._lane, self._warming):
            lane.blockSignals(True)
            lane.cancel()

    @Slot(object)
    def _on_session_document_opened(self, _brief: Brief | None) -> None:
        self._lane.cancel()
        self._page = self._page_of = None
        self.page_changed.emit(None)

    @Slot(object)
    def _on_session_brief_changed(self, brief: Brief | None) -> None:
        # Nothing is printed before there are findings: the page would only flicker.
        if brief is None or not brief.engine:
            self._pause.stop()
            return
        several, self._changed = time.monotonic() - self._changed < SEVERAL_S, time.monotonic()
        if several and self._page is not None:
            self._pause.start()
        else:
            self._pause.stop()
            self._wanted.emit()

    @Slot()
    def _make(self) -> None:
        brief = self._session.brief
        if brief is None or not brief.engine or self._is_stopped:
            return
        if brief is self._page_of or (brief is self._asked and self._lane.is_busy):
            return
        self._asked = brief
        self._started = time.monotonic()
        self._lane.start(lambda _progress, stop: self._engine.fit(brief, strict=False, is_cancelled=stop))

    @Slot(object)
    def _on_lane_finished(self, page: Page) -> None:
        logger.debug("page made in %.0f ms", 1000 * (time.monotonic() - self._started))
        self._page, self._page_of = page, self._asked
        self.page_changed.emit(page)

    @Slot(object)
    def _on_lane_failed(self, error: Exception) -> None:
        self._page_of = None
        self.failed.emit(as_problem(error, subject=self.tr("the page")))
