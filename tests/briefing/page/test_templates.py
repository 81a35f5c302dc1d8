"""The built-in templates: what they promise to people who open them in Word, and to the renderer."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from briefing.errors import TemplateError
from briefing.model import Brief
from briefing.page.checking import check_template
from briefing.page.fit import fit
from briefing.page.measure import measure
from briefing.page.package import read_parts, read_template
from briefing.page.readout import Marks, readout
from briefing.page.render import template_names
from briefing.page.selection import select
from briefing.page.templates import find_template, find_templates, write_starter
from briefing.page.wordml import w
from briefing.paths import templates_dir
from tests.briefing.page.pages import NOTES
from tests.briefing.page.support import all_text, paragraph, template_file

IDS = ("briefing-note", "meeting-readout", "positions-matrix", "press-lines", "bluf-memo")
FILES = [
    (info.id, paper, path) for info in find_templates() for paper, path in zip(info.papers, info.files, strict=True)
]
EVERY_FILE = pytest.mark.parametrize(("template", "paper", "path"), FILES, ids=[f"{t}-{p}" for t, p, _ in FILES])


def xml_of(path: Path, part: str) -> etree._Element:
    return etree.fromstring(read_template(path)[part])


def test_the_five_templates_come_in_two_papers_with_a_title_and_one_sentence():
    assert tuple(info.id for info in find_templates()) == IDS
    for info in find_templates():
        assert info.papers == ("a4", "letter")
        assert info.title
        assert info.description.endswith(".")
        assert "\t" not in info.title + info.description


def test_the_stored_templates_are_what_the_script_makes(tmp_path):
    script = Path(__file__).resolve().parents[3] / "templates" / "build_templates.py"
    subprocess.run([sys.executable, "-B", str(script), "--out", str(tmp_path)], check=True)
    for made in tmp_path.iterdir():
        assert made.read_bytes() == (templates_dir() / made.name).read_bytes(), made.name


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_starter_is_a_template_without_problems_whose_notes_vanish(seed, tmp_path, paper):
    path = write_starter(tmp_path / "Mine.docx", paper=paper)
    assert check_template(path) == ()
    page = fit(replace(seed, notes=NOTES), str(path))
    text = all_text(page.document)
    assert (page.paper, "Grey lines" in text, "Wang Yi" in text) == (paper, False, True)
    with pytest.raises(TemplateError, match="already"):
        write_starter(path)
    with pytest.raises(TemplateError, match="folder"):
        write_starter(tmp_path / "nowhere" / "Mine.docx")


def test_an_unknown_template_is_named_with_those_there_are():
    with pytest.raises(TemplateError, match=r"nosuch.*briefing-note"):
        find_template("nosuch")


def test_a_template_of_ones_own_is_found_by_path_and_by_folder(tmp_path, monkeypatch):
    path = template_file(tmp_path, paragraph("{{ title }}"))
    assert find_template(str(path)).files == (path,)
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / "config" / "templates"
    folder.mkdir(parents=True)
    (folder / "Office.docx").write_bytes(path.read_bytes())
    (folder / "~$Office.docx").write_bytes(b"lock")
    assert [info.title for info in find_templates() if not info.built_in] == ["Office"]


@EVERY_FILE
def test_only_names_of_the_contract_are_used(seed, template, paper, path):
    selection = select(seed)
    contract = set(readout(seed, selection, selection.ids, Marks()))
    assert template_names(read_template(path), title=template) <= contract


@EVERY_FILE
def test_every_paragraph_style_has_an_exact_line_and_no_direct_formatting_is_left(template, paper, path):
    for style in xml_of(path, "word/styles.xml").iterfind(w("style")):
        if style.get(w("type")) == "paragraph":
            assert style.find(f"{w('pPr')}/{w('spacing')}").get(w("lineRule")) == "exact"
    for part in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
        root = xml_of(path, part)
        assert {etree.QName(e).localname for e in root.iterfind(f".//{w('pPr')}/*")} <= {"pStyle"}
        assert {etree.QName(e).localname for e in root.iterfind(f".//{w('rPr')}/*")} <= {"rStyle"}


@EVERY_FILE
def test_grid_and_cells_agree_and_tables_can_be_read_aloud(template, paper, path):
    for table in xml_of(path, "word/document.xml").iter(w("tbl")):
        grid = [c.get(w("w")) for c in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
        for row in table.iterfind(w("tr")):
            assert [c.get(w("w")) for c in row.iterfind(f"{w('tc')}/{w('tcPr')}/{w('tcW')}")] == grid
        assert table.find(f"{w('tr')}/{w('trPr')}/{w('tblHeader')}") is not None
        assert table.find(f"{w('tblPr')}/{w('tblLook')}").get(w("firstRow")) == "1"
        assert table.find(f"{w('tblPr')}/{w('tblCaption')}") is not None
        assert table.find(f"{w('tblPr')}/{w('tblDescription')}") is not None


@EVERY_FILE
def test_bold_in_two_kinds_of_style_never_meets(template, paper, path):
    """In Word it would cancel itself."""
    styles = {s.get(w("styleId")): s for s in xml_of(path, "word/styles.xml").iterfind(w("style"))}

    def bold(name: str) -> bool:
        found = styles[name].find(f"{w('rPr')}/{w('b')}")
        return found is not None and found.get(w("val")) != "0"

    for p in xml_of(path, "word/document.xml").iter(w("p")):
        outer = p.find(f"{w('pPr')}/{w('pStyle')}").get(w("val"))
        for inner in p.iterfind(f".//{w('rStyle')}"):
            assert not (bold(outer) and bold(inner.get(w("val"))))


@EVERY_FILE
def test_opened_unfilled_a_template_is_short(template, paper, path):
    assert measure(path.read_bytes()).pages <= 2


@EVERY_FILE
def test_an_empty_brief_leaves_no_empty_heading_and_no_table(seed, template, paper, path):
    page = fit(Brief(articles=seed.articles), template, paper=paper)
    root = etree.fromstring(read_parts(page.document)["word/document.xml"])
    assert root.find(f".//{w('tbl')}") is None
    styles = [s.get(w("val")) for s in root.iterfind(f".//{w('pStyle')}")]
    assert not any(a == b == "Heading1" for a, b in itertools.pairwise(styles))
    assert page.missing == ()


@EVERY_FILE
def test_a_marking_is_printed_at_top_and_bottom_only_when_set(seed, template, paper, path):
    plain = all_text(fit(seed, template, paper=paper).document)
    marked = all_text(
        fit(replace(seed, notes=replace(NOTES, classification="Restricted X")), template, paper=paper).document
    )
    assert "Restricted X" not in plain
    assert marked.count("Restricted X") == 2
    tlp = fit(replace(seed, notes=replace(NOTES, classification="TLP:AMBER")), template, paper=paper)
    assert "MarkingTLP" in read_parts(tlp.document)["word/header1.xml"].decode()


@EVERY_FILE
def test_headings_are_in_order_and_the_language_is_named(seed, template, paper, path):
    parts = read_parts(fit(replace(seed, notes=NOTES), template, paper=paper).document)
    found = re.findall(r'w:pStyle w:val="(Title|TitleLong|Heading1|Heading2)"', parts["word/document.xml"].decode())
    assert found[0].startswith("Title")
    assert found.index("Heading1") < (found.index("Heading2") if "Heading2" in found else len(found))
    assert 'w:lang w:val="en' in parts["word/styles.xml"].decode()


def test_an_edited_quote_carries_its_mark_in_the_document(seed):
    quotes = (replace(seed.quotes[0], edited_text="We seek consensus"), *seed.quotes[1:])
    text = all_text(fit(replace(seed, quotes=quotes), "briefing-note").document)
    assert "“We seek consensus”\u00a0[edited]" in text
    assert text.count("[edited]") == 1


def test_the_source_line_names_outlet_title_and_caveat(seed):
    text = all_text(fit(seed, "briefing-note").document)
    assert "“China, Russia agree to strengthen strategic consultation, cooperation”" in text
    assert "CGTN" in text
    assert "Based on one report; not corroborated." in text
    assert "Prepared with Briefing Desk from one article" in text


def many_parties(seed, count: int, *, silent: bool = True) -> Brief:
    """The seed's brief with as many parties in all; the new ones hold something on one topic, or on each."""
    states = tuple(
        replace(seed.participants[0], id=f"s{n}", name=f"State {n}", party=f"s{n}") for n in range(count - 2)
    )
    topics = ["ukraine"] if silent else [topic.id for topic in seed.topics]
    held = tuple(
        replace(seed.positions[0], id=f"x-{state.id}-{topic}", participant=state.id, speaker=None, topic=topic, rank=1)
        for state in states
        for topic in topics
    )
    return replace(seed, participants=(*seed.participants, *states), positions=(*held, *seed.positions))


def positions_table(page) -> list[list[str]]:
    root = etree.fromstring(read_parts(page.document)["word/document.xml"])
    table = root.findall(f".//{w('tbl')}")[-1]
    return [
        ["\n".join("".join(p.itertext(w("t"))) for p in cell.iter(w("p"))) for cell in row.iterfind(w("tc"))]
        for row in table.iterfind(w("tr"))
    ]


def test_parties_that_say_something_on_most_topics_get_a_column_each(seed):
    head, *rows = positions_table(fit(many_parties(seed, 4, silent=False), "positions-matrix"))
    assert head[0] == "Topic"
    assert {len(row) for row in rows} == {len(head)} == {5}


def test_a_table_that_would_be_mostly_empty_lists_who_holds_what(seed):
    head, *rows = positions_table(fit(many_parties(seed, 4), "positions-matrix"))
    assert head == ["Topic", "Who holds what"]
    texts = {row[0].split("\n")[0]: row[1] for row in rows}
    assert "China: Wang Yi conveyed China’s readiness" in texts["BRICS"]
    assert texts["BRICS"].endswith("State 0, State 1: not addressed in source")
    assert "not addressed" not in texts["Ukraine crisis"]


def test_more_than_four_parties_are_listed_by_topic(seed):
    head, *rows = positions_table(fit(many_parties(seed, 7, silent=False), "positions-matrix"))
    assert head == ["Topic", "Who holds what"]
    assert all(row[1].count("State") >= 5 for row in rows)
    assert "not addressed" not in str(rows)


def test_leaving_items_out_does_not_turn_a_table_into_a_list(seed):
    """The shape goes by all there is to print, so that it does not jump while a page is fitted."""
    notes = replace(NOTES, background=("and more words " * 60,) * 3)
    page = fit(replace(many_parties(seed, 4, silent=False), notes=notes), "briefing-note")
    assert any(left.reason == "no room on the page" for left in page.left_out)
    assert page.readout["in_columns"]


def test_who_has_nothing_but_a_name_shares_a_row(seed):
    bare = tuple(
        replace(seed.participants[2], id=f"n{n}", name=name, roles=(), party=None)
        for n, name in enumerate(("Ada Berg", "Jo Lind"))
    )
    brief = replace(seed, participants=(*seed.participants, *bare), positions=(), quotes=())
    (row,) = [r for r in positions_table(fit(brief, "briefing-note")) if r[0] == "Also named"]
    assert row[1] == "Ada Berg, Jo Lind"
    sides = fit(replace(seed, participants=(*seed.participants, *bare)), "meeting-readout")
    assert "Others\nAda Berg, Jo Lind" in all_text(sides.document)


@pytest.mark.parametrize("template", ["briefing-note", "meeting-readout"])
def test_without_parties_participants_are_a_line_of_text(seed, template):
    people = tuple(replace(who, party=None) for who in seed.participants[2:])
    page = fit(replace(seed, participants=people, positions=(), quotes=()), template)
    assert "Sergei Shoigu, Secretary of the Russian Federation Security Council" in all_text(page.document)
    assert "<w:tbl>" not in read_parts(page.document)["word/document.xml"].decode()


@pytest.mark.parametrize(("letters", "style"), [(40, "Title"), (65, "TitleLong"), (80, "Title"), (120, "TitleLong")])
def test_a_title_leaves_no_single_word_on_its_last_line(seed, letters, style):
    title = ("word " * 40)[:letters].strip()
    page = fit(replace(seed, notes=replace(NOTES, title=title)), "press-lines")
    assert f'w:pStyle w:val="{style}"' in read_parts(page.document)["word/document.xml"].decode()
