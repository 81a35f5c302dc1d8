"""Lines back to paragraphs, whatever their number and length."""

from __future__ import annotations

import time

import pytest

from briefing.ingest.joining import join_lines, whole_words


def test_cut_words_are_mended_and_compounds_keep_their_hyphen() -> None:
    lines = [
        "The inter-",
        "na-",
        "tional talks between Franco-",
        "German ship-",
        "owners and a 3-",
        "year plan, long\u00ad",
        "er.",
    ]
    assert join_lines(lines) == "The international talks between Franco-German shipowners and a 3- year plan, longer."
    known = whole_words(["The cease-fire line held", "and the cease-"])
    assert join_lines(["and the cease-", "fire held"], known) == "and the cease-fire held"


@pytest.mark.parametrize(
    "lines", [["word " * 12] * 30_000, ["a" * 300_000] * 2, ["ab-"] * 10_000], ids=["many", "long", "all cut"]
)
def test_the_time_grows_with_the_text_and_no_faster(lines: list[str]) -> None:
    begun = time.perf_counter()
    join_lines(lines)
    assert time.perf_counter() - begun < 2.0
