"""Find who is credited with what: source, cue and content, in one pass from left to right.

References:
    Pareti et al. (2013), "Automatically detecting and attributing indirect quotations", EMNLP D13-1101.
    Newell, Margolin and Ruths (2018), PolNeAR.
"""

from __future__ import annotations

import re

from briefing.extraction.acts import act_of, modality_of, negation_of
from briefing.extraction.cast import Cast, Figure, fold
from briefing.extraction.coreference import Resolved, Resolver
from briefing.extraction.lexicons import Cues
from briefing.extraction.patterns import own_subject, semicolon_between, shape_of, subject_of
from briefing.extraction.quotes import QuoteSpan, is_term
from briefing.extraction.speech import SpeechCue, find_cue, goes_on, stands_alone
from briefing.extraction.statements import PATTERN_SCORES, Statement, cue_words, extent, holds, joined, size
from briefing.extraction.tokens import Parsed, Sentence, Token
from briefing.model import Modality, Quotation, Range


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
        self._nest()
        self._embedded_quotes(skip)
        self.statements.sort(key=lambda s: (s.start, s.end))
        return self.statements

    # -- direct quotations

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
            first = self.parsed.index_at(q.start)
            if cue is not None:
                anchor = cue.verb or cue.source
                assert anchor is not None
                self._direct.setdefault(anchor.i, []).append((at, cue))
            elif first < len(self.parsed.tokens) and stands_alone(self.parsed, q, self.quotes, at):
                self._floating.setdefault(first, []).append(at)

    def _sentence(self, sentence: Sentence) -> None:
        for token in sentence.tokens:
            if token.i in self._direct:
                self._direct_statement(token, sentence)
            if token.i in self._floating:
                self._float(self._floating[token.i], sentence)
            if token.quoted is not None:
                continue
            if token.dep in ("nsubj", "nsubjpass") and token.i not in self.cast.at:
                self.resolver.acting(token)
            if token.lower == "according" and sentence.tokens:
                self._according(token, sentence)
            elif token.pos in ("VERB", "AUX") and token.i not in self._direct:
                self._verb(token, sentence)
        self._first_person(sentence)
        self._update_pair(sentence)

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

    def _direct_statement(self, anchor: Token, sentence: Sentence) -> None:
        pairs = self._direct[anchor.i]
        cue = pairs[0][1]
        numbers = sorted({at for at, _ in pairs})
        resolved = self.resolver.speaking(cue.source) if cue.source is not None else Resolved()
        if not resolved.figures and cue.source is None and self.resolver.memory.last:
            resolved = Resolved(self.resolver.memory.last, ("coref_pronoun",), factor=0.7)
        verb = cue.verb
        statement = Statement(
            "P12" if cue.pattern == "colon" else "P2", sentence, cue_words(verb) if verb else [], cue.source, resolved,
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
            source = previous.source if previous.sentence.paragraph == q.paragraph else None
            statement = Statement(
                "P10", sentence, [], source, resolved, [(q.outer_start, q.outer_end)], Quotation.DIRECT, quotes=[at]
            )
            self._finish(statement, None)

    # -- reported statements

    def _verb(self, verb: Token, sentence: Sentence) -> None:
        shape = shape_of(verb, self.cues)
        if shape is None:
            self._other_shape(verb, sentence)
            return
        if verb.dep == "aux" or (verb.dep == "xcomp" and self._is_cue_content(verb)):
            return
        source, how = subject_of(verb)
        if (how == "lifted" and verb.tag != "VBG") or (
            any(t.tag == "TO" for t in verb.lefts) and verb.dep not in ("ROOT", "conj")
        ):
            return
        if source is None and verb.head is verb:
            source, how = self._beside(verb), "own"
        if source is None or source.quoted is not None or source.lower in ("i", "we", "you"):
            return
        if (
            verb.lemma in self.cues.private
            and shape.pattern in ("P3", "P4")
            and shape.stance
            and shape.stance.lemma not in self.cues.nouns
        ):
            return
        depth = self._depth(verb)
        speaks = verb.lemma in self.cues.speech and how in ("own", "shared")
        resolved = self.resolver.speaking(source) if speaks else self._resolve(source)
        if not resolved.figures and how == "lifted":
            source, resolved = self._higher(source, resolved)
        content = joined([c for part in shape.parts for c in self._parts(part, verb, source)])
        if not resolved.figures or not content:
            return
        content = self._with_adjuncts(verb, content)
        pattern = "P11" if how == "lifted" else "P6" if how == "agent" else shape.pattern
        statement = Statement(
            pattern,
            sentence,
            [*cue_words(verb), *shape.cue],
            source,
            resolved,
            content,
            depth=depth,
            shape=shape,
            how=how,
        )
        if shape.addressee is not None:
            statement.addressee = self.resolver.addressed(shape.addressee)
        self._finish(statement, verb)

    def _with_adjuncts(self, verb: Token, content: list[Range]) -> list[Range]:
        """Take in what follows the content and hangs on the cue: “… the draft | in its present form”.

        Without it the words would say more than the source did. A date at the very end is left out, and so is a clause
        with a cue of its own.
        """
        start, end = content[-1]
        for child in verb.rights:
            begin, stop = child.span()
            if (
                begin < end
                or child.dep not in ("prep", "advcl", "npadvmod", "oprd", "dative", "agent")
                or child.quoted is not None
            ):
                continue
            if len(self.parsed.text[end:begin].strip(" ,")) > 0 and not self._closing_mark(end, begin):
                break
            if child.dep == "advcl" and child.tag == "VBG" and child.lemma in self.cues.verbs:
                break
            inner = child.child("pobj")
            if child.dep == "npadvmod" and any(t.pos == "VERB" for t in child.subtree()):
                break
            if child.ent in ("DATE", "TIME") or (inner is not None and inner.ent in ("DATE", "TIME")):
                break
            if any(t.lower == "according" for t in child.subtree()[:1]):
                break
            end = stop
        for q in self.quotes:
            if start <= q.outer_start < end < q.outer_end:
                end = q.outer_end
        return [*content[:-1], (start, end)]

    def _closing_mark(self, start: int, end: int) -> bool:
        return all(c.isspace() or c in "”\"’'," for c in self.parsed.text[start:end])

    def _other_shape(self, verb: Token, sentence: Sentence) -> None:
        if verb.dep == "relcl":
            self._relative_object(verb, sentence)
        elif verb.lemma in self.cues.speech:
            self._aside(verb, sentence)
        elif verb.lemma in self.cues.deeds:
            self._deed(verb, sentence)

    def _higher(self, source: Token, resolved: Resolved) -> tuple[Token, Resolved]:
        """A participle whose nearest subject cannot speak belongs to the next one up."""
        for above in source.ancestors():
            subject = above.child("nsubj")
            if subject is not None and subject is not source and subject.quoted is None:
                source, resolved = subject, self._resolve(subject)
                if resolved.figures:
                    break
        return source, resolved

    def _deed(self, verb: Token, sentence: Sentence) -> None:
        """“Brussels imposed sanctions on …”: an act of a state or body that tells where it stands."""
        goal = verb.child("dobj") or next(
            (c.child("pobj") for c in verb.children if c.dep == "prep" and c.lower == "on"), None
        )
        source, how = subject_of(verb)
        if goal is None or source is None or how not in ("own", "shared") or source.quoted is not None:
            return
        if not any(t.lemma in self.cues.measures for t in goal.subtree()) and verb.lemma not in self.cues.strong_deeds:
            return
        resolved = self._resolve(source)
        if not resolved.figures or any(f.anonymous for f in resolved.figures) or self._depth(verb) > 1:
            return
        content = self._parts(goal, verb, source)
        if content:
            self._finish(Statement("P14", sentence, cue_words(verb), source, resolved, content, how=how), verb)

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
        parts = [p for p in (extent(before), extent(after)) if p is not None]
        self._finish(Statement("P1", sentence, cue_words(verb), source, resolved, parts), verb)

    def _transcript(self, sentence: Sentence) -> None:
        """“SPEAKER: what is said” at the start of a paragraph, without marks."""
        start, end = self.parsed.paragraphs[sentence.paragraph]
        match = _TURN.match(self.parsed.text, start, end)
        if (
            match is None
            or match.end() >= end
            or any(q.paragraph == sentence.paragraph and q.start <= match.end() + 2 for q in self.quotes)
        ):
            return
        tokens = self.parsed.between(match.start(1), match.end(1))
        figure = next((self.cast.at[t.i] for t in reversed(tokens) if t.i in self.cast.at), None)
        figure = figure or self._by_surname(match[1])
        if figure is None:
            return
        content = [(match.end(), end)]
        statement = Statement(
            "P12", sentence, [], tokens[-1] if tokens else None, Resolved((figure,)), content, Quotation.DIRECT
        )
        self._finish(statement, None)

    def _by_surname(self, words: str) -> Figure | None:
        last = fold(words).rpartition(" ")[2]
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
        inner = clause is not None and (
            clause.dep == "relcl" or (token.start > sentence.start and clause.dep in ("ccomp", "conj", "advcl"))
        )
        scope = clause.subtree() if clause is not None and inner else sentence.tokens
        rest = [t for t in scope if t.pos != "PUNCT" and not (token.start <= t.start < span[1])]
        if not rest:
            return
        if source.lemma in self.cast.roles.documents or source.lower in (
            "website",
            "information",
            "media",
            "site",
            "data",
            "figures",
            "results",
        ):
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
            reported = (
                above.dep == "ccomp"
                and above.head.lemma in self.cues.verbs
                and above.head.quoted is None
                and above.head.child("nsubj")
            )
            if reported and (above.i > above.head.i or not semicolon_between(above, above.head)):
                return 2
            if above.dep == "relcl":
                return 1 if above is verb and (self._tells_of(verb) or self._own_subject(verb)) else 2
        return 1

    def _tells_of(self, verb: Token) -> bool:
        """“…, Mr X, who said that …”: a relative clause that goes on about somebody named."""
        subject = verb.child("nsubj")
        return subject is not None and subject.lower in ("who", "which") and verb.head.i in self.cast.at

    @staticmethod
    def _own_subject(verb: Token) -> bool:
        """“…, in which the leaders discussed …”: the relative word is not what the cue is about."""
        subject = own_subject(verb)
        return (
            subject is not None
            and subject.lower not in ("who", "which", "that")
            and any(
                (t.lower in ("where", "which") and t.head.dep == "prep") or t.lower == "where"
                for t in verb.subtree()
                if t.i < verb.i
            )
        )

    def _relative_object(self, verb: Token, sentence: Sentence) -> None:
        """“a policy which Oslo has criticised”, “something Tehran denies”: the noun before is the content."""
        source = own_subject(verb)
        noun = verb.head
        if (
            verb.dep != "relcl"
            or source is None
            or source.lower in ("who", "which", "that")
            or noun.pos not in ("NOUN", "PROPN", "PRON")
        ):
            return
        if (
            verb.lemma not in self.cues.object
            and verb.lemma not in self.cues.prepositions
            and verb.lemma not in self.cues.speech
        ):
            return
        if any(
            c.dep in ("ccomp", "xcomp") or (c.dep == "dobj" and c.lower not in ("which", "that")) for c in verb.children
        ):
            return
        resolved = self._resolve(source)
        if not resolved.figures or all(f.anonymous for f in resolved.figures):
            return
        start = min(noun.span()[0], noun.start)
        end = min(source.span()[0], verb.start)
        words = [t for t in self.parsed.between(start, end) if t.end <= end]
        stop = next(
            (k for k, t in enumerate(words) if t.i > noun.i and t.lower in ("which", "that", "whom")), len(words)
        )
        content = extent(words[:stop])
        if content is not None:
            self._finish(Statement("P13", sentence, cue_words(verb), source, resolved, [content]), verb)

    @staticmethod
    def _parts(part: Token, verb: Token, source: Token) -> list[Range]:
        """The ranges of one part of the content, without source and cue and without a later cue's clause."""
        tree = part.subtree()
        asked = {t.i for t in source.subtree()}
        banned = {verb.i} if part.i in asked else {verb.i, *asked}
        if part.tag == "VB" and any(t.tag == "TO" for t in part.lefts):  # “agreed to open … and condemned …”
            for later in part.children:
                if later.dep == "conj" and later.tag in ("VBD", "VBZ", "VBP"):
                    banned.update(t.i for t in later.subtree())
                    banned.update(t.i for t in part.children if t.dep == "cc")
        tree = [t for t in tree if t.i not in banned and (part.i < verb.i or t.i > verb.i)]
        runs: list[list[Token]] = []
        for token in tree:
            if runs and not any(runs[-1][-1].i < b < token.i for b in banned):
                runs[-1].append(token)
            else:
                runs.append([token])
        found = []
        for run in runs:
            while run and run[-1].pos in ("PUNCT", "SPACE") and run[-1].quoted is None and run[-1].text not in ")”\"’'":
                run.pop()
            while run and run[0].pos in ("PUNCT", "SPACE") and run[0].text not in "(“\"‘'":
                run.pop(0)
            if run:
                found.append((run[0].start, run[-1].end))
        return found

    def _embedded_quotes(self, skip: frozenset[int]) -> None:
        """Quotations inside a reported statement belong to its source, which makes it mixed."""
        for at, q in enumerate(self.quotes):
            if at in self.speaker_of:
                continue
            best: Statement | None = None
            for statement in self.statements:
                if any(s <= q.start and q.end <= e + 2 for s, e in statement.content) and (
                    best is None or size(statement) < size(best)
                ):
                    best = statement
            if best is not None:
                self.speaker_of[at] = best
                best.quotes.append(at)
                if best.quotation is Quotation.INDIRECT:
                    best.quotation = Quotation.MIXED
            elif (beside := self._beside_content(q)) is not None:
                self.speaker_of[at] = beside
                beside.quotes.append(at)
                beside.content = joined([*beside.content, (q.outer_start, q.outer_end)])
                beside.quotation = Quotation.MIXED if beside.quotation is Quotation.INDIRECT else beside.quotation
            elif not is_term(self.parsed.text[q.start : q.end]):
                self._uncredited(at, q, skip)

    def _nest(self) -> None:
        """What stands inside the content of another source's statement is said at second hand."""
        by_sentence: dict[int, list[Statement]] = {}
        for statement in self.statements:
            by_sentence.setdefault(statement.sentence.index, []).append(statement)
        for group in by_sentence.values():
            for inner in group:
                if (
                    inner.depth == 1
                    and inner.quotation is not Quotation.DIRECT
                    and any(holds(outer, inner) for outer in group)
                ):
                    inner.depth = 2
                    inner.confidence = round(inner.confidence * 0.7, 3)
                    inner.reasons.append("nested")

    def _beside_content(self, q: QuoteSpan) -> Statement | None:
        """The only statement of a sentence whose last words stand in marks: “declared its intent …, “if …””."""
        sentence = self.parsed.sentence_at(q.start)
        if is_term(self.parsed.text[q.start : q.end]):
            return None
        here = [
            s
            for s in self.statements
            if s.sentence is sentence and s.depth == 1 and s.quotation is not Quotation.DIRECT and s.end <= q.start
        ]
        return here[0] if len(here) == 1 else None

    def _uncredited(self, at: int, q: QuoteSpan, skip: frozenset[int]) -> None:
        """Words in marks in a sentence that credits nobody: the source of the sentence before goes on."""
        sentence = self.parsed.sentence_at(q.start)
        if (
            sentence is None
            or sentence.paragraph in skip
            or any(s.sentence is sentence and s.figures for s in self.statements)
        ):
            return
        earlier = [s for s in self.statements if s.figures and s.end <= sentence.start and s.depth == 1]
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

    # -- common

    def _resolve(self, head: Token) -> Resolved:
        return self.resolver.resolve(head)

    def _finish(self, statement: Statement, verb: Token | None) -> None:
        """Set what the words around the cue decide, and remember the source."""
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
_TURN = re.compile(r"((?:[A-Z][\w.’'-]*\s?){1,5})(?:\s\([^)]{1,40}\))?:\s+(?=\S)")


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
