"""A whole day at the desk with the real engine, by keys and mouse; after every step the brief is the expected one.

What is expected is computed beside the window: the engine's edits, one after the other, on the brief it opened with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing import edits, paths, project
from briefing.model import Brief, Placement, Trust
from tests.ui.test_dragging import let_go
from ui import autosave, recovery, windows
from ui.delegates.editors import ItemEditor
from ui.dialogs.export_check import Choice
from ui.dialogs.files import ExportTarget
from ui.engine import Engine
from ui.main_window import MainWindow
from ui.models.dragging import item_mime

KEY = Qt.Key
CTRL, SHIFT, NO = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Day:
    """One window, the keys of its user, and the brief that is expected in it."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.be_active()
        self.expected = window.brief
        self.first = window.brief

    def be_active(self) -> None:
        """Give the window the keys back: no window manager does that here when a menu or a dialog closes."""
        QApplication.processEvents()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), words)

    def editor(self) -> ItemEditor:
        found = self.window.desk.findings.open_editor()
        assert found is not None
        return found

    def now(self, edit: Callable[[Brief], Brief]) -> None:
        """Compare the brief with the expected one after an edit."""
        self.expected = edit(self.expected)
        assert self.window.brief == self.expected

    def pages_are_made(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.pager.page_of(self.window.brief) is not None, timeout=60_000)


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch) -> Iterator[None]:
    monkeypatch.setattr(autosave, "PAUSE_MS", 10)
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def copies() -> list[Path]:
    folder = paths.autosave_dir()
    return sorted(folder.glob(f"*{recovery.SUFFIX}")) if folder.is_dir() else []


def test_a_day_at_the_desk(make_window, qtbot, asked, seed_path, tmp_path):
    window = make_window(Engine())
    asked.answers["ask_open_path"] = seed_path
    with qtbot.waitSignal(window.analysis_finished, timeout=120_000):
        window.window_actions["openAction"].trigger()
    day = Day(window, qtbot)
    _correct(day)
    _merge(day)
    _add_from_the_article(day)
    _arrange(day)
    _undo_and_redo_everything(day)

    saved = tmp_path / "day.brief"
    asked.answers["ask_save_path"] = saved
    day.press(KEY.Key_S, CTRL)
    assert project.load(saved) == day.expected
    assert not window.isWindowModified()

    after = _crash_and_recover(day, make_window, saved)
    _export(after, asked, tmp_path / "day.docx")

    after.press(KEY.Key_S, CTRL)
    after.pages_are_made()
    assert after.window.close()
    again = make_window(Engine())
    with qtbot.waitSignal(again.session.document_opened, timeout=10_000):
        again.open_source(saved)
    assert again.brief == after.expected
    assert not again.isWindowModified()
    qtbot.waitUntil(lambda: again.pager.page is not None, timeout=60_000)


def _correct(day: Day) -> None:
    """Change the words of the first quote, accept the second, change a role."""
    window = day.window
    day.press(KEY.Key_5, CTRL)
    quote = window.session.current
    assert quote in {q.id for q in window.brief.quotes}
    day.press(KEY.Key_F2)
    day.press(KEY.Key_A, CTRL)
    day.type("Faced with changes unseen in a century")
    day.press(KEY.Key_Return)
    day.now(lambda b: edits.edit_text(b, quote, "Faced with changes unseen in a century"))
    assert not window.brief.item(quote).verbatim

    day.press(KEY.Key_Down)
    second = window.session.current
    assert second != quote
    day.press(KEY.Key_Space)
    day.now(lambda b: edits.confirm(b, [second]))

    day.press(KEY.Key_3, CTRL)
    who = next(p for p in window.brief.participants if p.name == "Sergei Shoigu")
    window.session.select(who.id)
    day.press(KEY.Key_F2)
    day.press(KEY.Key_A, CTRL)
    day.type("Sergey Shoygu")
    day.press(KEY.Key_Return)
    day.now(lambda b: edits.edit_participant(b, who.id, name="Sergey Shoygu"))


def _merge(day: Day) -> None:
    """Say of one participant that it is another, from the menu of the key."""
    window = day.window
    people = window.brief.participants
    china = next(p for p in people if p.name == "China")
    other = next(p for p in people if p.name not in ("China", "Russia") and p.country == "CN" and p.party == china.id)
    window.session.select(other.id)
    day.press(KEY.Key_M, CTRL | SHIFT)
    menu = window.findChild(QMenu, "mergeChoice")
    at = next(n for n, action in enumerate(menu.actions()) if action.text() == "China")
    while menu.activeAction() is not menu.actions()[at]:
        QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    day.be_active()
    day.now(lambda b: edits.merge_participants(b, china.id, [other.id]))
    assert window.session.undo_stack.undoText() == "Merge participants into participant China"


def _add_from_the_article(day: Day) -> None:
    """Mark words in the article and make a quote of them."""
    window = day.window
    words = "mutually beneficial cooperation"
    article = window.brief.article
    start = article.text.index(words)
    day.press(KEY.Key_1, CTRL)
    view = window.desk.article.view
    view.select(start + 2, start + len(words) - 2)  # snaps to whole words
    day.press(KEY.Key_T, CTRL | SHIFT)
    popover = window.desk.article.popover
    assert popover.words.text() == f"“{words}”"
    chosen = popover.who.value
    day.press(KEY.Key_Return)
    span = view.article.id, start, start + len(words)

    def added(brief: Brief) -> Brief:
        from briefing.model import TextSpan

        more = edits.add_quote(brief, span=TextSpan(*span), participant=chosen)
        return edits.place(more, [window.session.current], Placement.INCLUDED)

    day.now(added)
    new = window.brief.item(window.session.current)
    assert (new.text, new.trust) == (words, Trust.BY_HAND)


def _arrange(day: Day) -> None:
    """Pin what was added, move it up, drag a position to another topic."""
    window = day.window
    quote = window.session.current
    day.press(KEY.Key_5, CTRL)
    window.session.select(quote)
    day.press(KEY.Key_K, CTRL | SHIFT)
    day.now(lambda b: edits.place(b, [quote], Placement.PINNED))
    rows = [row.id for row in window.desk.findings.quotes.model.rows]
    above = rows[rows.index(quote) - 1]
    day.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    day.now(lambda b: edits.move_beside(b, [quote], above))

    day.press(KEY.Key_4, CTRL)
    findings = window.desk.findings
    view, model = findings.positions.view, findings.positions.model
    heads = [row.id for row in model.rows if row.id.startswith("topic:")]
    position = model.rows[1].id
    view.scrollTo(model.index_of(heads[1]))
    point = view.visualRect(model.index_of(heads[1])).center()
    assert let_go(view.viewport(), QPoint(point), item_mime(window.brief, [position]))
    day.now(lambda b: edits.set_topic(b, position, heads[1].removeprefix("topic:")))


def _undo_and_redo_everything(day: Day) -> None:
    stack = day.window.session.undo_stack
    steps = stack.count()
    assert steps == 8
    for _ in range(steps):
        assert day.window.window_actions["undoAction"].text() != "&Undo"
        day.press(KEY.Key_Z, CTRL)
    assert day.window.brief == day.first
    assert not day.window.isWindowModified()
    for _ in range(steps):
        day.press(KEY.Key_Z, CTRL | SHIFT)
    assert day.window.brief == day.expected


def _crash_and_recover(day: Day, make_window, saved: Path) -> Day:
    """Go on working, lose the process, and find the work again in a new window."""
    window, qtbot = day.window, day.qtbot
    day.press(KEY.Key_6, CTRL)
    comment = window.desk.findings.notes.fields["comment"].edit
    comment.setFocus()
    qtbot.waitUntil(comment.hasFocus)
    day.type("Ask the embassy.")
    day.now(lambda b: edits.edit_notes(b, comment="Ask the embassy."))
    qtbot.waitUntil(lambda: len(copies()) == 1)
    qtbot.waitUntil(lambda: "Ask the embassy." in copies()[0].read_text(encoding="utf-8"))
    # A process that is gone leaves its copy under the name of a number nobody has; the window never gets to close.
    copies()[0].rename(copies()[0].with_name(f"999999999-dead.1{recovery.SUFFIX}"))
    window.hide()
    windows.leave(window)
    assert project.load(saved) != day.expected

    fresh = make_window(Engine())
    qtbot.waitUntil(lambda: fresh.banner.notice is not None, timeout=10_000)
    assert fresh.banner.notice.action == "Restore"
    qtbot.mouseClick(fresh.banner.findChild(QWidget, "bannerAction"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: fresh.brief is not None, timeout=10_000)
    after = Day(fresh, qtbot)
    assert after.expected == day.expected
    assert fresh.session.path == saved
    assert fresh.isWindowModified()
    return after


def _export(after: Day, asked, path: Path) -> None:
    """Write the page as Word and find the day's work in it."""
    asked.answers |= {"ask_unchecked": Choice.EXPORT, "ask_export_path": ExportTarget(path)}
    after.pages_are_made()
    after.press(KEY.Key_X, CTRL | SHIFT)
    document = Document(str(path))
    text = "\n".join(
        [p.text for p in document.paragraphs]
        + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    )
    for words in ("Faced with changes unseen in a century", "mutually beneficial cooperation", "Sergey Shoygu"):
        assert words in text
    assert path.name in after.window.banner.notice.text
