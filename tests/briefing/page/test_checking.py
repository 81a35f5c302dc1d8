"""The template checker: every problem at once, with its place and what may have been meant."""

from __future__ import annotations

import pytest

from briefing.errors import TemplateError
from briefing.page.checking import Severity, check_template
from briefing.page.templates import find_templates
from tests.briefing.page.support import cell_table, paragraph, template_file

FILES = [path for info in find_templates() for path in info.files]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_built_in_templates_have_no_problem(path):
    assert check_template(path) == ()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (paragraph("{% for q in quotes %}"), "Paragraph 1: {% for q in quotes %} is never closed"),
        (paragraph("ok") + paragraph("{% if bluf %}"), "Paragraph 2: {% if bluf %} is never closed"),
        (paragraph("{% endif %}"), "Paragraph 1: {% endif %} closes nothing"),
        (paragraph("{% if bluf %}{% endfor %}{% endif %}"), "{% endfor %} closes nothing; “endif” would be expected"),
        (paragraph("{% else %}"), "{% else %} stands outside"),
        (cell_table("{{ titel }}"), "Table 1, row 1, column 1: {{ titel }} asks for “titel”"),
        (paragraph("{{ titel }}"), "Did you mean “title”?"),
        (paragraph("{{ source.outlett }}"), "Did you mean “outlet”?"),
        (paragraph("{% for q in quotes[:3] %}{{ q.txt }}{% endfor %}"), "Did you mean “text”?"),
        (paragraph("{{ q.text }}"), "asks for “q”"),
        (paragraph("{{ title|nosuch }}"), "cannot be read (there is no filter “nosuch”)"),
        (paragraph("{{ title + }}"), "cannot be read"),
        (paragraph("{{ title }"), "a tag is not whole"),
        (paragraph("{% include 'x' %}"), "is not supported"),
        (
            paragraph("{%p if title == '50 %' %}") + paragraph("{%p endif %}"),
            "Paragraph 1: {%p if title == '50 %' %} has a",
        ),
        (paragraph("{%p if title == 'a}b' %}") + paragraph("{%p endif %}"), "Such a sign cannot stand in a tag"),
        (cell_table("{% for q in quotes %}"), "Table 1, row 1, column 1: {% for q in quotes %} is never closed"),
        (cell_table("{{ title }"), "Table 1, row 1, column 1: a tag is not whole"),
        (paragraph("No tag at all"), "there is no tag"),
    ],
)
def test_a_problem_is_told_with_its_place(tmp_path, body, said):
    told = [str(problem) for problem in check_template(template_file(tmp_path, body))]
    assert any(said in line for line in told), told


@pytest.mark.parametrize(
    "tag", ["{{ titel }}", "{% endif %}", "{% for q in quotes %}", "{{ title|nosuch }}", "{{ title }", "{%p if '%' %}"]
)
def test_a_problem_in_a_header_says_so(tmp_path, tag):
    told = check_template(template_file(tmp_path, paragraph("{{ title }}"), header=tag))
    assert {problem.place for problem in told} == {"Header, paragraph 1"}


def test_all_problems_come_at_once(tmp_path):
    told = check_template(template_file(tmp_path, paragraph("{{ titel }}") + paragraph("{% if bluff %}")))
    assert len(told) == 3
    assert all(problem.severity is Severity.ERROR for problem in told)


def test_what_cannot_be_measured_is_a_warning(tmp_path):
    body = paragraph("{{ title }}") + '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    (problem,) = check_template(template_file(tmp_path, body))
    assert problem.severity is Severity.WARNING
    assert "footnotes" in problem.message


def test_loops_names_and_smart_quotes_are_understood(tmp_path):
    body = paragraph(
        "{% for t in topics %}{{ loop.index }}{% for cell in t.cells %}{% for s in cell %}{{ s.text }}{% endfor %}"
        "{% endfor %}{% endfor %}{% if title == “x” %}{{ title|upper }}{% endif %}"
    )
    assert check_template(template_file(tmp_path, body)) == ()


def test_what_is_no_template_is_an_error(tmp_path):
    path = tmp_path / "x.docx"
    path.write_bytes(b"no")
    with pytest.raises(TemplateError):
        check_template(path)
