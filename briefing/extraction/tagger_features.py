"""What the tagger looks at: one row of hashed features for every token, made with arrays rather than token by token.

A feature is the hash of its template's number and of one to three properties of the token, of its neighbours, of its
head, of the nearest word above it that can credit somebody, or of the quotation it stands in. Only words are looked up
one by one, and each different word once; the rest is arithmetic on whole columns, so the cost is small and linear.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefing.extraction.tokens import Parsed

Ints = NDArray[np.int64]
Keys = NDArray[np.uint64]

LABELS = ("O", "G", "B-C", "I-C", "B-S>", "I-S>", "B-S<", "I-S<", "B-T<", "I-T<", "B-T>", "I-T>", "B-T0", "I-T0")
ROLE_OF_LABEL = np.array([{"S": 1, "C": 2, "T": 3}.get(label[2:3], 0) for label in LABELS], np.int64)

SLOT_BITS = 20  # a feature is one of 2**20 slots; two that share one share its weight
_CLIMB = 7  # heads looked at on the way up to a crediting word
_OUTSIDE = 1  # stands for a token before or after the paragraph
_MIX = np.uint64(0x9E3779B97F4A7C15)
_FOLD = np.uint64(0xC2B2AE3D27D4EB4F)
_DOUBLE = frozenset({'"', "“", "”", "„", "«", "»", "''", "``", "‟"})
_OPENING = frozenset({"“", "„", "«", "``", "‟"})
_CLOSING = frozenset({"”", "»", "''"})
_QUOTE_BINS = np.array([2, 4, 8, 16, 40])
_DISTANCE_BINS = np.array([1, 2, 3, 4, 6, 9, 14, 25, 50])


@dataclass(frozen=True)
class Columns:
    """A parsed article in columns, white space left out. Offsets are code points; ``head`` counts tokens."""

    lower: Sequence[str]
    lemma: Sequence[str]
    pos: Sequence[str]
    tag: Sequence[str]
    dep: Sequence[str]
    ent: Sequence[str]
    shape: Sequence[str]
    head: Ints
    sentence: Ints
    paragraph: Ints
    start: Ints
    end: Ints

    def __len__(self) -> int:
        return len(self.start)

    @cached_property
    def bounds(self) -> Ints:
        """Where paragraphs begin, and the length at the end."""
        if not len(self):
            return np.zeros(1, np.int64)
        return np.concatenate([[0], np.flatnonzero(np.diff(self.paragraph)) + 1, [len(self)]]).astype(np.int64)


def columns_of_parsed(parsed: Parsed) -> Columns:
    """Return the columns of an article parsed paragraph by paragraph."""
    kept = [t for t in parsed.tokens if t.text.strip()]
    heads = [t.head.i for t in kept]
    sentences = [t.sent.index if t.sent else 0 for t in kept]
    paragraphs = [t.sent.paragraph if t.sent else 0 for t in kept]
    return _columns(
        rows=[(t.text, t.lemma, t.pos, t.tag, t.dep, t.ent) for t in kept],
        numbers=[t.i for t in kept],
        heads=heads,
        sentences=sentences,
        paragraphs=paragraphs,
        starts=[t.start for t in kept],
    )


def columns_of_doc(doc: Doc) -> Columns:
    """Return the columns of a spaCy document; a line break ends a paragraph."""
    rows, numbers, heads, sentences, paragraphs, starts = [], [], [], [], [], []
    paragraph = sentence = 0
    for token in doc:
        if token.is_sent_start:
            sentence += 1
        if token.is_space:
            paragraph += "\n" in token.text
            continue
        rows.append((token.text, token.lemma_.lower(), token.pos_, token.tag_, token.dep_, token.ent_type_))
        numbers.append(token.i)
        heads.append(token.head.i)
        sentences.append(sentence)
        paragraphs.append(paragraph)
        starts.append(token.idx)
    return _columns(rows=rows, numbers=numbers, heads=heads, sentences=sentences, paragraphs=paragraphs, starts=starts)


def _columns(
    *,
    rows: Sequence[tuple[str, str, str, str, str, str]],
    numbers: Sequence[int],
    heads: Sequence[int],
    sentences: Sequence[int],
    paragraphs: Sequence[int],
    starts: Sequence[int],
) -> Columns:
    """Renumber heads over the kept tokens; a head that is white space or in another paragraph makes a root."""
    place = {number: at for at, number in enumerate(numbers)}
    head = np.array([place.get(h, at) for at, h in enumerate(heads)], np.int64)
    paragraph = np.array(paragraphs, np.int64)
    own = np.arange(len(rows))
    head = np.where(paragraph[head] == paragraph, head, own) if len(rows) else head
    texts, lemmas, pos, tags, deps, ents = zip(*rows, strict=True) if rows else ((),) * 6
    start = np.array(starts, np.int64)
    # a sentence never goes over a paragraph's end
    sentence = np.array(sentences, np.int64)
    if len(rows):
        sentence = np.concatenate([[0], np.cumsum((np.diff(sentence) != 0) | (np.diff(paragraph) != 0))])
    return Columns(
        lower=_each(_normal, texts),
        lemma=_each(_normal, lemmas),
        pos=pos,
        tag=tags,
        dep=deps,
        ent=ents,
        shape=_each(_shape, texts),
        head=head,
        sentence=sentence,
        paragraph=paragraph,
        start=start,
        end=start + np.array([len(t) for t in texts], np.int64),
    )


def _each(change: Callable[[str], str], words: Sequence[str]) -> list[str]:
    """Apply a change to every word, but compute it once for each different word."""
    table = {word: change(word) for word in set(words)}
    return [table[word] for word in words]


def _normal(word: str) -> str:
    """Lower case, one sort of quotation mark, one sort of apostrophe, figures as one."""
    if word in _DOUBLE:
        return '"'
    word = word.lower().replace("’", "'").replace("‘", "'")
    return "0" if word[:1].isdigit() else word


def _shape(word: str) -> str:
    kinds = ["X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in word[:12]]
    return "".join(c for at, c in enumerate(kinds) if at == 0 or kinds[at - 1] != c)


class FeatureMaker:
    """Makes feature rows. ``classes`` maps a lemma to the word classes it belongs to, by kind of class."""

    def __init__(self, classes: Mapping[str, Mapping[str, str]]) -> None:
        self._classes = classes
        self._hashes: dict[str, int] = {"": 0}

    def rows(self, columns: Columns) -> NDArray[np.int32]:
        """Return a slot for every token and template: an array of shape (tokens, templates)."""
        if not len(columns):
            return np.zeros((0, 0), np.int32)
        return _slots(list(_Views(columns, self).templates()))

    def hashed(self, words: Sequence[str]) -> Keys:
        """Return a 64-bit number for each word; the same everywhere."""
        known = self._hashes
        if len(known) > 200_000:  # another thread may still read the old table
            known = self._hashes = {"": 0}
        for word in set(words).difference(known):
            known[word] = (zlib.crc32(word.encode("utf-8", "surrogatepass")) + 2) * 0x9E3779B1
        return np.array([known[w] for w in words], np.uint64)

    def classed(self, kind: str, words: Sequence[str]) -> Keys:
        """Return the hash of each word's class of that kind, 0 where it has none."""
        table = self._classes.get(kind, {})
        return self.hashed([table.get(w, "") for w in words])


def mix(*parts: Keys) -> Keys:
    """Combine columns of numbers into one column of hashes."""
    with np.errstate(over="ignore"):
        total = parts[0] * _MIX
        for part in parts[1:]:
            total = ((total ^ (total >> np.uint64(29))) + part) * _FOLD
            total ^= total >> np.uint64(32)
    return total


def _slots(keys: Sequence[Keys]) -> NDArray[np.int32]:
    """Number the templates and fold each hash into a slot."""
    table = np.stack(keys, axis=1)
    with np.errstate(over="ignore"):
        numbers = (np.arange(1, 1 + len(keys), dtype=np.uint64)) * np.uint64(0xD6E8FEB86659FD93)
        table = (table ^ numbers) * _MIX
        table ^= table >> np.uint64(31)
        table *= _FOLD
    return (table >> np.uint64(64 - SLOT_BITS)).astype(np.int32)


def _shifted(column: Keys, by: int, paragraph: Ints) -> Keys:
    """Return the column as seen from ``by`` tokens before: neighbours outside the paragraph read as one value."""
    moved = np.full_like(column, _OUTSIDE)
    if by > 0:
        moved[:-by] = np.where(paragraph[by:] == paragraph[:-by], column[by:], np.uint64(_OUTSIDE))
    elif by < 0:
        moved[-by:] = np.where(paragraph[:by] == paragraph[-by:], column[:by], np.uint64(_OUTSIDE))
    return moved


def _u(values: Any) -> Keys:
    return np.asarray(values).astype(np.int64).astype(np.uint64)


def _binned(distance: Ints, bins: Ints = _DISTANCE_BINS) -> Keys:
    """Return a bin that keeps the sign of a distance."""
    return _u(np.digitize(np.abs(distance), bins) * 2 + (distance < 0))


class _Views:
    """The columns of one article as numbers, and what follows from them."""

    def __init__(self, columns: Columns, maker: FeatureMaker) -> None:
        c = self.columns = columns
        self.n = len(c)
        self.own = np.arange(self.n)
        self.lower = maker.hashed(c.lower)
        self.lemma = maker.hashed(c.lemma)
        self.tag = maker.hashed(c.tag)
        self.pos = maker.hashed(c.pos)
        self.dep = maker.hashed(c.dep)
        self.ent = maker.hashed(c.ent)
        self.shape = maker.hashed(c.shape)
        self.suffix = maker.hashed([w[-3:] for w in c.lower])
        self.verb_class = maker.classed("verb", c.lemma)
        self.noun_class = maker.classed("noun", c.lemma)
        self.person_class = maker.classed("speaker", c.lower)
        self.frame_class = maker.classed("frame", c.lemma)
        pos = np.array(c.pos)
        tag = np.array(c.tag)
        dep = np.array(c.dep)
        self.is_verb = (pos == "VERB") | (pos == "AUX") & (dep != "aux") & (dep != "auxpass")
        self.is_noun = (pos == "NOUN") | (pos == "PROPN")
        according = np.array([w in ("according", "per", "view", "opinion") for w in c.lower])
        adjective = maker.classed("adjective", c.lemma)
        none = np.uint64(0)
        described = np.where((pos == "ADJ") & (adjective > 0), adjective + np.uint64(13), none)
        framed = np.where(according, np.uint64(11), described)
        named = np.where(self.is_noun & (self.noun_class > 0), self.noun_class + np.uint64(7), framed)
        self.cue_class = np.where(self.is_verb & (self.verb_class > 0), self.verb_class, named)
        self.is_cue = self.cue_class > 0
        self.is_subject = np.isin(dep, ["nsubj", "nsubjpass"])
        self.is_pronoun = np.isin(tag, ["PRP", "WP"])
        self.tagged = tag
        self.deps = dep
        self._climb()
        self._children()
        self._quotes()
        self._sentences()

    def _climb(self) -> None:
        """Find the nearest crediting word above each token and the branch by which the token hangs on it."""
        head = self.columns.head
        above = np.full(self.n, -1)
        branch = self.own.copy()
        path = self.dep.copy()
        depth = np.zeros(self.n, np.int64)
        at, below = head.copy(), self.own.copy()
        for level in range(1, _CLIMB + 1):
            root = at == below
            hit = (above < 0) & self.is_cue[at] & ~root
            above[hit] = at[hit]
            branch[hit] = below[hit]
            depth[hit] = level
            going = (above < 0) & ~root
            if not going.any():
                break
            if level < 3:
                path = np.where(going, mix(path, self.dep[at]), path)
            below = at
            at = head[at]
        self.above, self.branch, self.depth, self.path = above, branch, depth, path
        self.top_dep = self.at(self.dep, np.where(above < 0, -1, branch))

    def _children(self) -> None:
        """For each token: its subject, object, clause and preposition, and the ends of its subtree."""
        head, own = self.columns.head, self.own
        child = head != own

        def first(mask: NDArray[np.bool_]) -> Ints:
            found = np.full(self.n, -1)
            chosen = own[mask & child][::-1]
            found[head[chosen]] = chosen
            return found

        self.subject = first(self.is_subject)
        self.object = first(np.isin(self.deps, ["dobj", "attr", "dative"]))
        self.clause = first(np.isin(self.deps, ["ccomp", "xcomp"]))
        self.prep = first(self.deps == "prep")
        self.poss = first(self.deps == "poss")
        left, right = own.copy(), own.copy()
        for _ in range(12):
            before = left.copy(), right.copy()
            np.minimum.at(left, head, left)
            np.maximum.at(right, head, right)
            if (before[0] == left).all() and (before[1] == right).all():
                break
        self.left, self.right = left, right
        opens, closes = np.zeros(self.n, np.uint64), np.zeros(self.n, np.uint64)
        hangs = child & self.is_cue[head]
        which = mix(self.dep[hangs], _u(own[hangs] < head[hangs]))
        opens[left[hangs]] = which
        closes[right[hangs]] = which
        self.opens, self.closes = opens, closes

    def _quotes(self) -> None:
        """Number the quotations, paragraph by paragraph: state, place inside, length, distance to the next one."""
        c = self.columns
        state = np.zeros(self.n, np.int64)  # 0 outside, 1 mark, 2 first word, 3 inside, 4 last word
        length = np.zeros(self.n, np.int64)
        initial = np.zeros(self.n, np.int64)  # the quotation opens its paragraph
        after = np.full(self.n, 99)
        before = np.full(self.n, 99)
        lower = c.lower
        for begin, end in zip(c.bounds[:-1], c.bounds[1:], strict=True):
            for opened, closed in _quotations(lower, int(begin), int(end), c.start, c.end):
                state[opened + 1 : closed] = 3
                state[opened] = 1
                if closed < end:
                    state[closed] = 1
                if opened + 1 < closed:
                    state[closed - 1] = 4
                    state[opened + 1] = 2
                stop = min(closed + 1, int(end))
                length[opened:stop] = closed - opened - 1
                initial[opened:stop] = 1 + (opened == begin)
                reach = min(stop + 12, int(end))
                after[stop:reach] = np.minimum(after[stop:reach], np.arange(1, reach - stop + 1))
                reach = max(opened - 12, int(begin))
                before[reach:opened] = np.minimum(before[reach:opened], np.arange(opened - reach, 0, -1))
        after[state > 0] = 0
        before[state > 0] = 0
        self.state, self.initial = _u(state), _u(initial)
        self.in_quote = state > 0
        self.length = _u(np.digitize(length, _QUOTE_BINS))
        self.after = _u(np.digitize(after, [1, 2, 3, 5, 9, 13]))
        self.before = _u(np.digitize(before, [1, 2, 3, 5, 9, 13]))

    def _sentences(self) -> None:
        """What the whole sentence holds, and the nearest crediting words to the left and right in it."""
        sentence, own, n = self.columns.sentence, self.own, self.n
        starts = np.concatenate([[0], np.flatnonzero(np.diff(sentence)) + 1])
        ends = np.concatenate([starts[1:], [n]])
        number = np.repeat(np.arange(len(starts)), ends - starts)
        self.from_start, self.to_end = own - starts[number], ends[number] - 1 - own
        self.first = starts[number]
        self.last = ends[number] - 1
        crediting = self.is_cue & ~self.in_quote
        live = crediting & self.is_verb
        has_cue = np.add.reduceat(live.astype(np.int64), starts)
        quoted = np.add.reduceat(self.in_quote.astype(np.int64), starts)
        share = quoted / (ends - starts)
        kind = np.digitize(share, [0.001, 0.3, 0.7, 0.999])
        self.sentence_kind = mix(_u(np.minimum(has_cue, 2)), _u(kind))[number]
        kinds = _u(kind)
        same = self.columns.paragraph[starts]
        earlier = np.concatenate([[0], np.where(same[1:] == same[:-1], kinds[:-1] + np.uint64(2), 0)]).astype(np.uint64)
        later = np.concatenate([np.where(same[1:] == same[:-1], kinds[1:] + np.uint64(2), 0), [0]]).astype(np.uint64)
        self.earlier, self.later = earlier[number], later[number]
        place = np.where(crediting, own, -1)
        left = np.maximum.accumulate(np.concatenate([[-1], place[:-1]]))
        self.cue_left = np.where(left >= self.first, left, -1)
        place = np.where(crediting, own, n)
        right = np.minimum.accumulate(np.concatenate([place[1:], [n]])[::-1])[::-1]
        self.cue_right = np.where(right <= self.last, right, -1)
        root = np.where(self.columns.head == own, own, -1)
        self.root = np.maximum.reduceat(root, starts)[number]

    def at(self, column: Keys, index: Ints) -> Keys:
        """Return the column's value at the indices, 0 where there is none."""
        return np.where(index >= 0, column[index], np.uint64(0))

    def templates(self) -> Iterator[Keys]:
        """Yield the features, one column each. Their order is their number: a change needs new training."""
        yield np.full(self.n, 5, np.uint64)
        yield from self._words_around()
        yield from self._head_and_branch()
        yield from self._credited_from_above()
        yield from self._crediting_itself()
        yield from self._crediting_nearby()
        yield from self._quotation()
        yield from self._sentence()

    def _words_around(self) -> Iterator[Keys]:
        paragraph, sh = self.columns.paragraph, _shifted
        low = {k: sh(self.lower, k, paragraph) for k in range(-3, 4)}
        tag = {k: sh(self.tag, k, paragraph) for k in range(-2, 3)}
        for k in (-2, -1, 0, 1, 2):
            yield low[k]
            yield tag[k]
        yield self.lemma
        yield self.suffix
        yield self.shape
        yield mix(low[-1], low[0])
        yield mix(low[0], low[1])
        yield mix(low[-2], low[-1])
        yield mix(tag[-1], tag[0])
        yield mix(tag[0], tag[1])
        yield mix(tag[-1], tag[0], tag[1])
        yield mix(tag[-2], tag[-1])
        ent = {k: sh(self.ent, k, paragraph) for k in (-1, 0, 1)}
        yield mix(ent[-1], ent[0])
        yield mix(ent[0], ent[1], self.dep)
        yield mix(self.ent, self.person_class, self.dep)
        yield mix(self.person_class, _u(self.in_quote))

    def _head_and_branch(self) -> Iterator[Keys]:
        head, own = self.columns.head, self.own
        toward = _u(np.sign(head - own) + 2)
        yield self.dep
        yield mix(self.dep, toward, self.lemma[head])
        yield mix(self.dep, toward, self.tag[head])
        yield mix(self.dep, self.cue_class[head], toward)
        yield mix(self.lemma, self.lemma[head])
        yield mix(self.dep, self.dep[head], self.lemma[head[head]])
        yield mix(self.dep, self.dep[head], self.dep[head[head]])

    def _credited_from_above(self) -> Iterator[Keys]:
        paragraph, own, sh = self.columns.paragraph, self.own, _shifted
        above, branch = self.above, self.branch
        over = _u(np.where(above < 0, 0, np.where(above < own, 1, 2)))
        top_dep = self.top_dep
        top_lemma = self.at(self.lemma, np.where(above < 0, -1, branch))
        above_class, above_lemma = self.at(self.cue_class, above), self.at(self.lemma, above)
        quoted = _u(self.in_quote) + np.uint64(2) * _u(np.where(above < 0, 0, self.in_quote[above]))
        yield mix(top_dep, over, quoted)
        yield mix(top_dep, over, above_class)
        yield mix(top_dep, over, above_lemma)
        yield mix(top_lemma, above_lemma, over)
        yield mix(self.path, above_class, over)
        yield mix(self.path, top_dep, self.dep)
        yield mix(_binned(own - above), over, top_dep)
        yield mix(_u(self.depth), self.dep, top_dep)
        higher = np.where(above < 0, -1, above[above])
        yield mix(
            top_dep, over, self.at(self.dep, np.where(higher < 0, -1, branch[above])), self.at(self.cue_class, higher)
        )
        yield mix(self.opens, self.tag)
        yield mix(sh(self.opens, 1, paragraph), self.tag)
        yield mix(sh(self.closes, -1, paragraph), self.tag)
        yield mix(self.closes, sh(self.lower, 1, paragraph))

    def _crediting_itself(self) -> Iterator[Keys]:
        head = self.columns.head
        has = [_u(i >= 0) for i in (self.subject, self.object, self.clause, self.prep, self.poss)]
        frame = has[0] + np.uint64(2) * has[1] + np.uint64(4) * has[2] + np.uint64(8) * has[3] + np.uint64(16) * has[4]
        speaker = mix(
            self.at(self.person_class, self.subject), self.at(self.ent, self.subject), self.at(self.tag, self.subject)
        )
        yield mix(self.lemma, frame)
        yield mix(self.cue_class, frame, self.dep)
        yield mix(self.cue_class, speaker)
        yield mix(self.verb_class, self.at(self.lemma, self.object))
        yield mix(self.frame_class, self.at(self.noun_class, self.object), has[0])
        yield mix(self.lemma, self.at(self.lemma, self.prep))
        yield mix(self.dep, self.at(self.person_class, self.subject[head]), self.cue_class[head], self.tag)
        yield mix(self.noun_class, self.at(self.ent, self.poss), self.at(self.lemma, self.prep))
        yield mix(self.is_subject.astype(np.uint64), self.cue_class[head], self.person_class, self.ent)

    def _crediting_nearby(self) -> Iterator[Keys]:
        own = self.own
        for near in (self.cue_left, self.cue_right):
            yield mix(self.at(self.lemma, near), _u(self.in_quote))
            yield mix(self.at(self.cue_class, near), self.pos)
            yield mix(_binned(np.where(near < 0, 0, own - near)), self.at(self.tag, near), self.pos)
        yield mix(_u(self.cue_left >= 0), _u(self.cue_right >= 0), self.state, self.dep)

    def _quotation(self) -> Iterator[Keys]:
        paragraph, sh = self.columns.paragraph, _shifted
        yield mix(self.state, self.length, self.initial)
        yield mix(self.state, self.sentence_kind)
        yield mix(self.state, self.tag)
        yield mix(self.after, self.tag, self.person_class)
        yield mix(self.after, self.cue_class, self.dep)
        yield mix(self.before, self.cue_class, self.tag)
        yield mix(self.after, self.before, self.dep)
        yield mix(sh(self.state, -1, paragraph), self.state, sh(self.state, 1, paragraph))

    def _sentence(self) -> Iterator[Keys]:
        head = self.columns.head
        yield mix(self.sentence_kind, self.dep)
        yield mix(self.earlier, self.later, self.state)
        yield mix(_u(np.minimum(self.from_start, 4)), self.tag)
        yield mix(_u(np.minimum(self.to_end, 3)), self.lower)
        yield mix(self.lower[self.first], self.dep, self.top_dep)
        yield mix(self.at(self.cue_class, self.root), self.at(self.lemma, self.root), self.pos)
        yield mix(self.cue_class, _u(self.in_quote), self.pos)
        yield mix(self.tag, self.cue_class[head], _u(np.sign(self.above)), self.dep)


def _quotations(lower: Sequence[str], begin: int, end: int, starts: Ints, ends: Ints) -> Iterator[tuple[int, int]]:
    """Yield opening and closing token of each quotation of a paragraph; a lost closer reads as the paragraph's end."""
    opened = -1
    single = -1
    for i in range(begin, end):
        word = lower[i]
        if word == '"':
            if opened < 0:
                opened = i
            else:
                yield opened, i
                opened = -1
        elif word == "'" and opened < 0:
            tight_right = i + 1 < end and starts[i + 1] == ends[i]
            tight_left = i > begin and starts[i] == ends[i - 1]
            if single < 0 and tight_right and not tight_left:
                single = i
            elif single >= 0 and tight_left and not tight_right:
                yield single, i
                single = -1
    if opened >= 0 and opened + 1 < end:
        yield opened, end
