"""The measurer: heights, line breaks, pages, whose line it is, and what it cannot measure."""

from __future__ import annotations

import base64
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.page.fit import LIMIT_UNCERTAIN, fit
from briefing.page.fonts import ensure_gui, is_known
from briefing.page.measure import measure
from briefing.page.package import read_template, write_parts
from briefing.page.readout import Marks
from tests.briefing.page.pages import NOTES
from tests.briefing.page.support import SECTION, cell_table, floating, paragraph, template_file

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture(autouse=True)
def _a_real_font():
    ensure_gui()
    assert is_known("Calibri"), "install the font Carlito (Debian: fonts-crosextra-carlito)"


def measured(folder: Path, body: str, **more):
    return measure(template_file(folder, body, **more).read_bytes())


def spaced(text: str, properties: str, run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def body_lines(layout):
    return sorted(
        (line for line in layout.lines if layout.body_top <= line.y < layout.body_bottom), key=lambda n: (n.page, n.y)
    )


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_qt_keeps_the_references_to_none():
    from PySide6.QtGui import QTextBlockFormat

    before = sys.getrefcount(None)
    shape = QTextBlockFormat()
    for _ in range(1000):
        shape.setTopMargin(2.0)
    assert abs(sys.getrefcount(None) - before) < 50


def test_an_exact_line_is_as_high_as_it_says(tmp_path):
    layout = measured(tmp_path, spaced("one", '<w:spacing w:line="400" w:lineRule="exact"/>') + paragraph("two"))
    first, second = body_lines(layout)
    assert first.height == 400
    assert second.y == pytest.approx(first.y + 400 + 80)  # Normal has 4 pt after


def test_a_minimum_line_grows_and_single_spacing_follows_the_font(tmp_path):
    size = '<w:sz w:val="80"/>'
    layout = measured(
        tmp_path,
        spaced("one", '<w:spacing w:line="100" w:lineRule="atLeast"/>', size)
        + spaced("two", '<w:spacing w:line="240" w:lineRule="auto"/>', size)
        + spaced("three", '<w:spacing w:line="480" w:lineRule="auto"/>', size),
    )
    least, single, double = (line.height for line in body_lines(layout))
    assert least == pytest.approx(single)
    assert single == pytest.approx(40 * 20 * 1.22, rel=0.01)  # Carlito's own line
    assert double == pytest.approx(2 * single)


def test_between_paragraphs_the_larger_space_counts_unless_the_file_adds_them(tmp_path):
    body = spaced("one", '<w:spacing w:after="300" w:line="200" w:lineRule="exact"/>') + spaced(
        "two", '<w:spacing w:before="200" w:line="200" w:lineRule="exact"/>'
    )
    first, second = body_lines(measured(tmp_path, body))
    assert second.y - first.y == pytest.approx(500)
    settings = read_template(template_file(tmp_path, body))["word/settings.xml"].replace(
        b"<w:compat>", b"<w:compat><w:doNotUseHTMLParagraphAutoSpacing/>"
    )
    first, second = body_lines(measured(tmp_path, body, extra={"word/settings.xml": settings}))
    assert second.y - first.y == pytest.approx(700)


def test_long_text_wraps_between_the_margins(tmp_path):
    layout = measured(tmp_path, paragraph("words and words " * 40))
    lines = body_lines(layout)
    assert len(lines) > 4
    assert all(layout.left <= line.x and line.x + line.width <= layout.right + 1 for line in lines)
    assert "".join(line.text.replace(" ", "") for line in lines) == "wordsandwords" * 40


def test_a_list_item_hangs_beside_its_label(tmp_path):
    layout = measured(tmp_path, paragraph("words and words " * 20, "ListBullet"))
    label, first, second = body_lines(layout)[:3]
    assert label.text == "–"
    assert label.x == layout.left
    assert first.x == second.x == layout.left + 255


def test_numbered_items_count(tmp_path):
    layout = measured(tmp_path, paragraph("one", "ListNumber") + paragraph("two", "ListNumber"))
    assert [line.text for line in body_lines(layout)] == ["1", "one", "2", "two"]


def test_a_right_tab_sets_text_at_the_right_edge(tmp_path):
    body = '<w:p><w:pPr><w:pStyle w:val="Kicker"/></w:pPr><w:r><w:t>left</w:t><w:tab/><w:t>right</w:t></w:r></w:p>'
    layout = measured(tmp_path, body)
    left, right = body_lines(layout)
    assert left.x == layout.left
    assert right.x + right.width == pytest.approx(layout.right, abs=2)


def test_a_long_header_pushes_the_body_down(tmp_path):
    short = measured(tmp_path, paragraph("Body"))
    tall = measured(tmp_path, paragraph("Body"), header="words and words " * 60)
    assert short.body_top == 1134
    assert tall.body_top > short.body_top + 500
    assert body_lines(tall)[0].y >= tall.body_top


def test_a_table_row_is_as_high_as_its_highest_cell_and_its_margins(tmp_path):
    layout = measured(tmp_path, cell_table("words and words " * 30) + paragraph("after"))
    *inside, after = body_lines(layout)
    assert after.y == pytest.approx(layout.body_top + len(inside) * 270 + 80)


def test_two_pages_are_never_called_one(tmp_path):
    layout = measured(tmp_path, paragraph("line") * 60)
    assert layout.pages == 2
    assert layout.fill > 1.0
    broken = measured(tmp_path, paragraph("one") + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + paragraph("two"))
    assert broken.pages == 2


def test_three_hundred_pages_are_counted(tmp_path):
    assert measured(tmp_path, paragraph("line", "Heading1") * 9000).pages > 100


def test_a_heading_stays_with_what_follows(tmp_path):
    for count in range(44, 52):
        layout = measured(tmp_path, paragraph("line") * count + paragraph("Head", "Heading1") + paragraph("x" * 300))
        head = next(line for line in layout.lines if line.text == "Head")
        text = next(line for line in layout.lines if line.text.startswith("xxx"))
        assert head.page == text.page


def test_the_head_of_a_table_is_repeated_on_the_next_page(tmp_path):
    def row(text: str, properties: str = "") -> str:
        return (
            f'<w:tr><w:trPr>{properties}</w:trPr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/></w:tcPr>'
            f"{paragraph(text)}</w:tc></w:tr>"
        )

    rows = row("Head", "<w:tblHeader/>") + "".join(row(f"Row {n}") for n in range(70))
    table = f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9354"/></w:tblGrid>{rows}</w:tbl>'
    layout = measured(tmp_path, table + paragraph("end"))
    assert [line.page for line in layout.lines if line.text == "Head"] == [0, 1]
    second = [line for line in body_lines(layout) if line.page == 1]
    assert second[0].text == "Head"
    assert second[1].y > second[0].y


def picture(kind: str) -> str:
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    art = "http://schemas.openxmlformats.org/drawingml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return (
        f'<w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:drawing><wp:{kind} xmlns:wp="{drawing}">'
        f'<wp:extent cx="635000" cy="1270000"/><wp:docPr id="1" name="logo" descr="Coat of arms"/>'
        f'<a:blip xmlns:a="{art}" xmlns:r="{links}" r:embed="rId20"/></wp:{kind}></w:drawing></w:r></w:p>'
    )


def test_an_inline_picture_takes_its_height(tmp_path):
    rels = read_template(template_file(tmp_path, ""))["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        b'Target="media/logo.png"/></Relationships>',
    )
    extra = {"word/_rels/document.xml.rels": rels, "word/media/logo.png": PIXEL}
    layout = measured(tmp_path, picture("inline") + paragraph("after"), extra=extra)
    (logo,) = layout.pictures
    assert (logo.width, logo.height, logo.description, logo.content) == (1000, 2000, "Coat of arms", PIXEL)
    assert body_lines(layout)[0].y >= layout.body_top + 2000


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (picture("anchor"), "floating"),
        ('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', "footnotes"),
        ('<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>', "sections"),
        ("<w:p><w:r><w:pict/></w:r></w:p>", "text boxes"),
        (spaced("x", '<w:framePr w:w="4000"/>'), "frames"),
        (cell_table("x").replace("<w:tblPr>", '<w:tblPr><w:tblpPr w:tblpX="100"/>'), "floating"),
    ],
)
def test_what_cannot_be_measured_is_named(tmp_path, body, named):
    assert any(named in text for text in measured(tmp_path, body + paragraph("x")).unmeasured)


def with_grid(path: Path, grid: str) -> Path:
    parts = read_template(path)
    section = SECTION.replace("</w:sectPr>", f"{grid}</w:sectPr>").encode()
    parts["word/document.xml"] = parts["word/document.xml"].replace(SECTION.encode(), section)
    path.write_bytes(write_parts(parts))
    return path


@pytest.mark.parametrize(
    ("spacing", "height"),
    [
        ('w:line="240" w:lineRule="auto"', 420),
        ('w:line="360" w:lineRule="auto"', 630),
        ('w:line="200" w:lineRule="auto"', 420),
        ('w:line="300" w:lineRule="atLeast"', 420),
        ('w:line="500" w:lineRule="exact"', 500),
    ],
)
def test_lines_snap_to_the_grid_of_the_page(tmp_path, spacing, height):
    body = spaced("one", f"<w:spacing {spacing}/>") + spaced("two", f'<w:snapToGrid w:val="0"/><w:spacing {spacing}/>')
    free = body_lines(measured(tmp_path, body))
    grid = '<w:docGrid w:type="lines" w:linePitch="420"/>'
    layout = measure(with_grid(template_file(tmp_path, body), grid).read_bytes())
    snapped = body_lines(layout)
    assert snapped[0].height == pytest.approx(height)
    assert snapped[1].height == free[1].height
    assert layout.body_height % 420 == pytest.approx(0)


def test_a_grid_without_a_kind_is_none(tmp_path):
    body = paragraph("one")
    path = with_grid(template_file(tmp_path, body, name="grid.docx"), '<w:docGrid w:linePitch="420"/>')
    assert measure(path.read_bytes()).lines == measured(tmp_path, body).lines


def test_letters_drawn_wider_take_more_room(tmp_path):
    plain, wide = body_lines(measured(tmp_path, paragraph("measure") + spaced("measure", "", '<w:w w:val="130"/>')))
    assert wide.width == pytest.approx(plain.width * 1.3, rel=0.01)


def test_what_is_raised_makes_its_line_higher(tmp_path):
    single = '<w:spacing w:line="240" w:lineRule="auto"/>'
    bodies = [spaced("x", single, f'<w:position w:val="{n}"/>') for n in (0, 24, -24)]
    plain, raised, lowered = body_lines(measured(tmp_path, "".join(bodies)))
    assert raised.height >= plain.height + 240
    assert lowered.height >= plain.height + 240
    assert raised.baseline - raised.y > plain.baseline - plain.y


@pytest.mark.parametrize(
    ("wrap", "height"),
    [("TopAndBottom", 3937), ("Square", 3937), ("None", 0)],
)
def test_what_floats_takes_its_height_from_the_text_it_pushes(tmp_path, wrap, height):
    layout = measured(tmp_path, floating(wrap) + paragraph("after"))
    plain = measured(tmp_path, paragraph("x") + paragraph("after"))
    assert (layout.fill - plain.fill) * layout.body_height == pytest.approx(height, abs=2)


@pytest.mark.parametrize(("where", "height"), [(0, 0), (360_000, 3370), (9_000_000, 1191)])
def test_what_stands_in_the_margin_takes_nothing(tmp_path, where, height):
    box = floating("TopAndBottom", offset=where).replace('V relativeFrom="paragraph"', 'V relativeFrom="page"')
    box = box.replace('cy="2500000"', 'cy="635000"') if not where else box
    layout, plain = measured(tmp_path, box), measured(tmp_path, paragraph("x"))
    assert (layout.fill - plain.fill) * layout.body_height == pytest.approx(height, abs=2)


def test_an_old_text_box_takes_the_height_its_style_says(tmp_path):
    shape = (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:2in;height:'
        '100pt"><w10:wrap xmlns:w10="urn:schemas-microsoft-com:office:word" type="square"/></v:shape></w:pict></w:r></w:p>'
    )
    layout, plain = measured(tmp_path, shape), measured(tmp_path, "<w:p/>")
    assert (layout.fill - plain.fill) * layout.body_height == pytest.approx(2000, abs=2)


def test_a_frame_is_as_wide_as_it_says_and_once_as_high(tmp_path):
    frame = '<w:framePr w:w="2000" w:h="3000"/><w:spacing w:before="0" w:after="0" w:line="300" w:lineRule="exact"/>'
    layout = measured(tmp_path, spaced("two words " * 8, frame) + spaced("more", frame))
    lines = body_lines(layout)
    assert len(lines) > 3
    assert all(line.width <= 2000 for line in lines)
    assert layout.fill * layout.body_height == pytest.approx(3300, abs=2)


def test_columns_are_named_and_leave_more_of_the_page_free(tmp_path, seed):
    columns = SECTION.replace("</w:sectPr>", '<w:cols w:num="2"/></w:sectPr>')
    path = template_file(tmp_path, paragraph("{{ title }}"))
    parts = read_template(path)
    parts["word/document.xml"] = parts["word/document.xml"].replace(SECTION.encode(), columns.encode())
    path.write_bytes(write_parts(parts))
    assert "columns" in measure(path.read_bytes()).unmeasured[0]
    assert fit(seed, str(path)).limit == LIMIT_UNCERTAIN


def test_a_font_without_a_twin_is_named(tmp_path):
    layout = measured(tmp_path, spaced("text", "", '<w:rFonts w:ascii="Nowhere Grotesk" w:hAnsi="Nowhere Grotesk"/>'))
    assert layout.unknown_fonts == ("Nowhere Grotesk",)


def test_every_line_knows_whose_it_is(tmp_path):
    marks = Marks()
    text = marks("one", "first words ") + "nobody " + marks("two", "second")
    document = template_file(tmp_path, paragraph(text)).read_bytes()
    (line,) = body_lines(measure(document, owners=marks.ids))
    assert [(piece.text, piece.owner) for piece in line.pieces] == [
        ("first words ", "one"),
        ("nobody ", None),
        ("second", "two"),
    ]


def test_marks_are_in_the_measured_copy_only(seed):
    page = fit(replace(seed, notes=NOTES), "briefing-note")
    assert page.layout.heights()
    assert not any(ord(c) >= 0xF0000 for part in page.document.decode("latin-1") for c in part)
    again = measure(page.document)
    assert again.fill == page.layout.fill
    assert [line.text for line in again.lines] == [line.text for line in page.layout.lines]


def test_words_are_written_from_right_to_left_at_the_right(tmp_path):
    body = spaced("العربية", "<w:bidi/>", "<w:rtl/>")
    layout = measured(tmp_path, body)
    (line,) = body_lines(layout)
    assert line.right_to_left
    assert line.x + line.width == pytest.approx(layout.right, abs=2)


@pytest.mark.parametrize("direction", ["<w:bidi/>", ""])
def test_a_line_of_both_directions_is_told_from_its_left_edge_to_its_right(tmp_path, direction):
    """Where numbers end words written from right to left, the last character stands in the middle of the line."""
    words = "العربية كلمات " * 3 + "para. 12"
    layout = measured(tmp_path, spaced(words, direction + '<w:ind w:left="600"/>'))
    (line,) = body_lines(layout)
    alone = [body_lines(measured(tmp_path, spaced(part, direction)))[0].width for part in ("العربية كلمات", "para. 12")]
    assert line.width > 3 * alone[0] + alone[1]
    if direction:
        assert line.x + line.width == pytest.approx(layout.right - 600, abs=20)
    else:
        assert line.x == pytest.approx(layout.left + 600, abs=20)
