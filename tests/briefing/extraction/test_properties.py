"""Whatever the text, nothing breaks and every word stays the source's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.extraction.pipeline import analyse
from briefing.extraction.quotes import scan
from tests.briefing.extraction.conftest import article

TELLING = (
    "said told Wang Yi Amina Otieno “ ” \" ' ‘ ’ « » , . : ; — - ( ) … China Russia ’s the minister President of that he she they it "
    "announced according to called on G7 U.S. WHO support for which who declined to comment agreed and will never Mr Jr. not on Tuesday in Oslo "
    "\u200b \u00a0 \u2028 😀 שלום مرحبا \ud800 \ufffd X 1. 6'3\" @ #"
)
WORDS = st.sampled_from([*TELLING.split(" "), "\n", "“We agree,”", "both sides"])


def check(text: str) -> None:
    brief = analyse(article(text))
    assert not [d for d in brief.diagnostics if d.code == "stage_failed"]
    for item in (*brief.quotes, *brief.positions):
        assert item.text
        assert brief.words(item.span) == item.text
    for position in brief.positions:
        assert position.span.contains(position.display)
        assert position.display.start < position.display.end
        assert position.phrase is None or position.span.contains(position.phrase)
        assert brief.participant(position.participant) is not None
        assert brief.topic(position.topic) is not None
    for who in brief.participants:
        assert brief.party_of(who.id) is not None
        assert all(0 <= m.start < m.end <= len(text) for m in who.mentions)
    for attribution in brief.attributions:
        spans = (*attribution.content, *attribution.cue, *((attribution.source,) if attribution.source else ()))
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
    ids = [i.id for i in (*brief.participants, *brief.quotes, *brief.positions, *brief.attributions)]
    assert len(set(ids)) == len(ids)
    ranks = sorted(q.rank for q in brief.quotes if q.rank is not None)
    assert ranks == list(range(1, len(ranks) + 1))


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_any_mixture_of_telling_words(words):
    check(" ".join(words))


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text):
    check(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(list("“”\"'‘’«»„ .,\nab")), max_size=60))
def test_the_scanner_never_leaves_the_text_and_never_overlaps(characters):
    text = "".join(characters)
    paragraphs = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append((at, at + len(line)))
        at += len(line) + 1
    last = 0
    for q in scan(text, paragraphs):
        assert last <= q.outer_start <= q.start < q.end <= q.outer_end <= len(text)
        last = q.outer_end


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "said",
        "“We agree.”\n\n“So do we.” “And we.”\n\n‘Never.’",
        "Kenya said yes. Le ministre a dit que non. Der Minister sagte: „Nein.“ Kenya said “we will”. 部长说不。",
        "Kenya said \ud800that\udfff it would. “We \udc00 agree,” Togo said.",
        "قال الوزير: “لن نوقع”. Kenya said “we will sign”. \u2067שלום\u2069",
        "\ufeffKenya\u200d said\u2060 it\u00ad would.",
        "14:02 Kenya’s envoy speaks\n\n14:05 “No deal,” she says\n\n14:07 REUTERS: Togo agrees",
        "HOST: Will Kenya sign?\n\nENVOY: We will. We must. Who else?\n\nHOST: And Togo?\n\nENVOY: No.",
        '<p class="lead">Kenya said “we will”.</p> <a href="x',
        "“" * 300,
        "” " * 300,
        '" ' * 300,
        "WANG YI SAID THAT CHINA WILL OPEN THE PORT. RUSSIA AGREED.",
        "- Kenya\n- Togo\n- Ghana said yes\n* “quoted”",
        "Kenya\t12\t13\nTogo\t14\t15",
        "10.15: Kenya says no.\n10.20: Togo says yes.",
        "Q: Why?\nA: Because Kenya said so.",
        "\u202eKenya said no\u202c",
        "👩‍👩‍👧 said “we 😀 will” 🇰🇪 Kenya said it would.",
        "Ke\u0301nya said\u200b that \u200bit would.",
    ],
)
def test_odd_texts(text):
    check(text)


def test_two_hundred_thousand_words_are_read_to_the_end():
    names = ("Amina Otieno", "Pavel Horak", "Lena Kost", "Tomas Hallberg", "Ruth Abelson", "Kojo Mensah", "Ines Maro")
    states = ("Kenya", "Slovakia", "Norway", "Sweden", "Ghana", "Peru", "Japan")
    lines = []
    for n in range(9600):
        who, state, other = names[n % 7], states[n // 7 % 7], states[n // 49 % 7]
        lines.append(
            f"{who} of {state} said on Monday that harbour {n} would open. “We welcome the plan,” she said. {other} rejected it."
        )
    text = "\n".join(lines)
    assert len(text.split()) > 200_000
    check(text)
