"""The native file dialogs, behind functions that tests replace."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing.ingest import readable_suffixes
from briefing.page.office import find_office


def ask_open_path(parent: QWidget, folder: str) -> Path | None:
    """Ask which article or brief to open."""
    filters = [
        _tr("Articles and briefs ({endings})").format(
            endings=" ".join(f"*{s}" for s in (*readable_suffixes(), ".brief"))
        ),
        _tr("Briefs (*.brief)"),
        _tr("All files (*)"),
    ]
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Open an article or a brief"), folder, ";;".join(filters))
    return Path(chosen) if chosen else None


def ask_save_path(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to save the brief; the suffix is added where it is missing."""
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Save the brief"), str(suggested), _tr("Briefs (*.brief)"))
    return _with_suffix(chosen, ".brief")


def ask_page_path(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to write a page that was loaded; it may be a PDF as well, so any ending is taken."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save the page as it was loaded"), str(suggested), _tr("All files (*)")
    )
    return Path(chosen) if chosen else None


@dataclass(frozen=True)
class ExportTarget:
    """Where the page goes; ``accessible`` asks for a PDF with tags for screen readers."""

    path: Path
    accessible: bool = False


def ask_export_path(parent: QWidget, suggested: Path) -> ExportTarget | None:
    """Ask where to write the page and in which format; the suffix is added where it is missing.

    What LibreOffice makes is offered where it is installed.
    """
    formats = {
        _tr("Word document (*.docx)"): ".docx",
        _tr("PDF (*.pdf)"): ".pdf",
        _tr("Markdown (*.md)"): ".md",
        _tr("Web page (*.html)"): ".html",
    }
    tagged = _tr("PDF with tags for screen readers, by LibreOffice (*.pdf)")
    if find_office() is not None:
        formats |= {tagged: ".pdf", _tr("OpenDocument text, by LibreOffice (*.odt)"): ".odt"}
    chosen, used = QFileDialog.getSaveFileName(parent, _tr("Export the page"), str(suggested), ";;".join(formats))
    path = _with_suffix(chosen, formats.get(used, ".docx"), tuple(formats.values()))
    return ExportTarget(path, used == tagged and path.suffix.lower() == ".pdf") if path is not None else None


def ask_pack_to_import(parent: QWidget) -> Path | None:
    """Ask which topic pack to import."""
    filters = [_tr("Topic packs (*.yaml *.yml *.json)"), _tr("All files (*)")]
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Import a topic pack"), "", ";;".join(filters))
    return Path(chosen) if chosen else None


def ask_pack_to_export(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to write topics; the suffix is added where it is missing."""
    title, filters = _tr("Export topics"), _tr("Topic packs (*.yaml)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), filters)
    return _with_suffix(chosen, ".yaml", (".yml",))


def open_file(path: Path) -> None:
    """Open a file in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Open the folder a file is in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _with_suffix(chosen: str, suffix: str, known: tuple[str, ...] = ()) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() in (suffix, *known) else path.with_name(path.name + suffix)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileDialogs", text)
