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
_PLACE = re.compile(r"\s+in\s+[A-Z][\w .’'-]+$")
_PART = re.compile(r"\s+[|/·•–—]\s+")
_ROLE = re.compile(
    r"(?:writer|reporter|correspondent|editor|columnist|admin\w*|staff|contributor|author)$", re.IGNORECASE
)
_NOBODY = frozenset("name author admin administrator staff editor unknown none null guest".split())
_AND = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|journalists?|people|staff|profiles?|contributors?|reporters?|writers?|by)/[^/?#]+/?$"
)
_NAME = re.compile(r"[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|van|von|al|bin)){1,3}")
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
    name = _PLACE.sub("", _DUTY.sub("", _BY.sub("", clean(name))))
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
        is_sure = _is_marked(element)
        if not is_sure and not _MARKED.search((element.get("class") or "").lower()):
            continue
        named = [e for e in element.iter() if "name" in (e.get("itemprop") or "").lower()]
        text = clean("".join((named[0] if named else element).itertext()))
        if 3 < len(text) < 90 and (" " in text or is_sure):
            found.append(text)
        if len(found) > 5:
            break
    # Many authors are those of other articles: the first stands at this one.
    return found[:1] if len(set(found)) > 3 else found


def _is_marked(element: Element) -> bool:
    """Tell an element that is marked as an author for machines, or a name that links to an author's page."""
    if "author" in (element.get("rel") or "").lower().split() or "author" in (element.get("itemprop") or "").lower():
        return True
    leads = element.tag == "a" and _AUTHOR_PAGE.search(element.get("href") or "")
    return bool(leads) and _NAME.fullmatch(clean("".join(element.itertext()))) is not None


def written_byline(runs: Sequence[Run]) -> str:
    """Return the names of a line such as "By Ann Example"."""
    lines = (_PART.split(run.text)[0] for run in runs if len(run.text) < 90 and _BY_NAME.match(run.text))
    return next((joined([line], set()) for line in lines), "")
