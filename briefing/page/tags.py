"""Read the tags of a template without working any of them out: whether they may be used, and which fields they name.

Jinja computes constant expressions already when it compiles a template, and a few characters can ask for gigabytes. So
nothing is compiled here, only parsed; compiling and filling is left to ``render``, for templates of the user in a
process with limits. What is wrong with a tag is told in plain words, with the tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import TracebackType

from jinja2 import TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.meta import TrackingCodeGenerator
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing.page.cleaning import clean_line
from briefing.page.readout import without_marks

# What a template may do to a value. Left out: what reaches attributes by name, and what can blow up a string.
FILTERS = frozenset(
    "abs batch capitalize count d default e escape first float forceescape groupby int items join last length list "
    "lower map max min reject rejectattr replace reverse round select selectattr slice sort string sum title "
    "trim truncate unique upper wordcount".split()
)

_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.With, nodes.Scope),
    *(nodes.Assign, nodes.AssignBlock, nodes.FilterBlock, nodes.Name, nodes.Const, nodes.Tuple, nodes.List, nodes.Dict),
    *(nodes.Pair, nodes.Keyword, nodes.CondExpr, nodes.Filter, nodes.Test, nodes.Getitem, nodes.Getattr, nodes.Slice),
    *(nodes.Concat, nodes.Compare, nodes.Operand, nodes.BinExpr, nodes.UnaryExpr),
)
_DEEPEST = 60  # levels of brackets, operators and loops; the built-in templates have 9

_TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>")
_LONGEST = 120

# What Jinja says, and what a person who writes a template in Word understands.
_WORDS = (
    (r"Encountered unknown tag '(end\w+)'.*needs to be closed is '(\w+)'", "“{0}” stands where “end{1}” is due"),
    (r"Encountered unknown tag '(end\w+|else|elif)'", "“{0}” stands where nothing is open for it"),
    (r"Encountered unknown tag '(.*?)'", "there is no tag “{0}”"),
    (r"Unexpected end of template.*'(\w+)'\.$", "“{0}” is never closed"),
    (r"unexpected end of template", "it is not whole"),
    (r"(?:Expected .*, got|^unexpected) '(?:end of|')", "something is missing at its end"),
    (r"Expected an expression, got '(.*)'", "something is missing before “{0}”"),
    (r"expected token '.*', got 'end of ", "something is missing at its end"),
    (r"expected token 'end of .*', got '(.*)'", "“{0}” cannot stand there"),
    (r"expected token '(.*)', got '(.*)'", "“{1}” stands where “{0}” is due"),
    (r"unexpected (?:char )?'(.+?)'", "“{0}” cannot stand there"),
    (r"[Cc]an't assign to", "this name cannot be set"),
    (r"Missing end of (comment|raw)", "it is not whole"),
    (r"'([^']*)' is undefined", "there is no “{0}” to work with"),
    (r"has no attribute '([^']*)'", "there is no “{0}”"),
    (r"access to attribute '([^']*)'", "it reaches for “{0}”"),
)


class TagError(Exception):
    """A tag that is wrong.

    Attributes:
        reason: What is wrong, in plain words.
        near: The tag, or the text of its paragraph; empty where that is not known.
        forbidden: Whether it asks for what no template may do.
    """

    def __init__(self, reason: str, near: str = "", *, forbidden: bool = False) -> None:
        self.reason = reason
        self.near = near
        self.forbidden = forbidden
        super().__init__(reason)


def checked_tree(environment: ImmutableSandboxedEnvironment, source: str) -> nodes.Template:
    """Return the syntax tree of a template, or of a part of one, whose tags may be used.

    Raises:
        TagError: If a tag cannot be read or is not allowed.
    """
    try:
        tree = environment.parse(source)
    except TemplateSyntaxError as exc:
        message = exc.message or ""
        # What is missing is missed at the end only, whose tag is not the one.
        where = "" if re.match("unexpected end|missing end", message, re.IGNORECASE) else near(source, exc.lineno)
        raise TagError(plain_words(message), where) from exc
    except (RecursionError, MemoryError) as exc:
        raise TagError("its brackets are nested too deeply") from exc
    except (ValueError, OverflowError) as exc:  # a number of thousands of digits
        raise TagError("a number in it is too long") from exc
    for node, depth, line in _walk(tree):
        if depth > _DEEPEST:
            raise TagError("it is nested too deeply", near(source, line))
        if isinstance(node, nodes.Call):
            raise TagError("it calls something, which a template may not", near(source, line), forbidden=True)
        if not isinstance(node, _ALLOWED):
            raise TagError("such a tag is not supported", near(source, line), forbidden=True)
        if isinstance(node, nodes.Filter) and node.name not in environment.filters:
            raise TagError(f"there is no filter “{node.name}”", near(source, line))
        if isinstance(node, nodes.Test) and node.name not in environment.tests:
            raise TagError(f"there is no test “{node.name}”", near(source, line))
    return tree


def names_in(environment: ImmutableSandboxedEnvironment, source: str) -> set[str]:
    """Return the names a template takes from its context.

    Raises:
        TagError: If a tag cannot be read or is not allowed.
    """
    tree = checked_tree(environment, source)
    reader = _NameReader(environment)
    try:
        reader.visit(tree)
    except TemplateSyntaxError as exc:
        raise TagError(plain_words(exc.message or ""), near(source, exc.lineno)) from exc
    return reader.undeclared_identifiers


def in_lines(xml: str) -> str:
    """Return a part with every paragraph on a line of its own, as docxtpl does; Jinja counts lines, not paragraphs."""
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", xml)


def near(source: str, line: int | None) -> str:
    """Return the tag on a line of a template; where there are several, the text of the line; where it is blank, nothing."""
    lines = source.splitlines()
    if line is None or not 0 < line <= len(lines):
        return ""
    words = " ".join(without_marks(_MARKUP.sub("", lines[line - 1])).split())
    tags = _TAG.findall(words)
    return shortened(tags[0] if len(tags) == 1 else words)


def failure(exc: Exception, source: str) -> TagError:
    """Return what went wrong while a template was being filled.

    Args:
        exc: Raised by a template that ``environment.from_string`` made of ``source``.
        source: The template.
    """
    where = near(source, _line(exc.__traceback__))
    if isinstance(exc, TagError):
        return TagError(exc.reason, exc.near or where, forbidden=exc.forbidden)
    if isinstance(exc, SecurityError):
        return TagError(plain_words(exc.message or ""), where, forbidden=True)
    if isinstance(exc, UndefinedError | TemplateSyntaxError):
        return TagError(plain_words(exc.message or ""), where)
    if isinstance(exc, ZeroDivisionError):
        return TagError("it divides by zero", where)
    if isinstance(exc, OverflowError):
        return TagError("a number in it is too large", where)
    if isinstance(exc, RecursionError | SyntaxError):  # Python compiles no more than twenty loops inside one another
        return TagError("its loops or conditions are nested too deeply", where)
    return TagError("it cannot be worked out with the values it gets", where)


def plain_words(message: str) -> str:
    """Return what Jinja says about a tag in words without its jargon."""
    for pattern, words in _WORDS:
        if found := re.search(pattern, message, re.DOTALL):
            return words.format(*(shortened(clean_line(without_marks(part))) for part in found.groups()))
    return "it is not written as a tag must be"


def shortened(text: str) -> str:
    """Return so much of a tag as a message can hold."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _walk(tree: nodes.Template) -> Iterator[tuple[nodes.Node, int, int]]:
    """Every node with its depth and its line, in the order of the template; no recursion, which a deep tree would end."""
    waiting: list[tuple[nodes.Node, int, int]] = [(tree, 0, 1)]
    while waiting:
        node, depth, line = waiting.pop()
        yield node, depth, line
        inner = [(child, depth + 1, child.lineno or line) for child in node.iter_child_nodes()]
        waiting += reversed(inner)


class _NameReader(TrackingCodeGenerator):
    """Finds the names as Jinja does, but leaves every constant expression alone."""

    def __init__(self, environment: ImmutableSandboxedEnvironment) -> None:
        super().__init__(environment)
        self.optimizer = None

    def _output_child_to_const(self, *_arguments: object) -> str:
        raise nodes.Impossible


def _line(traceback: TracebackType | None) -> int | None:
    """The last line of a template a traceback went through."""
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == "<template>":
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line
