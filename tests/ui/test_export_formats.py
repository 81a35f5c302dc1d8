"""The formats the export dialog offers, with LibreOffice and without."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from ui.dialogs import files
from ui.dialogs.files import ask_export_path


@pytest.mark.parametrize("office", [None, Path("soffice")])
def test_what_libreoffice_makes_is_offered_where_it_is(qtbot, monkeypatch, tmp_path, office):
    asked = []

    def answer(_parent, _title, _suggested, filters):
        asked.extend(filters.split(";;"))
        return str(tmp_path / "page"), asked[-1]

    monkeypatch.setattr(files, "find_office", lambda: office)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    target = ask_export_path(None, tmp_path / "x.docx")
    assert len(asked) == (4 if office is None else 6)
    assert target == files.ExportTarget(tmp_path / ("page.html" if office is None else "page.odt"))


def test_a_pdf_with_tags_is_a_format_of_its_own(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(files, "find_office", lambda: Path("soffice"))
    for part, accessible in (("PDF (*.pdf)", False), ("with tags", True)):

        def answer(_parent, _title, _suggested, filters, part=part):
            return str(tmp_path / "page.pdf"), next(f for f in filters.split(";;") if part in f)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        assert ask_export_path(None, tmp_path / "x.docx") == files.ExportTarget(tmp_path / "page.pdf", accessible)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert ask_export_path(None, tmp_path / "x.docx") is None
