"""Topics of one window: the dialog that changes them, and reading the open brief's topics again after that."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from briefing.errors import BriefingError
from briefing.extraction.topic_draft import TopicDraft
from briefing.model import Brief
from briefing.topic_change import with_renamed_topics, with_topics_of
from ui.dialogs import topics as dialog
from ui.problems import as_problem
from ui.widgets.banner import Notice
from ui.workers import Lane

if TYPE_CHECKING:
    from ui.main_window import MainWindow

logger = logging.getLogger(__name__)

TOPIC = "topics"


class Topics(QObject):
    """Connects the dialog, the menus of topics and the engine."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._text = ""
        self._renamed: Mapping[str, str] = {}
        self._lane = Lane(window.workers.language, self)
        self._lane.finished.connect(self._on_lane_finished)
        self._lane.failed.connect(self._on_lane_failed)
        window.session.document_opened.connect(self._on_session_document_opened)
        positions = window.desk.findings.positions
        positions.topics_requested.connect(self.edit)
        positions.new_topic_requested.connect(partial(self.edit, new=""))
        positions.topic_kept.connect(self.keep)

    def edit(self, topic: str = "", *, new: str | None = None) -> None:
        """Show the dialog, at a topic or with a new one; afterwards read the open brief's topics again."""
        window = self._window
        wanted = dialog.Wanted(topic=topic, new=new)
        engine = replace(window.engine, topic_matches=window.reader.with_model(window.engine.topic_matches))
        try:
            renamed = dialog.edit_topics(window, engine, window.workers, window.session.brief, wanted)
        except BriefingError as problem:
            window.report(problem, self.tr("Your topics cannot be changed"), topic=TOPIC)
            return
        if renamed is not None:
            self.read_again(self.tr("Read topics again"), renamed)

    def keep(self, topic: str) -> None:
        """Make a topic that only this brief knows one of the user's own, told by the words of its name."""
        brief = self._window.session.brief
        found = brief.topic(topic) if brief is not None else None
        if found is None:
            return
        try:
            draft: TopicDraft = self._window.workers.run_to_end(lambda: TopicDraft({topic: found.label}))
            draft.keep(topic)
            draft.save()
        except BriefingError as problem:
            self._window.report(problem, self.tr("The topic cannot be kept"), topic=TOPIC)
            return
        self.read_again(self.tr("Keep topic {name}").format(name=found.label), draft.renamed)

    def read_again(self, text: str, renamed: Mapping[str, str] | None = None) -> None:
        """Read the topics of the open brief again, as one step to undo.

        Args:
            text: What was done, for the Edit menu.
            renamed: Topics that have another id from now on.
        """
        window = self._window
        brief = window.session.brief
        if brief is None:
            return
        if window.reader.is_analysing:
            window.analyse()  # what runs began with the topics of before
            return
        if not brief.engine:
            return
        self._text, self._renamed = text, {**self._renamed, **(renamed or {})}
        window.status_line.say(self.tr("Reading the topics again…"))
        read, articles = window.reader.with_model(window.engine.read_topics), brief.articles
        self._lane.start(lambda progress, stop: read(articles, progress, stop))

    def stop(self) -> None:
        """End with the window."""
        self._lane.blockSignals(True)
        self._lane.cancel()

    # ------------------------------------------------------------------------------------ what came of it

    @Slot(object)
    def _on_lane_finished(self, found: tuple[Brief, ...]) -> None:
        renamed, self._renamed = self._renamed, {}
        before = self._window.session.brief
        if before is None:
            return
        self._window.session.apply(self._text, lambda brief: with_topics_of(brief, found, renamed=renamed))
        self._window.refresh()
        self._tell(before, renamed, [message for b in found for message in _pack_problems(b)])

    @Slot(object)
    def _on_lane_failed(self, error: Exception) -> None:
        """Where the article cannot be read again, a topic that was kept has its new id all the same."""
        renamed, self._renamed = self._renamed, {}
        self._window.session.apply(self._text, lambda brief: with_renamed_topics(brief, renamed))
        self._window.refresh()
        problem = as_problem(error, subject=self.tr("the topics"))
        self._window.report(problem, self.tr("The topics were not read again"), topic=TOPIC)

    @Slot()
    def _on_session_document_opened(self) -> None:
        self._renamed = {}
        self._lane.cancel()

    def _tell(self, before: Brief, renamed: Mapping[str, str], problems: list[str]) -> None:
        after = self._window.session.brief
        moved = 0
        if after is not None:
            old = {p.id: renamed.get(p.topic, p.topic) for p in before.positions}
            moved = sum(old.get(p.id) != p.topic for p in after.positions)
        if moved:
            many = self.tr("Topics read again: {count} positions have another topic now.", n=moved)
            text = self.tr("Topics read again: one position has another topic now.") if moved == 1 else many
            detail = self.tr("What you accepted, changed or added kept its topic; Undo brings the rest back.")
        elif renamed:
            text, detail = self.tr("The topic is one of yours now, for every article."), ""
        else:
            text, detail = self.tr("Topics read again: no position of this brief changed."), ""
        topic = next(iter(renamed.values()), "")
        self._window.banner.show_notice(
            Notice(
                text.format(count=moved),
                detail=" ".join((detail, *problems)).strip(),
                topic=TOPIC,
                action=self.tr("Change topic…") if topic else self.tr("Topics…"),
                on_action=partial(self.edit, topic),
            )
        )


def _pack_problems(brief: Brief) -> list[str]:
    return [d.message for d in brief.diagnostics if d.code == "topic_pack"]
