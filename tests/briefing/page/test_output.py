"""Painting a page and writing it to files."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.errors import PageError
from briefing.page.export import html, plain_text, render
from briefing.page.fit import Page, fit
from briefing.page.fonts import ensure_gui
from briefing.page.paint import item_at, item_rects, page_size, paint_page
from tests.briefing.page.pages import NOTES
from tests.briefing.page.test_fit import long_notes


@pytest.fixture(scope="module")
def page(seed) -> Page:
    return fit(replace(seed, notes=NOTES), "briefing-note")


@pytest.fixture(scope="module")
def too_long(seed) -> Page:
    return fit(replace(seed, notes=long_notes(40)), "briefing-note", strict=False)


def painted(layout, scale: float = 0.05, **more):
    ensure_gui()
    from PySide6.QtGui import QImage, QPainter

    width, height = page_size(layout, spill=more.get("spill", True))
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(painter, layout, **more)
    painter.end()
    return image


def ink(image, box, scale: float = 0.05) -> int:
    x, y, width, height = (round(v * scale) for v in box)
    return sum(
        image.pixelColor(i, j).lightness() < 200
        for i in range(max(0, x), min(x + width, image.width()))
        for j in range(max(0, y), min(y + height, image.height()))
    )


def test_the_page_is_drawn_where_it_was_measured(page):
    image = painted(page.layout)
    assert ink(image, item_rects(page.layout, "q1")[0]) > 50
    assert ink(image, (0, 0, page.layout.width, 500)) == 0
    assert ink(image, (0, 0, 1200, page.layout.height)) == 0


def test_a_point_finds_its_item_and_an_item_its_lines(page):
    for item in ("p1", "q1", "wang", "notes:bluf", "notes:background:0", "title"):
        boxes = item_rects(page.layout, item)
        assert boxes, item
        for x, y, width, height in boxes:
            assert item_at(page.layout, x + width / 2, y + height / 2) == item
    assert item_at(page.layout, 5, 5) is None
    assert item_rects(page.layout, "nothing") == ()


def test_a_marked_item_is_tinted(page):
    plain, marked = painted(page.layout), painted(page.layout, highlight="q1")
    x, y, _, height = item_rects(page.layout, "q1")[0]
    spot = (round((x + 2) * 0.05), round((y + height - 4) * 0.05))
    assert plain.pixelColor(*spot) != marked.pixelColor(*spot)


def test_what_does_not_fit_goes_on_in_red_below_the_limit(too_long):
    layout = too_long.layout
    width, height = page_size(layout)
    assert (width, height > layout.height) == (layout.width, True)
    image = painted(layout)
    reds = [
        image.pixelColor(i, j).red() > image.pixelColor(i, j).green() + 40
        for i in range(70, 300, 3)
        for j in range(round(layout.height * 0.05), image.height(), 2)
    ]
    assert any(reds)
    spilt = next(line for line in layout.lines if line.page >= 1 and line.owners)
    owner = next(iter(spilt.owners))
    assert any(y > layout.body_bottom for _, y, _, _ in item_rects(layout, owner))


def test_text_in_the_space_that_stays_free_is_red_as_well(seed):
    def reaches_in(layout) -> bool:
        ends = [line.y + line.height for line in layout.lines if line.page == 0 and line.y < layout.body_bottom - 200]
        return layout.limit_y + 100 < max(ends)

    notes = (long_notes(n, comment="some more words " * 10 * k) for n in range(14, 24) for k in range(1, 4))
    pages = (fit(replace(seed, notes=more), "briefing-note", strict=False) for more in notes)
    layout = next(p.layout for p in pages if not p.fitted and reaches_in(p.layout))
    assert page_size(layout)[1] >= layout.height
    image = painted(layout)
    row = round((layout.limit_y + 40) * 0.05)
    reds = [
        image.pixelColor(i, j).red() > image.pixelColor(i, j).green() + 40
        for i in range(70, 540)
        for j in range(row, round(layout.body_bottom * 0.05))
    ]
    assert any(reds)


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".md", ".html", ".PDF"])
def test_the_suffix_decides_the_format(page, tmp_path, suffix):
    path = tmp_path / f"Briefing – 中文 & co{suffix}"
    assert render(page, path) == path
    head = path.read_bytes()[:20]
    assert head.startswith({".docx": b"PK", ".pdf": b"%PDF", ".md": b"# China", ".html": b"<!DOCTYPE"}[suffix.lower()])
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_the_pdf_has_one_page_of_the_right_size(page, tmp_path):
    content = render(page, tmp_path / "x.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page[^s]", content)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", content)
    assert box is not None
    assert [round(float(v)) for v in box.groups()] == [595, 842]


@pytest.mark.parametrize("make", [plain_text, html])
def test_the_clipboard_holds_what_the_page_holds(page, make):
    text = make(page)
    for words in ("Wang Yi", "Ukraine crisis", "M. Keller", "Based on one report", "para. 8", "BRICS leaders’ summit"):
        assert words in text


def test_markup_is_escaped(seed, tmp_path):
    page = fit(replace(seed, notes=replace(NOTES, title="<b>A & B</b> | *x*")), "briefing-note")
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in html(page)
    assert "\\<b\\>A & B\\</b\\> \\| \\*x\\*" in render(page, tmp_path / "x.md").read_text(encoding="utf-8")


def test_an_edited_quote_is_marked_everywhere(seed, tmp_path):
    quotes = (replace(seed.quotes[0], edited_text="We seek consensus"), *seed.quotes[1:])
    page = fit(replace(seed, quotes=quotes), "briefing-note")
    for text in (plain_text(page), html(page), render(page, tmp_path / "x.md").read_text(encoding="utf-8")):
        assert text.count("[edited]") == 1


def test_a_page_that_does_not_fit_is_not_written(too_long, tmp_path):
    with pytest.raises(PageError, match="Background"):
        render(too_long, tmp_path / "x.docx")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["x.rtf", "x", "x.doc"])
def test_an_unknown_suffix_is_refused(page, tmp_path, name):
    with pytest.raises(PageError, match=r"\.docx"):
        render(page, tmp_path / name)


def test_a_missing_folder_is_one_clear_error(page, tmp_path):
    with pytest.raises(PageError, match="folder"):
        render(page, tmp_path / "nowhere" / "x.docx")


def test_a_full_disk_leaves_the_earlier_file_alone(page, tmp_path, monkeypatch):
    path = tmp_path / "x.docx"
    path.write_bytes(b"earlier")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(PageError, match="full"):
        render(page, path)
    assert path.read_bytes() == b"earlier"
    assert [p.name for p in tmp_path.iterdir()] == ["x.docx"]
