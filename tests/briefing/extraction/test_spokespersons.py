"""For whom a spokesperson speaks: told by the introduction, never by a state that is merely mentioned."""

from __future__ import annotations

import pytest

from briefing.extraction.pipeline import analyse
from briefing.ingest import article_from_text

# Each case: a text, the spokesperson, the party, the country.
CASES = [
    ("European Commission spokeswoman Anna Lind rejected Norway's proposal on fish quotas.", "Anna Lind", "European Commission", "EU"),
    ("Spokeswoman Anna Lind, asked about Norway, said the bloc would not reopen the talks.", "Anna Lind", "Anna Lind", None),
    ("Norway proposed quotas. Norway wants an answer. Anna Lind, the Commission's spokeswoman, said the EU was not ready.", "Anna Lind", "European Commission", "EU"),
    ("Commission spokesman Jan Maas told reporters in Brussels that Norway's offer was too low.", "Jan Maas", "European Commission", "EU"),
    ("The Commission's spokesman Jan Maas said Norway's proposal was not serious.", "Jan Maas", "Commission", None),
    ("Speaking for the European Union, spokesman Jan Maas said Norway must wait.", "Jan Maas", "EU", "EU"),
    ("The European Union's top spokesman on trade, Olof Gil, accused China of dumping.", "Olof Gil", "EU", "EU"),
    ("Spokesperson for the EU Council presidency Eva Holub said Hungary was alone.", "Eva Holub", "European Council", "EU"),
    ("China was accused of dumping. Olof Gil, a trade spokesman, said China's subsidies were unfair.", "Olof Gil", "Olof Gil", None),
    ("The spokeswoman for NATO, Oana Bell, criticised Russia. She warned that Russia would pay a price.", "Oana Bell", "NATO", None),
    ("Sudan closed the crossing. The UN urged Sudan to reopen it. Peter Dunn, spokesman for the Secretary-General, said that Sudan was starving.", "Peter Dunn", "United Nations", None),
    ("Farhan Ode, deputy spokesperson for the UN chief, said Israel should allow aid in.", "Farhan Ode", "United Nations", None),
    ("UN Secretary-General Luis Prado flew to Sudan. His spokesman, Peter Dunn, said Sudan had to open the crossing.", "Peter Dunn", "United Nations", None),
    ("UN Secretary-General Luis Prado flew to Sudan. Peter Dunn, a spokesman for Prado, said Sudan had to open the crossing.", "Peter Dunn", "United Nations", None),
    ("UNICEF's James Elder, a spokesman, said Sudan was starving.", "James Elder", "UNICEF", None),
    ("The African Union's spokesperson Ebba Kal, who was asked about Ethiopia, said talks went on.", "Ebba Kal", "African Union", None),
    ("ASEAN spokesman Lim Teck said Myanmar's generals had ignored the plan.", "Lim Teck", "ASEAN", None),
    ("The SCO Secretariat's spokesman, Bakyt Aliev, said India had chaired the council well.", "Bakyt Aliev", "SCO", None),
    ("BRICS spokesman Joao Prado said China supported the bank.", "Joao Prado", "BRICS", None),
    ("The International Monetary Fund refused. A spokeswoman, Julie Carter, said Argentina was late.", "Julie Carter", "IMF", None),
    ("Iran rejected the report. Spokesman Nasser Karimi said the IAEA had been misled.", "Nasser Karimi", "Nasser Karimi", None),
    ("BEIJING, July 3 (Xinhua) -- Foreign Ministry spokesperson Wang Lei said Japan should stop.", "Wang Lei", "China", "CN"),
    ("BEIJING, July 3 -- China hopes for results in Ulaanbaatar, Foreign Ministry spokesperson Wang Lei said. Talks begin in Ulaanbaatar.", "Wang Lei", "China", "CN"),
    ("The UN mission in Congo's spokesman Jean Kob said Rwanda had sent troops.", "Jean Kob", "United Nations", None),
    ("Frontex spokesperson Chris Bor said Greece was informed.", "Chris Bor", "Frontex", None),
    ("Talks went on in Islamabad. In New Delhi, foreign ministry spokesperson Meera Rao said Pakistan was late.", "Meera Rao", "India", "IN"),
    ("Foreign Ministry spokesperson Wang Lei told reporters in Beijing that Japan should stop.", "Wang Lei", "China", "CN"),
    ("Japan discharged water. Foreign Ministry spokesperson Wang Lei said the discharge was irresponsible.", "Wang Lei", "Foreign Ministry", None),
    ("Russia's Foreign Ministry summoned the envoy. Moldova knew why, ministry spokeswoman Maria Zorina said.", "Maria Zorina", "Russia", "RU"),
    ("Russian President Viktor Adamov made an offer. Adamov's spokesman, Pavel Orlov, said Ukraine had refused.", "Pavel Orlov", "Russia", "RU"),
    ("Norwegian Prime Minister Kari Holm wrote to Sweden. The Prime Minister's spokesman, Ian Hale, said Sweden was to blame.", "Ian Hale", "Norway", "NO"),
    ("Spokesman Sami Zuhd of Hamas said Israel had broken the truce.", "Sami Zuhd", "Hamas", "PS"),
    ("A spokeswoman for Huawei, Dana Lowe, said the United States was unfair.", "Dana Lowe", "Huawei", None),
    ("Company spokeswoman Dana Lowe said China had approved the sale.", "Dana Lowe", "Dana Lowe", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "party", "country"), CASES, ids=[t[:48] for t, *_ in CASES])
def test_a_spokesperson_speaks_for_whom_the_introduction_says(read, text, name, party, country):
    brief = read(text)
    person = next(p for p in brief.participants if p.name == name)
    assert (brief.participant(person.party).name, person.country) == (party, country)


def test_two_spokespeople_share_the_body_before_their_names(read):
    brief = read("Commission spokespeople Anna Lind and Jan Maas told the EU's press that Norway's offer was too low.")
    people = [p for p in brief.participants if p.kind == "person"]
    assert [(p.name, brief.participant(p.party).name) for p in people] == [
        ("Anna Lind", "European Commission"),
        ("Jan Maas", "European Commission"),
    ]


def test_a_spokeswoman_named_later_is_the_one_introduced_before(read):
    brief = read(
        "Norway asked. An EU spokeswoman said it was late. The spokeswoman, Anna Lind, added that Norway had been told."
    )
    people = [p for p in brief.participants if p.kind == "person"]
    assert [(p.name, p.country) for p in people] == [("Anna Lind", "EU")]


def test_a_spokesperson_without_a_name_speaks_for_the_body_named_by_its_last_word(read):
    brief = read("A spokesperson for the Commission said Norway could not join the EU's scheme.")
    person = next(p for p in brief.participants if p.anonymous)
    assert brief.participant(person.party).name == "European Commission"


def test_a_company_of_a_country_does_not_speak_for_the_state(read):
    brief = read("The Norwegian shipping company Fjordline said it opposed the tariff.")
    assert [brief.participant(p.participant).name for p in brief.positions] != ["Norway"]


def test_an_agency_in_the_dateline_is_not_whom_somebody_speaks_for():
    text = "MOSCOW, March 3 /TASS/. Presidential spokesman Dmitry Pesh said Moldova was late. Moldova was not."
    brief = analyse(article_from_text(text))
    person = next(p for p in brief.participants if p.kind == "person")
    assert (person.name, person.country, brief.participant(person.party).name) == ("Dmitry Pesh", "RU", "Russia")
