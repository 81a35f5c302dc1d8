"""Tell who a source phrase names: a name, a role, a side, a pair, a pronoun or a description.

Works left to right with the attributions, because a pronoun may need the source of the one before.
"""

from __future__ import annotations

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.newcomers import newcomer
from briefing.extraction.pronouns import IT, NEAR, PLURAL, SINGULAR, Resolved
from briefing.extraction.reminders import PEOPLE, ReminderResolver
from briefing.extraction.titles import Title, default_country, description_end
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "both": 2}
_LEADERS = frozenset(
    "leaders presidents ministers leader president minister diplomats premiers envoys officials men women heads secretaries chancellors "
    "negotiators chiefs commanders".split()
)
_GENERIC = frozenset(
    "official diplomat politician leader envoy minister lawmaker chief representative negotiator spokesman spokeswoman spokesperson head secretary".split()
)
_MUTE = frozenset(
    "estimate evidence result finding figure number word event development fact history rumour rumor speculation move decision change proof image photo "
    "video footage picture map sign year day week thing issue question problem situation case data attack war conflict crisis sanction".split()
)


class Resolver(ReminderResolver):
    """Resolve source phrases by their head token."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._quiet = False
        self._lenient = False

    def speaking(self, head: Token) -> Resolved:
        """Resolve the subject of a verb of speech: whatever does that can speak."""
        self._lenient = True
        try:
            return self.resolve(head)
        finally:
            self._lenient = False

    def acting(self, head: Token) -> None:
        """Take note of a named body that does something: “the Indonesian Navy saved 200”."""
        if head.text[:1].isupper() and head.lemma in self.cast.tables.state_heads and head.lower != head.text:
            body = self._body(head, self._hits(head))
            for figure in body.figures if body else ():
                figure.active = True

    def addressed(self, head: Token) -> Figure | None:
        """Return whom a statement is addressed to, if known already; nobody new is made up for it."""
        self._quiet = True
        try:
            figures = self.resolve(head).figures
        finally:
            self._quiet = False
        return figures[0] if figures else None

    def resolve(self, head: Token) -> Resolved:
        """Return who the noun phrase headed by ``head`` names, with its conjuncts."""
        first = self._one(head)
        others = [t for t in head.children if t.dep == "conj" and t.pos in ("NOUN", "PROPN", "PRON")]
        if not others or first.joint:
            return first
        figures = list(first.figures)
        reasons = list(first.reasons)
        factor = first.factor
        for other in others:
            more = self.resolve(other)
            figures.extend(f for f in more.figures if f not in figures)
            factor = min(factor, more.factor)
        return Resolved(tuple(figures), tuple(reasons), len(figures) > 1, factor)

    def _one(self, head: Token) -> Resolved:
        lower = head.lower
        if lower in SINGULAR and head.pos == "PRON":
            return self._he(head)
        if lower in ("who", "which", "that") and head.pos in ("PRON", "DET", "SCONJ"):
            return self._relative(head)
        if lower in PLURAL and head.pos in ("PRON", "DET"):
            return self._they(head)
        if lower in IT and head.pos in ("PRON", "DET"):
            return self._it(head)
        if lower in ("i", "we", "you", "us", "me"):
            return Resolved()
        figure = self.cast.at.get(head.i)
        if figure is not None:
            return Resolved((figure,))
        for child in head.children:
            beside = (
                self.cast.at.get(child.i)
                if child.dep in ("appos", "flat", "nmod", "compound") and child.i > head.i
                else None
            )
            if beside is not None and beside.is_person:
                return Resolved((beside,))
        titled = self.cast.titled.get(head.i)
        if titled is not None and any(self.cast.at.get(t.i) is titled for t in head.subtree()):
            return Resolved((titled,))
        named = newcomer(self.cast, head) if self._lenient and not self._quiet else None
        return Resolved((named,), factor=0.9) if named is not None else self._noun(head)

    def _relative(self, head: Token) -> Resolved:
        relative = next((a for a in head.ancestors() if a.dep == "relcl"), None)
        if relative is None or relative.head is head:
            return Resolved()
        return self._one(self._antecedent(relative.head) if head.lower == "who" else relative.head)

    def _antecedent(self, noun: Token) -> Token:
        """“X, a lawyer in Antwerp, who notes”: the parser hangs *who* on the last noun, the person stands before."""
        at = noun
        for _ in range(5):
            figure = self.cast.at.get(at.i)
            if figure is not None and figure.is_person:
                return at
            if at.dep not in ("pobj", "prep", "appos", "conj", "compound", "poss") or at.head is at:
                break
            at = at.head
        return noun

    def _noun(self, head: Token) -> Resolved:
        lower = head.lower
        roles = self.cast.roles
        words = {t.lower for t in head.children}
        hits = self._hits(head)
        if lower in roles.both and (words & _NUMBERS.keys() or words & {"both", "all", "each", "these"}) and not hits:
            return self._both(head, words)
        if (
            lower in roles.both
            and head.tag == "NNS"
            and "the" in words
            and len(head.children) == 1
            and len(self.memory.pair or self.memory.pair_states) > 1
        ):
            return self._both(head, words)
        if (
            head.tag in ("NN", "NNP")
            and not hits
            and words <= {"the", "this"}
            and lower
            in (
                "meeting",
                "summit",
                "conference",
                "body",
                "bloc",
                "alliance",
                "group",
                "forum",
                "organisation",
                "organization",
            )
        ):
            return self._document(head, hits)
        named = self._role(head, hits)
        if named is not None:
            return named
        if lower in roles.documents:
            return (None if hits else self._made_by(head)) or self._document(head, hits)
        plural_role = head.tag in ("NNS", "NNPS") and head.lemma in roles.last_words and len(hits) > 1
        party = lower == "party" and (head.text[0].isupper() or "opposition" in words)  # a body, not the state's side
        if (lower in roles.sides or head.lemma in roles.sides or plural_role) and not party:
            side = self._side(head, hits)
            if side is not None:
                return side
        if (
            head.lemma in self.cast.tables.state_heads
            or head.lemma in self.cast.tables.other_heads
            or head.ent == "ORG"
            or party
        ):
            body = self._body(head, hits)
            if body is not None:
                return body
        return self._described(head, hits)

    def _hits(self, head: Token) -> list[Figure]:
        """States and bodies inside the noun phrase before the head or after “of”."""
        found = []
        for token in head.subtree():
            hit = self.cast.hit_at.get(token.i)
            if hit is None:
                continue
            linked = ("of", "from", "at", "for") if head.lemma.startswith("spokes") else ("of", "from", "at")
            inside = token.i < head.i or any(
                a.dep == "prep" and a.lower in linked and a.head is head for a in token.ancestors()
            )
            if not inside or any(a.dep in ("relcl", "acl", "appos") for a in _below(token, head) if a.i > head.i):
                continue
            figure = self.cast.entry(hit.form.entry)
            if figure not in found:
                found.append(figure)
        return found

    def _both(self, head: Token, words: set[str]) -> Resolved:
        memory = self.memory
        count = next((_NUMBERS[w] for w in words if w in _NUMBERS), 0)
        persons = memory.pair
        states = memory.pair_states
        leaders = head.lower in _LEADERS or head.lemma in _LEADERS
        figures = (persons or states) if leaders else (states or persons)
        if "all" in words and not count:
            figures = memory.last if memory.last and not memory.last[0].is_person else figures
        if count and (len(figures) != count or "other" in words):
            figures = figures[:count] if len(figures) > count and "other" not in words else ()
        if not figures:
            figures = memory.last_joint or (self._two_states(head) if count in (0, 2) and "all" not in words else ())
        return Resolved(figures, ("joint_noun",) if figures else ("coref_none",), joint=len(figures) > 1, factor=0.9)

    def _two_states(self, head: Token) -> tuple[Figure, ...]:
        """The two states named before, if there are just two."""
        states = [
            f
            for f in self.cast.figures
            if f.kind is ParticipantKind.COUNTRY and f.mentions and min(f.mentions)[0] < head.start
        ]
        return tuple(states) if len(states) == 2 else ()

    def _role(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“the minister”, “the Polish minister”, “the Foreign Secretary”: somebody with that role."""
        lower = head.lower
        if lower not in self.cast.roles.last_words or head.tag in ("NNS", "NNPS"):
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
        if len(people) > 1 and self.memory.last and self.memory.last[0] in people:
            people = [self.memory.last[0]]
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
            if last is not None and head.sent.index - self.memory.last_person_sentence <= 3 and not compounds:
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
        for i in range(head.i - 1, -1, -1):
            if (tokens[i].sent or head.sent).index < head.sent.index - 4:
                return None
            figure = self.cast.at.get(i)
            if figure is not None and figure.is_person and figure.titles and figure.country in countries:
                return figure
        return None

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

    def _document(self, head: Token, hits: list[Figure]) -> Resolved:
        """A statement speaks for the body that issues it."""
        if hits:
            return Resolved((hits[0],), ("coref_document",), factor=0.85)
        bodies = [f for f in self.memory.last if not f.is_person]
        if bodies:
            return Resolved(tuple(bodies), ("coref_document",), joint=len(bodies) > 1, factor=0.75)
        for i in range(head.i - 1, max(-1, head.i - 120), -1):
            figure = self.cast.at.get(i)
            if (
                figure is not None
                and not figure.is_person
                and (figure.entry is None or figure.entry.kind in ("bloc", "body", "state"))
            ):
                return Resolved((figure,), ("coref_document", "coref_far"), factor=0.6)
        return Resolved(reasons=("coref_none",))

    def _side(self, head: Token, hits: list[Figure]) -> Resolved | None:
        if len(hits) > 1 and head.tag in ("NNS", "NNPS"):
            return Resolved(tuple(self._holder(head, f) for f in hits), ("side_noun",), joint=True, factor=0.9)
        return Resolved(tuple(hits[:1]), ("side_noun",), factor=0.95) if hits else None

    def _holder(self, head: Token, side: Figure) -> Figure:
        """“the presidents of X and Y”: the person with that role there, else the state."""
        people = [
            f for f in self.cast.persons() if side.country and f.country == side.country and f.has_role(head.lemma)
        ]
        return people[0] if len(people) == 1 else side

    def _body(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“Russian Defense Ministry”, “the Kremlin's press service”: a body of its own."""
        tree = [t for t in head.subtree() if t.i <= head.i or _in_name(t, head)]
        while tree and (tree[0].dep == "det" or tree[0].pos in ("DET", "PUNCT")):
            tree = tree[1:]
        if not tree:
            return None
        named = any(t.text[:1].isupper() for t in tree) or bool(hits)
        if not named:
            return self._known_body(head)
        if len(tree) == 1 and not hits and head.text[:1].isupper() and any(t.lower == "the" for t in head.children):
            short = self._known_body(head)
            if short is not None:
                return short
        start, end = tree[0].start, tree[-1].end
        country = next((f.country for f in hits if f.country), None)
        if self._quiet:
            return Resolved()
        figure = self.cast.organisation(self.cast.parsed.text[start:end], start, end, country)
        return Resolved((figure,))

    def _known_body(self, head: Token) -> Resolved | None:
        """“the ministry”, “the Commission”: the latest body with that word in its name."""
        known = [
            f
            for f in self.cast.figures
            if f.kind is ParticipantKind.ORGANISATION and head.lower in f.name.lower().split()
        ]
        known = [f for f in known if f.mentions and min(f.mentions)[0] < head.start]
        if not known:
            return None
        latest = max(known, key=lambda f: max(m for m in f.mentions if m[0] < head.start))
        return Resolved((latest,), ("coref_role",), factor=0.85)

    def _described(self, head: Token, hits: list[Figure]) -> Resolved:
        """Somebody known only by a description; nobody, if the noun cannot speak."""
        roles = self.cast.roles
        lower = head.lower
        known = (
            lower in roles.speakers
            or head.lemma in roles.speakers
            or lower in roles.last_words
            or head.lemma in roles.last_words
        )
        if not known and not (
            self._lenient
            and head.pos in ("NOUN", "PROPN")
            and head.lemma not in _MUTE
            and head.ent not in ("DATE", "TIME", "MONEY", "PERCENT")
        ):
            return Resolved(reasons=("not_a_speaker",))
        if self._quiet or any(t.lower in ("no", "any", "every") for t in head.children):
            return Resolved(reasons=("not_a_speaker",))
        tree = [t for t in head.subtree() if t.i <= head.i or _in_name(t, head)]
        while tree and (tree[0].dep == "det" or tree[0].pos in ("DET", "PUNCT", "CCONJ", "ADV", "PRON")):
            tree = tree[1:]
        if not tree:
            return Resolved(reasons=("not_a_speaker",))
        if self._lenient:
            meant = self._made_by(head) or self._reminded(head, hits)
            if meant is not None:
                return meant
        start, end = tree[0].start, tree[-1].end
        if head.tag == "NN" and tree[-1].i > head.i:
            end = max(end, description_end(self.cast.parsed, head, self.cast.hit_at))
        country = next((f.country for f in hits if f.country), None)
        person = head.tag in ("NN", "NNP") and (lower in roles.last_words or lower in PEOPLE)
        figure = self.cast.unnamed(
            self.cast.parsed.text[start:end], start, end, country=country, plural=not person, head=head.text
        )
        if hits and figure.body is None:
            figure.body = hits[0]
        return Resolved((figure,), ("anonymous",), factor=0.85)


def _below(token: Token, head: Token) -> list[Token]:
    """The token and its heads up to, not including, ``head``."""
    found = [token]
    for above in token.ancestors():
        if above is head:
            break
        found.append(above)
    return found


def _in_name(token: Token, head: Token) -> bool:
    """Whether a token after the head belongs to its name: “spokesperson of the Embassy of China in the UK”."""
    chain = [token, *token.ancestors()]
    below = chain[: chain.index(head)] if head in chain else []
    return (
        bool(below)
        and all(
            a.dep in ("prep", "pobj", "det", "compound", "amod", "poss", "case", "nmod", "conj", "cc") for a in below
        )
        and (below[-1].dep == "prep" and below[-1].lower in ("of", "for", "at") and below[-1].i == head.i + 1)
    )
