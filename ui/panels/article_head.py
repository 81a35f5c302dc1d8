"""What stands over the article: switches, find, menu; then its title, outlet, length, language and date."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing.model import Article
from ui import dates, icons, theme, words
from ui.article_margins import marks_width, number_width
from ui.article_marks import Look
from ui.changes import Changes
from ui.delegates import painting
from ui.panels.date_menu import DateMenu
from ui.panels.kind_switch import KindSwitch
from ui.panels.labels import ElidedLabel
from ui.widgets.tool_icon import add_tool

NARROW = 380


class ArticleHead(QWidget):
    """Switches of the kinds of marks, find and menu."""

    kinds_changed = Signal(int)  # Look
    find_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chrome", "head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QHBoxLayout(self)
        box.setContentsMargins(painting.EDGE, 0, 8, 0)
        box.setSpacing(6)
        self.title = QLabel(self.tr("Article"), self)
        box.addWidget(self.title)
        box.addSpacing(2)
        kinds = (
            (Look.PARTICIPANT, self.tr("Participants")),
            (Look.POSITION, self.tr("Positions")),
            (Look.QUOTE, self.tr("Quotes")),
        )
        self.switches = [KindSwitch(look, text, self) for look, text in kinds]
        for switch in self.switches:
            box.addWidget(switch)
            switch.toggled.connect(self._on_switch_toggled)
        box.addStretch(1)
        self.find_button = add_tool("search", self.tr("Find in the article (Ctrl+F)"), box, self)
        self.more_button = add_tool("ellipsis", self.tr("More"), box, self)
        self.find_button.clicked.connect(self.find_requested)
        self.more_button.clicked.connect(self._on_more_clicked)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Drop the words of the switches, then the title, as the pane gets narrow."""
        tools = self.find_button.sizeHint().width() + self.more_button.sizeHint().width() + painting.EDGE + 16
        full = sum(s.full_width() + 6 for s in self.switches)
        title = QFontMetrics(self.title.font()).horizontalAdvance(self.title.text()) + 10
        bare = self.width() < NARROW or full + tools > self.width()
        for switch in self.switches:
            switch.set_bare(bare)
        self.title.setVisible(not bare and full + tools + title <= self.width())

    @Slot()
    def _on_switch_toggled(self) -> None:
        kinds = Look.PLAIN
        for switch in self.switches:
            if switch.isChecked():
                kinds |= switch.look
        self.kinds_changed.emit(int(kinds))

    @Slot()
    def _on_more_clicked(self) -> None:
        self.menu_requested.emit(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.title.setFont(theme.ui_font(1.0, 600))
        size = painting.sign_size() + 3
        for button in (self.find_button, self.more_button):
            button.setIconSize(QSize(size, size))
        self.setFixedHeight(max(40, QFontMetrics(theme.ui_font()).height() + 22))
        self._share_room()


class ArticleTitle(QWidget):
    """Title, then outlet, words, language and date; a date that is missing says so and can be set."""

    def __init__(self, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chrome", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._changes = changes
        self._article: Article | None = None
        self.title = ElidedLabel(self)
        self.about = ElidedLabel(self)
        self.about.setProperty("tone", "ink2")
        self.about.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.missing = QLabel(self)
        self.date = QPushButton(self)
        self.date.setProperty("link", "true")
        self.date.setCursor(Qt.CursorShape.PointingHandCursor)
        self.date.clicked.connect(self._on_date_clicked)
        self.line = QWidget(self)
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch()
        row.addWidget(self.about)
        row.addWidget(self.missing)
        row.addWidget(self.date)
        row.addStretch()
        self._row = row
        box = QVBoxLayout(self)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(self.line)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_article(self, article: Article | None) -> None:
        """Show what is known about an article."""
        self._article = article
        self.setVisible(article is not None)
        if article is None:
            return
        self.title.setText(article.title or self.tr("Article without a headline"))
        self._stand_as_written(self.title.text())
        parts = [
            article.outlet or self.tr("source unknown"),
            words.length(article.text),
            words.language(article.language),
        ]
        if article.published:
            self.date.setText(dates.in_words(article.published))
        else:
            self.date.setText(self.tr("date missing – set"))
        size = painting.sign_size() - 2
        self.missing.setVisible(not article.published)
        self.missing.setPixmap(icons.sign("needs_check").pixmap(QSize(size, size), self.devicePixelRatioF()))
        self.about.setText("  ·  ".join(parts) + "  ·")

    def _stand_as_written(self, headline: str) -> None:
        """Put the headline, and the line about it, where the text of the article begins: at the left or the right."""
        right = words.runs_from_right(headline)
        mirrored = right != self.isRightToLeft()
        self._row.setStretch(0, int(mirrored))
        self._row.setStretch(self._row.count() - 1, int(not mirrored))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(number_width() + 1, 10, marks_width() if right else 14, 5)

    @Slot()
    def _on_date_clicked(self) -> None:
        if self._article is None:
            return
        menu = DateMenu(self.tr("Date of publication"), self._article.published, self)
        menu.date_chosen.connect(self._on_menu_date_chosen)
        menu.popup(self.date.mapToGlobal(QPoint(0, self.date.height())))

    @Slot(str)
    def _on_menu_date_chosen(self, date: str) -> None:
        if self._article is not None:
            self._changes.set_article(self._article.id, published=date)

    @Slot()
    def _on_theme_changed(self) -> None:
        bold = theme.reading_font(1.04)
        bold.setWeight(bold.Weight.DemiBold)
        self.title.setFont(bold)
        small = theme.ui_font(0.92)
        self.about.setFont(small)
        self.date.setFont(small)
        self.show_article(self._article)
