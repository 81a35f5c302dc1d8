"""The window answers while the engine works: gaps in the event loop with an article of five thousand words.

The goal is 50 ms, which ``benchmarks/window.py`` measures. A loaded test machine is no stopwatch: so what the window's
thread works between two turns is limited closely, and how long that takes by the clock only so far that a thread which
keeps the interpreter is noticed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import SWITCH_S
from ui.engine import Engine

LONGEST_WORK_S = 0.15
LONGEST_GAP_S = 0.6

_NAMES = ("Ada Brandt", "Karim Osei", "Lucia Ferro", "Tomas Lind", "Mei Sato", "Ivo Novak", "Rana Haddad", "Paul Mbeki")
_PLACES = ("Norland", "Westmark", "Sudova", "Palmira")
_MATTERS = ("the fishing grounds", "the rail link", "the grain agreement", "the border crossing", "the flood fund")


def long_article(words: int = 5000) -> str:
    """Return an article about a conference nobody held, of at least so many words."""
    paragraphs = ["Ministers of four countries met in Palmira on 3 March 2025 to discuss trade and rivers."]
    number = 0
    while sum(len(p.split()) for p in paragraphs) < words:
        who, place = _NAMES[number % len(_NAMES)], _PLACES[number % len(_PLACES)]
        matter, other = _MATTERS[number % len(_MATTERS)], _PLACES[(number + 1) % len(_PLACES)]
        paragraphs.append(
            f"{who}, the minister of {place} for round {number + 1} of the talks, said that {place} supports a fair "
            f"settlement of {matter}. “We will not sign a paper that leaves {matter} to chance in year {2025 + number},” "
            f"{who} said. {other} rejected the plan and warned of higher costs. Delegates also noted that {number + 3} "
            f"villages had written to the conference, and that a second reading was planned before the summer."
        )
        number += 1
    return "\n\n".join(paragraphs)


class Gaps:
    """The longest time in which the event loop did not turn, and how much of such a time its thread worked."""

    def __init__(self) -> None:
        self.begin()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def begin(self) -> None:
        """Forget what was before, such as the making of the window."""
        self.longest = self.work = 0.0
        self.ticks = 0
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.work = max(self.work, worked - self._worked)
        self.ticks += 1
        self._last, self._worked = now, worked

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def gaps(qapp: QApplication) -> Iterator[Gaps]:
    """Watch with threads taking turns as often as they do in the program."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    watch = Gaps()
    yield watch
    watch.stop()
    sys.setswitchinterval(before)


def test_the_window_answers_while_the_model_loads_and_a_long_article_is_analysed(make_window, qtbot, gaps):
    window = make_window(Engine())
    gaps.begin()
    with qtbot.waitSignal(window.analysis_finished, timeout=120_000):
        window.paste_text(long_article())
    assert len(window.brief.article.text.split()) > 5000
    assert len(window.brief.quotes) > 20
    assert gaps.ticks > 50
    assert gaps.work < LONGEST_WORK_S
    assert gaps.longest < LONGEST_GAP_S


def test_the_window_answers_while_a_page_is_made_and_written(make_window, qtbot, gaps, tmp_path):
    window = make_window(Engine())
    with qtbot.waitSignal(window.analysis_finished, timeout=120_000):
        window.paste_text(long_article())
    gaps.begin()
    qtbot.waitUntil(lambda: window.pager.page is not None, timeout=60_000)
    assert window.save_briefing(tmp_path / "page.docx")
    assert gaps.work < LONGEST_WORK_S
    assert gaps.longest < LONGEST_GAP_S
