"""The sentences of the open article that a topic's phrases match, with the phrases marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from briefing.extraction.topic_matches import TopicMatch
from briefing.model import Article
from ui import theme

MOST = 100  # sentences shown; more of them help nobody


class TopicMatches(QWidget):
    """A line that counts them, then the sentences to read."""

    def __init__(self, article: Article | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self._found: Sequence[TopicMatch] = ()
        self.count = QLabel(self)
        self.count.setObjectName("topicMatchCount")
        self.count.setFont(theme.ui_font(0.92, 600))
        self.text = QTextEdit(self)
        self.text.setObjectName("topicMatches")
        self.text.setAccessibleName(self.tr("Matching sentences of the open article"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(8)
        self.count.setBuddy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.count)
        column.addWidget(self.text, 1)
        theme.notifier().changed.connect(self._on_theme_changed)
        self.text.setVisible(article is not None)
        column.addStretch(0 if article is not None else 1)
        self.clear()

    def clear(self) -> None:
        """Show that there is nothing to look for, or nothing to look in."""
        here = self.tr("With an article open, you see here at once which of its sentences match.")
        self.say("" if self._article is not None else here)

    def say(self, text: str) -> None:
        """Say that nothing is known yet, or why not."""
        self._found = ()
        self.text.clear()
        self.count.setText(text)

    def show_matches(self, found: Sequence[TopicMatch]) -> None:
        """Show what was found."""
        if self._article is None:
            return
        if not found:
            self.say(self.tr("No sentence of the open article matches"))
            return
        number = len(found)
        many = self.tr("{count} sentences of the open article match", n=number)
        self.count.setText(
            self.tr("1 sentence of the open article matches") if number == 1 else many.format(count=number)
        )
        if list(found) != list(self._found):
            self._found = tuple(found)
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._write()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.count.setFont(theme.ui_font(0.92, 600))
        self._write()

    def _write(self) -> None:
        article = self._article
        if article is None:
            return
        t = theme.tokens()
        plain, marked, number = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        plain.setFont(theme.reading_font())
        plain.setForeground(t.ink)
        bold = theme.reading_font()
        bold.setWeight(QFont.Weight.DemiBold)
        marked.setFont(bold)
        marked.setForeground(t.ink)
        marked.setBackground(t.current)
        number.setFont(theme.ui_font(0.88))
        number.setForeground(t.ink3)
        block = QTextBlockFormat()
        block.setBottomMargin(6)
        at = self.text.verticalScrollBar().value()
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for n, match in enumerate(self._found[:MOST]):
            if n:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            paragraph = article.paragraph_at(match.sentence[0])
            where = self.tr("Headline") if paragraph is None else self.tr("Para. {number}").format(number=paragraph)
            cursor.insertText(f"{where}   ", number)
            begin = match.sentence[0]
            for start, end in match.phrases:
                cursor.insertText(article.text[begin:start], plain)
                cursor.insertText(article.text[start:end], marked)
                begin = end
            cursor.insertText(article.text[begin : max(begin, match.sentence[1])], plain)
        if len(self._found) > MOST:
            cursor.insertBlock()
            cursor.insertText(self.tr("and more"), number)
        cursor.endEditBlock()
        self.text.verticalScrollBar().setValue(at)
