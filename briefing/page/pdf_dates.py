"""Give a PDF the date of its briefing instead of the moment it was drawn, so that the same briefing gives the same bytes.

Qt writes the time of the clock, in the zone of the machine, and has no way to set another.
"""

from __future__ import annotations

import re
from datetime import datetime

_INFORMATION = re.compile(rb"/(CreationDate|ModDate) \(D:[^)]*\)")
_METADATA = re.compile(rb'(xmp:\w+Date)="(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^"]*)"')
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")
_START = re.compile(rb"startxref\s+(\d+)")
_METADATA_END = b"</x:xmpmeta>"


def dated(content: bytes, moment: datetime) -> bytes:
    """Return a PDF of Qt's with other dates.

    The dates in the information dictionary differ in length from zone to zone, so the table of the objects' places is
    written anew; in the metadata the new ones are made as long as the old.

    Args:
        content: What ``QPdfWriter`` wrote.
        moment: The date to be told, in UTC.
    """
    start = _START.search(content, len(content) - 100)
    if start is None:
        return content
    table = int(start[1])
    objects, tail = content[:table], content[table:]
    head, ending, rest = objects.partition(b"endobj")  # the information dictionary stands first
    new_head = _INFORMATION.sub(lambda m: b"/%s (D:%sZ)" % (m[1], _digits(moment)), head)
    moved = len(new_head) - len(head)

    def place(found: re.Match[bytes]) -> bytes:
        offset = int(found[1])
        return b"%010d %s n" % (offset + moved if offset > len(head) else offset, found[2])

    metadata, close, drawn = rest.partition(_METADATA_END)
    metadata = _METADATA.sub(lambda m: b'%s="%s"' % (m[1], _like(m[2], moment)), metadata)
    tail = _START.sub(b"startxref\n%d" % (table + moved), _ENTRY.sub(place, tail))
    return new_head + ending + metadata + close + drawn + tail


def _digits(moment: datetime) -> bytes:
    return moment.strftime("%Y%m%d%H%M%S").encode("ascii")


def _like(old: bytes, moment: datetime) -> bytes:
    """The moment in as many characters as the old date has, with the zone left to be UTC."""
    zone = {1: b"Z", 6: b"+00:00"}.get(len(old) - 19, b"")
    return (moment.strftime("%Y-%m-%dT%H:%M:%S").encode("ascii") + zone).ljust(len(old))
