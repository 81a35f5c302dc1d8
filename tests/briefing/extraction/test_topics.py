"""What a position is about: pack topics by the sentence's own words, context where it has none, names of its own last."""

from __future__ import annotations

import pytest

from briefing.extraction.pipeline import analyse
from briefing.extraction.topic_packs import load_topics
from tests.briefing.extraction.conftest import article

# One sentence each, as an officer meets them; the topics are what she would file it under.
FILED = [
    (
        "Zambia's finance minister Ruth Banda said creditors had accepted a longer repayment of the country's debt.",
        "debt",
    ),
    ("Norwegian Foreign Minister Ida Lund called for a halt to the fighting in Darfur.", "ceasefire"),
    ("Chile urged its neighbours to lower customs duties on copper cables.", "tariffs"),
    ("The Philippines accused China of blocking its coast guard near Scarborough Shoal.", "south-china-sea"),
    ("Germany condemned the hacking of its parliament's network.", "cyber"),
    (
        "Kazakhstan said it would not recognise the breakaway region's declaration of independence.",
        "self-determination",
    ),
    ("Japan said the release of treated water from the plant was safe.", "nuclear-energy"),
    ("Egypt warned that filling the dam without an agreement would harm millions downstream.", "water"),
    ("Hungary opposes a new package of sanctions.", "sanctions"),
    ("Kenya pledged 600 police officers to restore order in Haiti.", "haiti"),
    ("Serbia rejected the proposal that Kosovo should join the Council of Europe.", "balkans"),
    ("India proposed a code for the use of artificial intelligence in elections.", "artificial-intelligence"),
    ("Portugal backed the extension of the fishing agreement with Morocco.", "fisheries"),
    ("South Africa demanded that rich countries pay more climate finance.", "climate"),
    ("The Dutch government said it would return the bronzes, calling restitution a matter of justice.", "culture"),
    ("Ecuador expelled the ambassador and declared two attachés persona non grata.", "diplomats"),
    ("Canada said that it would ease visa rules for students.", "consular"),
    ("Colombia's president praised the prisoner exchange.", "prisoner-exchange"),
    (
        "Poland said that Belarus was pushing migrants across the border.",
        "migration",
    ),
    ("Uganda appealed for help with the new refugees from Congo.", "refugees"),
    ("The World Food Programme said famine was near in the north of the country.", "food-security"),
    ("Sweden's prime minister said joining NATO had been the right decision.", "nato-enlargement"),
    ("Moldova hopes to conclude accession talks with the EU by 2028.", "eu-enlargement"),
    ("Armenia welcomed the demarcation of the border with Azerbaijan.", "border-dispute"),
    ("Argentina said talks on sovereignty over the Falklands must resume.", "falklands"),
    ("Austria called for a treaty to ban nuclear weapons.", "nuclear-weapons"),
    ("Iran denied that it was enriching uranium beyond agreed levels.", "iran-nuclear"),
    ("Seoul condemned Pyongyang's launch of a ballistic missile.", "missiles"),
    ("Ghana's electoral commission announced that the presidential election would be held in December.", "elections"),
    ("The African Union demanded the return to constitutional order after the coup in Guinea.", "coup"),
    ("Turkey offered to mediate between the two governments.", "mediation"),
    ("France said peacekeepers had come under fire near the Blue Line.", "peacekeeping"),
    ("Nigeria vowed to defeat Boko Haram.", "terrorism"),
    ("The United States will sell Poland 96 fighter jets, the minister confirmed.", "arms-supplies"),
    ("The prosecutor said war crimes had been committed in the villages.", "atrocities"),
    (
        "Lithuania insisted that those responsible be held to account before an international tribunal.",
        "accountability",
    ),
    ("Qatar promised 40 trucks of humanitarian aid.", "humanitarian-aid"),
    ("Mexico offered rescuers after the earthquake.", "earthquakes"),
    ("The health minister said vaccines against mpox would arrive in two weeks.", "vaccines"),
    ("Brazil pledged to end deforestation by 2030.", "environment"),
    ("Denmark supports a minimum tax on multinationals.", "taxation"),
    ("Laos wants to finish the high-speed rail to Vietnam by 2030.", "infrastructure"),
    ("Saudi Arabia and Russia agreed to cut oil output.", "oil"),
    ("Namibia praised the plan to export green hydrogen.", "renewables"),
    ("Indonesia banned the export of nickel and called it a critical mineral.", "mining"),
    ("Taiwan said chips would be made in Arizona, and promised to share semiconductor technology.", "semiconductors"),
    ("Peru called for tougher laws against money laundering.", "corruption"),
    ("The delegation raised the case of a jailed journalist and said press freedom was at stake.", "media-freedom"),
    ("New Zealand voiced concern about human rights in the region.", "human-rights"),
    ("Afghan women must be allowed to study, the envoy insisted, calling girls' education a right.", "women"),
    ("Ireland said the Windsor Framework was working.", "brexit"),
    (
        "Morocco thanked Spain for backing its autonomy plan for the Sahara and called Western Sahara settled.",
        "western-sahara",
    ),
    ("Guyana's president said that Venezuela had no claim to Essequibo.", "essequibo"),
    ("Greece protested against drilling on the continental shelf.", "aegean"),
    ("Thailand and Malaysia agreed on joint patrols against piracy.", "maritime-security"),
    (
        "Britain sent a frigate through the strait and said freedom of navigation would be defended.",
        "freedom-of-navigation",
    ),
    ("Estonia urged its allies to raise defence spending.", "defence-spending"),
    ("Angola and Zambia signed a defence pact, the ministry announced.", "defence-cooperation"),
    ("Australia said the joint exercise with Japan would be the largest ever.", "military-exercises"),
    ("Niger asked the United States to leave its air base.", "military-base"),
    ("Mauritius welcomed the accord on the Chagos islands.", "chagos"),
    ("Jordan reaffirmed its support for a two-state solution.", "two-state-solution"),
    ("Beijing called on Washington to respect the one-China principle.", "one-china"),
    ("Bolivia asked for the extradition of its former president.", "extradition"),
    ("Nepal proposed cheaper roaming and data protection rules for the region.", "digital-policy"),
    ("The WTO must be able to settle disputes again, Costa Rica said.", "wto"),
    ("Kuwait rejected interference in its internal affairs.", "sovereignty"),
    ("Spain defended multilateralism and the rules-based order.", "multilateralism"),
    ("Bahrain hailed bilateral ties with Oman.", "bilateral-ties"),
    ("The airline said it would suspend direct flights to Dhaka until March.", "transport"),
    ("Belgium demanded that the frozen assets be used for Ukraine.", "frozen-assets"),
    ("Slovak Prime Minister Jan Novák said that he would survive the no-confidence vote.", "government-formation"),
]


def topics_of(text: str) -> set[str]:
    return {p.topic for p in analyse(article(text)).positions}


def test_labels_are_told_apart_and_parents_exist():
    topics = load_topics().topics.values()
    labels = [t.label.casefold() for t in topics]
    assert len(labels) == len(set(labels))
    assert {t.parent for t in topics if t.parent} <= {t.id for t in topics}


def test_there_are_sentences_enough():
    assert len(FILED) >= 60
    assert len({topic for _, topic in FILED}) >= 30
    assert {topic for _, topic in FILED} <= set(load_topics().topics)


@pytest.mark.parametrize(("text", "topic"), FILED, ids=[topic for _, topic in FILED])
def test_sentences_are_filed_under_their_topic(text, topic):
    assert topic in topics_of(text)


def test_an_affair_goes_before_the_place_it_is_in():
    assert topics_of("Chad welcomed the ceasefire in Darfur.") == {"ceasefire"}


def test_a_place_that_most_positions_name_stands_before_the_affair():
    brief = analyse(article("Chad welcomed the ceasefire in Darfur. Kenya praised the ceasefire in Sudan."))
    assert {t.label for t in brief.topics if t.id == "ceasefire"} == {"Sudan: ceasefire"}


def test_a_body_is_no_topic_where_it_only_is_the_venue():
    assert topics_of("At the G7 meeting Japan called for a moratorium on deep-sea mining.") == {"mining"}
    assert topics_of("The EU ambassador called for lower tariffs.") == {"tariffs"}


def test_a_longer_phrase_goes_before_a_part_of_it():
    assert topics_of("Norway backed Georgia's EU membership.") == {"eu-enlargement"}


def test_talks_are_about_what_the_headline_names():
    brief = analyse(article("Peru called for dialogue.", title="Peru: no end to sanctions without talks"))
    assert {p.topic for p in brief.positions} == {"sanctions"}
