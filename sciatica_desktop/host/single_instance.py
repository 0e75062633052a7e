"""One window for each data folder: a second start shows the first window and leaves."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QLockFile, QObject, Signal

from sciatica_desktop import APP_ID

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 500
TOKEN = "XDG_ACTIVATION_TOKEN"
"""Where Wayland puts the leave to come forward: it was given to the second start, and the first window needs it."""

LONGEST_TOKEN = 512


class SingleInstance(QObject):
    """Holds a lock file in the data folder; one left by a crash is seen as such and taken over.

    The name of the socket has no version in it, so two versions never share a history.
    """

    show_requested = Signal()

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = data
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    @property
    def _name(self) -> str:
        return f"{APP_ID}-{crc32(str(self._data.absolute()).encode()):08x}"

    def is_first(self) -> bool:
        """True if no other window holds the folder, or if the folder does not let us find out."""
        try:
            self._data.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True
        lock = QLockFile(str(self._data / "window.lock"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            with suppress(OSError):
                Path(lock.fileName()).chmod(0o600)
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def call_first(self) -> None:
        """Ask the window that is open to come forward."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - a first window needs no socket at its start

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(WAIT_MS)
        socket.write(os.environ.get(TOKEN, "").encode()[:LONGEST_TOKEN])
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()

    def listen(self) -> None:
        """Hear those who start the program again."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The lock is ours: a socket of this name was left by a crash.
        QLocalServer.removeServer(self._name)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server

    def move(self, data: Path) -> bool:
        """Hold another folder instead; False, and all stays as it was, if another window holds it."""
        if data.absolute() == self._data.absolute():
            return True
        old, lock, self._lock = self._data, self._lock, None
        self._data = data
        if not self.is_first():
            self._data, self._lock = old, lock
            return False
        if lock is not None:
            lock.unlock()
        if self._server is not None:
            self._server.close()
            self.listen()
        return True

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection() if self._server is not None else None
        if connection is not None:
            connection.disconnected.connect(self._on_disconnected)
            if connection.state() == connection.LocalSocketState.UnconnectedState:
                self._hear(connection)

    def _on_disconnected(self) -> None:
        connection = self.sender()
        if isinstance(connection, QObject):
            self._hear(connection)

    def _hear(self, connection: QObject) -> None:
        """All was said: Qt takes the token from the surroundings when the window comes forward."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        if isinstance(connection, QLocalSocket):
            token = bytes(connection.read(LONGEST_TOKEN).data()).decode("ascii", "ignore")
            if token.isprintable() and token:
                os.environ[TOKEN] = token
        connection.deleteLater()
        self.show_requested.emit()

    def leave(self) -> None:
        """Let the folder go."""
        if self._lock is not None:
            self._lock.unlock()
