"""A small brief made by hand, with sentences of our own, for tests that need no language model."""

from __future__ import annotations

from briefing.agreement import with_agreement
from briefing.ingest import article_from_text
from briefing.model import (
    Act,
    Attribution,
    Brief,
    Event,
    Participant,
    ParticipantKind,
    Position,
    Quotation,
    Quote,
    Stance,
    TextSpan,
    Topic,
    Trust,
    item_id,
    stable_id,
)

TEXT = """Ministers open grain corridor talks
Kenyan Foreign Minister Amina Otieno met Petr Novák, the Czech envoy, in Geneva on Monday.
“The corridor stays open until June,” Otieno said. She warned that Nairobi opposes a blockade.
Novák welcomed the plan. Both sides reaffirmed their support for the grain corridor.
"""


def sample_brief() -> Brief:
    """Return two people, two parties, one quote and four positions on two topics."""
    article = article_from_text(TEXT)

    def span(words: str) -> TextSpan:
        start = TEXT.index(words)
        return TextSpan(article.id, start, start + len(words))

    def who(name: str, kind: ParticipantKind, country: str, *, role: str = "", party: str | None = None) -> Participant:
        own = stable_id("participant", article.id, name)
        return Participant(
            id=own,
            name=name,
            kind=kind,
            country=country,
            roles=(role,) if role else (),
            party=party or own,
            active=True,
            mentions=(span(name),) if name in TEXT else (),
        )

    kenya = who("Kenya", ParticipantKind.COUNTRY, "KE")
    czechia = who("Czechia", ParticipantKind.COUNTRY, "CZ")
    otieno = who("Amina Otieno", ParticipantKind.PERSON, "KE", role="Foreign Minister", party=kenya.id)
    novak = who("Petr Novák", ParticipantKind.PERSON, "CZ", role="envoy", party=czechia.id)

    words = span("The corridor stays open until June,")
    attribution = Attribution(
        id=item_id("attribution", words, otieno.name),
        quotation=Quotation.DIRECT,
        content=(words,),
        source=span("Otieno"),
        cue=(span("said"),),
        participant=otieno.id,
        participants=(otieno.id,),
    )
    quote = Quote(
        id=item_id("quote", words, otieno.name),
        text=article.words(words),
        span=words,
        participant=otieno.id,
        speaker=otieno.name,
        attribution=attribution.id,
        topic="grain",
        rank=1,
    )

    def position(
        evidence: str,
        display: str,
        topic: str,
        party: Participant,
        speaker: Participant | None,
        act: Act,
        stance: Stance,
    ) -> Position:
        at = span(evidence)
        return Position(
            id=item_id("position", at, party.name),
            text=evidence,
            span=at,
            display=span(display),
            topic=topic,
            participant=party.id,
            speaker=speaker.id if speaker else None,
            act=act,
            stance=stance,
            joint=speaker is None,
        )

    joint = "Both sides reaffirmed their support for the grain corridor"
    brief = Brief(
        articles=(article,),
        event=Event(what="met Petr Novák", what_span=span("met Petr Novák"), place="Geneva", place_span=span("Geneva")),
        participants=(otieno, novak, kenya, czechia),
        attributions=(attribution,),
        quotes=(quote,),
        positions=(
            position(
                "She warned that Nairobi opposes a blockade",
                "Nairobi opposes a blockade",
                "blockade",
                kenya,
                otieno,
                Act.OPPOSES,
                Stance.OPPOSE,
            ),
            position("Novák welcomed the plan", "the plan", "grain", czechia, novak, Act.SUPPORTS, Stance.SUPPORT),
            position(
                joint, "their support for the grain corridor", "grain", kenya, None, Act.REAFFIRMS, Stance.SUPPORT
            ),
            position(
                joint, "their support for the grain corridor", "grain", czechia, None, Act.REAFFIRMS, Stance.SUPPORT
            ),
        ),
        topics=(
            Topic(id="grain", label="Grain corridor", mentions=(span("grain corridor"),), weight=2.0),
            Topic(id="blockade", label="Blockade", mentions=(span("blockade"),), weight=1.0),
        ),
        engine="by hand",
    )
    assert all(p.trust is Trust.SUGGESTED for p in brief.participants)
    return with_agreement(brief)
