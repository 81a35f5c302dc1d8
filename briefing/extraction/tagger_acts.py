"""Says what a statement does (supports, warns, denies …) from its cue and content: a maximum-entropy classifier.

Each attribution has hashed features of the cue's words and of the head, the beginning and the words of the content; the
weights of an act are summed over them and the softmax is the probability of the act.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from briefing.extraction.tagger_features import Columns
from briefing.model import Act, Range

ActJudge = Callable[[Sequence[Range], Sequence[Range]], tuple[Act, float]]  # of the ranges of cue and content

ACT_BITS = 18
ACTS = tuple(Act)
_NEGATIONS = frozenset({"not", "n't", "no", "never", "neither", "nor", "without", "refuse", "decline", "fail"})
_WORDS = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN", "AUX"})


class ActClassifier:
    """Scores acts with trained weights: an array of shape (slots, acts)."""

    def __init__(self, weights: NDArray[np.float32], classes: Mapping[str, Mapping[str, str]]) -> None:
        self._weights = weights
        self._classes = classes

    def act(self, columns: Columns, cue: Sequence[Range], content: Sequence[Range]) -> tuple[Act, float]:
        """Return the most probable act of an attribution and its probability."""
        shares = self.shares(features(columns, cue, content, self._classes))
        best = int(shares.argmax())
        return ACTS[best], float(shares[best])

    def shares(self, slots: Sequence[int]) -> NDArray[np.float32]:
        """Return the probability of every act."""
        totals = self._weights[list(slots)].sum(0)
        powers = np.exp(totals - totals.max())
        shares: NDArray[np.float32] = powers / powers.sum()
        return shares


def features(
    columns: Columns, cue: Sequence[Range], content: Sequence[Range], classes: Mapping[str, Mapping[str, str]]
) -> list[int]:
    """Return the feature slots of one attribution, without doubles, in a fixed order."""
    found = {
        zlib.crc32(name.encode("utf-8", "surrogatepass")) >> (32 - ACT_BITS)
        for name in _names(columns, cue, content, classes)
    }
    return sorted(found)


def _names(
    columns: Columns, cue: Sequence[Range], content: Sequence[Range], classes: Mapping[str, Mapping[str, str]]
) -> Iterator[str]:
    yield "always"
    verbs, nouns, adjectives = classes.get("verb", {}), classes.get("noun", {}), classes.get("adjective", {})
    cues = [at for span in cue for at in _tokens(columns, span)]
    contents = [at for span in content for at in _tokens(columns, span)]
    lemma, pos, lower = columns.lemma, columns.pos, columns.lower
    main = _head(columns, cues)
    text = " ".join(lemma[at] for at in cues)
    yield f"cue {text}"
    yield f"form {' '.join(lower[at] for at in cues)}"
    for at in cues:
        yield f"c {lemma[at]}"
        yield f"cf {lower[at]}"
        for kind, table in (("v", verbs), ("n", nouns), ("a", adjectives)):
            if lemma[at] in table:
                yield f"cc {kind}{table[lemma[at]]}"
    yield f"cues {min(len(cues), 4)}"
    negated = any(lemma[at] in _NEGATIONS for at in cues)
    yield f"negated {negated} {verbs.get(lemma[main], '') if main is not None else ''}"
    head = lemma[main] if main is not None else ""
    kind = verbs.get(head, nouns.get(head, "")) if main is not None else "none"
    if main is not None:
        yield f"head {head} {columns.tag[main]}"
        yield f"head class {kind} {negated}"
    if not contents:
        return
    first = lower[contents[0]]
    quoted = first in ('"', "'")
    opening = [lower[at] for at in contents if pos[at] != "PUNCT"][:3]
    yield f"quoted {quoted} {kind}"
    yield f"t1 {' '.join(opening[:1])}"
    yield f"t2 {' '.join(opening[:2])}"
    yield f"t3 {' '.join(opening)}"
    yield f"head+t1 {head} {' '.join(opening[:1])}"
    top = _head(columns, contents)
    if top is not None:
        yield f"top {lemma[top]}"
        yield f"top pos {pos[top]} {kind}"
        yield f"head+top {head} {lemma[top]}"
        yield f"head+top class {head} {verbs.get(lemma[top], nouns.get(lemma[top], adjectives.get(lemma[top], '')))}"
        yield f"top class {verbs.get(lemma[top], '')} {nouns.get(lemma[top], '')} {adjectives.get(lemma[top], '')}"
        for at in contents[:40]:
            if columns.head[at] == top and columns.dep[at] in ("aux", "neg", "nsubj", "acomp", "dobj", "prep", "mark"):
                yield f"child {columns.dep[at]} {lemma[at]}"
                yield f"tense {columns.dep[at]} {lemma[at]} {kind}"
    for at in contents[:40]:
        if pos[at] in _WORDS:
            yield f"w {lemma[at]}"
            for table in (verbs, nouns, adjectives):
                if lemma[at] in table:
                    yield f"wc {table[lemma[at]]}"
        elif lemma[at] in _NEGATIONS:
            yield f"wn {kind}"
    yield f"question {'?' in [lower[at] for at in contents]}"
    yield f"length {min(len(contents) // 5, 5)} {kind}"


def _tokens(columns: Columns, span: Range) -> range:
    first = int(np.searchsorted(columns.end, span[0], side="right"))
    last = int(np.searchsorted(columns.start, span[1], side="left"))
    return range(first, last)


def _head(columns: Columns, tokens: Sequence[int]) -> int | None:
    """Return the first word whose head lies outside the given ones."""
    inside = set(tokens)
    for at in tokens:
        up = int(columns.head[at])
        if (up == at or up not in inside) and columns.pos[at] not in ("PUNCT", "AUX", "PART"):
            return at
    return tokens[0] if tokens else None
