"""The fields of one topic: its name, its phrases by how they count, what it must not be near."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.extraction.topic_packs import TopicEntry
from ui import theme
from ui.words import unlettered

_LINES = 4
_GAP = 16  # between the columns


@dataclass(frozen=True)
class _Kind:
    """One list of phrases."""

    name: str  # as in the entry
    label: str
    hint: str


class TopicEditor(QWidget):
    """Tells of every change at once; what it holds is the topic as typed."""

    changed = Signal(object)  # TopicEntry

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: TopicEntry | None = None
        self._showing = False
        self.name = QLineEdit(self)
        self.name.setObjectName("topicName")
        self.name.setAccessibleName(self.tr("Name of the topic"))
        self.name.setPlaceholderText(self.tr("Name of the topic, as it is printed"))
        self.name.setFont(theme.ui_font(1.06, 600))
        self.used = QCheckBox(self.tr("&Use this topic"), self)
        self.used.setToolTip(self.tr("A topic that is switched off is not looked for; nothing of it is lost"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.name, 1)
        head.addWidget(self.used)
        self.phrases: dict[str, QPlainTextEdit] = {}
        self.heads: list[tuple[QLabel, QLabel]] = []  # of each field its label and its hint
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(10)
        for at, kind in enumerate(self._kinds()):
            grid.addLayout(self._field(kind), at // 2, at % 2)
        for at, width in enumerate(self._column_widths()):
            grid.setColumnStretch(at, width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(grid)
        self.name.textEdited.connect(self._on_field_edited)
        self.used.clicked.connect(self._on_field_edited)

    @property
    def entry(self) -> TopicEntry | None:
        """The topic as typed."""
        return self._entry

    def show_entry(self, entry: TopicEntry | None) -> None:
        """Show a topic; ``None`` empties the fields."""
        self.setEnabled(entry is not None)
        if entry == self._entry:
            return
        self._entry = entry
        self._showing = True
        self.name.setText(entry.label if entry else "")
        self.name.setCursorPosition(0)
        self.used.setChecked(entry is not None and entry.enabled)
        for name, edit in self.phrases.items():
            edit.setPlainText("\n".join(getattr(entry, name)) if entry else "")
        self._showing = False

    def width_to_read(self) -> int:
        """Return the width at which every hint stands in one line; in less it goes on below."""
        return sum(self._column_widths()) + _GAP

    def know_as(self, topic: str) -> None:
        """Take another id for the topic that is being typed."""
        if self._entry is not None:
            self._entry = replace(self._entry, id=topic)

    def _kinds(self) -> tuple[_Kind, ...]:
        return (
            # A hint goes on after the label.
            _Kind("strong", self.tr("&Phrases"), self.tr("in any case and form")),
            _Kind("exact", self.tr("Written &exactly so"), self.tr("such as SCO or AU")),
            _Kind("weak", self.tr("&Weak phrases"), self.tr("count beside another only")),
            _Kind("not_near", self.tr("N&ot near"), self.tr("else it is not meant")),
        )

    def _field(self, kind: _Kind) -> QVBoxLayout:
        edit = QPlainTextEdit(self)
        edit.setObjectName(f"topic_{kind.name}")
        edit.setAccessibleName(unlettered(kind.label))
        edit.setAccessibleDescription(self.tr("One phrase a line. {hint}").format(hint=kind.hint))
        edit.setPlaceholderText(self.tr("One a line"))
        edit.setTabChangesFocus(True)
        edit.document().setDocumentMargin(5)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _LINES + 14)
        edit.textChanged.connect(self._on_field_edited)
        self.phrases[kind.name] = edit
        label = QLabel(kind.label, self)
        label.setFont(theme.ui_font(0.92, 600))
        label.setBuddy(edit)
        hint = QLabel(kind.hint, self)
        hint.setWordWrap(True)
        hint.setFont(theme.ui_font(0.92))
        hint.setProperty("tone", "ink2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(hint, 1, Qt.AlignmentFlag.AlignBottom)
        self.heads.append((label, hint))
        field = QVBoxLayout()
        field.setSpacing(3)
        field.addLayout(head)
        field.addWidget(edit)
        return field

    def _column_widths(self) -> tuple[int, int]:
        widths = [
            label.sizeHint().width() + 8 + hint.fontMetrics().horizontalAdvance(hint.text()) + 4
            for label, hint in self.heads
        ]
        return max(widths[::2]), max(widths[1::2])

    @Slot()
    def _on_field_edited(self) -> None:
        if self._entry is None or self._showing:
            return
        typed: dict[str, Any] = {name: _lines(edit.toPlainText()) for name, edit in self.phrases.items()}
        label = " ".join(self.name.text().split())
        entry = replace(self._entry, label=label, enabled=self.used.isChecked(), **typed)
        if entry != self._entry:
            self._entry = entry
            self.changed.emit(entry)


def _lines(text: str) -> tuple[str, ...]:
    """Return the phrases of a field, each once."""
    return tuple(dict.fromkeys(line for line in (" ".join(raw.split()) for raw in text.split("\n")) if line))
