"""What the sections of participants and quotes share: one view on one model, with rows set aside in a line below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Slot

from ui.delegates.row_delegate import RowDelegate
from ui.models.row_models import ParticipantsModel, QuotesModel
from ui.page_state import PageState
from ui.panels.item_view import ItemList, ItemTable
from ui.panels.section import Section


class ItemSection(Section):
    """A section whose items stand in one view."""

    model: ParticipantsModel | QuotesModel
    view: ItemList | ItemTable
    delegate: RowDelegate

    def set_page(self, page: PageState) -> None:
        super().set_page(page)
        self.model.set_page(page)

    def set_review(self, item: str | None) -> None:
        self.delegate.set_review(item)

    def place_of(self, item: str) -> QRect | None:
        rect = self.view.item_rect(item)
        return rect.translated(self.view.viewport().mapTo(self, QPoint(0, 0))) if rect.isValid() else None

    def edit_item(self, item: str) -> bool:
        if self.model.row_of(item) < 0:
            return False
        self.view.edit_item(item)
        return True

    def enter_by_key(self, step: int) -> bool:
        return self.body.isVisible() and self.view.enter_by_key(step)

    @Slot(bool)
    def _on_aside_toggled(self, on: bool) -> None:
        self.model.set_with_aside(on)
        self.refresh(self.brief)
        self.fit_changed.emit()
