"""Find in the article: matches are marked, the current one is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.widgets.tool_icon import add_tool


class FindBar(QWidget):
    """A field, the number of matches, next and previous."""

    text_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chrome", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 6, 8, 6)
        box.setSpacing(6)
        self.field = QLineEdit(self)
        self.field.setObjectName("findField")
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setProperty("tone", "ink2")
        box.addWidget(self.field, 1)
        box.addWidget(self.count)
        self.previous = add_tool("chevron-up", self.tr("Previous (Shift+F3)"), box, self)
        self.next = add_tool("chevron-down", self.tr("Next (F3)"), box, self)
        self.close_button = add_tool("x", self.tr("Close (Esc)"), box, self)
        self.field.textChanged.connect(self.text_changed)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def show_count(self, at: int, count: int) -> None:
        """Show which match of how many is current."""
        if not self.field.text():
            self.count.setText("")
        elif count:
            self.count.setText(self.tr("{at} of {count}").format(at=at, count=count))
        else:
            self.count.setText(self.tr("not found"))
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.step_requested.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_previous_clicked(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on_next_clicked(self) -> None:
        self.step_requested.emit(1)
