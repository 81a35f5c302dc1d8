"""Statements and positions, rule by rule, on sentences written for these tests."""

from __future__ import annotations

import pytest

from briefing.model import Act, Modality, Quotation, Stance
from tests.briefing.extraction.conftest import holder, speaker

# text, [(party, speaker, act, words that are held)]
SHAPES = [
    # a clause, with and without “that”
    ("Kenyan Foreign Minister Amina Otieno told reporters that Nairobi opposes the blockade.", [("Kenya", "Amina Otieno", "opposes", "Nairobi opposes the blockade")]),
    ("Manila said Beijing had agreed to withdraw from the reef.", [("Philippines", None, "states", "Beijing had agreed to withdraw from the reef")]),
    ("Georgia said it would reopen the tunnel.", [("Georgia", None, "commits", "it would reopen the tunnel")]),
    ("Swiss diplomats deny that they leaked the memo.", [("Switzerland", None, "denies", "they leaked the memo")]),
    ("Fiji makes clear that it will close the port to trawlers.", [("Fiji", None, None, "it will close the port to trawlers")]),
    # a noun phrase, a stance noun
    ("Cairo backed the ferry plan.", [("Egypt", None, "supports", "the ferry plan")]),
    ("The SCO, which met in Tashkent, condemned the strikes.", [("SCO", None, "opposes", "the strikes")]),
    ("Oslo voiced concern over the drills in the Barents Sea.", [("Norway", None, "warns", "concern over the drills in the Barents Sea")]),
    ("The Russian side emphasised its support for the chairmanship.", [("Russia", None, "supports", "its support for the chairmanship")]),
    ("Chilean minister Rosa Paredes conveyed Chile's readiness to host the talks.", [("Chile", "Rosa Paredes", "commits", "Chile's readiness to host the talks")]),
    ("Brazilian President Ana Lopes thanked Thabo Nkosi for his help.", [("Brazil", "Ana Lopes", "thanks", "Thabo Nkosi for his help")]),
    # prepositions, addressees, infinitives
    ("Jakarta urged Canberra to reopen the strait to ferries.", [("Indonesia", None, "calls", "Canberra to reopen the strait to ferries")]),
    ("The EU's foreign policy chief, Eva Holm, warned against a new arms race.", [("EU", "Eva Holm", "warns", "a new arms race")]),
    ("Quito called for a return to the table.", [("Ecuador", None, "calls", "a return to the table")]),
    ("The United States accused Iran of arming the rebels.", [("United States", None, "accuses", "Iran of arming the rebels")]),
    ("Lagos traders left. Nigeria is ready to mediate between the two camps.", [("Nigeria", None, "commits", "to mediate between the two camps")]),
    ("Dublin asked London not to close the crossing.", [("Ireland", None, "opposes", "London not to close the crossing")]),
    ("Peru and Chile have agreed to share the water.", [("Peru", None, "commits", "to share the water"), ("Chile", None, "commits", "to share the water")]),
    # passives, participles, what others report
    ("The draft was welcomed by Peru and rejected by Bolivia.", [("Peru", None, "supports", "The draft"), ("Bolivia", None, "opposes", "The draft")]),
    ("Norwegian envoy Kari Lund left early, saying that the text was too weak.", [("Norway", "Kari Lund", None, "the text was too weak")]),
    ("Estonia’s president, Liis Kask, said the vote was fair, the agency Interfax reported.", [("Estonia", "Liis Kask", None, "the vote was fair")]),
    ("It is a law that Latvia has criticised.", [("Latvia", None, "opposes", "a law")]),
    ("According to Ghanaian envoy Kofi Mensah, the ships have left the bay.", [("Ghana", "Kofi Mensah", "states", "the ships have left the bay")]),
    ("The border, Kosovo said, would stay shut.", [("Kosovo", None, None, None)]),
    # deeds
    ("The African Union has imposed sanctions on the junta.", [("African Union", None, "opposes", "sanctions on the junta")]),
    # verdicts
    ("Petr Novák, the Czech envoy, called the vote \"deeply unhelpful to everyone\".", [("Czech Republic", "Petr Novák", "opposes", None)]),
    ("Swedish Prime Minister Maja Berg described the deal as a historic step.", [("Sweden", "Maja Berg", "supports", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHAPES, ids=[text[:50] for text, _ in SHAPES])
def test_shapes(read, text, expected):
    brief = read(text)
    found = [(holder(brief, p), speaker(brief, p), str(p.act), brief.words(p.display)) for p in brief.positions]
    for party, who, act, held in expected:
        match = [
            f
            for f in found
            if f[0] == party
            and (who is None or f[1] == who)
            and (act is None or f[2] == act)
            and (held is None or f[3] == held)
        ]
        assert match, found
    assert len(found) == len(expected), found


NOTHING = [
    "The ferry left the harbour on Monday with forty people on board.",
    "Exchanges have underscored the ties of the two towns.",
    "The plan proposed by the mayor has twelve pages.",
    "Estimates suggest that the river rose by two metres.",
    "They met in Geneva and had lunch.",
    "The leaders discussed the weather and fisheries.",
    "The ministry issued a statement.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_background_is_no_position(read, text):
    assert read(text).positions == ()


def test_a_negated_cue_is_unclear_and_never_flipped(read):
    (position,) = read("Rabat did not endorse the communiqué.").positions
    assert position.negated
    assert position.stance is Stance.UNCLEAR


def test_a_double_negative_is_unclear(read):
    (position,) = read("Seoul refused to rule out sanctions on the shipping firm.").positions
    assert position.stance is Stance.UNCLEAR


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Hanoi would consider joining the pact if tariffs fell.", Modality.CONDITIONAL),
        ("The Kremlin reportedly fears a split in the alliance.", Modality.HEARSAY),
        ("Tokyo will propose a new round of talks.", Modality.FUTURE),
        ("Tokyo proposed a new round of talks.", Modality.ACTUAL),
    ],
)
def test_modality(read, text, modality):
    (position,) = read(text).positions
    assert position.modality is modality


@pytest.mark.parametrize(
    "text",
    [
        "The Austrian ministry declined to comment on the report.",
        'Finnish minister Olli Salo said: "We have no comment today."',
    ],
)
def test_silence_is_recorded(read, text):
    (position,) = read(text).positions
    assert position.no_comment
    assert position.stance is Stance.UNCLEAR


JOINT = [
    ("Ghana and Togo sent delegations. Both delegations reaffirmed their commitment to the ceasefire.", {"Ghana", "Togo"}),
    ("Presidents Ana Lopes of Brazil and Luis Vera of Chile met in Quito. The two presidents agreed to reopen consulates.", {"Brazil", "Chile"}),
    ("Omani and Qatari envoys met for an hour. Oman and Qatar have differences. Both sides voiced hope for a deal.", {"Oman", "Qatar"}),
    ("Japan's Prime Minister Kenji Mori and his Thai counterpart Somchai Rattana pledged to cut tariffs.", {"Japan", "Thailand"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), JOINT, ids=[t[:40] for t, _ in JOINT])
def test_joint_statements_give_one_position_each(read, text, parties):
    brief = read(text)
    joint = [p for p in brief.positions if p.joint]
    assert {holder(brief, p) for p in joint} == parties
    assert len({p.span for p in joint}) == 1


def test_a_bloc_speaks_for_itself_and_not_for_its_members(read):
    brief = read("In a joint statement, G7 ministers demanded the release of the crew. Canada and Italy are members.")
    assert [holder(brief, p) for p in brief.positions] == ["G7"]


def test_a_second_verb_shares_the_subject(read):
    brief = read("Cuban envoy Rosa Diaz welcomed the offer and urged Lima to accept it.")
    assert [holder(brief, p) for p in brief.positions] == ["Cuba", "Cuba"]
    assert brief.words(brief.positions[1].phrase) == "urged Lima to accept it"


PHRASES = [
    ("Wang Lei conveyed China’s readiness to deepen trust, the hosts noted at the end.", None),
    (
        "Kenyan envoy Amina Otieno also stressed the importance of the treaty.",
        "also stressed the importance of the treaty",
    ),
    ("Norway will not support the draft in its present form.", "will not support the draft in its present form"),
    (
        "Danish minister Ida Holm called the plan “a step back for all of us”.",
        "called the plan “a step back for all of us”",
    ),
    ("The offer was rejected by Serbia.", None),
    ("“The offer is dead,” Serbia's envoy Ana Ilic said.", None),
]


@pytest.mark.parametrize(("text", "phrase"), PHRASES, ids=[t[:40] for t, _ in PHRASES])
def test_a_phrase_reads_on_after_the_holder(read, text, phrase):
    brief = read(text)
    phrases = [brief.words(p.phrase) or None for p in brief.positions]
    if phrase is None:
        assert "rejected by Serbia" not in str(phrases)
    else:
        assert phrase in phrases


def test_display_is_short_and_ends_at_an_edge(read):
    brief = read(
        "Kenyan Foreign Minister Amina Otieno said that the port of Mombasa must be opened to all ships that carry grain for the hungry, "
        "because the roads inland are flooded, and because no other harbour on the coast can take vessels of that size in this season of storms."
    )
    (position,) = brief.positions
    assert len(brief.words(position.display).split()) <= 25
    assert position.act is Act.CALLS


def test_a_quotation_is_the_evidence_of_its_position(read):
    brief = read("“We will open the port to every ship that carries grain,” Kenyan minister Amina Otieno said.")
    (position,) = brief.positions
    assert position.quotation is Quotation.DIRECT
    assert position.text == "We will open the port to every ship that carries grain,"
    assert position.act is Act.COMMITS
    assert brief.quotes[0].topic == position.topic


def test_the_target_is_whom_it_is_said_to(read):
    brief = read("Jakarta urged Canberra to reopen the strait to ferries.")
    target = brief.participant(brief.positions[0].target)
    assert target is not None
    assert target.name == "Australia"


def test_topics_of_no_pack_are_named_from_their_own_words(read):
    brief = read("Kenyan envoy Amina Otieno praised the marble quarries of the province.")
    (topic,) = [t for t in brief.topics if t.id == brief.positions[0].topic]
    assert topic.suggested
    assert topic.id.startswith("auto:")
    assert topic.label in brief.article.text


@pytest.mark.parametrize(
    ("text", "party", "held"),
    [
        ("Ankara's call for a truce drew criticism from Athens.", "Greece", "Ankara's call for a truce"),
        ("It is the view of the Indian government that the tax is unfair.", "India", "the tax is unfair"),
    ],
)
def test_noun_cues(read, text, party, held):
    brief = read(text)
    assert (party, held) in [(holder(brief, p), brief.words(p.display)) for p in brief.positions]
