"""What a page states about its article as JSON-LD, in whichever of the many shapes sites give it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ARTICLE = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|NewsItem|Report|Review)$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BLOCK_END = re.compile(r"</(?:p|div|h\d|li|blockquote)>|<br\s*/?>", re.IGNORECASE)
_MAX_OBJECTS = 5000


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The article as stated; a part that is not stated is empty."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    publisher: str = ""
    description: str = ""
    body: str = ""
    is_live: bool = False
    is_free: bool = True
    language: str = ""


def statement_of(objects: list[Any]) -> Statement:
    """Return what is stated about the page's main article, from all the objects of the page."""
    nodes = list(_nodes(objects))
    named = {str(n["@id"]): n for n in nodes if "@id" in n and len(n) > 1}
    articles = [n for n in nodes if _is_article(n)]
    if not articles:
        return Statement()
    # A live blog's entries are articles too; the main one comes first, unless only a later one says anything.
    main = next((n for n in articles if n.get("headline")), articles[0])
    same = [n for n in articles if n is main or _text(n.get("headline")) == _text(main.get("headline"))]

    def first(*keys: str) -> str:
        return next((t for n in same for k in keys if (t := _text(n.get(k)))), "")

    return Statement(
        headline=first("headline", "name"),
        authors=next((a for n in same if (a := tuple(_names(n.get("author"), named)))), ()),
        published=first("datePublished", "dateCreated"),
        publisher=next((p for n in same for p in _names(n.get("publisher"), named)), ""),
        description=first("description", "alternativeHeadline"),
        body=_body(main, same),
        is_live=str(main.get("@type")).find("LiveBlog") >= 0,
        is_free=all(str(n.get("isAccessibleForFree", True)).casefold() != "false" for n in same),
        language=first("inLanguage"),
    )


def _nodes(objects: list[Any]) -> Iterator[dict[str, Any]]:
    """Walk through all objects, level by level, a limited number of them."""
    waiting: list[Any] = list(objects)
    for _ in range(_MAX_OBJECTS):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node
        elif isinstance(node, dict):
            yield node
            waiting.extend(v for v in node.values() if isinstance(v, dict | list))


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(isinstance(k, str) and _ARTICLE.search(k) for k in (kinds if isinstance(kinds, list) else [kinds]))


def _names(value: Any, named: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Return the names of persons or bodies, given as text, as objects, or by reference."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            whole = {**named.get(str(one.get("@id")), {}), **one}
            name = whole.get("name") or whole.get("byline") or ""
            yield from (_text(n) for n in (name if isinstance(name, list) else [name]) if _text(n))
        elif isinstance(one, str) and _text(one):
            yield _text(one)


def _body(main: dict[str, Any], same: list[dict[str, Any]]) -> str:
    entries = main.get("liveBlogUpdate")
    if isinstance(entries, list) and entries:
        return "\n".join(_text(e.get("articleBody")) for e in entries if isinstance(e, dict))
    return max((_text(n.get("articleBody")) for n in same), key=len, default="")


def _text(value: Any) -> str:
    """Return a value as plain text, with its line breaks; markup in it is taken out."""
    if isinstance(value, list):
        value = next((v for v in value if isinstance(v, str)), "")
    if not isinstance(value, str):
        return ""
    text = html.unescape(html.unescape(value))
    return _TAG.sub("", _BLOCK_END.sub("\n", text)).strip() if "<" in text else text.strip()
