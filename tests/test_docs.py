"""The documents: every picture and every link in them is there, and the pictures are of moderate size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in LINK.findall(text):
        if re.match(r"\w+:", target):
            continue
        place, _, anchor = target.partition("#")
        found = (page.parent / place).resolve() if place else page
        assert found.exists(), target
        if anchor and found.suffix == ".md":
            assert anchor in _anchors(found.read_text(encoding="utf-8")), target


def test_every_picture_is_used_or_shows_another_theme() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    unused = [
        picture.name
        for picture in (ROOT / "docs" / "images").rglob("*.png")
        if picture.name not in text
        and not re.search(r"-(dark|small|200)\.png$", picture.name)
        and picture.name.replace("-light", "-dark") not in {p.name for p in picture.parent.iterdir()}
    ]
    assert unused == []


def test_the_pictures_are_of_moderate_size() -> None:
    assert sum(p.stat().st_size for p in (ROOT / "docs" / "images").rglob("*.png")) < 6 * 1024 * 1024


def _anchors(text: str) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
