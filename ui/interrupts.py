"""Ctrl+C in the terminal the program was started from: the windows close as if by hand, and ask what they ask then.

While Qt waits for events no Python code runs, so Python would never look at the signal. The signal therefore writes a
byte into a socket that Qt watches.
"""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication


class Interrupts(QObject):
    """Watches for SIGINT as long as it lives; made in the main thread only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        self._wakeup_before = signal.set_wakeup_fd(self._writer.fileno())
        self._handler_before = signal.signal(signal.SIGINT, self._close_windows)

    def stop(self) -> None:
        """Put things back as they were."""
        signal.signal(signal.SIGINT, self._handler_before)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _on_notifier_activated(self) -> None:
        # Being here is enough: Python runs the handler of the signal before it goes on.
        self._reader.recv(64)

    @staticmethod
    def _close_windows(_number: int, _frame: FrameType | None) -> None:
        QApplication.closeAllWindows()
