"""Fixtures of the page's tests."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from briefing.model import Brief
from tests.briefing.page.pages import seed_brief

Word = tuple[float, float, float, str]  # left, top, bottom in points, text


@pytest.fixture(scope="session")
def seed() -> Brief:
    """The seed article with findings set by hand, so that no language model is needed."""
    return seed_brief()


@pytest.fixture(scope="session")
def office_words(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Iterable[Path]], dict[Path, list[Word]]]:
    """A function that lays out .docx files with LibreOffice in one run and tells where each word stands."""
    soffice, pdftotext = shutil.which("soffice"), shutil.which("pdftotext")
    if soffice is None or pdftotext is None:
        how = "LibreOffice or poppler missing: apt-get install libreoffice-writer-nogui poppler-utils"
        if os.environ.get("BRIEFING_REQUIRE_OFFICE") == "1":
            pytest.fail(how)
        pytest.skip(how)

    def words(documents: Iterable[Path]) -> dict[Path, list[Word]]:
        out = tmp_path_factory.mktemp("words")
        documents = list(documents)
        profile = (out / "profile").as_uri()
        command = [
            soffice,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(out),
        ]
        subprocess.run([*command, *map(str, documents)], check=True, capture_output=True, timeout=600)
        found = {}
        for document in documents:
            pdf = out / f"{document.stem}.pdf"
            told = subprocess.run(
                [pdftotext, "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True
            ).stdout
            found[document] = [
                (float(x), float(top), float(bottom), html.unescape(text))
                for x, top, bottom, text in re.findall(
                    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>', told
                )
            ]
        return found

    return words
