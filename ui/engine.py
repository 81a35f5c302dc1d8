"""What the window asks of the engine, as one value of functions: each imports what it needs when it is first called.

Everything here is called in worker threads only. Tests put other functions in their place.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import paths

if TYPE_CHECKING:
    from briefing.model import Article, Brief
    from briefing.page.checking import TemplateCheck
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
    """Load the language model and what makes pages, so that the first article need not wait for them.

    What it brings into memory stays there, so the collector of garbage need not look through it ever again: each look
    would hold up the window for a tenth of a second.
    """
    gc.disable()
    try:
        import briefing.page.fit  # noqa: F401 - only to have it in memory
        from briefing.extraction.nlp import load

        load()
    finally:
        gc.freeze()
        gc.enable()


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


def render_accessible(page: Page, path: Path) -> Path:
    """Write a page as PDF with tags for screen readers, where LibreOffice is installed."""
    from briefing.page.export import render as write

    return write(page, path, accessible=True)


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


def try_template(info: TemplateInfo, paper: str, brief: Brief | None) -> TemplateCheck:
    """Fill a template with a brief, or with a small sample, to show it; one of the user's is checked as well."""
    from briefing.page import checking, contract
    from briefing.page.fit import fit as make

    problems = () if info.built_in else checking.check_template(info.path(paper))
    found = checking.TemplateCheck(problems=problems)
    if not found.usable:
        return found
    page = make(brief or contract.sample_brief(), info.id, paper=paper, strict=False)
    return checking.TemplateCheck(problems=problems, page=page)


def check_template(path: Path) -> TemplateCheck:
    """Say what is wrong with a Word file as a template."""
    from briefing.page.checking import examine_template

    return examine_template(path)


@dataclass(frozen=True, kw_only=True)
class Engine:
    """The functions the window works with."""

    read_article: Callable[[Path | str], Article] = read_article
    article_from_text: Callable[[str], Article] = article_from_text
    analyse: Callable[[Article, Progress, IsCancelled], Brief] = analyse
    warm_up: Callable[[], None] = warm_up
    fit: Callable[..., Page] = fit
    render: Callable[[Page, Path], Path] = render
    render_accessible: Callable[[Page, Path], Path] = render_accessible
    page_texts: Callable[[Page], tuple[str, str]] = page_texts
    load_brief: Callable[[Path], Brief] = load_brief
    save_brief: Callable[[Brief, Path], Path] = save_brief
    find_templates: Callable[[], tuple[TemplateInfo, ...]] = find_templates
    try_template: Callable[[TemplateInfo, str, Brief | None], TemplateCheck] = try_template
    check_template: Callable[[Path], TemplateCheck] = check_template


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
