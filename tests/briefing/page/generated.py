"""Briefs of any size and script, made from a seed: the same seed gives the same brief everywhere."""

from __future__ import annotations

import random
from dataclasses import replace

from briefing.ingest import article_from_text
from briefing.model import (
    Act,
    Agreement,
    Article,
    Brief,
    Event,
    Notes,
    Participant,
    ParticipantKind,
    Placement,
    Position,
    QuestionAnswer,
    Quotation,
    Quote,
    TextSpan,
    Topic,
    Trust,
)

_WORDS = {
    "en": (
        "the ministers agreed to keep talking about grain, transit and the border crossing before winter comes while "
        "observers from several neighbouring states asked for guarantees, reconstruction funds, access for "
        "humanitarian convoys and internationally supervised ceasefire arrangements under existing commitments"
    ).split(),
    "de": (
        "die Außenministerien vereinbarten Waffenstillstandsüberwachungsmechanismen und Getreidelieferungen über die "
        "Grenzübergänge, während Verhandlungsdelegationen Sicherheitsgarantien forderten"
    ).split(),
    "fr": "les délégués ont réaffirmé qu’« aucun accord » n’était exclu ; l’accès aux convois reste à négocier".split(),
    "vi": "hai bên nhất trí tiếp tục trao đổi về hành lang ngũ cốc và bảo đảm an ninh biên giới trước mùa đông".split(),
    "ru": "стороны подтвердили приверженность миру и договорились продолжить консультации о зерновом коридоре".split(),
    "el": "οι υπουργοί συμφώνησαν να συνεχίσουν τις διαβουλεύσεις για τον διάδρομο σιτηρών πριν από τον χειμώνα".split(),
    "zh": ["双方同意加强战略沟通", "并就粮食走廊问题", "交换了意见", "部长们呼吁", "尽快恢复谈判"],
    "ja": ["両国の閣僚は", "穀物回廊について協議し", "冬の前に", "国境の通過を再開することで", "一致した"],
    "ko": "양국 장관은 곡물 회랑과 국경 통과 문제를 논의하고 겨울 전에 협의를 계속하기로 합의했다".split(),
    "ar": "أكد الجانبان التزامهما بمواصلة المشاورات حول ممر الحبوب وضرورة خفض التصعيد".split(),
    "he": "השרים הסכימו להמשיך בשיחות על מסדרון התבואה ועל מעבר הגבול לפני החורף".split(),
    "hi": "मंत्रियों ने अनाज गलियारे और सीमा पार करने पर बातचीत जारी रखने पर सहमति जताई".split(),
}
_HOW_OFTEN = {
    "en": 50,
    "de": 8,
    "fr": 6,
    "vi": 4,
    "ru": 6,
    "el": 3,
    "zh": 6,
    "ja": 3,
    "ko": 3,
    "ar": 6,
    "he": 3,
    "hi": 2,
}
_NAMES = ("Amina Otieno", "Petr Novák", "Li Wei", "Maria-Luisa Fernández de la Vega y Ruiz", "O. Ba", "Jón Þórsson")
_OUTLETS = (None, "The Ledger", "Morning Wire & Post")
_STATES = ("Kenya", "Czechia", "China", "Bosnia and Herzegovina", "Guinea", "Iceland", "Papua New Guinea", "Peru")


class _Maker:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.language = self.random.choices(list(_HOW_OFTEN), weights=list(_HOW_OFTEN.values()))[0]
        self.lines: list[str] = []

    def words(self, low: int, high: int) -> str:
        vocabulary = _WORDS["en" if self.random.random() < 0.3 else self.language]  # names and terms stay as they are
        text = " ".join(self.random.choice(vocabulary) for _ in range(self.random.randint(low, high)))
        return text[:1].upper() + text[1:]

    def sentence(self, low: int = 4, high: int = 40) -> str:
        self.lines.append(self.words(low, high))
        return self.lines[-1]

    def placement(self) -> Placement:
        return self.random.choices(list(Placement), weights=[88, 4, 4, 4])[0]


def generated_brief(seed: int) -> Brief:
    """Return a brief from 1 to 3 sources with 1 to 7 parties, 0 to 30 positions, 0 to 14 quotes and any notes."""
    make = _Maker(seed)
    rnd = make.random
    states = rnd.sample(_STATES, rnd.randint(1, 7))
    statements = [make.sentence() for _ in range(rnd.choice([0, 3, 8, 14, 20, 30]))]
    quoted = [make.sentence(5, 60) for _ in range(rnd.choice([0, 1, 4, 9, 14]))]
    article = _article(make, make.lines)
    others = [_article(make, [make.words(5, 30)]) for _ in range(rnd.choices((0, 1, 2), weights=(70, 15, 15))[0])]
    countries = [
        Participant(id=f"state-{n}", name=name, kind=ParticipantKind.COUNTRY, party=f"state-{n}")
        for n, name in enumerate(states)
    ]
    people = [
        Participant(
            id=f"person-{n}",
            name=rnd.choice(_NAMES),
            roles=tuple(make.words(1, 14) for _ in range(rnd.randint(0, 2))),
            party=rnd.choice(countries).id,
            active=True,
            placement=make.placement(),
            confidence=rnd.choice([0.9, 0.6, 0.3]),
        )
        for n in range(rnd.randint(0, 9))
    ]
    topics = [
        Topic(id=f"topic-{n}", label=make.words(1, 5), agreement=rnd.choice(list(Agreement)), weight=rnd.random())
        for n in range(rnd.randint(1, 8))
    ]
    return Brief(
        articles=(article, *others),
        event=Event(what="talks", date_text=rnd.choice([None, "on Tuesday"]), place=rnd.choice([None, "Geneva"])),
        participants=(*countries, *people),
        topics=tuple(topics),
        positions=tuple(_positions(make, article, statements, countries, people, topics)),
        quotes=tuple(_quotes(make, article, quoted, people)),
        notes=_notes(make),
    )


def _article(make: _Maker, lines: list[str]) -> Article:
    title = make.words(3, 14)
    article = article_from_text(f"{title}\n\n" + "\n".join(f"{line}." for line in lines) + "\n")
    return replace(
        article,
        title=title,
        language=make.language,
        outlet=make.random.choice(_OUTLETS),
        published=make.random.choice([None, "2026-03-02"]),
        url=make.random.choice([None, "https://example.org/world/2026/03/02/a-rather-long-address-of-a-report.html"]),
    )


def _span(article: Article, words: str) -> TextSpan:
    start = article.text.index(words)
    return TextSpan(article.id, start, start + len(words))


def _positions(
    make: _Maker,
    article: Article,
    statements: list[str],
    countries: list[Participant],
    people: list[Participant],
    topics: list[Topic],
) -> list[Position]:
    found = []
    for n, words in enumerate(statements):
        span = _span(article, words)
        party = make.random.choice(countries)
        speakers = [who.id for who in people if who.party == party.id]
        form = make.random.choice(["phrase", "display", "direct", "typed"])
        found.append(
            Position(
                id=f"position-{n}",
                text=words,
                span=span,
                display=span,
                phrase=span if form == "phrase" else None,
                quotation=Quotation.DIRECT if form == "direct" else Quotation.INDIRECT,
                edited_text=make.words(3, 25) if form == "typed" else None,
                trust=Trust.EDITED if form == "typed" else Trust.SUGGESTED,
                topic=make.random.choice(topics).id,
                participant=party.id,
                speaker=make.random.choice([None, *speakers]),
                act=make.random.choice(list(Act)),
                rank=n + 1,
                confidence=make.random.choice([0.9, 0.6, 0.3]),
                placement=make.placement(),
            )
        )
    return found


def _quotes(make: _Maker, article: Article, quoted: list[str], people: list[Participant]) -> list[Quote]:
    return [
        Quote(
            id=f"quote-{n}",
            text=words,
            span=_span(article, words),
            edited_text=make.words(4, 20) if make.random.random() < 0.1 else None,
            participant=make.random.choice([None, *(who.id for who in people)]),
            speaker="A spokesperson",
            rank=n + 1,
            confidence=make.random.choice([0.9, 0.6, 0.3]),
            placement=make.placement(),
        )
        for n, words in enumerate(quoted)
    ]


def _notes(make: _Maker) -> Notes:
    rnd = make.random
    if rnd.random() < 0.4:
        return Notes()

    def several(most: int) -> tuple[str, ...]:
        return tuple(make.words(4, 22) for _ in range(rnd.randint(0, most)))

    return Notes(
        bluf=make.words(10, 55),
        background=several(4),
        next_steps=several(3),
        lines=several(4),
        recommendations=several(3),
        qa=tuple(QuestionAnswer(q=make.words(4, 12), a=make.words(5, 20)) for _ in range(rnd.randint(0, 3))),
        sensitivities=several(2),
        comment=rnd.choice(["", make.words(5, 30)]),
        date="2026-03-04",
        author="A. Desk-Officer",
        desk="Desk for Grain & Transit",
        audience="The Director",
        reference="GR/2026/17",
        classification=rnd.choice(["", "", "OFFICIAL – SENSITIVE", "TLP:AMBER"]),
        note_omissions=rnd.random() < 0.3,
        generated_on="2026-03-04",
    )
