"""Settings survive a restart with their types; a broken value gives the default."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray

from briefing import paths
from ui.recent import LENGTH, RecentFiles
from ui.settings import Option, Settings


def reopened(settings: Settings) -> Settings:
    settings.file.sync()
    return Settings()


def test_defaults():
    settings = Settings()
    options = {name: option for name, option in vars(Settings).items() if isinstance(option, Option)}
    assert options
    for name, option in options.items():
        assert getattr(settings, name) == option.default


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "dark"),
        ("follow_selection", False),
        ("text_scale", 1.25),
        ("author", "A. Officer, “East”; 50 %"),
        ("hidden_panes", ["article"]),
        ("hidden_panes", ["article", "page"]),
        ("paper", "letter"),
    ],
)
def test_a_value_comes_back_with_its_type(name, value):
    settings = Settings()
    setattr(settings, name, value)
    again = getattr(reopened(settings), name)
    assert again == value
    assert type(again) is type(value)


def test_a_change_is_told_once(qtbot):
    settings = Settings()
    with qtbot.waitSignal(settings.changed) as got:
        settings.theme = "dark"
    assert got.args == ["theme"]
    with qtbot.assertNotEmitted(settings.changed):
        settings.theme = "dark"


def test_a_value_that_is_not_allowed_gives_the_default():
    settings = Settings()
    settings.file.setValue("appearance/theme", "pink")
    assert reopened(settings).theme == "system"


@pytest.mark.parametrize("seconds", [0, -1, 100_000])
def test_an_interval_out_of_bounds_gives_the_default(seconds):
    settings = Settings()
    settings.file.setValue("saving/autosave_seconds", seconds)
    assert reopened(settings).autosave_seconds == 15


def test_layouts_are_kept_per_screen():
    settings = Settings()
    settings.remember_layout("panes", "1440x900", QByteArray(b"abc"))
    again = reopened(settings)
    assert again.layout_of("panes", "1440x900") == QByteArray(b"abc")
    assert again.layout_of("panes", "800x600").isEmpty()


def test_the_file_is_where_paths_say():
    settings = Settings()
    settings.author = "A"
    settings.file.sync()
    assert paths.settings_file().is_file()


def test_options_the_user_sets_have_labels():
    settings = Settings()
    assert settings.label("theme") == "Theme"


def test_recent_files_newest_first_without_doubles(tmp_path):
    recent = RecentFiles()
    for n in range(LENGTH + 3):
        recent.note(tmp_path / f"{n}.txt", title=str(n))
    recent.note(tmp_path / "5.txt", title="five", to_check=2)
    titles = [e.title for e in RecentFiles().entries]
    assert titles[:2] == ["five", str(LENGTH + 2)]
    assert len(titles) == LENGTH
    recent.forget(str(tmp_path / "5.txt"))
    assert "five" not in [e.title for e in recent.entries]
    recent.clear()
    assert recent.entries == ()


def test_a_broken_list_of_recent_files_is_an_empty_one(tmp_path):
    recent = RecentFiles()
    recent.note(tmp_path / "a.txt", title="a")
    (paths.state_dir() / "recent.json").write_text("{broken", encoding="utf-8")
    assert RecentFiles().entries == ()
