"""Find who is credited with what: source, cue and content, in one pass from left to right.

References:
    Pareti et al. (2013), "Automatically detecting and attributing indirect quotations", EMNLP D13-1101.
    Newell, Margolin and Ruths (2018), PolNeAR.
"""

from __future__ import annotations

from briefing.extraction.clauses import is_aside, sets_against
from briefing.extraction.direct import DirectSpeech
from briefing.extraction.nesting import nest, without_doubles
from briefing.extraction.nominal import noun_cue, taken
from briefing.extraction.patterns import Shape, own_subject, semicolon_between, shape_of, subject_of
from briefing.extraction.pronouns import Resolved
from briefing.extraction.statements import Statement, cue_words, extent, joined
from briefing.extraction.tokens import Sentence, Token, top
from briefing.model import Range

_RECENT = 12  # statements that can belong to the sentence being read


class Reader(DirectSpeech):
    """Reads the article once and collects the statements."""

    def read(self, skip: frozenset[int] = frozenset()) -> list[Statement]:
        """Return the statements in text order. Paragraphs in ``skip`` (headlines) are passed over."""
        self._prepare()
        for sentence in self.parsed.sentences:
            if sentence.paragraph in skip:
                continue
            if sentence.start == self.parsed.paragraphs[sentence.paragraph][0]:
                self._transcript(sentence)
            self._sentence(sentence)
        self.statements = without_doubles(self.statements, self.quotes, self.speaker_of)
        nest(self.statements)
        self._embedded_quotes(skip)
        self.statements.sort(key=lambda s: (s.start, s.end))
        return self.statements

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
        self._nouns(sentence)
        self._first_person(sentence)
        self._update_pair(sentence)

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
        hinted = self._hinted_source(verb, source, how)
        if hinted is not None:
            source, how = hinted, "shared" if how != "own" else how
        if source is None or source.quoted is not None or source.lower in ("i", "we", "you"):
            return
        if (
            verb.lemma in self.cues.private
            and shape.pattern in ("P3", "P4")
            and shape.stance
            and shape.stance.lemma not in self.cues.nouns
        ):
            return
        if how == "shared" and source.i not in self.cast.at:
            source = self._outer_subject(verb, source) or source
        depth = self._depth(verb)
        speaks = verb.lemma in self.cues.speech and how in ("own", "shared")
        resolved = self.resolver.speaking(source) if speaks else self._resolve(source)
        if not resolved.figures and (how == "lifted" or (verb.dep == "conj" and source.child("poss") is None)):
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

    def _outer_subject(self, verb: Token, inner: Token) -> Token | None:
        """“promises that fares will be paid back and declines to …”: the parser gave the second cue to the fares."""
        roles = self.cast.roles
        if (
            inner.lower in roles.speakers
            or inner.lower in roles.last_words
            or inner.lower in roles.people
            or inner.pos == "PRON"
        ):
            return None
        clause = next((a for a in verb.ancestors() if a.dep == "ccomp"), None)
        if clause is None or inner.head not in (clause, *clause.children) or clause.head.lemma not in self.cues.verbs:
            return None
        outer, _ = subject_of(clause.head)
        return outer if outer is not None and (outer.i in self.cast.at or outer.pos == "PRON") else None

    def _nouns(self, sentence: Sentence) -> None:
        """Statements that a noun credits; a verb that holds the noun already goes first."""
        here = [s for s in self.statements[-_RECENT:] if s.sentence is sentence]
        for token in sentence.tokens:
            found = noun_cue(token, self.cues)
            if found is None or taken(found, here):
                continue
            resolved = self._resolve(found.source)
            part = found.content.subtree()
            content = extent(part)
            if not resolved.figures or content is None:
                continue
            words = sorted((token, *found.words), key=lambda t: t.i)
            shape = Shape("P9", (found.content,), token)
            self._finish(Statement("P9", sentence, words, found.source, resolved, [content], shape=shape), None)

    def _hinted_source(self, verb: Token, source: Token | None, how: str) -> Token | None:
        """“said the payments were voluntary and demanded …”: whose demand it is, when the tagger knows better."""
        extent = self.source_hints.get(verb.i)
        if extent is None or how == "agent" or (source is not None and how == "own"):
            return None
        if source is not None and extent[0] <= source.start < extent[1]:
            return None
        return top(self.parsed.inside(*extent))

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
        clause = next(
            (t for t in (*before, *after) if t.pos in ("VERB", "AUX") and t.child("nsubj", "nsubjpass") is not None),
            None,
        )
        shape = Shape("P1", (clause,), clause) if clause is not None and clause is not verb else None
        self._finish(Statement("P1", sentence, cue_words(verb), source, resolved, parts, shape=shape), verb)

    def _according(self, token: Token, sentence: Sentence) -> None:
        to = token.child("prep") or next((t for t in sentence.tokens if t.i == token.i + 1 and t.lower == "to"), None)
        source = to.child("pobj") if to is not None else None
        if to is None or source is None:
            return
        resolved = self.resolver.speaking(source)
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
            if sets_against(above):
                return 1
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
        if noun.pos == "NOUN" and self._sums_up(start):
            before = self._antecedent(start)
            if before is None:
                return
            start, end = before, start
        words = [t for t in self.parsed.between(start, end) if t.end <= end]
        stop = next(
            (k for k, t in enumerate(words) if t.i > noun.i and t.lower in ("which", "that", "whom")), len(words)
        )
        content = extent(words[:stop])
        if content is not None:
            self._finish(Statement("P13", sentence, cue_words(verb), source, resolved, [content]), verb)

    def _sums_up(self, start: int) -> bool:
        """“a levy on fuel, a plan that Oslo rejects”: a noun behind a comma that takes up what stands before it."""
        at = self.parsed.index_at(start)
        tokens = self.parsed.tokens
        return at > 1 and tokens[at].lower in ("a", "an") and tokens[at - 1].text == ","

    def _antecedent(self, start: int) -> int | None:
        """Where the noun phrase before the comma begins, with what it hangs on: “a levy on fuel”."""
        at = self.parsed.tokens[self.parsed.index_at(start) - 2]
        noun = at if at.pos in ("NOUN", "PROPN") else None
        for above in at.ancestors():
            if above.i > at.i or above.pos not in ("NOUN", "PROPN", "ADP", "ADJ", "NUM"):
                break
            if above.pos in ("NOUN", "PROPN"):
                noun = above
        return noun.span()[0] if noun is not None and noun.span()[0] < start else None

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
        for later in tree:  # “…, he said”; “…, while Riga declined to comment”
            if later is not part and later.i > part.i and (is_aside(later) or sets_against(later)):
                banned.update(t.i for t in later.subtree() if t.i > part.i)
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
