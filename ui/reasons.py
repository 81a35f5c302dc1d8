"""Reason codes of the engine put into words: why a finding is as sure, or as unsure, as it is."""

from __future__ import annotations

from briefing.model import Brief, Participant, Position, Quote
from ui import words
from ui.words import AnyItem, tr


def table() -> dict[str, str]:
    """Return a sentence for each known code, the doubtful ones first; ``{said}`` and ``{name}`` are filled in."""
    return {
        # doubts
        "coref_tie": tr("“{said}” taken as {name}, but somebody else fits as well."),
        "coref_far": tr("“{said}” taken as {name}, who was named several sentences before."),
        "coref_none": tr("Who “{said}” is could not be told."),
        "not_a_speaker": tr("“{said}” does not seem to name a person or body."),
        "coref_pronoun": tr("“{said}” taken as {name}: the nearest before it that fits."),
        "coref_role": tr("“{said}” taken as {name}, by the office."),
        "coref_plural": tr("“{said}” taken as {name}, named together before."),
        "coref_document": tr("“{said}” taken as {name}, known from elsewhere in the article."),
        "joint_noun": tr("“{said}” taken to mean {name} as well: the parties of the meeting."),
        "side_noun": tr("“{said}” taken as {name}."),
        "no_speaker": tr("The article does not say who said these words."),
        "anonymous": tr("The source is not named."),
        "mark_lost": tr("A quotation mark is missing: where the words end is a guess."),
        "floating": tr("The sentence names no speaker; the one before it does."),
        "hearsay": tr("The article itself reports it as hearsay."),
        "nested": tr("Said inside something said: {name} is quoted by somebody else."),
        "reported_by_other": tr("Reported by somebody else, not by {name}."),
        "negated": tr("There is a “not” in it: read it before you use it."),
        "content_is_pronoun": tr("What is held is only a word that points to something said before."),
        "topic_suggested": tr("No topic of your packs fits; the name of the topic is a proposal."),
        "country_guess": tr("The country is a guess: the article does not name it."),
        "country_from_table": tr("The country comes from the program’s list of leaders, not from the article."),
        "country_inferred": tr("The country follows from the office."),
        "no_body": tr("The article has no text below its headline."),
        "no_date": tr("No date was found."),
        "no_place": tr("No place was found."),
        # how it was found
        "P1": tr("Found by “{cue}” and the clause after it."),
        "P1?": tr("The verb “{cue}” is not one of the usual ones for speaking."),
        "P2": tr("A quotation with its speaker beside it."),
        "P3": tr("Found by “{cue}” and its object."),
        "P4": tr("Found by “{cue}” and what follows it."),
        "P5": tr("Found by “{cue}” and what is to be done."),
        "P6": tr("Found by “{cue}”, with the holder after “by”."),
        "P7": tr("Found by “{cue}”."),
        "P8": tr("Found by “{cue}” and what is named with it."),
        "P9": tr("Found by a noun that stands for a statement."),
        "P10": tr("A sentence that is only a quotation, after another of the same speaker."),
        "P11": tr("Hangs on another statement of the same sentence; the same holder is taken."),
        "P12": tr("A quotation after a colon."),
        "P13": tr("A headline or caption that states it."),
        "P14": tr("Read from what was done (“{cue}”), not from what was said."),
        "tagger": tr("Found by likeness to statements of other articles, not by a rule."),
        "ends_by_tagger": tr("Where the statement begins and ends was judged by likeness to other articles."),
        "act_by_tagger": tr("What the statement does was judged by likeness to other articles, not by its verb."),
        "byline": tr("Named as the author of the article."),
        "named_as_source": tr("Taken for a person because a statement is credited to the name."),
    }


_HOW = frozenset(
    {
        "P1",
        "P2",
        "P3",
        "P4",
        "P5",
        "P6",
        "P7",
        "P8",
        "P9",
        "P10",
        "P11",
        "P12",
        "P13",
        "P14",
        "tagger",
        "ends_by_tagger",
        "act_by_tagger",
    }
)


def sentences(brief: Brief, item: AnyItem) -> list[str]:
    """Return the reasons of an item in words, doubts first; how it was found is told only where there is no doubt."""
    known = table()
    told = [_filled(brief, item, known.get(c) or _unknown(c)) for c in codes(item)]
    return list(dict.fromkeys(told))


def codes(item: AnyItem) -> list[str]:
    """Return the codes :func:`sentences` speaks of, in its order."""
    order = {code: n for n, code in enumerate(table())}
    found = sorted(item.reasons, key=lambda c: order.get(c, len(order)))
    doubts = [c for c in found if c not in _HOW]
    if "side_noun" in doubts and any(c.startswith("coref_") for c in doubts):
        doubts.remove("side_noun")  # it would say the same again
    return doubts or found[:1]


def why(brief: Brief, item: AnyItem) -> str:
    """Return one or two sentences on an item, never empty."""
    told = sentences(brief, item)[:2]
    if told:
        return " ".join(told)
    if isinstance(item, Participant):
        return _participant(item)
    if item.span is None:
        return tr("Typed by hand: the article does not prove it.")
    if isinstance(item, Quote) and item.participant is None and not item.speaker:
        return table()["no_speaker"]
    if item.confidence < 0.5:
        return tr("The wording fits no usual pattern.")
    return (
        tr("Stated in the article by name.")
        if isinstance(item, Position)
        else tr("The speaker stands beside the words.")
    )


def event_why(brief: Brief, field: str) -> str:
    """Return why a field of the event is open, or where it comes from."""
    event = brief.event
    if field == "date":
        if event.date_text and event.date is None:
            reason = tr("The article says “{day}” but not which one: it has no publication date.")
            if brief.article.published:
                reason = tr("The article says “{day}”, which fits more than one day.")
            return reason.format(day=event.date_text)
        return tr("No date was found.") if not event.date_text and not event.date else tr("From the article’s words.")
    span = {"what": event.what_span, "place": event.place_span}[field]
    value = event.what if field == "what" else event.place
    if not value:
        return tr("Nothing was found.")
    return tr("From the article’s words.") if span else tr("Put together by the program.")


def _participant(who: Participant) -> str:
    count = len(who.mentions)
    if not count:
        return tr("Not marked in the article.")
    named = tr("Named once in the article.") if count == 1 else tr("Named {count} times in the article.", n=count)
    return named.format(count=count)


def _unknown(code: str) -> str:
    return tr("The engine notes: {note}.").format(note=code.replace("_", " "))


def _filled(brief: Brief, item: AnyItem, text: str) -> str:
    said, cue = _source(brief, item)
    name = item.name if isinstance(item, Participant) else words.speaker(brief, item)
    if "{said}" in text and not said:
        said = tr("the source")
    if "{cue}" in text and not cue:
        cue = tr("the verb")
    return text.replace("{said}", said).replace("{name}", name).replace("{cue}", cue)


def _source(brief: Brief, item: AnyItem) -> tuple[str, str]:
    """Return the words that name the source, and the cue."""
    if isinstance(item, Participant):
        return (item.aliases[0] if item.aliases else item.name), ""
    found = brief.attribution(item.attribution)
    if found is None:
        return "", ""
    return brief.words(found.source), " … ".join(brief.words(c) for c in found.cue)
