"""Each row as one sentence, for screen readers."""

from __future__ import annotations

from dataclasses import replace

from ui import countries, words
from ui.models.rows import ParticipantRow, PositionRow, QuoteRow, Row, TopicRow


def in_words(row: Row) -> str:
    """Return everything a row shows, signs included, in words."""
    if not isinstance(row, TopicRow) and row.fresh:
        return _join(words.tr("new"), in_words(replace(row, fresh=False)))
    if isinstance(row, TopicRow):
        return _join(words.tr("Topic {name}").format(name=row.topic.label), row.agreement)
    if isinstance(row, ParticipantRow):
        country = countries.name(row.item.country)
        return _join(
            row.item.name, row.role or row.note, country, words.trust(row.item.trust), words.page_sign(row.page)
        )
    if isinstance(row, PositionRow):
        return _join(
            f"{row.party} {row.act}: {row.words}",
            words.tr("edited, not the source’s words") if row.item.edited_text is not None else "",
            words.paragraph(row.paragraph) if row.item.span else "",
            words.trust(row.item.trust),
            words.page_sign(row.page),
        )
    return _quote(row)


def _quote(row: QuoteRow) -> str:
    if row.item.verbatim:
        proof = words.tr("verbatim")
    elif row.item.span is None:
        proof = words.tr("typed by hand")
    else:
        proof = words.tr("edited, not verbatim")
    return _join(
        f"{row.speaker}: “{row.item.shown_text}”",
        proof,
        words.paragraph(row.paragraph) if row.item.span else "",
        row.topic,
        words.trust(row.item.trust),
        words.page_sign(row.page),
    )


def _join(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
