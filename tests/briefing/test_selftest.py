"""The promise that nothing is sent: watched by Python's audit hook, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

WATCHED = """
import sys
from briefing.selftest import SocketWatch
watch = SocketWatch()
{work}
print(watch.events)
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, timeout=120)


def test_the_selftest_passes_and_names_versions_and_digests() -> None:
    result = run("-m", "briefing", "selftest")
    assert (result.returncode, result.stderr) == (0, "")
    assert "ok   Nothing was sent: no socket was opened" in result.stdout
    assert "FAIL" not in result.stdout
    named = dict(line.split(": ", 1) for line in result.stdout.splitlines() if ": " in line)
    assert named["Language model"].startswith("en_core_web")
    assert len(named["Tagger, digest of its file"]) == 64
    assert {"Briefing Desk", "Python", "spacy", "PySide6-Essentials"} <= named.keys()


def test_the_watch_hears_a_socket() -> None:
    result = run("-c", WATCHED.format(work="import socket; socket.socket().close()"))
    assert "socket.__new__" in result.stdout


def test_the_watch_hears_a_name_looked_up() -> None:
    result = run("-c", WATCHED.format(work="import socket; socket.getaddrinfo('localhost', 80)"))
    assert "socket.getaddrinfo" in result.stdout


def test_the_whole_main_job_runs_with_sockets_forbidden(tmp_path) -> None:
    program = f"""
import sys
def forbid(event, arguments):
    if event.startswith("socket."):
        raise PermissionError(event)
sys.addaudithook(forbid)
import briefing
brief = briefing.analyse(briefing.read_article(sys.argv[1]))
briefing.save(brief, r"{tmp_path}/a.brief")
for suffix in ("docx", "pdf", "md", "html"):
    briefing.render(briefing.fit(briefing.load(r"{tmp_path}/a.brief"), "meeting-readout"), r"{tmp_path}/a." + suffix)
"""
    from briefing import paths

    result = run("-c", program, str(paths.seeds_dir() / "china-russia-consultation.txt"))
    assert (result.returncode, result.stderr) == (0, "")
    assert {p.suffix for p in tmp_path.iterdir()} == {".brief", ".docx", ".pdf", ".md", ".html"}


def test_the_users_own_templates_are_neither_judged_nor_written_beside(tmp_path, monkeypatch) -> None:
    from briefing import paths

    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    folder = paths.user_templates_dir()
    folder.mkdir(parents=True)
    (folder / "mine.docx").write_bytes((paths.templates_dir() / "briefing-note.docx").read_bytes())
    (folder / "broken.docx").write_bytes(b"PK")
    result = run("-m", "briefing", "selftest")
    assert (result.returncode, result.stderr) == (0, "")
    assert sorted(p.name for p in folder.iterdir()) == ["broken.docx", "mine.docx"]
