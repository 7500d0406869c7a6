"""One window for each cabinet: a second start asks the first one to come to the front, over a local socket."""

from __future__ import annotations

import getpass
import hashlib
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT = 1000  # milliseconds
_HERE = b"here"


class Door(QObject):
    """Hears a second start on the same file."""

    def __init__(self, come_to_the_front: Callable[[], object]) -> None:
        super().__init__()
        self._come = come_to_the_front
        self._server: QLocalServer | None = None

    def listen(self, where: str) -> None:
        """Listen for a file that is open here to be changed, and for no other any more."""
        # Nobody needs it to open a window, and it takes a while to load.
        from PySide6.QtNetwork import QLocalServer

        self.close()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a killed program left behind: the lock on the file says that this is the only one now.
        QLocalServer.removeServer(_name(where))
        self._server.listen(_name(where))

    def close(self) -> None:
        """Hear nothing more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answer(self) -> None:
        server = self._server
        caller = server.nextPendingConnection() if server else None
        if caller is not None:
            caller.disconnected.connect(caller.deleteLater)
            self._come()
            caller.write(_HERE)
            caller.flush()


def raise_other(where: str) -> bool:
    """Bring the window that has a file open to the front; False where none answers within a second or two."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(where))
    if not socket.waitForConnected(_WAIT):
        return False
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(_WAIT)
    socket.close()
    return answered


def _name(where: str) -> str:
    whose = f"{getpass.getuser()}\0{os.path.realpath(where)}"
    return f"youthcab-{hashlib.sha256(whose.encode()).hexdigest()[:20]}"
