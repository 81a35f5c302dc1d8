"""Whatever is wrong with a file: an article whose parts are in order, or an error that names the file. Never anything else."""

from __future__ import annotations

import io
import string
import time
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import ArticleError
from briefing.ingest import article_from_bytes
from tests.briefing.ingest.files import HEADLINE, PARAGRAPHS, mail, pdf, set_in_lines, word_file, word_paragraph, zipped

_WORDS = "".join(map(word_paragraph, (HEADLINE, *PARAGRAPHS)))
_ODT = (
    '<o:d xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    f"<o:body><o:text><t:p>{PARAGRAPHS[0]}</t:p></o:text></o:body></o:d>"
)
_RTF = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\pard\f0 " + PARAGRAPHS[2].encode() + rb"\par\u8211?\'e9\par}"
_MESSAGE = mail("\n\n".join(PARAGRAPHS))
_MESSAGE.add_attachment(word_file(_WORDS), maintype="application", subtype="octet-stream", filename="a.docx")

FILES = {
    "note.pdf": pdf(set_in_lines(PARAGRAPHS[0], 60, 700, width=60)[0]),
    "note.docx": word_file(_WORDS),
    "note.odt": zipped(content_xml=_ODT),
    "note.fodt": _ODT.replace("o:d>", "o:document>").replace("<o:d ", "<o:document ").encode(),
    "note.rtf": _RTF,
    "note.eml": _MESSAGE.as_bytes(),
    "note.txt": "\n\n".join((HEADLINE, *PARAGRAPHS)).encode(),
}


@st.composite
def damaged(draw: st.DrawFn, whole: bytes) -> bytes:
    """Bytes changed, taken out, put in twice, or cut off."""
    content = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        if not content:
            break
        at = draw(st.integers(0, len(content) - 1))
        length = draw(st.integers(1, 40))
        how = draw(st.sampled_from(["change", "remove", "repeat", "insert", "cut"]))
        if how == "change":
            content[at : at + length] = draw(st.binary(min_size=1, max_size=length))
        elif how == "remove":
            del content[at : at + length]
        elif how == "repeat":
            content[at:at] = content[at : at + length] * draw(st.integers(1, 200))
        elif how == "insert":
            content[at:at] = draw(st.text(string.printable, max_size=length)).encode()
        elif draw(st.booleans()):
            del content[at:]
    return bytes(content)


def examine(content: bytes, name: str) -> None:
    try:
        article = article_from_bytes(content, name=name)
    except ArticleError as error:
        refused = str(error)
    else:
        refused = ""
    if refused:
        assert name in refused
        assert "\n" not in refused
        return
    start, end = article.spans.body
    assert 0 <= start <= end <= len(article.text)
    assert article.text.encode("utf-8")  # no lone surrogates


@pytest.mark.parametrize("name", FILES)
def test_damaged_files(name: str) -> None:
    @settings(max_examples=40, deadline=4000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
    @given(damaged(FILES[name]))
    def check(content: bytes) -> None:
        examine(content, name)

    check()


@given(st.binary(max_size=400), st.sampled_from(sorted(FILES)))
@settings(deadline=4000)
def test_bytes_of_no_format_under_any_name(content: bytes, name: str) -> None:
    examine(content, name)


@pytest.mark.parametrize("given_name", FILES)
@pytest.mark.parametrize("content_name", FILES)
def test_files_under_a_wrong_name_are_read_as_what_they_are(given_name: str, content_name: str) -> None:
    article = article_from_bytes(FILES[content_name], name=given_name)
    assert "river" in article.text or "ministry" in article.text


def _many(start: bytes, middle: bytes, end: bytes) -> Callable[[], bytes]:
    return lambda: start + middle * 20_000 + end


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("deep.rtf", _many(rb"{\rtf1 ", b"{", b"hello" + b"}" * 20_000)),
        ("wide.rtf", _many(rb"{\rtf1 ", rb"\b hello \par ", b"}")),
        ("numbers.rtf", _many(rb"{\rtf1 ", rb"\u99999999999 ", b"}")),
        ("long.eml", _many(b"From: a@example.org\nSubject: ", b"x ", b"\n\nhello")),
        ("folded.eml", _many(b"From: a@example.org\nSubject: x\nTo: ", b"\n a@example.org,", b"\n\nhello")),
        ("quoted.eml", _many(b"From: a@example.org\nSubject: x\n\n", b"> From: b\n> Date: c\n\n", b"hello")),
        ("strings.pdf", _many(b"%PDF-1.4\n1 0 obj\n", b"(", b"\nendobj")),
    ],
)
def test_files_made_to_take_for_ever(name: str, make: Callable[[], bytes]) -> None:
    started = time.monotonic()
    examine(make(), name)
    assert time.monotonic() - started < 20  # fractions of a second when idle; minutes where the cost is quadratic


def _archive(members: dict[str, str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def word_xml(namespace: str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main") -> str:
    paragraph = "<w:p><w:r><w:t>Ministers met on the river bridge.</w:t></w:r></w:p>"
    return f'<w:document xmlns:w="{namespace}"><w:body>{paragraph * 50}</w:body></w:document>'


def test_damaged_properties_and_styles_do_not_keep_a_word_file_from_being_read() -> None:
    content = _archive({"word/document.xml": word_xml(), "docProps/core.xml": "<broken", "word/styles.xml": ""})
    assert article_from_bytes(content, name="a.docx").text.startswith("Ministers met")


def test_a_word_file_in_the_strict_form_of_the_format_is_read() -> None:
    content = _archive({"word/document.xml": word_xml("http://purl.oclc.org/ooxml/wordprocessingml/main")})
    assert article_from_bytes(content, name="a.docx").text.startswith("Ministers met")


def test_compression_that_is_unknown_or_damaged_is_not_taken_for_a_password() -> None:
    content = _archive({"word/document.xml": word_xml()}, zipfile.ZIP_LZMA)
    at = content.index(b"document.xml") + 30
    damaged = content[:at] + b"\xff" * 20 + content[at + 20 :]
    unknown = bytearray(_archive({"word/document.xml": word_xml()}))
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = unknown.index(mark) + offset
        unknown[at : at + 2] = b"\x09\x00"
    for content in (damaged, bytes(unknown)):
        with pytest.raises(ArticleError, match="the file is damaged"):
            article_from_bytes(content, name="a.docx")
