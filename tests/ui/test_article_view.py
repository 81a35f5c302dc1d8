"""The article: what is marked, what a click selects, what becomes of marked words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QApplication, QPushButton

from briefing.model import Article, ArticleSpans, Brief, Quote, TextSpan, Trust
from tests.ui.sample import SamplePage, sample_brief
from ui import article_marks, suggest, theme
from ui.article_margins import MarkMargin, NumberMargin
from ui.article_marks import Look
from ui.article_view import ArticleView, snapped
from ui.panels.article_panel import ArticlePanel
from ui.session import Session


@pytest.fixture
def brief():
    return sample_brief()


@pytest.fixture
def panel(qtbot, brief):
    session = Session()
    panel = ArticlePanel(session)
    session.setParent(panel)
    panel.resize(446, 700)
    session.open(brief)
    panel.set_page_items(SamplePage(brief).placed)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _format_at(view: ArticleView, offset: int) -> QTextCharFormat:
    position = view.text_map.position(offset)
    block = view.document().findBlock(position)
    inside = position - block.position()
    for shown in block.layout().formats():
        if shown.start <= inside < shown.start + shown.length:
            return QTextCharFormat(shown.format)
    return QTextCharFormat()


def _point_of(view: ArticleView, offset: int) -> QPoint:
    here, there = view.cursorRect(view.cursor_at(offset)), view.cursorRect(view.cursor_at(offset + 1))
    return QPoint((here.left() + there.left()) // 2, here.center().y())


def test_text_is_the_articles(panel, brief):
    assert panel.view.toPlainText() == brief.article.text
    assert panel.view.objectName() == "articleView"
    assert panel.view.isReadOnly()
    assert not panel.view.document().isModified()


def test_exactly_the_words_of_the_row_are_underlined(panel, brief):
    position = brief.positions[2]
    line = QTextCharFormat.UnderlineStyle.SingleUnderline
    shown = position.display
    for offset in range(shown.start, shown.end):
        assert _format_at(panel.view, offset).underlineStyle() == line
    assert _format_at(panel.view, shown.start - 2).underlineStyle() != line
    assert _format_at(panel.view, shown.end).underlineStyle() != line


def test_quotes_are_filled_and_participants_dotted(panel, brief):
    quote = brief.quotes[0]
    assert _format_at(panel.view, quote.span.start).background().color() == theme.tokens().quote_fill
    mention = brief.participants[0].mentions[0]
    assert _format_at(panel.view, mention.start).underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine


def test_a_kind_can_be_switched_off(panel, brief):
    panel.head.switches[2].click()
    quote = brief.quotes[0]
    assert _format_at(panel.view, quote.span.start).background().style() is Qt.BrushStyle.NoBrush
    panel.head.switches[2].click()
    assert _format_at(panel.view, quote.span.start).background().color() == theme.tokens().quote_fill


def test_a_click_selects_the_smallest_and_the_next_click_the_larger(panel, brief, qtbot):
    session = panel._session
    inside = next(p for p in brief.positions if p.display and brief.words(p.display).startswith("our partnership"))
    around = next(q for q in brief.quotes if q.span.contains(inside.span))
    view = panel.view
    view.reveal(inside.display.start, inside.display.end)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(_point_of(view, inside.display.start + 4)))
    qtbot.waitUntil(lambda: view._glide.state() == view._glide.State.Stopped)
    point = _point_of(view, inside.display.start + 4)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.current == inside.id
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.current == around.id
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.current == inside.id


def test_selecting_an_item_brings_its_words_to_a_third_of_the_height(panel, brief, qtbot):
    last = brief.positions[-1]
    panel._session.select(last.id)
    view = panel.view
    qtbot.waitUntil(lambda: view._glide.state() == view._glide.State.Stopped)
    top = view.place_of(last.span.start, last.span.end).top()
    assert abs(top - view.viewport().height() // 3) <= view.fontMetrics().height() * 2
    assert len(view.extraSelections()) == 1
    assert view._current_at == last.span


def test_what_is_in_view_does_not_move(panel, brief):
    before = panel.view.verticalScrollBar().value()
    panel._session.select(brief.positions[4].id)
    assert panel.view.verticalScrollBar().value() == before


def test_the_last_line_can_be_brought_to_the_middle(panel):
    view = panel.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    end = len(view.article.text)
    assert view.cursorRect(view.cursor_at(end)).bottom() < view.viewport().height() * 0.62


def test_hover_says_who_says_what_and_where(brief):
    position = brief.positions[6]
    tip = article_marks.tip(brief, position.id, position.span.start)
    assert tip == "Wang Yi, calls for, para. 4"
    who = brief.participants[1]
    assert article_marks.tip(brief, who.id, who.mentions[0].start).startswith("Sergei Shoigu, Secretary")


def test_runs_join_looks_and_leave_plain_text_out():
    runs = article_marks.runs(20, [(2, 10, Look.QUOTE), (5, 8, Look.POSITION), (8, 12, Look.PARTICIPANT)])
    assert [(r.start, r.end, r.look) for r in runs] == [
        (2, 5, Look.QUOTE),
        (5, 8, Look.QUOTE | Look.POSITION),
        (8, 10, Look.QUOTE | Look.PARTICIPANT),
        (10, 12, Look.PARTICIPANT),
    ]


def test_marks_stand_at_the_right_words_after_emoji(qtbot):
    text = "😀 Ms Ito said: “We agree 🎉 wholly,” and left."
    at = text.index("We agree")
    article = Article(id="a", text=text, spans=ArticleSpans(body=(0, len(text))))
    span = TextSpan("a", at, text.index(",”"))
    view = ArticleView()
    qtbot.addWidget(view)
    view.show_brief(Brief(articles=(article,), quotes=(Quote(id="q", text=article.words(span), span=span),)))
    view.set_current("q")
    assert view.extraSelections()[0].cursor.selectedText() == "We agree 🎉 wholly"
    view.select(at + 3, span.end)
    assert view.selected_span() == TextSpan("a", at + 3, span.end)


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [("artnership stan", "partnership stands"), (" our ", "our"), ("“Faced with", "Faced with"), ("China’", "China’s")],
)
def test_a_selection_snaps_to_whole_words(brief, chosen, wanted):
    text = brief.article.text
    at = text.index(chosen)
    span = snapped(brief.article, at, at + len(chosen))
    assert brief.words(span) == wanted


def test_find_counts_and_steps(panel, qtbot):
    panel.show_find()
    qtbot.keyClicks(panel.find_bar.field, "brics")
    count = panel.view.article.text.lower().count("brics")
    assert panel.find_bar.count.text() == f"1 of {count}"
    qtbot.keyClick(panel.find_bar.field, Qt.Key.Key_Return)
    assert panel.find_bar.count.text() == f"2 of {count}"
    assert panel.view.textCursor().selectedText().lower() == "brics"
    qtbot.keyClick(panel.find_bar.field, Qt.Key.Key_Escape)
    assert not panel.find_bar.isVisible()


def _select(panel, words):
    at = panel.view.article.text.index(words)
    panel.view.select(at, at + len(words))


def test_marked_words_become_a_position(panel, qtbot):
    session = panel._session
    before = session.brief
    _select(panel, "objective and fair stance on the Ukraine issue")
    panel.add_position_from_selection()
    popover = panel.popover
    assert popover.who.currentText().startswith("Wang Yi")
    qtbot.mouseClick(popover.findChild(QPushButton, "addButton"), Qt.MouseButton.LeftButton)
    added = session.brief.item(session.current)
    assert added.trust is Trust.BY_HAND
    assert session.brief.words(added.span) == "objective and fair stance on the Ukraine issue"
    assert session.brief.participant(added.participant).name == "China"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.brief == before


@pytest.mark.parametrize(
    ("method", "words", "kind"),
    [
        ("add_quote_from_selection", "high-level exchanges and fruitful collaborations", "quotes"),
        ("add_participant_from_selection", "Central Commission", "participants"),
    ],
)
def test_marked_words_become_an_item_by_the_return_key(panel, qtbot, method, words, kind):
    session = panel._session
    count = len(getattr(session.brief, kind))
    _select(panel, words)
    getattr(panel, method)()
    qtbot.keyClick(panel.popover, Qt.Key.Key_Return)
    assert len(getattr(session.brief, kind)) == count + 1
    assert panel.popover is None


def test_marked_words_become_another_name(panel, qtbot):
    session = panel._session
    _select(panel, "Russian Federation")
    panel.add_other_name_from_selection()
    qtbot.keyClick(panel.popover, Qt.Key.Key_Return)
    assert any("Russian Federation" in p.aliases for p in session.brief.participants)


def test_escape_closes_and_keeps_the_selection(panel, qtbot):
    _select(panel, "BRICS leaders’ summit in Kazan")
    panel.add_from_selection()
    qtbot.keyClick(panel.popover, Qt.Key.Key_Escape)
    assert panel.popover is None
    assert panel.view.textCursor().selectedText() == "BRICS leaders’ summit in Kazan"


def test_kind_of_marked_words_is_guessed(brief):
    text = brief.article.text

    def span(words):
        return TextSpan(brief.article.id, text.index(words), text.index(words) + len(words))

    assert suggest.kind(brief, span("Central Commission")) == "participant"
    assert suggest.kind(brief, brief.quotes[0].span) == "quote"
    assert suggest.kind(brief, span("noting its widespread recognition by the international community")) == "position"


def test_date_that_is_missing_says_so(panel, brief, qtbot):
    assert "missing" in panel.title.date.text()
    panel._changes.set_article(brief.article.id, published="2024-09-11")
    assert "2024" in panel.title.date.text()


def _inked(label) -> tuple[int, int]:
    """Return how far from the left and the right edge of a label its words stand."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return columns[0], image.width() - 1 - columns[-1]


@pytest.mark.parametrize(
    ("headline", "begins_at_the_right"),
    [("Port opens early", False), ("الميناء يفتح مبكرا", True), ("“الميناء” opens", True), ("2027: الميناء", True)],
)
def test_a_headline_stands_where_its_reading_begins(panel, headline, begins_at_the_right):
    article = Article(id="a", text=f"{headline}\n\nWords.\n", title=headline, spans=ArticleSpans(body=(0, 1)))
    panel.resize(900, 700)
    panel._session.open(Brief(articles=(article,)))
    QApplication.processEvents()
    left, right = _inked(panel.title.title)
    assert (left > 40 and right < 4) if begins_at_the_right else (left < 4 and right > 40)
    line = panel.title
    beside = line.date.mapTo(line, QPoint(line.date.width(), 0)).x()
    assert (beside > line.width() - 100) is begins_at_the_right


def test_no_article_shows_nothing(panel):
    panel._session.open(None)
    assert panel.view.toPlainText() == ""
    assert not panel.title.isVisible()
    panel.add_quote_from_selection()
    assert panel.popover is None


def test_no_word_lies_under_the_marks_where_the_window_is_laid_out_from_right_to_left(panel, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        view = panel.view
        numbers, marks = (view.findChild(kind).geometry() for kind in (NumberMargin, MarkMargin))
        assert not numbers.intersects(view.viewport().geometry())
        assert not marks.intersects(view.viewport().geometry())
        assert view.document().size().width() <= view.viewport().width()
        assert view.rect().contains(marks)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_edits_do_not_set_the_text_anew(panel, brief, qtbot):
    with qtbot.assertNotEmitted(panel.view.document().contentsChange):
        panel._session.apply("test", lambda b: replace(b, quotes=b.quotes[1:]))


def test_words_are_copied_with_their_source_and_names_looked_for(panel, brief, qtbot):
    text = brief.article.text
    start = text.index("Faced with unprecedented")
    panel.view.select(start, start + 24)
    panel.copy_with_source()
    assert QGuiApplication.clipboard().text() == "“Faced with unprecedented” (CGTN (cgtn.com), para. 2)"
    panel.search_for("Wang Yi")
    assert panel.find_bar.isVisible()
    assert panel.find_bar.count.text().endswith(f" of {text.count('Wang Yi')}")
    panel.view.select(0, 0)
    mention = next(p for p in brief.participants if p.name == "Sergei Shoigu").mentions[0]
    letter = panel.view.cursorRect(panel.view.cursor_at(mention.start + 1))
    assert panel._name_at(letter.center() + QPoint(3, 0)) == "Sergei Shoigu"
