"""Writing files so that nothing is ever half written: one way for briefs, pages and findings."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from briefing.errors import BriefingError


def write_atomically(path: Path, content: bytes, error_type: type[BriefingError]) -> None:
    """Write a file so that it is either the old one or the new one, whole, whatever happens meanwhile.

    Raises:
        BriefingError: Of ``error_type``, naming the file, the reason and the next step.
    """
    folder = path.parent
    if not folder.is_dir():
        raise error_type(
            "its folder does not exist", subject=str(path), next_step="Create the folder or choose another."
        )
    if path.is_dir():
        raise error_type("this is a folder", subject=str(path), next_step="Add a file name.")
    # A symbolic link stays one: the file it leads to is replaced.
    target = path.resolve() if path.is_symlink() else path
    temporary = target.with_name(f".{target.name[:50]}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o7777)
        temporary.replace(target)
        _settle(target.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise _write_error(error, path, error_type) from error


def _settle(folder: Path) -> None:
    """Have the new name on the disk too, so that a power cut cannot bring the old file back; not every system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write_error(error: OSError, path: Path, error_type: type[BriefingError]) -> BriefingError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        reason, step = "the disk is full", "Make room or save to another drive; the earlier file is unchanged."
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        reason, step = "you are not allowed to write there, or it is open in another program", "Choose another folder."
    elif error.errno == errno.ENAMETOOLONG:
        reason, step = "the file name is too long", "Choose a shorter name."
    else:
        reason, step = f"it cannot be written ({error.strerror or error})", "Choose another folder."
    return error_type(reason, subject=str(path), next_step=step)
