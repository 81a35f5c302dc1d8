"""The parts of a plain-text article: headline, byline, dateline, body, and the tail that is not the reporter's.

Only layout and fixed newsroom forms are used, no language model. A part that is not surely there is left out: the body
then simply holds more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources

from briefing.model import ArticleSpans, Range


@dataclass(frozen=True, kw_only=True)
class Structure:
    """What the layout of a text tells about it."""

    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    spans: ArticleSpans = field(default_factory=ArticleSpans)


@dataclass(frozen=True)
class _Line:
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


MAX_TITLE_WORDS = 30

_TAIL = re.compile(
    r"(?:references?(?:\(s\))?|sources?|see also|read (?:more|also|next)|also read|related"
    r"(?: (?:articles?|stories|links|news|content|topics))?|more (?:on this|from|stories).*|further reading"
    r"|(?:original )?(?:article|story) (?:from|link)|editors?|copyright.*|©.*"
    r"|\(?(?:additional |compiled |written )?(?:reporting|editing|writing) by .*)\s*(?::|$)",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|reporting by|written by)\s+(?P<who>[^\W\d_].{2,80})", re.IGNORECASE)
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = rf"(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s+(?P<year>\d{{4}}))?"
_PLACE = r"[A-Z][\w.’'\-]*(?:[ /,]+(?:[A-Z][\w.’'\-]*|of|de|la|and|al)){0,5}"
# As in: GENEVA, Oct. 5 (Agency) --; MOSCOW, June 3. /AGENCY/.; LAGOS (Agency) -; KYIV —; HANOI, 12 March 2026 -; OSLO, 3 May:
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE}?),?\s*(?:(?P<day>{_DAY})\s*[.,]?\s*)?"
    r"(?:(?:\((?P<agency>[^()\n]{2,40})\)|/(?P<slash>[A-Za-z .]{2,20})/)\s*\.?\s*(?:[-–—]{1,2}|:|(?=[A-Z]))"
    r"|[–—]|--|(?<=\s)-(?=\s)|(?(day):(?=\s)|(?!)))\s*"  # a hyphen between spaces is a dash; a colon ends only a date
)
_DOMAIN = re.compile(
    r"(?:https?://)?(?:www\.)?(?P<domain>(?:[a-z0-9-]+\.)+[a-z]{2,})(?P<path>/[^\s)]*)?", re.IGNORECASE
)
_PUBLISHED = re.compile(
    rf"(?:published|updated|posted|date)\b[^\n\d]{{0,20}}?(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"|(?:published|updated|posted|date)\b\W{{0,5}}(?:on\s+)?(?P<day>{_DAY.replace('?P<year>', '')})",
    re.IGNORECASE,
)
# As in: Tuesday 8 July 2025 18.04 BST; The Daily Example, 14 February 2026; 3 June 2024
_DATE_LINE = re.compile(
    rf"(?:(?P<outlet>[^\W\d_][^\d,|]{{1,40}}?)\s*[,|–-]\s*)?(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
    rf"(?P<day>(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH}),?\s+(?P<year>\d{{4}}))"
    r"(?:[,|]?\s*(?:at\s+)?\d{1,2}[:.]\d{2}.{0,12})?"
)
_NAME = re.compile(r"[A-Z][\w.’'\-]+(?: (?:[A-Z][\w.’'\-]+|de|van|von|al|bin)){1,3}")
_HEADER_LINES = 6
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*$")


def find_structure(text: str) -> Structure:
    """Find the parts of a plain text; ranges are code points into ``text``, the body is never empty if the text is not.

    The tail is a block at the end that begins with a heading such as "Reference(s)", "Source" or "Read more"; its
    headline and address become the article's where the text does not begin with a headline of its own.
    """
    lines = _lines(text)
    body, tail = _split_tail(lines)
    title, rest = _split_title(body)
    header, rest = _split_header(rest)
    reference = _reference(tail)
    dateline = _dateline(rest[0]) if rest else None
    return Structure(
        title=title.text if title else reference.title,
        byline=header.byline,
        dateline=text[slice(*dateline.range)].strip(" –—-:") if dateline else None,
        outlet=header.outlet or (dateline.agency if dateline else None) or reference.outlet,
        url=reference.url,
        published=header.published
        or (dateline.published if dateline else None)
        or _published([*body[:_HEADER_LINES], *tail]),
        spans=ArticleSpans(
            title=(title.start, title.end) if title else None,
            dateline=dateline.range if dateline else None,
            body=(rest[0].start, rest[-1].end) if rest else (0, len(text)),
            tail=(tail[0].start, tail[-1].end) if tail else None,
        ),
    )


def structure_of_blocks(title: str, blocks: list[str]) -> tuple[str, Structure]:
    """Put a known headline and the paragraphs below it together; return the text and its parts.

    Only what the layout of the paragraphs tells is looked for: the dateline, and the tail.
    """
    text = "\n\n".join([title, *blocks])
    headline, *lines = _lines(text)
    body, tail = _split_tail(lines)
    dateline = _dateline(body[0]) if body else None
    return text, Structure(
        title=title,
        dateline=text[slice(*dateline.range)].strip(" –—-:") if dateline else None,
        outlet=dateline.agency if dateline else None,
        published=dateline.published if dateline else None,
        spans=ArticleSpans(
            title=(headline.start, headline.end),
            dateline=dateline.range if dateline else None,
            body=(body[0].start, body[-1].end) if body else (headline.end, headline.end),
            tail=(tail[0].start, tail[-1].end) if tail else None,
        ),
    )


def _lines(text: str) -> list[_Line]:
    """Return the lines that hold something, stripped, with the offset of their first character."""
    found, at = [], 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            found.append(_Line(stripped, at + line.index(stripped)))
        at += len(line) + 1
    return found


def _split_tail(lines: list[_Line]) -> tuple[list[_Line], list[_Line]]:
    """Cut a reference block off the end: from its heading on, if nothing after it reads like a paragraph."""
    for i in range(len(lines) - 1, max(0, len(lines) - 25), -1):
        if _TAIL.match(lines[i].text) and not any(_is_prose(line.text) for line in lines[i:]):
            first = i
            while first > 1 and _TAIL.match(lines[first - 1].text) and not _is_prose(lines[first - 1].text):
                first -= 1
            return lines[:first], lines[first:]
    return lines, []


def _is_prose(line: str) -> bool:
    return len(line.split()) > 25 or line.count(". ") > 1


def _split_title(lines: list[_Line]) -> tuple[_Line | None, list[_Line]]:
    if len(lines) < 2:
        return None, lines
    first, second = lines[0], lines[1]
    words = first.text.split()
    ends_sentence = _SENTENCE_END.search(first.text) and not first.text.endswith(("?", "?”", '?"', "?’"))
    if len(words) > MAX_TITLE_WORDS or (ends_sentence and not _is_spaced_off(first, second)):
        return None, lines
    if first.text.endswith((",", ";", ":")) or _dateline(first):
        return None, lines
    return first, lines[1:]


def _is_spaced_off(first: _Line, second: _Line) -> bool:
    """A short line above a blank line is a headline even with a full stop, as some agencies set it."""
    return second.start - first.end > 1 and len(first.text.split()) <= 12


@dataclass
class _Header:
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None


def _split_header(lines: list[_Line]) -> tuple[_Header, list[_Line]]:
    """Read the short lines between headline and text: outlet, author, date; the text begins after the last of them."""
    header, last = _Header(), -1
    for i, line in enumerate(lines[:_HEADER_LINES]):
        if _SENTENCE_END.search(line.text) or len(line.text.split()) > 12 or len(lines) == i + 1:
            break
        if _read_header_line(line, header):
            last = i
    if last >= 0 and header.byline is None:
        names = [line.text for line in lines[:last] if _NAME.fullmatch(line.text) and line.text not in _known_outlets()]
        header.byline = names[0] if names else None
    return header, lines[last + 1 :]


def _read_header_line(line: _Line, header: _Header) -> bool:
    """Tell whether a line is a byline, an outlet or a date, and note what it says."""
    byline = _BYLINE.fullmatch(line.text)
    dated = _DATE_LINE.fullmatch(line.text)
    if byline:
        header.byline = byline["who"].strip()
    elif line.text in _known_outlets():
        header.outlet = line.text
    elif dated:
        header.published = _iso_date(dated["day"], dated["year"])
        header.outlet = dated["outlet"] or header.outlet
    else:
        return _PUBLISHED.match(line.text) is not None
    return True


@dataclass(frozen=True)
class _Dateline:
    range: Range
    agency: str | None
    published: str | None


def _dateline(line: _Line) -> _Dateline | None:
    found = _DATELINE.match(line.text)
    if not found or found.end() > 80:
        return None
    place, agency = found["place"], found["agency"] or found["slash"]
    # Without an agency or a date, only capitals tell a dateline from a sentence that begins with a dash.
    if not agency and not found["day"] and place != place.upper():
        return None
    return _Dateline((line.start, line.start + found.end()), agency, _iso_date(found["day"], found["year"]))


def _iso_date(words: str | None, year: str | None) -> str | None:
    """Return the ISO date of "Oct. 5, 2024"; ``None`` without a year, which is never guessed."""
    if not words or not year:
        return None
    month = re.search(_MONTH, words)
    day = re.search(r"\b\d{1,2}\b", words)
    if not month or not day:
        return None
    number = 1 + "jan feb mar apr may jun jul aug sep oct nov dec".split().index(month[0][:3].lower())
    try:
        return date(int(year), number, int(day[0])).isoformat()
    except ValueError:
        return None


def _published(lines: list[_Line]) -> str | None:
    for line in lines:
        found = _PUBLISHED.match(line.text)
        if found and found["iso"]:
            try:
                return date.fromisoformat(found["iso"]).isoformat()
            except ValueError:
                continue
        if found and found["day"]:
            year = re.search(r"\b\d{4}\b", found["day"])
            return _iso_date(found["day"], year[0] if year else None)
    return None


@dataclass(frozen=True)
class _Reference:
    title: str | None = None
    outlet: str | None = None
    url: str | None = None


def _reference(tail: list[_Line]) -> _Reference:
    """Read headline and address of the first source in a reference block."""
    title = outlet = url = None
    for line in tail:
        heading = _TAIL.match(line.text)
        words = (line.text[heading.end() :] if heading else line.text).strip(" \t–—-•*")
        address = _DOMAIN.search(words)
        if address and outlet is None:
            domain = address["domain"].lower()
            outlet = f"{outlet_name(domain)} ({domain})"
            url = words[address.start() : address.end()] if address["path"] else None
            words = words[: address.start()].strip(" \t–—-,:;(")
        if title is None and len(words.split()) >= 3:
            title = words.strip("“”\"' ")
    return _Reference(title, outlet, url)


def known_outlet(domain: str) -> str | None:
    """Return the name of the outlet behind a domain or one above it, if it is in the list."""
    parts = domain.lower().removeprefix("www.").split(".")
    above = (".".join(parts[i:]) for i in range(len(parts) - 1))
    return next((_outlets()[d] for d in above if d in _outlets()), None)


def outlet_name(domain: str) -> str:
    """Return the name of the outlet behind a domain; made of the domain's own letters when it is not a known one."""
    known = known_outlet(domain)
    if known:
        return known
    parts = domain.lower().removeprefix("www.").split(".")
    short_suffix = len(parts) > 2 and len(parts[-2]) <= 3  # example.co.uk
    label = parts[-3] if short_suffix else parts[-2:][0]  # an address within a network has one part only
    return label.upper() if len(label) <= 4 else label.replace("-", " ").title()


@cache
def _known_outlets() -> frozenset[str]:
    return frozenset(_outlets().values())


@cache
def _outlets() -> dict[str, str]:
    import yaml

    return dict(yaml.safe_load(resources.files("briefing.ingest").joinpath("outlets.yaml").read_text("utf-8")))
