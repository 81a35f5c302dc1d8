"""Order quotations and positions by how much a reader of one page needs them, and suggest a bottom line."""

from __future__ import annotations

from dataclasses import replace

from briefing.extraction.lexicons import Roles
from briefing.model import Act, Brief, Participant, Position, Quotation, Quote, Stance

_STRONG_ACTS = frozenset({Act.SUPPORTS, Act.OPPOSES, Act.CALLS, Act.COMMITS, Act.ACCUSES, Act.WARNS, Act.DENIES})
_OPENING = 8  # words in which a sentence shows that it goes on from another
_SHORTEST_LINE = 7  # words
_STEP_BACK = 3  # ranks
_PRONOUNS = frozenset({"it", "this", "that", "he", "she", "they", "these", "those", "such"})


def ranked(brief: Brief, roles: Roles) -> Brief:
    """Return the brief with ranks set: 1 is the most telling; fragments have none."""
    body = max(1, brief.article.spans.body[1])
    people = {p.id: p for p in brief.participants}
    topic_weight = {t.id: t.weight for t in brief.topics}
    heaviest = max(topic_weight.values(), default=0.0) or 1.0

    def speaker_weight(participant_id: str | None) -> float:
        who = people.get(participant_id or "")
        return _speaker_weight(who, roles)

    def position_score(p: Position) -> float:
        early = 1 - (p.span.start if p.span else 0) / body
        score = 0.30 * topic_weight.get(p.topic, 0.0) / heaviest + 0.20 * speaker_weight(p.speaker or p.participant)
        score += (
            0.15 * (p.act in _STRONG_ACTS) + 0.05 * (p.stance is not Stance.NEUTRAL) + 0.10 * early + 0.10 * p.joint
        )
        return score * (0.5 + 0.5 * p.confidence) + 0.05 * (p.quotation is Quotation.DIRECT)

    def quote_score(q: Quote) -> float:
        words = len(q.text.split())
        early = 1 - (q.span.start if q.span else 0) / body
        score = 0.30 * topic_weight.get(q.topic or "", 0.0) / heaviest + 0.25 * speaker_weight(q.participant)
        score += 0.15 * (8 <= words <= 40) + 0.15 * early + 0.15 * q.confidence
        first = q.text.split()[0].lower().strip("“\"'") if words else ""
        torn = q.text.strip("“\"'‘ ")[:1].islower()  # words out of somebody else's sentence
        return score - 0.12 * (first in _PRONOUNS) - 0.2 * (q.participant is None) - 0.2 * torn

    positions = sorted(brief.positions, key=lambda p: (-position_score(p), p.span or 0, p.id))
    rank = {p.id: n for n, p in enumerate(positions, 1)}
    key = _one_each([q for q in sorted(brief.quotes, key=lambda q: (-quote_score(q), q.id)) if not q.fragment])
    quote_rank = {q.id: n for n, q in enumerate(key, 1)}
    return replace(
        brief,
        positions=tuple(replace(p, rank=rank[p.id]) for p in brief.positions),
        quotes=tuple(replace(q, rank=quote_rank.get(q.id)) for q in brief.quotes),
    )


def _one_each(quotes: list[Quote]) -> list[Quote]:
    """One quotation of each speaker before a second of any; what repeats another goes last."""
    rounds: dict[str, int] = {}
    order: list[tuple[int, int, Quote]] = []
    kept: list[set[str]] = []
    for at, quote in enumerate(quotes):
        words = set(quote.text.lower().split())
        repeats = any(len(words & other) > 0.6 * min(len(words), len(other)) for other in kept)
        kept.append(words)
        who = quote.participant or "?"
        rounds[who] = rounds.get(who, 0) + 1
        order.append((rounds[who] + 10 * repeats, at, quote))
    return [quote for _, _, quote in sorted(order, key=lambda o: o[:2])]


def _speaker_weight(who: Participant | None, roles: Roles) -> float:
    if who is None:
        return 0.2
    words = [w for role in who.roles for w in role.lower().replace("-", " ").split()]
    weight = max((roles.weights.get(w, 0.0) for w in words), default=0.0)
    if weight:
        return weight
    return 0.3 if who.anonymous else 0.55


def bottom_line(brief: Brief) -> str:
    """Return the most telling reported position as a bottom line: the article's words only, empty if there is none."""
    candidates = [
        p
        for p in brief.positions
        if p.span is not None and p.quotation is not Quotation.DIRECT and p.stance is not Stance.UNCLEAR
    ]
    candidates = [p for p in candidates if len(p.text.split()) <= 45]
    best = min(candidates, key=_line_order, default=None)
    if best is None:
        return ""
    return best.text + ("" if best.text[-1:] in '.!?”"' else ".")


def _line_order(position: Position) -> tuple[bool, bool, int]:
    """What can stand alone first, then what several hold, then by rank; an addition (“also”) steps back a little."""
    words = [w.strip(',;:“"').lower() for w in position.text.split()]
    leans = not position.text[:1].isupper() or len(words) < _SHORTEST_LINE or words[0] in _PRONOUNS
    adds = "also" in words[:_OPENING] or "added" in words[:_OPENING]
    return leans, not position.joint, (position.rank or 999) + _STEP_BACK * adds
