"""Writing a file: the old one or the new one, whole, whatever happens in between."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.errors import ProjectError
from briefing.files import write_atomically

OLD, NEW = b"old" * 1000, b"new" * 1000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "доклад.brief"
    path.write_bytes(OLD)
    return path


def failing(code: int) -> Callable[..., None]:
    def fail(*_given: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.open"])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "not allowed to write there"),
        (errno.EACCES, "open in another program"),
        (errno.EIO, "cannot be written"),
        (errno.ESTALE, "cannot be written"),  # a network drive that went away
        (errno.ENAMETOOLONG, "name is too long"),
    ],
)
def test_whatever_fails_the_old_file_stays_and_nothing_lies_about(
    file: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, reason: str
) -> None:
    monkeypatch.setattr(step, failing(code))
    with pytest.raises(ProjectError, match=reason) as told:
        write_atomically(file, NEW, ProjectError)
    monkeypatch.undo()
    assert str(file) in str(told.value)
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]


class PowerCut(BaseException):
    """Ends everything at once, as no handler is written for it."""


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_power_lost_between_writing_and_renaming(file: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def cut(*_given: object) -> None:
        raise PowerCut

    monkeypatch.setattr(step, cut)
    with pytest.raises(PowerCut):
        write_atomically(file, NEW, ProjectError)
    monkeypatch.undo()
    assert file.read_bytes() == OLD
    write_atomically(file, NEW, ProjectError)
    assert file.read_bytes() == NEW


def test_the_content_is_on_the_disk_before_the_name_is(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    replace, fsync = Path.replace, os.fsync

    def note_replace(self: Path, target: Path) -> Path:
        order.append("name")
        return replace(self, target)

    def note_fsync(handle: int) -> None:
        order.append("content")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(Path, "replace", note_replace)
    write_atomically(file, NEW, ProjectError)
    assert order[:2] == ["content", "name"]


def test_two_that_write_at_once_leave_one_whole_file(file: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    contents = [bytes([65 + n]) * 200_000 for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda content: write_atomically(file, content, ProjectError), contents))
    assert file.read_bytes() in contents
    assert list(file.parent.iterdir()) == [file]
