"""Measure proposals against the marks: words, spans, links, acts, and whether scores mean what they say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from briefing.extraction import lexicons
from briefing.extraction.tagger import TaggedAttribution
from briefing.model import Act, Range
from training.corpus import Document, Marked

_BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


class Tally:
    """Counts over documents, and the rates that follow from them."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def add(self, document: Document, found: Sequence[TaggedAttribution]) -> None:
        """Compare the proposals for one article with its marks."""
        n = self.counts
        words = _words(document.text)
        marked = document.attributions
        n["attributions"] += len(marked)
        self._overlap("word", _bag(words, _all(a.content for a in marked)), _bag(words, _all(a.content for a in found)))
        self._spans("content", words, _all(a.content for a in marked), _all(a.content for a in found))
        self._spans("cue", words, _all(a.cue for a in marked), _all(a.cue for a in found))
        self._spans("source", words, _all(a.source for a in marked), sorted({a.source for a in found if a.source}))
        used: set[int] = set()
        for one in marked:
            best, overlap = _best(words, one, found)
            kind = _kind(document.text, one)
            n[f"of {kind}"] += 1
            if best is None or overlap < 0.5:
                continue
            used.add(best)
            n[f"found {kind}"] += 1
            proposal = found[best]
            if one.cue:
                n["linked cue of"] += 1
                n["linked cue"] += _meet(one.cue, proposal.cue)
            if one.source:
                n["linked source of"] += 1
                n["linked source"] += proposal.source is not None and _meet(one.source, (proposal.source,))
        for number, proposal in enumerate(found):
            band = int(np.searchsorted(_BANDS, proposal.score, side="right")) - 1
            n[f"band of {band}"] += 1
            n[f"band {band}"] += number in used

    def add_act(self, marked: Act, *, found: Act, by_cue: Act, score: float) -> None:
        """Count one act, classified on the marked spans."""
        self.counts["act of"] += 1
        self.counts["act"] += found is marked
        self.counts["act by cue"] += by_cue is marked
        if score >= 0.6:
            self.counts["sure act of"] += 1
            self.counts["sure act"] += found is marked

    def rates(self) -> dict[str, float]:
        """Return F1 and shares in 0..1, by name."""
        n = self.counts
        rates = {f"{part} F1": _f1(n[f"{part} hit"], n[f"{part} said"], n[f"{part} asked"]) for part in _PARTS}
        rates["content precision"] = _share(n["content hit"], n["content said"])
        rates["content recall"] = _share(n["content hit"], n["content asked"])
        for name in ("linked cue", "linked source", "act", "sure act"):
            rates[name] = _share(n[name], n[f"{name} of"])
        rates["act by cue"] = _share(n["act by cue"], n["act of"])
        for kind in ("direct", "mixed", "indirect"):
            rates[f"recall {kind}"] = _share(n[f"found {kind}"], n[f"of {kind}"])
        return rates

    def table(self) -> list[str]:
        """Return the lines of a Markdown table with the rates, in %, and the bands of the score."""
        rates, n = self.rates(), self.counts
        lines = ["| measure | % |", "|---|---|"]
        lines += [f"| {label} | {100 * rates[name]:.1f} |" for name, label in _LABELS.items()]
        lines += ["", "| score of the proposal | proposals | content right (%) |", "|---|---|---|"]
        for band, (low, high) in enumerate(pairwise(_BANDS)):
            of = n[f"band of {band}"]
            if of:
                lines.append(f"| {low:.2f} to {min(high, 1):.2f} | {of} | {100 * n[f'band {band}'] / of:.0f} |")
        return lines

    def _overlap(self, part: str, marked: set[int], found: set[int]) -> None:
        self.counts[f"{part} hit"] += len(marked & found)
        self.counts[f"{part} said"] += len(found)
        self.counts[f"{part} asked"] += len(marked)

    def _spans(self, part: str, words: Sequence[Range], marked: list[Range], found: list[Range]) -> None:
        """Match spans one to one, the most alike first, from half of their words in common."""
        left, right = [_bag(words, [r]) for r in marked], [_bag(words, [r]) for r in found]
        pairs = [(-_alike(a, b), i, j) for i, a in enumerate(left) for j, b in enumerate(right) if a & b]
        taken: tuple[set[int], set[int]] = (set(), set())
        for less, i, j in sorted(pairs):
            if -less >= 0.5 and i not in taken[0] and j not in taken[1]:
                taken[0].add(i)
                taken[1].add(j)
        self.counts[f"{part} hit"] += len(taken[0])
        self.counts[f"{part} said"] += len(found)
        self.counts[f"{part} asked"] += len(marked)


_PARTS = ("word", "content", "cue", "source")
_LABELS = {
    "word F1": "words of contents, F1",
    "content F1": "contents, F1 (half of the words in common)",
    "content precision": "– precision",
    "content recall": "– recall",
    "recall direct": "– recall, direct quotations",
    "recall mixed": "– recall, mixed",
    "recall indirect": "– recall, indirect",
    "cue F1": "cues, F1",
    "source F1": "sources, F1",
    "linked cue": "right cue of a content that was found",
    "linked source": "right source of a content that was found",
    "act": "act right, on the marked spans",
    "sure act": "– where its score is at least 0.6",
    "act by cue": "– for comparison: by the cue's entry in the word list",
}


def act_by_cue(lemmas: Iterable[str]) -> Act:
    """Return the act the word lists give to the first word of a cue that is in them."""
    cues = lexicons.cues()
    for lemma in lemmas:
        for table in (cues.verbs, cues.nouns, cues.adjectives):
            if lemma in table:
                return table[lemma]
    return Act.STATES


def _all(groups: Iterable[Sequence[Range]]) -> list[Range]:
    return [r for group in groups for r in group]


def _words(text: str) -> list[Range]:
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        if any(c.isalnum() for c in word):
            found.append((at, at + len(word)))
        at += len(word)
    return found


def _bag(words: Sequence[Range], spans: Iterable[Range]) -> set[int]:
    starts, ends = [w[0] for w in words], [w[1] for w in words]
    bag: set[int] = set()
    for start, end in spans:
        bag.update(
            range(int(np.searchsorted(ends, start, side="right")), int(np.searchsorted(starts, end, side="left")))
        )
    return bag


def _best(words: Sequence[Range], one: Marked, found: Sequence[TaggedAttribution]) -> tuple[int | None, float]:
    wanted = _bag(words, one.content)
    best, most = None, 0.0
    for number, proposal in enumerate(found):
        if _meet(one.content, proposal.content) and (alike := _alike(wanted, _bag(words, proposal.content))) > most:
            best, most = number, alike
    return best, most


def _kind(text: str, one: Marked) -> str:
    words = " ".join(text[start:end] for start, end in one.content).strip(" ,.")
    marks = sum(c in '“”"‘' for c in words)
    if marks and words[0] in '“"‘' and words[-1] in '”"’' and marks <= 2 * len(one.content):
        return "direct"
    return "mixed" if marks else "indirect"


def _alike(left: set[int], right: set[int]) -> float:
    return _share(len(left & right), len(left | right))


def _meet(left: Iterable[Range], right: Iterable[Range]) -> bool:
    others = list(right)
    return any(a < d and c < b for a, b in left for c, d in others)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(hit: int, said: int, asked: int) -> float:
    return _share(2 * hit, said + asked)
