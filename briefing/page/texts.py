"""Write the blocks of a page as Markdown, HTML and plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from briefing.page.outline import Block, Bullets, Grid, Heading, Quotation, Text

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_BLOCK_SIGN = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)")

# Mail programs ignore style sheets: the few styles stand at each element.
_FONT = "font-family:Calibri,Carlito,Arial,sans-serif"
_STYLES = {
    "h1": "font-size:17pt;font-weight:normal;color:#14405A;margin:0 0 6pt",
    "h2": "font-size:11pt;color:#14405A;border-top:1px solid #8D989F;padding-top:3pt;margin:10pt 0 3pt",
    "h3": "font-size:10.5pt;margin:6pt 0 2pt",
    "p": "margin:0 0 4pt",
    "quiet": "margin:0 0 4pt;font-size:9pt;color:#56616A",
    "list": "margin:0 0 4pt;padding-left:16pt",
    "table": "border-collapse:collapse;width:100%;margin:0 0 4pt",
    "th": "text-align:left;vertical-align:bottom;border-bottom:1px solid #14405A;padding:2pt 8pt 2pt 0;font-size:9.5pt",
    "td": "text-align:left;vertical-align:top;border-bottom:1px solid #BCC4CA;padding:2pt 8pt 2pt 0;font-size:9.5pt",
    "quote": "margin:0 0 4pt 12pt",
    "by": "font-size:9pt;color:#56616A",
}


def markdown(blocks: tuple[Block, ...]) -> str:
    """Return the blocks as Markdown."""
    return "\n\n".join("\n".join(_markdown(block)) for block in blocks) + "\n"


def html(blocks: tuple[Block, ...], *, title: str) -> str:
    """Return the blocks as a whole HTML document with inline styles, which also stands in a mail or on the clipboard."""
    inner = "\n".join(line for block in blocks for line in _html(block))
    body = f'<div style="{_FONT};font-size:10.5pt;color:#1C2226;max-width:46em">\n{inner}\n</div>'
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def plain(blocks: tuple[Block, ...]) -> str:
    """Return the blocks as plain text."""
    return "\n\n".join("\n".join(_plain(block)) for block in blocks) + "\n"


def _markdown(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"{'#' * level} {_md(text)}"
        case Text(text, lead, _):
            yield f"**{_md(lead)}** {_md(text)}" if lead else _md(text)
        case Bullets(items, numbered):
            for n, item in enumerate(items, 1):
                yield f"{n}. {_md(item)}" if numbered else f"- {_md(item)}"
        case Grid(head, rows):
            yield f"| {' | '.join(map(_md, head))} |"
            yield f"|{' --- |' * len(head)}"
            for row in rows:
                yield f"| {' | '.join('<br>'.join(map(_md, cell)) for cell in row)} |"
        case Quotation(words, attribution, edited):
            yield f"> “{_md(words)}”{' [edited]' if edited else ''}  "
            yield f"> {_md(attribution)}"


def _md(text: str) -> str:
    return _BLOCK_SIGN.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text)).replace("\n", " ")


def _html(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield _element(f"h{level}", f"h{level}", _h(text))
        case Text(text, lead, quiet):
            strong = f"<strong>{_h(lead)}</strong> " if lead else ""
            yield _element("p", "quiet" if quiet else "p", strong + _h(text))
        case Bullets(items, numbered):
            points = "".join(f'<li dir="auto">{_h(item)}</li>' for item in items)
            yield _element("ol" if numbered else "ul", "list", points)
        case Grid(head, rows):
            names = "".join(_element("th", "th", _h(name)) for name in head)
            body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
            yield _element("table", "table", f"<thead><tr>{names}</tr></thead><tbody>{body}</tbody>")
        case Quotation(words, attribution, edited):
            mark = " <em>[edited]</em>" if edited else ""
            by = _element("span", "by", _h(attribution))
            yield _element("blockquote", "quote", f"“{_h(words)}”{mark}<br>{by}")


def _html_cell(cell: tuple[str, ...]) -> str:
    return _element("td", "td", "<br>".join(map(_h, cell)))


def _element(name: str, style: str, content: str) -> str:
    direction = ' dir="auto"' if name in ("p", "td", "blockquote") else ""
    return f'<{name}{direction} style="{_STYLES[style]}">{content}</{name}>'


def _h(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _plain(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield text.upper() if level == 2 else text
        case Text(text, lead, _):
            yield f"{lead}: {text}" if lead else text
        case Bullets(items, numbered):
            for n, item in enumerate(items, 1):
                yield f"{n}. {item}" if numbered else f"- {item}"
        case Grid(head, rows):
            for row in rows:
                for name, cell in zip(head, row, strict=True):
                    if words := " ".join(filter(None, cell)):
                        yield f"{name}: {words}"
                yield ""
        case Quotation(words, attribution, edited):
            yield f"“{words}”{' [edited]' if edited else ''}"
            yield f"    {attribution}"
