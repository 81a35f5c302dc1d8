"""Every change the panes can make: an edit of the engine, and the phrase that names it in the Edit menu.

Panels, models and editors call these and nothing else, so that one deed has one name wherever it is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing import edits
from briefing.model import Act, Brief, Participant, Placement, Position, Quote, Stance, TextSpan, Trust
from briefing.reanalysis import with_event_date
from ui import words
from ui.session import Edit, Session


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a position is to stand: on a topic, in the name of a party, beside another one; ``None`` is as it is."""

    topic: str | None = None
    party: str | None = None
    beside: str | None = None
    after: bool = False


class Changes(QObject):
    """The changes of one session. Each method returns whether anything changed."""

    added = Signal(str)  # id of an item that was just added by hand

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def session(self) -> Session:
        """The session that is changed."""
        return self._session

    # ---------------------------------------------------------------------------------- any item

    def accept(self, ids: Sequence[str]) -> bool:
        """Accept items as they are."""
        return self._apply(self.tr("Accept {thing}"), ids, lambda b: edits.confirm(b, ids))

    def take_back(self, item: str) -> bool:
        """Take an acceptance back."""
        return self._apply(self.tr("Take back acceptance of {thing}"), [item], lambda b: edits.unconfirm(b, item))

    def reject(self, ids: Sequence[str]) -> bool:
        """Reject suggestions, or delete what was added by hand."""
        brief = self._session.brief
        found = [brief.item(i) for i in ids] if brief else []
        by_hand = bool(found) and all(i is not None and i.trust is Trust.BY_HAND for i in found)
        text = self.tr("Delete {thing}") if by_hand else self.tr("Reject {thing}")
        return self._apply(text, ids, lambda b: edits.reject(b, ids))

    def place(self, ids: Sequence[str], placement: Placement) -> bool:
        """Pin, leave out, put on the page, or leave it to the fit."""
        text = {
            Placement.PINNED: self.tr("Pin {thing}"),
            Placement.EXCLUDED: self.tr("Leave out {thing}"),
            Placement.INCLUDED: self.tr("Put {thing} on the page"),
            Placement.AUTO: self.tr("Leave placing of {thing} to the program"),
        }[placement]
        return self._apply(text, ids, lambda b: edits.place(b, ids, placement))

    def move(self, ids: Sequence[str], beside: str, *, after: bool) -> bool:
        """Move items to stand before another of their kind, or after it."""
        return self._apply(self.tr("Move {thing}"), ids, lambda b: edits.move_beside(b, ids, beside, after=after))

    def duplicate(self, item: str) -> bool:
        """Add a copy to be changed by hand, and make it the current item."""
        text = self.tr("Duplicate {thing}").replace("{thing}", self._thing([item]))
        return self._add(text, lambda b: edits.duplicate(b, item))

    # ---------------------------------------------------------------------------------- quotes, positions

    def set_words(self, item: str, text: str, *, key: str | None = None) -> bool:
        """Set the words as typed; ``key`` joins the letters of one sitting to one step."""
        return self._apply(
            self.tr("Change words of {thing}"), [item], lambda b: edits.edit_text(b, item, text), key=key
        )

    def restore(self, item: str) -> bool:
        """Bring the source's words back."""
        return self._apply(self.tr("Restore source words of {thing}"), [item], lambda b: edits.restore_text(b, item))

    def set_speaker(self, item: str, participant: str | None) -> bool:
        """Set who says it."""
        return self._apply(
            self.tr("Change speaker of {thing}"), [item], lambda b: edits.set_speaker(b, item, participant)
        )

    def set_party(self, item: str, party: str) -> bool:
        """Set in whose name a position is held."""
        return self._apply(self.tr("Change party of {thing}"), [item], lambda b: edits.set_party(b, item, party))

    def set_topic(self, item: str, topic: str, label: str | None = None) -> bool:
        """Move to another topic, new ones included."""
        return self._apply(
            self.tr("Change topic of {thing}"), [item], lambda b: edits.set_topic(b, item, topic, label=label)
        )

    def set_act(self, item: str, act: Act) -> bool:
        """Set what a position does."""
        return self._apply(self.tr("Change act of {thing}"), [item], lambda b: edits.set_act(b, item, Act(act)))

    def set_stance(self, item: str, stance: Stance) -> bool:
        """Set the polarity of a position."""
        return self._apply(
            self.tr("Change stance of {thing}"), [item], lambda b: edits.set_stance(b, item, Stance(stance))
        )

    def add_quote(
        self, span: TextSpan | None, *, text: str = "", participant: str | None = None, on_page: bool = False
    ) -> bool:
        """Add a quote from marked words, or typed."""

        def edit(brief: Brief) -> Brief:
            added = edits.add_quote(brief, span=span, text=text, participant=participant)
            return _put_on_page(brief, added) if on_page else added

        return self._add(self.tr("Add quote"), edit)

    def add_position(
        self, span: TextSpan | None, place: Place, *, label: str = "", speaker: str | None = None,
        act: Act = Act.STATES, stance: Stance = Stance.NEUTRAL, text: str = "", on_page: bool = False,
    ) -> bool:  # fmt: skip
        """Add a position from marked words, or typed."""

        def edit(brief: Brief) -> Brief:
            added = edits.add_position(
                brief,
                span=span,
                party=place.party or "",
                topic=place.topic or "",
                speaker=speaker,
                act=act,
                stance=stance,
                text=text,
            )
            if label and place.topic and brief.topic(place.topic) is None:
                added = edits.name_topic(added, place.topic, label)
            return _put_on_page(brief, added) if on_page else added

        return self._add(self.tr("Add position"), edit)

    def hold(self, ids: Sequence[str], place: Place, *, copy: bool = False) -> bool:
        """Bring positions, or copies of them, to another topic, another party, another place in the order."""

        def edit(brief: Brief) -> Brief:
            moved = list(ids)
            if copy:
                brief, moved = _copied(brief, ids)
            for item in moved:
                brief = edits.set_topic(brief, item, place.topic) if place.topic else brief
                brief = edits.set_party(brief, item, place.party) if place.party else brief
            return edits.move_beside(brief, moved, place.beside, after=place.after) if place.beside else brief

        brief = self._session.brief
        where = words.place(brief, place.topic, place.party) if brief else ""
        text = self.tr("Copy {thing} to {place}") if copy else self.tr("Move {thing} to {place}")
        return self._apply(text.replace("{place}", where), ids, edit)

    # ---------------------------------------------------------------------------------- participants

    def rename(self, participant: str, name: str, *, key: str | None = None) -> bool:
        """Change a participant's name."""
        name = " ".join(name.split())
        return bool(name) and self._edit_participant(self.tr("Change name of {thing}"), participant, key, name=name)

    def set_roles(self, participant: str, roles: Sequence[str], *, key: str | None = None) -> bool:
        """Change a participant's roles."""
        kept = tuple(r for r in (" ".join(role.split()) for role in roles) if r)
        return self._edit_participant(self.tr("Change role of {thing}"), participant, key, roles=kept)

    def set_organisation(self, participant: str, organisation: str, *, key: str | None = None) -> bool:
        """Change a participant's organisation."""
        value = " ".join(organisation.split()) or None
        return self._edit_participant(self.tr("Change organisation of {thing}"), participant, key, organisation=value)

    def set_country(self, participant: str, country: str | None) -> bool:
        """Change a participant's country."""
        return self._edit_participant(self.tr("Change country of {thing}"), participant, None, country=country)

    def set_speaks_for(self, participants: Sequence[str], party: str) -> bool:
        """Set in whose name participants speak; its own id for one that speaks for itself."""

        def edit(brief: Brief) -> Brief:
            for who in participants:
                brief = edits.edit_participant(brief, who, party=party)
            return brief

        return self._apply(self.tr("Change party of {thing}"), participants, edit)

    def set_active(self, participant: str, active: bool) -> bool:
        """Set a participant aside as only mentioned, or take it up again."""
        text = self.tr("Take up {thing}") if active else self.tr("Set {thing} aside")
        return self._edit_participant(text, participant, None, active=active)

    def merge(self, keep: str, others: Sequence[str]) -> bool:
        """Make several participants one."""
        return self._apply(
            self.tr("Merge participants into {thing}"), [keep], lambda b: edits.merge_participants(b, keep, others)
        )

    def split(self, participant: str, alias: str) -> bool:
        """Make one name a participant of its own."""
        text = self.tr("Split {alias} off {thing}").replace("{alias}", alias)
        return self._apply(text, [participant], lambda b: edits.split_alias(b, participant, alias))

    def add_participant(self, name: str, span: TextSpan | None = None) -> bool:
        """Add a participant from marked words, or typed."""
        return self._add(
            self.tr("Add participant {name}").format(name=name),
            lambda b: edits.add_participant(b, name=name, span=span),
        )

    def add_alias(self, participant: str, alias: str, span: TextSpan | None = None) -> bool:
        """Add another name of a participant."""
        return self._apply(
            self.tr("Add other name of {thing}"),
            [participant],
            lambda b: edits.add_alias(b, participant, alias, span=span),
        )

    # ---------------------------------------------------------------------------------- event, notes, article

    def set_event(self, *, key: str | None = None, **changes: Any) -> bool:
        """Change fields of the event."""
        if {"date", "date_text"} & changes.keys():
            text = self.tr("Change when it happened")
        elif {"place", "country"} & changes.keys():
            text = self.tr("Change where it happened")
        else:
            text = self.tr("Change what happened")
        return self._session.apply(text, lambda b: edits.edit_event(b, **changes), merge_key=key)

    def accept_event(self, field: str) -> bool:
        """Accept ``what``, ``date`` or ``place`` of the event."""
        text = {
            "what": self.tr("Accept what happened"),
            "date": self.tr("Accept when it happened"),
            "place": self.tr("Accept where it happened"),
        }[field]
        return self._session.apply(text, lambda b: edits.confirm_event(b, field))

    def set_note(self, field: str, value: Any, *, label: str, key: str | None = None) -> bool:
        """Change one of the officer's own fields; ``label`` is its name on screen."""
        text = self.tr("Change {field}").format(field=label.lower())
        return self._session.apply(text, lambda b: edits.edit_notes(b, **{field: value}), merge_key=key)

    def accept_bottom_line(self) -> bool:
        """Accept the suggested bottom line."""
        return self._session.apply(self.tr("Accept bottom line"), edits.accept_bluf)

    def set_article(self, article: str, *, key: str | None = None, **changes: str | None) -> bool:
        """Change what is known about an article; the event's date is counted from the day of publication."""

        def edit(brief: Brief) -> Brief:
            changed = edits.edit_article(brief, article, **changes)
            return with_event_date(changed) if "published" in changes else changed

        return self._session.apply(self.tr("Change details of the article"), edit, merge_key=key)

    # ---------------------------------------------------------------------------------- helpers

    def _edit_participant(self, text: str, participant: str, key: str | None, **changes: Any) -> bool:
        return self._apply(text, [participant], lambda b: edits.edit_participant(b, participant, **changes), key=key)

    def _apply(self, text: str, ids: Sequence[str], edit: Edit, *, key: str | None = None) -> bool:
        return self._session.apply(text.replace("{thing}", self._thing(ids)), edit, merge_key=key)

    def _thing(self, ids: Sequence[str]) -> str:
        brief = self._session.brief
        found = [item for item in map(brief.item, ids) if item is not None] if brief else []
        if brief is not None and len(found) == 1:
            return words.phrase(brief, found[0])
        if found and all(isinstance(i, Participant) for i in found):
            return self.tr("{count} participants", n=len(found)).format(count=len(found))
        if found and all(isinstance(i, Quote) for i in found):
            return self.tr("{count} quotes", n=len(found)).format(count=len(found))
        if found and all(isinstance(i, Position) for i in found):
            return self.tr("{count} positions", n=len(found)).format(count=len(found))
        return self.tr("{count} items", n=len(found)).format(count=len(found))

    def _add(self, text: str, edit: Edit) -> bool:
        before = self._session.brief
        known = {i.id for i in before.items} if before else set()
        if not self._session.apply(text, edit):
            return False
        after = self._session.brief
        new = [i.id for i in after.items if i.id not in known] if after else []
        if new:
            self._session.select(new[0])
            self.added.emit(new[0])
        return True


def _copied(brief: Brief, ids: Sequence[str]) -> tuple[Brief, list[str]]:
    """Return the brief with a copy of each item, and the ids of the copies."""
    copies: list[str] = []
    for item in ids:
        known = {i.id for i in brief.items}
        brief = edits.duplicate(brief, item)
        copies += [i.id for i in brief.items if i.id not in known]
    return brief, copies


def _put_on_page(before: Brief, after: Brief) -> Brief:
    """Put what was just added on the page."""
    known = {i.id for i in before.items}
    return edits.place(after, [i.id for i in after.items if i.id not in known], Placement.INCLUDED)
