"""LibreOffice, where it is installed: accessible PDF (tagged) and OpenDocument, made from the finished Word file.

It runs with a profile folder of its own, so that it neither disturbs nor waits for one the user has open, and is
ended when it takes too long or is no longer wanted.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from briefing.errors import Cancelled, PageError

TIME_LIMIT = 60.0  # seconds; the first run makes a profile
_POLL = 0.05

_NAMES = ("soffice", "libreoffice", "soffice.com")
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
_TAGGED = (
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"SelectPdfVersion":{"type":"long","value":"0"}}'
)
# What LibreOffice is asked for, by the suffix of the file.
_FILTERS = {".pdf": _TAGGED, ".odt": "odt:writer8"}


@lru_cache(maxsize=1)
def find_office() -> Path | None:
    """Return the program of LibreOffice, or ``None`` where there is none."""
    for name in _NAMES:
        if found := shutil.which(name):
            return Path(found)
    for place in _PLACES:
        root = Path(place).anchor
        if root and Path(root).exists():
            for path in sorted(Path(root).glob(str(Path(place).relative_to(root))), reverse=True):
                if path.is_file():
                    return path
    return None


def convert(
    document: bytes, suffix: str, *, time_limit: float = TIME_LIMIT, is_cancelled: Callable[[], bool] | None = None
) -> bytes:
    """Return a Word file as tagged PDF (``.pdf``) or OpenDocument text (``.odt``).

    Raises:
        PageError: If LibreOffice is not installed, fails, or takes too long.
        Cancelled: If ``is_cancelled`` said so.
    """
    program = find_office()
    if program is None:
        raise PageError(
            f"a {suffix} file like this is made by LibreOffice, which is not installed here",
            next_step="Install LibreOffice, or export as .docx or .pdf.",
        )
    with tempfile.TemporaryDirectory(prefix="briefing-office-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        source = home / "page.docx"
        source.write_bytes(document)
        out = home / "out"
        command = [
            str(program),
            f"-env:UserInstallation={(home / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nolockcheck", "--convert-to", _FILTERS[suffix], "--outdir", str(out)),
            str(source),
        ]
        _run(command, time_limit, is_cancelled or (lambda: False))
        try:
            return (out / f"page{suffix}").read_bytes()
        except OSError as exc:
            raise PageError("LibreOffice could not convert the page", next_step="Export as .docx instead.") from exc


def _run(command: list[str], time_limit: float, is_cancelled: Callable[[], bool]) -> None:
    try:
        process = subprocess.Popen(  # noqa: S603 - a program that was found, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows a console would flash up
        )
    except OSError as exc:
        raise PageError(
            f"LibreOffice does not start ({exc.strerror or exc})", next_step="Export as .docx instead."
        ) from exc
    end = time.monotonic() + time_limit
    try:
        while process.poll() is None:
            if is_cancelled():
                raise Cancelled
            if time.monotonic() > end:
                raise PageError(
                    f"LibreOffice takes longer than {time_limit:.0f} seconds", next_step="Export as .docx instead."
                )
            time.sleep(_POLL)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program with everything it started: on Linux ``soffice`` is a script around the real one."""
    if process.poll() is None:
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
    process.wait()
