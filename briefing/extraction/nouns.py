"""Nouns that say what a body is, and which of them may stand for one another.

Source: written for this project from general knowledge of news. Date: 2026-11-24.
"""

from __future__ import annotations

BODY_NOUNS = frozenset(
    "airline club company firm group bureau charity union party bank agency authority organisation organization body alliance league federation "
    "association council committee commission court board department ministry municipality university school hospital station newspaper paper "
    "broadcaster retailer carmaker maker producer operator developer startup watchdog regulator campaign movement coalition trust foundation "
    "carrier manufacturer supplier miner investor network lobby site portal outlet daily magazine institute chamber service force police "
    "fleet embassy parliament council consortium cooperative society team panel front faction caucus think-tank".split()
)
# Nouns that may stand for one another once the thing is known.
BODY_KINDS = tuple(
    frozenset(line.split())
    for line in """
    company firm group airline retailer maker carmaker manufacturer operator startup miner carrier developer investor producer supplier bank business utility builder consortium lines energy motors airlines industries holdings ports ltd inc plc corp
    group alliance network organisation organization coalition campaign charity association lobby movement union federation watchdog society front league foundation watch
    agency service bureau administration office authority centre center body
    force police army constabulary navy troops guard guards
    newspaper paper daily tribune gazette times post herald eagle news courier mercury star magazine broadcaster
    union federation association
    party front movement alliance
    club football athletic united rovers wanderers
    bloc alliance organisation organization group union community
    panel mission committee commission board
    """.strip().splitlines()
)  # fmt: skip
