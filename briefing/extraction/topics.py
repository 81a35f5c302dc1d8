"""Find the topics of the packs in an article, and the topic a statement is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.extraction.tokens import Parsed, Token
from briefing.extraction.topic_packs import STRONG, Phrase, TopicBook
from briefing.model import Range

# A topic reaching this score is taken; the scopes follow the distance of the hit from the statement.
TAKEN = 0.6
_PREVIOUS = 0.4
_HEADLINE = 0.3
_SENTENCE = 0.5
_PREVALENCE = 0.6
_NEAR = 40  # tokens


@dataclass(frozen=True)
class TopicHit:
    """A phrase of a topic in the text."""

    start: int
    end: int
    topic: str
    weight: float
    words: int
    phrase: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChosenTopic:
    """The topic of a statement. ``suggested`` if no pack knows it."""

    id: str
    label: str
    score: float
    suggested: bool = False


class TopicIndex:
    """The topic hits of one article, ready to be asked about a span."""

    def __init__(self, parsed: Parsed, book: TopicBook, headline: str = "") -> None:
        self.parsed = parsed
        self.book = book
        self.hits = _find(parsed.tokens, book)
        self._starts = [h.start for h in self.hits]
        self.total: Counter[str] = Counter()
        self._weight: defaultdict[str, float] = defaultdict(float)
        for hit in self.hits:
            self.total[hit.topic] += 1
            self._weight[hit.topic] += hit.weight
        self._heaviest = max(self._weight.values(), default=1.0)
        self._headline = {p.topic: p.weight for p in _in_words(headline, book)}

    def within(self, start: int, end: int) -> list[TopicHit]:
        """Return the hits that begin in a range."""
        return self.hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def strongest(self, start: int, end: int) -> ChosenTopic | None:
        """Return the topic with the most weight in a range, or ``None``."""
        weights: Counter[str] = Counter()
        for hit in self.within(start, end):
            if hit.weight < STRONG:
                continue
            weights[hit.topic] += int(100 * hit.weight)
        best = max(weights.items(), key=lambda pair: (pair[1], pair[0]), default=None)
        return ChosenTopic(best[0], self.book.label(best[0]), 0.4) if best else None

    def choose(
        self,
        spans: Iterable[Range],
        evidence: Range,
        *,
        source: Range | None = None,
        sentence: Range | None = None,
        before: Range | None = None,
    ) -> ChosenTopic | None:
        """Return the best topic of a statement, or ``None`` if no pack has one.

        Args:
            spans: What is held: hits there count full.
            evidence: The whole statement: hits there count 0.7.
            source: Who says it: a body that speaks is not therefore the topic.
            sentence: The sentence around it: hits there count 0.5.
            before: The sentence before: hits there count 0.4.
        """
        scores: defaultdict[str, float] = defaultdict(float)
        inside = {h for start, end in spans for h in self.within(start, end)}
        for hit in inside:
            scores[hit.topic] += hit.weight * (1 + 0.15 * (hit.words - 1))
        for hit in self.within(*evidence):
            if hit not in inside and not (source and source[0] <= hit.start < source[1]):
                scores[hit.topic] += hit.weight * 0.7 * (1 + 0.15 * (hit.words - 1))
        if sentence is not None:
            for hit in self.within(*sentence):
                if not evidence[0] <= hit.start < evidence[1]:
                    scores[hit.topic] += hit.weight * _SENTENCE
        if before is not None:
            for hit in self.within(*before):
                scores[hit.topic] += hit.weight * _PREVIOUS
        for topic in scores:
            scores[topic] += (
                _HEADLINE * self._headline.get(topic, 0.0) + _PREVALENCE * self._weight[topic] / self._heaviest
            )
        if not scores:
            return None
        topic, score = max(scores.items(), key=lambda pair: (pair[1], pair[0]))
        return ChosenTopic(topic, self.book.label(topic), score) if score >= TAKEN else None


def _figurative(tokens: list[Token], at: int) -> bool:
    """“holds twenty-six others hostage”: nobody is in prison; real ones are called hostages as well."""
    return tokens[at].lower == "hostage" and not any(
        t.lower in ("hostages", "captors", "abducted", "kidnapped") for t in tokens
    )


def own_words(tokens: list[Token]) -> ChosenTopic | None:
    """Name a topic from a statement's own words: its longest noun phrase that is not a name or a time."""
    best: list[Token] = []
    for at, token in enumerate(tokens):
        hyphen = at > 1 and tokens[at - 1].text == "-"  # “phase-down” is one word
        if hyphen and token.pos in ("NOUN", "ADP", "ADV") and tokens[at - 2].pos in ("NOUN", "VERB", "ADJ", "PROPN"):
            if len(best) < 2:
                best = tokens[at - 2 : at + 1]
            continue
        if token.pos != "NOUN" or token.ent in ("DATE", "TIME", "PERSON", "CARDINAL", "QUANTITY", "PERCENT", "MONEY"):
            continue
        if token.lemma in _EMPTY or token.dep == "compound":
            continue
        phrase = [
            t
            for t in token.children
            if t.i < token.i
            and t.dep in ("compound", "amod")
            and t.pos in ("NOUN", "ADJ", "PROPN")
            and t.lower not in _VAGUE
        ]
        phrase = [*phrase, token]
        if phrase[-1].i - phrase[0].i != len(phrase) - 1:
            phrase = [token]
        if len(phrase) > len(best) and len(phrase) <= 4:
            best = phrase
    if not best:
        return None
    words = " ".join(t.text if t.pos == "PROPN" else t.lower for t in best).replace(" - ", "-")
    slug = re.sub(r"[^a-z0-9]+", "-", " ".join(t.lemma for t in best).lower()).strip("-")
    return ChosenTopic(f"auto:{slug}", words, 0.5, suggested=True) if slug else None


_VAGUE = frozenset(
    "first second last next new current previous same other own such full similar great good big small joint whole recent".split()
)
_EMPTY = frozenset(
    "thing way time day year week month people man woman number lot part kind side country nation world today fact case matter area moment "
    "importance need view position statement support goal commitment readiness willingness concern absence request euro dollar pound yen yuan patience decision "
    "tonne ton kilometre kilometer mile metre meter bottom top term word step move use account result hour minute percent share third half quarter "
    "step measure fashion beginning end start remark comment reason sense chance place past future point front back sort type kind form level range "
    "rest whole majority minority party offer plan answer question response reply proposal idea suggestion effort effect role something anything "
    "nothing everything everyone somebody nobody one other others person suggestion criticism praise gratitude thanks appreciation hope wish "
    "thousand million billion hundred dozen number amount figure threat relative exchange leverage package entry faith government meeting "
    "draft contact net".split()
)


def _find(tokens: list[Token], book: TopicBook) -> list[TopicHit]:
    found: list[TopicHit] = []
    for at, token in enumerate(tokens):
        best: dict[str, TopicHit] = {}
        for key in {token.lemma, token.lower, token.text}:
            for phrase in book.phrases.get(key, ()):
                if len(phrase.words) > 1 and at + len(phrase.words) > len(tokens):
                    continue
                known = best.get(phrase.topic)
                if known is not None and known.weight >= phrase.weight and known.words >= len(phrase.words):
                    continue
                if _figurative(tokens, at) and len(phrase.words) == 1:
                    continue
                if _matches(tokens, at, phrase) and not _spoilt(tokens, at, phrase.topic, book):
                    last = tokens[at + len(phrase.words) - 1]
                    best[phrase.topic] = TopicHit(
                        token.start, last.end, phrase.topic, phrase.weight, len(phrase.words), phrase.words
                    )
        found.extend(best.values())
    by_topic: dict[str, list[TopicHit]] = {}
    for hit in found:
        by_topic.setdefault(hit.topic, []).append(hit)
    return [h for h in found if h.weight >= STRONG or any(_is_near(h, other) for other in by_topic[h.topic])]


def _is_near(hit: TopicHit, other: TopicHit) -> bool:
    return other.topic == hit.topic and other.phrase != hit.phrase and abs(other.start - hit.start) < 1200


def _matches(tokens: list[Token], at: int, phrase: Phrase) -> bool:
    for offset, word in enumerate(phrase.words):
        token = tokens[at + offset]
        if phrase.exact:
            if token.text != word:
                return False
        elif word not in (token.lemma, token.lower, token.lower.replace("’", "'")):
            return False
    return True


def _spoilt(tokens: list[Token], at: int, topic: str, book: TopicBook) -> bool:
    for words in book.not_near.get(topic, ()):
        for k in range(max(0, at - _NEAR), min(len(tokens) - len(words) + 1, at + _NEAR)):
            if all(tokens[k + n].lower == w or tokens[k + n].lemma == w for n, w in enumerate(words)):
                return True
    return False


def _in_words(headline: str, book: TopicBook) -> list[Phrase]:
    """Topic phrases in an unparsed headline, by its plain words."""
    words = [w.strip(".,:;!?\"“”‘’()'") for w in re.split(r"[\s]+|(?<=\w)(?=-)|(?<=-)(?=\w)", headline) if w]
    lower = [w.lower() for w in words]
    found = []
    for at, word in enumerate(lower):
        for key in {word, word.removesuffix("s"), words[at]}:
            for phrase in book.phrases.get(key, ()):
                here = words if phrase.exact else lower
                if len(phrase.words) + at <= len(here) and all(
                    here[at + n] in (w, w + "s") for n, w in enumerate(phrase.words)
                ):
                    found.append(phrase)
    return found
