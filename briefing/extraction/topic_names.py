"""Name a topic from a statement's own words, where no pack knows it: a noun phrase that names an affair, or nothing.

A name has a head noun that states, bodies and companies deal with, with the nouns before it or an “of” behind it
(“extradition request”, “closure of the mine”), or one that comes back in the article. People, things at hand, times
and judgements name no topic. Names that share their telling word are one topic in an article.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from briefing.extraction.lexicons import FOLDER, gazetteer, read_yaml
from briefing.extraction.tokens import Parsed, Token
from briefing.extraction.topics import ChosenTopic

_LONGEST = 4  # words of a name
GOOD = 1.0  # score of a name that stands before the topics around it
FAIR = 0.6
ANY = 0.0  # of a noun that is neither trivial nor an affair
_RELATIONAL = ("al", "ic", "ary", "ar", "ian", "ean", "ese", "ine", "time")
_NO_NAME = frozenset({"DATE", "TIME", "PERSON", "CARDINAL", "QUANTITY", "PERCENT", "MONEY", "ORDINAL"})
_OFTEN = 3  # times a word comes that the article is about
_LOOKED_AT = 30
_SCORE = 0.45  # of a topic that is only suggested


@dataclass(frozen=True)
class Words:
    """The word lists of ``lexicon/topic_names.yaml``."""

    affairs: frozenset[str]
    generic: frozenset[str]
    trivial: frozenset[str]
    plain: frozenset[str]


@lru_cache(maxsize=1)
def words() -> Words:
    """Return the word lists."""
    raw = {name: frozenset(text.split()) for name, text in read_yaml(FOLDER / "topic_names.yaml").items()}
    affairs = raw["affairs"] - raw["generic"]
    return Words(affairs, raw["generic"], raw["trivial"] - affairs - raw["generic"], raw["plain"])


@dataclass(frozen=True)
class _Name:
    """A phrase that may name a topic."""

    tokens: tuple[Token, ...]
    head: Token
    score: float
    names_affair: bool  # a word for an affair, one with a word before it, or one of the headline

    @property
    def telling(self) -> frozenset[str]:
        """The lemmas by which names are told to be one topic."""
        lemmas = frozenset(t.lemma.lower() for t in self.tokens if t.pos in ("NOUN", "PROPN"))
        return lemmas - words().generic or lemmas


class TopicNamer:
    """Names topics in one article, the same affair always by the same name."""

    def __init__(self, parsed: Parsed, headline: tuple[int, int] | None) -> None:
        self._parsed = parsed
        head = parsed.between(*headline) if headline else []
        body = parsed.tokens[len(head) :] if head else parsed.tokens
        self._lemmas = Counter(t.lemma.lower() for t in body if _is_noun(t))
        self._headline = {t.lemma.lower() for t in head if t.pos in ("NOUN", "PROPN", "ADJ", "VERB")}
        self._known: dict[str, ChosenTopic] = {}
        self._body = body
        self.of_headline = self.name([t for t in head if t.lemma.lower() in self._lemmas])

    def name(self, tokens: list[Token], *, at_least: float = GOOD) -> ChosenTopic | None:
        """Return the topic named by some words of the article, or ``None`` if they name no affair.

        Args:
            tokens: The words.
            at_least: The score a name must have: GOOD, or FAIR or ANY where nothing better is at hand.
        """
        found = [n for n in self._names(tokens) if n.score >= at_least and (n.names_affair or at_least == ANY)]
        if not found:
            return None
        best = max(found, key=lambda n: (n.score, -n.head.i))
        known = next((self._known[w] for w in sorted(best.telling) if w in self._known), None)
        if known is not None:
            return known
        topic = self._topic(best)
        for lemma in best.telling:
            self._known[lemma] = topic
        return topic

    def main(self) -> ChosenTopic | None:
        """Return the affair that comes back most often in the article, or ``None``."""
        lists = words()
        for lemma, times in self._lemmas.most_common(_LOOKED_AT):
            if times >= _OFTEN and lemma in lists.affairs:
                first = next(t for t in self._body if _is_noun(t) and t.lemma.lower() == lemma)
                return self.name([*first.lefts, first])
        return None

    def _names(self, tokens: list[Token]) -> list[_Name]:
        lists = words()
        inside = {t.i for t in tokens}
        found = []
        for token in tokens:
            if not _is_noun(token) or token.dep == "compound" or token.ent in _NO_NAME or not token.text.isalpha():
                continue
            lemma = token.lemma.lower()
            if lemma in lists.trivial or len(lemma) < 3:
                continue
            before = self._before(token, inside)
            behind = self._behind(token, inside) if len(before) < 2 else []
            phrase = (*before, token, *behind)
            nouns = [t for t in (*before, *behind[-1:]) if t.pos in ("NOUN", "PROPN")]
            names_affair = bool(nouns or before) or lemma in lists.affairs or lemma in self._headline
            score = 0.6 if lemma in lists.affairs else 0.35 if lemma in lists.generic else 0.0
            score += 0.5 if nouns else 0.35 if before else 0.0
            lemmas = {t.lemma.lower() for t in (*nouns, token)} - lists.generic
            again = max((self._lemmas[w] for w in lemmas), default=0)
            score += min(0.6, 0.2 * (again - 1)) if again else 0.0
            score += 0.3 if lemmas & self._headline else 0.0
            score += _PLACE_IN_CLAUSE.get(token.dep, 0.0)
            found.append(_Name(phrase, token, score, names_affair))
        return found

    def _before(self, token: Token, inside: set[int]) -> list[Token]:
        """The nouns, names and telling adjectives right before a noun."""
        found: list[Token] = []
        at = token.i - 1
        while at in inside and len(found) < _LONGEST - 1:
            word = self._parsed.tokens[at]
            hyphen = word.text in ("-", "–") and found
            if not hyphen and not (word.head is token or word.head in found):
                break
            if not (hyphen or self._belongs(word)):
                break
            found.insert(0, word)
            at -= 1
        while found and found[0].pos == "PUNCT":
            found.pop(0)
        return found

    def _belongs(self, word: Token) -> bool:
        if word.ent in _NO_NAME or not word.text[:1].isalpha() or word.tag in ("VBG", "VBN"):
            return False
        if word.dep in ("compound", "nmod") and word.pos in ("NOUN", "PROPN"):
            return word.lemma.lower() not in _TITLES
        if word.dep != "amod" or word.pos not in ("ADJ", "PROPN", "NOUN"):
            return False
        named = word.text[0].isupper() and word.sent is not None and word is not word.sent.tokens[0]
        return named or (word.lower not in words().plain and word.lower.endswith(_RELATIONAL))

    def _behind(self, token: Token, inside: set[int]) -> list[Token]:
        """“of the mine” behind “closure”, “on balloons” behind “ban”."""
        links = _LINKS if token.lemma.lower() in words().affairs | words().generic else {"of"}
        link = next((c for c in token.children if c.lower in links and c.i == token.i + 1), None)
        thing = link.child("pobj") if link is not None else None
        if link is None or thing is None or thing.i - token.i > _LONGEST or thing.i not in inside:
            return []
        between = self._parsed.tokens[link.i : thing.i + 1]
        rest = between[1:-1]
        if thing.pos not in ("NOUN", "PROPN") or thing.ent in _NO_NAME or thing.lemma.lower() in words().trivial:
            return []
        if any(
            t.pos not in ("DET", "NOUN", "PROPN", "ADJ") or t.lower in ("this", "that", "these", "those") for t in rest
        ):
            return []
        return list(between)

    def _topic(self, name: _Name) -> ChosenTopic:
        first, last = name.tokens[0], name.tokens[-1]
        label = self._parsed.text[first.start : last.end]
        opens = first.sent is not None and first is first.sent.tokens[0]
        if opens and first.pos != "PROPN" and first.text[1:].islower() and first.text not in gazetteer().adjectives:
            label = label[0].lower() + label[1:]
        slug = re.sub(r"[^a-z0-9]+", "-", " ".join(t.lemma for t in name.tokens).lower()).strip("-")
        return ChosenTopic(f"auto:{slug}", label, _SCORE, suggested=True)


def _is_noun(token: Token) -> bool:
    """Whether a word is a common noun; the language model takes rare ones for names."""
    return token.pos == "NOUN" or (token.pos == "PROPN" and token.text.islower())


_PLACE_IN_CLAUSE = {"dobj": 0.15, "nsubjpass": 0.15, "nsubj": 0.1, "pobj": 0.05, "attr": -0.1, "conj": 0.0}
_LINKS = frozenset({"of", "on", "for", "against", "from", "to"})
_TITLES = frozenset("mr mrs ms dr sir lord lady minister president senator secretary chairman".split())
