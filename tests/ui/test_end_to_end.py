"""Once with the real engine: open the seed, correct it, save, reopen, export Word, and find it all in the file."""

from __future__ import annotations

import pytest
from docx import Document
from PySide6.QtWidgets import QWidget

from briefing import edits
from briefing.model import Trust
from ui.engine import Engine


@pytest.fixture
def desk(make_window, qtbot, seed_path):
    window = make_window(Engine())
    with qtbot.waitSignal(window.analysis_finished, timeout=60000):
        window.open_source(seed_path)
    qtbot.waitUntil(lambda: window.pager.page is not None, timeout=30000)
    return window


def test_from_article_to_word(desk, make_window, qtbot, tmp_path):
    brief = desk.brief
    names = {p.name for p in brief.participants}
    assert {"Wang Yi", "Sergei Shoigu"} <= names
    assert desk.desk.page.gauge.sentence.startswith("Fits")

    quote = next(q for q in brief.quotes if not q.fragment)
    desk.session.select(quote.id)
    desk.window_actions["acceptAction"].trigger()
    assert desk.brief.item(quote.id).trust is Trust.CONFIRMED
    desk.session.apply("Change words", lambda b: edits.edit_text(b, quote.id, "We changed these words."))
    desk.session.apply("Bottom line", edits.accept_bluf)
    changed = desk.brief
    for _ in range(3):
        desk.window_actions["undoAction"].trigger()
    assert desk.brief == brief
    for _ in range(3):
        desk.window_actions["redoAction"].trigger()
    assert desk.brief == changed

    saved, word = tmp_path / "work.brief", tmp_path / "page.docx"
    assert desk.save_briefing(saved)
    assert desk.save_briefing(word)
    document = Document(str(word))
    text = "\n".join(
        [p.text for p in document.paragraphs]
        + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    )
    assert "Wang Yi" in text
    assert "We changed these words" in text

    qtbot.waitUntil(lambda: desk.pager.page_of(desk.brief) is not None, timeout=30000)
    desk.close()
    again = make_window(Engine())
    with qtbot.waitSignal(again.session.document_opened, timeout=10000):
        again.open_source(saved)
    assert again.brief == changed
    qtbot.waitUntil(lambda: again.pager.page is not None, timeout=30000)
    assert again.pager.page.document == desk.pager.page.document


def test_the_preview_shows_what_word_gets(desk):
    shown = desk.findChild(QWidget, "previewView").accessibleDescription()
    assert "Sergei Shoigu" in shown
