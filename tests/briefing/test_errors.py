"""Whatever goes wrong, the message says what happened, to what, and what to do now: wherever an error is made."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefing
import ui
from briefing import errors
from briefing.errors import ArticleError, BriefingError, ProjectError, TemplateError, TopicPackError

_ABOUT_A_FILE = {TemplateError, TopicPackError, ProjectError}


def made(package: Path) -> Iterator[tuple[str, type[BriefingError], ast.Call]]:
    """Every place where an error is made: its file and line, its class (the base where a variable holds it), the call."""
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            found = BriefingError if name == "error_type" else getattr(errors, name, None)
            if isinstance(found, type) and issubclass(found, BriefingError):
                yield f"{path.relative_to(package.parent)}:{node.lineno}", found, node


PLACES = [one for package in (briefing, ui) for one in made(Path(package.__file__).parent)]


def ending(value: ast.expr) -> str | None:
    """The last characters of a text written out in the code."""
    if isinstance(value, ast.JoinedStr) and value.values:
        value = value.values[-1]
    return str(value.value)[-1:] if isinstance(value, ast.Constant) else None


@pytest.mark.parametrize(("error", "call"), [p[1:] for p in PLACES], ids=[p[0] for p in PLACES])
def test_every_error_says_what_happened_and_what_to_do_now(error: type[BriefingError], call: ast.Call) -> None:
    words = {k.arg: k.value for k in call.keywords}
    assert call.args
    assert ending(call.args[0]) not in (".", "")
    assert "next_step" in words
    assert ending(words["next_step"]) in (".", None)
    if error in _ABOUT_A_FILE:
        assert "subject" in words
        assert ending(words["subject"]) != ""


def test_the_places_are_found() -> None:
    assert {TemplateError, ArticleError, *_ABOUT_A_FILE} <= {error for _, error, _ in PLACES}
    assert len(PLACES) > 60


def test_a_message_is_one_line_of_subject_reason_and_next_step() -> None:
    error = TemplateError("a tag is wrong:\n{{", subject="note.docx", next_step="Correct it in Word.")
    assert error.message == str(error) == "note.docx: a tag is wrong: {{. Correct it in Word."
