"""Names of authors, from values meant for machines and from lines meant for readers, as one byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.ingest.web.runs import Run
from briefing.ingest.web.tree import Element, clean

_NOT_A_NAME = re.compile(r"https?:|www\.|@|\.(?:com|org|net)\b|[<>{}()\[\]|]|\d{3}|image:|getty", re.IGNORECASE)
_BY = re.compile(r"^\s*(?:\w+\s+)?by[:\s]+", re.IGNORECASE)
_BY_NAME = re.compile(r"By[: ]\s*[A-Z][\w.’'-]+ [A-Z]")
_DUTY = re.compile(
    r"(?:,| -| \|| for| in)\s+(?:staff|senior|chief|political|diplomatic|foreign|news|editor|reporter|correspondent|writer).*$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:writer|reporter|correspondent|editor|columnist|admin\w*|staff|contributor|author)$", re.IGNORECASE
)
_NOBODY = frozenset("name author admin administrator staff editor unknown none null guest".split())
_AND = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
_MARKED = re.compile(r"(?:^|[\s_-])(?:author|byline)(?:[_-]*name|[_-]*link)?(?:$|\s)")


def joined(names: Iterable[str], outlets: set[str]) -> str:
    """Return names as a byline: "A, B and C"; what is no name, or the outlet itself, is left out."""
    found: list[str] = []
    for name in names:
        for part in _people(name):
            if part.casefold() not in outlets and part.casefold() not in {f.casefold() for f in found}:
                found.append(part)
    found = found[:8]
    return f"{', '.join(found[:-1])} and {found[-1]}" if len(found) > 1 else "".join(found)


def _people(name: str) -> list[str]:
    name = _DUTY.sub("", _BY.sub("", clean(name)))
    if _NOT_A_NAME.search(name) or len(name) > 160:
        return []
    parts = [p for p in (p.strip(" .,;·*") for p in _AND.split(name)) if p]
    if len(parts) > 1:
        # What follows a name may be what its bearer does: "Ann Example, Diplomatic Editor".
        parts = [p for p in parts if not _ROLE.search(p)] or parts
        # "The Centre for Peace and Security" is one author; so is what would leave a single word on a side.
        parts = [name] if any(" " not in p for p in parts) else parts
    return [p for p in parts if 2 < len(p) < 80 and any(map(str.isalpha, p)) and p.casefold() not in _NOBODY]


def marked_authors(tree: Element) -> list[str]:
    """Return the names of elements that say of themselves that they hold an author."""
    found = []
    for element in tree.iter("a", "span", "div", "p", "address", "li", "strong"):
        marked = (
            "author" in (element.get("rel") or "").lower().split()
            or "author" in (element.get("itemprop") or "").lower()
        )
        classes = (element.get("class") or "").lower()
        if not marked and not _MARKED.search(classes):
            continue
        named = [e for e in element.iter() if "name" in (e.get("itemprop") or "").lower()]
        text = clean("".join((named[0] if named else element).itertext()))
        if 3 < len(text) < 90 and (" " in text or marked):
            found.append(text)
        if len(found) > 5:
            break
    return found[:1] if len(set(found)) > 3 else found


def written_byline(runs: Sequence[Run]) -> str:
    """Return the names of a line such as "By Ann Example"."""
    return next((joined([r.text], set()) for r in runs if len(r.text) < 90 and _BY_NAME.match(r.text)), "")
