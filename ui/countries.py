"""ISO codes and short names of countries, for the searchable list; read from the engine's own table when first needed."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import yaml


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """Return short English names by ISO 3166 alpha-2 code ("EU" is there too), in order of the names."""
    text = files("briefing.extraction").joinpath("lexicon", "countries.yaml").read_text(encoding="utf-8")
    table = yaml.load(text, Loader=_Loader)["countries"]  # noqa: S506 - a safe loader
    found = {str(code): str(line).split("|", 1)[0].strip().lstrip("~") for code, line in table.items()}
    found.setdefault("EU", "European Union")
    return dict(sorted(found.items(), key=lambda pair: pair[1]))


def name(code: str | None) -> str:
    """Return the short name of a code, the code itself when it is not known, empty for none."""
    return names().get(code, code) if code else ""


def code(text: str) -> str | None:
    """Return the code for what was typed: a code, a name, or "Name (CODE)"; ``None`` when it is no country."""
    typed = text.strip()
    if typed.endswith(")") and "(" in typed:
        typed = typed[typed.rindex("(") + 1 : -1].strip()
    if typed.upper() in names():
        return typed.upper()
    return next((c for c, n in names().items() if n.casefold() == typed.casefold()), None)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen when yaml was built
    """The safe loader, except that "NO" is Norway."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
