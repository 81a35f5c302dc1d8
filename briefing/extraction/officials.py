"""Tell which person a role stands for: “the minister”, “the Polish envoy”, “the leaders of X and Y”."""

from __future__ import annotations

from briefing.extraction.cast import Figure
from briefing.extraction.pronouns import NEAR, Resolved
from briefing.extraction.reminders import ReminderResolver
from briefing.extraction.titles import Title, default_country
from briefing.extraction.tokens import Token

_GENERIC = frozenset(
    "official diplomat politician leader envoy minister lawmaker chief representative negotiator spokesman spokeswoman spokesperson head secretary".split()
)
_REACH = 1500  # tokens a countryman is looked for


class OfficialResolver(ReminderResolver):
    """Resolves role nouns."""

    def _role(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“the minister”, “the Polish minister”, “the Foreign Secretary”: somebody with that role."""
        lower = head.lower
        if lower not in self.cast.roles.last_words or lower == "state" or head.tag in ("NNS", "NNPS"):
            return None
        definite = (
            any(t.dep in ("det", "poss") and t.lower not in ("a", "an", "one", "another") for t in head.children)
            or head.text[:1].isupper()
        )
        if not definite and not hits:
            return None
        compounds = [t.lower for t in head.children if t.dep in ("compound", "amod") and t.i not in self.cast.hit_at]
        people = [
            f
            for f in self.cast.figures
            if f.is_person and (f.has_role(lower) or (f.anonymous and lower in f.name.lower().split()))
        ]
        people = [f for f in people if f.mentions and min(f.mentions)[0] <= head.start]
        exact = [f for f in people if all(f.has_role(w) or f.anonymous for w in compounds)]
        people = exact or ([] if compounds and hits else people)
        countries = {f.country for f in hits if f.country}
        if countries:
            people = [f for f in people if f.country in countries or any(t.country in countries for t in f.titles)]
        for last in (*self.memory.last[:1], self.memory.last_person):
            if len(people) > 1 and last in people:
                people = [last]
        if people:
            tie = len(people) > 1
            latest = max(people, key=lambda f: max(m for m in f.mentions if m[0] <= head.start))
            if tie and self.memory.pair and self.memory.pair[0] in people:
                latest = self.memory.pair[0]
            return Resolved(
                (latest,), ("coref_role", "coref_tie") if tie else ("coref_role",), factor=0.75 if tie else 0.9
            )
        if definite and countries and lower in _GENERIC:
            near = self._compatriot(head, countries)
            if near is not None:
                return Resolved((near,), ("coref_role",), factor=0.8)
        later = [
            f
            for f in self.cast.persons()
            if countries and f.has_role(lower) and f.country in countries and all(f.has_role(w) for w in compounds)
        ]
        if len(later) == 1:
            return Resolved((later[0],), ("coref_role",), factor=0.85)
        heir = self._heir(head, countries) if definite and (head.text[:1].isupper() or compounds) else None
        if heir is not None:
            return Resolved((heir,), ("coref_role",), factor=0.8)
        if (
            lower
            in (
                "diplomat",
                "official",
                "politician",
                "leader",
                "envoy",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "minister",
                "president",
            )
            and not hits
        ):
            last = self.memory.last_person
            assert head.sent is not None
            if (
                last is not None
                and not last.anonymous
                and head.sent.index - self.memory.last_person_sentence <= 3
                and not compounds
            ):
                return Resolved((last,), ("coref_role",), factor=0.75)
        if lower in ("president", "leader", "minister", "premier", "chancellor") and hits and not people:
            return None
        return None

    def _compatriot(self, head: Token, countries: set[str]) -> Figure | None:
        """“the Iranian official”: the latest person of that country, the previous source first."""
        assert head.sent is not None
        last = self.memory.last_person
        if (
            last is not None
            and not last.anonymous
            and last.country in countries
            and head.sent.index - self.memory.last_person_sentence <= 4
        ):
            return last
        tokens = self.cast.parsed.tokens
        seen: list[Figure] = []
        for i in range(head.i - 1, max(-1, head.i - _REACH), -1):
            figure = self.cast.at.get(i)
            if figure is None or not figure.is_person or not figure.titles or figure.country not in countries:
                continue
            if (tokens[i].sent or head.sent).index >= head.sent.index - 4:
                return figure
            if figure not in seen:
                seen.append(figure)
        return seen[0] if len(seen) == 1 else None

    def _heir(self, head: Token, countries: set[str]) -> Figure | None:
        """“Liz Truss has announced … The Foreign Secretary said”: the latest person still without a role gets it."""
        assert head.sent is not None
        if head.lower not in self.cast.roles.weights:
            return None
        tokens = self.cast.parsed.tokens
        lowest = head.sent.index - NEAR
        for i in range(head.i - 1, -1, -1):
            if (tokens[i].sent or head.sent).index < lowest:
                return None
            figure = self.cast.at.get(i)
            if figure is None or not figure.is_person or figure.titles or figure.anonymous:
                continue
            if countries and figure.country is not None and figure.country not in countries:
                continue
            tree = [t for t in head.subtree() if t.i <= head.i and t.dep != "det"]
            start, end = tree[0].start, tree[-1].end
            text = self.cast.parsed.text[start:end]
            country = next(iter(countries), None) or default_country(text)
            figure.titles.append(Title(start, end, text, country, noun=head.lemma))
            figure.country = figure.country or country
            return figure
        return None

    def _holder(self, head: Token, side: Figure) -> Figure:
        """“the presidents of X and Y”: the person with that role there, else the state."""
        people = [
            f for f in self.cast.persons() if side.country and f.country == side.country and f.has_role(head.lemma)
        ]
        return people[0] if len(people) == 1 else side
