"""Find the words that credit a direct quotation: “…,” X said / said X / X said: “…” and floating quotations.

Works on the text beside the marks rather than on the whole parse, because the parser loses its way in long quotations.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extraction.lexicons import Cues
from briefing.extraction.quotes import QuoteSpan, is_name
from briefing.extraction.tokens import Parsed, Token

_ENDS = ",?!…—–-"
_REACH = 16  # tokens a cue may stand from the mark


@dataclass(frozen=True)
class SpeechCue:
    """The cue of a quotation: the verb (or ``None`` for a bare colon) and the head of the source, where found."""

    verb: Token | None
    source: Token | None
    pattern: str  # after, before, colon


def find_cue(parsed: Parsed, quotes: list[QuoteSpan], at: int, cues: Cues) -> SpeechCue | None:
    """Return what credits quotation number ``at`` beside its marks, or ``None``."""
    q = quotes[at]
    paragraph_start, paragraph_end = parsed.paragraphs[q.paragraph]
    following = (
        quotes[at + 1].outer_start
        if at + 1 < len(quotes) and quotes[at + 1].paragraph == q.paragraph
        else paragraph_end
    )
    preceding = quotes[at - 1].outer_end if at and quotes[at - 1].paragraph == q.paragraph else paragraph_start
    if _embedded(parsed, q, preceding):
        return None
    signed = _signature(parsed, q, following)
    if signed is not None:
        return signed
    closes = parsed.text[q.end - 1] in _ENDS or parsed.text[q.outer_end : q.outer_end + 1] == ","
    readings = (_after, _before) if closes else (_before, _after)
    limits = (following, preceding) if closes else (preceding, following)
    for reading, limit in zip(readings, limits, strict=True):
        found = reading(parsed, q, limit, cues)
        if found is not None:
            return found
    return None


def goes_on(parsed: Parsed, quotes: list[QuoteSpan], at: int, cue: SpeechCue | None) -> bool:
    """Tell whether quotation ``at`` is the second part of the one before: “…,” he said, “…”.

    Args:
        parsed: The article.
        quotes: All quotations.
        at: Number of the second one.
        cue: What credits the one before.
    """
    if at == 0 or cue is None or cue.verb is None or quotes[at - 1].paragraph != quotes[at].paragraph:
        return False
    start, end = quotes[at - 1].outer_end, quotes[at].outer_start
    gap = parsed.text[start:end]
    return start <= cue.verb.start < end and len(gap) < 200 and not _STOP.search(gap + "X")


_STOP = re.compile(r"[.!?]\s+[A-Z“\"]|;")


def _signature(parsed: Parsed, q: QuoteSpan, limit: int) -> SpeechCue | None:
    """“…” — NAME at the end of a line."""
    rest = parsed.text[q.outer_end : limit]
    if rest.lstrip()[:1] not in tuple("―—–-") or len(rest) > 90 or limit != parsed.paragraphs[q.paragraph][1]:
        return None
    tokens = [t for t in parsed.between(q.outer_end, limit) if t.pos in ("PROPN", "NOUN") and t.text[:1].isupper()]
    if not tokens or len(tokens) > 8 or any(t.pos == "VERB" for t in parsed.between(q.outer_end, limit)):
        return None
    named = [t for t in tokens if t.ent == "PERSON"] or tokens
    return SpeechCue(None, named[-1] if named[-1].head not in named else named[-1].head, "colon")


def stands_alone(parsed: Parsed, q: QuoteSpan, quotes: list[QuoteSpan], at: int) -> bool:
    """Tell whether a quotation is speech by itself: a whole sentence, not words inside somebody else's sentence."""
    start = parsed.paragraphs[q.paragraph][0]
    preceding = quotes[at - 1].outer_end if at and quotes[at - 1].paragraph == q.paragraph else start
    return not _embedded(parsed, q, preceding)


def _embedded(parsed: Parsed, q: QuoteSpan, preceding: int) -> bool:
    """Whether the quotation goes on a sentence begun before it: called it “…”, that “…”."""
    before = parsed.text[preceding : q.outer_start].rstrip()
    if not before or before[-1] in ".!?…:,;—":
        if before[-1:] == "," and parsed.text[q.start : q.start + 1].islower():
            return not before.endswith((" said,", " added,", " says,")) and before.rstrip(",")[-4:] not in (
                "said",
                "dded",
            )
        return False
    return True


def _after(parsed: Parsed, q: QuoteSpan, limit: int, cues: Cues) -> SpeechCue | None:
    text = parsed.text
    last = text[q.end - 1]
    next_char = text[q.outer_end : q.outer_end + 1]
    if not (last in _ENDS or next_char in (",", "-", "—", "–") or _lower_follows(text, q.outer_end, limit)):
        return None
    if last not in _ENDS and next_char not in (",", "-", "—", "–"):
        near = [t for t in parsed.between(q.outer_end, limit) if t.start >= q.outer_end][:4]
        if not any(_speaks(t, cues) for t in near):
            return None
    if is_name(text, q) and last not in _ENDS and next_char != ",":
        return None
    tokens = [t for t in parsed.between(q.outer_end, limit) if t.start >= q.outer_end][:_REACH]
    stop = next(
        (k for k, t in enumerate(tokens) if t.text in (".", ";", "!", "?") or (t.text == ":" and k)), len(tokens)
    )
    tokens = tokens[:stop]
    for k, token in enumerate(tokens):
        if _speaks(token, cues) and token.dep != "relcl":
            source = _subject_near(tokens, k)
            if source is not None:
                return SpeechCue(token, source, "after")
    if last not in ",?!…" and next_char != ",":
        return None
    for k, token in enumerate(tokens[:6]):  # any verb will do right after a comma in marks: “…,” she fumed
        if token.pos == "VERB" and token.tag in ("VBD", "VBZ") and token.quoted is None:
            source = _subject_near(tokens, k)
            if (source is not None and source.pos in ("PROPN", "PRON")) or (
                source is not None and abs(source.i - token.i) <= 4
            ):
                return SpeechCue(token, source, "after")
    return None


def _lower_follows(text: str, at: int, limit: int) -> bool:
    rest = text[at:limit].lstrip()
    return bool(rest) and rest[0].islower() and text[at - 1 : at] != "."


def _before(parsed: Parsed, q: QuoteSpan, preceding: int, cues: Cues) -> SpeechCue | None:
    text = parsed.text
    before = text[preceding : q.outer_start].rstrip()
    if not before:
        return None
    if before[-1] not in ":,—":
        return None
    tokens = [t for t in parsed.between(preceding, q.outer_start) if t.end <= q.outer_start]
    begin = 0
    for k, token in enumerate(tokens[:-1]):
        if token.text in (".", "!", "?", ";"):
            begin = k + 1
    tokens = tokens[begin:]
    for k in range(len(tokens) - 1, max(-1, len(tokens) - 26), -1):
        token = tokens[k]
        if _speaks(token, cues):
            source = _subject_near(tokens, k)
            if source is None and token.tag == "VBG":
                source = _climb(token)
            if source is not None or before[-1] == ":":
                return SpeechCue(token, source, "before")
    for k in range(len(tokens) - 1, max(-1, len(tokens) - 5), -1):  # while chanting, “…”; as X put it, “…”
        if tokens[k].pos == "VERB" and tokens[k].quoted is None:
            source = _subject_near(tokens, k) or (_climb(tokens[k]) if tokens[k].tag == "VBG" else None)
            if source is not None and source.pos in ("PROPN", "PRON", "NOUN"):
                return SpeechCue(tokens[k], source, "before")
    if before[-1] == ":" and tokens:
        subject = next((t for t in tokens if t.dep == "nsubj" and t.pos in ("PROPN", "PRON", "NOUN")), None)
        if subject is not None and len(tokens) <= _REACH and tokens[-1].head is not subject:
            return SpeechCue(None, subject, "colon")
        names = [t for t in tokens if t.pos in ("PROPN", "NOUN", "PRON")]
        if names and len(tokens) <= 12:
            return SpeechCue(None, names[-1] if names[-1].head not in names else names[-1].head, "colon")
    return None


def _speaks(token: Token, cues: Cues) -> bool:
    return (
        token.quoted is None
        and token.pos in ("VERB", "AUX", "NOUN", "ADJ")
        and token.lemma in cues.verbs
        and token.tag[:2] in ("VB", "NN", "JJ")
        and (
            token.pos == "VERB"
            or token.lower in ("said", "says", "added", "noted", "told", "stated", "stressed", "insisted")
        )
    )


def _subject_near(tokens: list[Token], k: int) -> Token | None:
    """The subject of a cue among the tokens beside a quotation: by the parse, else by what stands next to it."""
    verb = tokens[k]
    inside = {t.i for t in tokens}
    for child in verb.children:
        if child.dep in ("nsubj", "nsubjpass") and child.i in inside and child.quoted is None:
            return child
    if verb.dep == "conj" and verb.head.i in inside:
        shared = verb.head.child("nsubj", "nsubjpass")
        if shared is not None and shared.quoted is None:
            return shared
    left = [t for t in tokens[:k] if t.pos in ("PROPN", "NOUN", "PRON") and t.text[:1].isalpha()]
    if left and verb.tag != "VBG":
        top = left[-1] if left[-1].ent not in ("DATE", "TIME") else left[0]
        return _phrase_head(top, left)
    right: list[Token] = []
    for token in tokens[k + 1 :]:
        if (token.pos == "PUNCT" and token.text not in ("-", ".")) or (token.pos in ("ADP", "VERB", "SCONJ") and right):
            break
        if token.pos in ("PROPN", "NOUN", "PRON") and token.ent not in ("DATE", "TIME"):
            right.append(token)
    if right and verb.tag != "VBG":
        return _phrase_head(right[-1], right)
    return None


def _phrase_head(token: Token, among: list[Token]) -> Token:
    inside = {t.i for t in among}
    while (
        token.head.i in inside
        and token.head is not token
        and token.dep in ("compound", "flat", "appos", "amod", "nmod", "poss")
    ):
        if token.dep == "poss":
            break
        token = token.head
    return token


def _climb(token: Token) -> Token | None:
    for above in token.ancestors():
        subject = above.child("nsubj", "nsubjpass")
        if subject is not None and subject.quoted is None:
            return subject
    return None
