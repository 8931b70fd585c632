"""Pages as pictures: one at a time, to be leafed through and looked at closely, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSpinBox, QToolButton, QVBoxLayout, QWidget

from planner.ui.panels.marks import words

STEP, SMALLEST, LARGEST = 1.25, 0.2, 4.0
"""How much one zoom step is, and how far it goes, in the size that fits."""

_AROUND = 24  # pixels of paper's shadow and scroll bars


class PagesView(QWidget):
    """Shows what it is handed. Page Up and Page Down leaf, Home and End go to the ends, + and − zoom, 0 fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: Sequence[bytes] = ()
        self._image = QImage()
        self._zoom = 1.0
        self._page = QLabel(self)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea(self)
        self._area.setObjectName("pages")
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._page)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Page"))
        self._area.installEventFilter(self)
        self.number = QSpinBox(self)
        self.number.setObjectName("page_number")
        self.number.setAccessibleName(self.tr("Page number"))
        self.number.setRange(0, 0)
        self.number.valueChanged.connect(self._on_number_changed)
        self._count = words("", self, "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._button("‹", self.tr("Previous page"), self.back))
        row.addWidget(self.number)
        row.addWidget(self._count)
        row.addWidget(self._button("›", self.tr("Next page"), self.forth))
        row.addStretch(1)
        row.addWidget(self._button("−", self.tr("Smaller"), self.smaller))
        row.addWidget(self._button("+", self.tr("Larger"), self.larger))
        row.addWidget(self._button(self.tr("Fit"), self.tr("Fit the page"), self.fit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area, 1)
        column.addLayout(row)

    def _button(self, text: str, name: str, do) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(do)
        return button

    @property
    def count(self) -> int:
        return len(self._pages)

    @property
    def shown_size(self) -> QSize:
        """The size of the page as it is shown, in pixels."""
        return self._page.pixmap().size()

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Shows other pages, at the number that was looked at if there is one."""
        self._pages = pages
        number = min(max(1, self.number.value()), len(pages))
        self.number.blockSignals(True)
        self.number.setRange(min(1, len(pages)), len(pages))
        self.number.setValue(number)
        self.number.blockSignals(False)
        self._count.setText(self.tr("of {count}").format(count=len(pages)))
        self._on_number_changed(number)

    def back(self) -> None:
        self.number.setValue(self.number.value() - 1)

    def forth(self) -> None:
        self.number.setValue(self.number.value() + 1)

    def larger(self) -> None:
        self._set_zoom(self._zoom * STEP)

    def smaller(self) -> None:
        self._set_zoom(self._zoom / STEP)

    def fit(self) -> None:
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._show()

    def _on_number_changed(self, number: int) -> None:
        self._image = QImage.fromData(self._pages[number - 1]) if self._pages else QImage()
        self._show()

    def _show(self) -> None:
        if self._image.isNull():
            self._page.setPixmap(QPixmap())
            return
        dense = self.devicePixelRatioF()
        room = self._area.viewport().size() - QSize(_AROUND, _AROUND)
        wanted = self._image.size().scaled(room * self._zoom, Qt.AspectRatioMode.KeepAspectRatio)
        scaled = self._image.scaled(
            wanted * dense, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(dense)
        self._page.setPixmap(QPixmap.fromImage(scaled))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """The page answers keys before its scroll bars do."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            do = {
                Qt.Key.Key_PageUp: self.back,
                Qt.Key.Key_PageDown: self.forth,
                Qt.Key.Key_Home: lambda: self.number.setValue(1),
                Qt.Key.Key_End: lambda: self.number.setValue(self.count),
                Qt.Key.Key_Plus: self.larger,
                Qt.Key.Key_Equal: self.larger,
                Qt.Key.Key_Minus: self.smaller,
                Qt.Key.Key_0: self.fit,
            }.get(Qt.Key(event.key()))
            if do is not None:
                do()
                return True
        return super().eventFilter(watched, event)
