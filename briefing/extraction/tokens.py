"""The parsed article as plain values: tokens with absolute offsets, in sentences, in paragraphs.

spaCy's output is copied once into these light objects, so that every later stage is plain Python that can be tested on
one sentence, may correct a lemma or an entity label, and never has to translate between two kinds of offset.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


class Token:
    """One word or mark. ``start`` and ``end`` are code points of the article's text; ``i`` counts over the article."""

    __slots__ = (
        "children", "dep", "end", "ent", "head", "i", "lemma", "lower", "pos", "quoted", "sent", "start", "tag", "text",
    )  # fmt: skip

    def __init__(self, i: int, text: str, start: int) -> None:
        self.i = i
        self.text = text
        self.lower = text.lower()
        self.start = start
        self.end = start + len(text)
        self.lemma = self.lower
        self.pos = ""
        self.tag = ""
        self.dep = ""
        self.ent = ""  # entity label of the statistical model, "" outside entities
        self.head: Token = self
        self.children: list[Token] = []
        self.sent: Sentence | None = None
        self.quoted: int | None = None  # index of the quotation that holds it

    def __repr__(self) -> str:
        return f"{self.text}/{self.dep}"

    @property
    def lefts(self) -> list[Token]:
        """Children before it, in text order."""
        return [c for c in self.children if c.i < self.i]

    @property
    def rights(self) -> list[Token]:
        """Children after it, in text order."""
        return [c for c in self.children if c.i > self.i]

    def child(self, *deps: str) -> Token | None:
        """Return the first child with one of these relations."""
        for c in self.children:
            if c.dep in deps:
                return c
        return None

    def subtree(self) -> list[Token]:
        """Return the token and everything below it, in text order."""
        found = [self]
        at = 0
        while at < len(found):
            found.extend(found[at].children)
            at += 1
        found.sort(key=lambda t: t.i)
        return found

    def span(self) -> tuple[int, int]:
        """Return the range of the subtree."""
        tree = self.subtree()
        return tree[0].start, tree[-1].end

    def ancestors(self) -> Iterator[Token]:
        """Yield the heads above it, nearest first."""
        at = self
        while at.head is not at:
            at = at.head
            yield at


@dataclass(eq=False)
class Sentence:
    """A run of tokens the parser took for a sentence."""

    index: int
    tokens: list[Token]
    paragraph: int

    @property
    def start(self) -> int:
        """Where its first token begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where its last token ends."""
        return self.tokens[-1].end

    @property
    def roots(self) -> list[Token]:
        """Tokens that hang on nothing; usually one."""
        return [t for t in self.tokens if t.head is t]


@dataclass(eq=False)
class Parsed:
    """The whole body, parsed."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    paragraphs: list[tuple[int, int]] = field(default_factory=list)

    def token_at(self, offset: int) -> Token | None:
        """Return the token that covers ``offset``, else the next one; ``None`` after the end."""
        at = self.index_at(offset)
        return self.tokens[at] if at < len(self.tokens) else None

    def index_at(self, offset: int) -> int:
        """Return the position of the first token that ends after ``offset``."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def inside(self, start: int, end: int) -> list[Token]:
        """Return the tokens that lie wholly in a range."""
        return [t for t in self.between(start, end) if t.start >= start and t.end <= end]

    def between(self, start: int, end: int) -> list[Token]:
        """Return the tokens that lie, at least in part, in a range."""
        first = self.index_at(start)
        last = first
        while last < len(self.tokens) and self.tokens[last].start < end:
            last += 1
        return self.tokens[first:last]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence of the token at ``offset``."""
        token = self.token_at(offset)
        return token.sent if token else None


def top(tokens: list[Token]) -> Token | None:
    """Return the word of a run on which the others hang, a noun or a verb where there is one."""
    inside = {t.i for t in tokens}
    tops = [t for t in tokens if (t.head.i not in inside or t.head is t) and t.pos != "PUNCT"]
    return next((t for t in tops if t.pos in ("PROPN", "NOUN", "PRON", "VERB", "AUX")), tops[0] if tops else None)
