"""The word lists, read once from ``lexicon/*.yaml`` and shaped for lookup."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from briefing.model import Act

_FIRST_WORD = re.compile(r"[\s-]")
FOLDER = Path(__file__).with_name("lexicon")


def read_yaml(path: Path) -> Any:
    """Read a YAML file with the C parser where it is built in: it is ten times faster."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506 - both are safe loaders


@dataclass(frozen=True)
class Entry:
    """A country or body of the tables."""

    key: str  # ISO code of a country, name of a body
    name: str  # short English name for display
    kind: str  # country, bloc, body, state, media, group
    country: str | None


@dataclass(frozen=True)
class Form:
    """One way to write an entry. ``how`` is name, adjective, capital or seat."""

    text: str
    entry: Entry
    how: str
    ambiguous: bool = False


@dataclass(frozen=True)
class Gazetteer:
    """All forms, by their first word, the longest first."""

    by_first_word: Mapping[str, tuple[Form, ...]]
    countries: Mapping[str, Entry]
    adjectives: Mapping[str, str]  # adjective -> ISO code
    state_heads: frozenset[str]
    other_heads: frozenset[str]


@dataclass(frozen=True)
class Roles:
    """Role nouns and the words around them."""

    nouns: frozenset[str]
    last_words: frozenset[str]
    modifiers: frozenset[str]
    past: frozenset[str]
    honorifics: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    titled: frozenset[str]
    sides: frozenset[str]
    both: frozenset[str]
    speakers: frozenset[str]
    documents: frozenset[str]
    people: frozenset[str]
    means: Mapping[str, frozenset[str]]  # “diplomat” -> ambassador, envoy, …
    weights: Mapping[str, float]


@dataclass(frozen=True)
class Cues:
    """Cue words by act and shape."""

    verbs: Mapping[str, Act]
    nouns: Mapping[str, Act]
    adjectives: Mapping[str, Act]
    deeds: Mapping[str, Act]
    light: frozenset[str]
    object: frozenset[str]
    strict: frozenset[str]
    infinitive: frozenset[str]
    addressee: frozenset[str]
    private: frozenset[str]
    evaluation: frozenset[str]
    refusal: frozenset[str]
    refused: frozenset[str]
    comment_nouns: frozenset[str]
    speech: frozenset[str]
    measures: frozenset[str]
    hostile_measures: frozenset[str]
    strong_deeds: frozenset[str]
    hostile: frozenset[str]
    trouble: frozenset[str]
    negative: frozenset[str]
    positive: frozenset[str]
    prepositions: Mapping[str, frozenset[str]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Return countries and bodies, ready for lookup."""
    forms: dict[str, list[Form]] = {}
    countries: dict[str, Entry] = {}
    adjectives: dict[str, str] = {}

    def add(text: str, entry: Entry, how: str) -> None:
        ambiguous = text.startswith("~")
        text = text.removeprefix("~").replace("’", "'")
        form = Form(text, entry, how, ambiguous)
        forms.setdefault(_FIRST_WORD.split(text, maxsplit=1)[0], []).append(form)
        if how == "adjective":
            adjectives.setdefault(text, entry.key)

    for iso, line in read_yaml(FOLDER / "countries.yaml")["countries"].items():
        fields = [part.strip() for part in line.split("|")]
        name, *groups = fields + [""] * (5 - len(fields))
        entry = countries[iso] = Entry(iso, name.removeprefix("~"), "country", iso)
        for how, group in zip(("name", "adjective", "capital", "seat"), groups, strict=True):
            for text in filter(None, map(str.strip, group.split(";"))):
                add(text, entry, how)
        add(name, entry, "name")
    bodies = read_yaml(FOLDER / "bodies.yaml")
    for line in bodies["bodies"]:
        name, others, country, kind, *short = (part.strip() for part in line.split("|"))
        shown = short[0].removeprefix("short ") if short else name
        entry = Entry(name, shown, kind, None if country == "-" else country)
        for text in (name, *filter(None, map(str.strip, others.split(";")))):
            add(text, entry, "name")
    ordered = {word: tuple(sorted(found, key=lambda f: -len(f.text))) for word, found in forms.items()}
    return Gazetteer(
        ordered, countries, adjectives, frozenset(bodies["heads"]["state"]), frozenset(bodies["heads"]["other"])
    )


@lru_cache(maxsize=1)
def roles() -> Roles:
    """Return the role tables."""
    raw = read_yaml(FOLDER / "roles.yaml")
    nouns = frozenset(map(str, raw["nouns"]))
    weights = {word: group["weight"] for group in reversed(list(raw["rank"].values())) for word in group["words"]}
    return Roles(
        nouns=nouns,
        last_words=frozenset(n.split()[-1] for n in nouns),
        modifiers=frozenset(raw["modifiers"]),
        past=frozenset(raw["past"]),
        honorifics=frozenset(raw["honorifics"]),
        male=frozenset(raw["male"]),
        female=frozenset(raw["female"]),
        titled=frozenset(raw["titled_names"]),
        sides=frozenset(raw["sides"]),
        both=frozenset(raw["both"]),
        speakers=frozenset(raw["speaker_nouns"]),
        documents=frozenset(raw["documents"]),
        people=frozenset(raw["people"]),
        means={noun: frozenset(words) for noun, words in raw["means"].items()},
        weights=weights,
    )


@lru_cache(maxsize=1)
def cues() -> Cues:
    """Return the cue tables. A verb listed under several acts has the first."""
    raw = read_yaml(FOLDER / "cues.yaml")
    shapes = raw["shapes"]
    return Cues(
        verbs=_by_act(raw["verbs"]),
        nouns=_by_act(raw["nouns"]),
        adjectives=_by_act(raw["adjectives"]),
        deeds=_by_act(raw["deeds"]),
        light=frozenset(raw["light"]),
        object=frozenset(shapes["object"]),
        strict=frozenset(shapes["strict"]),
        infinitive=frozenset(shapes["infinitive"]),
        addressee=frozenset(shapes["addressee"]),
        private=frozenset(shapes["private"]),
        evaluation=frozenset(shapes["evaluation"]),
        refusal=frozenset(shapes["refusal"]),
        refused=frozenset(shapes["refused"]),
        comment_nouns=frozenset(raw["comment_nouns"]),
        speech=frozenset(raw["speech"]),
        measures=frozenset(raw["measures"]),
        hostile_measures=frozenset(raw["hostile_measures"]),
        strong_deeds=frozenset(raw["strong_deeds"]),
        hostile=frozenset(raw["hostile"]),
        trouble=frozenset(raw["trouble"]),
        negative=frozenset(raw["negative"]),
        positive=frozenset(raw["positive"]),
        prepositions={verb: frozenset(words) for verb, words in shapes["prepositions"].items()},
    )


@lru_cache(maxsize=1)
def cities() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return cities that are no capitals, with their ISO codes, by first word, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for iso, line in read_yaml(FOLDER / "cities.yaml")["cities"].items():
        for name in map(str.strip, line.split(";")):
            found.setdefault(_FIRST_WORD.split(name, maxsplit=1)[0], []).append((name, iso))
    return {word: tuple(sorted(names, key=lambda n: -len(n[0]))) for word, names in found.items()}


@lru_cache(maxsize=1)
def provinces() -> Mapping[str, str]:
    """Return parts of federal states with the ISO codes of these."""
    raw = read_yaml(FOLDER / "cities.yaml")["provinces"]
    return {name.strip(): iso for iso, line in raw.items() for name in line.split(";")}


@lru_cache(maxsize=1)
def leaders() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return well-known names by country, each split into words."""
    raw = read_yaml(FOLDER / "leaders.yaml")["leaders"]
    return {iso: tuple(tuple(name.split()) for name in names) for iso, names in raw.items()}


@lru_cache(maxsize=1)
def well_known() -> frozenset[str]:
    """Return the surnames of the well-known, in lower case."""
    return frozenset(
        (names[0] if iso in ("CN", "KP", "KR") else names[-1]).lower()
        for iso, people in leaders().items()
        for names in people
    )


@lru_cache(maxsize=1)
def given_names() -> Mapping[str, str]:
    """Return given names with their gender: m, f, or "" where both bear them."""
    raw = read_yaml(FOLDER / "given_names.yaml")
    male, female = frozenset(raw["male"].split()), frozenset(raw["female"].split())
    return {name: "" if name in male and name in female else "m" if name in male else "f" for name in male | female}


def _by_act(raw: Mapping[str, list[str]]) -> dict[str, Act]:
    found: dict[str, Act] = {}
    for act, words in raw.items():
        for word in words:
            found.setdefault(str(word), Act(act))
    return found
