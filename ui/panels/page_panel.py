"""The right pane: template and paper, the page as it will print, how full it is, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefing import edits
from briefing.errors import BriefingError
from briefing.model import Brief, Placement
from ui import icons, theme
from ui.changes import Changes
from ui.engine_words import told
from ui.models.roles import Role
from ui.page_state import PageState
from ui.panels.item_menu import Reach, fill_menu
from ui.panels.left_out_list import LeftOutList
from ui.panels.page_preview import PagePreview
from ui.problems import sentence_of
from ui.session import Session
from ui.widgets.fit_gauge import FitGauge

if TYPE_CHECKING:
    from briefing.page.fit import Page
    from briefing.page.templates import TemplateInfo

HEAD_HEIGHT = 40
NARROW = 340  # below this width the title goes and "Left out" folds


class PagePanel(QWidget):
    """Shows the page that :meth:`set_page` gives it; changes template and paper through the session."""

    zoom_changed = Signal(float)
    edit_requested = Signal(str)  # id of an item whose editor is wanted
    shown_in_article = Signal(str)  # somebody asked to see an item's words
    templates_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagePanel")
        self._session = session
        self._changes = Changes(session, self)
        self._page: Page | None = None
        self._templates: tuple[TemplateInfo, ...] = ()
        self._title = QLabel(self.tr("Page"), self)
        self.layout_box = QComboBox(self)
        self.layout_box.setObjectName("layoutBox")
        self.layout_box.setAccessibleName(self.tr("Template and paper"))
        self.layout_box.setToolTip(self.tr("Template and paper of the page"))
        self.layout_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layout_box.setMinimumContentsLength(14)
        self.preview = PagePreview(self)
        self.gauge = FitGauge(self)
        self.left_out = LeftOutList(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.preview, 1)
        column.addWidget(self._foot())
        column.addWidget(_rule(self))
        column.addWidget(self.left_out)
        self.layout_box.activated.connect(self._on_layout_box_activated)
        self.preview.item_clicked.connect(self._session.select)
        self.preview.zoom_changed.connect(self.zoom_changed)
        self.preview.items_dropped.connect(self._on_preview_items_dropped)
        for view in (self.preview, self.left_out.view):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.preview.customContextMenuRequested.connect(self._on_preview_menu_requested)
        self.left_out.view.customContextMenuRequested.connect(self._on_left_out_menu_requested)
        session.current_changed.connect(self._on_session_current_changed)
        session.brief_changed.connect(self._on_session_brief_changed)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_page(None)

    # ------------------------------------------------------------------------------------ what is shown

    def set_templates(self, templates: Sequence[TemplateInfo]) -> None:
        """Offer templates, each in its papers."""
        self._templates = tuple(templates)
        self._fill_layout_box(self._session.brief)

    @property
    def templates(self) -> tuple[TemplateInfo, ...]:
        """What is offered."""
        return self._templates

    def set_page(self, page: Page | None) -> None:
        """Show a page; ``None`` while there is none yet."""
        self._page = page
        self.left_out.set_page(page)
        if page is None:
            self.preview.show_layout(None, "")
            self.gauge.clear(self.tr("The page appears when the analysis is done"))
            return
        self.preview.show_layout(page.layout)
        self.preview.set_current(self._session.current)
        sentence, sign, error = self._judge(page)
        self.gauge.show_fill(
            sentence, page.fill, page.limit, sign=sign, error=error, hint="; ".join(map(told, page.tightened))
        )

    def show_problem(self, problem: BriefingError) -> None:
        """Say that the page cannot be made and what to do."""
        self._page = None
        self.left_out.set_page(None)
        self.preview.show_layout(None, sentence_of(problem))
        self.gauge.show_fill(
            self.tr("No page: {reason}").format(reason=told(problem.reason)), 0, 1, sign="needs_check", error=True
        )

    def set_busy(self, busy: bool) -> None:
        """Dim the numbers while a newer page is being made."""
        self.gauge.set_stale(busy)

    def show_item(self, item: str) -> None:
        """Bring an item into view on the page."""
        self.preview.show_item(item)

    def _judge(self, page: Page) -> tuple[str, str, bool]:
        """Return the sentence, the sign before it, and whether the page is too long."""
        if not page.fitted:
            what = told(page.shorten) or self.tr("the text")
            return self.tr("Too long: shorten {what}").format(what=what), "needs_check", True
        if page.pages > 1:
            return self.tr("Fits {count} pages", n=page.pages).format(count=page.pages), "confirmed", False
        return self.tr("Fits, tightened") if page.tightened else self.tr("Fits one page"), "confirmed", False

    # ------------------------------------------------------------------------------------ parts

    def _head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("chrome", "head")
        head.setFixedHeight(max(HEAD_HEIGHT, self.fontMetrics().height() + 22))
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self.layout_box)
        row.addStretch(1)
        for name, icon, hint, steps in (
            ("pageZoomOut", "zoom-out", self.tr("Smaller (Ctrl+−)"), -1),
            ("pageZoomIn", "zoom-in", self.tr("Larger (Ctrl++)"), 1),
        ):
            button = QToolButton(head)
            button.setObjectName(name)
            button.setIcon(icons.icon(icon, "ink2"))
            button.setIconSize(QSize(18, 18))
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.clicked.connect(partial(self.preview.zoom_by, steps))
            row.addWidget(button)
        return head

    def _foot(self) -> QWidget:
        foot = QFrame(self)
        foot.setProperty("chrome", "strip")
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.gauge)
        return foot

    def _fill_layout_box(self, brief: Brief | None) -> None:
        box = self.layout_box
        wanted = (brief.layout.template, brief.layout.paper) if brief else None
        papers = {t.id: t.papers for t in self._templates if len(t.papers) == 1}
        if wanted and wanted[0] in papers and wanted[1] not in papers[wanted[0]]:
            wanted = (wanted[0], papers[wanted[0]][0])  # a template of the user's own has its own paper
        entries = [
            (
                self.tr("{template} · {paper}").format(template=_short(told(t.title)), paper=_paper(paper)),
                told(t.description),
                t.id,
                paper,
            )
            for t in self._templates
            for paper in t.papers
        ]
        if wanted and all((e[2], e[3]) != wanted for e in entries):
            entries.append((self._unlisted(*wanted), wanted[0], *wanted))
        if [box.itemData(n) for n in range(box.count())] != [*((e[2], e[3]) for e in entries), None, None]:
            box.clear()
            for text, hint, template, paper in entries:
                box.addItem(text, (template, paper))
                box.setItemData(box.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
            box.insertSeparator(box.count())
            box.addItem(self.tr("More templates…"))
        at = next((n for n, e in enumerate(entries) if (e[2], e[3]) == wanted), -1)
        box.setCurrentIndex(at)
        box.setEnabled(brief is not None and bool(entries))

    def _unlisted(self, template: str, paper: str) -> str:
        """Return what a template that is not offered is called: its name, and that it is gone if it is."""
        missing = bool(self._templates) and not Path(template).exists()
        name = self.tr("{template} · {paper}, not found") if missing else self.tr("{template} · {paper}")
        return name.format(template=Path(template).stem, paper=_paper(paper))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._title.setVisible(not narrow)
        self.left_out.fold_by_width(narrow)

    # ------------------------------------------------------------------------------------ events

    @Slot(int)
    def _on_layout_box_activated(self, index: int) -> None:
        chosen = self.layout_box.itemData(index)
        if chosen is None:
            self._fill_layout_box(self._session.brief)
            self.templates_requested.emit()
            return
        template, paper = chosen
        self._session.apply(
            self.tr("Change template or paper"), lambda b: edits.set_layout(b, template=template, paper=paper)
        )

    @Slot(object)
    def _on_preview_items_dropped(self, items: list[str]) -> None:
        self._changes.place(items, Placement.INCLUDED)

    @Slot(QPoint)
    def _on_preview_menu_requested(self, at: QPoint) -> None:
        self._offer_menu(self.preview.item_under(at) or "", self.preview.viewport().mapToGlobal(at))

    @Slot(QPoint)
    def _on_left_out_menu_requested(self, at: QPoint) -> None:
        view = self.left_out.view
        self._offer_menu(view.indexAt(at).data(Role.ID) or "", view.viewport().mapToGlobal(at))

    def _offer_menu(self, item: str, at: QPoint) -> None:
        """Open the menu that an item has everywhere."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reach = Reach(edit=self.edit_requested.emit, show=self.shown_in_article.emit, page=PageState.of(self._page))
        fill_menu(menu, self._changes, [item], reach)
        if not menu.isEmpty():
            self._session.select(item)
            menu.popup(at)
        else:
            menu.deleteLater()

    @Slot(object)
    def _on_session_current_changed(self, item: str | None) -> None:
        self.preview.set_current(item)

    @Slot(object)
    def _on_session_brief_changed(self, brief: Brief | None) -> None:
        self._fill_layout_box(brief)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setFont(theme.ui_font(1.0, 600))


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("chrome", "rule")
    rule.setFixedHeight(1)
    return rule


def _short(title: str) -> str:
    """Return a template's title without what stands in brackets."""
    return title.split(" (", maxsplit=1)[0]


def _paper(paper: str) -> str:
    return {"a4": "A4", "letter": "Letter"}.get(paper, paper)
