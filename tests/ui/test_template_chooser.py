"""Choosing a template by its picture, and looking after one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from briefing.page.library import copy_template, import_template, remove_template
from briefing.page.templates import find_template, find_templates
from tests.briefing.page.support import paragraph, template_file
from tests.ui.sample import sample_brief
from ui.dialogs import files, template_chooser
from ui.dialogs.template_chooser import TemplateChooser
from ui.engine import Engine
from ui.workers import Workers


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def make(qtbot):
    workers = Workers()

    def chooser(current="briefing-note", paper="a4", brief=None, engine=None):
        dialog = TemplateChooser(engine or Engine(), workers, brief, (current, paper))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield chooser
    workers.stop()


def painted(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.preview._layout is not None, timeout=10_000)


def titles(dialog):
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def test_the_picture_is_the_page_of_the_selected_template(qtbot, make):
    dialog = make("meeting-readout", "letter")
    assert dialog.current.id == "meeting-readout"
    painted(qtbot, dialog)
    assert round(dialog.preview._layout.width) == 12240
    assert "A small sample fills" in dialog._note.text()
    assert "Paper: A4, Letter" in dialog._about.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.current.id == "positions-matrix"
    assert dialog.preview._layout is None
    painted(qtbot, dialog)


def test_the_open_brief_is_shown_where_there_is_one(qtbot, make):
    dialog = make(brief=sample_brief())
    painted(qtbot, dialog)
    assert "The open brief fills" in dialog._note.text()


def test_enter_chooses(qtbot, make):
    dialog = make("bluf-memo")
    painted(qtbot, dialog)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.chosen == ("bluf-memo", "a4")
    assert not dialog.isVisible()


def test_everything_has_a_name_for_screen_readers(qtbot, make):
    dialog = make()
    assert dialog.list.accessibleName()
    assert dialog.preview.accessibleName()
    text = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Briefing note (general). One page")
    painted(qtbot, dialog)


def test_a_copy_is_mine_to_change_and_to_remove(qtbot, make, monkeypatch):
    dialog = make("press-lines")
    assert not dialog.remove_button.isEnabled()
    dialog.copy_button.click()
    assert dialog.current.title == "My Press lines and quote sheet"
    assert not dialog.current.built_in
    opened = []
    monkeypatch.setattr(files, "open_file", opened.append)
    dialog.edit_button.click()
    assert opened == [dialog.current.files[0]]
    path = dialog.current.files[0]
    monkeypatch.setattr(template_chooser, "ask_remove", lambda *_: False)
    dialog.remove_button.click()
    assert path.exists()
    monkeypatch.setattr(template_chooser, "ask_remove", lambda *_: True)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert not path.exists()
    assert "My Press lines and quote sheet" not in titles(dialog)
    painted(qtbot, dialog)


def test_a_template_is_checked_before_it_is_imported(qtbot, make, tmp_path, monkeypatch):
    bad = template_file(tmp_path, paragraph("{{ titel }}"), name="Schlecht.docx")
    monkeypatch.setattr(template_chooser, "ask_template_file", lambda *_: bad)
    dialog = make()
    painted(qtbot, dialog)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: dialog.problems.count() == 1, timeout=10_000)
    assert "Did you mean “title”?" in dialog.problems.item(0).text()
    assert "was not imported" in dialog._note.text()
    assert "Schlecht" not in titles(dialog)
    good = template_file(tmp_path, paragraph("{{ title }}"), name="Gut – 好.docx")
    monkeypatch.setattr(template_chooser, "ask_template_file", lambda *_: good)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: "Gut – 好" in titles(dialog), timeout=10_000)
    assert dialog.current.title == "Gut – 好"
    painted(qtbot, dialog)


def test_what_is_no_word_file_is_said(qtbot, make, tmp_path, monkeypatch):
    path = tmp_path / "notes.docx"
    path.write_bytes(b"no")
    monkeypatch.setattr(template_chooser, "ask_template_file", lambda *_: path)
    dialog = make()
    painted(qtbot, dialog)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: dialog.problems.count() == 1, timeout=10_000)
    assert "not a Word file" in dialog.problems.item(0).text()


def test_copies_and_imports_never_replace_one_another(home, tmp_path):
    note = find_template("briefing-note")
    first, second = copy_template(note, "Mine"), copy_template(note, "Mine", paper="letter")
    assert [first.title, second.title] == ["Mine", "Mine 2"]
    assert (first.papers, second.papers) == (("a4",), ("letter",))
    third = import_template(first.files[0])
    assert third.title == "Mine 3"
    assert [info.title for info in find_templates() if not info.built_in] == ["Mine", "Mine 2", "Mine 3"]
    remove_template(second)
    assert not second.files[0].exists()


def test_built_in_templates_stay(home):
    with pytest.raises(template_chooser.BriefingError, match="belongs to the program"):
        remove_template(find_template("briefing-note"))
