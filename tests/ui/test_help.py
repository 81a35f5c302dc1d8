"""Help: what the reasons mean, every key, what the program is made of, and the tour."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from briefing import __version__
from ui import action_table, actions, parts, reason_help, reasons, theme
from ui.dialogs.about import About, Licences
from ui.dialogs.help import KeySheet
from ui.dialogs.reason_sheet import ReasonSheet, show_reasons
from ui.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


# ------------------------------------------------------------------------------------------------ reasons


def test_every_reason_that_is_given_is_explained(qapp):
    explained = {code for group in reason_help.groups() for entry in group.entries for code in entry.codes}
    assert set(reasons.table()) | {"no_date", "no_place"} <= explained


def _entries():
    return [entry for group in reason_help.groups() for entry in group.entries]


def _background_of(sheet, title):
    cursor = sheet.text.document().find(title)
    return cursor.currentTable().cellAt(cursor).format().background().color()


def test_no_reason_is_explained_twice_and_each_says_what_to_do(qapp):
    entries = _entries()
    codes = [code for entry in entries for code in entry.codes]
    assert len(codes) == len(set(codes))
    assert all(entry.title and entry.meaning.endswith(".") and entry.to_do.endswith(".") for entry in entries)


def test_every_reason_the_engine_can_give_has_words():
    """Codes in the engine are literals that are appended to, or given as, ``reasons``."""
    given = set()
    for path in (ROOT / "briefing" / "extraction").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        given |= set(re.findall(r"reasons\.append\(\"(\w+)\"\)|reasons\[\"(\w+)\"\]|reasons=\(\"(\w+)\",\)", text))
    codes = {code for found in given for code in found if code}
    assert len(codes) > 10
    assert codes <= set(reasons.table())


def test_why_opens_the_sheet_at_the_reason(opened, qtbot):
    item = next(i for i in opened.brief.items if reasons.codes(i))
    opened.session.select(item.id)
    why = opened.desk.findings.strip.findChild(QPushButton, "whyButton")
    assert why.isVisible()
    why.click()
    sheet = opened.findChild(ReasonSheet)
    assert sheet.isVisible()
    entry = reason_help.entry_of(reasons.codes(item)[0])
    marked = [e.title for e in _entries() if _background_of(sheet, e.title) == theme.tokens().sel]
    assert marked == [entry.title]
    bar = sheet.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 or bar.maximum() == 0)
    sheet.close()


def test_there_is_no_why_where_there_is_no_reason(opened):
    opened.session.select(None)
    assert not opened.desk.findings.strip.why.isVisible()


def test_the_sheet_is_used_again_and_filters(opened):
    first = show_reasons(opened)
    assert show_reasons(opened, "negated") is first
    first.filter.setText("hearsay")
    told = first.text.toPlainText()
    assert "Second-hand" in told
    assert "Headline or caption" not in told
    first.filter.setText("no such thing")
    assert first.text.toPlainText().strip() == "Nothing matches."
    first.show_reason("P13")
    assert "Headline or caption" in first.text.toPlainText()
    first.close()


# ------------------------------------------------------------------------------------------------ keys


def test_the_sheet_of_keys_has_every_action_of_the_window(opened):
    window = opened
    window.desk.findings.changes.accept([window.brief.positions[3].id])  # "Undo" says what by now
    sheet = KeySheet(window.window_actions.by_name, window)
    heads = [sheet.tree.topLevelItem(n) for n in range(sheet.tree.topLevelItemCount())]
    listed = {(head.child(n).text(0), head.child(n).text(1)) for head in heads for n in range(head.childCount())}
    made = window.window_actions.by_name
    assert {spec.name for spec in action_table.SPECS} == set(made)
    for spec in action_table.SPECS:
        keys = actions.keys_of(made[spec.name]) or actions.native(spec.shown_key)
        assert ((spec.text.replace("&", "").rstrip("…"), keys) in listed) == bool(keys)


def test_the_sheet_of_reasons_names_no_code(opened):
    shown = ReasonSheet(opened).text.toPlainText()
    for group in reason_help.groups():
        for entry in group.entries:
            assert entry.title in shown
            assert not any(code in shown for code in entry.codes if "_" in code)


def test_every_action_of_the_table_is_in_a_menu():
    def names(menu):
        for entry in menu[2]:
            yield from names(entry) if isinstance(entry, tuple) else [entry]

    there = {name for menu in action_table.MENUS for name in names(menu)}
    assert {spec.name for spec in action_table.SPECS} <= there


# ------------------------------------------------------------------------------------------------ about


def test_about_names_versions_to_be_copied(window, qtbot):
    about = About(window.engine, window.workers, window)
    qtbot.waitUntil(lambda: "Tagger" in about.versions.toPlainText(), timeout=10000)
    about.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    for told in (f"Briefing Desk: {__version__}", "Python: 3", "Qt: 6", "PySide6-Essentials: 6", "spacy: 3"):
        assert told in copied
    assert re.search(r"Tagger, digest of its file: [0-9a-f]{64}", copied)


def test_every_direct_dependency_is_listed_with_its_licence():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.match(r"[\w.-]+", line)[0].lower().replace("_", "-") for line in project["dependencies"]}
    listed = {part.name.lower().replace("_", "-"): part for part in parts.parts()}
    assert wanted <= set(listed)
    assert [name for name in wanted if not listed[name].licence] == []


def test_every_part_has_the_full_text_of_its_licence():
    found = parts.parts()
    assert len(found) > 20
    assert [part.name for part in found if len(part.text()) < 400] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in next(p for p in found if p.name.startswith("PySide6")).text()
    assert "Lucide Contributors" in next(p for p in found if p.name == "python-lucide").text()
    assert parts.own_licence().startswith("MIT License")


def test_the_licence_of_the_part_that_is_chosen_is_shown(window):
    sheet = Licences(window)
    assert sheet.text.toPlainText().startswith("MIT License")
    for row in range(1, sheet.list.count()):
        sheet.list.setCurrentRow(row)
        assert sheet.text.toPlainText() == sheet.list.item(row).data(Qt.ItemDataRole.UserRole).text()


# ------------------------------------------------------------------------------------------------ tour


def test_the_tour_is_offered_once(window):
    window.tour.offer()
    assert window.tour.card.isVisible()
    window.tour.card.skip_button.click()
    assert not window.tour.is_on
    assert not window.tour.card.isVisible()
    assert not window.tour.frame.isVisible()
    assert Settings().tour_seen
    window.tour.offer()
    assert not window.tour.is_on


def test_without_an_article_the_tour_waits_for_one(window, qtbot, seed_path):
    window.tour.offer()
    assert window.tour.card.next_button.text() == "Take the sample article"
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)  # any article will do
    assert window.tour.is_on
    assert window.tour.step.title == "The article"


def test_the_tour_points_at_nothing_while_an_article_is_analysed(window, fake, qtbot, seed_path):
    window.tour.offer()
    assert window.tour.step.target().text() == "Try the sample article"
    fake.hold.clear()
    window.open_source(seed_path)
    qtbot.waitUntil(lambda: window.reader.is_analysing)
    assert not window.tour.card.isVisible()
    assert not window.tour.frame.isVisible()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        fake.hold.set()
    assert window.tour.card.isVisible()
    assert window.tour.frame.isVisible()


def test_the_tour_takes_the_sample(window, qtbot):
    window.tour.offer()
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.tour.card.next_button.click()
    assert window.tour.step.title == "The article"


def test_the_tour_points_at_the_window_step_by_step_and_back(opened, qtbot):
    opened.window_actions["tourAction"].trigger()
    tour = opened.tour
    assert tour.card.next_button.hasFocus()
    titles = []
    while tour.is_on:
        titles.append(tour.step.title)
        target = tour.step.target()
        assert target.isVisible()
        assert tour.frame.geometry().intersects(target.rect().translated(target.mapTo(opened, target.rect().topLeft())))
        assert opened.rect().contains(tour.card.geometry())
        qtbot.keyClick(tour.card.next_button, Qt.Key.Key_Space)
    assert len(titles) == len(set(titles)) == 8
    assert opened.settings.tour_seen
    tour.begin()
    tour.card.next_button.click()
    tour.card.back_button.click()
    assert tour.step.title == titles[0]
    qtbot.keyClick(tour.card.next_button, Qt.Key.Key_Escape)
    assert not tour.is_on


def test_the_tour_shows_a_pane_that_is_hidden_and_follows_the_window(opened):
    opened.desk.set_pane_visible("article", False)
    opened.tour.begin()
    assert opened.desk.article.isVisible()
    before = opened.tour.frame.geometry()
    opened.resize(1100, 720)
    assert opened.tour.frame.geometry() != before
    assert opened.rect().contains(opened.tour.card.geometry())
    opened.tour.end()


def test_the_tour_follows_what_moves_with_its_surroundings(window, tmp_path):
    window.tour.offer()
    target = window.tour.step.target()
    before = window.tour.frame.geometry()
    file = tmp_path / "one.brief"
    file.write_text("", encoding="utf-8")
    window.recent.note(file, title="One")  # the list of recent files pushes the cards aside
    QApplication.processEvents()
    assert window.tour.frame.geometry() != before
    corner = target.mapTo(window, target.rect().topLeft())
    assert window.tour.frame.geometry().contains(target.rect().translated(corner))


def test_the_tour_leaves_the_window_usable(opened):
    opened.tour.begin()
    quote = next(q.id for q in opened.brief.quotes if not q.checked)
    opened.session.select(quote)
    opened.window_actions["acceptAction"].trigger()
    assert opened.brief.item(quote).checked
    opened.tour.end()


@pytest.mark.parametrize("key", ["next", "positions", "undo", "save", "accept", "change", "reject", "add"])
def test_the_keys_the_tour_names_are_there(opened, key):
    assert opened.tour._keys()[key]
