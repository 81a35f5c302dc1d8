"""The brief was changed on disk while it was changed here: both are compared, and joined as one chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefing import edits, project
from briefing.compare import Side, compare
from briefing.model import Article, Brief
from tests.ui.sample import sample_brief
from ui import disk
from ui.delegates.compare_delegate import text_left
from ui.dialogs.compare import CompareDialog
from ui.dialogs.questions import Overwrite
from ui.panels.plain_header import PlainHeader


@pytest.fixture(scope="module")
def base() -> Brief:
    return sample_brief()


@pytest.fixture
def versions(base):
    first, second = [p for p in base.positions if not p.checked][:2]
    mine = edits.edit_notes(edits.confirm(base, [first.id]), comment="mine")
    theirs = edits.edit_notes(edits.edit_text(base, second.id, "as they put it"), comment="theirs")
    theirs = edits.place(theirs, [base.quotes[0].id], "pinned")
    return mine, theirs


@pytest.fixture
def dialog(qtbot, base, versions):
    dialog = CompareDialog(*versions, compare(*versions, base), "work.brief")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def row_of(dialog, text: str) -> int:
    rows = range(dialog.table.rowCount())
    return next(n for n in rows if text in dialog.table.item(n, 0).text())


def cell(dialog, row: int, column: int) -> str:
    return dialog.table.item(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_each_difference_is_a_row_with_both_versions_in_words(dialog):
    assert dialog.table.rowCount() == 4
    row = row_of(dialog, "Comment")
    assert cell(dialog, row, 1) == "mine, chosen"
    assert cell(dialog, row, 2) == "theirs, not chosen"
    assert "changed here and in the file" in dialog.table.item(row, 0).text()
    row = row_of(dialog, "Quote by")
    assert "pinned" in cell(dialog, row, 2)
    assert "pinned" not in cell(dialog, row, 1)


def test_a_click_or_space_chooses_a_version(dialog, qtbot):
    row = row_of(dialog, "Comment")
    place = dialog.table.visualItemRect(dialog.table.item(row, 2))
    dialog.table.scrollToItem(dialog.table.item(row, 2))
    place = dialog.table.visualItemRect(dialog.table.item(row, 2))
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert "note/comment" in dialog.taken()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Left)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert "note/comment" not in dialog.taken()
    assert cell(dialog, row, 1) == "mine, chosen"


def test_all_of_one_side(dialog):
    dialog.theirs_button.click()
    assert len(dialog.taken()) == dialog.table.rowCount()
    dialog.mine_button.click()
    assert dialog.taken() == []


def test_rows_are_as_tall_as_their_words(dialog, qtbot):
    def fits() -> bool:
        delegate = dialog.table.itemDelegate()
        rows = range(dialog.table.rowCount())
        wanted = [
            max(delegate.sizeHint(None, dialog.table.model().index(n, c)).height() for c in range(3)) for n in rows
        ]
        return all(abs(dialog.table.rowHeight(n) - h) <= 2 for n, h in zip(rows, wanted, strict=True))

    qtbot.waitUntil(fits)


# ------------------------------------------------------------------------------------------------ the window


@pytest.fixture
def saved(opened, qtbot, tmp_path):
    path = tmp_path / "work.brief"
    assert opened.save_briefing(path)
    qtbot.waitUntil(lambda: opened.disk.known is not None)
    return opened, path


def said(window) -> bool:
    return window.banner.notice is not None and window.banner.notice.topic == disk.TOPIC


def changed_on_both_sides(window, path, qtbot) -> None:
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    project.save(edits.edit_notes(project.load(path), author="Theirs", comment="theirs"), path)
    qtbot.waitUntil(lambda: said(window))


def test_compare_joins_both_as_one_step_and_saving_goes_on(saved, asked, qtbot):
    window, path = saved
    changed_on_both_sides(window, path, qtbot)
    before = window.brief
    asked.answers["ask_compare"] = ["note/author"]
    more = window.banner.findChild(QPushButton, "bannerMore")
    assert more.text() == "Compare…"
    more.click()
    (_, (mine, theirs, differences, name)) = asked.calls[-1]
    assert (mine.notes.comment, theirs.notes.comment, name) == ("mine", "theirs", "work.brief")
    assert {d.key: d.proposed for d in differences} == {"note/comment": Side.MINE, "note/author": Side.THEIRS}
    assert (window.brief.notes.author, window.brief.notes.comment) == ("Theirs", "mine")
    assert not said(window)
    assert window.session.undo_stack.undoText() == "Take over changes from the file"
    assert window.save()
    assert project.load(path).notes == window.brief.notes
    window.session.undo_stack.undo()
    assert window.brief == before


def test_leaving_the_comparison_changes_nothing(saved, asked, qtbot):
    window, path = saved
    changed_on_both_sides(window, path, qtbot)
    before = window.brief
    asked.answers |= {"ask_compare": None, "ask_overwrite": Overwrite.CANCEL}
    window.disk.compare()
    assert window.brief is before
    assert not window.save()
    assert project.load(path).notes.comment == "theirs"


def test_keeping_mine_is_unsaved_work(saved, qtbot):
    window, path = saved
    project.save(edits.edit_notes(project.load(path), comment="theirs"), path)
    qtbot.waitUntil(lambda: said(window))
    assert not window.session.is_dirty
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert window.session.is_dirty
    assert window.save()
    assert project.load(path).notes.comment == ""


def test_undoing_everything_after_the_comparison_is_still_unsaved_work(saved, asked, qtbot):
    window, path = saved
    changed_on_both_sides(window, path, qtbot)
    asked.answers["ask_compare"] = ["note/author"]
    window.disk.compare()
    while window.session.undo_stack.canUndo():
        window.session.undo_stack.undo()
    assert window.session.is_dirty


def test_a_file_that_says_the_same_in_other_bytes_is_no_conflict(saved, qtbot):
    window, path = saved
    window.desk.findings.changes.set_note("comment", "same", label="Comment")
    project.save(window.brief, path)
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    qtbot.waitUntil(lambda: said(window))
    window.disk.compare()
    assert not said(window)
    assert window.save()


def test_a_file_about_another_article_is_not_compared(saved, qtbot):
    window, path = saved
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    project.save(Brief(articles=(Article(id="article-x", text="Other"),)), path)
    qtbot.waitUntil(lambda: said(window))
    window.disk.compare()
    assert "another article" in window.banner.notice.text


def test_a_file_that_cannot_be_read_any_more_is_said(saved, qtbot):
    window, path = saved
    window.desk.findings.changes.set_note("comment", "mine", label="Comment")
    path.write_text("{", "utf-8")
    qtbot.waitUntil(lambda: said(window))
    window.disk.compare()
    assert window.banner.notice.kind == "error"
    assert "work.brief" in window.banner.notice.text


def test_the_names_of_the_columns_stand_over_the_words_of_the_cells(dialog):
    header = dialog.table.horizontalHeader()
    assert isinstance(header, PlainHeader)
    assert {header.left_of(column) for column in range(3)} == {text_left()}
