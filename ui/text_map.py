r"""Code-point offsets of an article's text <-> positions of the QTextDocument that shows it.

The engine counts code points, Qt counts UTF-16 units: each character beyond the basic plane takes two. A ``\r\n`` that
was left in a text becomes one block separator. Nothing else shifts: U+2028, no-break spaces and combining marks are one
unit each. What Qt gives back as text is never read; the article's text is the truth.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_BASIC_PLANE = 0xFFFF


class TextMap:
    """The map of one text. Offsets are code points, positions are Qt's; both count from 0 and include the end."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        has_wide = ord(max(text, default="\0")) > _BASIC_PLANE  # most texts have none: asked at once
        self._wide = [n for n, c in enumerate(text) if ord(c) > _BASIC_PLANE] if has_wide else []
        self._joined: list[int] = []
        at = text.find("\r\n")
        while at >= 0:
            self._joined.append(at)
            at = text.find("\r\n", at + 2)
        self._plain = not self._wide and not self._joined

    def position(self, offset: int) -> int:
        """Return Qt's position of an offset; offsets outside the text count as its nearest end."""
        offset = max(0, min(offset, self._length))
        if self._plain:
            return offset
        return offset + bisect_left(self._wide, offset) - bisect_left(self._joined, offset)

    def offset(self, position: int) -> int:
        """Return the offset of Qt's position; inside a surrogate pair that of the character it belongs to."""
        if self._plain:
            return max(0, min(position, self._length))
        at = max(0, bisect_right(range(self._length + 1), position, key=self.position) - 1)
        return at - 1 if at and self.position(at - 1) == self.position(at) else at

    def positions(self, start: int, end: int) -> tuple[int, int]:
        """Return Qt's positions of a half-open range of offsets."""
        return self.position(start), self.position(end)

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets of a half-open range of Qt's positions."""
        return self.offset(start), self.offset(end)
