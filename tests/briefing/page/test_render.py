"""Filling templates safely: hostile tags, odd characters, broken files, reproducible bytes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import TemplateError
from briefing.page.cleaning import clean, cleaned
from briefing.page.fit import fit
from briefing.page.package import read_parts, read_template, write_parts
from briefing.page.render import Properties, fill_template, template_names
from tests.briefing.page.pages import NOTES
from tests.briefing.page.support import SECTION, all_text, cell_table, paragraph, template_file, with_footnote

PLACES = ("body", "cell", "header", "footnote")


def filled(path: Path, values: dict[str, object], **properties: str):
    return fill_template(read_template(path), values, Properties(**properties), title="Own")


def placed(folder: Path, place: str, text: str) -> Path:
    if place == "footnote":
        return with_footnote(folder, text)
    if place == "header":
        return template_file(folder, paragraph("Body"), header=text)
    return template_file(folder, paragraph(text) if place == "body" else cell_table(text) + paragraph("end"))


# --- Hostile tags ---------------------------------------------------------------------------------

ATTACKS = (
    "{{ ''.__class__.__mro__ }}",
    "{{ cycler.__init__.__globals__.os.popen('touch MARKER') }}",
    "{{ items|attr('append') }}",
    "{{ items.append(1) }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ title.upper() }}",
    "{{ 'A'*50000000 }}",
    "{{ '%09999999d' % 1 }}",
    "{{ 10**100000000 }}",
    "{% for x in range(100000) %}x{% endfor %}",
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_tag_does_nothing(tmp_path, monkeypatch, place, attack):
    monkeypatch.chdir(tmp_path)
    values: dict[str, object] = {"items": [1], "title": "T"}
    try:
        result = filled(placed(tmp_path, place, attack), values)
    except TemplateError as error:
        assert "Own" in error.message  # noqa: PT017 - refusing is as good as printing nothing
    else:
        text = all_text(result.document())
        assert "<class" not in text
        assert len(text) < 5000
    assert values["items"] == [1]
    assert not (tmp_path / "MARKER").exists()


@pytest.mark.parametrize("attack", [*ATTACKS, "{{ 7*7 }}"])
def test_a_template_in_the_title_property_is_not_run(tmp_path, monkeypatch, attack):
    monkeypatch.chdir(tmp_path)
    path = template_file(tmp_path, paragraph("Body"))
    parts = read_template(path)
    core = parts["docProps/core.xml"].decode()
    start, end = core.index("<dc:title>") + 10, core.index("</dc:title>")
    parts["docProps/core.xml"] = (core[:start] + attack + core[end:]).encode()
    document = fill_template(parts, {"items": [1], "title": "T"}, Properties(title="Mine"), title="Own").document()
    assert Document(io.BytesIO(document)).core_properties.title == "Mine"
    assert not (tmp_path / "MARKER").exists()


def test_a_live_object_never_reaches_a_template():
    with pytest.raises(TypeError):
        cleaned({"x": object()})


# --- Characters -----------------------------------------------------------------------------------

CHARACTERS = (
    ("a < b & c <select> > \" '", "a < b & c <select> > \" '"),
    ("]]> {{ 7*7 }} {% if %}", "]]> {{ 7*7 }} {% if %}"),
    ("nul\x00 esc\x1b \ufffe", "nul esc "),
    ("form\x0cfeed bell\x07", "form feed bell "),
    ("lone \ud800 half", "lone \ufffd half"),
    ("over\u202eride", "override"),
    ("العربية 中文 😀", "العربية 中文 😀"),
    ("kept\u200e\u200f", "kept\u200e\u200f"),
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("given_text", "printed"), CHARACTERS)
def test_any_character_is_printed_or_replaced_by_rule(tmp_path, place, given_text, printed):
    result = filled(placed(tmp_path, place, "KEEP {{ x }} TAIL"), {"x": given_text}, title=given_text)
    assert f"KEEP {printed} TAIL" in all_text(result.document())


def test_line_ends_become_line_breaks(tmp_path):
    document = filled(placed(tmp_path, "body", "{{ x }}"), {"x": "one\r\ntwo\x0bthree"}).document()
    assert "one\ntwo\nthree" in all_text(document)


def test_a_character_is_cleaned_the_same_whatever_stands_around_it():
    differing = [
        hex(n)
        for n in range(0x110000)
        if chr(n) != "\n" and clean("\x00\n" + chr(n)).removeprefix("\n") != clean(chr(n))
    ]
    assert differing == []


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_cleaning_is_done_once_and_leaves_only_what_xml_allows(text):
    once = clean(text)
    assert clean(once) == once
    assert not any((ord(c) < 32 and c != "\n") or 0xD800 <= ord(c) <= 0xDFFF for c in once)


def test_an_ampersand_in_the_title_reads_back_as_one(seed):
    page = fit(replace(seed, notes=replace(NOTES, title="A & B <c>")), "briefing-note")
    properties = Document(io.BytesIO(page.document)).core_properties
    assert properties.title == "A & B <c>"
    assert properties.author == "M. Keller"
    assert properties.created is not None
    assert properties.created.date().isoformat() == "2024-09-12"
    assert "python-docx" not in str(read_parts(page.document)["docProps/core.xml"])


# --- Names and tags -------------------------------------------------------------------------------


def test_an_unknown_name_is_printed_and_reported(tmp_path):
    result = filled(template_file(tmp_path, paragraph("{{ titel }} {{ source.outlett }}")), {"source": {}})
    assert result.missing == ("titel", "outlett")
    assert "[missing: titel]" in all_text(result.document())


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("tag", ["{% for x in y %}", "{% endif %}", "{{ x|nosuch }}", "{% if %}", "{{ x ]"])
def test_a_wrong_tag_is_one_clear_error(tmp_path, place, tag):
    path = placed(tmp_path, place, f"before {tag}")
    with pytest.raises(TemplateError) as caught:
        filled(path, {})
    assert caught.value.message.startswith("Own: ")
    assert "\n" not in caught.value.message


def test_names_are_read_without_running_the_template(tmp_path):
    path = template_file(tmp_path, paragraph("{{ bluf }}{% for q in quotes %}{{ q.text }}{% endfor %}"))
    assert template_names(read_template(path), title="Own") == {"bluf", "quotes"}


# --- Hostile files --------------------------------------------------------------------------------


def repacked(folder: Path, changes: dict[str, bytes | None]) -> Path:
    parts: dict[str, bytes] = read_template(template_file(folder, paragraph("Body")))
    for name, content in changes.items():
        parts.pop(name, None)
        if content is not None:
            parts[name] = content
    path = folder / "hostile.docx"
    path.write_bytes(write_parts(parts))
    return path


RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="http://example.org/x" '
    'TargetMode="External"/></Relationships>'
)


@pytest.mark.parametrize(
    "content",
    [b"just text", b"", b"PK\x03\x04 cut off"],
    ids=["text", "empty", "truncated"],
)
def test_what_is_no_word_file_is_refused(tmp_path, content):
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    with pytest.raises(TemplateError, match="not a Word file"):
        read_template(path)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"[Content_Types].xml": None}, "not a Word file"),
        ({"word/vbaProject.bin": b"x"}, "macros"),
        ({"word/embeddings/oleObject1.bin": b"x"}, "macros or embedded"),
        ({"word/styles.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}, "document type"),
        ({"word/_rels/header1.xml.rels": RELS.format(kind="image").encode()}, "outside itself"),
    ],
)
def test_dangerous_parts_are_refused(tmp_path, changes, reason):
    with pytest.raises(TemplateError, match=reason):
        read_template(repacked(tmp_path, changes))


def test_the_link_to_an_attached_template_is_taken_out(tmp_path):
    path = repacked(tmp_path, {"word/_rels/settings.xml.rels": RELS.format(kind="attachedTemplate").encode()})
    assert b"example.org" not in read_template(path)["word/_rels/settings.xml.rels"]


def test_a_zip_bomb_is_refused(tmp_path):
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "x")
        archive.writestr("word/document.xml", b"\0" * 61_000_000)
    with pytest.raises(TemplateError, match="too much"):
        read_template(path)


def test_a_missing_file_is_one_clear_error(tmp_path):
    with pytest.raises(TemplateError, match="cannot be read"):
        read_template(tmp_path / "gone.docx")


def test_a_dotx_is_filled_like_a_docx(tmp_path):
    parts = read_template(template_file(tmp_path, paragraph("{{ x }}")))
    types = parts["[Content_Types].xml"].replace(b"document.main+xml", b"template.main+xml")
    path = tmp_path / "x.dotx"
    path.write_bytes(write_parts({**parts, "[Content_Types].xml": types}))
    assert "filled" in all_text(filled(path, {"x": "filled"}).document())


# --- What is finished after filling ---------------------------------------------------------------


def test_a_paragraph_written_from_right_to_left_says_so(tmp_path):
    document = filled(template_file(tmp_path, paragraph("{{ x }}") + paragraph("plain")), {"x": "العربية"}).document()
    xml = read_parts(document)["word/document.xml"].decode()
    assert xml.count("<w:bidi/>") == 1
    assert xml.count("<w:rtl/>") == 1


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_columns_made_by_a_loop_are_even_and_grid_and_cells_agree(tmp_path, count):
    def cell(text: str, width: int) -> str:
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(text)}</w:tc>'

    widths = (1000, 500, 5000, 500)
    texts = ("Topic", "{%tc for p in parties %}", "{{ p }}", "{%tc endfor %}")
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    table = (
        f'<w:tbl><w:tblPr><w:tblW w:w="7000" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"<w:tr>{''.join(map(cell, texts, widths))}</w:tr></w:tbl>"
    )
    path = template_file(tmp_path, table + paragraph("end"))
    xml = read_parts(filled(path, {"parties": ["x"] * count}).document())["word/document.xml"].decode()
    columns = [part.split('"')[0] for part in xml.split('<w:gridCol w:w="')[1:]]
    cells = [part.split('"')[0] for part in xml.split('<w:tcW w:w="')[1:]]
    assert columns == cells
    assert len(columns) == count + 1
    assert sum(map(int, columns)) == 7000
    assert SECTION in xml or "sectPr" in xml


# --- The same bytes -------------------------------------------------------------------------------

SCRIPT = """
import datetime, sys, time
shift, own = int(sys.argv[1]), sys.argv[2]
now, broken_down = time.time, time.localtime
time.time = lambda: now() + shift
time.localtime = lambda seconds=None: broken_down(time.time() if seconds is None else seconds)
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(time.time(), tz)
    utcnow = now
datetime.datetime = Later
import hashlib
from dataclasses import replace
from briefing.page.export import html, markdown, pdf
from briefing.page.fit import fit
from tests.briefing.page.pages import NOTES, seed_brief
brief = replace(seed_brief(), notes=NOTES)
for template in ("briefing-note", "meeting-readout", "positions-matrix", "press-lines", "bluf-memo", own):
    page = fit(brief, template)
    print(template, hashlib.sha256(page.document + pdf(page) + html(page).encode() + markdown(page).encode()).hexdigest())
"""


def test_two_processes_with_other_hash_seeds_and_clocks_write_the_same_bytes(tmp_path):
    root = Path(__file__).resolve().parents[3]
    own = template_file(tmp_path, paragraph("{{ title }} {% for q in quotes %}{{ q.text }}{% endfor %}"))
    found = set()
    for hash_seed, zone, shift in (("1", "UTC", 0), ("2", "Asia/Tokyo", 40_000_000)):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed, "TZ": zone, "PYTHONPATH": str(root)}
        command = [sys.executable, "-c", SCRIPT, str(shift), str(own)]
        done = subprocess.run(command, env=env, cwd=root, capture_output=True, text=True, check=True)
        found.add(done.stdout.strip())
    assert len(found) == 1
    assert len(next(iter(found)).splitlines()) == 6
