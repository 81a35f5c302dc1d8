"""Whether a window can be shown here; asked before Qt is loaded, which ends the process where there is no screen."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Whether there is a screen to open a window on; only Linux can be without one."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
