"""From an article in parts to an :class:`~briefing.model.Article`: the text is put together once and is then the truth."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from briefing.errors import ArticleError
from briefing.ingest.decoding import normalise
from briefing.ingest.language import detect_language
from briefing.ingest.sources import PROPERTIES, RawArticle, Source
from briefing.ingest.structure import Structure, find_structure, structure_of_blocks
from briefing.model import Article, Candidate, Origin, stable_id

_SPACE = re.compile(r"\s+")
_LAYOUT = "layout"  # the place of what was found by the layout of the text itself


def assemble(raw: RawArticle, source: Source) -> Article:
    """Make the article.

    Raises:
        ArticleError: If there are no words in it.
    """
    text, found = _text_of(raw)
    if not any(c.isalnum() for c in text):
        raise ArticleError("there are no words in it", subject=source.subject, next_step="Choose or paste an article.")
    own = {
        name: value
        for name in ("title", "outlet", "byline", "published", "url")
        if (value := getattr(found, name)) is not None
    }
    address = [Candidate(field="url", value=source.url, place="address")] if source.url else []
    candidates = _distinct(
        (*raw.candidates, *address, *(Candidate(field=f, value=v, place=_LAYOUT) for f, v in own.items()))
    )
    best = {c.field: c.value for c in reversed(candidates) if c.place != PROPERTIES}
    return Article(
        id=stable_id("article", text),
        text=text,
        title=best.get("title"),
        outlet=best.get("outlet"),
        byline=best.get("byline"),
        dateline=found.dateline,
        published=best.get("published"),
        url=best.get("url"),
        language=detect_language(text[slice(*found.spans.body)]) or raw.language,
        spans=found.spans,
        origin=Origin(
            name=source.name,
            sha256=hashlib.sha256(source.content).hexdigest(),
            media_type=raw.media_type,
            encoding=raw.encoding,
            retrieved=source.retrieved,
            redirects=source.redirects,
        ),
        candidates=candidates,
        notes=raw.notes,
    )


def _text_of(raw: RawArticle) -> tuple[str, Structure]:
    if raw.text is not None:
        text = normalise(raw.text)
        return text, find_structure(text)
    blocks = [line for line in map(_one_line, raw.blocks) if line]
    title = _one_line(raw.best("title") or "")
    if not title:
        text = "\n\n".join(blocks)
        return text, find_structure(text)
    if blocks and _folded(blocks[0]) == _folded(title):
        del blocks[0]
    return structure_of_blocks(title, blocks)


def _one_line(block: str) -> str:
    return _SPACE.sub(" ", normalise(block)).strip()


def _folded(line: str) -> str:
    return "".join(filter(str.isalnum, line.casefold()))


def _distinct(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Keep the first of those that say the same, on one line each."""
    kept: dict[tuple[str, str], Candidate] = {}
    for candidate in candidates:
        value = _one_line(candidate.value)
        if value:
            kept.setdefault((candidate.field, _folded(value)), replace(candidate, value=value))
    return tuple(kept.values())
