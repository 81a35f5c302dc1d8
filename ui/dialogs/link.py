"""Asks for the address of an article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme

_WIDTH = 62  # of the line, in average characters


def ask_link(parent: QWidget, suggested: str) -> str | None:
    """Ask which page to open; ``suggested`` is an address that may be meant."""
    dialog = LinkDialog(suggested, parent)
    return dialog.address() if dialog.exec() == QDialog.DialogCode.Accepted else None


class LinkDialog(QDialog):
    """One line for the address, and what will happen with it."""

    def __init__(self, suggested: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(_tr("Open link"))
        label = QLabel(_tr("&Address of the article"), self)
        label.setFont(theme.ui_font(1.0, 600))
        self.line = QLineEdit(suggested, self)
        self.line.setPlaceholderText("https://")
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(_WIDTH * self.line.fontMetrics().averageCharWidth())
        self.line.selectAll()
        label.setBuddy(self.line)
        note = QLabel(
            _tr("The page alone is loaded, once: no pictures, no scripts. It is kept in the brief as proof."), self
        )
        note.setProperty("tone", "ink2")
        note.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self
        )
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.addWidget(label)
        box.addWidget(self.line)
        box.addWidget(note)
        box.addSpacing(8)
        box.addWidget(self.buttons)
        self.line.textChanged.connect(self._on_line_text_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._on_line_text_changed(suggested)

    def address(self) -> str:
        """Return the address; one that was typed without its beginning gets it."""
        text = self.line.text().strip()
        return text if "://" in text or not text else f"https://{text}"

    @Slot(str)
    def _on_line_text_changed(self, _text: str) -> None:
        address = self.address()
        host = address.partition("://")[2].partition("/")[0]
        usable = address.lower().startswith(("http://", "https://")) and "." in host and " " not in address
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(usable)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkDialog", text)
