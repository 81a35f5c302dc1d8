"""The sheet before an export: items on the page that need a check and were not checked."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import icons, theme


class Choice(Enum):
    """What to do about unchecked items."""

    CHECK = auto()
    EXPORT = auto()
    CANCEL = auto()


class ExportCheck(QDialog):
    """Lists them; *Check them* is the default."""

    def __init__(self, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not checked yet"))
        self.choice = Choice.CANCEL
        count = len(sentences)
        title = (
            self.tr("1 item on the page needs a check")
            if count == 1
            else self.tr("{count} items on the page need a check", n=count).format(count=count)
        )
        head = QLabel(title, self)
        head.setFont(theme.ui_font(1.06, 600))
        why = QLabel(
            self.tr("The program is not sure of it. It would be printed as it is.")
            if count == 1
            else self.tr("The program is not sure of them. They would be printed as they are."),
            self,
        )
        why.setWordWrap(True)
        why.setProperty("tone", "ink2")
        listing = QListWidget(self)
        listing.setObjectName("uncheckedList")
        listing.setAccessibleName(title)
        listing.setIconSize(QSize(15, 15))
        listing.setFont(theme.reading_font())
        listing.setWordWrap(True)
        listing.setSpacing(3)
        listing.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        listing.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for sentence in sentences:
            listing.addItem(QListWidgetItem(icons.sign("needs_check"), sentence))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        check = self.tr("Check it") if count == 1 else self.tr("Check them")
        self.check_button = buttons.addButton(check, QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button = buttons.addButton(self.tr("Export anyway"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.check_button.setDefault(True)
        self.check_button.setProperty("primary", True)
        self.check_button.style().polish(self.check_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(why)
        column.addWidget(listing, 1)
        column.addSpacing(4)
        column.addWidget(buttons)
        self.check_button.clicked.connect(self._on_check_clicked)
        self.export_button.clicked.connect(self._on_export_clicked)
        buttons.rejected.connect(self.reject)
        self.check_button.setFocus()
        self.resize(560, 340)

    def _on_check_clicked(self) -> None:
        self.choice = Choice.CHECK
        self.accept()

    def _on_export_clicked(self) -> None:
        self.choice = Choice.EXPORT
        self.accept()


def ask_unchecked(parent: QWidget, sentences: Sequence[str]) -> Choice:
    """Show the sheet and return what was chosen."""
    sheet = ExportCheck(sentences, parent)
    sheet.exec()
    choice = sheet.choice
    sheet.deleteLater()
    return choice
