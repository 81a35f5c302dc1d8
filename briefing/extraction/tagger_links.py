"""Join tagged spans into attributions: which cue brings a content, which source a cue belongs to.

Each question is a choice among the spans of the right kind nearby in the paragraph, and "none of them", answered by a
maximum-entropy ranking: every candidate has features, their weights are summed, and the softmax over the candidates is
the probability of each answer.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from briefing.extraction.tagger_features import LABELS, Columns, Ints

LINK_BITS = 16
_NEAR = 4  # candidates looked at on each side
_BINS = (1, 2, 3, 4, 6, 9, 14, 25, 50)


class Role(StrEnum):
    """What a span is in an attribution."""

    SOURCE = "S"
    CUE = "C"
    CONTENT = "T"


class Question(StrEnum):
    """What is asked about a span."""

    CUE_OF_CONTENT = "content-cue"
    SOURCE_OF_CUE = "cue-source"
    SOURCE_OF_CONTENT = "content-source"


ASKED = {
    Question.CUE_OF_CONTENT: (Role.CONTENT, Role.CUE),
    Question.SOURCE_OF_CUE: (Role.CUE, Role.SOURCE),
    Question.SOURCE_OF_CONTENT: (Role.CONTENT, Role.SOURCE),
}


@dataclass(frozen=True)
class Piece:
    """A tagged run of tokens, ``first`` to ``last`` inclusive. ``side`` is ``<``, ``>``, ``0`` or empty."""

    role: Role
    side: str
    first: int
    last: int


@dataclass(frozen=True)
class Choice:
    """A question about one piece: the candidates (the last is always none) and the feature slots of each."""

    piece: int
    candidates: tuple[int | None, ...]
    slots: tuple[tuple[int, ...], ...]


def pieces_of(labels: Ints, bounds: Ints) -> list[Piece]:
    """Return the spans a label sequence stands for, in text order; none goes over a paragraph's end."""
    found: list[Piece] = []
    begins = set(bounds.tolist())
    previous = ""
    for at in np.flatnonzero(labels > 1).tolist():
        label = LABELS[labels[at]]
        name = label[2:]
        joined = label[0] == "I" and found and found[-1].last == at - 1 and previous == name and at not in begins
        if joined:
            found[-1] = Piece(found[-1].role, found[-1].side, found[-1].first, at)
        else:
            found.append(Piece(Role(name[0]), name[1:], at, at))
        previous = name
    return found


class Linker:
    """Answers the questions with trained weights."""

    def __init__(self, weights: NDArray[np.float32]) -> None:
        self._weights = weights

    def answer(self, choice: Choice) -> tuple[int | None, float]:
        """Return the piece chosen, or ``None``, and the probability of that answer."""
        shares = self.shares(choice)
        best = int(shares.argmax())
        return choice.candidates[best], float(shares[best])

    def shares(self, choice: Choice) -> NDArray[np.float64]:
        """Return the probability of each candidate."""
        totals = np.array([float(self._weights[list(slots)].sum()) for slots in choice.slots])
        powers = np.exp(totals - totals.max())
        shares: NDArray[np.float64] = powers / powers.sum()
        return shares


class Surroundings:
    """The pieces of an article and the words around them, ready for questions."""

    def __init__(self, columns: Columns, pieces: Sequence[Piece]) -> None:
        self.columns = columns
        self.pieces = pieces
        self._paragraph = [int(columns.paragraph[p.first]) for p in pieces]
        self._sentence = [int(columns.sentence[p.first]) for p in pieces]
        self._head_of: list[int] = columns.head.tolist()
        self._heads = [self._head(p) for p in pieces]
        self._up = [self._head_of[h] for h in self._heads]

    def choice(self, question: Question, number: int) -> Choice:
        """Return the question about one piece with its candidates and their features."""
        wanted = ASKED[question][1]
        paragraph = self._paragraph[number]
        before = self._walk(number, -1, wanted, paragraph)
        after = self._walk(number, 1, wanted, paragraph)
        around = (len(before), len(after))
        found: list[int | None] = [*before, *after]
        slots = [self._features(question, number, c, around) for c in found if c is not None]
        found.append(None)
        slots.append(self._none_features(question, number, before, after))
        return Choice(number, tuple(found), tuple(slots))

    def _walk(self, number: int, step: int, wanted: Role, paragraph: int) -> list[int]:
        found: list[int] = []
        at = number + step
        while 0 <= at < len(self.pieces) and self._paragraph[at] == paragraph and len(found) < _NEAR:
            if self.pieces[at].role is wanted:
                found.append(at)
            at += step
        return found

    def _head(self, piece: Piece) -> int:
        """Return the token by which a piece hangs in the tree: the first whose head is outside."""
        for at in range(piece.first, piece.last + 1):
            up = self._head_of[at]
            if (up < piece.first or up > piece.last or up == at) and self.columns.pos[at] != "PUNCT":
                return at
        return piece.first

    def _tie(self, lower: int, upper: int) -> str:
        """Name how one piece hangs on another in the tree, looking two heads up."""
        target = self.pieces[upper]
        at = self._heads[lower]
        path = ""
        for _ in range(3):
            path += self.columns.dep[at] + "/"
            up = self._head_of[at]
            if target.first <= up <= target.last:
                return path
            if up == at:
                break
            at = up
        return ""

    def _between(self, left: int, right: int) -> tuple[str, str]:
        """Name the pieces and the marks between two pieces."""
        roles = "".join(p.role.value for p in self.pieces[left + 1 : right])[:6]
        words = self.columns.lower
        begin, end = self.pieces[left].last + 1, self.pieces[right].first
        marks = "".join(
            w for w in words[begin : min(end, begin + 30)] if w in ('"', ",", ".", ":", ";", "-", "and", "but", "that")
        )
        return roles, marks[:8]

    def _features(self, question: Question, number: int, candidate: int, around: tuple[int, int]) -> tuple[int, ...]:
        own, other = self.pieces[number], self.pieces[candidate]
        c = self.columns
        after = candidate > number
        way = ">" if after else "<"
        left, right = (number, candidate) if after else (candidate, number)
        roles, marks = self._between(left, right)
        gap = _bin(self.pieces[right].first - self.pieces[left].last)
        same = self._sentence[number] == self._sentence[candidate]
        rank = roles.count(other.role.value)
        tie = self._tie(number, candidate) or "^" + self._tie(candidate, number)
        own_head, other_head = self._heads[number], self._heads[candidate]
        lemma = c.lemma[own_head] if question is Question.SOURCE_OF_CUE else c.lemma[other_head]
        cue_word = c.lower[own.first] if question is Question.SOURCE_OF_CUE else c.lower[other.first]
        shared_head = self._up[number] == self._up[candidate]
        opens = c.lower[own.first] == '"'
        names = (
            f"a{way}{own.side}{same}",
            f"b{way}{roles}",
            f"c{way}{gap}{same}",
            f"d{way}{rank}{same}{own.side}",
            f"e{way}{tie}",
            f"f{way}{marks}{roles}",
            f"g{way}{lemma}",
            f"h{way}{own.side}{other.side}{rank}",
            f"i{way}{c.dep[own_head]}{c.dep[other_head]}{same}",
            f"j{way}{shared_head}{c.dep[own_head]}",
            f"k{way}{opens}{roles}{same}",
            f"l{way}{c.tag[other_head]}{c.ent[other_head]}{rank}",
            f"m{way}{min(around[0], 2)}{min(around[1], 2)}{rank}{own.side}",
            f"n{way}{other.side}{roles}{same}",
            f"o{way}{cue_word}{roles}",
            f"p{way}{min(abs(self._sentence[number] - self._sentence[candidate]), 3)}{opens}{roles}",
            f"q{way}{bool(tie.strip('^'))}{rank}{gap}",
        )
        return _slots(question.value, names)

    def _none_features(self, question: Question, number: int, before: list[int], after: list[int]) -> tuple[int, ...]:
        own = self.pieces[number]
        c = self.columns
        head = self._heads[number]
        near = [
            "" if not found else str(self._sentence[number] == self._sentence[found[0]]) for found in (before, after)
        ]
        names = (
            "0",
            f"1{own.side}",
            f"2{near}{own.side}",
            f"3{c.lower[own.first]}",
            f"4{c.dep[head]}{near}",
            f"5{c.lemma[head]}",
            f"6{c.tag[head]}{near}",
            f"7{c.lower[own.first] == chr(34)}{near}",
            f"8{min(len(before), 3)}{min(len(after), 3)}",
        )
        return _slots(question.value, names)


def _bin(distance: int) -> int:
    return sum(distance > b for b in _BINS)


def _slots(basis: str, names: Sequence[str]) -> tuple[int, ...]:
    begun = zlib.crc32(basis.encode())
    return tuple([zlib.crc32(name.encode("utf-8", "surrogatepass"), begun) >> (32 - LINK_BITS) for name in names])
