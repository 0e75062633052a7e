"""One window for each data folder: a second start shows the first window and leaves."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sciatica_desktop import APP_ID

WAIT_MS = 500


class SingleInstance(QObject):
    """The first one listens on a local socket; the name has no version, so two versions never share a history."""

    show_requested = Signal()

    def __init__(self, data: Path) -> None:
        super().__init__()
        folder = sha256(str(data.resolve()).encode()).hexdigest()[:16]
        self._name = f"{APP_ID}-{folder}"
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """True if no other window holds the folder; otherwise that window has been asked to show itself."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):
            socket.disconnectFromServer()
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Nobody answered: a socket left by a crash is stale.
        QLocalServer.removeServer(self._name)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server
        return True

    def _answer(self) -> None:
        if self._server is not None:
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.deleteLater()
            self.show_requested.emit()
