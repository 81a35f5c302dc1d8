"""Make the pictures of docs/images anew: the window at work in both themes, its dialogs, and once in each language.

Run by ``make screenshots``. It draws off screen, with settings of its own, and never touches those of the user. A picture at
200 % needs a process of its own, because the scale is fixed when Qt starts; so the script runs itself once more.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BRIEFING_HOME"] = tempfile.mkdtemp(prefix="briefing-screenshots-")

import numpy as np
from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing import edits, paths
from briefing.model import Brief, Placement
from training.corpus import FOLDER as ARTICLES
from training.corpus import read as read_annotated
from ui import app as application
from ui import language, theme
from ui.main_window import MainWindow
from ui.window_actions import SAMPLE

IMAGES = Path(__file__).resolve().parent / "images"
LONG = "agy-14.xml"  # an invented article of the tagger's, the marks taken out
WINDOW = (1440, 900)
SMALL = (1024, 700)
PAGE_DPI = 110
COLOURS = 256


def main() -> None:
    """Write every picture and print its name."""
    app = application.make_application(["briefing-desk"])
    IMAGES.mkdir(exist_ok=True)
    if "--scaled" in sys.argv:
        _scaled(app)
        return
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        theme.apply(app, mode)
        _start(mode)
        _seed(mode)
        _long(mode)
    theme.apply(app, theme.Mode.LIGHT)
    _tour()
    for code in language.NAMES:
        if code != language.SOURCE:
            _in_language(app, code)
    subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, __file__, "--scaled"], check=True, env={**os.environ, "QT_SCALE_FACTOR": "2"}
    )


# ------------------------------------------------------------------------------------------------ scenes


def _start(mode: theme.Mode) -> None:
    window = _window()
    window.recent.clear()  # it would show the time of the run
    _wait(lambda: window.model_is_ready)
    _settle()
    _save(window, f"start-{mode}")
    _close(window)


def _seed(mode: theme.Mode) -> None:
    """The sample article, worked on; in the light theme every corner of it."""
    window = _window(paths.seeds_dir() / SAMPLE)
    _work(window)
    _save(window, f"window-{mode}")
    _dialog(window.window_actions["templatesAction"].trigger, f"templates-{mode}", 2500)
    _dialog(window.topics.edit, f"topics-{mode}", 2500)
    if mode is theme.Mode.LIGHT:
        for tab in ("Positions", "Quotes", "Notes"):
            window.desk.go_to_tab(tab)
            _settle()
            _save(window, f"{tab.lower()}-{mode}")
        window.desk.go_to_tab("Positions")
        window.desk.go_to_tab("Positions")  # the same again changes to the matrix
        _settle()
        _save(window, f"matrix-{mode}")
        window.desk.go_to_tab("Positions")
        window.desk.go_to_tab("All")
        _add(window)
        for action in ("keysAction", "reasonsAction", "settingsAction"):
            name = f"{action.removesuffix('Action')}-{mode}"
            _dialog(window.window_actions[action].trigger, name, 500)
        window.resize(*SMALL)
        _settle()
        _save(window, f"small-{mode}")
        _save_page(window)
    _close(window)


def _long(mode: theme.Mode) -> None:
    """A longer article, unread and in the middle of a review."""
    article = paths.state_dir() / "northern-corridor.txt"
    article.parent.mkdir(parents=True, exist_ok=True)
    article.write_text(read_annotated(LONG, (ARTICLES / LONG).read_text(encoding="utf-8")).text, encoding="utf-8")
    window = _window(article)
    _save(window, f"long-{mode}")
    window.window_actions["nextToCheckAction"].trigger()
    for _ in range(2):
        _settle(600)  # the panes scroll to the item
        window.window_actions["acceptAction"].trigger()
    _settle(800)
    _save(window, f"review-{mode}")
    _close(window)


def _tour() -> None:
    window = _window()
    window.recent.clear()
    window.tour.offer()
    _settle()
    _save(window, "tour-start")
    window.tour.end()
    window.open_source(paths.seeds_dir() / SAMPLE)
    _wait_for_page(window)
    window.tour.begin()
    for _ in range(2):
        window.tour.card.next_button.click()
    _settle()
    _save(window, "tour-check")
    _close(window)


def _in_language(app: QApplication, code: str) -> None:
    before = QLocale()
    language.install(app, code)
    theme.apply(app, theme.Mode.LIGHT)  # Chinese has fonts of its own
    window = _window(paths.seeds_dir() / SAMPLE)
    _work(window)
    _save(window, f"window-{code}")
    _close(window)
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    QLocale.setDefault(before)
    theme.apply(app, theme.Mode.LIGHT)


def _scaled(app: QApplication) -> None:
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        theme.apply(app, mode)
        window = _window(paths.seeds_dir() / SAMPLE)
        _work(window)
        _save(window, f"window-{mode}-200")
        _close(window)


# ------------------------------------------------------------------------------------------------ doing


def _window(source: Path | None = None) -> MainWindow:
    window = MainWindow()
    window.resize(*WINDOW)
    window.show()
    _settle()
    if source is not None:
        window.open_source(source)
        _wait_for_page(window)
    return window


def _close(window: MainWindow) -> None:
    window.session.undo_stack.setClean()
    window.close()
    window.deleteLater()


def _work(window: MainWindow) -> None:
    """Do some of what a user does, so that every sign is in the picture."""
    brief = _brief(window)
    for item in (*brief.participants[:3], *brief.positions[:3], *brief.quotes[:1]):
        window.session.apply("Accept", lambda b, i=item.id: edits.confirm(b, [i]))
    window.session.apply("Pin", lambda b: edits.place(b, [_quotes(b)[0]], Placement.PINNED))
    window.session.apply("Accept", edits.accept_bluf)
    window.session.apply("Desk", lambda b: edits.edit_notes(b, desk="Eastern desk"))
    window.session.select(next(p.id for p in brief.positions if p.topic == brief.topics[0].id))
    _wait_for_page(window)


def _add(window: MainWindow) -> None:
    """Select words of the article and show what is offered for them."""
    view = window.desk.article.view
    view.setTextCursor(view.document().find("the 75th anniversary of diplomatic relations"))
    window.desk.article.add_from_selection()
    _settle()
    _save(window, "add-light")
    popover = window.desk.article.popover
    if popover is not None:
        popover.close_it()


def _dialog(show: Callable[[], object], name: str, settle_ms: int) -> None:
    """Picture the dialog that is opened, whether it waits for an answer or not."""
    before = set(_dialogs())

    def picture() -> None:
        opened = next((d for d in _dialogs() if d not in before), None)
        if opened is None:
            QTimer.singleShot(100, picture)
            return
        _settle(settle_ms)
        _save(opened, name)
        opened.reject()

    QTimer.singleShot(100, picture)
    show()
    _wait(lambda: not set(_dialogs()) - before, 300)


def _dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _brief(window: MainWindow) -> Brief:
    if window.brief is None:
        sys.exit("the article did not open")
    return window.brief


def _quotes(brief: Brief) -> list[str]:
    return [quote.id for quote in edits.ordered(brief.quotes) if not getattr(quote, "fragment", False)]


# ------------------------------------------------------------------------------------------------ saving, waiting


def _save(widget: QWidget, name: str) -> None:
    path = IMAGES / f"{name}.png"
    _with_few_colours(widget.grab().toImage()).save(str(path))
    print(path)


def _with_few_colours(image: QImage) -> QImage:
    """Return an image in 256 colours, which makes the file a third as large and looks the same.

    They are those of the theme, for a sign is small but means something, and the most frequent others.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()]
    colours, counts = np.unique(pixels, return_counts=True)
    theirs = [value.rgb() for value in vars(theme.tokens()).values() if isinstance(value, QColor)]
    frequent = [int(colour) for colour in colours[np.argsort(-counts)]]
    table = list(dict.fromkeys([*theirs, *frequent]))[:COLOURS]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def _save_page(window: MainWindow) -> None:
    """Draw the produced page as it prints."""
    from briefing.page.paint import page_size, paint_page

    page = window.pager.page
    if page is None:
        return
    unit = PAGE_DPI / 1440
    width, height = page_size(page.layout)
    image = QImage(round(width * unit), round(height * unit), QImage.Format.Format_RGB32)
    image.fill(theme.LIGHT.paper)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(unit, unit)
    paint_page(painter, page.layout)
    painter.end()
    path = IMAGES / "page.png"
    _with_few_colours(image).save(str(path))
    print(path)


def _wait_for_page(window: MainWindow) -> None:
    """Wait until the article is analysed and its page stands still."""
    _wait(lambda: window.pager.page is not None and not window.reader.is_analysing)
    seen = None
    while seen is not window.pager.page:
        seen = window.pager.page
        _settle(800)


def _settle(ms: int = 200) -> None:
    _wait(lambda: True, ms)


def _wait(ready: Callable[[], bool], at_least_ms: int = 0, *, limit_s: float = 60) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + limit_s
    while True:
        loop = QEventLoop()
        QTimer.singleShot(max(20, at_least_ms), loop.quit)
        loop.exec()
        if ready():
            return
        if time.monotonic() > end:
            sys.exit("the window did not get ready in time")


if __name__ == "__main__":
    main()
    QApplication.quit()
