"""Brief -> the values handed to a template: the stable names template authors use.

The values are strings, numbers, lists and dictionaries only. Every text that prints an item is wrapped in invisible
marks (see :class:`Marks`), so that the measurer knows which line belongs to which item; the renderer takes them out
of the file that is saved.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from briefing.model import (
    Agreement,
    Article,
    Brief,
    Notes,
    Origin,
    Participant,
    ParticipantKind,
    Position,
    Quote,
    Topic,
    Trust,
)
from briefing.page.selection import Selection, is_quotation, is_uncertain
from briefing.page.wording import (
    alters_a_quotation,
    balanced,
    capital,
    date_text,
    holder_name,
    number_word,
    party_name,
    position_text,
    quote_parts,
    quote_text,
    role_text,
    sentence,
    squeeze,
    trimmed,
    typed,
)

__all__ = ["Marks", "position_text", "quote_text", "readout"]

NOT_ADDRESSED = "not addressed in source"
EDITED = " [edited]"
NOT_SHOWN = "left out here"
NOT_NAMED = "not named in source"
NOT_NAMED = "not named in source"
_NOT_READ = frozenset({"empty", "not_english"})  # codes of diagnostics: nothing was looked for
MOST_COLUMNS = 4
LEAST_FILLED = 0.6  # of the cells

Readout = dict[str, Any]

_END_MARK = "\U000f0000"
_MARK = re.compile("[\U000f0000-\U000ffffd]")
_DIGITS = 12  # of a digest: enough to tell files apart, short enough for a line
_LIMIT = 0xFFFD  # marks fit into plane 15


class Marks:
    """Turns item ids into invisible characters: one private-use character before the words, one after."""

    END = _END_MARK

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._numbers: dict[str, int] = {}

    def __call__(self, item: str, text: str) -> str:
        """Return the text between the marks of an item; an empty text stays empty."""
        if not text:
            return ""
        number = self._numbers.setdefault(item, len(self.ids) + 1)
        if number > len(self.ids):
            self.ids.append(item)
        return f"{chr(0xF0000 + min(number, _LIMIT))}{text}{_END_MARK}"


def without_marks(text: str) -> str:
    """Return text without marks."""
    return _MARK.sub("", text) if _END_MARK in text else text


def readout(brief: Brief, selection: Selection, keep: frozenset[str], marks: Marks, *, omitted: int = 0) -> Readout:
    """Return the values for a template.

    Args:
        brief: Where the words come from.
        selection: The items that may be printed.
        keep: Ids of those that are printed this time.
        marks: Receives the ids; shared with the measurer.
        omitted: How many items were left out for length; printed only if the officer asked for it.
    """
    notes = brief.notes
    positions = [p for p in selection.positions if p.id in keep]
    quotes = [q for q in selection.quotes if q.id in keep]
    people = [w for w in selection.participants if w.id in keep]
    parties = _parties(brief, positions, selection)
    in_columns = _reads_well_in_columns(selection.positions)
    sources = [_source(article) for article in brief.articles]
    return {
        **_notes(notes, marks),
        "title": marks("title", _title(brief)),
        "meeting_date": marks("event:date", _meeting_date(brief)),
        "meeting_place": marks("event:place", squeeze(brief.event.place or "")),
        "parties": [{"id": p.id, "name": _name(p)} for p in parties],
        "in_columns": in_columns,
        "sides": _sides(brief, parties, people),
        "participants": [_participant(brief, who, parties, selection, marks) for who in people],
        "topics": [_topic(brief, t, positions, parties, selection, marks) for t in _topics(brief, positions)],
        "quotes": [_quote(brief, quote, selection, marks) for quote in quotes],
        "source": sources[0],
        "sources": [s for s in sources if any(s.values())],
        "caveat": marks("notes:caveat", squeeze(notes.caveat) or _caveat(len(brief.articles))),
        "prepared_from": f"{number_word(len(brief.articles))} article{'' if len(brief.articles) == 1 else 's'}",
        "checked_by": _checked_by(notes, (*positions, *quotes, *people)),
        "omitted_count": omitted if notes.note_omissions else 0,
        "omitted_text": f"{capital(number_word(omitted))} item{'' if omitted == 1 else 's'} left out for length.",
        "generated_on": date_text(notes.generated_on),
    }


def as_printed(values: Readout, placed: frozenset[str]) -> Readout:
    """Return a readout without the items that a template left out, as it prints only the first few, say."""

    def kept(items: list[Readout]) -> list[Readout]:
        return [item for item in items if item["id"] in placed]

    topics = [
        {**topic, "cells": [kept(cell) for cell in topic["cells"]], "statements": kept(topic["statements"])}
        for topic in values["topics"]
    ]
    return {
        **values,
        "participants": kept(values["participants"]),
        "topics": [topic for topic in topics if topic["statements"]],
        "quotes": kept(values["quotes"]),
    }


def _title(brief: Brief) -> str:
    """The officer's title, else the headline, else what happened in the words of the source."""
    return squeeze(brief.notes.title or brief.article.title or "") or capital(balanced(trimmed(brief.event.what)))


def _notes(notes: Notes, marks: Marks) -> Readout:
    """The officer's own words, as typed."""

    def several(name: str, values: tuple[str, ...]) -> list[Readout]:
        return [
            {"id": f"notes:{name}:{n}", "text": marks(f"notes:{name}:{n}", squeeze(text)), **_always()}
            for n, text in enumerate(values)
            if text.strip()
        ]

    return {
        "classification": squeeze(notes.classification),
        "reference": squeeze(notes.reference),
        "date": date_text(notes.date),
        "author": squeeze(notes.author),
        "desk": squeeze(notes.desk),
        "audience": squeeze(notes.audience),
        "bluf": marks("notes:bluf", typed(notes.bluf) if notes.bluf_trust is not Trust.SUGGESTED else ""),
        "comment": marks("notes:comment", typed(notes.comment)),
        "background": several("background", notes.background),
        "next_steps": several("next_steps", notes.next_steps),
        "lines": several("lines", notes.lines),
        "recommendations": several("recommendations", notes.recommendations),
        "sensitivities": several("sensitivities", notes.sensitivities),
        "qa": [
            {
                "id": f"notes:qa:{n}",
                "q": marks(f"notes:qa:{n}", squeeze(pair.q)),
                "a": marks(f"notes:qa:{n}", squeeze(pair.a)),
                **_always(),
            }
            for n, pair in enumerate(notes.qa)
            if pair.q.strip() or pair.a.strip()
        ],
    }


def _always() -> Readout:
    return {"salience": 100, "pinned": True}


def _weight(item: str, selection: Selection) -> Readout:
    return {"salience": round(selection.salience.get(item, 0)), "pinned": item in selection.pinned}


def _meeting_date(brief: Brief) -> str:
    event = brief.event
    if event.date:
        return date_text(event.date)
    said = squeeze(event.date_text or "")
    for preposition in ("on ", "On "):
        said = said.removeprefix(preposition)
    return f"{capital(said)} (date not given in source)" if said else ""


def _parties(brief: Brief, positions: list[Position], selection: Selection) -> list[Participant]:
    """Those who hold what is printed, most salient first: by all they hold, so that leaving out moves no column."""
    weight: defaultdict[str, float] = defaultdict(float)
    for position in selection.positions:
        weight[position.participant] += selection.salience.get(position.id, 0.0)
    held = dict.fromkeys(position.participant for position in positions)
    found = [who for who in (brief.participant(p) for p in held) if who is not None]
    return sorted(found, key=lambda w: (w.order if w.order is not None else 10_000, -weight[w.id], w.name))


def _sides(brief: Brief, parties: list[Participant], people: list[Participant]) -> list[Readout]:
    """The parties somebody takes part for, and states of whom nobody is named; not people who speak for themselves."""
    spoken_for = {party.id for who in people if (party := brief.party_of(who.id)) and party.id != who.id}
    persons = [who for who in brief.participants if who.kind is ParticipantKind.PERSON and not who.anonymous]
    named = {party.id for who in persons if (party := brief.party_of(who.id))}
    return [
        {"id": p.id, "name": _name(p), "blank": NOT_SHOWN if p.id in named else NOT_NAMED}
        for p in parties
        if p.id in spoken_for or p.kind is ParticipantKind.COUNTRY
    ]


def _reads_well_in_columns(positions: tuple[Position, ...]) -> bool:
    """Whether few cells of a table with a column per party would be empty: by all there is, not by what fits."""
    cells = {(p.participant, p.topic) for p in positions}
    parties, topics = ({cell[n] for cell in cells} for n in (0, 1))
    return len(parties) <= MOST_COLUMNS and len(cells) >= LEAST_FILLED * len(parties) * len(topics)


def _name(party: Participant) -> str:
    return capital(squeeze(party.name))


def _topics(brief: Brief, positions: list[Position]) -> list[Topic]:
    """The topics something is printed on: in the user's order, then those of the bottom line, then by best position."""
    best: dict[str, int] = {}
    for position in positions:
        rank = position.rank if position.rank is not None else 9_999
        best[position.topic] = min(best.get(position.topic, 10_000), rank)
    known = [topic for topic in brief.topics if topic.id in best]
    named = {topic.id for topic in known}
    known += [Topic(id=name, label=name) for name in best if name not in named]
    first = _in_bottom_line(brief, known)
    return sorted(
        known,
        key=lambda t: (
            t.order if t.order is not None else 10_000,
            t.id not in first,
            best[t.id],
            -t.weight,
            t.label,
        ),
    )


def _in_bottom_line(brief: Brief, topics: list[Topic]) -> frozenset[str]:
    """Ids of the topics the printed bottom line names, by their label or in words of the source."""
    notes = brief.notes
    line = f" {squeeze(notes.bluf)} ".casefold() if notes.bluf_trust is not Trust.SUGGESTED else ""
    if not line.strip():
        return frozenset()
    found = set()
    for topic in topics:
        words = {squeeze(topic.label), *(squeeze(brief.words(mention)) for mention in topic.mentions)}
        if any(word and re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", line) for word in words):
            found.add(topic.id)
    return frozenset(found)


def _topic(
    brief: Brief,
    topic: Topic,
    positions: list[Position],
    parties: list[Participant],
    selection: Selection,
    marks: Marks,
) -> Readout:
    here = [p for p in positions if p.topic == topic.id]
    cells = [[_statement(brief, p, selection, marks) for p in here if p.participant == party.id] for party in parties]
    blanks = [_blank(brief, topic.id, party.id) for party in parties]
    silent = [
        _name(party)
        for party, cell, blank in zip(parties, cells, blanks, strict=True)
        if not cell and blank == NOT_ADDRESSED
    ]
    agreement = "" if topic.agreement is Agreement.SINGLE else topic.agreement.value
    return {
        "id": topic.id,
        "name": capital(squeeze(topic.label)),
        "cells": cells,
        "blanks": blanks,
        "silent": ", ".join(silent) if len(parties) <= MOST_COLUMNS else "",
        "statements": _statements(brief, here, parties, selection, marks),
        "agreement": agreement if sum(map(bool, cells)) > 1 else "",
        "salience": round(max((selection.salience.get(p.id, 0.0) for p in here), default=0.0)),
        "pinned": any(p.id in selection.pinned for p in here),
    }


def _statement(brief: Brief, position: Position, selection: Selection, marks: Marks) -> Readout:
    # Edited words in quotation marks are no longer the source's: they carry the mark that edited quotes carry.
    mark = EDITED if alters_a_quotation(brief, position) else ""
    return {
        "id": position.id,
        "text": marks(position.id, sentence(position_text(brief, position) + mark)),
        "edited": position.edited_text is not None,
        "locator": marks(position.id, _locator(brief, position)) if is_quotation(position) else "",
        **_weight(position.id, selection),
    }


def _statements(
    brief: Brief, here: list[Position], parties: list[Participant], selection: Selection, marks: Marks
) -> list[Readout]:
    """The statements of a topic for running text: by party, a joint one once, the party set apart before its first.

    ``lead`` and ``rest`` follow each other without a space: "China:" and " Wang Yi conveyed …", or "Russia" and
    " denies …" where the words name the party themselves. A speaker with a colon goes into the lead, so that there are
    never two in a row: "China (Wang Yi):" and " “…”". A joint statement has its own subject and no lead.
    """
    found: list[Readout] = []
    said: set[str] = set()
    for party in parties:
        name, named = _name(party), False
        for position in (p for p in here if p.participant == party.id):
            statement = _statement(brief, position, selection, marks)
            text = without_marks(statement["text"])
            if position.joint and text in said:
                continue
            said.add(text)
            lead, rest = "", text
            if not named and not position.joint:
                named = True
                own = re.match(rf"{re.escape(name)}\b:?", text)
                speaker = capital(holder_name(brief, position))
                by = re.match(rf"({re.escape(speaker)})(?: \(([a-z ]+)\))?: ", text)
                if own:
                    lead, rest = own.group(), text[own.end() :]
                elif by:
                    lead, rest = f"{name} ({', '.join(filter(None, by.groups()))}):", f" {text[by.end() :]}"
                else:
                    lead, rest = f"{name}:", f" {text}"
            found.append({**statement, "lead": marks(position.id, lead), "rest": marks(position.id, rest)})
    return found


def _blank(brief: Brief, topic: str, party: str) -> str:
    """What an empty cell says. That the source is silent is said only if it was read and is."""
    if any(d.code in _NOT_READ for d in brief.diagnostics):
        return ""
    silent = not any(p.topic == topic and p.participant == party for p in brief.positions)
    return NOT_ADDRESSED if silent else NOT_SHOWN


def _participant(
    brief: Brief, who: Participant, parties: list[Participant], selection: Selection, marks: Marks
) -> Readout:
    party = brief.party_of(who.id)
    name = _name(party) if party and party.id != who.id else ""
    role = role_text(who)
    return {
        "id": who.id,
        "name": marks(who.id, capital(squeeze(who.name))),
        "role": marks(who.id, role),
        "party": name,
        "name_only": not role and not name,
        "side": party.id if party and party.id != who.id and party in parties else "",
        **_weight(who.id, selection),
    }


def _quote(brief: Brief, quote: Quote, selection: Selection, marks: Marks) -> Readout:
    who = brief.participant(quote.participant)
    speaker = capital(squeeze(who.name if who else quote.speaker or ""))
    party = capital(party_name(brief, quote.participant))
    topic = brief.topic(quote.topic)
    place = brief.locator(quote.span)
    return {
        "id": quote.id,
        "text": marks(quote.id, quote_text(brief, quote)),
        "speaker": marks(quote.id, speaker),
        "party": "" if party == speaker else party,
        "topic": squeeze(topic.label) if topic else "",
        "para": place,
        "locator": marks(quote.id, _locator(brief, quote)),
        "edited": not all(part.verbatim for part in quote_parts(brief, quote)),
        **_weight(quote.id, selection),
    }


def _locator(brief: Brief, quote: Quote | Position) -> str:
    """Where quoted words stand: "para. 8", with several sources "source 2, para. 8"."""
    if quote.span is None:
        return "added by hand"
    place = brief.locator(quote.span)
    numbers = {article.id: n for n, article in enumerate(brief.articles, 1)}
    source = f"source {numbers[quote.span.article]}" if len(brief.articles) > 1 else ""
    where = f"para.\u00a0{place}" if place else ("headline" if _in_title(brief, quote) else "")
    return ", ".join(filter(None, (source, where)))


def _in_title(brief: Brief, quote: Quote | Position) -> bool:
    if quote.span is None:
        return False
    title = brief.article_of(quote.span).spans.title
    return title is not None and title[0] <= quote.span.start < title[1]


def _source(article: Article) -> Readout:
    origin = article.origin
    return {
        "outlet": squeeze(article.outlet or ""),
        "headline": squeeze(article.title or ""),
        "url": squeeze(article.url or ""),
        "published": date_text(article.published or ""),
        "accessed": _accessed(origin),
        "name": squeeze(origin.name),
    }


def _accessed(origin: Origin) -> str:
    """When it was read, and by what the file or page can be known again: its name and the beginning of its digest."""
    day = date_text(origin.retrieved or "")
    if not day or not origin.name:
        return day
    is_page = origin.name.startswith(("http://", "https://"))
    return f"{day} ({'' if is_page else f'{squeeze(origin.name)}, '}SHA-256 {origin.sha256[:_DIGITS]})"


def _caveat(articles: int) -> str:
    if articles == 1:
        return "Based on one report; not corroborated."
    return f"Based on {number_word(articles)} reports; not corroborated beyond them."


def _checked_by(notes: Notes, printed: tuple[Position | Quote | Participant, ...]) -> str:
    """The author's name, once nothing that is printed still needs a check."""
    return "" if any(is_uncertain(item) for item in printed) else squeeze(notes.author)
