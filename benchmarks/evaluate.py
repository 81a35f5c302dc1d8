"""Read every article of a corpus folder, keep what was found, and score it where a scorer is given.

    python benchmarks/evaluate.py FOLDER [--scorer SCRIPT] [--out FOLDER]

FOLDER holds NAME.txt with NAME.gold.json beside it. The corpora and their scorers are kept outside the repository, for
most of their texts may not be republished; `make eval CORPUS=FOLDER SCORER=SCRIPT` runs this file.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from briefing import analyse, read_article
from briefing.findings import findings


def main() -> int:
    """Write NAME.json for each article, then run the scorer on both folders."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--scorer", type=Path, help="a script that takes the gold folder and the folder of findings")
    parser.add_argument("--out", type=Path, help="where to keep the findings; otherwise they are thrown away")
    parser.add_argument("--details", action="store_true", help="passed on to the scorer: one line a miss")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        out = arguments.out or Path(temporary)
        out.mkdir(parents=True, exist_ok=True)
        articles = sorted(arguments.corpus.glob("*.txt"))
        for path in articles:
            found = findings(analyse(read_article(path)))
            (out / f"{path.stem}.json").write_text(json.dumps(found, ensure_ascii=False, indent=1), "utf-8")
        print(f"{len(articles)} articles read from {arguments.corpus}", flush=True)
        if arguments.scorer is None:
            return 0
        details = ["--details"] if arguments.details else []
        command = [sys.executable, str(arguments.scorer), str(arguments.corpus), str(out), *details]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
