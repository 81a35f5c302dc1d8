"""What the tests of the window do again and again."""

from __future__ import annotations

from pathlib import Path

from briefing import edits
from briefing.model import Placement


def edit(window, placement=Placement.PINNED) -> str:
    """Pin the first quote; returns its id."""
    quote = window.brief.quotes[0].id
    window.session.apply("Pin quote", lambda b: edits.place(b, [quote], placement))
    return quote


def edited_brief(window, tmp_path) -> Path:
    path = tmp_path / "work.brief"
    edit(window)
    assert window.save_briefing(path)
    return path


def missing_file(folder: Path) -> Path:
    """Return a path where nothing is."""
    return folder / "nowhere.txt"
