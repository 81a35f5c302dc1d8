"""The Word templates there are: the built-in ones in two papers, and the user's own."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import TemplateError
from briefing.files import write_atomically
from briefing.page.package import SUFFIXES, refuse_other_suffix
from briefing.paths import templates_dir, user_templates_dir
from briefing.zipped import DAMAGED

DEFAULT_PAPER = "a4"
PAPERS = ("a4", "letter")

_PAPER_SIZE = re.compile(rb'<w:pgSz\b[^>]*?\bw:w="(\d{1,6})"')
_LETTER_WIDTH = 12240  # twips
_CLOSE = 60
_LOOKED_AT = 5_000_000  # bytes


@dataclass(frozen=True, kw_only=True)
class TemplateInfo:
    """A template as it is offered: what it is called, what it is for, and the papers it comes in.

    ``files`` has one path for each paper; a template of the user has one file, whatever the paper.
    """

    id: str
    title: str
    description: str
    papers: tuple[str, ...]
    files: tuple[Path, ...]
    built_in: bool = True

    def path(self, paper: str = DEFAULT_PAPER) -> Path:
        """Return the file for ``paper``, or the only one there is.

        Raises:
            TemplateError: If the template does not come in that paper.
        """
        if not self.built_in:
            return self.files[0]
        if paper not in self.papers:
            raise TemplateError(
                f"there is no paper “{paper}” for this template",
                subject=self.title,
                next_step=f"Choose one of: {', '.join(self.papers)}.",
            )
        return self.files[self.papers.index(paper)]


# The order in which they are offered.
_BUILT_IN = {
    "briefing-note": (
        "Briefing note (general)",
        "One page on one event: bottom line, who took part, who holds what, the quotes that prove it, next steps.",
    ),
    "meeting-readout": (
        "Meeting readout",
        "What was said at a meeting or call: participants by side, topics as short paragraphs, what was agreed.",
    ),
    "positions-matrix": (
        "Positions matrix",
        "Topics down, parties across, and for each topic whether they agree or differ.",
    ),
    "press-lines": (
        "Press lines and quote sheet",
        "Lines to take, questions and answers, and quotes on the record with their place in the source.",
    ),
    "bluf-memo": (
        "BLUF memo",
        "To, from, subject, date; the bottom line up front, then recommendations, background and positions.",
    ),
}


def find_templates() -> tuple[TemplateInfo, ...]:
    """Return the templates that can be used: the built-in ones first, then the user's by file name."""
    return (*_built_in(), *_of_the_user())


def find_template(name: str) -> TemplateInfo:
    """Return the template with that id, or the one at that path.

    Raises:
        TemplateError: If there is neither, or what is there is no Word file.
    """
    known = find_templates()
    for info in known:
        if info.id == name:
            return info
    path = Path(name).expanduser()
    if path.suffix.lower() in SUFFIXES or path.exists():
        if not path.is_file():
            raise TemplateError("there is no such template file", subject=name, next_step="Check the path.")
        refuse_other_suffix(path)
        return _own(path)
    raise TemplateError(
        "there is no such template", subject=name, next_step=f"Choose one of: {', '.join(t.id for t in known)}."
    )


def write_starter(path: Path, *, paper: str = DEFAULT_PAPER) -> Path:
    """Write a template with notes in it, for people who want to make their own in Word.

    Raises:
        TemplateError: If the paper is unknown or the file cannot be written; a file that is there is never replaced.
    """
    if path.exists():
        raise TemplateError("there is a file of that name already", subject=str(path), next_step="Choose another.")
    if path.suffix.lower() != ".docx" or paper not in PAPERS:
        raise TemplateError(
            "a template is a Word file on A4 or Letter", subject=str(path), next_step="End its name in .docx."
        )
    source = templates_dir() / f"starter{'' if paper == DEFAULT_PAPER else '-' + paper}.docx"
    write_atomically(path, source.read_bytes(), TemplateError)
    return path


def _built_in() -> tuple[TemplateInfo, ...]:
    folder = templates_dir()
    found = []
    for name, (title, description) in _BUILT_IN.items():
        files = {paper: folder / f"{name}{'' if paper == DEFAULT_PAPER else '-' + paper}.docx" for paper in PAPERS}
        there = {paper: path for paper, path in files.items() if path.is_file()}
        if there:
            found.append(
                TemplateInfo(
                    id=name,
                    title=title,
                    description=description,
                    papers=tuple(there),
                    files=tuple(there.values()),
                )
            )
    return tuple(found)


def _of_the_user() -> tuple[TemplateInfo, ...]:
    folder = user_templates_dir()
    if not folder.is_dir():
        return ()
    files = sorted(folder.iterdir(), key=lambda p: (p.stem.casefold(), p.name))
    files = [p for p in files if p.suffix.lower() in SUFFIXES and p.name[0] not in "~."]
    return tuple(_own(path) for path in files if path.is_file())


def _own(path: Path) -> TemplateInfo:
    return TemplateInfo(
        id=str(path),
        title=path.stem,
        description="Your own template.",
        papers=(_paper_of(path),),
        files=(path,),
        built_in=False,
    )


def _paper_of(path: Path) -> str:
    """The paper a template is for, as far as a look into the file tells; whether it is usable is seen later."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("word/document.xml") as document:
            found = _PAPER_SIZE.findall(document.read(_LOOKED_AT))
    except DAMAGED:
        return DEFAULT_PAPER
    letter = bool(found) and abs(int(found[-1]) - _LETTER_WIDTH) < _CLOSE
    return "letter" if letter else DEFAULT_PAPER
