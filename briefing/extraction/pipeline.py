"""The stages of analysis, in order, from an article to a brief.

Every stage is plain: it takes what the ones before found and adds its own. When one fails the rest goes on with what
there is, and the brief says so. Nothing here reads a clock, a network or a settings file.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from operator import ne
from pathlib import Path
from string import ascii_lowercase
from typing import TYPE_CHECKING

from briefing.agreement import with_agreement
from briefing.errors import Cancelled, ModelMissingError, TopicPackError
from briefing.extraction import nlp
from briefing.extraction.assembly import assemble
from briefing.extraction.capitals import recased
from briefing.extraction.cast import Cast
from briefing.extraction.counterparts import share_offices
from briefing.extraction.event import find_event
from briefing.extraction.gazetteer import find_names
from briefing.extraction.interview import Interview, find_interview
from briefing.extraction.lexicons import cues, gazetteer, roles
from briefing.extraction.names import find_persons
from briefing.extraction.participants import infer_countries, merge_described, place_reporters
from briefing.extraction.positions import Held, find_positions
from briefing.extraction.proposals import GuidedReader
from briefing.extraction.quotes import QuoteSpan, scan
from briefing.extraction.ranking import bottom_line, ranked
from briefing.extraction.spokespersons import place_spokespersons
from briefing.extraction.statements import Statement
from briefing.extraction.tokens import Parsed
from briefing.extraction.topic_choice import TopicChooser
from briefing.extraction.topic_packs import TopicBook, load_topics
from briefing.extraction.topics import TopicIndex
from briefing.model import (
    Article,
    Brief,
    Diagnostic,
    Event,
    Notes,
    Participant,
    Range,
    TextSpan,
    Trust,
    stable_id,
)

if TYPE_CHECKING:
    from briefing.extraction.tagger import TaggedAttribution
    from briefing.extraction.tagger_acts import ActJudge

logger = logging.getLogger(__name__)

STAGES = ("Reading", "Participants", "Statements", "Positions", "Ranking")


def analyse(
    article: Article,
    *,
    topics: Sequence[Path] | TopicBook | None = None,
    progress: Callable[[int, int, str], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    model: str | None = None,
    memory: nlp.ParseMemory | None = None,
) -> Brief:
    """Find who took part, what each party holds on each topic, and the quotations worth keeping.

    Args:
        article: What was read; only ``article.spans.body`` is analysed, the headline gives names.
        topics: Topic packs laid over the built-in ones, or a ready book; ``None`` for the built-in packs only.
        progress: Told (done, total, label) as the work goes on.
        is_cancelled: Asked between stages and between paragraphs.
        model: Name of an installed language model; ``None`` for the preferred one.
        memory: Where a parse of the same article is looked for, and kept.

    Returns:
        A brief with everything found. If a stage failed, a partial one with a diagnostic.

    Raises:
        ModelMissingError: If no language model loads.
        TopicPackError: If a pack given by the caller is not usable.
        Cancelled: If ``is_cancelled`` said so.
    """
    return _Analysis(article, topics, progress, is_cancelled, model, memory).run()


def parse_article(
    article: Article,
    *,
    is_cancelled: Callable[[], bool] | None = None,
    model: str | None = None,
    memory: nlp.ParseMemory | None = None,
) -> Parsed:
    """Return an article parsed the way :func:`analyse` does it; empty where there is nothing to analyse.

    Raises:
        ModelMissingError: If no language model loads.
        Cancelled: If ``is_cancelled`` said so.
    """
    analysis = _Analysis(article, TopicBook({}), None, is_cancelled, model, memory)
    if _unreadable(article) is None:
        analysis.parse()
    return analysis.parsed


class _Analysis:
    """One run over one article; each stage is a method and keeps what it found."""

    def __init__(
        self,
        article: Article,
        topics: Sequence[Path] | TopicBook | None,
        progress: Callable[[int, int, str], None] | None,
        is_cancelled: Callable[[], bool] | None,
        model: str | None,
        memory: nlp.ParseMemory | None,
    ) -> None:
        self.article = article
        self.book = topics if isinstance(topics, TopicBook) else load_topics(tuple(topics or ()))
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._model = model
        self._memory = memory
        self.diagnostics: list[Diagnostic] = [*article.notes]
        self.parsed = Parsed(text=article.text)
        self.skip: frozenset[int] = frozenset()
        self.interview = Interview()
        self.cast = Cast(self.parsed, [], gazetteer(), roles())
        self.quotes: list[QuoteSpan] = []
        self.act_judge: ActJudge | None = None
        self.proposals: list[TaggedAttribution] = []
        self.statements: list[Statement] = []
        self.speaker_of: dict[int, Statement] = {}
        self.index: TopicIndex | None = None
        self.held: list[Held] = []
        self.event = Event(what=article.title or "")
        self._total = len(STAGES)
        report = nlp.version_report(model)
        self._engine = f"{report['model']} {report['model_version']}".strip()

    def run(self) -> Brief:
        """Run the stages in order."""
        brief = self._empty()
        problem = _unreadable(self.article)
        if problem is not None:
            return self._with(brief, *self.diagnostics, problem)
        self._stage(0, self.parse)
        self._stage(1, self._find_participants)
        self._stage(2, self._find_statements)
        self._stage(3, self._find_positions)
        found: list[Brief] = []
        self._stage(4, lambda: found.append(self._finish()))
        self._tell(self._total, "")
        brief = found[0] if found else brief
        if not brief.quotes and not brief.positions and not any(d.code == "stage_failed" for d in self.diagnostics):
            self.diagnostics.append(_nothing_found(brief))
        return self._with(brief, *self.diagnostics)

    # -- stages

    def parse(self) -> None:
        """Parse the headline and the paragraphs, and tell which of them hold no statements."""
        ranges: list[Range] = _without_datelines(self.article)
        datelines = [
            (r[0], r[1])
            for r in ranges
            if r not in self.article.paragraphs and r[0] in {p[0] for p in self.article.paragraphs}
        ]
        title = self.article.spans.title
        has_title = title is not None and title[0] < title[1] and title[1] <= self.article.spans.body[0]
        if has_title and title is not None:
            ranges.insert(0, title)
        text = recased(self.article.text, ranges)
        if text is not self.article.text and sum(map(ne, text, self.article.text)) > _SHOUTED:
            self.diagnostics.append(
                Diagnostic(
                    code="capitals",
                    message="Part of the text is written in capitals, so names are harder to tell. Please check who said what.",
                )
            )
        text = _MARKUP.sub(lambda tag: " " * len(tag[0]), text)  # what a web page left behind: <a href="…">
        parse = self._memory.parse if self._memory is not None else nlp.parse
        self.parsed = parse(text, ranges, is_cancelled=self._is_cancelled, model=self._model)
        if has_title and title is not None:
            self.skip = frozenset(n for n, (start, _) in enumerate(self.parsed.paragraphs) if start < title[1])
        headings = (n for n, extent in enumerate(self.parsed.paragraphs) if _is_heading(self.article.text, extent))
        prefixes = (
            n for n, (start, _) in enumerate(self.parsed.paragraphs) if any(s <= start < e for s, e in datelines)
        )
        self.skip |= frozenset((*headings, *prefixes))
        self.interview = find_interview(self.article.text, self.article.paragraphs)
        aside = (
            n
            for n, (start, end) in enumerate(self.parsed.paragraphs)
            if start in self.interview.asked or _CREDIT.match(self.article.text, start, end)
        )
        self.skip |= frozenset(aside)

    def _find_participants(self) -> None:
        parsed = self.parsed
        self._tag()
        hits = find_names(parsed.text, parsed.paragraphs)
        self.quotes = [q for q in scan(parsed.text, parsed.paragraphs) if q.paragraph not in self.skip]
        self.cast = Cast(parsed, hits, gazetteer(), roles())
        credited = frozenset(t.i for p in self.proposals if p.source for t in parsed.between(*p.source))
        persons = find_persons(parsed, hits, gazetteer(), roles(), cues(), credited)
        labels = self.interview.label_ranges
        self.cast.add_persons(
            [m for m in persons if not self.interview.is_asker(m.text) and not any(s <= m.start < e for s, e in labels)]
        )
        self.cast.add_hits(hits)
        self.cast.settle()
        share_offices(self.cast)
        place_spokespersons(self.cast)

    def _tag(self) -> None:
        """Let the trained tagger propose; without it the rules read alone."""
        from briefing.extraction import tagger

        try:
            model = tagger.load()
        except ModelMissingError as exc:
            self.diagnostics.append(
                Diagnostic(code="tagger_missing", message=f"{exc} The rules read this article alone.")
            )
            return
        columns = tagger.columns_of(self.parsed)
        self.proposals = model.tag_columns(columns)
        self.act_judge = partial(model.acts.act, columns)

    def _find_statements(self) -> None:
        reader = GuidedReader(self.parsed, self.cast, self.quotes, cues(), self.proposals)
        reader.interview = self.interview
        self.statements = reader.read(self.skip)
        if self.act_judge is not None:
            reader.settle_acts(self.act_judge)
        self.speaker_of = reader.speaker_of
        place_spokespersons(self.cast)
        merge_described(self.cast, self.statements)
        place_reporters(self.cast)
        infer_countries(self.cast, self.statements)

    def _find_positions(self) -> None:
        self.index = TopicIndex(self.parsed, self.book, self.article.title or "")
        chooser = TopicChooser(self.parsed, self.index, self.article.spans.title)
        self.held = find_positions(self.parsed, self.statements, self.quotes, chooser)
        self.event = find_event(self.article, self.parsed, self.cast, self.skip)

    def _finish(self) -> Brief:
        brief = assemble(
            self.article, self.cast, self.statements, self.quotes, self.speaker_of, self.held, self.index, self.event
        )
        brief = with_agreement(ranked(_with_authors(brief), roles()))
        line = bottom_line(brief)
        notes = Notes(bluf=line, bluf_trust=Trust.SUGGESTED) if line else Notes()
        return self._with(brief, notes=notes)

    # -- around them

    def _stage(self, number: int, work: Callable[[], None]) -> None:
        self._tell(number, STAGES[number])
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled
        try:
            work()
        except (Cancelled, ModelMissingError, TopicPackError):
            raise
        except Exception:
            logger.exception("stage %s failed on article %s", STAGES[number], self.article.id)
            self.diagnostics.append(
                Diagnostic(
                    code="stage_failed",
                    message=f"“{STAGES[number]}” could not be finished for this article; what was found before is shown.",
                )
            )

    def _tell(self, done: int, label: str) -> None:
        if self._progress is not None:
            self._progress(done, self._total, label)

    def _empty(self) -> Brief:
        return Brief(articles=(self.article,), event=self.event, engine=self._engine)

    def _with(self, brief: Brief, *diagnostics: Diagnostic, notes: Notes | None = None) -> Brief:
        changed = replace(brief, engine=self._engine)
        if notes is not None:
            changed = replace(changed, notes=notes)
        return replace(changed, diagnostics=(*changed.diagnostics, *diagnostics)) if diagnostics else changed


_SHOUTED = 100  # letters re-cased, more than a headline has

# “(Reporting by …; Editing by …)”, “By Maria Lane”
_CREDIT = re.compile(
    r"\(?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ed|ion))(?: and \w+)? by )"
    r"|By [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}(?:,? (?:and|in) [A-Z][^.!?]*)?$",
    re.MULTILINE,
)

# “WASHINGTON — ”, “Xinhua, Kuala Lumpur, July 25th (Correspondent: N.N.) ”, “July 26, (Ecns.cn): ”
_DATELINE = re.compile(r"[^.!?\n]{2,120}?(?:\([^()\n]{2,90}\)\s*:?|\s[—–]|\s--?)\s+(?=[A-Z“\"])")


def _without_datelines(article: Article) -> list[Range]:
    """The paragraphs, the first one cut behind its dateline: that is a place and a date, and may name the reporters."""
    ranges = list(article.paragraphs)
    if not ranges:
        return ranges
    start, end = ranges[0]
    given = article.spans.dateline
    match = _DATELINE.match(article.text, start, end)
    cut = (
        given[1]
        if given and start <= given[0] < given[1] < end
        else match.end()
        if match and _names_agency(match[0])
        else start
    )
    while cut < end and (article.text[cut].isspace() or article.text[cut] in "—–-:"):
        cut += 1
    return [(start, cut), (cut, end), *ranges[1:]] if start < cut < end else ranges


def _names_agency(words: str) -> bool:
    head = words.rstrip().rstrip("—–-:").rstrip()
    return (
        "(" in words and bool(re.search(r"\d|Agency|News|Press|orrespondent|ournalist|eporter|\.(?:cn|com|net)", words))
    ) or head.isupper()


_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]*>")
_HEADING_WORDS = 16


def _is_heading(text: str, extent: Range) -> bool:
    """A short paragraph that ends without a stop: a cross-heading or a link to another story."""
    words = text[extent[0] : extent[1]]
    if words[0] in '“"„«':
        return False
    return len(words.split()) <= _HEADING_WORDS and words[-1] not in ".!?…\"”’'»:;,)]"


_ENGLISH = frozenset(
    "the of and to in a that is was for on with as by at from it he she said has have his its their be are this were which".split()
)


_AUTHOR = re.compile(r"[^\W\d_a-z][\w.’'\-]*(?: [\w.’'\-]+){1,3}")


def _with_authors(brief: Brief) -> Brief:
    """Add who wrote the article, by its byline: persons who are named and do nothing."""
    article = brief.article
    known = {name for p in brief.participants for name in (p.name, *p.aliases)}
    found = []
    for name in map(str.strip, re.split(r",| and | & |;", article.byline or "")):
        start = article.text.find(name, 0, article.spans.body[0])
        if name in known or start < 0 or not _AUTHOR.fullmatch(name):
            continue
        own = stable_id("participant", article.id, name)
        span = TextSpan(article.id, start, start + len(name))
        found.append(Participant(id=own, name=name, party=own, mentions=(span,), confidence=0.8, reasons=("byline",)))
    return replace(brief, participants=(*brief.participants, *found)) if found else brief


def _unreadable(article: Article) -> Diagnostic | None:
    """Return why there is nothing to analyse, or ``None``."""
    start, end = article.spans.body
    body = article.text[start:end]
    words = [w.strip('.,;:!?"“”‘’()').lower() for w in body.split()]
    if not words:
        return Diagnostic(code="empty", message="The article has no text to analyse.")
    language = (article.language or "en").lower()
    lower = body.lower()
    latin = sum(map(lower.count, ascii_lowercase))
    letters = sum(map(str.isalpha, lower))
    share = sum(w in _ENGLISH for w in words) / len(words)
    foreign = letters > 20 and latin < 0.5 * letters
    if foreign or (len(words) >= 30 and share < 0.08) or (language[:2] not in ("en", "") and share < 0.15):
        return Diagnostic(
            code="not_english",
            message="The text does not seem to be English, so nothing was extracted. Quotes and positions can be added by hand.",
        )
    return None


def _nothing_found(brief: Brief) -> Diagnostic:
    if not brief.participants:
        return Diagnostic(
            code="nothing_found", message="No people, bodies, quotes or positions were found. Is this a news article?"
        )
    return Diagnostic(
        code="no_statements", message="No quotes or positions were found in this article. They can be added by hand."
    )
