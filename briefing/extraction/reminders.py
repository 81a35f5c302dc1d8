"""Nouns that stand for what was spoken of before: “the airline”, “the old man”, “the bureau's footnote”."""

from __future__ import annotations

from briefing.extraction.bodies import BodyResolver
from briefing.extraction.cast import Figure
from briefing.extraction.newcomers import handle, maker
from briefing.extraction.nouns import BODY_NOUNS
from briefing.extraction.pronouns import SINGULAR, Resolved
from briefing.extraction.tokens import Token

_STYLES = frozenset(
    {"excellency", "majesty", "highness", "holiness", "honour", "honor", "eminence", "lordship", "ladyship"}
)
_UTTERED = frozenset(
    "answer reply response verdict message warning claim view opinion argument theory wish worry hope fear line version account recollection word comment "
    "remark point advice explanation complaint assessment estimate demand plea verdict conclusion prediction guess belief conviction tweet post".split()
)
PEOPLE = frozenset(
    "source man woman person resident witness mother father survivor voter worker insider colleague friend ally".split()
)
_WRITTEN = frozenset(
    "footnote guideline guidance filing audit survey poll modelling model forecast study review bulletin newsletter leaflet notice note website account "
    "office blog column manifesto petition brief submission ruling judgment verdict figure data statistic count calculation affidavit testimony handle".split()
)
_ALONE = frozenset(
    {
        "judge",
        "justice",
        "magistrate",
        "prosecutor",
        "witness",
        "defendant",
        "referee",
        "captain",
        "interpreter",
        "king",
        "queen",
        "pope",
    }
)
_NEAR = 3  # sentences back within which somebody is taken up without being named


class ReminderResolver(BodyResolver):
    """Resolves definite nouns by what was named shortly before."""

    def _made_by(self, head: Token) -> Resolved | None:
        """“the bureau's footnote”, “a note by the roads department”: what is written speaks for its maker."""
        if head.lemma in _UTTERED and head.child("poss") is None:
            return None
        if head.lemma not in self.cast.roles.documents and head.lemma not in _WRITTEN and head.lemma not in _UTTERED:
            if "@" in head.text or any("@" in t.text for t in head.children):
                user = handle(self.cast, head)
                return Resolved((user,), factor=0.85) if user is not None else None
            return None
        by = maker(head)
        if by is None or (head.lemma == "office" and by.pos == "NOUN"):  # “the president's office” is a body
            return None
        found = self.resolve(by)
        found = found if found.figures or by.pos == "PRON" else self.naming(by)
        return Resolved(found.figures, ("coref_document", *found.reasons), found.joint, 0.85) if found.figures else None

    def _belonging(self, head: Token) -> Resolved | None:
        """“Her organisation”: the one the person works for; “His Excellency”: the person himself."""
        owner = head.child("poss")
        if self._quiet or owner is None or owner.lower not in SINGULAR:
            return None
        if head.lower in _STYLES:
            seen = self._persons_before(head, SINGULAR[owner.lower])
            return Resolved((seen[-1][0],), ("coref_role",), factor=0.8) if seen else None
        if head.lemma not in BODY_NOUNS and head.lemma != "centre":
            return None
        person = next(iter(self.resolve(owner).figures), None)
        if person is None:
            return None
        if person.body is not None:
            return Resolved((person.body,), ("coref_role",), factor=0.75)
        if not person.organisation:
            return None
        body = self.cast.organisation(person.organisation, head.start, head.end, person.country)
        return Resolved((body,), ("coref_role",), factor=0.7)

    def _reminded(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“the airline”, “the old man”, “the Malian lawyer”, “the Croat”: somebody or something spoken of shortly before."""
        if not any(t.dep == "det" and t.lower in ("the", "this", "that") for t in head.children):
            return None
        if head.tag not in ("NN", "NNP", "JJ") or self._narrowed(head):
            return None
        roles = self.cast.roles
        if head.lower in roles.last_words or head.lower in PEOPLE or head.lower in roles.people or self._national(head):
            return self._as_before(head, hits) or self._kept(
                head, self._by_office(head, hits) or self._last_person(head, hits)
            )
        if head.lower in BODY_NOUNS:
            return self._known_body(head)
        return None

    def _as_before(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“the judge” once more: whom it meant before."""
        known = self.memory.nouns.get(head.lower)
        plain = not hits and not any(t.dep in ("compound", "amod") for t in head.children)
        return Resolved((known,), ("coref_role",), factor=0.75) if known is not None and plain else None

    def _kept(self, head: Token, found: Resolved | None) -> Resolved | None:
        if found is not None and found.figures:
            self.memory.nouns[head.lower] = found.figures[0]
        return found

    def _narrowed(self, head: Token) -> bool:
        """“the man who …”, “the nurse from Lille”: told from others by what follows, so nobody known."""
        if any(t.dep in ("relcl", "acl") for t in head.rights):
            return self.cast.parsed.tokens[head.i + 1].text != ","
        return any(
            t.dep == "prep" and t.i == head.i + 1 and t.lower in ("of", "for", "at", "from") for t in head.rights
        )

    def _national(self, head: Token) -> bool:
        """“the Croat”, “the 24-year-old Nepali”."""
        hit = self.cast.hit_at.get(head.i)
        return hit is not None and hit.how == "adjective" and not head.text.endswith("s")

    def _countries(self, head: Token, hits: list[Figure]) -> set[str]:
        found = {f.country for f in hits if f.country}
        if self._national(head):
            found.add(self.cast.hit_at[head.i].form.entry.country or "")
        return found

    def _by_office(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“the diplomat” for an ambassador, “the lawmaker” for a senator: the latest whose role the noun may stand for."""
        offices = self.cast.roles.means.get(head.lower)
        if not offices:
            return None
        countries = self._countries(head, hits)
        here = head.sent.index if head.sent is not None else 0
        seen = [(f, sentence) for f, sentence, _ in self._persons_before(head, self._gender_of(head))]
        fitting = [
            (f, sentence)
            for f, sentence in seen
            if not f.anonymous
            and (f.honorifics & offices or any(t.noun in offices for t in f.titles))
            and (not countries or f.country in countries)
        ]
        if not fitting:
            return None
        last = self.memory.last_person
        near = [f for f, sentence in fitting if here - sentence <= _NEAR]
        chosen = last if last is not None and last in near else fitting[-1][0]
        tie = len({id(f) for f, _ in fitting}) > 1
        return Resolved((chosen,), ("coref_role", "coref_tie") if tie else ("coref_role",), factor=0.7 if tie else 0.8)

    def _may_be(self, figure: Figure, head: Token) -> bool:
        """Whether nothing speaks against it: “the judge” is nobody known for a lawyer."""
        own = {t.noun for t in figure.titles if t.noun}
        if not own or head.lower not in _ALONE:
            return True
        return bool(own & {head.lower, *self.cast.roles.means.get(head.lower, ())})

    def _gender_of(self, head: Token) -> str | None:
        roles = self.cast.roles
        return "f" if head.lower in roles.female else "m" if head.lower in roles.male else None

    def _last_person(self, head: Token, hits: list[Figure]) -> Resolved | None:
        memory = self.memory
        here = head.sent.index if head.sent is not None else 0
        countries = self._countries(head, hits)
        near = [
            (figure, sentence)
            for figure, sentence, _ in self._persons_before(head, self._gender_of(head))
            if here - sentence <= _NEAR
            and not figure.anonymous
            and (not countries or figure.country in (None, *countries))
            and self._may_be(figure, head)
        ]
        last = memory.last_person
        gender = self._gender_of(head)
        if (
            last is not None
            and here - memory.last_person_sentence <= _NEAR
            and not last.anonymous
            and (not gender or last.gender in ("", gender))
            and (not countries or last.country in (None, *countries))
            and self._may_be(last, head)
        ):
            chosen = last
        elif near and (len({id(f) for f, _ in near}) == 1 or countries):
            chosen = near[-1][0]
        else:
            return None
        tie = len({id(f) for f, _ in near}) > 1
        return Resolved((chosen,), ("coref_role", "coref_tie") if tie else ("coref_role",), factor=0.7 if tie else 0.8)
