"""Forms of names: folding for comparison, which form is the fuller one, how a body may be called for short."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SUFFIX = re.compile(r",?\s+(?:Jr|Sr)\b\.?$")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Fold case, accents and hyphens for comparing names."""
    plain = unicodedata.normalize("NFKD", text.replace("-", " ").replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().replace(".", " ").split())


def without_suffix(name: str) -> str:
    """Return a name without “Jr” or “Sr”."""
    return _SUFFIX.sub("", name)


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return a name's words, folded, without marks and suffixes."""
    return tuple(w.strip("\"“”'()") for w in fold(_SUFFIX.sub("", name)).split() if w.strip("\"“”'()"))


def holds_run(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether the words stand side by side in the name."""
    return any(name[k : k + len(words)] == words for k in range(len(name) - len(words) + 1))


def is_fuller(text: str, name: str) -> bool:
    """Whether a form of a name is the better one to show: the longer, but “Ada Brick” and not “Crooked Ada Brick”."""
    if name.endswith(f" {text}") and _has_epithet(name):
        return True
    return len(fold(text)) > len(fold(name)) and not (text.endswith(f" {name}") and _has_epithet(text))


def _has_epithet(name: str) -> bool:
    words = name.lower().split()
    return len(words) > 2 and words[0] in _EPITHETS


_EPITHETS = frozenset(
    "rival crooked lying lyin’ lyin' little sleepy crazy poor old young big honest good dear late brave mad".split()
)


def names_nest(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether one name is the other with words left out or shortened to initials; the surnames must agree."""
    short, long = sorted((first, second), key=len)
    if not short or not long:
        return False
    if len(short) == len(long):
        return all(
            a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))
            for a, b in zip(short, long, strict=True)
        ) and (short[-1] == long[-1])
    if short[-1] != long[-1] and short != long[: len(short)]:
        return False
    rest = iter(long)
    return all(any(w == x or (len(w) == 1 and x.startswith(w)) for x in rest) for w in short)


_HEAD_AND_REST = re.compile(r"((?:[A-Z][\w’'.-]*\s+)+[A-Z][\w’'.-]*)\s+(?:of|for|on)\s")
_PROPER_TAIL = re.compile(r"(?:^|\s)((?:[A-Z][\w.-]*(?:\s+(?:of|and|for|the|on)(?=\s))?\s+)+[A-Z][\w.-]*)$")


def short_forms(name: str) -> list[str]:
    """How else a body may be called: “the national Department of Water” → “Department of Water”."""
    found = []
    tail = _PROPER_TAIL.search(name)
    if tail is not None:
        found.append(tail[1])
    head = _HEAD_AND_REST.match(name)
    if head is not None:
        found.append(head[1])
    return [f for f in found if f != name and len(f.split()) > 1]
