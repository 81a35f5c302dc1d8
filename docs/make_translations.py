"""Bring ui/translations up to date: collect what the window says, merge it into the .ts files, make the .qm files.

Run by ``make translations``. Qt's ``lupdate`` merges and ``lrelease`` compiles. Collecting is done here, because lupdate
takes the class around a call for its context, while our modules also translate through functions of their own
(``words.tr``, ``_tr``) that name their context themselves.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "ui" / "translations"
LANGUAGES = ("fr", "ru", "zh_CN")
MARK = "_t"  # a function that only marks a text of a table; the module's own ``tr`` translates it later


@dataclass(frozen=True)
class Message:
    """A text of the window. ``plural``: it has as many forms as the language has for numbers."""

    context: str
    text: str
    plural: bool = False


def collect(folder: Path = ROOT / "ui") -> list[Message]:
    """Return every text marked for translation below a folder, in order of the files, each once.

    Raises:
        SystemExit: Where a text is not written out as a literal.
    """
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.py"))
    }
    own = {name: _own_functions(tree) for name, tree in modules.items()}
    found: dict[Message, None] = {}
    for name, tree in modules.items():
        for message in _Collector(name, tree, own).messages:
            found.setdefault(message)
    return list(found)


def main() -> None:
    """Write the .ts and .qm files."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "texts.cpp"
        listing.write_text("\n".join(_as_call(m) for m in collect()), encoding="utf-8")
        for code in LANGUAGES:
            file = TRANSLATIONS / f"{code}.ts"
            _qt("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext",
                "-source-language", "en", "-target-language", code, listing, "-ts", file)  # fmt: skip
            _qt("lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))
            print(file, file.with_suffix(".qm").name)


class _Collector(ast.NodeVisitor):
    """Walks through one module, minding in which class it is and what its functions are called here."""

    def __init__(self, module: str, tree: ast.Module, own: dict[str, dict[str, str]]) -> None:
        self.messages: list[Message] = []
        self._module = module
        self._own = own
        self._classes: list[str] = []
        self._functions = dict(own[module])
        self._modules: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    local = alias.asname or alias.name
                    if alias.name in own.get(node.module, {}):
                        self._functions[local] = own[node.module][alias.name]
                    if f"{node.module}.{alias.name}" in own:
                        self._modules[local] = f"{node.module}.{alias.name}"
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        """A function of another module under a shorter name: ``tr = words.tr``."""
        self.generic_visit(node)
        match node:
            case ast.Assign(
                targets=[ast.Name(id=local)], value=ast.Attribute(value=ast.Name(id=module), attr=name)
            ) if name in self._own.get(self._modules.get(module, ""), {}):
                self._functions[local] = self._own[self._modules[module]][name]

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        context, arguments = self._context(node)
        if context and arguments:
            plural = any(keyword.arg == "n" for keyword in node.keywords)
            self._take(context, arguments[0], plural=plural)

    def _context(self, node: ast.Call) -> tuple[str, list[ast.expr]]:
        """Return the context of a call that translates, with its arguments from the text on; "" for any other."""
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                return self._classes[-1], node.args
            case ast.Attribute(value=ast.Name(id=module), attr=name) if module in self._modules:
                return self._own[self._modules[module]].get(name, ""), node.args
            case ast.Name(id=name) if name in self._functions:
                return self._functions[name], node.args
            case ast.Name(id="tr" | "_tr" | "_t"):
                sys.exit(f"{self._module}, line {node.lineno}: this function translates, but its context is not known")
            case ast.Attribute(attr="translate") | ast.Name(id="QT_TRANSLATE_NOOP" | "translate"):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    return first.value, node.args[1:]
        return "", []

    def _take(self, context: str, text: ast.expr, *, plural: bool) -> None:
        match text:
            case ast.Constant(value=str(value)):
                self.messages.append(Message(context, value, plural))
            case ast.IfExp(body=one, orelse=other):
                self._take(context, one, plural=plural)
                self._take(context, other, plural=plural)
            case ast.JoinedStr() | ast.BinOp():
                sys.exit(
                    f"{self._module}, line {text.lineno}: write the text out, lupdate does not see what is put together"
                )


def _own_functions(tree: ast.Module) -> dict[str, str]:
    """Return the context of each function of a module that translates its argument."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            match node.body[-1].value:
                case ast.Call(
                    func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), ast.Name(), *_]
                ):
                    found[node.name] = context
    marks = [n.name for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == MARK]
    return {**found, **dict.fromkeys(marks, found.get("tr", ""))}


def _as_call(message: Message) -> str:
    """Return a message as a line of C++ that lupdate understands in full."""
    context, text = (json.dumps(part, ensure_ascii=False) for part in (message.context, message.text))
    return f"QCoreApplication::translate({context}, {text}{', nullptr, n' if message.plural else ''});"


def _qt(tool: str, *arguments: object) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *map(str, arguments)], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
