"""How large a picture is, read from its first bytes and without decoding it."""

from __future__ import annotations

import struct

LARGEST = 40_000_000  # pixels; as much as a good camera makes, and 160 MB once decoded


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a PNG, JPEG, GIF or BMP picture; ``None`` for anything else."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height = struct.unpack_from(">II", content, 16)
            return int(width), int(height)
        if content.startswith(b"GIF8"):
            width, height = struct.unpack_from("<HH", content, 6)
            return int(width), int(height)
        if content.startswith(b"BM"):
            width, height = struct.unpack_from("<ii", content, 18)
            return abs(int(width)), abs(int(height))
        if content.startswith(b"\xff\xd8"):
            return _of_jpeg(content)
    except struct.error:
        return None
    return None


def _of_jpeg(content: bytes) -> tuple[int, int] | None:
    """Walk the segments to the frame header, which holds the size."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        kind = content[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", content, at + 5)
            return int(width), int(height)
        at += 2 + struct.unpack_from(">H", content, at + 2)[0]
    return None
