"""The open document: the current Brief, its undo history, its file. The only writer of the Brief.

Panels read :attr:`Session.brief` and call :meth:`Session.apply` with an edit of :mod:`briefing.edits`; they hear of
every change, whoever made it, by :attr:`Session.brief_changed`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefing.model import Brief, Notes
from briefing.reanalysis import carry_over
from ui.commands import ReplaceBrief

Edit = Callable[[Brief], Brief]


class Session(QObject):
    """One open brief, or none."""

    brief_changed = Signal(object)  # Brief | None: after every edit, undo, redo, opening
    document_opened = Signal(object)  # Brief: another document; views drop selection and scroll position
    dirty_changed = Signal(bool)
    current_changed = Signal(object)  # str | None: id of the item every pane shows as "this one"
    fresh_changed = Signal(object)  # frozenset[str]: what a second analysis found and nobody has looked at yet

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._on_stack_clean_changed)
        self._brief: Brief | None = None
        self._path: Path | None = None
        self._current: str | None = None
        self._fresh: frozenset[str] = frozenset()

    @property
    def brief(self) -> Brief | None:
        """The current value; ``None`` while nothing is open."""
        return self._brief

    @property
    def path(self) -> Path | None:
        """The ``.brief`` file of this document, if it has one."""
        return self._path

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose something a person did."""
        return self._brief is not None and not self.undo_stack.isClean()

    @property
    def current(self) -> str | None:
        """Id of the current item."""
        return self._current

    @property
    def fresh(self) -> frozenset[str]:
        """Ids of what a second analysis found and nobody has looked at yet."""
        return self._fresh

    def open(self, brief: Brief | None, path: Path | None = None, *, unsaved: bool = False) -> None:
        """Show another document and forget the history of the old one; ``unsaved`` work is to be saved yet."""
        self._brief = brief
        self._path = path
        self._current = None
        self._set_fresh(frozenset())
        self.undo_stack.clear()
        self.undo_stack.setClean()
        self.document_opened.emit(brief)
        self.current_changed.emit(None)
        self.brief_changed.emit(brief)
        if unsaved:
            self.undo_stack.resetClean()

    def take_findings(self, found: Brief) -> None:
        """Take over what the engine found for the open article, together with what was typed meanwhile.

        The history then starts anew, for its steps lead back to a brief without findings; typed words stay unsaved work.
        """
        touched = not self.undo_stack.isClean()
        brief = found if self._brief is None else _with_own_work(found, self._brief)
        self._brief = brief
        self.undo_stack.clear()
        if touched:
            self.undo_stack.resetClean()
        self.brief_changed.emit(brief)

    def take_again(self, text: str, found: Brief) -> int | None:
        """Take over a second analysis as one undo step; what a person did stays.

        Returns:
            How many findings are new, ``None`` if nothing changed at all.
        """
        if self._brief is None:
            return None
        joined, new = carry_over(self._brief, found)
        if not self.apply(text, lambda _brief: joined):
            return None
        self._set_fresh(new)
        return len(new)

    def apply(self, text: str, edit: Edit, *, merge_key: str | None = None) -> bool:
        """Run an edit as one undo step.

        Args:
            text: What was done, for the Edit menu ("Pin quote by Wang Yi").
            edit: A pure function; returning the same object means that nothing changed.
            merge_key: Consecutive edits with the same key, such as typing in one field, become one step.

        Returns:
            Whether anything changed.
        """
        if self._brief is None:
            return False
        after = edit(self._brief)
        if after == self._brief:
            return False
        self.undo_stack.push(ReplaceBrief(self.adopt, self._brief, after, text, merge_key))
        return True

    def adopt(self, brief: Brief) -> None:
        """Make a value the current one; called by the undo stack only."""
        self._brief = brief
        self.brief_changed.emit(brief)

    def select(self, item_id: str | None) -> None:
        """Make an item the current one in all panes."""
        if item_id != self._current:
            self._current = item_id
            self.current_changed.emit(item_id)
            if item_id in self._fresh:
                self._set_fresh(self._fresh - {item_id})

    def mark_saved(self, path: Path) -> None:
        """Note that the current value is what the file holds."""
        self._path = path
        self.undo_stack.setClean()
        self.dirty_changed.emit(False)

    def mark_unsaved(self) -> None:
        """Note that the file does not hold what any step of the history leads back to."""
        self.undo_stack.resetClean()

    def _set_fresh(self, items: frozenset[str]) -> None:
        if items != self._fresh:
            self._fresh = items
            self.fresh_changed.emit(items)

    def _on_stack_clean_changed(self, clean: bool) -> None:
        self.dirty_changed.emit(not clean)


def _with_own_work(found: Brief, own: Brief) -> Brief:
    """Join findings with what a person entered before they arrived: fields, page, items added by hand."""
    unset = Notes()
    typed = {f.name: getattr(own.notes, f.name) for f in fields(Notes)}
    typed = {name: value for name, value in typed.items() if value != getattr(unset, name)}
    return replace(
        found,
        articles=own.articles,
        notes=replace(found.notes, **typed),
        layout=own.layout,
        participants=(*found.participants, *(p for p in own.participants if found.item(p.id) is None)),
        quotes=(*found.quotes, *(q for q in own.quotes if found.item(q.id) is None)),
        positions=(*found.positions, *(p for p in own.positions if found.item(p.id) is None)),
        topics=(*found.topics, *(t for t in own.topics if found.topic(t.id) is None)),
    )
