"""The walk through what is uncertain: which items, in which order, how many are done. The order is fixed when it starts."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from briefing.model import Band, Brief, Trust
from ui.counts import doubtful
from ui.session import Session


def open_questions(brief: Brief) -> list[str]:
    """Return the ids of event fields that only a person can settle."""
    event = brief.event
    found = []
    if event.what_trust is Trust.NEEDS_CHECK:
        found.append("event:what")
    if _date_is_open(brief):
        found.append("event:date")
    if event.place_trust is Trust.NEEDS_CHECK:
        found.append("event:place")
    return found


def queue(brief: Brief, placed: Collection[str] | None) -> list[str]:
    """Return the ids of what is still to check: open questions and weak items, those on the page first."""
    on_page = placed or ()
    waiting = [item for item in doubtful(brief) if not item.checked]
    waiting.sort(key=lambda item: (item.id not in on_page, item.confidence))
    first = [item.id for item in waiting if item.id in on_page]
    rest = [item.id for item in waiting if item.id not in on_page]
    return open_questions(brief) + first + rest


def needs_check(brief: Brief, item_id: str) -> bool:
    """Tell whether an item still waits for a person."""
    if item_id.startswith("event:"):
        return item_id in open_questions(brief)
    item = brief.item(item_id)
    return item is not None and not item.checked and (item.trust is Trust.NEEDS_CHECK or item.band is Band.LOW)


class Review(QObject):
    """One walk. While it lasts the order stays as it was when it began; what comes back by undo has its old place."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._order: list[str] = []
        self._placed: frozenset[str] | None = None
        self._at: str | None = None
        session.document_opened.connect(self._on_session_document_opened)

    @property
    def walking(self) -> bool:
        """Whether a walk is on."""
        return bool(self._order)

    @property
    def at(self) -> str | None:
        """The item the walk is at."""
        return self._at

    def set_placed(self, placed: frozenset[str] | None) -> None:
        """Take over what stands on the page; it counts when the next walk starts."""
        self._placed = placed

    def place_of(self, item: str | None) -> tuple[int, int] | None:
        """Return the place of an item in the walk, or in the queue it would have, and the length."""
        brief = self._session.brief
        if brief is None or item is None:
            return None
        order = self._order or queue(brief, self._placed)
        return (order.index(item) + 1, len(order)) if item in order else None

    def waiting(self) -> int:
        """Return how many are still to check."""
        brief = self._session.brief
        return len(queue(brief, self._placed)) if brief else 0

    def step(self, steps: int = 1) -> str | None:
        """Go to the next (or previous) item that still waits and make it current; ``None`` when all are checked."""
        brief = self._session.brief
        if brief is None:
            return None
        if not self._order:
            self._order = queue(brief, self._placed)
        waiting = [i for i in self._order if needs_check(brief, i)]
        if not waiting:
            self.end()
            return None
        found = self._next_after(self._at, waiting, steps)
        self._at = found
        self._session.select(found)
        self.changed.emit()
        return found

    def skip(self) -> str | None:
        """Put the current item at the end of the walk and go on."""
        if self._at in self._order:
            following = self._order.index(self._at)
            self._order.append(self._order.pop(following))
            brief = self._session.brief
            waiting = [i for i in self._order[following:] + self._order[:following] if brief and needs_check(brief, i)]
            if waiting:
                self._at = waiting[0]
                self._session.select(self._at)
                self.changed.emit()
                return self._at
        return self.step()

    def begin_at(self, item: str) -> None:
        """Start or go on with the walk at an item."""
        brief = self._session.brief
        if brief is None:
            return
        if not self._order:
            self._order = queue(brief, self._placed)
        self._at = item
        self._session.select(item)
        self.changed.emit()

    def end(self) -> None:
        """End the walk."""
        if self._order or self._at:
            self._order = []
            self._at = None
            self.changed.emit()

    def _next_after(self, item: str | None, waiting: list[str], steps: int) -> str:
        if item not in self._order:
            return waiting[0] if steps > 0 else waiting[-1]
        here = self._order.index(item)
        ring = self._order[here + 1 :] + self._order[: here + 1]
        if steps < 0:
            ring = self._order[:here][::-1] + self._order[here:][::-1]
        return next(i for i in ring if i in waiting)

    def _on_session_document_opened(self, _brief: object) -> None:
        self._order = []
        self._at = None


def _date_is_open(brief: Brief) -> bool:
    event = brief.event
    checked = event.date_trust in (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND)
    if checked:
        return False
    return event.date_trust is Trust.NEEDS_CHECK or (bool(event.date_text) and event.date is None)
