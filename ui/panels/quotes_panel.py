"""The section of quotes: cards in the order of the page; short phrases are set aside in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefing.model import Brief, Item, TextSpan, Trust
from ui import words
from ui.changes import Changes
from ui.delegates.quote_delegate import QuoteDelegate
from ui.models.roles import Role
from ui.models.row_models import QuotesModel
from ui.models.rows import fragments_of, set_aside
from ui.panels.adding import guessed
from ui.panels.fold_line import FoldLine
from ui.panels.item_drag import Landing
from ui.panels.item_menu import fill_menu
from ui.panels.item_section import ItemSection
from ui.panels.item_view import ItemList
from ui.panels.landings import quote_landing
from ui.panels.section import EmptyLine, Offer


class QuotesSection(ItemSection):
    """The quotes worth keeping."""

    name = "quotes"

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Quotes"), changes, parent)
        self.model = QuotesModel(changes, self)
        self.view = ItemList("quotesView", self.tr("Quotes"), self.body)
        self.delegate = QuoteDelegate(changes, self.view)
        self.view.take(self.model, self.delegate)
        self.view.take_drops(self._landing)
        self.take_marked_words()
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyLine(self.body)
        self.empty.setText(self.tr("No quotes found. Select words in the article and press Ctrl+Shift+T."))
        self.aside = FoldLine(self.body)
        self.inner.addWidget(self.view, 1)
        self.inner.addWidget(self.empty)
        self.inner.addWidget(self.aside)
        self.aside.toggled.connect(self._on_aside_toggled)
        self.view.customContextMenuRequested.connect(self._on_view_menu_requested)
        self.refresh(self.brief)
        self.refresh_head()

    def stand(self, alone: bool) -> None:
        self.view.set_alone(alone)

    def show_current(self, item: str | None) -> QWidget | None:
        brief = self.brief
        if brief and any(q.id == item for q in fragments_of(brief)) and not self.model.with_aside:
            self._on_aside_toggled(True)
        return self.view if self.view.show_current(item) else None

    def items(self, brief: Brief) -> Sequence[Item]:
        return [q for q in brief.quotes if not set_aside(q)]

    def counts(self, brief: Brief) -> tuple[str, int]:
        shown = [q for q in brief.quotes if not set_aside(q)]
        edited = sum(not q.verbatim for q in shown)
        text = str(len(shown))
        if edited:
            text += self.tr("  ·  {count} edited", n=edited).format(count=edited)
        return text, sum(q.trust is Trust.NEEDS_CHECK for q in shown)

    def summary_of(self, brief: Brief) -> str:
        shown = [q for q in brief.quotes if not set_aside(q)]
        edited = sum(not q.verbatim for q in shown)
        text = self.tr("{count} quote.")
        if len(shown) != 1:
            text = self.tr("{count} quotes, in the order of the page.", n=len(shown))
        proof = self.tr("{verbatim} verbatim") + (self.tr(", {edited} edited", n=edited) if edited else "")
        return f"{text}  {proof}".format(count=len(shown), verbatim=len(shown) - edited, edited=edited) if shown else ""

    def refresh(self, brief: Brief | None) -> None:
        aside = fragments_of(brief) if brief else []
        shown = len(brief.quotes) - len(aside) if brief else 0
        self.empty.setVisible(brief is not None and not shown and not self.busy)
        self.view.setVisible(bool(shown) or self.model.with_aside)
        lead = ""
        if aside:
            lead = self.tr("1 short phrase set aside:")
            if len(aside) > 1:
                lead = self.tr("{count} short phrases set aside:", n=len(aside))
        self.aside.show_line(
            lead.format(count=len(aside)), "  ".join(f"“{q.text}”" for q in aside), is_open=self.model.with_aside
        )

    def offer_for(self, span: TextSpan, point: QPoint) -> Offer | None:
        del point
        return Offer(self.tr("Add to Quotes"), guessed(self.brief, span, "quote")) if self.brief else None

    def _landing(self, ids: list[str], index: QModelIndex, share: float) -> Landing | None:
        return quote_landing(self.changes, ids, index.data(Role.ROW), share)

    def _on_view_menu_requested(self, point: QPoint) -> None:
        item = self.view.indexAt(point).data(Role.ID)
        if not isinstance(item, str):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.view.selected_items()
        fill_menu(menu, self.changes, chosen if item in chosen else [item], self.reach())
        menu.popup(self.view.viewport().mapToGlobal(point))
