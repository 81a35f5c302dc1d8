"""Any exception as a :class:`BriefingError` that can be shown, and its technical detail as text."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from briefing.errors import BriefingError, TemplateError
from ui.engine_words import told

logger = logging.getLogger(__name__)


def as_problem(error: BaseException, *, subject: str = "") -> BriefingError:
    """Return the error itself if it is worded for a user, else one that says what kind of fault it was; logs the latter."""
    if isinstance(error, BriefingError):
        return error
    logger.error("unexpected error in %s", subject or "a job", exc_info=error)
    problem = BriefingError(
        QCoreApplication.translate("problems", "something unexpected went wrong ({kind})").format(
            kind=type(error).__name__
        ),
        subject=subject,
        next_step=QCoreApplication.translate("problems", "Please report it with the details."),
    )
    problem.__cause__ = error
    return problem


def name_of(problem: BriefingError) -> str:
    """Return what a problem is about as a user calls it.

    An address whole; of a file its name without the folders, of a template without the suffix too.
    """
    subject = problem.subject
    if subject.lower().startswith(("http://", "https://")):
        return subject
    name = Path(subject).name if "/" in subject or "\\" in subject else subject
    return name.removesuffix(".docx").removesuffix(".dotx") if isinstance(problem, TemplateError) else name


def next_step_of(problem: BriefingError) -> str:
    """Return what to do now; about a template that is gone, what can be done in the window."""
    path = Path(problem.subject)  # of most problems with a template it is the title, and the step stands
    if isinstance(problem, TemplateError) and path.is_absolute() and not path.exists():
        return QCoreApplication.translate("problems", "Choose another template, or put the file back.")
    return told(problem.next_step)


def sentence_of(problem: BriefingError) -> str:
    """Return the whole message with the name of what it is about."""
    reason, name = told(problem.reason), name_of(problem)
    if isinstance(problem, TemplateError) and name:
        name = QCoreApplication.translate("problems", "The template “{name}”").format(name=name)
    head = f"{name}: {reason}" if name else reason
    return f"{head}. {next_step_of(problem)}".strip()


def details(error: BaseException) -> str:
    """Return the technical side of an error, for copying into a report."""
    return "".join(traceback.format_exception(error)).strip()
