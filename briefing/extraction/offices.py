"""What somebody is, whatever the state: “foreign minister”, told from titles so that the holders of two states compare."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_BARE = frozenset({"of", "for", "the", "and", "affairs", "'s", "’s", "-", "mr", "a", "an"})
_RANKS = frozenset({"then", "former", "acting", "new", "outgoing", "visiting"})
_SPELT = {"defense": "defence", "premier": "prime minister", "external": "foreign"}
# What an office is called elsewhere.
_SAME = {
    frozenset({"secretary", "state"}): "foreign minister",
    frozenset({"foreign", "secretary"}): "foreign minister",
    frozenset({"defence", "secretary"}): "defence minister",
    frozenset({"treasury", "secretary"}): "finance minister",
    frozenset({"home", "secretary"}): "interior minister",
}
_LEADERS = frozenset({"president", "prime minister", "chancellor", "king", "queen", "emir", "sultan", "taoiseach"})


@dataclass(frozen=True)
class Office:
    """What somebody is, whatever the state: ``phrase`` to read, ``words`` to compare."""

    phrase: str
    words: frozenset[str]

    @property
    def leads(self) -> bool:
        """Whether its holder is the head of a state or government."""
        return self.phrase in _LEADERS


def office_named(words: Iterable[str]) -> Office:
    """Return the office some words of a title name, those of the state left out."""
    kept = [_SPELT.get(w, w) for w in map(str.lower, words) if w.lower() not in _RANKS and w[0].isalnum()]
    while kept and kept[0] in _BARE:
        kept.pop(0)
    while kept and kept[-1] in _BARE:
        kept.pop()
    phrase = " ".join(kept)
    phrase = _SAME.get(frozenset(phrase.split()) - _BARE, phrase)
    return Office(phrase, frozenset(phrase.split()) - _BARE)
