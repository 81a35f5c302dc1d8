"""Find who is credited with what: source, cue and content, in one pass from left to right.

References:
    Pareti et al. (2013), "Automatically detecting and attributing indirect quotations", EMNLP D13-1101.
    Newell, Margolin and Ruths (2018), PolNeAR.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from briefing.extraction.acts import act_of, modality_of, negation_of
from briefing.extraction.cast import Cast, Figure, fold
from briefing.extraction.coreference import Resolved, Resolver
from briefing.extraction.lexicons import Cues
from briefing.extraction.patterns import Shape, semicolon_between, shape_of, subject_of
from briefing.extraction.quotes import QuoteSpan, is_term
from briefing.extraction.speech import SpeechCue, find_cue, stands_alone
from briefing.extraction.tokens import Parsed, Sentence, Token
from briefing.model import Act, Modality, Quotation, Range

# Measured precision of each pattern on the development articles; refreshed by the evaluation.
PATTERN_SCORES = {
    "P1": 0.85, "P1?": 0.6, "P2": 0.9, "P3": 0.75, "P4": 0.7, "P5": 0.8, "P6": 0.75, "P7": 0.7, "P8": 0.8, "P9": 0.5, "P10": 0.65, "P11": 0.65,
    "P12": 0.6, "P13": 0.55,
}  # fmt: skip


@dataclass(eq=False)
class Statement:
    """An attribution in the making."""

    pattern: str
    sentence: Sentence
    cue: list[Token]
    source: Token | None
    resolved: Resolved
    content: list[Range]
    quotation: Quotation = Quotation.INDIRECT
    act: Act = Act.STATES
    negated: bool = False
    modality: Modality = Modality.ACTUAL
    depth: int = 1
    no_comment: bool = False
    quotes: list[int] = field(default_factory=list)
    shape: Shape | None = None
    how: str = "own"
    reasons: list[str] = field(default_factory=list)
    confidence: float = 0.8
    addressee: Figure | None = None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Who is credited."""
        return self.resolved.figures

    @property
    def start(self) -> int:
        """Where the first of source, cue and content begins."""
        starts = [s for s, _ in self.content] + [t.start for t in self.cue]
        if self.source is not None:
            starts.append(self.source.span()[0])
        return min(starts)

    @property
    def end(self) -> int:
        """Where the last of cue and content ends."""
        return max([e for _, e in self.content] + [t.end for t in self.cue])


class Reader:
    """Reads the article once and collects the statements."""

    def __init__(self, parsed: Parsed, cast: Cast, quotes: list[QuoteSpan], cues: Cues) -> None:
        self.parsed = parsed
        self.cast = cast
        self.quotes = quotes
        self.cues = cues
        self.resolver = Resolver(cast)
        self.statements: list[Statement] = []
        self.speaker_of: dict[int, Statement] = {}  # quotation -> the statement that credits it
        self._direct: dict[int, list[tuple[int, SpeechCue]]] = {}
        self._floating: dict[int, list[int]] = {}

    def read(self, skip: frozenset[int] = frozenset()) -> list[Statement]:
        """Return the statements in text order. Paragraphs in ``skip`` (headlines) are passed over."""
        self._prepare()
        for sentence in self.parsed.sentences:
            if sentence.paragraph in skip:
                continue
            if sentence.start == self.parsed.paragraphs[sentence.paragraph][0]:
                self._transcript(sentence)
            self._sentence(sentence)
        self._embedded_quotes()
        self.statements.sort(key=lambda s: (s.start, s.end))
        return self.statements

    # -- direct quotations

    def _prepare(self) -> None:
        for at, q in enumerate(self.quotes):
            for token in self.parsed.between(q.start, q.end):
                if token.start >= q.start:
                    token.quoted = at
        for at, q in enumerate(self.quotes):
            cue = find_cue(self.parsed, self.quotes, at, self.cues)
            first = self.parsed.index_at(q.start)
            if cue is not None:
                anchor = cue.verb or cue.source
                assert anchor is not None
                self._direct.setdefault(anchor.i, []).append((at, cue))
            elif first < len(self.parsed.tokens) and stands_alone(self.parsed, q, self.quotes, at):
                self._floating.setdefault(first, []).append(at)

    def _sentence(self, sentence: Sentence) -> None:
        before = len(self.statements)
        for token in sentence.tokens:
            if token.i in self._direct:
                self._direct_statement(token, sentence)
            if token.i in self._floating:
                self._float(self._floating[token.i], sentence)
            if token.quoted is not None:
                continue
            if token.lower == "according" and sentence.tokens:
                self._according(token, sentence)
            elif token.pos in ("VERB", "AUX") and token.i not in self._direct:
                self._verb(token, sentence)
        self._update_pair(sentence, self.statements[before:])

    def _direct_statement(self, anchor: Token, sentence: Sentence) -> None:
        pairs = self._direct[anchor.i]
        cue = pairs[0][1]
        numbers = sorted({at for at, _ in pairs})
        resolved = self.resolver.speaking(cue.source) if cue.source is not None else Resolved()
        if not resolved.figures and cue.source is None and self.resolver.memory.last:
            resolved = Resolved(self.resolver.memory.last, ("coref_pronoun",), factor=0.7)
        verb = cue.verb
        statement = Statement(
            "P12" if cue.pattern == "colon" else "P2", sentence, _cue_words(verb) if verb else [], cue.source, resolved,
            [(self.quotes[n].outer_start, self.quotes[n].outer_end) for n in numbers],
            Quotation.DIRECT, quotes=numbers,
        )  # fmt: skip
        self._finish(statement, verb)
        if verb is not None and verb.lemma in ("tell", "inform", "remind"):
            obj = verb.child("dobj")
            statement.addressee = self.resolver.addressed(obj) if obj is not None else None

    def _float(self, numbers: list[int], sentence: Sentence) -> None:
        """A quotation with no cue of its own: the previous one's source, in this paragraph or the one before."""
        for at in numbers:
            q = self.quotes[at]
            if is_term(self.parsed.text[q.start : q.end]) and not q.continued:
                continue
            previous = next((s for s in reversed(self.statements) if s.figures), None)
            if previous is None:
                continue
            near = previous.sentence.paragraph >= q.paragraph - 1
            if not near:
                continue
            resolved = Resolved(previous.figures, ("floating",), previous.resolved.joint, 0.85)
            statement = Statement(
                "P10", sentence, [], None, resolved, [(q.outer_start, q.outer_end)], Quotation.DIRECT, quotes=[at]
            )
            self._finish(statement, None)

    # -- reported statements

    def _verb(self, verb: Token, sentence: Sentence) -> None:
        shape = shape_of(verb, self.cues)
        if shape is None:
            if verb.lemma in self.cues.speech:
                self._aside(verb, sentence)
            return
        if verb.dep == "aux" or verb.dep == "xcomp" and self._is_cue_content(verb):
            return
        source, how = subject_of(verb)
        if how == "lifted" and verb.tag != "VBG" or any(t.tag == "TO" for t in verb.lefts) and verb.dep not in ("ROOT", "conj"):
            return
        if source is None and verb.head is verb:
            source = self._beside(verb)
        if source is None or source.quoted is not None:
            return
        private = verb.lemma in self.cues.private
        if source.lower in ("i", "we", "you") or private and shape.pattern in ("P3", "P4") and shape.stance and shape.stance.lemma not in self.cues.nouns:
            return
        depth = self._depth(verb)
        resolved = self.resolver.speaking(source) if verb.lemma in self.cues.speech and how in ("own", "shared") else self._resolve(source)
        if not resolved.figures and how == "lifted":
            for above in source.ancestors():
                higher = above.child("nsubj")
                if higher is not None and higher is not source and higher.quoted is None:
                    resolved = self._resolve(higher)
                    source = higher
                    if resolved.figures:
                        break
        if not resolved.figures:
            return
        content = [self._part(part, verb, source) for part in shape.parts]
        content = [c for c in content if c is not None and c[0] < c[1]]
        if not content:
            return
        pattern = "P11" if how == "lifted" else "P6" if how == "agent" else shape.pattern
        statement = Statement(
            pattern, sentence, [*_cue_words(verb), *shape.cue], source, resolved,
            _joined([c for c in content if c is not None]), depth=depth, shape=shape, how=how,
        )  # fmt: skip
        if shape.addressee is not None:
            statement.addressee = self.resolver.addressed(shape.addressee)
        self._finish(statement, verb)

    def _aside(self, verb: Token, sentence: Sentence) -> None:
        """“The road, officials said, would stay open”: source and cue between commas, content around them."""
        source = verb.child("nsubj")
        if source is None or source.quoted is not None:
            return
        begin, end = source.span()
        words = [t for t in sentence.tokens if t.quoted is None]
        first, last = min(begin, verb.start), max(end, verb.end)
        before = [t for t in words if t.end <= first]
        after = [t for t in words if t.start >= last]
        if not before or before[-1].text != "," or not after or after[0].text not in (",", "."):
            return
        resolved = self.resolver.speaking(source)
        if not resolved.figures:
            return
        parts = [p for p in (_extent(before), _extent(after)) if p is not None]
        self._finish(Statement("P1", sentence, _cue_words(verb), source, resolved, parts), verb)

    def _transcript(self, sentence: Sentence) -> None:
        """“SPEAKER: what is said” at the start of a paragraph, without marks."""
        start, end = self.parsed.paragraphs[sentence.paragraph]
        match = _TURN.match(self.parsed.text, start, end)
        if match is None or match.end() >= end or any(q.paragraph == sentence.paragraph and q.start <= match.end() + 2 for q in self.quotes):
            return
        tokens = self.parsed.between(match.start(1), match.end(1))
        figure = next((self.cast.at[t.i] for t in reversed(tokens) if t.i in self.cast.at), None)
        figure = figure or self._by_surname(match[1])
        if figure is None:
            return
        content = [(match.end(), end)]
        statement = Statement("P12", sentence, [], tokens[-1] if tokens else None, Resolved((figure,)), content, Quotation.DIRECT)
        self._finish(statement, None)

    def _by_surname(self, words: str) -> Figure | None:
        last = fold(words.split()[-1]) if words.split() else ""
        return next((f for f in self.cast.persons() if f.surname == last), None)

    def _according(self, token: Token, sentence: Sentence) -> None:
        to = token.child("prep") or next((t for t in sentence.tokens if t.i == token.i + 1 and t.lower == "to"), None)
        source = to.child("pobj") if to is not None else None
        if to is None or source is None:
            return
        resolved = self._resolve(source)
        if not resolved.figures:
            return
        span = source.span()
        clause = next((a for a in token.ancestors() if a.pos in ("VERB", "AUX")), None)
        scope = clause.subtree() if clause is not None and clause.dep in ("relcl", "ccomp", "conj", "advcl") else sentence.tokens
        rest = [t for t in scope if t.pos != "PUNCT" and not (token.start <= t.start < span[1])]
        if not rest:
            return
        if source.lemma in self.cast.roles.documents or source.lower in ("website", "information", "media", "site", "data", "figures", "results"):
            return
        before = [t for t in rest if t.end <= token.start]
        after = [t for t in rest if t.start >= span[1]]
        chosen = after if len(after) >= len(before) else before
        if scope is not sentence.tokens and before and before[0].lower in ("which", "who", "that"):
            chosen = after
        if not chosen:
            return
        content = (chosen[0].start, chosen[-1].end)
        statement = Statement("P7", sentence, [token, to], source, resolved, [content])
        self._finish(statement, None)

    def _beside(self, verb: Token) -> Token | None:
        """A subject the parser hung elsewhere: the name or pronoun right before the verb group."""
        first = min([verb, *(t for t in verb.children if t.dep in ("aux", "auxpass", "neg"))], key=lambda t: t.i)
        i = first.i - 1
        tokens = self.parsed.tokens
        while i >= 0 and tokens[i].pos == "ADV":
            i -= 1
        if i > 0 and tokens[i].text == "," and tokens[i].sent is verb.sent and i - 1 in self.cast.titled:
            person = self.cast.titled[i - 1]
            i = max((k for k in range(max(0, i - 30), i) if self.cast.at.get(k) is person), default=-1)
        if i < 0 or tokens[i].sent is not verb.sent or i not in self.cast.at:
            return None
        token = tokens[i]
        while token.dep in ("conj", "compound", "flat") and token.head.i in self.cast.at:
            token = token.head
        return token

    def _is_cue_content(self, verb: Token) -> bool:
        return verb.head.lemma in self.cues.verbs and verb.head.pos == "VERB"

    def _depth(self, verb: Token) -> int:
        """2 when said inside something said, or only in a relative clause about a thing."""
        for above in [verb, *verb.ancestors()]:
            if above.dep == "ccomp" and above.head.lemma in self.cues.verbs and above.head.quoted is None and above.head.child("nsubj"):
                if above.i > above.head.i or not semicolon_between(above, above.head):
                    return 2
            if above.dep == "relcl":
                return 1 if above is verb and self._tells_of(verb) else 2
        return 1

    def _tells_of(self, verb: Token) -> bool:
        """“…, Mr X, who said that …”: a relative clause that goes on about somebody named."""
        subject = verb.child("nsubj")
        return subject is not None and subject.lower in ("who", "which") and verb.head.i in self.cast.at

    def _part(self, part: Token, verb: Token, source: Token) -> Range | None:
        """The range of one part of the content, without source and cue and without a later cue's clause."""
        tree = part.subtree()
        banned = {verb.i, *(t.i for t in source.subtree())} if part.i not in {t.i for t in source.subtree()} else {verb.i}
        tree = [t for t in tree if t.i not in banned]
        if part.i > verb.i:
            tree = [t for t in tree if t.i > verb.i]
        while tree and tree[-1].pos in ("PUNCT", "SPACE") and tree[-1].quoted is None and tree[-1].text not in ")”\"’'":
            tree.pop()
        while tree and tree[0].pos in ("PUNCT", "SPACE") and tree[0].text not in "(“\"‘'":
            tree.pop(0)
        return (tree[0].start, tree[-1].end) if tree else None

    def _embedded_quotes(self) -> None:
        """Quotations inside a reported statement belong to its source, which makes it mixed."""
        for at, q in enumerate(self.quotes):
            if at in self.speaker_of:
                continue
            best: Statement | None = None
            for statement in self.statements:
                if any(s <= q.start and q.end <= e + 2 for s, e in statement.content) and (best is None or _size(statement) < _size(best)):
                    best = statement
            if best is not None:
                self.speaker_of[at] = best
                best.quotes.append(at)
                if best.quotation is Quotation.INDIRECT:
                    best.quotation = Quotation.MIXED

    # -- common

    def _resolve(self, head: Token) -> Resolved:
        return self.resolver.resolve(head)

    def _finish(self, statement: Statement, verb: Token | None) -> None:
        """Set what the words around the cue decide, and remember the source."""
        text = self.parsed.text
        statement.negated = negation_of(verb, self.cues) if verb is not None else False
        statement.modality = modality_of(verb, statement.cue) if verb is not None else Modality.ACTUAL
        statement.act = act_of(statement, verb, self.cues, self.parsed)
        if verb is not None and verb.lemma in ("decline", "refuse") and statement.shape is not None:
            stance = statement.shape.stance
            statement.no_comment = stance is not None and stance.lemma in self.cues.comment_nouns
        score = PATTERN_SCORES[statement.pattern] * statement.resolved.factor
        statement.reasons = [statement.pattern, *statement.resolved.reasons]
        if statement.negated:
            score *= 0.8
            statement.reasons.append("negated")
        if statement.modality is Modality.HEARSAY:
            score *= 0.8
            statement.reasons.append("hearsay")
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
        del text
        self.statements.append(statement)
        for figure in statement.figures:
            figure.active = True
        if statement.depth == 1:
            self.resolver.memory.spoke(statement.figures, statement.sentence.index)

    def _update_pair(self, sentence: Sentence, new: list[Statement]) -> None:
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
            target = people if figure.is_person else states if figure.country and figure.entry and figure.entry.kind == "country" else None
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


_TURN = re.compile(r"((?:[A-Z][\w.’'-]*\s?){1,5})(?:\s\([^)]{1,40}\))?:\s+(?=\S)")


def _extent(tokens: list[Token]) -> Range | None:
    """The range of some tokens without the marks at their ends."""
    while tokens and tokens[0].pos == "PUNCT":
        tokens = tokens[1:]
    while tokens and tokens[-1].pos == "PUNCT":
        tokens = tokens[:-1]
    return (tokens[0].start, tokens[-1].end) if tokens else None


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


def _cue_words(verb: Token | None) -> list[Token]:
    if verb is None:
        return []
    words = [verb, *(t for t in verb.children if t.dep in ("aux", "auxpass", "neg", "prt"))]
    return sorted(words, key=lambda t: t.i)


def _joined(ranges: list[Range]) -> list[Range]:
    """Merge ranges that touch."""
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _size(statement: Statement) -> int:
    return sum(e - s for s, e in statement.content)
