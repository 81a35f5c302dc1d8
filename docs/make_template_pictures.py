"""Make the pictures of docs/images/templates anew: every template filled from the sample article, and the starter.

Run by ``make screenshots``. The notes are invented; everything else is what the program finds in the article.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BRIEFING_HOME"] = tempfile.mkdtemp(prefix="briefing-pictures-")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from briefing import edits, paths
from briefing.extraction.pipeline import analyse
from briefing.ingest import read_article
from briefing.model import Brief, QuestionAnswer
from briefing.page.fit import fit
from briefing.page.fonts import ensure_gui
from briefing.page.layout import PageLayout
from briefing.page.measure import measure
from briefing.page.paint import paint_page
from briefing.page.templates import find_templates, write_starter

IMAGES = Path(__file__).resolve().parent / "images" / "templates"
SAMPLE = "china-russia-consultation.txt"
DPI = 72
EDGE = "#C9C5BC"


def main() -> None:
    """Write every picture and print its name."""
    ensure_gui()
    IMAGES.mkdir(parents=True, exist_ok=True)
    brief = _brief()
    for info in find_templates():
        _save(fit(brief, info.id).layout, info.id)
    with tempfile.TemporaryDirectory() as folder:
        starter = write_starter(Path(folder) / "starter.docx")
        _save(measure(starter.read_bytes()), "starter")


def _brief() -> Brief:
    brief = edits.accept_bluf(analyse(read_article(paths.seeds_dir() / SAMPLE)))
    return edits.edit_notes(
        brief,
        date="2024-09-12",
        author="M. Keller",
        desk="Eastern desk",
        audience="Director",
        reference="E/2024/117",
        background=("Russia holds the BRICS chair this year.",),
        next_steps=("BRICS leaders’ summit in Kazan, October.",),
        lines=("We have taken note of the consultation.", "We keep in touch with both sides."),
        recommendations=("Ask the embassy for its own account.",),
        qa=(QuestionAnswer(q="Is the meeting new?", a="No, it is held every year."),),
        sensitivities=("Keep the quotation marks of “six-point consensus”.",),
    )


def _save(layout: PageLayout, name: str) -> None:
    scale = DPI / 1440
    image = QImage(round(layout.width * scale), round(layout.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.scale(scale, scale)
    paint_page(painter, layout, spill=False)
    painter.restore()
    painter.setPen(QPen(QColor(EDGE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
    painter.end()
    path = IMAGES / f"{name}.png"
    image.save(str(path), "PNG", 0)  # the smallest file; a PNG loses nothing
    print(path)


if __name__ == "__main__":
    main()
