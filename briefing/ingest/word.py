"""Word files: the paragraphs as they read, with tracked changes taken as accepted.

ISO/IEC 29500-1 is the format. Headers, footers, footnotes, comments and text boxes stand outside the article and are left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.ingest.archives import parse_member, read_members
from briefing.ingest.properties import property_candidates
from briefing.ingest.sources import RawArticle, Source, Watch
from briefing.model import Candidate

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DOCUMENT, _CORE, _STYLES = "word/document.xml", "docProps/core.xml", "word/styles.xml"
# What a reader of the page does not see, or not as part of the text.
_SKIPPED = frozenset(
    {f"{_W}{name}" for name in ("del", "moveFrom", "txbxContent", "instrText", "pPr", "rPr")} | {f"{_MC}Fallback"}
)
_MARKS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_HEADLINE_STYLES = ("title", "heading 1")


def read(source: Source, watch: Watch) -> RawArticle:
    """Return the paragraphs of a Word file; the first one in the style Title or Heading 1 is the headline."""
    watch.step(0, 2, "Unpacking")
    members = read_members(source, (_DOCUMENT, _CORE, _STYLES))
    body = parse_member(source, members[_DOCUMENT])
    styles = _style_names(parse_member(source, members[_STYLES])) if _STYLES in members else {}
    watch.step(1, 2, "Reading")
    blocks, headline = [], ""
    for paragraph in body.iter(f"{_W}p"):
        if any(ancestor.tag in _SKIPPED for ancestor in paragraph.iterancestors()):
            continue
        lines = [line for line in "".join(_words(paragraph)).split("\n") if line.strip()]
        if lines and not headline and _style(paragraph, styles) in _HEADLINE_STYLES:
            headline = " ".join(lines)
        blocks += lines
    if not blocks:
        raise source.error(
            "there is no text in it", "If it holds pictures of pages, type or copy the text and paste it."
        )
    own = (Candidate(field="title", value=headline, place="headline"),) if headline else ()
    stored = property_candidates(parse_member(source, members[_CORE])) if _CORE in members else ()
    return RawArticle(blocks=tuple(blocks), candidates=(*own, *stored), media_type=MEDIA_TYPE)


def _words(element: _Element) -> Iterator[str]:
    """Yield the text below an element; iterative, because a file may be nested as deep as it likes."""
    stack = [iter(element)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[child.tag]
        elif child.tag not in _SKIPPED and child.tag != f"{_W}p":
            stack.append(iter(child))


def _style(paragraph: _Element, names: dict[str, str]) -> str:
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return names.get(found.get(f"{_W}val", ""), "") if found is not None else ""


def _style_names(styles: _Element) -> dict[str, str]:
    names = {}
    for style in styles.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None:
            names[style.get(f"{_W}styleId", "")] = (name.get(f"{_W}val") or "").lower()
    return names
