"""OpenDocument text files, packed or flat: headings, paragraphs, list items and cells in reading order.

OASIS OpenDocument 1.3 is the format; a flat file (.fodt) is one XML document of what a packed one (.odt) keeps in members.
Notes, comments, tracked deletions and frames stand outside the article and are left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.ingest.archives import MAX_MEMBER_BYTES, parse_if_sound, parse_member, protected, read_members, too_large
from briefing.ingest.office import office_article
from briefing.ingest.sniffing import ZIP_STARTS
from briefing.ingest.sources import RawArticle, Source, Watch

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
FLAT_MEDIA_TYPE = "application/vnd.oasis.opendocument.text-flat-xml"

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_CONTENT, _META, _LIST = "content.xml", "meta.xml", "META-INF/manifest.xml"
_SKIPPED = frozenset({
    f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_TEXT}ruby-text", f"{_TEXT}table-of-content", f"{_OFFICE}annotation",
    f"{_DRAW}frame", f"{_DRAW}custom-shape",
})  # fmt: skip
_MARKS = {f"{_TEXT}tab": " ", f"{_TEXT}s": " ", f"{_TEXT}line-break": "\n"}
_BLOCKS = (f"{_TEXT}h", f"{_TEXT}p")


def read(source: Source, watch: Watch) -> RawArticle:
    """Return the paragraphs of an OpenDocument text; its title, or a first heading of level 1, is the headline."""
    watch.step(0, 2, "Unpacking")
    packed = source.content.startswith(ZIP_STARTS)
    root, properties = _unpacked(source) if packed else _flat(source)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise source.error("this is no text document", "Copy the article's text and paste it.")
    watch.step(1, 2, "Reading")
    paragraphs = _paragraphs(body, _automatic_styles(root))
    return office_article(source, paragraphs, properties, MEDIA_TYPE if packed else FLAT_MEDIA_TYPE)


def _unpacked(source: Source) -> tuple[_Element, _Element | None]:
    """Return the content and the properties of a packed file."""
    members = read_members(source, (_CONTENT, _META, _LIST))
    contents = parse_if_sound(source, members.get(_LIST))
    if contents is not None and contents.find(f".//{_MANIFEST}encryption-data") is not None:
        raise protected(source)
    return parse_member(source, members.get(_CONTENT, b"")), parse_if_sound(source, members.get(_META))


def _flat(source: Source) -> tuple[_Element, _Element | None]:
    """Return the same of a flat file, which may be as large as what a packed one unpacks to."""
    if len(source.content) > MAX_MEMBER_BYTES:
        raise too_large(source)
    root = parse_member(source, source.content)
    return root, root.find(f"{_OFFICE}meta")


def _paragraphs(body: _Element, parents: dict[str, str]) -> Iterator[tuple[str, bool]]:
    for block in body.iter(*_BLOCKS):
        if not any(ancestor.tag in _SKIPPED for ancestor in block.iterancestors()):
            yield "".join(_words(block)), _is_headline(block, parents)


def _words(element: _Element) -> Iterator[str]:
    """Yield the text below an element; iterative, because a file may be nested as deep as it likes."""
    yield element.text or ""
    stack = [iter(element)]
    tails: list[str] = []
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            if tails:
                yield tails.pop()
        elif child.tag in _MARKS or child.tag in _SKIPPED or child.tag in _BLOCKS or not isinstance(child.tag, str):
            yield _MARKS.get(child.tag, "")
            yield child.tail or ""
        else:
            yield child.text or ""
            stack.append(iter(child))
            tails.append(child.tail or "")


def _is_headline(block: _Element, parents: dict[str, str]) -> bool:
    if block.tag == f"{_TEXT}h":
        return bool(block.get(f"{_TEXT}outline-level", "1") == "1")
    name = block.get(f"{_TEXT}style-name", "")
    return str(parents.get(name, name)) == "Title"


def _automatic_styles(root: _Element) -> dict[str, str]:
    """Return the named style behind each style that the program made for a single paragraph."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in root.iterfind(f"{_OFFICE}automatic-styles/{_STYLE}style")
    }
