"""The window: puts panes, menus, workers and the session together. It owns no document data."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from briefing import paths
from briefing.errors import BriefingError
from briefing.model import Brief
from ui import actions as action_table
from ui import counts, theme, window_memory
from ui.dialogs import files, questions
from ui.dialogs import help as help_sheets
from ui.dropping import DropTarget, as_address, source_of, text_of
from ui.engine import Engine
from ui.exporting import Exporter
from ui.paging import Pager
from ui.panels.desk import PANES, Desk
from ui.panels.start_page import StartPage
from ui.problems import details
from ui.reading import Opened, Reader
from ui.recent import RecentFile, RecentFiles
from ui.saving import BRIEF_SUFFIX, Saver
from ui.session import Session
from ui.settings import Settings
from ui.tool_bar import MainToolBar
from ui.widgets.banner import Banner, Notice
from ui.widgets.status_line import StatusLine
from ui.workers import Lane, Workers

if TYPE_CHECKING:
    from briefing.page.fit import Page

logger = logging.getLogger(__name__)

SAMPLE = "china-russia-consultation.txt"
SMALLEST = (1024, 700)


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
        self._engine = engine or Engine()
        self.settings = settings or Settings(self)
        self.session = Session(self)
        self.workers = Workers(self)
        self.reader = Reader(self._engine, self.workers, self.settings, self)
        self.pager = Pager(self.session, self._engine, self.workers, self)
        self.saver = Saver(self._engine, self.pager, self.workers, self)
        self.recent = RecentFiles(self)
        self._templates = Lane(self.workers.files, self)
        self._source: Path | None = None
        self._saved_at = ""
        self._model_is_ready = False
        self._warmed = False

        self.actions_by_name = action_table.make_actions(self)
        self._menus = action_table.fill_menu_bar(self.menuBar(), self.actions_by_name)
        self.tool_bar = MainToolBar(self.actions_by_name, self)
        self.addToolBar(self.tool_bar)
        self.status_line = StatusLine(self)
        self.setStatusBar(self.status_line)
        self.banner = Banner(self)
        self.start_page = StartPage(
            self._action("openAction"), self._action("pasteArticleAction"), self._action("sampleAction"), self
        )
        self.desk = Desk(self.session, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.desk)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        self._drops = DropTarget(self)
        self.exporter = Exporter(self)

        self._connect_parts()
        self._connect_actions()
        window_memory.restore(self, self.desk, self.settings)
        self._show_recent()
        self._refresh()
        self.start_page.setFocus()
        self._templates.start(lambda _progress, _stop: self._engine.find_templates())

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
        self.reader.open(source)

    def paste_text(self, text: str) -> None:
        """Make a brief of an article's text."""
        self.banner.drop("opening")
        self.reader.paste(text)

    def save_briefing(self, path: Path | str) -> bool:
        """Save as ``.brief``, or write the page as ``.docx .pdf .md .html``; returns when it is written.

        Returns:
            Whether it was written. If not, the reason is shown and ``failed`` emitted; an earlier file is intact.
        """
        path = Path(path)
        brief = self.session.brief
        try:
            if brief is None:
                raise BriefingError(
                    self.tr("there is nothing to save"), next_step=self.tr("Open or paste an article first.")
                )
            self.saver.write(brief, path)
        except BriefingError as problem:
            self.report(problem, self.tr("Could not save"), topic="saving")
            return False
        self.banner.drop("saving")
        if path.suffix.lower() == BRIEF_SUFFIX:
            self._note_saved(brief, path)
        return True

    # ------------------------------------------------------------------------------------ messages

    def report(self, problem: BriefingError, what: str, *, topic: str = "") -> None:
        """Say in the banner what could not be done, why, and what to do; emit ``failed``."""
        name = Path(problem.subject).name if "/" in problem.subject or "\\" in problem.subject else problem.subject
        if problem.subject.lower().startswith(("http://", "https://")):
            name = problem.subject
        head = self.tr("{what} “{name}”: {reason}.") if name else self.tr("{what}: {reason}.")
        text = head.format(what=what, name=name, reason=problem.reason)
        technical = "\n\n".join(x for x in (problem.message, details(problem)) if x)
        self.banner.show_notice(
            Notice(
                text,
                detail=problem.next_step,
                kind="error",
                topic=topic,
                more=self.tr("Show details"),
                on_more=partial(questions.show_details, self, text, problem.next_step, technical),
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

    def _action(self, name: str) -> action_table.QAction:
        return self.actions_by_name[name]

    def _connect_parts(self) -> None:
        session, reader, pager, findings = self.session, self.reader, self.pager, self.desk.findings
        session.brief_changed.connect(self._on_session_brief_changed)
        session.current_changed.connect(self._on_session_current_changed)
        session.dirty_changed.connect(self._on_session_dirty_changed)
        stack = session.undo_stack
        stack.canUndoChanged.connect(self._action("undoAction").setEnabled)
        stack.canRedoChanged.connect(self._action("redoAction").setEnabled)
        stack.undoTextChanged.connect(self._on_stack_undo_text_changed)
        stack.redoTextChanged.connect(self._on_stack_redo_text_changed)
        reader.read.connect(self._on_reader_read)
        reader.read_failed.connect(self._on_reader_read_failed)
        reader.reading_changed.connect(self._on_reader_reading_changed)
        reader.analysis_started.connect(self._on_reader_analysis_started)
        reader.analysis_progressed.connect(self._on_reader_analysis_progressed)
        reader.analysis_finished.connect(self._on_reader_analysis_finished)
        reader.analysis_failed.connect(self._on_reader_analysis_failed)
        reader.analysis_cancelled.connect(self._on_reader_analysis_cancelled)
        reader.model_ready.connect(self._on_reader_model_ready)
        pager.page_changed.connect(self._on_pager_page_changed)
        pager.failed.connect(self.desk.page.show_problem)
        pager.busy_changed.connect(self.desk.page.set_busy)
        findings.cancel_requested.connect(reader.cancel_analysis)
        self._templates.finished.connect(self.desk.page.set_templates)
        self.desk.panes_changed.connect(self._on_desk_panes_changed)
        self.desk.page.zoom_changed.connect(partial(setattr, self.settings, "page_zoom"))
        self.recent.changed.connect(self._show_recent)
        self.start_page.recent_chosen.connect(self._on_recent_chosen)
        self._drops.source_dropped.connect(self.open_source)
        self._drops.text_dropped.connect(self.paste_text)

    def _connect_actions(self) -> None:
        article, findings, desk = self.desk.article, self.desk.findings, self.desk
        handlers = {
            "openAction": self._on_open,
            "pasteArticleAction": self._on_paste,
            "sampleAction": lambda: self.open_source(paths.seeds_dir() / SAMPLE),
            "clearRecentAction": self.recent.clear,
            "saveBriefAction": self._on_save,
            "saveBriefAsAction": self._on_save_as,
            "exportAction": self.exporter.export,
            "closeAction": self.close,
            "quitAction": QApplication.closeAllWindows,
            "undoAction": self.session.undo_stack.undo,
            "redoAction": self.session.undo_stack.redo,
            "findAction": article.show_find,
            "addQuoteAction": article.add_quote_from_selection,
            "addPositionAction": article.add_position_from_selection,
            "addParticipantAction": article.add_participant_from_selection,
            "addOtherNameAction": article.add_other_name_from_selection,
            "pinAction": findings.toggle_pin,
            "leaveOutAction": findings.toggle_left_out,
            "moveUpAction": partial(findings.move_current, -1),
            "moveDownAction": partial(findings.move_current, 1),
            "restoreAction": findings.restore_current,
            "analyseAgainAction": self._on_analyse,
            "nextToCheckAction": findings.next_to_check,
            "previousToCheckAction": findings.previous_to_check,
            "acceptAction": findings.accept_current,
            "changeAction": findings.edit_current,
            "rejectAction": findings.reject_current,
            "nextPaneAction": partial(desk.step_pane, 1),
            "previousPaneAction": partial(desk.step_pane, -1),
            "goToArticleAction": partial(desk.focus_pane, "article"),
            "goToPageAction": partial(desk.focus_pane, "page"),
            "zoomInAction": partial(self._zoom, 1),
            "zoomOutAction": partial(self._zoom, -1),
            "zoomResetAction": partial(self._zoom, 0),
            "keysAction": partial(help_sheets.show_keys, self, self.actions_by_name),
            "aboutAction": partial(help_sheets.show_about, self),
        }
        for tab in ("Event", "Participants", "Positions", "Quotes", "Notes"):
            handlers[f"goTo{tab}Action"] = partial(self._go_to_tab, tab)
        for name, handler in handlers.items():
            self._action(name).triggered.connect(handler)
        for pane in PANES:
            self._action(f"show{pane.title()}Action").toggled.connect(partial(desk.set_pane_visible, pane))
        for mode in theme.Mode:
            action = self._action(f"theme{mode.title()}Action")
            action.setChecked(self.settings.theme == mode)
            action.triggered.connect(partial(self._on_theme_chosen, mode))
        follow = self._action("followSelectionAction")
        follow.setChecked(self.settings.follow_selection)
        follow.toggled.connect(partial(setattr, self.settings, "follow_selection"))
        self._action("undoAction").setEnabled(False)
        self._action("redoAction").setEnabled(False)
        self._on_stack_undo_text_changed("")
        self._on_stack_redo_text_changed("")
