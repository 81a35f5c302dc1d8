"""Proposes attributions: who is credited (source), by which words (cue), with what (content).

A conditional random field over hashed features of words, tree and quotation marks, then a ranking that joins the spans.
Trained on the project's own articles (``training/``, with the model card); at run time only numpy is needed. The tagger proposes spans; who a pronoun stands for, which party is meant, and whether the source can speak at
all are decided elsewhere.
"""

from __future__ import annotations

import io
import json
import struct
import threading
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from briefing.errors import ModelMissingError
from briefing.extraction.tagger_acts import ACT_BITS, ACTS, ActClassifier
from briefing.extraction.tagger_crf import Chain, Floats
from briefing.extraction.tagger_features import (
    LABELS,
    ROLE_OF_LABEL,
    Columns,
    FeatureMaker,
    Ints,
    columns_of_doc,
    columns_of_parsed,
)
from briefing.extraction.tagger_links import LINK_BITS, Linker, Piece, Question, Role, Surroundings, pieces_of
from briefing.extraction.tokens import Parsed
from briefing.model import Act, Range

if TYPE_CHECKING:
    from spacy.tokens import Doc

MODEL = Path(__file__).with_name("models") / "attribution.npz"
FORMAT = 1

# What reading an archive that was cut short or overwritten can raise.
_UNREADABLE = (
    OSError, EOFError, LookupError, ValueError, TypeError, RuntimeError, zipfile.BadZipFile, zlib.error, struct.error
)  # fmt: skip

_LOCK = threading.Lock()
_LOADED: dict[Path, Tagger] = {}


@dataclass(frozen=True, kw_only=True)
class TaggedAttribution:
    """A proposed attribution. Ranges are half-open code points of the text that was parsed.

    ``score`` (0..1) is the model's own probability that words and links are right. ``source_shared`` tells that the
    source mention belongs to an earlier cue too ("said X, adding Y"); ``source_score`` is the probability of that link.
    What the statement does is asked of :func:`acts_of`.
    """

    source: Range | None
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    score: float
    source_score: float = 0.0
    source_shared: bool = False


class Spans(Protocol):
    """Anything with the cue and content of an attribution."""

    @property
    def cue(self) -> Sequence[Range]:
        """Ranges of the cue, possibly none."""

    @property
    def content(self) -> Sequence[Range]:
        """Ranges of the content."""


@dataclass(frozen=True, kw_only=True)
class ModelInfo:
    """The stamp of a model: what it was made of."""

    training_digest: str  # SHA-256 of the training articles
    documents: int
    attributions: int
    date: str  # ISO date given to the trainer
    format: int
    versions: Mapping[str, str]  # of the language model and the libraries it was trained with


def tag(doc: Doc | Parsed, *, model: Path = MODEL) -> list[TaggedAttribution]:
    """Propose attributions for a parsed text.

    Args:
        doc: A spaCy document, or an article parsed paragraph by paragraph. Needs tags, lemmas and dependencies.
        model: Another model file.

    Returns:
        In text order of their first part, possibly empty; no word is in two spans except a shared source.
        No span goes over a paragraph's end. Linear in the length of the text.

    Raises:
        ModelMissingError: If the model file is missing, damaged or of another format.
    """
    return load(model).tag(doc)


def acts_of(doc: Doc | Parsed, attributions: Iterable[Spans], *, model: Path = MODEL) -> list[tuple[Act, float]]:
    """Say what each of some attributions does, whoever found them.

    Args:
        doc: As for :func:`tag`.
        attributions: With ranges in the text that was parsed.
        model: Another model file.

    Returns:
        For each attribution the most probable act and its probability, 0..1.

    Raises:
        ModelMissingError: If the model file is missing, damaged or of another format.
    """
    tagger, columns = load(model), columns_of(doc)
    return [tagger.acts.act(columns, a.cue, a.content) for a in attributions]


def act_of(doc: Doc | Parsed, attribution: Spans, *, model: Path = MODEL) -> tuple[Act, float]:
    """Say what one attribution does; for several use :func:`acts_of`, which reads the article once."""
    return acts_of(doc, [attribution], model=model)[0]


def columns_of(doc: Doc | Parsed) -> Columns:
    """Return a parsed text in columns."""
    return columns_of_parsed(doc) if isinstance(doc, Parsed) else columns_of_doc(doc)


def model_info(*, model: Path = MODEL) -> ModelInfo:
    """Return the stamp of the model.

    Raises:
        ModelMissingError: If the model file is missing, damaged or of another format.
    """
    return load(model).info


def load(path: Path = MODEL) -> Tagger:
    """Return the tagger of a model file, read on the first call.

    Raises:
        ModelMissingError: If the file is missing, damaged or of another format.
    """
    with _LOCK:
        if path not in _LOADED:
            _LOADED[path] = _read(path)
        return _LOADED[path]


class Tagger:
    """A model in memory. Safe to use from several threads: nothing in it changes but a cache of word hashes."""

    def __init__(
        self,
        *,
        maker: FeatureMaker,
        chain: Chain,
        linker: Linker,
        acts: ActClassifier,
        info: ModelInfo,
    ) -> None:
        self._maker = maker
        self._chain = chain
        self._linker = linker
        self.acts = acts
        self.info = info

    def tag(self, doc: Doc | Parsed) -> list[TaggedAttribution]:
        """See :func:`tag`."""
        return self.tag_columns(columns_of(doc))

    def tag_columns(self, columns: Columns) -> list[TaggedAttribution]:
        """Propose attributions for an article in columns."""
        if not len(columns):
            return []
        labels, shares = self.label(columns)
        return attributions(columns, pieces_of(labels, columns.bounds), shares, self._linker)

    def label(self, columns: Columns) -> tuple[Ints, Floats]:
        """Return the label of every token and the probabilities of all labels."""
        chain, scores = self._chain, self._chain.scores(self._maker.rows(columns))
        return chain.best(scores, columns.bounds), chain.marginals(scores, columns.bounds)


def attributions(columns: Columns, pieces: Sequence[Piece], shares: Floats, linker: Linker) -> list[TaggedAttribution]:
    """Join pieces into attributions."""
    around = Surroundings(columns, pieces)
    sure = _sureness(pieces, shares)
    contents_of: dict[int, list[tuple[int, float]]] = {}
    loose: list[int] = []
    for number, piece in enumerate(pieces):
        if piece.role is Role.CONTENT:
            cue, chance = linker.answer(around.choice(Question.CUE_OF_CONTENT, number))
            if cue is None:
                loose.append(number)
            else:
                contents_of.setdefault(cue, []).append((number, chance))
    groups: list[tuple[int | None, list[tuple[int, float]]]] = [*contents_of.items()]
    groups += [(None, [(number, 1.0)]) for number in loose]
    groups.sort(key=lambda group: min([n for n, _ in group[1]] + ([group[0]] if group[0] is not None else [])))
    found: list[TaggedAttribution] = []
    taken: set[int] = set()
    for cue, contents in groups:  # in text order, so that a source belongs to the first cue that takes it
        question = Question.SOURCE_OF_CONTENT if cue is None else Question.SOURCE_OF_CUE
        source, chance = linker.answer(around.choice(question, contents[0][0] if cue is None else cue))
        parts = [sure[n] * link for n, link in contents] + ([sure[cue]] if cue is not None else [])
        shared = source is not None and source in taken
        if source is not None:
            taken.add(source)
        found.append(
            TaggedAttribution(
                source=_range(columns, pieces[source]) if source is not None else None,
                cue=(_range(columns, pieces[cue]),) if cue is not None else (),
                content=tuple(_range(columns, pieces[n]) for n, _ in contents),
                score=round(float(np.mean(parts)), 4),
                source_score=round(chance, 4),
                source_shared=shared,
            )
        )
    return found


def _sureness(pieces: Sequence[Piece], shares: Floats) -> list[float]:
    """Return for each piece the mean probability, over its words, of its role."""
    summed = np.cumsum(np.concatenate([np.zeros((1, 4), np.float64), shares @ _ROLES]), axis=0)
    number = {Role.SOURCE: 1, Role.CUE: 2, Role.CONTENT: 3}
    return [
        float(summed[p.last + 1, number[p.role]] - summed[p.first, number[p.role]]) / (p.last + 1 - p.first)
        for p in pieces
    ]


_ROLES = np.equal.outer(ROLE_OF_LABEL, np.arange(4)).astype(np.float32)  # label -> role


def _range(columns: Columns, piece: Piece) -> Range:
    return int(columns.start[piece.first]), int(columns.end[piece.last])


def _read(path: Path) -> Tagger:
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        return build(arrays)
    except FileNotFoundError as exc:
        raise ModelMissingError(
            "the attribution model is missing", subject=path.name, next_step="Install the program again."
        ) from exc
    except _UNREADABLE as exc:
        raise ModelMissingError(
            "the attribution model cannot be read", subject=path.name, next_step="Install the program again."
        ) from exc


def build(arrays: Mapping[str, Any]) -> Tagger:
    """Return the tagger of stored arrays.

    Raises:
        KeyError: If an array is missing.
        ValueError: If the arrays are of another format.
    """
    about = json.loads(arrays["about"].tobytes().decode("utf-8"))
    if (about["format"], about["labels"], about["acts"]) != (FORMAT, list(LABELS), [a.value for a in ACTS]):
        raise ValueError("made for another version of the program")
    acts = np.zeros((1 << ACT_BITS, len(ACTS)), np.float32)
    acts[arrays["act_slots"]] = arrays["act_weights"]
    links = np.zeros(1 << LINK_BITS, np.float32)
    links[arrays["link_slots"]] = arrays["link_weights"]
    return Tagger(
        maker=FeatureMaker(about["classes"]),
        chain=Chain.build(arrays["slots"], arrays["weights"], arrays["transitions"], arrays["initial"]),
        linker=Linker(links),
        acts=ActClassifier(acts, about["classes"]),
        info=ModelInfo(**about["stamp"], format=about["format"]),
    )
