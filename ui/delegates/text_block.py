"""Text of several faces and colours set in lines of one width, cut off with an ellipsis after so many lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.text_map import TextMap

_WIDE = 1_000_000.0


@dataclass(frozen=True)
class Piece:
    """A stretch of text. ``role`` and ``fill`` name colours of the theme; ``reading`` is the face of the source."""

    text: str
    role: str = "ink"
    reading: bool = False
    scale: float = 1.0
    weight: int = 400
    fill: str = ""
    struck: bool = False
    underlined: bool = False
    italic: bool = False


class TextBlock:
    """Pieces set in lines. Heights in logical pixels."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        width: float,
        max_lines: int = 0,
        leading: float = 1.0,
        *,
        whole_words: bool = False,
    ) -> None:
        mode = QTextOption.WrapMode
        self._wrap = mode.WordWrap if whole_words else mode.WrapAtWordBoundaryOrAnywhere
        self._fonts = [_font(p) for p in pieces]
        text = "".join(p.text for p in pieces).replace("\n", "\u2028")
        self.cut = False
        layout = self._set(pieces, text, width, 0, leading)
        if max_lines and layout.lineCount() > max_lines:
            self.cut = True
            position = layout.lineAt(max_lines - 1).textStart()
            start = TextMap(text).offset(position)
            font = self._font_at(pieces, position)
            rest = QFontMetricsF(font).elidedText(text[start:] + " …", Qt.TextElideMode.ElideRight, width)
            layout = self._set(pieces, text[:start] + rest, width, max_lines, leading)
        self._layout = layout
        last = layout.lineAt(layout.lineCount() - 1)
        self.height = last.y() + last.height() if layout.lineCount() else 0.0
        self.lines = layout.lineCount()
        self.width = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, within: QRect | None = None) -> None:
        """Draw with the top left corner at a point; ``within`` a row that runs from right to left, mirrored in it."""
        if within is not None and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = within.left() + within.right() + 1 - x - self.width
        self._layout.draw(painter, QPointF(x, y))

    def _font_at(self, pieces: Sequence[Piece], position: int) -> QFont:
        at = 0
        for piece, font in zip(pieces, self._fonts, strict=True):
            at += _utf16(piece.text)
            if position < at:
                return font
        return self._fonts[-1]

    def _set(self, pieces: Sequence[Piece], text: str, width: float, max_lines: int, leading: float) -> QTextLayout:
        layout = QTextLayout(text, self._fonts[-1] if self._fonts else QFont())
        option = QTextOption()
        option.setWrapMode(self._wrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats(pieces, _utf16(text)))
        layout.beginLayout()
        y = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid() or (max_lines and layout.lineCount() > max_lines):
                break
            line.setLineWidth(width if not max_lines or layout.lineCount() < max_lines else _WIDE)
            line.setPosition(QPointF(0.0, y))
            y += line.height() * leading
        layout.endLayout()
        return layout

    def _formats(self, pieces: Sequence[Piece], length: int) -> list[QTextLayout.FormatRange]:
        t = theme.tokens()
        ranges = []
        at = 0
        for piece, font in zip(pieces, self._fonts, strict=True):
            shown = QTextLayout.FormatRange()
            shape = QTextCharFormat()
            shape.setFont(font)
            shape.setForeground(t[piece.role])
            if piece.fill:
                shape.setBackground(t[piece.fill])
            shape.setFontStrikeOut(piece.struck)
            shape.setFontUnderline(piece.underlined)
            shown.start, shown.length, shown.format = at, max(0, min(_utf16(piece.text), length - at)), shape
            at += _utf16(piece.text)
            ranges.append(shown)
        return [r for r in ranges if r.length]


def block(pieces: Sequence[Piece], width: float, *, max_lines: int = 0, leading: float = 1.0) -> TextBlock:
    """Return pieces set in lines, from the store if they were set before; ``max_lines`` 0 is no limit."""
    return _block(tuple(pieces), max(16, int(width)), max_lines, leading, _look())


def widest_word(pieces: Sequence[Piece]) -> float:
    """Return the width below which a word of these pieces would be broken within."""
    return _widest_word(tuple(pieces), _look())


@lru_cache(maxsize=4096)
def _widest_word(pieces: tuple[Piece, ...], _look: object) -> float:
    return TextBlock(pieces, 1.0, whole_words=True).width  # a line for each word


@lru_cache(maxsize=4096)
def _block(pieces: tuple[Piece, ...], width: int, max_lines: int, leading: float, _look: object) -> TextBlock:
    return TextBlock(pieces, width, max_lines, leading)


@lru_cache(maxsize=1)
def _look() -> tuple[bool, str, str]:
    """Return what all blocks depend on: the theme and the two faces. Asked for again after a change of theme."""
    return theme.tokens().dark, QApplication.font().toString(), theme.reading_font().toString()


def _forget() -> None:
    _look.cache_clear()
    _line_height.cache_clear()


theme.notifier().changed.connect(_forget)


def faces() -> list[Piece]:
    """Return one piece in each face that rows are set in."""
    plain = [Piece("Ag", scale=scale, weight=weight) for scale in (0.92, 0.96, 1.0, 1.06) for weight in (400, 600)]
    return plain + [Piece("“Ag”", reading=True, scale=scale) for scale in (0.94, 0.96, 1.0, 1.08)]


def warm_up(face: Piece) -> None:
    """Set a few words in a face, so that the first rows need not wait until its font is loaded."""
    block([face], 200)


def line_height(scale: float = 1.0, *, reading: bool = False) -> float:
    """Return the height of one line of a face."""
    return _line_height(scale, reading)


@lru_cache(maxsize=64)
def _line_height(scale: float, reading: bool) -> float:
    font = theme.reading_font(scale) if reading else theme.ui_font(scale)
    return QFontMetricsF(font).lineSpacing()


def _font(piece: Piece) -> QFont:
    font = theme.reading_font(piece.scale) if piece.reading else theme.ui_font(piece.scale, piece.weight)
    if piece.reading and piece.weight != 400:
        font.setWeight(QFont.Weight(piece.weight))
    font.setItalic(piece.italic)
    return font


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
