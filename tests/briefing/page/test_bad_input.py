"""What goes wrong at the edges: each time one clear message, nothing lost, and no waiting."""

from __future__ import annotations

import struct
import time
import zlib

import pytest

from briefing.errors import PageError, TemplateError
from briefing.page import package
from briefing.page.checking import Severity, check_template, examine_template
from briefing.page.export import SUFFIXES, render
from briefing.page.fit import LIMIT_UNCERTAIN, fit
from briefing.page.pictures import picture_size
from tests.briefing.page.support import all_text, paragraph, template_file

ODD_NAMES = (
    "Grüße – 好 😀.docx",
    "عربي.docx",
    "a'b & c;d.docx",
    "x" * 120 + ".docx",
    "e\u0301.docx",
    "50 % of $HOME.docx",
)


def png(width: int, height: int) -> bytes:
    """A small file that says it is a large grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_a_template_that_vanishes_while_in_use_is_named(seed, tmp_path):
    path = template_file(tmp_path, paragraph("{{ title }}"))
    assert fit(seed, str(path)).fitted
    path.unlink()
    with pytest.raises(TemplateError, match=r"own\.docx: there is no such template file\. Check the path\."):
        fit(seed, str(path))


def test_a_template_that_another_program_has_locked_is_named(tmp_path, monkeypatch):
    path = template_file(tmp_path, paragraph("{{ title }}"))

    def locked(_path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("pathlib.Path.read_bytes", locked)
    with pytest.raises(TemplateError, match=r"own\.docx: the template cannot be read .* locked by another program"):
        package.read_template(path)


def test_a_missing_font_is_a_warning_and_leaves_more_room(seed, tmp_path):
    run = '<w:p><w:r><w:rPr><w:rFonts w:ascii="No Such Font" w:hAnsi="No Such Font"/></w:rPr><w:t>{{ title }}</w:t></w:r></w:p>'
    path = template_file(tmp_path, run)
    (problem,) = check_template(path)
    assert problem.severity is Severity.WARNING
    assert "“No Such Font” is not installed" in problem.message
    assert fit(seed, str(path)).limit == LIMIT_UNCERTAIN


def test_a_template_without_tags_prints_as_it_is_with_a_warning(seed, tmp_path):
    path = template_file(tmp_path, paragraph("Nothing to fill in."))
    found = examine_template(path)
    assert found.usable
    assert [str(p) for p in found.problems] == ["Document: there is no tag, so nothing will be filled in."]
    assert "Nothing to fill in." in all_text(fit(seed, str(path)).document)


@pytest.mark.parametrize(
    "body",
    ["".join(paragraph(f"Line {n * 7919 % 100003} of a book.") for n in range(13_000)), paragraph("word " * 20_000)],
    ids=["lines", "one-paragraph"],
)
def test_a_book_is_refused_before_it_is_laid_out(seed, tmp_path, body):
    path = template_file(tmp_path, body)
    started = time.perf_counter()
    for use in (lambda: fit(seed, str(path)), lambda: check_template(path)):
        with pytest.raises(TemplateError, match="many pages long by itself"):
            use()
    assert time.perf_counter() - started < 2.0


def test_a_picture_of_many_million_pixels_is_refused(seed, tmp_path):
    path = template_file(tmp_path, paragraph("{{ title }}"), extra={"word/media/image1.png": png(20_000, 20_000)})
    with pytest.raises(TemplateError, match=r"20000 x 20000 pixels large\. In Word, compress the pictures"):
        fit(seed, str(path))
    assert template_file(tmp_path, paragraph("{{ title }}"), extra={"word/media/image1.png": png(4000, 3000)})


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(300, 200), (300, 200)),
        (b"GIF89a" + struct.pack("<HH", 30, 20), (30, 20)),
        (b"BM" + bytes(16) + struct.pack("<ii", 30, -20), (30, 20)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 20, 30) + bytes(9), (30, 20)),
        (b"\xff\xd8\xff\xe0\x00\x04ab", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"<svg/>", None),
        (b"", None),
    ],
)
def test_the_size_of_a_picture_is_read_from_its_head(content, size):
    assert picture_size(content) == size


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_is_open_elsewhere_stays_as_it_is(seed, tmp_path, monkeypatch, suffix):
    path = tmp_path / f"page{suffix}"
    path.write_bytes(b"earlier")

    def in_use(self, target):
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr("pathlib.Path.replace", in_use)
    with pytest.raises(PageError, match="open in another program"):
        render(fit(seed, "bluf-memo"), path)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_file_name_will_do(seed, tmp_path, name):
    template = template_file(tmp_path, paragraph("{{ title }}"), name=name)
    page = fit(seed, str(template))
    written = render(page, tmp_path / f"out-{name}")
    assert written.read_bytes() == page.document
    assert {path.name for path in tmp_path.iterdir()} == {name, f"out-{name}"}
