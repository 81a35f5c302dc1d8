"""The built wheel, installed away from the checkout: the program is whole without it."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)], cwd=ROOT, check=True)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files alone; its dependencies come from the environment of the tests."""
    place = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    return place


def run(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "BRIEFING_HOME": str(cwd / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, timeout=180, cwd=cwd, env=environment
    )


def test_the_wheel_runs_without_the_checkout(installed: Path, tmp_path: Path) -> None:
    result = run(installed, tmp_path, "-c", "import briefing, ui; print(briefing.__file__, ui.__file__)")
    assert result.stdout.count(str(installed)) == 2
    result = run(installed, tmp_path, "-m", "briefing", "selftest")
    assert (result.returncode, result.stderr) == (0, "")
    result = run(installed, tmp_path, "-m", "briefing", "templates")
    assert len(result.stdout.splitlines()) == 5


def test_the_window_of_the_wheel_opens_the_sample_and_saves_its_page(installed: Path, tmp_path: Path) -> None:
    program = f"""
import sys
from PySide6.QtCore import QTimer
from briefing import paths
from ui.app import make_application
from ui.main_window import MainWindow
app = make_application(["briefing-desk"])
window = MainWindow()
window.analysis_finished.connect(lambda brief: (window.save_briefing(r"{tmp_path / "page.docx"}"), app.exit(0)))
window.failed.connect(lambda error: app.exit(1))
QTimer.singleShot(120_000, lambda: app.exit(2))
window.show()
window.open_source(paths.seeds_dir() / "china-russia-consultation.txt")
sys.exit(app.exec())
"""
    result = run(installed, tmp_path, "-c", program)
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "page.docx").read_bytes().startswith(b"PK")


def test_the_wheel_holds_what_a_desktop_needs_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    ends = ("applications/briefing-desk.desktop", "mime/packages/briefing-desk.xml", "apps/briefing-desk.svg")
    assert all(any(name.endswith(end) for name in names) for end in ends)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "training/"))]


def test_the_desktop_entry_and_the_file_type_agree() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "briefing-desk.desktop", "utf-8")
    main = entry["Desktop Entry"]
    mime_type = ET.parse(LINUX / "briefing-desk.xml").getroot()[0]
    assert mime_type.attrib["type"] in main["MimeType"].split(";")
    assert main["Exec"].split()[0] == "briefing-desk"
    assert (LINUX / f"{main['Icon']}.svg").is_file()


def test_the_wheel_carries_translations_and_licences(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"ui/translations/{code}.qm" for code in ("fr", "ru", "zh_CN")} <= set(names)
    assert {"ui/licences/LGPL-3.0.txt", "ui/licences/GPL-3.0.txt", "ui/licences/LGPL-2.1.txt"} <= set(names)
    assert [name for name in names if name.endswith((".ts", ".md"))] == []
