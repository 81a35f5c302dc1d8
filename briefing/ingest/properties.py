"""What the properties of an office file say of it: title, author, date."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from briefing.ingest.sources import PROPERTIES
from briefing.model import Candidate

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_FIELDS = {
    f"{_DC}title": "title",
    f"{_DC}creator": "byline",
    "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}initial-creator": "byline",
    "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}creation-date": "published",
    "{http://purl.org/dc/terms/}created": "published",
}
_NO_TITLE = re.compile(r"(?:untitled|document|microsoft word|powerpoint|slide|page)\b|\S+\.\w{2,5}$", re.IGNORECASE)
_ISO_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")


def property_candidates(properties: _Element) -> tuple[Candidate, ...]:
    """Return what Dublin Core elements of an office file's properties say."""
    found = ((_FIELDS[e.tag], (e.text or "").strip()) for e in properties.iter(*_FIELDS))
    return tuple(c for field, value in found if (c := property_candidate(field, value)) is not None)


def property_candidate(field: str, value: str) -> Candidate | None:
    """Return a property as a candidate, or nothing where it says nothing, such as the title “Document1”."""
    if field == "published":
        value = iso_day(value) or ""
    elif (field == "title" and (_NO_TITLE.match(value) or len(value.split()) < 3)) or (
        field == "byline" and len(value.split()) < 2
    ):
        return None
    return Candidate(field=field, value=value, place=PROPERTIES) if value else None


def iso_day(text: str) -> str | None:
    """Return the day of an ISO date-time or a PDF date (``D:20260314…``) as an ISO date."""
    match = _ISO_DAY.search(text)
    if match is None:
        return None
    try:
        return date(*map(int, match.groups())).isoformat()
    except ValueError:
        return None
