"""Mails: the article that was written, passed on, formatted or attached, and nothing of the correspondence around it."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from briefing.errors import ArticleError
from briefing.ingest import article_from_bytes
from briefing.ingest.mail import MAX_DEPTH, read
from briefing.ingest.sources import RawArticle, Watch
from tests.briefing.ingest.files import ARTICLE, HEADLINE, PARAGRAPHS, mail, source, word_file, word_paragraph

BODY = "\n\n".join(PARAGRAPHS)
WRAPPED = """Foreign Minister Lena Kost said on Tuesday that joint patrols on the
river would begin in May, and that both navies had agreed on the rules
for them.
"""


def read_mail(message: EmailMessage | bytes) -> RawArticle:
    content = message if isinstance(message, bytes) else message.as_bytes()
    return read(source(content, "talks.eml"), Watch())


def told(raw: RawArticle) -> dict[str, str]:
    return {c.field: c.value for c in reversed(raw.candidates)}


def test_an_article_written_into_a_mail_takes_its_metadata_from_the_headers() -> None:
    message = mail(BODY, headers={"Date": "Tue, 14 Apr 2026 09:30:00 +0200", "Subject": f"[press] Fwd: {HEADLINE}"})
    raw = read_mail(message)
    assert raw.blocks == PARAGRAPHS
    assert told(raw) == {"title": HEADLINE, "published": "2026-04-14", "outlet": "Press Service"}


def test_the_type_is_told_by_the_content() -> None:
    article = article_from_bytes(mail(BODY).as_bytes(), name="something.txt")
    assert article.text == ARTICLE
    assert article.origin.media_type == "message/rfc822"


def test_greeting_signature_and_small_print_are_cut() -> None:
    around = f"Dear colleagues,\n\n{BODY}\n\nKind regards,\nIna Hold\nPress Service\n\nThis e-mail is confidential and intended only for you.\n"
    assert read_mail(mail(around)).blocks == PARAGRAPHS
    assert read_mail(mail(f"{BODY}\n\n-- \nIna Hold\nTel. 12 34\n")).blocks == PARAGRAPHS
    small_print = f"View this email in your browser\n\n{BODY}\n\nUnsubscribe here"
    assert read_mail(mail(small_print)).blocks == PARAGRAPHS


def test_lines_broken_for_width_are_joined_and_lists_are_not() -> None:
    assert read_mail(mail(WRAPPED + "\nPoints:\n- ships\n- crews\n")).blocks == (
        PARAGRAPHS[0],
        "Points:",
        "- ships",
        "- crews",
    )


def test_flowed_text_is_joined() -> None:
    message = mail("placeholder")
    message.set_content(PARAGRAPHS[0].replace(" joint", " \njoint") + "\n")
    message.set_param("format", "flowed")
    assert read_mail(message).blocks == (PARAGRAPHS[0],)


def test_an_article_passed_on_takes_its_metadata_from_the_mail_it_came_with() -> None:
    passed_on = f"""For your meeting tomorrow.

---------- Forwarded message ---------
From: The Daily Example <news@example.com>
Date: Mon, Apr 13, 2026 at 4:12 PM
Subject: {HEADLINE}
To: <desk@example.org>

{BODY}
"""
    raw = read_mail(mail(passed_on, headers={"Subject": f"Fwd: {HEADLINE}", "Date": "Tue, 14 Apr 2026 09:30:00 +0200"}))
    assert raw.blocks == PARAGRAPHS
    assert told(raw) == {"title": HEADLINE, "published": "2026-04-13", "outlet": "The Daily Example"}


def test_an_article_passed_on_in_the_other_usual_form() -> None:
    passed_on = f"""FYI

From: Daily Example <news@example.com>
Sent: Monday, 13 April 2026 16:12
To: Desk
Subject: RE: FW: {HEADLINE}

{BODY}
"""
    raw = read_mail(mail(passed_on))
    assert raw.blocks == PARAGRAPHS
    assert told(raw) == {"title": HEADLINE, "published": "2026-04-13", "outlet": "Daily Example"}


def test_the_newest_part_of_an_exchange_is_taken() -> None:
    exchange = (
        f"{BODY}\n\nOn Mon, 13 Apr 2026 at 10:00, Desk <desk@example.org> wrote:\n> Do you have the text?\n> Thanks\n"
    )
    assert read_mail(mail(exchange)).blocks == PARAGRAPHS


def test_a_word_file_attached_to_a_few_words_is_the_article() -> None:
    message = mail("Please see attached.")
    attached = word_file("".join(map(word_paragraph, (HEADLINE, *PARAGRAPHS))))
    message.add_attachment(attached, maintype="application", subtype="octet-stream", filename="statement.docx")
    article = article_from_bytes(message.as_bytes(), name="talks.eml")
    assert [article.words(p) for p in article.paragraphs] == list(PARAGRAPHS)
    assert "“statement.docx”" in article.notes[0].message


def test_a_mail_attached_to_a_mail_is_opened() -> None:
    outer = mail("See attached.")
    outer.add_attachment(mail(BODY))
    assert read_mail(outer).blocks == PARAGRAPHS


def test_mails_in_mails_without_end_are_given_up() -> None:
    inner = mail(BODY)
    for _ in range(MAX_DEPTH + 2):
        outer = mail("See attached.")
        outer.add_attachment(inner)
        inner = outer
    assert "See attached." in read_mail(inner).blocks


def test_attachments_that_were_not_read_are_named() -> None:
    message = mail(BODY)
    message.add_attachment(b"x", maintype="image", subtype="png", filename="photo.png")
    assert "photo.png" in read_mail(message).notes[0].message


def test_a_mail_of_a_thousand_parts_is_read_in_time() -> None:
    message = mail(BODY)
    message.make_mixed()
    for number in range(1000):
        message.add_attachment(b"x" * 100, maintype="application", subtype="octet-stream", filename=f"{number}.bin")
    assert read_mail(message).blocks == PARAGRAPHS


def test_parts_nested_a_thousand_deep_are_no_crash() -> None:
    head = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n"
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(1000))
    with pytest.raises(ArticleError, match=r"talks\.eml: "):
        read_mail((head + nested + "Content-Type: text/plain\n\nHello").encode())


@pytest.mark.parametrize(
    "content",
    [
        b"From: a@example.org\nSubject: x\n\n",
        b"From: a@example.org\nSubject: =?utf-8?b?////?=\nDate: 99 Foo 0000\nContent-Type: text/plain; charset=nonsense\n\nok?",
        b"From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=\n\n--\n\n",
        b"From: a@example.org\nSubject: x\nContent-Transfer-Encoding: base64\n\n%%%%",
    ],
)
def test_broken_mails_are_read_or_refused_in_words(content: bytes) -> None:
    try:
        raw = read_mail(content)
    except ArticleError as error:
        message = str(error)
    else:
        message = "talks.eml" if raw.blocks else ""
    assert message.startswith("talks.eml")


def test_a_code_page_is_honoured() -> None:
    text = BODY.replace("river", "Oder–Neiße river").encode("cp1252")
    head = b"From: a@example.org\nSubject: x\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n"
    assert "Oder–Neiße river" in read_mail(head + text).blocks[0]


def test_a_mail_of_more_parts_than_anybody_sends_is_refused_at_once() -> None:
    parts = b"--b\nContent-Type: text/plain\n\nx\n" * 100_000
    with pytest.raises(ArticleError, match=r"talks\.eml: the mail has too many parts"):
        read_mail(b'From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary="b"\n\n' + parts)


def test_a_sentence_that_speaks_of_a_message_is_no_small_print() -> None:
    sentence = "Officials said this message was intended for both capitals, not for one."
    small_print = "This e-mail is confidential and intended for the addressee alone."
    raw = read_mail(mail("\n\n".join((*PARAGRAPHS, sentence, PARAGRAPHS[0], small_print))))
    assert sentence in raw.blocks
    assert small_print not in raw.blocks


def test_an_attached_text_that_begins_with_fields_is_no_mail() -> None:
    message = mail("See the article.")
    text = f"Source: River Gazette\nEditor: A. Berg\n\n{BODY}"
    message.add_attachment(text.encode(), maintype="text", subtype="plain", filename="article.txt")
    assert read_mail(message).text == text


@pytest.mark.parametrize("sender", ["undisclosed-recipients:;\\<a", '"', "@ b", "ab.c<", '"<undisclosed-recipients:;'])
def test_a_broken_header_does_not_keep_the_article_from_being_read(sender: str) -> None:
    content = mail(BODY).as_bytes().replace(b"From: ", b"X-From: ", 1)
    raw = read_mail(b"From: " + sender.encode() + b"\n" + content)
    assert raw.blocks == PARAGRAPHS


@pytest.mark.parametrize(
    ("first", "kept"), [("Hello again to détente", True), ("Hello everyone", False), ("Dear Ms Hold,", False)]
)
def test_a_first_line_is_a_greeting_or_a_headline(first: str, kept: bool) -> None:
    assert (read_mail(mail(f"{first}\n\n{BODY}")).blocks[0] == first) is kept
