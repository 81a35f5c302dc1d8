"""Faults that readers found, each as a rule on sentences written for these tests."""

from __future__ import annotations

import pytest

from briefing.extraction.capitals import recased
from briefing.extraction.gazetteer import find_names
from briefing.extraction.interview import find_interview
from briefing.extraction.pipeline import analyse
from briefing.model import Agreement, Article, ArticleSpans, Brief, Stance
from tests.briefing.extraction.conftest import holder, speaker


def held(brief: Brief) -> list[tuple[str, str]]:
    """Party and words of each position."""
    return [(holder(brief, p), brief.words(p.display)) for p in brief.positions]


def party(brief: Brief, name: str) -> str:
    """In whose name somebody speaks."""
    who = next(p for p in brief.participants if p.name == name)
    found = brief.party_of(who.id)
    assert found is not None
    return found.name


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether Norway would back the quota, Swedish minister Kari Lund said: “We shall see what the talks bring.”",
        "Swedish minister Kari Lund was asked if Norway would reject the quota.",
        "Swedish minister Kari Lund wondered whether Norway supported the quota.",
        "Will Norway support the quota? Should Norway condemn the raid?",
    ],
)
def test_what_is_asked_is_held_by_nobody_named_in_it(read, text):
    brief = read(text)
    assert "Norway" not in [name for name, _ in held(brief)]
    assert "Will" not in [p.name for p in brief.participants]


def test_agreeing_with_somebody_is_no_commitment_and_no_difference(read):
    brief = read("Peru rejected the dam. Chile said it agreed with Peru. Bolivia agreed with Peru on the dam.")
    chile = next(p for p in brief.positions if holder(brief, p) == "Chile")
    assert chile.stance is Stance.NEUTRAL
    assert all(t.agreement is not Agreement.DIFFER for t in brief.topics)


def test_a_conditional_warning_opposes_nothing(read):
    brief = read("Fiji warned that the accord would collapse unless Tonga joined. Samoa warned against a new blockade.")
    stances = {holder(brief, p): p.stance for p in brief.positions}
    assert stances == {"Fiji": Stance.NEUTRAL, "Samoa": Stance.OPPOSE}


def test_no_threat_is_no_warning(read):
    brief = read("Estonian Foreign Minister Liis Kask told reporters that Tallinn saw no threat to the ferry.")
    assert [p.stance for p in brief.positions] == [Stance.NEUTRAL]


INTERVIEW = """The Chilean foreign minister, Rosa Paredes, spoke to the paper in Lima on Monday.
COURIER: Minister, the bloc is drafting new tariffs. Will Chile agree to them?
Paredes: We will agree, provided that the fishing clause stays in.
COURIER: Peru says it will veto the tariffs. Is that wise?
Paredes: I respect that view.
Q: Should Bolivia join the bloc?
A: Chile supports Bolivia's entry into the bloc."""


def test_who_asks_in_an_interview_holds_nothing(read):
    brief = read(INTERVIEW)
    assert {name for name, _ in held(brief)} == {"Chile"}
    assert {speaker(brief, p) for p in brief.positions} <= {"Rosa Paredes", None}
    assert any(
        speaker(brief, p) == "Rosa Paredes" and brief.words(p.span).startswith("Chile supports")
        for p in brief.positions
    )
    assert [p.name for p in brief.participants if p.kind == "person"] == ["Rosa Paredes"]


def test_labels_of_an_interview():
    text = "Q: Is it so?\nA: It is.\nQ: Why?\nA: Because."
    ranges = [(0, 12), (13, 22), (23, 30), (31, 42)]
    found = find_interview(text, ranges)
    assert found.asked == {0, 23}
    assert set(found.answers) == {13, 31}
    assert find_interview("Lund: It is.\nKask: It is not.", [(0, 12), (13, 28)]).asked == frozenset()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shadow finance minister Nora Webb of the UK rejected the budget.", "Nora Webb"),
        ("Kenyan opposition leader Paul Otieno rejected the plan.", "Paul Otieno"),
        ("Norwegian lawmaker Kari Lund of the Green Party rejected the plan.", "Kari Lund"),
        ("Former Chilean President Ana Soto backed the treaty.", "Ana Soto"),
        ("Maja Berg, a Swedish presidential candidate, backed the treaty.", "Maja Berg"),
    ],
)
def test_opposition_and_former_speak_for_themselves(read, text, name):
    assert party(read(text), name) == name


def test_a_minister_still_speaks_for_the_state(read):
    assert party(read("Kenyan Foreign Minister Amina Otieno backed the treaty."), "Amina Otieno") == "Kenya"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Japanese minister Kenji Mori spoke. Tokyo supports dialogue, he said.", "Tokyo supports dialogue"),
        (
            "Japanese minister Kenji Mori spoke. Tokyo will back a phase-down, he says, but never a ban.",
            "Tokyo will back a phase-down",
        ),
    ],
)
def test_a_cue_behind_a_comma_is_no_content(read, text, words):
    brief = read(text)
    assert words in [shown for _, shown in held(brief)]
    for p in brief.positions:
        assert not brief.words(p.phrase).endswith((", he said", ", he says"))
        assert brief.words(p.display) not in ("he said", "he says")


def test_a_pronoun_is_no_speaker(read):
    brief = read(
        "Park Mi-jong, the president's sister, rejected the offer. “They should mind their own house,” she said."
    )
    assert [q.speaker for q in brief.quotes if "mind" in q.text] == ["Park Mi-jong"]
    alone = read("“They should mind their own house and nothing else,” she said.")
    assert [q.speaker for q in alone.quotes] == [None]


def test_a_role_before_another_name_is_not_in_apposition(read):
    brief = read(
        "Asked about the letter from Park Jun-ho, White House press secretary Nora Webb said she had nothing to announce."
    )
    roles = {p.name: p.roles for p in brief.participants if p.kind == "person"}
    assert not roles["Park Jun-ho"]
    assert roles["Nora Webb"] == ("White House press secretary",)


def test_a_short_name_goes_to_the_one_with_the_role(read):
    brief = read(
        "South Korea's Health Minister Kim Yun-ho met Kim Mi-jong, a singer. Kim Mi-jong sang. Lawmaker Park Chan-su urged Minister Kim to send doctors."
    )
    last = next(p for p in brief.participants if any(brief.words(m) == "Kim" for m in p.mentions))
    assert last.name == "Kim Yun-ho"


def test_text_in_capitals_is_read(read):
    text = (
        'NORWAY\'S ENVOY KARI LUND SAID OSLO OPPOSED ANY BAN ON FERRIES. "THE SEA IS FOR EVERYBODY HERE," SHE SAID. '
        "EGYPT AND SAUDI ARABIA REAFFIRMED THEIR SUPPORT FOR THE TRUCE."
    )
    assert len(recased(text, [(0, len(text))])) == len(text)
    brief = read(text)
    assert party(brief, "Kari Lund") == "Norway"
    assert [q.speaker for q in brief.quotes] == ["Kari Lund"]
    assert "capitals" in [d.code for d in brief.diagnostics]
    assert all(brief.article.text[q.span.start : q.span.end] == q.text for q in brief.quotes if q.span)


def test_ordinary_text_is_left_alone():
    text = "NATO and the EU met in Oslo. The UN was not there."
    assert recased(text, [(0, len(text))]) is text


@pytest.mark.parametrize(
    "text",
    [
        "Ships crossed the South China Sea.",
        "It cost 18 billion US dollars.",
        "The Taiwan Strait is narrow.",
        "The Korean won fell.",
    ],
)
def test_part_of_a_longer_name_is_no_state(text):
    assert find_names(text, [(0, len(text))]) == []


def test_a_topic_is_not_carried_over_a_paragraph(read):
    brief = read("Indonesia urged Myanmar's army to end the war in Myanmar.\nVietnam welcomed the accord on rice.")
    rice = next(p for p in brief.positions if holder(brief, p) == "Vietnam")
    assert rice.topic != "myanmar"


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("Peru pledged to deliver two million tonnes of rice to Chile.", "tonnes"),
        ("Peru criticised the absence of lifeboats.", "absence"),
        ("Peru pledged 40 million euros for lifeboats.", "euros"),
    ],
)
def test_empty_words_are_no_topic(read, text, empty):
    assert empty not in [t.label for t in read(text).topics]


def test_a_figure_of_speech_takes_no_hostages(read):
    brief = read("Hungary said it would not accept that one state held twenty others hostage over fish.")
    assert "prisoner-exchange" not in [t.id for t in brief.topics]


def test_a_noun_that_sums_up_is_shown_with_what_it_sums_up(read):
    brief = read("Peru called for a levy on fishing boats, a plan that Chile has rejected.")
    assert ("Chile", "a levy on fishing boats") in held(brief)


def test_spokespersons(read):
    brief = read(
        "The European Commission met. “We will see to it soon enough,” Commission spokesman Jan Bakker said. "
        "Spokesperson Li Na told a briefing that Beijing had noted the meeting. "
        "A spokesperson for the Peruvian presidency said Lima had asked for more help."
    )
    assert party(brief, "Jan Bakker") == "European Commission"
    assert next(p.roles for p in brief.participants if p.name == "Li Na") == ("Spokesperson",)
    assert party(brief, "spokesperson for the Peruvian presidency") == "Peru"


def test_no_date_from_a_quotation_or_a_condition(read):
    brief = read(
        "“If it takes until Sunday, it takes until Sunday,” Peruvian minister Ana Soto said. If it rains on Monday, they will stay."
    )
    assert brief.event.date_text is None
    assert read("They met on Tuesday. “Not before Sunday,” he said.").event.date_text == "Tuesday"


def test_credit_lines_act_in_nothing(read):
    brief = read("Peru backed the treaty.\n(Reporting by Marta Low; Editing by Peter Grant)")
    assert all(not p.active for p in brief.participants if p.name in ("Marta Low", "Peter Grant"))


def test_what_is_set_against_it_is_another_statement(read):
    brief = read(
        "Danish Prime Minister Mette Holm said her government would decide next week, while Norway's Defence Ministry declined to comment."
    )
    assert ("Denmark", "her government would decide next week") in held(brief)
    norway = next(p for p in brief.positions if holder(brief, p) == "Norway")
    assert norway.no_comment
    assert norway.stance is Stance.UNCLEAR


def test_the_place_of_the_dateline_is_the_last_resort():
    text = "COLOMBO, 21 May (AFP) — Ten states signed a pact against illegal fishing."
    spans = ArticleSpans(dateline=(0, 21), body=(0, len(text)))
    event = analyse(Article(id="article-1", text=text, spans=spans)).event
    assert event.place == "COLOMBO"
    assert event.country == "LK"


def test_what_outlets_ask_at_a_press_conference(read):
    brief = read(
        "AFP: Will China leave the talks on the dam?\nMao Lin: We support the talks on the dam.\n"
        "Reuters: Peru says that it will leave the pact.\nMao Lin: I have nothing to add on that."
    )
    assert {speaker(brief, p) for p in brief.positions} == {"Mao Lin"}


def test_a_pipeline_is_no_person(read):
    assert [
        p.name for p in read("Oil flowed through the Sorbek pipeline on Monday.").participants if p.kind == "person"
    ] == []


def test_whether_leaves_open(read):
    brief = read("It is unclear whether Denmark supports the quota.")
    assert brief.positions == ()
