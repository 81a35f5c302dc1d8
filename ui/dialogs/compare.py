"""Comparing the open brief with what its file holds now, item by item; for each one of the two is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing import edits
from briefing.compare import Difference, Side
from briefing.model import Brief, Participant, Placement, Position, Quote
from ui import theme, words
from ui.delegates.compare_delegate import CHOSEN, CLASH, READING, CompareDelegate, text_left
from ui.panels.plain_header import PlainHeader

_SIDES = (Side.MINE, Side.THEIRS)


class CompareDialog(QDialog):
    """A row for each difference: what it is, mine, theirs. The chosen one carries a filled mark."""

    def __init__(
        self, mine: Brief, theirs: Brief, differences: Sequence[Difference], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare with the file"))
        self._differences = tuple(differences)
        self._chosen = [d.proposed for d in differences]
        count = len(self._differences)
        many = self.tr("{count} things differ between this window and “{name}”", n=count)
        one = self.tr("One thing differs between this window and “{name}”")
        self.head = QLabel((one if count == 1 else many).format(count=count, name=name), self)
        self.head.setFont(theme.ui_font(1.06, 600))
        self.head.setWordWrap(True)
        how = QLabel(self.tr("Choose for each what to keep. The file stays as it is until you save."), self)
        how.setProperty("tone", "ink2")
        how.setWordWrap(True)
        self._make_table()
        self.mine_button = QPushButton(self.tr("All &mine"), self)
        self.theirs_button = QPushButton(self.tr("All of the &file"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take_button = self.buttons.addButton(
            self.tr("Keep what is chosen"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take_button.setDefault(True)
        self.take_button.setProperty("primary", True)
        self.take_button.style().polish(self.take_button)
        self._arrange(how)
        self._fill(mine, theirs)
        self._fitting = QTimer(self)  # after all columns of a resize have their width
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self.table.resizeRowsToContents)
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._on_table_clicked)
        self.table.horizontalHeader().sectionResized.connect(self._on_header_section_resized)
        theme.notifier().changed.connect(self._on_header_section_resized)
        self.mine_button.clicked.connect(self._on_mine_button_clicked)
        self.theirs_button.clicked.connect(self._on_theirs_button_clicked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(860, 560)
        self.table.setColumnWidth(0, 220)
        self.table.setCurrentCell(0, 1 + _SIDES.index(self._chosen[0]) if count else 1)
        self.table.setFocus()

    def _make_table(self) -> None:
        self.table = QTableWidget(len(self._differences), 3, self)
        self.table.setObjectName("differences")
        self.table.setAccessibleName(self.tr("Differences; Space chooses the version of the current cell"))
        self.table.setHorizontalHeader(PlainHeader({}, text_left(), self.table))
        self.table.setHorizontalHeaderLabels([self.tr("What"), self.tr("Mine"), self.tr("In the file")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.table.setItemDelegate(CompareDelegate(self.table))
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)

    def _arrange(self, how: QLabel) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.mine_button, self.theirs_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(how)
        column.addWidget(self.table, 1)
        column.addSpacing(4)
        column.addLayout(foot)

    def taken(self) -> list[str]:
        """Return the keys of what is taken from the file."""
        return [d.key for d, side in zip(self._differences, self._chosen, strict=True) if side is Side.THEIRS]

    def choose(self, row: int, side: Side) -> None:
        """Choose one version of one thing."""
        self._chosen[row] = side
        self._mark(row)

    # ------------------------------------------------------------------------------------ rows

    def _fill(self, mine: Brief, theirs: Brief) -> None:
        for row, difference in enumerate(self._differences):
            what = QTableWidgetItem(name_of(mine, theirs, difference))
            what.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if difference.clash:
                both = self.tr("changed here and in the file")
                what.setText(f"{what.text()}\n{both}")
                what.setData(CLASH, True)
            self.table.setItem(row, 0, what)
            pairs = ((mine, difference.mine, difference.theirs), (theirs, difference.theirs, difference.mine))
            for column, (brief, value, other) in enumerate(pairs, 1):
                cell = QTableWidgetItem(in_words(brief, difference, value, other))
                cell.setData(READING, isinstance(value, Quote | Position) and value.verbatim)
                self.table.setItem(row, column, cell)
            self._mark(row)

    def _mark(self, row: int) -> None:
        """Show which of the two is chosen, and say it to a screen reader."""
        for column, side in enumerate(_SIDES, 1):
            item = self.table.item(row, column)
            if item is None:
                continue
            on = self._chosen[row] is side
            item.setData(CHOSEN, on)
            state = self.tr("chosen") if on else self.tr("not chosen")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")

    def _choose_all(self, side: Side) -> None:
        for row in range(len(self._differences)):
            self.choose(row, side)

    # ------------------------------------------------------------------------------------ Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space chooses the version of the current cell."""
        is_key = watched is self.table and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._on_table_clicked(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_header_section_resized(self, *_: int) -> None:
        self._fitting.start(0)

    @Slot(QModelIndex)
    def _on_table_clicked(self, index: QModelIndex) -> None:
        if index.column() > 0:
            self.choose(index.row(), _SIDES[index.column() - 1])

    @Slot()
    def _on_mine_button_clicked(self) -> None:
        self._choose_all(Side.MINE)

    @Slot()
    def _on_theirs_button_clicked(self) -> None:
        self._choose_all(Side.THEIRS)


def ask_compare(
    parent: QWidget, mine: Brief, theirs: Brief, differences: Sequence[Difference], name: str
) -> list[str] | None:
    """Show the dialog; return the keys of what is taken from the file, ``None`` if it was left."""
    dialog = CompareDialog(mine, theirs, differences, name, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    taken = dialog.taken()
    dialog.deleteLater()
    return taken if accepted else None


# ------------------------------------------------------------------------------------------------ words


def name_of(mine: Brief, theirs: Brief, difference: Difference) -> str:
    """Return what differs, in words."""
    if difference.field:
        names = _field_names()
        name = names.get((difference.kind, difference.field), difference.field)
        return name.format(name=difference.mine or difference.theirs)
    item, brief = (difference.mine, mine) if difference.mine is not None else (difference.theirs, theirs)
    return words.head(words.phrase(brief, item))


def in_words(brief: Brief, difference: Difference, value: Any, other: Any) -> str:
    """Return one version in words; of an item its words and whatever else differs from the other version."""
    if value is None and not difference.field:
        return _tr("not there")
    if difference.kind == "event":
        return "  ·  ".join(str(part) for part in value[:2] if part) or _tr("empty")
    if isinstance(value, Participant | Quote | Position):
        parts = _details(brief, value)
        against = _details(brief, other) if other is not None else []
        return "\n".join(filter(None, (parts[0], "  ·  ".join(part for part in parts[1:] if part not in against))))
    if isinstance(value, tuple):
        return "\n".join(str(getattr(line, "q", line)) for line in value) or _tr("empty")
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    return str(value) if value not in ("", None) else _tr("empty")


def _details(brief: Brief, item: Participant | Quote | Position) -> list[str]:
    """Return an item's words, then one line for each thing that can be changed about it."""
    placement = {
        Placement.AUTO: _tr("placed by the program"),
        Placement.INCLUDED: _tr("put on the page"),
        Placement.EXCLUDED: _tr("left out"),
        Placement.PINNED: _tr("pinned"),
    }[item.placement]
    own = [words.trust(item.trust), placement]
    if item.order is not None:
        own.append(_tr("moved by hand, place {number}").format(number=item.order + 1))
    if isinstance(item, Participant):
        party = brief.party_of(item.id)
        facts = [*item.roles, item.organisation or "", item.country or "", ", ".join(item.aliases)]
        facts.append(_tr("speaks for {name}").format(name=party.name) if party and party.id != item.id else "")
        facts.append("" if item.active else _tr("only mentioned"))
        return [item.name, *(f for f in facts if f), *own]
    facts = [words.speaker(brief, item), words.topic_label(brief, item.topic)]
    if isinstance(item, Position):
        facts += [words.name(brief, item.participant), words.signed_act(item)]
    return [edits.shown_words(brief, item), *(f for f in facts if f), *own]


def _field_names() -> dict[tuple[str, str], str]:
    notes = {
        "bluf": _tr("Bottom line"),
        "background": _tr("Background"),
        "next_steps": _tr("Next steps"),
        "lines": _tr("Lines to take"),
        "recommendations": _tr("Recommendations"),
        "qa": _tr("Questions and answers"),
        "sensitivities": _tr("Sensitivities"),
        "comment": _tr("Comment"),
        "title": _tr("Title"),
        "date": _tr("Date"),
        "author": _tr("Author"),
        "desk": _tr("Desk"),
        "audience": _tr("Audience"),
        "reference": _tr("Reference"),
        "classification": _tr("Classification"),
        "caveat": _tr("Caveat"),
        "note_omissions": _tr("Note what was left out"),
    }
    return {
        ("article", "title"): _tr("Headline of the article"),
        ("article", "outlet"): _tr("Outlet of the article"),
        ("article", "byline"): _tr("Author of the article"),
        ("article", "published"): _tr("Day of publication"),
        ("article", "url"): _tr("Address of the article"),
        ("article", "language"): _tr("Language of the article"),
        ("event", "what"): _tr("What happened"),
        ("event", "date"): _tr("When it happened"),
        ("event", "place"): _tr("Where it happened"),
        ("topic", "label"): _tr("Topic {name}"),
        ("page", "template"): _tr("Template"),
        ("page", "paper"): _tr("Paper"),
        ("page", "pages"): _tr("Pages allowed"),
        **{("note", field): name for field, name in notes.items()},
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)
