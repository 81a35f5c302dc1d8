"""Who said the words in marks."""

from __future__ import annotations

import pytest

# text, [(speaker, beginning of the quotation)]
CASES = [
    ('"The corridor stays open," Amina Otieno said.', [("Amina Otieno", "The corridor")]),
    ('"The corridor stays open," said Amina Otieno.', [("Amina Otieno", "The corridor")]),
    ('Amina Otieno said: "The corridor stays open for all."', [("Amina Otieno", "The corridor")]),
    ('Amina Otieno said, "The corridor stays open for all."', [("Amina Otieno", "The corridor")]),
    ('"The corridor is narrow," Amina Otieno said, "but it stays open until June."', [("Amina Otieno", "The corridor"), ("Amina Otieno", "but it")]),
    ('"The talks have failed," said Petr Novák, Czech envoy to the OSCE. "We will try again in May."', [("Petr Novák", "The talks"), ("Petr Novák", "We will")]),
    ('"The talks have failed," Petr Novák fumed on Monday.', [("Petr Novák", "The talks")]),
    ('Petr Novák spoke first. "We will try again in May," he said.', [("Petr Novák", "We will")]),
    ('Italian minister Carla Rossi arrived late. "We will try again in May," the minister said.', [("Carla Rossi", "We will")]),
    ('“We were never asked about it,” a senior official said.', [("senior official", "We were")]),
    ('Petr Novák called the plan “a bad joke on us all”.', [("Petr Novák", "a bad joke")]),
    ('Petr Novák said that the plan was “a bad joke on us all”.', [("Petr Novák", "a bad joke")]),
    ('“Nobody asked us about the dam.” — Rosa Diaz', [("Rosa Diaz", "Nobody")]),
    ('Rosa Diaz wrote a letter. “Nobody asked us about the dam,” it said.', [(None, "Nobody")]),
    ('Rosa Diaz is angry. “Nobody asked us about the dam,” she said.\n“We will go to court over it,” she added.', [("Rosa Diaz", "Nobody"), ("Rosa Diaz", "We will")]),
    ('Petr Novák and Rosa Diaz met. “Nobody asked us about the dam,” she said. “He would not listen to us.”', [("Rosa Diaz", "Nobody"), ("Rosa Diaz", "He would")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[t[:45] for t, _ in CASES])
def test_speakers(read, text, expected):
    brief = read(text)
    quotes = [q for q in brief.quotes if not q.fragment]
    assert len(quotes) == len(expected)
    for quote, (who, begin) in zip(quotes, expected, strict=True):
        assert quote.text.startswith(begin)
        if who is None:
            continue
        named = brief.participant(quote.participant)
        assert named is not None, quote
        assert named.name == who


def test_scare_quotes_are_fragments_without_a_rank(read):
    brief = read("The “smart wall” cost a fortune. Kenyan envoy Amina Otieno said “we will never pay for it”.")
    wall, pay = brief.quotes
    assert wall.fragment
    assert wall.rank is None
    assert not pay.fragment
    assert pay.rank == 1


def test_a_lost_mark_needs_a_check(read):
    brief = read('We will never pay for any of it," Kenyan envoy Amina Otieno said.')
    assert "mark_lost" in brief.quotes[0].reasons
    assert brief.quotes[0].trust == "needs_check"


def test_turns_of_a_transcript(read):
    brief = read(
        "Two people met: Rosa Diaz and Petr Novák.\nDIAZ: Nobody asked us about the dam.\nNOVÁK: That is not so."
    )
    said = {brief.item(a.participant).name for a in brief.attributions if a.quotation == "direct"}
    assert said == {"Rosa Diaz", "Petr Novák"}
