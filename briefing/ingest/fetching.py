"""Fetching one page, when the user asks for it: https first, within limits, and nothing that the page refers to.

No cookies are kept and nothing is sent but the request. The work runs in a thread of its own, so that a time limit and
a wish to stop are heeded at once, whatever the other side does: slow names, a silent server, a page fed drop by drop.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import IO, Any
from urllib.parse import quote, urlsplit, urlunsplit

from briefing.errors import ArticleError
from briefing.ingest.failures import AGAIN, PASTE, RefusedError, in_words
from briefing.ingest.sources import PAGE_LOADING, Source, Watch

_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; BriefingDesk)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Language": "en,*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_NO_ARTICLE = re.compile(
    r"(?:image|video|audio|font)/|application/(?:json|javascript|zip|x-msdownload|rss\+xml|atom\+xml|.*mpegurl)|text/(?:css|javascript)"
)
_SAFE = "%/:=&?~#+!$,;'@()*[]"


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much of time, bytes and patience a page is worth."""

    seconds: float = 30.0
    silence: float = 10.0  # seconds without a byte
    size: int = 25 * 1024 * 1024
    redirects: int = 10


def fetch(address: str, watch: Watch, *, retrieved: str | None = None, limits: Limits | None = None) -> Source:
    """Fetch the page at an address; ``http`` is tried as ``https`` first.

    Raises:
        ArticleError: If the address is none, or the page cannot be had; the reason says why.
        Cancelled: If the work is not wanted any more.
    """
    limits = limits or Limits()
    url = _normal(address)
    fetched = _Download(limits)
    deadline = time.monotonic() + limits.seconds
    if url.startswith("http://"):
        try:
            return _attempt(fetched, "https" + url[4:], address, watch, deadline, retrieved)
        except ArticleError as error:
            if isinstance(error.__cause__, urllib.error.HTTPError) or not isinstance(error.__cause__, OSError):
                raise
        fetched = _Download(limits)
    return _attempt(fetched, url, address, watch, deadline, retrieved)


def _attempt(download: _Download, url: str, asked: str, watch: Watch, deadline: float, retrieved: str | None) -> Source:
    """Run a download beside, and wait for it as long as it is wanted."""
    thread = threading.Thread(target=download.run, args=(url,), daemon=True, name="fetch")
    thread.start()
    try:
        while thread.is_alive():
            watch.step(download.received, download.expected, PAGE_LOADING)
            if time.monotonic() > deadline:
                seconds = f"{download.limits.seconds:.0f}"
                raise ArticleError(f"the page did not arrive within {seconds} seconds", subject=asked, next_step=AGAIN)
            thread.join(0.05)
    finally:
        download.stop()
    if download.error is not None:
        raise in_words(download.error, asked, download.limits.silence) from download.error
    return Source(
        content=bytes(download.content),
        name=asked.strip(),
        subject=asked.strip(),
        media_type=download.media_type,
        charset=download.charset,
        url=download.url,
        redirects=tuple(download.passed),
        retrieved=retrieved,
    )


def _normal(address: str) -> str:
    """Return an address in the form that goes over the wire.

    Raises:
        ArticleError: If it is no http or https address of a site.
    """
    text = address.strip()
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        name = host if ":" in host or host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:  # UnicodeError is one
        parts, name, port = urlsplit(""), "", None
    if parts.scheme not in ("http", "https") or not name or any(c.isspace() for c in name):
        raise ArticleError(
            "this is not the address of a web page",
            subject=text[:200],
            next_step="Copy the whole address from the browser; it begins with https://.",
        )
    where = f"[{name}]" if ":" in name else name
    path, query = (quote(part, safe=_SAFE) for part in (parts.path or "/", parts.query))
    return urlunsplit((parts.scheme, f"{where}:{port}" if port else where, path, query, ""))


@dataclass
class _Download:
    """One download. Filled by its own thread; others only read, and ask it to stop."""

    limits: Limits
    content: bytearray = field(default_factory=bytearray)
    received: int = 0
    expected: int = 0
    media_type: str | None = None
    charset: str | None = None
    url: str = ""
    passed: list[str] = field(default_factory=list)
    error: Exception | None = None
    _stopped: threading.Event = field(default_factory=threading.Event)
    _connections: list[http.client.HTTPConnection] = field(default_factory=list)

    def run(self, url: str) -> None:
        """Fetch; what goes wrong is kept for the one who waits."""
        try:
            self._fetch(url)
        except Exception as error:  # noqa: BLE001 - the thread's end
            self.error = error
            if isinstance(error, urllib.error.HTTPError):
                error.close()
        finally:
            for connection in self._connections:
                connection.close()

    def stop(self) -> None:
        """End it, also while it waits for the other side."""
        self._stopped.set()
        for connection in self._connections:
            if connection.sock is not None:
                with suppress(OSError):
                    connection.sock.shutdown(socket.SHUT_RDWR)

    def _fetch(self, url: str) -> None:
        opener = urllib.request.build_opener(_Redirects(self), _Plain(self._connections), _Secure(self._connections))
        request = urllib.request.Request(url, headers=_HEADERS)  # noqa: S310 - the scheme was checked
        with opener.open(request, timeout=self.limits.silence) as response:
            self.url = response.url
            self.media_type = response.headers.get_content_type()
            self.charset = response.headers.get_content_charset()
            if _NO_ARTICLE.match(self.media_type or ""):
                raise RefusedError(
                    f"this is no page but a file of type {self.media_type}", "Open the article's own page."
                )
            length = response.headers.get("Content-Length") or ""
            self.expected = int(length) if length.isdecimal() else 0
            self._check_size(self.expected)
            self._read(response, _decoder(response.headers.get("Content-Encoding") or ""))
        if self.expected and self.received < self.expected:
            raise http.client.IncompleteRead(b"", self.expected - self.received)

    def _read(self, response: Any, decoder: Any) -> None:
        while not self._stopped.is_set():
            piece = response.read1(64 * 1024)
            if not piece:
                break
            self.received += len(piece)
            while piece:
                self.content += decoder.decompress(piece, 1024 * 1024)
                self._check_size(len(self.content))
                piece = decoder.unconsumed_tail

    def _check_size(self, size: int) -> None:
        if size > self.limits.size:
            limit = self.limits.size // 1024**2
            raise RefusedError(
                f"the page is larger than {limit} MB", "Copy the article's text in the browser and paste it."
            )


class _Identity:
    """A decoder of what is not packed."""

    unconsumed_tail = b""

    def decompress(self, piece: bytes, _limit: int) -> bytes:
        """Return what was given."""
        return piece


def _decoder(encoding: str) -> Any:
    encoding = encoding.strip().lower()
    if encoding in ("gzip", "x-gzip", "deflate"):
        return zlib.decompressobj(wbits=47)  # gzip or zlib, by what it begins with
    if encoding in ("", "identity"):
        return _Identity()
    raise RefusedError(f"the page is packed in a way that is not known ({encoding})", PASTE)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to other pages of the web only, and remembers the way."""

    max_redirections = 1000  # ours are counted below

    def __init__(self, download: _Download) -> None:
        self._download = download

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """Return the request for the new address; its fragment and unsafe letters are put right."""
        fp.close()
        self._download.passed.append(req.full_url)
        if len(self._download.passed) > self._download.limits.redirects:
            raise RefusedError("the address leads from one to the next without end", PASTE)
        if req.full_url.startswith("https://") and newurl.startswith("http://"):
            newurl = "https" + newurl[4:]
        try:
            target = _normal(newurl)
        except ArticleError as error:
            raise _no_page() from error
        return super().redirect_request(req, fp, code, msg, headers, target)

    def http_error_302(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage
    ) -> Any:
        """Follow a redirect, unless it leads out of the web; urllib words that in its own way."""
        scheme = (headers.get("Location") or "").partition(":")[0].lower()
        if re.fullmatch(r"[a-z][a-z0-9+.-]*", scheme) and scheme not in ("http", "https"):
            fp.close()
            raise _no_page()
        try:
            return super().http_error_302(req, fp, code, msg, headers)
        except ValueError as error:
            fp.close()
            raise _no_page() from error

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _no_page() -> RefusedError:
    return RefusedError("the address leads to something that is no web page", "Check the address in the browser.")


class _Plain(urllib.request.HTTPHandler):
    """Opens connections that can be ended from outside."""

    def __init__(self, connections: list[http.client.HTTPConnection]) -> None:
        super().__init__()
        self._made = connections

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open a plain connection."""
        return self.do_open(partial(_remembered, http.client.HTTPConnection, self._made), req)


class _Secure(urllib.request.HTTPSHandler):
    """The same with encryption; certificates are checked."""

    def __init__(self, connections: list[http.client.HTTPConnection]) -> None:
        super().__init__(context=ssl.create_default_context())
        self._made = connections
        self._checks = ssl.create_default_context()

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open an encrypted connection."""
        return self.do_open(partial(_remembered, http.client.HTTPSConnection, self._made), req, context=self._checks)


def _remembered(
    kind: Callable[..., http.client.HTTPConnection], made: list[http.client.HTTPConnection], host: str, **options: Any
) -> http.client.HTTPConnection:
    connection = kind(host, **options)
    made.append(connection)
    return connection
