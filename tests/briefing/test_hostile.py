"""Files a user gets from somebody else: briefs, topic packs, templates. Whatever is in them, a clear error or a sound value."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing import project
from briefing.errors import BriefingError, TopicPackError
from briefing.extraction.topic_packs import load_topics
from briefing.findings import findings
from briefing.page.checking import examine_template
from briefing.page.fit import fit
from briefing.paths import templates_dir
from tests.briefing.sample import sample_brief


def refusal(work: Callable[[], object]) -> str:
    """What was said when the work was refused; nothing if it was done."""
    try:
        work()
    except BriefingError as error:
        return str(error)
    return ""


SETTINGS = settings(max_examples=60, deadline=4000, suppress_health_check=list(HealthCheck))

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value that something can be put in."""
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in items:
        found += places(below, (*path, key))
    return found


DOCUMENT = json.loads(project.dumps(sample_brief()))
PLACES = places(DOCUMENT)


@SETTINGS
@given(st.lists(st.tuples(st.sampled_from(PLACES), values), min_size=1, max_size=3))
def test_a_brief_with_anything_in_any_place(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    document = copy.deepcopy(DOCUMENT)
    for path, value in changes:
        holder = document
        try:
            for key in path[:-1]:
                holder = holder[key]
            holder[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took the place away
    text = json.dumps(document)
    refused = refusal(lambda: project.loads(text, subject="given.brief"))
    if refused:
        assert refused.startswith("given.brief: ")
        return
    brief = project.loads(text)
    text = brief.article.text
    told = findings(brief)
    assert all(text[q["start"] : q["end"]] == q["text"] for q in told["quotes"] if q["start"] is not None)
    assert "\n" not in refusal(lambda: fit(brief, "briefing-note", strict=False))


@SETTINGS
@given(st.binary(max_size=200), st.integers(0, 3000), st.integers(0, 400))
def test_a_brief_with_bytes_overwritten(
    tmp_path_factory: pytest.TempPathFactory, put: bytes, at: int, cut: int
) -> None:
    content = project.dumps(sample_brief()).encode()
    file = tmp_path_factory.mktemp("b") / "given.brief"
    file.write_bytes(content[:at] + put + content[at + cut :])
    assert "given.brief: " in (refusal(lambda: project.load(file)) or "given.brief: ")


PACK = """topics:
  - id: river
    label: River patrols
    strong: [river patrol, patrol boat]
    weak: [river]
    exact: [RPC]
"""

lines_of_yaml = st.lists(
    st.sampled_from(
        [
            *PACK.splitlines(),
            "  - id: [x]",
            "    strong: {a: 1}",
            "a: &a [*a, *a]",
            "? !!python/name:os.system",
            "-",
            "\t",
        ]
    ),
    max_size=12,
).map("\n".join)


@SETTINGS
@given(lines_of_yaml | st.text(max_size=60) | values.map(json.dumps))
def test_a_topic_pack_of_any_shape(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("p") / "pack.yaml"
    file.write_text(text, "utf-8", errors="surrogatepass")
    assert "pack.yaml: " in (refusal(lambda: load_topics((file,))) or "pack.yaml: ")


def test_a_topic_pack_that_grows_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pack.yaml"
    aliases = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))
    file.write_text(f"a0: &a0 [x, x, x]\n{aliases}\ntopics: *a11\n", "utf-8")
    with pytest.raises(TopicPackError, match=r"pack\.yaml"):
        load_topics((file,))


def test_a_topic_pack_nested_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pack.yaml"
    file.write_text("topics: " + "[" * 50_000, "utf-8")
    with pytest.raises(TopicPackError, match=r"pack\.yaml"):
        load_topics((file,))


TEMPLATE = (templates_dir() / "bluf-memo.docx").read_bytes()


@settings(max_examples=25, deadline=15_000, suppress_health_check=list(HealthCheck))
@given(st.integers(0, len(TEMPLATE) - 1), st.binary(min_size=1, max_size=60), st.integers(0, 60))
def test_a_template_with_bytes_overwritten(
    tmp_path_factory: pytest.TempPathFactory, at: int, put: bytes, cut: int
) -> None:
    file = tmp_path_factory.mktemp("t") / "given.docx"
    file.write_bytes(TEMPLATE[:at] + put + TEMPLATE[at + cut :])
    assert "given.docx: " in (refusal(lambda: examine_template(file)) or "given.docx: ")
