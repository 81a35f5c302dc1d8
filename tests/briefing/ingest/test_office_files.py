"""Word, OpenDocument and RTF: the words a reader of the page sees, in order, and what is said of files that hold none."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from briefing.errors import ArticleError
from briefing.ingest import article_from_bytes, opendocument, read_article, rtf, word
from briefing.ingest.archives import MAX_MEMBER_BYTES
from briefing.ingest.sources import Watch
from tests.briefing.ingest.files import ARTICLE, HEADLINE, PARAGRAPHS, source, word_file, word_paragraph, zipped

STYLES = '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
WORD_BODY = word_paragraph(HEADLINE, "berschrift1") + "".join(map(word_paragraph, PARAGRAPHS))

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def odt(body: str, **more: str) -> bytes:
    content = f'<o:document-content xmlns:o="{OFFICE}" xmlns:t="{TEXT}"><o:body><o:text>{body}</o:text></o:body></o:document-content>'
    return zipped(content_xml=content, **more)


def fodt(body: str, *, before: str = '<?xml version="1.0" encoding="UTF-8"?>\n', meta: str = "") -> bytes:
    return (
        f'{before}<o:document xmlns:o="{OFFICE}" xmlns:t="{TEXT}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<o:meta>{meta}</o:meta><o:body><o:text>{body}</o:text></o:body></o:document>"
    ).encode()


def read_word(content: bytes):
    return word.read(source(content, "note.docx"), Watch())


def read_odt(content: bytes):
    return opendocument.read(source(content, "note.odt"), Watch())


def read_rtf(content: bytes):
    return rtf.read(source(content, "note.rtf"), Watch())


# -- Word


def test_a_word_file_gives_its_headline_by_style_and_its_paragraphs() -> None:
    article = article_from_bytes(word_file(WORD_BODY, styles=STYLES), name="note.docx")
    assert article.title == HEADLINE
    assert article.text == ARTICLE
    assert [article.words(p) for p in article.paragraphs] == list(PARAGRAPHS)


def test_tracked_changes_read_as_accepted() -> None:
    body = (
        "<w:p><w:r><w:t>The talks </w:t></w:r><w:del><w:r><w:delText>failed</w:delText></w:r></w:del>"
        '<w:ins><w:r><w:t xml:space="preserve">will go on</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>'
    )
    assert read_word(word_file(body)).blocks == ("The talks will go on.",)


def test_links_tables_and_line_breaks_are_read_and_fields_and_boxes_are_not() -> None:
    body = (
        "<w:p><w:hyperlink><w:r><w:t>The envoy</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:t> left.</w:t><w:br/><w:t>He flew.</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{word_paragraph('In a cell.')}</w:tc></w:tr></w:tbl>"
        f"<w:p><w:r><w:txbxContent>{word_paragraph('In a box.')}</w:txbxContent></w:r></w:p>"
    )
    assert read_word(word_file(body)).blocks == ("The envoy left.", "He flew.", "In a cell.")


def test_properties_are_candidates_unless_they_say_nothing() -> None:
    told = "<dc:title>Patrols on the river agreed</dc:title><dc:creator>Ines Maro</dc:creator><dcterms:created>2026-05-04T10:00:00Z</dcterms:created>"
    raw = read_word(word_file(WORD_BODY, properties=told))
    assert [(c.field, c.value) for c in raw.candidates] == [
        ("title", "Patrols on the river agreed"), ("byline", "Ines Maro"), ("published", "2026-05-04")
    ]  # fmt: skip
    nothing = "<dc:title>Document1</dc:title><dc:creator>admin</dc:creator><dcterms:created>soon</dcterms:created>"
    assert read_word(word_file(WORD_BODY, properties=nothing)).candidates == ()


# -- OpenDocument


def test_an_opendocument_text_gives_headings_paragraphs_lists_and_cells() -> None:
    body = (
        f'<t:h t:outline-level="1">{HEADLINE}</t:h><t:p>The envoy<t:tab/>left <t:span>on <t:span>Monday</t:span></t:span>'
        "<t:note><t:note-body><t:p>A note.</t:p></t:note-body></t:note>.</t:p>"
        "<t:list><t:list-item><t:p>First point</t:p></t:list-item></t:list><o:annotation><t:p>Ask her!</t:p></o:annotation>"
        "<t:p>He flew<t:line-break/>home.</t:p>"
    )
    raw = read_odt(odt(body))
    assert raw.best("title") == HEADLINE
    assert raw.blocks[1:] == ("The envoy left on Monday.", "First point", "He flew", "home.")


def test_a_protected_opendocument_text_says_so() -> None:
    manifest = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(ArticleError, match=r"note\.odt: it is protected by a password"):
        read_odt(odt("<t:p>x</t:p>", **{"META-INF__manifest_xml": manifest}))


def test_another_kind_of_opendocument_is_named() -> None:
    with pytest.raises(ArticleError, match="no text document"):
        read_odt(zipped(content_xml=f'<o:document-content xmlns:o="{OFFICE}"><o:body/></o:document-content>'))


# -- flat OpenDocument


def test_a_flat_opendocument_text_reads_like_a_packed_one() -> None:
    body = (
        f'<t:h t:outline-level="1">{HEADLINE}</t:h>'
        + "".join(f"<t:p>{p}</t:p>" for p in PARAGRAPHS)
        + "<t:tracked-changes>"
        "<t:p>Struck out.</t:p></t:tracked-changes>"
    )
    flat = article_from_bytes(fodt(body, meta="<dc:creator>Ana Lopes</dc:creator>"), name="note.fodt")
    packed = article_from_bytes(odt(body), name="note.odt")
    assert (flat.title, flat.text) == (packed.title, packed.text) == (HEADLINE, ARTICLE)
    assert ("byline", "Ana Lopes") in [(c.field, c.value) for c in flat.candidates]


@pytest.mark.parametrize(
    "content",
    [
        fodt("<t:p>Seen.</t:p>"),
        fodt("<t:p>Seen.</t:p>", before=""),
        fodt("<t:p>Seen.</t:p>", before="<!-- made by hand -->\n<!DOCTYPE o:document [<!ENTITY a 'b'>]>"),
        b"\xef\xbb\xbf" + fodt("<t:p>Seen.</t:p>"),
        fodt("<t:p>Seen.</t:p>", before='<?xml version="1.0" encoding="UTF-16"?>').decode().encode("utf-16"),
    ],
)
@pytest.mark.parametrize("name", ["note.fodt", "note.xml", "note"])
def test_a_flat_opendocument_text_is_told_by_what_is_in_it(content: bytes, name: str) -> None:
    assert article_from_bytes(content, name=name).text.strip() == "Seen."


def test_flat_files_read_no_entities_and_fetch_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    outside = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert "secret" not in article_from_bytes(fodt("<t:p>Seen. &x;</t:p>", before=outside), name="note.fodt").text
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = fodt("<t:p>Seen. &l9;</t:p>", before=f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]>')
    with pytest.raises(ArticleError, match=r"note\.fodt: the file is damaged"):
        article_from_bytes(bomb, name="note.fodt")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (fodt("<t:span>" * 5000 + "Deep." + "</t:span>" * 5000), "damaged"),
        (fodt("<t:p>Seen.</t:p>")[:-30], "damaged"),
        (b"<o:document", "damaged"),
        (fodt("<t:p/>"), "no text in it"),
        (f'<o:document xmlns:o="{OFFICE}"><o:body><o:spreadsheet/></o:body></o:document>'.encode(), "no text document"),
    ],
)
def test_flat_files_that_hold_no_article_say_so(content: bytes, reason: str) -> None:
    with pytest.raises(ArticleError, match=rf"note\.fodt: .*{reason}"):
        article_from_bytes(content, name="note.fodt")


def test_flat_files_of_too_much_markup_are_refused() -> None:
    with pytest.raises(ArticleError, match=r"note\.fodt: it is more than 40 MB"):
        article_from_bytes(fodt(" " * MAX_MEMBER_BYTES), name="note.fodt")


# -- RTF


def test_rtf_with_code_pages_and_unicode_is_read() -> None:
    code = rb"{\rtf1\ansi\ansicpg1252{\info{\title River patrols agreed today}}\pard The caf\'e9 talks\u8211?see below.\par Second.\par}"
    raw = read_rtf(code)
    assert raw.blocks == ("The café talks–see below.", "Second.")
    assert [(c.field, c.value) for c in raw.candidates] == [("title", "River patrols agreed today")]


# -- what cannot be read


@pytest.mark.parametrize("name", ["note.docx", "note.odt"])
def test_files_that_unpack_to_far_more_are_refused(name: str) -> None:
    bomb = b"<a>" + b" " * (MAX_MEMBER_BYTES + 10)
    content = zipped(word__document_xml=bomb) if name == "note.docx" else zipped(content_xml=bomb)
    assert len(content) < 200_000
    with pytest.raises(ArticleError, match=f"{name}: it unpacks to more than 40 MB"):
        article_from_bytes(content, name=name)


@pytest.mark.parametrize(
    "content",
    [
        word_file(WORD_BODY)[:-40],
        word_file(WORD_BODY)[:60],
        zipped(word__document_xml=b"<w:document"),
        zipped(word__document_xml=b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;'),
    ],
)
def test_damaged_word_files_say_so(content: bytes) -> None:
    with pytest.raises(ArticleError, match=r"note\.docx: "):
        article_from_bytes(content, name="note.docx")


def test_entities_are_not_expanded_and_nothing_is_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    body = word_file(word_paragraph("Seen &amp; read. &amp;x;"))
    with_entity = zipped(
        word__document_xml=f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Seen. &x;</w:t>'
        "</w:r></w:p></w:body></w:document>"
    )
    assert "Seen & read." in read_word(body).blocks[0]
    assert "secret" not in " ".join(read_word(with_entity).blocks)


def test_very_deep_nesting_is_no_crash() -> None:
    deep = "<w:sdt>" * 5000 + word_paragraph("Deep.") + "</w:sdt>" * 5000
    with pytest.raises(ArticleError, match="damaged"):
        read_word(word_file(deep))


@pytest.mark.parametrize(
    ("read", "content"), [(read_word, word_file("<w:p/>")), (read_odt, odt("<t:p/>")), (read_rtf, rb"{\rtf1\pard\par}")]
)
def test_files_without_text_say_so(read, content: bytes) -> None:
    with pytest.raises(ArticleError, match="no text in it"):
        read(content)


# -- files as a word processor writes them


@pytest.mark.office
def test_files_written_by_libreoffice_come_back_word_for_word(tmp_path: Path, soffice: str) -> None:
    (tmp_path / "note.html").write_text(f"<h1>{HEADLINE}</h1>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS), "utf-8")
    profile = (tmp_path / "profile").as_uri()
    for suffix in (
        "odt:writer8",
        "fodt:OpenDocument Text Flat XML",
        "rtf:Rich Text Format",
        "pdf:writer_web_pdf_Export",
        "docx:MS Word 2007 XML",
    ):
        subprocess.run(
            [soffice, f"-env:UserInstallation={profile}", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", suffix,
             "--outdir", str(tmp_path / "out"), str(tmp_path / "note.html")],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    for suffix in (".odt", ".fodt", ".rtf", ".pdf", ".docx"):
        article = read_article(tmp_path / "out" / f"note{suffix}")
        assert article.title == HEADLINE, suffix
        assert [article.words(p) for p in article.paragraphs] == list(PARAGRAPHS), suffix


def test_properties_are_offered_and_never_taken() -> None:
    told = "<dc:title>Patrols on the river agreed</dc:title><dcterms:created>2026-05-04T10:00:00Z</dcterms:created>"
    body = "".join(map(word_paragraph, PARAGRAPHS))
    article = article_from_bytes(word_file(body, properties=told), name="note.docx")
    assert (article.title, article.published) == (None, None)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [(c.field, c.place) for c in article.candidates] == [("title", "properties"), ("published", "properties")]


def test_hidden_words_are_not_read() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t> for internal use</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> left.</w:t></w:r>'
    assert read_word(word_file(f"<w:p><w:r><w:t>The envoy</w:t></w:r>{hidden}{shown}</w:p>")).blocks == (
        "The envoy left.",
    )


def test_a_large_picture_in_rtf_costs_nothing() -> None:
    picture = rb"{\pict\pngblip " + b"89504e47" * 500_000 + rb"}"
    assert read_rtf(rb"{\rtf1\ansi\pard The envoy left.\par " + picture + rb"\pard He flew.\par}").blocks == (
        "The envoy left.",
        "He flew.",
    )
