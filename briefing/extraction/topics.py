"""Find the topics of the packs in an article, and the topic a statement is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.extraction.tokens import Parsed, Token
from briefing.extraction.topic_packs import BODY, BROAD, GENERAL, PLACE, STRONG, Phrase, TopicBook
from briefing.model import Range

# A topic reaching this score is taken; the scopes follow the distance of the hit from the statement.
TAKEN = 0.6
_OUTSIDE = 0.7  # in the evidence, not in what is held
_SENTENCE = 0.5
_PREVIOUS = 0.4
_HEADLINE = 0.3
_PREVALENCE = 0.6
_PASSING = 0.3  # a venue or part of a title: “at the UN”, “the EU ambassador”
_ASIDE = 0.5  # “despite the pandemic”
_FIRST = 0.2  # what is named first
_CONFIRMED = 0.8  # weight of a weak phrase whose topic the headline names
_SUBORDINATE = 0.75  # for each relative or adverbial clause between the hit and what is held
_AGAIN = 0.3  # a phrase that comes again
_KIND = {"": 1.0, PLACE: 0.8, BODY: 0.7, BROAD: 0.65, GENERAL: 0.5}
_NEAR = 40  # tokens
_LONGEST = 60  # code points of a phrase
_BESIDE = 1200  # code points between a weak phrase and another one of its topic


@dataclass(frozen=True)
class TopicHit:
    """A phrase of a topic in the text."""

    start: int
    end: int
    topic: str
    weight: float
    words: int
    phrase: tuple[str, ...] = ()
    passing: bool = False
    noun: bool = True  # whether it ends in a noun


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
        self.hits, self._lone = _with_company(_find(parsed.tokens, book))
        self._lone_starts = [h.start for h in self._lone]
        self._starts = [h.start for h in self.hits]
        self.total: Counter[str] = Counter()
        self._weight: defaultdict[str, float] = defaultdict(float)
        for hit in self.hits:
            self.total[hit.topic] += 1
            self._weight[hit.topic] += hit.weight
        self._heaviest = max(self._weight.values(), default=1.0)
        self._headline: defaultdict[str, float] = defaultdict(float)
        for phrase in _in_words(headline, book):
            sure = self.kind(phrase.topic) == PLACE and self._weight[phrase.topic] >= 2 * STRONG
            self._headline[phrase.topic] = max(self._headline[phrase.topic], STRONG if sure else phrase.weight)

    def within(self, start: int, end: int) -> list[TopicHit]:
        """Return the hits that begin in a range."""
        return self.hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def hints(self, start: int, end: int) -> list[TopicHit]:
        """Return the weak phrases that stand alone in a range and that one topic only claims."""
        lone = self._lone[bisect_left(self._lone_starts, start) : bisect_left(self._lone_starts, end)]
        claimed = Counter(h.start for h in lone)
        return [h for h in lone if claimed[h.start] == 1 and not h.passing]

    def kind(self, topic: str) -> str:
        """Return how particular a topic is."""
        entry = self.book.topics.get(topic)
        return entry.kind if entry else ""

    def in_headline(self, topic: str) -> bool:
        """Whether the headline names a topic."""
        return self._headline[topic] >= STRONG

    def places(self, span: Range, source: Range) -> frozenset[str]:
        """Return the places a statement names, not in passing and not as its source."""
        return frozenset(
            h.topic for h in self.within(*span)
            if self.kind(h.topic) == PLACE and self._weight_of(h) >= _CONFIRMED
            and not source[0] <= h.start < source[1]
        )  # fmt: skip

    def is_under(self, topic: str, other: str) -> bool:
        """Whether a topic is the other one's child, or its child's child."""
        seen: set[str] = set()  # a pack may name parents in a circle
        while (entry := self.book.topics.get(topic)) is not None and entry.parent is not None and topic not in seen:
            seen.add(topic)
            topic = entry.parent
            if topic == other:
                return True
        return False

    def chosen(self, topic: str, score: float) -> ChosenTopic:
        """Return a topic of the book as a choice."""
        return ChosenTopic(topic, self.book.label(topic), score)

    def strongest(self, start: int, end: int) -> ChosenTopic | None:
        """Return the topic with the most weight in a range, affairs before others, or ``None``."""
        weights: Counter[str] = Counter()
        for hit in self.within(start, end):
            if hit.weight >= STRONG and not hit.passing:
                weights[hit.topic] += int(100 * hit.weight * _KIND[self.kind(hit.topic)])
        best = max(weights.items(), key=lambda pair: (pair[1], pair[0]), default=None)
        return self.chosen(best[0], 0.4) if best else None

    def of_headline(self) -> ChosenTopic | None:
        """Return the topic the headline names, the one the article treats most before others."""
        best = max(
            ((w * _KIND[self.kind(t)], self._weight[t], t) for t, w in self._headline.items() if w >= STRONG),
            default=None,
        )
        return self.chosen(best[2], 0.4) if best else None

    def choose(
        self,
        spans: Iterable[Range],
        evidence: Range,
        *,
        source: Range | None = None,
        sentence: Range | None = None,
        before: Range | None = None,
        back: str | None = None,
    ) -> ChosenTopic | None:
        """Return the best topic of a statement, or ``None`` if no pack has one.

        An affair named in the statement goes before a place, a body or something general, whatever the rest of the
        article treats; among several of one rank the article and its headline decide.

        Args:
            spans: What is held: hits there count full.
            evidence: The whole statement: hits there count 0.7.
            source: Who says it: a body that speaks is not therefore the topic.
            sentence: The sentence around it: hits there count 0.5.
            before: The sentence before: hits there count 0.4.
            back: The topic that “the crisis” or “this decision” in the statement points back to.
        """
        scores: defaultdict[str, float] = defaultdict(float)
        named: set[str] = set()  # by the statement itself
        seen: set[tuple[str, tuple[str, ...]]] = set()
        inside: set[TopicHit] = set()
        for start, end in spans:
            for hit in self.within(start, end):
                inside.add(hit)
                share = _share(self.parsed, hit, start)
                if self._count(hit, share, scores, seen) * share >= TAKEN:
                    if not named and share == 1.0:
                        scores[hit.topic] += _FIRST
                    named.add(hit.topic)
        for hit in self.within(*evidence):
            spoken = source is not None and source[0] <= hit.start < source[1]
            if hit not in inside and not spoken and self._count(hit, _OUTSIDE, scores, seen) >= _CONFIRMED:
                named.add(hit.topic)
        for scope, share in ((sentence, _SENTENCE), (before, _PREVIOUS)):
            around = [h for h in self.within(*scope) if not evidence[0] <= h.start < evidence[1]] if scope else []
            for topic in {h.topic for h in around}:
                scores[topic] += share * max(self._weight_of(h) for h in around if h.topic == topic)
        if back is not None:
            scores[back] += STRONG
            named.add(back)
        self._prefer_children(scores)
        affairs = {t for t in scores if t in named and scores[t] >= TAKEN and (t == back or not self.kind(t))}
        best: tuple[float, str] | None = None
        for topic, score in scores.items():
            if affairs and topic not in affairs:
                continue
            known = _HEADLINE * self._headline[topic] + _PREVALENCE * self._weight[topic] / self._heaviest
            whole = (score + known) * _KIND[self.kind(topic)]
            best = max(best, (whole, topic)) if best else (whole, topic)
        if best is None or best[0] < TAKEN * _KIND[self.kind(best[1])]:
            return None
        return self.chosen(self._as_headline(best[1]), best[0])

    def _as_headline(self, topic: str) -> str:
        """The headline's topic, where that is a more particular form of a topic: “relations” in “US–China relations”."""
        for known, weight in self._headline.items():
            entry = self.book.topics.get(known)
            if entry is not None and entry.parent == topic and weight >= STRONG:
                return known
        return topic

    def _count(
        self, hit: TopicHit, share: float, scores: defaultdict[str, float], seen: set[tuple[str, tuple[str, ...]]]
    ) -> float:
        """Add a hit to the scores; return its weight by itself."""
        again = (hit.topic, hit.phrase) in seen
        seen.add((hit.topic, hit.phrase))
        weight = self._weight_of(hit)
        scores[hit.topic] += weight * share * (1 + 0.15 * (hit.words - 1)) * (_AGAIN if again else 1.0)
        return weight

    def _weight_of(self, hit: TopicHit) -> float:
        """The weight of a hit by itself: the headline confirms a weak phrase."""
        weight = max(hit.weight, _CONFIRMED) if self.in_headline(hit.topic) else hit.weight
        return weight * _PASSING if hit.passing else weight

    def _prefer_children(self, scores: defaultdict[str, float]) -> None:
        """Leave out a topic of which a more particular one was found as strongly."""
        for topic in list(scores):
            entry = self.book.topics.get(topic)
            parent = entry.parent if entry else None
            if parent is not None and parent in scores and scores[topic] >= TAKEN:
                scores[topic] = max(scores[topic], scores.pop(parent))


def _share(parsed: Parsed, hit: TopicHit, start: int) -> float:
    """The share a hit has by what it hangs on within what is held.

    Less under a clause (“…, which affects the routes of smugglers”) or a circumstance (“despite the pandemic”).
    """
    token = parsed.token_at(hit.start)
    share = 1.0
    while token is not None and token.head is not token and token.start >= start:
        if token.dep in ("relcl", "acl", "advcl"):
            share *= _SUBORDINATE
        elif token.dep == "prep" and token.lower in _CIRCUMSTANCE:
            share *= _ASIDE
        token = token.head
    return share


_CIRCUMSTANCE = frozenset("despite amid amidst after following since before during because".split())


def _figurative(tokens: list[Token], at: int) -> bool:
    """“holds twenty-six others hostage”: nobody is in prison; real ones are called hostages as well."""
    return tokens[at].lower == "hostage" and not any(
        t.lower in ("hostages", "captors", "abducted", "kidnapped") for t in tokens
    )


def _find(tokens: list[Token], book: TopicBook) -> list[TopicHit]:
    found: list[TopicHit] = []
    known_first = book.phrases.keys()
    for at, token in enumerate(tokens):
        keys = {token.lemma, token.lower, token.text, token.lower.removesuffix("s")}
        if known_first.isdisjoint(keys):
            continue
        best: dict[str, tuple[Phrase, Token]] = {}
        for key in sorted(keys & known_first):
            for phrase in book.phrases[key]:
                known = best.get(phrase.topic)
                if known is not None and (known[0].weight, len(known[0].words)) >= (phrase.weight, len(phrase.words)):
                    continue
                if _matches(tokens, at, phrase):
                    best[phrase.topic] = (phrase, tokens[at + len(phrase.words) - 1])
        for phrase, last in sorted(best.values(), key=lambda pair: (-len(pair[0].words), pair[0].topic)):
            if (len(phrase.words) == 1 and _figurative(tokens, at)) or _spoilt(tokens, at, phrase.topic, book):
                continue
            marked = last.pos == "PROPN" and _is_marked(token, last)
            kind = _kind_of(book, phrase.topic)
            passing = kind in (PLACE, BODY) and _in_passing(token, last, kind)
            found.append(
                TopicHit(
                    token.start, last.end, phrase.topic, STRONG if marked else phrase.weight, len(phrase.words),
                    phrase.words, passing, last.pos in ("NOUN", "PROPN"),
                )
            )  # fmt: skip
    return _outermost(found)


def _kind_of(book: TopicBook, topic: str) -> str:
    entry = book.topics.get(topic)
    return entry.kind if entry else ""


def _outermost(hits: list[TopicHit]) -> list[TopicHit]:
    """Leave out a phrase that is part of another topic's longer one (“EU” in “EU membership”) or overlaps its own topic's."""
    long = [h for h in hits if h.words > 1 and h.weight >= STRONG]
    starts = [h.start for h in long]

    def covered(hit: TopicHit) -> bool:
        near = long[bisect_left(starts, hit.start - _LONGEST) : bisect_right(starts, hit.start)]
        return any(
            h.end > hit.start > h.start if h.topic == hit.topic else h.words > hit.words and h.end >= hit.end
            for h in near
        )

    return [h for h in hits if not covered(h)]


def _with_company(hits: list[TopicHit]) -> tuple[list[TopicHit], list[TopicHit]]:
    """Tell weak phrases that have no other phrase of their topic near them from all others."""
    by_topic: defaultdict[str, list[TopicHit]] = defaultdict(list)
    for hit in hits:
        by_topic[hit.topic].append(hit)
    starts = {topic: [h.start for h in found] for topic, found in by_topic.items()}

    def accompanied(hit: TopicHit) -> bool:
        first = bisect_left(starts[hit.topic], hit.start - _BESIDE)
        last = bisect_right(starts[hit.topic], hit.start + _BESIDE)
        return any(other.phrase != hit.phrase for other in by_topic[hit.topic][first:last])

    kept = [h for h in hits if h.weight >= STRONG or accompanied(h)]
    known = set(map(id, kept))
    return kept, [h for h in hits if id(h) not in known and h.noun]


def _in_passing(first: Token, last: Token, kind: str) -> bool:
    """Whether a place or body only tells where something was or whose official somebody is, or a body acts."""
    top = last
    while first.i <= top.head.i <= last.i and top.head is not top:
        top = top.head
    held = False
    while top.dep in ("compound", "poss", "amod", "nmod") and top.head.lemma.lower() in _HOLDERS | _OCCASIONS:
        top = top.head
        held = top.lemma.lower() in _HOLDERS
    if held:
        return True
    above = top
    while above.dep == "conj":
        above = above.head
    if kind == BODY and above.dep == "nsubj" and top.lower not in _OCCASIONS:
        return True
    return top.dep == "pobj" and (
        (top.head.lower in ("at", "during", "after", "before", "following") and top.lemma.lower() in _OCCASIONS)
        or (top.head.lower in ("at", "in", "from", "to") and top.head.head.lemma in _OCCASIONS)
        or (top.head.lower == "at" and top.head.head.pos == "VERB")
    )


def _is_marked(first: Token, last: Token) -> bool:
    """Whether a preposition says that this is what something is about: “tensions over Ukraine”, “talks on Iraq”."""
    top = last
    while first.i <= top.head.i <= last.i and top.head is not top:
        top = top.head
    return top.dep == "pobj" and top.head.lower in _ABOUT


_ABOUT = frozenset({"on", "over", "about", "regarding", "concerning"})
_HOLDERS = frozenset(
    "minister official ambassador envoy representative spokesman spokeswoman spokesperson president leader chief head delegation counterpart "
    "diplomat member secretary commissioner negotiator officer colleague headquarters side capital chair host delegate".split()
)
_OCCASIONS = frozenset(
    "meet meeting speak talk tell summit conference forum session gathering gather arrive visit travel fly speech address".split()
)


def _matches(tokens: list[Token], at: int, phrase: Phrase) -> bool:
    if at + len(phrase.words) > len(tokens):
        return False
    for token, word in zip(tokens[at : at + len(phrase.words)], phrase.words, strict=True):
        if phrase.exact:
            if token.text != word:
                return False
        elif word not in (token.lemma, token.lower) and word not in (
            token.lower.removesuffix("s"), token.lower.replace("’", "'"),
        ):  # fmt: skip
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
