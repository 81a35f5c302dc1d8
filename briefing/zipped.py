"""What a damaged zip archive raises, for everything that opens one: articles, templates."""

from __future__ import annotations

import zipfile
import zlib

try:
    from lzma import LZMAError
except ImportError:  # a Python built without it cannot unpack such members, and says so by NotImplementedError
    LZMAError = zlib.error  # type: ignore[misc,assignment]

# zipfile lets the errors of each kind of compression through as they are; an encrypted member is a RuntimeError.
DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    LZMAError,
    OSError,
    EOFError,
    KeyError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
