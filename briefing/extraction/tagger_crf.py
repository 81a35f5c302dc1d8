"""A linear-chain tagger over feature slots: weights in, labels and their probabilities out.

Training is done elsewhere (see ``training/``); this is the arithmetic that uses its result. Paragraphs are decoded side
by side, the longest first, so that the number of steps is the length of the longest paragraph and not of the article.

References:
    Lafferty, McCallum and Pereira (2001), Conditional random fields; Viterbi and forward-backward as given there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing.extraction.tagger_features import SLOT_BITS, Ints

Floats = NDArray[np.float32]

_FORBIDDEN = np.float32(-1e4)
_BATCH = 64  # paragraphs decoded side by side


@dataclass(frozen=True)
class Chain:
    """Weights of a chain. ``row_of_slot`` leads from a feature slot to its row of ``weights``; row 0 is all zero."""

    row_of_slot: NDArray[np.int32]
    weights: Floats
    transitions: Floats  # from, to
    initial: Floats  # first token of a paragraph

    @classmethod
    def build(
        cls,
        slots: NDArray[np.int32],
        weights: NDArray[np.float16],
        transitions: Floats,
        initial: Floats,
    ) -> Chain:
        """Lay out stored weights for lookup."""
        rows = np.zeros(1 << SLOT_BITS, np.int32)
        rows[slots] = np.arange(1, len(slots) + 1)
        table = np.concatenate([np.zeros((1, weights.shape[1]), np.float32), weights.astype(np.float32)])
        return cls(rows, table, transitions.astype(np.float32), initial.astype(np.float32))

    def scores(self, slots: NDArray[np.int32]) -> Floats:
        """Return the sum of the weights of each token's features: an array of shape (tokens, labels)."""
        total = np.zeros((len(slots), self.weights.shape[1]), np.float32)
        for column in np.ascontiguousarray(self.row_of_slot[slots].T):
            total += self.weights.take(column, 0)
        return total

    def best(self, scores: Floats, bounds: Ints) -> Ints:
        """Return the most probable label sequence of each paragraph, as one column."""
        labels = np.zeros(len(scores), np.int64)
        for where, table in _batches(scores, bounds):
            labels[where[where >= 0]] = self._viterbi(table, (where >= 0).sum(1))[where >= 0]
        return labels

    def marginals(self, scores: Floats, bounds: Ints) -> Floats:
        """Return the probability of every label at every token: an array of shape (tokens, labels)."""
        found = np.zeros_like(scores)
        for where, table in _batches(scores, bounds):
            found[where[where >= 0]] = self._forward_backward(table, (where >= 0).sum(1))[where >= 0]
        return found

    def _viterbi(self, table: Floats, lengths: Ints) -> Ints:
        count, steps, size = table.shape
        back = np.zeros((steps, count, size), np.int8)
        best = table[:, 0] + self.initial
        lives = _lives(lengths, steps)
        finals = np.zeros((count, size), np.float32)
        finals[lives[1] :] = best[lives[1] :]
        into = np.ascontiguousarray(self.transitions.T)
        for step in range(1, steps):
            live, after = lives[step], lives[step + 1]
            paths = best[:live, None, :] + into
            back[step, :live] = paths.argmax(2)
            best = paths.max(2) + table[:live, step]
            if after < live:
                finals[after:live] = best[after:]
        labels = np.zeros((count, steps), np.int64)
        at = finals.argmax(1)
        rows = np.arange(count)
        for step in range(steps - 1, -1, -1):
            live = lives[step]
            labels[:live, step] = at[:live]
            if step:
                at[:live] = back[step, rows[:live], at[:live]]
        return labels

    def _forward_backward(self, table: Floats, lengths: Ints) -> Floats:
        count, steps, size = table.shape
        local = np.exp(table - table.max(2, keepdims=True))
        moves = np.exp(self.transitions)
        lives = _lives(lengths, steps)
        ahead = np.zeros((steps, count, size), np.float32)
        current = local[:, 0] * np.exp(self.initial)
        ahead[0] = current / current.sum(1, keepdims=True)
        for step in range(1, steps):
            live = lives[step]
            current = (ahead[step - 1, :live] @ moves) * local[:live, step]
            ahead[step, :live] = current / np.maximum(current.sum(1, keepdims=True), 1e-30)
        behind = np.ones((count, size), np.float32)
        found = np.zeros_like(table)
        for step in range(steps - 1, -1, -1):
            live = lives[step]
            both = ahead[step, :live] * behind[:live]
            found[:live, step] = both / np.maximum(both.sum(1, keepdims=True), 1e-30)
            back = (behind[:live] * local[:live, step]) @ moves.T
            behind[:live] = back / np.maximum(back.sum(1, keepdims=True), 1e-30)
        return found


def _lives(lengths: Ints, steps: int) -> list[int]:
    """How many paragraphs are longer than each step; the longest come first. One more entry, 0, for the end."""
    counted: list[int] = (lengths[:, None] > np.arange(steps + 1)).sum(0).tolist()
    return counted


def _batches(scores: Floats, bounds: Ints) -> list[tuple[Ints, Floats]]:
    """Cut the columns into padded tables of paragraphs, longest first: token numbers (-1 is padding) and scores."""
    lengths = np.diff(bounds)
    order = np.argsort(-lengths, kind="stable")
    found = []
    for begin in range(0, len(order), _BATCH):
        chosen = order[begin : begin + _BATCH]
        chosen = chosen[lengths[chosen] > 0]
        if not len(chosen):
            continue
        longest = int(lengths[chosen].max())
        offset = np.arange(longest)
        where = np.where(offset < lengths[chosen][:, None], bounds[:-1][chosen][:, None] + offset, -1)
        found.append((where, scores[where]))
    return found


def forbidden(labels: tuple[str, ...]) -> tuple[Floats, Floats]:
    """Return penalties that keep an I label from following anything but its own B or I."""
    moves = np.zeros((len(labels), len(labels)), np.float32)
    first = np.zeros(len(labels), np.float32)
    for to, label in enumerate(labels):
        if label.startswith("I-"):
            allowed = (f"B-{label[2:]}", label)
            moves[[at for at, before in enumerate(labels) if before not in allowed], to] = _FORBIDDEN
            first[to] = _FORBIDDEN
    return moves, first
