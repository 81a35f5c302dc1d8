"""Which words a person took out and put in, compared with the source. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True)
class Stretch:
    """Words that were kept (``""``), removed (``"-"``) or put in (``"+"``)."""

    change: str
    text: str


def difference(source: str, edited: str) -> list[Stretch]:
    """Return the stretches from the source to the edited text, in order; removed ones before what replaced them."""
    before, after = _TOKEN.findall(source), _TOKEN.findall(edited)
    found: list[Stretch] = []
    for op, a1, a2, b1, b2 in _joined(SequenceMatcher(None, before, after, autojunk=False).get_opcodes(), before):
        if op == "equal":
            found.append(Stretch("", "".join(before[a1:a2])))
            continue
        removed, added = "".join(before[a1:a2]), "".join(after[b1:b2])
        found += [Stretch(c, t) for c, t in (("-", removed), ("+", added)) if t]
    return found


def changed_words(source: str, edited: str) -> int:
    """Return how many words were taken out or, where none were, put in."""
    stretches = difference(source, edited)
    removed = sum(len(re.findall(r"\w+", s.text)) for s in stretches if s.change == "-")
    added = sum(len(re.findall(r"\w+", s.text)) for s in stretches if s.change == "+")
    return max(removed, added)


def _joined(codes: Sequence[tuple[str, int, int, int, int]], before: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Join changes that only a space keeps apart, so that a phrase is struck as a whole."""
    found: list[tuple[str, int, int, int, int]] = []
    for n, (op, a1, a2, b1, b2) in enumerate(codes):
        gap = op == "equal" and 0 < n < len(codes) - 1 and not "".join(before[a1:a2]).strip()
        op = "replace" if gap or op != "equal" else "equal"  # noqa: PLW2901
        if found and op == "replace" and found[-1][0] == "replace":
            _, x1, _, y1, _ = found.pop()
            found.append(("replace", x1, a2, y1, b2))
        else:
            found.append((op, a1, a2, b1, b2))
    return found
