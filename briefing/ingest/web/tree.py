"""From the text of a page to a tree of elements, whatever is in it: no script, no fetching, bounded time and memory."""

from __future__ import annotations

import html
import json
import re
from typing import Any

Element = Any  # lxml ships no types

MAX_TAGS = 50_000
_MAX_DEPTH = 200  # no page is; the parser drops what lies deeper than 2000, and others walk by recursion
_LONG_TAG = 2000
_MAX_ATTRIBUTES = 500

# Each of these matches to the end of the page where its closing tag is missing, as in a browser: so they run in one pass.
_SCRIPT = re.compile(r"<script\b([^>]*+)>(.*?)(?:</script\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(style|svg|template|math)\b[^>]*+>.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_QUOTED = r"""=\s*+(?:"[^"]*+"|'[^']*+')"""
_VALUE = re.compile(_QUOTED)
_TAG = re.compile(rf"<([a-zA-Z][\w:-]*)(?>[^<>=]++|{_QUOTED}|=)*+>?+")
_SPACE = re.compile(r"\s+")
_TAG_START = re.compile(r"<[a-zA-Z]")
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|cite|em|font|i|ins|label|mark|nobr|q|s|small|span|strong|sub|sup|tt|u)\b[^>]*>", re.IGNORECASE
)
_BLOCKS = re.compile(
    r"(?:</?(?!p\b|h[1-6]\b|li\b|br\b|title\b|meta\b|link\b|time\b|head\b|body\b|html\b)[a-zA-Z][^>]*+>\s*+)++"
)


class TooComplex(ValueError):  # noqa: N818 - the reader words the error
    """The page has more elements than any article has."""


def parse(page: str) -> tuple[Element, list[Any]]:
    """Return the tree of a page without scripts and comments, and its JSON-LD statements.

    Raises:
        TooComplex: If there are too many elements in it.
    """
    page = _COMMENT.sub(" ", _INVALID.sub("", page))
    statements: list[Any] = []

    def script(found: re.Match[str]) -> str:
        if "ld+json" in found[1].lower():
            statements.extend(_statements(found[2]))
        return " "

    page = _UNSEEN.sub(" ", _SCRIPT.sub(script, page))
    if sum(1 for _ in _TAG_START.finditer(page)) > MAX_TAGS:
        raise TooComplex
    page = _TAG.sub(_without_excess, page)
    tree = _tree(page)
    if _is_deep(tree):
        tree = _tree(_BLOCKS.sub("<p>", _INLINE.sub("", page)))
    return tree, statements


def clean(text: str) -> str:
    """Return text on one line, with the entities that some sites escape twice."""
    return _SPACE.sub(" ", html.unescape(html.unescape(text))).strip()


def _tree(page: str) -> Element:
    from lxml import html as lxml_html
    from lxml.etree import ParserError

    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(f"<!DOCTYPE html>\n{page}".encode(), parser=parser)
    except ParserError:  # nothing is left in it
        return lxml_html.document_fromstring("<html><body></body></html>")


def _without_excess(tag: re.Match[str]) -> str:
    """Take the attributes off a tag that has hundreds: the parser compares each with all before it."""
    whole = tag[0]
    if len(whole) > _LONG_TAG and len(_VALUE.sub("=", whole).split()) > _MAX_ATTRIBUTES:
        return f"<{tag[1]}>"
    return whole


def _is_deep(tree: Element) -> bool:
    """Tell whether elements are nested beyond what the parser may have dropped; walked without recursion."""
    depth = 0
    from lxml import etree

    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _MAX_DEPTH:
            return True
    return False


def _statements(text: str) -> list[Any]:
    """Return the objects of one JSON-LD script; some sites escape it as HTML, or leave raw line breaks in strings."""
    text = text.strip().removeprefix("<![CDATA[").removesuffix("]]>").rstrip("; \n")
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else [found]
