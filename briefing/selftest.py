"""Does this installation keep its promises? The main job is done once, and watched.

From the first line on, Python's audit hook reports every socket that is opened, every name that is looked up and every
address that is connected to. Then the sample article is read, analysed, fitted and written as .docx and PDF, and what came
out is checked: each quote and position stands in the source, each page is one page.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import platform
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from briefing import __version__, paths
from briefing.model import Position, Quote

_PARTS = (
    "PySide6-Essentials",
    "spacy",
    "numpy",
    "docxtpl",
    "python-docx",
    "jinja2",
    "lxml",
    "trafilatura",
    "pypdfium2",
    "striprtf",
)


@dataclass(frozen=True)
class Check:
    """One promise and whether it held."""

    promise: str
    held: bool
    detail: str = ""


class SocketWatch:
    """Remembers what the process does on the network, from the moment it is made until the process ends."""

    def __init__(self) -> None:
        self.events: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith("socket."):
            self.events.append(f"{event}{arguments[1:]!r}")


def versions() -> dict[str, str]:
    """Name everything that shapes a page: program, Python, system, libraries, language model, tagger and its training data."""
    from briefing.extraction import nlp, tagger

    found = {"Briefing Desk": __version__, "Python": platform.python_version(), "System": platform.platform()}
    for part in _PARTS:
        try:
            found[part] = importlib.metadata.version(part)
        except importlib.metadata.PackageNotFoundError:
            found[part] = "not installed"
    report = nlp.version_report()
    found["Language model"] = f"{report['model']} {report['model_version']}".strip() or "not installed"
    if report["model"]:
        found["Language model, digest of its files"] = _digest_of_package(report["model"])
    model = tagger.load().info
    found["Tagger"] = f"trained {model.date} on {model.documents} articles with {model.attributions} attributions"
    found["Tagger, digest of its file"] = hashlib.sha256(tagger.MODEL.read_bytes()).hexdigest()
    found["Tagger, digest of its training articles"] = model.training_digest
    return found


def _digest_of_package(name: str) -> str:
    """Return one SHA-256 over names and contents of all data files of an installed package."""
    found = importlib.util.find_spec(name)
    places = list(found.submodule_search_locations or ()) if found else []
    digest = hashlib.sha256()
    for place in map(Path, places):
        for file in sorted(p for p in place.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
            digest.update(file.relative_to(place).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def run(watch: SocketWatch) -> list[Check]:
    """Do the main job on the sample article and return what was promised and what held."""
    from briefing.extraction.pipeline import analyse
    from briefing.ingest import read_article
    from briefing.page.export import render
    from briefing.page.fit import fit
    from briefing.page.templates import find_templates
    from briefing.project import load, save

    sample = paths.seeds_dir() / "china-russia-consultation.txt"
    checks: list[Check] = []
    brief = analyse(read_article(sample))
    words: list[Quote | Position] = [*brief.quotes, *brief.positions]
    wrong = [i for i in words if i.span is None or brief.article.text[i.span.start : i.span.end] != i.text]
    found = f"{len(brief.participants)} participants, {len(brief.positions)} positions, {len(brief.quotes)} quotes"
    checks.append(Check("The sample article is read", bool(brief.quotes and brief.positions), found))
    checks.append(Check("Every quote and position stands in the source", not wrong, f"{len(words)} checked"))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        checks.append(Check("Saved work comes back the same", load(save(brief, place / "a.brief")) == brief))
        pages = []
        for template in (t for t in find_templates() if t.built_in):  # the user's own are hers to try
            page = fit(brief, template.id)
            pages.append(page.pages)
            for suffix in (".docx", ".pdf"):
                render(page, place / f"{template.id}{suffix}")
        checks.append(
            Check("Every built-in template gives one page", set(pages) == {1}, f"{len(pages)} templates, .docx and PDF")
        )
    checks.append(Check("Nothing was sent: no socket was opened", not watch.events, "; ".join(watch.events[:5])))
    return checks
