"""A second analysis keeps what was done; the first one fills empty sections all at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from briefing.model import TextSpan
from tests.ui.sample import sample_brief


def test_analysing_again_keeps_what_was_done_and_shows_what_is_new(opened, fake, qtbot):
    window = opened
    quote, gone = window.brief.quotes[0].id, window.brief.positions[0].id
    window.desk.findings.changes.set_words(quote, "my own words")
    window.desk.findings.changes.reject([gone])
    before = window.brief
    added = replace(sample_brief().positions[1], id="position-found-now", text=window.brief.article.text[:20])
    start = TextSpan(window.brief.article.id, 0, 20)
    added = replace(added, span=start, display=start, phrase=None)
    fake.extra = (added,)
    assert window.window_actions["analyseAgainAction"].text() == "&Analyse again"
    with qtbot.waitSignal(window.analysis_finished):
        window.window_actions["analyseAgainAction"].trigger()
    assert window.brief.item(quote).edited_text == "my own words"
    assert window.brief.item(gone) is None
    assert window.session.fresh == {added.id}
    assert "one new" in window.banner.notice.text
    model = window.desk.findings.positions.model
    index = model.index_of(added.id)
    assert model.row(index).fresh
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("new")
    window.session.select(added.id)
    assert not model.row(model.index_of(added.id)).fresh
    assert window.session.undo_stack.undoText() == "Analyse again"
    window.session.undo_stack.undo()
    assert window.brief == before


def test_sections_show_only_their_heads_until_the_first_analysis_is_over(window, fake, qtbot, seed_path):
    fake.hold.clear()
    window.open_source(seed_path)
    qtbot.waitUntil(lambda: window.brief is not None)
    findings = window.desk.findings
    for section in (findings.event_section, findings.participants, findings.positions, findings.quotes):
        assert section.head.isVisible()
        assert not section.body.isVisible()
        assert not getattr(section, "empty", section.body).isVisible()
    with qtbot.waitSignal(window.analysis_finished):
        fake.hold.set()
    assert findings.participants.body.isVisible()
    assert findings.event_section.body.isVisible()
