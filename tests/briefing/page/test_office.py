"""What LibreOffice makes of the page; a stand-in plays its part."""

from __future__ import annotations

import stat
import sys
import time

import pytest

from briefing.errors import Cancelled, PageError
from briefing.page import export, office
from briefing.page.contract import sample_brief
from briefing.page.fit import fit


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
