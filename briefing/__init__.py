"""Briefing Desk's engine: from a news article to a one-page briefing, with no window.

The functions below are the whole programming interface. Each is imported on first use, so that ``import briefing``
loads neither the language model nor Qt.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.extraction.pipeline import analyse
    from briefing.ingest import article_from_text, read_article
    from briefing.page.export import render
    from briefing.page.fit import fit
    from briefing.project import load, save

__version__ = "0.1.0"
__all__ = ["analyse", "article_from_text", "fit", "load", "read_article", "render", "save"]

_HOME = {
    "analyse": "briefing.extraction.pipeline",
    "article_from_text": "briefing.ingest",
    "read_article": "briefing.ingest",
    "render": "briefing.page.export",
    "fit": "briefing.page.fit",
    "load": "briefing.project",
    "save": "briefing.project",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
