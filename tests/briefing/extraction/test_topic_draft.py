"""Packs of the user: written, read back, switched off, imported; and changing topics before they are saved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing import paths
from briefing.errors import TopicPackError
from briefing.extraction import topic_library as library
from briefing.extraction.topic_draft import TopicDraft, TopicOrigin
from briefing.extraction.topic_packs import TopicEntry, load_topics, read_pack

HARBOUR = TopicEntry(
    "harbour",
    "Harbour fees",
    exact=("HFA",),
    strong=("harbour fee", "Ship’s due: “new”"),
    weak=("quay",),
    not_near=("Pearl Harbour",),
    parent="trade",
    enabled=False,
    examples=("The fee is to be halved.",),
    kind="general",
)


def test_what_is_written_is_read_back(tmp_path):
    path = library.write_pack(tmp_path / "mine.yaml", [HARBOUR, TopicEntry("x", "港口", strong=("yes", "1", "a: b"))])
    assert read_pack(path) == [HARBOUR, TopicEntry("x", "港口", strong=("yes", "1", "a: b"))]


def test_built_in_topics_are_all_there_and_none_is_hers():
    rows = TopicDraft().rows()
    assert {r.origin for r in rows} == {TopicOrigin.BUILT_IN}
    assert {r.entry.id for r in rows} == {t.id for pack in library.built_in_packs() for t in pack.topics}
    assert [r.entry.label.casefold() for r in rows] == sorted(r.entry.label.casefold() for r in rows)


def test_a_built_in_topic_is_laid_over_and_restored():
    draft = TopicDraft()
    known = draft.row("brics").entry
    draft.put(replace(known, weak=(*known.weak, "emerging five")))
    assert draft.row("brics").origin is TopicOrigin.CHANGED
    draft.save()
    assert "emerging five" in load_topics(paths.user_topic_packs()).topics["brics"].weak
    again = TopicDraft()
    assert again.row("brics").origin is TopicOrigin.CHANGED
    again.restore("brics")
    again.save()
    assert TopicDraft().row("brics").origin is TopicOrigin.BUILT_IN
    assert load_topics(paths.user_topic_packs()).topics["brics"] == known


def test_changing_back_by_hand_is_restoring():
    draft = TopicDraft()
    known = draft.row("brics").entry
    draft.put(replace(known, label="Other"))
    draft.put(known)
    assert draft.row("brics").origin is TopicOrigin.BUILT_IN
    assert not draft.is_changed


def test_a_topic_that_is_only_switched_off_keeps_its_phrases_in_its_pack():
    draft = TopicDraft()
    known = draft.row("brics").entry
    draft.put(replace(known, enabled=False))
    draft.save()
    assert read_pack(paths.own_topics_file()) == [TopicEntry("brics", known.label, enabled=False)]
    assert "brics" not in load_topics(paths.user_topic_packs()).topics
    again = TopicDraft()
    assert again.row("brics").entry == replace(known, enabled=False)
    again.put(replace(again.row("brics").entry, enabled=True))
    again.save()
    assert read_pack(paths.own_topics_file()) == []


def test_a_new_topic_gets_the_id_of_the_name_it_has_when_saved():
    draft = TopicDraft()
    topic = draft.add("")
    assert not draft.is_changed
    assert draft.problem() is None
    draft.put(replace(draft.row(topic).entry, label="Port dues, été", strong=("port due",)))
    draft.save()
    assert [t.id for t in read_pack(paths.own_topics_file())] == ["port-dues-ete"]


@pytest.mark.parametrize("label", ["港口", "!!!"])
def test_a_name_without_latin_letters_has_an_id_too(label):
    draft = TopicDraft()
    draft.add(label, strong=[label])
    draft.save()
    (saved,) = read_pack(paths.own_topics_file())
    assert saved.label == label
    assert not saved.id.startswith("topic-")  # the mark of a topic that only one brief knows


def test_a_topic_needs_a_name_of_its_own():
    draft = TopicDraft()
    topic = draft.add("", strong=["port due"])
    assert draft.problem() == (topic, "unnamed")
    draft.put(replace(draft.row(topic).entry, label=draft.row("brics").entry.label.upper()))
    assert draft.problem() == (topic, "same_name")
    draft.put(replace(draft.row("brics").entry, enabled=False))
    assert draft.problem() is None


def test_an_imported_pack_is_copied_on_saving_only(tmp_path):
    source = library.write_pack(tmp_path / "my-topics.yaml", [replace(HARBOUR, enabled=True)])
    draft = TopicDraft()
    assert draft.import_pack(source) == 1
    assert draft.row("harbour").origin is TopicOrigin.PACK
    assert not paths.user_topic_packs()
    draft.add("Zoo", strong=["zoo"])
    draft.save()
    assert [p.name for p in paths.user_topic_packs()] == ["imported-topics.yaml", "my-topics.yaml"]
    assert {TopicDraft().row(t).origin for t in ("harbour", "zoo")} == {TopicOrigin.PACK, TopicOrigin.OWN}


def test_a_broken_pack_is_refused_with_file_and_line(tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("version: 1\ntopics:\n  - id: ok\n    label: Ok\n  - id: Not Good\n    label: X\n", "utf-8")
    with pytest.raises(TopicPackError, match=r"broken\.yaml: line 5"):
        TopicDraft().import_pack(path)


def test_her_own_pack_is_laid_over_every_other():
    library.make_folder()
    library.write_pack(paths.user_topics_dir() / "zoo.yaml", [TopicEntry("brics", "Zoo", strong=("zoo",))])
    draft = TopicDraft()
    assert draft.row("brics").pack == "Zoo"
    draft.put(replace(draft.row("brics").entry, label="Mine"))
    draft.save()
    assert load_topics(paths.user_topic_packs()).topics["brics"].label == "Mine"


def test_a_pack_is_switched_off_and_on_by_its_name():
    library.make_folder()
    library.write_pack(paths.user_topics_dir() / "zoo.yaml", [TopicEntry("zoo", "Zoo", strong=("zoo",))])
    (pack,) = library.user_packs()
    library.switch_pack(pack, on=False)
    (pack,) = library.user_packs()
    assert not pack.on
    assert (pack.title, [t.id for t in pack.topics]) == ("Zoo", ["zoo"])
    assert not TopicDraft().has("zoo")
    assert "zoo" not in library.book_in_force()[0].topics
    library.switch_pack(pack, on=True)
    assert TopicDraft().has("zoo")


def test_a_broken_pack_does_not_keep_the_others_from_being_used():
    library.make_folder()
    library.write_pack(paths.user_topics_dir() / "good.yaml", [TopicEntry("zoo", "Zoo", strong=("zoo",))])
    (paths.user_topics_dir() / "bad.yaml").write_text("topics: [", "utf-8")
    book, problems = library.book_in_force()
    assert "zoo" in book.topics
    assert [p.subject.rsplit("/", maxsplit=1)[-1] for p in problems] == ["bad.yaml"]
    bad, _good = library.user_packs()
    assert bad.problem is not None


def test_a_pack_of_hers_that_cannot_be_read_is_not_written_over():
    library.make_folder()
    paths.own_topics_file().write_text("topics: [", "utf-8")
    with pytest.raises(TopicPackError):
        TopicDraft()
    assert paths.own_topics_file().read_text("utf-8") == "topics: ["
