"""The settings: every option declared once, with its type, default and label, kept in one INI file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QCoreApplication, QObject, QSettings, Signal, Slot

from briefing import paths
from ui import language as languages
from ui.shared import board

T = TypeVar("T", str, int, float, bool, list[str], QByteArray)

THEMES = ("system", "light", "dark")
CLASSIFICATIONS = ("Unclassified", "Internal", "Restricted", "Confidential")  # to choose from, never chosen by itself
AUTOSAVE_SECONDS = (5, 300)  # least and most


class Option(Generic[T]):
    """One setting; reading and writing the attribute reads and writes the file."""

    def __init__(self, key: str, default: T, label: object = "", *, choices: tuple[T, ...] = ()) -> None:
        self.key = key
        self.default: T = default
        self.choices: tuple[T, ...] = choices
        self.label = str(label)  # shown where the user sets it; empty for what the window remembers by itself
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> Option[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> Option[T] | T:
        if settings is None:
            return self
        return self.read(settings.file)

    def __set__(self, settings: Settings, value: T) -> None:
        if value != self.read(settings.file):
            settings.file.setValue(self.key, value)
            board().changed.emit(settings.file.fileName(), self.name)

    def read(self, file: QSettings) -> T:
        """Return the stored value, or the default where there is none or it is not of this type."""
        # A later run reads False back as "false" and ["a"] as "a": the type must be said.
        value: Any = file.value(self.key, self.default, type=type(self.default))
        if not isinstance(value, type(self.default)) or (self.choices and value not in self.choices):
            return self.default
        return value


class Settings(QObject):
    """The user's settings, and what the window remembers between two runs."""

    changed = Signal(str)  # name of the attribute, whichever window set it

    theme = Option("appearance/theme", "system", QT_TRANSLATE_NOOP("Settings", "Theme"), choices=THEMES)
    language = Option(
        "appearance/language", languages.SYSTEM, QT_TRANSLATE_NOOP("Settings", "Language"), choices=languages.CHOICES
    )
    text_scale = Option("appearance/text_scale", 1.0, QT_TRANSLATE_NOOP("Settings", "Text size"))
    reading_as_interface = Option(
        "appearance/reading_as_interface", False, QT_TRANSLATE_NOOP("Settings", "Source words in the interface's font")
    )
    follow_selection = Option("view/follow_selection", True, QT_TRANSLATE_NOOP("Settings", "Follow selection"))

    autosave = Option("saving/autosave", True, QT_TRANSLATE_NOOP("Settings", "Keep a copy of unsaved work"))
    autosave_seconds = Option(
        "saving/autosave_seconds",
        15,
        QT_TRANSLATE_NOOP("Settings", "A copy at least every"),
        choices=tuple(range(AUTOSAVE_SECONDS[0], AUTOSAVE_SECONDS[1] + 1)),
    )

    language_model = Option("analysis/model", "", QT_TRANSLATE_NOOP("Settings", "Language model"))  # "": the program's

    template = Option("page/template", "briefing-note", QT_TRANSLATE_NOOP("Settings", "Template"))
    paper = Option("page/paper", "a4", QT_TRANSLATE_NOOP("Settings", "Paper"), choices=("a4", "letter"))
    author = Option("page/author", "", QT_TRANSLATE_NOOP("Settings", "Author"))
    desk = Option("page/desk", "", QT_TRANSLATE_NOOP("Settings", "Desk"))
    audience = Option("page/audience", "", QT_TRANSLATE_NOOP("Settings", "Audience"))
    classification = Option("page/classification", "", QT_TRANSLATE_NOOP("Settings", "Classification"))
    caveat = Option("page/caveat", "", QT_TRANSLATE_NOOP("Settings", "Caveat"))
    classifications = Option(
        "page/classifications", list(CLASSIFICATIONS), QT_TRANSLATE_NOOP("Settings", "Classifications to choose from")
    )

    tour_seen = Option("help/tour_seen", False)
    open_folder = Option("folders/open", "")
    save_folder = Option("folders/save", "")
    hidden_panes = Option("window/hidden_panes", list[str]())
    article_zoom = Option("window/article_zoom", 1.0)
    page_zoom = Option("window/page_zoom", 0.0)  # 0 = the whole page

    def __init__(self, parent: QObject | None = None, *, path: Path | None = None) -> None:
        super().__init__(parent)
        path = path or paths.settings_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.file = QSettings(str(path), QSettings.Format.IniFormat, self)
        board().changed.connect(self._on_board_changed)

    def label(self, name: str) -> str:
        """Return the translated label of an option."""
        option: Option[Any] = vars(type(self))[name]
        return QCoreApplication.translate("Settings", option.label)

    def layout_of(self, part: str, screen: str) -> QByteArray:
        """Return what the window remembered of a part's layout on a screen of that size; empty at first."""
        return Option(f"window/{screen}/{part}", QByteArray()).read(self.file)

    def remember_layout(self, part: str, screen: str, state: QByteArray) -> None:
        """Remember a part's layout on a screen of that size."""
        self.file.setValue(f"window/{screen}/{part}", state)

    @Slot(str, str)
    def _on_board_changed(self, file: str, name: str) -> None:
        if file == self.file.fileName():
            self.changed.emit(name)
