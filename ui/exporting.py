"""Export: warn of unchecked items on the page, ask where to, write, and say where it is; or copy the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication

from briefing import edits
from briefing.errors import BriefingError
from briefing.model import Brief, Participant, Quote
from ui import counts, words
from ui.dialogs import export_check, files
from ui.problems import as_problem
from ui.widgets.banner import Notice
from ui.workers import Lane, Progress

if TYPE_CHECKING:
    from ui.main_window import MainWindow


OFFICE_SUFFIX = ".odt"


class Exporter(QObject):
    """The way from *Export…* to a file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path()
        self._lane = Lane(window.workers.files, self)
        self._lane.finished.connect(self._on_lane_finished)
        self._lane.failed.connect(self._on_lane_failed)
        self._lane.cancelled.connect(self._on_lane_cancelled)
        window.desk.article.loaded_page_requested.connect(self.save_loaded_page)

    def export(self) -> None:
        """Export the page, with all that is asked on the way."""
        window = self._window
        brief = window.session.brief
        if brief is None:
            return
        page = window.pager.page
        unchecked = counts.unchecked_on_page(brief, page.placed) if page is not None else []
        if unchecked:
            choice = export_check.ask_unchecked(window, [sentence(brief, item) for item in unchecked])
            if choice is export_check.Choice.CHECK:
                window.desk.findings.next_to_check()
            if choice is not export_check.Choice.EXPORT:
                return
        target = files.ask_export_path(window, window.suggested_path(".docx"))
        if target is None:
            return
        path = target.path
        window.settings.save_folder = str(path.parent)
        if target.accessible or path.suffix.lower() == OFFICE_SUFFIX:
            self._convert(brief, path)
        elif window.save_briefing(path):
            self._announce(path)

    def stop(self) -> None:
        """End what LibreOffice is doing, because the window closes."""
        self._lane.blockSignals(True)
        self._lane.cancel()

    def _convert(self, brief: Brief, path: Path) -> None:
        """Have LibreOffice write the page, which may take some seconds, and let it be called off meanwhile."""
        window, ready = self._window, self._window.pager.page_of(brief)

        def work(_progress: Progress, stop: Callable[[], bool]) -> Path:
            page = ready or window.engine.fit(brief, strict=True, is_cancelled=stop)
            return window.engine.convert(page, path, stop)

        self._path = path
        window.banner.show_notice(
            Notice(
                self.tr("LibreOffice is writing {name}").format(name=path.name),
                topic="exported",
                action=self.tr("Cancel"),
                on_action=self._lane.cancel,
            )
        )
        self._lane.start(work)

    @Slot(object)
    def _on_lane_finished(self, path: Path) -> None:
        self._announce(path)

    @Slot(object)
    def _on_lane_failed(self, error: Exception) -> None:
        self._window.banner.drop("exported")
        self._window.report(as_problem(error, subject=str(self._path)), self.tr("Could not export"), topic="saving")

    @Slot()
    def _on_lane_cancelled(self) -> None:
        self._window.banner.show_notice(
            Notice(
                self.tr("The export of {name} was cancelled.").format(name=self._path.name),
                detail=self.tr("Nothing was written."),
                topic="exported",
            )
        )

    @Slot()
    def save_loaded_page(self) -> None:
        """Write the page an article was loaded from to a file, byte for byte as it came."""
        window, brief = self._window, self._window.session.brief
        if brief is None:
            return
        path = files.ask_page_path(window, window.suggested_path(".html"))
        if path is None:
            return
        try:
            window.workers.run_to_end(lambda: window.engine.save_loaded_page(brief.article.origin, path))
        except BriefingError as problem:
            window.report(problem, self.tr("Could not save"), topic="saving")
        else:
            self._announce(path)

    def copy(self) -> None:
        """Put the page on the clipboard, formatted for mail and documents, plain for everything else."""
        window = self._window
        page = window.pager.page
        if page is None:
            return
        plain, formatted = window.engine.page_texts(page)
        mime = QMimeData()
        mime.setText(plain)
        mime.setHtml(formatted)
        QGuiApplication.clipboard().setMimeData(mime)
        window.status_line.say(self.tr("The page is on the clipboard"))

    def _announce(self, path: Path) -> None:
        self._window.banner.show_notice(
            Notice(
                self.tr("Exported as {name}").format(name=path.name),
                detail=str(path.parent),
                topic="exported",
                action=self.tr("Open"),
                on_action=partial(files.open_file, path),
                more=self.tr("Show in folder"),
                on_more=partial(files.show_folder, path),
            )
        )


def sentence(brief: Brief, item_id: str) -> str:
    """Return an item in a sentence: whose it is, and its words."""
    item = brief.item(item_id)
    if item is None:
        return ""
    if isinstance(item, Participant):
        return item.name
    shown = edits.shown_words(brief, item)
    if isinstance(item, Quote):
        return f"{words.speaker(brief, item)}: “{shown}”"
    return f"{words.name(brief, item.participant)} {words.signed_act(item)}: {shown}"
