"""Which positions and quotations come first, and the suggested bottom line."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # begun with a pronoun, it cannot stand alone
        (
            (
                "Danish minister Ida Holm met her guests in Oslo. She condemned the raid on the bridge at the border. "
                "Norway's minister Kari Lunde called for a truce at the border before the winter."
            ),
            "Norway's minister Kari Lunde called for a truce at the border before the winter.",
        ),
        # what several hold goes before what one holds
        (
            (
                "Danish minister Ida Holm condemned the raid on the bridge at the border. "
                "Chad and Niger reaffirmed their commitment to the border treaty."
            ),
            "Chad and Niger reaffirmed their commitment to the border treaty.",
        ),
        # too short to tell anything
        (
            "Niger rejected the border plan. Danish minister Ida Holm condemned the raid on the bridge at the border.",
            "Danish minister Ida Holm condemned the raid on the bridge at the border.",
        ),
    ],
)
def test_the_bottom_line_can_stand_alone(read, text, line):
    assert read(text).notes.bluf == line


def test_the_bottom_line_is_made_of_the_words_of_the_article(read):
    text = "Danish minister Ida Holm said Denmark would send a convoy to the border."
    assert read(text).notes.bluf in text


def test_words_torn_from_a_sentence_come_after_whole_ones(read):
    brief = read(
        "Danish minister Ida Holm said the truce was “more than a pause in the fighting at the border”. "
        "“The convoys will go through the gates at the border in May,” Holm said."
    )
    first = min((q for q in brief.quotes if q.rank), key=lambda q: q.rank)
    assert first.text.startswith("The convoys")
