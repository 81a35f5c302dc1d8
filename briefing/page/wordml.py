"""WordprocessingML as it is read everywhere here: names, attributes, lengths, switches."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

Element: TypeAlias = Any  # lxml ships no types

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LARGEST = 100_000_000.0  # beyond any length on paper, of which EMU are the smallest unit: 2.8 metres


@cache
def w(name: str) -> str:
    """Return a qualified WordprocessingML name."""
    return f"{{{W}}}{name}"


def value(element: Element | None, name: str = "val", default: str = "") -> str:
    """Return an attribute of a possibly missing element."""
    return default if element is None else element.get(w(name), default)


def number(text: str, default: float = 0.0) -> float:
    """Return a length; what is no number, or none that Word writes, is the default, as are percentages and units."""
    try:
        found = float(text)
    except ValueError:
        return default
    return found if abs(found) <= _LARGEST else default  # false of NaN too


def is_on(element: Element | None) -> bool:
    """Tell whether a switch is there and on."""
    return element is not None and value(element, default="true") not in ("0", "false", "off", "none")
