"""The officer's own fields: labels above, plain fields that grow. The engine fills none, it proposes a bottom line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.model import Brief, Notes, QuestionAnswer, Trust
from ui import icons, theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.fields import GrowingEdit
from ui.panels.date_menu import DateMenu
from ui.panels.labels import ElidedLabel
from ui.panels.section import Section

_sittings = count(1)


@dataclass(frozen=True)
class Field:
    """One of the officer's fields."""

    name: str
    label: str
    hint: str = ""
    many: bool = False  # one item a line
    half: bool = False  # two stand side by side where there is room


def fields() -> tuple[Field, ...]:
    """Return the fields in the order in which one fills them; the bottom line and Q/A pairs stand apart."""
    tr = words.tr
    each = tr("One a line")
    return (
        Field("background", tr("Background"), each, many=True),
        Field("next_steps", tr("Next steps"), each, many=True),
        Field("lines", tr("Lines to take"), each, many=True),
        Field("recommendations", tr("Recommendations"), each, many=True),
        Field("sensitivities", tr("Sensitivities"), each, many=True),
        Field("comment", tr("Comment")),
        Field("title", tr("Title"), tr("The headline, unless you write another")),
        Field("date", tr("Date"), half=True),
        Field("reference", tr("Reference"), half=True),
        Field("author", tr("Author"), half=True),
        Field("desk", tr("Desk"), half=True),
        Field("audience", tr("Audience"), half=True),
        Field("classification", tr("Classification"), half=True),
        Field("caveat", tr("Caveat"), tr("Printed under the classification")),
    )


class NoteField(QWidget):
    """A label above a field that grows. Each sitting in the field is one step to undo."""

    def __init__(self, field: Field, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._changes = changes
        self._key = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.label = ElidedLabel(self)
        self.label.setText(field.label)
        self.edit = GrowingEdit(self, lines=2 if field.many or field.name == "comment" else 1)
        self.edit.setAccessibleName(field.label)
        self.edit.setObjectName(f"{field.name}Field")
        self.edit.setPlaceholderText(field.hint)
        self.label.setBuddy(self.edit)
        self.head.addWidget(self.label)
        self.head.addStretch(1)
        box.addLayout(self.head)
        box.addWidget(self.edit)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.left.connect(self._on_edit_left)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_notes(self, notes: Notes) -> None:
        """Show what the brief holds, unless that is what is being typed."""
        value = getattr(notes, self.field.name)
        text = "\n".join(value) if self.field.many else str(value)
        if (not self.edit.hasFocus() or self._typed() != value) and self.edit.toPlainText() != text:
            self.edit.set_text_quietly(text)

    def _typed(self) -> Any:
        text = self.edit.toPlainText()
        if self.field.many:
            return tuple(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)
        return text.strip() if self.field.name == "comment" else " ".join(text.split())

    @Slot()
    def _on_edit_text_changed(self) -> None:
        if not self._key:
            self._key = f"note-{self.field.name}-{next(_sittings)}"
        self._changes.set_note(self.field.name, self._typed(), label=self.field.label, key=self._key)

    @Slot()
    def _on_edit_left(self) -> None:
        self._key = ""
        brief = self._changes.session.brief
        if brief:
            self.show_notes(brief.notes)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.label.setFont(theme.ui_font(0.92, 600))


class PairField(QWidget):
    """A question and its answer."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setHorizontalSpacing(8)
        box.setVerticalSpacing(3)
        self.question = GrowingEdit(self)
        self.question.setPlaceholderText(self.tr("A question that may come"))
        self.question.setAccessibleName(self.tr("Question"))
        self.answer = GrowingEdit(self)
        self.answer.setPlaceholderText(self.tr("Your answer"))
        self.answer.setAccessibleName(self.tr("Answer"))
        for row, (text, edit) in enumerate(((self.tr("Q"), self.question), (self.tr("A"), self.answer))):
            label = QLabel(text, self)
            label.setProperty("tone", "ink2")
            label.setBuddy(edit)
            box.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            box.addWidget(edit, row, 1)
            edit.textChanged.connect(self.changed)
        self.remove = QPushButton(self)
        self.remove.setProperty("flat", "true")
        self.remove.setFixedWidth(30)
        self.remove.setIcon(icons.icon("x", "ink2"))
        self.remove.setAccessibleName(self.tr("Delete this question"))
        self.remove.setToolTip(self.tr("Delete this question"))
        box.addWidget(self.remove, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.remove.clicked.connect(self.removed)

    def value(self) -> QuestionAnswer:
        """Return what was typed."""
        return QuestionAnswer(
            q=" ".join(self.question.toPlainText().split()), a=" ".join(self.answer.toPlainText().split())
        )

    def show_pair(self, pair: QuestionAnswer) -> None:
        """Show what the brief holds."""
        for edit, text in ((self.question, pair.q), (self.answer, pair.a)):
            if not edit.text_is_like(text):
                edit.set_text_quietly(text)


class NotesSection(Section):
    """What only the officer can say."""

    name = "notes"
    found_by_engine = False

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Notes"), changes, parent)
        self.setObjectName("notesPanel")
        self.setAccessibleName(self.tr("Notes"))
        self._pair_key = ""
        self._classifications: tuple[str, ...] = ()
        self.scroller = QScrollArea(self.body)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.form = QWidget(self.scroller)
        self.form.setProperty("chrome", "base")
        self.form_box = QVBoxLayout(self.form)
        self.form_box.setContentsMargins(14, 10, 14, 16)
        self.form_box.setSpacing(12)
        self.fields: dict[str, NoteField] = {}
        self.pairs: list[PairField] = []
        self._make_bottom_line()
        self._make_fields()
        self.form_box.addStretch(1)
        self.inner.addWidget(self.form)
        self.scroller.hide()
        self.refresh(self.brief)
        self.refresh_head()

    # ------------------------------------------------------------------ section

    def has_alone_head(self) -> bool:
        return False

    def stand(self, alone: bool) -> None:
        if alone and self.form.parentWidget() is not self.scroller.viewport():
            self.inner.removeWidget(self.form)
            self.scroller.setWidget(self.form)
            self.inner.addWidget(self.scroller)
            self.scroller.show()
        elif not alone and self.scroller.widget() is self.form:
            self.inner.removeWidget(self.scroller)
            self.scroller.takeWidget()
            self.scroller.hide()
            self.inner.addWidget(self.form)
            self.form.show()

    def counts(self, brief: Brief) -> tuple[str, int]:
        filled = sum(bool(getattr(brief.notes, name)) for name in self.fields) + bool(brief.notes.qa)
        proposed = bool(brief.notes.bluf) and brief.notes.bluf_trust is Trust.SUGGESTED
        written = filled - proposed
        text = self.tr("{count} filled in", n=written).format(count=written) if written else ""
        if proposed:
            text = "  ·  ".join(part for part in (text, self.tr("a bottom line is proposed")) if part)
        return text, 0

    def refresh(self, brief: Brief | None) -> None:
        self.form.setEnabled(brief is not None)
        notes = brief.notes if brief else Notes()
        for field in self.fields.values():
            field.show_notes(notes)
        proposed = bool(notes.bluf) and notes.bluf_trust is Trust.SUGGESTED
        self.proposal.setVisible(proposed)
        self.accept.setVisible(proposed)
        self.sign.setVisible(proposed)
        self._show_pairs(notes.qa)

    def enter_by_key(self, step: int) -> bool:
        del step
        if not self.body.isVisible():
            return False
        self.fields["bluf"].edit.setFocus()
        return True

    # ------------------------------------------------------------------ parts

    def _make_bottom_line(self) -> None:
        field = NoteField(
            Field("bluf", self.tr("Bottom line"), self.tr("The one thing to know")), self.changes, self.form
        )
        self.fields["bluf"] = field
        self.sign = QLabel(field)
        self.proposal = QLabel(self.tr("proposed – printed once you accept or change it"), field)
        self.proposal.setProperty("tone", "ink2")
        self.proposal.setWordWrap(True)
        self.accept = QPushButton(self.tr("Accept"), field)
        self.accept.setObjectName("acceptBottomLineButton")
        self.accept.setProperty("link", "true")
        field.head.insertWidget(1, self.sign)
        field.head.insertWidget(2, self.proposal, 1)
        field.head.setStretch(3, 0)
        field.head.addWidget(self.accept)
        self.accept.clicked.connect(self.changes.accept_bottom_line)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.form_box.addWidget(field)

    def _make_fields(self) -> None:
        grid: QGridLayout | None = None
        halves = 0
        for field in fields():
            widget = NoteField(field, self.changes, self.form)
            self.fields[field.name] = widget
            if field.half:
                if grid is None:
                    grid = QGridLayout()
                    grid.setSpacing(12)
                    self.form_box.addLayout(grid)
                grid.addWidget(widget, halves // 2, halves % 2, Qt.AlignmentFlag.AlignTop)
                halves += 1
            else:
                self.form_box.addWidget(widget)
            if field.name == "lines":
                self._make_pairs()
        self.today = QPushButton(self.tr("Today"), self.fields["date"])
        self.today.setProperty("link", "true")
        self.pick = QPushButton(self.tr("Choose…"), self.fields["date"])
        self.pick.setProperty("link", "true")
        for button in (self.today, self.pick):
            self.fields["date"].head.addWidget(button)
        self.presets = QPushButton(self.tr("Choose…"), self.fields["classification"])
        self.presets.setObjectName("classificationPresets")
        self.presets.setAccessibleName(self.tr("Choose a classification"))
        self.presets.setProperty("link", "true")
        self.fields["classification"].head.addWidget(self.presets)
        self.presets.clicked.connect(self._on_presets_clicked)
        self.today.clicked.connect(self._on_today_clicked)
        self.pick.clicked.connect(self._on_pick_clicked)

    def _make_pairs(self) -> None:
        self.pairs_box = QVBoxLayout()
        self.pairs_box.setSpacing(4)
        head = QHBoxLayout()
        self.pairs_label = ElidedLabel(self.form)
        self.pairs_label.setText(self.tr("Questions and answers"))
        self.pairs_label.setFont(theme.ui_font(0.92, 600))
        self.add_pair = QPushButton(self.tr("Add a question"), self.form)
        self.add_pair.setObjectName("addQuestionButton")
        self.add_pair.setProperty("link", "true")
        head.addWidget(self.pairs_label, 1)
        head.addWidget(self.add_pair)
        self.pairs_box.addLayout(head)
        self.form_box.addLayout(self.pairs_box)
        self.add_pair.clicked.connect(self._on_add_pair_clicked)

    def _show_pairs(self, pairs: tuple[QuestionAnswer, ...]) -> None:
        typed = tuple(p.value() for p in self.pairs)
        if tuple(v for v in typed if v.q or v.a) == pairs and len(self.pairs) >= len(pairs):
            return
        while len(self.pairs) > len(pairs):
            gone = self.pairs.pop()
            self.pairs_box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.pairs) < len(pairs):
            self._append_pair()
        for widget, pair in zip(self.pairs, pairs, strict=True):
            widget.show_pair(pair)

    def _append_pair(self) -> PairField:
        pair = PairField(self.form)
        pair.changed.connect(self._on_pair_changed)
        pair.removed.connect(self._on_pair_removed)
        self.pairs.append(pair)
        self.pairs_box.addWidget(pair)
        return pair

    def _write_pairs(self, key: str | None) -> None:
        values = tuple(v for v in (p.value() for p in self.pairs) if v.q or v.a)
        self.changes.set_note("qa", values, label=self.tr("Questions and answers"), key=key)

    @Slot()
    def _on_pair_changed(self) -> None:
        self._pair_key = self._pair_key or f"pair-{next(_sittings)}"
        self._write_pairs(self._pair_key)

    @Slot()
    def _on_pair_removed(self) -> None:
        pair = self.sender()
        if isinstance(pair, PairField) and pair in self.pairs:
            self.pairs.remove(pair)
            self.pairs_box.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
            self._pair_key = ""
            self._write_pairs(None)

    @Slot()
    def _on_add_pair_clicked(self) -> None:
        self._pair_key = ""
        pair = self._append_pair()
        pair.show()
        pair.question.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        size = painting.sign_size() - 1
        self.sign.setPixmap(icons.sign("suggested").pixmap(QSize(size, size), self.devicePixelRatioF()))
        self.proposal.setFont(theme.ui_font(0.92))

    @Slot()
    def _on_today_clicked(self) -> None:
        self._set_date(QDate.currentDate().toString(Qt.DateFormat.ISODate))

    @Slot()
    def _on_pick_clicked(self) -> None:
        menu = DateMenu(self.tr("Date"), self.brief.notes.date if self.brief else None, self)
        menu.date_chosen.connect(self._set_date)
        menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft()))

    def set_classifications(self, names: Sequence[str]) -> None:
        """Offer these classifications; without any there is nothing to choose."""
        self._classifications = tuple(names)
        self.presets.setVisible(bool(names))

    @Slot()
    def _on_presets_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self._classifications:
            menu.addAction(name.replace("&", "&&")).setData(name)
        menu.triggered.connect(self._on_menu_classification_chosen)
        menu.popup(self.presets.mapToGlobal(self.presets.rect().bottomLeft()))

    @Slot(QAction)
    def _on_menu_classification_chosen(self, action: QAction) -> None:
        self.changes.set_note("classification", action.data(), label=self.fields["classification"].field.label)

    @Slot(str)
    def _set_date(self, date: str) -> None:
        self.changes.set_note("date", date, label=self.tr("Date"))
