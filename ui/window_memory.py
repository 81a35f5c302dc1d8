"""What the window remembers between two runs, per screen size: its place, the widths of the panes, what is hidden."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ui.panels.desk import Desk
from ui.settings import Settings

_FIRST_SIZE = (1440, 900)


def restore(window: QMainWindow, desk: Desk, settings: Settings) -> None:
    """Put a new window where the last one was; the first one fills most of a small screen."""
    screen = _screen()
    geometry = settings.layout_of("geometry", screen)
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        room = QGuiApplication.primaryScreen().availableSize()
        window.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height()))
    desk.restore_sizes(settings.layout_of("panes", screen))
    desk.set_hidden_panes(settings.hidden_panes)
    desk.page.preview.set_zoom(settings.page_zoom)
    desk.article.view.set_zoom(settings.article_zoom)
    desk.set_follow_selection(settings.follow_selection)


def remember(window: QMainWindow, desk: Desk, settings: Settings) -> None:
    """Note all that."""
    screen = _screen()
    settings.remember_layout("geometry", screen, window.saveGeometry())
    settings.remember_layout("panes", screen, desk.sizes_to_remember())
    settings.hidden_panes = desk.hidden_panes()


def _screen() -> str:
    size = QGuiApplication.primaryScreen().size()
    return f"{size.width()}x{size.height()}"
