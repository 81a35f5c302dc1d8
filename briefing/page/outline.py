"""The page as a list of blocks in reading order, from which Markdown, HTML and plain text are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefing.page.fit import Page

Values = dict[str, Any]

# Which blocks stand on a page, in order. A template of the user prints the fields it uses in the first order.
_ORDERS = {
    "briefing-note": ("bluf", "participants", "topics", "quotes", "background", "next_steps", "comment"),
    "meeting-readout": ("bluf", "participants", "topics", "next_steps", "quotes", "comment"),
    "positions-matrix": ("bluf", "topics", "comment"),
    "press-lines": ("bluf", "lines", "qa", "quotes", "sensitivities", "comment"),
    "bluf-memo": ("bluf", "recommendations", "background", "topics", "comment"),
}
_ALL = (
    "bluf",
    "recommendations",
    "lines",
    "qa",
    "participants",
    "topics",
    "quotes",
    "background",
    "next_steps",
    "sensitivities",
    "comment",
)
_HEADINGS = {
    "bluf": "Bottom line",
    "recommendations": "Recommendations",
    "lines": "Lines to take",
    "participants": "Participants",
    "topics": "Positions",
    "quotes": "Quotes",
    "background": "Background",
    "next_steps": "Next steps",
    "sensitivities": "Sensitivities",
    "comment": "Comment",
    "qa": "If asked",
}


@dataclass(frozen=True)
class Heading:
    """A title (level 1) or the heading of a block (level 2 or 3)."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Text:
    """A paragraph; ``lead`` is set apart at its beginning, ``quiet`` is for lines about the paper itself."""

    text: str
    lead: str = ""
    quiet: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list, numbered or not."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Grid:
    """A table; a cell holds one text a line."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True)
class Quotation:
    """Quoted words with who said them and where they stand."""

    words: str
    attribution: str
    edited: bool = False


Block = Heading | Text | Bullets | Grid | Quotation


def outline(page: Page) -> tuple[Block, ...]:
    """Return the blocks of a page."""
    return tuple(_blocks(page))


def _blocks(page: Page) -> Iterator[Block]:
    values = page.readout
    if values["classification"]:
        yield Text(values["classification"].upper(), quiet=True)
    if values["title"]:
        yield Heading(values["title"], 1)
    place = ", ".join(filter(None, (values["meeting_date"], values["meeting_place"])))
    if place and {"meeting_date", "meeting_place"} & page.names:
        yield Text(place)
    if about := _about(values):
        yield Text(about, quiet=True)
    for name in _ORDERS.get(page.template, tuple(n for n in _ALL if n in page.names)):
        if values.get(name):
            yield Heading(_HEADINGS[name])
            yield from _block(name, values, without_quotes="quotes" not in page.names)
    yield Text(_sources(values), lead="Sources" if len(values["sources"]) > 1 else "Source", quiet=True)


def _about(values: Values) -> str:
    sender = ", ".join(filter(None, (values["author"], values["desk"])))
    parts = (
        ("Date", values["date"]),
        ("From", sender),
        ("For", values["audience"]),
        ("Reference", values["reference"]),
    )
    return " · ".join(f"{label}: {text}" for label, text in parts if text)


def _block(name: str, values: Values, *, without_quotes: bool) -> Iterator[Block]:
    value = values[name]
    if isinstance(value, str):
        for line in value.split("\n"):
            yield Text(line)
    elif name == "participants":
        rows = tuple(((x["name"],), (x["role"],), (x["party"],)) for x in value)
        yield Grid(("Name", "Role", "Party"), rows)
    elif name == "topics":
        yield from _positions(values, without_quotes=without_quotes)
    elif name == "quotes":
        for quote in value:
            who = ", ".join(filter(None, (quote["speaker"], quote["party"])))
            place = quote["locator"].replace("\u00a0", " ")
            yield Quotation(quote["text"], " · ".join(filter(None, (who, place))), quote["edited"])
    elif name == "qa":
        for pair in value:
            yield Text(pair["q"], lead="Q")
            yield Text(pair["a"], lead="A")
    else:
        yield Bullets(tuple(item["text"] for item in value), numbered=name in ("lines", "recommendations"))


def _positions(values: Values, *, without_quotes: bool) -> Iterator[Block]:
    def located(statement: Values) -> str:
        """Where quoted words stand, unless the block of quotes says so."""
        place = statement["locator"].replace("\u00a0", " ") if without_quotes else ""
        return f" ({place})" if place else ""

    parties = tuple(party["name"] for party in values["parties"])
    if not values["in_columns"]:
        for topic in values["topics"]:
            yield Heading(topic["name"], 3)
            yield Bullets(tuple(s["lead"] + s["rest"] + located(s) for s in topic["statements"]))
        return
    rows = tuple(
        (
            (topic["name"],),
            *(
                tuple(s["text"] + located(s) for s in cell) or (blank,)
                for cell, blank in zip(topic["cells"], topic["blanks"], strict=True)
            ),
        )
        for topic in values["topics"]
    )
    yield Grid(("Topic", *parties), rows)


def _sources(values: Values) -> str:
    several = len(values["sources"]) > 1
    found = []
    for n, source in enumerate(values["sources"], 1):
        headline = f"“{source['headline']}”" if source["headline"] else ""
        named = ", ".join(filter(None, (source["outlet"], headline))) or source["name"]
        read = f"read {source['accessed']}" if source["accessed"] else ""
        text = ", ".join(filter(None, (named, source["published"], source["url"], read)))
        found.append(f"({n}) {text}." if several else f"{text}.")
    if values["caveat"]:
        found.append(values["caveat"])
    if values["omitted_count"]:
        found.append(values["omitted_text"])
    return " ".join(found)
