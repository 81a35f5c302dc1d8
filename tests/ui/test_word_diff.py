"""What was taken out and put in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.word_diff import Stretch, changed_words, difference

_words = st.lists(st.sampled_from(["we", "aim", "to", "ensure", "it", "next", "month", ",", "."]), max_size=12)


def test_replaced_words_are_struck_as_a_phrase():
    found = difference("in Kazan next month,", "in Kazan in October,")
    assert found == [
        Stretch("", "in Kazan "),
        Stretch("-", "next month"),
        Stretch("+", "in October"),
        Stretch("", ","),
    ]
    assert changed_words("in Kazan next month,", "in Kazan in October,") == 2


@given(_words, _words)
def test_both_texts_can_be_read_back(before, after):
    source, edited = " ".join(before), " ".join(after)
    found = difference(source, edited)
    assert "".join(s.text for s in found if s.change != "+") == source
    assert "".join(s.text for s in found if s.change != "-") == edited
