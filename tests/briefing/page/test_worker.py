"""The worker process that fills templates of the user's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from briefing.errors import TemplateError
from briefing.page import worker
from briefing.page.package import read_template
from briefing.page.render import Properties, fill_template
from briefing.page.worker import fill_apart
from tests.briefing.page.support import all_text, paragraph, template_file


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
    loops = "".join(f"{{% for {name} in x %}}" for name in "abcdefgh") + "y" + "{% endfor %}" * 8
    path = template_file(tmp_path, paragraph(loops))
    with pytest.raises(TemplateError, match="longer than"):
        fill_apart(read_template(path), {"x": list(range(99))}, Properties(), title="Own", time_limit=2.0)
    assert "fine" in all_text(
        fill_apart(
            read_template(template_file(tmp_path, paragraph("{{ x }}"))), {"x": "fine"}, Properties(), title="Own"
        ).document()
    )


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
    done = fill_apart(read_template(path), {"x": "a < b"}, Properties(), title="Own", time_limit=30.0)
    assert "a < b [missing: nosuch]" in all_text(done.document())
    assert (tmp_path / "started").read_text(encoding="utf-8") == "--worker briefing.page.worker"


def test_a_template_that_takes_too_much_memory_is_stopped(tmp_path):
    if not Path("/proc/self/statm").exists():
        pytest.skip("only Linux limits the memory of a process")
    worker.stop()
    loops = "".join(f"{{% for {name} in x %}}" for name in "abcd") + "{{ y }}" + "{% endfor %}" * 4
    path = template_file(tmp_path, paragraph(loops))
    values = {"x": list(range(12)), "y": "word " * 20_000}
    with pytest.raises(TemplateError, match="too much memory"):
        fill_apart(read_template(path), values, Properties(), title="Own", time_limit=60.0)
