"""One program for all windows: a second one hands over what it was asked to open, and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2000  # ms for a running program to answer; one that hangs is left alone

LONGEST = 100  # characters of a socket's path that every system takes

TAKEN = b"taken\n"


class Instance(QObject):
    """The running program's ear, a socket that only this user can reach."""

    asked = Signal(object)  # list[Path]: what a second program was asked to open; empty: a window

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Asks a running program to open the files, or a window where there are none; False if none answers."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
        return socket.waitForReadyRead(PATIENCE) and bytes(socket.readAll().data()) == TAKEN

    def listen(self) -> bool:
        """Answers from now on; False if another program does. A socket that a crash left is swept away."""
        probe = QLocalSocket()
        probe.connectToServer(self._name)
        if probe.waitForConnected(PATIENCE):
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Answers no more."""
        self._server.close()

    def _on_server_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_socket_ready_read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._answer(socket)

    def _on_socket_ready_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        """Takes one line, a list of paths; what is none is not answered."""
        try:
            paths = [Path(str(path)) for path in json.loads(bytes(socket.readLine().data()))]
        except (ValueError, TypeError):
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self.asked.emit(paths)


def _name(folder: Path) -> str:
    """The socket in the program's own folder; where its path would be too long, a name that stands for it."""
    path = str(folder / "running")
    return path if len(path) <= LONGEST else f"planb-{hashlib.sha256(path.encode()).hexdigest()[:16]}"
