"""Markdown: the words without the marks, the headline from the first heading or the front matter."""

from __future__ import annotations

import re

from briefing.ingest.dates import day_of
from briefing.ingest.decoding import decode, normalise
from briefing.ingest.sources import RawArticle, Source, Watch
from briefing.model import Candidate

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|author|authors|date|published|url|source|publisher)[ \t]*:[ \t]*(.+)$", re.MULTILINE)
_FIELDS = {"author": "byline", "authors": "byline", "date": "published", "source": "outlet", "publisher": "outlet"}
_HEADING = re.compile(r"#{1,6}[ \t]+(.*?)[ \t]*#*$")
_RULE = re.compile(r"(?:[-*_=][ \t]*){3,}$|\|?[ \t]*:?-{3,}.*$|```.*$|~~~.*$")
_MARK = re.compile(r"^(?:[ \t]*(?:>+|[-*+]|\d{1,3}[.)]))+[ \t]+")
_IMAGE = re.compile(r"!\[[^\]\n]*\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])")
_LINK = re.compile(r"\[([^\]\n]+)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])")
_DEFINITION = re.compile(r"\[[^\]\n]+\]:[ \t]*\S+.*$")
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>-])")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")


def read(source: Source, _watch: Watch) -> RawArticle:
    """Return the article in a Markdown file; see :func:`briefing.ingest.decoding.decode` for the errors."""
    text, encoding = decode(source.content, subject=source.subject)
    text = normalise(text)
    front = _FRONT.match(text)
    candidates = _stated(front[1]) if front else []
    blocks = _blocks(text[front.end() :] if front else text)
    heading = next((b for b in blocks[:2] if b.startswith("# ")), None)
    if heading is not None:
        candidates.append(Candidate(field="title", value=_plain(heading.removeprefix("# ")), place="headline"))
        blocks.remove(heading)
    return RawArticle(
        blocks=tuple(_plain(b) for b in blocks),
        candidates=tuple(candidates),
        media_type="text/markdown",
        encoding=encoding,
    )


def _stated(front: str) -> list[Candidate]:
    found: list[tuple[str, str | None]] = []
    for name, given in _FIELD.findall(front):
        field, value = _FIELDS.get(name, name), given.strip().strip("\"'")
        found.append((field, day_of(value) if field == "published" else value))
    return [Candidate(field=field, value=value, place="front-matter") for field, value in found if value]


def _blocks(text: str) -> list[str]:
    """Return the paragraphs; lines of one are joined, headings and list items stand alone. A first heading keeps "# "."""
    blocks: list[str] = []
    is_open = False
    for line in map(str.strip, text.split("\n")):
        heading = _HEADING.match(line)
        if not line or _RULE.match(line) or _DEFINITION.match(line):
            is_open = False
        elif heading:
            blocks.append(f"# {heading[1]}" if not blocks and line.startswith("# ") else heading[1])
            is_open = False
        elif is_open and not _MARK.match(line):
            blocks[-1] = f"{blocks[-1]} {line}"
        else:
            blocks.append(_MARK.sub("", line))
            is_open = True
    return blocks


def _plain(block: str) -> str:
    text = _AUTOLINK.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub("", block)))
    for _ in range(2):  # bold in italics
        text = _EMPHASIS.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", text.replace("`", ""))
