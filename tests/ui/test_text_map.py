"""Offsets of the article and positions of the document that shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from ui.text_map import TextMap

TRICKY = [
    "plain words",
    "smile 😀 and 👩‍👩‍👧 family",
    "line one\nline two\n\nline four",
    "windows\r\nline ends\r\nhere 🎉",
    "line\u2028separator and\u00a0no-break\u202fspaces",
    "combining e\u0301 marks n\u0303 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "中文 “引号” 𠀀𠀁 end",
]

_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufdd0\ufdd1\ufffc"), max_size=60)


@given(_text, st.data())
def test_offset_survives_the_round_trip(text, data):
    offset = data.draw(st.integers(0, len(text)))
    mapped = TextMap(text)
    assert mapped.offset(mapped.position(offset)) == offset


@given(_text)
def test_positions_are_utf16_units(text):
    mapped = TextMap(text)
    assert mapped.position(len(text)) == len(text.encode("utf-16-le")) // 2
    positions = [mapped.position(n) for n in range(len(text) + 1)]
    assert positions == sorted(set(positions))


@pytest.mark.parametrize("text", TRICKY)
def test_document_shows_the_very_words_of_a_range(qapp, text):
    document = QTextDocument()
    document.setPlainText(text)
    mapped = TextMap(text)
    assert document.characterCount() - 1 == mapped.position(len(text))
    whole = [n for n in range(len(text) + 1) if text[n - 1 : n + 1] != "\r\n"]  # a line end is not cut in two
    for start in whole:
        for end in (n for n in whole if n > start):
            cursor = QTextCursor(document)
            cursor.setPosition(mapped.position(start))
            cursor.setPosition(mapped.position(end), QTextCursor.MoveMode.KeepAnchor)
            shown = cursor.selectedText()
            wanted = text[start:end].replace("\r\n", "\u2029").replace("\n", "\u2029")
            assert shown.replace("\u00a0", " ") == wanted.replace("\u00a0", " ")


def test_middle_of_a_surrogate_pair_belongs_to_its_character():
    mapped = TextMap("a😀b")
    assert [mapped.offset(p) for p in range(5)] == [0, 1, 1, 2, 3]


def test_outside_counts_as_the_nearest_end():
    mapped = TextMap("a😀b")
    assert mapped.position(-3) == 0
    assert mapped.position(99) == 4
    assert mapped.offset(99) == 3
    assert mapped.offset(-1) == 0
