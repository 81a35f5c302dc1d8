"""The editors that open inside a row, cell or card. They change the brief as one types; Esc gives the whole sitting up."""

from __future__ import annotations

from itertools import count, pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.model import Act, Brief, Participant, Position, Quote, Stance, stable_id
from ui import theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.fields import Choice, GrowingEdit

_sittings = count(1)


class ItemEditor(QWidget):
    """A small form on one item. It closes on Return, Ctrl+Return, Esc, and when the focus leaves it."""

    finished = Signal(bool, bool)  # by Return (not by Esc or by going elsewhere), go on to the next to check
    height_changed = Signal()

    def __init__(self, changes: Changes, item: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.changes = changes
        self.item = item
        self.key = f"sitting-{next(_sittings)}"
        self._done = False
        self._undo_index = changes.session.undo_stack.index()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(False)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(10, 9, 10, 9)
        self.box.setSpacing(7)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_app_focus_changed)

    @property
    def brief(self) -> Brief | None:
        """The brief as it stands."""
        return self.changes.session.brief

    def wanted_height(self, width: int) -> int:
        """Return the height the form needs at a width."""
        for edit in self.findChildren(GrowingEdit):
            blocked = edit.blockSignals(True)  # this is measuring, not a change to tell of
            edit.fit(width - 20)
            edit.blockSignals(blocked)
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def refresh(self) -> None:
        """Show what the brief holds, except in the field that is being typed in."""

    def count_from(self, undo_index: int) -> None:
        """Let giving up undo everything since an earlier state of the history, such as the adding of the item."""
        self._undo_index = undo_index

    def give_up(self) -> None:
        """Undo what was done in this sitting and close."""
        stack = self.changes.session.undo_stack
        while stack.index() > self._undo_index:
            stack.undo()
        self.finish(kept=False)

    def finish(self, *, kept: bool = True, go_on: bool = False) -> None:
        """Close."""
        if not self._done:
            self._done = True
            self.finished.emit(kept, go_on)

    def watch(self, *fields: QWidget) -> None:
        """Listen to the keys of fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painting.card(QPainter(self), self.rect().toRectF(), t.base, t.line2)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if isinstance(watched, QComboBox) and watched.view().isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            go_on = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if isinstance(watched, Choice) and watched.isEditable() and not go_on:
                watched.commit()
            self.finish(go_on=go_on)
            return True
        return False

    @Slot(QWidget, QWidget)
    def _on_app_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._done or new is None:
            return
        at: QWidget | None = new
        while at is not None:
            if at is self:
                return
            at = at.parentWidget()
        self.finish(kept=False)


class WordsEditor(ItemEditor):
    """What positions and quotes share: who says it, on what; words, the source's words below them, a way back."""

    def __init__(self, changes: Changes, item: str, parent: QWidget, *, narrow: bool = False) -> None:
        super().__init__(changes, item, parent)
        self._narrow = narrow
        self.rows = QGridLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(6)
        self.edit = GrowingEdit(self)
        self.edit.setAccessibleName(self.tr("Words"))
        self.source = QLabel(self)
        self.source.setWordWrap(True)
        self.source.setFont(theme.reading_font(0.94))
        self.source.setProperty("tone", "ink2")
        self.restore = QPushButton(self.tr("Restore source words"), self)
        self.restore.setProperty("link", "true")
        self.restore.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restore.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hint = QLabel("Ctrl+R", self)
        self.hint.setProperty("tone", "ink3")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.restore)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        self.box.addLayout(self.rows)
        self.box.addWidget(self.edit)
        self.box.addWidget(self.source)
        self.box.addLayout(foot)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.height_changed.connect(self.height_changed)
        self.speaker = Choice(self.tr("Speaker"), self)
        self.topic = Choice(self.tr("Topic"), self, editable=True)
        self.speaker.chosen.connect(self._on_speaker_chosen)
        self.topic.chosen.connect(self._on_topic_chosen)
        self.topic.typed.connect(self._on_topic_typed)
        self.setFocusProxy(self.edit)

    def start(self) -> None:
        """Fill the fields for the first time."""
        self.watch(self.edit, *self.findChildren(Choice))
        self.refresh()
        self.edit.selectAll()

    def refresh(self) -> None:
        found = self._found()
        if found is None or self.brief is None:
            return
        from briefing import edits

        shown, source = edits.shown_words(self.brief, found), edits.source_words(self.brief, found)
        self.edit.set_reading(found.edited_text is None)
        if not self.edit.text_is_like(shown):
            self.edit.set_text_quietly(shown)
        edited = found.edited_text is not None and found.span is not None
        self.source.setText(f"“{source}”")
        for widget in (self.source, self.restore, self.hint):
            wanted = edited and not (widget is self.hint and self._narrow)
            if widget.isHidden() is wanted:
                widget.setVisible(wanted)
                self.height_changed.emit()

    def _found(self) -> Quote | Position | None:
        found = self.brief.item(self.item) if self.brief else None
        return None if isinstance(found, Participant) else found

    @Slot(object)
    def _on_speaker_chosen(self, speaker: Any) -> None:
        self.changes.set_speaker(self.item, speaker)

    @Slot(object)
    def _on_topic_chosen(self, topic: Any) -> None:
        self.changes.set_topic(self.item, topic)

    @Slot(str)
    def _on_topic_typed(self, label: str) -> None:
        topic, label = topic_of(self.brief, label)
        self.changes.set_topic(self.item, topic, label)

    @Slot()
    def _on_edit_text_changed(self) -> None:
        self.changes.set_words(self.item, self.edit.toPlainText(), key=f"{self.key}-words")

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.changes.restore(self.item)
        self.refresh()
        self.edit.setFocus()


class PositionEditor(WordsEditor):
    """Who holds it, who says it, what it does, which stance, on what; then the words."""

    def __init__(self, changes: Changes, item: str, parent: QWidget, *, narrow: bool = False) -> None:
        super().__init__(changes, item, parent, narrow=narrow)
        self.party = Choice(self.tr("Party"), self)
        self.act = Choice(self.tr("Says"), self)
        self.stance = Choice(self.tr("Stance"), self)
        self.rows.addWidget(self.speaker, 0, 0 if narrow else 1)
        self.rows.addWidget(self.act, 0 if narrow else 1, 1 if narrow else 0)
        if narrow:
            self.rows.addWidget(self.stance, 1, 0, 1, 2)
            self.party.hide()
            self.topic.hide()
        else:
            self.rows.addWidget(self.party, 0, 0)
            self.rows.addWidget(self.stance, 1, 1)
            self.rows.addWidget(self.topic, 2, 0, 1, 2)
        for column in (0, 1):
            self.rows.setColumnStretch(column, 1)
        self.party.chosen.connect(self._on_party_chosen)
        self.act.chosen.connect(self._on_act_chosen)
        self.stance.chosen.connect(self._on_stance_chosen)
        for first, second in pairwise((self.restore, self.party, self.speaker, self.act, self.stance, self.topic)):
            self.setTabOrder(first, second)
        self.start()

    def refresh(self) -> None:
        super().refresh()
        found, brief = self._found(), self.brief
        if not isinstance(found, Position) or brief is None:
            return
        people = people_choices(brief, with_party=not self._narrow)
        self.party.show_choices(people, found.participant)
        self.speaker.show_choices([(self.tr("nobody named"), None), *people], found.speaker)
        self.act.show_choices([(words.act(a), a) for a in Act], found.act)
        self.stance.show_choices(
            [(f"{words.stance_sign(s)} {words.stance(s)}".strip(), s) for s in Stance], found.stance
        )
        self.topic.show_choices([(t.label, t.id) for t in brief.topics], found.topic)

    @Slot(object)
    def _on_party_chosen(self, party: Any) -> None:
        self.changes.set_party(self.item, party)

    @Slot(object)
    def _on_act_chosen(self, act: Any) -> None:
        self.changes.set_act(self.item, act)

    @Slot(object)
    def _on_stance_chosen(self, stance: Any) -> None:
        self.changes.set_stance(self.item, stance)


class QuoteEditor(WordsEditor):
    """Who says it, on what; then the words."""

    def __init__(self, changes: Changes, item: str, parent: QWidget) -> None:
        super().__init__(changes, item, parent)
        self.rows.addWidget(self.speaker, 0, 0)
        self.rows.addWidget(self.topic, 0, 1)
        self.start()

    def refresh(self) -> None:
        super().refresh()
        found, brief = self._found(), self.brief
        if not isinstance(found, Quote) or brief is None:
            return
        nobody = found.speaker if found.participant is None and found.speaker else self.tr("speaker unknown")
        self.speaker.show_choices([(nobody, None), *people_choices(brief)], found.participant)
        self.topic.show_choices([(t.label, t.id) for t in brief.topics], found.topic)


def people_choices(brief: Brief, *, with_party: bool = True) -> list[tuple[str, Any]]:
    """Return participants as choices: those that act first, persons with the party they speak for."""
    people = sorted(brief.participants, key=lambda p: not p.active)
    found: list[tuple[str, Any]] = []
    for who in people:
        party = brief.party_of(who.id)
        of = f"  ({party.name})" if with_party and party and party.id != who.id else ""
        found.append((f"{who.name}{of}", who.id))
    return found


def topic_of(brief: Brief | None, label: str) -> tuple[str, str]:
    """Return id and label of the topic that was typed, a known one where the label is the same."""
    label = " ".join(label.split())
    known = next((t for t in brief.topics if t.label.casefold() == label.casefold()), None) if brief else None
    return (known.id, known.label) if known else (stable_id("topic", label.casefold()), label)
