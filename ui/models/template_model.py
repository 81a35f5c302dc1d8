"""The templates there are, one a row: the built-in ones, then the user's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import icons
from ui.engine_words import told

if TYPE_CHECKING:
    from briefing.page.templates import TemplateInfo

_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class TemplateModel(QAbstractListModel):
    """Titles with a sign for the user's own; the accessible text adds what each is for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._templates: tuple[TemplateInfo, ...] = ()

    def set_templates(self, templates: Sequence[TemplateInfo]) -> None:
        """Show other templates."""
        self.beginResetModel()
        self._templates = tuple(templates)
        self.endResetModel()

    def template(self, row: int) -> TemplateInfo | None:
        """Return the template of a row."""
        return self._templates[row] if 0 <= row < len(self._templates) else None

    def row_of(self, template: str) -> int:
        """Return the row of a template by its id, -1 if it is not there."""
        return next((row for row, info in enumerate(self._templates) if info.id == template), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._templates)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        info = self.template(index.row()) if index.isValid() else None
        if info is None:
            return None
        if role == _Role.DisplayRole:
            return told(info.title)
        if role == _Role.ToolTipRole:
            return self.describe(info)
        if role == _Role.AccessibleTextRole:
            return f"{told(info.title)}. {self.describe(info)}"
        if role == _Role.DecorationRole:
            return icons.icon("file-text" if info.built_in else "file-pen-line", "ink2")
        return None

    def describe(self, info: TemplateInfo) -> str:
        """Return what a template is for, in one sentence."""
        return told(info.description) if info.built_in else self.tr("Your own template.")
