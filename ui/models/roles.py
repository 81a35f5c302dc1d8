"""Names of the data a row can be asked for, beside Qt's own roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """Item data roles of our models. What cannot be edited says so."""

    ID = Qt.ItemDataRole.UserRole + 1  # str: id of the item; of a head "topic:<id>"; read only
    ROW = Qt.ItemDataRole.UserRole + 2  # the row as a value, for delegates; read only
    SPAN = Qt.ItemDataRole.UserRole + 3  # TextSpan | None: the words that prove the row; read only
    TRUST = Qt.ItemDataRole.UserRole + 4  # name of the trust sign; read only
    PAGE = Qt.ItemDataRole.UserRole + 5  # name of the page sign, or "" while no page was made; read only
    WORDS = Qt.ItemDataRole.UserRole + 6  # str: the words as shown
    SPEAKER = Qt.ItemDataRole.UserRole + 7  # participant id or None
    PARTY = Qt.ItemDataRole.UserRole + 8  # participant id
    TOPIC = Qt.ItemDataRole.UserRole + 9  # topic id
    ACT = Qt.ItemDataRole.UserRole + 10  # Act
    STANCE = Qt.ItemDataRole.UserRole + 11  # Stance
    ROLES = Qt.ItemDataRole.UserRole + 12  # tuple of str
    ORGANISATION = Qt.ItemDataRole.UserRole + 13  # str | None
    COUNTRY = Qt.ItemDataRole.UserRole + 14  # ISO code or None


READ_ONLY = frozenset({Role.ID, Role.ROW, Role.SPAN, Role.TRUST, Role.PAGE})
