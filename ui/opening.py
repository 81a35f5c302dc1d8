"""Ways into a window: files, links, the clipboard, things dropped, recent files; and what is said while one opens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication

from briefing.errors import BriefingError
from briefing.ingest.sources import PAGE_LOADING, is_address
from ui import engine_words, windows
from ui.dialogs import files, link
from ui.dropping import DropTarget, as_address, rich_text_of, sources_of, text_of
from ui.recent import RecentFile
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow


MOST_WINDOWS = 8  # so many documents are opened at once; a folder's worth would bury the desk


class Opening(QObject):
    """Finds out what is to be opened and has the window open it."""

    def __init__(self, window: MainWindow, drops: DropTarget) -> None:
        super().__init__(window)
        self._window = window
        drops.sources_dropped.connect(self._on_drops_sources_dropped)
        drops.text_dropped.connect(self._on_drops_text_dropped)
        window.start_page.recent_chosen.connect(self.open_recent)
        window.reader.read_failed.connect(self._on_reader_read_failed)
        window.reader.reading_changed.connect(self._on_reader_reading_changed)
        window.reader.reading_progressed.connect(self._on_reader_reading_progressed)

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        window = self._window
        path = files.ask_open_path(window, window.settings.open_folder or str(Path.home()))
        if path is not None:
            window.settings.open_folder = str(path.parent)
            window.open_source(path)

    def choose_link(self) -> None:
        """Ask for the address of an article and open it; an address on the clipboard is offered."""
        offered = as_address(QGuiApplication.clipboard().text()) or ""
        address = link.ask_link(self._window, offered)
        if address is not None:
            self._window.open_source(address)

    def paste(self) -> None:
        """Open what is on the clipboard: text, a file, an address."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None:  # some platforms give none for an empty clipboard
            mime = QMimeData()
        sources, text = sources_of(mime), text_of(mime)
        address = as_address(text)
        if sources:
            self.open_all(sources)
        elif address:
            self._window.open_source(address)
        elif text.strip():
            self._window.paste_text(text, rich_text_of(mime))
        else:
            problem = BriefingError(
                self.tr("there is no text on the clipboard"), next_step=self.tr("Copy the article first, then paste.")
            )
            self._window.report(problem, self.tr("Could not paste"), topic="opening")

    @Slot(object)
    def open_recent(self, entry: RecentFile) -> None:
        """Open a file of the list; one that was moved is looked for."""
        window = self._window
        if entry.is_there:
            window.open_source(entry.path if entry.is_address else Path(entry.path))
            return
        found = files.ask_open_path(window, str(Path(entry.path).parent))
        if found is not None:
            window.recent.forget(entry.path)
            window.open_source(found)

    def open_all(self, sources: Sequence[Path | str]) -> None:
        """Open documents that came together: the first as one alone would be, each other in a window of its own."""
        target = self._window if len(sources) == 1 else self._for_another()
        for number, source in enumerate(sources[:MOST_WINDOWS]):
            if number:
                target = windows.open_beside(target)
            target.open_source(source)
        if len(sources) > MOST_WINDOWS:
            self._window.banner.show_notice(
                Notice(
                    self.tr("The first {count} of {all} files were opened.").format(
                        count=MOST_WINDOWS, all=len(sources)
                    ),
                    detail=self.tr("Open the others when you have closed some of the windows."),
                    topic="several",
                    stays=True,
                )
            )

    def _for_another(self) -> MainWindow:
        """Return the window that takes one more document: this one while nothing is open in it, else a new one."""
        return self._window if self._window.brief is None else windows.open_beside(self._window)

    @Slot(object)
    def _on_drops_sources_dropped(self, sources: list[Path | str]) -> None:
        self._for_another().opening.open_all(sources)

    @Slot(str, str)
    def _on_drops_text_dropped(self, text: str, rich: str) -> None:
        self._for_another().paste_text(text, rich)

    @Slot(object)
    def _on_reader_read_failed(self, problem: BriefingError) -> None:
        self._window.report(problem, self.tr("Could not open"), topic="opening")

    @Slot(bool)
    def _on_reader_reading_changed(self, reading: bool) -> None:
        window, subject = self._window, self._window.reader.subject
        if not reading:
            window.banner.drop("loading")
            window.refresh()
            return
        window.status_line.say(self.tr("Opening…"))
        if is_address(subject):
            window.banner.show_notice(
                Notice(
                    self.tr("Loading {address}").format(address=subject),
                    topic="loading",
                    action=self.tr("Stop"),
                    on_action=window.reader.cancel_reading,
                )
            )

    @Slot(int, int, str)
    def _on_reader_reading_progressed(self, done: int, _total: int, stage: str) -> None:
        said = engine_words.told(stage)
        size = self.tr("{stage}: {size} KB").format(stage=said, size=done // 1024)
        self._window.status_line.say(size if stage == PAGE_LOADING else said)
