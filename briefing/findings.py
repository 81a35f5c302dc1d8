"""The findings of a brief as plain values, in the shape that ``briefing extract --format json`` prints.

The names are fixed (tools measure through them); offsets are code points into ``article.text``. Only the first article
is told of: what other articles brought into the brief is left to the ``.brief`` file.
"""

from __future__ import annotations

from typing import Any

from briefing.model import SCHEMA_VERSION, Attribution, Brief, Item, Participant, Position, Quote, TextSpan

Json = dict[str, Any]


def findings(brief: Brief) -> Json:
    """Return everything found in the first article, ready for :func:`json.dumps`."""
    article = brief.article

    def here(span: TextSpan | None) -> bool:
        return span is None or span.article == article.id

    event = brief.event
    return {
        "schema_version": SCHEMA_VERSION,
        "article": {
            "id": article.id,
            "title": article.title,
            "outlet": article.outlet,
            "byline": article.byline,
            "dateline": article.dateline,
            "published": article.published,
            "url": article.url,
            "language": article.language,
            "text": article.text,
            "spans": {
                "title": _pair(article.spans.title),
                "dateline": _pair(article.spans.dateline),
                "body": _pair(article.spans.body),
                "tail": _pair(article.spans.tail),
            },
        },
        "event": {
            "what": event.what,
            "kind": event.kind,
            "date": event.date,
            "date_text": event.date_text,
            "date_rule": event.date_rule,
            "place": event.place,
            "country": event.country,
            "spans": [_offsets(s) for s in event.spans if here(s)],
        },
        "participants": [_participant(p, article.id) for p in brief.participants],
        "attributions": [_attribution(a) for a in brief.attributions if here(a.content[0] if a.content else None)],
        "quotes": [_quote(brief, q) for q in brief.quotes if here(q.span)],
        "positions": [_position(brief, p) for p in brief.positions if here(p.span)],
        "topics": [
            {
                "id": t.id,
                "label": t.label,
                "mentions": [_offsets(s) for s in t.mentions if here(s)],
                "weight": round(t.weight, 3),
                "agreement": t.agreement,
            }
            for t in brief.topics
        ],
        "diagnostics": [{"code": d.code, "message": d.message} for d in brief.diagnostics],
    }


def _pair(span: tuple[int, int] | None) -> list[int] | None:
    return list(span) if span else None


def _offsets(span: TextSpan | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _name(brief: Brief, participant_id: str | None) -> str | None:
    who = brief.participant(participant_id)
    return who.name if who else None


def _item(item: Item) -> Json:
    return {
        "confidence": round(item.confidence, 3),
        "reasons": list(item.reasons),
        "trust": item.trust,
        "placement": item.placement,
        "order": item.order,
    }


def _participant(p: Participant, article: str) -> Json:
    return {
        "id": p.id,
        "name": p.name,
        "kind": p.kind,
        "roles": list(p.roles),
        "organisation": p.organisation,
        "country": p.country,
        "party": p.party,
        "aliases": list(p.aliases),
        "mentions": [_offsets(s) for s in p.mentions if s.article == article],
        "active": p.active,
        "anonymous": p.anonymous,
        **_item(p),
    }


def _attribution(a: Attribution) -> Json:
    return {
        "id": a.id,
        "quotation": a.quotation,
        "source": _offsets(a.source),
        "cue": [_offsets(s) for s in a.cue],
        "content": [_offsets(s) for s in a.content],
        "participant": a.participant,
        "participants": list(a.participants),
        "act": a.act,
        "negated": a.negated,
        "modality": a.modality,
        "depth": a.depth,
        "no_comment": a.no_comment,
        "confidence": round(a.confidence, 3),
        "reasons": list(a.reasons),
    }


def _quote(brief: Brief, q: Quote) -> Json:
    return {
        "id": q.id,
        "text": q.text,
        "edited_text": q.edited_text,
        "start": q.span.start if q.span else None,
        "end": q.span.end if q.span else None,
        "participant": q.participant,
        "speaker": _name(brief, q.participant) or q.speaker,
        "attribution": q.attribution,
        "topic": q.topic,
        "fragment": q.fragment,
        "rank": q.rank,
        **_item(q),
    }


def _position(brief: Brief, p: Position) -> Json:
    topic = brief.topic(p.topic)
    return {
        "id": p.id,
        "party": _name(brief, p.participant),
        "participant": p.participant,
        "speaker": p.speaker,
        "attribution": p.attribution,
        "topic": p.topic,
        "topic_label": topic.label if topic else p.topic,
        "act": p.act,
        "stance": p.stance,
        "negated": p.negated,
        "no_comment": p.no_comment,
        "modality": p.modality,
        "target": p.target,
        "start": p.span.start if p.span else None,
        "end": p.span.end if p.span else None,
        "text": p.text,
        "edited_text": p.edited_text,
        "display": _offsets(p.display or p.span),
        "phrase": _offsets(p.phrase),
        "joint": p.joint,
        **_item(p),
    }
