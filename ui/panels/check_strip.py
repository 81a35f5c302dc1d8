"""The check strip: what the current item is, why it is as sure as it is, and the buttons that act on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing import edits
from briefing.model import Band, Brief, Participant, Quote, Trust
from ui import icons, reasons, theme, words
from ui.counts import review_counts
from ui.delegates import painting
from ui.delegates.text_block import line_height
from ui.panels.labels import ElidedLabel, fair_share
from ui.review import Review, open_questions
from ui.session import Session
from ui.word_diff import changed_words, difference

ACTIONS = ("accept", "restore", "keep", "change", "take_back", "reject", "cancel", "next", "skip")
WIDE = 470  # below, the keys are not told


@dataclass(frozen=True)
class Told:
    """What the strip says."""

    sign: str = ""
    title: str = ""
    reason: str = ""
    state: str = ""  # on the right: who changed it
    band: Band | None = None
    actions: tuple[str, ...] = field(default=())
    primary: str = ""
    why: str = ""  # code of the reason that comes first


class Boxes(QWidget):
    """Confidence as three boxes; the word stands beside them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._band: Band | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_band(self, band: Band | None) -> None:
        """Fill one, two or three boxes."""
        self._band = band
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(30, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._band is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        colour = t.check if self._band is Band.LOW else t.ink2
        filled = {Band.LOW: 1, Band.MEDIUM: 2, Band.HIGH: 3}[self._band]
        for n in range(3):
            painter.setPen(QPen(colour, 1))
            painter.setBrush(colour if n < filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(n * 10 + 0.5, 1.5, 7, 6.5), 2, 2)


class CheckStrip(QFrame):
    """Stands under the findings; never empty. Where nothing is left to check it takes the focus, and keys do nothing."""

    action_requested = Signal(str)  # one of ACTIONS
    why_requested = Signal(str)  # code of a reason

    def __init__(self, session: Session, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkStrip")
        self.setAccessibleName(self.tr("Check"))
        self.setProperty("chrome", "strip")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._review = review
        self._busy: str | None = None
        self._actions: tuple[str, ...] = ()
        self._why = ""
        self.sign = QLabel(self)
        self.title = ElidedLabel(self)
        self.state = QLabel(self)
        self.state.setProperty("tone", "ink2")
        self.word = QLabel(self)
        self.boxes = Boxes(self)
        self.place = QLabel(self)
        self.place.setProperty("tone", "ink2")
        self.reason = QLabel(self)
        self.reason.setProperty("tone", "ink2")
        self.reason.setWordWrap(True)
        self.why = self._make_why()
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(3)
        self.progress.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign)
        head.addWidget(self.title, 1)
        for widget in (self.state, self.word, self.boxes, self.place):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(painting.EDGE, 9, painting.EDGE, 10)
        column.setSpacing(6)
        column.addLayout(head)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.reason, 1)
        told.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(told)
        self.buttons: dict[str, QPushButton] = {}
        self.keys: dict[str, QLabel] = {}
        column.addWidget(self._make_buttons())
        session.brief_changed.connect(self._on_session_changed)
        session.current_changed.connect(self._on_session_changed)
        review.changed.connect(self.refresh)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_busy(self, stage: str | None) -> None:
        """Show a stage of the analysis with *Cancel*; ``None`` when it is over."""
        self._busy = stage
        self.refresh()

    def refresh(self) -> None:
        """Say what there is to say now."""
        told = self._told()
        size = painting.sign_size()
        self.sign.setVisible(bool(told.sign))
        if told.sign:
            self.sign.setPixmap(icons.sign(told.sign).pixmap(QSize(size, size), self.devicePixelRatioF()))
        self.title.setText(told.title)
        self.reason.setText(told.reason)
        self.reason.setVisible(bool(told.reason))
        self.why.setVisible(bool(told.why))
        self._why = told.why
        self.state.setText(told.state)
        self.state.setVisible(bool(told.state))
        self.word.setVisible(told.band is not None)
        self.boxes.setVisible(told.band is not None)
        if told.band is not None:
            self.word.setText(words.band(told.band))
            self.word.setProperty("tone", "check" if told.band is Band.LOW else "ink2")
            self.word.style().polish(self.word)
            self.boxes.show_band(told.band)
            self.boxes.setAccessibleName(self.tr("confidence {band}").format(band=words.band(told.band)))
        place = self._review.place_of(self._session.current)
        self.place.setVisible(place is not None and self._busy is None)
        if place:
            self.place.setText(self.tr("{number} of {count}").format(number=place[0], count=place[1]))
        self._show_buttons(told)
        self.setAccessibleDescription(f"{told.title}. {told.reason}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painting.frame(QPainter(self), self.rect(), theme.tokens().accent, bar=False)

    # ------------------------------------------------------------------ what is said

    def _told(self) -> Told:
        brief = self._session.brief
        if self._busy is not None:
            return Told("", self.tr("Reading the article"), self._busy, actions=("cancel",))
        if brief is None:
            return Told("", self.tr("No article is open"), self.tr("Open or paste an article to begin."))
        current = self._session.current
        if current and current.startswith("event:"):
            return self._told_event(brief, current.removeprefix("event:"))
        item = brief.item(current)
        if item is None:
            return self._told_nothing(brief)
        title = f"{words.kind(item)}  ·  {self._name(brief, item)}"
        if self._review.walking and self._review.at == current and not item.checked:
            title = f"{self.tr('Next to check')}  ·  {self._name(brief, item)}"
        if item.checked:
            return self._told_checked(brief, item, title)
        return Told(
            str(item.trust),
            title,
            reasons.why(brief, item),
            band=item.band,
            actions=("accept", "change", "reject", "skip" if self._waits() else "next"),
            primary="accept",
            why=_first_code(item),
        )

    def _told_nothing(self, brief: Brief) -> Told:
        waiting = self._review.waiting()
        if waiting:
            many = self.tr("{count} findings want a look", n=waiting)
            text = many if waiting > 1 else self.tr("One finding wants a look")
            return Told(
                "needs_check",
                text.format(count=waiting),
                self.tr("Go through them one by one, or select any line to see where it comes from."),
                actions=("next",),
                primary="next",
            )
        if review_counts(brief)[1] == 0:
            return Told("", self.tr("Nothing to check"), self._what_to_do(brief))
        what = self.tr("Select a line to see where it comes from, or words in the article to add them.")
        if not brief.article.published:
            what = self.tr("The date of publication is still missing: set it above the article.")
        return Told("confirmed", self.tr("All checked"), what)

    def _what_to_do(self, brief: Brief) -> str:
        """Return what helps where nothing needs a check: a reason only if little was found."""
        if brief.items:
            return self.tr("Select a line to see where it comes from, or words in the article to add them.")
        if not brief.engine:
            return self.tr("The article was not analysed. Choose Analyse, or select words in it to add them.")
        language = (brief.article.language or "").lower()
        if language and not language.startswith("en"):
            return self.tr(
                "The article is in {language}, but only English is read. Select words in it to add them yourself."
            ).format(language=words.language(language))
        return self.tr("Nothing was found in the article. Select words in it to add them yourself.")

    def _told_event(self, brief: Brief, name: str) -> Told:
        trust: Trust = {
            "what": brief.event.what_trust,
            "date": brief.event.date_trust,
            "place": brief.event.place_trust,
        }[name]
        is_open = f"event:{name}" in open_questions(brief)
        labels = {"what": self.tr("What happened"), "date": self.tr("When"), "place": self.tr("Where")}
        checked = trust in (Trust.CONFIRMED, Trust.EDITED, Trust.BY_HAND)
        actions = ("change",) if checked else ("accept", "change", "skip" if self._waits() else "next")
        return Told(
            "needs_check" if is_open else str(trust),
            f"{self.tr('Event')}  ·  {labels[name]}",
            reasons.event_why(brief, name),
            state=words.trust(trust) if checked else "",
            band=Band.LOW if is_open else None,
            actions=(*actions, "next") if checked and self._waits() else actions,
            primary="" if checked else "accept",
            why=f"no_{name}" if is_open and name != "what" else "",
        )

    def _told_checked(self, brief: Brief, item: words.AnyItem, title: str) -> Told:
        following = ("next",) if self._review.waiting() else ()
        state = words.trust(item.trust)
        if not isinstance(item, Participant) and item.edited_text is not None and item.span is not None:
            return Told(
                str(item.trust),
                title,
                self._what_was_changed(edits.source_words(brief, item), item.edited_text),
                state=state,
                actions=("restore", "keep", "change", "reject"),
            )
        back = ("take_back",) if item.trust is Trust.CONFIRMED else ()
        return Told(
            str(item.trust),
            title,
            reasons.why(brief, item),
            state=state,
            actions=("change", *back, "reject", *following),
            why=_first_code(item),
        )

    def _what_was_changed(self, source: str, edited: str) -> str:
        gone = [s.text.strip() for s in difference(source, edited) if s.change == "-"]
        count = changed_words(source, edited)
        text = self.tr("You changed {count} words.", n=count) if count != 1 else self.tr("You changed one word.")
        text = text.format(count=count)
        said = gone if 0 < len(gone) <= 2 else [source]
        if len(" ".join(said)) < 200:
            text += " " + self.tr("The source says {words}.").format(words=", ".join(f"“{g}”" for g in said))
        return text

    def _name(self, brief: Brief, item: words.AnyItem) -> str:
        if isinstance(item, Participant):
            return item.name
        if isinstance(item, Quote):
            where = words.paragraph(brief.locator(item.span)) if item.span else self.tr("typed by hand")
            return f"{words.speaker(brief, item)}, {where}"
        return self.tr("{party} on {topic}").format(
            party=words.name(brief, item.participant), topic=words.topic_label(brief, item.topic)
        )

    def _waits(self) -> bool:
        return self._review.waiting() > 0

    # ------------------------------------------------------------------ buttons

    def _make_why(self) -> QPushButton:
        button = QPushButton(self.tr("Why?"), self)
        button.setObjectName("whyButton")
        button.setProperty("link", "true")
        button.setFlat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(self.tr("What this reason means and what to do about it"))
        button.setAccessibleDescription(button.toolTip())
        button.clicked.connect(self._on_why_clicked)
        return button

    def _make_buttons(self) -> QWidget:
        # The row takes what room there is and shortens its words; it never makes the pane wider.
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        told = {
            "accept": (self.tr("Accept"), "check", self.tr("Space")),
            "restore": (self.tr("Restore source words"), "rotate-ccw", "Ctrl+R"),
            "keep": (self.tr("Keep my wording"), "check", self.tr("Space")),
            "change": (self.tr("Change"), "pencil", "F2"),
            "take_back": (self.tr("Take back"), "undo-2", self.tr("Space")),
            "reject": (self.tr("Reject"), "x", self.tr("Del")),
            "cancel": (self.tr("Cancel"), "x", self.tr("Esc")),
            "next": (self.tr("Next to check"), "arrow-down", "Ctrl+J"),
            "skip": (self.tr("Skip"), "arrow-down", "Ctrl+J"),
        }
        self._texts = {name: text for name, (text, _icon, _key) in told.items()}
        self._short = {
            "restore": self.tr("Restore"),
            "keep": self.tr("Keep"),
            "next": self.tr("Next"),
            "skip": self.tr("Next"),
            "take_back": self.tr("Undo"),
        }
        for name in ACTIONS:
            text, icon, key = told[name]
            if name == "cancel":
                row.addStretch(1)
            button = QPushButton(text, self)
            button.setObjectName(f"{name}Button")
            button.setProperty("icon_name", icon)
            button.setToolTip(f"{text} ({key})")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleDescription(self.tr("Key: {key}").format(key=key))
            label = QLabel(key, self)
            label.setProperty("tone", "ink3")
            row.addWidget(button)
            row.addWidget(label)
            button.clicked.connect(self._on_button_clicked)
            self.buttons[name], self.keys[name] = button, label
        return holder

    def _show_buttons(self, told: Told) -> None:
        self._actions = told.actions
        for name, button in self.buttons.items():
            button.setVisible(name in told.actions)
            primary = "true" if name == told.primary else "false"
            if button.property("primary") != primary:
                button.setProperty("primary", primary)
                button.style().polish(button)
        self.buttons["next"].setEnabled(self._waits())
        self._texts["reject"] = self.tr("Delete") if told.sign == "by_hand" else self.tr("Reject")
        self._show_keys()

    def _show_keys(self) -> None:
        room = self.width() - 2 * painting.EDGE
        for name in self._actions:
            self.buttons[name].setText(self._texts[name])
            self.buttons[name].setAccessibleName(self._texts[name])
            self._show_icon(self.buttons[name])
        buttons = self._buttons_width()
        keys = sum(self.keys[n].sizeHint().width() + 8 for n in self._actions)
        wide = self.width() >= WIDE and buttons + keys <= room
        if buttons > room:
            for name in set(self._actions) & self._short.keys():
                self.buttons[name].setText(self._short[name])
            if self._buttons_width() > room:  # long words of another language: better these than the icons
                for name in self._actions:
                    self.buttons[name].setIcon(QIcon())
            self._shorten(room)
        for name, label in self.keys.items():
            label.setVisible(wide and name in self._actions)

    def _shorten(self, room: int) -> None:
        """Cut the longest words until all buttons fit; the tooltip has the whole."""
        over = self._buttons_width() - room
        if over <= 0:
            return
        shown = [self.buttons[name] for name in self._actions]
        widths = [button.fontMetrics().horizontalAdvance(button.text()) for button in shown]
        most = fair_share(widths, sum(widths) - over)
        for button in shown:
            button.setText(button.fontMetrics().elidedText(button.text(), Qt.TextElideMode.ElideRight, most))

    def _buttons_width(self) -> int:
        return sum(self.buttons[name].sizeHint().width() + 8 for name in self._actions)

    def _show_icon(self, button: QPushButton) -> None:
        role = "accent_ink" if button.property("primary") == "true" else "ink"
        button.setIcon(icons.icon(str(button.property("icon_name")), role))

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        name = next((n for n, button in self.buttons.items() if button is sender), "")
        if name:
            self.action_requested.emit(name)

    def _on_why_clicked(self) -> None:
        self.why_requested.emit(self._why)

    def _on_session_changed(self, _value: object) -> None:
        self.refresh()

    def _on_theme_changed(self) -> None:
        self.title.setFont(theme.ui_font(1.0, 600))
        for label in (self.state, self.word, self.place):
            label.setFont(theme.ui_font(0.92))
        for label in self.keys.values():
            label.setFont(theme.ui_font(0.88))
        size = painting.sign_size() + 1
        for button in self.buttons.values():
            button.setIconSize(QSize(size, size))
        self._show_keys()
        self.reason.setMinimumHeight(round(line_height()))
        self.refresh()


def _first_code(item: words.AnyItem) -> str:
    return next(iter(reasons.codes(item)), "")
