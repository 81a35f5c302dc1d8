"""One line above the panes: what happened, what it means, one action. It stays until it is closed or overtaken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui import icons, theme


@dataclass(frozen=True)
class Notice:
    """What a banner says. ``topic`` lets a newer notice of the same matter take the place of an older one."""

    text: str
    detail: str = ""  # the next step, after the text in a quieter tone
    kind: str = "notice"  # "notice" or "error"
    topic: str = ""
    action: str = ""
    on_action: Callable[[], None] | None = None
    more: str = ""  # a second, lesser action
    on_more: Callable[[], None] | None = None
    stays: bool = False  # also when another document is opened


class Banner(QFrame):
    """Shows one notice at a time, the newest first; others wait behind "1 more"."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._waiting: list[Notice] = []
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("bannerText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        self._action.setObjectName("bannerAction")
        self._more = QPushButton(self)
        self._more.setObjectName("bannerMore")
        self._more.setProperty("link", True)
        self._others = QPushButton(self)
        self._others.setProperty("link", True)
        self._close = QToolButton(self)
        self._close.setObjectName("bannerClose")
        self._close.setIcon(icons.icon("x", "ink2"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        for button in (self._others, self._more, self._action, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._action.clicked.connect(self._on_action_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._others.clicked.connect(self._on_others_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        theme.notifier().changed.connect(self._on_theme_changed)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown."""
        return self._waiting[0] if self._waiting else None

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in front of those that are there."""
        self._waiting = [n for n in self._waiting if not n.topic or n.topic != notice.topic]
        self._waiting.insert(0, notice)
        self._refresh()

    def drop(self, topic: str) -> None:
        """Take away what was said about a matter that is settled."""
        self._waiting = [n for n in self._waiting if n.topic != topic]
        self._refresh()

    def close_notice(self) -> None:
        """Take away what is shown; the next one, if any, comes up."""
        self._on_close_clicked()

    def clear(self) -> None:
        """Take away what belongs to the document that goes."""
        self._waiting = [n for n in self._waiting if n.stays]
        self._refresh()

    def _refresh(self) -> None:
        notice = self.notice
        if notice is None:
            if self.isVisible():
                self.hide()
                self.closed.emit()
            return
        self.setProperty("kind", notice.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._paint_text(notice)
        self._action.setVisible(bool(notice.action))
        self._action.setText(notice.action)
        self._more.setVisible(bool(notice.more))
        self._more.setText(notice.more)
        others = len(self._waiting) - 1
        self._others.setVisible(others > 0)
        self._others.setText(self.tr("{count} more").format(count=others))
        self.show()
        self.setAccessibleName(f"{notice.text}. {notice.detail}".strip())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _paint_text(self, notice: Notice) -> None:
        t = theme.tokens()
        size = self.fontMetrics().height()
        error = notice.kind == "error"
        icon = icons.icon("circle-alert" if error else "info", "error" if error else "accent")
        self._icon.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))
        text = f'<span style="color:{t.ink.name()}; font-weight:600">{_plain(notice.text)}</span>'
        if notice.detail:
            text += f'<span style="color:{(t.ink if error else t.ink2).name()}">&ensp;{_plain(notice.detail)}</span>'
        self._text.setText(text)

    @Slot()
    def _on_action_clicked(self) -> None:
        notice = self.notice
        self._on_close_clicked()
        if notice and notice.on_action:
            notice.on_action()

    @Slot()
    def _on_more_clicked(self) -> None:
        notice = self.notice
        if notice and notice.on_more:
            notice.on_more()

    @Slot()
    def _on_others_clicked(self) -> None:
        self._waiting.append(self._waiting.pop(0))
        self._refresh()

    @Slot()
    def _on_close_clicked(self) -> None:
        del self._waiting[:1]
        self._refresh()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self.notice:
            self._paint_text(self.notice)


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
