"""Saved work comes back equal, and a file that is damaged or cannot be written says so and loses nothing."""

from __future__ import annotations

import errno
import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing import edits
from briefing.errors import ProjectError
from briefing.model import Placement, QuestionAnswer
from briefing.project import dumps, load, loads, save
from tests.briefing.sample import sample_brief


def test_a_saved_brief_comes_back_equal(tmp_path: Path) -> None:
    brief = edits.place(sample_brief(), [sample_brief().quotes[0].id], Placement.PINNED)
    brief = edits.edit_notes(brief, qa=(QuestionAnswer(q="Why?", a="Because."),), background=("One.", "Two."))
    brief = edits.reject(brief, [brief.positions[0].id])
    assert load(save(brief, tmp_path / "work.brief")) == brief


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(comment=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_saving(comment: str) -> None:
    brief = edits.edit_notes(sample_brief(), comment=comment)
    assert loads(dumps(brief)) == brief


def test_the_same_brief_gives_the_same_file() -> None:
    assert dumps(sample_brief()) == dumps(sample_brief())


def _document() -> dict[str, Any]:
    return json.loads(dumps(sample_brief()))


def test_words_that_are_not_the_articles_are_refused(tmp_path: Path) -> None:
    document = _document()
    document["brief"]["quotes"][0]["text"] = "Something nobody said,"
    path = tmp_path / "forged.brief"
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ProjectError, match=r"forged\.brief.*words of an item are not those of the article"):
        load(path)


def test_a_reference_outside_the_article_is_refused() -> None:
    document = _document()
    document["brief"]["participants"][0]["mentions"][0]["end"] = 10**6
    with pytest.raises(ProjectError, match="outside the article"):
        loads(json.dumps(document))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not valid JSON"),
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[]", "this is not a brief"),
        ('{"format": "something else"}', "this is not a brief"),
        ('{"format": "briefing-desk"}', "does not say its version"),
        ('{"format": "briefing-desk", "schema_version": 99}', "newer version"),
        ('{"format": "briefing-desk", "schema_version": 1, "brief": {}}', "does not fit"),
        ('{"format": "briefing-desk", "schema_version": 1, "brief": {"articles": []}}', "holds no article"),
    ],
)
def test_damaged_files_are_told_apart(text: str, reason: str) -> None:
    with pytest.raises(ProjectError, match=reason):
        loads(text)


def test_every_cut_off_file_gives_one_clear_error(tmp_path: Path) -> None:
    whole = dumps(sample_brief())
    for length in range(0, len(whole) - 2, 997):
        with pytest.raises(ProjectError):
            loads(whole[:length])


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no such file"):
        load(tmp_path / "none.brief")
    with pytest.raises(ProjectError, match="folder"):
        load(tmp_path)
    with pytest.raises(ProjectError, match="folder does not exist"):
        save(sample_brief(), tmp_path / "none" / "work.brief")
    with pytest.raises(ProjectError, match="this is a folder"):
        save(sample_brief(), tmp_path)


def test_full_disk_leaves_the_earlier_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(sample_brief(), tmp_path / "work.brief")
    before = path.read_bytes()

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("briefing.files.os.fsync", full)
    with pytest.raises(ProjectError, match=r"the disk is full.*the earlier file is unchanged"):
        save(edits.edit_notes(sample_brief(), comment="new"), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_saving_keeps_mode_and_symbolic_link(tmp_path: Path) -> None:
    real = save(sample_brief(), tmp_path / "real.brief")
    real.chmod(0o600)
    link = tmp_path / "link.brief"
    link.symlink_to(real)
    changed = edits.edit_notes(sample_brief(), comment="new")
    save(changed, link)
    assert link.is_symlink()
    assert load(real) == changed
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_undecodable_characters_typed_by_hand_are_kept(tmp_path: Path) -> None:
    brief = edits.edit_notes(sample_brief(), comment="lone \ud800 surrogate")
    assert load(save(brief, tmp_path / "odd.brief")) == brief


def test_ids_do_not_depend_on_topic_or_order() -> None:
    brief = sample_brief()
    first, *_, last = brief.positions
    moved = edits.move_beside(edits.set_topic(brief, first.id, "grain"), [first.id], last.id, after=True)
    assert {p.id for p in moved.positions} == {p.id for p in brief.positions}
    assert replace(brief, positions=()).positions == ()
