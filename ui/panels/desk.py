"""The three panes side by side: article, findings, page. Each can be hidden, none can be squeezed to nothing."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.delegates import text_block
from ui.panels.article_panel import ArticlePanel
from ui.panels.findings_panel import FindingsPanel
from ui.panels.page_panel import PagePanel
from ui.session import Session
from ui.turns import Turns

if TYPE_CHECKING:
    from briefing.page.fit import Page

PANES = ("article", "findings", "page")
_SHARES = (446, 566, 426)  # of 1440
ZOOM_STEP = 1.1
_SMALLEST = (300, 400, 260)


class Desk(QSplitter):
    """Holds the panes; moves the focus between them."""

    panes_changed = Signal()  # one was hidden or shown

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("desk")
        self._session = session
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.article = ArticlePanel(session, self)
        self.findings = FindingsPanel(session, self)
        self.page = PagePanel(session, self)
        for pane, smallest in zip(self._all(), _SMALLEST, strict=True):
            pane.setMinimumWidth(smallest)
            self.addWidget(pane)
        for at, share in enumerate(_SHARES):
            self.setStretchFactor(at, share)
        for at in (1, 2):
            self.handle(at).installEventFilter(self)
        self.page.edit_requested.connect(self._on_page_edit_requested)
        for pane in (self.findings, self.page):
            pane.shown_in_article.connect(self._on_pane_shown_in_article)
        self._turns = Turns(self)
        self._warming = Turns(self)
        self._chosen: list[int] = []  # widths when somebody moved a handle last; empty: as designed
        self.splitterMoved.connect(self._on_splitter_moved)

    def set_page(self, page: Page | None) -> None:
        """Show a page in all panes, one a turn."""
        self.page.set_page(page)
        placed = page.placed if page is not None else frozenset()
        self._turns.later("findings", partial(self.findings.set_page, page))
        self._turns.later("article", partial(self.article.set_page_items, placed))

    def warm_up(self) -> None:
        """Have the typefaces of the rows ready before there are rows."""
        for number, face in enumerate(text_block.faces()):
            self._warming.later(f"face {number}", partial(text_block.warm_up, face))

    def stop(self) -> None:
        """End with the window."""
        self._turns.stop()
        self._warming.stop()

    # ------------------------------------------------------------------------------------ sizes, hiding

    def give_default_sizes(self) -> None:
        """Share the width as designed."""
        self._chosen = []
        self._share_width()

    def restore_sizes(self, remembered: QByteArray) -> None:
        """Take up the widths that :meth:`sizes_to_remember` gave, or the designed ones where there are none."""
        widths = [int(n) for n in bytes(remembered.data()).decode("ascii", "ignore").split() if n.isdigit()]
        self._chosen = widths if len(widths) == len(PANES) else []
        self._share_width()

    def sizes_to_remember(self) -> QByteArray:
        """Return the widths the user chose; empty while they are the designed ones."""
        self._note_sizes()
        return QByteArray(" ".join(map(str, self._chosen)).encode())

    def _note_sizes(self) -> None:
        """Keep the widths, if they are the user's and all panes are there to have one."""
        if self._chosen and self.isVisible() and not self.hidden_panes():
            self._chosen = self.sizes()

    def _share_width(self) -> None:
        whole = max(self.width(), sum(_SMALLEST))
        shares = self._chosen or _SHARES
        self.setSizes([whole * share // sum(shares) for share in shares])

    def hidden_panes(self) -> list[str]:
        """Return the names of the panes that are hidden."""
        return [name for name, pane in zip(PANES, self._all(), strict=True) if pane.isHidden()]

    def set_hidden_panes(self, names: Collection[str]) -> None:
        """Hide these panes and show the others; one always stays."""
        hidden = set(names) & set(PANES)
        if len(hidden) == len(PANES):
            hidden = set()
        self._note_sizes()
        was_hidden = bool(self.hidden_panes())
        for name, pane in zip(PANES, self._all(), strict=True):
            pane.setVisible(name not in hidden)
        if was_hidden and not hidden:
            self._share_width()
        self.panes_changed.emit()

    def set_pane_visible(self, name: str, visible: bool) -> None:
        """Hide or show one pane."""
        hidden = set(self.hidden_panes())
        self.set_hidden_panes(hidden - {name} if visible else hidden | {name})

    # ------------------------------------------------------------------------------------ focus

    def focused_pane(self) -> str:
        """Return the name of the pane that has the focus, or nothing."""
        widget: QWidget | None = self.window().focusWidget()
        for name, pane in zip(PANES, self._all(), strict=True):
            if widget is not None and (widget is pane or pane.isAncestorOf(widget)):
                return name
        return ""

    def focus_pane(self, name: str) -> None:
        """Show a pane if it is hidden and give it the focus, where it had it last."""
        pane = self._all()[PANES.index(name)]
        if pane.isHidden():
            self.set_pane_visible(name, True)
        if name == "findings":
            self.findings.take_focus()
            return
        last: QWidget | None = pane.focusWidget()
        first = self.article.view if name == "article" else self.page.preview
        (last if last is not None else first).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_pane(self, steps: int) -> None:
        """Give the focus to the next (1) or previous (-1) pane that is shown."""
        shown = [name for name in PANES if name not in self.hidden_panes()]
        now = self.focused_pane()
        at = shown.index(now) + steps if now in shown else (0 if steps > 0 else -1)
        self.focus_pane(shown[at % len(shown)])

    def set_follow_selection(self, follow: bool) -> None:
        """Let the panes scroll to the item that is selected elsewhere, or stay where they are."""
        self.article.set_follow_selection(follow)
        self.findings.set_follow_selection(follow)

    def go_to_tab(self, tab: str) -> None:
        """Show a tab of the findings and give it the focus.

        The tab that is there already: from Positions to the other of list and matrix, from any other back to *All*.
        """
        findings = self.findings
        if findings.isHidden():
            self.set_pane_visible("findings", True)
        if findings.current_tab != tab.lower():
            findings.show_tab(tab)
        elif tab == "Positions":
            positions = findings.positions
            positions.show_matrix(not positions.matrix.isVisible())
        else:
            findings.show_tab("All")
        if self.focused_pane() != "findings":
            self.focus_pane("findings")

    def zoom(self, steps: int) -> None:
        """Make the pane that has the focus larger (1), smaller (-1) or as it was (0); the article where none has it."""
        if self.focused_pane() != "page":
            view = self.article.view
            view.set_zoom(view.zoom * ZOOM_STEP**steps if steps else 1.0)
        elif steps:
            self.page.preview.zoom_by(steps)
        else:
            self.page.preview.set_zoom(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._chosen and not self.hidden_panes():
            self._share_width()

    @Slot(str)
    def _on_page_edit_requested(self, item: str) -> None:
        self._session.select(item)
        self.findings.edit_current()

    @Slot(str)
    def _on_pane_shown_in_article(self, item: str) -> None:
        self._session.select(item)
        self.focus_pane("article")
        self.article.view.set_current(item)

    @Slot(int, int)
    def _on_splitter_moved(self, _position: int, _handle: int) -> None:
        self._chosen = self._chosen if self.hidden_panes() else self.sizes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.give_default_sizes()
            return True
        return super().eventFilter(watched, event)

    def _all(self) -> tuple[QWidget, QWidget, QWidget]:
        return self.article, self.findings, self.page
