"""The list of topics with a search above it; which of them is the current one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from briefing.extraction.topic_draft import TopicRow
from ui import icons
from ui.delegates.topic_delegate import TopicDelegate
from ui.models.roles import Role
from ui.models.topic_model import TopicFilter, TopicModel


class TopicList(QWidget):
    """The search looks in names and phrases; Down and Return go from it to what was found."""

    current_changed = Signal()
    sought_in_vain = Signal(str)  # what was typed and is in no topic; empty when something is found again
    left_in_vain = Signal()  # Down or Return in the search while nothing is found

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = TopicModel(self)
        self.filter = TopicFilter(self)
        self.filter.setSourceModel(self.model)
        self.search = QLineEdit(self)
        self.search.setObjectName("topicSearch")
        self.search.setPlaceholderText(self.tr("Search names and phrases"))
        self.search.setAccessibleName(self.tr("Search topics"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.view = QListView(self)
        self.view.setObjectName("topicList")
        self.view.setAccessibleName(self.tr("Topics"))
        self.view.setModel(self.filter)
        self.view.setItemDelegate(TopicDelegate(self.view))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.nothing = QLabel(self.tr("No topic is called so or has such a phrase."), self)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setProperty("tone", "ink2")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)

    @property
    def current(self) -> str | None:
        """Id of the current topic."""
        found = self.view.currentIndex().data(Role.ID)
        return str(found) if found else None

    @property
    def in_vain(self) -> str:
        """What is looked for and is in no topic; empty where something is found."""
        return "" if self.filter.rowCount() else " ".join(self.search.text().split())

    def set_rows(self, rows: Sequence[TopicRow]) -> None:
        """Show topics; the current one stays it while it is there."""
        self.filter.kept = self.current
        self.model.set_rows(rows)
        self.view.scrollTo(self.view.currentIndex())

    def select(self, topic: str) -> None:
        """Make a topic the current one, and show it though it is not what is looked for."""
        if not self._index(topic).isValid():
            self.search.clear()
        index = self._index(topic)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def select_row(self, row: int) -> None:
        """Make the topic of a row the current one, the last where there are not so many."""
        self.view.setCurrentIndex(self.filter.index(min(row, self.filter.rowCount() - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.search.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.filter.rowCount():
                self.view.setFocus()
            else:
                self.left_in_vain.emit()
            return
        super().keyPressEvent(event)

    def _index(self, topic: str) -> QModelIndex:
        return self.filter.mapFromSource(self.model.index(self.model.row_of(topic)))

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        before = self.current
        self.filter.kept = None
        self.filter.setFilterFixedString(text.strip())
        there = self.filter.rowCount() > 0
        self.view.setVisible(there)
        self.nothing.setVisible(not there)
        self.sought_in_vain.emit(self.in_vain)
        if there and self.current != before:
            kept = self._index(before or "")
            self.view.setCurrentIndex(kept if kept.isValid() else self.filter.index(0, 0))

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, *_: QModelIndex) -> None:
        self.current_changed.emit()
