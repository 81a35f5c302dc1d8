"""What the tests of the findings ask of the panel."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from ui.panels.findings_panel import FindingsPanel


def strip_button(panel: FindingsPanel, name: str) -> QPushButton:
    """Return a button of the check strip."""
    found = panel.strip.findChild(QPushButton, f"{name}Button")
    assert found is not None
    return found


def open_editor(panel: FindingsPanel, kind: type[QWidget]) -> Any:
    """Return the editor of a kind that is open, ``None`` if none is."""
    found = [e for e in panel.findChildren(kind) if e.isVisible()]
    return found[-1] if found else None
