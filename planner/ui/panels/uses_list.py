"""Where something is used, a line for each place, long paths cut in their middle and whole in their tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

MOST = 200
"""Uses that are listed; of more, how many there are."""

ROWS = 9
"""How many are shown before the list scrolls."""


class UsesList(QListWidget):
    """As tall as what it lists."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where it is used"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def lines(self) -> list[str]:
        """What is listed."""
        return [self.item(row).text() for row in range(self.count())]

    def show_uses(self, uses: list[str]) -> None:
        """Lists them; where there are none it is empty."""
        self.clear()
        more = [self.tr("and {count} more").format(count=len(uses) - MOST)] if len(uses) > MOST else []
        for use in [*uses[:MOST], *more]:
            QListWidgetItem(use, self).setToolTip(use)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, min(max(self.count(), 1), ROWS) * (self.fontMetrics().height() + 4) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())
