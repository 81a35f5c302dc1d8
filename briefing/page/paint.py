"""Draw a measured page: the window's preview and the PDF. One unit of the painter is one twip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.page.fonts import ensure_gui, qfont
from briefing.page.layout import Line, PageLayout, Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

Box = tuple[float, float, float, float]  # x, y, width, height in twips

SPILL_COLOUR = "C62828"
HIGHLIGHT_COLOUR = "FFD54F"
_HIGHLIGHT_ALPHA = 90
_SPILL_MARGIN = 240.0


def page_size(layout: PageLayout, *, page: int = 0, spill: bool = True) -> tuple[float, float]:
    """Return width and height in twips of what :func:`paint_page` draws; higher than the paper when text spills."""
    if not spill or page != layout.allowed - 1 or not layout.spills:
        return layout.width, layout.height
    spilt = (_lowered(layout, line.page, line.y) + line.height for line in layout.lines if _spilt(layout, line))
    lowest = max(spilt, default=0.0)
    return layout.width, max(layout.height, lowest + _SPILL_MARGIN)


def paint_page(
    painter: QPainter, layout: PageLayout, *, page: int = 0, highlight: str | None = None, spill: bool = True
) -> None:
    """Draw one page. The caller scales the painter (twips to pixels) and has filled the paper.

    ``highlight`` is the id of an item to mark; with ``spill`` the last allowed page goes on below a dashed limit
    with what does not fit, in red.
    """
    from PySide6.QtCore import QPointF, QRectF, Qt
    from PySide6.QtGui import QColor, QPen

    ensure_gui()
    painter.save()
    for fill in layout.fills:
        if fill.page == page:
            painter.fillRect(QRectF(fill.x, fill.y, fill.width, fill.height), QColor(f"#{fill.colour}"))
    if highlight:
        colour = QColor(f"#{HIGHLIGHT_COLOUR}")
        colour.setAlpha(_HIGHLIGHT_ALPHA)
        for x, y, width, height in item_rects(layout, highlight, page=page):
            painter.fillRect(QRectF(x, y, width, height), colour)
    for rule in layout.rules:
        if rule.page == page:
            pen = QPen(QColor(f"#{rule.colour}"), rule.width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2))
    for picture in layout.pictures:
        if picture.page == page:
            _paint_picture(painter, picture)
    limited = spill and layout.spills and page == layout.allowed - 1
    for line in layout.lines:
        if line.page == page:
            beyond = limited and layout.limit_y + 1.0 < line.y + line.height and _in_body(layout, line)
            _paint_line(painter, line, line.baseline, SPILL_COLOUR if beyond else "")
    if limited:
        pen = QPen(QColor(f"#{SPILL_COLOUR}"), 15.0, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(0.0, layout.limit_y), QPointF(layout.width, layout.limit_y))
        for line in layout.lines:
            if _spilt(layout, line):
                _paint_line(painter, line, _lowered(layout, line.page, line.baseline), SPILL_COLOUR)
    painter.restore()


def item_at(layout: PageLayout, x: float, y: float, *, page: int = 0) -> str | None:
    """Return the id of the item printed at a point in twips, or ``None``.

    A point between words of one line counts for the nearest item on that line.
    """
    nearest: tuple[float, str] | None = None
    for line, top in _visible(layout, page):
        if not top <= y <= top + line.height:
            continue
        for owner, left, right in _stretches(line):
            distance = max(left - x, x - right, 0.0)
            if distance <= 0.0:
                return owner
            if line.x - 200.0 <= x <= line.x + line.width + 200.0 and (nearest is None or distance < nearest[0]):
                nearest = (distance, owner)
    return nearest[1] if nearest else None


def item_rects(layout: PageLayout, item: str, *, page: int = 0) -> tuple[Box, ...]:
    """Return the rectangles an item takes on a page, one a line, in twips."""
    found = []
    for line, top in _visible(layout, page):
        if item not in line.owners:
            continue
        own = [(left, right) for owner, left, right in _stretches(line) if owner == item]
        left, right = min(a for a, _ in own), max(b for _, b in own)
        found.append((left, top, right - left, line.height))
    return tuple(found)


def _visible(layout: PageLayout, page: int) -> list[tuple[Line, float]]:
    """The lines drawn with a page and their tops: its own, and on the last allowed page those that spill."""
    lines = [(line, line.y) for line in layout.lines if line.page == page]
    if page == layout.allowed - 1:
        lines += [(ln, _lowered(layout, ln.page, ln.y)) for ln in layout.lines if _spilt(layout, ln)]
    return lines


def _spilt(layout: PageLayout, line: Line) -> bool:
    return line.page >= layout.allowed and _in_body(layout, line)


def _in_body(layout: PageLayout, line: Line) -> bool:
    return layout.body_top - 1.0 <= line.y < layout.body_bottom


def _lowered(layout: PageLayout, page: int, y: float) -> float:
    """Where something of a page that is not allowed stands below the last allowed one."""
    beyond = page - layout.allowed
    return layout.body_bottom + 60.0 + beyond * layout.body_height + (y - layout.body_top)


def _stretches(line: Line) -> list[tuple[str, float, float]]:
    """For every owned piece of a line its owner and where it begins and ends."""
    from PySide6.QtGui import QFontMetricsF

    if len(line.owners) == 1 and all(piece.owner for piece in line.pieces):
        return [(next(iter(line.owners)), line.x, line.x + line.width)]
    found = []
    at = line.x + (line.width if line.right_to_left else 0.0)
    for piece in line.pieces:
        advance = QFontMetricsF(qfont(piece.face)).horizontalAdvance(piece.text)
        advance += piece.text.count(" ") * line.stretch
        begin = at - advance if line.right_to_left else at
        if piece.owner:
            found.append((piece.owner, begin, begin + advance))
        at = begin if line.right_to_left else at + advance
    return found


def _paint_line(painter: QPainter, line: Line, baseline: float, colour: str = "") -> None:
    """Draw the text of a line with the same layout that measured it, so that every letter stands where it did."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

    if not line.pieces:
        return
    layout = QTextLayout(line.text, qfont(line.pieces[0].face))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if line.right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    formats = []
    at = 0
    for piece in line.pieces:
        look = QTextLayout.FormatRange()
        look.start, look.length = at, len(piece.text.encode("utf-16-le", "surrogatepass")) // 2
        at += look.length
        style = QTextCharFormat()
        font = qfont(piece.face)
        if line.stretch:
            font = type(font)(font)
            font.setWordSpacing(line.stretch)
        style.setFont(font)
        if piece.face.rise:  # Qt counts in per cent of the font's height
            style.setBaselineOffset(100.0 * piece.face.rise / max(1.0, QFontMetricsF(font).height()))
        style.setForeground(QBrush(QColor(f"#{colour or piece.face.colour}")))
        look.format = style
        formats.append(look)
    layout.setFormats(formats)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(line.width + 2000.0)
    layout.endLayout()
    layout.draw(painter, QPointF(line.x, baseline - row.ascent()))


def _paint_picture(painter: QPainter, picture: Picture) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage

    image = QImage.fromData(picture.content)
    if not image.isNull():
        painter.drawImage(QRectF(picture.x, picture.y, picture.width, picture.height), image)
