"""Mails: the article that was sent or passed on, without the greetings, signatures and small print around it.

An article comes by mail in one of four ways, looked for in this order: passed on below a line of headers, written into the
mail itself, formatted (HTML) only, or attached as a file with a few words in the mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

from briefing.errors import ArticleError
from briefing.ingest.decoding import normalise
from briefing.ingest.joining import paragraphs_of_lines
from briefing.ingest.sniffing import Kind, sniff
from briefing.ingest.sources import RawArticle, Source, Watch
from briefing.model import Candidate, Diagnostic

MEDIA_TYPE = "message/rfc822"
MAX_PARTS = 200  # that are looked at
_MOST_PARTS = 5000  # that are taken apart at all
MAX_DEPTH = 3  # of mails attached to mails, and of mails passed on and passed on again
_ARTICLE_WORDS = 60  # a mail with fewer only says what is attached

# What the parser lets through where a header is broken: it stumbles in many ways.
_BROKEN = (MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError)
_PARSER = BytesParser(EmailMessage, policy=policy.default)


def read(source: Source, watch: Watch, depth: int = 0) -> RawArticle:
    """Return the article in a mail.

    Raises:
        ArticleError: If there is none, or the mail is damaged or nested too deeply.
        Cancelled: If the work is not wanted any more.
    """
    watch.step(0, 2, "Opening the mail")
    if source.content.count(b"\nContent-Type:") > _MOST_PARTS:
        raise source.error("the mail has too many parts", "Save the article alone and open that.")
    try:
        message = _PARSER.parsebytes(source.content)
        parts = _Parts.of(message)
    except _BROKEN as error:
        raise source.error(
            "the mail is damaged", "Copy the article's text in the mail program and paste it."
        ) from error
    watch.step(1, 2, "Reading")
    found = _in_words(parts.plain)
    if found is None or found.words < _ARTICLE_WORDS:
        other = _in_page(parts, source, watch) or _attached(parts, source, watch, depth)
        if other is not None:
            return _with_headers(other, message)
    if found is None:
        raise source.error("there is no article in the mail", "Open its attachment, or copy the text and paste it.")
    own = found.candidates or _of_headers(message)
    notes = _told_of_attachments(parts)
    return RawArticle(blocks=found.paragraphs, candidates=own, media_type=MEDIA_TYPE, notes=notes)


@dataclass(frozen=True)
class _Parts:
    """The parts of a mail that may hold the article."""

    plain: str
    pages: tuple[bytes, ...]
    attached: tuple[tuple[str, bytes], ...]  # file name, content

    @classmethod
    def of(cls, message: EmailMessage) -> _Parts:
        plain, pages, attached = [], [], []
        for part in _leaves(message):
            kind, name = part.get_content_type(), part.get_filename() or ""
            if (
                part.get_content_disposition() == "attachment"
                or kind == "message/rfc822"
                or (name and kind[:5] != "text/")
            ):
                attached.append((name, _content(part)))
            elif kind == "text/plain":
                plain.append(_text(part))
            elif kind == "text/html":
                pages.append(_text(part).encode("utf-8", "replace"))
        return cls("\n\n".join(plain), tuple(pages), tuple(attached))


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts that have no parts, in order, a mail in the mail as one; iterative, and no more than enough."""
    stack: list[Any] = [message]
    seen = 0
    while stack and seen < MAX_PARTS:
        part = stack.pop()
        seen += 1
        below = part.get_payload()
        if isinstance(below, list) and part.get_content_maintype() == "multipart":
            stack.extend(reversed(below[:MAX_PARTS]))
        else:
            yield part


def _text(part: EmailMessage) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        text = content.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        text = content.decode("utf-8", "replace")
    text = normalise(text)
    # In flowed text (RFC 3676) a space at a line's end says that the paragraph goes on.
    return re.sub(r"(?<=[^\s-]) \n(?=[^\s>])", " ", text) if part.get_param("format") == "flowed" else text


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        below: Any = part.get_payload()
        return below[0].as_bytes() if isinstance(below, list) and below else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


# -- words in the mail itself

_FIELD = re.compile(
    r"[>*\s]*(?P<name>From|Von|De|Sent|Date|Datum|Envoyé|To|Cc|Subject|Betreff|Objet|Reply-To)\s*:\**\s*(?P<value>.*)",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"[>\s]*(?:-{2,}\s*(?:Forwarded|Original|Weitergeleitete)[^\n-]*-{2,}|Begin forwarded message:|_{10,})\s*$",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"(?:On|Am|Le)\b.{8,200}\b(?:wrote|schrieb|écrit)\s*:\s*$|-{2,}\s*Original Message\s*-{2,}\s*$", re.IGNORECASE
)
_SIGNATURE = re.compile(
    r"--\s*$|(?:Sent|Get Outlook|Von meinem) (?:from|for) (?:my )?\w|(?:best|kind|warm)(?:est)? (?:regards|wishes)\b[,.]?\s*$"
    r"|(?:regards|sincerely|yours (?:truly|sincerely|faithfully)|cheers|many thanks|best)\s*[,.]?\s*$",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)\b.*\b(?:confidential|intended|privileged)"
    r"|(?:(?:click here )?to )?unsubscribe\b|you (?:are receiving|received) this|view (?:this )?(?:e-?mail )?in (?:your )?browser"
    r"|if you are not the intended recipient|please consider the environment",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:dear|hi|hello|good (?:morning|afternoon|evening))\b(?:.{0,60}[,:!]|(?:\s+[\w.’'-]+){0,2})\s*$|(?:fyi|see below|as discussed)\b.{0,40}$",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?:(?:fwd?|fw|re|aw|wg|tr)\s*:\s*|\[[^\]]{1,40}\]\s*)+", re.IGNORECASE)


@dataclass(frozen=True)
class _Found:
    paragraphs: tuple[str, ...]
    candidates: tuple[Candidate, ...] = ()

    @property
    def words(self) -> int:
        return sum(len(p.split()) for p in self.paragraphs)


def _in_words(text: str, depth: int = 0) -> _Found | None:
    """Return the article in a plain text: what was passed on if that is the larger part, else the newest words."""
    lines = text.split("\n")
    own, passed_on = _split_forward(lines) if depth < MAX_DEPTH else (lines, None)
    newest = _cleaned(_newest(own))
    if passed_on is not None:
        headers, below = passed_on
        inner = _in_words("\n".join(below), depth + 1)
        if inner is not None and inner.words >= sum(len(p.split()) for p in newest):
            return inner if inner.candidates else replace(inner, candidates=_candidates(headers))
    return _Found(tuple(newest)) if newest else None


def _split_forward(lines: list[str]) -> tuple[list[str], tuple[dict[str, str], list[str]] | None]:
    """Part the words of whoever passed it on from what was passed on, which begins with at least From and Subject."""
    for at, line in enumerate(lines):
        field = _FIELD.match(line)
        if not (_FORWARD.match(line) or (field and field["name"].lower() in ("from", "von", "de"))):
            continue
        headers, end = _headers(lines, at + (0 if field else 1))
        if len(headers) >= 2:
            rest = [re.sub(r"^(?:> ?)+", "", below) for below in lines[end:]]
            return lines[:at], (headers, rest)
    return lines, None


def _headers(lines: list[str], at: int) -> tuple[dict[str, str], int]:
    found: dict[str, str] = {}
    last = ""
    while at < len(lines) and len(found) < 8:
        line = lines[at]
        field = _FIELD.match(line)
        if field:
            last = field["name"].lower()
            found[last] = field["value"].strip()
        elif not line.strip(" >") and not found:
            pass
        elif line.startswith((" ", "\t")) and last and line.strip():
            found[last] += " " + line.strip()
        else:
            break
        at += 1
    return found, at


def _newest(lines: list[str]) -> list[str]:
    """Cut the mail that is answered: what stands below "On … wrote:" and behind ">"."""
    for at, line in enumerate(lines):
        both = f"{line} {lines[at + 1]}" if at + 1 < len(lines) else line
        if _REPLY.match(line) or _REPLY.match(both):
            lines = lines[:at]
            break
    return [line for line in lines if not line.startswith(">")]


def _cleaned(lines: list[str]) -> list[str]:
    """Cut greeting, signature and small print, and mend the lines."""
    for at, line in enumerate(lines):
        # A closing formula in the upper half is part of the text, such as a letter that is quoted.
        if _SIGNATURE.match(line.strip()) and (line.rstrip() == "--" or at > len(lines) // 2):
            lines = lines[:at]
            break
    paragraphs = paragraphs_of_lines("\n".join(lines))
    paragraphs = [p for p in paragraphs if not _DISCLAIMER.match(p)]
    while paragraphs and _GREETING.match(paragraphs[0]):
        del paragraphs[0]
    return paragraphs


# -- elsewhere in the mail


def _in_page(parts: _Parts, source: Source, watch: Watch) -> RawArticle | None:
    from briefing.ingest.readers import read_raw

    for page in parts.pages:
        try:
            return read_raw(
                replace(source, content=page, name="mail.html", media_type="text/html", charset="utf-8"), watch
            )
        except ArticleError:
            continue
    return None


def _attached(parts: _Parts, source: Source, watch: Watch, depth: int) -> RawArticle | None:
    """Return the first attachment that is an article."""
    from briefing.ingest.readers import read_raw

    for name, content in parts.attached:
        if not content.strip():
            continue
        subject = f"{source.subject}, attachment {name or 'without name'}"
        inner = replace(source, content=content, name=name, subject=subject, media_type=None, charset=None)
        try:
            if sniff(inner) is Kind.MAIL:
                if depth < MAX_DEPTH:
                    return read(inner, watch, depth + 1)
                continue
            found = read_raw(inner, watch)
        except ArticleError:
            continue
        told = Diagnostic(code="attachment", message=f"The article was attached to the mail as “{name}”.")
        return replace(found, notes=(*found.notes, told))
    return None


def _told_of_attachments(parts: _Parts) -> tuple[Diagnostic, ...]:
    names = [name for name, _ in parts.attached if name]
    if not names:
        return ()
    return (
        Diagnostic(code="attachments", message=f"The mail has attachments that were not read: {', '.join(names[:5])}."),
    )


# -- headers


def _with_headers(raw: RawArticle, message: EmailMessage) -> RawArticle:
    """Put what the mail says behind what the article itself says."""
    return replace(raw, candidates=(*raw.candidates, *_of_headers(message)))


def _of_headers(message: EmailMessage) -> tuple[Candidate, ...]:
    return _candidates({name: _header(message, name) for name in ("subject", "from", "date")})


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _BROKEN:
        return ""


def _candidates(headers: dict[str, str]) -> tuple[Candidate, ...]:
    subject = next((headers[n] for n in ("subject", "betreff", "objet") if headers.get(n)), "")
    sent = next((headers[n] for n in ("date", "sent", "datum", "envoyé") if headers.get(n)), "")
    sender = next((headers[n] for n in ("from", "von", "de") if headers.get(n)), "")
    found = {
        "title": _PREFIX.sub("", subject, count=1).strip(),
        "published": _day(sent),
        "outlet": parseaddr(sender)[0].strip("\"' "),
    }
    return tuple(Candidate(field=f, value=v, place="mail") for f, v in found.items() if v)


def _day(text: str) -> str:
    """Return the day of a mail's date as an ISO date; programs write it in many ways."""
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return _written_day(text)


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WRITTEN = re.compile(
    r"(?P<d>\d{1,2})\.? (?P<m>[A-Za-z]{3})[a-z]*\.?,? (?P<y>\d{4})|(?P<m2>[A-Za-z]{3})[a-z]*\.? (?P<d2>\d{1,2}),? (?P<y2>\d{4})"
)


def _written_day(text: str) -> str:
    from briefing.ingest.properties import iso_day

    match = _WRITTEN.search(text)
    if match is None:
        return iso_day(text) or ""
    day, month, year = (match[a] or match[b] for a, b in (("d", "d2"), ("m", "m2"), ("y", "y2")))
    if month.lower() not in _MONTHS:
        return ""
    return iso_day(f"{year}-{_MONTHS.index(month.lower()) + 1:02}-{int(day):02}") or ""
