"""Dates in words of the window's language, the month always by its name: nobody has to guess which number is the month."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

_WEEKDAY = re.compile(r"dddd,?\s*|,?\s*dddd")


def in_words(iso: str | None) -> str:
    """Return an ISO date, or ``start/end``, with its weekday: "Tuesday, 24 November 2026"."""
    if not iso:
        return ""
    parts = [QDate.fromString(part, Qt.DateFormat.ISODate) for part in iso.split("/")]
    if not all(part.isValid() for part in parts):
        return iso
    return " – ".join(_locale().toString(part, QLocale.FormatType.LongFormat) for part in parts)


def day(date: QDate) -> str:
    """Return a date without its weekday: "24 November 2026"."""
    locale = _locale()
    return locale.toString(date, _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)))


def moment(iso: str) -> str:
    """Return an ISO date-time as day and time here: "24 November 2026, 17:39"; what is none as it is."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid():
        return iso
    when = when.toLocalTime()
    return f"{day(when.date())}, {_locale().toString(when.time(), QLocale.FormatType.ShortFormat)}"


def _locale() -> QLocale:
    """Return the window's locale; where the system names no language, the months are English."""
    own = QLocale()
    return QLocale(QLocale.Language.English) if own.language() is QLocale.Language.C else own
