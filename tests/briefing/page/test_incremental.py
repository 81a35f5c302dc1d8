"""After an edit only what changed is laid out again; the page is the one a program that has just started would make."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from briefing.errors import Cancelled
from briefing.model import Brief, Placement
from briefing.page import measure, source, word_reader
from briefing.page.fit import Page, fit
from tests.briefing.page.generated import generated_brief
from tests.briefing.page.pages import NOTES
from tests.briefing.page.support import paragraph, template_file
from tests.briefing.page.test_templates import IDS


def forget() -> None:
    """Begin as a process does that has made no page yet."""
    source._read.cache_clear()
    word_reader._known.cache_clear()


def edited(brief: Brief, rnd: random.Random) -> Brief:
    """Do one of the things people do to a page."""
    kind = rnd.choice(["words", "place", "notes", "classification", "order"])
    if kind == "words" and brief.quotes:
        n = rnd.randrange(len(brief.quotes))
        quote = replace(brief.quotes[n], edited_text=" ".join(["other words"] * rnd.randint(1, 12)))
        return replace(brief, quotes=(*brief.quotes[:n], quote, *brief.quotes[n + 1 :]))
    if kind == "place" and brief.positions:
        n = rnd.randrange(len(brief.positions))
        position = replace(brief.positions[n], placement=rnd.choice(list(Placement)))
        return replace(brief, positions=(*brief.positions[:n], position, *brief.positions[n + 1 :]))
    if kind == "order":
        return replace(brief, positions=tuple(reversed(brief.positions)))
    if kind == "classification":
        return replace(brief, notes=replace(brief.notes, classification=rnd.choice(["", "TLP:GREEN", "OFFICIAL"])))
    lines = tuple("a line of background " * rnd.randint(1, 20) for _ in range(rnd.randint(0, 4)))
    return replace(brief, notes=replace(brief.notes, background=lines))


def told(page: Page) -> tuple[object, ...]:
    return page.document, page.layout, page.left_out, page.tightened, page.fill, page.placed, page.readout


@pytest.mark.parametrize("number", range(10))
def test_a_page_after_many_edits_is_that_of_a_fresh_start(number):
    rnd = random.Random(number)
    brief = generated_brief(1000 + number)
    template, paper = IDS[number % 5], ("a4", "letter")[number // 5]
    pages = []
    forget()
    for _ in range(4):
        pages.append((brief, fit(brief, template, paper=paper, strict=False)))
        brief = edited(brief, rnd)
    for brief, page in pages:
        forget()
        assert told(fit(brief, template, paper=paper, strict=False)) == told(page)


def test_briefs_that_share_a_template_do_not_mix(seed):
    forget()
    first = fit(seed, "briefing-note")
    fit(generated_brief(77), "briefing-note")
    assert told(fit(seed, "briefing-note")) == told(first)


def test_what_is_remembered_has_an_end(seed, monkeypatch):
    forget()
    whole = fit(seed, "briefing-note")
    monkeypatch.setattr(word_reader, "_MOST_KNOWN", 7)
    monkeypatch.setattr(source, "_MOST_LAID", 7)
    forget()
    for _ in range(3):
        assert told(fit(seed, "briefing-note")) == told(whole)


def test_after_a_stop_in_the_middle_the_next_page_is_right(seed):
    forget()
    whole = fit(replace(seed, notes=NOTES), "briefing-note")
    forget()
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        fit(replace(seed, notes=NOTES), "briefing-note", is_cancelled=lambda: next(answers))
    assert told(fit(replace(seed, notes=NOTES), "briefing-note")) == told(whole)


def test_an_edit_lays_out_little_anew(seed, monkeypatch):
    forget()
    laid: list[object] = []
    lay = measure.lay_paragraph
    monkeypatch.setattr(measure, "lay_paragraph", lambda block, *a, **k: laid.append(block) or lay(block, *a, **k))
    brief = replace(seed, notes=NOTES)
    fit(brief, "briefing-note")
    first = len(laid)
    laid.clear()
    fit(replace(brief, notes=replace(NOTES, comment="Something else.")), "briefing-note")
    assert len(laid) < first / 4


def test_a_template_saved_anew_is_read_anew(seed, tmp_path):
    path = template_file(tmp_path, paragraph("{{ title }} one"))
    assert "one" in str([line.text for line in fit(seed, str(path)).layout.lines])
    template_file(tmp_path, paragraph("{{ title }} and another"))
    assert "another" in str([line.text for line in fit(seed, str(path)).layout.lines])
