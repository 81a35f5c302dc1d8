"""The language of the window: which there are, which one is meant, and bringing its translations in at the start.

A window is built in one language; another choice takes effect when the program starts again.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

SYSTEM = "system"
SOURCE = "en"  # what the code is written in
# Each in its own words: whoever looks for a language can read its name.
NAMES = {SOURCE: "English", "zh_CN": "中文", "fr": "Français", "ru": "Русский"}
CHOICES = (SYSTEM, *NAMES)

_FOLDER = Path(__file__).with_name("translations")


def meant(choice: str, system: Iterable[str] | None = None) -> str:
    """Return the code of the language a setting stands for.

    Args:
        choice: One of :data:`CHOICES`.
        system: What the user's system prefers, best first; ``None`` asks the system.

    Returns:
        A key of :data:`NAMES`: for the system's languages the first of them there is, English where there is none.
        Chinese in traditional characters is not taken for simplified.
    """
    if choice in NAMES:
        return choice
    for name in QLocale.system().uiLanguages() if system is None else system:
        locale = QLocale(name)
        code = QLocale.languageToCode(locale.language())
        if code == "zh" and locale.script() == QLocale.Script.SimplifiedHanScript:
            return "zh_CN"
        if code in NAMES:
            return code
    return SOURCE


def install(app: QCoreApplication, choice: str) -> str:
    """Make a language that of the program: our texts, Qt's own, and how dates and numbers are written.

    Returns:
        The code of the language.
    """
    code = meant(choice)
    QLocale.setDefault(_locale(code))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if code != SOURCE:
        for file in (qt_folder / f"qtbase_{code}.qm", _FOLDER / f"{code}.qm"):
            translator = QTranslator(app)
            if translator.load(str(file)):
                app.installTranslator(translator)
    return code


def _locale(code: str) -> QLocale:
    """Return the user's own locale where it is of this language, else the language's usual one."""
    system, wanted = QLocale.system(), QLocale(code)
    return system if system.language() == wanted.language() else wanted
