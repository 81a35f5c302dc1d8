"""The page follows the brief: fitted again after a pause, off the UI thread, the newest only."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from briefing import edits
from briefing.errors import PageError
from tests.ui.sample import sample_brief
from ui.paging import Pager
from ui.session import Session
from ui.workers import Workers


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def pager(qtbot, session, fake):
    workers = Workers()
    pager = Pager(session, fake.engine, workers)
    yield pager
    pager.stop()
    workers.stop()


def analysed():
    return replace(sample_brief(), engine="fake")


def comment(text):
    return lambda brief: edits.edit_notes(brief, comment=text)


def test_an_opened_brief_gets_its_page(pager, session, qtbot):
    with qtbot.waitSignal(pager.page_changed, check_params_cb=lambda page: page is not None):
        session.open(analysed())
    assert pager.page_of(session.brief) is pager.page


def test_an_article_without_findings_has_no_page(pager, session, fake, qtbot):
    session.open(sample_brief())
    with qtbot.assertNotEmitted(pager.busy_changed, wait=50):
        session.apply("Type", comment("a"))
    assert fake.fitted == []


def test_typing_is_fitted_once(pager, session, fake, qtbot):
    with qtbot.waitSignal(pager.page_changed, check_params_cb=lambda page: page is not None):
        session.open(analysed())
    fake.fitted.clear()
    with qtbot.waitSignal(pager.page_changed):
        for letters in ("a", "ab", "abc"):
            session.apply("Type", comment(letters), merge_key="comment")
    assert [brief.notes.comment for brief in fake.fitted] == ["abc"]


def test_a_page_of_an_older_brief_is_dropped(pager, session, fake, qtbot):
    gate, first = threading.Event(), fake.fit
    shown = []

    def slow(brief, **options):
        if not brief.notes.comment:
            gate.wait(5)
        return first(brief, **options)

    object.__setattr__(pager._engine, "fit", slow)
    pager.page_changed.connect(lambda page: page is not None and shown.append(pager._page_of.notes.comment))
    with qtbot.waitSignal(pager.busy_changed):
        session.open(analysed())
    session.apply("Type", comment("new"))
    qtbot.waitUntil(lambda: pager._asked is session.brief, timeout=5000)
    gate.set()
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)
    assert shown == ["new"]


def test_a_page_that_cannot_be_made_is_told(pager, session, fake, qtbot):
    fake.page_error = PageError("too long", next_step="Shorten it.")
    with qtbot.waitSignal(pager.failed) as got:
        session.open(analysed())
    assert got.args[0].next_step == "Shorten it."
    assert pager.page_of(session.brief) is None
