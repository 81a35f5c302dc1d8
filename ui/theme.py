"""Colours by role, light and dark, and the two typefaces. The only place where a colour is named.

Widgets ask :func:`tokens` while they paint and repaint on :attr:`Notifier.changed`; they never store a colour.
On Linux the whole window wears our palette over Fusion; on Windows and macOS the platform keeps its own controls and
our roles only colour what we draw ourselves.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import style_sheets

READING_FAMILIES = ("Charter", "Georgia", "Noto Serif", "Source Serif 4", "Liberation Serif")
INTERFACE_FAMILIES = ("Noto Sans", "Inter", "Open Sans", "Cantarell", "DejaVu Sans")
# Han characters are drawn as China writes them where the window speaks Chinese; left alone, Qt takes the first font that
# has them, often a Japanese one.
HAN_FAMILIES = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei")
HAN_READING_FAMILIES = ("Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC")
SMALLEST_POINTS = 8.5


class Mode(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Tokens:
    """One colour for each role; contrast of every pair that is used is checked by a test."""

    window: QColor
    base: QColor
    desk: QColor  # around the paper
    paper: QColor
    paper_ink: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor  # not on sel
    accent: QColor
    accent_ink: QColor
    sel: QColor  # the current row
    current: QColor  # the current words, in the article and on the page
    line: QColor  # decoration
    line2: QColor  # edge of a control
    participant: QColor
    position: QColor
    quote: QColor
    quote_fill: QColor
    check: QColor
    check_fill: QColor
    ok: QColor
    inserted_fill: QColor
    error: QColor
    deleted_fill: QColor
    hover: QColor
    disabled: QColor
    dark: bool = False
    high_contrast: bool = False

    def __getitem__(self, role: str) -> QColor:
        """Return the colour of a role by its name."""
        colour = getattr(self, role)
        if not isinstance(colour, QColor):
            raise KeyError(role)
        return colour


def _tokens(dark: bool, **colours: str) -> Tokens:
    named: dict[str, Any] = {role: QColor(colour) for role, colour in colours.items()}
    return Tokens(**named, dark=dark)


LIGHT = _tokens(
    False,
    window="#F4F3F0",
    base="#FFFFFF",
    desk="#E9E7E2",
    paper="#FFFFFF",
    paper_ink="#1A1A1A",
    ink="#1F2124",
    ink2="#55585E",
    ink3="#6C6F75",
    accent="#2A5C8F",
    accent_ink="#FFFFFF",
    sel="#E2EBF4",
    current="#C9DDF2",
    line="#DEDBD5",
    line2="#8C8983",
    participant="#1F3FB0",
    position="#0F6B56",
    quote="#805A0C",
    quote_fill="#FBEFCD",
    check="#7E1F66",
    check_fill="#F8ECF4",
    ok="#2C6B2F",
    inserted_fill="#DDF0E2",
    error="#B3261E",
    deleted_fill="#FBE3E0",
    hover="#F1F0EC",
    disabled="#ABA8A2",
)
DARK = _tokens(
    True,
    window="#1E1F22",
    base="#26282B",
    desk="#17181A",
    paper="#E9E6DF",
    paper_ink="#1A1A1A",
    ink="#E6E5E1",
    ink2="#B4B5B8",
    ink3="#9A9CA1",
    accent="#8AB8E6",
    accent_ink="#10202F",
    sel="#2F4154",
    current="#284563",
    line="#3B3E43",
    line2="#7F838A",
    participant="#9DB0F7",
    position="#7DDDBA",
    quote="#DDBA68",
    quote_fill="#43391F",
    check="#F596C2",
    check_fill="#3A2733",
    ok="#8FCB8C",
    inserted_fill="#234031",
    error="#FF8A80",
    deleted_fill="#4A2B2B",
    hover="#2E3135",
    disabled="#606469",
)


class Notifier(QObject):
    """Tells everybody who paints by hand that the colours or typefaces are others now."""

    changed = Signal()


class _State:
    """What was applied last."""

    def __init__(self) -> None:
        self.mode = Mode.SYSTEM
        self.tokens = LIGHT
        self.notifier: Notifier | None = None
        self.followed = False
        self.reading_as_interface = False
        self.system_font: QFont | None = None
        self.text_scale = 1.0


_state = _State()


def tokens() -> Tokens:
    """Return the colours in force."""
    return _state.tokens


def notifier() -> Notifier:
    """Return the object whose ``changed`` is emitted after the theme changed."""
    if _state.notifier is None:
        _state.notifier = Notifier()
    return _state.notifier


def apply(
    app: QApplication,
    mode: Mode | str = Mode.SYSTEM,
    *,
    text_scale: float | None = None,
    reading_as_interface: bool | None = None,
) -> None:
    """Dress the application: palette, style sheets, typefaces.

    Args:
        app: The application.
        mode: ``system`` follows the desktop and goes on following it.
        text_scale: Factor on the system's text size; ``None`` leaves it as it is.
        reading_as_interface: Set the source's words in the interface's face too; ``None`` leaves it as it is.
    """
    _state.mode = Mode(mode)
    if text_scale is not None:
        _state.text_scale = text_scale
    if reading_as_interface is not None:
        _state.reading_as_interface = reading_as_interface
    hints = app.styleHints()
    if not _state.followed:
        _state.followed = True
        hints.colorSchemeChanged.connect(_on_hints_scheme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(_on_hints_contrast_changed)
    if _state.system_font is None:
        _state.system_font = _system_font(app)
    hints.setColorScheme(
        {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}.get(_state.mode, Qt.ColorScheme.Unknown)
    )
    _dress(app)


def ui_font(scale: float = 1.0, weight: int = 400) -> QFont:
    """Return the interface's face at a factor of the user's text size, never below 8.5 pt."""
    font = QFont(QApplication.font())
    _resize(font, scale)
    font.setWeight(QFont.Weight(weight))
    return font


def reading_font(scale: float = 1.0) -> QFont:
    """Return the face of the source's words at a factor of the user's text size."""
    font = QFont(QApplication.font())
    if not _state.reading_as_interface:
        font.setFamilies([*READING_FAMILIES, *(HAN_READING_FAMILIES + HAN_FAMILIES if _speaks_chinese() else ())])
        font.setStyleHint(QFont.StyleHint.Serif)
    _resize(font, scale)
    return font


def uses_own_controls() -> bool:
    """Tell whether buttons and scroll bars are ours (Fusion) or the platform's."""
    return not sys.platform.startswith(("win", "darwin"))


def _resize(font: QFont, scale: float) -> None:
    points = font.pointSizeF()
    if points > 0:
        font.setPointSizeF(max(SMALLEST_POINTS, points * scale))
    else:
        font.setPixelSize(max(11, round(font.pixelSize() * scale)))


def _system_font(app: QApplication) -> QFont:
    """Return the desktop's font; where there is no desktop to name one, the best of what is installed at 10 pt."""
    font = QFont(app.font())
    generic = font.family().lower() in ("", "sans serif", "sans-serif", "sans", "helvetica")
    if generic and uses_own_controls():
        installed = set(QFontDatabase.families())
        font.setFamilies([f for f in INTERFACE_FAMILIES if f in installed] or [QFontInfo(font).family()])
        font.setPointSizeF(max(10.0, font.pointSizeF()))
    return font


def _speaks_chinese() -> bool:
    return QLocale().language() is QLocale.Language.Chinese


def _is_dark(app: QApplication) -> bool:
    if _state.mode is not Mode.SYSTEM:
        return _state.mode is Mode.DARK
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _on_hints_scheme_changed(_scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _state.mode is Mode.SYSTEM:
        _dress(app)


def _on_hints_contrast_changed(_preference: Qt.ContrastPreference) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _dress(app)


def _dress(app: QApplication) -> None:
    asked = _system_contrast(app)
    _state.tokens = _contrasting(asked) if asked is not None else DARK if _is_dark(app) else LIGHT
    if _state.system_font is not None:
        font = QFont(_state.system_font)
        if _speaks_chinese():
            font.setFamilies([*(font.families() or [font.family()]), *HAN_FAMILIES])
        _resize(font, _state.text_scale)
        if font != app.font():
            app.setFont(font)
    sheet = style_sheets.frames(_colours())
    app.setStyleSheet("")  # replacing a sheet takes Qt six times as long as taking it off and putting the new one on
    if uses_own_controls():
        if app.style().name().lower() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(_palette(_state.tokens))
        # Fusion draws the edge of a control as its window colour made darker by 1.4; undone, the edge is ours.
        edged = _palette(_state.tokens)
        edged.setColor(QPalette.ColorRole.Window, _state.tokens.line2.lighter(140))
        for control in ("QCheckBox", "QRadioButton", "QComboBox", "QLineEdit", "QPlainTextEdit"):
            app.setPalette(edged, control)  # type: ignore[arg-type]  # the stubs say bytes, which it refuses
        sheet += style_sheets.controls(_colours())
    app.setStyleSheet(sheet)
    notifier().changed.emit()


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it, 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _system_contrast(app: QApplication) -> QPalette | None:
    """Return the system's palette where the system asks for high contrast."""
    if app.styleHints().accessibility().contrastPreference() is not Qt.ContrastPreference.HighContrast:
        return None
    app.setPalette(QPalette())  # what we put on comes off: then it is the system's
    return app.palette()


def _contrasting(palette: QPalette) -> Tokens:
    """Return tokens made of nothing but a system's palette: fills off; underlines, bars and signs tell kinds apart."""
    role = QPalette.ColorRole
    base, ink, window = palette.color(role.Base), palette.color(role.Text), palette.color(role.Window)
    accent, on_accent = palette.color(role.Highlight), palette.color(role.HighlightedText)
    link = palette.color(role.Link)
    named = link if contrast(link, base) >= 7 else ink
    dark = _luminance(base) < _luminance(ink)
    inks = ("ink", "ink2", "ink3", "position", "quote", "check", "ok", "error", "line2")
    fills = ("quote_fill", "check_fill", "inserted_fill", "deleted_fill", "sel", "hover", "base")
    colours: dict[str, Any] = {**dict.fromkeys(inks, ink), **dict.fromkeys(fills, base)}
    return replace(
        DARK if dark else LIGHT,
        **colours,
        window=window,
        desk=window,
        accent=accent,
        accent_ink=on_accent,
        participant=named,
        line=ink,
        disabled=palette.color(QPalette.ColorGroup.Disabled, role.Text),
        high_contrast=True,
    )


def _colours() -> dict[str, str]:
    t = _state.tokens
    return {role: value.name() for role, value in vars(t).items() if isinstance(value, QColor)}


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, t.window),
        (role.WindowText, t.ink),
        (role.Base, t.base),
        (role.AlternateBase, t.window),
        (role.Text, t.ink),
        (role.Button, t.base),
        (role.ButtonText, t.ink),
        (role.BrightText, t.error),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.accent_ink),
        (role.PlaceholderText, t.ink3),
        (role.ToolTipBase, t.base),
        (role.ToolTipText, t.ink),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Accent, t.accent),
        (role.Light, t.base),
        (role.Midlight, t.hover),
        (role.Mid, t.line),
        (role.Dark, t.line2),
        (role.Shadow, t.line2),
    ):
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, t.disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, t.line)
    return palette
