"""The table of actions: object name, text, keys, help, icon; and the menus, to be read from top to bottom.

:mod:`ui.actions` makes them; what an action does is connected by the window.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey
Keys = str | Key | tuple[str | Key, ...]

# Keys that text fields use for themselves on X11 (the offscreen platform of the tests does not show it), keys that
# belong to a desktop or an input method, and keys that make letters on some keyboards.
RESERVED = frozenset(
    ["Ctrl+E", "Ctrl+K", "Ctrl+D", "Ctrl+U", "Ctrl+Shift+U", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5"]
    + ["Ctrl+Shift+Q", "Ctrl+H", "Ctrl+M"]
    + [f"Ctrl+Alt+{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    + [f"Alt+{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
)


@dataclass(frozen=True, kw_only=True)
class Spec:
    """One action. ``shown_key`` is a key that only works inside a list and is therefore not a shortcut."""

    name: str
    text: str
    keys: Keys = ()
    help: str = ""
    icon: str = ""
    sign: str = ""
    shown_key: str = ""
    checkable: bool = False
    group: str = ""
    needs: str = ""  # "brief": something is open; "findings": and was analysed; "current": and an item is selected


def _t(text: str) -> str:
    """Mark a text of the tables for translation (``lupdate -tr-function-alias QT_TR_NOOP+=_t``)."""
    return text


SPECS: tuple[Spec, ...] = (
    # ---- File
    Spec(
        name="openAction",
        text=_t("&Open…"),
        keys=Key.Open,
        icon="folder-open",
        help=_t("Open an article or a saved brief"),
    ),
    Spec(
        name="openLinkAction",
        text=_t("Open &link…"),
        keys="Ctrl+Shift+I",
        icon="globe",
        help=_t("Load one article from the web"),
    ),
    Spec(
        name="newWindowAction",
        text=_t("&New window"),
        keys=Key.New,
        icon="app-window",
        help=_t("Open another window, for another article"),
    ),
    Spec(
        name="pasteArticleAction",
        text=_t("&Paste article"),
        keys="Ctrl+Shift+V",
        icon="clipboard-list",
        help=_t("Make a brief of the text on the clipboard"),
    ),
    Spec(
        name="sampleAction",
        text=_t("Sa&mple article"),
        icon="newspaper",
        help=_t("Open the short agency report that comes with the program"),
    ),
    Spec(
        name="clearRecentAction",
        text=_t("&Clear this list"),
        help=_t("Forget which files were opened; the files stay"),
    ),
    Spec(
        name="saveBriefAction",
        text=_t("&Save"),
        keys=Key.Save,
        icon="save",
        needs="brief",
        help=_t("Save the brief with everything you changed"),
    ),
    Spec(
        name="saveBriefAsAction",
        text=_t("Save &as…"),
        keys="Ctrl+Shift+S",
        needs="brief",
        help=_t("Save the brief under another name"),
    ),
    Spec(
        name="exportAction",
        text=_t("&Export…"),
        keys="Ctrl+Shift+X",
        icon="share",
        needs="findings",
        help=_t("Write the page as Word, PDF, Markdown or web page"),
    ),
    Spec(
        name="secondPageAction",
        text=_t("Allow a second pag&e"),
        checkable=True,
        needs="findings",
        help=_t("Let the briefing run to two pages; without it, it is always one"),
    ),
    Spec(
        name="noteOmissionsAction",
        text=_t("Note &what was left out"),
        checkable=True,
        needs="findings",
        help=_t("Print how many items were left out for length"),
    ),
    Spec(
        name="templatesAction",
        text=_t("&Templates…"),
        icon="layout-template",
        help=_t("Choose how the page looks; make, import and remove your own templates"),
    ),
    Spec(name="closeAction", text=_t("&Close"), keys="Ctrl+W", help=_t("Close this window")),
    Spec(name="quitAction", text=_t("&Quit"), keys="Ctrl+Q", help=_t("Close all windows")),
    # ---- Edit
    Spec(name="undoAction", text=_t("&Undo"), keys=Key.Undo, icon="undo-2"),
    Spec(name="redoAction", text=_t("&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
    Spec(
        name="copyPageAction",
        text=_t("&Copy page"),
        keys="Ctrl+Shift+C",
        icon="copy",
        needs="findings",
        help=_t("Copy the page, to paste it into a mail or a document"),
    ),
    Spec(
        name="findAction",
        text=_t("&Find in article"),
        keys=Key.Find,
        icon="search",
        needs="brief",
        help=_t("Find words in the article"),
    ),
    Spec(name="findNextAction", text=_t("Find ne&xt"), keys="F3", needs="brief"),
    Spec(name="findPreviousAction", text=_t("Find pre&vious"), keys="Shift+F3", needs="brief"),
    Spec(
        name="settingsAction",
        text=_t("Se&ttings…"),
        keys="Ctrl+,",
        icon="settings",
        help=_t("Set how the window looks and what a new brief begins with"),
    ),
    # ---- Brief
    Spec(
        name="addQuoteAction",
        text=_t("Add &quote from selection"),
        keys="Ctrl+Shift+T",
        needs="brief",
        help=_t("Make a quote of the words selected in the article"),
    ),
    Spec(
        name="addPositionAction",
        text=_t("Add &position from selection"),
        keys="Ctrl+Shift+P",
        needs="brief",
        help=_t("Make a position of the words selected in the article"),
    ),
    Spec(
        name="addParticipantAction",
        text=_t("Add pa&rticipant from selection"),
        keys="Ctrl+Shift+N",
        needs="brief",
        help=_t("Make a participant of the name selected in the article"),
    ),
    Spec(
        name="addOtherNameAction",
        text=_t("Add other &name from selection"),
        keys="Ctrl+Shift+L",
        needs="brief",
        help=_t("Make the selected words another name of a participant"),
    ),
    Spec(
        name="pinAction",
        text=_t("P&in to the page"),
        keys="Ctrl+Shift+K",
        icon="pin",
        needs="current",
        help=_t("Never leave this item out; the same again takes the pin off"),
    ),
    Spec(
        name="leaveOutAction",
        text=_t("&Leave out, or put back"),
        keys="Ctrl+Shift+O",
        icon="file-minus",
        needs="current",
        help=_t("Keep this item off the page; the same again puts it back"),
    ),
    Spec(name="moveUpAction", text=_t("Move &up"), keys="Alt+Up", icon="arrow-up", needs="current"),
    Spec(name="moveDownAction", text=_t("Move &down"), keys="Alt+Down", icon="arrow-down", needs="current"),
    Spec(
        name="partyLeftAction",
        text=_t("To the party on the le&ft"),
        keys="Alt+Left",
        icon="arrow-left",
        needs="current",
        help=_t("Give a position to the party of the column before"),
    ),
    Spec(
        name="partyRightAction",
        text=_t("To the party on the ri&ght"),
        keys="Alt+Right",
        icon="arrow-right",
        needs="current",
        help=_t("Give a position to the party of the column after"),
    ),
    Spec(
        name="changeTopicAction",
        text=_t("Change &topic…"),
        keys="Ctrl+Shift+G",
        icon="tag",
        needs="current",
        help=_t("Choose another topic for the selected quotes or positions"),
    ),
    Spec(
        name="changePartyAction",
        text=_t("Change part&y…"),
        keys="Ctrl+Shift+H",
        icon="flag",
        needs="current",
        help=_t("Choose another party for the selected positions"),
    ),
    Spec(
        name="mergeAction",
        text=_t("&Merge participants…"),
        keys="Ctrl+Shift+M",
        icon="merge",
        needs="current",
        help=_t("Make the selected participants one; of a single one, choose which other it is"),
    ),
    Spec(
        name="duplicateAction",
        text=_t("Dupli&cate"),
        keys="Ctrl+Shift+D",
        icon="copy-plus",
        needs="current",
        help=_t("Add a copy of a quote or position, to be changed by hand"),
    ),
    Spec(
        name="restoreAction",
        text=_t("Restore &source words"),
        keys="Ctrl+R",
        icon="rotate-ccw",
        needs="current",
        help=_t("Take back the wording of the article"),
    ),
    Spec(
        name="topicsAction",
        text=_t("T&opics…"),
        keys="Ctrl+T",
        icon="tags",
        help=_t("Add and change topics, and see at once what they match in the article"),
    ),
    Spec(
        name="analyseAgainAction",
        text=_t("&Analyse"),
        icon="scan-text",
        needs="brief",
        help=_t("Look for participants, positions and quotes in this article"),
    ),
    # ---- Review
    Spec(
        name="nextToCheckAction",
        text=_t("&Next to check"),
        keys="Ctrl+J",
        sign="needs_check",
        needs="findings",
        help=_t("Go to the item that needs a check most"),
    ),
    Spec(
        name="previousToCheckAction",
        text=_t("&Previous to check"),
        keys="Ctrl+Shift+J",
        needs="findings",
        help=_t("Go back to the item before"),
    ),
    Spec(name="acceptAction", text=_t("&Accept"), shown_key="Space", icon="check", needs="current"),
    Spec(name="changeAction", text=_t("&Change"), shown_key="F2", icon="pencil", needs="current"),
    Spec(name="rejectAction", text=_t("&Reject"), shown_key="Del", icon="x", needs="current"),
    # ---- View
    Spec(name="showArticleAction", text=_t("&Article"), checkable=True, needs="brief"),
    Spec(name="showFindingsAction", text=_t("&Findings"), checkable=True, needs="brief"),
    Spec(name="showPageAction", text=_t("&Page"), checkable=True, needs="brief"),
    Spec(name="goToArticleAction", text=_t("Article"), keys="Ctrl+1", needs="brief"),
    Spec(name="goToEventAction", text=_t("Event"), keys="Ctrl+2", needs="brief"),
    Spec(name="goToParticipantsAction", text=_t("Participants"), keys="Ctrl+3", needs="brief"),
    Spec(name="goToPositionsAction", text=_t("Positions"), keys="Ctrl+4", needs="brief"),
    Spec(name="goToQuotesAction", text=_t("Quotes"), keys="Ctrl+5", needs="brief"),
    Spec(name="goToNotesAction", text=_t("Notes"), keys="Ctrl+6", needs="brief"),
    Spec(name="goToPageAction", text=_t("Page"), keys="Ctrl+7", needs="brief"),
    Spec(name="nextPaneAction", text=_t("&Next pane"), keys="F6", needs="brief"),
    Spec(name="previousPaneAction", text=_t("Pre&vious pane"), keys="Shift+F6", needs="brief"),
    Spec(name="zoomInAction", text=_t("Zoom &in"), keys=("Ctrl++", "Ctrl+="), icon="zoom-in", needs="brief"),
    Spec(name="zoomOutAction", text=_t("Zoom &out"), keys="Ctrl+-", icon="zoom-out", needs="brief"),
    Spec(name="zoomResetAction", text=_t("&Reset zoom"), keys="Ctrl+0", needs="brief"),
    Spec(
        name="followSelectionAction",
        text=_t("Fo&llow selection"),
        checkable=True,
        help=_t("Scroll the other panes to the item that is selected"),
    ),
    Spec(name="themeSystemAction", text=_t("&As the system"), checkable=True, group="theme"),
    Spec(name="themeLightAction", text=_t("&Light"), checkable=True, group="theme"),
    Spec(name="themeDarkAction", text=_t("&Dark"), checkable=True, group="theme"),
    # ---- Help
    Spec(
        name="keysAction",
        text=_t("&Keys"),
        keys=Key.HelpContents,
        icon="keyboard",
        help=_t("List every key"),
    ),
    Spec(
        name="reasonsAction",
        text=_t("What the &reasons mean"),
        icon="circle-question-mark",
        help=_t("Explain confidence and every reason, with what to do about it"),
    ),
    Spec(name="tourAction", text=_t("&Tour"), icon="map", help=_t("Show the window in five minutes")),
    Spec(name="aboutAction", text=_t("&About Briefing Desk"), help=_t("Version and licences")),
)

# "-" is a separator; a tuple is a submenu.
Menu = tuple[str, str, tuple["str | Menu", ...]]
MENUS: tuple[Menu, ...] = (
    (
        "fileMenu",
        _t("&File"),
        (
            "newWindowAction",
            "openAction",
            "openLinkAction",
            "pasteArticleAction",
            ("recentMenu", _t("Open &recent"), ("clearRecentAction",)),
            "sampleAction",
            "-",
            "saveBriefAction",
            "saveBriefAsAction",
            "exportAction",
            "templatesAction",
            "-",
            "closeAction",
            "quitAction",
        ),
    ),
    (
        "editMenu",
        _t("&Edit"),
        (
            "undoAction",
            "redoAction",
            "-",
            "copyPageAction",
            "-",
            "findAction",
            "findNextAction",
            "findPreviousAction",
            "-",
            "settingsAction",
        ),
    ),
    (
        "briefMenu",
        _t("&Brief"),
        (
            "addQuoteAction",
            "addPositionAction",
            "addParticipantAction",
            "addOtherNameAction",
            "-",
            "pinAction",
            "leaveOutAction",
            "moveUpAction",
            "moveDownAction",
            "partyLeftAction",
            "partyRightAction",
            "changeTopicAction",
            "changePartyAction",
            "mergeAction",
            "duplicateAction",
            "restoreAction",
            "-",
            "topicsAction",
            "analyseAgainAction",
            "-",
            "secondPageAction",
            "noteOmissionsAction",
        ),
    ),
    (
        "reviewMenu",
        _t("&Review"),
        ("nextToCheckAction", "previousToCheckAction", "-", "acceptAction", "changeAction", "rejectAction"),
    ),
    (
        "viewMenu",
        _t("&View"),
        (
            "showArticleAction",
            "showFindingsAction",
            "showPageAction",
            "-",
            (
                "goToMenu",
                _t("&Go to"),
                (
                    "goToArticleAction",
                    "goToEventAction",
                    "goToParticipantsAction",
                    "goToPositionsAction",
                    "goToQuotesAction",
                    "goToNotesAction",
                    "goToPageAction",
                    "-",
                    "nextPaneAction",
                    "previousPaneAction",
                ),
            ),
            "-",
            "zoomInAction",
            "zoomOutAction",
            "zoomResetAction",
            "-",
            "followSelectionAction",
            (
                "themeMenu",
                _t("&Theme"),
                ("themeSystemAction", "themeLightAction", "themeDarkAction"),
            ),
        ),
    ),
    ("helpMenu", _t("&Help"), ("tourAction", "keysAction", "reasonsAction", "-", "aboutAction")),
)


def tr(text: str) -> str:
    """Translate a text of the tables."""
    return QCoreApplication.translate("Actions", text)
