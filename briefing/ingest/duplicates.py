"""Whether two articles are one: the same text under another address, in another layout, with another headline."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from briefing.model import Article

_WORD = re.compile(r"\w+")
_RUN = 5  # words
_SAME = 0.75  # of the shorter text's runs of words


def text_fingerprint(article: Article) -> str:
    """Return a digest of the words of an article's body: case, marks, spaces and layout do not count."""
    return hashlib.sha256(" ".join(_words(article)).encode()).hexdigest()[:32]


def same_text(first: Article, second: Article) -> bool:
    """Tell whether two articles are the same report, a few words or a paragraph more or less."""
    one, other = _words(first), _words(second)
    if one == other:
        return True
    if min(len(one), len(other)) < 40 or min(len(one), len(other)) < 0.5 * max(len(one), len(other)):
        return False
    runs, others = _runs(one), _runs(other)
    return len(runs & others) >= _SAME * min(len(runs), len(others))


def _words(article: Article) -> list[str]:
    body = unicodedata.normalize("NFKC", article.words(article.spans.body)).casefold()
    return _WORD.findall(body)


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
