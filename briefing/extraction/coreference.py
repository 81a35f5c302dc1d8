"""Tell who a source phrase names: a name, a role, a side, a pair, a pronoun or a description.

Works left to right with the attributions, because a pronoun may need the source of the one before.
"""

from __future__ import annotations

from collections import Counter

from briefing.extraction.bodies import PARTS, in_name
from briefing.extraction.cast import Figure
from briefing.extraction.counterparts import CounterpartResolver
from briefing.extraction.newcomers import newcomer
from briefing.extraction.nouns import BODY_NOUNS
from briefing.extraction.pronouns import IT, PLURAL, SINGULAR, Resolved
from briefing.extraction.reminders import PEOPLE
from briefing.extraction.titles import description_end
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "both": 2}
_LEADERS = frozenset(
    "leaders presidents ministers leader president minister diplomats premiers envoys officials men women heads secretaries chancellors "
    "negotiators chiefs commanders".split()
)
_MUTE = frozenset(
    "estimate evidence result finding figure number word event development fact history rumour rumor speculation move decision change proof image photo "
    "video footage picture map sign year day week thing issue question problem situation case data attack war conflict crisis sanction moment minute hour margin fare rate price".split()
)
_LONG = 6  # words from which a description that opens with a name is that name with an apposition


class Resolver(CounterpartResolver):
    """Resolve source phrases by their head token."""

    def speaking(self, head: Token) -> Resolved:
        """Resolve the subject of a verb of speech: whatever does that can speak."""
        self._lenient = True
        try:
            return self.resolve(head)
        finally:
            self._lenient = False

    def naming(self, head: Token) -> Resolved:
        """Resolve a subject; a body that only its label or its noun tells is made known."""
        body = head.ent == "ORG" or {head.lemma, head.lower} & BODY_NOUNS or head.i in self.cast.at
        body = body or (head.pos == "PROPN" and any(t.lower == "the" for t in head.children))
        return self.speaking(head) if body and head.tag not in ("NNS", "NNPS") else self.resolve(head)

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
        firm = self._firm(head, others)
        if firm is not None:
            return Resolved((firm,))
        figures = list(first.figures)
        reasons = list(first.reasons)
        factor = first.factor
        for other in others:
            more = self.resolve(other)
            figures.extend(f for f in more.figures if f not in figures)
            factor = min(factor, more.factor)
        return Resolved(tuple(figures), tuple(reasons), len(figures) > 1, factor)

    def _firm(self, head: Token, others: list[Token]) -> Figure | None:
        """“Merritt & Foyle”: names joined by that sign are one body."""
        if self._quiet or not any(t.text == "&" for t in head.children) or not head.text[:1].isupper():
            return None
        first = min(t.start for t in (head, *(c for c in head.lefts if c.text[:1].isupper())))
        last = others[-1].end
        return self.cast.organisation(self.cast.parsed.text[first:last], first, last, None)

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
        if titled is not None and self._names_bearer(head, titled):
            return Resolved((titled,))
        named = newcomer(self.cast, head) if self._lenient and not self._quiet else None
        return Resolved((named,), factor=0.9) if named is not None else self._noun(head)

    def _names_bearer(self, head: Token, titled: Figure) -> bool:
        """Whether a role phrase has its bearer's name in it, or right behind it where the parser cut the two apart."""
        title = next((t for t in titled.titles if t.start <= head.start < t.end), None)
        beside = title is not None and any(0 <= start - title.end <= 2 for start, _ in titled.mentions)
        return beside or any(self.cast.at.get(t.i) is titled for t in head.subtree())

    def _relative(self, head: Token) -> Resolved:
        relative = next((a for a in head.ancestors() if a.dep == "relcl"), None)
        if relative is None or relative.head is head:
            return Resolved()
        if head.lower != "who":
            return self._one(relative.head)
        found = self._one(self._antecedent(relative.head))
        if not found.figures or any(f.is_person or f.plural for f in found.figures):
            return found
        first = head.sent.tokens[0].i if head.sent is not None else head.i
        at = next((i for i in range(head.i - 1, first, -1) if self._is_person_at(i)), None)
        return Resolved((self.cast.at[at],), factor=0.8) if at is not None else found

    def _is_person_at(self, i: int) -> bool:
        figure = self.cast.at.get(i)
        return figure is not None and figure.is_person

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
        related = self._counted(head, words) or self._belonging(head) or self._same_office(head, hits)
        if related is not None:
            return related
        if self._national(head) and not self._quiet and (meant := self._reminded(head, hits)) is not None:
            return meant
        if lower in roles.both and (words & _NUMBERS.keys() or words & {"both", "all", "each", "these"}) and not hits:
            both = self._both(head, words)
            if both.figures or words & {"the", "both", "all", "each", "these", "other"}:
                return both
        if (
            lower in roles.both
            and head.tag == "NNS"
            and "the" in words
            and (len(head.children) == 1 or self._heads_of(head))
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
            return (
                self._known_body(head) if lower in ("group", "alliance", "organisation") else None
            ) or self._document(head, hits)
        named = self._role(head, hits)
        if named is not None:
            return named
        if lower in roles.documents and not (head.tag == "NNP" and head.ent == "ORG"):  # a newspaper called “… Post”
            return (None if hits else self._made_by(head)) or self._document(head, hits)
        plural_role = head.tag in ("NNS", "NNPS") and head.lemma in roles.last_words and len(hits) > 1
        party = lower == "party" and (head.text[0].isupper() or "opposition" in words)  # a body, not the state's side
        if (lower in roles.sides or head.lemma in roles.sides or plural_role) and not party:
            side = self._side(head, hits)
            if side is not None:
                return side
        if (
            ({head.lemma, lower} if head.text[:1].isupper() and head.tag == "NNP" else {head.lemma})
            & (self.cast.tables.state_heads | self.cast.tables.other_heads)
            or head.ent == "ORG"
            or party
        ):
            apposed = None if self._quiet else self._apposed_body(head)
            body = Resolved((apposed,), factor=0.9) if apposed is not None else self._body(head, hits)
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
        if not leaders and not states and head.lemma in ("side", "delegation", "country", "government", "nation"):
            states = self._two_states(head)
        figures = (persons or states) if leaders else (states or persons)
        if "all" in words and not count:
            figures = memory.last if memory.last and not memory.last[0].is_person else figures
        if count and (len(figures) != count or "other" in words):
            figures = figures[:count] if len(figures) > count and "other" not in words else ()
        if not figures:
            figures = memory.last_joint or (self._two_states(head) if count in (0, 2) and "all" not in words else ())
        return Resolved(figures, ("joint_noun",) if figures else ("coref_none",), joint=len(figures) > 1, factor=0.9)

    @staticmethod
    def _heads_of(head: Token) -> bool:
        """“the heads of state”, “the heads of the delegations”."""
        of = head.child("prep")
        whose = of.child("pobj") if of is not None and of.lower == "of" else None
        return head.lower == "heads" and whose is not None and whose.lemma in ("state", "government", "delegation")

    def _counted(self, head: Token, words: set[str]) -> Resolved | None:
        """“the four”, “neither”, “the latter”, “all three candidates”: some of those named right before."""
        lower = head.lower
        if lower in ("latter", "former") and "the" in words:
            return self._one_of_two(head, last=lower == "latter")
        number = next((_NUMBERS[w] for w in (lower, *sorted(words)) if w in _NUMBERS), 0)
        alone = lower in _NUMBERS and "the" in words
        candidates = head.lower in ("candidates", "contenders", "rivals", "men", "women") and words & {
            "all",
            "both",
            "the",
        }
        if not (lower in ("neither", "none") and not words) and not (alone or (number and candidates)):
            return None
        for figures in (self.memory.last_joint, self.memory.pair, self._listed(head, number or 2)):
            if len(figures) > 1 and (not number or len(figures) == number):
                return Resolved(figures, ("joint_noun",), joint=True, factor=0.8)
        return None

    def _one_of_two(self, head: Token, *, last: bool) -> Resolved | None:
        """The last, or the last but one, of the persons and bodies named in this sentence and the one before."""
        named = self._named_near(head, 2)
        if len(named) < 2:
            return None
        return Resolved((named[-1 if last else -2],), ("coref_role",), factor=0.75)

    def _listed(self, head: Token, number: int) -> tuple[Figure, ...]:
        """As many persons, or as many states, as were named last."""
        named = self._named_near(head, 6)
        for group in ([f for f in named if f.is_person], [f for f in named if f.kind is ParticipantKind.COUNTRY]):
            if len(group) >= number:
                return tuple(group[-number:])
        return ()

    def _named_near(self, head: Token, sentences: int) -> list[Figure]:
        """Who was named in the last sentences, the latest last, each once."""
        assert head.sent is not None
        found: list[Figure] = []
        for i in range(head.i - 1, -1, -1):
            sent = self.cast.parsed.tokens[i].sent
            if sent is None or sent.index < head.sent.index - sentences + 1:
                break
            figure = self.cast.at.get(i)
            if figure is not None and figure not in found:
                found.append(figure)
        return found[::-1]

    def _two_states(self, head: Token) -> tuple[Figure, ...]:
        """The two states named most before, if they stand out."""
        counted: Counter[str] = Counter()
        for hit in {id(h): h for i, h in self.cast.hit_at.items() if i < head.i}.values():
            if hit.form.entry.kind == "country":
                counted[hit.form.entry.key] += 1
        common = counted.most_common(3)
        if len(common) < 2 or (len(common) == 3 and common[2][1] >= common[1][1]):
            return ()
        return tuple(self.cast.entry(self.cast.tables.countries[key]) for key, _ in common[:2])

    def _side(self, head: Token, hits: list[Figure]) -> Resolved | None:
        if len(hits) > 1 and head.tag in ("NNS", "NNPS"):
            return Resolved(tuple(self._holder(head, f) for f in hits), ("side_noun",), joint=True, factor=0.9)
        return Resolved(tuple(hits[:1]), ("side_noun",), factor=0.95) if hits else None

    def _described(self, head: Token, hits: list[Figure]) -> Resolved:
        """Somebody known only by a description; nobody, if the noun cannot speak."""
        roles = self.cast.roles
        lower = head.lower
        meant = self._made_by(head) if not self._quiet and (self._lenient or head.child("poss") is not None) else None
        meant = meant or (None if self._quiet else self._reminded(head, hits))
        if meant is not None:
            return meant
        known = (
            lower in roles.speakers
            or head.lemma in roles.speakers
            or lower in roles.last_words
            or head.lemma in roles.last_words
            or lower in roles.people
            or self._national(head)
            or (lower in PARTS and head.child("prep") is not None)
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
        named = self._apposed_body(head)
        if named is None and head.pos == "PROPN" and head.text[:1].isupper() and not head.children:
            named = self._names.beginning_with(head)
        if named is not None:
            return Resolved((named,), factor=0.9)
        tree = [t for t in head.subtree() if t.quoted == head.quoted and (t.i <= head.i or in_name(t, head))]
        while tree and (tree[0].dep == "det" or tree[0].pos in ("DET", "PUNCT", "CCONJ", "ADV", "PRON", "VERB")):
            tree = tree[1:]
        if not tree:
            return Resolved(reasons=("not_a_speaker",))
        opening = self.cast.at.get(tree[0].i)
        if opening is not None and opening.is_person and len(tree) > _LONG and head.child("poss") is None:
            return Resolved((opening,), factor=0.8)  # a name with an apposition, hung on a later word
        if (
            head.pos == "PROPN"
            and head.text[:1].isupper()
            and any(t.lower == "the" for t in head.children)
            and not known
        ):
            body = self._body(head, hits)  # “The Frontier Gazette”
            if body is not None:
                return body
        start, end = tree[0].start, tree[-1].end
        if head.tag == "NN" and tree[-1].i > head.i:
            end = max(end, description_end(self.cast.parsed, head, self.cast.hit_at))
        country = next((f.country for f in hits if f.country), None)
        person = head.tag in ("NN", "NNP") and (lower in roles.last_words or lower in roles.people or lower in PEOPLE)
        figure = self.cast.unnamed(
            self.cast.parsed.text[start:end], start, end, country=country, plural=not person, head=head.text
        )
        self._also_called(figure, head, start)
        longer = self._longer_before(head) if not person else None
        if longer is not None and longer != figure.name:
            figure.aliases.setdefault(longer)
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
