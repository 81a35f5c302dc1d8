"""What each reason code means and what to do about it: the text of the help sheet, one entry for a kind of reason.

:mod:`ui.reasons` says in one sentence why this item is as sure as it is; here is what stands behind such a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Entry:
    """One reason. ``codes`` are what the engine and ``extract --format json`` call it, the first one is its name here."""

    codes: tuple[str, ...]
    title: str
    meaning: str
    to_do: str


@dataclass(frozen=True)
class Group:
    """Entries of one sort under a heading."""

    title: str
    entries: tuple[Entry, ...]


def groups() -> tuple[Group, ...]:
    """Return all entries: doubts first, by what they are about, then how things are found."""
    return (
        Group(tr("Who says it"), _who()),
        Group(tr("What is said"), _what()),
        Group(tr("Topic, country, event"), _around()),
        Group(tr("How it was found"), _how()),
    )


def entry_of(code: str) -> Entry | None:
    """Return the entry that explains a code."""
    return next((entry for group in groups() for entry in group.entries if code in entry.codes), None)


def tr(text: str) -> str:
    """Translate a text of the help sheet."""
    return QCoreApplication.translate("ReasonHelp", text)


def _who() -> tuple[Entry, ...]:
    return (
        Entry(
            ("coref_tie",),
            tr("Two who fit"),
            tr("The article says “he” or “the minister”, and more than one of those named before fits as well."),
            tr("Read that sentence and the one before it. If somebody else is meant, change the speaker."),
        ),
        Entry(
            ("coref_far",),
            tr("Named long before"),
            tr("The article says “he” or “the minister”, and whoever fits best was named several sentences before."),
            tr("Look whether somebody else came in between. If so, change the speaker."),
        ),
        Entry(
            ("coref_none", "not_a_speaker"),
            tr("Nobody found for the words"),
            tr("The words that name the source fit no participant, or do not seem to name a person or body at all."),
            tr("Choose the speaker, or add the participant first: select the name in the article."),
        ),
        Entry(
            ("coref_pronoun",),
            tr("“He”, “she” or “they”"),
            tr("The article uses a pronoun; the nearest participant before it that fits was taken."),
            tr("Usually right. Read the sentence before it if two persons are in play."),
        ),
        Entry(
            ("coref_role",),
            tr("By the office"),
            tr("The article says “the foreign minister”; the participant with that office was taken."),
            tr("Usually right. Check it where two countries have the same office at the table."),
        ),
        Entry(
            ("coref_plural",),
            tr("Several together"),
            tr("The article says “they” or “the ministers”; those named together before were taken."),
            tr("Check whether all of them are meant."),
        ),
        Entry(
            ("coref_document",),
            tr("Known from elsewhere in the article"),
            tr("The name or office is explained at another place of the article, not beside these words."),
            tr("Usually right."),
        ),
        Entry(
            ("joint_noun", "side_noun"),
            tr("“Both sides”, “the Chinese side”"),
            tr("The words stand for a party, or for all parties of the meeting, not for one person."),
            tr("Check that the right parties are meant; you can give the position to another party."),
        ),
        Entry(
            ("no_speaker",),
            tr("No speaker"),
            tr("The article does not say who said these words."),
            tr("Choose the speaker if you know it from elsewhere; otherwise leave the quote out."),
        ),
        Entry(
            ("floating",),
            tr("Speaker of the sentence before"),
            tr("The sentence names no speaker; the one who spoke in the sentence before it was taken."),
            tr("Check that the same person goes on speaking."),
        ),
        Entry(
            ("anonymous",),
            tr("Unnamed source"),
            tr("The article credits somebody it does not name: “a senior official”, “sources”."),
            tr("Decide whether an unnamed source belongs on the page; say so in a comment if it does."),
        ),
        Entry(
            ("nested",),
            tr("Quoted by somebody else"),
            tr("It is said inside what somebody else says: “Li said that Orlov had promised …”."),
            tr("Check who vouches for it. It counts for less than a first-hand statement."),
        ),
        Entry(
            ("reported_by_other", "hearsay"),
            tr("Second-hand"),
            tr("The article reports it as told by others: “according to officials”, “is said to”."),
            tr("Use it with care, and say where it comes from."),
        ),
        Entry(
            ("named_as_source",),
            tr("Known as a source only"),
            tr("The name was taken for a person because a statement is credited to it."),
            tr("Check name, role and country, or reject it if it is no person."),
        ),
        Entry(
            ("byline",),
            tr("Author of the article"),
            tr("The name stands in the line of the author, so it is listed but takes no part."),
            tr("Nothing, unless the author also speaks in the article."),
        ),
    )


def _what() -> tuple[Entry, ...]:
    return (
        Entry(
            ("negated",),
            tr("A “not” in it"),
            tr("The statement is negated, so neither support nor opposition is claimed for it."),
            tr("Read it, and set the stance yourself."),
        ),
        Entry(
            ("mark_lost",),
            tr("A quotation mark is missing"),
            tr("The quotation opens or closes only on one side, so where it ends is a guess."),
            tr("Compare it with the article; correct the words by selecting them and adding the quote anew."),
        ),
        Entry(
            ("content_is_pronoun",),
            tr("It points elsewhere"),
            tr("What is held is only a word such as “this” or “it”, which means something said before."),
            tr("Write out what is meant, or reject the position."),
        ),
        Entry(
            ("P1?",),
            tr("An unusual verb"),
            tr("The verb is not one of those that usually introduce a statement."),
            tr("Check that somebody really says or holds this."),
        ),
        Entry(
            ("ends_by_tagger",),
            tr("Beginning and end judged by likeness"),
            tr("Where the statement begins and ends follows similar sentences of other articles, not a rule."),
            tr("Compare it with the article; shorten or lengthen it if words are missing."),
        ),
        Entry(
            ("act_by_tagger",),
            tr("Act judged by likeness"),
            tr("Whether it supports, calls for or warns follows similar statements of other articles, not the verb."),
            tr("Check the act and the stance."),
        ),
    )


def _around() -> tuple[Entry, ...]:
    return (
        Entry(
            ("topic_suggested",),
            tr("Proposed topic"),
            tr("None of your topic packs has a phrase for it; the topic was named after words of the article."),
            tr("Choose another topic, or add one with phrases under Topics."),
        ),
        Entry(
            ("country_guess",),
            tr("Country guessed"),
            tr("The article does not say which country; the one that fits best was taken."),
            tr("Set the country."),
        ),
        Entry(
            ("country_from_table",),
            tr("Country from the list of leaders"),
            tr("The country comes from the program’s own list of leaders, not from the article."),
            tr("Usually right. Check it if the person changed office lately."),
        ),
        Entry(
            ("country_inferred",),
            tr("Country follows from the office"),
            tr("The office names the country: “the French president”."),
            tr("Nothing."),
        ),
        Entry(
            ("no_date",),
            tr("No date"),
            tr("The article gives no day for the event, or one that cannot be told without the date of publication."),
            tr("Set the date of publication above the article, or the date of the event."),
        ),
        Entry(
            ("no_place",),
            tr("No place"),
            tr("The article does not say where it happened."),
            tr("Type the place if you know it."),
        ),
        Entry(
            ("no_body",),
            tr("Only a headline"),
            tr("The article has no text below its headline."),
            tr("Open or paste the full article."),
        ),
    )


def _how() -> tuple[Entry, ...]:
    return (
        Entry(
            ("P1", "P3", "P4", "P5", "P6", "P7", "P8"),
            tr("A verb and what follows it"),
            tr("A verb of saying, calling for, supporting or the like, with its subject and what hangs on it."),
            tr("The surest way something is found. Nothing."),
        ),
        Entry(
            ("P2", "P10", "P12"),
            tr("A quotation with its speaker"),
            tr(
                "Words in quotation marks with the speaker beside them, before them with a colon, or a sentence earlier."
            ),
            tr("Nothing where the speaker stands beside the words."),
        ),
        Entry(
            ("P9",),
            tr("A noun that stands for a statement"),
            tr("“The minister’s call for …”, “China’s support of …”."),
            tr("Check that it is held now and not only recalled."),
        ),
        Entry(
            ("P11",),
            tr("Hangs on another statement"),
            tr("“… and added”, “…, calling for …”: the holder of the statement before was taken."),
            tr("Check that the same person is meant."),
        ),
        Entry(
            ("P13",),
            tr("Headline or caption"),
            tr("The statement stands in a headline or caption, which is shorter than what was said."),
            tr("Prefer the sentence in the text, if there is one."),
        ),
        Entry(
            ("P14",),
            tr("From a deed"),
            tr("The position is read from what was done, such as a vote or a signature, not from what was said."),
            tr("Check that the deed means what the position claims."),
        ),
        Entry(
            ("tagger",),
            tr("Found by likeness"),
            tr("No rule found it; it is like statements in the articles the program learned from."),
            tr("Read it with the sentence around it."),
        ),
    )
