"""The words of the article that stand for a position in a row (display) and in a sentence (phrase)."""

from __future__ import annotations

import pytest

from briefing.extraction.words_shown import LONGEST_TORSO


def shown(brief):
    return [brief.words(p.display) for p in brief.positions]


def phrases(brief):
    return [brief.words(p.phrase) if p.phrase else None for p in brief.positions]


def test_two_coordinated_acts_are_two_positions_each_with_its_own_words(read):
    brief = read("Cuban envoy Rosa Diaz welcomed the truce in Chad and called for a donor conference in Havana.")
    assert [p.act.value for p in brief.positions] == ["supports", "calls"]
    assert phrases(brief) == ["welcomed the truce in Chad", "called for a donor conference in Havana"]


def test_two_coordinated_cues_with_one_act_stay_together(read):
    brief = read("Cuban envoy Rosa Diaz condemned the raid in Chad and denounced its planners.")
    (position,) = brief.positions
    assert brief.words(position.phrase) == "condemned the raid in Chad and denounced its planners"


def test_what_is_merely_stated_stays_with_its_neighbour(read):
    brief = read("Cuban envoy Rosa Diaz condemned the raid in Chad and said two lorries were lost.")
    assert len(brief.positions) == 1


def test_a_long_row_ends_with_the_first_sentence_of_a_quotation(read):
    brief = read(
        "“We will send grain to the northern towns before the winter comes. The lorries that carry it will be painted white, "
        "and they will travel by day with a guard of honour from both of the armies,” Chadian minister Hawa Ali said."
    )
    assert shown(brief) == ["We will send grain to the northern towns before the winter comes."]


def test_a_row_does_not_end_inside_a_set_phrase(read):
    brief = read(
        "Chadian minister Hawa Ali discussed widening the patrols along the whole of the northern border with her guests in "
        "Havana on Monday morning, particularly in regard to the smuggling of old rifles and fuel by night."
    )
    for words in shown(brief):
        assert not words.endswith(("in regard", "particularly", "in", "particularly in regard"))


def test_a_row_with_marks_in_it_is_not_cut_between_them(read):
    brief = read(
        "Chadian minister Hawa Ali said that the northern towns were waiting for “grain, blankets, tents, medicine, lamps, soap, "
        "oil, salt, sugar, milk, tea, shoes and coats” from the donors."
    )
    for words in shown(brief):
        assert words.count("“") == words.count("”")
        assert len(words.split()) <= LONGEST_TORSO


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Danish minister Ida Holm called the seizure illegal.", "called the seizure illegal"),
        ("Danish minister Ida Holm denounced it as a farce.", "denounced it as a farce"),
        ("“We will sign the border treaty,” Danish minister Ida Holm said.", "We will sign the border treaty"),
        ("Danish minister Ida Holm said that the border would stay open.", "the border would stay open"),
    ],
)
def test_a_row_can_be_read_by_itself(read, text, row):
    assert shown(read(text)) == [row]


def test_a_sentence_ends_before_the_frame_of_the_saying(read):
    brief = read(
        "Danish minister Ida Holm warned that time was running out for the truce, speaking after talks with her guests."
    )
    assert phrases(brief) == ["warned that time was running out for the truce"]


def test_a_single_quoted_word_is_no_position(read):
    assert not read("“One,” Danish minister Ida Holm said.").positions


def test_a_question_of_the_press_is_no_position(read):
    text = (
        "A reporter said that the border was closed. Danish minister Ida Holm responded to questions about the border."
    )
    assert not read(text).positions


def test_a_long_answer_is_divided_where_it_does_something_else(read):
    brief = read(
        "REPORTER: What will Denmark do about the border?\n\n"
        "HOLM: The border has two gates and a bridge. We will open both of the gates in May. We condemn the raid on the bridge.\n\n"
        "REPORTER: And the bridge?\n\n"
        "HOLM: The bridge stays open.\n\n"
        "Danish minister Ida Holm spoke in Oslo."
    )
    answers = [p for p in brief.positions if "P12" in p.reasons]
    assert [p.act.value for p in answers[:3]] == ["states", "commits", "opposes"]
    assert len({p.attribution for p in answers[:3]}) == 1
