"""Topics while somebody changes them: what the packs say, what is hers, and writing hers when she is done.

A topic of another pack that she changes is laid over by its id in her own pack and can be restored; nothing is written
before :meth:`TopicDraft.save`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from briefing import paths
from briefing.errors import TopicPackError
from briefing.extraction.topic_library import (
    Pack,
    built_in_packs,
    import_pack,
    make_folder,
    user_packs,
    write_pack,
)
from briefing.extraction.topic_packs import TopicEntry, read_pack
from briefing.model import stable_id


class TopicOrigin(StrEnum):
    """Whose a topic is."""

    BUILT_IN = "built in"
    PACK = "pack"  # of another pack of the user
    CHANGED = "changed"  # of one of those, laid over by hers
    OWN = "own"
    SUGGESTED = "suggested"  # known to the open brief only


@dataclass(frozen=True)
class TopicRow:
    """A topic as it holds, and where it comes from."""

    entry: TopicEntry
    origin: TopicOrigin
    pack: str = ""  # title of the pack it comes from; empty for her own


class TopicDraft:
    """The topics in force with the changes that are not saved yet."""

    def __init__(self, suggested: Mapping[str, str] | None = None) -> None:
        """Read the packs.

        Args:
            suggested: Topics that the open brief alone knows: id to label.

        Raises:
            TopicPackError: If her own pack cannot be read; it is not written over.
        """
        named = (suggested or {}).items()
        self._suggested = {topic: TopicEntry(topic, label, strong=(label,)) for topic, label in named}
        self.renamed: dict[str, str] = {}  # suggested topics that were kept: their ids now
        self._base: dict[str, tuple[TopicEntry, Pack]] = {}
        self._packs = (*built_in_packs(), *user_packs())
        for pack in self._packs:
            if pack.on:
                self._lay_over(pack)
        own = paths.own_topics_file()
        self._own = {entry.id: self._whole(entry) for entry in read_pack(own)} if own.is_file() else {}
        self._saved = dict(self._own)
        self._imports: list[tuple[str, bytes]] = []
        self._unsaved_ids: set[str] = set()  # of new topics: their ids follow their names until they are saved

    @property
    def is_changed(self) -> bool:
        """Whether saving would change anything; a new topic that is still empty is nothing."""
        return bool(self._imports or self.renamed) or self._kept() != self._saved

    def rows(self) -> tuple[TopicRow, ...]:
        """Return the suggested topics, then every other in order of its label, those switched off too."""
        ids = self._base.keys() | self._own.keys()
        known = sorted(map(self.row, ids), key=lambda row: (row.entry.label.casefold(), row.entry.id))
        return (*map(self.row, self._suggested), *known)

    def row(self, topic: str) -> TopicRow:
        """Return one topic.

        Raises:
            KeyError: If there is none of that id.
        """
        own = self._own.get(topic)
        if topic in self._suggested:
            return TopicRow(self._suggested[topic], TopicOrigin.SUGGESTED)
        if topic not in self._base:
            return TopicRow(self._own[topic], TopicOrigin.OWN)
        entry, pack = self._base[topic]
        if own is not None:
            return TopicRow(own, TopicOrigin.CHANGED, pack.title)
        return TopicRow(entry, TopicOrigin.BUILT_IN if pack.built_in else TopicOrigin.PACK, pack.title)

    def has(self, topic: str) -> bool:
        """Tell whether there is a topic of that id."""
        return topic in self._base or topic in self._own or topic in self._suggested

    def add(self, label: str, *, strong: Iterable[str] = ()) -> str:
        """Add a topic of hers; return its id."""
        topic = self._new_id(label)
        self._unsaved_ids.add(topic)
        self._own[topic] = TopicEntry(topic, label, strong=tuple(strong))
        return topic

    def keep(self, topic: str) -> str:
        """Make a suggested topic one of hers; return its id, that of a topic of the same name where there is one."""
        entry = self._suggested.pop(topic)
        rows = self.rows()
        same = next((r.entry.id for r in rows if r.entry.label.casefold() == entry.label.casefold()), None)
        self.renamed[topic] = same or self.add(entry.label, strong=entry.strong)
        return self.renamed[topic]

    def put(self, entry: TopicEntry) -> None:
        """Change a topic; what is as its pack has it is hers no longer."""
        base = self._base.get(entry.id)
        if base is not None and base[0] == entry:
            self._own.pop(entry.id, None)
        else:
            self._own[entry.id] = entry

    def restore(self, topic: str) -> None:
        """Bring back what the pack has, or delete a topic of hers."""
        self._own.pop(topic, None)

    def packs(self) -> tuple[Pack, ...]:
        """Return the packs of the program and of the user, those of hers that are switched off too."""
        return self._packs

    def is_on(self, pack: Pack) -> bool:
        """Tell whether a pack is used: one of hers by its file, a built-in one if any of its topics is."""
        if not pack.built_in:
            return pack.on
        return any(self.row(topic.id).entry.enabled for topic in pack.topics)

    def switch_built_in(self, pack: Pack, *, on: bool) -> None:
        """Switch every topic of a built-in pack on or off."""
        for topic in pack.topics:
            self.put(replace(self.row(topic.id).entry, enabled=on))

    def import_pack(self, path: Path) -> int:
        """Take a pack in; return how many topics it has. It is copied into her folder on saving.

        Raises:
            TopicPackError: If it is not usable; the message names the file and the line.
        """
        topics = tuple(read_pack(path))
        try:
            content = path.read_bytes()
        except OSError as error:
            raise TopicPackError(
                "the topic pack cannot be read", subject=str(path), next_step="Check that it is still there."
            ) from error
        self._imports.append((path.name, content))
        self._lay_over(Pack(path, topics))
        return len(topics)

    def own_topics(self) -> tuple[TopicEntry, ...]:
        """Return what is hers, in order of label: to be exported."""
        return tuple(row.entry for row in self.rows() if row.entry.id in self._own)

    def problem(self) -> tuple[str, str] | None:
        """Return the first topic that cannot be saved and a code that says why, ``None`` if all can.

        The codes are ``unnamed`` and ``same_name``.
        """
        named: dict[str, str] = {}
        for row in sorted(self.rows(), key=lambda row: row.entry.id in self._own):
            entry = row.entry
            if _is_blank(entry) or row.origin is TopicOrigin.SUGGESTED:
                continue
            if not entry.label.strip():
                return entry.id, "unnamed"
            if entry.enabled and named.setdefault(entry.label.casefold(), entry.id) != entry.id:
                return entry.id, "same_name"
        return None

    def save(self) -> None:
        """Write what is hers and copy what was imported.

        Raises:
            TopicPackError: If a file cannot be written.
        """
        while self._imports:
            name, content = self._imports[0]
            import_pack(name, content)
            self._imports.pop(0)
        self._own = self._named(self._kept())
        self._unsaved_ids.clear()
        if self._own != self._saved:
            make_folder()
            write_pack(paths.own_topics_file(), map(self._short, self.own_topics()))
            self._saved = dict(self._own)

    # ------------------------------------------------------------------------------------ helpers

    def _lay_over(self, pack: Pack) -> None:
        for entry in pack.topics:
            self._base[entry.id] = (entry, pack)

    def _kept(self) -> dict[str, TopicEntry]:
        return {topic: entry for topic, entry in self._own.items() if not _is_blank(entry)}

    def _named(self, own: dict[str, TopicEntry]) -> dict[str, TopicEntry]:
        """Give new topics the ids of the names they have by now."""
        self._own = {topic: entry for topic, entry in own.items() if topic not in self._unsaved_ids}
        for topic in own.keys() - self._own.keys():
            new = self._new_id(own[topic].label)
            self._own[new] = replace(own[topic], id=new)
            self.renamed |= {old: new for old, kept in self.renamed.items() if kept == topic}
        return self._own

    def _whole(self, entry: TopicEntry) -> TopicEntry:
        """A topic that is only switched off keeps the phrases of its pack, to be shown."""
        base = self._base.get(entry.id)
        bare = TopicEntry(entry.id, entry.label, enabled=False)
        return replace(base[0], enabled=False) if base is not None and entry == bare else entry

    def _short(self, entry: TopicEntry) -> TopicEntry:
        base = self._base.get(entry.id)
        if base is not None and entry == replace(base[0], enabled=False):
            return TopicEntry(entry.id, entry.label, enabled=False)
        return entry

    def _new_id(self, label: str) -> str:
        plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or stable_id("own", label)
        topic, number = slug, 1
        while self.has(topic):
            number += 1
            topic = f"{slug}-{number}"
        return topic


def _is_blank(entry: TopicEntry) -> bool:
    return entry == TopicEntry(entry.id, "")
