"""The brief's file on disk: noticing that somebody else changed it, and never writing over that without being told to."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from briefing.compare import comparable, compare, resolve
from briefing.errors import BriefingError
from briefing.model import Brief
from ui.dialogs import compare as compare_dialog
from ui.dialogs import questions
from ui.widgets.banner import Notice
from ui.workers import Lane

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SETTLE_MS = 200  # programs write a file in several steps
TOPIC = "disk"


class FileOnDisk(QObject):
    """Compares the file with what it held when this window last read or wrote it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._known: str | None = None  # digest; None: not known yet, or there is no file
        self._base: Brief | None = None  # what the file held when this window last read or wrote it
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_watcher_file_changed)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.look)
        self._noting = Lane(window.workers.files, self)
        self._noting.finished.connect(self._on_noting_finished)
        self._looking = Lane(window.workers.files, self)
        self._looking.finished.connect(self._on_looking_finished)

    @property
    def known(self) -> str | None:
        """Digest of the file as this window read or wrote it; ``None`` while it is not known, or without a file."""
        return self._known

    def note(self, path: Path | None, known: str | None = None) -> None:
        """Take what the file holds now for what this window knows, or ``known`` for a state that was known before."""
        if self._path is not None:
            self._watcher.removePath(str(self._path))
        self._path, self._known = path, known
        self._base = self._window.session.brief if path is not None and known is None else None
        self._looking.cancel()
        self._window.banner.drop(TOPIC)
        if path is not None and known is not None:
            self._noting.cancel()
            self.look()
        elif path is not None:
            self._watcher.addPath(str(path))
            self._noting.start(lambda _progress, _stop: digest(path))
        else:
            self._noting.cancel()

    def save(self, path: Path) -> bool:
        """Save the open brief to its file, asking first if somebody else changed that; tell whether it was saved."""
        window = self._window
        found = window.workers.run_to_end(lambda: digest(path)) if path == self._path and self._known else None
        if found is None or found == self._known:
            return window.save_briefing(path)
        self._say(path, found)  # stays in the window if she cancels
        answer = questions.ask_overwrite(window, path.name)
        if answer is questions.Overwrite.MINE:
            self._keep(found)
            return window.save_briefing(path)
        if answer is questions.Overwrite.SAVE_AS:
            return window.save_as()
        if answer is questions.Overwrite.COMPARE:
            self.compare()
        return False

    @Slot()
    def look(self) -> None:
        """See whether the file is still what it was."""
        path = self._path
        if path is None or self._known is None:
            return
        self._watcher.addPath(str(path))  # a file that was put in the place of another is not watched any more
        self._looking.start(lambda _progress, _stop: digest(path))

    def stop(self) -> None:
        """End with the window."""
        self._settling.stop()
        for lane in (self._noting, self._looking):
            lane.blockSignals(True)
            lane.cancel()

    def compare(self) -> None:
        """Show what differs between the open brief and its file, and join them as she chooses, as one step to undo."""
        window, path, mine = self._window, self._path, self._window.session.brief
        if path is None or mine is None:
            return
        load = window.engine.load_brief
        try:
            found, theirs = window.workers.run_to_end(lambda: (digest(path), load(path)))
        except BriefingError as problem:
            window.report(problem, self.tr("Could not compare"), topic=TOPIC)
            return
        if not comparable(mine, theirs):
            self._say_other_article(path)
            return
        differences = compare(mine, theirs, self._base)
        if not differences:
            self._known, self._base = found, theirs
            window.banner.drop(TOPIC)
            return
        taken = compare_dialog.ask_compare(window, mine, theirs, differences, path.name)
        if taken is None:
            return
        window.session.apply(self.tr("Take over changes from the file"), lambda b: resolve(b, theirs, taken))
        # From here on both versions begin with what the file holds; saving writes over it knowingly.
        self._known, self._base = found, theirs
        window.session.mark_unsaved()
        window.banner.drop(TOPIC)
        self.look()

    def _say(self, path: Path, found: str) -> None:
        window = self._window
        # With nothing of one's own there is nothing to compare.
        dirty = window.session.is_dirty
        window.banner.show_notice(
            Notice(
                self.tr("“{name}” was changed by another program or window.").format(name=path.name),
                detail=self.tr("Compare shows what differs; with Keep mine the next Save writes over it.")
                if dirty
                else self.tr("Reload shows that version; with Keep mine the next Save writes over it."),
                topic=TOPIC,
                action=self.tr("Keep mine"),
                on_action=partial(self._keep, found),
                more=self.tr("Compare…") if dirty else self.tr("Reload"),
                on_more=self.compare if dirty else partial(window.open_source, path),
            )
        )

    def _say_gone(self, path: Path) -> None:
        """Tell that the only copy is the one in this window."""
        self._window.session.mark_unsaved()
        self._window.banner.show_notice(
            Notice(
                self.tr("“{name}” was moved or deleted by another program.").format(name=path.name),
                detail=self.tr("Save writes it again in the same place."),
                topic=TOPIC,
                action=self.tr("Save"),
                on_action=self._save_again,
                more=self.tr("Save as…"),
                on_more=self._save_as,
            )
        )

    def _save_again(self) -> None:
        self._window.save()

    def _keep(self, found: str) -> None:
        """Take what the file holds for known: the next Save writes over it."""
        self._known = found
        self._window.session.mark_unsaved()
        self._window.banner.drop(TOPIC)

    def _say_other_article(self, path: Path) -> None:
        self._window.banner.show_notice(
            Notice(
                self.tr("“{name}” is about another article now.").format(name=path.name),
                detail=self.tr("Save yours under another name, or open the file instead."),
                topic=TOPIC,
                action=self.tr("Save as…"),
                on_action=self._save_as,
                more=self.tr("Open the file"),
                on_more=partial(self._window.open_source, path),
            )
        )

    def _save_as(self) -> None:
        self._window.save_as()

    @Slot(str)
    def _on_watcher_file_changed(self, _path: str) -> None:
        self._settling.start()

    @Slot(object)
    def _on_noting_finished(self, found: str | None) -> None:
        self._known = found

    @Slot(object)
    def _on_looking_finished(self, found: str | None) -> None:
        path = self._path
        if path is None or self._known is None or found == self._known:
            return
        if found is not None:
            self._say(path, found)
        elif not path.exists():
            self._say_gone(path)


def digest(path: Path) -> str | None:
    """Return the digest of a file, ``None`` if it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
