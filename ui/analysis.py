"""The analysis of the window's article: its progress, what comes of it the first and every further time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from briefing.errors import BriefingError
from briefing.model import Brief
from ui.engine_words import told
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Analysis(QObject):
    """Runs through the window's reader and fills the findings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        reader, findings = window.reader, window.desk.findings
        reader.analysis_started.connect(self._on_reader_analysis_started)
        reader.analysis_progressed.connect(self._on_reader_analysis_progressed)
        reader.analysis_finished.connect(self._on_reader_analysis_finished)
        reader.analysis_failed.connect(self._on_reader_analysis_failed)
        reader.analysis_cancelled.connect(self._on_reader_analysis_cancelled)
        findings.cancel_requested.connect(reader.cancel_analysis)

    def begin(self) -> None:
        """Look for everything in the open article."""
        brief = self._window.session.brief
        if brief is not None:
            self._window.banner.drop("analysis")
            self._window.reader.analyse(brief.article)

    @Slot()
    def _on_reader_analysis_started(self) -> None:
        ready = self._window.model_is_ready
        stage = self.tr("Reading the sentences") if ready else self.tr("Waiting for the language model")
        self._window.desk.findings.set_busy(stage, 0, 0)
        self._window.refresh()

    @Slot(int, int, str)
    def _on_reader_analysis_progressed(self, done: int, total: int, label: str) -> None:
        self._window.desk.findings.set_busy(told(label), done, total)

    @Slot(object)
    def _on_reader_analysis_finished(self, brief: Brief) -> None:
        known = self._window.session.brief
        if known is not None and known.engine:
            self._take_again(brief)
        else:
            self._window.session.take_findings(brief)
        self._window.desk.findings.set_busy(None, 0, 0)
        for diagnostic in brief.diagnostics:
            self._window.banner.show_notice(Notice(told(diagnostic.message), topic=diagnostic.code))
        self._window.refresh()
        if self._window.session.brief is not None:
            self._window.analysis_finished.emit(self._window.session.brief)

    def _take_again(self, brief: Brief) -> None:
        """Join a second analysis with what was done since the first, and say what came of it."""
        new = self._window.session.take_again(self.tr("Analyse again"), brief)
        if new is None:
            text = self.tr("Analysed again: everything is as it was.")
        elif new:
            many = self.tr("Analysed again: {count} new findings.", n=new)
            text = many if new > 1 else self.tr("Analysed again: one new.")
            text = text.format(count=new)
        else:
            text = self.tr("Analysed again: nothing new.")
        detail = (
            "" if new is None else self.tr("What you accepted, changed or added stayed; Undo brings the rest back.")
        )
        self._window.banner.show_notice(Notice(text, detail=detail, topic="analysis"))

    @Slot(object)
    def _on_reader_analysis_failed(self, problem: BriefingError) -> None:
        self._window.desk.findings.set_busy(None, 0, 0)
        self._window.report(problem, self.tr("Could not analyse"), topic="analysis")
        self._window.refresh()

    @Slot()
    def _on_reader_analysis_cancelled(self) -> None:
        self._window.desk.findings.set_busy(None, 0, 0)
        self._window.banner.show_notice(
            Notice(
                self.tr("The analysis was cancelled."),
                detail=self.tr("The article is here; nothing was looked for in it."),
                topic="analysis",
                action=self.tr("Analyse"),
                on_action=self.begin,
            )
        )
        self._window.refresh()
