"""What is known about the article itself, to be corrected by hand: it is what the page names as its source."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.model import Brief
from ui import theme
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.fields import FlatLine, FlatText

_sittings = count(1)


class ArticleFields(QWidget):
    """Title, outlet, author, date of publication, address and language of the first article."""

    def __init__(self, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = changes
        self._key = ""
        self._undo_index = 0
        self.fields: dict[str, FlatLine | FlatText] = {}
        self._labels: list[QLabel] = []
        box = QGridLayout(self)
        box.setContentsMargins(painting.TEXT, 18, painting.EDGE, 8)
        box.setHorizontalSpacing(4)
        box.setVerticalSpacing(2)
        self.head = QLabel(self.tr("Source"), self)
        box.addWidget(self.head, 0, 0, 1, 2)
        for row, (name, text, hint) in enumerate(
            (
                ("title", self.tr("Headline"), ""),
                ("outlet", self.tr("Outlet"), self.tr("Who published it")),
                ("byline", self.tr("Author"), ""),
                ("published", self.tr("Published"), self.tr("YYYY-MM-DD")),
                ("url", self.tr("Address"), "https://"),
                ("language", self.tr("Language"), self.tr("Two letters, such as en")),
            ),
            1,
        ):
            label = QLabel(text, self)
            label.setProperty("tone", "ink2")
            line = FlatText(self) if name == "title" else FlatLine(self)
            line.setObjectName(f"article_{name}")
            line.setAccessibleName(text)
            line.setPlaceholderText(hint)
            line.setProperty("field", name)
            label.setBuddy(line)
            box.addWidget(
                label, row, 0, Qt.AlignmentFlag.AlignTop if name == "title" else Qt.AlignmentFlag.AlignVCenter
            )
            box.addWidget(line, row, 1)
            line.textEdited.connect(self._on_line_text_edited)
            left = line.left if isinstance(line, FlatText) else line.editingFinished
            left.connect(self._on_line_editing_finished)
            line.given_up.connect(self._on_line_given_up)
            self.fields[name] = line
            self._labels.append(label)
        box.setColumnStretch(1, 1)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_brief(self, brief: Brief | None) -> None:
        """Show what the brief holds, except in the field that is being typed in."""
        self.setEnabled(brief is not None)
        for name, line in self.fields.items():
            value = str(getattr(brief.article, name) or "") if brief else ""
            if line.text().strip() != value:
                line.show_text(value)

    @Slot(str)
    def _on_line_text_edited(self, text: str) -> None:
        brief = self._changes.session.brief
        field = self.sender().property("field")
        if brief is None:
            return
        if not self._key:
            self._key = f"article-{field}-{next(_sittings)}"
            self._undo_index = self._changes.session.undo_stack.index()
        self._changes.set_article(brief.article.id, key=self._key, **{field: text.strip() or None})

    @Slot()
    def _on_line_editing_finished(self) -> None:
        self._key = ""

    @Slot()
    def _on_line_given_up(self) -> None:
        stack = self._changes.session.undo_stack
        while self._key and stack.index() > self._undo_index:
            stack.undo()
        self._key = ""

    @Slot()
    def _on_theme_changed(self) -> None:
        self.head.setFont(theme.ui_font(1.06, 600))
        for label in self._labels:
            label.setFont(theme.ui_font(1.0, 600))
        self._labels[0].setContentsMargins(0, 5, 0, 0)  # as deep as the first line of the words beside it
