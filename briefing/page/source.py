"""A template read once for many pages: its parts, the fields it uses, its tighter versions, and what was laid out with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from briefing.page.measure import Memory
from briefing.page.package import Parts, read_template
from briefing.page.readout import Marks
from briefing.page.render import template_names
from briefing.page.templates import TemplateInfo
from briefing.page.tighten import LEVELS, tightened, tightening

_MOST_MARKS = 20_000
_MOST_LAID = 3000  # paragraphs and rows; an article of five thousand words makes 400


@dataclass(frozen=True)
class Workbench:
    """The marks of items and what was laid out with them.

    It lasts from one page to the next, so that after an edit only what the edit changed is laid out again. What is on
    it changes how soon a page is made, never the page.
    """

    marks: Marks = field(default_factory=Marks)
    memory: Memory = field(default_factory=dict)

    @property
    def is_full(self) -> bool:
        """Whether it is time to begin with an empty one."""
        return len(self.marks.ids) > _MOST_MARKS or len(self.memory) > _MOST_LAID


class Source:
    """A template, with what has been found out about it."""

    def __init__(self, path: Path, title: str) -> None:
        self._levels: dict[int, Parts] = {0: read_template(path)}
        self._free: list[Workbench] = []
        self.names = template_names(self._levels[0], title=title)

    def at(self, level: int) -> Parts:
        """Return the parts of the template at a level of tightening."""
        if level not in self._levels:
            self._levels[level] = tightened(self._levels[0], LEVELS[level])
        return self._levels[level]

    def tightening(self, level: int) -> tuple[str, ...]:
        """Return in words what was done to the template at a level."""
        return tightening(self._levels[0], LEVELS[level])

    @contextmanager
    def workbench(self) -> Iterator[Workbench]:
        """Lend a workbench that nobody else works at, for one page."""
        try:
            bench = self._free.pop()
        except IndexError:
            bench = Workbench()
        try:
            yield bench
        finally:
            if not bench.is_full:
                self._free.append(bench)


def template_source(info: TemplateInfo, paper: str) -> Source:
    """Return a template as it is in the file now.

    Raises:
        TemplateError: If it cannot be used.
    """
    path = info.path(paper)
    try:
        state = path.stat()
        stamp = (state.st_mtime_ns, state.st_size)
    except OSError:
        stamp = (0, 0)  # reading it will say what is wrong
    return _read(path, info.title, stamp)


@lru_cache(maxsize=16)
def _read(path: Path, title: str, stamp: tuple[int, int]) -> Source:  # noqa: ARG001 - part of the key
    return Source(path, title)
