"""Everybody and everything that takes part, gathered while the article is read.

A :class:`Figure` is a participant in the making. Persons are merged from their mentions, full names before surnames;
states and bodies come from the tables; other bodies and unnamed speakers are added when they turn out to act.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.extraction.gazetteer import Hit
from briefing.extraction.lexicons import Entry, Gazetteer, Roles, given_names, leaders
from briefing.extraction.name_checks import LETTERS
from briefing.extraction.name_forms import (
    fold,
    holds_run,
    is_fuller,
    name_words,
    names_nest,
    short_forms,
    without_suffix,
)
from briefing.extraction.names import NameMention
from briefing.extraction.offices import Office
from briefing.extraction.titles import Title, default_country
from briefing.extraction.tokens import Parsed, Token
from briefing.model import ParticipantKind, Range

_WRITTEN_OUT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "col": "colonel", "lt": "lieutenant", "maj": "major", "capt": "captain",
    "prof": "professor", "dr": "doctor", "sgt": "sergeant", "adm": "admiral", "amb": "ambassador", "cllr": "councillor", "rev": "reverend", "fr": "father",
}  # fmt: skip
_INITIALS = re.compile(r"\s\((?:the )?([A-Z][A-Za-z.&-]{1,9})\)")  # “Border Security Force (BSF)”


@dataclass(eq=False)
class Figure:
    """A participant in the making."""

    name: str
    kind: ParticipantKind
    titles: list[Title] = field(default_factory=list)
    organisation: str | None = None
    country: str | None = None
    entry: Entry | None = None
    body: Figure | None = None  # the body a person speaks for
    gender: str = ""
    honorifics: set[str] = field(default_factory=set)  # “senator” for “Sen.”
    aliases: dict[str, None] = field(default_factory=dict)
    mentions: list[Range] = field(default_factory=list)
    active: bool = False
    anonymous: bool = False
    plural: bool = False
    confidence: float = 0.9
    reasons: dict[str, None] = field(default_factory=dict)
    shared_offices: tuple[Office, ...] = ()  # those of the one whose counterpart he is called

    def seen(self, start: int, end: int, text: str) -> None:
        """Remember one mention."""
        self.mentions.append((start, end))
        if text != self.name:
            self.aliases.setdefault(text)

    @property
    def is_person(self) -> bool:
        """Whether it is somebody, named or not."""
        return self.kind is ParticipantKind.PERSON

    @property
    def surname(self) -> str:
        """The last word of the name, folded."""
        words = fold(without_suffix(self.name)).split()
        return words[-1] if words else ""

    def has_role(self, noun: str) -> bool:
        """Whether a role phrase contains that noun."""
        noun = noun.lower()
        return (
            noun in self.honorifics
            or any(noun in title.text.lower().replace("-", " ").split() for title in self.titles)
            or any(noun in office.words for office in self.shared_offices)
        )


class Cast:
    """All figures of one article, with the tokens that name them."""

    def __init__(self, parsed: Parsed, hits: list[Hit], tables: Gazetteer, roles: Roles) -> None:
        self.parsed = parsed
        self.tables = tables
        self.roles = roles
        self.figures: list[Figure] = []
        self.at: dict[int, Figure] = {}  # token index -> who it names
        self.hit_at: dict[int, Hit] = {}
        self._by_entry: dict[str, Figure] = {}
        self._by_name: dict[str, Figure] = {}
        self.titled: dict[int, Figure] = {}  # token of a role phrase -> the person who has the role
        for hit in hits:
            for token in parsed.between(hit.start, hit.end):
                self.hit_at[token.i] = hit

    # -- states and bodies

    def state(self, iso: str) -> Figure:
        """Return the figure of a state, made on first use."""
        if iso == "EU":
            return self.entry(next(f.entry for f in self.tables.by_first_word["EU"] if f.text == "EU"))
        return self.entry(self.tables.countries[iso])

    def entry(self, entry: Entry) -> Figure:
        """Return the figure of a table entry, made on first use."""
        figure = self._by_entry.get(entry.key)
        if figure is None:
            kind = ParticipantKind.COUNTRY if entry.kind == "country" else ParticipantKind.ORGANISATION
            figure = Figure(entry.name, kind, country=entry.country, entry=entry, confidence=0.95)
            if entry.name != entry.key and entry.kind != "country":
                figure.aliases[entry.key] = None
            self._by_entry[entry.key] = figure
            self.figures.append(figure)
        return figure

    def add_hits(self, hits: list[Hit]) -> None:
        """Add the mentions of states and bodies; a capital counts as the state only where it can act."""
        for hit in hits:
            tokens = self.parsed.between(hit.start, hit.end)
            if not tokens or any(t.i in self.at for t in tokens):
                continue
            if hit.how == "adjective" or ((hit.how != "name" or hit.form.ambiguous) and not _acts(tokens)):
                continue
            figure = self.entry(hit.form.entry)
            figure.seen(hit.start, hit.end, self.parsed.text[hit.start : hit.end])
            for token in tokens:
                self.at[token.i] = figure

    def organisation(self, name: str, start: int, end: int, country: str | None) -> Figure:
        """Return a body named in the text but not in the tables, made on first use."""
        key = fold(name)
        figure = self._by_name.get(key)
        if figure is None:
            figure = Figure(name, ParticipantKind.ORGANISATION, country=country, confidence=0.8)
            for short in short_forms(name):
                figure.aliases.setdefault(short)
            initials = _INITIALS.match(self.parsed.text, end)
            if initials is not None:
                figure.aliases.setdefault(initials[1])
                self._by_name.setdefault(fold(initials[1]), figure)
            self._by_name[key] = figure
            self.figures.append(figure)
        if (start, end) not in figure.mentions:
            figure.seen(start, end, self.parsed.text[start:end])
        return figure

    def unnamed(self, name: str, start: int, end: int, *, country: str | None, plural: bool, head: str = "") -> Figure:
        """Return a speaker known only by a description; ``head`` is its noun, by which it may be called later."""
        key = "?" + fold(name)
        figure = self._by_name.get(key)
        if figure is None:
            kind = ParticipantKind.ORGANISATION if plural else ParticipantKind.PERSON
            figure = Figure(
                name, kind, country=country, anonymous=True, plural=plural, confidence=0.7, reasons={"anonymous": None}
            )
            for short in (_with_article(self.parsed.text, start, end), head):
                if short and short != name:
                    figure.aliases.setdefault(short)
            self._by_name[key] = figure
            self.figures.append(figure)
        if (start, end) not in figure.mentions:
            figure.seen(start, end, self.parsed.text[start:end])
        return figure

    # -- persons

    def newly_named(self, name: str, start: int, end: int) -> Figure:
        """Return somebody first named where a statement is credited to him, made on first use."""
        key = fold(name)
        figure = self._by_name.get(key)
        if figure is None:
            figure = Figure(name, ParticipantKind.PERSON, confidence=0.7, reasons={"named_as_source": None})
            figure.gender = given_names().get(name.split(maxsplit=1)[0], "")
            self._by_name[key] = figure
            self.figures.append(figure)
        if (start, end) not in figure.mentions:
            figure.seen(start, end, self.parsed.text[start:end])
        return figure

    def add_persons(self, mentions: list[NameMention]) -> None:
        """Merge the mentions of persons: full names first, then surnames and other short forms."""
        full = [m for m in mentions if len(m.words) > 1]
        short = [m for m in mentions if len(m.words) == 1]
        for mention in full:
            self._person(mention, self._same_full_name(mention))
        for mention in short:
            self._person(mention, self._same_short_name(mention))
        self._complete_names()
        self._add_surnames()
        for figure in self.figures:
            figure.mentions.sort()
        self.figures.sort(key=lambda f: f.mentions[0] if f.mentions else (1 << 60, 0))

    def persons(self) -> list[Figure]:
        """The named persons, by first mention."""
        return [f for f in self.figures if f.is_person and not f.anonymous]

    def _person(self, mention: NameMention, figure: Figure | None) -> None:
        if figure is None:
            figure = Figure(mention.text, ParticipantKind.PERSON, confidence=min(0.95, 0.55 + mention.score * 0.1))
            self.figures.append(figure)
        elif is_fuller(mention.text, figure.name):
            figure.aliases.setdefault(figure.name)
            figure.aliases.pop(mention.text, None)
            figure.name = mention.text
        figure.confidence = max(figure.confidence, min(0.95, 0.55 + mention.score * 0.1))
        figure.seen(mention.start, mention.end, mention.text)
        figure.country = figure.country or mention.country
        if len(mention.words) > 1 and not _family_first(mention.words):
            figure.gender = figure.gender or given_names().get(mention.words[0], "")
        for title in mention.titles:
            for token in self.parsed.between(title.start, title.end):
                self.titled.setdefault(token.i, figure)
            if not any(fold(title.text) == fold(known.text) for known in figure.titles):
                figure.titles.append(title)
        if mention.honorific:
            short = mention.honorific.rstrip(".")
            figure.honorifics.add(_WRITTEN_OUT.get(short, short))
        if mention.honorific and not figure.gender:
            figure.gender = self._gender(mention.honorific)
        for title in mention.titles:
            for word in title.text.lower().split():
                figure.gender = figure.gender or self._gender(word)
        for token in self.parsed.between(mention.start, mention.end):
            self.at[token.i] = figure
        following = self.parsed.token_at(mention.end)
        if following is not None and following.text in LETTERS and following.start <= mention.end + 2:
            figure.aliases.setdefault(f"{mention.text} {following.text}")
            self.at[following.i] = figure

    def _complete_names(self) -> None:
        """A surname alone, of somebody whose full name the model took for a body: “Lindis Root came … Root said”."""
        for figure in self.persons():
            if " " in figure.name or figure.titles or len(figure.name) < 3:
                continue
            for found in re.finditer(rf"(?<![\w’'-])([A-Z][^\W\d_]+) {re.escape(figure.name)}\b", self.parsed.text):
                tokens = self.parsed.between(*found.span())
                first = tokens[0] if tokens else None
                if (
                    first is None
                    or first.pos != "PROPN"
                    or first.i in self.at
                    or first.i in self.hit_at
                    or first.lower in self.roles.honorifics
                    or first.lower in self.roles.last_words
                    or first.lower in self.roles.modifiers
                ):
                    continue
                figure.aliases.setdefault(figure.name)
                figure.name = found[0]
                figure.gender = figure.gender or given_names().get(found[1], "")
                figure.seen(*found.span(), found[0])
                for token in tokens:
                    self.at[token.i] = figure
                break

    def _add_surnames(self) -> None:
        """Surnames of known persons that the model took for something else."""
        known: dict[str, list[Figure]] = {}
        for figure in self.persons():
            words = name_words(figure.name)
            if len(words) > 1:
                for word in {words[0], words[-1]}:
                    known.setdefault(word, []).append(figure)
        for token in self.parsed.tokens:
            if (
                token.i in self.at
                or not token.text[:1].isupper()
                or token.pos in ("DET", "PRON", "AUX", "ADP", "CCONJ")
            ):
                continue
            figures = known.get(fold(token.text))
            if not figures or token.i in self.hit_at or token.i in self.titled:
                continue
            last = [f for f in figures if f.surname == fold(token.text)]
            if not last and token.dep not in ("nsubj", "nsubjpass", "poss", "dobj", "pobj"):
                continue
            before = [f for f in last or figures if f.mentions and min(f.mentions)[0] < token.start]
            known_later = last if token.dep in ("nsubj", "nsubjpass") else []
            for figure in before[-1:] or known_later[:1]:
                figure.seen(token.start, token.end, token.text)
                self.at[token.i] = figure

    def _gender(self, word: str) -> str:
        return "m" if word in self.roles.male else "f" if word in self.roles.female else ""

    def _same_full_name(self, mention: NameMention) -> Figure | None:
        words = name_words(mention.text)
        for figure in self.persons():
            known = name_words(figure.name)
            if names_nest(words, known) and _titles_agree(mention, figure):
                return figure
        return None

    def _same_short_name(self, mention: NameMention) -> Figure | None:
        words = name_words(mention.text)
        last = [f for f in self.persons() if words and name_words(f.name)[-len(words) :] == words]
        any_word = [f for f in self.persons() if words and holds_run(name_words(f.name), words)]
        for candidates in (last, any_word):
            before = [f for f in candidates if f.mentions and min(f.mentions)[0] < mention.start]
            pool = before or candidates
            if pool:
                pool = [f for f in pool if _gender_fits(self._gender(mention.honorific or ""), f)] or pool
                nouns = {t.noun for t in mention.titles if t.noun}
                if nouns and len(pool) > 1:  # “Minister Kim” among several: the one with that role, or none of them
                    pool = [f for f in pool if any(f.has_role(noun) for noun in nouns)]
                    if not pool:
                        return None
                return max(pool, key=lambda f: max((m for m in f.mentions if m[0] < mention.start), default=(-1, 0)))
        return None

    # -- what is known of a person once all is read

    def settle(self) -> None:
        """Fill in the country and the body of every person from the roles."""
        for figure in self.persons():
            current = [t for t in figure.titles if not t.past] or figure.titles
            named = [t.country for t in current if t.country]
            if named:
                figure.country = named[0]
            for title in current:
                if title.body is not None and figure.body is None:
                    figure.body = self.entry(title.body.form.entry)
                    figure.organisation = figure.organisation or _body_words(title)
                figure.organisation = figure.organisation or _of_body(title)
                if figure.body is None and title.country is None:
                    figure.body = self._short_named(title)
            if figure.country is None and figure.body is not None:
                figure.country = figure.body.country
            if figure.country is None and not (figure.body is not None and figure.body.country is None):
                for title in figure.titles:
                    figure.country = figure.country or default_country(title.text)
            if figure.country is None:
                self._from_table(figure)

    def _short_named(self, title: Title) -> Figure | None:
        """“Commission spokeswoman” where the European Commission was named before: the body by its last word."""
        first = title.text.split()[0]
        if not first[:1].isupper() or len(title.text.split()) < 2 or fold(first) in self.roles.last_words:
            return None
        known = [
            f
            for f in self._by_entry.values()
            if f.entry is not None and f.entry.kind != "country" and f.mentions and min(f.mentions)[0] < title.start
            and len(f.entry.key.split()) > 1 and f.entry.key.split()[-1] == first
        ]  # fmt: skip
        return known[-1] if known else None

    def _from_table(self, figure: Figure) -> None:
        """The state of somebody so well known that the article need not say it."""
        words = name_words(figure.name)
        for iso, known in _leaders_named(words[-1] if words else ""):
            alone = len(words) == 1 and (known[-1] == words[0] or iso in ("CN", "KP", "KR"))
            if alone or (len(words) > 1 and names_nest(words, known)):
                figure.country = iso
                figure.reasons["country_from_table"] = None
                return


@lru_cache(maxsize=4096)
def _leaders_named(word: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The well-known whose name begins or ends with a word, with their country."""
    folded = ((iso, name_words(" ".join(name))) for iso, names in leaders().items() for name in names)
    return tuple((iso, known) for iso, known in folded if word in (known[0], known[-1]))


def _family_first(words: list[str]) -> bool:
    """“Kim Yo-jong”: the first word is no given name and tells no gender."""
    given, _, rest = words[-1].partition("-")
    return len(words) == 2 and bool(given) and rest.islower()


def _with_article(text: str, start: int, end: int) -> str:
    """The words with the article or possessive right before them."""
    before = re.search(r"\b(?:the|his|her|its|their)\s+$", text[max(0, start - 8) : start], re.IGNORECASE)
    return before[0] + text[start:end] if before else ""


def _body_words(title: Title) -> str | None:
    hit = title.body
    if hit is None:
        return None
    return title.text[max(0, hit.start - title.start) : hit.end - title.start] or hit.form.entry.name


_OF = re.compile(
    r"\b(?:of|for|at) (?:the )?((?:[A-Z][\w’'-]*|of|for|the|and|,)(?:\s+(?:[A-Z][\w’'-]*|of|for|the|and))*)"
)


def _of_body(title: Title) -> str | None:
    """“director of the Office of the Central Commission …” → the office."""
    found = _OF.search(title.text)
    words = found[1].strip(" ,") if found else ""
    return words if len(words.split()) > 1 and title.noun not in ("minister", "president", "secretary") else None


def _titles_agree(mention: NameMention, figure: Figure) -> bool:
    theirs = {t.country for t in figure.titles if t.country}
    ours = {t.country for t in mention.titles if t.country}
    return not (theirs and ours) or bool(theirs & ours)


def _gender_fits(gender: str, figure: Figure) -> bool:
    return not gender or not figure.gender or gender == figure.gender


def _acts(tokens: list[Token]) -> bool:
    """Whether a place name stands where only a state can: subject, possessor, agent or addressee of an act."""
    inside = {t.i for t in tokens}
    head = next((t for t in reversed(tokens) if t.head.i not in inside or t.head is t), tokens[-1])
    if head.dep in ("nsubj", "nsubjpass", "poss", "agent", "dobj", "dative"):
        return True
    if head.dep == "conj":
        return head.head.dep in ("nsubj", "nsubjpass", "poss", "dobj") or (
            head.head.dep == "pobj" and head.head.head.lower in _TOWARDS
        )
    return head.dep == "pobj" and head.head.lower in _TOWARDS


_TOWARDS = frozenset({"by", "on", "to", "with", "between", "against", "of", "from", "towards", "toward", "for"})
