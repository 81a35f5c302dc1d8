"""The settings a user makes: how the window looks, and what a new brief begins with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.settings import THEMES, Settings

if TYPE_CHECKING:
    from briefing.page.templates import TemplateInfo

TEXT_SCALES = (0.9, 1.0, 1.1, 1.25, 1.5)
TEXTS = ("author", "desk", "audience", "classification", "caveat")


class SettingsDialog(QDialog):
    """Changes nothing before OK."""

    def __init__(self, settings: Settings, templates: Sequence[TemplateInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        themes = (self.tr("as the system"), self.tr("light"), self.tr("dark"))
        self.theme_box = _choice(list(zip(themes, THEMES, strict=True)), settings.theme)
        scales = [(self.tr("{percent} %").format(percent=round(100 * s)), s) for s in TEXT_SCALES]
        self.scale_box = _choice(scales, settings.text_scale)
        self.face_check = QCheckBox(settings.label("reading_as_interface"), self)
        self.face_check.setChecked(settings.reading_as_interface)
        self.follow_check = QCheckBox(self.tr("Scroll the other panes to the item that is selected"), self)
        self.follow_check.setChecked(settings.follow_selection)
        self.autosave_check = QCheckBox(self.tr("Keep a copy of unsaved work, for after a crash"), self)
        self.autosave_check.setChecked(settings.autosave)
        self.template_box = _choice([(t.title, t.id) for t in templates], settings.template)
        self.paper_box = _choice([("A4", "a4"), ("Letter", "letter")], settings.paper)
        self.fields = {name: QLineEdit(getattr(settings, name), self) for name in TEXTS}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.addRow(_head(self.tr("Window")))
        form.addRow(settings.label("theme"), self.theme_box)
        form.addRow(settings.label("text_scale"), self.scale_box)
        form.addRow("", self.face_check)
        form.addRow("", self.follow_check)
        form.addRow("", self.autosave_check)
        form.addRow(_head(self.tr("A new brief begins with")))
        form.addRow(settings.label("template"), self.template_box)
        form.addRow(settings.label("paper"), self.paper_box)
        for name, field in self.fields.items():
            form.addRow(settings.label(name), field)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.addLayout(form)
        column.addStretch(1)
        column.addSpacing(12)
        column.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    def accept(self) -> None:
        """Store what was chosen."""
        settings = self._settings
        settings.theme = self.theme_box.currentData()
        settings.text_scale = self.scale_box.currentData()
        settings.reading_as_interface = self.face_check.isChecked()
        settings.follow_selection = self.follow_check.isChecked()
        settings.autosave = self.autosave_check.isChecked()
        settings.template = self.template_box.currentData() or settings.template
        settings.paper = self.paper_box.currentData()
        for name, field in self.fields.items():
            setattr(settings, name, " ".join(field.text().split()))
        super().accept()


def ask_settings(parent: QWidget, settings: Settings, templates: Sequence[TemplateInfo]) -> bool:
    """Show the dialog; return whether something may have changed."""
    dialog = SettingsDialog(settings, templates, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def _choice(entries: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.ui_font(1.06, 600))
    label.setContentsMargins(0, 8, 0, 0)
    return label
