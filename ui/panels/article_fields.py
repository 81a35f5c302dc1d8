"""What is known about the article itself, to be corrected by hand: it is what the page names as its source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QDate, QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from briefing.model import Article, Brief
from ui import icons, theme, words
from ui.changes import Changes
from ui.delegates import painting
from ui.delegates.fields import Choice, FlatLine, FlatText
from ui.panels.date_menu import DateMenu

_sittings = count(1)

# What articles are written in most; the article's own language is offered besides.
_LANGUAGES = ("en", "zh", "fr", "ru", "es", "ar", "de", "it", "pt", "ja", "ko", "tr", "fa", "hi", "uk", "pl")


@dataclass(frozen=True)
class _Field:
    name: str
    label: str
    hint: str = ""


class ArticleFields(QWidget):
    """Title, outlet, author, date of publication, address and language of the first article.

    Where the source says one thing in several places, a link beside the field offers all of them. A date that is
    missing is asked for, never guessed, and only a whole date is taken over.
    """

    def __init__(self, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = changes
        self._key = ""
        self._undo_index = 0
        self.fields: dict[str, FlatLine | FlatText] = {}
        self.choices: dict[str, QPushButton] = {}
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(painting.TEXT, 18, painting.EDGE, 8)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.head = QLabel(self.tr("Source"), self)
        self._grid.addWidget(self.head, 0, 0, 1, 3)
        for row, field in enumerate(self._fields(), 1):
            self._add_field(row, field)
        self.language = Choice(self.tr("Language"), self)
        self.language.setObjectName("article_language")
        self.language.setMinimumContentsLength(16)
        self.language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._add_row(len(self.fields) + 1, self.tr("Language"), self.language)
        self._make_date()
        self.language.chosen.connect(self._on_language_chosen)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_brief(self, brief: Brief | None) -> None:
        """Show what the brief holds, except in the field that is being typed in."""
        self.setEnabled(brief is not None)
        article = brief.article if brief else None
        for name, line in self.fields.items():
            value = str(getattr(article, name) or "") if article else ""
            typed = line.text().strip()
            unfinished = name == "published" and line.hasFocus() and bool(typed) and not is_date(typed)
            if typed != value and not unfinished:
                line.show_text(value)
        for name, button in self.choices.items():
            found = candidates(article, name)
            button.setVisible(len(found) > 1)
            button.setText(self.tr("{count} found…", n=len(found)).format(count=len(found)))
        self._show_language(article)
        self._show_missing(article)

    # ------------------------------------------------------------------------------------ parts

    def _fields(self) -> tuple[_Field, ...]:
        return (
            _Field("title", self.tr("Headline")),
            _Field("outlet", self.tr("Outlet"), self.tr("Who published it")),
            _Field("byline", self.tr("Author")),
            _Field("published", self.tr("Published"), self.tr("YYYY-MM-DD")),
            _Field("url", self.tr("Address"), "https://"),
        )

    def _add_field(self, row: int, field: _Field) -> None:
        line = FlatText(self) if field.name == "title" else FlatLine(self)
        line.setObjectName(f"article_{field.name}")
        line.setPlaceholderText(field.hint)
        line.setProperty("field", field.name)
        line.textEdited.connect(self._on_line_text_edited)
        left = line.left if isinstance(line, FlatText) else line.editingFinished
        left.connect(self._on_line_editing_finished)
        line.given_up.connect(self._on_line_given_up)
        self.fields[field.name] = line
        button = self._link(self._offer_candidates, field.name)
        button.setObjectName(f"article_{field.name}_found")
        button.setAccessibleName(self.tr("{field}: what the source says in several places").format(field=field.label))
        self.choices[field.name] = button
        self._add_row(row, field.label, line, button)

    def _add_row(self, row: int, text: str, field: QWidget, beside: QWidget | None = None) -> None:
        label = QLabel(text, self)
        label.setProperty("tone", "ink2")
        label.setBuddy(field)
        field.setAccessibleName(text)
        top = Qt.AlignmentFlag.AlignTop if isinstance(field, FlatText) else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(field, row, 1)
        if beside is not None:
            self._grid.addWidget(beside, row, 2, top)
        self._labels.append(label)

    def _make_date(self) -> None:
        """Put beside the date what asks for it where it is missing, and a calendar."""
        self.sign = QLabel(self)
        self.missing = QLabel(self)
        self.missing.setObjectName("dateMissing")
        self.missing.setProperty("tone", "check")
        self.pick = QToolButton(self)
        self.pick.setIcon(icons.icon("calendar-days", "accent"))
        self.pick.setAutoRaise(True)
        self.pick.setAccessibleName(self.tr("Choose the day of publication"))
        self.pick.setToolTip(self.pick.accessibleName())
        self.pick.clicked.connect(self._on_pick_clicked)
        row = list(self.fields).index("published") + 1
        cell = QHBoxLayout()
        cell.setSpacing(4)
        line = self.fields["published"]
        self._grid.removeWidget(line)
        cell.addWidget(line, 1)
        for widget in (self.sign, self.missing, self.pick):
            cell.addWidget(widget)
        self._grid.addLayout(cell, row, 1)

    def _link(self, do: Callable[[str], None], field: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("link", "true")
        button.setCursor(Qt.CursorShape.PointingHandCursor)

        def run(_checked: bool = False) -> None:
            do(field)

        button.clicked.connect(run)
        return button

    def _show_language(self, article: Article | None) -> None:
        code = article.language if article else None
        known = dict.fromkeys((*_LANGUAGES, *((code,) if code else ())))
        named = sorted(((words.language(c), c) for c in known), key=lambda pair: pair[0].casefold())
        self.language.show_choices([(words.language(None), None), *named], code)

    def _show_missing(self, article: Article | None) -> None:
        typed = self.fields["published"].text().strip()
        wrong = bool(typed) and not is_date(typed)
        self.missing.setText(self.tr("not a date") if wrong else self.tr("missing"))
        asked = article is not None and (wrong or not article.published)
        self.missing.setVisible(asked)
        self.sign.setVisible(asked)

    # ------------------------------------------------------------------------------------ what is done

    def _offer_candidates(self, field: str) -> None:
        brief = self._changes.session.brief
        if brief is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for value, places in candidates(brief.article, field):
            named = ", ".join(words.source_place(place) for place in places)
            action = menu.addAction(f"{value}\t{named}".replace("&", "&&"))
            action.setData((field, value))
            action.setCheckable(True)
            action.setChecked(value == getattr(brief.article, field))
            group.addAction(action)
        menu.triggered.connect(self._on_menu_candidate_chosen)
        button = self.choices[field]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot()
    def _on_pick_clicked(self) -> None:
        brief = self._changes.session.brief
        if brief is None:
            return
        menu = DateMenu(self.tr("Day of publication"), brief.article.published, self)
        menu.date_chosen.connect(self._on_menu_date_chosen)
        menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft()))

    def _set(self, field: str, value: str | None, key: str | None = None) -> None:
        brief = self._changes.session.brief
        if brief is not None:
            self._changes.set_article(brief.article.id, key=key, **{field: value})

    @Slot(QAction)
    def _on_menu_candidate_chosen(self, action: QAction) -> None:
        field, value = action.data()
        self._set(field, value)

    @Slot(str)
    def _on_menu_date_chosen(self, date: str) -> None:
        self._set("published", date)

    @Slot(object)
    def _on_language_chosen(self, code: str | None) -> None:
        self._set("language", code)

    @Slot(str)
    def _on_line_text_edited(self, text: str) -> None:
        brief = self._changes.session.brief
        field = self.sender().property("field")
        if brief is None:
            return
        if not self._key:
            self._key = f"article-{field}-{next(_sittings)}"
            self._undo_index = self._changes.session.undo_stack.index()
        value = text.strip() or None
        if field == "published" and value is not None and not is_date(value):
            self._show_missing(brief.article)
            return
        self._set(field, value, self._key)

    @Slot()
    def _on_line_editing_finished(self) -> None:
        self._key = ""
        self._show_missing(self._changes.session.brief.article if self._changes.session.brief else None)

    @Slot()
    def _on_line_given_up(self) -> None:
        stack = self._changes.session.undo_stack
        while self._key and stack.index() > self._undo_index:
            stack.undo()
        self._key = ""
        self.fields["published"].show_text("")  # what is not a date is in no step of the history
        self.show_brief(self._changes.session.brief)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.head.setFont(theme.ui_font(1.06, 600))
        for label in self._labels:
            label.setFont(theme.ui_font(1.0, 600))
        self._labels[0].setContentsMargins(0, 5, 0, 0)  # as deep as the first line of the words beside it
        day = QFontMetrics(theme.ui_font()).horizontalAdvance("YYYY-MM-DD")
        self.fields["published"].setMinimumWidth(day + 22)
        size = painting.sign_size() - 1
        self.pick.setIconSize(QSize(size + 3, size + 3))
        self.sign.setPixmap(icons.sign("needs_check").pixmap(QSize(size, size), self.devicePixelRatioF()))


def candidates(article: Article | None, field: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the values the source gives for a field, best first, each with the places that say it."""
    found: dict[str, list[str]] = {}
    for candidate in article.candidates if article is not None else ():
        if candidate.field == field:
            found.setdefault(candidate.value, []).append(candidate.place)
    return [(value, tuple(dict.fromkeys(places))) for value, places in found.items()]


def is_date(text: str) -> bool:
    """Tell whether something is a whole ISO date of a day there is."""
    text = text.strip()
    return len(text) == len("2024-09-11") and QDate.fromString(text, Qt.DateFormat.ISODate).isValid()
