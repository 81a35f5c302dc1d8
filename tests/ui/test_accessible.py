"""For people who do not see the window, or see it in their own way: names, focus, the other direction, high contrast."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from ui.main_window import MainWindow
from ui.models.roles import Role

INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)
TABS = ("all", "event", "participants", "positions", "quotes", "notes")


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def nameless(root: QWidget) -> list[str]:
    """Return the interactive widgets in view that have no name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QScrollBar):
            continue
        takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractScrollArea)
        if not (isinstance(widget, INTERACTIVE) or takes_keys) or widget.focusProxy() is not None:
            continue
        parent = widget.parentWidget()
        inner = isinstance(parent, QComboBox) or widget.objectName().startswith("qt_")
        if not inner and not name_of(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {type(parent).__name__}")
    return found


@pytest.fixture
def desk(opened: MainWindow, qtbot) -> MainWindow:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


# ------------------------------------------------------------------ names


def test_everything_that_takes_keys_has_a_name_on_the_start_page(window):
    assert nameless(window) == []


@pytest.mark.parametrize("tab", TABS)
def test_everything_that_takes_keys_has_a_name_in_every_tab(desk, tab):
    desk.desk.findings.show_tab(tab)
    desk.desk.article.show_find()
    QApplication.processEvents()
    assert nameless(desk) == []


@pytest.mark.parametrize("kind", ["participants", "positions", "quotes"])
def test_editors_and_the_popover_have_names_too(desk, kind):
    findings = desk.desk.findings
    findings.show_tab(kind)
    desk.session.select(getattr(desk.brief, kind)[0].id)
    findings.edit_current()
    assert nameless(desk) == []
    findings.open_editor().give_up()
    view = desk.desk.article.view
    start = desk.brief.article.text.index("Faced")
    view.select(start, start + 20)
    desk.desk.article.add_from_selection()
    assert nameless(desk) == []
    desk.desk.article.popover.close_it()


def test_every_row_is_read_out_as_a_sentence(desk):
    findings = desk.desk.findings
    findings.positions.show_matrix(True)
    for view in (findings.participants.view, findings.positions.view, findings.positions.matrix, findings.quotes.view):
        model = view.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                if isinstance(index.data(Role.ID), str):
                    assert len(str(index.data(Qt.ItemDataRole.AccessibleTextRole))) > 3


def test_the_strip_and_the_gauge_tell_their_state(desk):
    desk.session.select(desk.brief.positions[12].id)
    assert "multilateralism" in desk.desk.findings.strip.accessibleDescription().lower()
    assert name_of(desk.findChild(QWidget, "fitGauge"))


# ------------------------------------------------------------------ focus


def test_tab_goes_through_the_whole_window_and_comes_round(desk):
    desk.desk.focus_pane("article")
    first = QApplication.focusWidget()
    seen = []
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        if at is first:
            break
        seen.append(at)
    else:
        pytest.fail("Tab never came round")
    order = [desk.desk.focused_pane()]
    for widget in seen:
        pane = next((n for n in ("article", "findings", "page") if getattr(desk.desk, n).isAncestorOf(widget)), "bar")
        if pane != order[-1]:
            order.append(pane)
    assert order.index("findings") < order.index("page")
    assert len(order) <= 6  # no pane is left and entered again and again


@pytest.mark.parametrize("name", ["articleView", "participantsView", "positionsView", "quotesView", "previewView"])
def test_the_focus_is_seen_without_a_selection_of_its_own(desk, name):
    """Where the keys go shows: a frame, or the tint of the current row."""
    widget = desk.findChild(QAbstractScrollArea, name)
    desk.session.select(None)
    desk.tool_bar.export_button.setFocus()
    before = grabbed(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(widget, QAbstractItemView):
        QTest.keyClick(widget, Qt.Key.Key_Down)
    else:
        QApplication.processEvents()
    assert grabbed(widget) != before


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


# ------------------------------------------------------------------ right to left


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_right_to_left_the_panes_change_sides(mirrored, opened):
    desk = opened.desk
    places = [pane.mapTo(opened, QPoint(0, 0)).x() for pane in (desk.article, desk.findings, desk.page)]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("name", ["participantsView", "positionsView", "quotesView"])
def test_right_to_left_signs_stand_on_the_other_side(mirrored, opened, qtbot, name):
    view = opened.findChild(QAbstractItemView, name)
    qtbot.waitUntil(lambda: all(row.page for row in view.model().rows if not row.id.startswith("topic:")))
    image = grabbed(view.viewport())
    ground = image.pixelColor(2, image.height() - 2)
    row = view.model().index_of(next(r.id for r in view.model().rows if not r.id.startswith("topic:")))
    place = view.visualRect(row.siblingAtColumn(0))
    middle = place.top() + 10

    def is_inked(left: int, right: int) -> bool:
        return any(
            distance(image.pixelColor(x, y), ground) > 60
            for x in range(left, right)
            for y in range(middle, min(middle + 18, image.height()))
        )

    width = image.width()
    assert is_inked(width - 45, width - 10)  # trust
    assert is_inked(8, 45)  # page


def distance(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


# ------------------------------------------------------------------ high contrast


def test_with_a_palette_of_high_contrast_the_colours_are_the_systems(qapp, opened, monkeypatch):
    from ui import theme

    before = QPalette(qapp.palette())
    shown = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#000000"),
        (QPalette.ColorRole.Base, "#000000"),
        (QPalette.ColorRole.WindowText, "#ffffff"),
        (QPalette.ColorRole.Text, "#ffffff"),
        (QPalette.ColorRole.Highlight, "#1aebff"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        shown.setColor(role, QColor(colour))
    try:
        monkeypatch.setattr(theme, "_system_contrast", lambda _app: shown)
        theme.apply(qapp, theme.Mode.SYSTEM)
        t = theme.tokens()
        assert t.base == QColor("#000000")
        assert t.ink == QColor("#ffffff")
        assert t.accent == QColor("#1aebff")
        assert t.quote_fill == t.base  # fills off; underlines and bars stay
        for role in ("participant", "position", "quote", "check", "error", "ok"):
            assert theme.contrast(t[role], t.base) >= 7
    finally:
        monkeypatch.undo()
        theme.apply(qapp, theme.Mode.LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Base) == before.color(QPalette.ColorRole.Base)
