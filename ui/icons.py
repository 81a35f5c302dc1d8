"""Icons: Lucide's outlines and our own signs as SVG text, coloured by role at the moment of painting.

An icon never holds pixels of one theme, so it follows a change of theme and stays sharp at every scale.
"""

from __future__ import annotations

from functools import lru_cache

from lucide import lucide_icon
from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui import theme

STROKE = "1.65"  # of 24 units

_OUTLINE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{role}" stroke-width="1.65" '
    'stroke-linecap="round" stroke-linejoin="round">'
)
_FILE = "M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z"

# A role in braces stands for its colour.
_SIGNS = {
    "needs_check": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 0.6 23.4 12 12 23.4 0.6 12Z" '
        'fill="{check}" stroke="{check}" stroke-width="1" stroke-linejoin="round"/>'
        '<path d="M12 6.6v6.4" stroke="{base}" stroke-width="2.3" stroke-linecap="round"/>'
        '<circle cx="12" cy="16.7" r="1.45" fill="{base}"/></svg>'
    ),
    "suggested": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9.8" fill="none" '
        'stroke="{ink3}" stroke-width="1.9" stroke-dasharray="4.9 2.8" stroke-linecap="butt"/></svg>'
    ),
    "confirmed": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="{ok}"/>'
        '<path d="M7.2 12.4 10.6 15.7 16.8 9" fill="none" stroke="{base}" stroke-width="2.3" stroke-linecap="round" '
        'stroke-linejoin="round"/></svg>'
    ),
    "edited": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M21.2 6.8a2.6 2.6 0 0 0-4-4L3.8 16.2a2 2 '
        '0 0 0-.5.8l-1.3 4.4a.5.5 0 0 0 .6.6l4.4-1.3a2 2 0 0 0 .8-.5Z" fill="{accent}" stroke="{accent}" '
        'stroke-width="1.2" stroke-linejoin="round"/><path d="m14.6 5.4 4 4" stroke="{base}" stroke-width="1.8"/></svg>'
    ),
    "by_hand": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="{accent}" stroke="{accent}" '
        'stroke-width="1" stroke-linejoin="round"><path d="M8 14V3.6a1.9 1.9 0 0 1 3.8 0V9.2a1.8 1.8 0 0 1 3.4.6 1.8 '
        "1.8 0 0 1 3.2.9 1.8 1.8 0 0 1 3.2 1.2V15a7.6 7.6 0 0 1-7.6 7.6h-1.4c-2.6 0-4.3-.9-5.8-2.3L3 16.5a1.9 1.9 0 0 "
        '1 2.6-2.7Z"/><path d="M11.8 9.4v3.4M15.2 10v2.8M18.4 11v2.4" stroke="{base}" stroke-width="1.1" '
        'stroke-linecap="round"/></svg>'
    ),
    "on_page": _OUTLINE.replace("{role}", "{ink2}")
    + f'<path d="{_FILE}"/><path d="M14 2v5a1 1 0 0 0 1 1h5"/><path d="M8 13h8M8 17h8"/></svg>',
    "left_out": _OUTLINE.replace("{role}", "{ink3}")
    + f'<path d="{_FILE}" stroke-dasharray="3.4 2.9" stroke-linecap="butt"/>'
    + '<path d="M14 2v5a1 1 0 0 0 1 1h5" stroke-dasharray="3.4 2.9" stroke-linecap="butt"/></svg>',
    "pinned": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="{accent}" stroke="{accent}" '
        'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><g transform="rotate(40 12 12)">'
        '<path d="M12 17v5.4" /><path d="M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 '
        "0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 "
        '1 0 0 1 1 1z"/></g></svg>'
    ),
}
_APPLICATION = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="5" '
    'fill="{accent}"/><rect x="6" y="4" width="12" height="16" rx="1" fill="{accent_ink}"/><path d="M8.5 8h7M8.5 '
    '11h7M8.5 14h4.5M8.5 17h6" stroke="{accent}" stroke-width="1.3" stroke-linecap="round"/></svg>'
)

_SIGN_ROLES = ("check", "ink2", "ink3", "ok", "accent")


def icon(name: str, role: str = "ink2") -> QIcon:
    """Return a Lucide icon coloured by a role of the theme; the same object for the same question.

    Raises:
        KeyError: If Lucide has no icon of that name.
    """
    return _icon(_outline(name), role)


def sign(kind: str) -> QIcon:
    """Return a sign of trust or of place on the page.

    Trust: ``needs_check suggested confirmed edited by_hand``; page: ``on_page left_out pinned``.

    Raises:
        KeyError: If there is no such sign.
    """
    return _icon(_SIGNS[str(kind)], "")


def application_icon() -> QIcon:
    """Return the icon of the program: a sheet of paper with a marked line."""
    return _icon(_APPLICATION, "")


@lru_cache(maxsize=256)
def _outline(name: str) -> str:
    svg = lucide_icon(name, stroke="{role}", stroke_width=STROKE, fallback_text="")
    if "lucide-placeholder" in svg:  # Lucide answers with a square of its own
        raise KeyError(name)
    return str(svg)


@lru_cache(maxsize=256)
def _icon(svg: str, role: str) -> QIcon:
    return QIcon(_Engine(svg, role))


class _Engine(QIconEngine):
    """Draws SVG text in the colours in force."""

    def __init__(self, svg: str, role: str) -> None:
        super().__init__()
        self._svg = svg
        self._role = role

    def clone(self) -> QIconEngine:
        copy = _Engine(self._svg, self._role)
        _copies.append(copy)  # Qt keeps a bare pointer: the Python half must live as long as the program
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if not rect.isEmpty():
            painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002
        svg = self._coloured(mode)
        size = QSize(round(size.width() * scale), round(size.height() * scale))
        if size.isEmpty():
            return QPixmap()
        key = f"briefing-icon:{hash(svg)}:{size.width()}x{size.height()}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def _coloured(self, mode: QIcon.Mode) -> str:
        t, off = theme.tokens(), mode is QIcon.Mode.Disabled
        svg = self._svg
        if self._role:
            return svg.replace("{role}", (t.disabled if off else t[self._role]).name())
        for role in _SIGN_ROLES:
            svg = svg.replace("{" + role + "}", (t.disabled if off else t[role]).name())
        for role in ("accent_ink", "base"):  # what stands on the others
            svg = svg.replace("{" + role + "}", t[role].name())
        return svg


_copies: list[_Engine] = []
