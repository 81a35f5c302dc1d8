"""The section of positions: a list by topic, or topics by parties."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QPushButton, QToolButton, QWidget

from briefing.model import Brief, Item, Position, TextSpan, Trust
from ui import icons, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.matrix_delegate import CELL, WIDE, MatrixDelegate, least_width, topic_width
from ui.delegates.position_delegate import PositionDelegate
from ui.models.matrix_model import MatrixModel
from ui.models.roles import Role
from ui.models.row_models import PositionsModel
from ui.models.rows import PositionRow, TopicRow, is_own_to_brief, shown_topics
from ui.page_state import PageState
from ui.panels.adding import guessed
from ui.panels.item_drag import Landing
from ui.panels.item_menu import fill_menu
from ui.panels.item_view import ItemList, ItemTable
from ui.panels.landings import cell_landing, position_landing
from ui.panels.plain_header import PlainHeader
from ui.panels.section import EmptyLine, Offer, Section
from ui.panels.segments import Segments


class MatrixTable(ItemTable):
    """Topics by parties. Beyond four parties the columns scroll."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(name, accessible, parent)
        self.setHorizontalHeader(PlainHeader({0: painting.EDGE}, CELL, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_columns(self) -> None:
        count = self.model().columnCount()
        if count < 2:
            return
        model, width = self.model(), self.row_width()
        topic, cell = 96.0, 130.0
        if isinstance(model, MatrixModel):  # no word is broken within, unless it is longer than all reason
            topic = max((topic, *(topic_width(line) for line in model.lines)))
            cell = max((cell, *(least_width(row) for row in model.rows)))
        first = max(min(round(topic), max(96, int(width * 0.38))), min(int(width * 0.22), 150))
        parties = count - 1
        each = max(min(round(cell), WIDE), (width - first) // min(parties, 4))
        self.setColumnWidth(0, first)
        for column in range(1, count):
            self.setColumnWidth(column, each)

    def lay_out_rows(self) -> None:
        self.clearSpans()
        model = self.model()
        if isinstance(model, MatrixModel):
            for n, line in enumerate(model.lines):
                if line.number == 0 and line.of > 1:
                    self.setSpan(n, 0, line.of, 1)
        super().lay_out_rows()

    def _span_flag(self) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _reveal(self, index: QModelIndex) -> None:
        super()._reveal(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def enter_by_key(self, step: int) -> bool:
        model = self.model()
        rows = range(model.rowCount())
        for row in rows if step > 0 else reversed(rows):
            for column in range(1, model.columnCount()):
                index = model.index(row, column)
                if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                    self.setFocus()
                    self.setCurrentIndex(index)
                    return True
        return False


class PositionsSection(Section):
    """What each party holds on each topic."""

    name = "positions"
    view_changed = Signal(bool)  # matrix is shown
    topics_requested = Signal(str)  # the topic to begin with, or empty
    new_topic_requested = Signal()
    topic_kept = Signal(str)  # a topic of this brief is to be one of the user's own

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Positions"), changes, parent)
        self.model = PositionsModel(changes, self)
        self.matrix_model = MatrixModel(changes, self)
        self.view = ItemList("positionsView", self.tr("Positions"), self.body)
        self.delegate = PositionDelegate(changes, self.view)
        self.matrix = MatrixTable("positionsMatrixView", self.tr("Positions by topic and party"), self.body)
        self.matrix_delegate = MatrixDelegate(changes, self.matrix)
        self.empty = EmptyLine(self.body)
        self.empty.setText(self.tr("No positions found. Select words in the article and press Ctrl+Shift+P."))
        self._matrix_on = False
        self.matrix_model.set_live(False)
        self._set_up_tools()
        for view in (self.view, self.matrix, self.empty):
            self.inner.addWidget(view, 1 if view is not self.empty else 0)
        self.matrix.hide()
        self.refresh(self.brief)
        self.view.take(self.model, self.delegate)
        self.matrix.take(self.matrix_model, self.matrix_delegate)
        self.view.take_drops(self._landing)
        self.matrix.take_drops(self._cell_landing)
        self.take_marked_words()
        for view in (self.view, self.matrix):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._on_view_menu_requested)
        self.refresh_head()

    @property
    def current_view(self) -> ItemList | MatrixTable:
        """The list or the matrix, whichever is shown."""
        return self.matrix if self._matrix_on else self.view

    @Slot(bool)
    def show_matrix(self, on: bool) -> None:
        """Show the matrix, or the list."""
        had_focus = self.current_view.hasFocus()
        self._matrix_on = on
        self.matrix_model.set_live(on)
        self.segments.choose(int(on))
        self.switch.setIcon(icons.icon("list" if on else "table-2", "ink2"))
        self.switch.setToolTip(self.tr("Show as a list") if on else self.tr("Show as a matrix of topics and parties"))
        self.refresh(self.brief)
        self.current_view.show_current(self.session.current)
        if had_focus:
            self.current_view.setFocus()
        self.view_changed.emit(on)
        self.fit_changed.emit()

    def stand(self, alone: bool) -> None:
        self.view.set_alone(alone)
        self.matrix.set_alone(alone)

    def set_page(self, page: PageState) -> None:
        super().set_page(page)
        self.model.set_page(page)
        self.matrix_model.set_page(page)

    def set_review(self, item: str | None) -> None:
        self.delegate.set_review(item)
        self.matrix_delegate.set_review(item)

    def show_current(self, item: str | None) -> QWidget | None:
        found = self.view.show_current(item)
        self.matrix.show_current(item)
        return self.current_view if found else None

    def place_of(self, item: str) -> QRect | None:
        view = self.current_view
        rect = view.item_rect(item)
        return rect.translated(view.viewport().mapTo(self, QPoint(0, 0))) if rect.isValid() else None

    def edit_item(self, item: str) -> bool:
        if self.model.row_of(item) < 0:
            return False
        self.current_view.edit_item(item)
        return True

    def move_to_party(self, steps: int) -> None:
        """Give the current position to the party of the column so many to the right (negative: to the left)."""
        brief, item = self.brief, self.session.current
        position = brief.item(item) if brief else None
        parties = [party.id for party in self.matrix_model.parties]
        if isinstance(position, Position) and position.participant in parties:
            at = parties.index(position.participant) + steps
            if 0 <= at < len(parties):
                self.changes.set_party(position.id, parties[at])

    def enter_by_key(self, step: int) -> bool:
        return self.body.isVisible() and self.current_view.enter_by_key(step)

    def items(self, brief: Brief) -> Sequence[Item]:
        return brief.positions

    def counts(self, brief: Brief) -> tuple[str, int]:
        topics = len(shown_topics(brief))
        text = self.tr("{count} on {topics} topics") if topics != 1 else self.tr("{count} on one topic")
        text = text.format(count=len(brief.positions), topics=topics) if brief.positions else "0"
        return text, sum(p.trust is Trust.NEEDS_CHECK for p in brief.positions)

    def summary_of(self, brief: Brief) -> str:
        topics = len(shown_topics(brief))
        text = (
            self.tr("{count} positions on {topics} topics")
            if topics != 1
            else self.tr("{count} positions on one topic")
        )
        return text.format(count=len(brief.positions), topics=topics)

    def refresh(self, brief: Brief | None) -> None:
        found = bool(brief and brief.positions)
        if brief:
            self.delegate.set_parties(tuple(dict.fromkeys(words.name(brief, p.participant) for p in brief.positions)))
        self.empty.setVisible(brief is not None and not found and not self.busy)
        self.view.setVisible(found and not self._matrix_on)
        self.matrix.setVisible(found and self._matrix_on)

    # ------------------------------------------------------------------ helpers

    def _set_up_tools(self) -> None:
        self.switch = QToolButton(self.head)
        self.switch.setIcon(icons.icon("table-2", "ink2"))
        self.switch.setAutoRaise(True)
        self.switch.setAccessibleName(self.tr("List or matrix"))
        self.switch.setToolTip(self.tr("Show as a matrix of topics and parties"))
        self.head.tools.addWidget(self.switch)
        self.switch.clicked.connect(self._on_switch_clicked)
        self.segments = Segments(((self.tr("List"), "list"), (self.tr("Matrix"), "table-2")), self.alone_head)
        self.segments.choose(0)
        self.topics_button = QPushButton(self.tr("Topics…"), self.alone_head)
        self.alone_row.addWidget(self.segments)
        self.alone_row.addWidget(self.topics_button)
        self.topics_button.clicked.connect(self._on_topics_button_clicked)
        self.segments.chosen.connect(self._on_segments_chosen)

    @Slot(int)
    def _on_segments_chosen(self, at: int) -> None:
        self.show_matrix(bool(at))

    @Slot()
    def _on_topics_button_clicked(self) -> None:
        self.topics_requested.emit("")

    @Slot()
    def _on_switch_clicked(self) -> None:
        self.show_matrix(not self._matrix_on)

    def offer_for(self, span: TextSpan, point: QPoint) -> Offer | None:
        """Marked words become a position: in the matrix of that topic and party, in the list of that topic."""
        brief, view = self.brief, self.current_view
        if brief is None:
            return None
        index = view.indexAt(view.viewport().mapFrom(self, point)) if view.isVisible() else QModelIndex()
        party = self.matrix_model.party_at(index) if self._matrix_on else None
        row = index.data(Role.ROW)
        line = self.matrix_model.line(index) if self._matrix_on else None
        topic = row.item.topic if isinstance(row, PositionRow) else row.topic.id if isinstance(row, TopicRow) else None
        topic = line.head.topic.id if line else topic
        marked = guessed(brief, span, "position", party=party, topic=topic)
        sentence = self.tr("Add to Positions")
        if topic or party:
            place = words.place(brief, topic, party)
            sentence = self.tr("Add to Positions: {place}").format(place=place)
        return Offer(sentence, marked) if marked.who else None

    def _landing(self, ids: list[str], index: QModelIndex, share: float) -> Landing | None:
        return position_landing(self.changes, ids, index.data(Role.ROW), share)

    def _cell_landing(self, ids: list[str], index: QModelIndex, share: float) -> Landing | None:
        return cell_landing(self.changes, ids, self.matrix_model, index, share)

    def _on_view_menu_requested(self, point: QPoint) -> None:
        view = self.current_view
        index: QModelIndex = view.indexAt(point)
        row = index.data(Role.ROW)
        if not isinstance(row, PositionRow | TopicRow):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, TopicRow):
            self.fill_topic_menu(menu, row.topic.id)
        else:
            view.setCurrentIndex(index)
            chosen = view.selected_items()
            fill_menu(menu, self.changes, chosen if row.id in chosen else [row.id], self.reach())
            topics = menu.findChild(QMenu, "topicMenu")
            if isinstance(topics, QMenu):
                topics.addSeparator()
                self.fill_topic_menu(topics, row.item.topic)
        menu.popup(view.viewport().mapToGlobal(point))

    def fill_topic_menu(self, menu: QMenu, topic: str) -> None:
        """Add to a menu what can be done about a topic itself."""
        found = self.brief.topic(topic) if self.brief else None
        if found is not None and is_own_to_brief(found):
            keep = menu.addAction(self.tr("Keep this topic"))
            keep.setToolTip(self.tr("Make it one of your topics, for every article"))
            keep.triggered.connect(partial(self._keep_topic, topic))
        else:
            menu.addAction(self.tr("Change this topic…")).triggered.connect(partial(self._change_topic, topic))
        menu.addAction(self.tr("Add a topic…")).triggered.connect(self.new_topic_requested)

    def _keep_topic(self, topic: str, _checked: bool = False) -> None:
        self.topic_kept.emit(topic)

    def _change_topic(self, topic: str, _checked: bool = False) -> None:
        self.topics_requested.emit(topic)
