"""Painting a page and writing it to files."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from briefing.errors import PageError
from briefing.page.export import html, plain_text, render
from briefing.page.fit import Page, fit
from briefing.page.fonts import ensure_gui
from briefing.page.paint import item_at, item_rects, page_size, paint_page
from briefing.page.pdf_dates import dated
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


def test_the_pdf_has_the_date_of_the_briefing_and_a_sound_table(page, tmp_path):
    content = render(page, tmp_path / "x.pdf").read_bytes()
    assert re.findall(rb"/(?:CreationDate|ModDate) \((.*?)\)", content) == [b"D:20240912000000Z"] * 2
    assert set(re.findall(rb'xmp:\w+Date="(.{10})', content)) == {b"2024-09-12"}
    table = int(content.split(b"startxref\n")[1].split()[0])
    assert content[table : table + 5] == b"xref\n"
    places = [int(found[1]) for found in re.finditer(rb"(\d{10}) 00000 n", content[table:])]
    assert len(places) > 20
    for number, place in enumerate(places, 1):
        assert content[place:].startswith(b"%d 0 obj" % number)


@pytest.mark.parametrize("zone", ["Z", "+09'00'", "-03'30'"])
def test_the_dates_of_a_pdf_do_not_depend_on_the_zone_they_were_written_in(zone):
    def written(date: str, zone: str) -> bytes:
        head = f"%PDF-1.4\n1 0 obj\n<<\n/CreationDate (D:{date}{zone})\n/ModDate (D:{date}{zone})\n>>\nendobj\n"
        second = "2 0 obj\n<<>>\nendobj\n"
        table = f"xref\n0 3\n0000000000 65535 f \n{9:010} 00000 n \n{len(head):010} 00000 n \n"
        return f"{head}{second}{table}startxref\n{len(head + second)}\n%%EOF\n".encode()

    assert dated(written("20261124190657", zone), datetime(2024, 9, 12)) == written("20240912000000", "Z")  # noqa: DTZ001


def test_odd_characters_are_cleaned_in_every_format(seed, tmp_path):
    notes = replace(NOTES, author="A\udcff \u202eB\ufffe", desk="D\U000f0001", title="T\u2066x")
    page = fit(replace(seed, notes=notes), "bluf-memo")
    for suffix in (".md", ".html", ".docx", ".pdf"):
        assert render(page, tmp_path / f"x{suffix}").stat().st_size > 0
    for text in ((tmp_path / "x.md").read_text("utf-8"), (tmp_path / "x.html").read_text("utf-8"), plain_text(page)):
        assert "A\ufffd B" in text
        assert not re.search("[\u202a-\u202e\u2066-\u2069\ufffe\U000f0000-\U0010ffff]", text)


@pytest.mark.parametrize(
    ("name", "lock", "program"),
    [
        ("page.docx", ".~lock.page.docx#", "LibreOffice"),
        ("page.odt", ".~lock.page.odt#", "LibreOffice"),
        ("page.docx", "~$page.docx", "Word"),
        ("minutes.docx", "~$inutes.docx", "Word"),
        ("briefing.docx", "~$iefing.docx", "Word"),
    ],
)
def test_a_file_that_is_open_in_another_program_is_not_replaced(page, tmp_path, name, lock, program):
    path = tmp_path / name
    path.write_bytes(b"earlier")
    (tmp_path / lock).write_bytes(b"")
    with pytest.raises(PageError, match=f"it is open in {program}. Close it there or choose another name"):
        render(page, path)
    assert path.read_bytes() == b"earlier"


def test_a_lock_that_was_left_behind_by_a_file_that_is_gone_is_no_obstacle(page, tmp_path):
    (tmp_path / ".~lock.page.docx#").write_bytes(b"")
    (tmp_path / "~$other.docx").write_bytes(b"")
    assert render(page, tmp_path / "page.docx").read_bytes() == page.document


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
