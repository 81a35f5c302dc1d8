"""Keeping libraries quiet that would touch the network though nobody asked them to."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator


@contextlib.contextmanager
def no_socket_at_import() -> Iterator[None]:
    """Import spaCy or trafilatura without a socket being opened.

    Both load urllib3, which at import binds a socket to the loopback address to see whether IPv6 works. We promise that
    reading an article opens no socket at all, so it is told that this Python has no IPv6; it is used for nothing else.
    """
    before = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = before
