"""Fill a template of the user's own in another process, which can be killed when it takes too long or too much memory.

One process serves all requests and stays warm. It is started with :func:`briefing.frozen.worker_command` and speaks over
its standard streams: a length and a JSON text, then a length and a zip, both empty once it is ready. Nothing that comes back is executed here.
"""

from __future__ import annotations

import atexit
import contextlib
import io
import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from briefing.errors import TemplateError
from briefing.frozen import worker_command
from briefing.page.cleaning import clean_line, unmarked
from briefing.page.package import Parts, read_parts, write_parts
from briefing.page.render import Filled, Properties, fill_template

TIME_LIMIT = 10.0  # seconds for one page, however often its template is filled to find what fits
MEMORY_LIMIT = 1 << 30  # bytes beyond what the empty worker takes, where the system has such a limit
_START_LIMIT = 60.0  # seconds until the process is ready: a packaged program is looked at by a scanner first
_LARGEST_ANSWER = 60_000_000

_lock = threading.Lock()
_process: subprocess.Popen[bytes] | None = None


@dataclass
class Budget:
    """The time all attempts at one page may take together; the start of the process and other pages do not count."""

    seconds: float = TIME_LIMIT
    spent: float = 0.0

    @property
    def left(self) -> float:
        """The seconds that are left; 0 when all are spent."""
        return max(0.0, self.seconds - self.spent)


def fill_apart(
    parts: Parts, readout: dict[str, Any], properties: Properties, *, title: str, budget: Budget | None = None
) -> Filled:
    """Do what :func:`briefing.page.render.fill_template` does, in the worker process.

    Args:
        parts: Of the template.
        readout: Plain values only, with marks.
        properties: For the file's core properties.
        title: Of the template, for messages.
        budget: Shared by the attempts at one page; what this one takes is added to it. Without it, this is the only one.

    Raises:
        TemplateError: If a tag is wrong, or the template takes too long or too much memory.
    """
    budget = budget or Budget()
    request = {"readout": readout, "properties": asdict(properties), "title": title}
    with _lock:
        try:
            process, requests, answers = _running()
        except (OSError, EOFError, ValueError) as exc:
            stop()
            raise TemplateError(
                "the template cannot be filled", subject=title, next_step="Start the program again."
            ) from exc
        started = time.monotonic()
        killer = threading.Timer(budget.left, process.kill)
        killer.start()
        try:
            _send(requests, json.dumps(request).encode("utf-8", "surrogatepass"), write_parts(parts, packed=False))
            answer, document = _receive(answers)
        except (OSError, EOFError, ValueError) as exc:
            stop()
            late = time.monotonic() - started >= budget.left
            raise TemplateError(
                f"the template takes longer than {budget.seconds:.0f} seconds"
                if late
                else "the template takes too much memory",
                subject=title,
                next_step="Look for loops inside loops in its tags.",
            ) from exc
        finally:
            killer.cancel()
            budget.spent += time.monotonic() - started
    told = json.loads(answer)
    if "reason" in told:
        raise TemplateError(told["reason"], subject=told["subject"], next_step=told["next_step"])
    return Filled(read_parts(document), tuple(told["missing"]))


def stop() -> None:
    """End the worker process, if there is one; the next template starts a new one."""
    global _process  # noqa: PLW0603 - one worker for the process
    if _process is not None:
        _process.kill()
        _process.wait()
        for stream in (_process.stdin, _process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was still to be written is of no use any more
                    stream.close()
        _process = None


def _running() -> tuple[subprocess.Popen[bytes], BinaryIO | Any, BinaryIO | Any]:
    """The process, what it reads and what it writes; when it was started now, it has said that it is ready."""
    global _process  # noqa: PLW0603 - one worker for the process
    if _process is not None and _process.poll() is None:
        return _process, _process.stdin, _process.stdout
    stop()
    search = os.pathsep.join(path for path in sys.path if path)
    _process = subprocess.Popen(  # noqa: S603 - our own module, no shell
        worker_command(__name__),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": search},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows a console would flash up
    )
    atexit.register(stop)
    killer = threading.Timer(_START_LIMIT, _process.kill)
    killer.start()
    try:
        _receive(_process.stdout)
    finally:
        killer.cancel()
    return _process, _process.stdin, _process.stdout


def _send(stream: BinaryIO | Any, text: bytes, content: bytes) -> None:
    stream.write(len(text).to_bytes(8, "big") + text + len(content).to_bytes(8, "big") + content)
    stream.flush()


def _receive(stream: BinaryIO | Any) -> tuple[bytes, bytes]:
    return _piece(stream), _piece(stream)


def _piece(stream: BinaryIO | Any) -> bytes:
    length = int.from_bytes(_exactly(stream, 8), "big")
    if length > _LARGEST_ANSWER:
        raise ValueError(length)
    return _exactly(stream, length)


def _exactly(stream: BinaryIO | Any, length: int) -> bytes:
    content: bytes = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


def serve() -> None:
    """Answer requests until the other side goes away."""
    _limit_memory()
    source, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = io.TextIOWrapper(io.BytesIO())  # whatever prints must not disturb the answers
    _send(answers, b"", b"")  # ready
    while True:
        try:
            text, content = _receive(source)
        except (EOFError, ValueError):
            return
        request = json.loads(text)
        document = b""
        try:
            filled = fill_template(
                read_parts(content), request["readout"], Properties(**request["properties"]), title=request["title"]
            )
            told: dict[str, Any] = {"missing": filled.missing}
            document = write_parts(filled.parts, packed=False)
        except TemplateError as exc:
            told = {"reason": exc.reason, "subject": exc.subject, "next_step": exc.next_step}
        except MemoryError:
            told = {
                "reason": "the template takes too much memory",
                "subject": request["title"],
                "next_step": "Look for loops inside loops in its tags.",
            }
        except Exception as exc:  # noqa: BLE001 - whatever it is, the other side must learn of it, not wait
            told = {
                "reason": clean_line(unmarked(f"the template cannot be filled ({type(exc).__name__}: {exc})")),
                "subject": request["title"],
                "next_step": "Check the template to find the tag.",
            }
        _send(answers, json.dumps(told).encode(), document)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    limit = MEMORY_LIMIT + _memory_used(resource.getpagesize())
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _memory_used(page_size: int) -> int:
    """The address space taken already: much in a packaged program, which has loaded the window's libraries too."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * page_size
    except (OSError, ValueError, IndexError):
        return 0


if __name__ == "__main__":
    serve()
