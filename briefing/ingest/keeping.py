"""The page that was fetched, kept in the saved work: what stood there may be gone tomorrow."""

from __future__ import annotations

import base64
import gzip
import hashlib
import zlib

from briefing.model import Origin

MAX_KEPT = 4 * 1024 * 1024  # bytes, packed; articles with their page's scripts pack to a tenth of that


def packed(content: bytes) -> str:
    """Return bytes as text for :attr:`~briefing.model.Origin.page`, the same for the same bytes; empty if too many."""
    small = gzip.compress(content, compresslevel=6, mtime=0)
    return base64.b64encode(small).decode("ascii") if len(small) <= MAX_KEPT else ""


def kept_page(origin: Origin) -> bytes | None:
    """Return the bytes that were fetched, or ``None`` where none are kept or they are not those of the digest."""
    try:
        small = base64.b64decode(origin.page, validate=True)
        content = zlib.decompressobj(wbits=31).decompress(small, 64 * 1024 * 1024)
    except (ValueError, zlib.error):
        return None
    return content if content and hashlib.sha256(content).hexdigest() == origin.sha256 else None
