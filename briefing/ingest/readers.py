"""Which reader knows which format, and the one way to them: :func:`read_raw`.

A module is named, not imported: what a format needs is loaded when a file of it is opened.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from briefing.ingest.sniffing import Kind, limit_of, sniff
from briefing.ingest.sources import RawArticle, Source, Watch

_READERS = {
    Kind.TEXT: "plain",
    Kind.MARKDOWN: "markdown",
    Kind.HTML: "web",
    Kind.MHTML: "mhtml",
    Kind.PDF: "pdf",
    Kind.DOCX: "word",
    Kind.ODT: "opendocument",
    Kind.RTF: "rtf",
    Kind.MAIL: "mail",
}
_SUFFIXES = {
    Kind.TEXT: (".txt", ".text"),
    Kind.MARKDOWN: (".md", ".markdown"),
    Kind.HTML: (".html", ".htm", ".xhtml"),
    Kind.MHTML: (".mhtml", ".mht"),
    Kind.PDF: (".pdf",),
    Kind.DOCX: (".docx",),
    Kind.ODT: (".odt", ".fodt"),
    Kind.RTF: (".rtf",),
    Kind.MAIL: (".eml",),
}
_NEXT_STEP = {
    Kind.OLD_WORD: "Open it in a word processor, save it as .docx and open that.",
    Kind.ARCHIVE: "Unpack it and open the article in it.",
    Kind.PICTURE: "Copy or type the article's text and paste it.",
    Kind.BRIEF: "Open it as saved work: give its name the ending .brief.",
}


class Reader(Protocol):
    """What a reader's module offers."""

    def read(self, source: Source, watch: Watch) -> RawArticle:
        """Return the article in a source of the reader's format.

        Raises:
            ArticleError: If there is none in it, or it cannot be read.
            Cancelled: If the work is not wanted any more.
        """
        ...


def readable_suffixes() -> tuple[str, ...]:
    """Return the endings of the files that can be read, with their dot and in small letters."""
    return tuple(suffix for kind, suffixes in _SUFFIXES.items() if kind in _READERS for suffix in suffixes)


def is_readable_name(name: str) -> bool:
    """Tell by its name whether a file may hold an article; opening it tells for sure."""
    return PurePath(name).suffix.lower() in readable_suffixes()


def read_raw(source: Source, watch: Watch) -> RawArticle:
    """Find out the format of a source and read it.

    Raises:
        ArticleError: If it is empty, too large, of a format that is not read, or the reader finds no article in it.
        Cancelled: If the work is not wanted any more.
    """
    if not source.content.strip(b" \t\r\n\x00"):
        raise source.error("it is empty", "Choose a file that holds the article.")
    kind = sniff(source)
    limit = limit_of(kind)
    if len(source.content) > limit:
        raise source.error(f"it is larger than {limit // 1024**2} MB", "Save the article alone and open that.")
    if kind not in _READERS:
        raise source.error(
            f"this is {kind.value}, which cannot be read",
            _NEXT_STEP.get(kind, "Copy the article's text and paste it, or save it as a .txt file."),
        )
    reader = cast(Reader, import_module(f"briefing.ingest.{_READERS[kind]}"))
    return reader.read(source, watch)
