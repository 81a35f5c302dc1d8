"""Turn what the stages found into the frozen values of the model, with stable ids."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import TypeVar

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.confidence import clamp, trust_of
from briefing.extraction.name_forms import fold
from briefing.extraction.participants import party_of
from briefing.extraction.positions import Held
from briefing.extraction.quotes import QuoteSpan, is_name
from briefing.extraction.statements import Statement
from briefing.extraction.topics import TopicIndex
from briefing.model import (
    Article,
    Attribution,
    Brief,
    Event,
    Participant,
    Position,
    Quotation,
    Quote,
    Range,
    TextSpan,
    Topic,
    item_id,
    stable_id,
)

_Item = TypeVar("_Item", Quote, Attribution)


def assemble(
    article: Article,
    cast: Cast,
    statements: list[Statement],
    quotes: list[QuoteSpan],
    speaker_of: dict[int, Statement],
    held: list[Held],
    index: TopicIndex | None,
    event: Event,
) -> Brief:
    """Return the brief made of everything found."""
    parties = {id(f): party_of(cast, f) for f in list(cast.figures)}
    for h in held:
        for figure in h.holders:
            parties[id(figure)].active = parties[id(figure)].active or figure.active
    figures = [f for f in cast.figures if _takes_part(f) or any(f is p for p in parties.values())]
    figures.sort(key=lambda f: (f.mentions[0] if f.mentions else (len(article.text), 0), f.name))
    ids = _participant_ids(article, figures)
    participants = tuple(_participant(article, f, ids, parties) for f in figures)
    attribution_ids: dict[int, str] = {}
    attributions = tuple(_attribution(article, s, ids, attribution_ids) for s in statements)
    positions = _positions(article, held, ids, parties, attribution_ids)
    topic_at = _topics_by_place(positions)
    found_quotes = tuple(
        _quote(article, q, speaker_of.get(n), ids, attribution_ids, topic_at) for n, q in enumerate(quotes)
    )
    return Brief(
        articles=(article,),
        event=event,
        participants=participants,
        attributions=_unique(attributions),
        quotes=_unique(found_quotes),
        positions=positions,
        topics=_topics(article, held, index),
    )


def _takes_part(figure: Figure) -> bool:
    if figure.is_person:
        return not figure.anonymous or figure.active
    return bool(figure.mentions) or figure.active


def _unique(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
    seen: set[str] = set()
    kept = []
    for item in items:
        if item.id not in seen:
            seen.add(item.id)
            kept.append(item)
    return tuple(kept)


def _span(article: Article, extent: Range) -> TextSpan:
    return TextSpan(article.id, extent[0], extent[1])


def _participant_ids(article: Article, figures: list[Figure]) -> dict[int, str]:
    """Ids by name; of several with one name the later ones are counted, in text order."""
    ids: dict[int, str] = {}
    seen: dict[str, int] = {}
    for figure in figures:
        key = f"{figure.kind}\x1f{figure.name}" if seen.get(figure.name) else figure.name
        count = seen.get(key, 0)
        seen[key] = count + 1
        seen.setdefault(figure.name, 1)
        ids[id(figure)] = stable_id("participant", article.id, key, *([count] if count else []))
    return ids


def _participant(article: Article, f: Figure, ids: dict[int, str], parties: dict[int, Figure]) -> Participant:
    roles: dict[str, str] = {}
    for title in f.titles:
        roles.setdefault(fold(title.text), title.text)
    reasons = tuple(f.reasons)
    confidence = clamp(f.confidence)
    return Participant(
        id=ids[id(f)],
        confidence=confidence,
        reasons=reasons,
        trust=trust_of(confidence, reasons),
        name=f.name,
        kind=f.kind,
        roles=tuple(roles.values()),
        organisation=f.organisation,
        country=f.country,
        party=ids[id(parties[id(f)])] if id(f) in parties else ids[id(f)],
        aliases=tuple(a for a in f.aliases if a != f.name),
        mentions=tuple(_span(article, m) for m in sorted(set(f.mentions))),
        active=f.active,
        anonymous=f.anonymous,
    )


def _attribution(article: Article, s: Statement, ids: dict[int, str], known: dict[int, str]) -> Attribution:
    content = tuple(_span(article, c) for c in s.content)
    who = tuple(ids[id(f)] for f in s.figures if id(f) in ids)
    identifier = item_id(
        "attribution", TextSpan(article.id, s.content[0][0], s.content[-1][1]), s.figures[0].name if s.figures else None
    )
    known[id(s)] = identifier
    return Attribution(
        id=identifier,
        quotation=s.quotation,
        content=content,
        source=_span(article, s.source.span()) if s.source is not None else None,
        cue=tuple(_span(article, r) for r in _runs(s)),
        participant=who[0] if who else None,
        participants=who,
        act=s.act,
        negated=s.negated,
        modality=s.modality,
        depth=s.depth,
        no_comment=s.no_comment,
        confidence=clamp(s.confidence),
        reasons=tuple(dict.fromkeys(s.reasons)),
    )


def _runs(s: Statement) -> list[Range]:
    """The cue's words as ranges, neighbours joined."""
    found: list[Range] = []
    for token in sorted(s.cue, key=lambda t: t.i):
        if found and token.start - found[-1][1] <= 1:
            found[-1] = (found[-1][0], token.end)
        else:
            found.append((token.start, token.end))
    return found


def _positions(
    article: Article, held: list[Held], ids: dict[int, str], parties: dict[int, Figure], attribution_ids: dict[int, str]
) -> tuple[Position, ...]:
    found: dict[str, Position] = {}
    for h in held:
        span = _span(article, h.span)
        for figure in h.holders:
            party = parties[id(figure)]
            identifier = item_id("position", span, figure.name)
            if identifier in found:
                continue
            target = h.main.addressee
            confidence = clamp(h.confidence)
            found[identifier] = Position(
                id=identifier,
                confidence=confidence,
                reasons=h.reasons,
                trust=trust_of(confidence, h.reasons),
                text=article.words(span),
                topic=h.topic.id,
                participant=ids[id(party)],
                span=span,
                display=_span(article, h.display),
                phrase=_span(article, h.phrase) if h.phrase else None,
                speaker=ids[id(figure)] if figure is not party or figure.is_person else None,
                attribution=attribution_ids.get(id(h.main.whole or h.main)),
                act=h.act,
                stance=h.stance,
                negated=h.main.negated,
                no_comment=h.main.no_comment,
                quotation=Quotation.DIRECT if h.direct else h.main.quotation,
                modality=h.main.modality,
                target=ids.get(id(parties.get(id(target), target))) if target is not None else None,
                joint=h.joint,
            )
    return tuple(found.values())


def _quote(
    article: Article,
    q: QuoteSpan,
    statement: Statement | None,
    ids: dict[int, str],
    attribution_ids: dict[int, str],
    topic_at: Callable[[TextSpan], str | None],
) -> Quote:
    span = _span(article, (q.start, q.end))
    text = article.words(span)
    figure = statement.figures[0] if statement is not None and statement.figures else None
    fragment = is_name(article.text, q) or (statement is None and not _sentence_like(text))
    confidence = statement.confidence if statement is not None else 0.4
    reasons = list(statement.reasons if statement is not None else ("no_speaker",))
    if not (q.closed and q.opened) and "mark_lost" not in reasons and not q.continues:
        reasons.append("mark_lost")
    words = None
    if figure is None and statement is not None and statement.source is not None and statement.source.pos != "PRON":
        words = article.text[slice(*statement.source.span())]
    return Quote(
        id=item_id("quote", span, figure.name if figure else None),
        confidence=clamp(confidence),
        reasons=tuple(dict.fromkeys(reasons)),
        trust=trust_of(confidence, tuple(reasons)),
        text=text,
        span=span,
        participant=ids[id(figure)] if figure is not None else None,
        speaker=figure.name if figure is not None else words,
        attribution=attribution_ids.get(id(statement)) if statement is not None else None,
        topic=topic_at(span),
        fragment=fragment,
    )


def _topics_by_place(positions: tuple[Position, ...]) -> Callable[[TextSpan], str | None]:
    """Return what finds the topic of the first position that shares words with a span."""
    placed = sorted((p.span.start, p.span.end, p.topic) for p in positions if p.span is not None)
    furthest = list(accumulate((end for _, end, _ in placed), max))

    def topic_at(span: TextSpan) -> str | None:
        for start, end, topic in placed[bisect_right(furthest, span.start) :]:
            if start >= span.end:
                break
            if end > span.start:
                return topic
        return None

    return topic_at


def _sentence_like(text: str) -> bool:
    return len(text.split()) >= 7 or text[-1:] in ".!?"


def _topics(article: Article, held: list[Held], index: TopicIndex | None) -> tuple[Topic, ...]:
    weights: dict[str, float] = {}
    labels: dict[str, tuple[str, bool]] = {}
    mentions: dict[str, list[TextSpan]] = {}
    for h in held:
        weights[h.topic.id] = weights.get(h.topic.id, 0.0) + max(1.0, h.topic.score) * h.confidence
        labels[h.topic.id] = (h.topic.label, h.topic.suggested)
    if index is not None:
        for hit in index.hits:
            if hit.topic in labels or index.total[hit.topic] >= 2:
                weights[hit.topic] = weights.get(hit.topic, 0.0) + 0.2 * hit.weight
                labels.setdefault(hit.topic, (index.book.label(hit.topic), False))
                mentions.setdefault(hit.topic, []).append(_span(article, (hit.start, hit.end)))
    for h in held:
        if h.topic.suggested:
            mentions.setdefault(h.topic.id, []).append(_span(article, h.span))
    order = sorted(weights, key=lambda t: (-weights[t], t))
    return tuple(
        Topic(
            id=t, label=labels[t][0], mentions=tuple(sorted(set(mentions.get(t, [])))), weight=round(weights[t], 3),
            suggested=labels[t][1],
        )
        for t in order
    )  # fmt: skip
