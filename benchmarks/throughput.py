"""How many articles a second and core: extraction beside the bare ``nlp.pipe``, and whole briefings by ``briefing batch``.

    python benchmarks/throughput.py [--articles 60] [--texts FOLDER]

Extraction and the bare pipe are timed in one process, alternating on the same slices of texts, because machines are shared
and noisy: their ratio is what counts. The texts are those of the project's own training articles, or the .txt files of
FOLDER.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from briefing import analyse, article_from_text
from briefing.batch import Batch, Order
from briefing.extraction.nlp import load
from briefing.extraction.topic_packs import load_topics

sys.path.insert(0, str(Path(__file__).parents[1]))
from training.corpus import read_folder

SLICE = 10  # articles timed together


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--texts", type=Path, default=None, help="a folder of .txt files")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "in"
        folder.mkdir()
        texts = dict(sorted(_texts(arguments.texts).items())[: arguments.articles])
        for name, text in texts.items():
            (folder / f"{name}.txt").write_text(text, "utf-8")
        extraction(list(texts.values()))
        briefings(folder, Path(scratch) / "out")
    return 0


def extraction(texts: list[str]) -> None:
    """Time the bare pipe and the analysis by turns."""
    nlp, book = load(), load_topics(())
    articles = [article_from_text(t) for t in texts]
    bodies = [a.words(a.spans.body) for a in articles]
    analyse(articles[0], topics=book)
    ratios, bare_total, whole_total = [], 0.0, 0.0
    for at in range(0, len(texts), SLICE):
        start = time.perf_counter()
        for _ in nlp.pipe(bodies[at : at + SLICE]):
            pass
        middle = time.perf_counter()
        for article in articles[at : at + SLICE]:
            analyse(article, topics=book)
        end = time.perf_counter()
        ratios.append((middle - start) / (end - middle))
        bare_total += middle - start
        whole_total += end - middle
    words = sum(len(b.split()) for b in bodies)
    print(f"{len(texts)} articles, {words / len(texts):.0f} words each")
    print(f"bare nlp.pipe     {len(texts) / bare_total:6.2f} articles a second")
    print(f"extraction        {len(texts) / whole_total:6.2f} articles a second")
    print(f"extraction / bare {statistics.median(ratios):6.2f}", flush=True)


def briefings(folder: Path, output: Path) -> None:
    """Time a whole batch in one worker: its CPU seconds, and by the wall without the start."""
    batch = Batch(folder, output, Order("briefing-note", "a4"))
    batch.run()
    made = [o for o in batch.outcomes.values() if o.done]
    seconds = sum(o.seconds for o in made)
    print(f"whole briefings   {len(made) / seconds:6.2f} a second and core ({len(batch.outcomes) - len(made)} failed)")
    shutil.rmtree(output)


def _texts(folder: Path | None) -> dict[str, str]:
    if folder is not None:
        return {file.stem: file.read_text("utf-8") for file in sorted(folder.glob("*.txt"))}
    return {document.name: document.text for document in read_folder()}


if __name__ == "__main__":
    sys.exit(main())
