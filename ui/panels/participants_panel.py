"""The section of participants: a table, edited in the cells; those only mentioned fold to one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from briefing.model import Brief, Item, Trust
from ui import theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.participant_delegate import ParticipantDelegate
from ui.models.roles import Role
from ui.models.row_models import ParticipantsModel
from ui.models.rows import ParticipantRow, only_mentioned
from ui.panels.item_menu import fill_menu
from ui.panels.item_section import ItemSection
from ui.panels.item_view import FoldLine, ItemTable, PlainHeader
from ui.panels.section import EmptyLine


class ParticipantsTable(ItemTable):
    """The columns share the width: names by need, roles the rest."""

    def set_columns(self) -> None:
        model = self.model()
        if not isinstance(model, ParticipantsModel):
            return
        width = self.row_width()
        size = painting.sign_size()
        trust = painting.text_left()
        page = size + painting.EDGE + 12
        metrics = self.fontMetrics()
        country = max(metrics.horizontalAdvance("MM") + 26, 46)
        if not self.horizontalHeader().isHidden():
            country = max(country, QFontMetrics(theme.ui_font(1.0, 600)).horizontalAdvance(self.tr("Country")) + 10)
        bold = theme.ui_font(1.0, 600)
        names = QFontMetrics(bold)
        widest = max(
            (names.horizontalAdvance(r.item.name) for r in model.rows if isinstance(r, ParticipantRow)), default=0
        )
        rest = max(120, width - trust - country - page)
        name = min(max(widest + 14, 96), int(rest * 0.42))
        page = max(page, self.viewport().width() - trust - rest - country)
        for column, room in enumerate((trust, name, rest - name, country, page)):
            self.setColumnWidth(column, room)

    def edit_index(self, index: QModelIndex) -> QModelIndex:
        editable = self.model().flags(index) & Qt.ItemFlag.ItemIsEditable
        return index if editable else index.siblingAtColumn(ParticipantsModel.NAME)


class ParticipantsSection(ItemSection):
    """Who took part."""

    name = "participants"
    view: ParticipantsTable

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Participants"), changes, parent)
        self.model = ParticipantsModel(changes, self)
        self.view = ParticipantsTable("participantsView", self.tr("Participants"), self.body)
        self.view.setHorizontalHeader(PlainHeader({}, 0, self.view))
        self.view.horizontalHeader().setMinimumSectionSize(10)
        self.delegate = ParticipantDelegate(changes, self.view)
        self.view.horizontalHeader().hide()
        self.view.take(self.model, self.delegate)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyLine(self.body)
        self.empty.setText(self.tr("No participants found. Select a name in the article and press Ctrl+Shift+N."))
        self.aside = FoldLine(self.body)
        self.merge_button = QPushButton(self.tr("Merge"), self.alone_head)
        self.merge_button.setToolTip(self.tr("Make the selected participants one; the first keeps its name."))
        self.alone_row.addWidget(self.merge_button)
        self.inner.addWidget(self.view, 1)
        self.inner.addWidget(self.empty)
        self.inner.addWidget(self.aside)
        self.aside.toggled.connect(self._on_aside_toggled)
        self.view.customContextMenuRequested.connect(self._on_view_menu_requested)
        self.view.selectionModel().selectionChanged.connect(self._on_view_selection_changed)
        self.merge_button.clicked.connect(self.merge_selected)
        self._on_view_selection_changed()
        self.refresh(self.brief)
        self.refresh_head()

    def stand(self, alone: bool) -> None:
        self.view.horizontalHeader().setVisible(alone)
        self.view.set_alone(alone)

    def show_current(self, item: str | None) -> QWidget | None:
        brief = self.brief
        who = brief.participant(item) if brief else None
        if who is not None and not who.active and not self.model.with_aside:
            self._on_aside_toggled(True)
        return self.view if self.view.show_current(item) else None

    def items(self, brief: Brief) -> Sequence[Item]:
        return [p for p in brief.participants if p.active]

    def counts(self, brief: Brief) -> tuple[str, int]:
        aside = len(only_mentioned(brief))
        text = str(len(brief.participants) - aside)
        if aside:
            text += self.tr("  ·  {count} only mentioned").format(count=aside)
        return text, sum(p.trust is Trust.NEEDS_CHECK for p in brief.participants)

    def summary_of(self, brief: Brief) -> str:
        aside = len(only_mentioned(brief))
        count = len(brief.participants) - aside
        text = self.tr("{count} participants").format(count=count)
        return text + (self.tr(", {count} only mentioned").format(count=aside) if aside else "")

    def refresh(self, brief: Brief | None) -> None:
        aside = only_mentioned(brief) if brief else []
        acting = len(brief.participants) - len(aside) if brief else 0
        self.empty.setVisible(brief is not None and not acting and not self.busy)
        self.view.setVisible(bool(acting) or self.model.with_aside)
        lead = self.tr("{count} only mentioned:").format(count=len(aside)) if aside else ""
        self.aside.show_line(lead, ", ".join(p.name for p in aside), is_open=self.model.with_aside)

    @Slot()
    def merge_selected(self) -> None:
        """Make the selected participants one: the first keeps its name."""
        chosen = self.view.selected_items()
        if len(chosen) > 1:
            self.changes.merge(chosen[0], chosen[1:])
            self.session.select(chosen[0])

    def _on_view_selection_changed(self, *_args: object) -> None:
        self.merge_button.setEnabled(len(self.view.selected_items()) > 1)

    def _on_view_menu_requested(self, point: QPoint) -> None:
        item = self.view.indexAt(point).data(Role.ID)
        if not isinstance(item, str):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self.changes, self.view.selected_items() or [item], self.edit_item)
        if len(self.view.selected_items()) > 1:
            menu.addSeparator()
            menu.addAction(self.tr("Merge")).triggered.connect(self.merge_selected)
        menu.popup(self.view.viewport().mapToGlobal(point))
