"""Lines back to paragraphs: words that were cut at a line's end, and lines that were broken for width."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

SOFT_HYPHEN = "\u00ad"
SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")

_HYPHENS = ("-", "\u2010")
_LONGEST_WORD = 80  # letters; further back no hyphenated word begins
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_]+$")


def join_lines(lines: Sequence[str], known: frozenset[str] = frozenset()) -> str:
    """Join the lines of one paragraph, mending words that were cut at the end of a line.

    A hyphen stays where the compound stands elsewhere with it, before a capital or a digit ("Franco-|German"), and goes
    otherwise.

    Args:
        lines: In order, without line ends.
        known: Words that stand whole in the text, from :func:`whole_words`.
    """
    parts: list[str] = []  # what is joined without a space is one part, so that only its end is looked at again
    for line in map(str.strip, lines):
        if not line:
            continue
        before = parts[-1] if parts else ""
        if before.endswith(SOFT_HYPHEN):
            parts[-1] = before.rstrip(SOFT_HYPHEN) + line
        elif cut := _cut_word(before):
            begun = _FIRST_WORD.match(line)
            stays = begun is None or line[0].isupper() or f"{cut}-{begun[0]}".lower() in known
            parts[-1] = (before if stays else before[:-1]) + line
        else:
            parts.append(line)
    return " ".join(parts).replace(SOFT_HYPHEN, "")


def _cut_word(text: str) -> str:
    """Return the letters before a hyphen at the end of a text; empty where it does not end so."""
    if not text.endswith(_HYPHENS):
        return ""
    found = _LAST_WORD.search(text, max(0, len(text) - _LONGEST_WORD), len(text) - 1)
    return found[0] if found else ""


def whole_words(lines: Iterable[str]) -> frozenset[str]:
    """Return the words, in small letters, that are not cut by a line's end."""
    found: set[str] = set()
    for line in lines:
        words = [word.lower().replace("\u2010", "-") for word in _WORD.findall(line)]
        found.update(words[1:-1] if line.rstrip().endswith(_HYPHENS) else words[1:])
    return frozenset(found)


def paragraphs_of_lines(text: str) -> list[str]:
    """Return the paragraphs of a text that was wrapped for width, as mails are: an empty line parts them.

    A text with no long lines, or whose paragraphs are one line each, stays as it is.
    """
    blocks = [[line.rstrip() for line in block.split("\n") if line.strip()] for block in re.split(r"\n[ \t]*\n", text)]
    blocks = [block for block in blocks if block]
    found = []
    for block in blocks:
        if len(block) > 1 and _is_wrapped(block):
            found.append(join_lines(block))
        else:
            found += [line.strip() for line in block]
    return found


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Tell a paragraph broken for width from lines that stand for themselves: all but the last are nearly full."""
    widest = max(map(len, lines))
    if not 40 <= widest <= 100:
        return False
    # A line was broken because the next word had no room.
    return all(len(line) + 1 + len(after.split(maxsplit=1)[0]) > widest - 6 for line, after in pairwise(lines))
