"""One page is fetched when asked for: redirects are told, limits kept, and each failure has its own words.

Everything is served by the tests themselves on this machine; no other address is asked.
"""

from __future__ import annotations

import gzip
import http.client
import socket
import ssl
import threading
import time
import urllib.error
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from briefing.errors import ArticleError, Cancelled
from briefing.ingest import kept_page, read_article
from briefing.ingest.failures import in_words
from briefing.ingest.fetching import Limits, fetch
from briefing.ingest.sources import Watch
from tests.briefing.ingest.files import pdf, set_in_lines
from tests.briefing.ingest.pages import BODY, TITLE, graph

PAGE = graph().encode()


class Site(BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    seen: list[tuple[str, dict[str, str]]]

    def do_GET(self) -> None:
        self.seen.append((self.path, dict(self.headers)))
        name = self.path.partition("?")[0].strip("/").replace("-", "_")
        getattr(self, f"send_{name}", self.send_missing)()

    def log_message(self, *_: object) -> None:
        pass

    def answer(self, content: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for header, value in {"Content_Type": "text/html", "Content_Length": str(len(content)), **headers}.items():
            self.send_header(header.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def lead(self, target: str) -> None:
        self.answer(b"", 302, Location=target)

    def send_page(self) -> None:
        self.answer(PAGE, Set_Cookie="id=1")

    def send_moved(self) -> None:
        self.lead("/moved-again")

    def send_moved_again(self) -> None:
        self.lead("/page?from=moved#top")

    def send_circle(self) -> None:
        self.lead(f"/circle?{len(self.seen)}")

    def send_to_a_file(self) -> None:
        self.lead("file:///etc/passwd")

    def send_nowhere(self) -> None:
        self.lead("http://[broken/")

    def send_packed(self) -> None:
        self.answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def send_bomb(self) -> None:
        self.answer(gzip.compress(bytes(60_000_000)), Content_Encoding="gzip")

    def send_strangely_packed(self) -> None:
        self.answer(PAGE, Content_Encoding="br")

    def send_broken_pack(self) -> None:
        self.answer(b"\x1f\x8bnothing of the kind", Content_Encoding="gzip")

    def send_picture(self) -> None:
        self.answer(b"\x89PNG", Content_Type="image/png")

    def send_data(self) -> None:
        self.answer(b"{}", Content_Type="application/json")

    def send_paper(self) -> None:
        self.answer(pdf(set_in_lines(" ".join(BODY), 60, 700, width=60)[0]), Content_Type="application/octet-stream")

    def send_note(self) -> None:
        self.answer("\n\n".join((TITLE, *BODY)).encode("utf-16"), Content_Type="text/plain")

    def send_latin(self) -> None:
        self.answer(PAGE.replace(b'<meta charset="utf-8">', b""), Content_Type="text/html; charset=utf-8")

    def send_front(self) -> None:
        self.answer(b"<html><body><ul>" + b"<li><a href=/x>One more story</a></li>" * 50 + b"</ul></body></html>")

    def send_refused(self) -> None:
        self.answer(b"no", 403)

    def send_unknown(self) -> None:
        self.answer(b"who are you", 401)

    def send_hurried(self) -> None:
        self.answer(b"slow down", 429)

    def send_ill(self) -> None:
        self.answer(b"oops", 503)

    def send_missing(self) -> None:
        self.answer(b"not here", 404)

    def send_cut(self) -> None:
        self.answer(PAGE[:500], Content_Length=str(len(PAGE)))

    def send_huge(self) -> None:
        self.answer(b"", Content_Length=str(10**10))

    def send_silent(self) -> None:
        time.sleep(3)

    def send_drops(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.feed(b"<p>" * 100)

    def send_drops_of_header(self) -> None:
        self.feed(b"HTTP/1.0 200 OK\r\nX-Long: " + b"x" * 100)

    def feed(self, content: bytes) -> None:
        for byte in content:
            try:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
            except OSError:
                return
            time.sleep(0.05)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Site.seen = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.handle_error = lambda *_: None  # type: ignore[method-assign] - clients break off here on purpose
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


SHORT = Limits(seconds=1.5, silence=0.4, size=1_000_000)


def reason(address: str, limits: Limits = SHORT) -> str:
    with pytest.raises(ArticleError) as caught:
        fetch(address, Watch(), limits=limits)
    assert address in caught.value.message
    assert caught.value.next_step
    return caught.value.reason


def test_an_address_becomes_an_article_with_its_page(site: str) -> None:
    article = read_article(f"{site}/page", retrieved="2026-11-24T14:00:00+00:00")
    assert article.title == TITLE
    assert [article.words(p) for p in article.paragraphs] == list(BODY)
    assert article.url == f"{site}/page"
    assert (article.origin.name, article.origin.retrieved) == (f"{site}/page", "2026-11-24T14:00:00+00:00")
    assert kept_page(article.origin) == PAGE
    assert article.notes == ()


def test_nothing_is_sent_but_the_request(site: str) -> None:
    read_article(f"{site}/page")
    read_article(f"{site}/page")
    assert [path for path, _ in Site.seen] == ["/page", "/page"]
    assert set(Site.seen[1][1]) <= {"Accept-Encoding", "Host", "User-Agent", "Accept", "Accept-Language", "Connection"}


def test_redirects_are_told(site: str) -> None:
    article = read_article(f"{site}/moved")
    assert article.origin.redirects == (f"{site}/moved", f"{site}/moved-again")
    assert article.url == f"{site}/page?from=moved"
    assert [note.code for note in article.notes] == ["redirected"]
    assert f"{site}/page?from=moved" in article.notes[0].message


def test_a_paper_and_a_text_by_address_go_the_same_way(site: str) -> None:
    assert "Transport Minister Osei Brandt" in read_article(f"{site}/paper").text
    note = read_article(f"{site}/note")
    assert (note.title, note.origin.media_type, note.url) == (TITLE, "text/plain", f"{site}/note")


def test_the_servers_word_on_the_charset_counts(site: str) -> None:
    assert "“We have agreed" in read_article(f"{site}/latin").text


def test_packed_pages_are_unpacked_within_the_limit(site: str) -> None:
    assert fetch(f"{site}/packed", Watch()).content == PAGE
    assert reason(f"{site}/bomb", Limits(size=1024**2)) == "the page is larger than 1 MB"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("refused", "does not let programs read"),
        ("unknown", "asks for a name and password"),
        ("hurried", "too many requests"),
        ("ill", "out of order (503)"),
        ("nothing-here", "no page at this address"),
        ("circle", "without end"),
        ("to-a-file", "leads to something that is no web page"),
        ("nowhere", "leads to something that is no web page"),
        ("strangely-packed", "packed in a way that is not known (br)"),
        ("broken-pack", "damaged"),
        ("picture", "no page but a file of type image/png"),
        ("data", "no page but a file of type application/json"),
        ("cut", "broke off"),
        ("huge", "larger than"),
        ("silent", "does not answer"),
        ("drops", "did not arrive within"),
        ("drops-of-header", "did not arrive within"),
    ],
)
def test_each_failure_has_its_own_words(site: str, path: str, words: str) -> None:
    begun = time.monotonic()
    assert words in reason(f"{site}/{path}")
    assert time.monotonic() - begun < 5


def test_a_page_without_an_article_is_no_article(site: str) -> None:
    with pytest.raises(ArticleError, match="no article is found"):
        read_article(f"{site}/front")


def test_a_wish_to_stop_is_heeded_at_once(site: str) -> None:
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        fetch(f"{site}/drops", Watch(is_cancelled=lambda: time.monotonic() - begun > 0.2))
    assert time.monotonic() - begun < 1.5


def test_progress_is_told(site: str) -> None:
    told: list[tuple[int, int, str]] = []
    read_article(f"{site}/page", progress=lambda *step: told.append(step))
    assert {label for _, _, label in told} >= {"Loading the page", "Finding the article"}


@pytest.mark.parametrize(
    "address", ["https://", "http://:80/x", "https://exa mple.org/", "http://[1", "https://x:port/"]
)
def test_what_is_no_address_is_not_asked_for(address: str) -> None:
    assert reason(address) == "this is not the address of a web page"


@pytest.mark.parametrize("address", ["ftp://example.org/a", "file:///etc/passwd", "javascript://x"])
def test_only_web_addresses_are_opened(address: str) -> None:
    with pytest.raises(ArticleError, match="only web addresses"):
        read_article(address)


def test_a_closed_door_is_told(site: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert reason(f"http://127.0.0.1:{taken.getsockname()[1]}/") == "the site takes no connections"


def test_a_secure_address_is_never_opened_without_security(site: str) -> None:
    assert "secure connection" in reason(f"{site}/page".replace("http:", "https:"))
    assert Site.seen == []


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (urllib.error.URLError(socket.gaierror(socket.EAI_AGAIN, "x")), "there is no network"),
        (urllib.error.URLError(socket.gaierror(socket.EAI_NONAME, "x")), "no site of this name"),
        (urllib.error.URLError(ssl.SSLCertVerificationError("x")), "cannot prove who it is"),
        (urllib.error.URLError(ssl.SSLError("x")), "no secure connection"),
        (urllib.error.URLError(OSError(101, "Network is unreachable")), "no network connection"),
        (TimeoutError(), "does not answer"),
        (http.client.BadStatusLine("x"), "cannot be loaded"),
        (urllib.error.HTTPError("u", 402, "m", http.client.HTTPMessage(), None), "for subscribers"),
        (urllib.error.HTTPError("u", 418, "m", http.client.HTTPMessage(), None), "refused the request (418)"),
    ],
)
def test_words_for_what_cannot_be_made_here(error: Exception, words: str) -> None:
    assert words in in_words(error, "https://example.org", 10).reason


def test_a_proxy_of_the_environment_is_used(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site)
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with pytest.raises(ArticleError):
        fetch("http://gazette.invalid/story", Watch(), limits=SHORT)
    assert Site.seen[-1][0] == "http://gazette.invalid/story"


def test_threads_end(site: str, wait_for: Callable[[Callable[[], bool]], None]) -> None:
    reason(f"{site}/drops")
    wait_for(lambda: not any(t.name == "fetch" for t in threading.enumerate()))


@pytest.fixture
def wait_for() -> Callable[[Callable[[], bool]], None]:
    def wait(is_true: Callable[[], bool]) -> None:
        end = time.monotonic() + 5
        while not is_true() and time.monotonic() < end:
            time.sleep(0.02)
        assert is_true()

    return wait
