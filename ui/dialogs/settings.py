"""The settings a user makes: how the window looks, what a new brief begins with, topics, analysis, saving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.errors import BriefingError
from ui import icons, theme
from ui.dialogs.settings_pages import AnalysisPage, BriefsPage, PacksPage, SavingPage, SettingsPage, WindowPage
from ui.settings import Settings

if TYPE_CHECKING:
    from briefing.page.templates import TemplateInfo


@dataclass(frozen=True)
class Accepted:
    """What is to be done after OK beside heeding the settings."""

    topics: bool = False  # which packs are used was changed


class SettingsDialog(QDialog):
    """Pages behind a list. Looks are shown at once and taken back by Cancel; nothing is stored before OK."""

    def __init__(
        self,
        settings: Settings,
        templates: Sequence[TemplateInfo],
        models: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._shown_only = False
        self.window_page = WindowPage(settings, self)
        self.briefs_page = BriefsPage(settings, templates, self)
        self.packs_page = PacksPage(settings, self)
        self.analysis_page = AnalysisPage(settings, models, self)
        self.saving_page = SavingPage(settings, self)
        self.pages: tuple[SettingsPage, ...] = (
            self.window_page,
            self.briefs_page,
            self.packs_page,
            self.analysis_page,
            self.saving_page,
        )
        self.list = QListWidget(self)
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setSpacing(2)
        self.stack = QStackedWidget(self)
        for page in self.pages:
            self.list.addItem(QListWidgetItem(icons.icon(page.icon, "ink2"), page.title))
            scroller = QScrollArea(self.stack)
            scroller.setFrameShape(QFrame.Shape.NoFrame)
            scroller.setWidgetResizable(True)
            scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroller.setWidget(page)
            self.stack.addWidget(scroller)
        self.message = QLabel(self)
        self.message.setObjectName("settingsMessage")
        self.message.setProperty("tone", "error")
        self.message.setWordWrap(True)
        self.message.hide()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        ok = self.buttons.button(standard.Ok)
        ok.setProperty("primary", True)
        ok.style().polish(ok)
        self.resize(760, 540)
        self._arrange()
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.window_page.looks_changed.connect(self._on_window_page_looks_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def accept(self) -> None:
        """Store what was chosen on every page."""
        try:
            for page in self.pages:
                page.store()
        except BriefingError as problem:
            self.message.setText(problem.message)
            self.message.show()
            return
        super().accept()

    def reject(self) -> None:
        """Take back what was only shown."""
        settings = self._settings
        if self._shown_only:
            _dress(settings.theme, settings.text_scale, as_interface=settings.reading_as_interface)
        super().reject()

    def outcome(self) -> Accepted:
        """Return what was changed beside the settings."""
        return Accepted(topics=self.packs_page.changed)

    @Slot()
    def _on_window_page_looks_changed(self) -> None:
        page = self.window_page
        self._shown_only = True
        _dress(page.theme_box.currentData(), page.scale_box.currentData(), as_interface=page.face_check.isChecked())
        self._fit_list()

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(self.list)
        both.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        self._fit_list()

    def _fit_list(self) -> None:
        """Give the list and the widest page the room they need at the text size."""
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 36)
        room = self.screen().availableGeometry()
        width = max(page.sizeHint().width() for page in self.pages) + self.list.width() + 80
        height = max(page.sizeHint().height() for page in self.pages) + 110
        wanted = QSize(min(width, room.width() - 40), min(height, room.height() - 80))
        self.resize(self.size().expandedTo(wanted))


def ask_settings(
    parent: QWidget, settings: Settings, templates: Sequence[TemplateInfo], models: Sequence[str]
) -> Accepted | None:
    """Show the dialog; return what came of it, ``None`` if it was left with Cancel."""
    dialog = SettingsDialog(settings, templates, models, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    outcome = dialog.outcome()
    dialog.deleteLater()
    return outcome if accepted else None


def _dress(mode: str, text_scale: float, *, as_interface: bool) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, mode, text_scale=text_scale, reading_as_interface=as_interface)
