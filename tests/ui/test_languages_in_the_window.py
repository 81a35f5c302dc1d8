"""The whole window in a made-up language shows what was not marked for translation; in the real ones everything fits."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractTableModel, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from briefing.extraction.topic_draft import TopicDraft
from briefing.model import Brief
from tests.ui.conftest import fake_templates
from ui import language
from ui.dialogs.about import About, Licences
from ui.dialogs.export_check import ExportCheck
from ui.dialogs.help import KeySheet
from ui.dialogs.link import LinkDialog
from ui.dialogs.reason_sheet import ReasonSheet
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.topics import TopicsDialog
from ui.panels.labels import ElidedLabel
from ui.settings import Settings

TABS = ("Event", "Participants", "Positions", "Quotes", "Notes", "All")
# Words that are the same in every language: keys, papers, formats, names of programs and of the languages themselves.
ALLOWED = re.compile(
    r"(Ctrl|Shift|Alt|Return|Enter|Esc|Del|Backspace|Space|Up|Down|Left|Right|F\d+|[A-Z]\b|A4|Letter|Word|PDF|Markdown|"
    r"Briefing|Desk|spaCy|YAML|MIT|CN|RU|BR|EU|English|Français|LibreOffice|OpenDocument|https)"
)


# Names of the built-in topic packs: data, like the names of topics.
PACKS = ("Economy", "Global issues", "Institutions", "Regions", "Security")


class Pseudo(QTranslator):
    """Puts every text between brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}⟧" if text else text

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def in_language(qapp: QApplication):
    before = QLocale()

    def install(code: str) -> None:
        language.install(qapp, code)

    yield install
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text of a widget and of all below it, with the widget it is on."""
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        texts = [widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QMenu):
            texts.append(widget.title())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(n) for n in range(widget.count())]
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(n) for n in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QTreeWidget):
            texts += _model_texts(widget)
        if widget.isWindow():
            texts.append(widget.windowTitle())
        yield from ((name, text) for text in texts if isinstance(text, str))
    for action in root.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield f"QAction {action.objectName()}", text


def _model_texts(view: QAbstractItemView) -> list[object]:
    model, role = view.model(), Qt.ItemDataRole
    roles = (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole)
    columns = range(model.columnCount()) if isinstance(model, QAbstractTableModel) else (0,)
    return [model.index(row, at).data(each) for row in range(model.rowCount()) for at in columns for each in roles]


def left_over(text: str, known: str) -> str:
    """Return what is neither translated nor the document's; empty when nothing is."""
    rest = re.sub(r"<[^>]*>|&\w+;", " ", text)
    while "⟦" in rest:
        shorter = re.sub(r"⟦[^⟦⟧]*⟧", " ", rest)
        if shorter == rest:
            break
        rest = shorter
    pieces = [piece.strip(" \n“”.,:;·…()?&|–+−") for piece in re.split(r"\s{2,}|[“”·,;:.]|\n", rest)]
    return "; ".join(p for p in pieces if re.search("[A-Za-z]{2}", ALLOWED.sub("", p)) and p not in known)


def documents_words(brief: Brief) -> str:
    """Return everything that is the document's: the article, and all values in the brief."""
    return f"{brief.article.text}\n{brief!r}".replace("\\n", "\n")


def check(root: QWidget, known: str) -> None:
    found = {(where, rest) for where, text in shown_texts(root) if (rest := left_over(text, known))}
    assert not found


def test_nothing_in_the_window_stays_english(pseudo, make_window, fake, qtbot, seed_path):
    window = make_window(fake.engine)
    check(window, str(seed_path))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    qtbot.waitUntil(lambda: window.pager.page is not None, timeout=5000)
    brief = window.brief
    known = documents_words(brief) + "\n".join(f"{t.title}{t.description}" for t in fake_templates()) + str(seed_path)
    for tab in TABS:
        window.desk.go_to_tab(tab)
        check(window, known)
    for item in brief.items:
        window.session.select(item.id)
        check(window.desk.findings.strip, known)
    for field in ("what", "date", "place"):
        window.session.select(f"event:{field}")
        check(window.desk.findings.strip, known)


def test_nothing_in_the_tour_stays_english(pseudo, opened, qtbot):
    opened.tour.begin()
    while opened.tour.is_on:
        check(opened.tour.card, "")
        opened.tour.card.next_button.click()


def test_nothing_in_the_dialogs_stays_english(pseudo, window, fake, qtbot):
    settings = Settings()
    dialogs = (
        SettingsDialog(settings, fake_templates(), (), window),
        KeySheet(window.window_actions.by_name, window),
        ReasonSheet(window),
        ExportCheck(["⟦one⟧", "⟦two⟧"], window),
    )
    for dialog in dialogs:
        check(dialog, f"{settings.classifications} {PACKS} {[(t.title, t.description) for t in fake_templates()]}")
    about = About(window.engine, window.workers, window)
    about.versions.clear()
    check(about, "")
    licences = Licences(window)
    licences.list.clear()
    check(licences, "")
    tree = dialogs[1].tree
    heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    rows = [head.child(n) for head in heads for n in range(head.childCount())]
    assert [row.text(0) for row in (*heads, *rows) if left_over(row.text(0), "")] == []
    reasons = dialogs[2].text.toPlainText()
    codes = re.compile(
        r"\b(coref_\w+|[a-z]+_[a-z_]+|P\d+\??)\b|\b(anonymous|floating|nested|hearsay|byline|negated|tagger)\b"
    )
    assert left_over(codes.sub("", reasons), "") == ""


@pytest.mark.parametrize("code", ["en", "fr", "ru", "zh_CN"])
@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_labels_and_buttons_fit(code, size, in_language, make_window, fake, qtbot, seed_path):
    in_language(code)
    window = make_window(fake.engine)
    window.resize(*size)
    assert cut_short(window) == []
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(seed_path)
    qtbot.waitUntil(lambda: window.pager.page is not None, timeout=5000)
    for tab in TABS:
        window.desk.go_to_tab(tab)
        QApplication.processEvents()
        assert cut_short(window) == [], tab
    for _ in range(3):
        window.window_actions["nextToCheckAction"].trigger()
        qtbot.wait(20)
        assert cut_short(window.desk.findings.strip) == []
    window.tour.begin()
    while window.tour.is_on:
        QApplication.processEvents()
        assert cut_short(window.tour.card) == []
        assert window.rect().contains(window.tour.card.geometry())
        window.tour.card.next_button.click()


@pytest.mark.parametrize("code", ["en", "fr", "ru", "zh_CN"])
def test_dialogs_have_room_for_their_words(code, in_language, window):
    in_language(code)
    for dialog in (
        SettingsDialog(window.settings, fake_templates(), (), window),
        About(window.engine, window.workers, window),
        ExportCheck(["one", "two"], window),
        TopicsDialog(window.engine, window.workers, TopicDraft(), (), window),
        LinkDialog("", window),
    ):
        dialog.show()
        QApplication.processEvents()
        assert cut_short(dialog) == []
        dialog.close()


def cut_short(root: QWidget) -> list[tuple[str, str]]:
    """Return texts that have less room than they need, on widgets that neither wrap nor elide by design."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.width() <= 1:
            continue
        if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
            if widget.wordWrap():
                short = widget.heightForWidth(widget.width()) > widget.height() + 1
            else:
                short = widget.sizeHint().width() > widget.width() + 1
        elif isinstance(widget, QAbstractButton) and widget.text() and type(widget).__module__.startswith("PySide6"):
            short = widget.sizeHint().width() > widget.width() + 1
        else:
            continue
        if short:
            found.append((type(widget).__name__, widget.text()))
    return found
