"""Several windows: a new one by key or drop, one brief never in two, each closed by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ui import windows


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
