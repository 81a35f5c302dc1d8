"""Tightening: what it says it did, and that what stood at the margin stands there afterwards."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from briefing.page.measure import measure
from briefing.page.package import read_template, write_parts
from briefing.page.templates import find_template
from briefing.page.tighten import LEVELS, MARGINS, tightened, tightening
from tests.briefing.page.support import SECTION, paragraph, template_file

NARROWER = LEVELS[2]
TAB = '<w:p><w:pPr><w:tabs><w:tab w:val="{kind}" w:pos="{at}"/></w:tabs></w:pPr><w:r><w:tab/><w:t>end</w:t></w:r></w:p>'


def right_edges(document: bytes) -> tuple[float, float]:
    layout = measure(document)
    (line,) = (line for line in layout.lines if line.text == "end")
    return line.x + line.width, layout.right


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_number_stays_at_the_right_margin(paper):
    parts = read_template(find_template("bluf-memo").path(paper))
    assert MARGINS in tightening(parts, NARROWER)
    layout = measure(write_parts(tightened(parts, NARROWER)))
    (number,) = (line for line in layout.lines if line.text.endswith("Page 1 of 1"))
    assert number.x + number.width == pytest.approx(layout.right, abs=2)
    assert layout.width - layout.right == pytest.approx(18 * 56.7, abs=2)


def test_a_tab_stop_at_the_right_margin_goes_with_it(tmp_path):
    wide = 11906 - 1418 - 1134
    parts = read_template(template_file(tmp_path, TAB.format(kind="right", at=wide)))
    edge, margin = right_edges(write_parts(tightened(parts, NARROWER)))
    assert edge == pytest.approx(margin, abs=2)


@pytest.mark.parametrize(("kind", "at"), [("right", 5000), ("left", 9354)])
def test_other_tab_stops_stay(tmp_path, kind, at):
    parts = read_template(template_file(tmp_path, TAB.format(kind=kind, at=at)))
    after = tightened(parts, NARROWER)["word/document.xml"]
    assert re.findall(rb'<w:tab w:val="\w+" w:pos="(\d+)"', after) == [str(at).encode()]


def test_margins_are_named_only_where_they_are_reduced(tmp_path):
    narrow = re.sub(r'w:(top|right|bottom|left)="\d+"', r'w:\1="800"', SECTION)
    path = template_file(tmp_path, paragraph("x"))
    parts = read_template(path)
    assert tightening(parts, NARROWER) == (*NARROWER.words, MARGINS)
    assert MARGINS not in tightening(parts, LEVELS[1])
    parts["word/document.xml"] = parts["word/document.xml"].replace(SECTION.encode(), narrow.encode())
    assert tightening(parts, NARROWER) == NARROWER.words


@pytest.mark.parametrize("part", ["word/document.xml", "word/header1.xml"])
def test_margins_stay_where_a_table_of_fixed_width_would_not_follow(tmp_path, part):
    parts = read_template(template_file(tmp_path, paragraph("x")))
    table = b'<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr></w:tbl>'
    parts[part] = re.sub(rb"(<w:body>|<w:hdr [^>]*>)", lambda found: found[0] + table, parts[part])
    assert tightening(parts, NARROWER) == NARROWER.words
    margins = etree.fromstring(tightened(parts, NARROWER)["word/document.xml"]).find(".//{*}pgMar")
    assert {"1134", "1474", "1418"} <= set(margins.attrib.values())
