"""Saved work: a :class:`~briefing.model.Brief` as a ``.brief`` file, and back.

The file is JSON with a ``schema_version``. It is written beside the old one and then put in its place, so that at every
moment one whole file is there. Reading checks shape, references and that every item's words stand in the article.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import ProjectError
from briefing.files import write_atomically
from briefing.model import SCHEMA_VERSION, Brief, Position, Quote, TextSpan

if TYPE_CHECKING:
    from pydantic import TypeAdapter

SUFFIX = ".brief"
MAX_BYTES = 100 * 1024 * 1024
_FORMAT = "briefing-desk"


def save(brief: Brief, path: Path | str) -> Path:
    """Write a brief; the earlier file stays whole if anything goes wrong.

    Raises:
        ProjectError: If the folder is missing or cannot be written, or the disk is full.
    """
    target = Path(path)
    write_atomically(target, dumps(brief).encode("utf-8", "surrogatepass"), ProjectError)
    return target


def load(path: Path | str) -> Brief:
    """Read a brief.

    Raises:
        ProjectError: If the file cannot be read, is not a brief, is damaged, or was made by a newer program.
    """
    source = Path(path)
    try:
        if source.is_dir():
            raise ProjectError("this is a folder", subject=str(path), next_step="Choose a .brief file in it.")
        with source.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ProjectError(
            "there is no such file", subject=str(path), next_step="Check the name and the folder."
        ) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise ProjectError(
            f"it cannot be read ({detail})", subject=str(path), next_step="Check that the drive is connected."
        ) from error
    if len(content) > MAX_BYTES:
        raise _damaged(str(path), "it is far too large")
    try:
        return loads(content.decode("utf-8", "surrogatepass"), subject=str(path))
    except UnicodeDecodeError as error:
        raise _damaged(str(path), "it is not text") from error


def dumps(brief: Brief) -> str:
    """Return a brief as the text of a ``.brief`` file; the same brief gives the same text."""
    document = {"format": _FORMAT, "schema_version": SCHEMA_VERSION, "brief": asdict(brief)}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def loads(text: str, *, subject: str = "the brief") -> Brief:
    """Return the brief of the text of a ``.brief`` file; see :func:`load` for the errors."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(subject, "it is not valid JSON, perhaps cut off") from error
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise ProjectError(
            "this is not a brief", subject=subject, next_step="Choose a file that was saved by Briefing Desk."
        )
    version = document.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged(subject, "it does not say its version")
    if version > SCHEMA_VERSION:
        raise ProjectError(
            f"it was saved by a newer version of the program (format {version}, this program knows {SCHEMA_VERSION})",
            subject=subject,
            next_step="Update Briefing Desk and open it again.",
        )
    brief = _validated(document.get("brief"), subject)
    _check_references(brief, subject)
    return brief


@cache
def _adapter() -> TypeAdapter[Brief]:
    from pydantic import TypeAdapter

    return TypeAdapter(Brief)


def _validated(value: Any, subject: str) -> Brief:
    from pydantic import ValidationError

    try:
        return _adapter().validate_python(value)
    except (ValidationError, RecursionError) as error:
        where = ""
        if isinstance(error, ValidationError):
            first = error.errors(include_url=False, include_input=False)[0]
            where = " at " + ".".join(map(str, first["loc"])) if first["loc"] else ""
        raise _damaged(subject, f"a value in it does not fit{where}") from error


def _check_references(brief: Brief, subject: str) -> None:
    """Make sure that every span lies in its article and every quoted word stands there: the promise of fidelity."""
    if not brief.articles:
        raise _damaged(subject, "it holds no article")
    lengths = {a.id: len(a.text) for a in brief.articles}
    for span in _spans(brief):
        if span.article not in lengths or not 0 <= span.start <= span.end <= lengths[span.article]:
            raise _damaged(subject, "a reference in it points outside the article")
    for article in brief.articles:
        parts = (article.spans.title, article.spans.dateline, article.spans.body, article.spans.tail)
        if any(not 0 <= part[0] <= part[1] <= len(article.text) for part in parts if part):
            raise _damaged(subject, "a reference in it points outside the article")
    if any(i.span is not None and brief.words(i.span) != i.text for i in _worded(brief)):
        raise _damaged(subject, "the words of an item are not those of the article")


def _spans(brief: Brief) -> list[TextSpan]:
    spans: list[TextSpan | None] = [*brief.event.spans]
    for participant in brief.participants:
        spans += participant.mentions
    for attribution in brief.attributions:
        spans += [attribution.source, *attribution.cue, *attribution.content]
    for item in _worded(brief):
        spans.append(item.span)
    for position in brief.positions:
        spans += [position.display, position.phrase]
    for topic in brief.topics:
        spans += topic.mentions
    return [s for s in spans if s is not None]


def _worded(brief: Brief) -> tuple[Quote | Position, ...]:
    return (*brief.quotes, *brief.positions)


def _damaged(subject: str, reason: str) -> ProjectError:
    return ProjectError(
        f"the brief is damaged: {reason}",
        subject=subject,
        next_step="Open a backup, or open the article again.",
    )
