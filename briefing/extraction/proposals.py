"""What the tagger proposes, checked by rules: statements the rules missed, and ends of contents they are unsure of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from briefing.extraction.acts import agrees_with_somebody
from briefing.extraction.attribution import Reader
from briefing.extraction.cast import Cast, Figure
from briefing.extraction.lexicons import Cues
from briefing.extraction.patterns import Shape, shape_of, subject_of
from briefing.extraction.pronouns import NEAR, Resolved
from briefing.extraction.quotes import QuoteSpan
from briefing.extraction.statements import Statement, joined, size
from briefing.extraction.tokens import Parsed, Sentence, Token, top
from briefing.model import Act, Quotation, Range

if TYPE_CHECKING:
    from briefing.extraction.tagger import TaggedAttribution
    from briefing.extraction.tagger_acts import ActJudge

FLOOR = 0.75  # score from which a proposal is looked at
COVERED = 0.15  # share of a proposal's characters that a statement of the rules may hold already
SURE = 0.7  # score from which the tagger's source goes before the parse's
SURE_ENDS = 0.95  # score from which the tagger's ends of a content go before the parse's
_TOLD_OF = frozenset("hear quote say report understand believe know think see cite".split())  # “is said to want …”
SAME = 0.98  # share of characters in common from which two contents are taken for one

# Acts that the words alone give for want of a better one; the classifier may say more where it is this sure. Where the
# two then differ, it is right in half of the cases and the words in a fifth (cross-validation on our own articles).
WEAK_ACTS = frozenset({Act.STATES, Act.EXPECTS, Act.ACKNOWLEDGES, Act.REAFFIRMS, Act.DISCUSSES, Act.DENIES})
ACT_SURE = 0.5


class GuidedReader(Reader):
    """Reads by the rules, then, sentence by sentence, adds what the tagger saw and the rules did not."""

    def __init__(
        self,
        parsed: Parsed,
        cast: Cast,
        quotes: list[QuoteSpan],
        cues: Cues,
        proposals: Iterable[TaggedAttribution] = (),
    ) -> None:
        super().__init__(parsed, cast, quotes, cues)
        self._proposals: dict[int, list[TaggedAttribution]] = {}
        self._with_cue: frozenset[int] = frozenset()  # quotations whose cue the rules found
        self._quote_sources: list[tuple[Range, TaggedAttribution]] = []
        for proposal in proposals:
            if proposal.source is not None:
                self._quote_sources.extend((extent, proposal) for extent in proposal.content)
            if proposal.score < FLOOR:
                continue
            if proposal.source is not None and proposal.source_score >= SURE:
                for extent in proposal.cue:
                    for token in parsed.inside(*extent):
                        self.source_hints[token.i] = proposal.source
            anchor = proposal.cue[0] if proposal.cue else proposal.content[0]
            sentence = parsed.sentence_at(anchor[0])
            if sentence is not None:
                self._proposals.setdefault(sentence.index, []).append(proposal)
        self._quote_sources.sort(key=lambda pair: pair[0])

    def _credited(self, quote: QuoteSpan, source: Token | None) -> Token | None:
        """The source the tagger saw for a quotation, where the rules saw none or only a part of its phrase."""
        first = bisect_right(self._quote_sources, quote.outer_start, key=lambda pair: pair[0][1])
        for (start, end), proposal in self._quote_sources[first:]:
            if start >= quote.outer_end:
                break
            common = min(end, quote.outer_end) - max(start, quote.outer_start)
            if proposal.source is None or common * 2 < quote.outer_end - quote.outer_start:
                continue
            begin, stop = proposal.source
            whole = top([t for t in self.parsed.inside(begin, stop) if t.quoted is None])
            if whole is None or whole is source:
                return source
            if source is None:
                return whole if proposal.source_score >= SURE else None
            return whole if begin <= source.start < stop else source
        return source

    def _prepare(self) -> None:
        super()._prepare()
        self._with_cue = frozenset(at for pairs in self._direct.values() for at, _ in pairs)

    def _sentence(self, sentence: Sentence) -> None:
        super()._sentence(sentence)
        for proposal in self._proposals.get(sentence.index, ()):
            self._propose(proposal, sentence)

    def _propose(self, proposal: TaggedAttribution, sentence: Sentence) -> None:
        near = [s for s in self._recent() if s.sentence.index >= sentence.index - 1]
        wanted = sum(e - s for s, e in proposal.content)
        held = sum(shared(proposal.content, s.content) for s in near)
        if held > COVERED * wanted:
            if proposal.score >= SURE_ENDS:
                self._correct_ends(proposal, near)
            return
        cue = [t for r in proposal.cue for t in self.parsed.inside(*r)]
        source = top(self.parsed.inside(*proposal.source)) if proposal.source else None
        if any(t.quoted is not None for t in cue) or (source is not None and source.lower in ("i", "we", "you")):
            return
        verb = next((t for t in cue if t.pos == "VERB"), next((t for t in cue if t.pos == "AUX"), None))
        source = source or self._own_subject_of(verb)
        named = self._named_in(proposal.source) if proposal.source is not None else None
        resolved = Resolved((named,)) if named is not None else self._who(source, sentence)
        around = [self._around(extent) for extent in proposal.content]
        if any(n in self._with_cue for n in around):
            return  # the rules will credit the whole quotation where its cue stands
        content = joined([
            extent if n is None else (self.quotes[n].outer_start, self.quotes[n].outer_end)
            for n, extent in zip(around, proposal.content, strict=True)
        ])  # fmt: skip
        numbers = [n for s, e in content for n in self._quotes_in(s, e) if n not in self.speaker_of]
        whole = all(
            any(self.quotes[n].outer_start <= s and e <= self.quotes[n].outer_end for n in numbers) for s, e in content
        )
        statement = Statement(
            "tagger",
            sentence,
            cue,
            source,
            resolved,
            content,
            Quotation.DIRECT if numbers and whole else Quotation.MIXED if numbers else Quotation.INDIRECT,
            quotes=numbers,
            shape=self._shape(verb, content),
        )
        self._finish(statement, verb)
        statement.confidence = round(statement.confidence * proposal.score, 3)

    def _quotes_in(self, start: int, end: int) -> range:
        """The numbers of the quotations that share words with a stretch of text."""
        first = bisect_right(self.quotes, start, key=lambda q: q.end)
        return range(first, bisect_left(self.quotes, end, lo=first, key=lambda q: q.start))

    def _around(self, extent: Range) -> int | None:
        """The quotation that a stretch of text is a part of, or the whole."""
        for n in self._quotes_in(*extent):
            if self.quotes[n].outer_start <= extent[0] and extent[1] <= self.quotes[n].outer_end:
                return n
        return None

    def _correct_ends(self, proposal: TaggedAttribution, near: Sequence[Statement]) -> None:
        """Give a reported statement with the same cue the content the tagger saw; the parse's stays evidence."""
        wanted = sum(e - s for s, e in proposal.content)
        for statement in near:
            if statement.quotation is Quotation.DIRECT or statement.also or statement.pattern in ("P5", "P8"):
                continue
            if (
                len(statement.content) == 2
                and statement.content[0][1] <= statement.cue[0].start < statement.content[1][0]
            ):
                continue  # “Tokyo supports it, he said, but …” has content on both sides
            if not any(s <= t.start < e for t in statement.cue for s, e in proposal.cue):
                continue
            common = shared(proposal.content, statement.content)
            if 0 < common < SAME * (size(statement) + wanted - common) and not self._cuts_phrase(proposal):
                statement.also = statement.content
                statement.content = joined(list(proposal.content))
                statement.reasons.append("ends_by_tagger")

    def _cuts_phrase(self, proposal: TaggedAttribution) -> bool:
        """Tell whether the proposal ends inside a phrase: “… by Chad | and Niger”, “the draft | of the treaty”."""
        after = self.parsed.token_at(proposal.content[-1][1])
        if after is None:
            return False
        if after.lower == "of":
            return True
        joined_to = after.head if after.dep == "cc" else None
        return joined_to is not None and any(
            t.dep == "conj" and t.i > after.i and t.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ")
            for t in joined_to.children
        )

    def settle_acts(self, judge: ActJudge) -> None:
        """Ask the classifier where the words alone tell no act, and where it is surer than they are."""
        for statement in self.statements:
            if statement.no_comment or statement.pattern == "P14":
                continue
            stance = statement.shape.stance if statement.shape else None
            if any(agrees_with_somebody(t) for t in (*statement.cue, *([stance] if stance else []))):
                continue
            if statement.act not in WEAK_ACTS:
                continue
            act, score = judge([(t.start, t.end) for t in statement.cue], statement.content)
            if score >= ACT_SURE and act is not statement.act:
                statement.act = act
                statement.reasons.append("act_by_tagger")

    def _recent(self) -> Sequence[Statement]:
        return self.statements[-12:]

    def _named_in(self, extent: Range) -> Figure | None:
        """The person a source phrase names: “Bo Lind, a driver”, “the union's secretary, Bo Lind”, not “a friend of Bo's”."""
        tokens = self.parsed.inside(*extent)
        found: Figure | None = None
        for k, token in enumerate(tokens):
            if (
                token.tag == "VBN"
                or token.lower in ("who", "whose", "which")
                or (token.pos in ("ADP", "VERB") and not k)
                or (found and token.text == ",")
            ):
                break
            figure = self.cast.at.get(token.i)
            following = tokens[k + 1] if k + 1 < len(tokens) else None
            if (
                figure is None
                or not figure.is_person
                or (following is not None and self.cast.at.get(following.i) is figure)
            ):
                continue
            begin = k
            while begin and self.cast.at.get(tokens[begin - 1].i) is figure:
                begin -= 1
            part_of_more = following is not None and (
                following.lower in ("'s", "’s", "'", "’", "and", "-") or following.pos in ("PROPN", "NOUN")
            )
            if part_of_more or (begin and tokens[begin - 1].pos == "ADP"):
                continue
            found = figure
        return found

    @staticmethod
    def _own_subject_of(verb: Token | None) -> Token | None:
        """The subject of a cue whose source the tagger did not see."""
        if verb is None:
            return None
        source, how = subject_of(verb)
        if source is None:  # “was heard to remark”, “is said to want”
            carrier = verb.head if verb.dep == "xcomp" else verb
            source, how = (carrier.child("nsubjpass"), "own") if carrier.lemma in _TOLD_OF else (None, how)
        usable = source is not None and how in ("own", "shared", "agent") and source.quoted is None
        return source if usable else None

    def _who(self, source: Token | None, sentence: Sentence) -> Resolved:
        if source is not None:
            return self.resolver.speaking(source)
        memory = self.resolver.memory
        if memory.last and sentence.index - memory.last_sentence <= NEAR:
            return Resolved(memory.last, ("floating",), len(memory.last) > 1, 0.75)
        return Resolved(reasons=("coref_none",))

    def _shape(self, verb: Token | None, content: list[Range]) -> Shape | None:
        shape = shape_of(verb, self.cues) if verb is not None else None
        if shape is not None:
            return shape
        head = top(self.parsed.inside(*content[0]))
        return Shape("P1", (head,), head) if head is not None else None


def shared(first: Sequence[Range], second: Sequence[Range]) -> int:
    """Return how many characters two lists of ranges have in common."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in first for c, d in second)
