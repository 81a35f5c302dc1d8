"""From a source to an :class:`~briefing.model.Article`: read, decode, find headline, dateline, body and tail.

One module a job: :mod:`decoding` turns bytes into text, :mod:`structure` finds the parts, :mod:`language` names the
language. The text is normalised here once (byte order mark, line ends, lone surrogates) and never changes afterwards.
"""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from briefing.errors import ArticleError
from briefing.ingest.decoding import decode, normalise
from briefing.ingest.language import detect_language
from briefing.ingest.structure import find_structure
from briefing.model import Article, Origin, stable_id

MAX_BYTES = 10 * 1024 * 1024


def read_article(source: Path | str, *, retrieved: str | None = None) -> Article:
    """Read an article from a plain-text file.

    Args:
        source: A path. A string that starts with ``http://`` or ``https://`` is an address.
        retrieved: ISO date-time of reading, kept as provenance; the clock is never read here.

    Returns:
        The article; offsets in it can be checked against the decoded file, of which only the byte order mark is
        removed and line ends are made line feeds.

    Raises:
        ArticleError: If the file is missing, not a file, empty, over 10 MB, binary, or in no readable encoding.
    """
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        raise ArticleError(
            "web addresses are not opened by this version",
            subject=source,
            next_step="Copy the article's text in the browser and paste it.",
        )
    if not str(source).strip():
        raise ArticleError("no file is named", next_step="Name the article's file.")
    path = Path(source)
    return article_from_bytes(read_bytes(path), name=path.name, subject=str(source), retrieved=retrieved)


def article_from_bytes(content: bytes, *, name: str = "", subject: str = "", retrieved: str | None = None) -> Article:
    """Make an article of the bytes of a text file; see :func:`read_article`."""
    subject = subject or name or "the text"
    if not content.strip():
        raise ArticleError("it is empty", subject=subject, next_step="Choose a file that holds the article.")
    if len(content) > MAX_BYTES:
        raise ArticleError(
            f"the file is larger than {MAX_BYTES // 1024**2} MB",
            subject=subject,
            next_step="Save the article alone as a text file and open that.",
        )
    text, encoding = decode(content, subject=subject)
    origin = Origin(
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        encoding=encoding,
        retrieved=retrieved,
    )
    return _article(text, origin, subject=subject)


def article_from_text(text: str, *, html: bool = False, retrieved: str | None = None) -> Article:
    """Make an article of pasted text.

    Raises:
        ArticleError: If there are no words in it, it is over 10 MB, or it is HTML.
    """
    if html:
        raise ArticleError(
            "formatted text is not read by this version", subject="the pasted text", next_step="Paste it as plain text."
        )
    content = text.encode("utf-8", "replace")
    if len(content) > MAX_BYTES:
        raise ArticleError(
            f"it is larger than {MAX_BYTES // 1024**2} MB",
            subject="the pasted text",
            next_step="Paste the article alone.",
        )
    return _article(
        normalise(text), Origin(sha256=hashlib.sha256(content).hexdigest(), retrieved=retrieved), "the pasted text"
    )


def read_bytes(path: Path) -> bytes:
    """Read a regular file of at most 10 MB.

    Raises:
        ArticleError: If it cannot be read, is no regular file (a folder, a pipe), or is too large.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ArticleError("this is a folder", subject=str(path), next_step="Choose a file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise ArticleError("this is not an ordinary file", subject=str(path), next_step="Choose a text file.")
        with path.open("rb") as file:
            # One byte more than allowed is enough to know that it is too large, whatever the size on disk says.
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ArticleError(
            "there is no such file", subject=str(path), next_step="Check the name and the folder."
        ) from error
    except PermissionError as error:
        raise ArticleError(
            "you are not allowed to read it", subject=str(path), next_step="Ask for access or copy it elsewhere."
        ) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise ArticleError(
            f"it cannot be read ({detail})", subject=str(path), next_step="Check that the drive is connected."
        ) from error


def _article(text: str, origin: Origin, subject: str) -> Article:
    if not any(c.isalnum() for c in text):
        raise ArticleError("there are no words in it", subject=subject, next_step="Choose or paste an article.")
    found = find_structure(text)
    return Article(
        id=stable_id("article", text),
        text=text,
        title=found.title,
        outlet=found.outlet,
        byline=found.byline,
        dateline=found.dateline,
        published=found.published,
        url=found.url,
        language=detect_language(text[slice(*found.spans.body)]),
        spans=found.spans,
        origin=origin,
    )
