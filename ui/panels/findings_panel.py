"""The findings: sections under one another or one alone, and the check strip that acts on the current item."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.model import Brief, Trust
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.editors import ItemEditor
from ui.glide import Glide
from ui.page_state import PageState
from ui.panels.arranging import Arranging
from ui.panels.check_strip import CheckStrip
from ui.panels.event_panel import EventSection
from ui.panels.item_view import ItemList, ItemTable
from ui.panels.notes_panel import NotesSection
from ui.panels.participants_panel import ParticipantsSection
from ui.panels.positions_panel import PositionsSection
from ui.panels.quotes_panel import QuotesSection
from ui.panels.section import Section
from ui.panels.tabs import FindingsTabs
from ui.panels.typed_items import add_typed
from ui.review import Review, queue
from ui.session import Session

ALL = "all"


class FindingsPanel(QWidget):
    """Everything that was found, to be checked, corrected and completed."""

    cancel_requested = Signal()
    tab_changed = Signal(str)
    shown_in_article = Signal(str)  # somebody asked to see an item's words

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findingsPanel")
        self.setProperty("chrome", "base")
        self._session = session
        self.changes = Changes(session, self)
        self.review = Review(session, self)
        self._page = PageState()
        self._tab = ALL
        self._follow = True
        self._to_reveal: str | None = None
        self.event_section = EventSection(self.changes, self)
        self.participants = ParticipantsSection(self.changes, self)
        self.positions = PositionsSection(self.changes, self)
        self.quotes = QuotesSection(self.changes, self)
        self.notes = NotesSection(self.changes, self)
        self.sections: tuple[Section, ...] = (
            self.event_section,
            self.participants,
            self.positions,
            self.quotes,
            self.notes,
        )
        self.tabs = FindingsTabs(self)
        self.strip = CheckStrip(session, self.review, self)
        self.arranging = Arranging(self)
        self._lay_out()
        self._connect()
        self.notes.set_folded(True)
        self._show_tab(ALL)

    # ------------------------------------------------------------------ contract

    @property
    def current_tab(self) -> str:
        """Name of the tab: all, event, participants, positions, quotes, notes."""
        return self._tab

    def show_tab(self, name: str) -> None:
        """Show everything, or one section alone."""
        self._show_tab(name.lower())
        if name.lower() != ALL:
            self._section(name.lower()).enter_by_key(1)

    def take_focus(self) -> None:
        """Take the focus where it was last, else on the current row, else on the first there is."""
        last: QWidget | None = self.focusWidget()
        views = [view for view in self._views() if view.current_item() is None]
        elsewhere = (self, self.strip, *self.event_section.rows.values(), *views)  # not at the current row, if at any
        if last is not None and last.isVisible() and last.isEnabled() and last not in elsewhere:
            last.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif (self._session.current is None or not self._focus_current()) and not self._enter_rows(1):
            self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_busy(self, stage: str | None, done: int = 0, total: int = 0) -> None:
        """Show that the article is being analysed; ``None`` when that is over."""
        self.strip.set_busy(stage)
        for section in self.sections:
            section.set_busy(stage is not None)
        self.progress.setRange(0, total)
        self.progress.setValue(done)  # before it is shown: in view it would have the whole window painted at once
        self.progress.setVisible(stage is not None)

    def set_page(self, page: Any) -> None:
        """Take over what stands on the page (``placed``, ``left_out``); ``None`` before the first page."""
        self._page = PageState.of(page, self._session.fresh)
        for section in self.sections:
            section.set_page(self._page)
        self.review.set_placed(self._page.placed)
        self.strip.refresh()

    @property
    def page(self) -> PageState:
        """What stands on the page."""
        return self._page

    def open_editor(self) -> ItemEditor | None:
        """Return the editor that is open in a row, if one is."""
        return next((v.item_delegate.editor for v in self._views() if v.item_delegate.editor is not None), None)

    def below(self, item: str) -> QPoint:
        """Return the point of the screen under the row of an item, where a menu on it opens."""
        self.column_box.activate()
        for view in self._views():
            place = view.item_rect(item) if view.isVisible() else QRect()
            if place.isValid():
                return view.viewport().mapToGlobal(place.bottomLeft() + QPoint(painting.text_left(), 0))
        return self.mapToGlobal(self.rect().center())

    def set_follow_selection(self, on: bool) -> None:
        """Scroll to the current item, or stay where one is."""
        self._follow = on

    @Slot()
    def accept_current(self, *, go_on: bool = False) -> None:
        """Accept the current item (again: take that back); in a walk go on to the next."""
        brief, item = self._brief_and_item()
        if brief is None or item is None:
            return
        walking = self.review.walking and self.review.at == item
        if item.startswith("event:"):
            self.changes.accept_event(item.removeprefix("event:"))
        else:
            chosen = self.chosen(item)
            found = brief.item(item)
            if found is not None and found.trust is Trust.CONFIRMED and len(chosen) == 1 and not (walking or go_on):
                self.changes.take_back(item)
                return
            self.changes.accept(chosen)
        if walking or go_on:
            self.next_to_check()

    @Slot()
    def reject_current(self) -> None:
        """Reject the current item, or delete it where it was added by hand; then show the one after it."""
        brief, item = self._brief_and_item()
        if brief is None or item is None or item.startswith("event:"):
            return
        walking = self.review.walking and self.review.at == item
        following = self._neighbour(item)
        self.changes.reject(self.chosen(item))
        after = self._session.brief
        if walking:
            self.next_to_check()
        elif after and after.item(item) is None:
            self._session.select(following if following and after.item(following) else None)

    @Slot()
    def edit_current(self) -> None:
        """Open the editor of the current item."""
        item = self._session.current
        if item is None:
            return
        section = next((s for s in self.sections if s.place_of(item) is not None), None)
        if section is None:
            return
        if section.folded and self._tab == ALL:
            section.set_folded(False)
        if self._tab not in (ALL, section.name):
            self._show_tab(section.name)
        section.edit_item(item)
        self._to_reveal = item
        self._revealing.start()

    @Slot()
    def next_to_check(self) -> None:
        """Go to the next item that needs a check; at the end the walk is over."""
        self._walk(1)

    @Slot()
    def previous_to_check(self) -> None:
        """Go to the previous item that needs a check."""
        self._walk(-1)

    @Slot()
    def skip_current(self) -> None:
        """Put the current item at the end of the walk and go on."""
        if self.review.walking and self.review.at == self._session.current:
            self.review.skip()
        else:
            self.next_to_check()

    # ------------------------------------------------------------------ Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.review.walking or self._session.current):
            if self.review.walking:
                self.review.end()
            else:
                self._session.select(None)
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.strip.hasFocus():
            self._enter_rows(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ set-up

    def _lay_out(self) -> None:
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(2)
        self.progress.hide()
        self.scroller = QScrollArea(self)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setProperty("chrome", "base")
        self.column = QWidget(self.scroller)
        self.column.setProperty("chrome", "base")
        self.column_box = QVBoxLayout(self.column)
        self.column_box.setContentsMargins(0, 0, 0, 0)
        self.column_box.setSpacing(0)
        for section in self.sections:
            self.column_box.addWidget(section)
        self.rest = QWidget(self.column)
        self.rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column_box.addWidget(self.rest)
        self.scroller.setWidget(self.column)
        self.scroller.viewport().setProperty("chrome", "base")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self.progress)
        box.addWidget(self.scroller, 1)
        box.addWidget(self.strip)
        self._glide = Glide(self.scroller.verticalScrollBar(), self)
        self._revealing = QTimer(self)
        self._revealing.setSingleShot(True)
        self._revealing.setInterval(0)

    def _connect(self) -> None:
        self.tabs.tab_chosen.connect(self._on_tabs_tab_chosen)
        self.strip.action_requested.connect(self._on_strip_action)
        self._revealing.timeout.connect(self._on_revealing_timeout)
        self._session.current_changed.connect(self._on_session_current_changed)
        self._session.document_opened.connect(self._on_session_document_opened)
        self._session.fresh_changed.connect(self._on_session_fresh_changed)
        self.review.changed.connect(self._on_review_changed)
        for section in self.sections:
            section.check_requested.connect(self._on_section_check_requested)
            section.shown_in_article.connect(self.shown_in_article)
        for view in self._views():
            view.item_chosen.connect(self._session.select)
            view.accept_requested.connect(self._on_view_accept_requested)
            view.reject_requested.connect(self.reject_current)
            view.left_by_key.connect(self._on_view_left_by_key)
            view.item_delegate.finished.connect(self._on_delegate_finished)
        self.event_section.field_finished.connect(self._on_delegate_finished)
        self.event_section.accept_requested.connect(self._on_view_accept_requested)
        self.event_section.left_by_key.connect(self._on_view_left_by_key)
        self.tabs.add_requested.connect(self._on_tabs_add_requested)

    def _views(self) -> list[ItemList | ItemTable]:
        return [self.participants.view, self.positions.view, self.positions.matrix, self.quotes.view]

    # ------------------------------------------------------------------ tabs

    def _show_tab(self, name: str) -> None:
        known = [ALL, *(s.name for s in self.sections)]
        name = name if name in known else ALL
        changed = name != self._tab
        self._tab = name
        self.tabs.show_tab(name)
        for section in self.sections:
            alone = section.name == name
            section.set_alone(alone)
            section.setVisible(name == ALL or alone)
            self.column_box.setStretchFactor(section, 1 if alone else 0)
        self.rest.setVisible(name == ALL)
        self.scroller.verticalScrollBar().setValue(0)
        if changed:
            self.tab_changed.emit(name)
            if self._session.current:
                self._to_reveal = self._session.current
                self._revealing.start()

    def _section(self, name: str) -> Section:
        return next(s for s in self.sections if s.name == name)

    # ------------------------------------------------------------------ current item

    def _brief_and_item(self) -> tuple[Brief | None, str | None]:
        return self._session.brief, self._session.current

    def chosen(self, item: str) -> list[str]:
        """Return the selected items when the current one is among them, else it alone."""
        for view in self._views():
            if view.isVisible():
                found = view.selected_items()
                if item in found:
                    return found
        return [item]

    def _neighbour(self, item: str) -> str | None:
        brief = self._session.brief
        if brief is None:
            return None
        for model in (self.participants.model, self.positions.model, self.quotes.model):
            ids = [row.id for row in model.rows if not row.id.startswith("topic:")]
            if item in ids:
                at = ids.index(item)
                near = ids[at + 1 : at + 2] or ids[max(0, at - 1) : at]
                return near[0] if near else None
        return None

    def _walk(self, steps: int) -> None:
        if self.review.step(steps) is None and self._session.brief is not None:
            self._session.select(None)
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        item = self._session.current
        holder = next((s for s in self.sections if item and s.place_of(item) is not None), None)
        if holder is not None and self._tab not in (ALL, holder.name):
            self._show_tab(ALL if self._tab == ALL else holder.name)
        if holder is not None and holder.folded:
            holder.set_folded(False)
        self._focus_current()

    def _enter_rows(self, step: int) -> bool:
        """Go to the first (1) or last (-1) row that is shown; returns whether there is one."""
        return any(section.isVisible() and section.enter_by_key(step) for section in self.sections[::step])

    def _focus_current(self) -> bool:
        """Give the focus to the view that holds the current item; returns whether one does."""
        item = self._session.current
        if item and item.startswith("event:"):
            self.event_section.focus_row(item.removeprefix("event:"))
            return self.event_section.body.isVisible()
        for view in self._views():
            if view.isVisible() and view.current_item() == item:
                view.setFocus()
                return True
        return False

    def reveal(self, item: str | None) -> None:
        """Scroll to an item if it is out of view, then to one third of the height."""
        if item is None or self._tab != ALL:
            return
        for section in self.sections:
            place = None if section.folded else section.place_of(item)
            if place is not None:
                self._scroll_to(QRect(section.mapTo(self.column, place.topLeft()), place.size()))
                return

    def _scroll_to(self, place: QRect) -> None:
        bar, height = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
        top = place.top() - bar.value()
        if top >= 0 and top + min(place.height(), height) <= height:
            return
        self._glide.to(place.top() - height // 3)

    # ------------------------------------------------------------------ slots

    @Slot(str)
    def _on_tabs_tab_chosen(self, name: str) -> None:
        self._show_tab(name)

    @Slot(object)
    def _on_session_current_changed(self, item: object) -> None:
        current = item if isinstance(item, str) else None
        for section in self.sections:
            section.show_current(current)
        if current and self._follow:
            self._to_reveal = current
            self._revealing.start()
        self._on_review_changed()

    @Slot()
    def _on_revealing_timeout(self) -> None:
        self.column_box.activate()
        self.reveal(self._to_reveal)
        for view in self._views():
            view.reveal_item(self._to_reveal)

    @Slot(object)
    def _on_session_document_opened(self, _brief: object) -> None:
        self._page = PageState()
        self.scroller.verticalScrollBar().setValue(0)

    @Slot(object)
    def _on_session_fresh_changed(self, fresh: frozenset[str]) -> None:
        self._page = replace(self._page, fresh=fresh)
        for section in self.sections:
            section.set_page(self._page)

    @Slot()
    def _on_review_changed(self) -> None:
        for section in self.sections:
            section.set_review(self.review.at)

    @Slot()
    def _on_section_check_requested(self) -> None:
        section = self.sender()
        brief = self._session.brief
        if brief is None or not isinstance(section, Section):
            return
        for item in queue(brief, self._page.placed):
            if section.place_of(item) is not None:
                section.set_folded(False)
                self.review.begin_at(item)
                self._focus_current()
                return

    @Slot(str)
    def _on_strip_action(self, name: str) -> None:
        todo = {
            "accept": self.accept_current,
            "keep": self.next_to_check,
            "restore": self.arranging.restore,
            "change": self.edit_current,
            "take_back": self.accept_current,
            "reject": self.reject_current,
            "cancel": self.cancel_requested.emit,
            "next": self.next_to_check,
            "skip": self.skip_current,
        }
        todo[name]()

    @Slot(bool)
    def _on_view_accept_requested(self, go_on: bool) -> None:
        self.accept_current(go_on=go_on)

    @Slot(str, bool)
    def _on_delegate_finished(self, item: str, go_on: bool) -> None:
        """Finishing an edit counts as checked; during a walk, or with Ctrl, it goes on."""
        if not go_on and not (self.review.walking and self.review.at == item):
            return
        self._session.select(item)
        if item.startswith("event:"):
            self.changes.accept_event(item.removeprefix("event:"))
        else:
            self.changes.accept([item])
        self.next_to_check()

    @Slot(str)
    def _on_tabs_add_requested(self, kind: str) -> None:
        """Add an item by hand and open its editor; giving up there takes it away again."""
        before = self._session.undo_stack.index()
        if not add_typed(self.changes, kind):
            return
        if self._tab not in (ALL, f"{kind}s"):
            self._show_tab(f"{kind}s")
        self.column_box.activate()
        self.edit_current()
        editor = self.open_editor()
        if editor is not None and editor.item == self._session.current:
            editor.count_from(before)

    @Slot(int)
    def _on_view_left_by_key(self, step: int) -> None:
        if self._tab != ALL:
            return
        focused = QApplication.focusWidget()
        at = next((n for n, s in enumerate(self.sections) if focused is not None and s.isAncestorOf(focused)), -1)
        following = self.sections[at + 1 :] if step > 0 else self.sections[:at][::-1]
        for section in following:
            if section.enter_by_key(step):
                return
