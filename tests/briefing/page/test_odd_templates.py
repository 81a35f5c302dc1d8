"""Odd templates. What no word processor writes is taken as if it were not there, what is damaged is told in words, and what
is only seldom used in a template is measured or named: two pages are never called one."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from briefing import paths
from briefing.errors import TemplateError
from briefing.page.checking import examine_template
from briefing.page.fit import NO_ROOM, fit
from briefing.page.templates import find_templates
from tests.briefing.page.generated import generated_brief
from tests.briefing.page.support import SECTION, floating, template_file

SOURCE = paths.templates_dir() / "briefing-note.docx"


def parts() -> dict[str, bytes]:
    with zipfile.ZipFile(SOURCE) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def stored(path: Path, content: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, part in content.items():
            archive.writestr(name, part)
    return path


@pytest.mark.parametrize(
    ("part", "pattern", "replacement"),
    [
        ("word/document.xml", rb"<w:tcW [^>]*>", b'<w:tcW w:w="50%" w:type="pct"/>'),
        ("word/document.xml", rb"<w:gridCol [^>]*>", b'<w:gridCol w:w="nan"/>'),
        ("word/document.xml", rb"<w:tblLook [^>]*>", b'<w:tblLook w:val="zz"/>'),
        ("word/document.xml", rb'w:w="11906"', b'w:w="1e308"'),
        ("word/styles.xml", rb'<w:sz w:val="\d+"/>', b'<w:sz w:val="inf"/>'),
        ("word/styles.xml", rb'<w:sz w:val="\d+"/>', b'<w:sz w:val="99999999999"/>'),
        ("word/styles.xml", rb'w:after="\d+"', b'w:after="nan"'),
        ("word/numbering.xml", rb'w:ilvl="\d+"', b'w:ilvl="nan"'),
        ("word/numbering.xml", rb"<w:start [^>]*>", b'<w:start w:val="99999999999999"/>'),
    ],
)
def test_a_value_that_is_no_length_is_as_good_as_none(
    tmp_path: Path, part: str, pattern: bytes, replacement: bytes
) -> None:
    content = parts()
    content[part], count = re.subn(pattern, replacement, content[part])
    assert count
    found = examine_template(stored(tmp_path / "odd.docx", content))
    assert found.usable
    assert found.page is not None
    assert 0.0 < found.page.fill < 2.0


@pytest.mark.parametrize("part", ["word/document.xml", "word/header1.xml", "word/footer1.xml"])
def test_a_part_that_is_cut_off_is_told_in_words(tmp_path: Path, part: str) -> None:
    content = parts()
    content[part] = content[part][: len(content[part]) // 2]
    with pytest.raises(TemplateError, match=r"cut\.docx: the template is damaged\. Open it in Word"):
        examine_template(stored(tmp_path / "cut.docx", content))


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_a_damaged_archive_is_told_in_words_and_hides_no_other_template(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: int
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    folder = paths.user_templates_dir()
    folder.mkdir(parents=True)
    path = stored(folder / "mine.docx", {"word/document.xml": b"x" * 50, **parts()}, method)
    raw = path.read_bytes()
    at = raw.index(b"word/document.xml") + 30
    path.write_bytes(raw[:at] + b"\xff\x00\xaa" * 10 + raw[at + 30 :])
    assert len(find_templates()) == 6
    with pytest.raises(TemplateError, match=r"mine\.docx: this is not a Word file, or it is damaged"):
        examine_template(path)


def full(folder: Path, name: str, *, run: str = "", shape: str = "", grid: str = "", first: str = "") -> Path:
    """A template that prints all there is in large type, so that a page of it is always full."""

    def line(text: str) -> str:
        face = f"<w:rPr><w:sz w:val='28'/>{run}</w:rPr>"
        return f"<w:p><w:pPr>{shape}</w:pPr><w:r>{face}<w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"

    body = [first or line("{{ title }}"), line("{%p for t in topics %}"), line("{{ t.name }}")]
    body += [line("{%p for s in t.statements %}"), line("{{ s.lead }}{{ s.rest }}"), line("{%p endfor %}")]
    body += [line("{%p endfor %}"), line("{%p for q in quotes %}"), line("“{{ q.text }}” {{ q.speaker }}")]
    body += [line("{%p endfor %}"), line("{{ caveat }}")]
    path = template_file(folder, "".join(body), name=f"{name}.docx")
    with zipfile.ZipFile(path) as archive:
        content = {part: archive.read(part) for part in archive.namelist()}
    section = SECTION.replace("</w:sectPr>", f"{grid}</w:sectPr>").encode()
    content["word/document.xml"] = content["word/document.xml"].replace(SECTION.encode(), section)
    return stored(path, content)


def grid_of(kind: str, pitch: int, more: str = "") -> str:
    return f'<w:docGrid w:type="{kind}" w:linePitch="{pitch}"{more}/>'


def spacing(rule: str, line: int) -> str:
    return f'<w:spacing w:before="0" w:after="40" w:line="{line}" w:lineRule="{rule}"/>'


ODD = {
    "lines": {"grid": grid_of("lines", 420), "shape": spacing("auto", 240)},
    "lines-and-a-half": {"grid": grid_of("lines", 312), "shape": spacing("auto", 360)},
    "lines-less": {"grid": grid_of("lines", 420), "shape": spacing("auto", 216)},
    "lines-exact": {"grid": grid_of("lines", 420), "shape": spacing("exact", 360)},
    "lines-least": {"grid": grid_of("lines", 420), "shape": spacing("atLeast", 300)},
    "lines-off": {"grid": grid_of("lines", 420), "shape": '<w:snapToGrid w:val="0"/>' + spacing("auto", 240)},
    "characters": {"grid": grid_of("linesAndChars", 312, ' w:charSpace="4096"'), "shape": spacing("auto", 240)},
    "wide": {"run": '<w:w w:val="130"/>'},
    "narrow": {"run": '<w:w w:val="80%"/>'},
    "raised": {"run": '<w:position w:val="24"/>', "shape": spacing("auto", 240)},
    "lowered": {"run": '<w:position w:val="-16"/>', "shape": spacing("auto", 300)},
    "box": {"first": floating("TopAndBottom")},
    "beside": {"first": floating("Square", 'wrapText="bothSides"', width=1_500_000)},
    "box-below": {"first": floating("TopAndBottom", offset=900_000)},
    "frame": {
        "first": '<w:p><w:pPr><w:framePr w:w="4000" w:h="3000" w:hRule="exact" w:wrap="around" w:vAnchor="text" '
        'w:hAnchor="text" w:y="1"/></w:pPr><w:r><w:t>framed</w:t></w:r></w:p>'
    },
}


@pytest.mark.office
def test_what_is_seldom_in_a_template_never_makes_two_pages_of_one(tmp_path: Path, office_pages) -> None:
    filled = []
    for number, brief in enumerate((generated_brief(4114), generated_brief(4046))):  # two long ones
        for name, odd in ODD.items():
            page = fit(brief, str(full(tmp_path, name, **odd)))
            assert page.fill <= page.limit
            assert any(left.reason == NO_ROOM for left in page.left_out), f"{name} is not full"
            filled.append(tmp_path / f"{name}-{number}.docx")
            filled[-1].write_bytes(page.document)
    assert {path.stem: count for path, count in office_pages(filled).items() if count != 1} == {}
