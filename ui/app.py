"""The application: one process, its log, what becomes of errors nobody caught, and the first window."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import logging.handlers
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from briefing import __version__, paths
from briefing.display import has_display
from briefing.errors import BriefingError
from ui import icons, language, theme
from ui.dialogs import questions
from ui.interrupts import Interrupts
from ui.main_window import MainWindow
from ui.problems import details
from ui.settings import Settings

logger = logging.getLogger(__name__)

LOG_BYTES = 512 * 1024
LOG_FILES = 3
SWITCH_S = 0.0005


def main(argv: list[str] | None = None) -> int:
    """Start the program ``briefing-desk``."""
    parser = argparse.ArgumentParser(prog="briefing-desk", description="Turn a news article into a one-page briefing.")
    parser.add_argument("source", nargs="?", help="an article or a .brief file; nothing: the start page")
    parser.add_argument("--debug", action="store_true", help="write more into the log")
    parser.add_argument("--version", action="version", version=f"Briefing Desk {__version__}")
    arguments, for_qt = parser.parse_known_args(sys.argv[1:] if argv is None else argv)
    if not has_display() and "-platform" not in for_qt:
        sys.stderr.write("briefing-desk: there is no display here; `briefing export` writes the page to a file\n")
        return 1
    return run(arguments.source, debug=arguments.debug, qt_arguments=for_qt)


def run(source: str | None = None, *, debug: bool = False, qt_arguments: list[str] | None = None) -> int:
    """Open a window and stay until the last one is closed.

    Args:
        source: What to open in it: a path or an address; ``None`` shows the start page.
        debug: Write more into the log.
        qt_arguments: Command-line arguments for Qt itself.

    Returns:
        The exit status of the process.
    """
    start_log(debug=debug)
    app = make_application(["briefing-desk", *(qt_arguments or [])])
    sys.excepthook = _on_uncaught
    threading.excepthook = _on_uncaught_in_thread
    settings = Settings(app)
    language.install(app, settings.language)
    theme.apply(app, settings.theme, text_scale=settings.text_scale, reading_as_interface=settings.reading_as_interface)
    window = MainWindow(settings=settings)
    window.show()
    if source:
        window.open_source(source)
    window.tour.offer()
    logger.info("Briefing Desk %s, Qt %s, Python %s", __version__, qVersion(), platform.python_version())
    interrupts = Interrupts(app)
    status = app.exec()
    interrupts.stop()
    window.deleteLater()
    return status


def make_application(arguments: list[str]) -> QApplication:
    """Create the application object with its names and icon."""
    # Every call into Qt lets go of the interpreter; with the usual 5 ms a worker would keep the window waiting each time.
    sys.setswitchinterval(SWITCH_S)
    app = QApplication(arguments)
    app.setApplicationName("briefing-desk")
    app.setApplicationDisplayName("Briefing Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("briefing-desk")
    app.setWindowIcon(icons.application_icon())
    return app


def start_log(*, debug: bool = False) -> None:
    """Write a rotating log to the state folder; it holds counts, ids and timings, never article text."""
    folder = paths.log_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "briefing-desk.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
        faulthandler.enable((folder / "crash.log").open("a", encoding="utf-8"))
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)  # libraries say more, words of articles among it
    for ours in ("briefing", "ui"):
        logging.getLogger(ours).setLevel(logging.DEBUG if debug else logging.INFO)


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody caught and show it, once at a time; the window goes on."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    logger.critical("uncaught", exc_info=(kind, error, trace))
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.autosave.write()
    if _Showing.now or QApplication.instance() is None:
        return
    _Showing.now = True
    try:
        if isinstance(error, BriefingError):
            title, text = error.reason, error.next_step
        else:
            title = QApplication.translate("app", "Something unexpected went wrong")
            text = QApplication.translate(
                "app", "Your work is still here: save it under a new name, then start the program again."
            )
        questions.show_details(QApplication.activeWindow(), title, text, details(error))
    finally:
        _Showing.now = False


def _on_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        logger.critical("uncaught in a thread", exc_info=arguments.exc_value)


class _Showing:
    """Keeps a second dialog from opening over the first."""

    now = False


if __name__ == "__main__":
    sys.exit(main())
