"""Fit the weights: the chains with CRFsuite (L-BFGS), the linking with stochastic gradient steps in a fixed order."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pycrfsuite
from numpy.typing import NDArray

from briefing.extraction.tagger_acts import ACT_BITS, ACTS
from briefing.extraction.tagger_crf import forbidden
from briefing.extraction.tagger_features import LABELS, SLOT_BITS, Columns, Ints
from briefing.extraction.tagger_links import LINK_BITS, Choice, Linker

_UNSEEN = 3.0  # taken off a transition that never occurred


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What was chosen by cross-validation on our own articles (see the model card)."""

    fewest: int = 3  # a feature seen less often is not learned
    l1: float = 0.05
    l2: float = 0.05
    iterations: int = 60
    bags: int = 4  # chains that are averaged
    share: float = 0.6  # of the templates that each of them sees
    eagerness: float = 0.4  # added to the score of every beginning: more is found, a little less of it is right
    link_rounds: int = 10
    link_step: float = 0.1
    link_decay: float = 1e-4
    act_rounds: int = 80
    act_l2: float = 2.0


@dataclass(frozen=True, kw_only=True)
class ChainWeights:
    """A fitted chain in the form in which it is stored."""

    slots: NDArray[np.int32]
    weights: NDArray[np.float16]
    transitions: NDArray[np.float32]
    initial: NDArray[np.float32]


def fit_bags(
    rows: Sequence[NDArray[np.int32]], labels: Sequence[Ints], columns: Sequence[Columns], settings: Settings
) -> ChainWeights:
    """Fit several chains, each to its own choice of templates, and average their weights.

    No strong feature can then keep the weaker ones from being learned, which helps on texts of another kind.

    References:
        Sutton, Sindelar and McCallum (2006), Reducing weight undertraining in structured discriminative learning.
    """
    order = np.random.default_rng(3)
    count = rows[0].shape[1]
    bags = []
    for _ in range(settings.bags):
        chosen = np.sort(order.permutation(count)[: max(1, int(count * settings.share))])
        bags.append(fit_chain([table[:, chosen] for table in rows], labels, columns, settings))
    slots = np.unique(np.concatenate([bag.slots for bag in bags]))
    weights = np.zeros((len(slots), len(LABELS)))
    for bag in bags:
        weights[np.searchsorted(slots, bag.slots)] += bag.weights / settings.bags
    begins = [number for number, label in enumerate(LABELS) if label.startswith("B-")]
    transitions = np.mean([bag.transitions for bag in bags], axis=0)
    initial = np.mean([bag.initial for bag in bags], axis=0)
    transitions[:, begins] += settings.eagerness
    initial[begins] += settings.eagerness
    return ChainWeights(
        slots=slots.astype(np.int32),
        weights=weights.astype(np.float16),
        transitions=transitions.astype(np.float32),
        initial=initial.astype(np.float32),
    )


def fit_chain(
    rows: Sequence[NDArray[np.int32]], labels: Sequence[Ints], columns: Sequence[Columns], settings: Settings
) -> ChainWeights:
    """Fit one chain to articles given as feature rows and labels."""
    counts = np.zeros(1 << SLOT_BITS, np.int64)
    for table in rows:
        counts += np.bincount(table.ravel(), minlength=len(counts))
    kept = counts >= settings.fewest
    names = np.array([f"{slot:x}" for slot in range(len(counts))], dtype=object)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs")
    trainer.set_params({"c1": settings.l1, "c2": settings.l2, "max_iterations": settings.iterations})
    for table, tags, article in zip(rows, labels, columns, strict=True):
        for begin, end in zip(article.bounds[:-1], article.bounds[1:], strict=True):
            sequence = [list(dict.fromkeys(names[row[kept[row]]])) for row in table[begin:end]]
            sequence[0].append("first")
            trainer.append(sequence, [str(t) for t in tags[begin:end]])
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "crf"))
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        learned = tagger.info()
        tagger.close()
    size = len(LABELS)
    transitions, initial = forbidden(LABELS)
    seen = np.zeros((size, size), bool)
    for (left, right), weight in learned.transitions.items():
        transitions[int(left), int(right)] += weight
        seen[int(left), int(right)] = True
    transitions[~seen] -= _UNSEEN
    state = {key: weight for key, weight in learned.state_features.items() if weight}
    slots = np.array(sorted({int(name, 16) for name, _ in state if name != "first"}), np.int32)
    place = {int(slot): at for at, slot in enumerate(slots)}
    weights = np.zeros((len(slots), size), np.float16)
    for (name, label), weight in state.items():
        if name == "first":
            initial[int(label)] += weight
        else:
            weights[place[int(name, 16)], int(label)] = weight
    return ChainWeights(slots=slots, weights=weights, transitions=transitions, initial=initial)


def fit_links(choices: Sequence[tuple[Choice, set[int]]], settings: Settings) -> NDArray[np.float32]:
    """Fit the linking: each choice with the numbers of the right pieces, empty for "none".

    AdaGrad on the log probability of the right candidates together; the mean of the last rounds is kept.
    """
    weights = np.zeros(1 << LINK_BITS, np.float32)
    gathered = np.zeros(1 << LINK_BITS, np.float32)
    kept = np.zeros(1 << LINK_BITS, np.float64)
    linker = Linker(weights)
    order = np.random.default_rng(7)
    usable = [(choice, right) for choice, right in choices if _mask(choice, right).any()]
    for turn in range(settings.link_rounds):
        for at in order.permutation(len(usable)):
            choice, right = usable[at]
            mask = _mask(choice, right)
            shares = linker.shares(choice)
            wanted = np.where(mask, shares, 0)
            error = wanted / wanted.sum() - shares
            for slots, amount in zip(choice.slots, error, strict=True):
                where = list(slots)
                slope = np.float32(amount) - np.float32(settings.link_decay) * weights[where]
                gathered[where] += slope * slope
                weights[where] += settings.link_step * slope / np.sqrt(gathered[where] + 1e-6)
        if turn >= settings.link_rounds // 2:
            kept += weights
    return (kept / (settings.link_rounds - settings.link_rounds // 2)).astype(np.float32)


def fit_acts(features: Sequence[Sequence[int]], acts: Sequence[int], settings: Settings) -> NDArray[np.float32]:
    """Fit the acts: for each attribution its feature slots and the number of its act. Full-batch Adam, ridge penalty."""
    case = np.concatenate([np.full(len(slots), number) for number, slots in enumerate(features)])
    used, column = np.unique(np.concatenate([np.asarray(slots) for slots in features]), return_inverse=True)
    starts = np.searchsorted(case, np.arange(len(features)))
    order = np.argsort(column, kind="stable")
    column_starts = np.searchsorted(column[order], np.arange(len(used)))
    wanted = np.eye(len(ACTS))[np.asarray(acts)]
    weights = np.zeros((len(used), len(ACTS)))
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, settings.act_rounds + 1):
        totals = np.add.reduceat(weights[column], starts, axis=0)
        powers = np.exp(totals - totals.max(1, keepdims=True))
        shares = powers / powers.sum(1, keepdims=True)
        slope = np.add.reduceat((shares - wanted)[case[order]], column_starts, axis=0) + settings.act_l2 * weights
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope * slope
        weights -= 0.1 * (mean / (1 - 0.9**turn)) / (np.sqrt(spread / (1 - 0.99**turn)) + 1e-8)
    table = np.zeros((1 << ACT_BITS, len(ACTS)), np.float32)
    table[used] = weights
    return table


def _mask(choice: Choice, right: set[int]) -> NDArray[np.bool_]:
    return np.array([(c in right) if c is not None else not right for c in choice.candidates])
