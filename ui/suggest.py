"""What words marked in the article most likely are: which kind of item, who says it, on what. Pure guesses, all editable."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Act, Brief, Stance, TextSpan
from ui.words import tr

_MARKS = '“”"«»„'


@dataclass(frozen=True)
class Guess:
    """A value with the reason in words; both may be empty."""

    value: str | None = None
    reason: str = ""


def kind(brief: Brief, span: TextSpan) -> str:
    """Return ``quote``, ``position``, ``participant`` or ``alias`` for marked words."""
    text = brief.words(span)
    article = brief.article_of(span).text
    before = article[max(0, span.start - 1) : span.start]
    after = article[span.end : span.end + 1]
    if before in _MARKS and before and after in _MARKS and len(text.split()) > 2:
        return "quote"
    if len(text.split()) <= 4 and text[:1].isupper() and all(w[:1].isupper() or len(w) <= 3 for w in text.split()):
        return "alias" if _named_like(brief, text) else "participant"
    return "position"


def speaker(brief: Brief, span: TextSpan) -> Guess:
    """Return the participant who most likely says the words: that of an attribution there, or the last one named."""
    around = [q.participant for q in brief.quotes if q.span and q.span.overlaps(span)]
    around += [p.speaker or p.participant for p in brief.positions if p.span and p.span.overlaps(span)]
    who_says = next((who for who in around if who), None)
    if who_says:
        return Guess(who_says, tr("says the words around it"))
    for attribution in brief.attributions:
        if attribution.participant and any(c.overlaps(span) for c in attribution.content):
            cue = brief.words(attribution.cue[0]) if attribution.cue else ""
            return Guess(attribution.participant, tr("subject of “{cue}”").format(cue=cue) if cue else "")
    article = brief.article_of(span)
    paragraph = next((p for p in article.paragraphs if p[0] <= span.start < p[1]), (0, span.start))
    named = [
        (m.start, who)
        for who in brief.participants
        if who.active
        for m in who.mentions
        if m.article == span.article and paragraph[0] <= m.start < span.start
    ]
    if named:
        at, who = max(named, key=lambda pair: pair[0])
        said = article.text[at : next(m.end for m in who.mentions if m.start == at)]
        return Guess(who.id, tr("last named before: “{name}”").format(name=said))
    first = next((p for p in brief.participants if p.active), None)
    return Guess(first.id if first else None)


def topic(brief: Brief, span: TextSpan) -> Guess:
    """Return the topic whose words stand in the span, or that of the nearest position."""
    for each in brief.topics:
        inside = next((m for m in each.mentions if span.contains(m)), None)
        if inside:
            return Guess(each.id, tr("“{words}” in the words").format(words=brief.words(inside)))
    text = brief.words(span).casefold()
    for each in brief.topics:
        if each.label.casefold() in text:
            return Guess(each.id, tr("“{words}” in the words").format(words=each.label))
    near = [p for p in brief.positions if p.span and p.span.article == span.article]
    if near:
        closest = min(near, key=lambda p: abs(p.span.start - span.start) if p.span else 0)
        return Guess(closest.topic, tr("as the position nearest to it"))
    return Guess(brief.topics[0].id if brief.topics else None)


def act(brief: Brief, span: TextSpan) -> tuple[Act, Stance, str]:
    """Return act and stance of what is said around the words, with the reason."""
    for position in brief.positions:
        if position.span and position.span.overlaps(span):
            return position.act, position.stance, tr("as around it")
    for attribution in brief.attributions:
        if any(c.overlaps(span) for c in attribution.content):
            cue = brief.words(attribution.cue[0]) if attribution.cue else ""
            return attribution.act, Stance.NEUTRAL, f"“{cue}”" if cue else ""
    return Act.STATES, Stance.NEUTRAL, ""


def party(brief: Brief, participant: str | None) -> str | None:
    """Return the party a participant speaks for."""
    found = brief.party_of(participant)
    return found.id if found else participant


def alias_of(brief: Brief, text: str) -> Guess:
    """Return the participant that marked words are another name of."""
    found = _named_like(brief, text)
    if found:
        return Guess(found, tr("shares a name with it"))
    first = next((p for p in brief.participants if p.active), None)
    return Guess(first.id if first else None)


def _named_like(brief: Brief, text: str) -> str | None:
    wanted = set(text.casefold().split())
    for who in brief.participants:
        if text in (who.name, *who.aliases):
            continue
        if any(wanted & set(name.casefold().split()) for name in (who.name, *who.aliases)):
            return who.id
    return None
