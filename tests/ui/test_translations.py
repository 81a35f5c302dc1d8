"""The window in other languages: nothing is left out, nothing is lost, and what is compiled is what was translated."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDate, QLocale, QTranslator

from ui import action_table, actions, dates, engine_errors, engine_words, language, theme
from ui.panels import event_panel, start_page

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "ui" / "translations"
CODES = ("fr", "ru", "zh_CN")
FORMS = {"fr": 2, "ru": 3, "zh_CN": 1}


def _script():
    spec = importlib.util.spec_from_file_location("make_translations", ROOT / "docs" / "make_translations.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


@dataclass(frozen=True)
class Entry:
    """One message of a .ts file."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def entries(code: str) -> list[Entry]:
    found = []
    for context in ET.parse(FOLDER / f"{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = tuple((form.text or "") for form in translation) if plural else (translation.text or "",)
            found.append(
                Entry(
                    context.find("name").text, message.find("source").text, forms, plural, not translation.get("type")
                )
            )
    return found


@pytest.fixture
def in_language(qapp):
    """Install a language for a test, and take it out again."""
    before = QLocale()

    def install(code: str) -> None:
        language.install(qapp, code)

    yield install
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


# ------------------------------------------------------------------------------------------------ the files


def test_there_is_a_file_for_each_language_that_can_be_chosen():
    assert set(CODES) == set(language.NAMES) - {language.SOURCE} == set(SCRIPT.LANGUAGES)


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_window_is_in_the_file_and_no_other(code):
    wanted = {(m.context, m.text, m.plural) for m in SCRIPT.collect()}
    there = {(e.context, e.source, e.plural) for e in entries(code)}
    assert there - wanted == set(), "run `make translations`"
    assert wanted - there == set(), "run `make translations` and translate what is new"


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code):
    open_ones = [e.source for e in entries(code) if not e.finished or not all(f.strip() for f in e.forms)]
    assert open_ones == []


@pytest.mark.parametrize("code", CODES)
def test_plurals_have_as_many_forms_as_the_language(code):
    assert [e.source for e in entries(code) if e.plural and len(e.forms) != FORMS[code]] == []


@pytest.mark.parametrize("code", CODES)
def test_placeholders_stay(code):
    def fields(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%n|\[\*\]|\(\*[^)]*\)", text))

    wrong = [(e.source, form) for e in entries(code) for form in e.forms if fields(form) != fields(e.source)]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_menu_letters_and_ellipses_stay(code):
    for entry in entries(code):
        for form in entry.forms:
            assert len(re.findall("&(?!&)", form)) == len(re.findall("&(?!&)", entry.source)), form
            assert form.endswith("…") == entry.source.endswith("…"), form


@pytest.mark.parametrize("code", CODES)
def test_quotation_marks_are_those_of_the_language(code):
    """Straight marks belong to code; English ones inside French or Russian text are left over from the source."""
    foreign = {"fr": '“”"', "ru": '“”"', "zh_CN": '"«»'}[code]
    assert [form for e in entries(code) for form in e.forms if set(form) & set(foreign)] == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_was_translated(code, qapp):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{code}.qm"))
    numbers = {"fr": (1, 2), "ru": (1, 2, 5), "zh_CN": (1,)}[code]
    for entry in entries(code):
        got = (
            [translator.translate(entry.context, entry.source, None, n) for n in numbers]
            if entry.plural
            else [translator.translate(entry.context, entry.source)]
        )
        assert got == list(entry.forms), "run `make translations`"


def test_the_files_name_no_place_in_the_code():
    for code in CODES:
        assert "<location" not in (FOLDER / f"{code}.ts").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["en", *CODES])
def test_no_menu_has_a_letter_twice(code, in_language):
    in_language(code)

    def check(menu: action_table.Menu) -> None:
        texts = []
        for entry in menu[2]:
            if isinstance(entry, tuple):
                check(entry)
                texts.append(entry[1])
            elif entry != "-":
                texts.append(next(spec.text for spec in action_table.SPECS if spec.name == entry))
        letters = [m[1].lower() for text in texts if (m := re.search("&([^&])", action_table.tr(text)))]
        assert sorted(letters) == sorted(set(letters)), menu[1]

    for menu in action_table.MENUS:
        check(menu)
    titles = [re.search("&(.)", action_table.tr(menu[1]))[1].lower() for menu in action_table.MENUS]
    assert len(set(titles)) == len(titles)


# ------------------------------------------------------------------------------------------------ choosing


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("fr", ["de-DE"], "fr"),
        ("en", ["ru-RU"], "en"),
        ("system", ["ru-RU"], "ru"),
        ("system", ["fr-Latn-CA", "fr-CA"], "fr"),
        ("system", ["zh-Hans-CN", "zh-CN"], "zh_CN"),
        ("system", ["zh-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW"], "en"),
        ("system", ["de-DE", "fr-FR"], "fr"),
        ("system", ["de-DE"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
    ],
)
def test_which_language_is_meant(choice, system, code):
    assert language.meant(choice, system) == code


def test_a_language_brings_our_texts_those_of_qt_and_its_dates(in_language, qapp):
    in_language("fr")
    assert action_table.tr("&Help").replace("&", "") == "Aide"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(7.5) == "7,5"
    assert actions.native("Del") == "Suppr"


def test_chinese_is_written_with_chinese_shapes(in_language, qapp):
    in_language("zh_CN")
    theme.apply(qapp, theme.Mode.LIGHT)
    assert set(theme.HAN_FAMILIES) <= set(theme.ui_font().families())
    assert set(theme.HAN_READING_FAMILIES) <= set(theme.reading_font().families())
    QLocale.setDefault(QLocale("en"))
    theme.apply(qapp, theme.Mode.LIGHT)
    assert not set(theme.HAN_FAMILIES) & set(theme.ui_font().families())


def test_numbers_take_their_form(in_language):
    from ui import words

    in_language("ru")
    told = [words.length(" ".join(["word"] * n)) for n in (1, 2, 5, 21, 22)]
    assert told == ["1 слово", "2 слова", "5 слов", "21 слово", "22 слова"]


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("en", "24 November 2026"),
        ("fr", "24 novembre 2026"),
        ("fr", "24 November 2026"),
        ("ru", "24 ноября 2026"),
        ("zh_CN", "2026年11月24日"),
        ("zh_CN", "2026-11-24"),
    ],
)
def test_a_day_is_understood_as_the_language_writes_it(code, typed, in_language):
    in_language(code)
    assert event_panel._iso_date(typed) == "2026-11-24"
    assert event_panel._iso_date(dates.in_words("2026-11-24")) == "2026-11-24"


@pytest.mark.parametrize(("code", "day"), [("en", "3 Mar"), ("fr", "3 mars"), ("ru", "3 мар."), ("zh_CN", "3月3日")])
def test_recent_files_have_their_day_in_the_language(code, day, in_language, monkeypatch):
    in_language(code)
    monkeypatch.setattr(start_page, "QDate", SimpleNamespace(currentDate=lambda: QDate(2020, 5, 1)))
    assert start_page._day("2020-03-03T10:00:00") == day


DAYS = [("en", "November 3, 2019"), ("fr", "3 novembre 2019"), ("ru", "3 ноября 2019 г."), ("zh_CN", "2019年11月3日")]


@pytest.mark.parametrize(("code", "day"), DAYS)
def test_a_moment_has_the_name_of_its_month_and_its_year(code, day, in_language, monkeypatch):
    monkeypatch.setattr(language, "_locale", QLocale)  # whatever the system's own way of writing dates
    in_language(code)
    assert " ".join(dates.moment("2019-11-03T17:39:00").split()).startswith(f"{day}, ")
    assert "39" in dates.moment("2019-11-03T17:39:00").removeprefix(day)
    assert " ".join(start_page._day("2019-11-03T10:00:00").split()) == day


def test_months_have_names_where_the_system_names_no_language(in_language):
    in_language("en")
    QLocale.setDefault(QLocale.c())
    assert "November" in dates.moment("2019-11-03T17:39:00")
    assert "November" in dates.in_words("2019-11-03")


# ------------------------------------------------------------------------------------------------ the code

SHOWS_TEXT = {
    "setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setInformativeText", "setTitle", "addTab", "setLabelText", "addMenu", "addSection",
    "setWhatsThis", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "Notice",
}  # fmt: skip
NAMES = re.compile(r"Briefing Desk|https://|(Ctrl|Shift|Alt)\+.*")


def test_no_words_reach_a_widget_untranslated():
    """A literal with a word in it that is handed to a widget must go through a function that translates."""
    found = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in SHOWS_TEXT:
                continue
            for argument in (*node.args, *(k.value for k in node.keywords if k.arg in ("text", "detail", "action"))):
                found += [
                    f"{path.relative_to(ROOT)}:{node.lineno}: {text}"
                    for text in _literals(argument)
                    if re.search(r"[A-Za-z]{2,}", text) and not NAMES.fullmatch(text)
                ]
    assert found == []


def _literals(node: ast.expr) -> list[str]:
    """Return the literals a value is put together from, not those inside calls."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values):
            return [re.sub("<[^>]*>|&[a-z]+;", "", v.value) for v in values if isinstance(v, ast.Constant)]
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            return _literals(left) + _literals(right)
        case _:
            return []


# ------------------------------------------------------------------------------------------------ the engine's words


def test_the_fixed_sentences_are_those_the_engine_says():
    from briefing.page.templates import find_templates

    said = {text for info in find_templates() for text in (info.title, info.description)}
    for path in (ROOT / "briefing").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
    fixed = [str(text) for text in (*engine_words.FIXED, *engine_errors.FIXED)]
    assert [text for text in fixed if text not in said] == []


def test_an_error_of_the_engine_is_told_in_the_language(in_language, make_window, fake, tmp_path, qtbot):
    in_language("fr")
    window = make_window(fake.engine)
    with qtbot.waitSignal(window.failed, timeout=5000):
        window.open_source(tmp_path / "nowhere.txt")
    assert "ce fichier n’existe pas" in window.banner.notice.text
    assert window.banner.notice.detail == "Vérifiez le nom et le dossier."


def test_what_the_engine_says_each_time_is_translated():
    from briefing.extraction.pipeline import STAGES
    from briefing.page import fit, selection
    from briefing.page.templates import find_templates
    from briefing.page.tighten import LEVELS, MARGINS

    wanted = {*STAGES, *fit._BLOCKS.values(), fit.NO_ROOM, fit.NOT_IN_TEMPLATE}
    wanted |= {selection.TAKEN_OFF, selection.UNCHECKED, selection.SAYS_TOO_LITTLE, selection.SAID_ALREADY}
    wanted |= {MARGINS, *(words for level in LEVELS for words in level.words)}
    wanted |= {text for info in find_templates() if info.built_in for text in (info.title, info.description)}
    assert wanted <= {str(text) for text in engine_words.FIXED}
