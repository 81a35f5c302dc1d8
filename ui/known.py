"""Whether the text of an article is open already in another window, or was opened under another name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.ingest import same_text, text_fingerprint
from ui import windows
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TOPIC = "known"


def notice_if_known(window: MainWindow) -> Notice | None:
    """Return what to tell about the article a window has just opened; ``None`` if it is new."""
    brief = window.session.brief
    if brief is None:
        return None
    article = brief.article
    for other in windows.all_open():
        theirs = other.session.brief
        if other is not window and theirs is not None and any(same_text(article, a) for a in theirs.articles):
            return Notice(
                _tr("This article is open already, as “{name}”.").format(name=other.document_name()),
                topic=TOPIC,
                action=_tr("Show it"),
                on_action=partial(windows.bring_forward, other),
            )
    path = window.source_path()
    fingerprint, own = text_fingerprint(article), str(path.absolute()) if path else article.origin.name
    for entry in window.recent.entries:
        if entry.fingerprint == fingerprint and entry.path != own and entry.is_there:
            return Notice(
                _tr("This article was opened before, as “{title}”.").format(title=entry.title),
                detail=entry.path,
                topic=TOPIC,
                action=_tr("Open that"),
                on_action=partial(window.opening.open_recent, entry),
            )
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("KnownArticles", text)
