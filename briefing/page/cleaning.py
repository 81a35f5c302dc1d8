"""Make any text safe to stand in a Word file: what XML forbids, what docxtpl takes for a command, what hides words."""

from __future__ import annotations

import re
from typing import Any

from briefing.page.readout import without_marks

_REPLACEMENT = "\ufffd"
_DROPPED = re.compile(
    "["
    "\x00-\x06\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls without a meaning in text
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings and overrides: they can reverse what is read
    "\ufdd0-\ufdef\ufffe\uffff"  # not characters
    "\ufeff"
    "]"
)
_TO_SPACE = re.compile("[\x07\x0c\t\u2028\u2029]")  # docxtpl makes paragraphs and pages of the first two
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Whatever the rules below change is among these; most texts have none of them.
_SUSPECT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


def clean(text: str) -> str:
    """Return text that Word and docxtpl take as it is; line ends become line feeds. Cleaning twice changes nothing."""
    if not _SUSPECT.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x85", "\n")
    text = _LONE_SURROGATE.sub(_REPLACEMENT, text)
    return _DROPPED.sub("", _TO_SPACE.sub(" ", text))


def clean_line(text: str) -> str:
    """Return :func:`clean` text on one line."""
    return clean(text).replace("\n", " ")


def cleaned(value: Any) -> Any:
    """Return a readout with every string cleaned; only strings, numbers, truth values, lists and dictionaries pass.

    Raises:
        TypeError: If anything else is in it: a template must never get hold of a live object.
    """
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [cleaned(item) for item in value]
    if isinstance(value, dict):
        return {str(key): cleaned(item) for key, item in value.items()}
    raise TypeError(f"a template cannot be given a {type(value).__name__}")


def unmarked(value: Any) -> Any:
    """Return a readout as it is printed: every string cleaned, without the invisible marks."""
    if isinstance(value, str):
        return clean(without_marks(value))
    if isinstance(value, list):
        return [unmarked(item) for item in value]
    if isinstance(value, dict):
        return {key: unmarked(item) for key, item in value.items()}
    return value
