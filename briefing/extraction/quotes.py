"""Find quotations by their marks, character by character, before any grammar.

Handles curly, straight, low and angle marks, single marks where they are the article's speech marks, quotations inside
quotations, quotations that run over paragraphs, and marks that were lost. Who speaks is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.model import Range

_OPENERS = {"“": "”", "„": "“”", "«": "»", "‟": "”"}
_CLOSERS = {"”", "»"}
_STRAIGHT = '"'

# Under this many words a quotation is a term, not an utterance (names and scare quotes of any length are fragments too).
FRAGMENT_WORDS = 4


@dataclass(frozen=True)
class QuoteSpan:
    """A quotation: ``start``/``end`` without its marks, ``outer`` with them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int  # index of the paragraph
    closed: bool = True  # the closing mark is there
    opened: bool = True  # the opening mark is there
    continues: bool = False  # goes on in the next paragraph
    continued: bool = False  # goes on from the paragraph before


def scan(text: str, paragraphs: Sequence[Range]) -> list[QuoteSpan]:
    """Return the quotations in the given paragraphs, in text order, none inside another.

    Args:
        text: The article's text.
        paragraphs: Half-open ranges of code points, in order.
    """
    found: list[QuoteSpan] = []
    open_before = False
    for number, (start, end) in enumerate(paragraphs):
        here = _double(text, start, end, number, goes_on=_opens(text, paragraphs, number + 1))
        if open_before and here and here[0].outer_start == start:
            here[0] = replace(here[0], continued=True)
        open_before = bool(here) and here[-1].continues
        found.extend(here)
    if not any(q.closed and q.opened for q in found):
        singles = [q for number, (start, end) in enumerate(paragraphs) for q in _single(text, start, end, number)]
        speech = [q for q in singles if q.end - q.start > 20]
        if speech:
            taken = [q for q in singles if not any(q.start < f.outer_end and f.outer_start < q.end for f in found)]
            found = sorted([*found, *taken], key=lambda q: q.start)
    trimmed = (_trimmed(text, q) for q in found)
    return [q for q in trimmed if q.start < q.end and not _NOTICE.fullmatch(text, q.start, q.end)]


def is_term(text: str) -> bool:
    """Tell whether quoted words are a name or a term by their look: too short, or each word with a capital."""
    words = text.split()
    if len(words) < FRAGMENT_WORDS:
        return True
    long = [w for w in words if len(w) > 3]
    return len(words) <= 8 and bool(long) and all(w[:1].isupper() for w in long) and text[-1] not in ".!?,"


_INTRODUCES_WORK = re.compile(
    r"(?:[’']s|s[’']|\b(?:book|novel|memoir|film|movie|documentary|play|show|series|song|anthem|hymn|album|poem|essay|article|column"
    r"|report|paper|podcast|programme?|broadcast|titled|entitled|called|named|dubbed|of|on|in|the|an?))[,:]?\s*$",
    re.IGNORECASE,
)


def is_name(text: str, q: QuoteSpan) -> bool:
    """Tell whether a quotation is a name or a term, by its look and by the words before it."""
    return is_term(text[q.start : q.end]) or names_work(text, q)


def names_work(text: str, q: QuoteSpan) -> bool:
    """Tell the title of a book, a show or an article from speech, as in: her memoir, “A Bridge Too Many,” sold well."""
    words = text[q.start : q.end].rstrip(".,")
    if len(words.split()) < FRAGMENT_WORDS or not is_term(words):
        return False
    return _INTRODUCES_WORK.search(text, max(0, q.outer_start - 30), q.outer_start) is not None


_NOTICE = re.compile(r"\W*(?:Follow|Subscribe to|Sign up for|Click here|Read more)\b[^.!?]*\W*")


def _opens(text: str, paragraphs: Sequence[Range], number: int) -> bool:
    return number < len(paragraphs) and text[paragraphs[number][0]] in "“\"„«‘'"


_TURN = re.compile(r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}:\s+(?=\S)")


def _trimmed(text: str, q: QuoteSpan) -> QuoteSpan:
    start, end = q.start, q.end
    turn = _TURN.match(text, start, end)
    if turn is not None:  # a transcript in marks: “WALLIS: …”; the name is not what was said
        start = turn.end()
        q = replace(q, outer_start=start)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return replace(q, start=start, end=end)


def _double(text: str, start: int, end: int, number: int, *, goes_on: bool) -> list[QuoteSpan]:
    """Quotations in double marks of one paragraph; the count starts afresh in each."""
    marks = _marks(text, start, end)
    nested = _pair(text, marks, start, end, number, goes_on=goes_on, nest=True)
    if all(q.closed for q in nested):
        return nested
    return _pair(text, marks, start, end, number, goes_on=goes_on, nest=False)


def _marks(text: str, start: int, end: int) -> list[tuple[int, str, int]]:
    """Marks as (offset, kind, width); kind is open, close or either."""
    marks: list[tuple[int, str, int]] = []
    at = start
    low = 0
    while at < end:
        c = text[at]
        if c in _OPENERS:
            if c == "“" and low:
                marks.append((at, "close", 1))  # German „…“
                low -= 1
            elif c == "“" and _looks_closing(text, at, start, end):
                marks.append((at, "either", 1))
            else:
                marks.append((at, "open", 1))
                low += c == "„"
        elif c in _CLOSERS:
            marks.append((at, "open" if _looks_opening(text, at, 1, start, end) else "close", 1))
        elif c == _STRAIGHT:
            if not (at > start and text[at - 1].isdigit() and not marks):  # 6'3"
                marks.append((at, _straight(text, at, 1, start, end), 1))
        elif (c in "'’‘`" and text[at : at + 2] in ("''", "``", "‘‘", "’’")) and at + 2 <= end:
            marks.append((at, _straight(text, at, 2, start, end), 2))
            at += 1
        at += 1
    return marks


def _looks_opening(text: str, at: int, width: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + width] if at + width < end else " "
    return (before.isspace() or before in "([—–-/") and not after.isspace() and after not in ".,;:!?)"


def _looks_closing(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return not before.isspace() and (after.isspace() or after in ".,;:!?)")


def _straight(text: str, at: int, width: int, start: int, end: int) -> str:
    before = text[at - 1] if at > start else " "
    after = text[at + width] if at + width < end else " "
    if _looks_opening(text, at, width, start, end):
        return "open"
    if not before.isspace() and (after.isspace() or not after.isalnum()):
        return "close"
    return "either"


def _pair(
    text: str, marks: list[tuple[int, str, int]], start: int, end: int, number: int, *, goes_on: bool, nest: bool
) -> list[QuoteSpan]:
    found: list[QuoteSpan] = []
    opened: tuple[int, int] | None = None  # offset, width
    depth = 0
    last = start
    for at, kind, width in marks:
        if opened is None:
            if kind == "close":
                if not found and _lost_opener(text, start, at):
                    found.append(QuoteSpan(start, at, start, at + width, number, opened=False))
                    last = at + width
                elif found and (begin := _sentence_start(text, last, at)) is not None:
                    found.append(QuoteSpan(begin, at, begin, at + width, number, opened=False))
                    last = at + width
                continue
            opened, depth = (at, width), 1
        elif kind == "open":
            if nest:
                depth += 1
                continue
            # The closing mark before it was lost: the quotation ends with its sentence.
            stop = _last_stop(text, opened[0] + opened[1], at)
            found.append(QuoteSpan(opened[0] + opened[1], stop, opened[0], stop, number, closed=False))
            opened = (at, width)
        else:
            depth -= 1
            if depth <= 0:
                found.append(QuoteSpan(opened[0] + opened[1], at, opened[0], at + width, number))
                opened, last = None, at + width
    if opened is not None:
        found.append(
            QuoteSpan(opened[0] + opened[1], end, opened[0], end, number, closed=False, continues=goes_on)
        )  # fmt: skip
        if not goes_on and not nest:
            stop = _first_stop(text, opened[0] + opened[1], end)
            found[-1] = replace(found[-1], end=stop, outer_end=stop)
        elif goes_on:
            found[-1] = replace(found[-1], closed=not nest or depth <= 1)
    return found


def _lost_opener(text: str, start: int, at: int) -> bool:
    """A closing mark with nothing open: speech from the paragraph's start, if it ends as speech does."""
    return at - start > 12 and text[at - 1] in ",.!?…" and text[start].isupper()


_STOP = re.compile(r"[.!?…]\s+(?=[A-Z“\"])")


def _sentence_start(text: str, after: int, at: int) -> int | None:
    """The start of the first whole sentence between a finished quotation and a mark that closes nothing."""
    if text[at - 1] not in ",.!?…":
        return None
    found = _STOP.search(text, after, at)
    return found.end() if found and at - found.end() > 12 else None


def _last_stop(text: str, start: int, before: int) -> int:
    stops = [m.start() + 1 for m in _STOP.finditer(text, start, before)]
    return stops[0] if stops else before


def _first_stop(text: str, start: int, end: int) -> int:
    found = _STOP.search(text, start, end)
    return found.start() + 1 if found else end


_OPEN_SINGLE = re.compile(r"(?:(?<=\s)|(?<=[(\[—–-])|^)[‘'](?=[\w(…])")


def _single(text: str, start: int, end: int, number: int) -> list[QuoteSpan]:
    """Quotations in single marks, told from apostrophes by what stands around them."""
    found: list[QuoteSpan] = []
    at = start
    while at < end:
        c = text[at]
        if c in "‘'" and _looks_opening(text, at, 1, start, end) and not _elision(text, at, end):
            close = _single_close(text, at + 1, end)
            if close is not None:
                found.append(QuoteSpan(at + 1, close, at, close + 1, number))
                at = close
        at += 1
    return found


def _elision(text: str, at: int, end: int) -> bool:
    """’90s, ’em, ’til."""
    word = re.match(r"\w+", text[at + 1 : min(end, at + 6)])
    return word is not None and (word[0][0].isdigit() or word[0].lower() in {"em", "til", "tis", "twas", "n", "cause"})


def _single_close(text: str, at: int, end: int) -> int | None:
    last: int | None = None
    while at < end:
        c = text[at]
        if c in "’'":
            before = text[at - 1]
            after = text[at + 1] if at + 1 < end else " "
            if not after.isalnum() and not before.isspace():
                if before in ".,!?…" or after in ".,;:!?":
                    return at
                if before != "s":
                    return at
                last = at if last is None else last  # a plural's apostrophe, perhaps
        elif c == "‘" and last is not None:
            return last
        at += 1
    return last
