"""When Python's cyclic collector runs: on the window's own thread, and never over a whole document."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # ms; a look costs microseconds, a young collection under a millisecond

MANY = 50_000
"""So many new objects are a document in the making, which has no cycles: walking them would hold the window."""


class Collector(QObject):
    """Runs the young collections from a timer while the automatic collector is off.

    The automatic one may run on a worker's thread and destroy widgets there, and its full pass over 100,000 nodes
    holds the window for half a second. Documents have no cycles: what they leave behind goes by reference count.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect_young)

    def start(self) -> None:
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Gives collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_young(self) -> None:
        young, middle, _ = gc.get_count()
        young_limit, middle_limit, _ = gc.get_threshold()
        if young > MANY:
            gc.freeze()
        elif middle > middle_limit:
            gc.collect(1)
        elif young > young_limit:
            gc.collect(0)

    def settle(self) -> None:
        """After a document was loaded: what is alive now stays, and no later collection walks it."""
        gc.freeze()
