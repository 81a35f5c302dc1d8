"""*About*: what the program is, the versions of everything that shapes its results, and the licences in full."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from ui import theme
from ui.parts import Part, own_licence, parts
from ui.workers import Lane

if TYPE_CHECKING:
    from ui.engine import Engine
    from ui.workers import Workers


class About(QDialog):
    """What it is and its versions, to be copied into a report; the slow ones are asked for in a thread."""

    def __init__(self, engine: Engine, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Briefing Desk"))
        title = QLabel(self.tr("Briefing Desk {version}").format(version=__version__), self)
        title.setFont(theme.ui_font(1.4, 600))
        promise = QLabel(
            self.tr("Turns a news article into a one-page briefing. It works on this computer only and sends nothing."),
            self,
        )
        promise.setWordWrap(True)
        self.versions = QPlainTextEdit(self)
        self.versions.setReadOnly(True)
        self.versions.setTabChangesFocus(True)
        self.versions.setAccessibleName(self.tr("Versions"))
        self.versions.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button = buttons.addButton(self.tr("Copy &versions"), role)
        self.licences_button = buttons.addButton(self.tr("&Licences…"), role)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.licences_button.clicked.connect(self._on_licences_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        for widget in (title, promise, self.versions, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.versions, 1)
        self.resize(600, 460)
        self._show(
            {"Briefing Desk": __version__, "Python": platform.python_version()}, self.tr("The rest is looked up…")
        )
        self._lane = Lane(workers.files, self)
        self._lane.finished.connect(self._on_lane_finished)
        self._lane.failed.connect(self._on_lane_failed)
        self._lane.start(lambda _progress, _stop: engine.versions())

    def _show(self, versions: Mapping[str, str], more: str = "") -> None:
        told = {**versions, "Qt": qVersion()}
        self.versions.setPlainText("\n".join((*(f"{name}: {value}" for name, value in told.items()), more)).strip())

    @Slot(object)
    def _on_lane_finished(self, versions: Mapping[str, str]) -> None:
        self._show(versions)

    @Slot(object)
    def _on_lane_failed(self, problem: Exception) -> None:
        self.versions.appendPlainText(str(problem))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.toPlainText())

    @Slot()
    def _on_licences_clicked(self) -> None:
        sheet = Licences(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.show()


class Licences(QDialog):
    """Every part with its licence; the full text of the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.setSpacing(3)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._add(Part("Briefing Desk", __version__, "MIT"))
        for part in parts():
            self._add(part)
        both = QSplitter(self)
        both.addWidget(self.list)
        both.addWidget(self.text)
        both.setSizes([260, 560])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(both, 1)
        column.addWidget(buttons)
        self.list.currentItemChanged.connect(self._on_list_current_changed)
        self.list.setCurrentRow(0)
        self.resize(860, 560)

    def _add(self, part: Part) -> None:
        item = QListWidgetItem(f"{part.name} {part.version}\n{part.licence}", self.list)
        item.setData(Qt.ItemDataRole.UserRole, part)

    @Slot(QListWidgetItem)
    def _on_list_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        part: Part = item.data(Qt.ItemDataRole.UserRole)
        text = own_licence() if self.list.row(item) == 0 else part.text()
        missing = self.tr("This part comes without the text of its licence ({licence}).")
        self.text.setPlainText(text or missing.format(licence=part.licence))


def show_about(parent: QWidget, engine: Engine, workers: Workers) -> None:
    """Show *About*; it does not block the window."""
    sheet = About(engine, workers, parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()
