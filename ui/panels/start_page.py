"""The window with nothing open: three ways to begin, and what was open lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QEvent, QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QEnterEvent, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import dates, icons, theme
from ui.recent import RecentFile

_COLUMN = 34  # widths in average characters
_SIDE = 26


class ChoiceCard(QAbstractButton):
    """A large button: icon, title, one line of explanation, key."""

    def __init__(self, action: QAction, title: str, line: str, key: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self._line = line
        self._key = key
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(f"{line}. {key}" if key else line)
        self.clicked.connect(action.trigger)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        title, line = QFontMetrics(theme.ui_font(1.0, 600)), QFontMetrics(theme.ui_font(0.92))
        return QSize(20 * title.averageCharWidth(), title.lineSpacing() + line.lineSpacing() + 20)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = 1.0 if focused else 0.5
        pen = painter.pen()
        pen.setColor(t.accent if focused else t.line2 if self.underMouse() else t.line)
        pen.setWidthF(2.0 if focused else 1.0)
        painter.setPen(pen)
        painter.setBrush(t.sel if self.isDown() else t.hover if self.underMouse() else t.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
        mid = self.height() // 2
        icons.icon(self._icon, "accent").paint(painter, 12, mid - 11, 22, 22)
        left, right = 48, self.width() - 14
        key_font = theme.ui_font(0.92)
        key_width = QFontMetrics(key_font).horizontalAdvance(self._key)
        title_font = theme.ui_font(1.0, 600)
        heights = QFontMetrics(title_font).lineSpacing(), QFontMetrics(key_font).lineSpacing()
        top = (self.height() - sum(heights)) / 2
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        width = right - left - key_width - 8
        painter.setPen(t.ink)
        painter.setFont(title_font)
        painter.drawText(QRectF(left, top, width, heights[0]), flags, self.text())
        painter.setPen(t.ink2)
        painter.setFont(key_font)
        line = QFontMetrics(key_font).elidedText(self._line, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top + heights[0], width, heights[1]), flags, line)
        painter.setPen(t.ink3)
        painter.drawText(QRectF(right - key_width - 2, 0, key_width + 4, self.height()), flags, self._key)


class RecentRow(QAbstractButton):
    """One recent file: title, outlet and day, and whether something is left to check."""

    def __init__(self, entry: RecentFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.missing = not entry.is_there
        self.setText(entry.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(entry.path)
        self._state, self._role = self._state_of(entry)
        self._line = "  ·  ".join(x for x in (entry.outlet or Path(entry.path).name, _day(entry.opened)) if x)
        self.setAccessibleName(f"{entry.title}, {self._line}, {self._state}".rstrip(", "))
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        first, second = QFontMetrics(theme.ui_font()), QFontMetrics(theme.ui_font(0.92))
        return QSize(20 * first.averageCharWidth(), first.lineSpacing() + second.lineSpacing() + 15)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        t = theme.tokens()
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.rect(), t.sel if self.hasFocus() else t.hover)
        first, second = theme.ui_font(), theme.ui_font(0.92)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        state_width = QFontMetrics(second).horizontalAdvance(self._state)
        inset = 6 if self.hasFocus() or self.underMouse() else 0
        width = self.width() - state_width - 12 - inset
        top = 7.0
        for font, ink, text in ((first, t.ink, self.text()), (second, t.ink2, self._line)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(inset, top, width, metrics.lineSpacing()), flags, shown)
            top += metrics.lineSpacing()
        painter.setFont(second)
        painter.setPen(t.ink2 if self.hasFocus() and self._role == "ink3" else t[self._role])
        height = QFontMetrics(first).lineSpacing()
        painter.drawText(QRectF(self.width() - state_width - inset - 1, 7, state_width + 2, height), flags, self._state)

    def _state_of(self, entry: RecentFile) -> tuple[str, str]:
        if self.missing:
            return self.tr("file moved"), "ink3"
        if entry.to_check is None:
            return "", "ink3"
        if entry.to_check:
            return self.tr("{count} to check").format(count=entry.to_check), "check"
        return self.tr("checked"), "ink3"


class StartPage(QWidget):
    """What to do first."""

    recent_chosen = Signal(object)  # RecentFile

    def __init__(
        self, open_action: QAction, link: QAction, paste: QAction, sample: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("chrome", "base")
        self._title = QLabel(self.tr("Open an article"), self)
        self._promise = QLabel(
            self.tr("See who took part, what each party holds and which words prove it. Then print one page."), self
        )
        self._promise.setWordWrap(True)
        self._promise.setProperty("tone", "ink2")
        self._drop = QLabel(self.tr("or drop a file, a link or text anywhere in this window"), self)
        self._drop.setProperty("tone", "ink2")
        native = QKeySequence.SequenceFormat.NativeText
        self.cards = (
            ChoiceCard(
                open_action,
                self.tr("Open a file"),
                self.tr("web page, PDF, Word, mail or text, or a brief you saved"),
                open_action.shortcut().toString(native),
                "folder-open",
                self,
            ),
            ChoiceCard(
                link,
                self.tr("Open a link"),
                self.tr("the address of an article on the web"),
                link.shortcut().toString(native),
                "globe",
                self,
            ),
            ChoiceCard(
                paste,
                self.tr("Paste text"),
                self.tr("the article you copied in the browser or from a mail"),
                QKeySequence(QKeySequence.StandardKey.Paste).toString(native),
                "clipboard-list",
                self,
            ),
            ChoiceCard(
                sample, self.tr("Try the sample article"), self.tr("a short agency report"), "", "newspaper", self
            ),
        )
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, paste.trigger).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._recent_head = QLabel(self.tr("Recent"), self)
        self._rows: list[RecentRow] = []
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self._title)
        left.addWidget(self._promise)
        left.addSpacing(14)
        for card in self.cards:
            left.addWidget(card)
        left.addSpacing(8)
        left.addWidget(self._drop)
        left.addStretch(1)
        self._right = QWidget(self)
        self._right_column = QVBoxLayout(self._right)
        self._right_column.setContentsMargins(0, 0, 0, 0)
        self._right_column.setSpacing(0)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 24, 24, 24)
        grid.setHorizontalSpacing(56)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(0, 3)
        grid.setRowStretch(2, 4)
        grid.addWidget(self._left, 1, 1)
        grid.addWidget(self._right, 1, 2)
        self.setFocusProxy(self.cards[0])
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_recent(())

    def show_recent(self, entries: Sequence[RecentFile]) -> None:
        """List recent files, newest first."""
        while (slot := self._right_column.takeAt(0)) is not None:
            widget = slot.widget()
            if widget is not None and widget is not self._recent_head:
                widget.hide()
                widget.deleteLater()
        self._rows = [RecentRow(entry, self._right) for entry in entries[:6]]
        self._right.setVisible(bool(self._rows))
        self._right_column.addSpacing(self._head_height())
        self._right_column.addWidget(self._recent_head)
        self._right_column.addSpacing(6)
        for at, row in enumerate(self._rows):
            if at:
                rule = QFrame(self._right)
                rule.setProperty("chrome", "rule")
                rule.setFixedHeight(1)
                self._right_column.addWidget(rule)
            row.clicked.connect(self._on_row_clicked)
            self._right_column.addWidget(row)
        self._right_column.addStretch(1)

    def _head_height(self) -> int:
        """The list begins beside the cards, a little above the first."""
        title = QFontMetrics(self._title.font()).lineSpacing()
        return title + 8 + QFontMetrics(self._promise.font()).lineSpacing() + 12

    @Slot()
    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RecentRow):
            self.recent_chosen.emit(row.entry)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setFont(theme.ui_font(1.9, 600))
        self._promise.setFont(theme.ui_font(1.06))
        self._recent_head.setFont(theme.ui_font(1.06, 600))
        unit = QFontMetrics(theme.ui_font()).averageCharWidth()
        self._left.setFixedWidth(round(_COLUMN * unit * 1.75))
        self._right.setFixedWidth(round(_SIDE * unit * 1.75))


def _day(iso: str) -> str:
    """Return "today 09:52", "yesterday", "20 Nov" or "20 November 2025" of an ISO date-time."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid():
        return ""
    when = when.toLocalTime()
    days = when.date().daysTo(QDate.currentDate())
    if days == 0:
        time = QLocale().toString(when.time(), "HH:mm")
        return QCoreApplication.translate("StartPage", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("StartPage", "yesterday")
    if when.date().year() != QDate.currentDate().year():
        return dates.day(when.date())
    return QLocale().toString(when.date(), QCoreApplication.translate("StartPage", "d MMM"))
