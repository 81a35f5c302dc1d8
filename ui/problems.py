"""Any exception as a :class:`BriefingError` that can be shown, and its technical detail as text."""

from __future__ import annotations

import logging
import traceback

from PySide6.QtCore import QCoreApplication

from briefing.errors import BriefingError

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


def details(error: BaseException) -> str:
    """Return the technical side of an error, for copying into a report."""
    return "".join(traceback.format_exception(error)).strip()
