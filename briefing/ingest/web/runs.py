"""The visible text of a page as runs: pieces of text between the borders of block elements, in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.ingest.web.tree import Element

_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
    " button option select textarea input iframe video audio object".split()
)
_NO_TEXT = frozenset("head title script style noscript select option textarea button input iframe object".split())
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Run:
    """One piece of text: what a reader sees as a paragraph, a heading or a line."""

    text: str
    element: Element  # the innermost block element it stands in
    linked: int  # how many of its characters are links

    @property
    def tag(self) -> str:
        """The name of its block element."""
        return str(self.element.tag)

    @property
    def link_share(self) -> float:
        """The part of the run that is links, 0..1."""
        return self.linked / max(1, len(self.text))


def runs_of(root: Element) -> list[Run]:
    """Return the runs of an element, in order, none of them empty."""
    from lxml import etree

    found: list[Run] = []
    pieces: list[str] = []
    linked = 0
    links = silent = 0
    blocks: list[Element] = []

    def close() -> None:
        nonlocal linked
        text = _SPACE.sub(" ", "".join(pieces)).strip()
        if text and blocks:
            found.append(Run(text, blocks[-1], min(linked, len(text))))
        pieces.clear()
        linked = 0

    def add(text: str | None) -> None:
        nonlocal linked
        if text and not silent:
            pieces.append(text)
            if links:
                linked += len(text.strip())

    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        is_block = tag in _BLOCKS
        if event == "start":
            if is_block:
                close()
                if tag != "br":
                    blocks.append(element)
            links += tag == "a"
            silent += tag in _NO_TEXT
            if tag == "span" and pieces and _is_break(element, pieces[-1]):
                close()
            add(element.text)
        else:
            if is_block:
                close()
                if tag != "br":
                    blocks.pop()
            links -= tag == "a"
            silent -= tag in _NO_TEXT
            if element is not root:
                add(element.tail)
    return found


def _is_break(span: Element, before: str) -> bool:
    """Tell an empty element that only parts two paragraphs: a sentence ends right before it, another begins right after."""
    if len(span) or (span.text or "").strip() or not before:
        return False
    after = (span.tail or "")[:1]
    return after.isupper() and not before[-1].isspace() and before[-1] not in "-–—/"
