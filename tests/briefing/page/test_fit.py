"""One page, always: what gives way, in which order, and what is said about it."""

from __future__ import annotations

import statistics
from dataclasses import replace

import pytest

from briefing.errors import Cancelled, PageError, TemplateError
from briefing.model import Notes, Placement, Position, Quotation
from briefing.page import fit as fitting
from briefing.page.cleaning import unmarked
from briefing.page.fit import LIMIT, LIMIT_OTHER_SCRIPTS, LIMIT_UNCERTAIN, NO_ROOM, NOT_IN_TEMPLATE, fit
from briefing.page.readout import Marks, readout
from briefing.page.selection import SAID_ALREADY, select
from tests.briefing.page.generated import generated_brief
from tests.briefing.page.pages import NOTES
from tests.briefing.page.support import all_text, paragraph, template_file
from tests.briefing.page.test_templates import IDS

PAPERS = ("a4", "letter")


def long_notes(lines: int, **more):
    return replace(
        NOTES, background=tuple(f"Background line {n} " + "and more words " * 12 for n in range(lines)), **more
    )


def test_what_fits_is_printed_as_designed(seed):
    page = fit(seed, "briefing-note")
    assert page.fitted
    assert page.tightened == ()
    assert page.layout.pages == 1
    assert page.fill <= page.limit == LIMIT
    assert page.missing == ()
    assert {"p1", "p9", "q1", "wang", "shoigu"} <= page.placed


def test_space_is_reduced_before_type_and_type_before_items(seed):
    steps = []
    for lines in range(14):
        notes = Notes(background=tuple(f"Background line {n}" for n in range(lines)))
        page = fit(replace(seed, notes=notes), "briefing-note")
        dropped = sum(left.reason == NO_ROOM for left in page.left_out)
        steps.append((len(page.tightened), dropped))
    assert (0, 0) in steps
    assert (1, 0) in steps
    assert any(count for _, count in steps)
    assert all(dropped == 0 for tightened, dropped in steps if tightened == 1)


def test_the_least_salient_go_first_and_all_that_is_missing_is_listed(seed):
    page = fit(replace(seed, notes=long_notes(3)), "briefing-note")
    gone = [left for left in page.left_out if left.reason == NO_ROOM]
    assert gone
    assert all(left.text for left in gone)
    assert "p1" in page.placed
    assert not {left.id for left in page.left_out} & page.placed
    everything = {i.id for i in (*seed.positions, *seed.quotes, *seed.participants)}
    assert {left.id for left in page.left_out} | page.placed >= everything - {"china", "russia", "q4"}


def test_pinned_items_and_notes_are_never_dropped(seed):
    quotes = (*seed.quotes[:2], replace(seed.quotes[2], placement=Placement.PINNED), *seed.quotes[3:])
    page = fit(replace(seed, quotes=quotes, notes=long_notes(8)), "briefing-note")
    assert page.left_out
    assert "q3" in page.placed
    text = all_text(page.document)
    assert all(line.strip() in text for line in long_notes(8).background)


def test_what_was_put_back_goes_after_the_rest(seed):
    notes = long_notes(7)
    first = fit(replace(seed, notes=notes), "briefing-note")
    back = next(left.id for left in first.left_out if left.kind == "quote")
    quotes = tuple(replace(q, placement=Placement.INCLUDED) if q.id == back else q for q in seed.quotes)
    assert back in fit(replace(seed, quotes=quotes, notes=notes), "briefing-note").placed


def test_too_much_that_must_stay_is_refused_and_the_block_named(seed):
    brief = replace(seed, notes=long_notes(40))
    with pytest.raises(PageError, match="Shorten “Background”"):
        fit(brief, "briefing-note")
    page = fit(brief, "briefing-note", strict=False)
    assert not page.fitted
    assert page.shorten == "Background"
    assert page.layout.spills


def test_pinned_items_alone_may_use_the_smallest_type(seed):
    found = {fit(replace(seed, notes=long_notes(n)), "briefing-note", strict=False).tightened for n in range(9, 16)}
    assert any("type as small as allowed" in words for words in found)


def test_a_second_page_is_used_only_when_allowed(seed):
    brief = replace(seed, notes=long_notes(14))
    page = fit(brief, "briefing-note", pages=2)
    assert page.pages == 2
    assert page.fill <= page.limit
    assert "Page 2 of 2" in " ".join(line.text for line in page.layout.lines)


def test_what_a_template_has_no_place_for_is_said(seed):
    page = fit(seed, "positions-matrix")
    reasons = {left.id: left.reason for left in page.left_out}
    assert reasons["q1"] == NOT_IN_TEMPLATE
    assert reasons["wang"] == NOT_IN_TEMPLATE


def test_notes_that_a_template_has_no_place_for_are_listed(seed):
    page = fit(replace(seed, notes=NOTES), "press-lines")
    listed = {left.id: left for left in page.left_out if left.kind == "note"}
    assert set(listed) == {"notes:background", "notes:next_steps", "notes:recommendations"}
    assert listed["notes:next_steps"].text == "BRICS leaders’ summit in Kazan."
    assert {left.reason for left in listed.values()} == {NOT_IN_TEMPLATE}
    assert not [left for left in fit(seed, "press-lines").left_out if left.kind == "note"]


def test_joint_positions_printed_once_count_for_both_parties(seed):
    page = fit(seed, "meeting-readout")
    assert {"p8", "p9"} <= page.placed
    assert all_text(page.document).count("Both sides reaffirmed") == 1


def test_less_is_trusted_where_less_is_known(seed, tmp_path):
    assert (
        fit(replace(seed, notes=replace(NOTES, comment="双方同意" * 40)), "briefing-note").limit == LIMIT_OTHER_SCRIPTS
    )
    run = '<w:r><w:rPr><w:rFonts w:ascii="Nowhere Grotesk" w:hAnsi="Nowhere Grotesk"/></w:rPr><w:t>{{ title }}</w:t></w:r>'
    own = template_file(tmp_path, f"<w:p>{run}</w:p>")
    assert fit(seed, str(own)).limit == LIMIT_UNCERTAIN


def test_a_template_of_ones_own_names_its_own_paper(seed, tmp_path):
    assert fit(seed, str(template_file(tmp_path, paragraph("{{ title }}"))), paper="letter").paper == "a4"


def test_a_template_without_tags_is_filled_with_nothing(seed, tmp_path):
    page = fit(seed, str(template_file(tmp_path, paragraph("Our letterhead"))))
    assert page.fitted
    assert {left.reason for left in page.left_out} == {NOT_IN_TEMPLATE}


def test_omissions_are_noted_only_when_asked(seed):
    notes = long_notes(7)
    assert "left out for length" not in all_text(fit(replace(seed, notes=notes), "briefing-note").document)
    noted = fit(replace(seed, notes=replace(notes, note_omissions=True)), "briefing-note")
    assert "left out for length" in all_text(noted.document)


def test_fitting_stops_when_told(seed):
    with pytest.raises(Cancelled):
        fit(seed, "briefing-note", is_cancelled=lambda: True)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


@pytest.mark.parametrize("seed_number", range(20))
def test_every_word_is_on_the_page_or_in_the_list(seed_number):
    brief = generated_brief(seed_number)
    # Twice as many of the officer's own lines as a page usually has, with what XML would take for markup.
    more = tuple(f"{line} < & > {n}" for n, line in enumerate(brief.notes.lines * 3))
    brief = replace(brief, notes=replace(brief.notes, lines=more))
    page = fit(brief, IDS[seed_number % 5], strict=False)
    text = all_text(page.document)
    selection = select(brief, blocks=page.names)
    values = unmarked(readout(brief, selection, page.placed, Marks()))
    elsewhere = {left.id for left in page.left_out if left.kind == "note"}
    for name in (
        "title", "bluf", "participants", "quotes", "background", "next_steps", "lines", "recommendations", "qa",
        "sensitivities", "comment", "source",
    ):  # fmt: skip
        shown = values[name]
        if name not in page.names:
            assert not shown or f"notes:{name}" in elsewhere or name in ("participants", "quotes", "source")
            continue
        for item in shown if isinstance(shown, list) else [shown]:
            if isinstance(item, str):
                assert item in text
                continue
            for text_of in ("text", "q", "a", "name", "role", "speaker", "locator"):
                assert not item.get(text_of) or item[text_of] in text
    if "topics" not in page.names:
        return
    for topic in values["topics"]:
        for statement in (s for cell in topic["cells"] for s in cell):
            # In running text the speaker of a quotation may stand in brackets after the party.
            assert statement["text"] in text or statement["text"].split(": ", 1)[-1] in text


@pytest.mark.office
def test_libreoffice_lays_every_page_out_as_one(tmp_path, office_pages, seed):
    """200 generated briefs over five templates and two papers, and the seed in all ten."""
    files, fills = [], []
    cases = [(generated_brief(n), IDS[n % 5], PAPERS[n // 5 % 2]) for n in range(200)]
    cases += [(replace(seed, notes=NOTES), template, paper) for template in IDS for paper in PAPERS]
    for n, (brief, template, paper) in enumerate(cases):
        try:
            page = fit(brief, template, paper=paper)
        except PageError:
            continue
        assert page.fill <= page.limit
        if any(left.reason == NO_ROOM for left in page.left_out):
            fills.append(page.fill / page.limit)
        files.append(tmp_path / f"{n}.docx")
        files[-1].write_bytes(page.document)
    assert len(files) > 200
    assert set(office_pages(files).values()) == {1}
    assert statistics.median(fills) >= 0.92


@pytest.mark.parametrize("template", IDS)
def test_few_pages_are_tried_before_the_one_that_is_kept(seed, template, monkeypatch):
    tried: list[int] = []
    fill = fitting.fill_template
    monkeypatch.setattr(fitting, "fill_template", lambda *a, **k: tried.append(1) or fill(*a, **k))
    fit(replace(seed, notes=NOTES), template)
    assert 1 <= len(tried) <= 7


@pytest.mark.parametrize("placement", [Placement.PINNED, Placement.INCLUDED])
@pytest.mark.parametrize("template", ["briefing-note", "meeting-readout", "press-lines"])
def test_a_quote_that_was_put_there_is_printed_however_it_is_ranked(seed, template, placement):
    last = replace(seed.quotes[0], id="last", text="Words of my own.", span=None, rank=99, placement=placement)
    others = tuple(replace(quote, id=f"more{n}", rank=10 + n) for n, quote in enumerate(seed.quotes[:3]))
    page = fit(replace(seed, quotes=(*seed.quotes, *others, last)), template)
    assert "last" in page.placed
    assert "Words of my own." in all_text(page.document)


def test_words_for_which_the_template_has_no_second_place_are_printed_in_the_first(seed, tmp_path):
    quote = seed.quotes[0]
    twin = Position(
        id="twin", text=quote.text, span=quote.span, topic="ukraine", participant="china", speaker="wang",
        quotation=Quotation.DIRECT, rank=8,
    )  # fmt: skip
    brief = replace(seed, positions=(*seed.positions, twin))
    cells = (
        "{% for t in topics %}{% for c in t.cells %}{% for s in c %}{{ s.text }} {% endfor %}{% endfor %}{% endfor %}"
    )
    with_quotes = template_file(
        tmp_path, paragraph(cells) + paragraph("{% for q in quotes %}{{ q.text }} {% endfor %}")
    )
    page = fit(brief, str(with_quotes))
    assert "twin" not in page.placed
    assert [left.reason for left in page.left_out if left.id == "twin"] == [SAID_ALREADY]
    without = template_file(
        tmp_path, paragraph(cells) + paragraph("{% for q in quotes[1:] %}{{ q.text }} {% endfor %}")
    )
    assert "twin" in fit(brief, str(without)).placed


@pytest.mark.parametrize("number", range(8))
def test_what_is_said_to_be_printed_already_is(number):
    brief = generated_brief(7000 + number)
    for template in IDS:
        page = fit(brief, template, strict=False)
        spare = select(brief, blocks=page.names).spare
        for left in page.left_out:
            if left.reason == SAID_ALREADY:
                twins = spare[left.id].union(*(spare.get(twin, frozenset()) for twin in spare[left.id]))
                assert twins & page.placed


def test_a_template_that_is_too_long_by_itself_is_named(seed, tmp_path):
    path = template_file(tmp_path, paragraph("{{ title }}") + paragraph('x</w:t><w:br w:type="page"/><w:t>y'))
    with pytest.raises(TemplateError, match="takes more than one page by itself"):
        fit(seed, str(path))
    assert fit(seed, str(path), strict=False).shorten == "Template"


def test_the_values_of_a_page_hold_what_is_printed(seed):
    page = fit(replace(seed, notes=NOTES), "meeting-readout")
    printed = {item["id"] for name in ("quotes", "participants") for item in page.readout[name]}
    printed |= {s["id"] for topic in page.readout["topics"] for s in topic["statements"]}
    assert printed <= page.placed
    assert printed
    assert fit(seed, "press-lines").readout["topics"] == []
