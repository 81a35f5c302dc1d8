"""Interviews: who asks and who answers, read from the labels at the start of the paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.extraction.lexicons import gazetteer
from briefing.model import Range


def _is_outlet(label: str) -> bool:
    forms = gazetteer().by_first_word.get(label.split(maxsplit=1)[0], ())
    return any(f.text == label and f.entry.kind == "media" for f in forms)


_LABEL = re.compile(r"((?:[A-Z][\w.’'-]*\s?){1,4}):\s+(?=\S)")
_ASKS = frozenset(
    {"q", "question", "interviewer", "host", "moderator", "reporter", "journalist", "anchor", "presenter"}
)
_ANSWERS = frozenset({"a", "answer"})


@dataclass(frozen=True)
class Interview:
    """What the labels tell; empty for an article that is no interview."""

    asker_labels: frozenset[str] = frozenset()  # in small letters
    label_ranges: tuple[Range, ...] = ()  # of the askers and of bare Q and A
    asked: frozenset[int] = frozenset()  # starts of the paragraphs that are questions
    answers: dict[int, str] = field(default_factory=dict)  # start of a paragraph labelled A -> label of the interviewee

    def is_asker(self, name: str) -> bool:
        """Whether a name is, or ends in, the label of somebody who asks: “Der Standard” for “STANDARD”."""
        words = name.lower().split()
        return bool(words) and (name.lower() in self.asker_labels or words[-1] in self.asker_labels)


def find_interview(text: str, paragraphs: Sequence[Range]) -> Interview:
    """Return who asks in an article with labelled turns.

    An asker is called so (Q, REPORTER), or is written in capitals and puts questions in at least half of the turns.
    """
    turns: list[tuple[str, int, int, int]] = []
    for start, end in paragraphs:
        match = _LABEL.match(text, start, end)
        if match is not None:
            turns.append((match[1].strip(), start, match.end(1), end))
    asked = {label.lower() for label, *_ in turns if label.lower() in _ASKS}
    labels = list(dict.fromkeys(label for label, *_ in turns))
    if len(labels) > 1:
        asked |= {label.lower() for label in labels if _is_outlet(label)}
    for label in labels:
        mine = [text[stop:end] for known, _, stop, end in turns if known == label]
        questions = sum("?" in words for words in mine)
        others = [text[stop:end] for known, _, stop, end in turns if known != label]
        if label.isupper() and len(label) > 1 and len(mine) > 1 and questions * 2 >= len(mine) and others:
            elsewhere = sum(words.rstrip().endswith("?") for words in others if words) / len(others)
            if questions / len(mine) > elsewhere:
                asked.add(label.lower())
    if not asked:
        return Interview()
    answering = [label for label in labels if label.lower() not in asked and label.lower() not in _ANSWERS]
    chief = max(answering, key=lambda name: sum(known == name for known, *_ in turns), default="")
    return Interview(
        frozenset(asked),
        tuple((start, stop) for label, start, stop, _ in turns if label.lower() in asked | _ANSWERS),
        frozenset(start for label, start, *_ in turns if label.lower() in asked),
        {start: chief for label, start, *_ in turns if label.lower() in _ANSWERS},
    )
