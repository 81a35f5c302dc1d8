"""The window: puts panes, menus, workers and the session together. It owns no document data."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from briefing.errors import BriefingError, TemplateError
from briefing.ingest import text_fingerprint
from briefing.model import Brief
from ui import counts, window_memory, windows
from ui.analysis import Analysis
from ui.autosave import Autosave, Recovery
from ui.dialogs import files, questions
from ui.disk import FileOnDisk
from ui.dropping import DropTarget
from ui.engine import Engine
from ui.engine_words import told
from ui.exporting import Exporter
from ui.known import notice_if_known
from ui.opening import Opening
from ui.paging import Pager
from ui.panels.desk import Desk
from ui.panels.start_page import StartPage
from ui.problems import details, name_of, next_step_of
from ui.reading import Opened, Reader
from ui.recent import RecentFiles, is_address
from ui.saving import BRIEF_SUFFIX, Saver
from ui.session import Session
from ui.settings import Settings
from ui.tool_bar import MainToolBar
from ui.topics import Topics
from ui.tour import Tour
from ui.widgets.banner import Banner, Notice
from ui.widgets.status_line import StatusLine
from ui.window_actions import WindowActions
from ui.workers import Lane, Workers

if TYPE_CHECKING:
    from briefing.page.fit import Page

logger = logging.getLogger(__name__)

SMALLEST = (1024, 700)
HEED_MS = 200  # so long the last window waits for work that was cancelled


class MainWindow(QMainWindow):
    """One window, one brief."""

    brief_changed = Signal(object)  # Brief
    analysis_finished = Signal(object)  # Brief
    failed = Signal(object)  # BriefingError

    def __init__(
        self, parent: QWidget | None = None, *, engine: Engine | None = None, settings: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setMinimumSize(*SMALLEST)
        self.engine = engine or Engine()
        self.settings = settings or Settings(self)
        self.session = Session(self)
        self.workers = Workers(self)
        self.reader = Reader(self.engine, self.workers, self.settings, self)
        self.pager = Pager(self.session, self.engine, self.workers, self)
        self.saver = Saver(self.engine, self.pager, self.workers, self)
        self.recent = RecentFiles(self)
        self._templates = Lane(self.workers.files, self)
        self._source: Path | None = None
        self._saved_at = ""
        self.model_is_ready = False
        self._warmed = False

        self.window_actions = WindowActions(self)
        self.tool_bar = MainToolBar(self.window_actions.by_name, self)
        self.addToolBar(self.tool_bar)
        self.status_line = StatusLine(self)
        self.setStatusBar(self.status_line)
        self.banner = Banner(self)
        actions = self.window_actions
        self.start_page = StartPage(
            actions["openAction"],
            actions["openLinkAction"],
            actions["pasteArticleAction"],
            actions["sampleAction"],
            self,
        )
        self.desk = Desk(self.session, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.analysis = Analysis(self)
        self.topics = Topics(self)
        self.disk = FileOnDisk(self)
        self.autosave = Autosave(self)
        self.recovery = Recovery(self)
        self._drops = DropTarget(self)
        self.opening = Opening(self, self._drops)
        self.exporter = Exporter(self)
        self.tour = Tour(self)

        self._connect_parts()
        self.window_actions.connect_all()
        self._begin()

    # ------------------------------------------------------------------------------------ for other programs, and tests

    @property
    def brief(self) -> Brief | None:
        """The current value; ``None`` on the start page."""
        return self.session.brief

    def open_source(self, source: Path | str) -> None:
        """Open an article (a file, an address) or a ``.brief``; asks first if unsaved work would be lost.

        The article is shown as soon as it is read; ``analysis_finished`` follows. What cannot be read leaves
        everything as it is and emits ``failed``.
        """
        self.banner.drop("opening")
        other = windows.showing(Path(source), but=self) if str(source).lower().endswith(BRIEF_SUFFIX) else None
        if other is not None:
            windows.bring_forward(other)
        else:
            self.reader.open(source)

    def paste_text(self, text: str, rich: str = "") -> None:
        """Make a brief of an article's text; ``rich`` is the same as HTML, where there is any."""
        self.banner.drop("opening")
        self.reader.paste(text, rich)

    def save_briefing(self, path: Path | str) -> bool:
        """Save as ``.brief``, or write the page as ``.docx .pdf .md .html .odt``; returns when it is written.

        Returns:
            Whether it was written. If not, the reason is shown and ``failed`` emitted; an earlier file is intact.
        """
        path = Path(path)
        brief = self.session.brief
        try:
            self.saver.write(brief, path)
        except BriefingError as problem:
            is_brief = path.suffix.lower() == BRIEF_SUFFIX
            self.report(problem, self.tr("Could not save") if is_brief else self.tr("Could not export"), topic="saving")
            return False
        self.banner.drop("saving")
        if brief is not None and path.suffix.lower() == BRIEF_SUFFIX:
            self._note_saved(brief, path)
        return True

    # ------------------------------------------------------------------------------------ messages

    def report(self, problem: BriefingError, what: str, *, topic: str = "") -> None:
        """Say in the banner what could not be done, why, and what to do; emit ``failed``."""
        name, of_template = name_of(problem), isinstance(problem, TemplateError)
        head = self.tr("{what} “{name}”: {reason}.") if name else self.tr("{what}: {reason}.")
        if of_template and name:
            head = self.tr("{what}, because of the template “{name}”: {reason}.")
        text = head.format(what=what, name=name, reason=told(problem.reason))
        detail = next_step_of(problem)
        technical = "\n\n".join(x for x in (problem.message, details(problem)) if x)
        self.banner.show_notice(
            Notice(
                text,
                detail=detail,
                kind="error",
                topic=topic,
                action=self.tr("Choose another template…") if of_template else "",
                on_action=self.window_actions.choose_template if of_template else None,
                more=self.tr("Show details"),
                on_more=partial(questions.show_details, self, text, detail, technical),
            )
        )
        self.failed.emit(problem)

    def document_name(self) -> str:
        """Return what the open document is called: its file, the headline, or that it was pasted."""
        brief = self.session.brief
        if self.session.path is not None:
            return self.session.path.stem
        if brief is None:
            return ""
        return brief.article.title or (self._source.stem if self._source else self.tr("Pasted text"))

    def suggested_path(self, suffix: str) -> Path:
        """Return where a file of this document would be looked for."""
        if self.session.path is not None:
            return self.session.path.with_suffix(suffix)
        folder = self.settings.save_folder or (str(self._source.parent) if self._source else str(Path.home()))
        stem = self._source.stem if self._source else self.document_name()
        kept = "".join(c if c.isalnum() or c in " -_" else "-" for c in stem).strip(" -")[:80]
        return Path(folder) / f"{kept or self.tr('briefing')}{suffix}"

    # ------------------------------------------------------------------------------------ putting together

    def _lay_out(self) -> None:
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.desk)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)

    def _connect_parts(self) -> None:
        session, reader, pager, findings = self.session, self.reader, self.pager, self.desk.findings
        session.brief_changed.connect(self._on_session_brief_changed)
        session.current_changed.connect(self._on_session_current_changed)
        session.dirty_changed.connect(self._on_session_dirty_changed)
        reader.read.connect(self.show_opened)
        reader.model_ready.connect(self._on_reader_model_ready)
        pager.page_changed.connect(self._on_pager_page_changed)
        pager.failed.connect(self._on_pager_failed)
        pager.busy_changed.connect(self.desk.page.set_busy)
        self._templates.finished.connect(self.desk.page.set_templates)
        findings.notes.set_classifications(self.settings.classifications)
        self.settings.changed.connect(self._on_settings_changed)
        self.desk.page.zoom_changed.connect(partial(setattr, self.settings, "page_zoom"))
        self.desk.article.view.zoom_changed.connect(partial(setattr, self.settings, "article_zoom"))
        self.recent.changed.connect(self._on_recent_changed)

    def _begin(self) -> None:
        window_memory.restore(self, self.desk, self.settings)
        self._on_recent_changed()
        self.refresh()
        self.start_page.setFocus()
        self.find_templates()

    def find_templates(self) -> None:
        """Offer the templates there are now."""
        self._templates.start(lambda _progress, _stop: self.engine.find_templates())

    # ------------------------------------------------------------------------------------ opening

    def paste(self) -> None:
        """Open what is on the clipboard: text, a file, an address."""
        self.opening.paste()

    def source_path(self) -> Path | None:
        """Return the file that is open: the brief, else the article it was made of."""
        return self.session.path or self._source

    def show_opened(self, opened: Opened) -> bool:
        """Show a document that was read, unless the open one is to stay; tell which."""
        if not self._may_replace():
            return False
        self.reader.cancel_analysis()
        self.banner.clear()
        self._source = opened.source
        self._saved_at = ""
        self.session.open(opened.brief, opened.path, unsaved=opened.unsaved)
        self.disk.note(opened.path, opened.digest)
        self._pages.setCurrentWidget(self.desk)
        self.desk.article.view.setFocus()
        if not opened.is_analysed:
            told = notice_if_known(self)
            if told is not None:
                self.banner.show_notice(told)
            self.analyse()
        self._note_recent()
        self.refresh()
        logger.info("opened: %d words", len(opened.brief.article.text.split()))
        return True

    # ------------------------------------------------------------------------------------ analysis

    def analyse(self) -> None:
        """Look for everything in the open article; a second time what was done since stays."""
        self.analysis.begin()

    @Slot()
    def _on_reader_model_ready(self) -> None:
        self.model_is_ready = True
        self._refresh_status()

    # ------------------------------------------------------------------------------------ the document

    @Slot(object)
    def _on_session_brief_changed(self, brief: Brief | None) -> None:
        self.refresh()
        self.brief_changed.emit(brief)

    @Slot(object)
    def _on_session_current_changed(self, item: str | None) -> None:
        self.window_actions.refresh()
        if item is not None and self.settings.follow_selection and not self.desk.page.preview.hasFocus():
            self.desk.page.show_item(item)

    @Slot(bool)
    def _on_session_dirty_changed(self, _dirty: bool) -> None:
        self.refresh()

    @Slot(object)
    def _on_pager_page_changed(self, page: Page | None) -> None:
        self.banner.drop("template")
        self.desk.set_page(page)

    @Slot(object)
    def _on_pager_failed(self, problem: BriefingError) -> None:
        self.desk.page.show_problem(problem)
        if isinstance(problem, TemplateError):  # nothing on the page itself helps
            self.report(problem, self.tr("No page"), topic="template")

    # ------------------------------------------------------------------------------------ saving

    def save(self) -> bool:
        """Save to the brief's own file, or ask for one; tell whether it was saved."""
        path = self.session.path
        return self.save_as() if path is None else self.disk.save(path)

    def save_as(self) -> bool:
        """Ask for a file and save to it; tell whether it was saved."""
        path = files.ask_save_path(self, self.suggested_path(BRIEF_SUFFIX))
        if path is None:
            return False
        self.settings.save_folder = str(path.parent)
        return self.save_briefing(path)

    def _note_saved(self, brief: Brief, path: Path) -> None:
        if self.session.brief is brief:
            self.session.mark_saved(path)
            self.disk.note(path)
        self._saved_at = QTime.currentTime().toString("HH:mm")
        self._note_recent()
        self.refresh()

    def _note_recent(self) -> None:
        brief, path = self.session.brief, self.source_path()
        loaded_from = brief.article.origin.name if brief is not None and is_address(brief.article.origin.name) else ""
        if brief is not None and (path is not None or loaded_from):
            left = counts.to_check(brief) if self.session.path is not None else None
            article = brief.article
            self.recent.note(
                path or loaded_from,
                title=article.title or (path.stem if path else loaded_from),
                outlet=article.outlet or "",
                to_check=left,
                fingerprint=text_fingerprint(article),
            )

    def _may_replace(self) -> bool:
        """Ask about unsaved work; tell whether the open brief may go."""
        if not self.session.is_dirty:
            return True
        answer = questions.ask_unsaved(self, self.document_name())
        if answer is questions.Answer.SAVE:
            return self.save()
        return answer is questions.Answer.DISCARD

    # ------------------------------------------------------------------------------------ the window itself

    @Slot(str)
    def _on_settings_changed(self, name: str) -> None:
        if name == "classifications":
            self.desk.findings.notes.set_classifications(self.settings.classifications)

    @Slot()
    def _on_recent_changed(self) -> None:
        self.start_page.show_recent(self.recent.entries)

    def refresh(self) -> None:
        """Bring title, tool bar, status and actions up to date."""
        brief = self.session.brief
        self.window_actions.refresh()
        self.tool_bar.set_working(brief is not None)
        self.tool_bar.progress.set_progress(*counts.review_counts(brief))
        name = self.document_name()
        self.setWindowTitle(
            self.tr("{name}[*] – Briefing Desk").format(name=name) if name else self.tr("Briefing Desk")
        )
        self.setWindowModified(self.session.is_dirty)
        self._refresh_status()

    def _refresh_status(self) -> None:
        say = self.status_line.say
        if self.reader.is_analysing:
            say(self.tr("Analysing… you can read the article already"))
        elif self.session.brief is None:
            say("" if self.model_is_ready else self.tr("Language model loading… you can open an article already"))
        elif self.session.is_dirty:
            since = self.tr("Changed since {time}").format(time=self._saved_at)
            say(since if self._saved_at else self.tr("Not saved"))
        elif self._saved_at:
            say(self.tr("Saved {time}").format(time=self._saved_at))
        else:
            say("" if self.session.path else self.tr("Nothing to save yet"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        windows.enter(self)
        if not self._warmed:
            self._warmed = True
            QTimer.singleShot(50, self.reader.warm_up)  # after the first paint
            QTimer.singleShot(50, self.pager.warm_up)
            self.desk.warm_up()
            QTimer.singleShot(50, self.recovery.look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no field, list or dialog wanted closes the message."""
        if event.key() == Qt.Key.Key_Escape and self.banner.notice is not None:
            self.banner.close_notice()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_replace():
            event.ignore()
            return
        window_memory.remember(self, self.desk, self.settings)
        self.hide()  # what follows may take a moment
        for part in (self.autosave, self.recovery, self.disk, self.topics, self.exporter, self.reader, self.pager):
            part.stop()
        self.desk.stop()
        self._templates.blockSignals(True)
        windows.leave(self)
        if not windows.all_open() and not self.workers.wait(HEED_MS):
            self.engine.stop()  # whoever loads a language model hears nothing; nobody needs it any more
        self.workers.stop()
        event.accept()
