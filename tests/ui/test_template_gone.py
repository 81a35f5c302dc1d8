"""A template that was deleted while a brief uses it: called by its name, with a way to another."""

from __future__ import annotations

from briefing import edits
from briefing.errors import TemplateError
from ui import window_actions
from ui.problems import name_of, next_step_of


def lose(window, fake, folder):
    """Have the brief use a template whose file is gone."""
    gone = str(folder / "My cable.docx")
    fake.page_error = TemplateError("there is no such template file", subject=gone, next_step="Check the path.")
    window.session.apply("Change template", lambda b: edits.set_layout(b, template=gone, paper="a4"))


def test_the_page_and_the_box_name_the_template_and_another_is_offered(opened, fake, qtbot, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        window_actions.template_chooser, "choose_template", lambda *_: asked.append(1) or ("bluf-memo", "a4")
    )
    lose(opened, fake, tmp_path)
    qtbot.waitUntil(lambda: opened.banner.notice is not None)
    notice = opened.banner.notice
    box = opened.desk.page.layout_box
    assert box.currentText() == "My cable · A4, not found"
    assert "“My cable”" in notice.text
    assert str(tmp_path) not in notice.text
    fake.page_error = None
    notice.on_action()
    assert asked == [1]
    qtbot.waitUntil(lambda: opened.pager.page is not None and opened.pager.page.template == "bluf-memo")
    assert opened.banner.notice is None


def test_an_export_names_the_template_as_the_fault(opened, fake, qtbot, tmp_path):
    lose(opened, fake, tmp_path)
    qtbot.waitUntil(lambda: opened.banner.notice is not None)
    assert not opened.save_briefing(tmp_path / "out.docx")
    notice = opened.banner.notice
    assert notice.text.startswith("Could not export, because of the template “My cable”")
    assert notice.action == "Choose another template…"
    assert "put the file back" in notice.detail


def test_a_template_that_is_there_keeps_the_step_that_mends_it(tmp_path):
    wrong = TemplateError("a tag is wrong", subject="Memo v1.2", next_step="Correct it in Word.")
    assert next_step_of(wrong) == "Correct it in Word."
    assert name_of(wrong) == "Memo v1.2"
    there = tmp_path / "Note.docx"
    there.write_bytes(b"")
    damaged = TemplateError("it is damaged", subject=str(there), next_step="Open it in Word.")
    assert next_step_of(damaged) == "Open it in Word."
    assert name_of(damaged) == "Note"
