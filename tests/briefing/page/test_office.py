"""What LibreOffice makes of the page: a stand-in plays its part, and where it is installed it does so itself."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
import time
import zipfile
from dataclasses import replace

import pytest

from briefing.errors import Cancelled, PageError
from briefing.page import export, office
from briefing.page.contract import sample_brief
from briefing.page.fit import fit
from tests.briefing.page.pages import NOTES


@pytest.fixture(scope="module")
def page():
    return fit(sample_brief(), "bluf-memo")


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A program in LibreOffice's place that runs a piece of Python with ``args`` and ``out``."""
    if sys.platform == "win32":
        pytest.skip("the stand-in is a Unix script")

    def put(code: str) -> None:
        script = tmp_path / "soffice"
        script.write_text(
            f"#!{sys.executable}\nimport sys, time, pathlib\nargs = sys.argv[1:]\n"
            f"out = pathlib.Path(args[args.index('--outdir') + 1])\n{code}\n",
            encoding="utf-8",
        )
        script.chmod(script.stat().st_mode | stat.S_IEXEC)
        monkeypatch.setattr(office, "find_office", lambda: script)

    return put


def test_it_works_in_a_profile_of_its_own_and_is_asked_for_tags(stand_in, page, tmp_path):
    stand_in("out.mkdir()\n(out / 'page.pdf').write_text('\\n'.join(args))")
    told = export.render(page, tmp_path / "page.pdf", accessible=True).read_text(encoding="utf-8")
    assert '"UseTaggedPDF":{"type":"boolean","value":"true"}' in told
    assert "-env:UserInstallation=file://" in told
    assert "--headless" in told


@pytest.mark.parametrize("code", ["", "sys.exit(1)", "time.sleep(60)"])
def test_a_failure_leaves_the_earlier_file(stand_in, page, tmp_path, code, monkeypatch):
    stand_in(code)
    monkeypatch.setitem(office.convert.__kwdefaults__, "time_limit", 0.5)
    path = tmp_path / "page.odt"
    path.write_bytes(b"earlier")
    with pytest.raises(PageError, match=r"could not convert|takes longer"):
        export.render(page, path)
    assert path.read_bytes() == b"earlier"


def test_it_is_ended_when_nobody_waits_any_more(stand_in, page, tmp_path):
    stand_in("time.sleep(60)")
    started = time.monotonic()
    with pytest.raises(Cancelled):
        export.render(page, tmp_path / "page.odt", is_cancelled=lambda: True)
    assert time.monotonic() - started < 5


def test_without_it_the_message_says_so(page, tmp_path, monkeypatch):
    monkeypatch.setattr(office, "find_office", lambda: None)
    assert ".odt" not in export.suffixes()
    with pytest.raises(PageError, match=r"LibreOffice, which is not installed here\. Install LibreOffice"):
        export.render(page, tmp_path / "page.odt")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.office
def test_the_real_one_writes_opendocument_text_on_one_page(tmp_path, office_pages, seed):
    page = fit(replace(seed, notes=replace(NOTES, title="A & B – “Grüße” 好")), "briefing-note")
    path = export.render(page, tmp_path / "Grüße 好.odt")
    with zipfile.ZipFile(path) as archive:
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        text = re.sub(r"<[^>]+>", "", archive.read("content.xml").decode("utf-8"))
    assert "A &amp; B – “Grüße” 好" in text
    assert "We seek to gather more consensus" in text
    assert not any(ord(character) >= 0xF0000 for character in text)
    assert list(office_pages([path]).values()) == [1]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.office
def test_the_real_one_writes_a_tagged_pdf_of_one_page(tmp_path, office_pages, seed):
    page = fit(replace(seed, notes=NOTES), "positions-matrix", paper="letter")
    path = tmp_path / "page.pdf"
    path.write_bytes(b"earlier")
    assert export.render(page, path, accessible=True) == path
    told = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    assert {name: facts[name].strip() for name in ("Tagged", "Pages", "Title")} == {
        "Tagged": "yes",
        "Pages": "1",
        "Title": page.readout["title"],
    }
    structure = subprocess.run(["pdfinfo", "-struct", str(path)], check=True, capture_output=True, text=True).stdout
    assert structure.count("TH") >= 3  # the head of the table is read as one
    assert "H1" in structure
