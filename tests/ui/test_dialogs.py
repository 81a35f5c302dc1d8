"""Banner, start page, sheets: what they say and how they are used by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from tests.ui.conftest import fake_templates
from ui import theme
from ui.dialogs import files
from ui.dialogs.export_check import Choice, ExportCheck
from ui.dialogs.help import KeySheet
from ui.dialogs.settings import Accepted, SettingsDialog
from ui.dropping import as_address, sources_of
from ui.panels.start_page import StartPage
from ui.recent import RecentFile
from ui.settings import Settings
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner, Notice
from ui.widgets.review_progress import ReviewProgress


@pytest.fixture
def host(qtbot):
    host = QWidget()
    host.resize(900, 600)
    qtbot.addWidget(host)
    host.show()
    return host


# ------------------------------------------------------------------------------------------------ banner


@pytest.fixture
def banner(host):
    banner = Banner(host)
    banner.resize(900, 50)
    return banner


def test_one_notice_at_a_time_the_newest_first(banner):
    banner.show_notice(Notice("first", topic="a"))
    banner.show_notice(Notice("second", topic="b"))
    assert banner.notice.text == "second"
    assert banner._others.text() == "1 more"
    banner._others.click()
    assert banner.notice.text == "first"
    banner.findChild(QToolButton, "bannerClose").click()
    assert banner.notice.text == "second"
    banner.findChild(QToolButton, "bannerClose").click()
    assert banner.notice is None
    assert not banner.isVisible()


def test_a_newer_notice_of_one_matter_replaces_the_older(banner):
    banner.show_notice(Notice("first", topic="saving"))
    banner.show_notice(Notice("second", topic="saving"))
    banner.drop("saving")
    assert banner.notice is None


def test_its_action_is_done_and_the_banner_goes(banner):
    done = []
    banner.show_notice(Notice("text", action="Do", on_action=lambda: done.append(1)))
    banner.findChild(QPushButton, "bannerAction").click()
    assert done == [1]
    assert banner.notice is None


def test_details_leave_the_banner(banner):
    done = []
    banner.show_notice(Notice("text", more="Details", on_more=lambda: done.append(1)))
    banner.findChild(QPushButton, "bannerMore").click()
    assert done == [1]
    assert banner.notice is not None


def test_words_of_a_file_name_are_no_markup(banner):
    banner.show_notice(Notice("<b>a</b> & b"))
    assert "&lt;b&gt;a&lt;/b&gt; &amp; b" in banner.findChild(QWidget, "bannerText").text()


# ------------------------------------------------------------------------------------------------ start page


@pytest.fixture
def start(host):
    made = [QAction(name, host) for name in ("open", "link", "paste", "sample")]
    made[0].setShortcut(QKeySequence("Ctrl+O"))
    page = StartPage(*made, host)
    page.resize(900, 600)
    page.show()
    return page, made


def test_each_way_in_is_a_button(start, qtbot):
    page, made = start
    for card, action in zip(page.cards, made, strict=True):
        with qtbot.waitSignal(action.triggered):
            qtbot.keyClick(card, Qt.Key.Key_Space)


def test_labels_fit_their_buttons(start):
    page, _ = start
    for card in page.cards:
        assert card.fontMetrics().horizontalAdvance(card.text()) < card.width() - 100
        assert card.height() >= 2 * card.fontMetrics().height()


def test_recent_files_say_what_is_left_to_do(start, tmp_path, qtbot):
    page, _ = start
    there = tmp_path / "a.brief"
    there.write_text("", encoding="utf-8")
    entries = (
        RecentFile(path=str(there), title="One", outlet="VOA", opened="2020-11-20T09:00", to_check=5),
        RecentFile(path=str(there), title="Two", to_check=0),
        RecentFile(path=str(tmp_path / "gone"), title="Three", to_check=1),
    )
    page.show_recent(entries)
    assert [row._state for row in page._rows] == ["5 to check", "checked", "file moved"]
    assert "VOA" in page._rows[0].accessibleName()
    with qtbot.waitSignal(page.recent_chosen) as got:
        qtbot.mouseClick(page._rows[0], Qt.MouseButton.LeftButton)
    assert got.args[0] is entries[0]
    page.show_recent(())
    assert not page._right.isVisible()


# ------------------------------------------------------------------------------------------------ sheets


@pytest.mark.parametrize(
    ("button", "choice"), [("check_button", Choice.CHECK), ("export_button", Choice.EXPORT), (None, Choice.CANCEL)]
)
def test_the_sheet_before_an_export(host, button, choice):
    sheet = ExportCheck(["China calls for: peace", "Lee: “It is open”"], host)
    assert sheet.check_button.isDefault()
    if button:
        getattr(sheet, button).click()
    else:
        sheet.reject()
    assert sheet.choice is choice


@pytest.mark.parametrize(
    ("sentences", "button", "told"),
    [(["One: “Word”"], "Check it", "not sure of it."), (["One: a", "Two: b"], "Check them", "not sure of them.")],
)
def test_the_sheet_before_an_export_counts_in_its_words(host, sentences, button, told):
    sheet = ExportCheck(sentences, host)
    assert sheet.check_button.text() == button
    assert any(told in label.text() for label in sheet.findChildren(QLabel))


def test_the_sheet_of_keys_lists_every_key(window):
    sheet = KeySheet(window.window_actions.by_name, window)
    listed = []
    for at in range(sheet.tree.topLevelItemCount()):
        head = sheet.tree.topLevelItem(at)
        listed += [(head.child(n).text(0), head.child(n).text(1)) for n in range(head.childCount())]
    assert ("Accept", "Space") in listed
    assert ("Next to check", "Ctrl+J") in listed
    sheet._filter.setText("undo")
    shown = [
        sheet.tree.topLevelItem(at).child(n).text(0)
        for at in range(sheet.tree.topLevelItemCount())
        for n in range(sheet.tree.topLevelItem(at).childCount())
        if not sheet.tree.topLevelItem(at).child(n).isHidden()
    ]
    assert shown == ["Undo"]


def test_settings_change_nothing_before_ok(host):
    settings = Settings()
    dialog = SettingsDialog(settings, fake_templates(), (), host)
    dialog.window_page.theme_box.setCurrentIndex(2)
    dialog.briefs_page.fields["author"].setText("  A.  Officer ")
    dialog.briefs_page.paper_box.setCurrentIndex(1)
    dialog.briefs_page.template_box.setCurrentIndex(1)
    dialog.saving_page.autosave_check.setChecked(False)
    dialog.reject()
    assert settings.autosave
    assert settings.theme == "system"
    dialog.accept()
    assert (settings.theme, settings.author, settings.paper) == ("dark", "A. Officer", "letter")
    assert settings.template == "bluf-memo"
    assert not settings.autosave
    again = SettingsDialog(settings, fake_templates(), (), host)
    assert again.briefs_page.fields["author"].text() == "A. Officer"
    assert again.briefs_page.template_box.currentData() == "bluf-memo"


def test_settings_are_in_force_at_once(window, asked):
    asked.answers["ask_settings"] = Accepted()
    window.settings.theme = "dark"
    window.settings.follow_selection = False
    window.window_actions["settingsAction"].trigger()
    assert theme.tokens() is theme.DARK
    assert window.window_actions["themeDarkAction"].isChecked()
    assert not window.window_actions["followSelectionAction"].isChecked()


@pytest.mark.parametrize(
    ("chosen", "path"),
    [("/a/b", "/a/b.docx"), ("/a/b.PDF", "/a/b.PDF"), ("/a/b.v2", "/a/b.v2.docx"), ("", None)],
)
def test_a_suffix_is_added_where_none_is_known(chosen, path):
    found = files._with_suffix(chosen, ".docx", (".docx", ".pdf"))
    assert (found.as_posix() if found else None) == path


# ------------------------------------------------------------------------------------------------ small widgets


def test_a_button_is_what_its_action_is(host, qtbot):
    action = QAction("&Export…", host)
    button = ActionButton(action, host)
    assert button.text() == "Export…"
    action.setEnabled(False)
    assert not button.isEnabled()
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        button.click()


@pytest.mark.parametrize(("done", "total", "text"), [(4, 9, "4 of 9 checked"), (9, 9, "All checked"), (0, 0, "")])
def test_review_progress(host, done, total, text):
    progress = ReviewProgress(host)
    progress.set_progress(done, total)
    assert progress.text == text
    assert progress.accessibleName()
    assert (progress.sizeHint().width() > 0) is bool(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://example.org/a?b=c \n", "https://example.org/a?b=c"),
        ("see https://example.org", None),
        ("https://example.org is open", None),
        ("plain", None),
    ],
)
def test_text_that_is_one_address(text, address):
    assert as_address(text) == address


def test_every_file_and_address_of_a_drag_once(tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a b.txt")), QUrl("https://example.org")] * 2)
    assert sources_of(mime) == [tmp_path / "a b.txt", "https://example.org"]
    mime.setUrls([QUrl("https://example.org/x")])
    assert sources_of(mime) == ["https://example.org/x"]
