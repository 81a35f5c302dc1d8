"""The tagger on sentences of our own: spans, links, odd text, the model file and its stamp."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import ModelMissingError
from briefing.extraction import nlp, tagger
from briefing.extraction.tagger_features import LABELS
from briefing.extraction.tagger_links import pieces_of
from briefing.model import Act
from training import corpus


def _parsed(text):
    ranges, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            ranges.append((at, at + len(line)))
        at += len(line) + 1
    return nlp.parse(text, ranges)


def _found(text):
    """The proposals in words: (source, cue, contents)."""

    def words(r):
        return text[r[0] : r[1]]

    return [
        (words(a.source) if a.source else None, " ".join(map(words, a.cue)), " … ".join(map(words, a.content)))
        for a in tagger.tag(_parsed(text))
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The Norwegian minister said that the harbour would reopen in May.",
            "The Norwegian minister",
            "said",
            "that the harbour would reopen in May",
        ),
        (
            "“The harbour will reopen in May,” Ingrid Solvang said on Monday.",
            "Ingrid Solvang",
            "said",
            "“The harbour will reopen in May,”",
        ),
        (
            '"We have nothing to hide," said Tomás Varga, the mayor.',
            "Tomás Varga, the mayor",
            "said",
            '"We have nothing to hide,"',
        ),
        (
            "Jakarta urged Canberra to reopen the strait.",
            "Jakarta",
            "urged",
            "Canberra to reopen the strait",
        ),
        (
            "The treaty is dead, according to two diplomats.",
            "two diplomats",
            "according to",
            "The treaty is dead",
        ),
        (
            "She called for an immediate ceasefire.",
            "She",
            "called for",
            "an immediate ceasefire",
        ),
        (
            "The ministry refused to comment on the report.",
            "The ministry",
            "refused",
            "to comment on the report",
        ),
    ],
)
def test_finds_source_cue_and_content(text, source, cue, content):
    assert _found(text) == [(source, cue, content)]


def test_a_quotation_cut_by_its_cue_is_one_attribution():
    found = _found('"The corridor stays open," Otieno said, "until the last ship has left the port."')
    assert found == [
        ("Otieno", "said", '"The corridor stays open," … "until the last ship has left the port."'),
    ]


def test_a_second_cue_shares_the_source():
    text = "The envoy said the talks were useful, adding that a second round would follow in June."
    first, second = tagger.tag(_parsed(text))
    assert not first.source_shared
    assert second.source_shared
    assert first.source == second.source == (0, len("The envoy"))


def test_an_act_without_content_is_no_attribution():
    assert _found("The two ministers met in Vienna on Friday and had lunch at the embassy.") == []


def test_a_spacy_document_is_taken_too():
    text = "Heavy rain fell.\n\nThe governor said that two bridges had been closed."
    doc = nlp.load()(text)
    assert [(text[a.source[0] : a.source[1]], text[a.content[0][0] : a.content[0][1]]) for a in tagger.tag(doc)] == [
        ("The governor", "that two bridges had been closed")
    ]


def test_scores_are_probabilities_and_order_is_that_of_the_text():
    text = (
        "The president said the vote was fair. “Nobody will take it from us,” she added.\n"
        "The opposition rejected the result. Observers called it “flawed”, and Oslo voiced concern."
    )
    found = tagger.tag(_parsed(text))
    assert len(found) >= 4
    assert all(0 <= a.score <= 1 and 0 <= a.source_score <= 1 for a in found)
    begins = [min((*a.cue, *a.content)) for a in found]
    assert begins == sorted(begins)
    assert tagger.tag(_parsed(text)) == found


_ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("“”\"'‘’«» \n.,:;!?-—abcSTx0")),
        st.characters(codec="utf-8"),
    ),
    max_size=80,
)


@given(
    text=st.one_of(
        _ODD,
        st.lists(
            st.sampled_from(["said", "he", '"', "Rome", "that", "“", "”", ",", "\n", "warned", "🙂"]), max_size=40
        ).map(" ".join),
    )
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_spans_are_valid_on_any_text(text):
    for a in tagger.tag(_parsed(text)):
        assert a.content
        own = [*a.cue, *a.content, *([a.source] if a.source and not a.source_shared else [])]
        for start, end in [*own, *([a.source] if a.source else [])]:
            assert 0 <= start < end <= len(text)
            assert "\n" not in text[start:end]
            assert text[start:end] == text[start:end].strip()
        own.sort()
        assert all(left[1] <= right[0] for left, right in pairwise(own))


def test_no_word_belongs_to_two_proposals():
    text = corpus.read_folder()[0].text
    taken = []
    for a in tagger.tag(_parsed(text)):
        taken += [*a.cue, *a.content, *([a.source] if a.source and not a.source_shared else [])]
    taken.sort()
    assert all(left[1] <= right[0] for left, right in pairwise(taken))


def test_the_act_of_a_statement():
    parsed = _parsed("Jakarta urged Canberra to reopen the strait.")
    (found,) = tagger.tag(parsed)
    act, score = tagger.act_of(parsed, found)
    assert act is Act.CALLS
    assert 0.5 < score <= 1
    assert tagger.acts_of(parsed, []) == []


def test_empty_text_has_nothing():
    assert tagger.tag(_parsed("")) == []
    assert tagger.tag(nlp.load()("")) == []


def test_labels_without_a_beginning_still_make_pieces():
    inside = LABELS.index("I-T<")
    assert [(p.first, p.last) for p in pieces_of(np.array([inside, inside, 0, inside]), np.array([0, 1, 4]))] == [
        (0, 0),
        (1, 1),
        (3, 3),
    ]


def test_the_model_was_made_from_the_articles_in_this_checkout():
    info = tagger.model_info()
    assert info.training_digest == corpus.digest(), "the articles changed: run make train"
    assert info.documents == len(corpus.read_folder())
    assert {"spacy", "python-crfsuite"} <= set(info.versions)


def test_the_model_is_small():
    assert tagger.MODEL.stat().st_size < 10_000_000


def test_a_missing_model_is_named(tmp_path):
    with pytest.raises(ModelMissingError, match=r"none\.npz"):
        tagger.load(tmp_path / "none.npz")


@pytest.mark.parametrize("keep", [0, 10, 5000])
def test_a_damaged_model_is_named(tmp_path, keep):
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes(tagger.MODEL.read_bytes()[:keep])
    with pytest.raises(ModelMissingError, match=r"damaged\.npz"):
        tagger.load(damaged)


def test_a_model_of_another_format_is_refused(tmp_path):
    with np.load(tagger.MODEL) as stored:
        arrays = {name: stored[name] for name in stored.files}
    about = json.loads(arrays["about"].tobytes())
    about["format"] = 999
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    np.savez(tmp_path / "other.npz", **arrays)
    with pytest.raises(ModelMissingError, match=r"other\.npz"):
        tagger.load(tmp_path / "other.npz")
