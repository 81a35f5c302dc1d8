"""Topic packs: what is accepted, what is refused and with which words."""

from __future__ import annotations

import pytest

from briefing.errors import TopicPackError
from briefing.extraction.pipeline import analyse
from briefing.extraction.topic_packs import load_topics, read_pack, split_phrase
from tests.briefing.extraction.conftest import article


def test_the_built_in_packs_hold_the_common_topics():
    book = load_topics()
    assert len(book.topics) >= 60
    wanted = {"brics", "sco", "ukraine", "multilateralism", "bilateral-ties", "strategic-communication", "global-south"}
    assert wanted <= set(book.topics)
    parents = {t.parent for t in book.topics.values() if t.parent}
    assert parents - set(book.topics) <= {"security"}


def test_a_user_pack_is_laid_over_by_id(tmp_path):
    pack = tmp_path / "mine.yaml"
    pack.write_text(
        "version: 1\ntopics:\n"
        "  - id: brics\n    label: BRICS group\n    match: {exact: [BRICS]}\n"
        "  - id: sco\n    enabled: false\n"
        "  - id: ferries\n    label: ferries\n    match: {strong: [ferry service]}\n",
        "utf-8",
    )
    book = load_topics([pack])
    assert book.label("brics") == "BRICS group"
    assert "sco" not in book.topics
    assert "ferries" in book.topics
    assert load_topics().label("brics") == "BRICS"


def test_a_folder_of_packs_and_json(tmp_path):
    (tmp_path / "a.json").write_text('{"topics": [{"id": "dams", "label": "dams"}]}', "utf-8")
    (tmp_path / "notes.txt").write_text("not a pack", "utf-8")
    assert "dams" in load_topics([tmp_path]).topics


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("topics: [", 1, "not valid YAML"),
        ("version: 1\n", 1, "needs a list"),
        ("version: 7\ntopics: []\n", 1, "version 7"),
        ("topics:\n  - id: ok\n  - id: Bad Id\n", 3, "lower-case"),
        ("topics:\n  - id: ok\n    lable: x\n", 2, "unknown key “lable”"),
        ("topics:\n  - id: ok\n    match: {strongest: [x]}\n", 3, "unknown key “strongest”"),
        ("topics:\n  - id: ok\n    match: {strong: [1]}\n", 3, "list of phrases"),
        ("topics:\n  - id: ok\n  - id: ok\n", 3, "twice"),
        ("topics:\n  - id: ok\n    enabled: maybe\n", 2, "true or false"),
        ("topics:\n  - id: ok\n    kind: vast\n", 2, "place, body, broad or general"),
        ("topics:\n  - plain\n", 1, "not a mapping"),
    ],
)
def test_a_bad_pack_is_refused_with_its_line(tmp_path, text, line, words):
    pack = tmp_path / "bad.yaml"
    pack.write_text(text, "utf-8")
    with pytest.raises(TopicPackError) as caught:
        read_pack(pack)
    assert caught.value.subject == str(pack)
    assert words in caught.value.message
    if "YAML" not in words:
        assert f"line {line}:" in caught.value.message


def test_a_pack_that_is_not_there(tmp_path):
    with pytest.raises(TopicPackError, match="cannot be read"):
        load_topics([tmp_path / "gone.yaml"])


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("two-state solution", ("two", "-", "state", "solution")),
        ("women's rights", ("women", "'s", "rights")),
        ("girls' education", ("girls", "'", "education")),
        ("BRICS+", ("BRICS+",)),
    ],
)
def test_phrases_are_split_as_the_parser_splits(phrase, words):
    assert split_phrase(phrase) == words


def test_parents_in_a_circle_do_no_harm(tmp_path):
    pack = tmp_path / "circle.yaml"
    pack.write_text(
        "topics:\n"
        "  - {id: eggs, label: eggs, parent: hens, match: {strong: [egg]}}\n"
        "  - {id: hens, label: hens, parent: eggs, match: {strong: [hen]}}\n",
        "utf-8",
    )
    brief = analyse(article("Peru backed the ban on eggs and hens in Sudan."), topics=[pack])
    assert {p.topic for p in brief.positions} <= {"eggs", "hens"}
