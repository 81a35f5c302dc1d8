"""The pages of the settings: each shows what is set, and stores what was chosen when it is told to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefing import paths
from briefing.errors import BriefingError
from briefing.extraction.topic_draft import TopicDraft
from briefing.extraction.topic_library import Pack, make_folder, switch_pack
from ui import icons, theme
from ui import language as languages
from ui.dialogs import files
from ui.engine_words import told
from ui.settings import AUTOSAVE_SECONDS, THEMES, Settings

if TYPE_CHECKING:
    from briefing.page.templates import TemplateInfo

TEXT_SCALES = (0.9, 1.0, 1.1, 1.25, 1.5)
TEXTS = ("author", "desk", "audience", "classification", "caveat")


class SettingsPage(QWidget):
    """A title, then a form. ``icon`` stands beside its name in the list of pages."""

    icon = "settings"

    def __init__(self, title: str, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.settings = settings
        self.title = title
        self.head = QLabel(title, self)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setVerticalSpacing(8)
        self.form.setHorizontalSpacing(16)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.head)
        self.column.addLayout(self.form)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def store(self) -> None:
        """Store what was chosen.

        Raises:
            BriefingError: If a file cannot be written.
        """

    def note(self, text: str) -> QLabel:
        """Return a line in a quieter tone."""
        label = QLabel(text, self)
        label.setProperty("tone", "ink2")
        label.setWordWrap(True)
        return label

    @Slot()
    def _on_theme_changed(self) -> None:
        self.head.setFont(theme.ui_font(1.06, 600))
        self.form.invalidate()  # a page that is not shown keeps the heights of another text size


class WindowPage(SettingsPage):
    """How the window looks. What is chosen is shown at once."""

    icon = "app-window"
    looks_changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("WindowPage", "Window"), settings, parent)
        names = [(self.tr("as the system"), languages.SYSTEM), *((n, code) for code, n in languages.NAMES.items())]
        self.language_box = choice(names, settings.language, self)
        themes = (self.tr("as the system"), self.tr("light"), self.tr("dark"))
        self.theme_box = choice(list(zip(themes, THEMES, strict=True)), settings.theme, self)
        scales = [(self.tr("{percent} %").format(percent=round(100 * s)), s) for s in TEXT_SCALES]
        self.scale_box = choice(scales, settings.text_scale, self)
        self.face_check = QCheckBox(settings.label("reading_as_interface"), self)
        self.face_check.setChecked(settings.reading_as_interface)
        self.follow_check = QCheckBox(self.tr("Scroll the other panes to the item that is selected"), self)
        self.follow_check.setChecked(settings.follow_selection)
        self.form.addRow(settings.label("language"), self.language_box)
        self.form.addRow("", self.note(self.tr("Another language is used from the next start of the program on.")))
        self.form.addRow(settings.label("theme"), self.theme_box)
        self.form.addRow(settings.label("text_scale"), self.scale_box)
        self.form.addRow("", self.face_check)
        self.form.addRow("", self.follow_check)
        self.column.addStretch(1)
        self.theme_box.currentIndexChanged.connect(self.looks_changed)
        self.scale_box.currentIndexChanged.connect(self.looks_changed)
        self.face_check.toggled.connect(self.looks_changed)

    def store(self) -> None:
        settings = self.settings
        settings.language = self.language_box.currentData()
        settings.theme = self.theme_box.currentData()
        settings.text_scale = self.scale_box.currentData()
        settings.reading_as_interface = self.face_check.isChecked()
        settings.follow_selection = self.follow_check.isChecked()


class BriefsPage(SettingsPage):
    """What a new brief begins with."""

    icon = "file-text"

    def __init__(self, settings: Settings, templates: Sequence[TemplateInfo], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("BriefsPage", "New briefs"), settings, parent)
        self.template_box = choice([(told(t.title), t.id) for t in templates], settings.template, self)
        self.paper_box = choice([("A4", "a4"), ("Letter", "letter")], settings.paper, self)
        self.fields = {name: QLineEdit(getattr(settings, name), self) for name in TEXTS if name != "classification"}
        self.classification = QComboBox(self)
        self.classification.setEditable(True)
        self.classification.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.presets = QPlainTextEdit("\n".join(settings.classifications), self)
        self.presets.setTabChangesFocus(True)
        self.presets.setPlaceholderText(self.tr("One a line"))
        self.presets.setAccessibleName(settings.label("classifications"))
        self.presets.document().setDocumentMargin(5)
        self._offer_presets()
        self.classification.setEditText(settings.classification)
        self.form.addRow(settings.label("template"), self.template_box)
        self.form.addRow(settings.label("paper"), self.paper_box)
        for name in TEXTS:
            self.form.addRow(settings.label(name), self.fields.get(name, self.classification))
        presets_label = QLabel(settings.label("classifications"), self)
        presets_label.setBuddy(self.presets)
        self.column.addWidget(presets_label)
        self.column.addWidget(self.presets)
        self.column.addWidget(self.note(self.tr("One a line. They are offered here and in the notes of each brief.")))
        self.column.addStretch(1)
        self._fit_presets()
        self.presets.textChanged.connect(self._offer_presets)
        theme.notifier().changed.connect(self._fit_presets)

    def store(self) -> None:
        settings = self.settings
        settings.template = self.template_box.currentData() or settings.template
        settings.paper = self.paper_box.currentData()
        settings.classifications = self._typed_presets()
        settings.classification = _one_line(self.classification.currentText())
        for name, field in self.fields.items():
            setattr(settings, name, _one_line(field.text()))

    def _typed_presets(self) -> list[str]:
        lines = map(_one_line, self.presets.toPlainText().split("\n"))
        return list(dict.fromkeys(line for line in lines if line))

    @Slot()
    def _fit_presets(self) -> None:
        self.presets.setFixedHeight(QFontMetrics(theme.ui_font()).lineSpacing() * 5 + 14)

    @Slot()
    def _offer_presets(self) -> None:
        typed = self.classification.currentText()
        self.classification.clear()
        self.classification.addItems(self._typed_presets())
        self.classification.setEditText(typed)


class PacksPage(SettingsPage):
    """Which topic packs are used."""

    icon = "tags"

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("PacksPage", "Topic packs"), settings, parent)
        self.changed = False
        self.list = QListWidget(self)
        self.list.setObjectName("packList")
        self.list.setAccessibleName(self.title)
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.message = self.note("")
        self.message.hide()
        self.import_button = QPushButton(icons.icon("import", "ink2"), self.tr("&Import…"), self)
        self.folder_button = QPushButton(icons.icon("folder-open", "ink2"), self.tr("Open &folder"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button, do in ((self.import_button, self._import), (self.folder_button, self._open_folder)):
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._attempt, do))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(
            self.note(self.tr("Packs that are on tell the topics of an article. Ctrl+T changes topics."))
        )
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.message)
        self.column.addLayout(buttons)
        self._draft: TopicDraft | None = None
        self._attempt(self._read)

    def store(self) -> None:
        if self._draft is None:
            return
        for pack, on in self._wanted():
            if on == self._draft.is_on(pack):
                continue
            self.changed = True
            if pack.built_in:
                self._draft.switch_built_in(pack, on=on)
            else:
                switch_pack(pack, on=on)
        self.changed = self.changed or self._draft.is_changed
        self._draft.save()

    def _read(self) -> None:
        self._draft = TopicDraft()
        for pack in self._draft.packs():
            self._add_row(pack, on=self._draft.is_on(pack))

    def _add_row(self, pack: Pack, *, on: bool) -> None:
        if pack.problem is not None:
            about = self.tr("cannot be used: {reason}").format(reason=pack.problem.reason)
        else:
            about = self._topics(len(pack.topics))
        whose = self.tr("built in") if pack.built_in else self.tr("yours")
        item = QListWidgetItem("  ·  ".join((pack.title, whose, about)), self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, pack)
        item.setToolTip(str(pack.path) if not pack.built_in else "")
        if pack.problem is not None:
            item.setIcon(icons.sign("needs_check"))

    def _topics(self, count: int) -> str:
        return self.tr("1 topic") if count == 1 else self.tr("{count} topics", n=count).format(count=count)

    def _wanted(self) -> list[tuple[Pack, bool]]:
        items = [self.list.item(n) for n in range(self.list.count())]
        return [
            (i.data(Qt.ItemDataRole.UserRole), i.checkState() is Qt.CheckState.Checked)
            for i in items
            if i.data(Qt.ItemDataRole.UserRole) is not None
        ]

    def _import(self) -> None:
        path = files.ask_pack_to_import(self)
        if path is None or self._draft is None:
            return
        count = self._draft.import_pack(path)
        about = self._topics(count)
        item = QListWidgetItem("  ·  ".join((path.stem, self.tr("imported with OK"), about)), self.list)
        item.setIcon(icons.icon("import", "ink2"))

    def _open_folder(self) -> None:
        files.show_folder(make_folder() / paths.OWN_TOPICS)

    def _attempt(self, do: Callable[[], None], *_: object) -> None:
        try:
            do()
        except BriefingError as problem:
            self.message.setText(problem.message)
            self.message.show()
            self.message.setProperty("tone", "error")
            self.message.style().polish(self.message)


class AnalysisPage(SettingsPage):
    """With which language model articles are read."""

    icon = "scan-text"

    def __init__(self, settings: Settings, models: Sequence[str], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("AnalysisPage", "Analysis"), settings, parent)
        chosen = settings.language_model
        usual = self.tr("chosen by the program ({name})").format(name=_with_version(models[0]) if models else "–")
        entries = [(usual, ""), *((_with_version(name), name) for name in models)]
        gone = bool(chosen) and chosen not in models
        if gone:
            entries.append((self.tr("{name} (not installed any more)").format(name=chosen), chosen))
        self.model_box = choice(entries, chosen, self)
        self.model_box.setObjectName("modelBox")
        self.form.addRow(settings.label("language_model"), self.model_box)
        if gone:
            missing = self.note(self.tr("{name} is not installed, so the program chooses.").format(name=chosen))
            missing.setProperty("tone", "check")
            self.form.addRow("", missing)
        hint = self.tr(
            "The English models of spaCy that are installed are offered; larger ones read more exactly and more slowly. "
            "Another one is used from the next analysis on."
        )
        self.form.addRow("", self.note(hint))
        self.column.addStretch(1)

    def store(self) -> None:
        self.settings.language_model = self.model_box.currentData()


class SavingPage(SettingsPage):
    """Copies of unsaved work, and where everything is kept."""

    icon = "save"

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("SavingPage", "Saving"), settings, parent)
        self.autosave_check = QCheckBox(self.tr("Keep a copy of unsaved work, for after a crash"), self)
        self.autosave_check.setChecked(settings.autosave)
        self.seconds = QSpinBox(self)
        self.seconds.setRange(*AUTOSAVE_SECONDS)
        self.seconds.setSuffix(self.tr(" seconds"))
        self.seconds.setValue(settings.autosave_seconds)
        self.seconds.setEnabled(settings.autosave)
        self.seconds.setAccessibleName(settings.label("autosave_seconds"))
        self.autosave_check.toggled.connect(self.seconds.setEnabled)
        line = QHBoxLayout()
        line.addWidget(self.seconds)
        line.addStretch(1)
        self.form.addRow("", self.autosave_check)
        self.form.addRow(settings.label("autosave_seconds"), line)
        self.places = QLabel(self.tr("Where things are kept"), self)
        self.column.addSpacing(8)
        self.column.addWidget(self.places)
        if paths.is_portable():
            portable = self.tr("Portable: {variable} is set, so everything is kept in one folder.")
            self.column.addWidget(self.note(portable.format(variable=paths.HOME_VARIABLE)))
        kept = QFormLayout()
        kept.setVerticalSpacing(8)
        kept.setHorizontalSpacing(16)
        self.folder_buttons: list[QPushButton] = []
        for text, folder in (
            (self.tr("Settings, topics, templates"), paths.config_dir()),
            (self.tr("Copies of unsaved work, log"), paths.state_dir()),
        ):
            kept.addRow(text, self._place(text, folder))
        self.column.addLayout(kept)
        self.column.addStretch(1)
        self._embolden_places()
        theme.notifier().changed.connect(self._embolden_places)

    def store(self) -> None:
        self.settings.autosave = self.autosave_check.isChecked()
        self.settings.autosave_seconds = self.seconds.value()

    def _place(self, what: str, folder: Path) -> QWidget:
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        shown = QLineEdit(str(folder), place)
        shown.setReadOnly(True)
        shown.setCursorPosition(0)
        shown.setAccessibleName(what)
        button = QPushButton(icons.icon("folder-open", "ink2"), self.tr("Open folder"), place)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Open folder: {what}").format(what=what))
        button.clicked.connect(partial(self._open, folder))
        self.folder_buttons.append(button)
        row.addWidget(shown, 1)
        row.addWidget(button)
        return place

    def _open(self, folder: Path, *_: object) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        files.open_file(folder)

    @Slot()
    def _embolden_places(self) -> None:
        self.places.setFont(theme.ui_font(1.0, 600))


def choice(entries: Sequence[tuple[str, Any]], chosen: object, parent: QWidget) -> QComboBox:
    """Return a box of choices as (words, value) with the one that holds."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _with_version(model: str) -> str:
    try:
        return f"{model} {metadata.version(model.replace('_', '-'))}"
    except metadata.PackageNotFoundError:
        return model
