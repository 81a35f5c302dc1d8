"""Adding and changing topics, with the sentences of the open articles that each of them matches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing import paths
from briefing.errors import BriefingError
from briefing.extraction.topic_draft import TopicDraft, TopicOrigin
from briefing.extraction.topic_library import make_folder, write_pack
from briefing.extraction.topic_packs import TopicEntry
from briefing.model import Article, Brief
from ui import icons
from ui.dialogs import files, questions
from ui.engine import Engine
from ui.models.rows import is_own_to_brief, shown_topics
from ui.panels.topic_editor import TopicEditor
from ui.panels.topic_list import TopicList
from ui.panels.topic_matches import Matches, TopicMatches
from ui.problems import as_problem
from ui.workers import Lane, Workers

_UNDO_ICONS = {TopicOrigin.OWN: "x", TopicOrigin.SUGGESTED: "check"}
PAUSE_MS = 120  # after the last key, before looking what matches


@dataclass(frozen=True)
class Wanted:
    """Where the dialog begins: at a topic, or with a new one of that name."""

    topic: str = ""
    new: str | None = None


class TopicsDialog(QDialog):
    """Topics at the left, the chosen one at the right; nothing is written before *Save*."""

    def __init__(
        self,
        engine: Engine,
        workers: Workers,
        draft: TopicDraft,
        articles: Sequence[Article],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topicsDialog")
        self.setWindowTitle(self.tr("Topics"))
        self.draft = draft
        self._engine = engine
        self._articles = tuple(articles)
        self.saved = False
        self._keeping = False
        self._lane = Lane(workers.language, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self.topics = TopicList(self)
        self.new_button = self._button(self.tr("&New topic"), "plus", self._add)
        self.import_button = self._button(self.tr("&Import…"), "import", self._import)
        self.export_button = self._button(self.tr("Expor&t"), "share", None)
        self.folder_button = self._button(self.tr("Open &folder"), "folder-open", self._open_folder)
        self.editor = TopicEditor(self)
        self.matches = TopicMatches(articles, self)
        self.undo_button = self._button("", "rotate-ccw", self._restore)
        self.note = QLabel(self)
        self.note.setObjectName("topicNote")
        self.note.setWordWrap(True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.save_button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setProperty("primary", True)
        self.save_button.style().polish(self.save_button)
        self._arrange()
        self._connect()
        self._show_rows()
        self.topics.select_row(0)
        self.topics.search.setFocus()

    # ------------------------------------------------------------------------------------ parts

    def _button(self, text: str, icon: str, do: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(icons.icon(icon, "ink2"), text, self)
        button.setAutoDefault(False)
        if do is not None:
            button.clicked.connect(partial(self._attempt, do))
        return button

    def _arrange(self) -> None:
        menu = QMenu(self.export_button)
        self.export_own = menu.addAction(self.tr("All topics of mine…"))
        self.export_one = menu.addAction(self.tr("This topic…"))
        self.export_button.setMenu(menu)
        line = QHBoxLayout()
        line.setSpacing(6)
        for button in (self.import_button, self.export_button):
            line.addWidget(button, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.topics, 1)
        left.addWidget(self.new_button)
        left.addLayout(line)
        left.addWidget(self.folder_button)
        side = QWidget(self)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        room, unit = self.screen().availableGeometry(), self.fontMetrics().lineSpacing()
        width, height = min(unit * 53, room.width() - 40), min(unit * 37, room.height() - 80)
        side.setFixedWidth(max(280, min(self.fontMetrics().averageCharWidth() * 38, width * 2 // 5)))
        rule = QFrame(self)
        rule.setProperty("chrome", "rule")
        rule.setFixedWidth(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.editor)
        right.addWidget(self.matches, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(side)
        both.addWidget(rule)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.undo_button)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(foot)
        between = 2 * both.spacing() + rule.width() + column.contentsMargins().left() + column.contentsMargins().right()
        to_read = side.width() + between + self.editor.width_to_read()
        self.resize(min(max(width, to_read), room.width() - 40), height)

    def _connect(self) -> None:
        self.topics.current_changed.connect(self._on_topics_current_changed)
        self.topics.sought_in_vain.connect(self._on_topics_sought_in_vain)
        self.topics.left_in_vain.connect(self.new_button.setFocus)
        self.editor.changed.connect(self._on_editor_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.export_own.triggered.connect(partial(self._attempt, self._export_own))
        self.export_one.triggered.connect(partial(self._attempt, self._export_one))
        self._pause.timeout.connect(self._look)
        self._lane.finished.connect(self._on_lane_finished)
        self._lane.failed.connect(self._on_lane_failed)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        new.activated.connect(partial(self._attempt, self._add))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.topics.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(partial(self._attempt, self._restore))

    # ------------------------------------------------------------------------------------ opening and closing

    def begin_at(self, wanted: Wanted) -> None:
        """Show a topic first, or begin a new one."""
        if wanted.new is not None:
            self._add_named(wanted.new)
        elif wanted.topic:
            self.topics.select(wanted.topic)

    def accept(self) -> None:
        """Save, unless a topic lacks a name of its own."""
        problem = self.draft.problem()
        if problem is not None:
            topic, code = problem
            words = {
                "unnamed": self.tr("This topic needs a name."),
                "same_name": self.tr("There is another topic of this name; please choose another."),
            }
            self.topics.select(topic)
            self.editor.name.setFocus()
            self.editor.name.selectAll()
            self._say(words[code], serious=True)
            return
        changed = self.draft.is_changed
        if self._attempt(self.draft.save):
            self.saved = changed
            super().accept()

    def reject(self) -> None:
        """Close without saving; what was typed is not thrown away by one key."""
        if self.draft.is_changed:
            answer = questions.ask_unsaved_topics(self)
            if answer is questions.Answer.SAVE:
                self.accept()
                return
            if answer is questions.Answer.CANCEL:
                return
        super().reject()

    def done(self, result: int) -> None:
        """Close; what still runs is no longer wanted."""
        self._pause.stop()
        self._lane.blockSignals(True)
        self._lane.cancel()
        super().done(result)

    # ------------------------------------------------------------------------------------ what is shown

    def _show_rows(self) -> None:
        """List the topics as they are now."""
        self.topics.set_rows(self.draft.rows())
        self.export_own.setEnabled(bool(self.draft.own_topics()))
        self._show_current()

    def _show_current(self) -> None:
        topic = self.topics.current
        row = self.draft.row(topic) if topic and self.draft.has(topic) else None
        self.editor.show_entry(row.entry if row else None)
        origin = row.origin if row is not None else TopicOrigin.BUILT_IN
        self.export_one.setEnabled(row is not None and origin is not TopicOrigin.SUGGESTED)
        texts = {
            TopicOrigin.OWN: self.tr("&Delete this topic"),
            TopicOrigin.SUGGESTED: self.tr("&Keep this topic"),
        }
        self.undo_button.setText(texts.get(origin, self.tr("&Restore this topic")))
        self.undo_button.setIcon(icons.icon(_UNDO_ICONS.get(origin, "rotate-ccw"), "ink2"))
        self.undo_button.setEnabled(origin in (TopicOrigin.OWN, TopicOrigin.CHANGED, TopicOrigin.SUGGESTED))

    def _say(self, text: str, *, serious: bool = False) -> None:
        self.note.setText(text)
        self.note.setProperty("tone", "error" if serious else "ink2")
        self.note.style().polish(self.note)

    def _attempt(self, do: Callable[[], None], *_: object) -> bool:
        """Do what a button says; say what goes wrong, and return whether it went well."""
        try:
            do()
        except BriefingError as problem:
            self._say(problem.message, serious=True)
            return False
        return True

    @Slot(str)
    def _on_topics_sought_in_vain(self, words: str) -> None:
        """Offer to make a topic of what was looked for."""
        named = self.tr("&New topic “{name}”").format(name=words[:30].replace("&", "&&"))
        self.new_button.setText(named if words else self.tr("&New topic"))

    @Slot()
    def _on_topics_current_changed(self) -> None:
        if self._keeping:
            return
        self._say("")
        self._show_current()
        self._look()

    @Slot(object)
    def _on_editor_changed(self, entry: TopicEntry) -> None:
        self._say("")
        if self.draft.row(entry.id).origin is TopicOrigin.SUGGESTED:
            known = {row.entry.id for row in self.draft.rows()}
            entry = replace(entry, id=self._keep(entry.id))
            if entry.id in known:  # there is a topic of that name: it is the one to change
                self._show_rows()
                return
            self.editor.know_as(entry.id)
        self.draft.put(entry)
        self._show_rows()
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        """Look for what matches, away from the window's thread."""
        articles, entry, engine = self._articles, self.editor.entry, self._engine
        if not articles or entry is None:
            self._lane.cancel()
            self.matches.clear()
            return
        self._lane.start(lambda _progress, stop: tuple(engine.topic_matches(a, entry, stop) for a in articles))

    @Slot(object)
    def _on_lane_finished(self, found: Matches) -> None:
        self.matches.show_matches(found)

    @Slot(object)
    def _on_lane_failed(self, error: Exception) -> None:
        problem = as_problem(error, subject=self.tr("the article"))
        self.matches.say(self.tr("What matches cannot be shown: {reason}").format(reason=problem.reason))

    # ------------------------------------------------------------------------------------ what the buttons do

    def _add(self) -> None:
        self._add_named(self.topics.in_vain)

    def _add_named(self, name: str) -> None:
        topic = self.draft.add(name, strong=[name] if name else [])
        self._show_rows()
        self.topics.select(topic)
        field = self.editor.phrases["strong"] if name else self.editor.name
        field.setFocus()

    def _keep(self, topic: str) -> str:
        """Make a suggested topic one of hers and select it; return its id."""
        kept = self.draft.keep(topic)
        self._keeping = True  # what is being typed stays in the fields
        self.topics.set_rows(self.draft.rows())
        self.topics.select(kept)
        self._keeping = False
        return kept

    def _restore(self) -> None:
        """Bring back what the pack has; a topic of hers goes, a suggested one becomes hers."""
        topic = self.topics.current
        if topic is None or not self.undo_button.isEnabled():
            return
        if self.draft.row(topic).origin is TopicOrigin.SUGGESTED:
            self._keep(topic)
            self._show_rows()
            return
        row = self.topics.view.currentIndex().row()
        self.draft.restore(topic)
        self._show_rows()
        if not self.draft.has(topic):
            self.topics.select_row(row)
        self._look()

    def _import(self) -> None:
        path = files.ask_pack_to_import(self)
        if path is None:
            return
        count = self.draft.import_pack(path)
        self._show_rows()
        many = self.tr("{count} topics of {name} are here; Save keeps them.", n=count)
        one = self.tr("One topic of {name} is here; Save keeps it.")
        self._say((one if count == 1 else many).format(count=count, name=path.name))

    def _export_own(self) -> None:
        self._export(self.draft.own_topics(), paths.OWN_TOPICS)

    def _export_one(self) -> None:
        topic = self.topics.current
        if topic is not None:
            self._export((self.draft.row(topic).entry,), f"{topic}.yaml")

    def _export(self, topics: tuple[TopicEntry, ...], name: str) -> None:
        path = files.ask_pack_to_export(self, Path.home() / name)
        if path is not None:
            write_pack(path, topics)
            self._say(self.tr("Written to {path}").format(path=path))

    def _open_folder(self) -> None:
        files.show_folder(make_folder() / paths.OWN_TOPICS)


def edit_topics(
    parent: QWidget, engine: Engine, workers: Workers, brief: Brief | None, wanted: Wanted
) -> Mapping[str, str] | None:
    """Show the dialog; topics that only ``brief`` knows are offered to be kept.

    Returns:
        ``None`` if nothing was changed; else the topics of the brief that have another id now, old to new.

    Raises:
        TopicPackError: If the pack that the window writes cannot be read.
    """
    shown = shown_topics(brief) if brief is not None else []
    own = {t.id: t.label for t in shown if is_own_to_brief(t)}
    if shown and not wanted.topic and wanted.new is None:
        wanted = Wanted(topic=shown[0].id)  # one that the open article holds, so that its sentences show at once
    draft = workers.run_to_end(lambda: TopicDraft(own))
    dialog = TopicsDialog(engine, workers, draft, brief.articles if brief is not None else (), parent)
    dialog.begin_at(wanted)
    dialog.exec()
    dialog.deleteLater()
    return draft.renamed if dialog.saved else None
