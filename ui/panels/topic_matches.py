"""The sentences of the open articles that a topic's phrases match, with the phrases marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from briefing.extraction.topic_matches import TopicMatch
from briefing.model import Article
from ui import theme

MOST = 100  # sentences shown; more of them help nobody

Matches = tuple[tuple[TopicMatch, ...], ...]  # for each article its own


class TopicMatches(QWidget):
    """A line that counts them, then the sentences to read; of several articles each under the name of its source."""

    def __init__(self, articles: Sequence[Article], parent: QWidget) -> None:
        super().__init__(parent)
        self._articles = tuple(articles)
        self._found: Matches = ()
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
        self.text.setVisible(bool(articles))
        column.addStretch(0 if articles else 1)
        self.clear()

    def clear(self) -> None:
        """Show that there is nothing to look for, or nothing to look in."""
        here = self.tr("With an article open, you see here at once which of its sentences match.")
        self.say("" if self._articles else here)

    def say(self, text: str) -> None:
        """Say that nothing is known yet, or why not."""
        self._found = ()
        self.text.clear()
        self.count.setText(text)

    def show_matches(self, found: Matches) -> None:
        """Show what was found in each of the articles."""
        if not self._articles:
            return
        number = sum(len(matches) for matches in found)
        if not number:
            self.say(self._told(0))
            return
        self.count.setText(self._told(number))
        if found != self._found:
            self._found = found
            self._write()

    def _told(self, number: int) -> str:
        """Return how many sentences match."""
        if len(self._articles) == 1:
            many = self.tr("{count} sentences of the open article match", n=number)
            one = self.tr("1 sentence of the open article matches")
            none = self.tr("No sentence of the open article matches")
        else:
            many = self.tr("{count} sentences of the open articles match", n=number)
            one = self.tr("1 sentence of the open articles matches")
            none = self.tr("No sentence of the open articles matches")
        return none if number == 0 else one if number == 1 else many.format(count=number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._write()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.count.setFont(theme.ui_font(0.92, 600))
        self._write()

    def _write(self) -> None:
        t = theme.tokens()
        plain, marked, number, source = (QTextCharFormat() for _ in range(4))
        plain.setFont(theme.reading_font())
        plain.setForeground(t.ink)
        bold = theme.reading_font()
        bold.setWeight(QFont.Weight.DemiBold)
        marked.setFont(bold)
        marked.setForeground(t.ink)
        marked.setBackground(t.current)
        number.setFont(theme.ui_font(0.88))
        number.setForeground(t.ink3)
        source.setFont(theme.ui_font(0.92, 600))
        source.setForeground(t.ink2)
        block = QTextBlockFormat()
        block.setBottomMargin(6)
        at = self.text.verticalScrollBar().value()
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for n, (article, match) in enumerate(self._listed()):
            if n:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            if match is None:
                cursor.insertText(article.outlet or article.title or self.tr("source unknown"), source)
                continue
            paragraph = article.paragraph_at(match.sentence[0])
            where = self.tr("Headline") if paragraph is None else self.tr("Para. {number}").format(number=paragraph)
            cursor.insertText(f"{where}   ", number)
            begin = match.sentence[0]
            for start, end in match.phrases:
                cursor.insertText(article.text[begin:start], plain)
                cursor.insertText(article.text[start:end], marked)
                begin = end
            cursor.insertText(article.text[begin : max(begin, match.sentence[1])], plain)
        if sum(len(matches) for matches in self._found) > MOST:
            cursor.insertBlock()
            cursor.insertText(self.tr("and more"), number)
        cursor.endEditBlock()
        self.text.verticalScrollBar().setValue(at)

    def _listed(self) -> Iterator[tuple[Article, TopicMatch | None]]:
        """Go through the lines to write: matches, and ``None`` where the name of a source stands."""
        room = MOST
        for article, matches in zip(self._articles, self._found, strict=False):  # nothing was found yet: none
            if matches and room and len(self._articles) > 1:
                yield article, None
            for match in matches[:room]:
                yield article, match
            room -= min(room, len(matches))
