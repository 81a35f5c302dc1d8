"""What the window asks of the engine, as one value of functions: each imports what it needs when it is first called.

What takes time is called in worker threads only. Tests put other functions in their place.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ui.apart import apart, stop

if TYPE_CHECKING:
    from briefing.extraction.nlp import ParseMemory
    from briefing.extraction.topic_matches import TopicMatch
    from briefing.extraction.topic_packs import TopicEntry
    from briefing.model import Article, Brief, Origin
    from briefing.page.checking import TemplateCheck
    from briefing.page.fit import Page
    from briefing.page.templates import TemplateInfo

Progress = Callable[[int, int, str], None]
IsCancelled = Callable[[], bool]


def read_article(source: Path | str, progress: Progress, is_cancelled: IsCancelled) -> Article:
    """Read an article and note when; an address is fetched."""
    from briefing.ingest import read_article as read

    return read(source, retrieved=_now(), progress=progress, is_cancelled=is_cancelled)


def article_from_text(text: str, rich: str = "") -> Article:
    """Make an article of pasted text and note when.

    ``rich`` is the same as HTML, where the clipboard has it: it knows the paragraphs, and what is only furniture of a
    page. It is not used where much of the text is missing in it.
    """
    from briefing.errors import ArticleError
    from briefing.ingest import article_from_text as make

    if rich:
        with contextlib.suppress(ArticleError):
            article = make(rich, html=True, retrieved=_now())
            if len(article.text.split()) > 0.6 * len(text.split()):
                return article
    return make(text, retrieved=_now())


def analyse(article: Article, progress: Progress, is_cancelled: IsCancelled) -> Brief:
    """Find everything in an article; the user's topic packs are used too, and those that cannot be are named."""
    from briefing.extraction import nlp
    from briefing.extraction.pipeline import analyse as find
    from briefing.extraction.topic_library import book_in_force
    from briefing.model import Diagnostic

    topics, problems = book_in_force()
    model = nlp.model_in_force()
    found = find(article, topics=topics, progress=progress, is_cancelled=is_cancelled, model=model, memory=_memory())
    notices = [Diagnostic(code="topic_pack", message=problem.message) for problem in problems]
    missing = nlp.missing_choice()
    if missing:
        words = f"The language model {missing} is not installed any more; {model or 'the usual one'} was used."
        notices.append(Diagnostic(code="model_missing", message=words))
    return replace(found, diagnostics=(*found.diagnostics, *notices)) if notices else found


def read_topics(articles: Sequence[Article], progress: Progress, is_cancelled: IsCancelled) -> tuple[Brief, ...]:
    """Read articles again for their topics; what is in memory of them is not parsed again."""
    return tuple(analyse(article, progress, is_cancelled) for article in articles)


def topic_matches(article: Article, entry: TopicEntry, is_cancelled: IsCancelled) -> tuple[TopicMatch, ...]:
    """Find the sentences of an article that hold phrases of a topic."""
    from briefing.extraction import nlp
    from briefing.extraction.pipeline import parse_article
    from briefing.extraction.topic_library import book_in_force
    from briefing.extraction.topic_matches import find_matches

    parsed = parse_article(article, is_cancelled=is_cancelled, model=nlp.model_in_force(), memory=_memory())
    return find_matches(parsed, entry, book_in_force()[0])


def choose_model(name: str) -> None:
    """Take a language model from the next analysis on; an empty name leaves it to the program."""
    from briefing.extraction import nlp

    nlp.choose(name)


def installed_models() -> tuple[str, ...]:
    """Return the language models that can be chosen."""
    from briefing.extraction import nlp

    return nlp.installed_models()


@cache
def _memory() -> ParseMemory:
    from briefing.extraction.nlp import ParseMemory

    return ParseMemory()


def load_model() -> None:
    """Load the language model."""
    from briefing.extraction import nlp

    nlp.load(nlp.model_in_force())


def load_pages() -> None:
    """Load what makes pages."""
    import briefing.page.fit  # noqa: F401 - only to have it in memory
    from briefing.page.fonts import ensure_gui

    ensure_gui()
    _spare_what_is_there()


def warm_up() -> None:
    """Load the language model, so that the first article need not wait for it."""
    _spare_what_is_there()
    apart(load_model)()


@cache
def _spare_what_is_there() -> None:
    """Take what is in memory now out of the collector's sight: each look through it would hold up a window or a page.

    Once in a process only: windows that are open at that moment are not looked through again either.
    """
    gc.freeze()


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


def convert(page: Page, path: Path, is_cancelled: IsCancelled | None = None) -> Path:
    """Write a page with LibreOffice: as OpenDocument text, or as PDF with tags for screen readers."""
    from briefing.page.export import render as write

    return write(page, path, accessible=True, is_cancelled=is_cancelled)


def page_texts(page: Page) -> tuple[str, str]:
    """Return a page as plain text and as HTML, for the clipboard."""
    from briefing.page.export import html, plain_text

    return plain_text(page), html(page)


def save_loaded_page(origin: Origin, path: Path) -> Path:
    """Write the page an article was loaded from, as it came."""
    from briefing.errors import ArticleError
    from briefing.files import write_atomically
    from briefing.ingest import kept_page

    content = kept_page(origin)
    if content is None:
        raise ArticleError(
            "the page kept with the article is damaged", subject=origin.name, next_step="Load the article again."
        )
    write_atomically(path, content, ArticleError)
    return path


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


def versions() -> dict[str, str]:
    """Return the versions and digests of everything that shapes a page."""
    from briefing.selftest import versions as named

    return named()


# What needs the language model runs in the process that has it.
analyse_apart = apart(analyse)
read_topics_apart = apart(read_topics)
topic_matches_apart = apart(topic_matches)
choose_model_apart = apart(choose_model)
# Pages are made in another, so that none waits for an article that is being read.
fit_apart = apart(fit, "pages")
render_apart = apart(render, "pages")
load_pages_apart = apart(load_pages, "pages")
try_template_apart = apart(try_template, "pages")
check_template_apart = apart(check_template, "pages")


@dataclass(frozen=True, kw_only=True)
class Engine:
    """The functions the window works with."""

    read_article: Callable[[Path | str, Progress, IsCancelled], Article] = read_article
    article_from_text: Callable[[str, str], Article] = article_from_text
    analyse: Callable[[Article, Progress, IsCancelled], Brief] = analyse_apart
    read_topics: Callable[[Sequence[Article], Progress, IsCancelled], tuple[Brief, ...]] = read_topics_apart
    topic_matches: Callable[[Article, TopicEntry, IsCancelled], tuple[TopicMatch, ...]] = topic_matches_apart
    choose_model: Callable[[str], None] = choose_model_apart
    installed_models: Callable[[], tuple[str, ...]] = installed_models
    warm_up: Callable[[], None] = warm_up
    warm_up_pages: Callable[[], None] = load_pages_apart
    fit: Callable[..., Page] = fit_apart
    render: Callable[[Page, Path], Path] = render_apart
    convert: Callable[[Page, Path, IsCancelled | None], Path] = convert
    page_texts: Callable[[Page], tuple[str, str]] = page_texts
    save_loaded_page: Callable[[Origin, Path], Path] = save_loaded_page
    load_brief: Callable[[Path], Brief] = load_brief
    save_brief: Callable[[Brief, Path], Path] = save_brief
    find_templates: Callable[[], tuple[TemplateInfo, ...]] = find_templates
    try_template: Callable[[TemplateInfo, str, Brief | None], TemplateCheck] = try_template_apart
    check_template: Callable[[Path], TemplateCheck] = check_template_apart
    versions: Callable[[], dict[str, str]] = versions
    stop: Callable[[], None] = stop


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
