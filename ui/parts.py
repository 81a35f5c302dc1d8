"""What the program is made of: every distribution it needs, with version, licence and the licence's full text.

Names and licences come from what is installed. The texts that some distributions leave out of their wheels (Qt for
Python, docxtpl, the icons inside python-lucide) stand in ``ui/licences``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_OWN = "briefing-desk"
_ROOT = Path(__file__).resolve().parent.parent
_TEXTS = Path(__file__).with_name("licences")
_FILE = re.compile(r"^(licen[cs]e|copying|notice)", re.IGNORECASE)
# By distribution: texts that come with us. The LGPL 3 is the GPL 3 with more permissions, so both are needed.
_ADDED = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "docxtpl": ("LGPL-2.1.txt",),
    "python-lucide": ("ISC-Lucide.txt",),
}


@dataclass(frozen=True)
class Part:
    """One distribution. ``files`` hold the licence; empty where neither it nor we have the text."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...] = ()

    def text(self) -> str:
        """Return the full text of the licence, empty where there is none."""
        found = (file.read_text(encoding="utf-8", errors="replace").strip() for file in self.files)
        return "\n\n\n".join(dict.fromkeys(found))


def parts() -> list[Part]:
    """Return the program's direct dependencies and, after them, what these need in turn; each group by name."""
    direct = _installed(_own_requirements())
    found = dict(direct)
    waiting = list(direct.values())
    while waiting:
        needed = _installed(waiting.pop().requires or ())
        waiting += [dist for key, dist in needed.items() if key not in found]
        found |= {key: dist for key, dist in needed.items() if key not in found}
    further = {key: dist for key, dist in found.items() if key not in direct}
    return [_part(key, group[key]) for group in (direct, further) for key in sorted(group)]


def own_licence() -> str:
    """Return the program's own licence, empty where its file is not there."""
    try:
        files = metadata.distribution(_OWN).files or ()
        places = [Path(str(f.locate())) for f in files if _FILE.match(f.name)]
    except metadata.PackageNotFoundError:
        places = []
    place = next((p for p in (*places, _ROOT / "LICENSE") if p.is_file()), None)
    return place.read_text(encoding="utf-8") if place else ""


def _own_requirements() -> list[str]:
    """Return what the program says it needs; a checkout that is not installed says it in its pyproject.toml."""
    try:
        return metadata.requires(_OWN) or []
    except metadata.PackageNotFoundError:
        place = _ROOT / "pyproject.toml"
        return list(tomllib.loads(place.read_text("utf-8"))["project"]["dependencies"]) if place.is_file() else []


def _installed(requirements: Iterable[str]) -> dict[str, metadata.Distribution]:
    """Return the distributions of a list of requirements by normalised name; those of extras or other systems are not there."""
    found: dict[str, metadata.Distribution] = {}
    for requirement in requirements:
        name = re.match(r"[\w.-]+", requirement)
        if name is None or "extra ==" in requirement:
            continue
        try:
            found[re.sub(r"[-_.]+", "-", name[0]).lower()] = metadata.distribution(name[0])
        except metadata.PackageNotFoundError:
            continue
    return found


def _part(key: str, dist: metadata.Distribution) -> Part:
    told = dist.metadata
    own = [f for f in dist.files or () if ".dist-info" in f.parts[0]]
    inside = [f for f in own if _FILE.match(f.name) or "licenses" in f.parts]
    files = [Path(str(f.locate())) for f in inside] + [_TEXTS / name for name in _ADDED.get(key, ())]
    return Part(
        name=told["Name"],
        version=dist.version,
        licence=_licence(*(told.get_all(field) or () for field in ("License-Expression", "License", "Classifier"))),
        files=tuple(file for file in files if file.is_file()),
    )


def _licence(expressions: Sequence[str], words: Sequence[str], classifiers: Sequence[str]) -> str:
    """Return the licence in a few words, from whichever field of the metadata has it."""
    first = next((text.strip().split("\n", 1)[0] for text in (*expressions, *words) if text.strip()), "")
    if first and len(first) <= 80:
        return first
    return next((c.rsplit(" :: ", 1)[1] for c in classifiers if c.startswith("License ::")), first[:80])
