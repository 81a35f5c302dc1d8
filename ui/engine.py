"""What the window asks of the engine, as one value of functions: each imports what it needs when it is first called.

Everything here is called in worker threads only. Tests put other functions in their place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import paths

if TYPE_CHECKING:
    from briefing.model import Article, Brief
    from briefing.page.fit import Page
    from briefing.page.templates import TemplateInfo

Progress = Callable[[int, int, str], None]
IsCancelled = Callable[[], bool]


def read_article(source: Path | str) -> Article:
    """Read an article and note when."""
    from briefing.ingest import read_article as read

    return read(source, retrieved=_now())


def article_from_text(text: str) -> Article:
    """Make an article of pasted text and note when."""
    from briefing.ingest import article_from_text as make

    return make(text, retrieved=_now())


def analyse(article: Article, progress: Progress, is_cancelled: IsCancelled) -> Brief:
    """Find everything in an article; the user's topic packs are used too."""
    from briefing.extraction.pipeline import analyse as find

    packs = sorted(paths.user_topics_dir().glob("*.y*ml"))
    return find(article, topics=packs or None, progress=progress, is_cancelled=is_cancelled)


def warm_up() -> None:
    """Load the language model, so that the first article need not wait for it."""
    from briefing.extraction.nlp import load

    load()


def fit(brief: Brief, *, strict: bool, is_cancelled: IsCancelled | None = None) -> Page:
    """Make the page the brief asks for; without ``strict`` a page that is too long comes back as it is."""
    from briefing.page.fit import fit as make

    layout = brief.layout
    return make(
        brief, layout.template, paper=layout.paper, pages=layout.pages, strict=strict, is_cancelled=is_cancelled
    )


def render(page: Page, path: Path) -> Path:
    """Write a page; the suffix decides the format."""
    from briefing.page.export import render as write

    return write(page, path)


def page_texts(page: Page) -> tuple[str, str]:
    """Return a page as plain text and as HTML, for the clipboard."""
    from briefing.page.export import html, plain_text

    return plain_text(page), html(page)


def load_brief(path: Path) -> Brief:
    """Open saved work."""
    from briefing.project import load

    return load(path)


def save_brief(brief: Brief, path: Path) -> Path:
    """Save work."""
    from briefing.project import save

    return save(brief, path)


def find_templates() -> tuple[TemplateInfo, ...]:
    """Return the templates that can be chosen."""
    from briefing.page.templates import find_templates as find

    return find()


@dataclass(frozen=True, kw_only=True)
class Engine:
    """The functions the window works with."""

    read_article: Callable[[Path | str], Article] = read_article
    article_from_text: Callable[[str], Article] = article_from_text
    analyse: Callable[[Article, Progress, IsCancelled], Brief] = analyse
    warm_up: Callable[[], None] = warm_up
    fit: Callable[..., Page] = fit
    render: Callable[[Page, Path], Path] = render
    page_texts: Callable[[Page], tuple[str, str]] = page_texts
    load_brief: Callable[[Path], Brief] = load_brief
    save_brief: Callable[[Brief, Path], Path] = save_brief
    find_templates: Callable[[], tuple[TemplateInfo, ...]] = find_templates


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
