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
    genders: dict[int, str] = field(default_factory=dict)

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
            near = [c for c in candidates if here - c[1] <= NEAR] or candidates
            subjects = [c for c in near if c[2]]
            chosen = (subjects or near)[-1][0]
            chosen.gender = chosen.gender or gender
            far = here - near[-1][1] > NEAR
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
            found.append((figure, sentence, token.dep in ("nsubj", "nsubjpass")))
        found.reverse()
        return found

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
        if len(memory.pair) > 1:
            return Resolved(memory.pair, ("coref_plural",), joint=True, factor=0.85)
        if len(memory.pair_states) > 1:
            return Resolved(memory.pair_states, ("coref_plural",), joint=True, factor=0.75)
        return Resolved(memory.last, ("coref_plural", "coref_far"), joint=len(memory.last) > 1, factor=0.6)

    def _it(self, head: Token) -> Resolved:
        memory = self.memory
        assert head.sent is not None
        bodies = [f for f in memory.last if not f.is_person]
        if bodies and head.sent.index - memory.last_sentence <= NEAR:
            return Resolved(tuple(bodies[:1]), ("coref_pronoun",), factor=0.85)
        for i in range(head.i - 1, max(-1, head.i - 60), -1):
            figure = self.cast.at.get(i)
            token = self.cast.parsed.tokens[i]
            if figure is not None and not figure.is_person and token.dep in ("nsubj", "nsubjpass"):
                return Resolved((figure,), ("coref_pronoun",), factor=0.7)
        return self._subject_before(head)

    def _subject_before(self, head: Token) -> Resolved:
        """“The watchdog has opened a file. It demands …”: what the sentences right before are about."""
        assert head.sent is not None
        sentences = self.cast.parsed.sentences
        for at in range(head.sent.index - 1, max(-1, head.sent.index - 1 - NEAR), -1):
            root = next((t for t in sentences[at].tokens if t.head is t), None)
            subject = root.child("nsubj", "nsubjpass") if root is not None else None
            if subject is None or subject.pos == "PRON":
                continue
            found = self.resolve(subject)
            things = tuple(f for f in found.figures if not f.is_person)
            if things:
                return Resolved(things[:1], ("coref_pronoun",), factor=0.7)
        return Resolved(reasons=("coref_none",))

    @abstractmethod
    def resolve(self, head: Token) -> Resolved:
        """Return who a noun phrase names."""


def _fits(figure: Figure, gender: str) -> bool:
    return not figure.plural and (not figure.gender or figure.gender == gender)
