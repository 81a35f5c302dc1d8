"""A brief made by hand on the seed article, with every trust and placement there is; no engine needed."""

from __future__ import annotations

from pathlib import Path

from briefing.agreement import with_agreement
from briefing.model import (
    Act,
    Article,
    ArticleSpans,
    Brief,
    Event,
    EventKind,
    Notes,
    Participant,
    ParticipantKind,
    Placement,
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

SEED = Path(__file__).parents[2] / "seeds" / "china-russia-consultation.txt"

LOW, MEDIUM, HIGH = 0.3, 0.6, 0.9

_POSITIONS = [
    # party, speaker, topic, act, stance, display, statement before, after, confidence, trust, joint
    ("China", None, "bilateral ties", Act.COMMITS, "+", "willingness to enrich the strategic dimensions of bilateral ties", "Wang Yi emphasized China’s ", ", highlighting that the stable and healthy development", HIGH, Trust.CONFIRMED),
    ("China", "Wang Yi", "bilateral ties", Act.STATES, "", "our partnership stands as a pillar of stability in international affairs", "Faced with unprecedented changes in a century, ", "", MEDIUM, Trust.SUGGESTED),
    ("China", "Wang Yi", "bilateral ties", Act.STATES, "", "both countries have maintained exchanges at all levels", "Wang noted that ", "", MEDIUM, Trust.SUGGESTED),
    ("Russia", "Sergei Shoigu", "bilateral ties", Act.STATES, "+", "the high level of Russia-China strategic cooperation", "Sergei Shoigu acknowledged ", "", HIGH, Trust.CONFIRMED),
    ("China", None, "strategic communication", Act.COMMITS, "+", "to enhance strategic communication and cooperation", "China and Russia have agreed ", "", HIGH, Trust.CONFIRMED),
    ("Russia", None, "strategic communication", Act.COMMITS, "+", "to enhance strategic communication and cooperation", "China and Russia have agreed ", "", HIGH, Trust.CONFIRMED),
    ("China", "Wang Yi", "strategic communication", Act.CALLS, "+", "strengthening strategic communication, utilizing mechanisms such as the China-Russia strategic security consultation", "He underscored the importance of ", " and the BRICS Meeting of High Representatives on National Security", LOW, Trust.NEEDS_CHECK),
    ("Russia", "Sergei Shoigu", "strategic communication", Act.COMMITS, "+", "willingness to strengthen strategic communication and coordination with China", "affirmed Russia’s ", "", HIGH, Trust.SUGGESTED),
    ("China", "Wang Yi", "BRICS", Act.SUPPORTS, "+", "Russia’s role as the rotating chair of BRICS", "Expressing support for ", "", HIGH, Trust.CONFIRMED),
    ("China", "Wang Yi", "BRICS", Act.CALLS, "+", "shaping BRICS into a major channel for emerging powers to voice their perspectives", "He emphasized the goal of ", "", HIGH, Trust.EDITED),
    ("China", "Wang Yi", "BRICS", Act.SUPPORTS, "+", "potential for creating new paradigms for “BRICS+” cooperation", "Wang also highlighted the ", "", MEDIUM, Trust.SUGGESTED),
    ("Russia", "Sergei Shoigu", "BRICS", Act.COMMITS, "+", "to ensure the success of the upcoming BRICS leaders’ summit in Kazan", "We aim ", "", HIGH, Trust.SUGGESTED),
    ("China", None, "multilateralism", Act.REAFFIRMS, "+", "commitment to advocating and practicing true multilateralism", "Both sides reaffirmed their ", "", LOW, Trust.NEEDS_CHECK),
    ("Russia", None, "multilateralism", Act.REAFFIRMS, "+", "commitment to advocating and practicing true multilateralism", "Both sides reaffirmed their ", "", LOW, Trust.NEEDS_CHECK),
    ("Russia", None, "SCO", Act.SUPPORTS, "+", "China’s role as the rotating chair of the Shanghai Cooperation Organization (SCO)", "The Russian side emphasized its support for ", "", HIGH, Trust.SUGGESTED),
    ("Russia", "Sergei Shoigu", "Ukraine crisis", Act.SUPPORTS, "+", "the “six-point consensus” jointly proposed by China and Brazil", "welcomed ", "", HIGH, Trust.CONFIRMED),
    ("China", "Wang Yi", "Ukraine crisis", Act.CALLS, "+", "more consensus and create the necessary conditions for an early ceasefire", "We seek to gather ", " and a political resolution to the crisis", HIGH, Trust.CONFIRMED),
]  # fmt: skip

_REASONS = {
    "strengthening strategic communication, utilizing mechanisms such as the China-Russia strategic security "
    "consultation": ("coref_pronoun",),
    "commitment to advocating and practicing true multilateralism": ("joint_noun",),
}

_QUOTES = [
    ("We seek to gather more consensus and create the necessary conditions for an early ceasefire and a political resolution to the crisis,", "Wang Yi", Trust.CONFIRMED, Placement.PINNED, 1, None),
    ("Faced with unprecedented changes in a century, our partnership stands as a pillar of stability in international affairs,", "Wang Yi", Trust.CONFIRMED, Placement.AUTO, 2, None),
    ("We aim to ensure the success of the upcoming BRICS leaders’ summit in Kazan next month,", "Sergei Shoigu", Trust.EDITED, Placement.AUTO, 3, "We aim to ensure the success of the upcoming BRICS leaders’ summit in Kazan in October,"),
    ("China is committed to working with Russia to continuously enrich the strategic connotations of our relations,", "Wang Yi", Trust.SUGGESTED, Placement.AUTO, 4, None),
]  # fmt: skip

_FRAGMENTS = ("Global South.", "BRICS+", "six-point consensus")


def seed_article() -> Article:
    """The seed as the engine would read it."""
    text = SEED.read_text(encoding="utf-8-sig")
    tail = text.index("Reference(s):")
    return Article(
        id=stable_id("article", text),
        text=text,
        title="China, Russia agree to strengthen strategic consultation, cooperation",
        outlet="CGTN (cgtn.com)",
        language="en",
        spans=ArticleSpans(body=(0, tail), tail=(tail, len(text))),
    )


def sample_brief() -> Brief:
    """The seed with four participants, three only mentioned, seventeen positions on six topics, four quotes."""
    article = seed_article()
    text = article.text

    def span(words: str, after: int = 0) -> TextSpan:
        at = text.index(words, after)
        return TextSpan(article.id, at, at + len(words))

    def mentions(*names: str) -> tuple[TextSpan, ...]:
        found: list[TextSpan] = []
        for name in names:
            at = text.find(name)
            while at >= 0:
                here = TextSpan(article.id, at, at + len(name))
                if not any(here.overlaps(m) for m in found):
                    found.append(here)
                at = text.find(name, at + 1)
        return tuple(sorted(found))

    ids = {n: stable_id("participant", n) for n in ("China", "Russia", "Wang Yi", "Sergei Shoigu")}
    person, country, body = ParticipantKind.PERSON, ParticipantKind.COUNTRY, ParticipantKind.ORGANISATION
    participants = (
        Participant(
            id=ids["Wang Yi"],
            name="Wang Yi",
            kind=person,
            roles=("director of the Office of the Central Commission for Foreign Affairs",),
            organisation="Office of the Central Commission for Foreign Affairs",
            country="CN",
            party=ids["China"],
            aliases=("Wang",),
            mentions=mentions("Wang Yi", "Wang"),
            active=True,
            trust=Trust.CONFIRMED,
            confidence=HIGH,
        ),
        Participant(
            id=ids["Sergei Shoigu"],
            name="Sergei Shoigu",
            kind=person,
            roles=("Secretary of the Russian Federation Security Council",),
            organisation="Russian Federation Security Council",
            country="RU",
            party=ids["Russia"],
            aliases=("Shoigu",),
            mentions=mentions("Sergei Shoigu", "Shoigu"),
            active=True,
            trust=Trust.CONFIRMED,
            confidence=HIGH,
        ),
        Participant(
            id=ids["China"], name="China", kind=country, country="CN", party=ids["China"], mentions=(span("China"),),
            active=True, confidence=MEDIUM,
        ),
        Participant(
            id=ids["Russia"], name="Russia", kind=country, country="RU", party=ids["Russia"], aliases=("Russian side",),
            mentions=(span("Russian side"),), active=True, confidence=LOW, trust=Trust.NEEDS_CHECK,
            reasons=("side_noun",),
        ),
        Participant(id=stable_id("participant", "Brazil"), name="Brazil", kind=country, country="BR", confidence=HIGH),
        Participant(id=stable_id("participant", "BRICS"), name="BRICS", kind=body, confidence=HIGH),
        Participant(
            id=stable_id("participant", "SCO"), name="Shanghai Cooperation Organization", kind=body, aliases=("SCO",),
            confidence=HIGH,
        ),
    )  # fmt: skip
    positions = []
    for party, speaker, topic, act, stance, display, before, after, confidence, trust in _POSITIONS:
        whole = span(before + display + after)
        shown = span(display, whole.start)
        positions.append(
            Position(
                id=item_id("position", whole, party + topic + display),
                text=article.words(whole),
                topic=topic,
                participant=ids[party],
                span=whole,
                display=shown,
                phrase=shown,
                speaker=ids[speaker] if speaker else None,
                act=act,
                stance=Stance.SUPPORT if stance == "+" else Stance.NEUTRAL,
                confidence=confidence,
                trust=trust,
                reasons=_REASONS.get(display, ()),
                joint=before.startswith(("Both", "China and")),
                quotation=Quotation.INDIRECT,
                edited_text="BRICS should become a channel for emerging powers" if trust is Trust.EDITED else None,
                placement=Placement.PINNED if display.startswith("Russia’s role") else Placement.AUTO,
            )
        )
    quotes = [
        Quote(
            id=item_id("quote", span(words), speaker),
            text=words,
            span=span(words),
            edited_text=edited,
            participant=ids[speaker],
            speaker=speaker,
            trust=trust,
            placement=placement,
            rank=rank,
            confidence=HIGH,
        )
        for words, speaker, trust, placement, rank, edited in _QUOTES
    ]
    quotes += [
        Quote(id=item_id("quote", span(w), None), text=w, span=span(w), fragment=True, confidence=MEDIUM)
        for w in _FRAGMENTS
    ]
    topics = tuple(Topic(id=t, label=t[0].upper() + t[1:]) for t in dict.fromkeys(p.topic for p in positions))
    event = Event(
        what="China–Russia strategic security consultation",
        kind=EventKind.MEETING,
        date_text="Tuesday",
        place="St. Petersburg",
        country="RU",
        date_span=span("Tuesday"),
        place_span=span("St. Petersburg"),
        what_trust=Trust.CONFIRMED,
        date_trust=Trust.NEEDS_CHECK,
        place_trust=Trust.CONFIRMED,
        date_rule="no_anchor",
    )
    return with_agreement(
        Brief(
            articles=(article,),
            event=event,
            participants=participants,
            positions=tuple(positions),
            quotes=tuple(sorted(quotes, key=lambda q: q.span.start)),
            topics=topics,
            notes=Notes(
                bluf="China and Russia agreed to enhance strategic communication; Wang Yi met Sergei Shoigu.",
                bluf_trust=Trust.SUGGESTED,
            ),
        )
    )


class SamplePage:
    """What a fitted page tells the panes."""

    class LeftOut:
        """One item that is not on the page."""

        def __init__(self, item: str, text: str) -> None:
            self.kind = item.split("-", maxsplit=1)[0]
            self.id = item
            self.text = text
            self.reason = "ranked 15 of 18"

    def __init__(self, brief: Brief) -> None:
        out = [i for i in (*brief.quotes, *brief.positions) if i.confidence == MEDIUM]
        gone = {i.id for i in out}
        self.placed = frozenset(i.id for i in brief.items if i.id not in gone)
        self.left_out = tuple(self.LeftOut(i.id, i.text) for i in out)
