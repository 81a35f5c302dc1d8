"""The pane of the article: head, title, text with its marks, find bar; words marked in it become items."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from briefing.model import Brief
from ui import suggest, words
from ui.article_marks import Look, spans_of
from ui.article_view import ArticleView
from ui.changes import Changes
from ui.panels.add_popover import AddPopover
from ui.panels.article_head import ArticleHead, ArticleTitle
from ui.panels.find_bar import FindBar
from ui.session import Session

_LONGEST_NAME = 40


class ArticlePanel(QWidget):
    """The article of the open brief."""

    loaded_page_requested = Signal()
    added = Signal(str)  # id of an item made of marked words

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articlePanel")
        self.setProperty("chrome", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._changes = Changes(session, self)
        self._follow = True
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self.head = ArticleHead(self)
        self.title = ArticleTitle(self._changes, self)
        self.rule = QFrame(self)
        self.rule.setProperty("chrome", "rule")
        self.rule.setFixedHeight(1)
        self.view = ArticleView(self)
        self.find_bar = FindBar(self)
        self.popover: AddPopover | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.head, self.title, self.rule):
            box.addWidget(widget)
        box.addWidget(self.view, 1)
        box.addWidget(self.find_bar)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_view_menu_requested)
        self.head.kinds_changed.connect(self._on_head_kinds_changed)
        self.head.find_requested.connect(self.show_find)
        self.head.menu_requested.connect(self._on_head_menu_requested)
        self.view.item_clicked.connect(self._on_view_item_clicked)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)
        self.find_bar.text_changed.connect(self._on_find_bar_text_changed)
        self.find_bar.step_requested.connect(self._on_find_bar_step_requested)
        self.find_bar.closed.connect(self._on_find_bar_closed)
        self._changes.added.connect(self.added)
        session.brief_changed.connect(self._on_session_brief_changed)
        session.current_changed.connect(self._on_session_current_changed)
        add = QShortcut(QKeySequence("Ctrl+Return"), self.view)
        add.setContext(Qt.ShortcutContext.WidgetShortcut)
        add.activated.connect(self.add_from_selection)
        self._on_session_brief_changed(session.brief)

    # ------------------------------------------------------------------ contract

    def set_page_items(self, placed: frozenset[str] | None) -> None:
        """Say which items stand on the page."""
        self.view.set_placed(placed)

    def set_follow_selection(self, on: bool) -> None:
        """Scroll to the current item, or stay where one is."""
        self._follow = on

    @Slot()
    def show_find(self) -> None:
        """Open the find bar with the selected words."""
        chosen = self.view.textCursor().selectedText()
        if chosen and "\u2029" not in chosen and len(chosen) < 80:
            self.find_bar.field.setText(chosen)
        self.find_bar.show()
        self.find_bar.field.setFocus()
        self.find_bar.field.selectAll()
        self._find(self.find_bar.field.text())

    def find_again(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) match; with nothing to look for, ask what."""
        if self.find_bar.field.text():
            self.find_bar.show()
            self._on_find_bar_step_requested(steps)
        else:
            self.show_find()

    @Slot()
    def add_from_selection(self) -> None:
        """Offer to add the selected words; their kind is guessed."""
        self._offer(None)

    @Slot()
    def add_quote_from_selection(self) -> None:
        """Offer to add the selected words as a quote."""
        self._offer("quote")

    @Slot()
    def add_position_from_selection(self) -> None:
        """Offer to add the selected words as a position."""
        self._offer("position")

    @Slot()
    def add_participant_from_selection(self) -> None:
        """Offer to add the selected words as a participant."""
        self._offer("participant")

    @Slot()
    def add_other_name_from_selection(self) -> None:
        """Offer to add the selected words as another name of a participant."""
        self._offer("alias")

    # ------------------------------------------------------------------ adding

    def _offer(self, kind: str | None) -> None:
        brief, span = self._session.brief, self.view.selected_span()
        self._close_popover()
        if brief is None:
            return
        if span is None:
            self.view.setFocus()
            return
        self.view.select(span.start, span.end)
        self.popover = AddPopover(self._changes, span, kind or suggest.kind(brief, span), self)
        self.popover.closed.connect(self._on_popover_closed)
        place = self.view.place_of(span.start, span.end)
        corner = self.view.viewport().mapTo(self, place.topLeft())
        self.popover.stand_beside(place.translated(corner - place.topLeft()))

    def _close_popover(self) -> None:
        if self.popover is not None:
            self.popover.close_it()

    @Slot()
    def _on_popover_closed(self) -> None:
        self.popover = None
        self.view.setFocus()

    @Slot(int)
    def _on_scroll_bar_value_changed(self, _value: int) -> None:
        self._close_popover()

    # ------------------------------------------------------------------ finding

    def _find(self, text: str) -> None:
        article = self.view.article
        self._found = []
        if article and text:
            haystack, needle = article.text.casefold(), text.casefold()
            if len(haystack) != len(article.text):  # a letter that folds to two: compare as written
                haystack, needle = article.text, text
            at = haystack.find(needle)
            while at >= 0:
                self._found.append((at, at + len(needle)))
                at = haystack.find(needle, at + len(needle))
        self.view.set_found(self._found)
        here = self.view.text_map.offset(self.view.textCursor().selectionStart())
        self._at = next((n for n, (start, _) in enumerate(self._found) if start >= here), 0 if self._found else -1)
        self._show_match()

    def _show_match(self) -> None:
        self.find_bar.show_count(self._at + 1, len(self._found))
        if 0 <= self._at < len(self._found):
            start, end = self._found[self._at]
            self.view.select(start, end)
            self.view.reveal(start, end)

    @Slot(str)
    def _on_find_bar_text_changed(self, text: str) -> None:
        self._find(text)

    @Slot(int)
    def _on_find_bar_step_requested(self, steps: int) -> None:
        if not self._found and self.find_bar.field.text():
            self._find(self.find_bar.field.text())
        elif self._found:
            self._at = (self._at + steps) % len(self._found)
            self._show_match()

    @Slot()
    def _on_find_bar_closed(self) -> None:
        self.find_bar.hide()
        self.view.set_found([])
        self._found = []
        self.view.setFocus()

    # ------------------------------------------------------------------ menus

    def _fill_add_menu(self, menu: QMenu) -> None:
        chosen = self.view.textCursor().hasSelection()
        for text, keys, slot in (
            (self.tr("Add as quote"), "Ctrl+Shift+T", self.add_quote_from_selection),
            (self.tr("Add as position"), "Ctrl+Shift+P", self.add_position_from_selection),
            (self.tr("Add as participant"), "Ctrl+Shift+N", self.add_participant_from_selection),
            (self.tr("Add as other name of a participant"), "Ctrl+Shift+L", self.add_other_name_from_selection),
        ):
            action = menu.addAction(f"{text}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
            action.setEnabled(chosen)
            action.triggered.connect(slot)

    @Slot(QPoint)
    def _on_view_menu_requested(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_add_menu(menu)
        menu.addSeparator()
        chosen = self.view.textCursor().hasSelection()
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(chosen)
        copy.triggered.connect(self.view.copy)
        sourced = menu.addAction(self.tr("Copy with source"))
        sourced.setEnabled(chosen)
        sourced.triggered.connect(self.copy_with_source)
        name = self._name_at(point)
        search = menu.addAction(self.tr("Search for “{name}” here").format(name=name) if name else self.tr("Find…"))
        search.triggered.connect(partial(self.search_for, name) if name else self.show_find)
        menu.popup(self.view.viewport().mapToGlobal(point))

    @Slot()
    def copy_with_source(self) -> None:
        """Put the selected words on the clipboard with where they come from."""
        brief, span = self._session.brief, self.view.selected_span()
        if brief is not None and span is not None:
            source = brief.article.outlet or brief.article.title or ""
            place = ", ".join(part for part in (source, words.paragraph(brief.locator(span))) if part)
            QGuiApplication.clipboard().setText(f"“{brief.words(span)}” ({place})")

    def search_for(self, name: str, _checked: bool = False) -> None:
        """Open the find bar with a name."""
        self.find_bar.field.setText(name)
        self.show_find()

    def _name_at(self, point: QPoint) -> str:
        """Return the selected words if they are few, else the name of the participant under the pointer."""
        brief, span = self._session.brief, self.view.selected_span()
        if brief is None:
            return ""
        if span is not None:
            text = brief.words(span)
            return text if len(text) < _LONGEST_NAME and "\n" not in text else ""
        who = next((w for w in map(brief.participant, self.view.items_at(point)) if w is not None), None)
        return who.name if who else ""

    @Slot(QPoint)
    def _on_head_menu_requested(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_add_menu(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Set date of publication…")).triggered.connect(self.title.date.click)
        if self._session.brief is not None and self._session.brief.article.origin.page:
            menu.addAction(self.tr("Save the page as it was loaded…")).triggered.connect(self.loaded_page_requested)
        menu.addAction(self.tr("Larger text")).triggered.connect(self._on_larger)
        menu.addAction(self.tr("Smaller text")).triggered.connect(self._on_smaller)
        menu.popup(point)

    @Slot()
    def _on_larger(self) -> None:
        self.view.set_zoom(self.view.zoom * 1.1)

    @Slot()
    def _on_smaller(self) -> None:
        self.view.set_zoom(self.view.zoom / 1.1)

    # ------------------------------------------------------------------ session

    @Slot(object)
    def _on_session_brief_changed(self, brief: object) -> None:
        shown = brief if isinstance(brief, Brief) else None
        self.view.show_brief(shown)
        self.title.show_article(shown.article if shown else None)
        self.rule.setVisible(shown is not None)
        if self.find_bar.isVisible() and not self._found:
            self._find(self.find_bar.field.text())

    @Slot(object)
    def _on_session_current_changed(self, item: object) -> None:
        current = item if isinstance(item, str) else None
        self.view.set_current(current, reveal=self._follow)

    @Slot(str)
    def _on_view_item_clicked(self, item: str) -> None:
        brief = self._session.brief
        if brief and spans_of(brief, item):
            self._session.select(item)

    @Slot(int)
    def _on_head_kinds_changed(self, kinds: int) -> None:
        self.view.set_kinds(Look(kinds))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self._on_find_bar_closed()
            return
        super().keyPressEvent(event)
