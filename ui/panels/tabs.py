"""The head of the findings: tabs with a line under the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from ui import icons, theme
from ui.delegates import painting
from ui.panels.labels import fair_share


class LineTabs(QTabBar):
    """Tabs as plain words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self._gap = 10
        self._most: int | None = None  # so wide a word may be; None: as wide as it is

    def set_most(self, most: int | None) -> None:
        """Shorten the longest words to a width, so that every tab stays in sight; the whole word is the tooltip."""
        if most != self._most:
            self._most = most
            metrics = QFontMetrics(theme.ui_font())
            for n in range(self.count()):
                cut = most is not None and metrics.horizontalAdvance(self.tabText(n)) > most
                self.setTabToolTip(n, self.tabText(n) if cut else "")
            self.setIconSize(self.iconSize() + QSize(1, 0))  # has the bar ask for the sizes again

    def shown_text(self, index: int) -> str:
        """Return the word of a tab as it is drawn."""
        text, metrics = self.tabText(index), QFontMetrics(theme.ui_font())
        return text if self._most is None else metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._most)

    def set_gap(self, gap: int) -> None:
        """Set the space on both sides of a word."""
        if gap != self._gap:
            self._gap = gap
            self.setIconSize(QSize(gap, gap))

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(theme.ui_font())
        return QSize(metrics.horizontalAdvance(self.shown_text(index)) + 2 * self._gap, self.height() - 1)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        t = theme.tokens()
        painter.setFont(theme.ui_font())
        under = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for n in range(self.count()):
            rect = self.tabRect(n)
            chosen = n == self.currentIndex()
            painter.setPen(t.ink if chosen or n == under else t.ink2)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.shown_text(n))
            if chosen:
                painter.fillRect(QRect(rect.left() + 1, rect.bottom() - 1, rect.width() - 2, 2), t.accent)
                if self.hasFocus():
                    painting.frame(painter, rect.adjusted(1, 6, -1, -6), t.accent, bar=False)


class FindingsTabs(QWidget):
    """All, Event, Participants, Positions, Quotes, Notes."""

    tab_chosen = Signal(str)
    add_requested = Signal(str)  # participant, position, quote

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chrome", "head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = LineTabs(self)
        self.bar.setAccessibleName(self.tr("Findings"))
        self._names = ["all", "event", "participants", "positions", "quotes", "notes"]
        for text in (
            self.tr("All"),
            self.tr("Event"),
            self.tr("Participants"),
            self.tr("Positions"),
            self.tr("Quotes"),
            self.tr("Notes"),
        ):
            self.bar.addTab(text)
        box = QHBoxLayout(self)
        box.setContentsMargins(4, 0, 4, 0)
        box.setSpacing(0)
        box.addWidget(self.bar, 1)
        self.add_button = QToolButton(self)
        self.add_button.setObjectName("addByHandButton")
        self.add_button.setIcon(icons.icon("plus", "ink2"))
        self.add_button.setAutoRaise(True)
        self.add_button.setToolTip(self.tr("Add by hand"))
        self.add_button.setAccessibleName(self.tr("Add by hand"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add_button)
        for kind, text in (
            ("participant", self.tr("Participant")),
            ("position", self.tr("Position")),
            ("quote", self.tr("Quote")),
        ):
            action = menu.addAction(text)
            action.setData(kind)
        menu.triggered.connect(self._on_menu_triggered)
        self.add_button.setMenu(menu)
        box.addWidget(self.add_button)
        self.bar.currentChanged.connect(self._on_bar_current_changed)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Bring the tabs closer together where there is little room."""
        metrics = QFontMetrics(theme.ui_font())
        widths = [metrics.horizontalAdvance(self.bar.tabText(n)) for n in range(self.bar.count())]
        room = self.width() - self.add_button.sizeHint().width() - 12
        gap = max(4, min(11, (room - sum(widths)) // (2 * len(widths))))
        self.bar.set_gap(gap)
        for_words = room - 2 * gap * len(widths)
        self.bar.set_most(fair_share(widths, for_words) if sum(widths) > for_words else None)

    def show_tab(self, name: str) -> None:
        """Mark a tab as the one that is shown."""
        blocked = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self._names.index(name))
        self.bar.blockSignals(blocked)
        self.bar.update()

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        self.add_requested.emit(str(action.data()))

    @Slot(int)
    def _on_bar_current_changed(self, at: int) -> None:
        if 0 <= at < len(self._names):
            self.tab_chosen.emit(self._names[at])

    @Slot()
    def _on_theme_changed(self) -> None:
        size = painting.sign_size() + 3
        self.add_button.setIconSize(QSize(size, size))
        self.setFixedHeight(max(40, QFontMetrics(theme.ui_font()).height() + 22))
        self._share_room()
        self.bar.update()
