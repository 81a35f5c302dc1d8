"""The clock is set back or forward while somebody works: no copy of unsaved work is lost or offered twice."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefing import paths
from tests.ui.sample import sample_brief
from ui import recovery
from ui.recovery import Copy


@pytest.mark.parametrize("year", [1970, 2099])
def test_copies_of_any_time_are_found_and_restored(monkeypatch, year):
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(year, 1, 1, tzinfo=tz or UTC)

    monkeypatch.setattr(recovery, "datetime", Clock)
    brief = sample_brief()
    Copy("1").writer(brief, "work", None)()
    written = next(paths.autosave_dir().glob(f"*{recovery.SUFFIX}"))
    written.replace(written.with_name(f"999999999-dead.1{recovery.SUFFIX}"))
    (left,) = recovery.find_left_behind()
    assert left.saved.startswith(str(year))
    assert recovery.restore(left) == brief


def test_a_later_copy_replaces_the_earlier_one_though_the_clock_went_back(monkeypatch):
    copy, brief = Copy("1"), sample_brief()
    copy.writer(brief, "before", None)()

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(1999, 1, 1, tzinfo=tz or UTC)

    monkeypatch.setattr(recovery, "datetime", Clock)
    copy.writer(brief, "after", None)()
    (written,) = paths.autosave_dir().glob(f"*{recovery.SUFFIX}")
    written.replace(written.with_name(f"999999999-dead.1{recovery.SUFFIX}"))
    (left,) = recovery.find_left_behind()
    assert left.title == "after"
