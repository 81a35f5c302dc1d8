"""Saving and exporting: the suffix decides the format; a file that is there stays whole if anything goes wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from briefing.errors import PageError
from briefing.model import Brief
from ui.engine import Engine
from ui.paging import Pager
from ui.problems import as_problem
from ui.workers import Workers

EXPORT_SUFFIXES = (".docx", ".pdf", ".md", ".html", ".odt")  # the last with LibreOffice only
BRIEF_SUFFIX = ".brief"


class Saver(QObject):
    """Writes briefs and pages in a thread and comes back when they are written."""

    def __init__(self, engine: Engine, pager: Pager, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pager = pager
        self._workers = workers

    def write(self, brief: Brief | None, path: Path) -> Path:
        """Save a brief (.brief), or write its page (.docx .pdf .md .html, .odt).

        Raises:
            BriefingError: If it cannot be written, or does not fit the page; the message says what to do.
        """
        if brief is None:
            raise PageError(self.tr("there is nothing to save"), next_step=self.tr("Open or paste an article first."))
        suffix = path.suffix.lower()
        if suffix not in (BRIEF_SUFFIX, *EXPORT_SUFFIXES):
            raise PageError(
                self.tr("a page cannot be written in this format"),
                subject=str(path),
                next_step=self.tr("Use one of: {suffixes}.").format(
                    suffixes=", ".join((BRIEF_SUFFIX, *EXPORT_SUFFIXES))
                ),
            )
        try:
            if suffix == BRIEF_SUFFIX:
                return Path(self._workers.run_to_end(lambda: self._engine.save_brief(brief, path)))
            ready = self._pager.page_of(brief)
            return Path(self._workers.run_to_end(lambda: self._render(brief, path, ready)))
        except Exception as error:
            raise as_problem(error, subject=str(path)) from error

    def _render(self, brief: Brief, path: Path, ready: object) -> Path:
        page = ready or self._engine.fit(brief, strict=True)
        return self._engine.render(page, path)  # type: ignore[arg-type]  # a Page either way
