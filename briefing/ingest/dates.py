"""The day a page gives for its publication, as an ISO date; the place's own day, never converted to another zone."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:T?\d{4,6})?(?!\d)")
_WORDS = (
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)", re.IGNORECASE),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s+of)?[\s-]+{_MONTH},?[\s-]+(?P<year>\d{{4}})(?!\d)",
        re.IGNORECASE,
    ),
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2}|[a-z]{3})[/-](?P<day>\d{1,2})(?=[/-]|$)", re.IGNORECASE
)


def day_of(text: str) -> str | None:
    """Return the day of a date in one of the forms pages use for machines and readers; ``None`` if it is not sure."""
    text = text.strip()
    for pattern in (_ISO, *_WORDS, _COMPACT):
        found = pattern.search(text)
        if found:
            return _checked(found)
    return None


def day_in_address(url: str) -> str | None:
    """Return the day that many addresses of articles hold."""
    found = _IN_ADDRESS.search(url)
    return _checked(found) if found else None


def _checked(found: re.Match[str]) -> str | None:
    month = found["month"].lower()
    number = int(month) if month.isdigit() else 1 + _MONTHS.index(month[:3]) if month[:3] in _MONTHS else 0
    try:
        day = date(int(found["year"]), number, int(found["day"]))
    except ValueError:
        return None
    # Before newspapers had pages on the web, and after any of their dates: a placeholder such as 0001 or 9999.
    return day.isoformat() if 1970 < day.year < 2100 else None
