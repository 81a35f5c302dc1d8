"""What all tests share: a home of their own, no screen, the seed article, and LibreOffice as the judge of pages."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "china-russia-consultation.txt"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the settings, packs and autosaves of whoever runs it."""
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="session")
def seed_path() -> Path:
    """The sample article."""
    return SEED


PageCounts = dict[Path, int]


@pytest.fixture(scope="session")
def soffice() -> str:
    """The path of LibreOffice; without it the test is skipped, in CI it fails."""
    return _tool("soffice")


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        how = f"{name} is missing: apt-get install libreoffice-writer-nogui poppler-utils"
        if os.environ.get("BRIEFING_REQUIRE_OFFICE") == "1":
            pytest.fail(how)
        pytest.skip(how)
    return found


@pytest.fixture(scope="session")
def office_pages(tmp_path_factory: pytest.TempPathFactory, soffice: str) -> Callable[[Iterable[Path]], PageCounts]:
    """A function that lays out .docx and .odt files with LibreOffice, all in one run, and counts their pages."""
    _tool("pdfinfo")

    def count(documents: Iterable[Path]) -> PageCounts:
        out = tmp_path_factory.mktemp("office")
        documents = list(documents)
        # Each file gets a name of its own: documents of different folders may share theirs.
        copies = {path: out / f"{i:04}{path.suffix}" for i, path in enumerate(documents)}
        for path, copy in copies.items():
            shutil.copyfile(path, copy)
        profile = (out / "profile").as_uri()
        subprocess.run(
            [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(out)]
            + [str(copy) for copy in copies.values()],
            check=True,
            capture_output=True,
            timeout=600,
        )
        return {path: _pages(copy.with_suffix(".pdf")) for path, copy in copies.items()}

    return count


def _pages(pdf: Path) -> int:
    listed = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    return next(int(line.split()[1]) for line in listed.splitlines() if line.startswith("Pages:"))
