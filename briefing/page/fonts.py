"""Qt fonts for the faces a document asks for, in a size where one pixel is one twip.

Office fonts that are not installed are replaced by the fonts made with the same widths; what has no such twin is
measured in the nearest there is and named, so that the fit leaves more room. Qt is imported when first used.
"""

from __future__ import annotations

import os
import sys
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefing.page.layout import TWIPS_PER_POINT, Face

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

# Fonts of the same metrics, and good substitutes for scripts whose usual fonts come with Windows only.
_TWINS = {
    "calibri": ("Carlito",),
    "cambria": ("Caladea",),
    "arial": ("Liberation Sans", "Arimo", "Helvetica"),
    "helvetica": ("Liberation Sans", "Arimo", "Arial"),
    "times new roman": ("Liberation Serif", "Tinos", "Times"),
    "times": ("Liberation Serif", "Tinos", "Times New Roman"),
    "courier new": ("Liberation Mono", "Cousine"),
    "georgia": ("Gelasio",),
}
_SUBSTITUTES = {
    "microsoft yahei": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC"),
    "simsun": ("Noto Serif CJK SC", "Noto Serif SC"),
    "ms mincho": ("Noto Serif CJK JP",),
    "malgun gothic": ("Noto Sans CJK KR",),
}
_LAST_RESORT = ("Noto Sans", "DejaVu Sans")
# What stands in for a font nobody knows: the widest there is, since every program chooses its own.
_WIDEST = ("DejaVu Serif", "DejaVu Sans", "Verdana", "Noto Sans")

_LARGEST = 1638.0  # points, as in Word

_application: Any = None
_lock = threading.Lock()


def ensure_gui() -> None:
    """Make sure there is a Qt application, which fonts need: the caller's, else one of ours without a screen."""
    global _application  # noqa: PLW0603 - Qt has one application for the process, and it must be kept alive
    from PySide6.QtCore import QCoreApplication

    with _lock:
        if QCoreApplication.instance() is not None:
            return
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # A process that has loaded the widgets will want its own kind of application later; there can be only one.
        widgets = sys.modules.get("PySide6.QtWidgets")
        if widgets is not None:
            _application = widgets.QApplication(sys.argv[:1])
        else:
            from PySide6.QtGui import QGuiApplication

            _application = QGuiApplication(sys.argv[:1])


def is_known(family: str) -> bool:
    """Tell whether a family, or one with its widths, is installed."""
    return _installed(family) is not None


@lru_cache(maxsize=512)
def qfont(face: Face) -> QFont:
    """Return the font of a face; its pixel size is the size in twips."""
    from PySide6.QtGui import QFont

    families = [name] if (name := _installed(face.family)) else [face.family, *_WIDEST]
    for other in (face.complex, face.east_asian):
        families += [name for name in (_installed(other), *_stand_ins(other)) if name]
    font = QFont()
    font.setFamilies(list(dict.fromkeys([*families, *_LAST_RESORT])))
    font.setPixelSize(round(min(max(face.size, 0.05), _LARGEST) * TWIPS_PER_POINT))
    font.setBold(face.bold)
    font.setItalic(face.italic)
    font.setUnderline(face.underline)
    font.setStrikeOut(face.strike)
    font.setKerning(face.kerning)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face.scale != 100:
        font.setStretch(face.scale)
    if face.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.tracking)
    return font


@lru_cache(maxsize=512)
def line_gap(face: Face) -> float:
    """Return what a single-spaced line has beyond ascent and descent as Qt tells them, in twips.

    Word and LibreOffice add the font's line gap as far as its ascent and descent do not hold it already. The values
    stand in the table ``hhea``, or in ``OS/2`` where bit 7 of ``fsSelection`` says that its typographic ones count.
    """
    from PySide6.QtGui import QFontMetricsF, QRawFont

    metrics = QFontMetricsF(qfont(face))
    own = metrics.ascent() + metrics.descent()
    size = face.size * TWIPS_PER_POINT
    if not is_known(face.family):
        return max(0.0, _TALLEST * size - own)
    raw = QRawFont.fromFont(qfont(face))
    units = raw.unitsPerEm()
    head, os2 = bytes(raw.fontTable("hhea").data()), bytes(raw.fontTable("OS/2").data())
    values = head[_HHEA_LINE]
    if len(os2) >= _OS2_LINE.stop and os2[_OS2_SELECTION] & 0x80:
        values = os2[_OS2_LINE]
    if not units or len(values) < _HHEA_LINE.stop - _HHEA_LINE.start:
        return 0.0
    ascent, descent, gap = (int.from_bytes(values[at : at + 2], signed=True) for at in (0, 2, 4))
    return max(0.0, (ascent - descent + gap) * size / units - own)


_TALLEST = 1.37  # line height over size of the tallest usual substitute, Noto Serif
_HHEA_LINE = slice(4, 10)  # ascender, descender, line gap
_OS2_LINE = slice(68, 74)
_OS2_SELECTION = 63


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    from PySide6.QtGui import QFontDatabase

    ensure_gui()
    return {name.lower(): name for name in QFontDatabase.families()}


@lru_cache(maxsize=256)
def _installed(family: str) -> str | None:
    known = _families()
    for name in (family, *_TWINS.get(family.lower(), ())):
        if name.lower() in known:
            return known[name.lower()]
    return None


def _stand_ins(family: str) -> tuple[str, ...]:
    known = _families()
    return tuple(name for name in _SUBSTITUTES.get(family.lower(), ()) if name.lower() in known)
