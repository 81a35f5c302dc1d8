"""What Word would refuse or repair: the files are held against the rules of the standard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import Brief
from briefing.page.fit import fit
from briefing.page.package import Parts, read_parts, read_template
from tests.briefing.page.generated import generated_brief
from tests.briefing.page.ooxml import problems
from tests.briefing.page.pages import NOTES, seed_brief
from tests.briefing.page.test_templates import EVERY_FILE, IDS

PAPERS = ("a4", "letter")


@EVERY_FILE
def test_a_template_follows_the_standard(template, paper, path):
    assert [p for p in problems(read_template(path)) if "tag is left" not in p] == []


@EVERY_FILE
def test_the_filled_seed_follows_the_standard(template, paper, path, seed):
    page = fit(
        replace(seed, notes=replace(NOTES, classification="TLP:AMBER", note_omissions=True)), template, paper=paper
    )
    assert problems(read_parts(page.document)) == []


@EVERY_FILE
def test_an_empty_page_follows_the_standard(template, paper, path, seed):
    assert problems(read_parts(fit(Brief(articles=seed.articles), template, paper=paper).document)) == []


@pytest.mark.parametrize("number", range(60))
def test_any_page_follows_the_standard(number):
    """Any language and direction, any number of parties, at any level of tightening."""
    page = fit(generated_brief(3000 + number), IDS[number % 5], paper=PAPERS[number // 5 % 2], strict=False)
    assert problems(read_parts(page.document)) == []


def sound() -> Parts:
    return read_parts(fit(replace(seed_brief(), notes=NOTES), "briefing-note").document)


@pytest.mark.parametrize(
    ("part", "old", "new", "told"),
    [
        ("word/document.xml", b"<w:cantSplit/><w:tblHeader/>", b"<w:cantSplit/><w:cantSplit/>", "twice"),
        ("word/document.xml", b'<w:pStyle w:val="Heading1"/>', b'<w:jc w:val="left"/><w:pStyle w:val="x"/>', "order"),
        ("word/document.xml", b'w:val="Heading1"', b'w:val="Headng1"', "is no paragraph style"),
        ("word/document.xml", b"<w:tblGrid>", b"<w:tblGrid><w:gridCol/>", "do not fill the grid"),
        ("word/document.xml", b'xml:space="preserve"', b"", "is not kept"),
        ("word/document.xml", b'r:id="rId3"', b'r:id="rId33"', "not in the relationships"),
        ("word/document.xml", b"Bottom line", b"{{ bluf }}", "tag is left"),
        ("word/styles.xml", b"<w:qFormat/>", b"<w:qFormat/><w:name/>", "twice"),
        ("word/styles.xml", b"<w:keepNext/>", b'<w:keepNext w:val="yes"/>', "neither on nor off"),
        ("word/styles.xml", b'w:before="', b'w:before="0.', "no whole number of twips"),
        ("word/styles.xml", b'<w:basedOn w:val="Normal"/>', b'<w:basedOn w:val="Nothing"/>', "is not there"),
        ("word/_rels/document.xml.rels", b"styles.xml", b"stiles.xml", "leads nowhere"),
        ("[Content_Types].xml", b"/word/header1.xml", b"/word/header7.xml", "not there"),
    ],
)
def test_each_rule_can_be_broken(part, old, new, told):
    parts = sound()
    assert old in parts[part]
    assert any(told in problem for problem in problems({**parts, part: parts[part].replace(old, new)}))
