"""Fixed sentences of the engine in the language of the window: stages, reasons, notices, the built-in templates.

The engine speaks English. What it says in the same words each time is listed here and, for errors, in
:mod:`ui.engine_errors`; anything else is shown as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FIXED: tuple[object, ...] = (
    # stages of the analysis
    QT_TRANSLATE_NOOP("Engine", "Reading"),
    QT_TRANSLATE_NOOP("Engine", "Participants"),
    QT_TRANSLATE_NOOP("Engine", "Statements"),
    QT_TRANSLATE_NOOP("Engine", "Positions"),
    QT_TRANSLATE_NOOP("Engine", "Ranking"),
    # stages of opening
    QT_TRANSLATE_NOOP("Engine", "Loading the page"),
    QT_TRANSLATE_NOOP("Engine", "Reading the page"),
    QT_TRANSLATE_NOOP("Engine", "Reading the saved page"),
    QT_TRANSLATE_NOOP("Engine", "Reading the copied text"),
    QT_TRANSLATE_NOOP("Engine", "Finding the article"),
    # notices after them
    QT_TRANSLATE_NOOP(
        "Engine",
        "This page shows only the beginning of the article; the rest is for subscribers. Open it as a subscriber, save the"
        " page or copy the text, and open that.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The article has no text to analyse."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The text does not seem to be English, so nothing was extracted. Quotes and positions can be added by hand.",
    ),
    QT_TRANSLATE_NOOP("Engine", "No people, bodies, quotes or positions were found. Is this a news article?"),
    QT_TRANSLATE_NOOP("Engine", "No quotes or positions were found in this article. They can be added by hand."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Part of the text is written in capitals, so names are harder to tell. Please check who said what.",
    ),
    # why something is not on the page
    QT_TRANSLATE_NOOP("Engine", "no room on the page"),
    QT_TRANSLATE_NOOP("Engine", "this template has no place for it"),
    QT_TRANSLATE_NOOP("Engine", "taken off the page by hand"),
    QT_TRANSLATE_NOOP("Engine", "low confidence: check it first"),
    QT_TRANSLATE_NOOP("Engine", "a single word, which says too little by itself"),
    QT_TRANSLATE_NOOP("Engine", "printed already in another block"),
    # how the page was made to fit
    QT_TRANSLATE_NOOP("Engine", "space between paragraphs reduced"),
    QT_TRANSLATE_NOOP("Engine", "type 5 % smaller"),
    QT_TRANSLATE_NOOP("Engine", "type as small as allowed"),
    QT_TRANSLATE_NOOP("Engine", "margins reduced"),
    # the block to shorten
    QT_TRANSLATE_NOOP("Engine", "Template"),
    QT_TRANSLATE_NOOP("Engine", "Title"),
    QT_TRANSLATE_NOOP("Engine", "Event"),
    QT_TRANSLATE_NOOP("Engine", "Bottom line"),
    QT_TRANSLATE_NOOP("Engine", "Background"),
    QT_TRANSLATE_NOOP("Engine", "Next steps"),
    QT_TRANSLATE_NOOP("Engine", "Lines to take"),
    QT_TRANSLATE_NOOP("Engine", "Recommendations"),
    QT_TRANSLATE_NOOP("Engine", "If asked"),
    QT_TRANSLATE_NOOP("Engine", "Sensitivities"),
    QT_TRANSLATE_NOOP("Engine", "Comment"),
    QT_TRANSLATE_NOOP("Engine", "Caveat"),
    QT_TRANSLATE_NOOP("Engine", "Quotes"),
    QT_TRANSLATE_NOOP("Engine", "Notes"),
    # the built-in templates
    QT_TRANSLATE_NOOP("Engine", "Briefing note (general)"),
    QT_TRANSLATE_NOOP("Engine", "Meeting readout"),
    QT_TRANSLATE_NOOP("Engine", "Positions matrix"),
    QT_TRANSLATE_NOOP("Engine", "Press lines and quote sheet"),
    QT_TRANSLATE_NOOP("Engine", "BLUF memo"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "One page on one event: bottom line, who took part, who holds what, the quotes that prove it, next steps.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "What was said at a meeting or call: participants by side, topics as short paragraphs, what was agreed.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Topics down, parties across, and for each topic whether they agree or differ."),
    QT_TRANSLATE_NOOP(
        "Engine", "Lines to take, questions and answers, and quotes on the record with their place in the source."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "To, from, subject, date; the bottom line up front, then recommendations, background and positions."
    ),
)


def told(text: str) -> str:
    """Return a sentence of the engine in the language of the window, or as it is where it is not a fixed one."""
    return QCoreApplication.translate("Engine", text)
