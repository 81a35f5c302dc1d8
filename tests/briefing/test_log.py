"""The log says what the program did, never what an article says."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from briefing import analyse, fit, load, read_article, render, save
from tests.briefing.ingest.files import HEADLINE, PARAGRAPHS, mail, pdf, set_in_lines, word_file, word_paragraph

BODY = "".join(map(word_paragraph, (HEADLINE, *PARAGRAPHS)))


def test_no_words_of_an_article_reach_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    # As the window sets it up with --debug: our own loggers say everything, libraries only warn.
    caplog.set_level(logging.WARNING)
    for ours in ("briefing", "ui"):
        caplog.set_level(logging.DEBUG, ours)
    page = (
        f"<html><body><article><h1>{HEADLINE}</h1>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</article></body></html>"
    )
    files = {
        "a.txt": "\n\n".join((HEADLINE, *PARAGRAPHS)).encode(),
        "a.docx": word_file(BODY),
        "a.pdf": pdf(set_in_lines(PARAGRAPHS[0], 60, 700, width=60)[0]),
        "a.eml": mail("\n\n".join(PARAGRAPHS)).as_bytes(),
        "a.html": page.encode(),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        brief = analyse(read_article(tmp_path / name))
        save(brief, tmp_path / "a.brief")
        render(fit(load(tmp_path / "a.brief"), "briefing-note"), tmp_path / "out.docx")
    words = HEADLINE.split() + [word for p in PARAGRAPHS for word in p.split()]
    spoken = {" ".join(words[n : n + 3]) for n in range(len(words) - 2)}
    assert not [phrase for phrase in spoken if phrase in caplog.text]
    assert "Kost" not in caplog.text
