"""Topics read again: what a person did stays, everything else follows the packs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing import edits
from briefing.extraction import nlp
from briefing.extraction.pipeline import analyse, parse_article
from briefing.extraction.topic_matches import find_matches
from briefing.extraction.topic_packs import TopicBook, TopicEntry, build_book
from briefing.ingest import article_from_text
from briefing.model import Brief, Trust
from briefing.topic_change import with_topics_of

TEXT = (
    "LISBON, 4 May (Desk) -- Minister Ana Prata said on Monday that the harbour fee would be halved next year.\n\n"
    "The Norwegian minister, Lars Vik, called for a joint survey of the herring stock.\n\n"
    "Prata added that the harbour fee was a matter of fairness for every quay.\n"
)


@pytest.fixture(scope="module")
def article():
    return article_from_text(TEXT)


def book(*entries: TopicEntry) -> TopicBook:
    return build_book(entries)


FISH = TopicEntry("fish", "Fishing", strong=("herring stock",))
FEE = TopicEntry("fee", "Harbour fees", strong=("harbour fee",))


@pytest.fixture(scope="module")
def read(article):
    """Analyse with some topics; the parse is kept."""
    memory = nlp.ParseMemory()
    return lambda *entries: analyse(article, topics=book(*entries), memory=memory)


def on(brief, words):
    return next(p for p in brief.positions if words in p.text)


def test_a_new_topic_takes_what_nobody_touched(read):
    old = read(FISH)
    new = with_topics_of(old, [read(FISH, FEE)])
    assert on(old, "halved").topic != "fee"
    assert on(new, "halved").topic == "fee"
    assert new.topic("fee").label == "Harbour fees"
    assert [p.id for p in new.positions] == [p.id for p in old.positions]
    assert new == with_topics_of(new, [read(FISH, FEE)])


def test_what_she_accepted_or_moved_keeps_its_topic(read):
    old = read(FISH)
    accepted = on(old, "halved")
    moved = on(old, "fairness")
    edited = edits.set_topic(edits.confirm(old, [accepted.id]), moved.id, "topic-mine", label="Mine")
    new = with_topics_of(edited, [read(FISH, FEE)])
    assert on(new, "halved").topic == accepted.topic
    assert on(new, "halved").trust is Trust.CONFIRMED
    assert on(new, "fairness").topic == "topic-mine"
    assert new.topic("topic-mine").label == "Mine"
    assert new.topic(accepted.topic) is not None


def test_words_notes_and_places_stay(read):
    old = read(FISH)
    herring = on(old, "herring")
    edited = edits.edit_notes(edits.place(old, [herring.id], "pinned"), comment="hers")
    new = with_topics_of(edited, [read(FEE)])
    assert on(new, "herring").placement == "pinned"
    assert on(new, "herring").topic != "fish"
    assert new.notes == edited.notes
    assert new.topic("fish") is None


def test_a_suggested_topic_that_became_one_of_hers_takes_its_items_along(read):
    old = read(FISH)
    position = on(old, "halved")
    assert old.topic(position.topic).suggested
    old = edits.confirm(old, [position.id])
    kept = TopicEntry("fee", "Harbour fees", strong=("harbour fee",))
    new = with_topics_of(old, [read(FISH, kept)], renamed={position.topic: "fee"})
    assert on(new, "halved").topic == "fee"
    assert not new.topic("fee").suggested
    assert new.topic(position.topic) is None


def test_an_item_whose_holder_is_another_now_is_found_by_its_words(read):
    old = read(FISH)
    position = on(old, "halved")
    old = replace(old, positions=tuple(replace(p, id="position-x") if p is position else p for p in old.positions))
    assert on(with_topics_of(old, [read(FISH, FEE)]), "halved").topic == "fee"


def test_an_analysis_that_found_nothing_takes_nothing_away(read, article):
    old = read(FISH, FEE)
    assert with_topics_of(old, [Brief(articles=(article,))]) == old


def test_the_same_article_is_parsed_once(article, monkeypatch):
    memory = nlp.ParseMemory()
    first = analyse(article, memory=memory)
    monkeypatch.setattr(nlp, "parse", None)
    assert analyse(article, memory=memory) == first


def test_memory_forgets_what_is_old():
    memory = nlp.ParseMemory(size=1)
    one = memory.parse("A ship sails.", [(0, 13)])
    memory.parse("A ship sinks.", [(0, 13)])
    assert memory.parse("A ship sails.", [(0, 13)]) is not one


def test_matches_are_sentences_with_their_phrases(article):
    parsed = parse_article(article)
    found = find_matches(parsed, TopicEntry("t", "T", strong=("harbour fee", "fee be halve"), weak=("quay",)))
    words = [[TEXT[s:e] for s, e in match.phrases] for match in found]
    assert words[0] == ["harbour fee"]
    assert words[-1] == ["harbour fee", "quay"]
    assert find_matches(parsed, TopicEntry("t", "T", weak=("quay",))) == ()
    assert find_matches(parsed, TopicEntry("t", "T", exact=("Harbour fee",))) == ()
    assert find_matches(parsed, TopicEntry("t", "T", strong=("harbour fee",), enabled=False))


def test_phrases_that_overlap_are_marked_as_one(article):
    entry = TopicEntry("t", "T", strong=("survey of the herring",), weak=("joint survey of",))
    found = find_matches(parse_article(article), entry)
    assert [TEXT[s:e] for s, e in found[0].phrases] == ["joint survey of the herring"]


def test_what_is_part_of_another_topics_longer_phrase_is_no_match(article):
    parsed, entry = parse_article(article), TopicEntry("t", "T", strong=("harbour",))
    assert len(find_matches(parsed, entry)) == 2
    assert find_matches(parsed, entry, book(FEE, entry)) == ()
