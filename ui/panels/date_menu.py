"""A calendar in a menu."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction


class DateMenu(QMenu):
    """Choose a day; the menu goes away by itself."""

    date_chosen = Signal(str)  # ISO date

    def __init__(self, name: str, date: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(name)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        chosen = QDate.fromString((date or "").split("/")[0], Qt.DateFormat.ISODate)
        if chosen.isValid():
            self.calendar.setSelectedDate(chosen)
        action = QWidgetAction(self)
        action.setDefaultWidget(self.calendar)
        self.addAction(action)
        self.calendar.clicked.connect(self._on_calendar_date)
        self.calendar.activated.connect(self._on_calendar_date)

    @Slot(QDate)
    def _on_calendar_date(self, date: QDate) -> None:
        self.date_chosen.emit(date.toString(Qt.DateFormat.ISODate))
        self.close()
