"""Templates with values no word processor writes, and damaged ones: told in words, or taken as if the value were not there."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from briefing import paths
from briefing.errors import TemplateError
from briefing.page.checking import examine_template
from briefing.page.templates import find_templates

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
