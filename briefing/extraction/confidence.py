"""From reasons to trust: how the confidence of an item decides what needs a person's eye."""

from __future__ import annotations

from briefing.model import MEDIUM_CONFIDENCE, Trust

_ALWAYS_CHECK = frozenset({"coref_tie", "coref_far", "mark_lost", "country_guess"})


def trust_of(confidence: float, reasons: tuple[str, ...] = ()) -> Trust:
    """Return ``NEEDS_CHECK`` for a low score or a reason that always wants a look, else ``SUGGESTED``."""
    if confidence < MEDIUM_CONFIDENCE or _ALWAYS_CHECK.intersection(reasons):
        return Trust.NEEDS_CHECK
    return Trust.SUGGESTED


def clamp(score: float) -> float:
    """Keep a score inside 0..1, with three decimals."""
    return round(min(1.0, max(0.0, score)), 3)
