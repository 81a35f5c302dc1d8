"""Dates as written: own patterns for what news says, resolved against the day of publication, never guessed."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name} | {
    name.lower(): n for n, name in enumerate(calendar.month_abbr) if name
}
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_TO = r"(?:\s?[–—-]\s?| to | and )"
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"

_PATTERNS = (
    (
        "range",
        re.compile(
            rf"\b(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_TO}(?P<d2>\d{{1,2}})\b(?!:)(?:,? (?P<y>\d{{4}}))?"
        ),
    ),
    (
        "range",
        re.compile(
            rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_TO}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{_MONTH})\b(?:,? (?P<y>\d{{4}}))?"
        ),
    ),
    ("full", re.compile(rf"\b(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y>\d{{4}}))?")),
    ("full", re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})\b(?:,? (?P<y>\d{{4}}))?")),
    ("iso", re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b")),
    (
        "weekday",
        re.compile(
            rf"\b(?:(?P<which>last|next|this) )?(?P<w>{_DAY})(?: (?:morning|afternoon|evening|night))?\b", re.IGNORECASE
        ),
    ),
    (
        "ago",
        re.compile(r"\b(?P<n>one|two|three|four|five|six|\d{1,2}) days? (?:ago|earlier)\b", re.IGNORECASE),
    ),
    ("relative", re.compile(r"\b(?:earlier )?(?P<r>today|yesterday|tomorrow|tonight)\b", re.IGNORECASE)),
    (
        "day",
        re.compile(
            r"\b(?:on )?the (?P<text>(?P<d>\d{1,2})(?:st|nd|rd|th))\b(?! (?:anniversary|century|time|round|session|summit|meeting|year))"
        ),
    ),
)


# “will meet on Friday”: the day is still to come.
_LATER = re.compile(
    r"\b(?:will|is to|are to|due to|set to|scheduled (?:to|for)|upcoming)\b(?:(?!\b(?:said|told|announced|says)\b)[^.,;\n])*\Z"
)
_LOOKED_BACK = 80  # code points
_NUMBERS = {word: n for n, word in enumerate(("one", "two", "three", "four", "five", "six"), 1)}


@dataclass(frozen=True)
class FoundDate:
    """A date as written."""

    start: int
    end: int
    text: str
    kind: str
    groups: tuple[tuple[str, str], ...] = ()


def find_date(text: str, start: int, end: int) -> FoundDate | None:
    """Return the first date expression in a range; durations and anniversaries are none."""
    best: FoundDate | None = None
    for kind, pattern in _PATTERNS:
        match = pattern.search(text, start, end)
        if match is None or (match[0][:1].islower() and kind in ("full", "range")):
            continue
        span = match.span("text") if "text" in pattern.groupindex else match.span()
        groups = tuple((k, v) for k, v in match.groupdict().items() if v)
        if _LATER.search(text, max(0, span[0] - _LOOKED_BACK), span[0]):
            groups = (*groups, ("later", "yes"))
        found = FoundDate(*span, text[span[0] : span[1]], kind, groups)
        if best is None or found.start < best.start:
            best = found
    return best


def resolve(date: FoundDate, published: str | None) -> tuple[str | None, str | None]:
    """Return the ISO date (or ``start/end``) and the rule that gave it; ``None`` without a day to count from.

    Args:
        date: What was found.
        published: ISO date of publication, or ``None``.
    """
    groups = dict(date.groups)
    anchor = _parse(published)
    try:
        if date.kind in ("full", "range", "iso"):
            return _calendar(date.kind, groups, anchor)
        if anchor is None:
            return None, "no_anchor"
        if date.kind == "relative":
            shift = {"yesterday": -1, "tomorrow": 1}.get(groups["r"].lower(), 0)
            return (anchor + dt.timedelta(days=shift)).isoformat(), "relative_to_published"
        if date.kind == "ago":
            days = _NUMBERS.get(groups["n"].lower()) or int(groups["n"])
            return (anchor - dt.timedelta(days=days)).isoformat(), "relative_to_published"
        if date.kind == "day":
            value = anchor.replace(day=int(groups["d"]))
            if value > anchor:
                value = (value.replace(day=1) - dt.timedelta(days=1)).replace(day=int(groups["d"]))
            return value.isoformat(), "day_before_published"
        wanted = _DAYS.index(groups["w"].lower())
        if groups.get("which", "").lower() == "next" or ("later" in groups and "which" not in groups):
            return (
                anchor + dt.timedelta(days=(wanted - anchor.weekday() - 1) % 7 + 1)
            ).isoformat(), "weekday_after_published"
        back = (anchor.weekday() - wanted) % 7
        return (anchor - dt.timedelta(days=back)).isoformat(), "weekday_before_published"
    except ValueError:
        return None, "not_a_date"


def _calendar(kind: str, groups: dict[str, str], anchor: dt.date | None) -> tuple[str | None, str | None]:
    month = int(groups["m"]) if kind == "iso" else _MONTHS[groups["m"].rstrip(".").lower()[:3]]
    rule = "as_written"
    if "y" in groups:
        year = int(groups["y"])
    elif anchor is not None:
        year = anchor.year
        rule = "year_of_publication"
        day = dt.date(year, month, int(groups["d"]))
        if (day - anchor).days > 180:
            year -= 1
        elif "later" in groups and day < anchor:
            year += 1
    else:
        return None, "no_year"
    first = dt.date(year, month, int(groups["d"]))
    if kind == "range":
        return f"{first.isoformat()}/{dt.date(year, month, int(groups['d2'])).isoformat()}", rule
    return first.isoformat(), rule


def _parse(published: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
