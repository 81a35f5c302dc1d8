"""The section of the event: what, when, where as fields that look like text; nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing.model import Brief, Event, Trust
from ui import dates, icons, theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.fields import FlatLine, FlatText
from ui.delegates.text_block import line_height
from ui.panels.article_fields import ArticleFields
from ui.panels.date_menu import DateMenu
from ui.panels.labels import ElidedLabel
from ui.panels.section import Section
from ui.review import open_questions

FIELDS = ("what", "date", "place")
NARROW = 470
_WRITTEN = ("d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "d.M.yyyy", "yyyy年M月d日")  # ways to write a day


@dataclass(frozen=True)
class Shown:
    """One field as it is shown."""

    text: str
    trust: Trust
    note: str = ""  # why it is open


def shown(event: Event, field: str) -> Shown:
    """Return what a field of the event shows."""
    if field == "what":
        return Shown(event.what, event.what_trust)
    if field == "place":
        return Shown(event.place or "", event.place_trust)
    return Shown(event.date_text or dates.in_words(event.date), event.date_trust)


class SignLabel(QWidget):
    """A trust sign; Space or a click on it accepts."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, trust: Trust) -> None:
        """Show another sign."""
        self._sign = str(trust)
        self.setToolTip(words.trust(trust))
        self.setAccessibleName(words.trust(trust))
        self.update()

    def sizeHint(self) -> QSize:
        size = painting.sign_size()
        return QSize(size + 8, size + 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._sign:
            size = painting.sign_size()
            place = QRect(0, (self.height() - size) // 2, size, size)
            icons.sign(self._sign).paint(QPainter(self), place)


class EventSection(Section):
    """What happened, when and where."""

    field_finished = Signal(str, bool)  # "event:…" whose field was left by Return; never with Ctrl
    accept_requested = Signal(bool)  # Space on a row; with Ctrl+Return: go on to the next to check
    left_by_key = Signal(int)  # -1 up, 1 down

    name = "event"

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Event"), changes, parent)
        self.setObjectName("eventPanel")
        self.setAccessibleName(self.tr("Event"))
        self._sittings = 0
        self._narrow = False
        self._current = ""
        self._review: str | None = None
        self.signs: dict[str, SignLabel] = {}
        self.slots: dict[str, QWidget] = {}
        self.fields: dict[str, FlatLine | FlatText] = {}
        self.rows: dict[str, EventRow] = {}
        self.labels: dict[str, QLabel] = {}
        labels = {"what": self.tr("What"), "date": self.tr("When"), "place": self.tr("Where")}
        hints = {
            "what": self.tr("What happened"),
            "date": self.tr("When, in the article’s words"),
            "place": self.tr("Where it happened"),
        }
        self.rows_box = QGridLayout()
        self.rows_box.setContentsMargins(0, 0, 0, 8)
        self.rows_box.setSpacing(0)
        self.inner.addLayout(self.rows_box)
        self.note = ElidedLabel(self.body)
        self.note.setProperty("tone", "check")
        self.set_date = QPushButton(self.tr("Set date…"), self.body)
        self.set_date.setProperty("link", "true")
        self.set_date.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_date.clicked.connect(self._on_set_date_clicked)
        for n, field in enumerate(FIELDS):
            row = self._make_row(field, labels[field], hints[field])
            self.rows_box.addWidget(row, n, 0)
        self.source = ArticleFields(changes, self.body)
        self.source.hide()
        self.inner.addWidget(self.source)
        self.inner.addStretch(1)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.refresh(self.brief)
        self.refresh_head()

    # ------------------------------------------------------------------ section

    def has_alone_head(self) -> bool:
        return False

    def stand(self, alone: bool) -> None:
        self.body.setContentsMargins(0, 10 if alone else 0, 0, 0)
        self.source.setVisible(alone)

    def counts(self, brief: Brief) -> tuple[str, int]:
        line = "  ·  ".join(text for text in (shown(brief.event, field).text for field in FIELDS) if text)
        return line if self.folded else "", len(open_questions(brief))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to one line while the pane is narrow; what a person folded or opened stays so."""
        super().resizeEvent(event)
        self._share_date_row()
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            if self.folded is not narrow:
                self.set_folded(narrow)

    def set_review(self, item: str | None) -> None:
        self._review = item
        self.body.update()
        for row in self.rows.values():
            row.update()

    def show_current(self, item: str | None) -> QWidget | None:
        self._current = item.removeprefix("event:") if item and item.startswith("event:") else ""
        for row in self.rows.values():
            row.update()
        return self.rows.get(self._current)

    def place_of(self, item: str) -> QRect | None:
        row = self.rows.get(item.removeprefix("event:")) if item.startswith("event:") else None
        return QRect(row.mapTo(self, QPoint(0, 0)), row.size()) if row else None

    def edit_item(self, item: str) -> bool:
        field = self.fields.get(item.removeprefix("event:")) if item.startswith("event:") else None
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def enter_by_key(self, step: int) -> bool:
        if not (self.body.isVisible() and self.body.isEnabled()):
            return False
        self.focus_row(FIELDS[0] if step > 0 else FIELDS[-1])
        return True

    def focus_row(self, field: str) -> None:
        """Give the focus to the row of a field, where keys act on it as on a row of any other section."""
        self.rows[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def step_row(self, field: str, step: int) -> None:
        """Go to the row above or below, or out of the section."""
        at = FIELDS.index(field) + step
        if 0 <= at < len(FIELDS):
            self.focus_row(FIELDS[at])
        else:
            self.left_by_key.emit(step)

    def refresh(self, brief: Brief | None) -> None:
        self.body.setEnabled(brief is not None)
        event = brief.event if brief else Event()
        questions = open_questions(brief) if brief else []
        for field, line in self.fields.items():
            value = shown(event, field)
            trust = Trust.NEEDS_CHECK if f"event:{field}" in questions else value.trust
            empty = not value.text and trust is not Trust.NEEDS_CHECK
            self.signs[field].setVisible(not empty)
            self.signs[field].show_sign(trust)
            self.rows[field].tell(self.fields[field].accessibleName(), value.text, "" if empty else words.trust(trust))
            line.set_reading(value.trust not in (Trust.EDITED, Trust.BY_HAND))
            if not line.hasFocus() or " ".join(line.text().split()) != value.text:
                line.show_text(value.text)
        self._show_date_note(brief, "event:date" in questions)
        self.source.show_brief(brief)

    # ------------------------------------------------------------------ rows

    def _make_row(self, field: str, label: str, hint: str) -> QWidget:
        row = EventRow(self, field)
        box = QGridLayout(row)
        box.setContentsMargins(painting.EDGE, 1, painting.EDGE, 1)
        box.setSpacing(0)
        sign = SignLabel(row)
        slot = QWidget(row)
        slot.setFixedWidth(painting.text_left() - painting.EDGE)
        slot_box = QHBoxLayout(slot)
        slot_box.setContentsMargins(0, 0, 0, 0)
        slot_box.addWidget(sign)
        slot_box.addStretch(1)
        name = QLabel(label, row)
        name.setProperty("tone", "ink2")
        line = FlatText(row) if field == "what" else FlatLine(row)
        line.setPlaceholderText(hint)
        line.setAccessibleName(label)
        name.setBuddy(line)
        box.addWidget(slot, 0, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(name, 0, 1, Qt.AlignmentFlag.AlignTop)
        box.addWidget(line, 0, 2)
        box.setColumnStretch(2, 1)
        if field == "date":
            self.date_box = box
            box.addWidget(self.note, 0, 3)
            box.addWidget(self.set_date, 0, 4)
        self.signs[field], self.fields[field], self.rows[field] = sign, line, row
        self.slots[field] = slot
        self.labels[field] = name
        line.rest_on(row)
        line.setProperty("field", field)
        line.textEdited.connect(self._on_line_text_edited)
        line.given_up.connect(self._on_line_given_up)
        line.returnPressed.connect(self._on_line_return_pressed)
        line.installEventFilter(self)
        sign.setProperty("field", field)
        sign.clicked.connect(self._on_sign_clicked)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = watched.property("field")
        if isinstance(event, QFocusEvent) and isinstance(field, str):
            if event.type() is QEvent.Type.FocusIn:
                self._sittings += 1
                self._undo_index = self.session.undo_stack.index()
                self.session.select(f"event:{field}")
            elif event.type() is QEvent.Type.FocusOut:
                self.refresh(self.brief)
        return super().eventFilter(watched, event)

    _undo_index = 0

    def is_current(self, field: str) -> bool:
        """Whether a field is the current item."""
        return field == self._current

    def is_review(self, field: str) -> bool:
        """Whether the review is at a field."""
        return self._review == f"event:{field}"

    @Slot(str)
    def _on_line_text_edited(self, text: str) -> None:
        field = self.sender().property("field")
        words_typed = " ".join(text.split())
        key = f"event-{field}-{self._sittings}"
        if field == "what":
            self.changes.set_event(what=words_typed, key=key)
        elif field == "place":
            self.changes.set_event(place=words_typed or None, key=key)
        else:
            self.changes.set_event(date_text=words_typed or None, date=_iso_date(words_typed), key=key)

    @Slot()
    def _on_line_given_up(self) -> None:
        stack = self.session.undo_stack
        while stack.index() > self._undo_index:
            stack.undo()

    @Slot()
    def _on_line_return_pressed(self) -> None:
        self.field_finished.emit(f"event:{self.sender().property('field')}", False)

    @Slot()
    def _on_sign_clicked(self) -> None:
        field = self.sender().property("field")
        self.session.select(f"event:{field}")
        self.changes.accept_event(field)

    @Slot()
    def _on_set_date_clicked(self) -> None:
        self.session.select("event:date")
        menu = DateMenu(self.tr("When it happened"), self.brief.event.date if self.brief else None, self)
        menu.date_chosen.connect(self._on_menu_date_chosen)
        menu.popup(self.set_date.mapToGlobal(QPoint(0, self.set_date.height())))

    @Slot(str)
    def _on_menu_date_chosen(self, date: str) -> None:
        self.changes.set_event(date=date)

    def _show_date_note(self, brief: Brief | None, is_open: bool) -> None:
        event = brief.event if brief else Event()
        note = ""
        if is_open and event.date_text and event.date is None:
            published = brief.article.published if brief else None
            note = (self.tr("which {day}?") if published else self.tr("no publication date: which {day}?")).format(
                day=event.date_text
            )
        elif is_open and not event.date_text:
            note = self.tr("no date found")
        elif event.date and event.date_text:
            note = dates.in_words(event.date)
        self.note.setProperty("tone", "check" if is_open else "ink2")
        self.note.style().polish(self.note)
        self.note.setText(note)
        self.note.setToolTip(note)
        self.note.setVisible(bool(note))
        self._share_date_row()
        self.set_date.setVisible(brief is not None and (is_open or event.date is None))

    def _share_date_row(self) -> None:
        """Put the note beside the date, which then takes no more than its words need, or below where there is no room."""
        line = self.fields.get("date")
        if line is None:
            return
        wanted = max(90, line.fontMetrics().horizontalAdvance(line.text() or line.placeholderText()) + 36)
        told = self.note.fontMetrics().horizontalAdvance(self.note.text()) + 8
        others = painting.text_left() + self.labels["date"].width() + self.set_date.sizeHint().width() + painting.EDGE
        below = bool(self.note.text()) and wanted + told + others > self.width()
        beside = bool(self.note.text()) and not below
        line.setMinimumWidth(wanted if beside else 0)
        line.setMaximumWidth(wanted if beside else 16777215)
        box = self.date_box
        box.removeWidget(self.note)
        if below:
            box.addWidget(self.note, 1, 2, 1, 3)
        else:
            box.addWidget(self.note, 0, 3)
        box.setColumnStretch(3, 3 if beside else 0)
        self.note.setContentsMargins(6 if below else 0, 0, 0, 0)
        self.rows["date"].setFixedHeight(round(line_height() * (2 if below else 1) + 11))

    @Slot()
    def _on_theme_changed(self) -> None:
        for label in self.labels.values():
            label.setFont(theme.ui_font(1.0, 600))
        width = max(label.fontMetrics().horizontalAdvance(label.text()) for label in self.labels.values())
        for field, row in self.rows.items():
            self.labels[field].setFixedWidth(max(width, 46) + 14)
            self.labels[field].setFixedHeight(round(line_height() + 9))
            self.slots[field].setFixedHeight(round(line_height() + 9))
            if field == "place":
                row.setFixedHeight(round(line_height() + 11))
            self.fields[field].set_reading(True)
        self.refresh(self.brief)


class EventRow(QWidget):
    """A row of the event: tinted when it is the current item, outlined when the review is at it.

    With the focus it answers the keys of a row: Space accepts, F2 or Return opens the field, the arrows go on. It is
    no stop of Tab, which goes from field to field.
    """

    def __init__(self, section: EventSection, field: str) -> None:
        super().__init__(section.body)
        self._section = section
        self._field = field
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def tell(self, *parts: str) -> None:
        """Say the row to a screen reader."""
        self.setAccessibleName("; ".join(part for part in parts if part))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._section.session.select(f"event:{self._field}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        returns = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not modifiers and (returns or key == Qt.Key.Key_F2):
            self._section.edit_item(f"event:{self._field}")
        elif not modifiers and key == Qt.Key.Key_Space:
            self._section.accept_requested.emit(False)
        elif returns and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._section.accept_requested.emit(True)
        elif not modifiers and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._section.step_row(self._field, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._section.session.select(f"event:{self._field}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self)
        if self._section.is_current(self._field):
            painter.fillRect(self.rect(), t.sel)
            painting.frame(painter, self.rect(), t.accent)
        elif self._section.is_review(self._field):
            painter.fillRect(self.rect(), t.check_fill)
            painting.frame(painter, self.rect(), t.check)
        elif self.hasFocus():
            painting.frame(painter, self.rect(), t.accent, bar=False)


def _iso_date(text: str) -> str | None:
    """Return the ISO date that was typed, ``None`` where the words are no full date."""
    found = [QDate.fromString(text, Qt.DateFormat.ISODate)]
    for locale in (QLocale(QLocale.Language.English), QLocale()):  # the article's language and the window's
        written = locale.dateFormat(QLocale.FormatType.LongFormat)
        found += [locale.toDate(text, form) for form in (*_WRITTEN, written)]
    date = next((day for day in found if day.isValid()), None)
    return date.toString(Qt.DateFormat.ISODate) if date else None
