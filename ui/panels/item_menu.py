"""The context menu of an item: the same order everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefing.model import Act, Brief, Participant, Placement, Position, Quote, Stance
from ui import words
from ui.changes import Changes, Place
from ui.delegates.editors import people_choices
from ui.models.dragging import with_source
from ui.models.rows import neighbour
from ui.page_state import PageState


@dataclass(frozen=True, kw_only=True)
class Reach:
    """What a menu can ask of the panel it opens in."""

    edit: Callable[[str], object]  # open the editor of an item
    show: Callable[[str], object]  # bring an item's words into view in the article
    page: PageState


def fill_menu(menu: QMenu, changes: Changes, ids: Sequence[str], reach: Reach) -> None:
    """Fill a menu with what can be done to items; the order is the same everywhere."""
    brief = changes.session.brief
    item = brief.item(ids[0]) if brief and ids else None
    if brief is None or item is None:
        return
    one = len(ids) == 1
    if one:
        _add(menu, words.tr("Show in article"), reach.show, item.id).setEnabled(_is_proven(item))
        _add(menu, words.tr("Edit"), reach.edit, item.id)
    _add(menu, words.tr("Accept"), changes.accept, ids)
    _add(menu, words.tr("Reject"), changes.reject, ids)
    menu.addSeparator()
    if one and isinstance(item, Participant):
        _add_person(menu, changes, brief, item)
    elif one and not isinstance(item, Participant):
        _add_fields(menu, changes, brief, item)
    elif not any(isinstance(brief.item(i), Participant) for i in ids):
        fill_topics(menu.addMenu(words.tr("Topic")), changes, ids)
    menu.addSeparator()
    pinned, out = item.placement is Placement.PINNED, reach.page.sign(item) == "left_out"
    pin = words.tr("Unpin") if pinned else words.tr("Pin")
    _add(menu, pin, changes.place, ids, Placement.AUTO if pinned else Placement.PINNED)
    back = Placement.AUTO if item.placement is Placement.EXCLUDED else Placement.INCLUDED
    leave = words.tr("Put back") if out else words.tr("Leave out")
    _add(menu, leave, changes.place, ids, back if out else Placement.EXCLUDED)
    if one:
        _add_single(menu, changes, brief, item)


def fill_topics(menu: QMenu, changes: Changes, ids: Sequence[str]) -> None:
    """Fill a menu with the topics; the one of the first item is marked."""
    brief = changes.session.brief
    first = brief.item(ids[0]) if brief and ids else None
    if brief is None or first is None or isinstance(first, Participant):
        return
    for each in brief.topics:
        _check(_add(menu, each.label, changes.hold, ids, Place(topic=each.id)), on=each.id == first.topic)


def fill_parties(menu: QMenu, changes: Changes, ids: Sequence[str]) -> None:
    """Fill a menu with those in whose name positions can be held, parties first; the one of the first is marked."""
    brief = changes.session.brief
    first = brief.item(ids[0]) if brief and ids else None
    if brief is None or not isinstance(first, Position):
        return
    held = {p.participant for p in brief.positions}
    people = sorted(people_choices(brief), key=lambda choice: choice[1] not in held)
    for name, who in people:
        _check(_add(menu, name, changes.hold, ids, Place(party=who)), on=who == first.participant)


def fill_merge(menu: QMenu, changes: Changes, item: Participant) -> None:
    """Fill a menu with the participants one can be merged into."""
    brief = changes.session.brief
    for who in brief.participants if brief else ():
        if who.id != item.id:
            _add(menu, who.name, _merge, changes, who.id, item.id)


def _merge(changes: Changes, keep: str, other: str) -> None:
    if changes.merge(keep, [other]):
        changes.session.select(keep)


def _is_proven(item: words.AnyItem) -> bool:
    return bool(item.mentions) if isinstance(item, Participant) else item.span is not None


def _add_person(menu: QMenu, changes: Changes, brief: Brief, item: Participant) -> None:
    speaks = menu.addMenu(words.tr("Speaks for"))
    itself = _add(speaks, words.tr("itself"), changes.set_speaks_for, [item.id], item.id)
    _check(itself, on=item.party in (None, item.id))
    for who in brief.participants:
        if who.id != item.id:
            _check(_add(speaks, who.name, changes.set_speaks_for, [item.id], who.id), on=item.party == who.id)
    fill_merge(menu.addMenu(words.tr("Is another name of")), changes, item)
    if item.aliases:
        split = menu.addMenu(words.tr("Split off"))
        for alias in item.aliases:
            _add(split, alias, changes.split, item.id, alias)
    aside = words.tr("Set aside as only mentioned") if item.active else words.tr("Take up")
    _add(menu, aside, changes.set_active, item.id, not item.active)


def _add_single(menu: QMenu, changes: Changes, brief: Brief, item: words.AnyItem) -> None:
    for text, steps in ((words.tr("Move up"), -1), (words.tr("Move down"), 1)):
        beside = neighbour(brief, item.id, steps)
        action = _add(menu, text, partial(changes.move, [item.id], beside or "", after=steps > 0))
        action.setEnabled(beside is not None)
    menu.addSeparator()
    _add(menu, words.tr("Copy with source"), copy_with_source, brief, item)
    if isinstance(item, Participant):
        return
    _add(menu, words.tr("Duplicate"), changes.duplicate, item.id)
    restore = _add(menu, words.tr("Restore source words"), changes.restore, item.id)
    restore.setEnabled(item.edited_text is not None and item.span is not None)


def copy_with_source(brief: Brief, item: words.AnyItem) -> None:
    """Put the words with who said them and where they stand on the clipboard."""
    QGuiApplication.clipboard().setText(with_source(brief, item))


def _add_fields(menu: QMenu, changes: Changes, brief: Brief, item: Quote | Position) -> None:
    people = people_choices(brief)
    speaker = menu.addMenu(words.tr("Speaker"))
    chosen = item.participant if isinstance(item, Quote) else item.speaker
    for name, who in people:
        _check(_add(speaker, name, changes.set_speaker, item.id, who), on=who == chosen)
    topic = menu.addMenu(words.tr("Topic"))
    topic.setObjectName("topicMenu")
    fill_topics(topic, changes, [item.id])
    if isinstance(item, Position):
        fill_parties(menu.addMenu(words.tr("Party")), changes, [item.id])
        says = menu.addMenu(words.tr("Says"))
        for act in Act:
            _check(_add(says, words.act(act), changes.set_act, item.id, act), on=act is item.act)
        stance = menu.addMenu(words.tr("Stance"))
        for value in Stance:
            name = f"{words.stance_sign(value)} {words.stance(value)}".strip()
            _check(_add(stance, name, changes.set_stance, item.id, value), on=value is item.stance)


def _add(menu: QMenu, text: str, function: Callable[..., object], *args: object) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))

    def run(_checked: bool = False) -> None:
        function(*args)

    action.triggered.connect(run)
    return action


def _check(action: QAction, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
