"""Choices about the whole page: its template, a second page, a note of what was left out."""

from __future__ import annotations

from ui.dialogs import template_chooser


def test_a_second_page_is_an_explicit_choice_that_can_be_undone(opened):
    action = opened.window_actions["secondPageAction"]
    assert not action.isChecked()
    action.trigger()
    assert opened.brief.layout.pages == 2
    opened.session.undo_stack.undo()
    assert opened.brief.layout.pages == 1
    assert not action.isChecked()


def test_what_was_left_out_is_noted_on_the_page_only_on_request(opened):
    action = opened.window_actions["noteOmissionsAction"]
    action.trigger()
    assert opened.brief.notes.note_omissions
    action.trigger()
    assert not opened.brief.notes.note_omissions


def test_a_template_is_chosen_for_the_open_brief(opened, monkeypatch):
    asked = []

    def choose(_window, _engine, _workers, brief, current):
        asked.append((brief, current))
        return "bluf-memo", "letter"

    monkeypatch.setattr(template_chooser, "choose_template", choose)
    before = opened.brief
    opened.window_actions["templatesAction"].trigger()
    assert asked == [(before, ("briefing-note", before.layout.paper))]
    assert (opened.brief.layout.template, opened.brief.layout.paper) == ("bluf-memo", "letter")
    opened.session.undo_stack.undo()
    assert opened.brief.layout == before.layout


def test_with_nothing_open_it_is_chosen_for_new_briefs(window, monkeypatch):
    monkeypatch.setattr(template_chooser, "choose_template", lambda *_: ("bluf-memo", "letter"))
    window.window_actions["templatesAction"].trigger()
    assert (window.settings.template, window.settings.paper) == ("bluf-memo", "letter")
    monkeypatch.setattr(template_chooser, "choose_template", lambda *_: None)
    window.window_actions["templatesAction"].trigger()
    assert window.settings.template == "bluf-memo"
