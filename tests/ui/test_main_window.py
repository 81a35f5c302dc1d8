"""The window as a user meets it: start, panes, editing, undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing.model import Placement, Trust
from tests.ui.window_support import edit, missing_file
from ui.engine import Engine
from ui.settings import Settings

NAMES = [
    "articleView", "participantsView", "positionsView", "positionsMatrixView", "quotesView", "eventPanel",
    "notesPanel", "checkStrip", "leftOutView", "previewView", "fitGauge",
]  # fmt: skip


# ------------------------------------------------------------------------------------------------ names, start


@pytest.mark.parametrize("name", NAMES)
def test_one_widget_of_each_name(opened, name):
    assert len(opened.findChildren(QWidget, name)) == 1


def test_the_start_page_is_shown_first_and_nothing_is_open(window):
    assert window.brief is None
    assert window.start_page.isVisible()
    assert not window.tool_bar.export_button.isVisible()
    assert window.windowTitle() == "Briefing Desk"


def test_the_model_is_warmed_after_the_first_paint(make_window, fake, qtbot):
    warmed = []
    window = make_window(replace(fake.engine, warm_up=lambda: warmed.append(1)))
    with qtbot.waitSignal(window.reader.model_ready, timeout=5000):
        assert not warmed
        assert "loading" in window.status_line.text
    assert warmed == [1]
    assert window.status_line.text == ""


def test_the_window_can_be_as_small_as_designed(window):
    window.resize(1024, 700)
    assert window.size().width() == 1024
    assert window.size().height() == 700


# ------------------------------------------------------------------------------------------------ edit, undo


def test_undo_and_redo_say_what(opened):
    undo, redo = opened.window_actions["undoAction"], opened.window_actions["redoAction"]
    assert not undo.isEnabled()
    before = opened.brief
    edit(opened)
    after = opened.brief
    assert undo.isEnabled()
    assert undo.text() == "&Undo Pin quote"
    assert opened.isWindowModified()
    undo.trigger()
    assert opened.brief is before
    assert not opened.isWindowModified()
    assert redo.text() == "&Redo Pin quote"
    redo.trigger()
    assert opened.brief is after


def test_brief_changed_carries_the_brief(opened, qtbot):
    with qtbot.waitSignal(opened.brief_changed) as got:
        edit(opened)
    assert got.args[0] is opened.brief


def test_keys_work_on_the_current_item(opened, qtbot):
    quote = next(q.id for q in opened.brief.quotes if q.trust is Trust.SUGGESTED)
    opened.session.select(quote)
    opened.window_actions["pinAction"].trigger()
    assert opened.brief.item(quote).placement is Placement.PINNED
    opened.window_actions["acceptAction"].trigger()
    assert opened.brief.item(quote).trust is Trust.CONFIRMED


def test_adding_without_a_selection_says_what_to_do(opened):
    opened.window_actions["addQuoteAction"].trigger()
    assert "Select the words" in opened.status_line.text


# ------------------------------------------------------------------------------------------------ panes


def test_f6_goes_round_the_panes(opened):
    opened.activateWindow()
    opened.desk.focus_pane("article")
    seen = []
    for _ in range(3):
        opened.window_actions["nextPaneAction"].trigger()
        seen.append(opened.desk.focused_pane())
    assert seen == ["findings", "page", "article"]
    opened.window_actions["previousPaneAction"].trigger()
    assert opened.desk.focused_pane() == "page"


def test_the_key_of_a_tab_pressed_again_goes_back_or_turns_list_to_matrix(opened):
    by_name, findings = opened.window_actions, opened.desk.findings
    by_name["goToQuotesAction"].trigger()
    assert findings.current_tab == "quotes"
    by_name["goToQuotesAction"].trigger()
    assert findings.current_tab == "all"
    by_name["goToPositionsAction"].trigger()
    assert opened.findChild(QWidget, "positionsView").isVisible()
    by_name["goToPositionsAction"].trigger()
    assert opened.findChild(QWidget, "positionsMatrixView").isVisible()
    by_name["goToPositionsAction"].trigger()
    assert opened.findChild(QWidget, "positionsView").isVisible()


def test_escape_closes_the_message(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(missing_file(tmp_path))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.banner.notice is None


def test_zoom_goes_to_the_pane_with_the_focus(opened):
    view, preview = opened.desk.article.view, opened.desk.page.preview
    opened.activateWindow()
    opened.desk.focus_pane("article")
    opened.window_actions["zoomInAction"].trigger()
    assert view.zoom > 1
    assert preview.zoom == 0
    opened.desk.focus_pane("page")
    opened.window_actions["zoomInAction"].trigger()
    assert preview.zoom > 0
    opened.window_actions["zoomResetAction"].trigger()
    assert preview.zoom == 0
    assert opened.settings.article_zoom == view.zoom


def test_panes_can_be_hidden_but_not_all(opened):
    for name in ("showArticleAction", "showPageAction", "showFindingsAction"):
        opened.window_actions[name].trigger()
    assert len(opened.desk.hidden_panes()) < 3
    opened.window_actions["goToPageAction"].trigger()
    assert "page" not in opened.desk.hidden_panes()


def test_the_window_remembers_sizes_and_hidden_panes(opened, make_window, fake, qtbot, seed_path):
    opened.desk.moveSplitter(600, 1)
    opened.desk._on_splitter_moved(600, 1)
    sizes = opened.desk.sizes()
    opened.window_actions["showPageAction"].trigger()
    opened.close()
    again = make_window(fake.engine)
    with qtbot.waitSignal(again.analysis_finished, timeout=5000):
        again.open_source(seed_path)
    assert again.desk.hidden_panes() == ["page"]
    again.window_actions["showPageAction"].trigger()
    assert abs(again.desk.sizes()[0] - sizes[0]) < 40
    again.desk.give_default_sizes()
    assert again.desk.sizes()[0] < 500


def test_the_theme_is_chosen_and_remembered(opened):
    opened.window_actions["themeDarkAction"].trigger()
    assert opened.settings.theme == "dark"
    assert Settings().theme == "dark"


def test_the_engine_is_imported_lazily():
    assert Engine().analyse.__module__ == "ui.engine"
