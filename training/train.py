"""Train the attribution model on our own articles, measure it by cross-validation, and write it with its model card.

    python training/train.py [--date 2026-11-24] [--folds 5]      --folds 0 leaves the measuring out

The same articles, word lists and library versions give the same bytes. The clock is read for the progress lines only.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import io
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from briefing.extraction import nlp, tagger
from briefing.extraction.tagger_acts import ACTS
from briefing.extraction.tagger_acts import features as act_features
from briefing.extraction.tagger_features import (
    LABELS,
    Columns,
    FeatureMaker,
    Ints,
    columns_of_parsed,
)
from briefing.extraction.tagger_links import ASKED, Choice, Question, Surroundings
from briefing.model import Range
from training import corpus, encode, fit, measure, words

CARD = Path(__file__).with_name("MODEL_CARD.md")
_BEGIN, _END = "<!-- numbers -->", "<!-- end of numbers -->"


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """An article ready for training."""

    document: corpus.Document
    columns: Columns
    rows: NDArray[np.int32]
    labels: Ints
    owned: Sequence[encode.Owned]
    acts: Sequence[tuple[list[int], int]]  # for each attribution its features and the number of its act


def prepare(documents: Sequence[corpus.Document], classes: dict[str, dict[str, str]]) -> list[Prepared]:
    """Parse articles the way the program does and add what is to be learned."""
    maker = FeatureMaker(classes)
    found = []
    for document in documents:
        columns = columns_of_parsed(nlp.parse(document.text, document.paragraphs))
        owned = encode.owned_pieces(document, columns)
        found.append(
            Prepared(
                document=document,
                columns=columns,
                rows=maker.rows(columns),
                labels=encode.labels(columns, owned),
                owned=owned,
                acts=[
                    (act_features(columns, a.cue, a.content, classes), ACTS.index(a.act)) for a in document.attributions
                ],
            )
        )
    return found


def train(articles: Sequence[Prepared], settings: fit.Settings) -> dict[str, NDArray[Any]]:
    """Return the arrays of a model fitted to the articles, without its description."""
    chain = fit.fit_bags(
        [a.rows for a in articles], [a.labels for a in articles], [a.columns for a in articles], settings
    )
    arrays: dict[str, NDArray[Any]] = dict(vars(chain))
    links = fit.fit_links([pair for a in articles for pair in link_choices(a)], settings)
    used = np.flatnonzero(np.abs(links) > 1e-4)
    arrays["link_slots"] = used.astype(np.int32)
    arrays["link_weights"] = links[used].astype(np.float16)
    acts = [pair for a in articles for pair in a.acts]
    weights = fit.fit_acts([slots for slots, _ in acts], [act for _, act in acts], settings)
    used = np.flatnonzero(np.abs(weights).max(1) > 1e-3)
    arrays["act_slots"] = used.astype(np.int32)
    arrays["act_weights"] = weights[used].astype(np.float16)
    return arrays


def link_choices(article: Prepared) -> list[tuple[Choice, set[int]]]:
    """Return every linking question of an article, on the marked pieces, with its right answers."""
    around = Surroundings(article.columns, [o.piece for o in article.owned])
    found = []
    for question in Question:
        for number, one in enumerate(article.owned):
            if one.piece.role is not ASKED[question][0]:
                continue
            if question is Question.SOURCE_OF_CONTENT and one.owner.cue:
                continue
            found.append((around.choice(question, number), encode.answers(article.owned, number, question)))
    return found


def described(
    arrays: dict[str, NDArray[Any]], classes: dict[str, dict[str, str]], documents: Sequence[corpus.Document], date: str
) -> dict[str, NDArray[Any]]:
    """Add the description and stamp to the arrays of a model."""
    language = nlp.version_report()
    about = {
        "format": tagger.FORMAT,
        "labels": list(LABELS),
        "acts": [act.value for act in ACTS],
        "classes": classes,
        "stamp": {
            "training_digest": corpus.digest(),
            "documents": len(documents),
            "attributions": sum(len(d.attributions) for d in documents),
            "date": date,
            "versions": {
                "spacy": language["spacy"],
                language["model"]: language["model_version"],
                "python-crfsuite": importlib.metadata.version("python-crfsuite"),
                "word classes": hashlib.sha256(json.dumps(classes).encode()).hexdigest()[:12],
            },
        },
    }
    text = json.dumps(about, ensure_ascii=False, sort_keys=True).encode()
    return arrays | {"about": np.frombuffer(text, np.uint8)}


def write(arrays: dict[str, NDArray[Any]], path: Path) -> int:
    """Write a model file, the same bytes for the same arrays; return its size in bytes."""
    buffer = io.BytesIO()
    ordered: dict[str, Any] = {name: arrays[name] for name in sorted(arrays)}
    np.savez_compressed(buffer, **ordered)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(buffer.getvalue())
    return len(buffer.getvalue())


def cross_validated(
    articles: Sequence[Prepared],
    classes: dict[str, dict[str, str]],
    *,
    folds: int,
    settings: fit.Settings,
    progress: Callable[[str], None],
) -> measure.Tally:
    """Measure with whole articles left out: each is tagged by a model that has not seen it."""
    tally = measure.Tally()
    for fold in range(folds):
        arrays = train([a for at, a in enumerate(articles) if at % folds != fold], settings)
        model = tagger.build(described(arrays, classes, [], ""))
        for a in articles[fold::folds]:
            tally.add(a.document, model.tag_columns(a.columns))
            for marked, (slots, _) in zip(a.document.attributions, a.acts, strict=True):
                shares = model.acts.shares(slots)
                tally.add_act(
                    marked.act,
                    found=ACTS[int(shares.argmax())],
                    by_cue=measure.act_by_cue(_lemmas(a.columns, marked.cue)),
                    score=float(shares.max()),
                )
        rates = tally.rates()
        progress(
            f"fold {fold + 1} of {folds}: contents F1 {rates['content F1']:.3f}, sources F1 {rates['source F1']:.3f}"
        )
    return tally


def write_card(tally: measure.Tally, stamp: dict[str, Any], folds: int, size: int) -> None:
    """Put the numbers into the model card, between its two markers."""
    text = CARD.read_text("utf-8")
    before, rest = text.split(_BEGIN, maxsplit=1)
    after = rest.split(_END, maxsplit=1)[1]
    lines = [
        f"Trained on {stamp['documents']} articles with {stamp['attributions']} attributions; {size / 1e6:.1f} MB.",
        f"Date: {stamp['date'] or 'not given'}. Digest of the articles: `{stamp['training_digest']}`.",
        "Versions: " + ", ".join(f"{name} {version}" for name, version in stamp["versions"].items()) + ".",
        "",
        f"Cross-validation in {folds} parts, whole articles left out:",
        "",
        *tally.table(),
    ]
    CARD.write_text(before + _BEGIN + "\n" + "\n".join(lines) + "\n" + _END + after, "utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, train and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--date", default="", help="ISO date to stamp the model with")
    parser.add_argument("--folds", type=int, default=5, help="parts of the cross-validation; 0 leaves it out")
    parser.add_argument("--output", type=Path, default=tagger.MODEL, help="where the model is written")
    options = parser.parse_args(arguments)
    began = time.perf_counter()

    def say(line: str) -> None:
        sys.stdout.write(f"{time.perf_counter() - began:5.0f} s  {line}\n")
        sys.stdout.flush()

    documents = corpus.read_folder()
    classes = words.classes()
    articles = prepare(documents, classes)
    say(f"{len(documents)} articles, {corpus.words(documents)} words, parsed")
    settings = fit.Settings()
    complete = described(train(articles, settings), classes, documents, options.date)
    size = write(complete, options.output)
    say(f"{options.output.name} written, {size / 1e6:.1f} MB")
    if options.folds > 1:
        tally = cross_validated(articles, classes, folds=options.folds, settings=settings, progress=say)
        sys.stdout.write("\n".join(tally.table()) + "\n")
        write_card(tally, json.loads(complete["about"].tobytes())["stamp"], options.folds, size)
    return 0


def _lemmas(columns: Columns, spans: Sequence[Range]) -> list[str]:
    return [
        columns.lemma[at]
        for low, high in spans
        for at in np.flatnonzero((columns.start >= low) & (columns.end <= high)).tolist()
    ]


if __name__ == "__main__":
    raise SystemExit(main())
