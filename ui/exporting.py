"""Export: warn of unchecked items on the page, ask where to, write, and say where it is; or copy the page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from briefing import edits
from briefing.model import Brief, Participant, Quote
from ui import counts, words
from ui.dialogs import export_check, files
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Exporter(QObject):
    """The way from *Export…* to a file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

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
        if window.save_briefing(path, accessible=target.accessible):
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
