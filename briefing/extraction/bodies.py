"""Tell which body is meant: by its name, by a word of its name, or by what it is (“the airline”)."""

from __future__ import annotations

import re

from briefing.extraction.body_names import BodyNames
from briefing.extraction.cast import Cast, Figure
from briefing.extraction.name_forms import fold
from briefing.extraction.nouns import BODY_NOUNS
from briefing.extraction.pronouns import PronounResolver, Resolved
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

PARTS = frozenset(
    "% percent cent group majority plurality minority half third quarter number handful dozens hundreds thousands scores most some many few".split()
)
_NARROWING = frozenset({"of", "in", "for", "at", "from", "on"})
_PLACE_OF = re.compile(
    r"(?:[a-z]+ )?(?:city|town|port|village|county|province|district|municipality) of ([A-Z]\w+(?: [A-Z]\w+)?)"
)
_BACK = 900  # tokens a fuller description is looked for
_LONGEST = 10  # words of a description kept as another name


class BodyResolver(PronounResolver):
    """Resolves noun phrases whose head is a body."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._quiet = False  # make nobody new up
        self._lenient = False  # whatever is asked about does speak
        self._names = BodyNames(cast)

    def _document(self, head: Token, hits: list[Figure]) -> Resolved:
        """A statement speaks for the body that issues it."""
        if hits:
            return Resolved((hits[0],), ("coref_document",), factor=0.85)
        if any(t.lower in ("a", "an") for t in head.children):
            return self._unsigned(head)
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
        return self._unsigned(head)

    def _unsigned(self, head: Token) -> Resolved:
        """“a report said”: a text of which nobody is named as the author stands for itself."""
        if self._quiet or not self._lenient or head.lemma not in self.cast.roles.documents:
            return Resolved(reasons=("coref_none",))
        before = [t for t in head.children if t.i < head.i and t.dep in ("amod", "compound") and t.pos != "PUNCT"]
        start = min([head.start, *(below.start for t in before for below in t.subtree())])
        name = self.cast.parsed.text[start : head.end]
        figure = self.cast.unnamed(name, start, head.end, country=None, plural=True, head=head.text)
        return Resolved((figure,), ("anonymous",), factor=0.8)

    def _body(self, head: Token, hits: list[Figure]) -> Resolved | None:
        """“Russian Defense Ministry”, “the Kremlin's press service”: a body of its own."""
        tree = [t for t in head.subtree() if t.i <= head.i or in_name(t, head)]
        while tree and (tree[0].dep == "det" or tree[0].pos in ("DET", "PUNCT")):
            tree = tree[1:]
        if not tree:
            return None
        tree = self._whole_name(tree)
        if head.pos == "PROPN" and head.text[:1].isupper():  # “freight lobby EuroCargo”
            while tree[0].text.islower() and tree[0].i < head.i and tree[0].i not in self.cast.hit_at:
                tree = tree[1:]
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
        longer = self._names.beginning_with(head) if len(tree) == 1 and head.text[:1].isupper() else None
        if longer is not None:
            longer.seen(start, end, self.cast.parsed.text[start:end])
            return Resolved((longer,), factor=0.9)
        figure = self.cast.organisation(self.cast.parsed.text[start:end], start, end, country)
        self._also_called(figure, head, start)
        return Resolved((figure,))

    def _longer_before(self, head: Token) -> str | None:
        """“the movement” after “the rebel movement”: the fuller description of the same thing."""
        if len(head.children) != 1 or head.children[0].lower != "the":
            return None
        tokens = self.cast.parsed.tokens
        for i in range(head.i - 1, max(-1, head.i - _BACK), -1):
            if tokens[i].lower != head.lower or tokens[i].quoted is not None:
                continue
            words = [t for t in tokens[i].lefts if t.dep in ("compound", "amod", "nmod")]
            if words and words[-1].i >= i - 2:
                return self.cast.parsed.text[words[0].start : tokens[i].end]
        return None

    def _apposed_body(self, head: Token) -> Figure | None:
        """“the weather agency, BMKG”, “the campaign group Climate Ledger”: the name beside what it is."""
        tables = self.cast.tables
        roles = self.cast.roles
        apposed = next((t for t in head.rights if t.dep == "appos" and t.pos == "PROPN"), None)
        body = head.lemma in BODY_NOUNS | tables.state_heads | tables.other_heads or head.lower == "opposition"
        thing = (
            apposed is not None
            and apposed.ent != "PERSON"
            and not {head.lower, head.lemma} & (roles.last_words | roles.people)
        )
        if not (body or thing) or head.tag not in ("NN", "NNP"):
            return None
        tokens = self.cast.parsed.tokens
        at = head.i + 1
        if apposed is not None:
            at = min((t.i for t in apposed.subtree() if t.text[:1].isupper()), default=at)
            if tokens[at - 1].text == "(":
                return None  # its initials
        begin = at
        while (
            at < len(tokens)
            and tokens[at].sent is head.sent
            and tokens[at].text[:1].isalnum()
            and not tokens[at].text.islower()
        ):
            if tokens[at].i in self.cast.at or tokens[at].pos not in ("PROPN", "NOUN", "ADJ", "NUM"):
                break
            at += 1
        if at == begin or at - begin > 5 or not tokens[begin].text[:1].isupper():
            return None
        start, end = tokens[begin].start, tokens[at - 1].end
        return self.cast.organisation(self.cast.parsed.text[start:end], start, end, None)

    def _also_called(self, figure: Figure, head: Token, start: int) -> None:
        """Keep the description with what narrows it down: “authorities in Port Sudan”, “economists at the bank”."""
        end = head.end
        for child in head.rights:
            if child.dep != "prep" or child.start > end + 1 or child.lower not in _NARROWING:
                break
            tree = child.subtree()
            if any(t.dep in ("relcl", "acl") or t.pos in ("VERB", "PUNCT") or t.ent in ("DATE", "TIME") for t in tree):
                break
            end = tree[-1].end
        phrase = self.cast.parsed.text[start:end]
        of = head.child("prep") if head.lower in PARTS else None
        whole = of.child("pobj") if of is not None else None
        if whole is not None and end > head.end:
            figure.aliases.setdefault(" ".join(t.text for t in whole.subtree() if t.dep != "det" and t.end <= end))
        place = _PLACE_OF.fullmatch(phrase)
        if place is not None:
            figure.aliases.setdefault(place[1])
        if end > head.end and phrase != figure.name and len(phrase.split()) <= _LONGEST:
            figure.aliases.setdefault(phrase)

    def _whole_name(self, tree: list[Token]) -> list[Token]:
        """“The Health Without Borders Alliance”: the parser cuts names at capitalised prepositions."""
        tokens = self.cast.parsed.tokens
        first = tree[0]
        while (
            first.text[:1].isupper()
            and first.i
            and tokens[first.i - 1].text[:1].isupper()
            and tokens[first.i - 1].sent is first.sent
            and tokens[first.i - 1].pos not in ("DET", "PRON")
            and tokens[first.i - 1].i not in self.cast.at
        ):
            first = tokens[first.i - 1]
        last = tree[-1]
        while (
            last.ent == "ORG"
            and last.i + 1 < len(tokens)
            and tokens[last.i + 1].ent == "ORG"
            and tokens[last.i + 1].text[:1].isupper()
            and tokens[last.i + 1].sent is last.sent
        ):
            last = tokens[last.i + 1]
        return [*tokens[first.i : tree[0].i], *tree, *tokens[tree[-1].i + 1 : last.i + 1]]

    def _known_body(self, head: Token) -> Resolved | None:
        """“the ministry”, “the Commission”, “the company”: the latest body of that name or kind."""
        if not any(t.dep in ("det", "poss") and t.lower in ("the", "this", "that") for t in head.children):
            return None
        known = self._names.meant_by(head, self._spoke_last(head)) or self._described_before(head)
        return Resolved((known,), ("coref_role",), factor=0.85) if known is not None else None

    def _described_before(self, head: Token) -> Figure | None:
        """“the panel”, after “a fact-finding panel”: a body known only by what it is."""
        extra = {t.lower for t in head.children if t.dep in ("compound", "amod", "nmod") and t.i < head.i}
        known = [
            f
            for f in self.cast.figures
            if f.kind is ParticipantKind.ORGANISATION
            and {head.lower, *extra} <= set(f.name.lower().split())
            and f.mentions
            and min(f.mentions)[0] < head.start
        ]
        return max(known, key=lambda f: max(m for m in f.mentions if m[0] < head.start), default=None)

    def _spoke_last(self, head: Token) -> Figure | None:
        """The body that was the source of the statement before, if that is near."""
        memory = self.memory
        here = head.sent.index if head.sent is not None else 0
        if not memory.last or here - memory.last_sentence > 3 or memory.last[0].plural or memory.last[0].anonymous:
            return None
        body = memory.last[0]
        vague = fold(body.name) in self.cast.roles.sides  # “Authorities in …”
        return body if body.kind is ParticipantKind.ORGANISATION and not vague else None


def in_name(token: Token, head: Token) -> bool:
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
