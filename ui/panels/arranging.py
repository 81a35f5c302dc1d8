"""What is done to the current item from the menus and by keys: its place on the page, its order, topic and party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from briefing.model import Participant, Placement, Position
from ui.changes import Changes
from ui.delegates.editors import WordsEditor
from ui.models.rows import neighbour
from ui.panels.item_menu import fill_merge, fill_parties, fill_topics
from ui.words import AnyItem

if TYPE_CHECKING:
    from ui.panels.findings_panel import FindingsPanel


class Arranging(QObject):
    """Acts on the current item of the findings, and on what is selected together with it."""

    def __init__(self, panel: FindingsPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._changes: Changes = panel.changes

    @Slot()
    def toggle_pin(self) -> None:
        """Pin the current item to the page, or unpin it."""
        found = self._current()
        if found is not None:
            now = Placement.AUTO if found.placement is Placement.PINNED else Placement.PINNED
            self._changes.place(self._panel.chosen(found.id), now)

    @Slot()
    def toggle_left_out(self) -> None:
        """Leave the current item out, or put it back."""
        found = self._current()
        if found is None:
            return
        out = self._panel.page.sign(found) == "left_out"
        back = Placement.AUTO if found.placement is Placement.EXCLUDED else Placement.INCLUDED
        self._changes.place(self._panel.chosen(found.id), back if out else Placement.EXCLUDED)

    def move(self, steps: int) -> None:
        """Move the current item up or down among its like."""
        brief, item = self._changes.session.brief, self._changes.session.current
        beside = neighbour(brief, item, steps) if brief and item else None
        if item and beside:
            self._changes.move([item], beside, after=steps > 0)
            self._panel.reveal(item)

    @Slot()
    def duplicate(self) -> None:
        """Add a copy of the current quote or position."""
        found = self._current()
        if found is not None:
            self._changes.duplicate(found.id)

    @Slot()
    def restore(self) -> None:
        """Bring the source's words of the current item back."""
        found = self._current()
        if found is not None:
            self._changes.restore(found.id)

    @Slot()
    def choose_topic(self) -> None:
        """Offer the topics beside the current quote or position; the last entry types a new one."""
        found = self._current()
        if found is None or isinstance(found, Participant):
            return
        menu = self._menu("topicChoice")
        fill_topics(menu, self._changes, self._panel.chosen(found.id))
        menu.addSeparator()
        menu.addAction(self.tr("Another topic…")).triggered.connect(self._on_another_topic)
        self._open(menu, found.id)

    @Slot()
    def choose_party(self) -> None:
        """Offer the parties beside the current position."""
        found = self._current()
        if isinstance(found, Position):
            menu = self._menu("partyChoice")
            fill_parties(menu, self._changes, self._panel.chosen(found.id))
            self._open(menu, found.id)

    @Slot()
    def merge(self) -> None:
        """Make the selected participants one; of a single one ask which other it is."""
        found = self._current()
        if not isinstance(found, Participant):
            return
        chosen = self._panel.chosen(found.id)
        if len(chosen) > 1:
            self._panel.participants.merge_selected()
            return
        menu = self._menu("mergeChoice")
        fill_merge(menu, self._changes, found)
        self._open(menu, found.id)

    # ------------------------------------------------------------------ helpers

    def _current(self) -> AnyItem | None:
        brief = self._changes.session.brief
        return brief.item(self._changes.session.current) if brief else None

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._panel)
        menu.setObjectName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self, menu: QMenu, item: str) -> None:
        """Open a menu under the row of an item, with its first or marked entry chosen."""
        entries = [action for action in menu.actions() if not action.isSeparator()]
        menu.popup(self._panel.below(item))
        menu.setActiveAction(next((a for a in entries if a.isChecked()), entries[0]))

    @Slot()
    def _on_another_topic(self) -> None:
        self._panel.edit_current()
        editor = self._panel.open_editor()
        if isinstance(editor, WordsEditor) and not editor.topic.isHidden():
            editor.topic.setFocus()
            line = editor.topic.lineEdit()
            if line is not None:
                line.selectAll()
