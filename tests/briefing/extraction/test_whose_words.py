"""Whose words they are: names, roles, bodies, pronouns, pairs and unnamed sources, resolved from what stands before."""

from __future__ import annotations

import pytest

from briefing import analyse, article_from_text

# text, beginning of what is held, who holds it (several for a joint source)
CASES = [
    # roles and what they may stand for
    ("Ghana's ambassador, Kojo Antwi-Darko, spoke first. The lake was dying, he said. The Ghanaian diplomat warned that the nets were empty.", "that the nets", ["Kojo Antwi-Darko"]),
    ("Senator Ruth Abelson arrived late. The lawmaker said the bill was dead.", "the bill was", ["Ruth Abelson"]),
    ("Sen. Ruth Abelson arrived late. The senator said the bill was dead.", "the bill was", ["Ruth Abelson"]),
    ("Professor Tomas Hallberg came by train. The scholar said the data were thin.", "the data were", ["Tomas Hallberg"]),
    ("Carla Bianchi has fished here for years. “The water is warm,” she said. The angler's nets were empty. The grower said that the ice was late.", "that the ice", ["Carla Bianchi"]),
    ("Judge Harriet Coombe opened the hearing. Lawyer Paul Denning spoke for an hour. The judge said that the case would go on.", "that the case", ["Harriet Coombe"]),
    ("Anna Kowal, a Polish skier, hurt her knee. The Pole said that she would race in March.", "that she would", ["Anna Kowal"]),
    ("The Minister for Lands and Border Towns, Mr Kofi Adu-Mensah, came on Friday. The minister said the road was open.", "the road was", ["Kofi Adu-Mensah"]),
    ("Deputy Minister Pavel Horak and Slovak Trade Minister Jana Kralova met. The deputy minister said that the talks went well.", "that the talks", ["Pavel Horak"]),
    # names
    ("Energy analyst Simon Tan Wei Ming said the price would fall.", "the price would", ["Simon Tan Wei Ming"]),
    ("Ada Brick KC opened the case. Miss Brick said the clock was new.", "the clock was", ["Ada Brick"]),
    ("It rained in March. Halima Abdi Noor said the wells were full.", "the wells were", ["Halima Abdi Noor"]),
    ("Minister of International Relations Thandi Mokoena said that the draft was ready.", "that the draft", ["Thandi Mokoena"]),
    ("The union's secretary, Hernan Oyarzo, said the alarm was too loud.", "the alarm was", ["Hernan Oyarzo"]),
    # bodies
    ("The Border Service of Ruritania opened a file on Monday. The agency said the pass was closed.", "the pass was", ["Border Service of Ruritania"]),
    ("Shares in the Thai retailer Siam Basket rose. The company said that the talks had begun.", "that the talks", ["Siam Basket"]),
    ("The campaign group Climate Ledger said the plan was thin.", "the plan was", ["Climate Ledger"]),
    ("The weather agency, BMKX, said the storm had passed.", "the storm had", ["BMKX"]),
    ("Merritt & Foyle said that growth would slow.", "that growth", ["Merritt & Foyle"]),
    ("The freight lobby EuroCargo said hauliers would suffer.", "hauliers would", ["EuroCargo"]),
    ("A report by the competition authority said that bids were low.", "that bids", ["competition authority"]),
    ("Her answer, said Rosa Diaz, was plain. Her view is that the dam must go.", "that the dam", ["Rosa Diaz"]),
    # pronouns
    ("A junior analyst, Mei Ling Abbott, spoke last. She said that the figures were wrong.", "that the figures", ["Mei Ling Abbott"]),
    ("The author of the piece is Barnaby Wells, an editor. He said that the town was asleep.", "that the town", ["Barnaby Wells"]),
    ("Farmers near the lake are angry. They say the prices are old.", "the prices are", ["Farmers"]),
    ("The weather agency, BMKX, closed its office. It said the storm had passed.", "the storm had", ["BMKX"]),
    ("Petr Novák spoke for an hour. Asked by prosecutor Jolana Reddy about the van, he said it was his.", "it was his", ["Petr Novák"]),
    # pairs and groups
    ("Kenya and Uganda sent their ministers to Nakuru. Both sides agreed to reopen the road.", "to reopen", ["Kenya", "Uganda"]),
    ("Rosa Diaz and Petr Novák sat side by side. The latter said that the dam was safe.", "that the dam", ["Petr Novák"]),
    ("Rosa Diaz, Petr Novák and Ada Brick are running. All three candidates agreed that the strike could be avoided.", "that the strike", ["Rosa Diaz", "Petr Novák", "Ada Brick"]),
    # shared subjects
    ("Rosa Diaz promised that fares would be paid back and declined to speculate about the cause.", "to speculate", ["Rosa Diaz"]),
]  # fmt: skip


def _holders(brief, begin):
    """The names of those credited with the content that begins so, the shortest such content."""
    whole = brief.articles[0]
    found = [a for a in brief.attributions if whole.words(a.content[0]).startswith(begin)]
    assert found, [whole.words(a.content[0]) for a in brief.attributions]
    return [brief.participant(i).name for i in found[0].participants]


@pytest.mark.parametrize(("text", "begin", "who"), CASES, ids=[f"{w[0]}: {b}" for _, b, w in CASES])
def test_whose_words(read, text, begin, who):
    assert _holders(read(text), begin) == who


def test_a_quotation_with_a_rare_verb_goes_to_the_one_beside_it(read):
    brief = read(
        "Karin Holm met the press.\n“You could play snooker on this road,” raged mother of two Trish Pollard, 41."
    )
    speaker = brief.participant(brief.quotes[0].participant)
    assert speaker is not None
    assert speaker.name == "Trish Pollard"


def test_unnamed_people_keep_what_narrows_them_down(read):
    brief = read("Dockers in Mombasa said the cranes were broken.")
    who = brief.participant(brief.attributions[0].participant)
    assert who is not None
    assert who.anonymous
    assert "Dockers in Mombasa" in (who.name, *who.aliases)


def test_a_plain_noun_is_not_the_last_speaker_when_it_is_narrowed_down(read):
    brief = read("Petr Novák said the dam was safe. A man who lives below it said the wall leaks.")
    last = brief.participant(brief.attributions[-1].participant)
    assert last is not None
    assert last.name != "Petr Novák"
    assert last.anonymous


def test_somebody_known_for_a_lawyer_is_not_the_judge(read):
    brief = read("Lawyer Paul Denning said the map was old. The judge said the map would do.")
    last = brief.participant(brief.attributions[-1].participant)
    assert last is not None
    assert last.name != "Paul Denning"


def test_two_people_with_one_surname_are_kept_apart(read):
    brief = read(
        "Aizada Turdun wrote to her sister, Jamila Turdun. Jamila Turdun said the cell was warm.\nAizada Turdun said that it was cold."
    )
    names = [p.name for p in brief.participants if p.kind == "person"]
    assert sorted(names) == ["Aizada Turdun", "Jamila Turdun"]
    assert _holders(brief, "the cell") == ["Jamila Turdun"]
    assert _holders(brief, "that it was cold") == ["Aizada Turdun"]


def test_initials_in_brackets_name_the_same_body(read):
    brief = read("The Lake Security Force (LSF) said the pier was closed. On Friday the LSF said the pier was open.")
    assert _holders(brief, "the pier was closed") == _holders(brief, "the pier was open")


def test_places_and_titles_of_works_are_no_persons(read):
    brief = read("Ana Ruiz lives in Mbour. Her film “Salt Ledger” won a prize. She said that it was a family affair.")
    assert [p.name for p in brief.participants if p.kind == "person"] == ["Ana Ruiz"]
    assert _holders(brief, "that it was") == ["Ana Ruiz"]


def test_a_newspaper_called_after_a_post_keeps_its_name() -> None:
    brief = analyse(article_from_text("The New Harbour Post reported on Monday that the minister would resign."))
    assert [p.name for p in brief.participants if p.active] == ["New Harbour Post"]
