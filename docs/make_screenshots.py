"""Make the pictures of docs/images anew: the window on the seed article, in both themes, and the page it produces.

Run by ``make screenshots``. It draws off screen, with settings of its own, and never touches those of the user.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BRIEFING_HOME"] = tempfile.mkdtemp(prefix="briefing-screenshots-")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from briefing import edits, paths
from briefing.model import Brief, Placement
from ui import app as application
from ui import theme
from ui.main_window import MainWindow
from ui.window_actions import SAMPLE

IMAGES = Path(__file__).resolve().parent / "images"
WINDOW = (1440, 900)
SMALL = (1024, 700)
PAGE_DPI = 110


def main() -> None:
    """Write every picture and print its name."""
    app = application.make_application(["briefing-desk"])
    IMAGES.mkdir(exist_ok=True)
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        theme.apply(app, mode)
        window = MainWindow()
        window.resize(*WINDOW)
        window.show()
        _wait(lambda: True, 200)
        _save(window, f"start-{mode}")
        window.open_source(paths.seeds_dir() / SAMPLE)
        _wait(lambda window=window: window.pager.page is not None and not window.reader.is_analysing)
        _work(window)
        _wait(lambda: True, 500)
        _save(window, f"window-{mode}")
        if mode is theme.Mode.LIGHT:
            for tab in ("Positions", "Quotes", "Notes"):
                window.desk.go_to_tab(tab)
                _wait(lambda: True, 200)
                _save(window, f"{tab.lower()}-{mode}")
            window.desk.go_to_tab("All")
            window.resize(*SMALL)
            _wait(lambda: True, 300)
            _save(window, f"small-{mode}")
            _save_page(window)
        window.session.undo_stack.setClean()
        window.close()
        window.deleteLater()


def _work(window: MainWindow) -> None:
    """Do some of what a user does, so that every sign is in the picture."""
    brief = window.brief
    if brief is None:
        sys.exit("the seed article did not open")
    for item in (*brief.participants[:3], *brief.positions[:3], *brief.quotes[:1]):
        window.session.apply("Accept", lambda b, i=item.id: edits.confirm(b, [i]))
    window.session.apply("Pin", lambda b: edits.place(b, [_quotes(b)[0]], Placement.PINNED))
    window.session.apply("Accept", edits.accept_bluf)
    window.session.apply("Desk", lambda b: edits.edit_notes(b, desk="Eastern desk"))
    window.session.select(next(p.id for p in brief.positions if p.topic == brief.topics[0].id))
    before = window.pager.page
    _wait(lambda: window.pager.page is not before)


def _quotes(brief: Brief) -> list[str]:
    return [quote.id for quote in edits.ordered(brief.quotes) if not getattr(quote, "fragment", False)]


def _save(widget: QWidget, name: str) -> None:
    path = IMAGES / f"{name}.png"
    widget.grab().save(str(path))
    print(path)


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
    image.save(str(path))
    print(path)


def _wait(ready: Callable[[], bool], at_least_ms: int = 0, *, limit_s: float = 30) -> None:
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
