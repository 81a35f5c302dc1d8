"""The annotated articles, their reader, and a small training run."""

from __future__ import annotations

import pytest

from briefing.extraction import tagger
from briefing.extraction.tagger_features import ROLE_OF_LABEL
from briefing.extraction.tagger_links import Question, pieces_of
from briefing.model import Act
from training import corpus, encode

SMALL = """Harbour to reopen, minister says

<s n="1" who="Ingrid Solvang">Minister Ingrid Solvang</s> <c n="1">said</c> <t n="1" act="states" topic="harbour">the harbour would reopen</t>, <c n="2" who="Ingrid Solvang" src="1">adding</c> <t n="2" act="thanks" topic="crews">that the crews deserved praise</t>.

<t n="3" act="expects" topic="trade">"Ships will come,"</t> <s n="3" who="Ingrid Solvang">she</s> <c n="3">said</c>, <t n="3">"and trade with them."</t>
"""


def test_every_article_can_be_read():
    documents = corpus.read_folder()
    assert len(documents) >= 164
    assert sum(len(d.attributions) for d in documents) >= 3848
    for document in documents:
        for a in document.attributions:
            for start, end in (*a.source, *a.cue, *a.content):
                assert document.text[start:end].strip() == document.text[start:end] != ""


def test_marks_become_offsets():
    document = corpus.read("small.xml", SMALL)
    first, second, third = document.attributions
    assert document.name == "small"
    assert document.text[slice(*first.source[0])] == "Minister Ingrid Solvang"
    assert (second.source, second.shares, second.who, second.act) == ((), "1", "Ingrid Solvang", Act.THANKS)
    assert [document.text[s:e] for s, e in third.content] == ['"Ships will come,"', '"and trade with them."']
    assert len(document.paragraphs) == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('Title\n\n<s n="1">He <c n="1">said</c></s>', "a.xml:3: <c> inside <s>"),
        ("Title\n<s>He</s>", "a.xml:2: <s> has no number"),
        ("Title\nHe</s>", "a.xml:2: </s> closes nothing"),
        ('Title\n<s n="1">He', "a.xml:2: <s> is never closed"),
        ('<s n="1">He</s>', "a.xml:1: attribution 1 has no content"),
        ('<t n="1" act="sings">it</t>', "a.xml:1: attribution 1 has the act 'sings'"),
        ('<t n="1" act="states"> it</t>', "a.xml:1: the content of attribution 1 is empty or begins"),
        ('<t n="1" act="states">it\nis</t>', "a.xml:1: the content of attribution 1 goes over"),
        ('<t n="1" act="states" who=Bo>it</t>', "a.xml:1: "),
        ('\n\n<s n="1" age="4">He</s>', "a.xml:1: <s> has an unknown field 'age'"),
        ('<c n="1" src="9">said</c> <t n="1" act="states">it</t>', "a.xml:1: attribution 1 shares the source of 9"),
    ],
)
def test_a_wrong_mark_is_named_with_file_and_line(text, message):
    with pytest.raises(corpus.CorpusError) as caught:
        corpus.read("a.xml", text)
    assert str(caught.value).startswith(message)


def test_an_empty_folder_is_an_error(tmp_path):
    with pytest.raises(corpus.CorpusError, match="no article"):
        corpus.read_folder(tmp_path)


def test_the_digest_does_not_depend_on_line_ends(tmp_path):
    (tmp_path / "a.xml").write_bytes(SMALL.encode())
    before = corpus.digest(tmp_path)
    (tmp_path / "a.xml").write_bytes(SMALL.replace("\n", "\r\n").encode())
    assert corpus.digest(tmp_path) == before
    (tmp_path / "a.xml").write_bytes(SMALL.replace("crews", "crowds").encode())
    assert corpus.digest(tmp_path) != before


@pytest.fixture(scope="module")
def articles():
    pytest.importorskip("pycrfsuite")
    from training.train import prepare

    chosen = [corpus.read("small.xml", SMALL), *corpus.read_folder()[:2]]
    return prepare(chosen, {})


def test_labels_give_the_marked_pieces_back(articles):
    for article in articles:
        pieces = pieces_of(article.labels, article.columns.bounds)
        assert pieces == [o.piece for o in article.owned]
        assert set(ROLE_OF_LABEL[article.labels]) == {0, 1, 2, 3}


def test_right_answers_to_the_linking_questions(articles):
    owned = articles[0].owned
    words = [articles[0].document.text[articles[0].columns.start[o.piece.first] :].split()[0] for o in owned]
    adding = words.index("adding")
    assert encode.answers(owned, adding, Question.SOURCE_OF_CUE) == {words.index("Minister")}
    assert encode.answers(owned, len(owned) - 1, Question.CUE_OF_CONTENT) == {len(owned) - 2}


def test_a_small_training_run_gives_the_same_bytes_twice(articles, tmp_path):
    from training import fit, train

    settings = fit.Settings(iterations=4, bags=2, link_rounds=2, act_rounds=4)
    sizes = []
    for name in ("one.npz", "two.npz"):
        arrays = train.described(train.train(articles, settings), {}, [a.document for a in articles], "2026-01-01")
        sizes.append(train.write(arrays, tmp_path / name))
    assert sizes[0] == sizes[1]
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    assert tagger.model_info(model=tmp_path / "one.npz").date == "2026-01-01"
