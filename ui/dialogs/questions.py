"""The questions the window asks before something would be lost, and details of what went wrong."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class Answer(Enum):
    """What the user wants to become of unsaved work."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Overwrite(Enum):
    """What becomes of a file that somebody else changed."""

    MINE = auto()
    COMPARE = auto()
    SAVE_AS = auto()
    CANCEL = auto()


def ask_unsaved(parent: QWidget, name: str) -> Answer:
    """Ask whether to save the changes in a brief that is about to be closed or replaced."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(_tr("Unsaved changes"))
    box.setText(_tr("Save the changes to “{name}”?").format(name=name))
    box.setInformativeText(_tr("What you accepted, changed and added since the last save would be lost."))
    return _answer(box)


def ask_unsaved_topics(parent: QWidget) -> Answer:
    """Ask what becomes of changes to topics that were not saved."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(_tr("Unsaved changes"))
    box.setText(_tr("Save the changes to your topics?"))
    return _answer(box)


def ask_overwrite(parent: QWidget, name: str) -> Overwrite:
    """Ask what to do about a file that was changed since it was opened; looking at the differences is the default."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(_tr("Changed on disk"))
    box.setText(_tr("“{name}” was changed by another program or window.").format(name=name))
    box.setInformativeText(
        _tr("Compare shows what differs, and you choose. Saving yours over it would lose what was changed there.")
    )
    answers = {
        box.addButton(_tr("&Compare…"), QMessageBox.ButtonRole.AcceptRole): Overwrite.COMPARE,
        box.addButton(_tr("Save &mine over it"), QMessageBox.ButtonRole.DestructiveRole): Overwrite.MINE,
        box.addButton(_tr("Save &as…"), QMessageBox.ButtonRole.ActionRole): Overwrite.SAVE_AS,
        box.addButton(QMessageBox.StandardButton.Cancel): Overwrite.CANCEL,
    }
    box.setDefaultButton(next(iter(answers)))
    box.exec()
    clicked = box.clickedButton()
    return next((answer for button, answer in answers.items() if button is clicked), Overwrite.CANCEL)


def show_details(parent: QWidget | None, title: str, text: str, details: str) -> None:
    """Show what went wrong, with the technical side to copy."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(_tr("Briefing Desk"))
    box.setText(title)
    box.setInformativeText(text)
    box.setDetailedText(details)
    box.exec()


def _answer(box: QMessageBox) -> Answer:
    """Show a question about unsaved work and return what was chosen; Save is the default."""
    save = box.addButton(QMessageBox.StandardButton.Save)
    discard = box.addButton(QMessageBox.StandardButton.Discard)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.exec()
    clicked = box.clickedButton()
    return Answer.SAVE if clicked is save else Answer.DISCARD if clicked is discard else Answer.CANCEL


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
