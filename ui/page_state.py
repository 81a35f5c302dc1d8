"""What stands on the page and what does not, as the panes need it: a plain value made from the fitted page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.model import Item, Placement
from ui.engine_words import told


@dataclass(frozen=True)
class PageState:
    """``placed`` is ``None`` until a page was made; ``reasons`` says in words why an item was left out.

    ``fresh`` are the items that a second analysis found and nobody has looked at yet.
    """

    placed: frozenset[str] | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    fresh: frozenset[str] = frozenset()

    @classmethod
    def of(cls, page: Any, fresh: frozenset[str] = frozenset()) -> PageState:
        """Read a fitted page (``placed``, ``left_out``); ``None`` gives the state before the first page."""
        if page is None:
            return cls(fresh=fresh)
        return cls(frozenset(page.placed), {left.id: told(left.reason) for left in page.left_out}, fresh)

    def sign(self, item: Item) -> str:
        """Return the page sign of an item: ``on_page``, ``left_out``, ``pinned``, or "" when it is not known yet."""
        if item.placement is Placement.PINNED:
            return "pinned"
        if item.placement is Placement.EXCLUDED:
            return "left_out"
        if self.placed is None:
            return ""
        return "on_page" if item.id in self.placed else "left_out"
