"""What the actions of one window do: the table of :mod:`ui.action_table` connected to the window's parts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from briefing import edits, paths
from ui import actions as table
from ui import theme, windows
from ui.dialogs import about, reason_sheet, template_chooser
from ui.dialogs import help as help_sheets
from ui.dialogs import settings as settings_dialog
from ui.panels.desk import PANES

if TYPE_CHECKING:
    from briefing.model import Brief
    from ui.main_window import MainWindow

SAMPLE = "china-russia-consultation.txt"
TABS = ("Event", "Participants", "Positions", "Quotes", "Notes")


class WindowActions(QObject):
    """Makes the actions and menus of a window, and keeps their state."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.by_name = table.make_actions(window)
        self.menus: dict[str, QMenu] = table.fill_menu_bar(window.menuBar(), self.by_name)
        self._handlers: dict[str, Callable[[], object]] = {}

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its object name."""
        return self.by_name[name]

    def connect_all(self) -> None:
        """Connect every action, once the window's parts are there."""
        window, desk = self._window, self._window.desk
        article, findings = desk.article, desk.findings
        self._handlers = {
            "openAction": window.opening.choose_file,
            "openLinkAction": window.opening.choose_link,
            "newWindowAction": partial(windows.open_beside, window),
            "pasteArticleAction": window.paste,
            "sampleAction": partial(window.open_source, paths.seeds_dir() / SAMPLE),
            "clearRecentAction": window.recent.clear,
            "saveBriefAction": window.save,
            "saveBriefAsAction": window.save_as,
            "exportAction": window.exporter.export,
            "templatesAction": self.choose_template,
            "secondPageAction": self._allow_second_page,
            "noteOmissionsAction": self._note_omissions,
            "closeAction": window.close,
            "quitAction": QApplication.closeAllWindows,
            "undoAction": window.session.undo_stack.undo,
            "redoAction": window.session.undo_stack.redo,
            "settingsAction": self._change_settings,
            "copyPageAction": window.exporter.copy,
            "findAction": article.show_find,
            "findNextAction": partial(article.find_again, 1),
            "findPreviousAction": partial(article.find_again, -1),
            "addQuoteAction": partial(self._add, article.add_quote_from_selection),
            "addPositionAction": partial(self._add, article.add_position_from_selection),
            "addParticipantAction": partial(self._add, article.add_participant_from_selection),
            "addOtherNameAction": partial(self._add, article.add_other_name_from_selection),
            "pinAction": findings.arranging.toggle_pin,
            "leaveOutAction": findings.arranging.toggle_left_out,
            "moveUpAction": partial(findings.arranging.move, -1),
            "moveDownAction": partial(findings.arranging.move, 1),
            "partyLeftAction": partial(findings.positions.move_to_party, -1),
            "partyRightAction": partial(findings.positions.move_to_party, 1),
            "changeTopicAction": findings.arranging.choose_topic,
            "changePartyAction": findings.arranging.choose_party,
            "mergeAction": findings.arranging.merge,
            "duplicateAction": findings.arranging.duplicate,
            "restoreAction": findings.arranging.restore,
            "topicsAction": window.topics.edit,
            "analyseAgainAction": window.analyse,
            "nextToCheckAction": findings.next_to_check,
            "previousToCheckAction": findings.previous_to_check,
            "acceptAction": findings.accept_current,
            "changeAction": findings.edit_current,
            "rejectAction": findings.reject_current,
            "nextPaneAction": partial(desk.step_pane, 1),
            "previousPaneAction": partial(desk.step_pane, -1),
            "goToArticleAction": partial(desk.focus_pane, "article"),
            "goToPageAction": partial(desk.focus_pane, "page"),
            "zoomInAction": partial(desk.zoom, 1),
            "zoomOutAction": partial(desk.zoom, -1),
            "zoomResetAction": partial(desk.zoom, 0),
            "keysAction": partial(help_sheets.show_keys, window, self.by_name),
            "reasonsAction": partial(reason_sheet.show_reasons, window),
            "tourAction": window.tour.begin,
            "aboutAction": partial(about.show_about, window, window.engine, window.workers),
            **{f"goTo{tab}Action": partial(desk.go_to_tab, tab) for tab in TABS},
            **{f"theme{mode.title()}Action": partial(self._choose_theme, mode) for mode in theme.Mode},
        }
        for name in self._handlers:
            self[name].triggered.connect(self._on_action_triggered)
        for pane in PANES:
            self[f"show{pane.title()}Action"].toggled.connect(partial(desk.set_pane_visible, pane))
        self[f"theme{theme.Mode(window.settings.theme).title()}Action"].setChecked(True)
        follow = self["followSelectionAction"]
        follow.setChecked(window.settings.follow_selection)
        follow.toggled.connect(self._on_follow_toggled)
        window.settings.changed.connect(self._on_settings_changed)
        findings.strip.why_requested.connect(partial(reason_sheet.show_reasons, window))
        desk.page.templates_requested.connect(self.choose_template)
        window.session.brief_changed.connect(self._on_session_brief_changed)
        desk.panes_changed.connect(self._on_desk_panes_changed)
        window.recent.changed.connect(self._on_recent_changed)
        stack = window.session.undo_stack
        stack.canUndoChanged.connect(self["undoAction"].setEnabled)
        stack.canRedoChanged.connect(self["redoAction"].setEnabled)
        stack.undoTextChanged.connect(self._on_stack_undo_text_changed)
        stack.redoTextChanged.connect(self._on_stack_redo_text_changed)
        self["undoAction"].setEnabled(False)
        self["redoAction"].setEnabled(False)
        self._on_stack_undo_text_changed("")
        self._on_stack_redo_text_changed("")
        self._on_recent_changed()
        self._on_desk_panes_changed()

    def refresh(self) -> None:
        """Switch actions on and off by what is open and selected."""
        window = self._window
        there = window.session.brief is not None
        table.enable(
            self.by_name,
            brief=there,
            findings=there and not window.reader.is_analysing,
            current=there and window.session.current is not None,
        )
        waits = self["nextToCheckAction"].isEnabled() and window.desk.findings.review.waiting() > 0
        self["nextToCheckAction"].setEnabled(waits)
        self["previousToCheckAction"].setEnabled(waits)
        brief = window.session.brief
        again = brief is not None and bool(brief.engine)
        self["analyseAgainAction"].setText(self.tr("&Analyse again") if again else self.tr("&Analyse"))

    @Slot()
    def _on_action_triggered(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._handlers[sender.objectName()]()

    def _add(self, offer: Callable[[], object]) -> None:
        """Add what is selected in the article, or say that something must be."""
        if self._window.desk.article.view.selected_span() is None:
            self._window.status_line.say(self.tr("Select the words in the article first"))
        offer()

    @Slot()
    def choose_template(self) -> None:
        """Let the user choose a template: for the open brief, else for new ones."""
        window = self._window
        brief = window.session.brief
        settings = window.settings
        current = (brief.layout.template, brief.layout.paper) if brief else (settings.template, settings.paper)
        shown = brief if brief is not None and brief.engine else None
        chosen = template_chooser.choose_template(window, window.engine, window.workers, shown, current)
        for each in windows.all_open():
            each.find_templates()
        if chosen is None or chosen == current:
            return
        template, paper = chosen
        if brief is None:
            settings.template, settings.paper = template, paper
            return
        window.session.apply(
            self.tr("Change template or paper"), lambda b: edits.set_layout(b, template=template, paper=paper)
        )

    def _allow_second_page(self) -> None:
        allowed = self["secondPageAction"].isChecked()
        text = self.tr("Allow a second page") if allowed else self.tr("Allow one page only")
        self._window.session.apply(text, lambda b: edits.set_layout(b, pages=2 if allowed else 1))

    def _note_omissions(self) -> None:
        wanted = self["noteOmissionsAction"].isChecked()
        text = self.tr("Note what was left out") if wanted else self.tr("Do not note what was left out")
        self._window.session.apply(text, lambda b: edits.edit_notes(b, note_omissions=wanted))

    @Slot(object)
    def _on_session_brief_changed(self, brief: Brief | None) -> None:
        self["secondPageAction"].setChecked(brief is not None and brief.layout.pages > 1)
        self["noteOmissionsAction"].setChecked(brief is not None and brief.notes.note_omissions)

    def _choose_theme(self, mode: theme.Mode) -> None:
        self._window.settings.theme = mode.value
        self._dress()

    def _change_settings(self) -> None:
        window = self._window
        models = window.engine.installed_models()
        accepted = settings_dialog.ask_settings(window, window.settings, window.desk.page.templates, models)
        if accepted is None:
            return
        self._dress()
        if accepted.topics:
            window.topics.read_again(self.tr("Read topics again"))

    @Slot(str)
    def _on_settings_changed(self, name: str) -> None:
        settings = self._window.settings
        if name == "theme":
            self[f"theme{theme.Mode(settings.theme).title()}Action"].setChecked(True)
        elif name == "follow_selection":
            self["followSelectionAction"].setChecked(settings.follow_selection)

    def _dress(self) -> None:
        app, settings = QApplication.instance(), self._window.settings
        if isinstance(app, QApplication):
            theme.apply(
                app,
                settings.theme,
                text_scale=settings.text_scale,
                reading_as_interface=settings.reading_as_interface,
            )

    @Slot(bool)
    def _on_follow_toggled(self, follow: bool) -> None:
        self._window.settings.follow_selection = follow
        self._window.desk.set_follow_selection(follow)

    @Slot(str)
    def _on_stack_undo_text_changed(self, text: str) -> None:
        self["undoAction"].setText(self.tr("&Undo {what}").format(what=text).strip())

    @Slot(str)
    def _on_stack_redo_text_changed(self, text: str) -> None:
        self["redoAction"].setText(self.tr("&Redo {what}").format(what=text).strip())

    @Slot()
    def _on_desk_panes_changed(self) -> None:
        hidden = self._window.desk.hidden_panes()
        for pane in PANES:
            action = self[f"show{pane.title()}Action"]
            action.blockSignals(True)
            action.setChecked(pane not in hidden)
            action.blockSignals(False)

    @Slot()
    def _on_recent_changed(self) -> None:
        """Fill the menu of recent files; its last entry clears it."""
        menu, clear = self.menus["recentMenu"], self["clearRecentAction"]
        for old in menu.actions():
            if old is not clear:
                menu.removeAction(old)
                old.deleteLater()
        entries = self._window.recent.entries
        for entry in entries:
            action = QAction(entry.title.replace("&", "&&"), menu)
            action.setStatusTip(entry.path)
            action.triggered.connect(partial(self._window.opening.open_recent, entry))
            menu.insertAction(clear, action)
        menu.insertSeparator(clear)
        menu.setEnabled(bool(entries))
