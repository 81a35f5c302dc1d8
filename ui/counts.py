"""How many findings ask for a person's eye, and how many had it: for the tool bar, the list of recent files, export."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from briefing.model import Band, Brief, Item, Trust

_CHECKED = (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND)


def review_counts(brief: Brief | None) -> tuple[int, int]:
    """Return how many of how many doubtful findings are checked: low confidence, and questions left open."""
    if brief is None:
        return 0, 0
    trusts = [item.trust for item in doubtful(brief)]
    event = brief.event
    trusts += [t for t in (event.what_trust, event.place_trust) if t is Trust.NEEDS_CHECK]
    if event.date_text and (event.date is None or event.date_trust is Trust.NEEDS_CHECK):
        trusts.append(event.date_trust if event.date_trust in _CHECKED else Trust.NEEDS_CHECK)
    return sum(t in _CHECKED for t in trusts), len(trusts)


def to_check(brief: Brief) -> int:
    """Return how many are still to check."""
    done, total = review_counts(brief)
    return total - done


def doubtful(brief: Brief) -> Iterator[Item]:
    """Return participants, positions and quotes that need a check or needed one."""
    for item in (*brief.participants, *brief.positions, *brief.quotes):
        if item.trust is Trust.NEEDS_CHECK or (item.band is Band.LOW and item.trust is not Trust.BY_HAND):
            yield item


def unchecked_on_page(brief: Brief, placed: Collection[str]) -> list[str]:
    """Return the ids of doubtful items that stand on the page unchecked, in the order of the brief."""
    return [item.id for item in doubtful(brief) if not item.checked and item.id in placed]
