"""The worker process that fills templates of the user's own."""

from __future__ import annotations

import io
import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefing.errors import TemplateError
from briefing.page import worker
from briefing.page.package import read_template
from briefing.page.render import Properties, fill_template
from briefing.page.worker import Budget, fill_apart
from tests.briefing.page.support import all_text, paragraph, template_file

LOOPS = "".join(f"{{% for {name} in x %}}" for name in "abcdefgh") + "y" + "{% endfor %}" * 8


def test_a_template_of_ones_own_is_filled_in_another_process(tmp_path):
    path = template_file(tmp_path, paragraph("{{ x }} {{ nosuch }}"))
    apart = fill_apart(read_template(path), {"x": "a < b"}, Properties(title="T"), title="Own")
    here = fill_template(read_template(path), {"x": "a < b"}, Properties(title="T"), title="Own")
    assert apart.document() == here.document()
    assert apart.missing == ("nosuch",)


def test_its_errors_arrive_as_they_are(tmp_path):
    path = template_file(tmp_path, paragraph("{% if x %}"))
    with pytest.raises(TemplateError, match=r"^Own: a tag is wrong"):
        fill_apart(read_template(path), {}, Properties(), title="Own")


def test_a_template_that_never_ends_is_killed_and_the_next_one_works(tmp_path):
    path = template_file(tmp_path, paragraph(LOOPS))
    with pytest.raises(TemplateError, match="longer than"):
        fill_apart(read_template(path), {"x": list(range(99))}, Properties(), title="Own", budget=Budget(2.0))
    assert "fine" in all_text(
        fill_apart(
            read_template(template_file(tmp_path, paragraph("{{ x }}"))), {"x": "fine"}, Properties(), title="Own"
        ).document()
    )


def test_all_attempts_at_a_page_share_one_time(tmp_path):
    quick, slow = (template_file(tmp_path, paragraph(text), name=f"{len(text)}.docx") for text in ("{{ x }}", LOOPS))
    budget = Budget(4.0)
    for _ in range(2):
        fill_apart(read_template(quick), {"x": "fine"}, Properties(), title="Own", budget=budget)
    assert 0.0 < budget.spent < 4.0
    budget.spent = 2.5
    started = time.monotonic()
    with pytest.raises(TemplateError, match="longer than 4 seconds"):
        fill_apart(read_template(slow), {"x": list(range(99))}, Properties(), title="Own", budget=budget)
    assert time.monotonic() - started < 3.5
    assert budget.left == 0.0
    with pytest.raises(TemplateError, match="longer than 4 seconds"):
        fill_apart(read_template(quick), {"x": "fine"}, Properties(), title="Own", budget=budget)


def test_whatever_goes_wrong_in_the_process_the_other_side_learns_of_it(tmp_path, monkeypatch):
    def broken(*_arguments, **_names):
        raise RuntimeError("a bug\nin two lines")

    request = io.BytesIO()
    text = json.dumps({"readout": {}, "properties": asdict(Properties()), "title": "Own"}).encode()
    worker._send(request, text, template_file(tmp_path, paragraph("x")).read_bytes())
    answers = io.BytesIO()
    monkeypatch.setattr(worker, "fill_template", broken)
    monkeypatch.setattr(worker, "_limit_memory", lambda: None)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(request.getvalue())))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=answers))
    worker.serve()
    answers.seek(0)
    assert worker._receive(answers) == (b"", b"")  # ready
    answer, document = worker._receive(answers)
    assert json.loads(answer) == {
        "reason": "the template cannot be filled (RuntimeError: a bug in two lines)",
        "subject": "Own",
        "next_step": "Check the template to find the tag.",
    }
    assert document == b""


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "pass"]], ids=["missing", "ends"])
def test_a_process_that_does_not_start_is_told_in_words(tmp_path, monkeypatch, command):
    worker.stop()
    monkeypatch.setattr(worker, "worker_command", lambda _name: command)
    path = template_file(tmp_path, paragraph("{{ x }}"))
    with pytest.raises(TemplateError, match=r"^Own: the template cannot be filled\. Start the program again\.$"):
        fill_apart(read_template(path), {"x": "fine"}, Properties(), title="Own")


def test_the_start_of_the_process_is_not_counted(tmp_path, monkeypatch):
    worker.stop()
    slow = "import time; time.sleep(1.5); from briefing.page.worker import serve; serve()"
    monkeypatch.setattr(worker, "worker_command", lambda _name: [sys.executable, "-c", slow])
    path = template_file(tmp_path, paragraph("{{ x }}"))
    budget = Budget(1.4)
    assert fill_apart(read_template(path), {"x": "fine"}, Properties(), title="Own", budget=budget).missing == ()
    assert budget.spent < 1.4
    worker.stop()


@pytest.fixture
def frozen(tmp_path, monkeypatch):
    """A function that makes this process believe it is a packaged program."""
    if os.name == "nt":
        pytest.skip("the stand-in for the program is a Unix script")

    def become() -> None:
        worker.stop()
        program = tmp_path / "briefing"  # lies beside the window
        root = Path(__file__).resolve().parents[3]
        program.write_text(
            f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(root)!r})\n"
            f"(__import__('pathlib').Path({str(tmp_path)!r}) / 'started').write_text(' '.join(sys.argv[1:]))\n"
            "from briefing.cli import main\nsys.exit(main())\n",
            encoding="utf-8",
        )
        program.chmod(0o755)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(tmp_path / "briefing-desk"))

    yield become
    worker.stop()


def test_a_packaged_program_is_its_own_worker(tmp_path, frozen):
    frozen()
    path = template_file(tmp_path, paragraph("{{ x }} {{ nosuch }}"))
    done = fill_apart(read_template(path), {"x": "a < b"}, Properties(), title="Own", budget=Budget(30.0))
    assert "a < b [missing: nosuch]" in all_text(done.document())
    assert (tmp_path / "started").read_text(encoding="utf-8") == "--worker briefing.page.worker"


def test_a_constant_that_would_fill_the_memory_is_stopped_like_any_other(tmp_path):
    if not Path("/proc/self/statm").exists():
        pytest.skip("only Linux limits the memory of a process")
    path = template_file(tmp_path, paragraph("{{ [1]|batch(300000000, 'A')|list|length }}"))
    with pytest.raises(TemplateError, match="too much memory"):
        fill_apart(read_template(path), {}, Properties(), title="Own", budget=Budget(60.0))


def test_a_template_that_takes_too_much_memory_is_stopped(tmp_path):
    if not Path("/proc/self/statm").exists():
        pytest.skip("only Linux limits the memory of a process")
    worker.stop()
    loops = "".join(f"{{% for {name} in x %}}" for name in "abcd") + "{{ y }}" + "{% endfor %}" * 4
    path = template_file(tmp_path, paragraph(loops))
    values = {"x": list(range(12)), "y": "word " * 20_000}
    with pytest.raises(TemplateError, match="too much memory"):
        fill_apart(read_template(path), values, Properties(), title="Own", budget=Budget(60.0))
