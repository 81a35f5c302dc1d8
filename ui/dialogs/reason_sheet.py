"""The sheet that explains signs, confidence and every reason: opened from Help, or at one reason from the check strip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from ui import reason_help, theme
from ui.reason_help import Entry


class ReasonSheet(QDialog):
    """Reasons with what each means and what to do; typing filters. It does not block the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reasonSheet")
        self.setWindowTitle(self.tr("What the reasons mean"))
        self._code = ""
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter reasons"))
        self.filter.setClearButtonEnabled(True)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Reasons"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.filter.textChanged.connect(self._fill)
        theme.notifier().changed.connect(self._fill)
        self.resize(600, 680)
        self._fill()

    def show_reason(self, code: str) -> None:
        """Bring the explanation of a code into view and mark it; an unknown code shows the beginning."""
        entry = reason_help.entry_of(code)
        self._code = entry.codes[0] if entry else ""
        self.filter.clear()
        self._fill()
        self.text.setFocus()
        # The text is laid out for the sheet's width only once it is shown.
        QTimer.singleShot(0, self, self._go_to_marked)

    @Slot()
    def _go_to_marked(self) -> None:
        if self._code:
            self.text.scrollToAnchor(self._code)

    @Slot()
    def _fill(self) -> None:
        wanted = self.filter.text().casefold()
        parts = [] if wanted else [self._introduction()]
        for group in reason_help.groups():
            entries = [
                e for e in group.entries if wanted in " ".join((*e.codes, e.title, e.meaning, e.to_do)).casefold()
            ]
            if entries:
                parts.append(f"<h3>{escape(group.title)}</h3>")
                parts += map(self._entry, entries)
        if not parts:
            parts.append(f"<p>{escape(self.tr('Nothing matches.'))}</p>")
        self.text.setHtml("".join(parts))

    def _introduction(self) -> str:
        t = theme.tokens()
        told = (
            self.tr(
                "Confidence is low, medium or high. It says how well the rules fit, not how true a statement is. What is"
                " low needs a check, and stays off the page unless nothing else is known of that party on that topic."
            ),
            self.tr(
                "Accepting, changing or rejecting an item settles it: nobody is asked again, and analysing the article"
                " again leaves it as it is."
            ),
        )
        return "".join(f'<p style="color:{t.ink2.name()}">{escape(text)}</p>' for text in told)

    def _entry(self, entry: Entry) -> str:
        t = theme.tokens()
        fill = f' style="background-color:{t.sel.name()}"' if entry.codes[0] == self._code else ""
        to_do = self.tr("What to do: {advice}").format(advice=entry.to_do)
        return (
            f'<table width="100%" cellpadding="6" cellspacing="0"><tr><td{fill}><a name="{escape(entry.codes[0])}"></a>'
            f"<b>{escape(entry.title)}</b><br>{escape(entry.meaning)}<br>"
            f'<span style="color:{t.ink2.name()}">{escape(to_do)}</span></td></tr></table>'
        )


def show_reasons(parent: QWidget, code: str = "") -> ReasonSheet:
    """Show the sheet, at one reason if a code is given; one that is open already is used again."""
    sheet = parent.findChild(ReasonSheet)
    if sheet is None:
        sheet = ReasonSheet(parent)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()
    sheet.show_reason(code)
    return sheet
