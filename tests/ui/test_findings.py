"""The findings: what stands there, selecting, sizes and themes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing.model import Act
from tests.ui.sample import sample_brief
from ui import theme
from ui.panels.article_panel import ArticlePanel
from ui.panels.item_menu import fill_menu

KEY = Qt.Key
NAMES = [
    "participantsView",
    "positionsView",
    "positionsMatrixView",
    "quotesView",
    "eventPanel",
    "notesPanel",
    "checkStrip",
]


# ------------------------------------------------------------------ what stands there


def test_names_by_which_tools_find_the_parts(panel):
    for name in NAMES:
        assert len(panel.findChildren(QWidget, name)) == 1, name


def test_views_are_as_tall_as_their_rows_in_all(panel):
    for view in panel._views():
        if view.isVisible():
            assert view.height() == view.rows_height()
            assert view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("tab", ["event", "participants", "positions", "quotes", "notes"])
def test_each_tab_shows_its_section_alone_with_the_same_widget(panel, tab):
    section = panel._section(tab)
    panel.show_tab(tab)
    assert [s.name for s in panel.sections if s.isVisible()] == [tab]
    assert panel._section(tab) is section
    panel.show_tab("All")
    assert all(s.isVisible() for s in panel.sections)


def test_a_long_section_alone_scrolls_by_itself(panel, qtbot):
    panel.show_tab("Positions")
    view = panel.positions.view
    qtbot.waitUntil(lambda: view.height() < view.rows_height())
    assert view.verticalScrollBar().maximum() > 0
    assert panel.scroller.verticalScrollBar().maximum() == 0


def test_heads_count_and_fold(panel):
    assert "17 on 6 topics" in panel.positions.head.accessibleName()
    assert "3 to check" in panel.positions.head.accessibleName()
    panel.positions.set_folded(True)
    assert not panel.positions.view.isVisible()
    panel.show_tab("positions")
    assert panel.positions.view.isVisible()


def test_empty_states_say_what_to_do(panel, session):
    for kind in ("quotes", "positions", "participants"):
        panel.changes.reject([i.id for i in getattr(session.brief, kind)])
    for section in (panel.quotes, panel.positions, panel.participants):
        assert section.empty.isVisible()
        assert "Ctrl+Shift+" in section.empty.text()


def test_nothing_is_called_missing_while_the_article_is_read(panel, session):
    session.apply("test", lambda b: replace(b, quotes=(), positions=()))
    assert panel.quotes.empty.isVisible()
    panel.set_busy("Finding quotes", 0, 3)
    assert not panel.quotes.empty.isVisible()
    panel.set_busy(None)
    assert panel.positions.empty.isVisible()


def test_menus_offer_every_change_and_carry_it_out(panel, session):
    menu = QMenu(panel)
    fill_menu(menu, panel.changes, [session.brief.positions[0].id], panel.positions.reach())
    parts = {a.text(): a for a in menu.actions() if a.text()}
    assert list(parts) == [
        *("Show in article", "Edit", "Accept", "Reject", "Speaker", "Topic", "Party", "Says", "Stance"),
        *("Pin", "Leave out", "Move up", "Move down", "Copy with source", "Duplicate", "Restore source words"),
    ]
    next(a for a in parts["Says"].menu().actions() if a.text() == "warns").trigger()
    assert session.brief.positions[0].act is Act.WARNS
    parts["Copy with source"].trigger()
    assert QApplication.clipboard().text() == (
        "willingness to enrich the strategic dimensions of bilateral ties (China, CGTN (cgtn.com), para. 2)"
    )
    people = QMenu(panel)
    who = session.brief.participants[0]
    fill_menu(people, panel.changes, [who.id], panel.participants.reach())
    speaks = next(a for a in people.actions() if a.text() == "Speaks for")
    next(a for a in speaks.menu().actions() if a.text() == "Russia").trigger()
    assert session.brief.party_of(who.id).name == "Russia"


def test_rows_set_aside_fold_to_one_line(panel):
    assert panel.participants.aside.accessibleName().startswith("3 only mentioned: Brazil")
    panel.participants.aside.toggled.emit(True)
    assert panel.participants.model.rowCount() == 7
    assert "3 short phrases set aside: “Global South.”" in panel.quotes.aside.accessibleName()


# ------------------------------------------------------------------ selecting


def test_the_row_and_the_article_show_the_same_item(panel, session, qtbot):
    article = ArticlePanel(session, panel)
    article.resize(446, 700)
    article.show()
    item = session.brief.positions[-1]
    panel.positions.view.setCurrentIndex(panel.positions.model.index_of(item.id))
    assert session.current == item.id
    assert article.view._current_at == item.span
    quote = session.brief.quotes[0]
    article.view.item_clicked.emit(quote.id)
    assert panel.quotes.view.current_item() == quote.id
    assert panel.positions.view.current_item() is None


def test_an_item_out_of_view_is_scrolled_to(panel, session, qtbot):
    item = session.brief.quotes[0].id
    session.select(item)

    def in_view():
        place = panel.quotes.place_of(item)
        top = panel.quotes.mapTo(panel.scroller.viewport(), place.topLeft()).y()
        return 0 <= top < panel.scroller.viewport().height() // 2

    qtbot.waitUntil(in_view)


def test_the_current_row_shows_all_its_lines(panel, session):
    view = panel.positions.view
    item = session.brief.positions[6].id
    index = panel.positions.model.index_of(item)
    before = view.item_rect(item).height()
    session.select(item)
    assert view.item_rect(item).height() > before
    assert index.isValid()


def test_arrows_cross_the_borders_of_sections(panel, session, qtbot):
    people = panel.participants.view
    people.setFocus()
    people.setCurrentIndex(panel.participants.model.index(3, 1))
    qtbot.keyClick(people, KEY.Key_Down)
    assert session.current == session.brief.positions[0].id
    qtbot.keyClick(panel.positions.view, KEY.Key_Up)
    assert session.current == session.brief.participants[3].id


# ------------------------------------------------------------------ sizes, themes


@pytest.mark.parametrize("width", [400, 470, 566, 900])
@pytest.mark.parametrize("tab", ["all", "participants", "positions", "quotes", "notes"])
def test_no_pane_asks_for_more_width_than_it_has(panel, session, width, tab):
    panel.show_tab(tab)
    for item in (session.brief.quotes[2].id, session.brief.positions[6].id, None, "event:date"):
        session.select(item)
        assert panel.minimumSizeHint().width() <= 400
    panel.resize(QSize(width, 700))
    assert panel.width() == width
    for button in panel.strip.buttons.values():
        if button.isVisible():
            right = button.mapTo(panel, QPoint(button.width(), 0)).x()
            assert right <= width


@pytest.mark.parametrize("tab", ["all", "participants", "positions", "matrix", "quotes"])
@pytest.mark.parametrize("height", [260, 420, 760])
def test_an_open_editor_has_its_room_at_every_size(panel, session, qtbot, tab, height):
    panel.positions.show_matrix(tab == "matrix")
    panel.show_tab("positions" if tab == "matrix" else tab)
    kind = {"participants": "participants", "quotes": "quotes"}.get(tab, "positions")
    session.select(getattr(session.brief, kind)[1].id)
    panel.edit_current()
    editor = next(v.item_delegate.editor for v in panel._views() if v.item_delegate.editor)
    for width in (400, 470, 700, 400):
        panel.resize(width, height)
        qtbot.waitUntil(lambda: editor.height() >= editor.wanted_height(editor.width()) - 8)
    editor.give_up()


def test_all_is_painted_in_both_themes(panel, session, qapp):
    light = panel.grab().toImage()
    theme.apply(qapp, theme.Mode.DARK)
    dark = panel.grab().toImage()
    assert light.pixelColor(300, 400) != dark.pixelColor(300, 400)


def test_another_document_starts_afresh(panel, session):
    session.select(session.brief.quotes[0].id)
    panel.next_to_check()
    session.open(None)
    assert not panel.review.walking
    session.open(sample_brief())
    assert session.current is None
