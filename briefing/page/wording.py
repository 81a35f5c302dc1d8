"""What a position, a quote, a role or a date prints: the same words on the page, in the window and the clipboard.

The words are the source's. What is changed is typography at the seams only: space is collapsed, a comma that belonged
to the sentence around is not printed, the first letter of a sentence is a capital, a cut is shown as […].
"""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.model import Act, Attribution, Brief, Participant, Placement, Position, Quotation, Quote, TextSpan

CUT = "[…]"

ACT_WORDS = {
    Act.SUPPORTS: "supports",
    Act.OPPOSES: "opposes",
    Act.CALLS: "calls for",
    Act.COMMITS: "commits to",
    Act.REAFFIRMS: "reaffirms",
    Act.WARNS: "warns of",
    Act.ACCUSES: "accuses",
    Act.DENIES: "denies",
    Act.ACKNOWLEDGES: "acknowledges",
    Act.THANKS: "thanks for",
    Act.QUESTIONS: "questions",
    Act.DISCUSSES: "discusses",
    Act.EXPECTS: "expects",
    Act.STATES: "states",
}

# Planes 15 and 16 are private: the marks that tell whose line it is live there, so no text may bring its own.
_PRIVATE = re.compile("[\U000f0000-\U0010ffff]")
_LOOSE_END = " ,;:–—-"
_MARKS = '“”"«»„‟'
_DOUBLE_MARKS = frozenset('“”"')
# A sentence ends at . ! ? … with its closing marks, before space and something that can begin one; not after
# initials, titles and the like.
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\"')\]]*\s+(?=[“‘\"'(\[]?[A-Z0-9])")
_NOT_AN_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|Prof|vs|No|Jr|Sr|Inc|Co)|\b[A-Z])\.$")
# Words in quotation marks, by the marks of many languages. A single mark is an apostrophe inside a word, and may be one
# after an s: there the quotation ends only if no other closing mark follows.
_QUOTED = re.compile(
    r'“([^”]*)”|"([^"]*)"|„([^“”"]*)[“”"]|”([^”]*)”|«([^»]*)»|»([^«]*)«|‹([^›]*)›|›([^‹]*)‹|「([^」]*)」|『([^』]*)』'
    r"|‚([^‘’]*)[‘’]|(?<!\w)‘([^‘]*?[^‘s]|[^‘]*)’(?!\w)|(?<!\w)'(?!\d)([^']*(?:'\w[^']*)*?)'(?!\w)"
)
_STRAIGHT_OPENING = re.compile(r'(?:^|(?<=[\s(\[—–]))"(?=\S)')
_MONTHS = "January February March April May June July August September October November December".split()


def position_text(brief: Brief, position: Position) -> str:
    """Return what a position prints, without a full stop of our own at the end.

    The first that fits: as typed; a direct quotation after its speaker; a joint statement with the source's own
    subject; name and phrase; the evidence as it stands where an act word could turn the sense; name, act and words.
    """
    if position.edited_text is not None:
        return squeeze(position.edited_text)
    holder = holder_name(brief, position)
    attribution = brief.attribution(position.attribution)
    if position.quotation is Quotation.DIRECT and (words := _quoted(brief, position, attribution)):
        return f"{capital(holder)}: “{words}”"
    phrase = trimmed(brief.words(position.phrase))
    if position.joint:
        return capital(_joint(brief, position, attribution, phrase))
    # A participle cannot be the verb after a name ("Wang Yi emphasizing …").
    if phrase and not phrase.split(" ", 1)[0].endswith("ing"):
        return f"{capital(holder)} {balanced(phrase)}"
    if position.span is None:
        return squeeze(position.text)
    if position.negated or position.no_comment:
        return capital(balanced(trimmed(position.text)))
    held = trimmed(brief.words(position.display)) or trimmed(position.text)
    if _is_one_word(held):
        return capital(balanced(trimmed(position.text)))
    if position.act is Act.STATES:  # that something was stated goes without saying
        return f"{capital(holder)}: {balanced(held)}"
    return f"{capital(holder)} ({ACT_WORDS[position.act]}): {balanced(held)}"


def says_too_little(brief: Brief, position: Position) -> bool:
    """Tell whether what somebody holds is a single word that only the sentences around explain ("something")."""
    if position.edited_text is not None or position.phrase is not None or position.display is None:
        return False
    if position.no_comment or position.quotation is Quotation.DIRECT:
        return False
    return _is_one_word(trimmed(brief.words(position.display)))


def alters_a_quotation(brief: Brief, position: Position) -> bool:
    """Tell whether a position was edited so that it puts words in quotation marks the source does not have."""
    if position.edited_text is None:
        return False
    quoted = [
        trimmed(found[found.lastindex or 0]).rstrip(".!?…") for found in _QUOTED.finditer(squeeze(position.edited_text))
    ]
    sources = [squeeze(article.text) for article in brief.articles]
    return any(words and not any(words in source for source in sources) for words in quoted)


def quote_text(brief: Brief, quote: Quote) -> str:
    """Return what a quote prints, without quotation marks; parts split by the cue are joined with […]."""
    parts = quote_parts(brief, quote)
    text = _bare(parts[0].shown_text)
    for before, part in pairwise(parts):
        text += f" {_bare(part.shown_text)}" if _unbroken(brief, before, part) else f" {CUT} {_bare(part.shown_text)}"
    return text.rstrip(_LOOSE_END)


def quote_parts(brief: Brief, quote: Quote) -> tuple[Quote, ...]:
    """Return the quote with the later parts of the same quotation, which are printed with it."""
    if quote.attribution is None or quote.span is None:
        return (quote,)
    parts = [
        other
        for other in brief.quotes
        if other.attribution == quote.attribution
        and other.span is not None
        and other.span.article == quote.span.article
        and not other.fragment
        and other.placement is not Placement.EXCLUDED
    ]
    parts.sort(key=lambda part: part.span.start if part.span else 0)
    return tuple(parts) if parts and parts[0].id == quote.id else (quote,)


def holder_name(brief: Brief, position: Position) -> str:
    """Return the name a position is printed under: of the one who said it, else of the party."""
    who = brief.participant(position.speaker) or brief.participant(position.participant)
    return squeeze(who.name) if who else ""


def party_name(brief: Brief, participant_id: str | None) -> str:
    """Return the display name of the party a participant speaks for; empty for nobody."""
    party = brief.party_of(participant_id)
    return squeeze(party.name) if party else ""


def role_text(person: Participant) -> str:
    """Return the roles in the source's words; one that only repeats part of another is not printed twice."""
    roles = [_without_article(squeeze(role)) for role in person.roles if role.strip()]
    kept = [
        role
        for n, role in enumerate(roles)
        if not any(
            role.lower() in other.lower() and (role != other or n > m) for m, other in enumerate(roles) if m != n
        )
    ]
    text = "; ".join(kept)
    body = squeeze(person.organisation or "")
    if text and body and body.lower() not in text.lower() and person.name != body:
        text += f", {body}"
    return capital(text)


def date_text(value: str) -> str:
    """Return an ISO date, date-time or ``start/end`` as it is written in a document; anything else as it is."""
    start, _, end = value.strip().partition("/")
    first, last = _iso(start), _iso(end)
    if not first:
        return value.strip()
    if not last or last == first:
        return f"{first[2]} {_MONTHS[first[1] - 1]} {first[0]}"
    if first[:2] == last[:2]:
        return f"{first[2]}–{last[2]} {_MONTHS[last[1] - 1]} {last[0]}"
    return f"{date_text(start)} – {date_text(end)}"


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends with a stop of its own."""
    if not text:
        return ""
    bare = text.rstrip("”’\"')]")
    return text if bare.endswith((".", "!", "?", "…", "。", "！", "？", "؟", "۔")) else f"{text}."


def squeeze(text: str) -> str:
    """Collapse white space to single spaces."""
    return " ".join(_PRIVATE.sub("\ufffd", text).split())


def typed(text: str) -> str:
    """Return what the officer typed, with its line ends."""
    return "\n".join(squeeze(line) for line in text.strip().splitlines())


def trimmed(text: str) -> str:
    """Return words cut out of a sentence without the punctuation that joined them to the rest."""
    return squeeze(text).strip(_LOOSE_END)


def capital(text: str) -> str:
    """Return the text with a capital first letter, for the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def balanced(text: str) -> str:
    """Close or open a double quotation mark whose partner lies outside the words cut out."""
    if not _DOUBLE_MARKS.intersection(text):
        return text
    depth = 0
    for character in text:
        if character == "“":
            depth += 1
        elif character == "”":
            if depth == 0:
                text = f"“{text}"
            else:
                depth -= 1
    if depth > 0:
        text += "”"
    if text.count('"') % 2:
        # A straight mark tells its side by what stands before it.
        opens = len(_STRAIGHT_OPENING.findall(text)) * 2 > text.count('"')
        text = f'{text}"' if opens else f'"{text}'
    return text


def sentences(text: str) -> list[str]:
    """Split words at sentence ends; initials, titles and abbreviations do not end one."""
    found: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if _NOT_AN_END.search(text[start : end.start()]):
            continue
        found.append(text[start : end.end()].rstrip())
        start = end.end()
    if text[start:].strip():
        found.append(text[start:].strip())
    return found


def _quoted(brief: Brief, position: Position, attribution: Attribution | None) -> str:
    """The quoted words of a position: the sentences that hold what it displays, a cut shown as […]."""
    if position.span is None:
        return ""
    spans = [s for s in attribution.content if s.overlaps(position.span)] if attribution else []
    spans = sorted(_within(_without_marks(brief, s), position.span) for s in spans) or [position.span]
    pieces: list[str] = []
    for before, span in zip([None, *spans], spans, strict=False):
        if before is not None and not _only_marks(brief, before.end, span):
            pieces.append(CUT)
        pieces.extend(_telling(brief, span, position.display))
    text = re.sub(rf"(?:{re.escape(CUT)} ?){{2,}}", f"{CUT} ", " ".join(pieces))
    return text.rstrip(_LOOSE_END)


def _without_marks(brief: Brief, content: TextSpan) -> TextSpan:
    """The quote inside a quotation, where its marks are all that stands around it; single marks look like apostrophes."""
    for quote in brief.quotes:
        if quote.span is not None and content.contains(quote.span) and len(content) - len(quote.span) <= 2:
            return quote.span
    return content


def _telling(brief: Brief, span: TextSpan, display: TextSpan | None) -> list[str]:
    """Whole sentences of a quotation, only those that touch ``display`` when it lies in them."""
    words = brief.words(span)
    whole = sentences(_bare(words))
    if display is None or not span.overlaps(display) or len(whole) < 2:
        return [_bare(words)]
    shown = _bare(brief.words(_within(display, span)))
    first = next((n for n, s in enumerate(whole) if shown[:20] and shown[:20] in s), None)
    last = next((n for n, s in reversed(list(enumerate(whole))) if shown[-20:] and shown[-20:] in s), first)
    if first is None or last is None or last < first:
        return [_bare(words)]
    return [*([CUT] if first else []), *whole[first : last + 1], *([CUT] if last + 1 < len(whole) else [])]


def _joint(brief: Brief, position: Position, attribution: Attribution | None, phrase: str) -> str:
    source = attribution.source if attribution else None
    if not phrase or source is None:
        return balanced(trimmed(position.text))
    return balanced(f"{squeeze(brief.words(source))} {phrase}")


def _within(span: TextSpan, limits: TextSpan) -> TextSpan:
    return TextSpan(span.article, max(span.start, limits.start), min(span.end, limits.end))


def _only_marks(brief: Brief, start: int, span: TextSpan) -> bool:
    return not brief.article_of(span).text[start : span.start].strip(f"{_MARKS} \n\t\u00a0")


def _unbroken(brief: Brief, before: Quote, after: Quote) -> bool:
    """Whether nothing but marks and space stands between two parts: a quotation that runs over a paragraph's end."""
    if before.span is None or after.span is None:
        return False
    return _only_marks(brief, before.span.end, after.span)


def _bare(text: str) -> str:
    return squeeze(text).strip('“”"„«»').strip()


def _is_one_word(text: str) -> bool:
    """Whether a text is a single word; scripts that write without spaces are not judged."""
    return text.isascii() and len(text.split()) == 1


def _without_article(role: str) -> str:
    return re.sub(r"^(?:an?|the)\s+(?=\w)", "", role, flags=re.IGNORECASE)


def _iso(value: str) -> tuple[int, int, int] | None:
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)(?:$|[T ])", value.strip())
    if not found:
        return None
    year, month, day = (int(part) for part in found.groups())
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def number_word(count: int) -> str:
    """Return small numbers in words, as running text has them."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    return words[count] if 0 <= count < len(words) else str(count)
