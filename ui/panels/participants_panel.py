"""The section of participants: a table, edited in the cells; those only mentioned fold to one line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from briefing.model import Brief, Item, TextSpan, Trust
from ui import theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.participant_delegate import ParticipantDelegate
from ui.delegates.row_delegate import Index
from ui.models.roles import Role
from ui.models.row_models import ParticipantsModel
from ui.models.rows import ParticipantRow, only_mentioned
from ui.panels.adding import guessed
from ui.panels.fold_line import FoldLine
from ui.panels.item_drag import Landing, Mark
from ui.panels.item_menu import fill_menu
from ui.panels.item_section import ItemSection
from ui.panels.item_view import ItemTable
from ui.panels.plain_header import PlainHeader
from ui.panels.section import EmptyLine, Offer

_ONTO = 0.25  # the upper and lower quarter of a row stand for its edges


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

    def _marked_place(self) -> QRect:
        place = super()._marked_place()
        return QRect(0, place.top(), self.viewport().width(), place.height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # from a sign the keys reach the cell beside it, which is outlined then

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
        self.view.take_drops(self._landing)
        self.take_marked_words()
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
            text += self.tr("  ·  {count} only mentioned", n=aside).format(count=aside)
        return text, sum(p.trust is Trust.NEEDS_CHECK for p in brief.participants)

    def summary_of(self, brief: Brief) -> str:
        aside = len(only_mentioned(brief))
        count = len(brief.participants) - aside
        text = self.tr("{count} participants", n=count).format(count=count)
        return text + (self.tr(", {count} only mentioned", n=aside).format(count=aside) if aside else "")

    def refresh(self, brief: Brief | None) -> None:
        aside = only_mentioned(brief) if brief else []
        acting = len(brief.participants) - len(aside) if brief else 0
        self.empty.setVisible(brief is not None and not acting and not self.busy)
        self.view.setVisible(bool(acting) or self.model.with_aside)
        lead = self.tr("{count} only mentioned:", n=len(aside)).format(count=len(aside)) if aside else ""
        self.aside.show_line(lead, ", ".join(p.name for p in aside), is_open=self.model.with_aside)

    @Slot()
    def merge_selected(self) -> None:
        """Make the selected participants one: the first keeps its name."""
        chosen = self.view.selected_items()
        if len(chosen) > 1:
            self._merge_into(chosen[0], chosen[1:])

    def offer_for(self, span: TextSpan, point: QPoint) -> Offer | None:
        """Marked words become a participant; on a participant's row, another name of it."""
        brief, view = self.brief, self.view
        if brief is None:
            return None
        index = view.indexAt(view.viewport().mapFrom(self, point)) if view.isVisible() else QModelIndex()
        row = index.data(Role.ROW)
        if isinstance(row, ParticipantRow):
            text = self.tr("Another name of {name}").format(name=row.item.name)
            return Offer(text, guessed(brief, span, "alias", party=row.id))
        return Offer(self.tr("Add to Participants"), guessed(brief, span, "participant"))

    def _landing(self, ids: list[str], index: QModelIndex, share: float) -> Landing | None:
        """Participants go beside another one; onto one they become one with it, or speak for it."""
        row, brief = index.data(Role.ROW), self.brief
        people = [brief.participant(i) for i in ids] if brief else []
        if not isinstance(row, ParticipantRow) or row.id in ids or None in people:
            return None
        if _ONTO <= share <= 1 - _ONTO:
            return Landing(Mark.ONTO, partial(self._ask_what, ids, row.id))
        after = share > 0.5

        def land(_copy: bool, _place: QPoint) -> None:
            self.changes.move(ids, row.id, after=after)

        return Landing(Mark.AFTER if after else Mark.BEFORE, land)

    def _ask_what(self, ids: list[str], onto: str, _copy: bool, place: QPoint) -> None:
        """Ask what dropping participants on another means: the same one, or a party they speak for."""
        brief = self.brief
        other = brief.participant(onto) if brief else None
        if brief is None or other is None:
            return
        menu = QMenu(self)
        menu.setObjectName("mergeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = ", ".join(who.name for who in map(brief.participant, ids) if who)
        same = menu.addAction(self.tr("{names} is another name of {name}").format(names=names, name=other.name))
        same.triggered.connect(partial(self._merge_into, onto, ids))
        speaks = menu.addAction(self.tr("{names} speaks for {name}").format(names=names, name=other.name))
        speaks.triggered.connect(partial(self._speak_for, onto, ids))
        menu.addSeparator()
        menu.addAction(self.tr("Cancel"))
        menu.popup(place)
        menu.setActiveAction(same)

    def _merge_into(self, keep: str, ids: Sequence[str]) -> None:
        if self.changes.merge(keep, ids):
            self.session.select(keep)

    def _speak_for(self, party: str, ids: Sequence[str]) -> None:
        self.changes.set_speaks_for(ids, party)

    def _on_view_selection_changed(self, *_args: object) -> None:
        self.merge_button.setEnabled(len(self.view.selected_items()) > 1)

    def _on_view_menu_requested(self, point: QPoint) -> None:
        item = self.view.indexAt(point).data(Role.ID)
        if not isinstance(item, str):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.view.selected_items()
        fill_menu(menu, self.changes, chosen if item in chosen else [item], self.reach())
        if len(chosen) > 1:
            menu.addSeparator()
            menu.addAction(self.tr("Merge")).triggered.connect(self.merge_selected)
        menu.popup(self.view.viewport().mapToGlobal(point))
