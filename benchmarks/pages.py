"""Is every page one page? Generated briefs through all templates and papers, with LibreOffice as the judge.

    python benchmarks/pages.py [--documents 200] [--first-seed 1000] [--jobs 1]

The briefs have random lengths, languages, parties, sources, pins, edited quotes and notes; each goes through two of the
ten pairs of template and paper. The first seed keeps them apart from the tests'.
Prints the share of one-page documents, how full the overfull ones got beside the limit that applied, and the times.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefing.errors import PageError
from briefing.page.fit import NO_ROOM, Page, fit
from briefing.page.measure import measure
from briefing.page.office import find_office
from briefing.page.templates import find_templates
from tests.briefing.page.generated import generated_brief

BATCH = 200  # files for one run of LibreOffice
FOR_EACH = 2  # documents of one brief


@dataclass(frozen=True)
class Made:
    """One document with what it took to make it."""

    template: str
    paper: str
    fill: float
    limit: float
    overfull: bool
    fit_seconds: float
    fit_cpu_seconds: float
    measure_seconds: float


def main() -> None:
    """Make the documents, have LibreOffice count their pages, print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--documents", type=int, default=200)
    arguments.add_argument("--first-seed", type=int, default=1000)
    arguments.add_argument("--jobs", type=int, default=1, help="processes at work at the same time")
    options = arguments.parse_args()
    if find_office() is None or shutil.which("pdfinfo") is None:
        sys.exit("LibreOffice and pdfinfo (poppler-utils) are needed")
    batches = [range(n, min(n + BATCH, options.documents)) for n in range(0, options.documents, BATCH)]
    found: list[tuple[Made, int]] = []
    with ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as pool:
        for made in pool.map(_batch, batches, [options.first_seed] * len(batches)):
            found += made
            print(f"{len(found)} documents", file=sys.stderr)
    print(f"{-(-options.documents // FOR_EACH)} briefs\n")
    _print(found, options.documents - len(found))


def _batch(numbers: range, first_seed: int) -> list[tuple[Made, int]]:
    """Make documents and count their pages; those that are refused, as they should be, are not among them."""
    combinations = [(info.id, paper) for info in find_templates() if info.built_in for paper in info.papers]
    with tempfile.TemporaryDirectory(prefix="briefing-pages-") as folder:
        made: dict[Path, Made] = {}
        for number in numbers:
            seed, turn = first_seed + number // FOR_EACH, number % FOR_EACH
            template, paper = combinations[(seed + turn * len(combinations) // FOR_EACH) % len(combinations)]
            path = Path(folder) / f"{number:06}.docx"
            if (document := _make(seed, template, paper, path)) is not None:
                made[path] = document
        pages = _count(list(made))
        return [(document, pages[path]) for path, document in made.items()]


def _make(seed: int, template: str, paper: str, path: Path) -> Made | None:
    """Write one document; ``None`` if what is pinned is too long, which is refused as it should be."""
    brief = generated_brief(seed)
    started, started_cpu = time.perf_counter(), time.process_time()
    try:
        page: Page = fit(brief, template, paper=paper)
    except PageError:
        return None
    fit_seconds, fit_cpu = time.perf_counter() - started, time.process_time() - started_cpu
    path.write_bytes(page.document)
    started_cpu = time.process_time()
    measure(page.document)
    measure_cpu = time.process_time() - started_cpu
    overfull = any(left.reason == NO_ROOM for left in page.left_out)
    return Made(template, paper, page.fill, page.limit, overfull, fit_seconds, fit_cpu, measure_cpu)


def _count(documents: list[Path]) -> dict[Path, int]:
    """Have LibreOffice lay out the documents in one run, and count their pages."""
    office, counter = find_office(), shutil.which("pdfinfo")
    assert office is not None
    assert counter is not None
    folder = documents[0].parent
    profile = (folder / "profile").as_uri()
    command = [str(office), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(folder), *map(str, documents)], check=True, capture_output=True, timeout=1800)
    counts = {}
    for document in documents:
        told = subprocess.run(
            [counter, str(document.with_suffix(".pdf"))], check=True, capture_output=True, text=True
        ).stdout
        pages = re.search(r"^Pages:\s+(\d+)", told, re.MULTILINE)
        counts[document] = int(pages[1]) if pages else 0
    return counts


def _print(found: list[tuple[Made, int]], refused: int) -> None:
    print(
        "| template | documents | one page | overfull | their fill of the limit, median | fit + render, median | of it processor |"
    )
    print("|---|---|---|---|---|---|---|")
    templates = Counter(made.template for made, _ in found)
    for template in templates:
        _row(template, [entry for entry in found if entry[0].template == template])
    _row("all", found)
    measured = median(made.measure_seconds for made, _ in found)
    print(
        f"\nmeasure, processor time, median: {1000 * measured:.0f} ms; refused because what is pinned is too long: {refused}"
    )
    for made, pages in found:
        if pages != 1:
            print(f"{pages} pages: {made}")


def _row(name: str, found: list[tuple[Made, int]]) -> None:
    one = sum(pages == 1 for _, pages in found)
    overfull = [made for made, _ in found if made.overfull]
    full = f"{median(made.fill / made.limit for made in overfull):.1%}" if overfull else "–"
    seconds = median(made.fit_seconds for made in overfull or [made for made, _ in found])
    cpu = median(made.fit_cpu_seconds for made in overfull or [made for made, _ in found])
    print(
        f"| {name} | {len(found)} | {one / len(found):.1%} | {len(overfull)} | {full} "
        f"| {1000 * seconds:.0f} ms | {1000 * cpu:.0f} ms |"
    )


if __name__ == "__main__":
    main()
