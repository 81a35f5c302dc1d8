"""Words the panes share: acts, stances, kinds, trust and page signs, what an item is called in a sentence."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale

from briefing.model import Act, Agreement, Band, Brief, Participant, Position, Quote, Stance, Topic, Trust

# Han, kana and their like: written without spaces, so their length is counted in characters.
_UNSPACED = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD = re.compile(r"\w+")
_LETTER = re.compile(r"\(&.\)")
AnyItem = Participant | Quote | Position


def tr(text: str, n: int = -1) -> str:
    """Translate a text of this module; ``n`` chooses among the forms a language has for numbers."""
    return QCoreApplication.translate("words", text, None, n)


def act(value: Act) -> str:
    """Return an act as rows say it before the words; what the page prints is the engine's affair."""
    return {
        Act.SUPPORTS: tr("supports"),
        Act.OPPOSES: tr("opposes"),
        Act.CALLS: tr("calls for"),
        Act.COMMITS: tr("commits"),
        Act.REAFFIRMS: tr("reaffirms"),
        Act.WARNS: tr("warns"),
        Act.ACCUSES: tr("accuses"),
        Act.DENIES: tr("denies"),
        Act.ACKNOWLEDGES: tr("acknowledges"),
        Act.THANKS: tr("thanks"),
        Act.QUESTIONS: tr("questions"),
        Act.DISCUSSES: tr("discusses"),
        Act.EXPECTS: tr("expects"),
        Act.STATES: tr("states"),
    }[Act(value)]


def stance(value: Stance) -> str:
    """Return a stance in a word."""
    return {
        Stance.SUPPORT: tr("supports"),
        Stance.OPPOSE: tr("opposes"),
        Stance.NEUTRAL: tr("neutral"),
        Stance.UNCLEAR: tr("unclear"),
    }[Stance(value)]


def stance_sign(value: Stance) -> str:
    """Return ``+``, ``−``, ``?`` or nothing; it never stands without the act's word."""
    return {Stance.SUPPORT: "+", Stance.OPPOSE: "−", Stance.UNCLEAR: "?"}.get(Stance(value), "")


def signed_act(item: Position) -> str:
    """Return the stance's sign and the act's word: "+ calls for"; no act is claimed for a refusal to comment."""
    word = tr("no comment") if item.no_comment else act(item.act)
    if item.negated and not item.no_comment:
        word = tr("does not: {act}").format(act=word)
    return f"{stance_sign(item.stance)} {word}".strip()


def band(value: Band) -> str:
    """Return a confidence band in a word."""
    return {Band.HIGH: tr("high"), Band.MEDIUM: tr("medium"), Band.LOW: tr("low")}[Band(value)]


def trust(value: Trust) -> str:
    """Return a trust sign in words."""
    return {
        Trust.NEEDS_CHECK: tr("needs a check"),
        Trust.SUGGESTED: tr("suggested"),
        Trust.CONFIRMED: tr("accepted by you"),
        Trust.EDITED: tr("edited by you"),
        Trust.BY_HAND: tr("added by hand"),
    }[Trust(value)]


def page_sign(sign: str) -> str:
    """Return a page sign in words; empty while it is not known."""
    return {"on_page": tr("on the page"), "left_out": tr("left out"), "pinned": tr("pinned to the page")}.get(sign, "")


def kind(item: AnyItem) -> str:
    """Return what an item is, with a capital."""
    if isinstance(item, Participant):
        return tr("Participant")
    return tr("Quote") if isinstance(item, Quote) else tr("Position")


def agreement(brief: Brief, topic: Topic) -> str:
    """Return how the parties compare on a topic, in words; empty when nobody holds anything."""
    parties = list(dict.fromkeys(p.participant for p in brief.positions if p.topic == topic.id))
    if topic.agreement is Agreement.SINGLE or len(parties) == 1:
        return tr("{party} only").format(party=name(brief, parties[0])) if parties else ""
    if not parties:
        return ""
    agree = tr("both agree") if len(parties) == 2 else tr("all agree")
    return {Agreement.AGREE: agree, Agreement.DIFFER: tr("differ")}.get(topic.agreement, tr("not comparable"))


def name(brief: Brief, participant: str | None) -> str:
    """Return the name of a participant, or what stands for nobody."""
    who = brief.participant(participant)
    return who.name if who else tr("unknown")


def speaker(brief: Brief, item: Quote | Position) -> str:
    """Return who says an item: the speaker of a quote, of a position the speaker or else the party."""
    if isinstance(item, Quote):
        who = brief.participant(item.participant)
        return who.name if who else item.speaker or tr("speaker unknown")
    return name(brief, item.speaker or item.participant)


def topic_label(brief: Brief, topic: str | None) -> str:
    """Return the label of a topic; empty for none."""
    found = brief.topic(topic)
    return found.label if found else topic or ""


def phrase(brief: Brief, item: AnyItem) -> str:
    """Return what an item is called inside a sentence: "quote by Wang Yi", "position of China on BRICS"."""
    if isinstance(item, Participant):
        return tr("participant {name}").format(name=item.name)
    if isinstance(item, Quote):
        return tr("quote by {name}").format(name=speaker(brief, item))
    return tr("position of {name} on {topic}").format(
        name=name(brief, item.participant), topic=topic_label(brief, item.topic)
    )


def place(brief: Brief, topic: str | None, party: str | None) -> str:
    """Return where a position stands: "BRICS", "China", "China on BRICS"."""
    if topic and party:
        return tr("{party} on {topic}").format(party=name(brief, party), topic=topic_label(brief, topic))
    return topic_label(brief, topic) if topic else name(brief, party) if party else ""


def head(text: str) -> str:
    """Return a label as a heading: its first letter in capitals, the rest as it is."""
    return text[:1].upper() + text[1:]


def unlettered(text: str) -> str:
    """Return the text of a menu without the mark of its key, be it "&Open" or, in Chinese, "(&O)" at the end."""
    return _LETTER.sub("", text).replace("&", "")


def length(text: str) -> str:
    """Return how long a text is: "1 word", "612 words", or "612 characters" where a script sets no spaces."""
    signs = len(_UNSPACED.findall(text))
    others = len(_UNSPACED.sub(" ", text).split())
    in_characters = signs > others
    count = signs + len(_WORD.findall(_UNSPACED.sub(" ", text))) if in_characters else len(text.split())
    if count == 1:
        return tr("1 character") if in_characters else tr("1 word")
    number = f"{count:,}".replace(",", "\u202f")
    return (tr("{count} characters", n=count) if in_characters else tr("{count} words", n=count)).format(count=number)


def paragraph(number: int | None) -> str:
    """Return "para. 4", or "headline" outside the body."""
    return tr("para. {number}").format(number=number) if number else tr("headline")


def source_place(code: str) -> str:
    """Return the place in a source that says something about the article, in words."""
    return {
        "json-ld": tr("the page's data"),
        "open-graph": tr("the page's data for sharing"),
        "meta": tr("the page's head"),
        "canonical": tr("the page's own address"),
        "title": tr("the page's title"),
        "headline": tr("the headline"),
        "properties": tr("the document's properties"),
        "mail": tr("the head of the mail"),
        "layout": tr("the text"),
        "address": tr("the address"),
        "byline": tr("the author's line"),
        "time": tr("a date marked on the page"),
        "line": tr("a date written on the page"),
        "front-matter": tr("the head of the file"),
    }.get(code, code)


def runs_from_right(text: str) -> bool:
    """Tell whether a text is read from right to left, by its first letter that says so."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def language(code: str | None) -> str:
    """Return the name of a language code; that of a rarer language is the English one."""
    if not code:
        return tr("language unknown")
    found = QLocale(code).language()
    known = {
        QLocale.Language.English: tr("English"),
        QLocale.Language.Chinese: tr("Chinese"),
        QLocale.Language.French: tr("French"),
        QLocale.Language.Russian: tr("Russian"),
        QLocale.Language.Spanish: tr("Spanish"),
        QLocale.Language.Arabic: tr("Arabic"),
        QLocale.Language.German: tr("German"),
        QLocale.Language.Italian: tr("Italian"),
        QLocale.Language.Portuguese: tr("Portuguese"),
        QLocale.Language.Japanese: tr("Japanese"),
        QLocale.Language.Korean: tr("Korean"),
        QLocale.Language.Turkish: tr("Turkish"),
        QLocale.Language.Persian: tr("Persian"),
        QLocale.Language.Hindi: tr("Hindi"),
        QLocale.Language.Ukrainian: tr("Ukrainian"),
        QLocale.Language.Polish: tr("Polish"),
        QLocale.Language.C: code,
    }
    return known.get(found) or QLocale.languageToString(found)
