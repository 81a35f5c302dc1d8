"""The folders the program uses, named once for the window and the command line alike.

``BRIEFING_HOME`` moves everything the program writes into one folder: portable use, and tests.
"""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "BRIEFING_HOME"
OWN_TOPICS = "my-topics.yaml"

_PACKAGE = Path(__file__).resolve().parent
_DIRS = PlatformDirs("briefing-desk", appauthor=False)


def _home(kind: str, fallback: str) -> Path:
    portable = os.environ.get(HOME_VARIABLE)
    return Path(portable).expanduser() / kind if portable else Path(fallback)


def config_dir() -> Path:
    """Folder of the settings file and the user's topic packs and templates."""
    return _home("config", _DIRS.user_config_dir)


def state_dir() -> Path:
    """Folder of autosaves, logs and the list of recent briefs."""
    return _home("state", _DIRS.user_state_dir)


def settings_file() -> Path:
    """The settings, an INI file."""
    return config_dir() / "settings.ini"


def user_topics_dir() -> Path:
    """Topic packs of the user, laid over the built-in ones."""
    return config_dir() / "topics"


def own_topics_file() -> Path:
    """The pack that the window writes; every other pack of the user is left as it is."""
    return user_topics_dir() / OWN_TOPICS


def user_topic_packs() -> tuple[Path, ...]:
    """The user's topic packs in the order they are laid over the built-in ones: her own changes last."""
    own = own_topics_file()
    return tuple(sorted(user_topics_dir().glob("*.y*ml"), key=lambda file: (file == own, file.name)))


def is_portable() -> bool:
    """Tell whether everything is kept in the one folder that ``BRIEFING_HOME`` names."""
    return bool(os.environ.get(HOME_VARIABLE))


def user_templates_dir() -> Path:
    """Word templates of the user."""
    return config_dir() / "templates"


def autosave_dir() -> Path:
    """Copies of unsaved work, for recovery."""
    return state_dir() / "autosave"


def log_dir() -> Path:
    """Log files; they hold counts, ids and timings, never article text."""
    return state_dir() / "log"


def templates_dir() -> Path:
    """The built-in Word templates."""
    return _shipped("templates")


def seeds_dir() -> Path:
    """The sample article."""
    return _shipped("seeds")


def _shipped(name: str) -> Path:
    """Find files that travel with the program: inside the wheel, else beside the package in a checkout."""
    bundled = _PACKAGE / "_bundled" / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name
