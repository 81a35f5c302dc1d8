"""Find the words that name a person: runs of capitalised words, weighed by what stands around them.

The statistical model alone misses or mislabels a tenth of the names in diplomatic news, so its label is one sign among
several: a title before, a role beside, a verb of speech after.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefing.extraction.gazetteer import Hit
from briefing.extraction.lexicons import Cues, Gazetteer, Roles, given_names, well_known
from briefing.extraction.name_checks import (
    is_city,
    is_something_else,
    is_where,
    without_letters,
    without_office,
    without_trade,
)
from briefing.extraction.titles import Title, default_country, title_after, title_before
from briefing.extraction.tokens import Parsed, Token

_PARTICLES = "de|del|della|da|dos|das|do|di|du|bin|ibn|bint|al|el|ul|van|von|der|den|ter|ten|la|le|af|zu|y|e|dela|abu"
_WORD = r"(?:(?:[Aa]l|[Ee]l|ad|as|an|ar|at|ul|d|O)[-'’])?[^\W\d_a-zà-öø-ÿ][\w.'’\-]*"
_RUN = re.compile(
    rf"{_WORD}(?:(?:[ \u00a0]+(?:(?:{_PARTICLES})[ \u00a0]+){{0,2}}|[ \u00a0]+[\"“‘'(](?=\w+[\"”’')])(?:\w+)[\"”’')][ \u00a0]+){_WORD})*"
    rf"(?:,? (?:Jr|Sr)\b\.?)?"
)

_NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
    "december i we he she it they the a an this that these those in on at for of by to from with as but and or if when while after before since "
    "earlier later today yesterday tomorrow separately however meanwhile also still yet asked speaking according both all some many most more "
    "there here what who why how no yes not his her their its our my your last next new one two three four five six seven eight nine ten "
    "north south east west northern southern eastern western central covid pandemic internet bible quran".split()
)

_ALSO_NAMES = frozenset("tan sri u daw ato father sister brother shri rabbi sheikh mar lord democrat fr".split())
_OF_AND = re.compile(r"of (?:the )?[A-Z][\w’' ]{2,30},? and")
_ACCEPT = 2.0


@dataclass(frozen=True)
class NameMention:
    """One place where a person is named."""

    start: int
    end: int
    text: str
    titles: tuple[Title, ...] = ()
    honorific: str | None = None
    score: float = 0.0
    head: Token | None = None
    country: str | None = None

    @property
    def words(self) -> list[str]:
        """The name's words without marks."""
        return [w for w in re.split(r"[\s\"“”‘’()]+", self.text) if w]


def find_persons(
    parsed: Parsed,
    hits: list[Hit],
    tables: Gazetteer,
    roles: Roles,
    cues: Cues,
    credited: frozenset[int] = frozenset(),
) -> list[NameMention]:
    """Return the mentions of persons, in text order.

    Args:
        parsed: The article.
        hits: Countries and bodies found in it.
        tables: Their tables.
        roles: Role nouns.
        cues: Verbs of speech.
        credited: Tokens of phrases the tagger credits with a statement.
    """
    covered = {t.i: hit for hit in hits for t in parsed.between(hit.start, hit.end)}
    found: list[NameMention] = []
    for paragraph_start, paragraph_end in parsed.paragraphs:
        for match in _RUN.finditer(parsed.text, paragraph_start, paragraph_end):
            tokens = parsed.between(match.start(), match.end())
            for piece in _pieces(tokens, covered, roles):
                mention = _judge(parsed, piece, covered, tables, roles, cues, credited)
                if mention is not None:
                    found.append(mention)
    return _shared_titles(parsed, _own_titles(_plain_headline(parsed, found)))


def _plain_headline(parsed: Parsed, mentions: list[NameMention]) -> list[NameMention]:
    """“Ada Brick Hammers Bank” in a headline of capitals is “Ada Brick”, if the article calls her so."""
    if not parsed.paragraphs:
        return mentions
    start, end = parsed.paragraphs[0]
    words = re.findall(r"[^\W\d_]+", parsed.text[start:end])
    if len(words) < 4 or sum(w[0].isupper() for w in words) < 0.7 * len(words):
        return mentions
    known = {m.text for m in mentions if m.start >= end}
    known |= {text.split()[-1] for text in known}
    found = []
    for mention in mentions:
        parts = mention.text.split()
        if mention.end > end or len(parts) < 3 or mention.text in known:
            found.append(mention)
            continue
        shorter = next(
            (" ".join(parts[:k]) for k in range(len(parts) - 1, 0, -1) if " ".join(parts[:k]) in known), None
        )
        if shorter is not None:
            found.append(replace(mention, text=shorter, end=mention.start + len(shorter)))
    return found


def _own_titles(mentions: list[NameMention]) -> list[NameMention]:
    """Drop a role phrase that reaches over somebody else's name: “Deputy Minister Bo Lind and Trade Minister NAME”."""
    spans = [(m.start, m.end) for m in mentions]
    found = []
    for mention in mentions:
        titles = tuple(
            t for t in mention.titles if t.end > mention.start or not any(t.start <= s and e <= t.end for s, e in spans)
        )
        found.append(replace(mention, titles=titles) if len(titles) < len(mention.titles) else mention)
    return found


def _pieces(tokens: list[Token], covered: dict[int, Hit], roles: Roles) -> list[list[Token]]:
    """Cut a run of capitalised words at countries, bodies, titles and possessives; what is left may be names."""
    pieces: list[list[Token]] = []
    current: list[Token] = []
    for at, token in enumerate(tokens):
        if current and token.sent is not tokens[at - 1].sent:
            pieces.append(current)
            current = []
        if _breaks(tokens, at, covered, roles, inside=bool(current)):
            if current:
                pieces.append(current)
            current = []
        else:
            current.append(token)
    if current:
        pieces.append(current)
    return [p for p in map(_stripped, pieces) if p]


def _breaks(tokens: list[Token], at: int, covered: dict[int, Hit], roles: Roles, *, inside: bool) -> bool:
    token = tokens[at]
    if token.text == "." and not (at and (len(tokens[at - 1].text) <= 2 or tokens[at - 1].lower in ("jr", "sr"))):
        return True
    if token.lower in ("'s", "’s", "'", "’") or token.text in "–—":
        return True
    if token.quoted is not None and at and tokens[at - 1].quoted is None and token.ent != "PERSON" and not inside:
        return False
    hit = covered.get(token.i)
    if hit is not None:
        alone = token.ent == "PERSON" and (hit.form.ambiguous or hit.how in ("capital", "seat"))
        neighbour = at + 1 < len(tokens) and tokens[at + 1].ent == "PERSON" and covered.get(tokens[at + 1].i) is None
        return not (alone and (inside or neighbour))
    lower = token.lower
    if lower in roles.honorifics or lower.rstrip(".") in roles.honorifics:
        return lower not in roles.titled and not (inside and lower in _ALSO_NAMES)
    plural = token.pos == "PROPN" and lower.removesuffix("s") in roles.last_words
    role_like = plural or lower in roles.last_words or token.lemma in roles.last_words or lower in roles.modifiers
    if role_like and not (inside and token.ent == "PERSON"):
        if lower in roles.titled and at + 1 < len(tokens) and not inside:
            return len(tokens) - at > 2 or lower not in ("pope", "king", "queen", "patriarch")
        return True
    return False


def _stripped(piece: list[Token]) -> list[Token]:
    while (
        piece
        and piece[0].ent != "PERSON"
        and (
            piece[0].lower in _NOT_NAMES
            or piece[0].pos in ("ADP", "DET", "PRON", "SCONJ", "CCONJ", "ADV", "AUX", "PART", "PUNCT", "NUM")
        )
    ):
        piece = piece[1:]
    while piece and (piece[0].lower in _NOT_NAMES or not piece[0].text[0].isalpha()):
        piece = piece[1:]
    while piece and (piece[-1].text in "-.,\"“”'’()–—" or piece[-1].lower in _NOT_NAMES):
        if piece[-1].text == "." and len(piece) > 1 and piece[-2].lower in ("jr", "sr"):
            break
        piece = piece[:-1]
    return piece


def _judge(
    parsed: Parsed,
    piece: list[Token],
    covered: dict[int, Hit],
    tables: Gazetteer,
    roles: Roles,
    cues: Cues,
    credited: frozenset[int],
) -> NameMention | None:
    if is_city(parsed, piece[0]):
        return None
    piece = without_letters(without_trade(without_office(parsed, piece, roles)))
    start, end = piece[0].start, piece[-1].end
    text = parsed.text[start:end]
    words = [w for w in text.split() if w[:1].isalpha()]
    if not words or any(c.isdigit() for c in text) or len(words) > 6:
        return None
    last = words[-1].rstrip(".").lower()
    if (
        last in tables.state_heads
        or last in tables.other_heads
        or (last in roles.last_words and len(words) == 1 and piece[0].ent != "PERSON")
    ):
        return None
    shouted = text.isupper() and len(text) > 3
    other_word = piece[0].pos in ("ADJ", "VERB", "ADV") and piece[0].ent != "PERSON"
    if (len(words) == 1 and (shouted or other_word)) or is_something_else(parsed, piece, roles):
        return None
    head = _head(piece)
    before = title_before(parsed, piece[0], covered, roles)
    after = title_after(parsed, piece[-1], covered, roles)
    honorific = _honorific(parsed, piece[0], roles)
    labels = _labels(piece)
    score = (
        (max(labels, 0.0) if before else labels)
        + (3.0 if honorific else 0.0)
        + (2.0 if before else 0.0)
        + (2.0 if after else 0.0)
    )
    score += 0.75 if len(words) > 1 else 0.0
    if len(words) > 1 and words[0] in given_names():
        score += 2.0 if labels > -1.5 else 0.5
    verb = head.head if head.dep in ("nsubj", "nsubjpass") else None
    if verb is not None and verb.lemma in cues.verbs and piece[-1].ent not in ("GPE", "LOC", "FAC", "NORP"):
        score += 1.0 if len(words) > 1 else 0.5
    score += 1.0 if len(words) > 1 and head.i in credited and head.dep not in ("poss", "pobj") else 0.0
    beside = _country_beside(parsed, piece, covered)
    if beside and (before or len(words) == 1):
        score += 1.5
    if (
        len(words) == 1
        and words[0].lower() in well_known()
        and piece[0].pos == "PROPN"
        and piece[0].ent not in ("GPE", "LOC", "FAC")
    ):
        score += 2.5
    if len(words) == 1 and not (before or after or honorific) and is_where(head):
        score -= 2.5
    if words[0].lower() in ("st", "st.", "saint", "san", "santa", "mount", "lake", "port", "fort", "new") and not (
        before or after
    ):
        score -= 3.0
    if words[0].lower() in roles.titled and len(words) > 1:
        score += 2.0
        honorific = honorific or words[0].lower()
    if any(w.lower() in tables.state_heads or w.lower() in tables.other_heads for w in words[1:]):
        score -= 3.0
    if score < _ACCEPT:
        return None
    titles = tuple(dict.fromkeys((*before, *after)))
    if words[0].lower() in roles.titled and len(words) > 1:
        own = Title(piece[0].start, piece[0].end, piece[0].text, default_country(words[0]), noun=words[0].lower())
        titles = (own, *titles)
    return NameMention(start, end, text, titles, honorific, score, head, _country_beside(parsed, piece, covered))


def _country_beside(parsed: Parsed, piece: list[Token], covered: dict[int, Hit]) -> str | None:
    """“President Joko Widodo of Indonesia”, “China's Xi”."""
    tokens = parsed.tokens
    after = piece[-1].i + 1
    if after + 1 < len(tokens) and tokens[after].lower == "of":
        k = after + 1
        if k + 1 < len(tokens) and tokens[k].lower == "the":
            k += 1
        hit = covered.get(k)
        if hit is not None and hit.how in ("name", "capital"):
            return hit.form.entry.country
    before = piece[0].i - 1
    if before > 0 and tokens[before].lower in ("'s", "’s"):
        hit = covered.get(before - 1)
        if hit is not None and hit.form.entry.kind == "country":
            return hit.form.entry.country
    return None


def _labels(piece: list[Token]) -> float:
    """What the model's entity labels say, for and against a person."""
    persons = sum(t.ent == "PERSON" for t in piece)
    if persons * 2 >= len(piece):
        return 2.0
    against = {
        "GPE": -1.0,
        "ORG": -0.5,
        "LOC": -1.5,
        "NORP": -2.0,
        "EVENT": -2.0,
        "WORK_OF_ART": -2.0,
        "LAW": -2.0,
        "DATE": -3.0,
        "LANGUAGE": -2.0,
    }
    return min((against.get(t.ent, 0.0) for t in piece), default=0.0)


def _head(piece: list[Token]) -> Token:
    inside = {t.i for t in piece}
    for token in reversed(piece):
        if token.head.i not in inside or token.head is token:
            return token
    return piece[-1]


def _honorific(parsed: Parsed, first: Token, roles: Roles) -> str | None:
    if first.i == 0:
        return None
    before = parsed.tokens[first.i - 1]
    if before.text == "." and first.i > 1:
        before = parsed.tokens[first.i - 2]
    if before.sent is not first.sent and before.text[-1:] != ".":
        return None
    word = before.lower
    return (
        word
        if before.text[:1].isupper() and (word in roles.honorifics or word.rstrip(".") in roles.honorifics)
        else None
    )


def _shared_titles(parsed: Parsed, mentions: list[NameMention]) -> list[NameMention]:
    """“Ministers X and Y”: a plural role before the first name is the second's as well."""
    found: list[NameMention] = []
    for mention in mentions:
        plural = tuple(t for t in found[-1].titles if t.plural) if found and not mention.titles else ()
        gap = parsed.text[found[-1].end : mention.start].strip() if plural else ""
        shares = bool(plural) and (gap in ("and", ",", ", and", "&") or _OF_AND.fullmatch(gap) is not None)
        found.append(replace(mention, titles=plural, score=mention.score + 2) if shares else mention)
    return found
