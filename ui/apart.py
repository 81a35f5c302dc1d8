"""Functions run in warm processes of their own, so that reading an article or making a page never holds up the window.

The language model keeps the interpreter for a tenth of a second at a time, in which a window in the same process can
neither paint nor answer; and with every call into Qt a window waits until a thread that works lets go of it. A process
is started with the first call, stays for as long as the program, and takes one call after the other. Both sides are
ours: what travels between them are pickled values, over the standard streams.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import importlib
import inspect
import os
import pickle
import queue
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO, ParamSpec, TypeVar

from briefing import errors
from briefing.frozen import worker_command
from briefing.paths import HOME_VARIABLE

PATIENCE_S = 3.0  # so long a call that was cancelled may take to stop before its process is ended
EVERY_S = 0.03  # how often is asked whether a call was cancelled

P = ParamSpec("P")
R = TypeVar("R")
Message = tuple[Any, ...]


def apart(function: Callable[P, R], process: str = "articles") -> Callable[P, R]:
    """Return a function that does the same in another process; ``process`` names which.

    Arguments and result must be picklable; ``progress`` and ``is_cancelled`` are passed on as messages. Errors of the
    engine come back as themselves, any other as a :class:`RuntimeError` with the words of the original.
    """
    signature = inspect.signature(function)

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        given = signature.bind(*args, **kwargs).arguments
        progress, is_cancelled = given.pop("progress", None), given.pop("is_cancelled", None)
        request = (os.environ.get(HOME_VARIABLE, ""), function.__module__, function.__name__, given)
        found: R = _process(process).call(request, progress or _ignore, is_cancelled or _never)
        return found

    return call


class _Process:
    """Another process as this side sees it; one call at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._number = 0  # of the call: answers to one that was given up are passed over
        atexit.register(self.stop)

    def call(self, request: Message, progress: Callable[..., None], is_cancelled: Callable[[], bool]) -> Any:
        while not self._lock.acquire(timeout=EVERY_S):
            if is_cancelled():
                raise errors.Cancelled
        try:
            return self._wait(self._ask(request), progress, is_cancelled)
        finally:
            self._lock.release()

    def stop(self) -> None:
        """End the process, if there is one; the next call starts another."""
        running, self._running = self._running, None
        if running is None:
            return
        running.kill()
        running.wait()
        for stream in (running.stdin, running.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was still to be written is of no use any more
                    stream.close()

    def _ask(self, request: Message) -> BinaryIO:
        for fresh in (False, True):
            running = self._start() if fresh or self._running is None else self._running
            if running.stdin is None:
                break
            try:
                self._number += 1
                _send(running.stdin, ("call", self._number, *request))
            except OSError:
                self.stop()  # it ended since the last call
            else:
                return running.stdin  # type: ignore[return-value]  # binary, for no text mode was asked for
        raise errors.BriefingError("a part of the program does not start", next_step="Start the program again.")

    def _start(self) -> subprocess.Popen[bytes]:
        search = os.pathsep.join(path for path in sys.path if path)
        self._running = subprocess.Popen(  # noqa: S603 - our own module, no shell
            worker_command(__name__),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": search},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers = queue.SimpleQueue()
        listener = threading.Thread(
            target=_listen, args=(self._running.stdout, self._answers), name="reading", daemon=True
        )
        listener.start()
        return self._running

    def _wait(self, asked: BinaryIO, progress: Callable[..., None], is_cancelled: Callable[[], bool]) -> Any:
        given_up: float | None = None  # when
        while True:
            if given_up is None and is_cancelled():
                given_up = time.monotonic()
                with contextlib.suppress(OSError):  # it ended: the listener says so
                    _send(asked, ("cancel",))
            elif given_up is not None and time.monotonic() - given_up > PATIENCE_S:
                self.stop()
                raise errors.Cancelled
            try:
                answer = self._answers.get(timeout=EVERY_S)
            except queue.Empty:
                continue
            if answer is None:
                self.stop()
                raise errors.BriefingError(
                    "a part of the program ended unexpectedly",
                    next_step="Try again; if it ends again, the article may need more memory than there is.",
                )
            number, kind, *told = answer
            if number != self._number:
                continue
            if kind == "progress":
                progress(*told)
            elif kind == "failed":
                raise _as_error(*told)
            else:
                return told[0]


_processes: dict[str, _Process] = {}


def _process(name: str) -> _Process:
    if name not in _processes:
        _processes[name] = _Process()
    return _processes[name]


def stop() -> None:
    """End the other processes; the next call starts one anew."""
    for process in _processes.values():
        process.stop()


def _listen(stream: BinaryIO, answers: queue.SimpleQueue[Message | None]) -> None:
    """Take answers in until the other side ends, and say so with ``None``."""
    with contextlib.suppress(EOFError, OSError, ValueError):
        while True:
            answers.put(_receive(stream))
    answers.put(None)


def _as_error(name: str, fields: dict[str, str], words: str) -> Exception:
    kind = getattr(errors, name, None)
    if name == errors.Cancelled.__name__:
        return errors.Cancelled()
    if isinstance(kind, type) and issubclass(kind, errors.BriefingError):
        return kind(fields["reason"], subject=fields["subject"], next_step=fields["next_step"])
    return RuntimeError(words)


def _ignore(*_told: object) -> None:
    """Take no notice of progress."""


def _never() -> bool:
    return False


# ------------------------------------------------------------------------------------------------ the other process


def serve() -> None:
    """Carry out calls until the other side goes away."""
    source, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever prints must not disturb the answers
    calls: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    cancelled = threading.Event()

    def take_in() -> None:
        with contextlib.suppress(EOFError, OSError, ValueError):
            while True:
                kind, *told = _receive(source)
                if kind == "cancel":
                    cancelled.set()
                else:
                    cancelled.clear()
                    calls.put(tuple(told))
        cancelled.set()
        calls.put(None)

    threading.Thread(target=take_in, daemon=True).start()
    while (call := calls.get()) is not None:
        number, *request = call
        answer = functools.partial(_answer, answers, number)
        try:
            done = _carry_out(*request, progress=functools.partial(answer, "progress"), is_cancelled=cancelled.is_set)
            answer("done", done)
        except BrokenPipeError:
            return  # the window is gone
        except Exception as error:  # noqa: BLE001 - told to the other side, which words it
            with contextlib.suppress(BrokenPipeError):
                answer("failed", *_told(error))


def _carry_out(home: str, module: str, name: str, given: dict[str, Any], **ours: Callable[..., Any]) -> Any:
    os.environ[HOME_VARIABLE] = home  # where the user's topics and templates are; it may have moved since the start
    function = getattr(importlib.import_module(module), name)
    return function(**given, **{n: v for n, v in ours.items() if n in inspect.signature(function).parameters})


def _answer(stream: BinaryIO, number: int, *told: object) -> None:
    _send(stream, (number, *told))


def _told(error: Exception) -> tuple[str, dict[str, str], str]:
    fields = {n: str(getattr(error, n, "")) for n in ("reason", "subject", "next_step")}
    return type(error).__name__, fields, "".join(traceback.format_exception(error)).strip()


def _send(stream: Any, message: Message) -> None:
    content = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    stream.write(len(content).to_bytes(8, "big") + content)
    stream.flush()


def _receive(stream: BinaryIO) -> Message:
    content = _exactly(stream, int.from_bytes(_exactly(stream, 8), "big"))
    message: Message = pickle.loads(content)  # noqa: S301 - from our own process
    return message


def _exactly(stream: BinaryIO, length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


if __name__ == "__main__":
    serve()
