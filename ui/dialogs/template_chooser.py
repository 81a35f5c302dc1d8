"""Choosing a template by its picture, and looking after one's own: import, copy, change in Word, remove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.errors import BriefingError
from briefing.model import Brief
from briefing.page import library
from ui import icons, theme
from ui.dialogs import files
from ui.engine import Engine
from ui.engine_words import told
from ui.models.template_model import TemplateModel
from ui.panels.page_preview import PagePreview
from ui.problems import as_problem
from ui.workers import Lane, Workers

if TYPE_CHECKING:
    from briefing.page.checking import TemplateCheck
    from briefing.page.templates import TemplateInfo

_Choice = tuple[str, str]  # id and paper


@dataclass(frozen=True)
class _Tried:
    """What came of filling a template, or of checking a file that is to be imported."""

    check: TemplateCheck
    info: TemplateInfo | None = None
    file: Path | None = None


class TemplateChooser(QDialog):
    """Templates at the left, at the right the page each would make of the open brief, or of a small sample."""

    def __init__(
        self,
        engine: Engine,
        workers: Workers,
        brief: Brief | None,
        current: _Choice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("templateChooser")
        self.setWindowTitle(self.tr("Templates"))
        self.chosen: _Choice | None = None
        self._engine = engine
        self._brief = brief
        self._paper = current[1]
        self._lane = Lane(workers.page, self)
        self.model = TemplateModel(self)
        self.list = QListView(self)
        self.list.setObjectName("templateList")
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setModel(self.model)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMinimumWidth(230)
        self.list.setSpacing(2)
        self.list.setIconSize(QSize(18, 18))
        self.preview = PagePreview(self)
        self.preview.setObjectName("templatePicture")
        self.preview.setAccessibleName(self.tr("Picture of the page with this template"))
        self.preview.setMinimumSize(330, 300)
        self._title, self._about, self._note = QLabel(self), QLabel(self), QLabel(self)
        self._title.setFont(theme.ui_font(1.06, 600))
        for label in (self._about, self._note):
            label.setWordWrap(True)
        self._note.setProperty("tone", "ink2")
        self._note.setObjectName("templateNote")
        self.problems = QListWidget(self)
        self.problems.setObjectName("templateProblems")
        self.problems.setAccessibleName(self.tr("Problems of the template"))
        self.problems.setWordWrap(True)
        self.problems.setIconSize(QSize(15, 15))
        self.problems.setMaximumHeight(130)
        self.problems.hide()
        self.import_button = self._button(self.tr("&Import…"), "import", self._import)
        self.copy_button = self._button(self.tr("Make my own &copy"), "copy", self._copy)
        self.edit_button = self._button(self.tr("&Edit in Word"), "pencil", self._edit)
        self.remove_button = self._button(self.tr("&Remove"), "x", self._remove)
        self.folder_button = self._button(self.tr("Open &folder"), "folder-open", self._open_folder)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.use_button = self.buttons.addButton(self.tr("Use this template"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use_button.setProperty("primary", True)
        self.use_button.setDefault(True)
        self.use_button.style().polish(self.use_button)
        self._arrange()
        self._connect()
        self._fill(current[0])
        self.list.setFocus()
        self.resize(820, 640)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self.list.doubleClicked.connect(self._on_use_requested)
        self.buttons.accepted.connect(self._on_use_requested)
        self.buttons.rejected.connect(self.reject)
        self._lane.finished.connect(self._on_lane_finished)
        self._lane.failed.connect(self._on_lane_failed)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(partial(self._attempt, self._remove))

    def done(self, result: int) -> None:
        """Close; what still runs is no longer wanted."""
        self._lane.blockSignals(True)
        self._lane.cancel()
        super().done(result)

    # ------------------------------------------------------------------------------------ parts

    def _button(self, text: str, icon: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(icons.icon(icon, "ink2"), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._attempt, do))
        return button

    def _arrange(self) -> None:
        own = QGridLayout()
        own.setSpacing(6)
        own.addWidget(self.import_button, 0, 0)
        own.addWidget(self.folder_button, 0, 1)
        own.addWidget(self.copy_button, 1, 0, 1, 2)
        own.addWidget(self.edit_button, 2, 0)
        own.addWidget(self.remove_button, 2, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(own)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self._title)
        right.addWidget(self._about)
        right.addWidget(self.preview, 1)
        right.addWidget(self.problems)
        right.addWidget(self._note)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addWidget(self.buttons)

    def _fill(self, select: str) -> None:
        """List the templates there are now."""
        self.model.set_templates(self._engine.find_templates())
        row = max(0, self.model.row_of(select))
        self.list.setCurrentIndex(self.model.index(row))

    # ------------------------------------------------------------------------------------ what is shown

    @property
    def current(self) -> TemplateInfo | None:
        """The template that is selected."""
        return self.model.template(self.list.currentIndex().row())

    def _paper_for(self, info: TemplateInfo) -> str:
        return self._paper if self._paper in info.papers else info.papers[0]

    @Slot(QModelIndex, QModelIndex)
    def _on_list_current_changed(self, *_: QModelIndex) -> None:
        info = self.current
        own = info is not None and not info.built_in
        self.edit_button.setEnabled(own)
        self.remove_button.setEnabled(own)
        self.copy_button.setEnabled(info is not None)
        self.use_button.setEnabled(info is not None)
        self._show_problems(())
        if info is None:
            return
        papers = self.tr(", ").join({"a4": "A4", "letter": "Letter"}.get(p, p) for p in info.papers)
        self._title.setText(told(info.title))
        self._about.setText(self.tr("{what} Paper: {papers}.").format(what=self.model.describe(info), papers=papers))
        self._note.setText("")
        self.preview.show_layout(None, self.tr("The page is being made…"))
        paper, brief, engine = self._paper_for(info), self._brief, self._engine
        self._lane.start(lambda _progress, _stop: _Tried(engine.try_template(info, paper, brief), info=info))

    @Slot(object)
    def _on_lane_finished(self, tried: _Tried) -> None:
        check = tried.check
        self._show_problems([(str(p), p.severity.value == "error") for p in check.problems])
        if tried.file is not None:
            self._finish_import(tried.file, check)
            return
        self.use_button.setEnabled(check.usable)
        if check.page is None:
            self.preview.show_layout(None, self.tr("This template cannot be used yet"))
            return
        self.preview.show_layout(check.page.layout)
        of_what = self.tr("The open brief") if self._brief is not None else self.tr("A small sample")
        self._note.setText(
            self.tr("{what} fills {share} % of the page.").format(what=of_what, share=round(100 * check.page.fill))
        )

    @Slot(object)
    def _on_lane_failed(self, error: Exception) -> None:
        self.use_button.setEnabled(False)
        self._tell(as_problem(error, subject=self.tr("the template")))
        self.preview.show_layout(None, self.tr("There is no picture"))

    def _show_problems(self, sentences: list[tuple[str, bool]] | tuple[()]) -> None:
        self.problems.clear()
        for sentence, serious in sentences:
            self.problems.addItem(QListWidgetItem(icons.sign("needs_check" if serious else "suggested"), sentence))
        self.problems.setVisible(bool(sentences))

    def _tell(self, problem: BriefingError) -> None:
        self._show_problems([(problem.message, True)])

    def _attempt(self, do: Callable[[], None], *_: object) -> None:
        """Do what a button says; what goes wrong is listed below the picture."""
        try:
            do()
        except BriefingError as problem:
            self._tell(problem)

    # ------------------------------------------------------------------------------------ what the buttons do

    @Slot()
    def _on_use_requested(self, *_: object) -> None:
        info = self.current
        if info is not None and self.use_button.isEnabled():
            self.chosen = (info.id, self._paper_for(info))
            self.accept()

    def _import(self) -> None:
        path = ask_template_file(self)
        if path is None:
            return
        self._note.setText(self.tr("Checking {name}…").format(name=path.name))
        engine = self._engine
        self._lane.start(lambda _progress, _stop: _Tried(engine.check_template(path), file=path))

    def _finish_import(self, path: Path, check: TemplateCheck) -> None:
        """Take a checked file over, or say that it must be mended first; its problems are listed already."""
        if not check.usable:
            text = self.tr("{name} was not imported. Mend what is listed in Word, then import it again.")
            self._note.setText(text.format(name=path.name))
            return
        try:
            info = library.import_template(path)
        except BriefingError as problem:
            self._tell(problem)
            return
        self._fill(info.id)

    def _copy(self) -> None:
        info = self.current
        if info is None:
            return
        name = self.tr("My {title}").format(title=told(info.title).split(" (", maxsplit=1)[0])
        self._fill(library.copy_template(info, name, paper=self._paper_for(info)).id)

    def _edit(self) -> None:
        info = self.current
        if info is not None and not info.built_in:
            files.open_file(info.files[0])

    def _remove(self) -> None:
        info = self.current
        if info is None or info.built_in or not ask_remove(self, info.title):
            return
        row = self.list.currentIndex().row()
        library.remove_template(info)
        near = self.model.template(row + 1) or self.model.template(row - 1)
        self._fill(near.id if near else "")

    def _open_folder(self) -> None:
        files.show_folder(library.make_folder() / "template.docx")


def choose_template(
    parent: QWidget, engine: Engine, workers: Workers, brief: Brief | None, current: _Choice
) -> _Choice | None:
    """Show the dialog; return id and paper of the template that is to be used, ``None`` for no change."""
    dialog = TemplateChooser(engine, workers, brief, current, parent)
    dialog.exec()
    chosen = dialog.chosen
    dialog.deleteLater()
    return chosen


def ask_template_file(parent: QWidget) -> Path | None:
    """Ask which Word file to import."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, _tr("Import a template"), "", _tr("Word files (*.docx *.dotx)") + ";;" + _tr("All files (*)")
    )
    return Path(chosen) if chosen else None


def ask_remove(parent: QWidget, title: str) -> bool:
    """Ask whether a template may be deleted."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Remove a template"))
    box.setText(_tr("Delete your template “{title}”?").format(title=title))
    box.setInformativeText(_tr("Its file is deleted. Briefs that use it need another template then."))
    delete = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is delete


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateChooser", text)
