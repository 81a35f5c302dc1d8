"""PDF files, by PDFium: where each character stands, how large it is, and from that the article."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefing.errors import ArticleError
from briefing.ingest.pdf_layout import PageRuns, Run, read_pages
from briefing.ingest.properties import property_candidate
from briefing.ingest.sources import RawArticle, Source, Watch
from briefing.model import Candidate, Diagnostic

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MEDIA_TYPE = "application/pdf"
MAX_PAGES = 400
_MAX_PAGE_CHARACTERS = 60_000  # a full newspaper page has a quarter of it
_LEAST_CHARACTERS = 20  # a page with fewer has no text but a stamp

_LOCK = threading.Lock()  # PDFium works for one thread at a time
_NO_TEXT_STEP = "Let a scanner program recognise the text (OCR) and open that, or type the article."


def read(source: Source, watch: Watch) -> RawArticle:
    """Return headline and paragraphs of a PDF in reading order.

    Raises:
        ArticleError: If it is protected, damaged, has more than 400 pages, or holds pictures of pages only.
        Cancelled: If the work is not wanted any more.
    """
    with _LOCK:
        document = _open(source)
        try:
            return _article(document, source, watch)
        finally:
            document.close()


def _open(source: Source) -> PdfDocument:
    import pypdfium2
    from pypdfium2 import raw

    try:
        return pypdfium2.PdfDocument(source.content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise source.error(
                "it is protected by a password", "Open it in a PDF program, print it to a new PDF and open that."
            ) from error
        raise _damaged(source) from error


def _damaged(source: Source) -> ArticleError:
    return source.error(
        "the PDF is damaged or cut off", "Get the file once more, or copy the article's text and paste it."
    )


def _article(document: PdfDocument, source: Source, watch: Watch) -> RawArticle:
    count = len(document)
    if count > MAX_PAGES:
        raise source.error(
            f"it has {count} pages, more than {MAX_PAGES}", "Save the pages of the article alone and open that."
        )
    pages, empty = [], []
    for number in range(count):
        watch.step(number, count, "Reading pages")
        page = _page(document, number)
        if page is None or sum(len(run.text) for run in page.runs) < _LEAST_CHARACTERS:
            empty.append(number + 1)
        pages.append(page or PageRuns(0, 0, ()))
    if len(empty) == count:
        if not count:
            raise _damaged(source)
        raise source.error("its pages are pictures, there is no text in them", _NO_TEXT_STEP)
    laid = read_pages(pages)
    if not laid.headline and not laid.paragraphs:
        raise source.error("there is no text in it", _NO_TEXT_STEP)
    notes: tuple[Diagnostic, ...] = ()
    if empty:
        listed = ", ".join(map(str, empty[:8])) + (", …" if len(empty) > 8 else "")
        message = f"There is no text on {len(empty)} of {count} pages ({listed}); they may be pictures."
        notes = (Diagnostic(code="pages_without_text", message=message),)
    own = (Candidate(field="title", value=laid.headline, place="headline"),) if laid.headline else ()
    return RawArticle(
        blocks=laid.paragraphs, candidates=(*own, *_properties(document)), media_type=MEDIA_TYPE, notes=notes
    )


def _properties(document: PdfDocument) -> tuple[Candidate, ...]:
    told = document.get_metadata_dict(skip_empty=True)
    names = {"Title": "title", "Author": "byline", "CreationDate": "published"}
    found = (property_candidate(field, told.get(name, "")) for name, field in names.items())
    return tuple(c for c in found if c is not None)


def _page(document: PdfDocument, number: int) -> PageRuns | None:
    """Return what stands on a page, or nothing where it is too damaged to load."""
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return None
    try:
        width, height = page.get_size()
        return PageRuns(width, height, tuple(_runs(page)))
    except pypdfium2.PdfiumError:
        return None
    finally:
        page.close()


def _runs(page: PdfPage) -> Iterator[Run]:
    """Yield the runs of a page in the order in which they were drawn."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        handle = text_page.raw
        left, bottom, right, top = page.get_bbox()
        box = raw.FS_RECTF()
        run: _Open | None = None
        for index in range(min(raw.FPDFText_CountChars(handle), _MAX_PAGE_CHARACTERS)):
            code = raw.FPDFText_GetUnicode(handle, index)
            if code in (0x0D, 0x0A):
                if run is not None:
                    yield run.closed()
                run = None
                continue
            if raw.FPDFText_IsHyphen(handle, index) == 1 or code == 0x02:
                code = 0x2D  # whether it belongs to the word is seen when the lines are joined
            if not raw.FPDFText_GetLooseCharBox(handle, index, ctypes.byref(box)):
                continue
            character = chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
            if character == "\ufffd" and code < 0x20:
                character = " "
            place = (box.left, box.bottom, box.right, box.top)
            if not (left - 1 <= box.left <= right + 1 and bottom - 1 <= box.bottom <= top + 1):
                continue  # outside the page: hidden from the reader's eyes
            if run is not None and not run.takes(place):
                yield run.closed()
                run = None
            if run is None:
                if character.isspace():
                    continue
                run = _Open(place, raw.FPDFText_GetFontSize(handle, index))
            run.add(character, place)
        if run is not None:
            yield run.closed()
    finally:
        text_page.close()


class _Open:
    """A run that grows."""

    def __init__(self, place: tuple[float, float, float, float], size: float) -> None:
        self._left, self._bottom, self._right, self._top = place
        height = self._top - self._bottom
        # Scaled type has a nominal size of 1; what the eye sees is the height of the box.
        self._size = size if 0.5 * height < size < 2 * height else height or 1.0
        self._text: list[str] = []

    def takes(self, place: tuple[float, float, float, float]) -> bool:
        """Tell whether a character goes on with this run: on the same line, not far, not back."""
        left, bottom, _, top = place
        middle = (bottom + top) / 2
        return self._bottom < middle < self._top and -0.5 * self._size < left - self._right < 0.9 * self._size

    def add(self, character: str, place: tuple[float, float, float, float]) -> None:
        self._text.append(character)
        self._right = max(self._right, place[2])

    def closed(self) -> Run:
        text: Any = "".join(self._text)
        return Run(text.rstrip(), self._left, self._bottom, self._right, self._top, self._size)
