"""The small form that turns words marked in the article into an item; all fields are filled in with a guess."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.model import Act, Brief, TextSpan
from ui import suggest, theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.editors import people_choices
from ui.delegates.fields import Choice
from ui.panels.adding import KINDS, Marked, add_marked
from ui.panels.segments import Segments

WIDTH = 410
_TAB_STOPS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


class AddPopover(QFrame):
    """Stands beside the marked words, never over them. Return adds, Esc closes and keeps the selection."""

    closed = Signal()

    def __init__(self, changes: Changes, span: TextSpan, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("addPopover")
        self.setAccessibleName(self.tr("Add from selection"))
        self._changes = changes
        self._span = span
        self._kind = kind
        self._topic_label = ""
        self._closing = False
        self._place = QRect()
        brief = changes.session.brief
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 14, 14, 12)
        box.setSpacing(10)
        box.addLayout(self._make_kinds())
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setFont(theme.reading_font())
        text = brief.words(span) if brief else ""
        self.words.setText(f"“{text if len(text) < 260 else text[:250] + ' …'}”")
        box.addWidget(self.words)
        box.addLayout(self._make_fields())
        box.addLayout(self._make_foot())
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        colour = QColor(theme.tokens().ink)
        colour.setAlpha(70)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        self._fill(brief)
        self._show_kind()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_app_focus_changed)

    def stand_beside(self, place: QRect) -> None:
        """Stand under the marked words, above them where there is no room."""
        self._place = place
        self._stand()
        self.show()
        self.raise_()
        first = self.who if self.who.isVisible() else self.add
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Close without adding."""
        if not self._closing:
            self._closing = True
            self.hide()
            self.closed.emit()
            self.deleteLater()

    # ------------------------------------------------------------------ Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_add_clicked()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within the form: to leave it would be to close it."""
        focused: QWidget | None = self.focusWidget()
        start = at = focused if focused is not None else self
        while (step := at.nextInFocusChain() if forward else at.previousInFocusChain()) is not None:
            at = step
            if at is start or self._is_stop(at):
                break
        at.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        ours = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ours:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painting.card(QPainter(self), self.rect().toRectF(), t.base, t.line2)

    # ------------------------------------------------------------------ parts

    def _make_kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        texts = (self.tr("Quote"), self.tr("Position"), self.tr("Participant"), self.tr("Other name"))
        self.kinds = Segments([(text, "") for text in texts], self)
        self.kinds.choose(KINDS.index(self._kind))
        self.kinds.chosen.connect(self._on_kinds_chosen)
        row.addWidget(self.kinds)
        return row

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(7)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self.labels: list[QLabel] = []
        self.hints: list[QLabel] = []
        self.who = Choice(self.tr("Held by"), self)
        self.topic = Choice(self.tr("Topic"), self, editable=True)
        self.act = Choice(self.tr("Says"), self)
        for row, choice in enumerate((self.who, self.topic, self.act)):
            label = QLabel(choice.accessibleName(), self)
            label.setProperty("tone", "ink2")
            label.setBuddy(choice)
            hint = QLabel(self)
            hint.setProperty("tone", "ink3")
            hint.setFont(theme.ui_font(0.88))
            hint.setMinimumWidth(20)
            hint.setWordWrap(True)
            for column, widget in enumerate((label, choice, hint)):
                grid.addWidget(widget, row, column)
            self.labels.append(label)
            self.hints.append(hint)
        self.topic.typed.connect(self._on_topic_typed)
        self.topic.chosen.connect(self._on_topic_chosen)
        return grid

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.on_page = QCheckBox(self.tr("Put on the page"), self)
        self.on_page.setChecked(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        self.add = QPushButton(self.tr("Add"), self)
        self.add.setObjectName("addButton")
        self.add.setProperty("primary", "true")
        self.add.setDefault(True)
        row.addWidget(self.on_page)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.add)
        cancel.clicked.connect(self.close_it)
        self.add.clicked.connect(self._on_add_clicked)
        return row

    def _fill(self, brief: Brief | None) -> None:
        if brief is None:
            return
        topic = suggest.topic(brief, self._span)
        act, self._stance, reason = suggest.act(brief, self._span)
        self.topic.show_choices([(t.label, t.id) for t in brief.topics], topic.value)
        self.act.show_choices([(words.act(a), a) for a in Act], act)
        self.hints[1].setText(topic.reason)
        self.hints[2].setText(reason)

    def _show_kind(self) -> None:
        brief = self._changes.session.brief
        if brief is None:
            return
        text = brief.words(self._span)
        guess = suggest.alias_of(brief, text) if self._kind == "alias" else suggest.speaker(brief, self._span)
        nobody: list[tuple[str, Any]] = [(self.tr("speaker unknown"), None)] if self._kind == "quote" else []
        self.who.show_choices([*nobody, *people_choices(brief)], guess.value)
        self.hints[0].setText(guess.reason)
        self.labels[0].setText(
            {"quote": self.tr("Said by"), "alias": self.tr("Name of")}.get(self._kind, self.tr("Held by"))
        )
        rows = {"quote": (0,), "position": (0, 1, 2), "participant": (), "alias": (0,)}[self._kind]
        for n, choice in enumerate((self.who, self.topic, self.act)):
            for widget in (self.labels[n], choice, self.hints[n]):
                widget.setVisible(n in rows)
        self.on_page.setVisible(self._kind in ("quote", "position"))
        self.add.setEnabled(self._kind in ("participant", "quote") or self.who.value is not None)
        if self.isVisible():
            self._stand()

    def _is_stop(self, widget: QWidget) -> bool:
        stops = self.isAncestorOf(widget) and widget.focusPolicy() in _TAB_STOPS and widget.focusProxy() is None
        return stops and widget.isVisibleTo(self) and widget.isEnabled()

    def _stand(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(WIDTH, parent.width() - 16)
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = max(height, self.minimumSizeHint().height())
        left = max(8, min(self._place.left() - 20, parent.width() - width - 8))
        top = self._place.bottom() + 8
        if top + height > parent.height() - 8 and self._place.top() - 8 - height >= 0:
            top = self._place.top() - 8 - height
        self.setGeometry(left, max(8, min(top, parent.height() - height - 8)), width, height)

    # ------------------------------------------------------------------ slots

    @Slot(int)
    def _on_kinds_chosen(self, at: int) -> None:
        self._kind = KINDS[at]
        self._show_kind()

    @Slot(str)
    def _on_topic_typed(self, label: str) -> None:
        self._topic_label = label

    @Slot(object)
    def _on_topic_chosen(self, _topic: object) -> None:
        self._topic_label = ""

    @Slot()
    def _on_add_clicked(self) -> None:
        brief = self._changes.session.brief
        if brief is None or not self.add.isEnabled():
            return
        self.topic.commit()
        marked = Marked(
            span=self._span,
            kind=self._kind,
            who=self.who.value,
            topic=self.topic.value,
            topic_label=self._topic_label,
            act=self.act.value,
            stance=self._stance,
            on_page=self.on_page.isChecked(),
        )
        add_marked(self._changes, marked)
        self.close_it()

    @Slot(QWidget, QWidget)
    def _on_app_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._closing or new is None or not self.isVisible():
            return
        at: QWidget | None = new
        while at is not None:
            if at is self:
                return
            at = at.parentWidget()
        self.close_it()
