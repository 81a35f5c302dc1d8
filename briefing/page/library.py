"""The user's own templates: bring one in, begin one as a copy of another, take one out."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import TemplateError
from briefing.files import write_atomically
from briefing.page.package import refuse_other_suffix
from briefing.page.templates import DEFAULT_PAPER, TemplateInfo, find_template
from briefing.paths import user_templates_dir


def import_template(path: Path) -> TemplateInfo:
    """Copy a template into the user's folder, under a name that is free there.

    Raises:
        TemplateError: If it is no Word file, or cannot be read or copied.
    """
    refuse_other_suffix(path)
    return _add(path, path.stem, path.suffix.lower())


def copy_template(info: TemplateInfo, name: str, *, paper: str = DEFAULT_PAPER) -> TemplateInfo:
    """Copy a template into the user's folder as ``name``, to be changed in Word.

    Raises:
        TemplateError: If it cannot be read or copied.
    """
    source = info.path(paper)
    return _add(source, name, source.suffix.lower())


def remove_template(info: TemplateInfo) -> None:
    """Delete a template of the user's folder.

    Raises:
        TemplateError: If it is not one of the user's, or cannot be deleted.
    """
    path = info.files[0]
    if info.built_in or path.parent != user_templates_dir():
        raise TemplateError(
            "this template belongs to the program", subject=info.title, next_step="Remove one of your own templates."
        )
    try:
        path.unlink(missing_ok=True)
    except OSError as exc:
        raise TemplateError(
            f"the template cannot be removed ({exc.strerror or exc})",
            subject=info.title,
            next_step="Close it in Word and try again.",
        ) from exc


def make_folder() -> Path:
    """Return the folder of the user's templates, made if need be.

    Raises:
        TemplateError: If it cannot be made.
    """
    folder = user_templates_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        raise TemplateError(
            f"the folder for your templates cannot be made ({exc.strerror or exc})",
            subject=str(folder),
            next_step="Check that you may write there.",
        ) from exc
    return folder


def _add(source: Path, name: str, suffix: str) -> TemplateInfo:
    try:
        content = source.read_bytes()
    except OSError as exc:
        raise TemplateError(
            f"the template cannot be read ({exc.strerror or exc})",
            subject=str(source),
            next_step="Check that it is still there and not locked by another program.",
        ) from exc
    folder = make_folder()
    path, number = folder / f"{name}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{suffix}"
    write_atomically(path, content, TemplateError)
    return find_template(str(path))
