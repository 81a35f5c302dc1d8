"""The headline of a page: what its places say, freed of the site's own name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.ingest.web.tree import clean

_SEPARATOR = re.compile(r"\s+[|–—»·•-]\s+|\s*[|»]\s*")
_LIVE = re.compile(r"\b(?:LIVE|Live)\b\s*[:|–—-]|^(?:Live|LIVE)\b")
_LONGEST = 400


def headlines(
    stated: str, graph: str, named: str, headings: Iterable[str], sites: Iterable[str]
) -> list[tuple[str, str | None]]:
    """Return the headlines a page gives, best first, each with its place.

    Args:
        stated: As JSON-LD has it.
        graph: As the page gives it for sharing.
        named: The title of the browser's tab.
        headings: The page's first-rank headings.
        sites: What the site calls itself.
    """
    own = {site.casefold() for site in sites if site}
    heads = [heading for heading in headings if heading and not _is_site(heading, own)]
    stated, graph = _shorn(stated, own), _shorn(graph, own)
    named = _shorn(named, own, headings=(stated, graph, *heads))
    named = "" if _is_site(named, own) else named
    heading = _nearest(heads, (stated, graph, named))
    found = [("json-ld", stated), ("open-graph", graph), ("headline", heading), ("title", named)]
    if stated and graph and _is_said_better(graph, stated):
        found[0], found[1] = found[1], found[0]
    return [(place, value) for place, value in found if value and len(value) < _LONGEST]


def _is_said_better(graph: str, stated: str) -> bool:
    """Tell a headline that the page's own form only adds to: a label of a running story, or words for search engines."""
    if _LIVE.search(stated) and not _LIVE.search(graph):
        return True
    a, b = graph.split(), stated.split()
    return 5 <= len(a) < len(b) and b[: len(a)] == a and b[len(a)][:1].isalpha() and not graph.endswith(("…", "..."))


def _shorn(title: str, sites: set[str], headings: tuple[str, ...] = ()) -> str:
    """Take the site's name off a title: it stands behind a dash or bar at the end, or before one at the start."""
    title = clean(title)
    for heading in headings:
        if heading and title.casefold().startswith(heading.casefold()):
            return heading
    parts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(title)]
    for start, end in reversed(parts):
        if _is_site(title[end:], sites) and len(title[:start]) > 10:
            title = title[:start].rstrip()
        else:
            break
    if parts and _is_site(title[: parts[0][0]], sites) and len(title[parts[0][1] :]) > 12:
        return title[parts[0][1] :]
    return title


def _is_site(part: str, sites: set[str]) -> bool:
    folded = part.strip().casefold()
    if any(folded == s or folded in s.split(" | ") or s.lstrip("@") == folded.replace(" ", "") for s in sites):
        return True
    return bool(re.fullmatch(r"(?:www\.)?[\w-]+\.(?:com|org|net|co\.\w\w|\w\w)", folded)) or any(
        len(s) > 3 and (s in folded or folded in s) and len(folded) < 2 * len(s) + 12 for s in sites
    )


def _nearest(headings: list[str], others: tuple[str, ...]) -> str:
    """Choose the heading that says what the other places say; pages have such headings for their own parts too."""
    wanted = {w for other in others for w in other.casefold().split()}
    shares = [(len(wanted.intersection(h.casefold().split())) / len(h.split()), h) for h in headings]
    share, best = max(shares, default=(0.0, ""), key=lambda pair: pair[0])
    return best if share >= 0.4 or (len(headings) == 1 and not any(others[:2])) else ""
