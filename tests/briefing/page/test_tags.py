"""Tags are read without being worked out, and what is wrong with one is told in plain words, with the tag."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing.errors import TemplateError
from briefing.page import render
from briefing.page.checking import check_template
from briefing.page.contract import sample_brief
from briefing.page.fit import fit
from briefing.page.package import read_template
from briefing.page.render import Properties, expression_tree, fill_template, template_names
from briefing.page.tags import TagError, checked_tree, names_in
from briefing.page.templates import find_templates
from tests.briefing.page.support import paragraph, template_file

CONSTANTS = (
    "{{ 'a'|upper }}",
    "{{ 'a'|upper ~ 'b'|upper }}",
    "{{ [1, 'a'|upper]|length }}",
    "{{ 'a' if 'a'|upper else 'b' }}",
    "{% if 'a'|upper == 'A' %}x{% endif %}",
    "{% for x in 'a'|upper %}{{ x }}{% endfor %}",
    "{% set x = 'a'|upper %}",
    "{% set x %}{{ 'a'|upper }}{% endset %}",
    "{% with x = 'a'|upper %}{{ x }}{% endwith %}",
    "{% filter replace('a', 'a'|upper) %}a{% endfilter %}",
    "{{ title|default('a'|upper) }}",
)


@pytest.fixture
def worked_out(monkeypatch):
    """The values a filter was asked to change."""
    found: list[str] = []

    def upper(value: str) -> str:
        found.append(value)
        return value.upper()

    monkeypatch.setitem(render._READER.filters, "upper", upper)
    return found


@pytest.mark.parametrize("source", CONSTANTS)
def test_reading_a_tag_works_nothing_out(worked_out, source):
    checked_tree(render._READER, source)
    names_in(render._READER, source)
    assert worked_out == []


def test_what_is_in_front_of_a_user_would_be_worked_out_by_compiling_it(worked_out):
    render._compiled.__wrapped__("{{ 'a'|upper }}")
    assert worked_out == ["a"]


def test_neither_the_check_nor_the_names_work_anything_out(tmp_path, worked_out):
    path = template_file(tmp_path, "".join(map(paragraph, CONSTANTS)))
    template_names(read_template(path), title="Own")
    check_template(path)  # fills the template as well, but in another process
    fit(sample_brief(), str(path))
    assert worked_out == []


@pytest.mark.parametrize(
    "bomb", ["[1]|batch(300000000, 'A')|list|length", "'a' * 10**9", "9**9**9", "'a'|replace('a', 'b' * 9**9)"]
)
def test_a_constant_that_would_fill_the_memory_is_only_read(tmp_path, bomb):
    expression_tree(bomb)
    assert template_names(read_template(template_file(tmp_path, paragraph("{{ " + bomb + " }}"))), title="Own") == set()


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("{{ a }}{{ b.c[d] }}", {"a", "b", "d"}),
        ("{% for x in a %}{{ x }}{{ loop.index }}{{ y }}{% else %}{{ x }}{% endfor %}", {"a", "y", "x"}),
        ("{% set x = a %}{{ x }}", {"a"}),
        ("{% if a is defined and b|default(c) %}{% endif %}", {"a", "b", "c"}),
        ("{{ 'a' ~ 1 }}", set()),
    ],
)
def test_the_names_are_those_a_template_takes_from_its_context(source, names):
    assert names_in(render._READER, source) == names


@pytest.mark.parametrize("path", [path for info in find_templates() for path in info.files], ids=lambda path: path.stem)
def test_the_built_in_templates_may_be_used(path):
    assert {"title", "source"} & template_names(read_template(path), title="Own")


# --- What is wrong ---------------------------------------------------------------------------------

WRONG = (
    ("{{ title() }}", "asks for what is not allowed (it calls something, which a template may not): {{ title() }}"),
    ("{% include 'x' %}", "asks for what is not allowed (such a tag is not supported): {% include 'x' %}"),
    ("{% autoescape false %}x{% endautoescape %}", "such a tag is not supported): {% autoescape false %}"),
    ("{{ title|nosuch }}", "is wrong (there is no filter “nosuch”): {{ title|nosuch }}"),
    ("{{ title is nosuch }}", "is wrong (there is no test “nosuch”): {{ title is nosuch }}"),
    ("{% debug %}", "is wrong (there is no tag “debug”): {% debug %}"),
    ("{% if title %}", "is wrong (“if” is never closed). Check the template to find the tag."),
    ("{% endfor %}", "is wrong (“endfor” stands where nothing is open for it): {% endfor %}"),
    ("{% if a %}{% for x in y %}{% endif %}{% endfor %}", "“endif” stands where “endfor” is due"),
    ("{{ title and }}", "is wrong (something is missing at its end): {{ title and }}"),
    ("{{ }}", "is wrong (something is missing at its end): {{ }}"),
    ("{{ title author }}", "is wrong (“author” cannot stand there): {{ title author }}"),
    ("{% for q quotes %}{% endfor %}", "“quotes” stands where “in” is due"),
    ("{% for x in title %}{% set loop = 1 %}{% endfor %}", "is wrong (this name cannot be set)"),
    ("{# open", "is wrong (it is not whole). Check the template"),
    ("{{ 1/0 }}", "is wrong (it divides by zero): {{ 1/0 }}"),
    ("{{ 'A' * 9 }}", "asks for what is not allowed (“*” is for small numbers only): {{ 'A' * 9 }}"),
    ("{{ title|truncate(-5) }}", "cannot be worked out with the values it gets): {{ title|truncate(-5) }}"),
    ("{{ title + 1 }}", "cannot be worked out with the values it gets): {{ title + 1 }}"),
    ("{{ nosuch + 1 }}", "is wrong (there is no “nosuch” to work with): {{ nosuch + 1 }}"),
    ("{{ title['x'] + 1 }}", "is wrong (there is no “x”): {{ title['x'] + 1 }}"),
    ("{{ 1e999|int }}", "cannot be worked out"),
    ("{{ " + "9" * 5000 + " }}", "is wrong (a number in it is too long)"),
    ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", "is wrong (its brackets are nested too deeply)"),
    ("{{ " + "-" * 200 + "1 }}", "is wrong (it is nested too deeply): {{ ----"),
    ("{% for x in title %}" * 25 + "{% endfor %}" * 25, "its loops or conditions are nested too deeply"),
)
JARGON = re.compile(r"jinja|undefined|token|statement|object|safely|Error|none", re.IGNORECASE)


@pytest.mark.parametrize(("tag", "said"), WRONG, ids=[tag[:40] for tag, _ in WRONG])
def test_what_is_wrong_is_told_in_plain_words_with_the_tag(tmp_path, tag, said):
    path = template_file(tmp_path, paragraph("{{ title }}") + paragraph(tag) + paragraph("{{ date }}"))
    for use in (
        lambda: fill_template(read_template(path), {"title": "T", "date": "D"}, Properties(), title="Own"),
        lambda: fit(sample_brief(), str(path)),
    ):
        with pytest.raises(TemplateError) as caught:
            use()
        assert said in caught.value.message
        assert not JARGON.search(caught.value.message)
        assert len(caught.value.message) < 300


@pytest.mark.parametrize("tag", [tag for tag, _ in WRONG], ids=[tag[:40] for tag, _ in WRONG])
def test_the_check_tells_it_too(tmp_path, tag):
    told = check_template(template_file(tmp_path, paragraph("{{ title }}") + paragraph(tag)))
    assert told
    assert not any(JARGON.search(str(problem)) or len(str(problem)) > 300 for problem in told)


def test_no_mark_of_ours_is_in_a_message(tmp_path):
    path = template_file(tmp_path, paragraph("{{ title + 1 }}"))
    values = {"title": "\U000f0001Talks\U000f0000"}
    with pytest.raises(TemplateError) as caught:
        fill_template(read_template(path), values, Properties(), title="Own")
    assert caught.value.message.isprintable()


def test_a_name_that_is_set_for_the_whole_template_is_known(tmp_path):
    path = template_file(tmp_path, paragraph("{% set x = title %}") + paragraph("{{ x }}"))
    assert check_template(path) == ()


def test_a_file_that_is_no_word_file_by_its_name_is_refused(tmp_path):
    path: Path = template_file(tmp_path, paragraph("{{ title }}"), name="own.txt")
    for use in (lambda: fit(sample_brief(), str(path)), lambda: check_template(path)):
        with pytest.raises(TemplateError, match=r"own\.txt: a template is a Word file\. Choose a file that ends in"):
            use()


def test_an_error_of_a_tag_says_whether_it_is_forbidden():
    with pytest.raises(TagError) as caught:
        expression_tree("title()")
    assert caught.value.forbidden
    assert caught.value.near == "{{ title() }}"
