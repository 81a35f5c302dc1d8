"""Briefs made by hand over the seed article."""

from __future__ import annotations

from typing import Any

from briefing.ingest import read_article
from briefing.model import (
    Act,
    Agreement,
    Attribution,
    Brief,
    Event,
    Notes,
    Participant,
    ParticipantKind,
    Position,
    QuestionAnswer,
    Quotation,
    Quote,
    TextSpan,
    Topic,
    Trust,
)
from tests.conftest import SEED

NOTES = Notes(
    bluf="China and Russia agreed to step up strategic communication. Each backs the other’s chair.",
    background=("Russia holds the chair of BRICS, China that of the SCO.", "The consultation is a yearly one."),
    next_steps=("BRICS leaders’ summit in Kazan.",),
    lines=("We have seen reports of the consultation.",),
    recommendations=("Ask the Embassy for a readout.",),
    qa=(QuestionAnswer(q="Is this new?", a="No."),),
    sensitivities=("Keep the quotation marks of “six-point consensus”.",),
    comment="Nothing here is corroborated.",
    date="2024-09-12",
    author="M. Keller",
    desk="Asia–Pacific Desk",
    audience="Director, Asia–Pacific",
    reference="EAP/2024/117",
    generated_on="2024-09-12",
)


def seed_brief() -> Brief:
    """Return two speakers, two parties, ten positions on five topics and four quotes."""
    article = read_article(SEED)

    def span(words: str) -> TextSpan:
        start = article.text.index(words)
        return TextSpan(article.id, start, start + len(words))

    def position(name: str, topic: str, party: str, speaker: str | None, words: str, **more: Any) -> Position:
        at = span(words)
        values: dict[str, Any] = {"display": at, "phrase": at, **more}
        return Position(id=name, text=words, topic=topic, participant=party, speaker=speaker, span=at, **values)

    def quote(name: str, who: str, words: str, rank: int) -> Quote:
        return Quote(id=name, text=words, span=span(words), participant=who, rank=rank)

    joint = "Both sides reaffirmed their commitment to advocating and practicing true multilateralism"
    reaffirmed = span(joint.removeprefix("Both sides "))
    both = Attribution(
        id="attribution-joint",
        quotation=Quotation.INDIRECT,
        content=(reaffirmed,),
        source=span("Both sides"),
        participants=("china", "russia"),
    )
    return Brief(
        articles=(article,),
        event=Event(what="met with Sergei Shoigu", date_text="on Tuesday", place="St. Petersburg"),
        participants=(
            Participant(id="china", name="China", kind=ParticipantKind.COUNTRY, country="CN", party="china"),
            Participant(id="russia", name="Russia", kind=ParticipantKind.COUNTRY, country="RU", party="russia"),
            Participant(
                id="wang",
                name="Wang Yi",
                party="china",
                active=True,
                roles=(
                    "director of the Office of the Central Commission for Foreign Affairs",
                    "a member of the Political Bureau of the Communist Party of China Central Committee",
                ),
            ),
            Participant(
                id="shoigu",
                name="Sergei Shoigu",
                party="russia",
                active=True,
                roles=("Secretary of the Russian Federation Security Council",),
            ),
        ),
        attributions=(both,),
        positions=(
            position(
                "p1",
                "ukraine",
                "china",
                "wang",
                "reiterated China’s objective and fair stance on the Ukraine issue",
                rank=1,
            ),
            position(
                "p2",
                "ukraine",
                "russia",
                "shoigu",
                "the “six-point consensus” jointly proposed by China and Brazil",
                phrase=None,
                act=Act.SUPPORTS,
                rank=2,
            ),
            position(
                "p3",
                "brics",
                "china",
                "wang",
                "conveyed China’s readiness to deepen mutual trust and cooperation among BRICS nations",
                rank=3,
            ),
            position(
                "p4",
                "brics",
                "russia",
                "shoigu",
                "expressed gratitude for China’s support during Russia’s BRICS chairmanship",
                rank=4,
            ),
            position(
                "p5",
                "brics",
                "china",
                "wang",
                "highlighted the potential for creating new paradigms for “BRICS+” cooperation",
                rank=9,
            ),
            position(
                "p6",
                "bilateral",
                "china",
                "wang",
                "emphasized China’s willingness to enrich the strategic dimensions of bilateral ties",
                rank=5,
            ),
            position(
                "p7",
                "sco",
                "russia",
                None,
                "emphasized its support for China’s role as the rotating chair of the Shanghai Cooperation "
                "Organization (SCO)",
                rank=6,
            ),
            position(
                "p8",
                "multilateralism",
                "china",
                None,
                joint,
                phrase=reaffirmed,
                joint=True,
                attribution=both.id,
                rank=7,
            ),
            position(
                "p9",
                "multilateralism",
                "russia",
                None,
                joint,
                phrase=reaffirmed,
                joint=True,
                attribution=both.id,
                rank=7,
            ),
        ),
        quotes=(
            quote(
                "q1",
                "wang",
                "We seek to gather more consensus and create the necessary conditions for an early ceasefire and a "
                "political resolution to the crisis,",
                1,
            ),
            quote(
                "q2",
                "shoigu",
                "We aim to ensure the success of the upcoming BRICS leaders’ summit in Kazan next month,",
                2,
            ),
            quote(
                "q3",
                "wang",
                "Faced with unprecedented changes in a century, our partnership stands as a pillar of stability in "
                "international affairs,",
                3,
            ),
            Quote(id="q4", text="Global South", span=span("Global South"), fragment=True, trust=Trust.SUGGESTED),
        ),
        topics=(
            Topic(id="ukraine", label="Ukraine crisis", agreement=Agreement.UNCLEAR),
            Topic(id="brics", label="BRICS", agreement=Agreement.AGREE),
            Topic(id="bilateral", label="Bilateral ties", agreement=Agreement.SINGLE),
            Topic(id="sco", label="SCO", agreement=Agreement.SINGLE),
            Topic(id="multilateralism", label="Multilateralism", agreement=Agreement.AGREE),
        ),
    )
