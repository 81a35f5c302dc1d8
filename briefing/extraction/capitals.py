"""Text written in capitals: a copy of the same length in which only names keep them, so that it can be parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from briefing.extraction.lexicons import cues, gazetteer, given_names, roles, well_known
from briefing.model import Range

_SHARE = 0.8  # of the letters
_LEAST = 20  # letters
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]*")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CLOSED = frozenset(
    "a an the and or but nor so yet if while when after before since until unless as at by for from in into of off on onto out over to up with without "
    "within through during against between among about above below under than that this these those there here it its he him his she her they them "
    "their we our us you your i me my who whom whose which what why how where is are was were be been being am do does did have has had will would "
    "shall should can could may might must not no all any both each few more most other some such only own same too very just now then also still "
    "again new last next first second two three four five ahead amid despite per via".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
_PARTICLES = frozenset("al el bin ibn van von der de da dos del abu ben".split())


def recased(text: str, ranges: Iterable[Range]) -> str:
    """Return the text with its sentences in capitals written in ordinary case; offsets stay."""
    shouted = [m.span() for start, end in ranges for m in _SENTENCE.finditer(text, start, end) if _is_shouted(m[0])]
    if not shouted:
        return text
    names: set[str] = set()
    for start, end in shouted:
        names |= _names(text, start, end)
    pieces = list(text)
    for start, end in shouted:
        pieces[start:end] = _ordinary(text[start:end], names)
    found = "".join(pieces)
    return found if len(found) == len(text) else text


def _is_shouted(sentence: str) -> bool:
    letters = sum(map(str.isalpha, sentence))
    return letters >= _LEAST and sum(map(str.isupper, sentence)) > _SHARE * letters


def _names(text: str, start: int, end: int) -> set[str]:
    """The words of persons' names: behind a role, or a given name with the word after it."""
    words = list(_WORD.finditer(text, start, end))
    found: set[str] = set()
    known = given_names()
    for at, match in enumerate(words):
        if match[0].capitalize() in known and match[0].lower() not in _CLOSED:
            begin, need = at, 2
        elif re.split(r"[-'’]", match[0].lower())[-1] in roles().last_words:
            begin, need = at + 1, 2
        else:
            continue
        for taken, k in enumerate(range(begin, min(begin + 4, len(words)))):
            word = words[k][0].lower()
            if k > begin and text[words[k - 1].end() : words[k].start()].strip():
                break
            if k == at + 1 and text[match.end() : words[k].start()].strip():
                break
            part = re.split(r"[-'’]", word)[0]
            if part in _CLOSED or part in roles().last_words or _is_verb(part) or word in _CALENDAR:
                break
            if (taken >= need and part not in _PARTICLES) or _form_at(text, words[k].start(), end):
                break
            found.update(w.upper() for w in re.split(r"[-'’]", words[k][0]) if len(w) > 1)
    return found


def _is_verb(word: str) -> bool:
    stems = {
        word,
        word.removesuffix("s"),
        word.removesuffix("ed"),
        word.removesuffix("d"),
        word.removesuffix("es"),
        word.removesuffix("ing"),
    }
    stems |= {s + "e" for s in stems}
    return bool(stems & cues().verbs.keys()) or word in (
        "said",
        "told",
        "met",
        "held",
        "made",
        "took",
        "thought",
        "signed",
        "arrived",
    )


def _ordinary(piece: str, names: set[str]) -> str:
    found = list(piece.lower()) if len(piece.lower()) == len(piece) else list(piece)
    at = 0
    first = True
    for match in _WORD.finditer(piece):
        if match.start() < at:
            continue
        form = _form_at(piece, match.start(), len(piece))
        if form:
            found[match.start() : match.start() + len(form)] = form
            at = match.start() + len(form)
        else:
            parts = re.split(r"([-'’])", match[0])
            where = match.start()
            for part in parts:
                lower = part.lower()
                if part in names or lower in well_known() or lower in _CALENDAR or (first and where == match.start()):
                    found[where : where + 1] = part[:1].upper()
                elif 1 < len(part) <= 5 and not set("AEIOUY") & set(part.upper()):
                    found[where : where + len(part)] = part.upper()  # RSF, BBC
                where += len(part)
        first = False
    return "".join(found)


def _form_at(text: str, at: int, end: int) -> str:
    """The longest name of a state or body that begins here, as the tables write it."""
    word = _WORD.match(text, at, end)
    if word is None or word[0].lower() in _CLOSED - {"us"}:
        return ""
    for form in _forms().get(re.split(r"['’-]", word[0].upper())[0], ()):
        stop = at + len(form)
        if text[at:stop].upper() == form.upper() and not text[stop : stop + 1].isalnum():
            return form
    return ""


@lru_cache(maxsize=1)
def _forms() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for forms in gazetteer().by_first_word.values():
        for form in forms:
            if len(form.text.upper()) == len(form.text) and form.text[:1].isupper():
                found.setdefault(re.split(r"[ '’-]", form.text.upper())[0], set()).add(form.text)
    return {word: tuple(sorted(texts, key=lambda t: (-len(t), t))) for word, texts in found.items()}
