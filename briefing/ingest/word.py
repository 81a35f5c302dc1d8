"""Word files: the paragraphs as they read, with tracked changes taken as accepted.

ISO/IEC 29500-1 is the format. Headers, footers, footnotes, comments and text boxes stand outside the article and are left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.ingest.archives import parse_if_sound, parse_member, read_members
from briefing.ingest.office import office_article
from briefing.ingest.sources import RawArticle, Source, Watch

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_NAMESPACE = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT_NAMESPACE = b"http://purl.oclc.org/ooxml/wordprocessingml/main"  # of files saved as "Strict Open XML"
_W = f"{{{_NAMESPACE.decode()}}}"
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
    body = parse_member(source, _transitional(members[_DOCUMENT]))
    styles = _style_names(parse_if_sound(source, _transitional(members.get(_STYLES, b""))))
    watch.step(1, 2, "Reading")
    return office_article(source, _paragraphs(body, styles), parse_if_sound(source, members.get(_CORE)), MEDIA_TYPE)


def _transitional(content: bytes) -> bytes:
    return content.replace(_STRICT_NAMESPACE, _NAMESPACE)


def _paragraphs(body: _Element, styles: dict[str, str]) -> Iterator[tuple[str, bool]]:
    for paragraph in body.iter(f"{_W}p"):
        if not any(ancestor.tag in _SKIPPED for ancestor in paragraph.iterancestors()):
            yield "".join(_words(paragraph)), _style(paragraph, styles) in _HEADLINE_STYLES


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
        elif child.tag not in _SKIPPED and child.tag != f"{_W}p" and not _is_hidden(child):
            stack.append(iter(child))


def _is_hidden(run: _Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}vanish") if run.tag == f"{_W}r" else None
    return mark is not None and mark.get(f"{_W}val", "true") not in ("0", "false", "off")


def _style(paragraph: _Element, names: dict[str, str]) -> str:
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return names.get(found.get(f"{_W}val", ""), "") if found is not None else ""


def _style_names(styles: _Element | None) -> dict[str, str]:
    names: dict[str, str] = {}
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        name = style.find(f"{_W}name")
        if name is not None:
            names[style.get(f"{_W}styleId", "")] = (name.get(f"{_W}val") or "").lower()
    return names
