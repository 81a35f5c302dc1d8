"""Why a page could not be fetched, in words for the user: what happened and what to do."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import urllib.error
import zlib

from briefing.errors import ArticleError

PASTE = "Open it in the browser, then copy the text and paste it."
AGAIN = "Try again later, or open it in the browser and paste the text."
_STATUSES = {
    401: ("the site asks for a name and password", PASTE),
    402: ("the article is for subscribers", "Open it in the browser as a subscriber, then copy the text and paste it."),
    403: ("the site does not let programs read this page (403)", PASTE),
    404: ("there is no page at this address (404)", "Check the address."),
    407: ("the proxy asks for a name and password", "Ask your administrator, or open it in the browser."),
    410: ("the page was taken down (410)", "Look for the article at another address."),
    429: ("the site has had too many requests (429)", AGAIN),
    451: ("the page is not shown for legal reasons (451)", "Look for the article at another address."),
}
_NO_WAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})


class RefusedError(OSError):
    """The answer is none that an article comes in; carries the words for the user."""

    def __init__(self, reason: str, next_step: str) -> None:
        super().__init__(reason)
        self.reason, self.next_step = reason, next_step


def in_words(error: Exception, subject: str, silence: float) -> ArticleError:
    """Return an error of a download in words; ``silence`` is how many seconds without an answer are borne."""
    if isinstance(error, ArticleError):
        return error
    cause = error.reason if type(error) is urllib.error.URLError else error
    reason, next_step = _of_answer(cause) or _of_connection(cause, silence)
    return ArticleError(reason, subject=subject.strip(), next_step=next_step)


def _of_answer(cause: object) -> tuple[str, str] | None:
    """Word what the other side answered; ``None`` if it did not come to an answer."""
    if isinstance(cause, RefusedError):
        return cause.reason, cause.next_step
    if isinstance(cause, urllib.error.HTTPError):
        told = "the site is out of order" if cause.code >= 500 else "the site refused the request"
        return _STATUSES.get(cause.code, (f"{told} ({cause.code})", AGAIN))
    if isinstance(cause, http.client.IncompleteRead):
        return "the connection broke off before the page was complete", AGAIN
    if isinstance(cause, zlib.error):
        return "what arrived is damaged", AGAIN
    return None


def _of_connection(cause: object, silence: float) -> tuple[str, str]:
    if isinstance(cause, socket.gaierror):
        if cause.errno == socket.EAI_AGAIN:
            return "there is no network, or names cannot be looked up", "Check the connection and try again."
        return "there is no site of this name", "Check the address and the connection."
    if isinstance(cause, ssl.SSLCertVerificationError):
        detail = getattr(cause, "verify_message", "") or "its certificate is not valid"
        return f"the site cannot prove who it is ({detail})", "Open it in the browser and look what it says."
    if isinstance(cause, ssl.SSLError):
        return "no secure connection to the site comes about", PASTE
    if isinstance(cause, TimeoutError):
        return f"the site does not answer; nothing came for {silence:.0f} seconds", AGAIN
    if isinstance(cause, ConnectionRefusedError):
        return "the site takes no connections", AGAIN
    if isinstance(cause, OSError) and cause.errno in _NO_WAY:
        return "there is no network connection to the site", "Check the connection and try again."
    return f"the page cannot be loaded ({cause})", AGAIN
