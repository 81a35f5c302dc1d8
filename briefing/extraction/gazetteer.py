"""Find countries, their adjectives and capitals, blocs and bodies by name; these outrank the statistical model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.extraction.lexicons import Form, Gazetteer, gazetteer
from briefing.model import Range

_WORD = re.compile(r"[^\W_][\w.'’&+]*")
# What makes a state's name part of another: “the South China Sea”, “Taiwan Strait”, “18 billion US dollars”.
_LONGER = re.compile(
    r"(?: [A-Z][a-z]+)?[ \u00a0](?:Sea|Ocean|Straits?|Gulf|Bay|Channel|Peninsula|Islands?|Rivers?|Basin|Lakes?|Canal|Desert|Plateau|Trench|Highlands"
    r"|dollars?|pounds?|yuan|yen|won|rupees?|roubles?|rubles?|pesos?|francs?|kron[ae]r?|kronor|riyals?|rials?|dinars?|dirhams?|liras?|reais|rand)\b(?! [Gg]uard)"
)
_GOES_ON = re.compile(r" (?!(?:Korea)\b)[A-Z][a-z]+\b")
_APOSTROPHE = str.maketrans({"’": "'", "\u00a0": " "})


@dataclass(frozen=True)
class Hit:
    """A form of the tables in the text."""

    start: int
    end: int
    form: Form

    @property
    def how(self) -> str:
        """Name, adjective, capital or seat."""
        return self.form.how


def find_names(text: str, ranges: list[Range], tables: Gazetteer | None = None) -> list[Hit]:
    """Return the longest known names in the given ranges, in text order, without overlaps.

    Case counts. A possessive ending is left out, so that a hit is the name itself.
    """
    known = tables or gazetteer()
    plain = _with_straight_apostrophes(text)
    found: list[Hit] = []
    for start, end in ranges:
        at = start
        for match in _WORD.finditer(plain, start, end):
            if match.start() < at or not (match[0][0].isupper() or match[0] == "the"):
                continue
            hit = _longest(plain, match.start(), match[0], end, known)
            if hit:
                more = _LONGER.match(plain, hit.end, end) if hit.form.entry.kind == "country" else None
                if more is None and hit.form.text.startswith("the ") and hit.form.text != hit.form.entry.name:
                    more = _GOES_ON.match(plain, hit.end, end) if len(hit.form.text.split()) == 2 else None
                    within = (
                        _longest(plain, hit.start + 4, plain[hit.start + 4 : hit.end], end, known) if more else None
                    )
                    if within is not None and within.end > hit.end:  # “the EU Council”
                        hit, more = within, None
                if more is None:
                    found.append(hit)
                at = more.end() if more else hit.end
    return found


@lru_cache(maxsize=1)
def _with_straight_apostrophes(text: str) -> str:
    """The text is asked about again for every position, so the last one is kept."""
    return text.translate(_APOSTROPHE)


def _longest(plain: str, at: int, word: str, end: int, known: Gazetteer) -> Hit | None:
    keys = {
        word,
        word.rstrip(".,'"),
        word.removesuffix("'s"),
        word.split("-", maxsplit=1)[0],
        word.split("'", maxsplit=1)[0],
        word.rstrip(".") + ".",
    }
    best: Form | None = None
    for key in keys:
        for form in known.by_first_word.get(key, ()):
            if best is not None and len(form.text) <= len(best.text):
                break
            stop = at + len(form.text)
            if stop <= end and plain.startswith(form.text, at) and _ends(plain, stop, end, form.text):
                best = form
                break
    return Hit(at, at + len(best.text), best) if best else None


def _ends(plain: str, stop: int, end: int, text: str) -> bool:
    """A name ends where its last word ends; "-" may follow ("China-Russia"), a letter or digit may not."""
    if stop >= end:
        return True
    after = plain[stop]
    if after.isalnum() or after == "_" or (after == "+" and not text.endswith("+")):
        return False
    return not (after == "-" and stop + 1 < end and plain[stop + 1].islower() and plain[stop + 1 : stop + 6] != "based")
