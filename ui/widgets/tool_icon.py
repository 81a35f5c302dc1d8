"""A tool button that is only an icon; its name is its tooltip and what screen readers say."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

from ui import icons


def add_tool(icon: str, name: str, box: QBoxLayout, parent: QWidget) -> QToolButton:
    """Add a button to the end of a row and return it."""
    button = QToolButton(parent)
    button.setIcon(icons.icon(icon, "ink2"))
    button.setAutoRaise(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    box.addWidget(button)
    return button
