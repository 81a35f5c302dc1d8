"""What positions, quotes, roles and dates print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.ingest import article_from_text
from briefing.model import (
    Act,
    Attribution,
    Brief,
    Participant,
    ParticipantKind,
    Placement,
    Position,
    Quotation,
    Quote,
    TextSpan,
)
from briefing.page.wording import (
    alters_a_quotation,
    balanced,
    date_text,
    position_text,
    quote_parts,
    quote_text,
    role_text,
    sentence,
    sentences,
    trimmed,
)


def a_position(text: str, *, phrase: str = "", display: str = "", **more) -> tuple[Brief, Position]:
    article = article_from_text(text)

    def span(words: str) -> TextSpan | None:
        start = text.find(words)
        return TextSpan(article.id, start, start + len(words)) if words and start >= 0 else None

    position = Position(
        id="p",
        text=text,
        topic="t",
        participant="kenya",
        speaker=more.pop("speaker", "otieno"),
        span=span(text),
        phrase=span(phrase),
        display=span(display),
        **more,
    )
    brief = Brief(
        articles=(article,),
        participants=(
            Participant(id="kenya", name="Kenya", kind=ParticipantKind.COUNTRY, party="kenya"),
            Participant(id="otieno", name="Amina Otieno", party="kenya"),
        ),
        positions=(position,),
    )
    return brief, position


@pytest.mark.parametrize(
    ("text", "parts", "printed"),
    [
        ("Otieno welcomed the plan, she said", {"phrase": "welcomed the plan,"}, "Amina Otieno welcomed the plan"),
        (
            "Otieno, backing the plan, left",
            {"phrase": "backing the plan,", "display": "the plan", "act": Act.SUPPORTS},
            "Amina Otieno (supports): the plan",
        ),
        ("the plan", {"display": "the plan", "act": Act.CALLS}, "Amina Otieno (calls for): the plan"),
        ("Kenya opposes a blockade", {"phrase": "opposes a blockade", "speaker": None}, "Kenya opposes a blockade"),
        (
            "she did not rule out sanctions",
            {"display": "sanctions", "negated": True},
            "She did not rule out sanctions",
        ),
        ("the ministry declined to comment", {"no_comment": True}, "The ministry declined to comment"),
        (
            "We keep it open,",
            {"quotation": Quotation.DIRECT},
            "Amina Otieno: “We keep it open”",
        ),
        (
            "First things first. The corridor stays open. We will see.",
            {"quotation": Quotation.DIRECT, "display": "The corridor stays open."},
            "Amina Otieno: “[…] The corridor stays open. […]”",
        ),
    ],
)
def test_the_first_form_that_fits_is_printed(text, parts, printed):
    brief, position = a_position(text, **parts)
    assert position_text(brief, position) == printed


def test_what_was_typed_stands_as_typed():
    brief, position = a_position("We keep it open", quotation=Quotation.DIRECT)
    assert position_text(brief, replace(position, edited_text="Open  until June")) == "Open until June"


MARKS = ("“”", '""', "„“", "„”", "””", "«»", "»«", "‹›", "›‹", "‚‘", "‚’", "‘’", "''", "「」", "『』")


@pytest.mark.parametrize("marks", MARKS)
def test_words_of_ones_own_in_quotation_marks_of_any_language_are_told(marks):
    brief, position = a_position("We keep it open for the ships")
    opening, closing = marks
    for words, told in (("keep it open", False), ("keep it shut", True)):
        edited = replace(position, edited_text=f"Kenya says: {opening}{words}{closing} for now")
        assert alters_a_quotation(brief, edited) is told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("It doesn’t and can’t follow the ministers’ view", False),
        ("It doesn't and can't follow the ministers' view since '98", False),
        ("It ‘won’t close’, the ministers’ view is", False),
        ("It 'won't close', they say", False),
        ("It ‘won’t open’, they say", True),
        ("It 'won't open', they say", True),
        ("The ‘ministers’ wish’ is a port", True),
    ],
)
def test_an_apostrophe_is_no_quotation_mark(words, told):
    brief, position = a_position("The port won’t close. It won't close.")
    assert alters_a_quotation(brief, replace(position, edited_text=words)) is told


def test_a_joint_statement_keeps_the_subject_of_the_source():
    text = "both sides reaffirmed their support"
    brief, position = a_position(text, phrase="reaffirmed their support", joint=True, attribution="a")
    source = TextSpan(brief.article.id, 0, len("both sides"))
    brief = replace(brief, attributions=(Attribution(id="a", quotation=Quotation.INDIRECT, content=(), source=source),))
    assert position_text(brief, position) == "Both sides reaffirmed their support"


def a_split_quote(text: str, *words: str, **more) -> Brief:
    article = article_from_text(text)
    quotes = []
    for n, part in enumerate(words):
        start = text.index(part)
        quotes.append(
            Quote(id=f"q{n}", text=part, span=TextSpan(article.id, start, start + len(part)), attribution="a", **more)
        )
    return Brief(articles=(article,), quotes=tuple(quotes))


def test_a_quotation_split_by_its_cue_is_one_quote_with_a_mark_for_the_cut():
    brief = a_split_quote("“We stay,” he said. “Until June.”", "We stay,", "Until June.")
    assert quote_text(brief, brief.quotes[0]) == "We stay, […] Until June."
    assert quote_text(brief, brief.quotes[1]) == "Until June."


def test_a_quotation_that_runs_on_in_the_next_paragraph_has_no_cut():
    brief = a_split_quote("“We stay.\n“Until June.”", "We stay.", "Until June.")
    assert quote_text(brief, brief.quotes[0]) == "We stay. Until June."


def test_a_part_taken_off_is_not_printed_with_the_rest():
    brief = a_split_quote("“We stay,” he said. “Until June.”", "We stay,", "Until June.")
    brief = replace(brief, quotes=(brief.quotes[0], replace(brief.quotes[1], placement=Placement.EXCLUDED)))
    assert [part.id for part in quote_parts(brief, brief.quotes[0])] == ["q0"]
    assert quote_text(brief, brief.quotes[0]) == "We stay"


@pytest.mark.parametrize(
    ("roles", "organisation", "printed"),
    [
        (("director of the Office", "a member of the Bureau"), None, "Director of the Office; member of the Bureau"),
        (("foreign minister", "Kenyan foreign minister"), None, "Kenyan foreign minister"),
        (("envoy", "envoy"), None, "Envoy"),
        (("spokesperson",), "Ministry of Defence", "Spokesperson, Ministry of Defence"),
        ((), "Ministry of Defence", ""),
    ],
)
def test_roles_are_the_words_of_the_source(roles, organisation, printed):
    assert role_text(Participant(id="x", name="X", roles=roles, organisation=organisation)) == printed


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("2024-09-12", "12 September 2024"),
        ("2024-09-12T08:00:00+00:00", "12 September 2024"),
        ("2024-09-10/2024-09-12", "10–12 September 2024"),
        ("2024-08-30/2024-09-02", "30 August 2024 – 2 September 2024"),
        ("Michaelmas", "Michaelmas"),
        ("2024-13-01", "2024-13-01"),
        ("", ""),
    ],
)
def test_dates_are_written_out(value, printed):
    assert date_text(value) == printed


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("called it “complete nonsense", "called it “complete nonsense”"),
        ("nonsense” and worse", "“nonsense” and worse"),
        ('called it "complete nonsense', 'called it "complete nonsense"'),
        ('nonsense" and worse', '"nonsense" and worse'),
        ("a “whole” one", "a “whole” one"),
    ],
)
def test_a_quotation_mark_cut_from_its_partner_gets_one(text, closed):
    assert balanced(text) == closed


@pytest.mark.parametrize(
    ("text", "ended"),
    [("It is so", "It is so."), ("“It is so.”", "“It is so.”"), ("Is it?", "Is it?"), ("是的。", "是的。"), ("", "")],
)
def test_sentences_end_with_one_stop(text, ended):
    assert sentence(text) == ended


def test_titles_and_initials_do_not_end_sentences():
    assert sentences("Mr. Smith met J. Doe in the U.S. Senate. They spoke.") == [
        "Mr. Smith met J. Doe in the U.S. Senate.",
        "They spoke.",
    ]


def test_words_cut_out_lose_only_their_seams():
    assert trimmed(" – welcomed the\n plan; ") == "welcomed the plan"


def test_that_something_was_stated_goes_without_saying():
    text = "The call, she noted, took place on Kyiv’s initiative"
    brief, position = a_position(text, display="took place on Kyiv’s initiative", act=Act.STATES)
    assert position_text(brief, position) == "Amina Otieno: took place on Kyiv’s initiative"


def test_a_single_word_is_not_what_somebody_holds():
    brief, position = a_position("Kenya denies something.", display="something", act=Act.DENIES)
    assert position_text(brief, position) == "Kenya denies something."


def test_single_marks_around_the_parts_of_a_quotation_are_not_printed() -> None:
    text = "Ana Ruiz spoke in Oslo.\n'The bridge won't close,' she said, 'and it'll stay free.'"
    article = article_from_text(text)

    def span(words: str) -> TextSpan:
        start = text.index(words)
        return TextSpan(article.id, start, start + len(words))

    ruiz = Participant(id="ruiz", name="Ana Ruiz", party="ruiz", active=True)
    parts = ("The bridge won't close,", "and it'll stay free.")
    attribution = Attribution(
        id="a", quotation=Quotation.DIRECT, content=tuple(span(f"'{part}'") for part in parts), participant="ruiz"
    )
    whole = TextSpan(article.id, span(parts[0]).start, span(parts[1]).end)
    position = Position(
        id="p",
        text=article.words(whole),
        span=whole,
        topic="t",
        participant="ruiz",
        speaker="ruiz",
        attribution="a",
        quotation=Quotation.DIRECT,
    )
    quotes = tuple(Quote(id=f"q{n}", text=part, span=span(part), attribution="a") for n, part in enumerate(parts))
    brief = Brief(
        articles=(article,), participants=(ruiz,), attributions=(attribution,), quotes=quotes, positions=(position,)
    )
    assert position_text(brief, position) == "Ana Ruiz: “The bridge won't close, […] and it'll stay free.”"
