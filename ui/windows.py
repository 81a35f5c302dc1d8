"""The program's windows: one brief each, a new one beside the last, and never two on one file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.main_window import MainWindow

STEP = 28  # a new window stands so far below and to the right of the one it was opened from

_open: list[MainWindow] = []
_closing: list[MainWindow] = []  # until Qt is done with them: the collector of garbage may run in any thread


def enter(window: MainWindow) -> None:
    """Count a window among the open ones, and keep it alive."""
    if window not in _open:
        _open.append(window)


def leave(window: MainWindow) -> None:
    """Forget a window that was closed."""
    if window in _open:
        _open.remove(window)
    if window.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose) and window not in _closing:
        _closing.append(window)
        window.destroyed.connect(partial(_forget, window))


def all_open() -> tuple[MainWindow, ...]:
    """Return the windows in the order they were opened."""
    return tuple(_open)


def open_beside(window: MainWindow) -> MainWindow:
    """Open one more window with the start page."""
    new = type(window)(engine=window.engine)
    new.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    new.resize(window.size())
    new.move(window.pos().x() + STEP, window.pos().y() + STEP)
    new.show()
    new.raise_()
    new.activateWindow()
    return new


def showing(path: Path, *, but: MainWindow) -> MainWindow | None:
    """Return another window that has this brief open."""
    wanted = _resolved(path)
    for window in _open:
        own = window.session.path
        if window is not but and own is not None and _resolved(own) == wanted:
            return window
    return None


def bring_forward(window: MainWindow) -> None:
    """Show a window in front of the others."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _forget(window: MainWindow, *_arguments: object) -> None:
    _closing[:] = [each for each in _closing if each is not window]


def _resolved(path: Path) -> Path:
    try:
        return path.expanduser().resolve()
    except OSError:
        return path.absolute()
