"""Takes the README's pictures from the running program: python3 packaging/bootstrap.py pictures.

Needs no display. Each picture is a window that was opened, worked and grabbed, or a page of a briefing.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences, Theme
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.files.opening import open_document
from planner.model.places import Place
from planner.reports.briefing import compose
from planner.ui.main_window import MainWindow
from planner.ui.start import make_application
from planner.ui.theme import Theme as WindowTheme

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "pictures"
SETTLED = 4.0  # seconds after which nothing moves and every figure is worked out

SHARP = "132"  # dots to an inch of a page

SHOTS: dict[str, tuple[str, Theme, QSize, Place]] = {
    "welcome": ("", "light", QSize(1280, 800), ()),
    "window-light": ("simple_summit.planb", "light", QSize(1600, 1000), (0,)),
    "window-dark": ("simple_summit.planb", "dark", QSize(1600, 1000), (0,)),
    "korea": ("korea_summit.planb", "light", QSize(1920, 1200), (0, 0)),
}
"""A name for each picture of the window: the example, the theme, the size, and what is selected."""


def main() -> int:
    """Takes all pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        for name, (example, theme, size, selected) in SHOTS.items():
            preferences = Preferences(Path(folder) / f"{name}.ini")
            preferences.theme = theme
            store = Store(blank_document())
            window = MainWindow(
                store, WindowTheme(application, preferences), preferences, Recovery(store, Path(folder) / name)
            )
            window.resize(size)
            window.show()
            if example:
                window.files.open_path(shipped.resource("examples", example))
                store.select(selected)
            settle(application)
            window.grab().save(str(PICTURES / f"{name}.png"))
            window.close()
        take_page(Path(folder) / "page.pdf")
    return 0


def settle(application: QApplication) -> None:
    """Lets events and the background's analyses run; QTest's waiting would hold Python's lock all the while."""
    until = time.monotonic() + SETTLED
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.01)


def take_page(pdf: Path) -> None:
    """The first page of the founding case's briefing, drawn by poppler as any reader of PDFs would."""
    pdf.write_bytes(compose(open_document(str(shipped.resource("examples", "korea_summit.planb")))).pdf())
    subprocess.run(["pdftoppm", "-r", SHARP, "-l", "1", "-png", "-singlefile", pdf, PICTURES / "page"], check=True)


if __name__ == "__main__":
    sys.exit(main())
