"""What goes into a reader and what comes out of it: bytes with what is known of them, and an article in parts.

A reader knows one format. It gets a :class:`Source`, returns a :class:`RawArticle`, and knows nothing of the text the
parts are put together to (:mod:`briefing.ingest.assembling`) nor of where the bytes came from.
"""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import ArticleError, Cancelled
from briefing.model import Candidate, Diagnostic

# The place of what the properties of an office file say. It is offered, never taken: a title is often a template's, a date
# the day of printing.
PROPERTIES = "properties"
PAGE_LOADING = "Loading the page"  # the stage whose progress is in bytes
MAX_FILE_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Source:
    """The bytes of an article as they came."""

    content: bytes
    name: str = ""  # file name or address; empty for pasted text
    subject: str = "the text"  # how a message names it
    media_type: str | None = None  # as a server or a mail declared it: a hint only
    charset: str | None = None  # likewise
    url: str | None = None  # the address that answered
    redirects: tuple[str, ...] = ()
    retrieved: str | None = None  # ISO date-time, given by the caller

    def error(self, reason: str, next_step: str) -> ArticleError:
        """Return an error about this source."""
        return ArticleError(reason, subject=self.subject, next_step=next_step)


@dataclass(frozen=True, kw_only=True)
class RawArticle:
    """An article in parts, as a reader found it.

    Either ``text`` or ``blocks`` is given. ``text`` is stored to the letter and its parts are found by their layout, as
    in a plain-text file. ``blocks`` are the paragraphs without the headline, one line each: the text becomes the first
    title and the blocks, or the blocks alone, with their parts found by layout, where no reader knows a title.
    """

    text: str | None = None
    blocks: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()  # title, byline, published (ISO date), outlet, url; best first
    language: str | None = None  # as the source declares it; the text itself is asked first
    media_type: str = "text/plain"
    encoding: str | None = None
    notes: tuple[Diagnostic, ...] = ()

    def best(self, field: str) -> str | None:
        """Return the best candidate for a field of the article, of those that may be taken."""
        return next((c.value for c in self.candidates if c.field == field and c.place != PROPERTIES), None)


@dataclass(frozen=True, kw_only=True)
class Watch:
    """The two callbacks of long work; a reader of many parts steps through it."""

    progress: Callable[[int, int, str], None] | None = None
    is_cancelled: Callable[[], bool] | None = None

    def step(self, done: int, total: int, label: str) -> None:
        """Report progress.

        Raises:
            Cancelled: If the work is not wanted any more.
        """
        if self.is_cancelled is not None and self.is_cancelled():
            raise Cancelled
        if self.progress is not None:
            self.progress(done, total, label)


def is_address(text: str) -> bool:
    """Tell a web address from a path."""
    return text.strip().lower().startswith(("http://", "https://"))


def source_of_file(path: Path, *, subject: str = "", retrieved: str | None = None) -> Source:
    """Read a regular file of at most 50 MB.

    Raises:
        ArticleError: If it cannot be read, is no regular file (a folder, a pipe), or is too large.
    """
    subject = subject or str(path)
    return Source(content=_read(path, subject), name=path.name, subject=subject, retrieved=retrieved)


def _read(path: Path, subject: str) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ArticleError("this is a folder", subject=subject, next_step="Choose a file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise ArticleError("this is not an ordinary file", subject=subject, next_step="Choose the article's file.")
        with path.open("rb") as file:
            # One byte more than allowed is enough to know that it is too large, whatever the size on disk says.
            return file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise ArticleError(
            "there is no such file", subject=subject, next_step="Check the name and the folder."
        ) from error
    except PermissionError as error:
        raise ArticleError(
            "you are not allowed to read it", subject=subject, next_step="Ask for access or copy it elsewhere."
        ) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise ArticleError(
            f"it cannot be read ({detail})", subject=subject, next_step="Check that the drive is connected."
        ) from error
