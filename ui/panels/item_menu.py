"""The context menu of an item: the same order everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefing import edits
from briefing.model import Act, Brief, Participant, Placement, Position, Quote, Stance
from ui import words
from ui.changes import Changes
from ui.delegates.editors import people_choices


def fill_menu(menu: QMenu, changes: Changes, ids: Sequence[str], edit: Callable[[str], object]) -> None:
    """Fill a menu with what can be done to items; ``edit`` opens the editor of one."""
    brief = changes.session.brief
    item = brief.item(ids[0]) if brief and ids else None
    if brief is None or item is None:
        return
    one = len(ids) == 1
    if one:
        _add(menu, words.tr("Edit"), edit, item.id)
    _add(menu, words.tr("Accept"), changes.accept, ids)
    _add(menu, words.tr("Reject"), changes.reject, ids)
    menu.addSeparator()
    if one and not isinstance(item, Participant):
        _add_fields(menu, changes, brief, item)
        menu.addSeparator()
    pinned, out = item.placement is Placement.PINNED, item.placement is Placement.EXCLUDED
    pin = words.tr("Unpin") if pinned else words.tr("Pin")
    _add(menu, pin, changes.place, ids, Placement.AUTO if pinned else Placement.PINNED)
    leave = words.tr("Put back") if out else words.tr("Leave out")
    _add(menu, leave, changes.place, ids, Placement.AUTO if out else Placement.EXCLUDED)
    if not one:
        return
    _add(menu, words.tr("Move up"), changes.move, item.id, -1)
    _add(menu, words.tr("Move down"), changes.move, item.id, 1)
    menu.addSeparator()
    if isinstance(item, Participant):
        speaks = menu.addMenu(words.tr("Speaks for"))
        _check(
            _add(speaks, words.tr("itself"), changes.set_speaks_for, item.id, item.id), on=item.party in (None, item.id)
        )
        for who in brief.participants:
            if who.id != item.id:
                _check(_add(speaks, who.name, changes.set_speaks_for, item.id, who.id), on=item.party == who.id)
        aside = words.tr("Set aside as only mentioned") if item.active else words.tr("Take up")
        _add(menu, aside, changes.set_active, item.id, not item.active)
        if item.aliases:
            split = menu.addMenu(words.tr("Split off"))
            for alias in item.aliases:
                _add(split, alias, changes.split, item.id, alias)
        return
    _add(menu, words.tr("Copy with source"), copy_with_source, brief, item)
    _add(menu, words.tr("Duplicate"), changes.duplicate, item.id)
    restore = _add(menu, words.tr("Restore source words"), changes.restore, item.id)
    restore.setEnabled(item.edited_text is not None and item.span is not None)


def copy_with_source(brief: Brief, item: Quote | Position) -> None:
    """Put the words with who said them and where they stand on the clipboard."""
    source = brief.article.outlet or brief.article.title or ""
    where = words.paragraph(brief.locator(item.span)) if item.span else words.tr("typed by hand")
    shown = edits.shown_words(brief, item)
    if isinstance(item, Quote) and item.verbatim:
        shown = f"“{shown}”"
    tail = ", ".join(part for part in (words.speaker(brief, item), source, where) if part)
    QGuiApplication.clipboard().setText(f"{shown} ({tail})")


def _add_fields(menu: QMenu, changes: Changes, brief: Brief, item: Quote | Position) -> None:
    people = people_choices(brief)
    speaker = menu.addMenu(words.tr("Speaker"))
    chosen = item.participant if isinstance(item, Quote) else item.speaker
    for name, who in people:
        _check(_add(speaker, name, changes.set_speaker, item.id, who), on=who == chosen)
    topic = menu.addMenu(words.tr("Topic"))
    for each in brief.topics:
        _check(_add(topic, each.label, changes.set_topic, item.id, each.id), on=each.id == item.topic)
    if isinstance(item, Position):
        party = menu.addMenu(words.tr("Party"))
        for name, who in people:
            _check(_add(party, name, changes.set_party, item.id, who), on=who == item.participant)
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
