"""Statements made of words in marks, with or without a cue beside them, and turns of a transcript."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections import Counter

from briefing.extraction.cast import Figure
from briefing.extraction.name_forms import fold
from briefing.extraction.pronouns import Resolved
from briefing.extraction.quotes import QuoteSpan, is_name, names_work
from briefing.extraction.reading import StatementLog
from briefing.extraction.speech import SpeechCue, find_cue, goes_on, stands_alone
from briefing.extraction.statements import Statement, cue_words, extent, joined, size
from briefing.extraction.tokens import Sentence, Token
from briefing.model import Quotation


class DirectSpeech(StatementLog, ABC):
    """Reads what is quoted."""

    _labels: Counter[str] | None = None

    def _prepare(self) -> None:
        for at, q in enumerate(self.quotes):
            for token in self.parsed.between(q.start, q.end):
                if token.start >= q.start:
                    token.quoted = at
        previous: SpeechCue | None = None
        for at, q in enumerate(self.quotes):
            cue = (
                previous
                if goes_on(self.parsed, self.quotes, at, previous)
                else find_cue(self.parsed, self.quotes, at, self.cues)
            )
            previous = cue
            if cue is not None and names_work(self.parsed.text, q):
                continue
            first = self.parsed.index_at(q.start)
            if cue is not None:
                anchor = cue.verb or cue.source
                assert anchor is not None
                self._direct.setdefault(anchor.i, []).append((at, cue))
            elif first < len(self.parsed.tokens) and stands_alone(self.parsed, q, self.quotes, at):
                self._floating.setdefault(first, []).append(at)

    def _direct_statement(self, anchor: Token, sentence: Sentence) -> None:
        pairs = self._direct[anchor.i]
        cue = pairs[0][1]
        numbers = sorted({at for at, _ in pairs})
        source = self._credited(self.quotes[numbers[0]], cue.source)
        resolved = self.resolver.speaking(source) if source is not None else Resolved()
        if not resolved.figures and source is None and self.resolver.memory.last:
            resolved = Resolved(self.resolver.memory.last, ("coref_pronoun",), factor=0.7)
        verb = cue.verb
        statement = Statement(
            "P12" if cue.pattern == "colon" else "P2", sentence, cue_words(verb) if verb else [], source, resolved,
            [(self.quotes[n].outer_start, self.quotes[n].outer_end) for n in numbers],
            Quotation.DIRECT, quotes=numbers,
        )  # fmt: skip
        self._finish(statement, verb)
        if verb is not None and verb.lemma in ("tell", "inform", "remind"):
            obj = verb.child("dobj")
            statement.addressee = self.resolver.addressed(obj) if obj is not None else None

    @abstractmethod
    def _credited(self, quote: QuoteSpan, source: Token | None) -> Token | None:
        """Return the source of a quotation, given the one the words beside the marks name, if any."""

    def _float(self, numbers: list[int], sentence: Sentence) -> None:
        """A quotation with no cue of its own: the previous one's source, in this paragraph or the one before."""
        for at in numbers:
            q = self.quotes[at]
            if is_name(self.parsed.text, q) and not q.continued:
                continue
            beside = self._credited(q, None)
            known = self.resolver.speaking(beside) if beside is not None else Resolved()
            if known.figures:
                self._finish(
                    Statement(
                        "P2", sentence, [], beside, known, [(q.outer_start, q.outer_end)], Quotation.DIRECT, quotes=[at]
                    ),
                    None,
                )
                continue
            previous = next((s for s in reversed(self.statements) if s.figures), None)
            if previous is None:
                continue
            near = previous.sentence.paragraph >= q.paragraph - 1
            if not near:
                continue
            resolved = Resolved(previous.figures, ("floating",), previous.resolved.joint, 0.85)
            source = previous.source if previous.sentence.paragraph == q.paragraph else None
            statement = Statement(
                "P10", sentence, [], source, resolved, [(q.outer_start, q.outer_end)], Quotation.DIRECT, quotes=[at]
            )
            self._finish(statement, None)

    def _first_person(self, sentence: Sentence) -> None:
        """“We …” outside marks right after a quotation: the marks were lost, the same person goes on."""
        if not self.statements or any(t.quoted is not None for t in sentence.tokens):
            return
        last = self.statements[-1]
        if (
            last.quotation is not Quotation.DIRECT
            or last.sentence.paragraph != sentence.paragraph
            or last.sentence.index != sentence.index - 1
        ):
            return
        if any(t.lower in ("we", "i") and t.dep == "nsubj" for t in sentence.tokens) and last.figures:
            whole = extent(list(sentence.tokens))
            if whole is not None:
                resolved = Resolved(last.figures, ("floating",), last.resolved.joint, 0.6)
                statement = Statement("P10", sentence, [], None, resolved, [whole])
                statement.reasons.append("mark_lost")
                self._finish(statement, None)

    def _transcript(self, sentence: Sentence) -> None:
        """“SPEAKER: what is said” at the start of a paragraph, without marks."""
        start, end = self.parsed.paragraphs[sentence.paragraph]
        match = _TURN.match(self.parsed.text, start, end)
        if (
            match is None
            or match.end() >= end
            or (self._turns()[match[1]] < 2 and not match[1].isupper())  # “Quito: talks to go on”: a headline
            or any(q.paragraph == sentence.paragraph and q.start <= match.end() + 2 for q in self.quotes)
        ):
            return
        tokens = self.parsed.between(match.start(1), match.end(1))
        figure = next((self.cast.at[t.i] for t in reversed(tokens) if t.i in self.cast.at), None)
        figure = figure or self._by_surname(self.interview.answers.get(start) or match[1])
        if figure is None and start in self.interview.answers:
            figure = next((f for f in self.cast.persons() if f.titles), None)
        if figure is None or (not figure.is_person and start in self.interview.answers):
            return
        content = [(match.end(), end)]
        statement = Statement(
            "P12", sentence, [], tokens[-1] if tokens else None, Resolved((figure,)), content, Quotation.DIRECT
        )
        self._finish(statement, None)

    def _turns(self) -> Counter[str]:
        """How many paragraphs begin with each label."""
        if self._labels is None:
            found = (_TURN.match(self.parsed.text, start, end) for start, end in self.parsed.paragraphs)
            self._labels = Counter(match[1] for match in found if match is not None)
        return self._labels

    def _by_surname(self, words: str) -> Figure | None:
        last = fold(words).rpartition(" ")[2]
        return next((f for f in self.cast.persons() if f.surname == last), None)

    def _embedded_quotes(self, skip: frozenset[int]) -> None:
        """Quotations inside a reported statement belong to its source, which makes it mixed."""
        nearby: dict[int, list[Statement]] = {}
        for statement in self.statements:
            nearby.setdefault(statement.sentence.paragraph, []).append(statement)
        for at, q in enumerate(self.quotes):
            if at in self.speaker_of:
                continue
            best: Statement | None = None
            around = nearby.get(q.paragraph, [])
            for statement in around:
                if any(s <= q.start and q.end <= e + 2 for s, e in statement.content) and (
                    best is None or size(statement) < size(best)
                ):
                    best = statement
            if best is not None:
                self.speaker_of[at] = best
                best.quotes.append(at)
                if best.quotation is Quotation.INDIRECT:
                    best.quotation = Quotation.MIXED
            elif (beside := self._beside_content(q, around)) is not None:
                self.speaker_of[at] = beside
                beside.quotes.append(at)
                beside.content = joined([*beside.content, (q.outer_start, q.outer_end)])
                beside.quotation = Quotation.MIXED if beside.quotation is Quotation.INDIRECT else beside.quotation
            elif not is_name(self.parsed.text, q):
                self._uncredited(at, q, [*nearby.get(q.paragraph - 1, []), *around], skip)

    def _beside_content(self, q: QuoteSpan, around: list[Statement]) -> Statement | None:
        """The only statement of a sentence whose last words stand in marks: “declared its intent …, “if …””."""
        sentence = self.parsed.sentence_at(q.start)
        if is_name(self.parsed.text, q):
            return None
        here = [
            s
            for s in around
            if s.sentence is sentence and s.depth == 1 and s.quotation is not Quotation.DIRECT and s.end <= q.start
        ]
        return here[0] if len(here) == 1 else None

    def _uncredited(self, at: int, q: QuoteSpan, around: list[Statement], skip: frozenset[int]) -> None:
        """Words in marks in a sentence that credits nobody: the source of the sentence before goes on."""
        sentence = self.parsed.sentence_at(q.start)
        if sentence is None or sentence.paragraph in skip or any(s.sentence is sentence and s.figures for s in around):
            return
        earlier = [s for s in around if s.figures and s.end <= sentence.start and s.depth == 1]
        previous = max(earlier, key=lambda s: s.end, default=None)
        if (
            previous is None
            or previous.sentence.index < sentence.index - 2
            or previous.sentence.paragraph < sentence.paragraph - 1
        ):
            return
        last = sentence.tokens[-1]
        end = max(last.start if last.text == "." else last.end, q.outer_end)
        resolved = Resolved(previous.figures, ("floating",), previous.resolved.joint, 0.75)
        statement = Statement(
            "P10", sentence, [], None, resolved, [(sentence.start, end)], Quotation.MIXED, quotes=[at]
        )
        self._finish(statement, None)


_TURN = re.compile(r"((?:[A-Z][\w.’'-]*\s?){1,5})(?:\s\([^)]{1,40}\))?:\s+(?=\S)")
