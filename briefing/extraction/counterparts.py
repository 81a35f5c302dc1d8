"""Tell who “his Norwegian counterpart” and “the two countries' foreign ministers” are: the holders of the same office."""

from __future__ import annotations

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.offices import Office, office_named
from briefing.extraction.officials import OfficialResolver
from briefing.extraction.pronouns import Resolved
from briefing.extraction.tokens import Token

_ONE = frozenset({"counterpart", "colleague"})
_SEVERAL = frozenset({"counterparts", "colleagues"})
_OWNERS = frozenset({"country", "nation", "state", "side", "neighbour", "neighbor", "government", "party"})


def offices_of(cast: Cast, figure: Figure) -> list[Office]:
    """Return the present offices of a person, without the state; of somebody without a name the one he is called by."""
    ranges = [(t.start, t.end) for t in figure.titles if not t.past and t.noun not in _ONE]
    if figure.anonymous:
        ranges += figure.mentions[:1]
    titles = [[t.text for t in cast.parsed.between(*r) if t.i not in cast.hit_at] for r in ranges]
    found = [office_named(words) for words in titles]
    return [*dict.fromkeys(o for o in found if o.words), *figure.shared_offices]


def share_offices(cast: Cast) -> None:
    """“Minister X and her Norwegian counterpart Y”: Y holds the office of the one named right before."""
    for figure in cast.persons():
        title = next((t for t in figure.titles if t.noun in _ONE), None)
        if title is None:
            continue
        first = cast.parsed.index_at(title.start)
        for i in range(first - 1, -1, -1):
            other = cast.at.get(i)
            if other is not None and other.is_person and other is not figure and (held := offices_of(cast, other)):
                figure.shared_offices = tuple(held)
                break


class CounterpartResolver(OfficialResolver):
    """Resolves those who are named by another's office."""

    def _same_office(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """Return the counterpart or counterparts meant, or ``None`` if the noun is another or nobody can be told."""
        if head.lower in _ONE:
            return self._counterpart(head, hits)
        if head.lower in _SEVERAL and len(hits) > 1:
            offices = self._owners_offices(head, {f.country for f in hits if f.country})
            found = tuple(self._officer(offices, f.country) or f for f in hits)
            return Resolved(found, ("side_noun",), joint=True, factor=0.9)
        if head.tag in ("NNS", "NNPS") and head.lemma in self.cast.roles.last_words and not hits:
            return self._of_both(head)
        return None

    def _counterpart(self, head: Token, hits: list[Figure]) -> Resolved | None:
        owner = head.child("poss")
        countries = {f.country for f in hits if f.country}
        if head.lower == "colleague" and (owner is None or not countries):
            return None
        offices = self._owners_offices(head, countries)
        person = self._the_owner(head)
        if not countries:
            return self._only_other(offices, person)
        if len(countries) > 1:
            return None
        country = next(iter(countries))
        known = self._officer(offices, country)
        if known is not None:
            return Resolved((known,), ("coref_role",), factor=0.85)
        state = next(f for f in hits if f.country == country)
        if not offices or self._quiet:
            return None
        start = min(t.start for t in head.subtree() if t.i in self.cast.hit_at or t is head)
        figure = self.cast.unnamed(
            f"{offices[0].phrase} of {_with_article(state.name)}", start, head.end, country=country, plural=False
        )
        figure.body = figure.body or state
        return Resolved((figure,), ("anonymous",), factor=0.85)

    def _the_owner(self, head: Token) -> Figure | None:
        owner = head.child("poss")
        if owner is None:
            return self.memory.last_person
        found = self.resolve(owner).figures
        return found[0] if len(found) == 1 and found[0].is_person else None

    def _owners_offices(self, head: Token, countries: set[str]) -> list[Office]:
        """The offices of the one whose counterpart it is, who is of another state."""
        owner = self._the_owner(head)
        if owner is not None and owner.country not in countries:
            return offices_of(self.cast, owner)
        others = [f for f in self.cast.persons() if f.country and f.country not in countries]
        here = [f for f in others if f.mentions and min(f.mentions)[0] < head.start]
        return [o for f in reversed(here) for o in offices_of(self.cast, f)][:1]

    def _officer(self, offices: list[Office], country: str | None) -> Figure | None:
        """The one person of a state with one of these offices; of heads of state and government whichever there is."""
        people = [f for f in self.cast.persons() if country and f.country == country]
        held = {id(f): offices_of(self.cast, f) for f in people}
        same = [f for f in people if any(o.words == w.words for o in offices for w in held[id(f)])]
        if not same and any(o.leads for o in offices):
            same = [f for f in people if any(o.leads for o in held[id(f)])]
        return same[0] if len(same) == 1 else None

    def _only_other(self, offices: list[Office], owner: Figure | None) -> Resolved | None:
        """“His counterpart”: the only other one with that office."""
        if owner is None:
            return None
        known = [
            f
            for f in self.cast.persons()
            if f is not owner
            and f.country != owner.country
            and any(o.words == w.words for o in offices for w in offices_of(self.cast, f))
        ]
        return Resolved((known[0],), ("coref_role",), factor=0.8) if len(known) == 1 else None

    def _of_both(self, head: Token) -> Resolved | None:
        """“the two countries' foreign ministers”, “the presidents of both states”."""
        of = head.child("prep")
        owner = head.child("poss") or (of.child("pobj") if of is not None and of.lower == "of" else None)
        if owner is None or owner.lemma not in _OWNERS or owner.tag not in ("NNS", "NNPS"):
            return None
        states = self.resolve(owner).figures
        if len(states) < 2 or any(f.is_person or not f.country for f in states):
            return None
        before = [t.text for t in head.children if t.dep in ("compound", "amod") and t.i < head.i]
        office = office_named(["president"] if head.lemma == "leader" else [*before, head.lemma])
        found = tuple(self._officer([office], f.country) or f for f in states)
        return Resolved(found, ("joint_noun",), joint=True, factor=0.85)


_TAKE_THE = frozenset(
    {"United States", "United Kingdom", "United Arab Emirates", "Philippines", "Netherlands", "Maldives", "EU"}
)


def _with_article(state: str) -> str:
    return f"the {state}" if state in _TAKE_THE else state
