"""Write a page to a file; the suffix decides the format."""

from __future__ import annotations

import re
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from briefing.errors import PageError
from briefing.files import write_atomically
from briefing.page import office, texts
from briefing.page.cleaning import clean_line
from briefing.page.fit import TEMPLATE, Page
from briefing.page.outline import outline
from briefing.page.package import read_parts
from briefing.page.pdf_dates import dated

SUFFIXES = (".docx", ".pdf", ".md", ".html")
OFFICE_SUFFIX = ".odt"  # only where LibreOffice is installed

_DOTS_PER_INCH = 1440  # one dot is one twip
_CREATED = re.compile(rb"<dcterms:created[^>]*>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)")


def suffixes() -> tuple[str, ...]:
    """Return the endings a page can be written with on this machine."""
    return (*SUFFIXES, OFFICE_SUFFIX) if office.find_office() is not None else SUFFIXES


def render(
    page: Page, path: Path | str, *, accessible: bool = False, is_cancelled: Callable[[], bool] | None = None
) -> Path:
    """Write the page as .docx, .pdf, .md, .html, or with LibreOffice as .odt, and return the path.

    Args:
        page: A page that fits.
        path: Its suffix decides the format.
        accessible: For a PDF: with tags for screen readers, made by LibreOffice.
        is_cancelled: Asked while LibreOffice works.

    Raises:
        PageError: If the suffix is unknown, the page does not fit or the file cannot be written, or is open in Word
            or LibreOffice; a file that was there before is left as it was.
        Cancelled: If ``is_cancelled`` said so.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix not in (*SUFFIXES, OFFICE_SUFFIX):
        raise PageError(
            f"a briefing cannot be written as “{suffix or path.name}”",
            subject=str(path),
            next_step=f"Choose a name that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}.",
        )
    if not page.fitted:
        raise PageError(
            "the briefing is too long for its page",
            subject=str(path),
            next_step="Take page breaks and text that does not belong to the template out in Word."
            if page.shorten == TEMPLATE
            else f"Shorten “{page.shorten}” or take something off the page.",
        )
    _refuse_open(path)
    if suffix == OFFICE_SUFFIX or (accessible and suffix == ".pdf"):
        content = office.convert(page.document, suffix, is_cancelled=is_cancelled)
    else:
        content = _content(page, suffix)
    write_atomically(path, content, PageError)
    return path


def plain_text(page: Page) -> str:
    """Return the page as plain text, for the clipboard."""
    return texts.plain(outline(page))


def html(page: Page) -> str:
    """Return the page as HTML with inline styles, for the clipboard and e-mail."""
    return texts.html(outline(page), title=page.readout["title"] or clean_line(page.template_title))


def markdown(page: Page) -> str:
    """Return the page as Markdown."""
    return texts.markdown(outline(page))


def pdf(page: Page) -> bytes:
    """Return the page as PDF, drawn from the same layout as the preview, fonts embedded.

    Date and identifier are those of the Word file, so that the same page gives the same bytes.
    """
    from PySide6.QtCore import QMarginsF, QSizeF, QUuid
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    from briefing.page.fonts import ensure_gui
    from briefing.page.paint import paint_page

    ensure_gui()
    layout = page.layout
    with tempfile.TemporaryDirectory() as folder, _fixed_order():
        path = Path(folder) / "page.pdf"
        writer = QPdfWriter(str(path))
        writer.setTitle(page.readout["title"])
        writer.setCreator("Briefing Desk")
        writer.setDocumentId(QUuid(str(uuid.UUID(bytes=sha256(page.document).digest()[:16], version=5))))
        writer.setResolution(_DOTS_PER_INCH)
        size = QPageSize(QSizeF(layout.width / 20, layout.height / 20), QPageSize.Unit.Point)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        painter = QPainter()
        if not painter.begin(writer):
            raise PageError("the PDF cannot be drawn", next_step="Export as .docx instead.")
        try:
            for number in range(layout.pages):
                if number:
                    writer.newPage()
                paint_page(painter, layout, page=number, spill=False)
        finally:
            painter.end()
        return dated(path.read_bytes(), _created(page))


@contextmanager
def _fixed_order() -> Iterator[None]:
    """Have Qt write the fonts of a PDF in one order: that of its hash tables, which is another in every process."""
    from PySide6.QtCore import QHashSeed

    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _created(page: Page) -> datetime:
    """The date the Word file gives, which is the briefing's."""
    found = _CREATED.search(read_parts(page.document)["docProps/core.xml"])
    return datetime.fromisoformat(found[1].decode("ascii")) if found else datetime(1980, 1, 1)  # noqa: DTZ001 - UTC, and so told


def _refuse_open(path: Path) -> None:
    """Refuse to replace a file that is open elsewhere, whose changes would be lost or would undo ours.

    Windows locks it. Elsewhere only the small file tells that LibreOffice or Word puts beside what it has open.
    """
    if not path.exists():
        return
    if path.with_name(f".~lock.{path.name}#").exists():
        raise PageError(
            "it is open in LibreOffice",
            subject=str(path),
            next_step="Close it there or choose another name; if it is open nowhere, delete the file beside it that "
            "begins with .~lock.",
        )
    # Word writes its sign over the beginning of a long name.
    if path.with_name(f"~${path.name[min(2, max(0, len(path.stem) - 6)) :]}").exists():
        raise PageError(
            "it is open in Word",
            subject=str(path),
            next_step="Close it there or choose another name; if it is open nowhere, delete the file beside it that "
            "begins with ~$.",
        )


def _content(page: Page, suffix: str) -> bytes:
    if suffix == ".docx":
        return page.document
    if suffix == ".pdf":
        return pdf(page)
    return (markdown(page) if suffix == ".md" else html(page)).encode("utf-8")
