"""A folder of articles at once: every good one becomes a page, every bad one a line in the report."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.batch import REPORT, REPORT_TO_READ, Batch, Order
from briefing.cli import main
from briefing.edits import edit_notes
from briefing.errors import PageError, TemplateError
from briefing.project import load, save
from tests.briefing.batch_workers import break_down_on_some, interrupt, refuse_to_work

ORDER = Order("briefing-note", "a4")

ARTICLE = """Ministers agree on river patrols

Foreign Minister Lena Kost of Norway said on Tuesday that the river patrols would begin in May.

"We welcome the patrols," Kost told reporters in Oslo. The defence ministry of Latvia rejected the plan.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    return place


def put(folder: Path, *names: str, text: str = ARTICLE) -> None:
    for number, name in enumerate(names):
        (folder / name).write_text(f"{text}\nThe talks were round {number}.\n", "utf-8")


def test_bad_files_are_reported_and_do_not_stop_the_rest(folder: Path, tmp_path: Path) -> None:
    put(folder, "april.txt", "мир.txt")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").touch()
    (folder / ".hidden.txt").write_text("x", "utf-8")
    (folder / "picture.jpg").write_bytes(b"\xff\xd8")
    out = tmp_path / "made" / "here"
    batch = Batch(folder, out, ORDER, jobs=2)
    told: list[int] = []
    batch.run(lambda _, done: told.append(done))
    assert {name: o.done for name, o in batch.outcomes.items()} == {
        "april.txt": True, "мир.txt": True, "binary.txt": False, "empty.txt": False
    }  # fmt: skip
    assert told == [1, 2, 3, 4]
    assert (out / "april.docx").read_bytes().startswith(b"PK")
    assert load(out / "мир.brief").quotes[0].text == "We welcome the patrols,"
    report = json.loads((out / REPORT).read_text("utf-8"))
    assert (report["done"], report["failed"]) == (2, 2)
    told_to_read = (out / REPORT_TO_READ).read_text("utf-8")
    assert "empty.txt: it is empty" in told_to_read
    assert "| мир.txt | мир.docx |" in told_to_read


def test_the_same_batch_again_does_only_what_is_not_done(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt", "b.txt")
    Batch(folder, tmp_path / "out", ORDER).run()
    again = Batch(folder, tmp_path / "out", ORDER, work=refuse_to_work)
    told: list[int] = []
    again.run(lambda _, done: told.append(done))
    assert told == [1, 2]
    assert (again.resumed, len(again.outcomes)) == (2, 2)
    put(folder, "b.txt", text=ARTICLE.replace("May", "June"))
    (tmp_path / "out" / "a.docx").unlink()
    third = Batch(folder, tmp_path / "out", ORDER)
    third.run()
    assert (third.resumed, len(third.outcomes)) == (0, 2)
    assert "June" in load(tmp_path / "out" / "b.brief").article.text


def test_another_template_makes_the_pages_anew(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt")
    Batch(folder, tmp_path / "out", ORDER).run()
    other = Batch(folder, tmp_path / "out", Order("bluf-memo", "letter"))
    other.run()
    assert other.resumed == 0


def test_an_article_that_brings_its_process_down_costs_only_itself(folder: Path, tmp_path: Path) -> None:
    names = [f"{letter}.txt" for letter in "abcdefgh"]
    put(folder, *names, "deadly.txt")
    batch = Batch(folder, tmp_path / "out", ORDER, jobs=2, work=break_down_on_some)
    batch.run()
    assert [name for name, o in batch.outcomes.items() if not o.done] == ["deadly.txt"]
    assert "broke down" in batch.outcomes["deadly.txt"].error
    assert len(batch.outcomes) == 9


def test_a_batch_that_is_broken_off_goes_on_where_it_stopped(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt", "z.txt")
    with pytest.raises(KeyboardInterrupt):
        Batch(folder, tmp_path / "out", ORDER, work=interrupt).run()
    rest = Batch(folder, tmp_path / "out", ORDER)
    rest.run()
    assert rest.resumed == 1
    assert all(o.done for o in rest.outcomes.values())


def test_one_article_may_not_take_for_ever(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt")
    batch = Batch(folder, tmp_path / "out", ORDER, time_limit=0)
    batch.run()
    assert "took longer than 0 seconds" in batch.outcomes["a.txt"].error


def test_articles_of_one_stem_do_not_overwrite_each_other(folder: Path, tmp_path: Path) -> None:
    put(folder, "talks.txt", "talks.text")
    targets = [task.target.name for task in Batch(folder, tmp_path / "out", ORDER).tasks()]
    assert targets == ["talks.text.docx", "talks.txt.docx"]


def test_what_cannot_work_is_said_before_anything_is_made(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(PageError, match="no articles"):
        Batch(folder, out, ORDER).run()
    put(folder, "a.txt")
    with pytest.raises(PageError, match="no such folder"):
        Batch(tmp_path / "none", out, ORDER).run()
    with pytest.raises(PageError, match="Choose another folder"):
        Batch(folder, folder, ORDER).run()
    with pytest.raises(TemplateError):
        Batch(folder, out, Order("no-such-template", "a4")).run()
    (tmp_path / "file").touch()
    with pytest.raises(PageError, match="cannot be made"):
        Batch(folder, tmp_path / "file" / "x", ORDER).run()


def test_the_command_says_what_was_made_and_fails_if_something_was_not(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    put(folder, "a.txt")
    (folder / "empty.txt").touch()
    with pytest.raises(SystemExit) as stopped:
        main(["batch", str(folder), "-o", str(tmp_path / "out")])
    out, err = capsys.readouterr()
    assert stopped.value.code == 1
    assert "1 briefing made, 1 not" in out
    assert "empty.txt: it is empty" in err


def test_what_somebody_corrected_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt")
    out = tmp_path / "out"
    Batch(folder, out, ORDER).run()
    corrected = edit_notes(load(out / "a.brief"), comment="Ask the Latvians.")
    save(corrected, out / "a.brief")
    again = Batch(folder, out, Order("bluf-memo", "a4"))
    again.run()
    assert again.outcomes["a.txt"].done
    assert load(out / "a.brief") == corrected
    put(folder, "a.txt", text=ARTICLE.replace("May", "June"))
    third = Batch(folder, out, ORDER)
    third.run()
    assert "a.brief: it holds corrections" in third.outcomes["a.txt"].error
    assert load(out / "a.brief") == corrected


def test_a_name_that_is_another_articles_stem_does_not_take_its_place(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt", "a.md", "a.txt.html")
    targets = [task.target.name for task in Batch(folder, tmp_path / "out", ORDER).tasks()]
    assert targets == ["a.md.docx", "a.txt.docx", "a.txt.html.docx"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_that_leads_nowhere_is_reported(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt")
    (folder / "b.txt").symlink_to(tmp_path / "gone")
    batch = Batch(folder, tmp_path / "out", ORDER)
    batch.run()
    assert "no such file" in batch.outcomes["b.txt"].error


def test_every_reason_names_the_file_and_the_next_step(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt", "deadly.txt")
    slow = Batch(folder, tmp_path / "out", ORDER, time_limit=0)
    slow.run()
    deadly = Batch(folder, tmp_path / "other", ORDER, work=break_down_on_some)
    deadly.run()
    for error in (slow.outcomes["a.txt"].error, deadly.outcomes["deadly.txt"].error):
        assert error.startswith(str(folder))
        assert error.endswith(".")


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize("begun", [0, 1])
def test_ctrl_c_says_in_one_line_how_far_it_came_and_the_same_command_goes_on(
    folder: Path, tmp_path: Path, begun: int
) -> None:
    names = [f"{n:02}.txt" for n in range(30)]
    put(folder, *names, text=ARTICLE + ARTICLE * 5)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "briefing", "batch", str(folder), "-o", str(out), "-j", "2"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    wait_until(lambda: len(list(out.glob("*.docx"))) >= 4 * begun if begun else out.is_dir())
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to every process of the command
    _, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in err
    last = err.splitlines()[-1]
    found = re.fullmatch(
        r"briefing: stopped after (\d+) of 30 articles; the same command goes on where it stopped", last
    )
    assert found, err
    assert begun <= int(found[1]) < 30
    if begun:
        assert json.loads((out / REPORT).read_text("utf-8"))["done"] == int(found[1])
    for name in names[3:]:
        (folder / name).unlink()
    again = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert again.returncode == 0
    assert "3 briefings made" in again.stdout
    if int(found[1]) >= 3:
        assert "of them before" in again.stdout


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_workers_end_with_a_parent_that_was_killed(folder: Path, tmp_path: Path) -> None:
    put(folder, "a.txt")
    program = (
        "import sys; from pathlib import Path; from briefing.batch import Batch, Order;"
        "from tests.briefing.batch_workers import tell_and_wait;"
        f"Batch(Path({str(folder)!r}), Path({str(tmp_path / 'out')!r}), Order('briefing-note', 'a4'), work=tell_and_wait).run()"
    )
    parent = subprocess.Popen([sys.executable, "-c", program])
    told = tmp_path / "out" / "a.docx"
    wait_until(told.exists)
    parent.kill()
    parent.wait()
    worker = int(told.read_text())
    wait_until(lambda: not is_alive(worker))


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    try:  # one that has ended, and that nobody has asked for how
        return ") Z" not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return not Path("/proc").is_dir()


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
