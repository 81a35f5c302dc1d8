"""Lists of a Word file: their levels, and the labels items get, counted in document order."""

from __future__ import annotations

from briefing.page.wordml import Element, number, value, w

Levels = dict[tuple[str, int], Element]  # of lists, by the list's id and the depth
_MOST_IN_LETTERS = 780  # as in Word: thirty times through the alphabet
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf02d": "–", "o": "o"}


def read_levels(root: Element | None) -> Levels:
    """Return the levels written in ``numbering.xml``."""
    levels: Levels = {}
    if root is None:
        return levels
    abstract = {value(a, "abstractNumId"): a for a in root.iterfind(w("abstractNum"))}
    for num in root.iterfind(w("num")):
        kind = abstract.get(value(num.find(w("abstractNumId"))))
        for level in kind.iterfind(w("lvl")) if kind is not None else ():
            levels[value(num, "numId"), int(number(value(level, "ilvl")))] = level
    return levels


class Numbering:
    """Gives paragraphs their level and their label."""

    def __init__(self, levels: Levels) -> None:
        self._levels = levels
        self._counts: dict[tuple[str, int], int] = {}

    def level(self, list_id: str, depth: int) -> Element | None:
        """Return a level of a list."""
        return self._levels.get((list_id, depth))

    def label(self, list_id: str, depth: int) -> str:
        """Count an item of a list and return its label."""
        level = self._levels.get((list_id, depth))
        if level is None:
            return ""
        start = int(number(value(level.find(w("start"))), 1))
        self._counts[list_id, depth] = self._counts.get((list_id, depth), start - 1) + 1
        for deeper in range(depth + 1, 9):
            self._counts.pop((list_id, deeper), None)
        text = value(level.find(w("lvlText")))
        if value(level.find(w("numFmt"))) == "bullet":
            return _BULLETS.get(text, "•" if text and "\ue000" <= text <= "\uf8ff" else text)
        for other in range(depth + 1):
            shown = self._levels.get((list_id, other))
            kind = value(shown.find(w("numFmt")) if shown is not None else None, default="decimal")
            text = text.replace(f"%{other + 1}", _numeral(self._counts.get((list_id, other), 1), kind))
        return text


def _numeral(count: int, kind: str) -> str:
    if count > _MOST_IN_LETTERS:
        return str(count)
    if kind in ("lowerLetter", "upperLetter"):
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif kind in ("lowerRoman", "upperRoman"):
        text = ""
        for worth, sign in zip((50, 40, 10, 9, 5, 4, 1), ("l", "xl", "x", "ix", "v", "iv", "i"), strict=True):
            text += sign * (count // worth)
            count %= worth
    else:
        return "" if kind == "none" else str(count)
    return text.upper() if kind.startswith("upper") else text
