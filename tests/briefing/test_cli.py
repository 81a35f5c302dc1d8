"""The command line: fixed names, one line on standard error, never a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli import _stem, main
from briefing.page.templates import find_template
from briefing.project import save
from tests.briefing.page.support import cell_table, paragraph, template_file
from tests.briefing.sample import sample_brief


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    out, err = capsys.readouterr()
    return int(stopped.value.code or 0), out, err


@pytest.fixture
def brief_file(tmp_path: Path) -> Path:
    return save(sample_brief(), tmp_path / "work.brief")


def test_extract_of_a_brief_prints_its_items(capsys: pytest.CaptureFixture[str], brief_file: Path) -> None:
    status, out, err = run(capsys, "extract", str(brief_file), "--format", "json")
    found = json.loads(out)
    assert (status, err) == (0, "")
    text = found["article"]["text"]
    for item in (*found["quotes"], *found["positions"]):
        assert text[item["start"] : item["end"]] == item["text"]
    assert found["quotes"][0]["speaker"] == "Amina Otieno"
    assert found["positions"][0]["trust"] == "suggested"
    assert found["topics"][0]["agreement"] == "agree"


def test_extract_as_text_reads_well(capsys: pytest.CaptureFixture[str], brief_file: Path) -> None:
    status, out, _ = run(capsys, "extract", str(brief_file))
    assert status == 0
    assert "Kenya (opposes): Nairobi opposes a blockade" in out
    assert "“The corridor stays open until June,” Amina Otieno, para. 2" in out


def test_extract_writes_a_file_only_where_it_can(
    capsys: pytest.CaptureFixture[str], brief_file: Path, tmp_path: Path
) -> None:
    target = tmp_path / "found.json"
    assert run(capsys, "extract", str(brief_file), "--format", "json", "-o", str(target))[:2] == (0, "")
    assert json.loads(target.read_text("utf-8"))["schema_version"] == 1
    status, _, err = run(capsys, "extract", str(brief_file), "-o", str(tmp_path / "none" / "x.txt"))
    assert status == 1
    assert "folder does not exist" in err


@pytest.mark.parametrize("command", ["extract", "export"])
@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("none.txt", None, "there is no such file"),
        ("empty.txt", b"", "it is empty"),
        ("binary.txt", bytes(range(256)), "this is a binary file"),
        ("broken.brief", b"{", "the brief is damaged"),
    ],
)
def test_bad_input_is_one_line_that_names_the_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str, name: str, content: bytes | None, reason: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    status, out, err = run(capsys, command, str(path))
    assert (status, out) == (1, "")
    assert err.startswith(f"briefing: {path}: ")
    assert reason in err
    assert err.count("\n") == 1


def test_usage_errors_exit_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "extract")[0] == 2
    assert run(capsys, "nonsense")[0] == 2
    assert run(capsys, "export", "x.txt", "--paper", "a5")[0] == 2


@pytest.mark.parametrize("date", ["2026-13-45", "2026-02-30", "2026-3-1", "1-1-1"])
def test_a_date_that_is_no_day_is_a_usage_error(
    capsys: pytest.CaptureFixture[str], brief_file: Path, date: str
) -> None:
    status, _, err = run(capsys, "export", str(brief_file), "--date", date)
    assert status == 2
    assert f"there is no day {date}; write a day as 2026-03-31" in " ".join(err.split())


@pytest.mark.parametrize("date", ["2026-03-31", "Tuesday, 31 March", "3/2026"])
def test_a_day_or_words_are_printed_as_the_date(
    capsys: pytest.CaptureFixture[str], brief_file: Path, tmp_path: Path, date: str
) -> None:
    output = tmp_path / "page.md"
    assert run(capsys, "export", str(brief_file), "--date", date, "-o", str(output))[0] == 0
    assert {"2026-03-31": "31 March 2026"}.get(date, date) in output.read_text("utf-8")


def test_a_template_that_is_no_word_file_is_refused_before_the_article_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    template = tmp_path / "note.txt"
    template.write_text("{{ title }}", encoding="utf-8")
    status, _, err = run(capsys, "export", str(tmp_path / "missing.txt"), "-t", str(template))
    assert status == 1
    assert err == "briefing: note.txt: a template is a Word file. Choose a file that ends in .docx or .dotx.\n"


def test_unexpected_errors_show_no_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, brief_file: Path
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug\nin two lines")

    monkeypatch.setattr("briefing.findings.findings", broken)
    status, _, err = run(capsys, "extract", str(brief_file), "--format", "json")
    assert status == 1
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_open_document_needs_libreoffice(
    capsys: pytest.CaptureFixture[str], brief_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.page.office.find_office", lambda: None)
    for options in (["-o", str(tmp_path / "page.odt")], ["-o", str(tmp_path / "page.pdf"), "--accessible"]):
        status, out, err = run(capsys, "export", str(brief_file), *options)
        assert (status, out, err.count("\n")) == (1, "", 1)
        assert "LibreOffice, which is not installed here. Install LibreOffice" in err
    assert list(tmp_path.glob("page.*")) == []


def test_templates_are_listed_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "templates", "list")
    lines = [line.split("\t") for line in out.splitlines()]
    assert status == 0
    assert "briefing-note" in [line[0] for line in lines]
    assert all(len(line) == 3 and all(line) for line in lines)


def test_templates_of_the_user_are_listed_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    mine = tmp_path / "config" / "templates" / "Note à l’attention.docx"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(find_template("briefing-note").path().read_bytes())
    status, out, _ = run(capsys, "templates", "list")
    assert status == 0
    assert f"{mine}\tNote à l’attention\t" in out


def test_a_new_template_has_no_problems_and_is_never_written_over_another(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "Мой шаблон.docx"
    status, out, err = run(capsys, "templates", "new", str(path), "--paper", "letter")
    assert (status, err) == (0, "")
    assert str(path) in out
    status, out, _ = run(capsys, "templates", "check", str(path))
    assert status == 0
    assert "No problems found." in out
    assert "a small sample brief fills" in out
    before = path.read_bytes()
    status, _, err = run(capsys, "templates", "new", str(path))
    assert status == 1
    assert "there is a file of that name already" in err
    assert path.read_bytes() == before


def test_a_template_is_checked_with_one_problem_a_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = template_file(tmp_path, paragraph("{{ titel }}") + cell_table("{% for q in quotes %}"))
    status, out, err = run(capsys, "templates", "check", str(path))
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        "error\tParagraph 1: {{ titel }} asks for “titel”, which there is not. Did you mean “title”?",
        "error\tTable 1, row 1, column 1: {% for q in quotes %} is never closed. Add {% endfor %} after it.",
    ]


def test_what_is_no_template_is_one_message(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = run(capsys, "templates", "check", str(tmp_path / "none.docx"))
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_heavy_parts_load_only_when_needed() -> None:
    code = (
        "import sys, briefing, briefing.cli, briefing.model, briefing.edits, briefing.extraction.pipeline\n"
        "heavy = {'PySide6', 'spacy', 'docxtpl', 'docx', 'pydantic', 'numpy'} & set(sys.modules)\n"
        "print(sorted(heavy))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_input_is_never_written_over(
    capsys: pytest.CaptureFixture[str], brief_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = brief_file.read_bytes()
    monkeypatch.chdir(brief_file.parent)
    for command in ("extract", "export"):
        status, _, err = run(capsys, command, str(brief_file), "-o", brief_file.name)
        assert status == 1
        assert "written over itself" in err
    assert brief_file.read_bytes() == before


def test_ctrl_c_is_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("briefing.project.load", interrupted)
    assert run(capsys, "extract", "work.brief") == (130, "", "briefing: stopped\n")


def test_closed_streams_and_full_disks_are_survived(brief_file: Path) -> None:
    command = f"{sys.executable} -m briefing extract {brief_file}"
    closed = subprocess.run(f"{command} >&-", shell=True, capture_output=True, text=True, check=False)
    assert (closed.returncode, closed.stderr) == (0, "")
    full = subprocess.run(f"{command} >/dev/full", shell=True, capture_output=True, text=True, check=False)
    assert (full.returncode, full.stderr) == (1, "briefing: standard output: No space left on device\n")
    no_input = subprocess.run(
        f"{sys.executable} -m briefing extract - <&-", shell=True, capture_output=True, text=True, check=False
    )
    assert no_input.returncode == 1
    assert no_input.stderr.startswith("briefing: standard input: it is empty")


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        ("-", "briefing"),
        ("folder/talks.html", "talks"),
        ("https://gazette.example/world/harbour-talks.html?from=mail#top", "harbour-talks"),
        ("https://gazette.example/2025/03/14/harbour%20talks/", "harbour-20talks"),
        ("https://gazette.example", "briefing"),
    ],
)
def test_what_a_file_made_of_a_source_is_called(source: str, stem: str) -> None:
    assert _stem(source) == stem


def test_a_page_that_cannot_be_had_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "extract", "https://")
    assert (status, out) == (1, "")
    assert err == (
        "briefing: https://: this is not the address of a web page."
        " Copy the whole address from the browser; it begins with https://.\n"
    )
