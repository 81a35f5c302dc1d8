"""Find the role phrases that stand beside a name, in the source's exact words."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.gazetteer import Hit
from briefing.extraction.lexicons import Roles
from briefing.extraction.tokens import Parsed, Token

_INSIDE = frozenset({"of", "for", "to", "and", "&", "the", "at", "on", "in"})
_STATE_TITLES = {
    "secretary of state": "US", "national security advisor": "US", "national security adviser": "US", "attorney general": "US", "foreign secretary": "GB",
    "home secretary": "GB", "defence secretary": "GB", "chancellor of the exchequer": "GB", "taoiseach": "IE", "tánaiste": "IE", "state councilor": "CN",
    "state councillor": "CN", "pope": "VA", "pontiff": "VA", "supreme leader": "IR", "dalai lama": "CN", "defense secretary": "US", "treasury secretary": "US", "house speaker": "US",
}  # fmt: skip
_HEADLESS = frozenset({"deputy", "chief", "head", "general", "major"})


@dataclass(frozen=True)
class Title:
    """A role phrase: ``text`` is the source's words, ``start`` and ``end`` where they stand."""

    start: int
    end: int
    text: str
    country: str | None = None
    body: Hit | None = None
    plural: bool = False
    past: bool = False
    noun: str = ""


def title_before(parsed: Parsed, first: Token, covered: dict[int, Hit], roles: Roles) -> tuple[Title, ...]:
    """Return the roles written before a name: “Russian Foreign Minister NAME”, “Malaysia's Prime Minister, NAME”."""
    tokens = parsed.tokens
    at = first.i - 1
    if at > 0 and tokens[at].lower in roles.honorifics and tokens[at].text[:1].isupper() and tokens[at - 1].text == ",":
        at -= 1  # “the Minister for Lands, Mr NAME”
    if at >= 0 and tokens[at].pos in ("ADP", "CCONJ", "DET"):
        return ()  # “secretary of state for East Asia”, “priest of the Cathedral”
    comma = at >= 0 and tokens[at].text in (",", ":") and tokens[at].sent is first.sent
    if comma:
        at -= 1
    stop = at
    while (
        at >= 0
        and stop - at < 22
        and (_may_stand(parsed, at, first, covered) or (_is_role(tokens[at], roles) and tokens[at].sent is first.sent))
    ):
        at -= 1
    begin = _trim_left(tokens, at + 1, stop + 1, roles, covered)
    if begin is None:
        return ()
    if comma and not _introduces(tokens, begin, at, covered):
        return ()
    last = max((k for k in range(begin, stop + 1) if _is_role(tokens[k], roles)), default=None)
    if last is None or (last != stop and not _of_phrase(tokens, last)):
        return ()
    return _split(parsed, begin, stop + 1, covered, roles)


def title_after(parsed: Parsed, last: Token, covered: dict[int, Hit], roles: Roles) -> tuple[Title, ...]:
    """Return the roles in apposition to a name: “NAME, director of X and a member of Y, …”, “NAME (role)”."""
    tokens = parsed.tokens
    at = last.i + 1
    if at >= len(tokens) or tokens[at].text not in (",", "(", "–", "—") or tokens[at].sent is not last.sent:
        return ()
    begin = at + 1
    head = None
    for k in range(begin, min(begin + 9, len(tokens))):
        token = tokens[k]
        if "\n" in parsed.text[tokens[k - 1].end : token.start]:
            break
        if (
            token.pos in ("VERB", "AUX", "PRON")
            and token.lower not in ("'s", "acting", "founding", "leading", "ruling")
        ) or token.text in (",", ".", ";", ")", ":"):
            break
        if _is_role(token, roles) and token.lower not in _HEADLESS:
            head = k
            break
        if _is_role(token, roles) and not (k + 1 < len(tokens) and _noun(tokens[k + 1])):
            head = k
            break
    if head is None:
        return ()
    while head + 1 < len(tokens) and _is_role(tokens[head + 1], roles):
        head += 1
    follower = tokens[head + 1] if head + 1 < len(tokens) else None
    named = follower is not None and (
        follower.ent == "PERSON" or (follower.pos == "PROPN" and tokens[head].text.islower())
    )
    if named and follower is not None and follower.text[:1].isupper() and follower.i not in covered:
        return ()  # “…, White House press secretary NAME said”: somebody else's role
    end = _right_end(tokens, head, last, covered)
    begin = _after_possessor(tokens, begin, head, covered)
    if begin > head or (covered.get(tokens[begin].i) and tokens[begin].ent == "PERSON"):
        return ()
    return _split(parsed, begin, end, covered, roles)


def default_country(text: str) -> str | None:
    """Return the state of a title that only one state has, if the article names none."""
    lower = text.lower()
    if (
        "assistant secretary of state" in lower
        or "undersecretary of state" in lower
        or "under secretary of state" in lower
    ):
        return "US"
    return next(
        (country for title, country in _STATE_TITLES.items() if title in lower and f"{title} for" not in lower), None
    )


def description_end(parsed: Parsed, head: Token, covered: dict[int, Hit]) -> int:
    """Return where the description that begins with a role noun ends: “spokesperson of the Embassy of China in the UK”."""
    end = _right_end(parsed.tokens, head.i, head, covered)
    return parsed.tokens[end - 1].end


def _is_role(token: Token, roles: Roles) -> bool:
    known = token.lower in roles.last_words or token.lemma in roles.last_words
    known = known or (token.pos == "PROPN" and token.lower.removesuffix("s") in roles.last_words)
    return known and token.pos in (
        "NOUN",
        "PROPN",
        "ADJ",
        "VERB",
    )


def _noun(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN", "ADJ")


def _may_stand(parsed: Parsed, at: int, first: Token, covered: dict[int, Hit]) -> bool:
    token = parsed.tokens[at]
    if token.sent is not first.sent and not (token.text.endswith(".") and "/" not in token.text and at in covered):
        return False
    if token.lower in _INSIDE or token.lower in ("'s", "’s", "-", "'", "’"):
        return True
    if at in covered or (token.lower in ("then", "ex") and parsed.tokens[at + 1].text == "-"):
        return True
    return token.pos in ("NOUN", "PROPN", "ADJ") and token.ent not in ("PERSON", "DATE", "TIME")


def _trim_left(tokens: list[Token], begin: int, end: int, roles: Roles, covered: dict[int, Hit]) -> int | None:
    """Drop what stands before the role phrase: a preposition with no role before it, articles, stray words."""
    first_role = next((k for k in range(begin, end) if _is_role(tokens[k], roles)), None)
    if first_role is None:
        return None
    for k in range(first_role - 1, begin - 1, -1):
        token = tokens[k]
        joined = token.lower in ("'s", "’s") and k - 1 in covered
        if token.lower in _INSIDE or (token.lower in ("'s", "’s") and not joined):
            return k + 1
    return begin


def _introduces(tokens: list[Token], begin: int, at: int, covered: dict[int, Hit]) -> bool:
    """Whether a role before a comma or colon leads up to a name (and is not somebody else's apposition)."""
    if begin in covered or at < 0:
        return True
    article = tokens[begin - 1].lower in ("the", "a", "an") and tokens[begin - 2].text != "," if begin > 1 else False
    if article and tokens[begin - 2].sent is tokens[begin].sent:
        return True
    before = tokens[at]
    return (
        before.lower in ("the", "a", "its", "their", "his", "her", "(", "as", "by", "was", "is")
        or (tokens[begin - 1].lower in ("'s", "’s") and tokens[begin].lower.startswith("spokes"))
        or before.sent is not tokens[begin].sent
    )


def _of_phrase(tokens: list[Token], last: int) -> bool:
    """Whether the words after the last role noun belong to it: “Envoy for Iran”, “spokesman on trade”."""
    return tokens[last + 1].lower in ("of", "for", "to", "-") or (
        tokens[last + 1].lower == "on" and tokens[last].lower.startswith("spokes")
    )


def _right_end(tokens: list[Token], head: int, last: Token, covered: dict[int, Hit]) -> int:
    k = head + 1
    while k < len(tokens) and tokens[k].sent is last.sent:
        token = tokens[k]
        if token.pos in ("VERB", "AUX", "PRON") and token.i not in covered:
            break
        if token.lower in ("of", "for", "to", "at", "in", "on", "and", "&"):
            follower = tokens[k + 1] if k + 1 < len(tokens) else None
            if follower is None or follower.ent in ("DATE", "TIME") or follower.pos in ("VERB", "AUX", "PRON", "ADV"):
                break
            if (
                token.lower in ("in", "on", "at")
                and follower.i not in covered
                and not follower.text[:1].isupper()
                and follower.lower != "the"
            ):
                break
        elif token.pos in ("ADP", "ADV", "SCONJ") or (token.pos == "PUNCT" and token.text not in ("-", "&")):
            break
        k += 1
    while k - 1 > head and tokens[k - 1].pos in ("ADP", "DET", "CCONJ"):
        k -= 1
    return k


def _after_possessor(tokens: list[Token], begin: int, head: int, covered: dict[int, Hit]) -> int:
    """“the organisation's executive director” → “executive director”; a country stays."""
    for k in range(head, begin - 1, -1):
        if tokens[k].lower in ("'s", "’s"):
            return begin if begin in covered else k + 1
    while begin < head and (
        tokens[begin].pos == "DET" or tokens[begin].lower in ("a", "an", "the", "who", "his", "her", "their", "its")
    ):
        begin += 1
    return begin


def _split(parsed: Parsed, begin: int, end: int, covered: dict[int, Hit], roles: Roles) -> tuple[Title, ...]:
    """One title for each role joined by “and”."""
    tokens = parsed.tokens
    cuts = [begin]
    for k in range(begin + 1, end - 1):
        if tokens[k].lower in ("and", "&"):
            left = any(_is_role(t, roles) for t in tokens[cuts[-1] : k])
            following = next((j for j in range(k + 1, end) if _is_role(tokens[j], roles)), None)
            prepositions = following is not None and any(t.lower in ("of", "for") for t in tokens[k + 1 : following])
            if left and following is not None and not prepositions:
                cuts.append(k + 1)
    found = []
    for at, cut in enumerate(cuts):
        start = cut
        stop = cuts[at + 1] - 1 if at + 1 < len(cuts) else end
        while start < stop and (tokens[start].pos == "DET" or tokens[start].lower in ("a", "an", "the", ",", "-")):
            start += 1
        if start < stop:
            found.append(_title(parsed, start, stop, covered, roles))
    return tuple(found)


def _title(parsed: Parsed, start: int, stop: int, covered: dict[int, Hit], roles: Roles) -> Title:
    tokens = parsed.tokens[start:stop]
    nouns = [t for t in tokens if _is_role(t, roles)]
    country = None
    body = None
    outside = False
    spokes = bool(nouns) and nouns[0].lower.startswith("spokes")
    abroad = ("in", "on") if spokes else ("for", "to", "in", "on", "at")
    for token in tokens:
        if token.lower in abroad and nouns and token.i > nouns[0].i:
            outside = True  # “envoy for Iran”, “ambassador to Kenya”: not whose envoy
        hit = covered.get(token.i)
        if hit is None or outside:
            continue
        country = country or hit.form.entry.country
        if hit.form.entry.kind != "country":
            body = body or hit
    text = parsed.text[tokens[0].start : tokens[-1].end]
    return Title(
        tokens[0].start, tokens[-1].end, text, country, body,
        plural=bool(nouns) and (nouns[-1].tag in ("NNS", "NNPS") or nouns[-1].lower not in roles.last_words or nouns[-1].lower == "spokespeople"),
        past=any(t.lower in roles.past for t in tokens),
        noun=nouns[0].lemma if nouns else "",
    )  # fmt: skip
