"""What this program is, in which version, on what it stands, and under which licences."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner import __version__
from planner.ui.icons import application_icon
from planner.ui.panels.marks import words


class About(QDialog):
    """Name, version and licences; nothing is looked up anywhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Plan B"))
        mark = QLabel(self)
        mark.setPixmap(application_icon().pixmap(64, 64))
        name = QLabel(self.tr("Plan B {version}").format(version=__version__), self)
        name.setObjectName("welcome_title")
        about = QLabel(self.tr("Decision trees for policy analysts: what to do, and what if it fails."), self)
        self.stands_on = words(self._stands_on(), self, "quiet")
        self.stands_on.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        for part in (mark, name, about, self.stands_on, buttons):
            column.addWidget(part)

    def _stands_on(self) -> str:
        lines = (
            self.tr("Plan B: MIT licence."),
            self.tr("Python {version}: PSF licence.").format(version=platform.python_version()),
            self.tr("Qt {version} and PySide6 {binding}: LGPL-3.0.").format(version=qVersion(), binding=pyside_version),
            self.tr("numpy and scipy: BSD-3-Clause. attrs and pyqtgraph: MIT licence."),
            self.tr("typst and aiohttp: Apache-2.0. segno: BSD-3-Clause. XlsxWriter: BSD-2-Clause."),
            self.tr("openpyxl, python-docx and PyYAML: MIT licence."),
            self.tr("Inter, the typeface: SIL Open Font License 1.1."),
            self.tr("It looks nothing up anywhere. Only an exercise whose phones are on is served, where you say."),
        )
        return "\n".join(lines)
