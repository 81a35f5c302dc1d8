"""What reading an article from left to right keeps: the statements so far, who was meant last, who meets whom."""

from __future__ import annotations

import re

from briefing.extraction.acts import act_of, modality_of, negation_of
from briefing.extraction.cast import Cast, Figure
from briefing.extraction.clauses import asked_about, in_question
from briefing.extraction.coreference import Resolver
from briefing.extraction.interview import Interview
from briefing.extraction.lexicons import Cues
from briefing.extraction.pronouns import Resolved
from briefing.extraction.quotes import QuoteSpan
from briefing.extraction.speech import SpeechCue
from briefing.extraction.statements import PATTERN_SCORES, Statement
from briefing.extraction.tokens import Parsed, Sentence, Token
from briefing.model import Modality, Quotation, Range


class StatementLog:
    """The statements of one article, in the making."""

    def __init__(self, parsed: Parsed, cast: Cast, quotes: list[QuoteSpan], cues: Cues) -> None:
        self.parsed = parsed
        self.cast = cast
        self.quotes = quotes
        self.cues = cues
        self.resolver = Resolver(cast)
        self.interview = Interview()
        self.statements: list[Statement] = []
        self.speaker_of: dict[int, Statement] = {}  # quotation -> the statement that credits it
        self.source_hints: dict[int, Range] = {}  # token of a cue -> its source by the tagger
        self._direct: dict[int, list[tuple[int, SpeechCue]]] = {}
        self._floating: dict[int, list[int]] = {}

    def _resolve(self, head: Token) -> Resolved:
        return self.resolver.resolve(head)

    def _finish(self, statement: Statement, verb: Token | None) -> None:
        """Set what the words around the cue decide, and remember the source."""
        if statement.quotation is not Quotation.DIRECT and (
            (verb is not None and asked_about(verb)) or in_question(statement.sentence)
        ):
            return  # what is asked is held by nobody
        statement.negated = negation_of(verb, self.cues) if verb is not None else False
        statement.modality = modality_of(verb) if verb is not None else Modality.ACTUAL
        statement.act = act_of(statement, verb, self.cues, self.parsed)
        if verb is not None and verb.lemma in ("decline", "refuse") and statement.shape is not None:
            stance = statement.shape.stance
            statement.no_comment = stance is not None and stance.lemma in self.cues.comment_nouns
        if statement.quotation is Quotation.DIRECT and statement.quotes:
            q = self.quotes[statement.quotes[0]]
            statement.no_comment = _NO_COMMENT.search(self.parsed.text, q.start, q.end) is not None
        score = PATTERN_SCORES[statement.pattern] * statement.resolved.factor
        statement.reasons = [*statement.reasons, statement.pattern, *statement.resolved.reasons]
        if statement.negated:
            score *= 0.8
            statement.reasons.append("negated")
        if statement.modality is Modality.HEARSAY:
            score *= 0.8
            statement.reasons.append("hearsay")
        if statement.pattern in ("P3", "P4") and all(e - s <= 4 for s, e in statement.content):
            score *= 0.6
            statement.reasons.append("content_is_pronoun")
        if statement.depth > 1:
            score *= 0.7
            statement.reasons.append("nested")
        if any(f.anonymous for f in statement.figures):
            score *= 0.9
        for at in statement.quotes:
            self.speaker_of[at] = statement
            if not (self.quotes[at].closed and self.quotes[at].opened):
                score *= 0.6
                statement.reasons.append("mark_lost")
                break
        statement.confidence = round(score, 3)
        self.statements.append(statement)
        for figure in statement.figures:
            figure.active = True
        if statement.depth == 1:
            self.resolver.memory.spoke(statement.figures, statement.sentence.index)

    def _update_pair(self, sentence: Sentence) -> None:
        """Remember who meets whom: the first sentence that puts two persons, or two states, side by side."""
        memory = self.resolver.memory
        people: list[Figure] = []
        states: list[Figure] = []
        for token in sentence.tokens:
            figure = self.cast.at.get(token.i)
            if figure is None:
                hit = self.cast.hit_at.get(token.i)
                figure = self.cast.entry(hit.form.entry) if hit is not None and hit.how == "adjective" else None
            if figure is None:
                continue
            target = (
                people
                if figure.is_person
                else states
                if figure.country and figure.entry and figure.entry.kind == "country"
                else None
            )
            if target is not None and figure not in target:
                target.append(figure)
        meets = any(t.lemma in _MEET for t in sentence.tokens)
        if meets and len(people) > 1 and not memory.pair:
            memory.pair = tuple(people)
            for figure in people:
                figure.active = True
            if not memory.pair_states:
                memory.pair_states = _states_of(self.cast, people)
        if len(states) > 1 and not memory.pair_states:
            memory.pair_states = tuple(states[:2])


_NO_COMMENT = re.compile(r"\bno comment\b", re.IGNORECASE)
_MEET = frozenset(
    "meet meeting talk talks call speak hold discuss visit summit conversation host receive sign agree attend consultation trilateral".split()
)


def _states_of(cast: Cast, people: list[Figure]) -> tuple[Figure, ...]:
    found: list[Figure] = []
    for person in people:
        country = person.country or next((t.country for t in person.titles if t.country), None)
        if country:
            state = cast.state(country)
            if state not in found:
                found.append(state)
    return tuple(found) if len(found) > 1 else ()
