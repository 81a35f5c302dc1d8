"""The article as read-only text: what was found is marked in it, a click selects it, a selection can be added.

The text shown is the article's own; positions of the document are converted by :class:`ui.text_map.TextMap` and by
nothing else. All marks are drawn by one highlighter, only the current item is an extra selection.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from briefing.model import Article, Brief, TextSpan
from ui import article_marks, theme
from ui.article_highlighter import Highlighter
from ui.article_margins import MarkMargin, NumberMargin
from ui.article_marks import Look, Mark, Run
from ui.glide import Glide
from ui.models import dragging
from ui.text_map import TextMap

LINE_HEIGHT = 116  # per cent
_ALL_KINDS = Look.PARTICIPANT | Look.POSITION | Look.QUOTE


class ArticleView(QTextEdit):
    """One article of a brief."""

    item_clicked = Signal(str)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # paragraphs have their own; numbers and marks keep place
        self.document().setDocumentMargin(0)
        self._highlighter = Highlighter(self.document())
        self._article: Article | None = None
        self._brief: Brief | None = None
        self._map = TextMap("")
        self._marks: list[Mark] = []
        self._kinds = _ALL_KINDS
        self._found: list[tuple[int, int]] = []
        self._current: str | None = None
        self._current_at: TextSpan | None = None
        self._zoom = 1.0
        self._numbers = NumberMargin(self)
        self._bars = MarkMargin(self)
        self._glide = Glide(self.verticalScrollBar(), self)
        self._marking = QTimer(self)  # in a turn of its own: everything else that changes comes first
        self._marking.setSingleShot(True)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._show_marks)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_layout_size_changed)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._set_faces()

    # ------------------------------------------------------------------ what is shown

    @property
    def article(self) -> Article | None:
        """The article on show."""
        return self._article

    @property
    def brief(self) -> Brief | None:
        """The brief whose marks are on show."""
        return self._brief

    @property
    def text_map(self) -> TextMap:
        """The map between the article's offsets and this document's positions."""
        return self._map

    def show_brief(self, brief: Brief | None) -> None:
        """Show the first article of a brief with its marks; the text is set anew only if it is another one."""
        self._brief = brief
        article = brief.article if brief else None
        if (article.text if article else "") != (self._article.text if self._article else "") or (
            (article is None) != (self._article is None)
        ):
            self._set_text(article.text if article else "")
        self._article = article
        marks = article_marks.marks(brief, article) if brief and article else []
        self._bars.show_bars(article_marks.bars(brief, article) if brief and article else [])
        if marks != self._marks or not marks:
            self._marks = marks
            self._numbers.update()
            self._marking.start()
        self._show_current()

    def set_placed(self, placed: frozenset[str] | None) -> None:
        """Say which items stand on the page; ``None`` while no page was made."""
        self._bars.show_placed(placed)

    def set_kinds(self, kinds: Look) -> None:
        """Mark only some kinds of items."""
        self._kinds = kinds
        self._bars.show_kinds(kinds)
        self._show_marks()

    def set_found(self, found: list[tuple[int, int]]) -> None:
        """Mark what was looked for; offsets."""
        self._found = found
        self._show_marks()

    def set_current(self, item: str | None, *, reveal: bool = True) -> None:
        """Tint the words of an item and bring them into view."""
        self._current = item
        self._show_current()
        if reveal and self._current_at is not None:
            self.reveal(self._current_at.start, self._current_at.end)

    # ------------------------------------------------------------------ places

    def selected_span(self) -> TextSpan | None:
        """Return the selected words, snapped to whole words with quotation marks left outside."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        start, end = self._map.offsets(cursor.selectionStart(), cursor.selectionEnd())
        return snapped(self._article, start, end)

    def select(self, start: int, end: int) -> None:
        """Select a range of offsets."""
        cursor = QTextCursor(self.document())
        first, last = self._map.positions(start, end)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def cursor_at(self, offset: int) -> QTextCursor:
        """Return a cursor at an offset."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.position(offset))
        return cursor

    def place_of(self, start: int, end: int) -> QRect:
        """Return the box from the first to the last line of a range, in the viewport's coordinates."""
        first = self.cursorRect(self.cursor_at(start))
        return first.united(self.cursorRect(self.cursor_at(max(start, end - 1))))

    def reveal(self, start: int, end: int) -> None:
        """Scroll to a range if any of its first lines is out of view, then to one third of the height."""
        place = self.place_of(start, end)
        height = self.viewport().height()
        line = self.cursorRect(self.cursor_at(start)).height()
        if place.top() >= 0 and min(place.bottom(), place.top() + 3 * line) <= height:
            return
        bar = self.verticalScrollBar()
        self._glide.to(bar.value() + place.top() - height // 3)

    def items_at(self, point: QPoint) -> list[str]:
        """Return the items under a point of the viewport, the smallest first."""
        offset = self._offset_at(point)
        if offset is None:
            return []
        return article_marks.at((m for m in self._marks if self._answers(m)), offset)

    # ------------------------------------------------------------------ zoom

    @property
    def zoom(self) -> float:
        """Factor on the article's text size."""
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        """Set the text size as a factor, 0.7 to 2.5."""
        factor = max(0.7, min(factor, 2.5))
        if factor != self._zoom:
            self._zoom = factor
            self._set_faces()
            self.zoom_changed.emit(factor)

    # ------------------------------------------------------------------ Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_margins()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self.items_at(event.position().toPoint())
            if found:
                at = found.index(self._current) + 1 if self._current in found else 0
                item = found[at % len(found)]
                self._note_click(item, event.position().toPoint())
                self.item_clicked.emit(item)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Carry the selected words as the article has them; within this program also where they stand."""
        mime = QMimeData()
        span = self.selected_span()
        if self._article is not None and self.textCursor().hasSelection():
            cursor = self.textCursor()
            start, end = self._map.offsets(cursor.selectionStart(), cursor.selectionEnd())
            mime.setText(self._article.text[start:end])
        if span is not None:
            dragging.put_span(mime, span)
        return mime

    # ------------------------------------------------------------------ helpers

    def _answers(self, mark: Mark) -> bool:
        return mark.look is Look.PLAIN or bool(mark.look & self._kinds)

    def _offset_at(self, point: QPoint) -> int | None:
        if self._article is None:
            return None
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                point.toPointF() + QPoint(0, self.verticalScrollBar().value()).toPointF(), Qt.HitTestAccuracy.ExactHit
            )
        )
        return self._map.offset(position) if position >= 0 else None

    def _note_click(self, item: str, point: QPoint) -> None:
        """Remember the very mention that was clicked, so that it carries the tint."""
        offset = self._offset_at(point)
        spans = article_marks.spans_of(self._brief, item) if self._brief else ()
        self._current = item
        self._current_at = next((s for s in spans if offset is not None and s.start <= offset < s.end), None)

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.items_at(event.pos())
        offset = self._offset_at(event.pos())
        if not found or self._brief is None or offset is None:
            QToolTip.hideText()
            event.ignore()
            return
        tips = dict.fromkeys(article_marks.tip(self._brief, item, offset) for item in found)
        QToolTip.showText(event.globalPos(), "\n".join(tips), self.viewport())

    def _set_text(self, text: str) -> None:
        self._map = TextMap(text)
        self._found = []
        self._current = None
        self._current_at = None
        self._marks = []
        self._highlighter.forget_runs()
        self.setPlainText(text)
        self._set_blocks()
        self.verticalScrollBar().setValue(0)

    def _set_faces(self) -> None:
        self.setFont(theme.reading_font(1.10 * self._zoom))
        self._set_blocks()
        self._lay_out_margins()

    def _set_blocks(self) -> None:
        """Set line height and paragraph spacing; empty lines take no room, the spacing stands for them."""
        space = QFontMetricsF(self.font()).height() * 0.42
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(space)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
        empty = QTextBlockFormat()
        empty.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        empty.setBottomMargin(0)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(empty)
            block = block.next()
        cursor.endEditBlock()
        self.document().setModified(False)

    def _lay_out_margins(self) -> None:
        """Give the two margins their room, and half a pane of empty space after the last line."""
        left, right = self._numbers.wanted_width(), self._bars.wanted_width()
        self.setViewportMargins(left, 0, right, 0)
        view = self.viewport().geometry()
        self._numbers.setGeometry(0, view.top(), left, view.height())
        self._bars.setGeometry(view.right() + 1, view.top(), right, view.height())
        frame = self.document().rootFrame().frameFormat()
        if frame.bottomMargin() != view.height() // 2:
            frame.setTopMargin(8)
            frame.setBottomMargin(view.height() // 2)
            self.document().rootFrame().setFrameFormat(frame)
            self.document().setModified(False)

    @Slot()
    def _show_marks(self) -> None:
        if self._article is None:
            self._highlighter.show_runs([])
            return
        layers = [(*m.shown, m.look) for m in self._marks if m.look & self._kinds]
        layers += article_marks.aside(self._article)
        layers += [(start, end, Look.FOUND) for start, end in self._found]
        found = article_marks.runs(len(self._article.text), layers)
        place = self._map.position
        self._highlighter.show_runs([Run(place(r.start), place(r.end), r.look) for r in found])
        self.document().setModified(False)

    def _show_current(self) -> None:
        spans = article_marks.spans_of(self._brief, self._current) if self._brief else ()
        spans = tuple(s for s in spans if self._article and s.article == self._article.id)
        if self._current_at not in spans:
            self._current_at = spans[0] if spans else None
        self._bars.show_current(self._current)
        if self._current_at is None:
            self.setExtraSelections([])
            return
        selection = QTextEdit.ExtraSelection()
        cursor = self.cursor_at(self._current_at.start)
        cursor.setPosition(self._map.position(self._current_at.end), QTextCursor.MoveMode.KeepAnchor)
        shown = QTextCharFormat()
        t = theme.tokens()
        shown.setBackground(t.accent if t.high_contrast else t.current)
        if t.high_contrast:
            shown.setForeground(t.accent_ink)
        selection.cursor = cursor
        selection.format = shown
        self.setExtraSelections([selection])

    @Slot(int)
    def _on_scroll_bar_value_changed(self, _value: int) -> None:
        self._numbers.update()
        self._bars.update()

    @Slot()
    def _on_layout_size_changed(self) -> None:
        self._numbers.update()
        self._bars.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._set_faces()
        self._highlighter.forget_formats()
        self._show_current()
        self._numbers.update()
        self._bars.update()


_OUTSIDE = '“”"«»„‟‹›「」『』 \t\n\u00a0'


def snapped(article: Article, start: int, end: int) -> TextSpan | None:
    """Return a range widened to whole words, with quotation marks and space at its ends left outside."""
    text = article.text
    while start < end and text[start] in _OUTSIDE:
        start += 1
    while end > start and text[end - 1] in _OUTSIDE:
        end -= 1
    if start >= end:
        return None
    while start > 0 and _joined(text[start - 1], text[start]):
        start -= 1
    while end < len(text) and _joined(text[end - 1], text[end]):
        end += 1
    return TextSpan(article.id, start, end)


def _joined(left: str, right: str) -> bool:
    """Tell whether two neighbours belong to one word; scripts without spaces are left as selected."""
    return all((c.isalnum() and ord(c) < 0x2E80) or c in "’'-" for c in (left, right))
