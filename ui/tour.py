"""The five-minute tour: a few cards that point at the real window, offered once and found again under Help.

It takes nothing over: everything can be used while a card is shown, and each card can be left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import keys_of, native
from ui.widgets.tour_card import TourCard, TourFrame

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True)
class Step:
    """One card. ``tab`` of the findings and ``pane`` are shown for it; ``target`` gives what it points at."""

    title: str
    text: str
    target: Callable[[], QWidget]
    pane: str = ""
    tab: str = ""


class Tour(QObject):
    """Leads through the window; the article that is open serves as the example, or else the sample."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._target: QWidget | None = None
        self.frame = TourFrame(window)
        self.card = TourCard(window)
        self.card.next_clicked.connect(self._on_card_next_clicked)
        self.card.back_clicked.connect(self._on_card_back_clicked)
        self.card.closed.connect(self.end)
        window.brief_changed.connect(self._on_window_brief_changed)
        window.analysis_finished.connect(self._on_window_analysis_finished)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the tour has begun and not ended; while an article is analysed its card waits out of sight."""
        return bool(self._steps)

    @property
    def step(self) -> Step | None:
        """The step that is shown."""
        return self._steps[self._at] if self._steps else None

    def offer(self) -> None:
        """Begin if this user has not seen it yet; the focus stays where it is."""
        if not self._window.settings.tour_seen:
            self._start()

    @Slot()
    def begin(self) -> None:
        """Begin from the start."""
        self._start()
        self.card.next_button.setFocus()

    @Slot()
    def end(self) -> None:
        """Put the card away; it is not offered again."""
        focus: QWidget | None = self._window.focusWidget()
        had_focus = focus is not None and self.card.isAncestorOf(focus)
        self._point_at(None)
        self.card.hide()
        if self.step is not None and self.step.tab not in ("", "All"):
            self._window.desk.go_to_tab("All")
        self._steps = ()
        self._window.settings.tour_seen = True
        if had_focus:
            self._window.desk.focus_pane("findings" if self._window.session.brief else "article")

    def _start(self) -> None:
        opened = self._window.session.brief is not None
        self._steps = self._on_desk() if opened else (self._on_start_page(),)
        self._show(0)

    def _on_start_page(self) -> Step:
        return Step(
            self.tr("Welcome"),
            self.tr(
                "Open an article: a file, a link, text from the clipboard, or dropped anywhere in this window. To look around"
                " first, take the sample article. The tour goes on when the article has been read."
            ),
            lambda: self._window.start_page.cards[-1],
        )

    def _on_desk(self) -> tuple[Step, ...]:
        desk, bar = self._window.desk, self._window.tool_bar
        return (
            Step(
                self.tr("The article"),
                self.tr(
                    "Here is the article, word for word. Quotes are filled amber, positions have a green line, participants"
                    " blue dots; the switches above turn each kind on and off. Click marked words and their row is"
                    " selected. Bars in the margin show what is on the page."
                ),
                lambda: desk.article,
                pane="article",
            ),
            Step(
                self.tr("What was found"),
                self.tr(
                    "Event, participants, positions and quotes, each linked to the words that prove it. The sign on the left"
                    " says whether to trust a row, the one on the right whether it is on the page. Words of the article"
                    " are set in serif; yours and the program’s are not."
                ),
                lambda: desk.findings,
                pane="findings",
                tab="All",
            ),
            Step(
                self.tr("Check what is uncertain"),
                self.tr(
                    "This strip says in words why the program is sure or not; “Why?” tells more. {accept} accepts, {change}"
                    " changes, {reject} rejects, {next} goes to the next to check, the weakest first."
                ).format(**self._keys()),
                lambda: desk.findings.strip,
                pane="findings",
                tab="All",
            ),
            Step(
                self.tr("Compare the parties"),
                self.tr(
                    "Positions stand by topic, as a list or as a matrix of topics and parties; {positions} changes between"
                    " the two. Drag a row to another topic or party, or change it in place with {change}."
                ).format(**self._keys()),
                lambda: desk.findings.positions,
                pane="findings",
                tab="Positions",
            ),
            Step(
                self.tr("Add what was missed"),
                self.tr(
                    "Select words in the article and press {add}. What they are, who says it and on which topic is suggested;"
                    " change what is wrong and add it. Every step can be undone with {undo}."
                ).format(**self._keys()),
                lambda: desk.article,
                pane="article",
                tab="All",
            ),
            Step(
                self.tr("Your own words"),
                self.tr(
                    "Under Notes you write what no article says: background, next steps, lines to take, classification. The"
                    " bottom line is proposed and printed only once you accept or change it."
                ),
                lambda: desk.findings,
                pane="findings",
                tab="Notes",
            ),
            Step(
                self.tr("The page"),
                self.tr(
                    "This is the page as it prints, in the template you choose above. The gauge says how full it is. What does"
                    " not fit is listed under Left out with the reason, and can be put back or pinned."
                ),
                lambda: desk.page,
                pane="page",
                tab="All",
            ),
            Step(
                self.tr("Done: export and save"),
                self.tr(
                    "Export writes the page as Word, PDF, Markdown or web page. {save} keeps your work as a .brief file, to go"
                    " on tomorrow. Keys, reasons and this tour are found under Help."
                ).format(**self._keys()),
                lambda: bar.export_button,
            ),
        )

    def _keys(self) -> dict[str, str]:
        """Return the keys the texts speak of, as the actions have them."""
        actions = self._window.window_actions
        return {
            "next": keys_of(actions["nextToCheckAction"]),
            "positions": keys_of(actions["goToPositionsAction"]),
            "undo": keys_of(actions["undoAction"]),
            "save": keys_of(actions["saveBriefAction"]),
            "accept": native("Space"),
            "change": native("F2"),
            "reject": native("Del"),
            "add": native("Ctrl+Return"),
        }

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        desk = self._window.desk
        focus: QWidget | None = self._window.focusWidget()
        has_focus = focus is not None and self.card.isAncestorOf(focus)
        if step.pane:
            desk.set_pane_visible(step.pane, True)
        if step.tab:
            desk.go_to_tab(step.tab)
        several, last = len(self._steps) > 1, at == len(self._steps) - 1
        onward = self.tr("Next")
        if several and last:
            onward = self.tr("Done")
        elif not several:
            onward = self.tr("Take the sample article")
        place = self.tr("{number} of {count}").format(number=at + 1, count=len(self._steps)) if several else ""
        self.card.say(step.title, step.text, place=place, onward=onward, can_go_back=at > 0, is_last=several and last)
        self._point_at(step.target())
        self.card.show()
        self.card.raise_()
        if has_focus:
            self.card.next_button.setFocus()

    def _point_at(self, target: QWidget | None) -> None:
        for widget in self._around(self._target):
            widget.removeEventFilter(self)
        self._target = target
        if target is None:
            self.frame.hide()
            return
        for widget in self._around(target):
            widget.installEventFilter(self)
        self._place()
        self.frame.show()
        self.frame.raise_()

    def _around(self, target: QWidget | None) -> list[QWidget]:
        """Return a widget with all that it stands in: when one of them moves, so does it."""
        found: list[QWidget] = []
        while target is not None and target is not self._window:
            found.append(target)
            target = target.parentWidget()
        return found

    def _place(self) -> None:
        """Put frame and card where the target is now."""
        if self._target is None:
            return
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        shown = QRect(corner, self._target.size()) & self._window.rect()
        self.frame.setGeometry(shown.adjusted(-3, -3, 3, 3))
        room = self._window.rect().adjusted(0, self._window.menuBar().height(), 0, -self._window.statusBar().height())
        self.card.place_beside(shown, room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show) and self._target is not None:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_card_next_clicked(self) -> None:
        if len(self._steps) == 1:
            self._window.window_actions["sampleAction"].trigger()
        elif self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    @Slot()
    def _on_card_back_clicked(self) -> None:
        self._show(self._at - 1)

    @Slot(object)
    def _on_window_brief_changed(self, _brief: object) -> None:
        """Leave the start page, which is out of sight now, until there is something to show."""
        if len(self._steps) == 1:
            self._point_at(None)
            self.card.hide()

    @Slot(object)
    def _on_window_analysis_finished(self, _brief: object) -> None:
        """Go on from the start page."""
        if len(self._steps) == 1:
            self._start()
