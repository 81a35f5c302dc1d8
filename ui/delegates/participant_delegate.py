"""Draws and edits the table of participants: name, role and organisation, country code, signs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QStyleOptionViewItem, QWidget

from briefing.model import Participant, Trust
from ui import countries, theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.editors import ItemEditor
from ui.delegates.fields import Choice, GrowingEdit
from ui.delegates.row_delegate import Index, RowDelegate
from ui.delegates.text_block import Piece, TextBlock, block, line_height
from ui.models.roles import Role
from ui.models.row_models import ParticipantsModel as Columns
from ui.models.rows import ParticipantRow


class ParticipantDelegate(RowDelegate):
    """One delegate for all columns: they share the row's height and its frame."""

    def __init__(self, changes: Changes, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._changes = changes

    def make_editor(self, parent: QWidget, index: Index) -> ItemEditor | None:
        row = index.data(Role.ROW)
        if not isinstance(row, ParticipantRow):
            return None
        kinds: dict[int, type[ItemEditor]] = {
            Columns.NAME: NameEditor,
            Columns.ROLE: RoleEditor,
            Columns.COUNTRY: CountryEditor,
        }
        kind = kinds.get(index.column())
        return kind(self._changes, row.id, parent) if kind else None

    def editor_place(self, rect: QRect, index: Index) -> QRect:
        place = rect.adjusted(2, 2, -2, -2)
        if index.column() == Columns.COUNTRY:
            place.setLeft(place.right() - max(place.width(), 230))
        elif index.column() == Columns.NAME:
            place.setWidth(max(place.width(), 220))
        return place

    def column_width(self, index: Index) -> int:
        width = getattr(self._view, "columnWidth", None)
        return int(width(index.column())) if width else super().column_width(index)

    def text_height(self, index: Index, width: int) -> int:
        row = index.data(Role.ROW)
        if not isinstance(row, ParticipantRow):
            return 0
        height = line_height()
        if index.column() in (Columns.NAME, Columns.ROLE):
            height = max(height, self._text(row, index.column(), width).height)
        return round(height + 2 * painting.PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, ParticipantRow):
            return
        t = theme.tokens()
        rect: QRect = option.rect
        painter.save()
        painting.background(painter, rect, option)
        whole = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        if painting.is_current(option):
            painting.frame(painter, whole, t.accent)
        elif row.id == self._review:
            painting.frame(painter, whole, t.check)
        if self._is_chosen_cell(index):
            painting.card(
                painter, rect.toRectF().adjusted(-5, 2, -4, -2), QColor(Qt.GlobalColor.transparent), t.accent, 2
            )
        line = QRect(rect.left(), rect.top() + painting.PADDING, rect.width(), round(line_height()))
        column = index.column()
        if column == Columns.TRUST:
            painting.sign(painter, str(row.item.trust), line.left() + painting.EDGE, line)
        elif column == Columns.PAGE:
            size = painting.sign_size()
            painting.sign(painter, row.page, rect.right() - painting.EDGE - size + 1, line)
        elif column == Columns.COUNTRY:
            self._paint_code(painter, line, row)
        elif not self._is_open(index):
            self._text(row, column, rect.width()).draw(painter, rect.left(), line.top(), rect)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        width = self.column_width(index)
        if self._is_open(index) and self._editor is not None:
            place = self.editor_place(QRect(0, 0, width, 0), index)
            return QSize(width, self._editor.wanted_height(place.width()) + 4)
        return QSize(width, self.kept_height(index, width))

    # ------------------------------------------------------------------ helpers

    def _is_chosen_cell(self, index: Index) -> bool:
        """Tell whether F2 would open this cell: the keys are at it, or at a sign beside it."""
        view = self._view
        find = getattr(view, "edit_index", None)
        current = view.currentIndex()
        return (
            view.hasFocus()
            and self.editing is None
            and current.isValid()
            and find is not None
            and find(current) == index
        )

    def _text(self, row: ParticipantRow, column: int, width: int) -> TextBlock:
        if column == Columns.NAME:
            ink = "ink" if row.item.active else "ink2"
            new = [Piece(words.tr("new"), "accent", weight=600), Piece("\u2002")] if row.fresh else []
            return block([*new, Piece(row.item.name, ink, weight=600)], width - 12, max_lines=2)
        by_hand = row.item.trust in ("edited", "by_hand")
        piece = Piece(row.role, "ink2", reading=not by_hand) if row.role else Piece(row.note, "ink2", scale=0.96)
        return block([piece], width - 12, max_lines=2)

    def _paint_code(self, painter: QPainter, line: QRect, row: ParticipantRow) -> None:
        code = row.item.country
        if not code:
            return
        t = theme.tokens()
        font = theme.ui_font(0.85, 600)
        metrics = QFontMetrics(font)
        width = max(metrics.horizontalAdvance(code) + 14, 28)
        place = QRect(line.left(), line.top(), width, line.height())  # under the column's name
        box = QRectF(painting.mirrored(painter, line, place))
        painting.card(painter, box, t.base, t.line, radius=4)
        painter.setFont(font)
        painter.setPen(t.ink2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), code)


class _ParticipantEditor(ItemEditor):
    """What the three editors share."""

    def _who(self) -> Participant | None:
        return self.brief.participant(self.item) if self.brief else None

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setAccessibleName(name)
        line.setPlaceholderText(name)
        line.setMinimumWidth(60)
        self.box.addWidget(line)
        return line


class NameEditor(_ParticipantEditor):
    """The name."""

    def __init__(self, changes: Changes, item: str, parent: QWidget) -> None:
        super().__init__(changes, item, parent)
        self.box.setContentsMargins(5, 5, 5, 5)
        who = self._who()
        self.name = self._line(self.tr("Name"), who.name if who else "")
        self.name.textEdited.connect(self._on_name_text_edited)
        self.watch(self.name)
        self.setFocusProxy(self.name)
        self.name.selectAll()

    @Slot(str)
    def _on_name_text_edited(self, text: str) -> None:
        self.changes.rename(self.item, text, key=f"{self.key}-name")


class RoleEditor(_ParticipantEditor):
    """Roles, one a line, and the organisation."""

    def __init__(self, changes: Changes, item: str, parent: QWidget) -> None:
        super().__init__(changes, item, parent)
        self.box.setContentsMargins(5, 5, 5, 5)
        self.box.setSpacing(3)
        who = self._who()
        self.roles = self._field(self.tr("Roles, one a line (Shift+Return)"), "\n".join(who.roles) if who else "")
        self.organisation = self._field(self.tr("Organisation"), (who.organisation or "") if who else "")
        self.roles.textChanged.connect(self._on_roles_text_changed)
        self.organisation.textChanged.connect(self._on_organisation_text_changed)
        self.watch(self.roles, self.organisation)
        self.setFocusProxy(self.roles)

    def _field(self, name: str, text: str) -> GrowingEdit:
        label = QLabel(name, self)
        label.setProperty("tone", "ink2")
        label.setFont(theme.ui_font(0.88))
        field = GrowingEdit(self)
        field.setAccessibleName(name)
        field.set_reading(not self._by_hand())
        field.set_text_quietly(text)
        field.height_changed.connect(self.height_changed)
        label.setBuddy(field)
        self.box.addWidget(label)
        self.box.addWidget(field)
        return field

    def _by_hand(self) -> bool:
        who = self._who()
        return who is None or who.trust in (Trust.EDITED, Trust.BY_HAND)

    @Slot()
    def _on_roles_text_changed(self) -> None:
        self.changes.set_roles(self.item, self.roles.toPlainText().split("\n"), key=f"{self.key}-roles")

    @Slot()
    def _on_organisation_text_changed(self) -> None:
        self.changes.set_organisation(self.item, self.organisation.toPlainText(), key=f"{self.key}-organisation")


class CountryEditor(_ParticipantEditor):
    """The country, in a list that can be searched by name or code."""

    def __init__(self, changes: Changes, item: str, parent: QWidget) -> None:
        super().__init__(changes, item, parent)
        self.box.setContentsMargins(5, 5, 5, 5)
        who = self._who()
        self.country = Choice(self.tr("Country"), self, editable=True)
        choices: list[tuple[str, Any]] = [(f"{n} ({c})", c) for c, n in countries.names().items()]
        self.country.show_choices([(self.tr("no country"), None), *choices], who.country if who else None)
        self.box.addWidget(self.country)
        self.country.chosen.connect(self._on_country_chosen)
        self.country.typed.connect(self._on_country_typed)
        self.watch(self.country)
        self.setFocusProxy(self.country)
        line = self.country.lineEdit()
        if line is not None:
            line.selectAll()

    @Slot(object)
    def _on_country_chosen(self, code: Any) -> None:
        self.changes.set_country(self.item, code)

    @Slot(str)
    def _on_country_typed(self, text: str) -> None:
        known = countries.code(text)
        if known:
            self.changes.set_country(self.item, known)
