"""Whether there is a screen is asked before Qt is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing import display

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def nothing_set(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_linux_without_a_screen(nothing_set, monkeypatch):
    monkeypatch.setattr(display.sys, "platform", "linux")
    assert not display.has_display()


@pytest.mark.parametrize("name", NAMES)
def test_linux_with_a_screen(nothing_set, monkeypatch, name):
    monkeypatch.setattr(display.sys, "platform", "linux")
    monkeypatch.setenv(name, "x")
    assert display.has_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(nothing_set, monkeypatch, platform):
    monkeypatch.setattr(display.sys, "platform", platform)
    assert display.has_display()


def test_asking_loads_no_qt():
    code = "import sys, briefing.display; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
