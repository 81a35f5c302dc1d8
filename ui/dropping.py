"""Files, addresses and text dragged onto a window: what is in the drag, and the events around it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.models.dragging import is_own
from ui.widgets.drop_overlay import DropOverlay


def sources_of(mime: QMimeData) -> list[Path | str]:
    """Return the files and web addresses of a drag or the clipboard, each once."""
    found: dict[Path | str, None] = {}
    for url in mime.urls():
        if url.isLocalFile():
            found.setdefault(Path(url.toLocalFile()))
        elif url.scheme() in ("http", "https"):
            found.setdefault(url.toString())
    return list(found)


def text_of(mime: QMimeData) -> str:
    """Return the text of a drag or the clipboard; empty where there is none."""
    return mime.text() if mime.hasText() else ""


def rich_text_of(mime: QMimeData) -> str:
    """Return the text of a drag or the clipboard as HTML, as browsers and word processors give it; maybe empty."""
    return mime.html() if mime.hasHtml() else ""


def as_address(text: str) -> str | None:
    """Return text that is nothing but one web address."""
    line = text.strip()
    return line if line.lower().startswith(("http://", "https://")) and not any(c.isspace() for c in line) else None


class DropTarget(QObject):
    """Makes a window take files and text; shows a frame while they are over it."""

    sources_dropped = Signal(object)  # list of Path, or str for an address
    text_dropped = Signal(str, str)  # plain, and as HTML where there is any

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def is_taken(self) -> bool:
        """Tell whether a document is open in the window already, so that another goes into a new one."""
        return getattr(self._window, "brief", None) is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.overlay.hide()
            return self._take(event)
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            return self._greet(event)
        if isinstance(event, QDragMoveEvent) and event.type() == QEvent.Type.DragMove:
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        return super().eventFilter(watched, event)

    def _greet(self, event: QDragEnterEvent) -> bool:
        mime = event.mimeData()
        if self._is_own(event) or not (sources_of(mime) or text_of(mime).strip()):
            event.ignore()
            return True
        if self.is_taken():
            sentence = self.tr("Open in a new window")
        else:
            sentence = self.tr("Open here") if sources_of(mime) else self.tr("Make a brief of this text")
        self.overlay.show_over(sentence)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _take(self, event: QDropEvent) -> bool:
        mime = event.mimeData()
        sources, text = sources_of(mime), text_of(mime)
        if not sources and not text.strip():
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        address = as_address(text)
        if sources:
            self.sources_dropped.emit(sources)
        elif address:
            self.sources_dropped.emit([address])
        else:
            self.text_dropped.emit(text, rich_text_of(mime))
        return True

    def _is_own(self, event: QDropEvent) -> bool:
        """Tell whether the drag began in this window, or carries items of another: rows and words are not articles."""
        source = event.source()
        return is_own(event.mimeData()) or (isinstance(source, QWidget) and source.window() is self._window)
