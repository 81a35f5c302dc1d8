"""Turn marks into what is learned: a label for every token, and the right answers to the linking questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from briefing.extraction.tagger_features import LABELS, Columns, Ints
from briefing.extraction.tagger_links import Piece, Question, Role
from briefing.model import Range
from training.corpus import Document, Marked

_NUMBER = {label: number for number, label in enumerate(LABELS)}
_LONGEST_GAP = 30  # tokens between two parts of an attribution that still count as inside it


@dataclass(frozen=True)
class Owned:
    """A piece and the attribution it was marked for."""

    piece: Piece
    owner: Marked


def owned_pieces(document: Document, columns: Columns) -> list[Owned]:
    """Return the marked spans as runs of tokens, in text order. A mark that holds no token is left out."""
    found: list[Owned] = []
    for marked in document.attributions:
        cues = [run for r in marked.cue if (run := _tokens(columns, r))]
        found += [Owned(Piece(Role.CUE, "", *run), marked) for run in cues]
        for role, ranges in ((Role.SOURCE, marked.source), (Role.CONTENT, marked.content)):
            for run in (_tokens(columns, r) for r in ranges):
                if run:
                    found.append(Owned(Piece(role, _side(role, run, cues), *run), marked))
    found.sort(key=lambda o: o.piece.first)
    return found


def labels(columns: Columns, owned: Sequence[Owned]) -> Ints:
    """Return the label of every token. ``G`` marks the words between two parts of one attribution in a sentence."""
    found = np.zeros(len(columns), np.int64)
    by_owner: dict[str, list[Piece]] = {}
    for one in owned:
        piece = one.piece
        name = f"{piece.role.value}{piece.side}"
        found[piece.first : piece.last + 1] = _NUMBER[f"I-{name}"]
        found[piece.first] = _NUMBER[f"B-{name}"]
        by_owner.setdefault(one.owner.id, []).append(piece)
    for pieces in by_owner.values():
        for left, right in pairwise(pieces):
            near = right.first - left.last < _LONGEST_GAP
            if near and columns.sentence[left.last] == columns.sentence[right.first]:
                gap = np.arange(left.last + 1, right.first)
                found[gap[found[gap] == 0]] = _NUMBER["G"]
    return found


def answers(owned: Sequence[Owned], number: int, question: Question) -> set[int]:
    """Return the numbers of the pieces that answer a question about a piece rightly; empty for "none"."""
    mine = owned[number].owner
    wanted = Role.CUE if question is Question.CUE_OF_CONTENT else Role.SOURCE
    right = {n for n, o in enumerate(owned) if o.piece.role is wanted and o.owner is mine}
    if right or wanted is Role.CUE:
        return right
    if mine.shares:
        return {n for n, o in enumerate(owned) if o.piece.role is Role.SOURCE and o.owner.id == mine.shares}
    if mine.who:  # the nearest earlier mention that stands for the same holder
        same = [n for n in range(number) if owned[n].piece.role is Role.SOURCE and owned[n].owner.who == mine.who]
        return set(same[-1:])
    return set()


def _tokens(columns: Columns, span: Range) -> tuple[int, int] | None:
    middle = (columns.start + columns.end) / 2
    inside = np.flatnonzero((middle > span[0]) & (middle < span[1]))
    return (int(inside[0]), int(inside[-1])) if len(inside) else None


def _side(role: Role, run: tuple[int, int], cues: Sequence[tuple[int, int]]) -> str:
    """Say on which side the nearest cue of the same attribution stands; contents without a cue are ``0``."""
    if not cues:
        return "0" if role is Role.CONTENT else ">"
    nearest = min(cues, key=lambda cue: min(abs(cue[0] - run[1]), abs(run[0] - cue[1])))
    return "<" if nearest[0] < run[0] else ">"
