"""Check a Word template before it is used: every problem at once, each with its place in the document.

The tags are read as docxtpl reads them, but paragraph by paragraph, so that a tag that is never closed is named where
it stands. Nothing of the template is run; a last look at a filled copy tells what cannot be measured.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from jinja2 import nodes
from lxml import etree

from briefing.errors import PageError, TemplateError
from briefing.page import contract
from briefing.page.fit import Page, fit
from briefing.page.package import Parts, read_template
from briefing.page.render import expression_tree
from briefing.page.tags import TagError, shortened
from briefing.page.wordml import Element, w

_TAG = re.compile(r"\{%(?P<statement>.*?)%\}|\{\{(?P<output>.*?)\}\}|\{#.*?#\}", re.DOTALL)
_STRUCTURE = re.compile(r"^(?:p|tr|tc|r)\s+")
_OPENERS = ("for", "if")
_CLOSERS = {"endfor": "for", "endif": "if"}
_BETWEEN = {"else": ("for", "if"), "elif": ("if",)}
_UNSUPPORTED = ("macro", "include", "import", "from", "extends", "block", "call")
# A percent sign or brace inside a tag for paragraphs, rows, cells or runs, at which the renderer would end the tag.
_SIGN_INSIDE = re.compile(r"^\{[%{](?:p|tr|tc|r)\s.*[%{}].*[%}]\}$", re.DOTALL)
_LEFT_OPEN = re.compile(r"\{[{%]|[%}]\}")


class Severity(StrEnum):
    """Whether a template can be used in spite of a problem."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, kw_only=True)
class TemplateProblem:
    """One thing that is wrong with a template: where, what, and what may have been meant."""

    severity: Severity
    place: str
    message: str
    suggestion: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.place}: {self.message}.", self.suggestion)))


@dataclass(frozen=True)
class _Tag:
    place: str
    text: str  # as written
    kind: str  # first word of a statement; empty for an output
    expression: str

    def __str__(self) -> str:
        return shortened(self.text)


@dataclass(frozen=True, kw_only=True)
class TemplateCheck:
    """What a check found: the problems in the order of the document, and the page a small sample brief makes."""

    problems: tuple[TemplateProblem, ...] = ()
    page: Page | None = None

    @property
    def usable(self) -> bool:
        """Whether the template can be used, perhaps with warnings."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)


def check_template(path: Path) -> tuple[TemplateProblem, ...]:
    """Return all problems of a template in the order of the document; empty when it can be used as it is.

    Raises:
        TemplateError: If the file cannot be opened as a template at all.
    """
    return examine_template(path).problems


def examine_template(path: Path) -> TemplateCheck:
    """Check a template and, when its tags are right, fill it with the sample.

    Raises:
        TemplateError: If the file cannot be opened as a template at all.
    """
    parts = read_template(path)
    tags: list[_Tag] = []
    problems: list[TemplateProblem] = []
    try:
        areas = [list(area) for area in _areas(parts)]
    except etree.XMLSyntaxError as exc:
        raise TemplateError(
            "the template is damaged", subject=path.name, next_step="Open it in Word, repair it and save it again."
        ) from exc
    for found in areas:
        own = [tag for place, text in found for tag in _tags(place, text)]
        order = {place: n for n, (place, _) in enumerate(found)}
        here = [*_stray_marks(found), *_signs_inside(own), *_structure(own), *_names(own)]
        problems += sorted(here, key=lambda problem: order[problem.place])
        tags += own
    if not tags:
        problems.append(_problem("Document", "there is no tag, so nothing will be filled in", Severity.WARNING))
    page = None
    if not any(p.severity is Severity.ERROR for p in problems):
        try:
            page = fit(contract.sample_brief(), str(path), strict=False)
        except (TemplateError, PageError) as exc:
            problems.append(_problem("Document", exc.reason, suggestion=exc.next_step))
        else:
            problems += _of_the_page(page)
    return TemplateCheck(problems=tuple(problems), page=page)


def _areas(parts: Parts) -> Iterator[Iterator[tuple[str, str]]]:
    for name in sorted(parts, key=lambda n: (n != "word/document.xml", n)):
        if name == "word/document.xml":
            body = etree.fromstring(parts[name]).find(w("body"))
            if body is not None:
                yield _paragraphs(body, "")
        elif found := re.match(r"word/(header|footer|footnotes)\d*\.xml$", name):
            yield _paragraphs(etree.fromstring(parts[name]), found[1].capitalize())


def _paragraphs(root: Element, where: str) -> Iterator[tuple[str, str]]:
    """The text of every paragraph with its place in words."""
    counts = {"paragraph": 0, "table": 0}
    prefix = f"{where}, " if where else ""

    def named(words: str) -> str:
        return f"{prefix}{words}" if prefix else words[:1].upper() + words[1:]

    def walk(parent: Element) -> Iterator[tuple[str, str]]:
        for child in parent:
            if child.tag == w("p"):
                counts["paragraph"] += 1
                yield named(f"paragraph {counts['paragraph']}"), _text(child)
            elif child.tag == w("tbl"):
                counts["table"] += 1
                number = counts["table"]
                for r, row in enumerate(child.iterfind(w("tr")), 1):
                    for c, cell in enumerate(row.iterfind(w("tc")), 1):
                        for paragraph in cell.iter(w("p")):
                            yield named(f"table {number}, row {r}, column {c}"), _text(paragraph)
            elif child.tag in (w("sdt"), w("sdtContent")):
                yield from walk(child)

    yield from walk(root)


def _text(paragraph: Element) -> str:
    text = "".join(t.text or "" for t in paragraph.iter(w("t")))
    # Word writes typographic quotation marks into tags; docxtpl reads them as straight ones.
    return _TAG.sub(lambda m: m.group().translate(str.maketrans("“”‘’", "\"\"''")), text)


def _tags(place: str, text: str) -> Iterator[_Tag]:
    for found in _TAG.finditer(text):
        statement, output = found["statement"], found["output"]
        if statement is not None:
            inner = _STRUCTURE.sub("", statement.strip(" -"))
            kind, _, rest = inner.partition(" ")
            yield _Tag(place, found.group(), kind, rest.strip())
        elif output is not None:
            yield _Tag(place, found.group(), "", re.sub(r"^r\s+", "", output.strip(" -")))


def _stray_marks(paragraphs: list[tuple[str, str]]) -> Iterator[TemplateProblem]:
    """Braces that are left when all whole tags are taken out."""
    for place, text in paragraphs:
        if found := _LEFT_OPEN.search(_TAG.sub("", text)):
            near = _TAG.sub("", text)[max(0, found.start() - 12) : found.end() + 12]
            yield _problem(place, f"a tag is not whole, near “{near.strip()}”", suggestion="Write it in one paragraph.")


def _signs_inside(tags: list[_Tag]) -> Iterator[TemplateProblem]:
    for tag in tags:
        if _SIGN_INSIDE.match(tag.text):
            yield _problem(
                tag.place,
                f"{tag} has a %, {{ or }} inside",
                suggestion="Such a sign cannot stand in a tag that begins with p, tr, tc or r.",
            )


def _structure(tags: list[_Tag]) -> Iterator[TemplateProblem]:
    open_tags: list[_Tag] = []
    for tag in tags:
        if tag.kind in _OPENERS:
            open_tags.append(tag)
        elif tag.kind in _CLOSERS:
            if not open_tags or open_tags[-1].kind != _CLOSERS[tag.kind]:
                expected = f"; “end{open_tags[-1].kind}” would be expected here" if open_tags else ""
                yield _problem(tag.place, f"{tag} closes nothing{expected}")
            else:
                open_tags.pop()
        elif tag.kind in _BETWEEN:
            if not open_tags or open_tags[-1].kind not in _BETWEEN[tag.kind]:
                yield _problem(tag.place, f"{tag} stands outside of an “if”")
        elif tag.kind in _UNSUPPORTED:
            yield _problem(tag.place, f"{tag} is not supported")
    for tag in open_tags:
        yield _problem(tag.place, f"{tag} is never closed", suggestion=f"Add {{% end{tag.kind} %}} after it.")


def _names(tags: list[_Tag]) -> Iterator[TemplateProblem]:
    """Wrong expressions, and names the contract does not have, inside the loops that are open at each tag."""
    scopes: list[dict[str, str]] = [{}]  # loop variable -> list it runs over; the first is for the whole part
    for tag in tags:
        known = {name: source for scope in scopes for name, source in scope.items()}
        targets, source, expression = _loop(tag)
        try:
            tree = expression_tree(expression) if expression else None
        except TagError as exc:
            told = "is not allowed" if exc.forbidden else "cannot be read"
            yield _problem(tag.place, f"{tag} {told} ({exc.reason})")
            tree = None
        if tree is not None:
            yield from _unknown(tag, tree, known)
        if tag.kind == "for":
            scopes.append({**dict.fromkeys(targets, _origin(source, known)), "loop": "loop"})
        elif tag.kind == "if":
            scopes.append({})
        elif tag.kind in _CLOSERS and len(scopes) > 1:
            scopes.pop()
        elif tag.kind == "set":
            scopes[-1].update(dict.fromkeys(targets, ""))


def _loop(tag: _Tag) -> tuple[list[str], str, str]:
    """Names a tag brings in, the list it runs over, and the expression to look at."""
    if tag.kind == "for" and " in " in f" {tag.expression} ":
        names, _, source = tag.expression.partition(" in ")
        return [name.strip() for name in names.split(",")], source.strip(), source.strip()
    if tag.kind == "set":
        names, _, rest = tag.expression.partition("=")
        return [names.strip()], "", rest.strip()
    if tag.kind in ("", "if", "elif"):
        return [], "", tag.expression
    return [], "", ""


def _origin(source: str, known: dict[str, str]) -> str:
    """The list of the contract an expression runs over: "quotes" for ``quotes[:3]``, "topics.cells" inside topics."""
    found = re.match(r"([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*))?", source)
    if not found:
        return ""
    name, attribute = found[1], found[2] or ""
    base = known.get(name, name)
    return f"{base}.{attribute}" if attribute else base


def _unknown(tag: _Tag, tree: nodes.Template, known: dict[str, str]) -> Iterator[TemplateProblem]:
    for name in tree.find_all(nodes.Name):
        if name.ctx == "load" and name.name not in known and name.name not in contract.names():
            yield _missing(tag, name.name, contract.names() | set(known))
    for attribute in tree.find_all(nodes.Getattr):
        if isinstance(attribute.node, nodes.Name):
            base = known.get(attribute.node.name, attribute.node.name)
            fields = contract.fields_of(base)
            if fields and attribute.attr not in fields and "." not in base:
                yield _missing(tag, attribute.attr, fields)


def _missing(tag: _Tag, name: str, there: frozenset[str] | set[str]) -> TemplateProblem:
    close = difflib.get_close_matches(name, sorted(there), n=1)
    return _problem(
        tag.place,
        f"{tag} asks for “{name}”, which there is not",
        suggestion=f"Did you mean “{close[0]}”?" if close else "",
    )


def _of_the_page(page: Page) -> Iterator[TemplateProblem]:
    """What the sample shows: length, and what makes the measured height less sure."""
    if not page.fitted:
        yield _problem("Document", f"even a small brief takes {page.layout.pages} pages", Severity.WARNING)
    for feature in page.layout.unmeasured:
        yield _problem("Document", f"{feature} cannot be measured, so more of the page stays free", Severity.WARNING)
    for font in page.layout.unknown_fonts:
        yield _problem("Document", f"the font “{font}” is not installed here", Severity.WARNING)


def _problem(place: str, message: str, severity: Severity = Severity.ERROR, *, suggestion: str = "") -> TemplateProblem:
    return TemplateProblem(severity=severity, place=place, message=message, suggestion=suggestion)
