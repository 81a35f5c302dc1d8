"""Nouns that stand for what was spoken of before: “the airline”, “the old man”, “the bureau's footnote”."""

from __future__ import annotations

from briefing.extraction.cast import Figure
from briefing.extraction.newcomers import handle, maker
from briefing.extraction.pronouns import PronounResolver, Resolved
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

PEOPLE = frozenset(
    "source man woman person resident witness mother father survivor voter worker insider colleague friend ally".split()
)
_WRITTEN = frozenset(
    "footnote guideline guidance filing audit survey poll modelling model forecast study review bulletin newsletter leaflet notice note website account "
    "office blog column manifesto petition brief submission ruling judgment verdict".split()
)
_ANYBODY = frozenset(
    "latter former politician man woman boy girl father mother striker manager owner winner player".split()
)
_BODY_NOUNS = frozenset(
    "airline club company firm group bureau charity union party bank agency authority organisation organization body alliance league federation "
    "association council committee commission court board department ministry municipality university school hospital station newspaper paper "
    "broadcaster retailer carmaker maker producer operator developer startup watchdog regulator campaign movement coalition trust foundation".split()
)


class ReminderResolver(PronounResolver):
    """Resolves definite nouns by what was named shortly before."""

    def _made_by(self, head: Token) -> Resolved | None:
        """“the bureau's footnote”, “a note by the roads department”: what is written speaks for its maker."""
        if head.lemma not in self.cast.roles.documents and head.lemma not in _WRITTEN:
            if "@" in head.text or any("@" in t.text for t in head.children):
                user = handle(self.cast, head)
                return Resolved((user,), factor=0.85) if user is not None else None
            return None
        by = maker(head)
        if by is None:
            return None
        found = self.resolve(by)
        return Resolved(found.figures, ("coref_document", *found.reasons), found.joint, 0.85) if found.figures else None

    def _reminded(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“the airline”, “the old man”, “the Malian lawyer”: somebody or something spoken of shortly before."""
        if not any(t.dep == "det" and t.lower in ("the", "this", "that") for t in head.children):
            return None
        if head.tag not in ("NN", "NNP") or any(t.dep in ("relcl", "acl", "prep") for t in head.rights):
            return None
        here = head.sent.index if head.sent is not None else 0
        person = head.lower in self.cast.roles.last_words or head.lower in PEOPLE or head.lower in _ANYBODY
        if person:
            return self._last_person(head, hits, here)
        if head.lower in _BODY_NOUNS:
            return self._last_body(head, here)
        return None

    def _last_person(self, head: Token, hits: list[Figure], here: int) -> Resolved | None:
        memory = self.memory
        gender = "f" if head.lower in self.cast.roles.female else "m" if head.lower in self.cast.roles.male else ""
        countries = {f.country for f in hits if f.country}
        seen = self._persons_before(head, gender) if gender else self._persons_before(head, None)
        near = [
            (figure, sentence)
            for figure, sentence, subject in seen
            if here - sentence <= 4 and not figure.anonymous and (not countries or figure.country in (None, *countries))
        ]
        last = memory.last_person
        if last is not None and here - memory.last_person_sentence <= 4 and any(f is last for f, _ in near):
            chosen = last
        elif near and (len({id(f) for f, _ in near}) == 1 or countries):
            chosen = near[-1][0]
        else:
            return None
        tie = len({id(f) for f, _ in near}) > 1
        return Resolved((chosen,), ("coref_role", "coref_tie") if tie else ("coref_role",), factor=0.7 if tie else 0.8)

    def _last_body(self, head: Token, here: int) -> Resolved | None:
        memory = self.memory
        bodies = [f for f in memory.last if f.kind is ParticipantKind.ORGANISATION and not f.plural]
        if bodies and here - memory.last_sentence <= 3:
            return Resolved(tuple(bodies[:1]), ("coref_role",), factor=0.75)
        for i in range(head.i - 1, max(-1, head.i - 150), -1):
            figure = self.cast.at.get(i)
            if figure is not None and figure.kind is ParticipantKind.ORGANISATION and not figure.anonymous:
                return Resolved((figure,), ("coref_role", "coref_far"), factor=0.6)
            if figure is None and self.cast.parsed.tokens[i].ent == "ORG" and i not in self.cast.hit_at:
                return self._entity(self.cast.parsed.tokens[i])
        return None

    def _entity(self, last: Token) -> Resolved:
        """A body that only the model's label tells, by its last word."""
        tokens = self.cast.parsed.tokens
        first = last.i
        while first and tokens[first - 1].ent == "ORG" and tokens[first - 1].sent is last.sent:
            first -= 1
        while first < last.i and (tokens[first].dep == "det" or not tokens[first].text[:1].isalnum()):
            first += 1
        start, end = tokens[first].start, last.end
        figure = self.cast.organisation(self.cast.parsed.text[start:end], start, end, None)
        return Resolved((figure,), ("coref_role", "coref_far"), factor=0.6)
