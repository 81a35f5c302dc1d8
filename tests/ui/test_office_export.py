"""Exports that LibreOffice makes: in the background, with a way to call them off. A stand-in plays its part."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing.page import office
from tests.ui.sample import SEED
from ui.dialogs import files
from ui.dialogs.export_check import Choice

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a Unix script")


@pytest.fixture
def stand_in(tmp_path, monkeypatch) -> Callable[[str], Path]:
    """Put a program in LibreOffice's place that notes its process and then runs some Python."""

    def put(code: str) -> Path:
        noted = tmp_path / "process"
        script = tmp_path / "soffice"
        script.write_text(
            f"#!{sys.executable}\nimport os, pathlib, sys, time\nargs = sys.argv[1:]\n"
            f"out = pathlib.Path(args[args.index('--outdir') + 1])\nout.mkdir()\n"
            f"part = pathlib.Path({str(noted)!r} + '.part')\npart.write_text(str(os.getpid()))\n"
            f"part.rename({str(noted)!r})\n{code}\n",
            encoding="utf-8",
        )
        script.chmod(script.stat().st_mode | stat.S_IEXEC)
        monkeypatch.setattr(office, "find_office", lambda: script)
        return noted

    return put


@pytest.fixture
def exporting(window, fake, asked, qtbot, monkeypatch):
    """A function that begins the export of the sample's page to a path."""
    fit = fake.fit

    def with_document(brief, **options):
        page = fit(brief, **options)
        page.document = b"a Word file"
        return page

    fake.fit = with_document
    object.__setattr__(window.engine, "fit", with_document)
    with qtbot.waitSignal(window.pager.page_changed, timeout=5000, check_params_cb=lambda page: page is not None):
        window.open_source(SEED)

    def begin(path: Path, *, accessible: bool = False) -> None:
        asked.answers |= {"ask_unchecked": Choice.EXPORT, "ask_export_path": files.ExportTarget(path, accessible)}
        window.window_actions["exportAction"].trigger()

    return begin


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def press(window, qtbot, name: str) -> None:
    qtbot.mouseClick(window.banner.findChild(QWidget, name), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("name", "accessible"), [("page.odt", False), ("page.pdf", True)])
def test_the_window_says_who_is_at_work_and_then_where_the_file_is(
    window, exporting, stand_in, tmp_path, qtbot, name, accessible
):
    stand_in(
        "suffix = '.odt' if any('odt' in a for a in args) else '.pdf'\n(out / f'page{suffix}').write_bytes(b'made')"
    )
    path = tmp_path / name
    exporting(path, accessible=accessible)
    assert f"LibreOffice is writing {name}" in window.banner.notice.text
    qtbot.waitUntil(lambda: f"Exported as {name}" in window.banner.notice.text, timeout=10_000)
    assert path.read_bytes() == b"made"


def test_cancel_ends_the_process_and_leaves_the_earlier_file(window, exporting, stand_in, tmp_path, qtbot):
    noted = stand_in("time.sleep(120)")
    path = tmp_path / "page.odt"
    path.write_bytes(b"earlier")
    exporting(path)
    qtbot.waitUntil(noted.exists, timeout=10_000)
    process = int(noted.read_text())
    assert is_running(process)
    press(window, qtbot, "bannerAction")
    assert "was cancelled" in window.banner.notice.text
    qtbot.waitUntil(lambda: not is_running(process), timeout=10_000)
    assert path.read_bytes() == b"earlier"
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(("page.odt.", ".page"))]


def test_closing_the_window_ends_the_process_too(window, exporting, stand_in, tmp_path, qtbot):
    noted = stand_in("time.sleep(120)")
    exporting(tmp_path / "page.odt")
    qtbot.waitUntil(noted.exists, timeout=10_000)
    window.session.undo_stack.setClean()
    window.close()
    qtbot.waitUntil(lambda: not is_running(int(noted.read_text())), timeout=10_000)
    assert not (tmp_path / "page.odt").exists()


def test_a_failure_is_told_with_what_to_do(window, exporting, stand_in, tmp_path, qtbot):
    stand_in("sys.exit(3)")
    path = tmp_path / "page.odt"
    path.write_bytes(b"earlier")
    with qtbot.waitSignal(window.failed, timeout=10_000):
        exporting(path)
    assert "LibreOffice could not convert the page" in window.banner.notice.text
    assert "Export as .docx instead" in window.banner.notice.detail
    assert path.read_bytes() == b"earlier"
