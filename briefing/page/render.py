"""Fill a Word template. The only place that calls docxtpl.

docxtpl runs whatever Jinja stands in a document, so it gets an environment without callables and a context of plain
values; strings are cleaned and escaped; the core properties, which it would render too, are ours. What docxtpl and
python-docx leave to the clock is set from the brief, so that the same brief gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from types import CodeType
from typing import Any
from zipfile import BadZipFile

from docxtpl import DocxTemplate
from jinja2 import TemplateError as JinjaError
from jinja2 import nodes
from jinja2.environment import Template
from jinja2.runtime import ChainableUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml.etree import XMLParser, XMLSyntaxError, fromstring

from briefing.errors import TemplateError
from briefing.page.cleaning import clean_line, cleaned
from briefing.page.finishing import finished
from briefing.page.package import Parts, read_parts, write_parts
from briefing.page.readout import without_marks
from briefing.page.tags import FILTERS, TagError, checked_tree, failure, in_lines, names_in

_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_WRONG = (JinjaError, TypeError, ValueError, LookupError, AttributeError)
# What a tag can raise while it is compiled and filled, and what a document can that is not as it should be.
_FAILURES = (TagError, *_WRONG, ArithmeticError, AssertionError, NameError, RecursionError, SyntaxError)
_BROKEN = (XMLSyntaxError, BadZipFile, *_WRONG)
_BREAKS = "\n\t\a\f"  # what docxtpl makes line ends, tabs, paragraphs and pages of


@dataclass(frozen=True, kw_only=True)
class Properties:
    """What the file says about itself. ``created`` is an ISO date, empty for none."""

    title: str = ""
    author: str = ""
    subject: str = ""
    language: str = ""
    created: str = ""


@dataclass(frozen=True)
class Filled:
    """A filled template: its parts with the invisible marks still in, and names the template asked for in vain."""

    parts: Parts = field(repr=False)
    missing: tuple[str, ...] = ()

    def document(self) -> bytes:
        """Return the Word file, without the marks."""
        return write_parts({name: _unmarked(name, content) for name, content in self.parts.items()})


def fill_template(parts: Parts, readout: dict[str, Any], properties: Properties, *, title: str) -> Filled:
    """Fill a template with a readout.

    Args:
        parts: Of the template, from :func:`briefing.page.package.read_template`.
        readout: Plain values only, with marks.
        properties: For the file's core properties.
        title: Of the template, for messages.

    Raises:
        TemplateError: If a tag is wrong or asks for what is not allowed.
    """
    missing: list[str] = []
    environment = _Sandbox(missing)
    values = cleaned(readout)
    try:
        template = _Template(io.BytesIO(write_parts(parts, packed=False)))
        template.init_docx()
        _clear(template)
        template.render(values, environment, autoescape=True)
        _describe(template, properties)
        out = io.BytesIO()
        template.save(out)
        filled = finished(read_parts(out.getvalue()), language=properties.language)
    except TagError as exc:
        raise _told(exc, title) from exc
    except _BROKEN as exc:
        raise TemplateError(
            "the template is damaged, or a tag breaks its structure", subject=title, next_step="Check its tags."
        ) from exc
    return Filled(filled, tuple(dict.fromkeys(missing)))


def template_names(parts: Parts, *, title: str) -> frozenset[str]:
    """Return the names of the readout a template uses, without running it.

    Raises:
        TemplateError: If a tag is wrong.
    """
    try:
        template = _Template(io.BytesIO(write_parts(parts, packed=False)))
        template.init_docx()
        return frozenset().union(*(names_in(_READER, source) for source in template.sources()))
    except TagError as exc:
        raise _told(exc, title) from exc
    except _BROKEN as exc:
        raise TemplateError(
            "the template is damaged, or a tag breaks its structure", subject=title, next_step="Check its tags."
        ) from exc


def expression_tree(expression: str) -> nodes.Template:
    """Return the syntax tree of what stands inside a tag, without working it out.

    Raises:
        TagError: If it cannot be read, or asks for what is not allowed.
    """
    return checked_tree(_READER, "{{ " + expression + " }}")


def _told(exc: TagError, title: str) -> TemplateError:
    near = f": {exc.near}" if exc.near else ""
    if exc.forbidden:
        reason, step = f"a tag asks for what is not allowed ({exc.reason}){near}", "Take that tag out in Word."
    else:
        reason, step = f"a tag is wrong ({exc.reason}){near}", "Correct it in Word."
    return TemplateError(reason, subject=title, next_step=step if near else "Check the template to find the tag.")


class _Template(DocxTemplate):  # type: ignore[misc] # docxtpl has no types
    """Remembers the preparation of a part, which depends on the template alone."""

    def sources(self) -> Iterator[str]:
        """Every part with tags, as it is rendered."""
        yield in_lines(self.patch_xml(self.get_xml()))
        for kind in (self.HEADER_URI, self.FOOTER_URI):
            for _, part in self.get_headers_footers(kind):
                yield in_lines(self.patch_xml(self.get_part_xml(part)))

    def patch_xml(self, src_xml: str) -> str:
        return _patched(src_xml)

    def render_xml_part(self, src_xml: str, part: Any, context: dict[str, Any], jinja_env: Any = None) -> str:
        """Tell which tag went wrong: here its part is still known."""
        try:
            return str(super().render_xml_part(src_xml, part, context, jinja_env))
        except _FAILURES as exc:
            raise failure(exc, in_lines(src_xml)) from exc

    def resolve_listing(self, xml: str) -> str:
        """Make breaks of the line ends in values, where there are any: the search through the whole part is slow."""
        return super().resolve_listing(xml) if any(mark in xml for mark in _BREAKS) else xml

    def fix_tables(self, xml: Any) -> Any:
        """Parse without repair, so that nothing is lost in silence; column widths are left to ``finishing``."""
        return fromstring(xml, XMLParser(resolve_entities=False, no_network=True))


@lru_cache(maxsize=128)
def _patched(xml: str) -> str:
    patched: str = DocxTemplate.patch_xml(None, xml)
    return patched


class _Sandbox(ImmutableSandboxedEnvironment):
    """Values in, text out: no callables, no hidden names, no arithmetic on strings; unknown names are shown."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, missing: list[str]) -> None:
        class Missing(ChainableUndefined):
            def __str__(self) -> str:
                name = clean_line(str(self._undefined_name))
                missing.append(name)
                return f"[missing: {name}]"

            __html__ = __str__

        super().__init__(autoescape=True, undefined=Missing)
        self.globals.clear()
        self.filters = {name: function for name, function in self.filters.items() if name in FILTERS}

    def from_string(self, source: Any, globals: Any = None, template_class: Any = None) -> Template:  # noqa: A002, ARG002
        return Template.from_code(self, _compiled(str(source)), self.make_globals(globals), None)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002 - the signature is jinja2's
        return not attr.startswith("_") and not callable(value)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ARG002
        return False

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers or (operator == "**" and (abs(left) > 1000 or abs(right) > 10)):
            raise TagError(f"“{operator}” is for small numbers only", forbidden=True)
        return super().call_binop(context, operator, left, right)


# Only parses. Whatever compiles or fills a template of the user belongs into the process with limits.
_READER = _Sandbox([])


@lru_cache(maxsize=64)
def _compiled(source: str) -> CodeType:
    return _READER.compile(checked_tree(_READER, source))


def _clear(template: DocxTemplate) -> None:
    """Empty the core properties before docxtpl renders them as templates."""
    core = template.docx.core_properties
    for name in ("author", "category", "comments", "content_status", "identifier", "keywords", "language"):
        setattr(core, name, "")
    for name in ("last_modified_by", "subject", "title", "version"):
        setattr(core, name, "")


def _describe(template: DocxTemplate, properties: Properties) -> None:
    core = template.docx.core_properties
    core.title = _limited(properties.title)
    core.author = core.last_modified_by = _limited(properties.author)
    core.subject = _limited(properties.subject)
    core.language = properties.language
    try:
        moment = datetime.fromisoformat(properties.created).replace(tzinfo=UTC) if properties.created else _EPOCH
    except ValueError:
        moment = _EPOCH
    core.created = core.modified = moment.replace(tzinfo=None)
    core.revision = 1


def _limited(text: str) -> str:
    """Core properties hold at most 255 characters."""
    return clean_line(without_marks(text))[:255]


def _unmarked(name: str, content: bytes) -> bytes:
    if not name.endswith(".xml"):
        return content
    return without_marks(content.decode("utf-8")).encode("utf-8")
