"""Colours by role: contrast of every pair that is used, and that a change of theme reaches everything."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui import icons, theme

TEXT, GRAPHIC = 4.5, 3.0

PAIRS = [
    # what, on what, least contrast
    ("ink", "base", TEXT),
    ("ink", "window", TEXT),
    ("ink", "sel", TEXT),
    ("ink", "current", TEXT),
    ("ink", "quote_fill", TEXT),
    ("ink", "hover", TEXT),
    ("ink", "deleted_fill", TEXT),
    ("ink", "desk", TEXT),
    ("ink2", "base", TEXT),
    ("ink2", "window", TEXT),
    ("ink2", "sel", TEXT),
    ("ink2", "hover", TEXT),
    ("ink3", "base", TEXT),
    ("ink3", "window", TEXT - 0.05),
    ("accent", "base", TEXT),
    ("accent", "window", TEXT),
    ("accent_ink", "accent", TEXT),
    ("participant", "base", TEXT),
    ("participant", "quote_fill", TEXT),
    ("participant", "current", TEXT),
    ("position", "base", TEXT),
    ("position", "quote_fill", TEXT),
    ("quote", "base", TEXT),
    ("check", "base", TEXT),
    ("check", "check_fill", TEXT),
    ("check", "window", TEXT),
    ("ok", "base", TEXT),
    ("ok", "inserted_fill", TEXT),
    ("error", "base", TEXT),
    ("error", "deleted_fill", TEXT),
    ("paper_ink", "paper", TEXT),
    ("line2", "base", GRAPHIC),
]


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("what", "ground", "least"), PAIRS)
def test_contrast(tokens, what, ground, least):
    assert theme.contrast(tokens[what], tokens[ground]) >= least


def test_every_role_has_a_colour_in_both_themes():
    for tokens in (theme.LIGHT, theme.DARK):
        for field in fields(tokens):
            if field.name not in ("dark", "high_contrast"):
                assert tokens[field.name].isValid()


def test_a_role_that_does_not_exist_is_an_error():
    with pytest.raises((KeyError, AttributeError)):
        theme.LIGHT["pink"]
    with pytest.raises(KeyError):
        theme.LIGHT["dark"]


def test_changing_the_theme_changes_tokens_palette_and_tells(qapp, qtbot):
    with qtbot.waitSignal(theme.notifier().changed):
        theme.apply(qapp, theme.Mode.DARK)
    assert theme.tokens() is theme.DARK
    if theme.uses_own_controls():
        assert QApplication.palette().window().color() == theme.DARK.window
    theme.apply(qapp, "light")
    assert theme.tokens() is theme.LIGHT


def test_text_scale_and_smallest_size(qapp):
    usual = qapp.font().pointSizeF()
    try:
        theme.apply(qapp, "light", text_scale=1.5)
        assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
        theme.apply(qapp, "light", text_scale=1.0)
        assert theme.ui_font(0.1).pointSizeF() >= theme.SMALLEST_POINTS
    finally:
        theme.apply(qapp, "light", text_scale=1.0)


def test_the_reading_face_is_another_one_unless_the_user_wants_it_so(qapp):
    assert theme.reading_font().families() != theme.ui_font().families()
    try:
        theme.apply(qapp, "light", reading_as_interface=True)
        assert theme.reading_font().families() == theme.ui_font().families()
    finally:
        theme.apply(qapp, "light", reading_as_interface=False)


@pytest.mark.parametrize("name", icons._SIGNS)
def test_signs_follow_the_theme(qapp, name):
    before = icons.sign(name).pixmap(QSize(32, 32)).toImage()
    theme.apply(qapp, "dark")
    after = icons.sign(name).pixmap(QSize(32, 32)).toImage()
    assert not before.isNull()
    assert before != after


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
@pytest.mark.parametrize("name", ["needs_check", "suggested", "confirmed", "edited", "by_hand", "on_page", "pinned"])
def test_a_sign_that_is_off_has_no_colour_but_that_of_what_is_off(qapp, name, mode):
    theme.apply(qapp, mode)
    t = theme.tokens()
    image = icons.sign(name).pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255
    }
    assert t.disabled.name() in seen
    assert not seen & {t[role].name() for role in ("check", "ok", "accent", "ink2", "ink3")}


def test_icons_are_sharp_at_every_scale(qapp):
    pixmap = icons.icon("pin").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)


def test_an_unknown_icon_is_an_error(qapp):
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")
    with pytest.raises(KeyError):
        icons.sign("no-such-sign")
