"""How long analysis takes beside the bare parse that is its floor, and how it grows with the text.

    python benchmarks/speed.py [--words 300 600 1200 5000 20000]

Both are timed in one process, alternating, on the same text: machines are shared and noisy, so that only the ratio means
anything. The text is the sample article, its paragraphs repeated until the length is reached.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Callable

from briefing import analyse, article_from_text, paths, read_article
from briefing.extraction.nlp import load
from briefing.model import Article


def main() -> int:
    """Print one row a length: seconds of both, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", type=int, nargs="+", default=[300, 600, 1200, 5000, 20000])
    parser.add_argument("--seconds", type=float, default=6, help="at least so long for each length")
    arguments = parser.parse_args()
    nlp = load()
    print(f"Python {platform.python_version()}, {platform.machine()}, model {nlp.meta['name']} {nlp.meta['version']}")
    print(f"{'words':>7} {'bare parse s':>13} {'analyse s':>10} {'ratio':>6}  runs")
    for words in arguments.words:
        article = article_of(words)
        text = article.words(article.spans.body)
        analyse(article)
        pairs = []
        end = time.perf_counter() + arguments.seconds
        while not pairs or time.perf_counter() < end:
            pairs.append((timed(lambda: nlp(text)), timed(lambda: analyse(article))))  # noqa: B023 - called at once
        bare, whole = (statistics.median(column) for column in zip(*pairs, strict=True))
        ratio = statistics.median(b / a for a, b in pairs)
        print(f"{words:>7} {bare:>13.3f} {whole:>10.3f} {ratio:>6.2f}  {len(pairs)}", flush=True)
    return 0


def article_of(words: int) -> Article:
    """Return an article of about so many words."""
    seed = read_article(paths.seeds_dir() / "china-russia-consultation.txt")
    paragraphs = [seed.words(p) for p in seed.paragraphs]
    chosen: list[str] = []
    count = at = 0
    while count < words:
        chosen.append(paragraphs[at % len(paragraphs)])
        count += len(chosen[-1].split())
        at += 1
    return article_from_text("\n".join(chosen))


def timed(work: Callable[[], object]) -> float:
    """Return the seconds one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
