"""Choose what a position is about: its own words first, then what stands around it, last what the article treats."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from briefing.extraction.gazetteer import find_names
from briefing.extraction.statements import Statement
from briefing.extraction.tokens import Parsed, Token
from briefing.extraction.topic_names import ANY, FAIR, TopicNamer
from briefing.extraction.topic_packs import BROAD, GENERAL, PLACE
from briefing.extraction.topics import ChosenTopic, TopicHit, TopicIndex
from briefing.model import Range

_TIES = "bilateral-ties"  # what is between two states when nothing else is named
_GUESS = 0.4  # score of a topic taken from around the statement


class TopicChooser:
    """Chooses the topics of one article's positions, asked in text order."""

    def __init__(self, parsed: Parsed, index: TopicIndex, headline: Range | None) -> None:
        self._parsed = parsed
        self._index = index
        self._namer = TopicNamer(parsed, headline)
        self._places: defaultdict[str, list[frozenset[str]]] = defaultdict(list)  # of each affair's positions
        self._last: tuple[int, ChosenTopic] | None = None  # paragraph and topic of the position before

    def topic(self, group: list[Statement], span: Range, main: Statement) -> ChosenTopic:
        """Return the topic of a position.

        Args:
            group: The statements that make the position.
            span: The position's evidence.
            main: The statement that gives it its act.
        """
        own = self._own(group, span, main)
        if own is not None and not own.suggested and not self._index.kind(own.id):
            source = main.source.span() if main.source is not None else (0, 0)
            self._places[own.id].append(self._index.places(span, source))
        chosen = own or self._fair(group, main) or self._around(main) or self._of_article(group, main)
        self._last = (main.sentence.paragraph, chosen)
        return chosen

    def settled(self, topic: ChosenTopic) -> ChosenTopic:
        """Return a topic with the place that most of its positions name before its label: “Ukraine crisis: ceasefire”.

        Half of them are enough for a place that the headline names. The id stays, so that the same affair is compared across parties and briefs.
        """
        named = self._places.get(topic.id, [])
        count = Counter(place for places in named for place in places)
        place, times = max(count.items(), key=lambda pair: (pair[1], pair[0]), default=("", 0))
        enough = len(named) if self._index.in_headline(place) else len(named) + 1
        if not times or times * 2 < enough or self._index.is_under(topic.id, place):
            return topic
        return replace(topic, label=f"{self._index.book.label(place)}: {topic.label}")

    def _own(self, group: list[Statement], span: Range, main: Statement) -> ChosenTopic | None:
        """The topic by the statement's own words; the sentence before counts where they point back to it."""
        sentence = main.sentence
        content = [c for s in group for c in s.content]
        tokens = self._tokens(content)
        if len(group) == 1 and main.shape is not None and main.shape.pattern == "P3" and len(main.shape.parts) == 2:
            tokens = main.shape.parts[0].subtree()  # what is judged, not the judgement
            content = [(tokens[0].start, tokens[-1].end)]
        named = self._namer.name(tokens) or self._namer.name(self._tokens([e for s in group for e in s.also]))
        before = None
        if sentence.index and (_is_pronoun(main) or named is None):
            previous = self._parsed.sentences[sentence.index - 1]
            if previous.paragraph == sentence.paragraph or _is_pronoun(main):
                before = (previous.start, previous.end)
        back = self._last[1] if self._last is not None and _points_back(tokens, _BACK) else None
        crisis = back is not None and not back.suggested and _points_back(tokens, _CRISIS)
        source = main.source.span() if main.source is not None else None
        chosen = self._index.choose(
            content, span, source=source, sentence=(sentence.start, sentence.end), before=before,
            back=back.id if back is not None and crisis else None,
        )  # fmt: skip
        if back is not None and chosen is not None and self._index.kind(chosen.id) in (BROAD, GENERAL):
            return back
        if chosen is not None and (self._is_named(chosen, content) or not (named or back)):
            return self._subject(chosen)
        return back or named

    def _fair(self, group: list[Statement], main: Statement) -> ChosenTopic | None:
        """A name that is no more than fair, unless the speaker goes on about what was before."""
        goes_on = _is_pronoun(main) or main.pattern in ("P2", "P10")
        if goes_on and self._last is not None:
            return None
        content = [c for s in group for c in s.content]
        named = self._namer.name(self._tokens(content), at_least=FAIR)
        if named is None:
            return None
        telling = (h for h in self._hints(content) if f"{h.phrase[-1]} " in named.label.lower())
        hint = next(telling, None)  # “grain” in “grain ships”
        return self._index.chosen(hint.topic, _GUESS) if hint is not None else named

    def _hints(self, content: list[Range]) -> list[TopicHit]:
        return [h for extent in content for h in self._index.hints(*extent)]

    def _is_named(self, chosen: ChosenTopic, content: list[Range]) -> bool:
        """Whether a topic is named in what is held itself, not in passing."""
        return any(
            h.topic == chosen.id and not h.passing for extent in content for h in self._index.within(*extent)
        )  # fmt: skip

    def _subject(self, chosen: ChosenTopic) -> ChosenTopic:
        """For something general, such as talks, the headline's topic: that is what the talks are about."""
        headline = self._index.of_headline()
        general = self._index.kind(chosen.id) == GENERAL
        return headline if general and headline and self._index.kind(headline.id) in ("", PLACE) else chosen

    def _around(self, main: Statement) -> ChosenTopic | None:
        """What the speaker goes on about, or what the paragraph treats."""
        paragraph = main.sentence.paragraph
        if self._last is not None and (self._last[0] == paragraph or _is_pronoun(main)):
            return ChosenTopic(self._last[1].id, self._last[1].label, _GUESS, self._last[1].suggested)
        strongest = self._index.strongest(*self._parsed.paragraphs[paragraph])
        return None if strongest is not None and self._index.kind(strongest.id) else strongest

    def _of_article(self, group: list[Statement], main: Statement) -> ChosenTopic:
        """What the article treats, where neither the statement nor its paragraph says what it is about."""
        index = self._index
        content = [c for s in group for c in s.content]
        headline = index.of_headline() or self._namer.of_headline
        states = {f.country for f in (*main.figures, *([main.addressee] if main.addressee else [])) if f.country}
        if len(states) < 2 and headline is None:
            named = find_names(self._parsed.text, content)
            states |= {h.form.entry.country for h in named if h.form.entry.country}
        between = len(states) > 1 and _TIES in index.book.topics
        ties = index.chosen(_TIES, _GUESS) if between else None
        hints = self._hints(content)
        return (
            (ties if main.addressee else None)
            or headline
            or (index.chosen(hints[0].topic, _GUESS) if hints else None)
            or ties
            or index.strongest(0, len(self._parsed.text))
            or (self._last[1] if self._last else None)
            or self._namer.main()
            or self._namer.name(self._tokens(content), at_least=ANY)
            or ChosenTopic("auto:statement", "statement", 0.3, suggested=True)
        )

    def _tokens(self, extents: list[Range]) -> list[Token]:
        return [t for start, end in extents for t in self._parsed.between(start, end)]


def _is_pronoun(main: Statement) -> bool:
    return main.source is not None and main.source.pos == "PRON"


def _points_back(tokens: list[Token], nouns: frozenset[str]) -> bool:
    """Whether what is held names its matter by “the crisis”, “this decision”, “the claims” alone."""
    return any(
        t.pos == "NOUN" and t.lemma in nouns
        and any(c.lower in _DEFINITE for c in t.children)
        and not any(c.lower not in _DEFINITE and c.dep in ("amod", "compound", "prep", "poss", "acl", "relcl", "nummod") for c in t.children)
        for t in tokens
    )  # fmt: skip


_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such"})
_CRISIS = frozenset({"crisis", "conflict", "war", "issue", "question", "dispute"})
_BACK = _CRISIS | frozenset(
    "matter problem situation agreement deal accord decision move step plan proposal "
    "commitment claim allegation accusation charge report incident event summit meeting measure attack strike vote ruling idea initiative "
    "project offer demand statement announcement resolution bill law draft text document pact treaty fund package".split()
)
