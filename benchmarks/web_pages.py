"""Read saved web pages, and the same pages with trafilatura alone in the same run; score both where a scorer is given.

    python benchmarks/web_pages.py FOLDER [--scorer SCRIPT] [--out FOLDER]

FOLDER holds NAME.html or NAME.html.gz with NAME.json (title, authors, published, body) beside it. Pages belong to their
publishers and are kept outside the repository; `make eval-web PAGES=FOLDER SCORER=SCRIPT` runs this file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import trafilatura

from briefing.errors import ArticleError
from briefing.ingest import article_from_bytes

Found = dict[str, Any]


def ours(content: bytes, name: str) -> Found:
    """Read a page as the program does; ``text`` is the whole stored text, the headline included."""
    try:
        article = article_from_bytes(content, name=name)
    except ArticleError as error:
        print(f"{name}: {error.reason}", file=sys.stderr)
        return {}
    return {
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "text": article.text,
        "body": article.words(article.spans.body),
    }


def alone(content: bytes, _name: str) -> Found:
    """Read a page with trafilatura as it comes: no tables, no comments."""
    text = trafilatura.extract(content, include_tables=False, include_comments=False) or ""
    data = trafilatura.extract_metadata(content)
    return (
        {"title": data.title, "byline": data.author, "published": data.date, "text": text} if data else {"text": text}
    )


def main() -> int:
    """Write what was found page by page, time it, and run the scorer on each folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("--scorer", type=Path, help="a script that takes the gold folder and the folder of findings")
    parser.add_argument("--out", type=Path, help="where to keep the findings; otherwise they are thrown away")
    arguments = parser.parse_args()
    files = sorted(p for p in arguments.pages.iterdir() if p.name.endswith((".html", ".html.gz")))
    with tempfile.TemporaryDirectory() as temporary:
        out = arguments.out or Path(temporary)
        found = {"trafilatura alone": _read_all(files, alone), "briefing, whole text": _read_all(files, ours)}
        bodies = {name: {**one, "text": one.get("body", "")} for name, one in found["briefing, whole text"].items()}
        for title, pages in (*found.items(), ("briefing, body only", bodies)):
            folder = out / title.replace(", ", "-").replace(" ", "-")
            folder.mkdir(parents=True, exist_ok=True)
            for name, one in pages.items():
                (folder / f"{name}.json").write_text(json.dumps(one, ensure_ascii=False), "utf-8")
            print(f"{title}:", flush=True)
            if arguments.scorer is not None:
                subprocess.run([sys.executable, str(arguments.scorer), str(arguments.pages), str(folder)], check=True)
    return 0


def _read_all(files: list[Path], read: Callable[[bytes, str], Found]) -> dict[str, Found]:
    """Read every page; the first is read once more before, for what is loaded on first use."""
    found, seconds = {}, []
    for path in (files[0], *files):
        content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        begun = time.perf_counter()
        found[path.name.partition(".html")[0]] = read(content, path.name.removesuffix(".gz"))
        seconds.append(time.perf_counter() - begun)
    print(f"{read.__name__}: {statistics.median(seconds[1:]) * 1000:.0f} ms a page, at most {max(seconds[1:]):.2f} s")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
