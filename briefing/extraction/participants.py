"""Last questions about who is who: whose state an official serves, and in whose name each one speaks."""

from __future__ import annotations

from collections import Counter

from briefing.extraction.attribution import Statement
from briefing.extraction.cast import Cast, Figure
from briefing.extraction.tokens import Token
from briefing.model import ParticipantKind

# Roles that speak for nobody but their holder or employer.
_PRIVATE = frozenset(
    "analyst expert economist historian researcher scholar scientist lawyer attorney activist campaigner dissident correspondent journalist reporter "
    "columnist author writer professor editor founder owner ceo resident witness critic winner laureate farmer teacher student worker fellow "
    "strategist pollster veteran whistleblower candidate actor singer doctor physician nurse trader investor engineer pilot captain bishop imam rabbi "
    "priest marine survivor mother father".split()
)
_STATE_ROLES = frozenset(
    "president premier minister chancellor king queen emir secretary ambassador envoy spokesman spokeswoman spokesperson governor senator official adviser advisor".split()
)


def infer_countries(cast: Cast, statements: list[Statement]) -> None:
    """Give a country to officials whose role names none: by whose readiness or support they convey, else by exclusion."""
    votes: dict[int, Counter[str]] = {}
    for statement in statements:
        country = _possessor(cast, statement)
        if country is None or len(statement.figures) != 1:
            continue
        figure = statement.figures[0]
        if figure.is_person and figure.country is None:
            votes.setdefault(id(figure), Counter())[country] += 1
    for figure in cast.persons():
        if figure.country is None and _serves_a_state(figure):
            counted = votes.get(id(figure))
            if counted:
                figure.country = counted.most_common(1)[0][0]
                figure.reasons["country_inferred"] = None
            else:
                figure.country = _left_over(cast, figure)
                if figure.country:
                    figure.reasons["country_guess"] = None
                    figure.confidence *= 0.9


def party_of(cast: Cast, figure: Figure) -> Figure:
    """Return the figure in whose name this one speaks."""
    if figure.kind is ParticipantKind.COUNTRY:
        return figure
    if not figure.is_person:
        state = figure.country is not None and (figure.entry is None or figure.entry.kind == "state")
        return cast.state(figure.country) if state and figure.country else figure
    current = [t for t in figure.titles if not t.past]
    if figure.titles and not current:
        return figure
    private = bool(current) and all(t.noun in _PRIVATE for t in current)
    body = figure.body
    if body is not None and (body.country is None or body.entry is not None and body.entry.kind in ("media", "group", "body")):
        return body
    if private:
        return body or figure
    if figure.country:
        return cast.state(figure.country)
    return body or figure


def _possessor(cast: Cast, statement: Statement) -> str | None:
    """Whose readiness, support or commitment is conveyed: “the U.S. commitment”, “China's readiness”."""
    stance = statement.shape.stance if statement.shape else None
    if stance is None or stance.pos not in ("NOUN", "PROPN"):
        return None
    for child in stance.children:
        if child.i < stance.i and child.dep in ("poss", "amod", "compound", "nmod"):
            hit = cast.hit_at.get(child.i)
            if hit is not None and hit.form.entry.country:
                return hit.form.entry.country
    return None


def _serves_a_state(figure: Figure) -> bool:
    return any(t.noun in _STATE_ROLES for t in figure.titles) and not (figure.body is not None and figure.body.country is None)


def _left_over(cast: Cast, figure: Figure) -> str | None:
    """The one state of the article's pair that nobody else speaks for, if there is exactly one acting state left."""
    taken = {p.country for p in cast.persons() if p is not figure and p.country}
    acting = [f for f in cast.figures if f.kind is ParticipantKind.COUNTRY and f.country not in taken and (f.active or len(f.mentions) > 1)]
    acting.sort(key=lambda f: -len(f.mentions))
    return acting[0].country if acting and (len(acting) == 1 or len(acting[0].mentions) > len(acting[1].mentions)) else None


def head_words(token: Token) -> str:
    """The subtree's words up to the head; for descriptions."""
    return " ".join(t.text for t in token.subtree() if t.i <= token.i)
