"""Fields for editing in place: text that grows with its words, choices that know their values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QTextEdit,
    QWidget,
)

from ui import theme
from ui.delegates import painting


class GrowingEdit(QTextEdit):
    """Plain text as tall as its words. ``flat`` draws the box only under the pointer and with the focus."""

    height_changed = Signal()
    left = Signal()  # the focus went elsewhere

    def __init__(self, parent: QWidget, *, flat: bool = False, lines: int = 1) -> None:
        super().__init__(parent)
        self._flat = flat
        self._lines = lines
        self._height = 0
        self._reading = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.document().setDocumentMargin(5)
        self._set_face()
        self.document().contentsChanged.connect(self._on_document_contents_changed)
        theme.notifier().changed.connect(self._on_theme_changed)

    def set_reading(self, reading: bool) -> None:
        """Set the words in the face of the source, or in the interface's."""
        if reading != self._reading:
            self._reading = reading
            self._set_face()

    def set_text_quietly(self, text: str) -> None:
        """Show other words without telling anybody."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self.fit(self.width())

    def text_is_like(self, text: str) -> bool:
        """Tell whether the words are the same apart from space, as while one types."""
        return self.toPlainText().split() == text.split()

    def fit(self, width: int) -> None:
        """Take the height the words need at a width."""
        document = self.document().clone(self)
        document.setTextWidth(max(20, width))
        least = self.fontMetrics().lineSpacing() * self._lines + 2 * self.document().documentMargin()
        height = int(max(document.size().height(), least)) + 1
        document.deleteLater()
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
            self.height_changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(120, self._height or 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height or 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit(self.width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.Enter, QEvent.Type.Leave):
            self.viewport().update()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(
            self.viewport(), self.viewport().rect(), focused=self.hasFocus(), flat=self._flat, hovered=self.underMouse()
        )
        super().paintEvent(event)

    def _set_face(self) -> None:
        self.setFont(theme.reading_font() if self._reading else theme.ui_font())
        self.fit(self.width())

    @Slot()
    def _on_document_contents_changed(self) -> None:
        self.fit(self.width())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._set_face()


class FlatLine(QLineEdit):
    """One line that looks like text until it is hovered or has the focus. Return keeps, Esc brings the old words back.

    After both the focus goes to the row around it, where one was named by :meth:`rest_on`; else it stays here.
    Words too long for it end in an ellipsis while it rests, and are its tooltip.
    """

    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTextMargins(4, 2, 4, 2)
        # With a style sheet on the application a transparent Base in the palette is not heeded.
        self.setStyleSheet("QLineEdit { background: transparent; border: none; }")
        self._reading = False
        self._row: QWidget | None = None

    def rest_on(self, row: QWidget) -> None:
        """Name what takes the focus when the line is done with."""
        self._row = row

    def set_reading(self, reading: bool) -> None:
        """Set the words in the face of the source, or in the interface's."""
        self._reading = reading
        self.setFont(theme.reading_font() if reading else theme.ui_font())

    def show_text(self, text: str) -> None:
        """Show other words from their beginning."""
        self.setText(text)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(self, self.rect(), focused=self.hasFocus(), flat=True, hovered=self.underMouse())
        cut = self.cut_text()
        self.setToolTip(self.text() if cut else "")
        if not cut or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._room(), int(flags | Qt.TextFlag.TextSingleLine), cut)

    def cut_text(self) -> str:
        """Return the text with an ellipsis where it is too long for the line, nothing where it fits."""
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())
        return cut if cut != self.text() else ""

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return room.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            self._rest()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            self._rest()
            return
        super().keyPressEvent(event)

    def _rest(self) -> None:
        if not hand_on(self, self._row):
            self.deselect()
            self.editingFinished.emit()


class FlatText(GrowingEdit):
    """One paragraph that wraps and else behaves as a :class:`FlatLine`, for words that are often too long for a line."""

    textEdited = Signal(str)  # noqa: N815 - the names of QLineEdit, which it stands for
    returnPressed = Signal()  # noqa: N815
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, flat=True)
        self._said = ""
        self._row: QWidget | None = None
        self.textChanged.connect(self._on_text_changed)

    def rest_on(self, row: QWidget) -> None:
        """Name what takes the focus when the paragraph is done with."""
        self._row = row

    def text(self) -> str:
        """Return the words."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show other words from their beginning."""
        self._said = text
        self.set_text_quietly(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            self._rest()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            self._rest()
        else:
            super().keyPressEvent(event)

    def _rest(self) -> None:
        if not hand_on(self, self._row):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted lines as one."""
        self.insertPlainText(" ".join(source.text().split("\n")))

    @Slot()
    def _on_text_changed(self) -> None:
        """Tell of other words; another face of the same words changes the document as well."""
        text = self.toPlainText()
        if text != self._said:
            self._said = text
            self.textEdited.emit(text)


class Choice(QComboBox):
    """A choice among values. The wheel scrolls what is around it, never the choice."""

    chosen = Signal(object)  # the value
    typed = Signal(str)  # words that are no choice, where that is allowed

    def __init__(self, name: str, parent: QWidget, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._shown: list[tuple[str, Any]] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setEditable(editable)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(7)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)
        line = self.lineEdit()
        if editable and line is not None:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = self.completer() or QCompleter(self.model(), self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            line.setPlaceholderText(name)
            line.editingFinished.connect(self.commit)

    def show_choices(self, choices: Sequence[tuple[str, Any]], value: Any) -> None:
        """Show choices as (words, value) and which one holds."""
        if list(choices) != self._shown:
            self._shown = list(choices)
            self._values = [v for _, v in choices]
            blocked = self.blockSignals(True)
            self.clear()
            self.addItems([words for words, _ in choices])
            self.blockSignals(blocked)
        at = self._values.index(value) if value in self._values else -1
        line = self.lineEdit()
        if at != self.currentIndex() or (line is not None and not line.hasFocus()):
            blocked = self.blockSignals(True)
            self.setCurrentIndex(at)
            if at < 0 and line is not None:
                line.clear()
            self.blockSignals(blocked)

    @property
    def value(self) -> Any:
        """The value that holds, ``None`` for none."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    @Slot()
    def commit(self) -> None:
        """Take over what was typed."""
        line = self.lineEdit()
        if line is None:
            return
        text = line.text().strip()
        at = next((n for n, (words, _) in enumerate(self._shown) if words.casefold() == text.casefold()), -1)
        if at >= 0 and at != self.currentIndex():
            self.setCurrentIndex(at)
            self.chosen.emit(self._values[at])
        elif text and at < 0:
            self.typed.emit(text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width() - 4)
        option.currentText = text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        if 0 <= at < len(self._values):
            self.chosen.emit(self._values[at])


def hand_on(field: QWidget, row: QWidget | None) -> bool:
    """Give the focus of a field that is done with to its row; returns whether it is gone, there or elsewhere."""
    if field.window().focusWidget() is not field:
        return True
    if row is None:
        return False
    row.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def draw_box(widget: QWidget, rect: Any, *, focused: bool, flat: bool, hovered: bool) -> None:
    """Draw the box of a field: a hairline, broader with the focus, none while a flat field rests."""
    t = theme.tokens()
    if flat and not focused and not hovered:
        return
    edge = t.accent if focused else t.line if flat else t.line2
    fill = t.base if focused or not flat else t.hover
    painting.card(QPainter(widget), rect.toRectF(), fill, edge, 2.0 if focused else 1.0)
