"""Last questions about who is who: whose state an official serves, and in whose name each one speaks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from briefing.extraction.cast import Cast, Figure
from briefing.extraction.statements import Statement
from briefing.extraction.titles import Title
from briefing.model import ParticipantKind

# Roles that speak for nobody but their holder or employer.
_PRIVATE = frozenset(
    "analyst expert economist historian researcher scholar scientist lawyer attorney activist campaigner dissident correspondent journalist reporter "
    "columnist author writer professor editor founder owner ceo resident witness critic winner laureate farmer teacher student worker fellow "
    "strategist pollster veteran whistleblower candidate actor singer doctor physician nurse trader investor engineer pilot captain bishop imam rabbi "
    "priest marine survivor mother father".split()
)
_STATE_ROLES = frozenset(
    "president premier minister chancellor king queen emir secretary ambassador envoy governor senator official adviser advisor".split()
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


def merge_described(cast: Cast, statements: list[Statement]) -> None:
    """“The UN's humanitarian chief warned … Martin Griffiths said”: a role first, the name a sentence or two later."""
    first_said: dict[int, Statement] = {}
    for statement in statements:
        for figure in statement.figures:
            first_said.setdefault(id(figure), statement)
    for described in [f for f in cast.figures if f.anonymous and f.is_person and id(f) in first_said]:
        at = first_said[id(described)]
        if not _definite(cast, described):
            continue
        named = [
            f for f in cast.persons()
            if not f.titles and id(f) in first_said and f.mentions and min(f.mentions)[0] > at.start
            and 0 < first_said[id(f)].sentence.index - at.sentence.index <= 2
        ]  # fmt: skip
        if len(named) == 1:
            _absorb(cast, described, named[0], statements)
    for named_later in [f for f in cast.persons() if f.body is None and f.country is None]:
        before = _introduced_before(cast, named_later)
        if before is not None:
            _absorb(cast, before, named_later, statements)


def _introduced_before(cast: Cast, named: Figure) -> Figure | None:
    """“An EU spokeswoman said … The spokeswoman, Anna Lind, added”: who was described so before, if only one was."""
    title = next((t for t in named.titles if t.text.lower() == t.noun), None)
    if title is None or cast.parsed.text[max(0, title.start - 4) : title.start].lower() != "the ":
        return None
    known = [
        f for f in cast.figures
        if f.anonymous and f.is_person and f.mentions and min(f.mentions)[0] < title.start
        and title.noun in f.name.lower().split()
    ]  # fmt: skip
    return known[0] if len(known) == 1 else None


def _definite(cast: Cast, described: Figure) -> bool:
    start = min(described.mentions)[0]
    before = cast.parsed.text[max(0, start - 4) : start].lower()
    return before.endswith("the ") or "'s " in described.name or "’s " in described.name


def _absorb(cast: Cast, described: Figure, named: Figure, statements: list[Statement]) -> None:
    start, end = min(described.mentions)
    hit = next((cast.hit_at[t.i] for t in cast.parsed.between(start, end) if t.i in cast.hit_at), None)
    country = hit.form.entry.country if hit else None
    body = hit if hit is not None and hit.form.entry.kind != "country" else None
    named.titles.append(Title(start, end, described.name, country, body, noun=described.name.split()[-1].lower()))
    named.country = named.country or country
    named.body = named.body or (cast.entry(body.form.entry) if body else None)
    named.organisation = named.organisation or (cast.parsed.text[body.start : body.end] if body else None)
    for mention in described.mentions:
        named.seen(*mention, cast.parsed.text[slice(*mention)])
    cast.figures.remove(described)
    for statement in statements:
        if described in statement.figures:
            figures = tuple(dict.fromkeys(named if f is described else f for f in statement.figures))
            statement.resolved = replace(statement.resolved, figures=figures)


_REPORTERS = frozenset({"correspondent", "journalist", "reporter", "editor", "columnist"})


def place_reporters(cast: Cast) -> None:
    """A correspondent named behind an agency works for it: “Xinhua, Kuala Lumpur (Correspondent: N.N.)”."""
    media = [hit for hit in cast.hit_at.values() if hit.form.entry.kind == "media"]
    for figure in cast.persons():
        if figure.body is not None or not any(t.noun in _REPORTERS for t in figure.titles):
            continue
        start = min(figure.mentions)[0]
        near = [h for h in media if 0 <= start - h.end <= 160]
        if near:
            hit = max(near, key=lambda h: h.end)
            figure.body = cast.entry(hit.form.entry)
            figure.organisation = figure.organisation or cast.parsed.text[hit.start : hit.end]
            figure.country = figure.country or hit.form.entry.country


def party_of(cast: Cast, figure: Figure) -> Figure:
    """Return the figure in whose name this one speaks."""
    if figure.kind is ParticipantKind.COUNTRY:
        return figure
    if not figure.is_person:
        if figure.entry is None and _PRIVATE_BODY.search(figure.name):
            return figure
        state = figure.country is not None and (figure.entry is None or figure.entry.kind == "state")
        return cast.state(figure.country) if state and figure.country else figure
    current = [t for t in figure.titles if not t.past]
    if figure.titles and not current:
        return figure
    if figure.entry is None and _speaks_for_self(figure):
        return figure
    private = bool(current) and all(t.noun in _PRIVATE for t in current)
    body = figure.body
    if body is not None and (
        body.country is None or (body.entry is not None and body.entry.kind in ("media", "group", "body"))
    ):
        return body
    if private:
        return body or figure
    if figure.country:
        return cast.state(figure.country)
    return body or figure


# Who opposes, stands for office or makes laws speaks for himself or his party, not for the state.
_OPPOSITION = re.compile(
    r"\b(?:shadow|opposition|dissident|exiled|former|ex-\w+|candidates?|nominee|lawmakers?|parliamentarians?|legislators?|senators?|backbenchers?|MPs?)\b",
    re.IGNORECASE,
)
_PRIVATE_BODY = re.compile(
    r"\b(?:opposition|party|parties|non-governmental|NGO|charity|company|firm|airline|association|foundation|university|institute|newspaper)\b",
    re.IGNORECASE,
)
_OF_STATE = re.compile(r"\b(?:president|premier|minister|chancellor|envoy|ambassador|government)\b", re.IGNORECASE)


def _speaks_for_self(figure: Figure) -> bool:
    """“the shadow foreign secretary”, “opposition senator”, “lawmaker of the Green Party”, “ex-minister”."""
    phrases = [t.text for t in figure.titles if not t.past] or ([figure.name] if figure.anonymous else [])
    apart = [p for p in phrases if _OPPOSITION.search(p)]
    return bool(apart) and not any(_OF_STATE.search(p) for p in phrases if p not in apart)


def _possessor(cast: Cast, statement: Statement) -> str | None:
    """Whose readiness, support or commitment is conveyed: “the U.S. commitment”, “China's readiness”."""
    stance = statement.shape.stance if statement.shape else None
    if (
        stance is None
        or statement.shape is None
        or statement.shape.pattern != "P8"
        or stance.pos not in ("NOUN", "PROPN")
    ):
        return None
    for child in stance.children:
        if child.i < stance.i and child.dep in ("poss", "amod", "compound", "nmod"):
            hit = cast.hit_at.get(child.i)
            if hit is not None and hit.form.entry.country:
                return hit.form.entry.country
    return None


def _serves_a_state(figure: Figure) -> bool:
    return any(t.noun in _STATE_ROLES and not t.past for t in figure.titles) and not (
        figure.body is not None and figure.body.country is None
    )


def _left_over(cast: Cast, figure: Figure) -> str | None:
    """The one state of the article's pair that nobody else speaks for, if there is exactly one acting state left."""
    taken = {p.country for p in cast.persons() if p is not figure and p.country}
    acting = [
        f
        for f in cast.figures
        if f.kind is ParticipantKind.COUNTRY and f.country not in taken and (f.active or len(f.mentions) > 1)
    ]
    acting.sort(key=lambda f: -len(f.mentions))
    return (
        acting[0].country
        if acting and (len(acting) == 1 or len(acting[0].mentions) > len(acting[1].mentions))
        else None
    )
