"""Several windows: a new one by key or drop, one brief never in two, each closed by itself."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui import apart_jobs
from ui import apart, window_actions, windows


@pytest.fixture(autouse=True)
def _close_all(qtbot):
    yield
    for window in windows.all_open():
        window.session.undo_stack.setClean()
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete


def test_a_new_window_stands_beside_the_first_with_nothing_open(opened, qtbot):
    opened.window_actions["newWindowAction"].trigger()
    assert len(windows.all_open()) == 2
    new = windows.all_open()[-1]
    assert new is not opened
    assert new.brief is None
    assert new.isVisible()
    new.close()
    assert windows.all_open() == (opened,)


def test_a_brief_that_is_open_is_brought_forward(opened, make_window, fake, qtbot, tmp_path):
    path = tmp_path / "mine.brief"
    assert opened.save_briefing(path)
    other = make_window(fake.engine)
    with qtbot.assertNotEmitted(other.reader.read, wait=100):
        other.open_source(tmp_path / "." / "mine.brief")
    assert other.brief is None
    assert windows.showing(path, but=other) is opened
    assert windows.showing(path, but=opened) is None


def test_a_file_dropped_on_an_open_brief_opens_in_a_new_window(opened, qtbot, seed_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(seed_path))])
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    before = opened.brief
    QApplication.sendEvent(opened, QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, mime, left, no))
    QApplication.sendEvent(opened, QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, left, no))
    new = windows.all_open()[-1]
    assert new is not opened
    with qtbot.waitSignal(new.analysis_finished):
        pass
    assert new.brief is not None
    assert opened.brief is before


def drop(window, paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, mime, left, no))
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, left, no))


def test_files_dropped_together_each_open_in_a_window(window, qtbot, tmp_path):
    paths = [tmp_path / f"report {n}.txt" for n in range(3)]
    for n, path in enumerate(paths):
        path.write_text(f"Minister Alda Venn met envoy number {n} in Port Sorrel on Monday.\n\nShe said little.")
    drop(window, paths)
    qtbot.waitUntil(lambda: [w.source_path() for w in windows.all_open()] == paths)
    qtbot.waitUntil(lambda: not any(w.reader.is_analysing for w in windows.all_open()))
    assert windows.all_open()[0] is window


def test_of_too_many_files_the_first_open_and_the_rest_is_told(window, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(type(window), "open_source", lambda _self, source: opened.append(source))
    monkeypatch.setattr(windows, "open_beside", lambda beside: beside)
    paths = [tmp_path / f"{n}.txt" for n in range(11)]
    drop(window, paths)
    assert opened == paths[:8]
    assert "first 8 of 11" in window.banner.notice.text


def test_what_is_set_in_one_window_holds_in_all_at_once(opened, make_window, fake, qtbot):
    other = make_window(fake.engine)
    opened.settings.classifications = ["Amber", "Green"]
    opened.window_actions["followSelectionAction"].trigger()
    opened.window_actions["themeDarkAction"].trigger()
    for window in (opened, other):
        assert window.desk.findings.notes._classifications == ("Amber", "Green")
        assert not window.window_actions["followSelectionAction"].isChecked()
        assert window.window_actions["themeDarkAction"].isChecked()
    assert not other.settings.follow_selection


def test_a_file_opened_in_one_window_is_among_the_recent_ones_of_all(window, make_window, fake, qtbot, seed_path):
    other = make_window(fake.engine)
    with qtbot.waitSignal(window.analysis_finished):
        window.open_source(seed_path)
    names = [action.statusTip() for action in other.window_actions.menus["recentMenu"].actions()]
    assert str(seed_path) in names
    window.window_actions["clearRecentAction"].trigger()
    assert not other.window_actions.menus["recentMenu"].isEnabled()


def test_a_closed_window_hears_nothing_more(opened, make_window, fake):
    other = make_window(fake.engine)
    opened.window_actions["newWindowAction"].trigger()
    windows.all_open()[-1].close()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    opened.settings.classifications = ["Amber"]
    assert other.desk.findings.notes._classifications == ("Amber",)


def test_templates_that_were_added_are_offered_in_all_windows(opened, make_window, fake, qtbot, monkeypatch):
    other = make_window(fake.engine)
    looked = []
    for window in (opened, other):
        monkeypatch.setattr(window, "find_templates", lambda w=window: looked.append(w))
    monkeypatch.setattr(window_actions.template_chooser, "choose_template", lambda *_: None)
    opened.window_actions["templatesAction"].trigger()
    assert looked == [opened, other]


def test_the_last_window_does_not_wait_for_a_language_model_that_is_loading(make_window, fake, qtbot):
    load = apart.apart(apart_jobs.deaf, "loading")
    begun = threading.Event()

    def warm_up():
        begun.set()
        load(30.0, is_cancelled=lambda: False)

    window = make_window(replace(fake.engine, warm_up=warm_up, stop=apart.stop))
    qtbot.waitUntil(lambda: begun.is_set() and apart._process("loading")._running is not None)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 1.5
    assert not window.isVisible()
    assert apart._process("loading")._running is None
