"""Tell whom a pronoun means, from who was named and who spoke before."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

_HE = {"he": "m", "him": "m", "his": "m", "himself": "m"}
_SHE = {"she": "f", "her": "f", "hers": "f", "herself": "f"}
SINGULAR = {**_HE, **_SHE}
PLURAL = frozenset({"they", "them", "their", "both", "themselves"})
IT = frozenset({"it", "its", "which", "itself"})
FAR = 14  # sentences it may look back at all
NEAR = 2  # sentences a pronoun may look back without a doubt


@dataclass(frozen=True)
class Resolved:
    """Who is meant. ``figures`` is empty when nobody fits; ``words`` is the source phrase then."""

    figures: tuple[Figure, ...] = ()
    reasons: tuple[str, ...] = ()
    joint: bool = False
    factor: float = 1.0


@dataclass
class Memory:
    """What the reading so far leaves in mind."""

    last: tuple[Figure, ...] = ()  # source of the previous attribution
    last_sentence: int = -99
    last_person: Figure | None = None
    last_person_sentence: int = -99
    pair: tuple[Figure, ...] = ()  # those who meet, by the lead
    pair_states: tuple[Figure, ...] = ()
    last_joint: tuple[Figure, ...] = ()
    nouns: dict[str, Figure] = field(default_factory=dict)  # “judge” -> whom “the judge” meant last

    def spoke(self, figures: tuple[Figure, ...], sentence: int) -> None:
        """Remember the source of an attribution."""
        if not figures:
            return
        self.last, self.last_sentence = figures, sentence
        if len(figures) > 1:
            self.last_joint = figures
        elif figures[0].is_person:
            self.last_person, self.last_person_sentence = figures[0], sentence


class PronounResolver(ABC):
    """Resolves he, she, it and they."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.memory = Memory()

    def _he(self, head: Token) -> Resolved:
        gender = SINGULAR[head.lower]
        assert head.sent is not None
        here = head.sent.index
        memory = self.memory
        candidates = self._persons_before(head, gender)
        last = memory.last_person
        if last is not None and here - memory.last_person_sentence <= NEAR and _fits(last, gender):
            nearer = [
                f
                for f, sentence, subject in candidates
                if f is not last and subject and sentence > memory.last_person_sentence
            ]
            chosen = nearer[-1] if nearer else last
            chosen.gender = chosen.gender or gender
            tie = bool(nearer)
            return Resolved(
                (chosen,), ("coref_pronoun", "coref_tie") if tie else ("coref_pronoun",), factor=0.7 if tie else 0.9
            )
        if candidates:
            near = [c for c in candidates if here - c[1] <= NEAR]
            far = not near
            pool = near or candidates
            subjects = [c for c in pool if c[2]] or pool
            chosen = max(subjects, key=lambda c: (self._named_so_far(c[0], head), c[1]))[0] if far else subjects[-1][0]
            chosen.gender = chosen.gender or gender
            return Resolved(
                (chosen,), ("coref_pronoun", "coref_far") if far else ("coref_pronoun",), factor=0.6 if far else 0.85
            )
        if memory.last and memory.last[0].is_person and _fits(memory.last[0], gender):
            return Resolved((memory.last[0],), ("coref_pronoun",), factor=0.8)
        return Resolved(reasons=("coref_none",))

    def _persons_before(self, head: Token, gender: str | None) -> list[tuple[Figure, int, bool]]:
        """Persons named before a pronoun, the nearest last, as (figure, sentence, was subject)."""
        tokens = self.cast.parsed.tokens
        found: list[tuple[Figure, int, bool]] = []
        assert head.sent is not None
        lowest = head.sent.index - FAR
        for i in range(head.i - 1, -1, -1):
            token = tokens[i]
            sentence = token.sent.index if token.sent else 0
            if sentence < lowest:
                break
            figure = self.cast.at.get(i)
            if figure is None or not figure.is_person or (gender is not None and not _fits(figure, gender)):
                continue
            if any(figure is f and sentence == s for f, s, _ in found):
                continue
            found.append((figure, sentence, _leads(token)))
        found.reverse()
        sure = [c for c in found if not _doubtful(c[0])]
        return sure or found

    @staticmethod
    def _named_so_far(figure: Figure, head: Token) -> int:
        """How often the article has named somebody: far from any name, a pronoun means whom it is about."""
        return sum(start < head.start for start, _ in figure.mentions)

    def _they(self, head: Token) -> Resolved:
        memory = self.memory
        assert head.sent is not None
        if len(memory.last) > 1 and head.sent.index - memory.last_sentence <= 3:
            return Resolved(memory.last, ("coref_plural",), joint=True, factor=0.9)
        if memory.last and memory.last[0].plural and head.sent.index - memory.last_sentence <= 1:
            return Resolved(memory.last[:1], ("coref_plural",), factor=0.85)
        if (
            len(memory.last) == 1
            and head.sent.index - memory.last_sentence <= 1
            and memory.last[0].kind is ParticipantKind.ORGANISATION
        ):
            return Resolved(memory.last, ("coref_plural",), factor=0.75)
        several = self._plural_before(head)
        if several is not None:
            return several
        if len(memory.pair) > 1:
            return Resolved(memory.pair, ("coref_plural",), joint=True, factor=0.85)
        if len(memory.pair_states) > 1:
            return Resolved(memory.pair_states, ("coref_plural",), joint=True, factor=0.75)
        if len(memory.last) == 1 and memory.last[0].is_person:
            return Resolved(reasons=("coref_none",))
        return Resolved(memory.last, ("coref_plural", "coref_far"), joint=len(memory.last) > 1, factor=0.6)

    def _plural_before(self, head: Token) -> Resolved | None:
        """“Farmers around the lake are angry. The prices, they say, …”: the people the sentence before is about."""
        assert head.sent is not None
        if head.lower == "both" or head.sent.index == 0:
            return None
        before = self.cast.parsed.sentences[head.sent.index - 1]
        root = next((t for t in before.tokens if t.head is t), None)
        subject = root.child("nsubj") if root is not None else None
        if subject is None or subject.tag != "NNS" or subject.lower not in self.cast.roles.speakers:
            return None
        found = self.resolve(subject)
        return Resolved(found.figures, ("coref_plural",), found.joint, 0.75) if found.figures else None

    def _it(self, head: Token) -> Resolved:
        memory = self.memory
        assert head.sent is not None
        bodies = [f for f in memory.last if not f.is_person]
        if not bodies or head.sent.index - memory.last_sentence > 1:
            subject = self._subject_before(head, 1)
            if subject.figures:
                return subject
        if bodies and head.sent.index - memory.last_sentence <= NEAR:
            return Resolved(tuple(bodies[:1]), ("coref_pronoun",), factor=0.85)
        for i in range(head.i - 1, max(-1, head.i - 60), -1):
            figure = self.cast.at.get(i)
            token = self.cast.parsed.tokens[i]
            if figure is not None and not figure.is_person and token.dep in ("nsubj", "nsubjpass"):
                return Resolved((figure,), ("coref_pronoun",), factor=0.7)
        return self._subject_before(head, NEAR)

    def _subject_before(self, head: Token, reach: int) -> Resolved:
        """“The watchdog has opened a file. It demands …”: what the sentences right before are about."""
        assert head.sent is not None
        sentences = self.cast.parsed.sentences
        for at in range(head.sent.index - 1, max(-1, head.sent.index - 1 - reach), -1):
            root = next((t for t in sentences[at].tokens if t.head is t), None)
            subject = root.child("nsubj", "nsubjpass") if root is not None else None
            if subject is None or subject.pos == "PRON":
                continue
            found = self.naming(subject)
            things = tuple(f for f in found.figures if not f.is_person) if subject.tag not in ("NNS", "NNPS") else ()
            if things:
                return Resolved(things[:1], ("coref_pronoun",), factor=0.7)
        return Resolved(reasons=("coref_none",))

    @abstractmethod
    def naming(self, head: Token) -> Resolved:
        """Return who a subject names, if it is something that can speak."""

    @abstractmethod
    def resolve(self, head: Token) -> Resolved:
        """Return who a noun phrase names."""


def _doubtful(figure: Figure) -> bool:
    """A single word with no title and no gender may be no person at all."""
    return " " not in figure.name and not figure.titles and not figure.gender and not figure.anonymous


def _leads(token: Token) -> bool:
    """Whether a name is the subject, or stands beside it: “A junior analyst, Ana Ruiz, …”, “The author is Bo Lind”."""
    if token.dep == "appos" or (token.dep == "attr" and token.head.lemma == "be"):
        token = token.head if token.dep == "appos" else token
        return token.dep in ("nsubj", "nsubjpass", "attr")
    return token.dep in ("nsubj", "nsubjpass")


def _fits(figure: Figure, gender: str) -> bool:
    return not figure.plural and (not figure.gender or figure.gender == gender)
