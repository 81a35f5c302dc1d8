"""Opening: read a source in a thread, then have it analysed in another; the article can be shown in between."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot

from briefing.ingest.sources import is_address
from briefing.model import Article, Brief, Layout, Notes
from ui.engine import Engine
from ui.problems import as_problem
from ui.settings import Settings
from ui.workers import Lane, Workers

logger = logging.getLogger(__name__)

BRIEF_SUFFIX = ".brief"


@dataclass(frozen=True)
class Opened:
    """A document that was read. ``path`` is its ``.brief`` file, ``source`` the file it was read from."""

    brief: Brief
    path: Path | None = None
    source: Path | None = None
    unsaved: bool = False  # work that no file holds, such as a recovered copy
    digest: str | None = None  # of the file the unsaved work is based on

    @property
    def is_analysed(self) -> bool:
        """Whether findings are in it; the engine signs what it made."""
        return bool(self.brief.engine)


class Reader(QObject):
    """Reads and analyses, one document at a time, the newest only."""

    read = Signal(object)  # Opened
    read_failed = Signal(object)  # BriefingError
    reading_changed = Signal(bool)
    reading_progressed = Signal(int, int, str)  # done, total (0 if not known), stage
    analysis_started = Signal()
    analysis_progressed = Signal(int, int, str)  # done, total, stage
    analysis_finished = Signal(object)  # Brief
    analysis_failed = Signal(object)  # BriefingError
    analysis_cancelled = Signal()
    model_ready = Signal()

    def __init__(self, engine: Engine, workers: Workers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._subject = ""
        self._started = 0.0
        self._reading = Lane(workers.files, self)
        self._reading.finished.connect(self.read)
        self._reading.failed.connect(self._on_reading_failed)
        self._reading.busy_changed.connect(self.reading_changed)
        self._reading.progressed.connect(self.reading_progressed)
        self._analysis = Lane(workers.language, self)
        self._analysis.progressed.connect(self.analysis_progressed)
        self._analysis.finished.connect(self._on_analysis_finished)
        self._analysis.failed.connect(self._on_analysis_failed)
        self._analysis.cancelled.connect(self.analysis_cancelled)
        self._warming = Lane(workers.language, self)
        self._warming.finished.connect(self._on_warming_finished)
        self._warming.failed.connect(self._on_warming_failed)

    @property
    def is_analysing(self) -> bool:
        """Whether findings are still to come."""
        return self._analysis.is_busy

    def open(self, source: Path | str) -> None:
        """Read a file (an article, or saved work), or an address."""
        self._subject = str(source)
        read = self._engine.read_article
        if is_address(self._subject):
            address = self._subject
            self._reading.start(lambda progress, stop: self._made(read(address, progress, stop), None))
            return
        path = Path(source).expanduser()
        if path.suffix.lower() == BRIEF_SUFFIX:
            self._reading.start(lambda _progress, _stop: Opened(self._engine.load_brief(path), path, path))
        else:
            self._reading.start(lambda progress, stop: self._made(read(path, progress, stop), path))

    def paste(self, text: str, rich: str = "") -> None:
        """Make an article of pasted text; ``rich`` is the same as HTML, where there is any."""
        self._subject = self.tr("the pasted text")
        self._reading.start(lambda _progress, _stop: self._made(self._engine.article_from_text(text, rich), None))

    @property
    def subject(self) -> str:
        """What is read, or was read last: a path, an address, or words for pasted text."""
        return self._subject

    def cancel_reading(self) -> None:
        """Give up what is being opened; everything stays as it is."""
        self._reading.cancel()

    def analyse(self, article: Article) -> None:
        """Find everything in an article."""
        self._started = time.monotonic()
        analyse: Callable[..., Brief] = self.with_model(self._engine.analyse)
        self._analysis.start(lambda progress, stop: analyse(article, progress, stop))
        self.analysis_started.emit()

    def cancel_analysis(self) -> None:
        """Give the analysis up; the article stays."""
        self._analysis.cancel()

    def warm_up(self) -> None:
        """Load the language model behind the window."""
        warm_up = self.with_model(self._engine.warm_up)
        self._warming.start(lambda _progress, _stop: warm_up())

    def stop(self) -> None:
        """Make everything that runs stale."""
        for lane in (self._reading, self._analysis, self._warming):
            lane.blockSignals(True)
            lane.cancel()

    def with_model(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """Return work that begins with taking the language model the settings name now."""
        choose, model = self._engine.choose_model, self._settings.language_model

        def run(*arguments: Any) -> Any:
            choose(model)
            return work(*arguments)

        return run

    def _made(self, article: Article, source: Path | None) -> Opened:
        """Wrap an article into a brief without findings: the defaults of the settings, and today's date."""
        today = QLocale(QLocale.Language.English).toString(QDate.currentDate(), "d MMMM yyyy")
        s = self._settings
        notes = Notes(
            date=today,
            generated_on=today,
            author=s.author,
            desk=s.desk,
            audience=s.audience,
            classification=s.classification,
            caveat=s.caveat,
        )
        return Opened(
            Brief(articles=(article,), notes=notes, layout=Layout(template=s.template, paper=s.paper)), None, source
        )

    @Slot(object)
    def _on_reading_failed(self, error: Exception) -> None:
        self.read_failed.emit(as_problem(error, subject=self._subject))

    @Slot(object)
    def _on_analysis_finished(self, brief: Brief) -> None:
        logger.info(
            "analysed in %.2f s: %d participants, %d positions, %d quotes",
            time.monotonic() - self._started,
            len(brief.participants),
            len(brief.positions),
            len(brief.quotes),
        )
        if not brief.engine:
            brief = replace(brief, engine="briefing-desk")
        self.analysis_finished.emit(brief)

    @Slot(object)
    def _on_analysis_failed(self, error: Exception) -> None:
        self.analysis_failed.emit(as_problem(error, subject=self.tr("the analysis")))

    @Slot(object)
    def _on_warming_finished(self, _nothing: object) -> None:
        self.model_ready.emit()

    @Slot(object)
    def _on_warming_failed(self, error: Exception) -> None:
        logger.warning("the language model did not load: %s", error)
        self.model_ready.emit()
