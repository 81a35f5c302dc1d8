"""The analysis as a whole: progress, cancelling, failures, and texts it cannot read."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from briefing.errors import Cancelled, ModelMissingError
from briefing.extraction import nlp, pipeline
from briefing.extraction.pipeline import STAGES, analyse
from briefing.ingest import article_from_text
from briefing.model import Diagnostic
from tests.briefing.extraction.conftest import article

GERMAN = (
    "Der Minister sagte am Montag, dass die Gespräche im nächsten Monat fortgesetzt werden und dass beide Seiten eine Lösung wollen, "
    "obwohl noch viele Fragen offen sind und niemand weiß, wann sie beantwortet werden können."
)
TEXT = "Kenyan envoy Amina Otieno said that the port must be opened. “We will open it,” she added."


def test_the_same_text_gives_the_same_brief():
    assert analyse(article(TEXT)) == analyse(article(TEXT))


def test_ids_are_unique():
    brief = analyse(article(TEXT + "\n" + TEXT))
    for kind in (brief.participants, brief.attributions, brief.quotes, brief.positions, brief.topics):
        assert len({item.id for item in kind}) == len(kind)


def test_progress_is_told_stage_by_stage():
    told = []
    analyse(article(TEXT), progress=lambda done, total, label: told.append((done, total, label)))
    assert [t for t in told if t[2]] == [(n, len(STAGES), label) for n, label in enumerate(STAGES)]
    assert told[-1][0] == told[-1][1]


def test_cancelling():
    with pytest.raises(Cancelled):
        analyse(article(TEXT), is_cancelled=lambda: True)
    asked = []

    def after_a_while() -> bool:
        asked.append(1)
        return len(asked) > 4

    with pytest.raises(Cancelled):
        analyse(article("\n".join([TEXT] * 20)), is_cancelled=after_a_while)


def test_a_failing_stage_leaves_what_was_found(monkeypatch, caplog):
    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError("no")

    monkeypatch.setattr(pipeline, "find_positions", broken)
    brief = analyse(article(TEXT))
    assert [d.code for d in brief.diagnostics] == ["stage_failed"]
    assert brief.quotes
    assert brief.participants
    assert TEXT not in caplog.text


def test_no_model(monkeypatch):
    monkeypatch.setattr(nlp, "installed_models", lambda: ())
    monkeypatch.setattr(nlp, "_LOADED", {})
    with pytest.raises(ModelMissingError, match="not installed"):
        analyse(article(TEXT))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n\n ", "empty"),
        ("Министр иностранных дел заявил, что переговоры продолжатся в следующем месяце.", "not_english"),
        ("外交部长说，会谈将在下个月继续进行，双方都希望早日达成协议。", "not_english"),
        (GERMAN, "not_english"),
        ("The lamp stood by the window and it was raining.", "nothing_found"),
        ("Kenya is a country on the coast.", "no_statements"),
    ],
)
def test_what_cannot_be_read_is_said_plainly(text, code):
    brief = analyse(article(text))
    (diagnostic,) = brief.diagnostics
    assert diagnostic.code == code
    assert diagnostic.message.endswith((".", "?"))


def test_a_heading_in_the_text_holds_no_position():
    brief = analyse(article("Kenya condemns the raid\nAmina Otieno left on Monday."))
    assert brief.positions == ()


def test_a_dateline_is_not_part_of_the_first_sentence():
    brief = analyse(article("Xinhua News Agency, Nairobi, May 3 (Reporter: Li Wen) Kenya said the port was open."))
    (position,) = brief.positions
    assert position.text == "Kenya said the port was open"
    reporter = next(p for p in brief.participants if p.kind == "person")
    assert (reporter.name, reporter.country) == ("Li Wen", "CN")


def test_importing_the_pipeline_loads_no_language_model():
    code = "import sys, briefing.extraction.pipeline; sys.exit('spacy' in sys.modules or 'PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_model_is_loaded_once_and_named():
    assert nlp.load() is nlp.load()
    report = nlp.version_report()
    assert report["spacy"]
    assert report["model"] in nlp.installed_models()
    assert report["model"] in analyse(article(TEXT)).engine


def test_a_very_long_paragraph_is_read_in_pieces():
    brief = analyse(article("Kenya said the port was open. " * 700))
    assert len(brief.positions) == 700


def test_what_was_noted_in_reading_is_told_first() -> None:
    note = Diagnostic(code="paywall", message="Only the beginning.")
    for text in ("Les deux ministres se sont réunis dans la capitale et ont décidé que tout se poursuivra.", "Words."):
        found = analyse(replace(article_from_text(text), notes=(note,))).diagnostics
        assert found[0] == note
        assert len(found) > 1
