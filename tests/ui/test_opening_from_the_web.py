"""Links, rich text and articles that are known already: what the window does with what a browser gives it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QWidget

from briefing import edits, project
from briefing.errors import ArticleError, Cancelled
from briefing.ingest import article_from_bytes, article_from_text
from briefing.ingest.keeping import packed
from tests.briefing.ingest.pages import BODY, TITLE, graph, paragraphs
from ui.dialogs import link
from ui.dialogs.files import ask_open_path
from ui.dialogs.link import LinkDialog

ADDRESS = "https://harbour-gazette.example/world/talks"


def reader(article=None, error=None):
    """Make a reader for the engine that notes what it was asked for."""

    def read(source, progress, is_cancelled):
        read.asked.append(source)
        progress(400_000, 0, "Loading the page")
        if error is not None:
            raise error
        return article or article_from_text("\n\n".join((TITLE, *BODY)))

    read.asked = []
    return read


# ------------------------------------------------------------------------------------------------ links


def test_the_open_link_action_asks_and_opens(make_window, fake, qtbot, monkeypatch):
    read = reader()
    window = make_window(replace(fake.engine, read_article=read))
    QGuiApplication.clipboard().setText(f"  {ADDRESS}\n")
    offered = []
    monkeypatch.setattr(link, "ask_link", lambda _parent, suggested: offered.append(suggested) or suggested)
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.window_actions["openLinkAction"].trigger()
    assert (offered, read.asked) == ([ADDRESS], [ADDRESS])


def test_giving_up_the_question_opens_nothing(make_window, fake, monkeypatch):
    read = reader()
    window = make_window(replace(fake.engine, read_article=read))
    monkeypatch.setattr(link, "ask_link", lambda *_: None)
    window.window_actions["openLinkAction"].trigger()
    assert not window.reader._reading.is_busy
    assert read.asked == []


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (ADDRESS, ADDRESS),
        ("harbour-gazette.example/talks", "https://harbour-gazette.example/talks"),
        ("http://a.example", "http://a.example"),
        ("", None),
        ("talks", None),
        ("ftp://a.example/x", None),
        ("two words.example", None),
    ],
)
def test_the_dialog_takes_addresses_only(qtbot, typed, address):
    dialog = LinkDialog("")
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.line, typed)
    opens = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    assert opens.isEnabled() is (address is not None)
    if address:
        assert dialog.address() == address


def test_loading_can_be_stopped_and_leaves_everything_as_it_is(make_window, fake, qtbot):
    ended = []

    def read(_source, progress, is_cancelled):
        progress(700_000, 0, "Loading the page")
        while not is_cancelled():
            time.sleep(0.01)
        ended.append(True)
        raise Cancelled

    window = make_window(replace(fake.engine, read_article=read))
    window.open_source(ADDRESS)
    qtbot.waitUntil(lambda: "683 KB" in window.status_line.text, timeout=5000)
    assert ADDRESS in window.banner.notice.text
    qtbot.mouseClick(window.banner.findChild(QWidget, "bannerAction"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert window.banner.notice is None
    assert window.brief is None


def test_a_page_that_cannot_be_had_says_why(make_window, fake, qtbot):
    problem = ArticleError(
        "the site does not let programs read this page (403)", subject=ADDRESS, next_step="Paste it."
    )
    window = make_window(replace(fake.engine, read_article=reader(error=problem)))
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(ADDRESS)
    assert "(403)" in window.banner.notice.text
    assert ADDRESS in window.banner.notice.text
    assert window.brief is None


def drop(window, mime) -> None:
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(10, 10), copy, mime, left, no))
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), copy, mime, left, no))


def test_a_link_dragged_from_a_browser_opens(make_window, fake, qtbot):
    read = reader()
    window = make_window(replace(fake.engine, read_article=read))
    mime = QMimeData()
    mime.setUrls([QUrl(ADDRESS)])
    mime.setHtml(f'<a href="{ADDRESS}">{TITLE}</a>')
    mime.setText(ADDRESS)
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        drop(window, mime)
    assert read.asked == [ADDRESS]


# ------------------------------------------------------------------------------------------------ rich text


def rich(html: str, text: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(html)
    mime.setText(text)
    return mime


COPIED = f"<h1>{TITLE}</h1><div>Advertisement</div>{paragraphs()}"
PLAIN = " ".join((TITLE, "Advertisement", *BODY))


def test_pasted_rich_text_keeps_headline_and_paragraphs(window, qtbot):
    QGuiApplication.clipboard().setMimeData(rich(COPIED, PLAIN))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.paste()
    article = window.brief.article
    assert article.title == TITLE
    assert [article.words(p) for p in article.paragraphs] == list(BODY)


def test_dropped_rich_text_does_too(window, qtbot):
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        drop(window, rich(COPIED, PLAIN))
    assert window.brief.article.title == TITLE


def test_rich_text_without_the_words_gives_way_to_the_plain(window, qtbot):
    QGuiApplication.clipboard().setMimeData(rich("<p>Only this.</p>", PLAIN))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.paste()
    assert window.brief.article.text == PLAIN


# ------------------------------------------------------------------------------------------------ known articles


def test_an_article_that_is_open_in_another_window_is_shown_there(make_window, fake, qtbot, tmp_path):
    first, second = make_window(fake.engine), make_window(fake.engine)
    for window in (first, second):
        window.show()
    for window, name, extra in ((first, "one.txt", ""), (second, "two.txt", " And a word more.")):
        path = tmp_path / name
        path.write_text("\n\n".join((f"{TITLE} {name}", *BODY)) + extra, encoding="utf-8")
        with qtbot.waitSignal(window.analysis_finished, timeout=5000):
            window.open_source(path)
    assert first.banner.notice is None or "open already" not in first.banner.notice.text
    notice = second.banner.notice
    assert "open already" in notice.text
    assert TITLE in notice.text
    notice.on_action()


def test_an_article_that_was_saved_under_another_name_is_known(make_window, fake, qtbot, tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("\n\n".join((TITLE, *BODY)), encoding="utf-8")
    window = make_window(fake.engine)
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(path)
    window.session.apply("Note", lambda brief: edits.edit_notes(brief, comment="Ask the embassy."))
    saved = tmp_path / "kept.brief"
    assert window.save_briefing(saved)
    window.close()
    window = make_window(replace(fake.engine, read_article=reader()))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(ADDRESS)
    notice = window.banner.notice
    assert "opened before" in notice.text
    with qtbot.waitSignal(window.session.document_opened, timeout=5000):
        notice.on_action()
    assert window.session.path == saved
    assert project.load(saved).article.title == TITLE


def test_an_article_that_was_loaded_from_another_address_is_known(make_window, fake, qtbot):
    for address in (ADDRESS, ADDRESS + "?from=mail"):
        article = article_from_text("\n\n".join((TITLE, *BODY)))
        article = replace(article, origin=replace(article.origin, name=address))
        window = make_window(replace(fake.engine, read_article=reader(article)))
        with qtbot.waitSignal(window.analysis_finished, timeout=5000):
            window.open_source(address)
        notice = window.banner.notice
        window.close()
    assert "opened before" in notice.text
    assert notice.detail == ADDRESS


# ------------------------------------------------------------------------------------------------ files


def test_every_format_that_is_read_is_offered(window, monkeypatch):
    seen = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *arguments: seen.append(arguments[3]) or ("", ""))
    assert ask_open_path(window, "") is None
    for ending in ("txt", "md", "html", "htm", "mhtml", "mht", "pdf", "docx", "odt", "rtf", "eml", "brief"):
        assert f"*.{ending} " in seen[0].replace(")", " ")


# ------------------------------------------------------------------------------------------------ the page itself


def test_the_page_an_article_was_loaded_from_can_be_saved(make_window, fake, qtbot, asked, tmp_path):
    page = graph().encode()
    article = article_from_bytes(page, name=ADDRESS)
    article = replace(article, origin=replace(article.origin, page=packed(page)))
    window = make_window(replace(fake.engine, read_article=reader(article)))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(ADDRESS)
    target = tmp_path / "page.html"
    asked.answers["ask_page_path"] = target
    window.desk.article.loaded_page_requested.emit()
    assert target.read_bytes() == page
    assert "page.html" in window.banner.notice.text


def test_a_kept_page_that_was_tampered_with_is_not_saved(make_window, fake, qtbot, asked, tmp_path):
    article = article_from_bytes(graph().encode(), name=ADDRESS)
    article = replace(article, origin=replace(article.origin, page=packed(b"another page")))
    window = make_window(replace(fake.engine, read_article=reader(article)))
    with qtbot.waitSignal(window.analysis_finished, timeout=5000):
        window.open_source(ADDRESS)
    asked.answers["ask_page_path"] = tmp_path / "page.html"
    with qtbot.waitSignal(window.failed, timeout=5000) as got:
        window.desk.article.loaded_page_requested.emit()
    assert "damaged" in got.args[0].reason
    assert not (tmp_path / "page.html").exists()
