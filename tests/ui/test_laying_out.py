"""Rows are laid out once in a turn of the event loop, only where they are seen, and measured only when they changed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui import icons


def settle():
    for _ in range(5):
        QApplication.processEvents()


def count(monkeypatch, owner, name: str) -> list[object]:
    calls: list[object] = []
    real = getattr(owner, name)

    def counted(*arguments):
        calls.append(arguments)
        return real(*arguments)

    monkeypatch.setattr(owner, name, counted)
    return calls


def test_many_changes_in_one_turn_lay_out_once(opened, monkeypatch):
    findings = opened.desk.findings
    settle()
    calls = count(monkeypatch, findings.quotes.view, "lay_out_rows")
    for n, quote in enumerate(opened.brief.quotes):
        findings.changes.set_words(quote.id, f"words {n}")
    assert not calls
    settle()
    assert len(calls) == 1


def test_a_view_that_is_not_seen_is_laid_out_when_it_is_shown(opened, monkeypatch):
    findings = opened.desk.findings
    settle()
    calls = count(monkeypatch, findings.positions.matrix, "lay_out_rows")
    findings.changes.set_words(opened.brief.positions[0].id, "other words")
    settle()
    assert not calls
    findings.positions.show_matrix(True)
    settle()
    assert calls


def test_whoever_asks_for_the_place_of_a_row_gets_it_as_it_is_now(opened):
    findings = opened.desk.findings
    settle()
    view = findings.quotes.view
    last = view.model().rows[-1].id
    before = view.item_rect(last)
    findings.changes.set_words(view.model().rows[0].id, "very many words " * 40)
    assert view.item_rect(last).top() > before.top()


def test_rows_that_stayed_the_same_are_not_measured_again(opened, monkeypatch):
    findings = opened.desk.findings
    settle()
    delegate = findings.positions.view.item_delegate
    calls = count(monkeypatch, delegate, "text_height")
    findings.changes.set_words(opened.brief.positions[0].id, "other words")
    settle()
    assert 0 < len(calls) <= 4


def test_an_icon_without_room_draws_nothing(qapp):
    shown = icons.icon("x")
    assert shown.pixmap(QSize(0, 0)).isNull()
    pixmap = QPixmap(10, 10)
    painter = QPainter(pixmap)
    shown.paint(painter, QRect(0, 0, 0, 10))
    painter.end()
    assert isinstance(shown, QIcon)
