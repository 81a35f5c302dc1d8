"""What is known about the article can be corrected in the window; a date is asked for, never guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMenu

from briefing.model import Candidate
from ui.panels.date_menu import DateMenu


@pytest.fixture
def fields(opened):
    opened.desk.go_to_tab("Event")
    opened.session.apply("test", lambda b: replace(b, articles=(replace(b.article, published=None),)))
    return opened.desk.findings.event_section.source


def type_over(qtbot, line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("title", "A headline of hers"),
        ("outlet", "Northern Herald"),
        ("byline", "Ana Prata"),
        ("published", "2024-09-11"),
        ("url", "https://example.org/a"),
    ],
)
def test_each_field_is_one_step_to_undo(opened, fields, qtbot, name, text):
    before, steps = opened.brief, opened.session.undo_stack.count()
    line = fields.fields[name]
    type_over(qtbot, line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert getattr(opened.brief.article, name) == text
    assert opened.session.undo_stack.count() == steps + 1
    assert opened.session.undo_stack.undoText() == "Change details of the article"
    opened.session.undo_stack.undo()
    assert opened.brief == before
    assert line.text() == (getattr(before.article, name) or "")


def test_esc_gives_a_sitting_up(opened, fields, qtbot):
    before = opened.brief
    line = fields.fields["outlet"]
    type_over(qtbot, line, "Wrong")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert opened.brief == before
    assert line.text() == (before.article.outlet or "")


def test_an_emptied_field_is_unknown_again(opened, fields, qtbot):
    line = fields.fields["outlet"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert opened.brief.article.outlet is None


def test_a_missing_date_is_asked_for(opened, fields):
    assert not fields.missing.isHidden()
    assert fields.missing.text() == "missing"
    fields._on_menu_date_chosen("2024-09-11")
    assert opened.brief.article.published == "2024-09-11"
    assert fields.missing.isHidden()
    assert fields.fields["published"].text() == "2024-09-11"


@pytest.mark.parametrize("typed", ["2024", "2024-09", "2024-13-01", "11 September", "2024-02-30"])
def test_only_a_whole_date_is_taken_over(opened, fields, qtbot, typed):
    line = fields.fields["published"]
    type_over(qtbot, line, typed)
    assert opened.brief.article.published is None
    assert fields.missing.text() == "not a date"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert fields.missing.text() == "missing"
    assert line.text() == ""


def test_typing_a_wrong_date_leaves_the_one_that_is_there(opened, fields, qtbot):
    fields._on_menu_date_chosen("2024-09-11")
    line = fields.fields["published"]
    type_over(qtbot, line, "2024-09-")
    assert opened.brief.article.published == "2024-09-11"
    qtbot.keyClicks(line, "12")
    assert opened.brief.article.published == "2024-09-12"
    assert fields.missing.isHidden()


def test_the_calendar_begins_at_the_day_that_is_set(opened, fields, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    fields._on_menu_date_chosen("2024-09-11")
    fields.pick.click()
    assert isinstance(shown[0], DateMenu)
    assert shown[0].calendar.selectedDate() == QDate(2024, 9, 11)
    shown[0]._on_calendar_date(QDate(2024, 9, 10))
    assert opened.brief.article.published == "2024-09-10"


def test_the_language_is_chosen_by_its_name(opened, fields):
    box = fields.language
    assert box.currentText() == "English"
    box.setCurrentIndex(box.findText("French"))
    box.activated.emit(box.currentIndex())
    assert opened.brief.article.language == "fr"
    opened.session.undo_stack.undo()
    assert box.currentText() == "English"


def test_a_rare_language_of_the_article_is_among_the_choices(opened, fields):
    opened.session.apply("test", lambda b: replace(b, articles=(replace(b.article, language="sw"),)))
    assert fields.language.currentText() == "Swahili"


def test_several_candidates_are_offered_with_where_they_stand(opened, fields, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    assert fields.choices["published"].isHidden()
    given = (
        Candidate(field="published", value="2024-09-11", place="json-ld"),
        Candidate(field="published", value="2024-09-12", place="meta"),
        Candidate(field="published", value="2024-09-11", place="open-graph"),
        Candidate(field="title", value="Only one", place="headline"),
    )
    opened.session.apply("test", lambda b: replace(b, articles=(replace(b.article, candidates=given),)))
    assert fields.choices["published"].text() == "2 found…"
    assert fields.choices["title"].isHidden()
    fields.choices["published"].click()
    texts = [a.text() for a in shown[0].actions()]
    assert texts[0].startswith("2024-09-11\t")
    assert "for sharing" in texts[0]
    assert not any(a.isChecked() for a in shown[0].actions())
    shown[0].actions()[1].trigger()
    assert opened.brief.article.published == "2024-09-12"
    fields.choices["published"].click()
    assert [a.isChecked() for a in shown[1].actions()] == [False, True]


def test_every_field_has_a_name_for_a_screen_reader(fields):
    for line in (*fields.fields.values(), fields.language, *fields.choices.values(), fields.pick):
        assert line.accessibleName()
