"""Everything that can go wrong in the engine, worded for the person at the desk.

A message says what happened, to what, and the next step. The command line prints it on one line;
the window shows it in a banner. Technical detail travels as ``__cause__`` and is shown on demand.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Base of all errors a user can meet.

    Attributes:
        subject: The file, address or block the error is about; empty when there is none.
        reason: What happened, one clause, no full stop.
        next_step: What to do now, one sentence; whatever the program raises has one.
    """

    def __init__(self, reason: str, *, subject: str = "", next_step: str = "") -> None:
        self.subject = subject
        self.reason = reason
        self.next_step = next_step
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The whole message on one line: subject, reason, next step."""
        head = f"{self.subject}: {self.reason}" if self.subject else self.reason
        line = f"{head}. {self.next_step}" if self.next_step else head
        return " ".join(line.split())


class ArticleError(BriefingError):
    """An article could not be read."""


class ProjectError(BriefingError):
    """A ``.brief`` file could not be read or written."""


class ModelMissingError(BriefingError):
    """The language model that analysis needs is not installed or does not load."""


class TopicPackError(BriefingError):
    """A topic pack is not usable; the reason names the line."""


class TemplateError(BriefingError):
    """A Word template cannot be used or cannot be filled."""


class PageError(BriefingError):
    """The content cannot be brought onto the page, or the page cannot be written."""


class Cancelled(Exception):  # noqa: N818 - a request that was honoured, not an error
    """Raised inside long work after its ``is_cancelled`` callable said so."""
