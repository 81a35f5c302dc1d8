"""Text made larger with a brief open: what was measured is measured again, and what no longer fits is shortened, not cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.panels.labels import fair_share


@pytest.fixture(autouse=True)
def _usual_size(qapp):
    yield
    theme.apply(qapp, theme.Mode.LIGHT, text_scale=1.0)


@pytest.mark.parametrize("scale", [1.3, 1.5])
def test_the_parties_stay_whole(opened, qapp, scale):
    delegate = opened.desk.findings.positions.delegate
    theme.apply(qapp, text_scale=scale)
    metrics = QFontMetrics(theme.ui_font(1.0, 600))
    widest = max(metrics.horizontalAdvance(name) for name in delegate._party_key)
    assert delegate._party_width - 6 >= widest


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5])
def test_every_tab_is_in_sight_in_the_smallest_window(opened, qapp, scale):
    opened.resize(1024, 700)
    theme.apply(qapp, text_scale=scale)
    QApplication.processEvents()
    bar = opened.desk.findings.tabs.bar
    last = bar.tabRect(bar.count() - 1)
    assert last.right() <= bar.width()
    for n in range(bar.count()):
        assert bar.shown_text(n) == bar.tabText(n) or bar.tabToolTip(n) == bar.tabText(n)


@pytest.mark.parametrize("scale", [1.3, 1.5])
def test_the_buttons_of_the_strip_fit_it_and_tell_their_whole_words(opened, qapp, scale):
    opened.resize(1024, 700)
    theme.apply(qapp, text_scale=scale)
    strip = opened.desk.findings.strip
    strip._texts["accept"] = "Подтвердить находку"
    opened.session.select(next(item.id for item in opened.brief.positions if not item.checked))
    QApplication.processEvents()
    assert strip._buttons_width() <= strip.width()
    button = strip.buttons["accept"]
    assert button.text().endswith("…")
    assert button.accessibleName() == "Подтвердить находку"


def test_the_longest_words_are_cut_first():
    assert fair_share([10, 80, 60], 110) == 50
    assert fair_share([10, 20], 100) == 20
    assert fair_share([], 5) == 0
