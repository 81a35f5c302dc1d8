"""Read the annotated articles of ``attributions/``: plain text with inline marks for source, cue and content.

The README beside the articles says what is marked and how. A mark that cannot be right is an error that names file and
line, so that a slip of the pen cannot quietly become something the model learns.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from briefing.model import Act, Range

FOLDER = Path(__file__).with_name("attributions")

_MARK = re.compile(r"<(/?)([sct])((?:\s+\w+=\"[^\"<>]*\")*)\s*>")
_FIELD = re.compile(r"(\w+)=\"([^\"]*)\"")
_LEFT_OVER = re.compile(r"</?[sct]\b")
_PARTS = {"s": "source", "c": "cue", "t": "content"}
_FIELDS = {"s": {"n", "who"}, "c": {"n", "who", "src"}, "t": {"n", "who", "act", "topic"}}


class CorpusError(ValueError):
    """A mark that cannot be read; the message begins with file and line."""


@dataclass(frozen=True, kw_only=True)
class Marked:
    """One marked attribution. Ranges are half-open code points of the text without marks."""

    id: str
    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    act: Act
    who: str | None = None  # full name, names joined by "; ", empty for nobody in particular, None if not stated
    topic: str = ""
    shares: str | None = None  # id of the attribution whose source this one shares


@dataclass(frozen=True, kw_only=True)
class Document:
    """One annotated article."""

    name: str
    text: str
    attributions: tuple[Marked, ...]

    @property
    def paragraphs(self) -> list[Range]:
        """Ranges of the lines with text, the headline among them."""
        found: list[Range] = []
        at = 0
        for line in self.text.split("\n"):
            stripped = line.strip()
            if stripped:
                offset = at + line.index(stripped)
                found.append((offset, offset + len(stripped)))
            at += len(line) + 1
        return found


@dataclass
class _Draft:
    line: int
    ranges: dict[str, list[Range]] = field(default_factory=lambda: {"source": [], "cue": [], "content": []})
    fields: dict[str, str] = field(default_factory=dict)


def read_folder(folder: Path = FOLDER) -> list[Document]:
    """Return the articles of a folder in the order of their names.

    Raises:
        CorpusError: If a mark cannot be read, or the folder has no article.
    """
    documents = [read(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.xml"))]
    if not documents:
        raise CorpusError(f"{folder}: there is no article in it")
    return documents


def read(name: str, raw: str) -> Document:
    """Return one article from the text of its file.

    Raises:
        CorpusError: Naming file and line, if marks are nested, unclosed, empty, unknown or incomplete.
    """
    raw = raw.replace("\r\n", "\n").strip() + "\n"
    drafts: dict[str, _Draft] = {}
    pieces: list[str] = []
    length = at = 0
    opened: tuple[str, dict[str, str], int, int] | None = None
    for mark in _MARK.finditer(raw):
        piece = raw[at : mark.start()]
        pieces.append(piece)
        length += len(piece)
        at = mark.end()
        line = raw.count("\n", 0, mark.start()) + 1
        closing, kind, fields = mark[1], mark[2], dict(_FIELD.findall(mark[3]))
        if not closing:
            if opened:
                raise _error(name, line, f"<{kind}> inside <{opened[0]}>: marks are never nested")
            if "n" not in fields:
                raise _error(name, line, f"<{kind}> has no number n")
            unknown = sorted(set(fields) - _FIELDS[kind])
            if unknown:
                raise _error(name, line, f"<{kind}> has an unknown field {unknown[0]!r}")
            opened = (kind, fields, length, line)
            continue
        if not opened or opened[0] != kind:
            raise _error(name, line, f"</{kind}> closes nothing")
        _, fields, start, line = opened
        opened = None
        draft = drafts.setdefault(fields["n"], _Draft(line))
        draft.ranges[_PARTS[kind]].append((start, length))
        draft.fields.update(fields)
    if opened:
        raise _error(name, opened[3], f"<{opened[0]}> is never closed")
    pieces.append(raw[at:])
    text = "".join(pieces)
    if left := _LEFT_OVER.search(text):
        raise _error(name, text.count("\n", 0, left.start()) + 1, f"a mark that cannot be read remains: {left[0]}")
    found = [_finish(name, text, number, draft) for number, draft in drafts.items()]
    for attribution in found:
        if attribution.shares is not None and attribution.shares not in drafts:
            line = drafts[attribution.id].line
            raise _error(
                name,
                line,
                f"attribution {attribution.id} shares the source of {attribution.shares}, which is not there",
            )
    found.sort(key=lambda a: min((*a.source, *a.cue, *a.content)))
    return Document(name=name.removesuffix(".xml"), text=text, attributions=tuple(found))


def digest(folder: Path = FOLDER) -> str:
    """Return the SHA-256 of the articles' names and texts, with line ends as a line feed whatever the checkout made of them."""
    total = hashlib.sha256()
    for path in sorted(folder.glob("*.xml")):
        total.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()


def words(documents: Iterable[Document]) -> int:
    """Return the number of words in the articles."""
    return sum(len(d.text.split()) for d in documents)


def _finish(name: str, text: str, number: str, draft: _Draft) -> Marked:
    if not draft.ranges["content"]:
        raise _error(name, draft.line, f"attribution {number} has no content")
    for part, ranges in draft.ranges.items():
        for start, end in ranges:
            marked = text[start:end]
            if not marked or marked != marked.strip():
                raise _error(
                    name, draft.line, f"the {part} of attribution {number} is empty or begins or ends with white space"
                )
            if "\n" in marked:
                raise _error(name, draft.line, f"the {part} of attribution {number} goes over a line's end")
    try:
        act = Act(draft.fields.get("act", ""))
    except ValueError:
        raise _error(name, draft.line, f"attribution {number} has the act {draft.fields.get('act')!r}") from None
    return Marked(
        id=number,
        source=tuple(sorted(draft.ranges["source"])),
        cue=tuple(sorted(draft.ranges["cue"])),
        content=tuple(sorted(draft.ranges["content"])),
        act=act,
        who=draft.fields.get("who"),
        topic=draft.fields.get("topic", ""),
        shares=draft.fields.get("src"),
    )


def _error(name: str, line: int, what: str) -> CorpusError:
    return CorpusError(f"{name}:{line}: {what}")
