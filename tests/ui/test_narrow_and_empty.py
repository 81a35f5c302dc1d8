"""Little room, and little found: nothing is cut without a sign, and the window says what is the matter."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from briefing.model import Brief, Notes, Trust
from briefing.page.fit import NO_ROOM, NOT_IN_TEMPLATE
from briefing.page.selection import SAID_ALREADY
from tests.ui.conftest import fake_page
from tests.ui.sample import sample_brief
from ui import app as application
from ui import theme, words
from ui.delegates.fields import FlatLine, FlatText, GrowingEdit
from ui.delegates.row_delegate import RowDelegate
from ui.models.left_out_model import HEADING, LeftOutModel, left_out_rows, summary
from ui.models.roles import Role
from ui.panels.findings_panel import FindingsPanel
from ui.panels.item_view import ItemList
from ui.session import Session

LONG = "Strategic security consultation between Chinese Foreign Minister Wang Yi and Secretary Sergei Shoigu"
NARROW = 402


@pytest.fixture
def panel(qtbot):
    session = Session()
    panel = FindingsPanel(session)
    session.setParent(panel)
    panel.resize(NARROW, 520)
    brief = sample_brief()
    event = replace(brief.event, what=LONG, date=None, date_text="Tuesday", date_trust=Trust.NEEDS_CHECK)
    notes = Notes(bluf="China and Russia agreed to talk more before the summit.", bluf_trust=Trust.SUGGESTED)
    session.open(replace(brief, event=event, notes=notes))
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _right(widget, panel):
    return widget.mapTo(panel, QPoint(widget.width(), 0)).x()


def _settle(panel, qtbot):
    panel.column_box.activate()
    qtbot.wait(20)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_notes_fit_a_narrow_pane(panel, qtbot, qapp, scale):
    theme.apply(qapp, "light", text_scale=scale)
    try:
        panel.show_tab("notes")
        _settle(panel, qtbot)
        notes = panel.notes
        assert notes.form.minimumSizeHint().width() <= notes.scroller.viewport().width()
        shown = [*notes.form.findChildren(GrowingEdit), notes.accept, notes.add_pair, notes.pick]
        assert all(_right(widget, panel) <= NARROW for widget in shown)
        assert notes.accept.width() >= notes.accept.sizeHint().width()
        assert notes.add_pair.width() >= notes.add_pair.sizeHint().width()
    finally:
        theme.apply(qapp, "light", text_scale=1.0)


def test_the_reason_stands_below_the_date_where_there_is_no_room(panel, qtbot):
    panel.show_tab("event")
    _settle(panel, qtbot)
    section = panel.event_section
    date, note = section.fields["date"], section.note
    assert note.geometry().top() >= date.geometry().bottom() - 4
    assert note.width() >= note.fontMetrics().horizontalAdvance(note.text())
    assert not date.cut_text()
    panel.resize(800, 520)
    _settle(panel, qtbot)
    assert note.geometry().left() >= date.geometry().right()
    assert abs(note.geometry().center().y() - date.geometry().center().y()) <= 2
    assert not date.cut_text()


def test_what_happened_and_the_headline_wrap(panel, qtbot):
    panel.show_tab("event")
    _settle(panel, qtbot)
    for field in (panel.event_section.fields["what"], panel.event_section.source.fields["title"]):
        assert isinstance(field, FlatText)
        assert field.height() > field.fontMetrics().lineSpacing() * 1.9
    assert panel.event_section.rows["what"].height() >= panel.event_section.fields["what"].height()


def test_another_face_is_no_edit(panel, qapp):
    before = panel.event_section.session.undo_stack.index()
    theme.apply(qapp, "dark")
    panel.event_section.fields["what"].set_reading(False)
    assert panel.event_section.session.undo_stack.index() == before


def test_what_happened_is_typed_over(panel, qtbot):
    section = panel.event_section
    panel.show_tab("event")
    field = section.fields["what"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "A visit")
    assert section.brief.event.what == "A visit"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert section.brief.event.what == "A visit"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "No")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert section.brief.event.what == "A visit"


def test_a_line_that_is_too_long_ends_in_an_ellipsis_and_tells_it_all(qtbot):
    line = FlatLine(None)
    qtbot.addWidget(line)
    line.resize(120, 28)
    line.show_text(LONG)
    line.show()
    line.clearFocus()
    line.grab()
    assert line.cut_text().endswith("…")
    assert line.toolTip() == LONG
    line.show_text("Short")
    line.grab()
    assert not line.toolTip()


# ------------------------------------------------------------------ nothing to check


@pytest.mark.parametrize(
    ("language", "engine", "said"),
    [("en", "test", "Nothing was found"), ("fr", "test", "French"), ("en", "", "not analysed")],
)
def test_nothing_found_is_not_all_checked(panel, language, engine, said):
    article = replace(sample_brief().article, language=language, published=None)
    panel.strip._session.open(Brief(articles=(article,), engine=engine))
    assert panel.strip.title.text() == "Nothing to check"
    assert said in panel.strip.reason.text()
    assert panel.strip.sign.isHidden()


def test_all_checked_still_asks_for_a_missing_date(panel):
    session = panel.strip._session
    brief = sample_brief()
    session.open(replace(brief, articles=(replace(brief.article, published=None),)))
    while (item := panel.review.step()) is not None:
        panel.changes.accept_event(item[6:]) if item.startswith("event:") else panel.changes.accept([item])
    session.select(None)
    assert panel.strip.title.text() == "All checked"
    assert "date of publication" in panel.strip.reason.text()


def test_next_to_check_is_off_when_nothing_waits(opened):
    action = opened.window_actions["nextToCheckAction"]
    assert action.isEnabled()
    findings = opened.desk.findings
    while (item := findings.review.step()) is not None:
        findings.changes.accept_event(item[6:]) if item.startswith("event:") else findings.changes.accept([item])
    assert not action.isEnabled()
    opened.session.undo_stack.undo()
    assert action.isEnabled()


# ------------------------------------------------------------------ counts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "0 words"),
        ("Peace", "1 word"),
        ("two words", "2 words"),
        ("a " * 1234, "1\u202f234 words"),
        ("\u548c", "1 character"),
        ("\u4e2d\u56fd\u548c\u4fc4\u7f57\u65af\u3002" * 102, "612 characters"),
        ("\u4e2d\u56fd\u548c BRICS \u5408\u4f5c", "6 characters"),
        ("Xi Jinping (\u4e60\u8fd1\u5e73) spoke to many people", "7 words"),
    ],
)
def test_length(text, said):
    assert words.length(text) == said


# ------------------------------------------------------------------ left out


def _page(brief, reasons):
    items = [*brief.positions, *brief.quotes][: len(reasons)]
    left = tuple(SimpleNamespace(id=i.id, reason=reason) for i, reason in zip(items, reasons, strict=True))
    page = fake_page(brief)
    page.left_out = left
    return page


def test_only_what_room_would_help_is_counted_as_left_out():
    brief = sample_brief()
    rows = left_out_rows(brief, _page(brief, [NOT_IN_TEMPLATE, NO_ROOM, SAID_ALREADY, "low confidence"]))
    assert summary(rows) == "2 positions"
    assert [row.kind for row in rows] == ["position", "position", HEADING, "position", "position"]
    assert [row.apart for row in rows] == [False, False, True, True, True]
    assert rows[2].reason == "2 positions"
    assert summary(left_out_rows(brief, _page(brief, [SAID_ALREADY]))) == "nothing"


def test_the_heading_is_no_item(qapp):
    brief = sample_brief()
    model = LeftOutModel()
    model.take(left_out_rows(brief, _page(brief, [NO_ROOM, SAID_ALREADY])))
    heading = model.index(1)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert heading.data(Role.ID) is None
    assert "1 position" in heading.data(Qt.ItemDataRole.AccessibleTextRole)


# ------------------------------------------------------------------ no display, no editor


def test_without_a_display_the_window_says_so_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(application, "has_display", lambda: False)
    assert application.main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith("briefing-desk: ")
    assert said.count("\n") == 1


def test_a_plain_row_is_a_line_high_and_not_edited(qtbot):
    view = ItemList("plainView", "Plain")
    qtbot.addWidget(view)
    delegate = RowDelegate(view)
    model = LeftOutModel(view)
    assert delegate.text_height(model.index(0), 100) > 10
    assert delegate.make_editor(QLabel(view), model.index(0)) is None
