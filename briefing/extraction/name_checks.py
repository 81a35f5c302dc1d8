"""What tells a run of capitalised words from a name, or cuts off what is no part of it: offices, trades, places, titles of works."""

from __future__ import annotations

from briefing.extraction.lexicons import Roles, given_names
from briefing.extraction.nouns import BODY_NOUNS
from briefing.extraction.tokens import Parsed, Token

_ASKING_WORDS = frozenset({"Will", "May", "Can", "Could", "Would", "Might", "Should", "Shall", "Must", "Does", "Has"})
_STRUCTURES = frozenset(
    "pipeline airport refinery dam bridge port station stadium tower square street highway railway plant oilfield mine canal".split()
)


def is_something_else(parsed: Parsed, piece: list[Token], roles: Roles) -> bool:
    """Tell whether the words beside a run of capitals say that it names no person."""
    first, last = piece[0], piece[-1]
    if first.text not in given_names() and (
        (last.tag == "NNS" and last.text.endswith("s")) or _has_kind(parsed, first)
    ):
        return True
    if _is_title_of_work(parsed.text, first.start, last.end):
        return True
    if first.ent != "PERSON" and (_has_article(parsed, first) or _part_of_office(parsed, last, roles)):
        return True
    return first is last and (_asks(first) or _names_a_structure(parsed, first))


def _has_kind(parsed: Parsed, first: Token) -> bool:
    """“the retailer Siam Basket”, “the news site Ora”: what stands before says it is a body."""
    before = parsed.tokens[first.i - 1] if first.i else first
    return before is not first and before.text.islower() and before.lower in BODY_NOUNS and before.sent is first.sent


def _is_title_of_work(text: str, start: int, end: int) -> bool:
    """“Salt Ledger” in marks of its own: a film, a book, a ship."""
    return start > 0 and text[start - 1] in '“"‘«' and text[end : end + 1] in tuple('”"’»')


def _has_article(parsed: Parsed, first: Token) -> bool:
    """“of the Resurrection”: names of persons have no article."""
    return first.i > 0 and parsed.tokens[first.i - 1].lower == "the"


def _part_of_office(parsed: Parsed, last: Token, roles: Roles) -> bool:
    """“Chief Revenue Officer”: the word before a capitalised role noun."""
    following = parsed.tokens[last.i + 1] if last.i + 1 < len(parsed.tokens) else last
    return (
        following is not last
        and following.text[:1].isupper()
        and following.sent is last.sent
        and _is_role_noun(following, roles)
    )


def is_where(head: Token) -> bool:
    """“in Mbour”, “the road from Jebba”: a place, whatever the model's label says."""
    return head.dep == "pobj" and head.head.lower in _PLACES


_PLACES = frozenset({"in", "near", "from", "outside", "into", "across", "via", "around", "at", "off"})


def is_city(parsed: Parsed, first: Token) -> bool:
    """“the city of Rotterdam”."""
    if first.i < 2 or parsed.tokens[first.i - 1].lower != "of":
        return False
    return parsed.tokens[first.i - 2].lower in (
        "city",
        "town",
        "port",
        "village",
        "province",
        "region",
        "district",
        "island",
    )


def without_office(parsed: Parsed, piece: list[Token], roles: Roles) -> list[Token]:
    """“Minister for Digital Technologies Audrey Tang” → “Audrey Tang”: only the end is marked as a person."""
    if len(piece) > 2 and piece[0].i and piece[0].lower.endswith(_OFFICE_ENDS):
        before = parsed.tokens[piece[0].i - 1]
        if before.lower in ("for", "of", "and", "&") or before.lower in roles.modifiers:
            return piece[1:]
    given = next((k for k, t in enumerate(piece) if k and t.text in given_names()), None)
    if given is not None and len(piece) - given in (2, 3) and piece[0].i and piece[0].ent != "PERSON":
        before = parsed.tokens[piece[0].i - 1]
        if before.lower == "of" and before.i and _is_role_noun(parsed.tokens[before.i - 1], roles):
            return piece[given:]
    marked = [t for t in piece if t.ent == "PERSON"]
    if len(marked) < 2 or len(marked) == len(piece) or piece[-len(marked) :] != marked or not piece[0].i:
        return piece
    before = parsed.tokens[piece[0].i - 1]
    other = piece[0].ent in ("ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW")
    return marked if other or before.lower in roles.modifiers or before.lower in ("for", "of", "and") else piece


# How the names of departments end: “Minister of International Relations Ada Brick”.
_OFFICE_ENDS = (
    "tions",
    "tion",
    "ment",
    "ments",
    "ture",
    "airs",
    "ance",
    "ence",
    "ity",
    "ies",
    "gion",
    "ness",
    "health",
)


def _is_role_noun(token: Token, roles: Roles) -> bool:
    return token.lower in roles.last_words or token.lemma in roles.last_words


_TRADES = (
    "ologist",
    "master",
    "ician",
    "woman",
    "keeper",
    "maker",
    "tionist",
    "conomist",
    "ournalist",
    "ctivist",
    "advocate",
)


def without_trade(piece: list[Token]) -> list[Token]:
    """“Herpetologist Anna Vesk” → “Anna Vesk”: a trade that is capitalised because it opens the sentence."""
    if len(piece) < 3 or piece[0].text in given_names() or not piece[1].text[:1].isupper():
        return piece
    trade = piece[0].lower.endswith(_TRADES) or (piece[0].pos == "NOUN" and piece[1].text in given_names())
    return piece[1:] if trade else piece


LETTERS = frozenset(
    {"KC", "QC", "SC", "BL", "MP", "MEP", "MSP", "MLA", "TD", "OBE", "MBE", "CBE", "PhD", "MD", "RN", "USN"}
)


def without_letters(piece: list[Token]) -> list[Token]:
    """“Ada Brick KC” → “Ada Brick”."""
    return piece[:-1] if len(piece) > 2 and piece[-1].text in LETTERS else piece


def _asks(first: Token) -> bool:
    """“Will Austria agree?”: a verb that looks like a name because it opens a question."""
    sent = first.sent
    opens = first.text in _ASKING_WORDS and sent is not None and sent.tokens[0] is first
    return opens and sent is not None and sent.tokens[-1].text.startswith("?")


def _names_a_structure(parsed: Parsed, word: Token) -> bool:
    """“the Druzhba pipeline”."""
    following = parsed.tokens[word.i + 1] if word.i + 1 < len(parsed.tokens) else word
    return following.lower in _STRUCTURES and following.sent is word.sent
