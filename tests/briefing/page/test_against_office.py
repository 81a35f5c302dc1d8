"""The measurer against LibreOffice: stored values everywhere, the real thing where it is installed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.page import contract
from briefing.page.cleaning import unmarked
from briefing.page.measure import measure
from briefing.page.package import read_template
from briefing.page.readout import Marks, readout
from briefing.page.render import Properties, fill_template
from briefing.page.selection import select
from briefing.page.templates import find_template
from tests.briefing.page.pages import NOTES, seed_brief

# How much of the page LibreOffice 7.4 fills with all of a brief, as designed, on A4 and Letter. The measurer agreed to
# a thousandth when this was stored; what is looked for is a change of fonts or of Qt.
STORED = {
    ("seed", "briefing-note"): (1.119, 1.194),
    ("seed", "meeting-readout"): (0.913, 0.974),
    ("seed", "positions-matrix"): (0.642, 0.685),
    ("seed", "press-lines"): (0.626, 0.668),
    ("seed", "bluf-memo"): (0.714, 0.761),
    ("sample", "briefing-note"): (0.669, 0.713),
    ("sample", "meeting-readout"): (0.584, 0.623),
    ("sample", "positions-matrix"): (0.375, 0.399),
    ("sample", "press-lines"): (0.552, 0.588),
    ("sample", "bluf-memo"): (0.483, 0.515),
}
PAPERS = ("a4", "letter")


def document(name: str, template: str, paper: str) -> bytes:
    brief = replace(seed_brief(), notes=NOTES) if name == "seed" else contract.sample_brief()
    selection = select(brief)
    values = unmarked(readout(brief, selection, selection.ids, Marks()))
    parts = read_template(find_template(template).path(paper))
    return fill_template(parts, values, Properties(), title=template).document()


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(("name", "template"), STORED)
def test_the_fill_is_what_libreoffice_makes_of_it(name, template, paper):
    layout = measure(document(name, template, paper))
    assert layout.fill == pytest.approx(STORED[name, template][PAPERS.index(paper)], abs=0.03)
    assert layout.pages == (1 if layout.fill <= 1.0 else 2)


@pytest.mark.office
def test_lines_break_and_stand_where_libreoffice_puts_them(tmp_path, office_words):
    layouts = {}
    for name, template in STORED:
        path = tmp_path / f"{name}-{template}.docx"
        path.write_bytes(document(name, template, "a4"))
        layouts[path] = measure(path.read_bytes())
    for path, words in office_words(layouts).items():
        shifts = []
        for line in layouts[path].lines:
            if line.page > 0:
                continue
            first, last = line.text.split()[0], line.text.split()[-1]
            same = [
                w for w in words if w[3] == first and abs(w[0] - line.x / 20) < 2 and abs(w[2] - line.baseline / 20) < 9
            ]
            assert same, f"{path.stem}: LibreOffice does not begin a line with “{line.text}”"
            bottom = same[0][2]
            assert any(w[3] == last and abs(w[2] - bottom) < 2.5 for w in words), (
                f"{path.stem}: “{line.text}” is longer"
            )
            # The box of a word reaches below its baseline by the font's descent.
            shifts.append(bottom - line.baseline / 20 - 0.27 * line.pieces[0].face.size)
        assert max(shifts) - min(shifts) < 3.0, path.stem
