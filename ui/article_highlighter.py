"""Draws what was found into the article's text: kinds of items, the parts beside the body, matches of a search."""

from __future__ import annotations

import time
from bisect import bisect_right

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui import theme
from ui.article_marks import Look, Run

DRAWING_S = 0.008  # drawn in one turn of the event loop; what is left waits for the next
AT_ONCE = 20  # so few blocks, as after an edit, are drawn with the change that asks for it


class Highlighter(QSyntaxHighlighter):
    """Draws runs given in the document's positions."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._runs: list[Run] = []
        self._starts: list[int] = []
        self._formats: dict[Look, QTextCharFormat] = {}
        self._waiting: list[int] = []  # numbers of blocks that are still drawn as before
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._draw_some)

    def show_runs(self, runs: list[Run]) -> None:
        """Draw other runs, in order and without overlap; only blocks that look different are drawn anew, a slice a turn."""
        old, new = set(self._runs), set(runs)
        self._runs = runs
        self._starts = [run.start for run in runs]
        find = self.document().findBlock
        waiting = dict.fromkeys(
            number
            for start, end in sorted((run.start, run.end) for run in old ^ new)
            for number in range(find(start).blockNumber(), find(max(start, end - 1)).blockNumber() + 1)
        )
        self._waiting = sorted(waiting | dict.fromkeys(self._waiting))
        if len(self._waiting) > AT_ONCE:
            self._rest.start()
        else:
            self._draw_some()

    def forget_runs(self) -> None:
        """Draw nothing: another text is about to come."""
        self._runs, self._starts, self._waiting = [], [], []

    def _draw_some(self) -> None:
        """Draw what waits for a few milliseconds, the rest in the next turn of the event loop."""
        end = time.monotonic() + DRAWING_S
        while self._waiting and time.monotonic() < end:
            block = self.document().findBlockByNumber(self._waiting.pop(0))
            if block.isValid():
                self.rehighlightBlock(block)
        if self._waiting:
            self._rest.start()

    def forget_formats(self) -> None:
        """Ask the theme for its colours again."""
        self._formats.clear()
        self._waiting.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002
        block = self.currentBlock()
        first, last = block.position(), block.position() + block.length() - 1
        at = max(0, bisect_right(self._starts, first) - 1)
        while at < len(self._runs) and self._runs[at].start < last:
            run = self._runs[at]
            start, end = max(run.start, first), min(run.end, last)
            if start < end:
                self.setFormat(start - first, end - start, self._format(run.look))
            at += 1

    def _format(self, look: Look) -> QTextCharFormat:
        if look not in self._formats:
            self._formats[look] = _char_format(look)
        return self._formats[look]


def _char_format(look: Look) -> QTextCharFormat:
    """One underline a character: participant before position; the fill combines with either."""
    t = theme.tokens()
    shown = QTextCharFormat()
    if look & Look.ASIDE:
        shown.setForeground(t.ink3)
    if look & Look.QUOTE:
        shown.setBackground(t.quote_fill)
    if look & Look.FOUND:
        shown.setBackground(t.inserted_fill)
    if look & Look.PARTICIPANT:
        shown.setForeground(t.participant)
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shown.setUnderlineColor(t.participant)
    elif look & Look.POSITION:
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shown.setUnderlineColor(t.position)
    return shown
