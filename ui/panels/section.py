"""A foldable section of the findings: its head, and the room for what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from briefing.model import Brief, Item, TextSpan, Trust
from ui import icons, theme
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.text_block import Piece, block, line_height
from ui.models.dragging import dragged_span
from ui.page_state import PageState
from ui.panels.adding import Marked, add_marked
from ui.panels.item_menu import Reach
from ui.panels.labels import ElidedLabel
from ui.widgets.drop_overlay import DropOverlay


class SectionHead(QWidget):
    """Fold sign, title, counts, "3 to check". Drawn, so that the parts share one baseline; a tool may stand on the right."""

    fold_toggled = Signal()
    check_clicked = Signal()
    accept_all_requested = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._counts = ""
        self._checks = 0
        self._folded = False
        self._check_place = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tools = QHBoxLayout(self)
        self.tools.setContentsMargins(0, 6, 8, 0)
        self.tools.setSpacing(4)
        self.tools.addStretch(1)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_counts(self, counts: str, checks: int, *, folded: bool) -> None:
        """Show what the section holds."""
        self._counts, self._checks, self._folded = counts, checks, folded
        name = [self._title, counts, self._check_words(), self.tr("folded") if folded else ""]
        self.setAccessibleName(", ".join(part for part in name if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._checks and self._check_place.contains(event.position().toPoint()):
            self.check_clicked.emit()
        else:
            self.fold_toggled.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Accept all that need no check")).triggered.connect(self.accept_all_requested)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fold_toggled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        size = painting.sign_size() - 3
        middle = self.height() - round(line_height(1.06) / 2) - 5
        place = QRect(painting.EDGE, middle - size // 2, size, size)
        aside = "chevron-left" if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else "chevron-right"
        painting.icon(painter, aside if self._folded else "chevron-down", "ink3", place, self.rect())
        x = float(painting.text_left() - 4)
        room = self.width() - x - 90
        title = block([Piece(self._title, scale=1.06, weight=600)], room, max_lines=1)
        title.draw(painter, x, middle - title.height / 2, self.rect())
        x += title.width + 9
        if self._counts:
            counts = block([Piece(self._counts, "ink2", scale=0.96)], max(20, self.width() - x - 130), max_lines=1)
            counts.draw(painter, x, middle - counts.height / 2, self.rect())
            x += counts.width + 16
        if self._checks:
            sign = painting.sign_size() - 2
            place = painting.mirrored(painter, self.rect(), QRect(round(x), middle - sign // 2, sign, sign))
            icons.sign("needs_check").paint(painter, place)
            checks = block([Piece(self._check_words(), "check", scale=0.96)], 160, max_lines=1)
            checks.draw(painter, x + sign + 5, middle - checks.height / 2, self.rect())
            words = QRect(round(x), 0, round(checks.width) + sign + 10, self.height())
            self._check_place = painting.mirrored(painter, self.rect(), words)
        if self.hasFocus():
            painting.frame(painter, self.rect(), theme.tokens().accent, bar=False)

    def _check_words(self) -> str:
        return self.tr("{count} to check").format(count=self._checks) if self._checks else ""

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(round(line_height(1.06) + 18))
        self.update()


class EmptyLine(QLabel):
    """One sentence and one action where nothing was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("tone", "ink2")
        self.setContentsMargins(painting.TEXT - 4, 4, 14, 8)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.hide()


@dataclass(frozen=True)
class Offer:
    """What letting marked words of the article go here does, and the sentence that says so."""

    sentence: str
    marked: Marked


class Section(QWidget):
    """Base of the sections: head, body, and how they stand in *All* and alone."""

    check_requested = Signal()  # walk to the first of this section that needs a check
    fit_changed = Signal()
    shown_in_article = Signal(str)  # somebody asked to see an item's words

    name = ""
    foldable = True
    found_by_engine = True  # what stands here comes with the analysis

    def __init__(self, title: str, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = changes
        self.session = changes.session
        self.title = title
        self.page = PageState()
        self.busy = False
        self._folded = False
        self._alone = False
        self._frame: DropOverlay | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = SectionHead(title, self)
        self.alone_head = QWidget(self)
        self.alone_row = QHBoxLayout(self.alone_head)
        self.alone_row.setContentsMargins(painting.EDGE, 10, painting.EDGE, 10)
        self.alone_row.setSpacing(8)
        self.summary = ElidedLabel(self.alone_head)
        self.summary.setProperty("tone", "ink2")
        self.alone_row.addWidget(self.summary, 1)
        self.body = QWidget(self)
        self.inner = QVBoxLayout(self.body)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.alone_head)
        self.column.addWidget(self.body, 1)
        self.alone_head.hide()
        self.head.fold_toggled.connect(self._on_head_fold_toggled)
        self.head.check_clicked.connect(self.check_requested)
        self.head.accept_all_requested.connect(self.accept_all)
        self.session.brief_changed.connect(self._on_session_brief_changed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    # ------------------------------------------------------------------ for the panel

    @property
    def brief(self) -> Brief | None:
        """The brief as it stands."""
        return self.session.brief

    @property
    def folded(self) -> bool:
        """Whether only the head shows in *All*."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Fold or unfold; alone a section is never folded."""
        self._folded = folded
        self._show_body()
        self.refresh_head()

    def set_alone(self, alone: bool) -> None:
        """Stand in the column of all sections, or alone at full height."""
        self._alone = alone
        self.head.setVisible(not alone)
        self.alone_head.setVisible(alone and self.has_alone_head())
        self._show_body()
        vertical = QSizePolicy.Policy.Expanding if alone else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.stand(alone)

    def set_busy(self, busy: bool) -> None:
        """Show the head only while the article is analysed for the first time; then rows arrive together."""
        if busy != self.busy:
            self.busy = busy
            self.refresh(self.brief)
            self._show_body()
            self.refresh_head()

    def set_page(self, page: PageState) -> None:
        """Take over what stands on the page."""
        self.page = page

    def reach(self) -> Reach:
        """Return what a menu on an item can ask of this section."""
        return Reach(edit=self.edit_item, show=self.shown_in_article.emit, page=self.page)

    def set_review(self, item: str | None) -> None:
        """Outline the item the review is at."""

    def show_current(self, item: str | None) -> QWidget | None:
        """Show an item as the current one; returns the widget that holds it, ``None`` if it is not here."""
        del item
        return None

    def place_of(self, item: str) -> QRect | None:
        """Return the place of an item in this section's coordinates."""
        del item
        return None

    def edit_item(self, item: str) -> bool:
        """Open the editor of an item; returns whether it is here."""
        del item
        return False

    def enter_by_key(self, step: int) -> bool:
        """Take the focus at the first or last row; returns whether there is one."""
        del step
        return False

    def accept_all(self) -> None:
        """Accept everything here that needs no check, as one step."""
        brief = self.brief
        ids = [i.id for i in self.items(brief) if i.trust is Trust.SUGGESTED] if brief else []
        if ids:
            self.changes.accept(ids)

    # ------------------------------------------------------------------ words dragged here from the article

    def take_marked_words(self) -> None:
        """Let words marked in the article be dropped here; :meth:`offer_for` says what becomes of them."""
        self.setAcceptDrops(True)
        self._frame = DropOverlay(self)

    def offer_for(self, span: TextSpan, point: QPoint) -> Offer | None:
        """Return what marked words become when dropped at a point of this section."""
        del span, point
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(dragged_span(event.mimeData(), self.brief) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        span = dragged_span(event.mimeData(), self.brief)
        offer = self.offer_for(span, event.position().toPoint()) if span else None
        if offer is None or self._frame is None:
            event.ignore()
            return
        self._frame.show_over(offer.sentence)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()
        if self._frame is not None:
            self._frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._frame is not None:
            self._frame.hide()
        span = dragged_span(event.mimeData(), self.brief)
        offer = self.offer_for(span, event.position().toPoint()) if span else None
        if offer is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        add_marked(self.changes, offer.marked)

    # ------------------------------------------------------------------ for sections

    def items(self, brief: Brief) -> Sequence[Item]:
        """Return the items that stand here."""
        del brief
        return ()

    def has_alone_head(self) -> bool:
        """Whether a line with counts and tools stands above the section when it is alone."""
        return True

    def stand(self, alone: bool) -> None:
        """Change what the section holds for its place."""

    def counts(self, brief: Brief) -> tuple[str, int]:
        """Return the counts in words, and how many items need a check."""
        del brief
        return "", 0

    def summary_of(self, brief: Brief) -> str:
        """Return the line above the section when it is alone."""
        return self.counts(brief)[0]

    def refresh(self, brief: Brief | None) -> None:
        """Show another state of the brief."""

    def refresh_head(self) -> None:
        """Show the counts again."""
        brief = self.brief
        counts, checks = self.counts(brief) if brief and not self._waits() else ("", 0)
        self.head.show_counts(counts, checks, folded=self._folded)
        self.summary.setText(self.summary_of(brief) if brief else "")

    def _waits(self) -> bool:
        """Tell whether what stands here is still to come."""
        brief = self.brief
        return self.found_by_engine and self.busy and not (brief and (brief.engine or brief.items))

    def _show_body(self) -> None:
        self.body.setVisible((self._alone or not self._folded) and not self._waits())

    def _on_head_fold_toggled(self) -> None:
        self.set_folded(not self._folded)
        self.fit_changed.emit()

    def _on_session_brief_changed(self, brief: object) -> None:
        self.refresh(brief if isinstance(brief, Brief) else None)
        self.refresh_head()
        if self.busy:
            self._show_body()
