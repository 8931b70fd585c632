"""The tree as a file: a PDF page, an SVG or a PNG."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from planner.analysis.rollback import Rollback
from planner.drawing.gui import ensure_gui
from planner.drawing.page import Page, draw_page, page_around, page_on
from planner.drawing.style import PRINT
from planner.drawing.text import FontMeasure
from planner.model.document import Document
from planner.model.problems import DocumentError

PAPERS: dict[str, tuple[float, float]] = {"A4": (595.0, 842.0), "A3": (842.0, 1191.0), "Letter": (612.0, 792.0)}
"""Width and height in points, upright."""

SMALLEST_TYPE = 6.0
"""Points below which nobody reads."""

_DOTS = 1200  # to an inch of a PDF: the one resolution that all is scaled from
_LARGEST_SIDE = 16_000  # pixels of a PNG


def export_picture(
    document: Document,
    rollback: Rollback,
    path: Path,
    *,
    paper: str = "A4",
    scale: float = 2.0,
    from_here: bool = False,
    version: str = "",
) -> list[str]:
    """Writes the tree to a file that ends in .pdf, .svg or .png, replacing it in one step.

    A PDF is one page of the paper, upright or lying, whichever shows the tree larger. An SVG or PNG is as large as the
    tree; scale: pixels of a PNG to one of the natural size. from_here: values from here on, where the document has
    them. version: names the tree beside the date.

    Returns notes in words: that the type is smaller than it should be. Raises DocumentError for a paper or an ending
    that is not known, OSError where the file cannot be written.
    """
    ensure_gui()
    kind = path.suffix.lower()
    if kind not in {".pdf", ".svg", ".png"}:
        raise DocumentError(f"{path.name}: a picture ends in .pdf, .svg or .png.")
    if paper not in PAPERS:
        raise DocumentError(f"there is no paper '{paper}'; there are {', '.join(PAPERS)}")
    if kind == ".pdf":
        page = _on_paper(rollback, paper, version, from_here)
        _replace(path, _pdf(document, page, paper))
        return _small_type(rollback, page, paper, version, from_here)
    page = page_around(rollback, FontMeasure(), version=version, from_here=from_here)
    if kind == ".svg":
        _replace(path, _svg(document, page))
        return []
    data, notes = _png(page, scale)
    _replace(path, data)
    return notes


def _on_paper(rollback: Rollback, paper: str, version: str, from_here: bool) -> Page:
    """The page upright or lying, whichever shows the tree larger."""
    short, long = PAPERS[paper]
    measure = FontMeasure()
    lying, upright = (
        page_on(rollback, measure, width, height, paper=paper, version=version, from_here=from_here)
        for width, height in ((long, short), (short, long))
    )
    return upright if upright.fitted.scale > lying.fitted.scale * 1.05 else lying


def _small_type(rollback: Rollback, page: Page, paper: str, version: str, from_here: bool) -> list[str]:
    smallest = page.fitted.smallest_type
    if smallest >= SMALLEST_TYPE:
        return []
    said = f"On {paper} the smallest type is {smallest:.1f} pt, less than the {SMALLEST_TYPE:g} pt that can be read"
    for larger, (width, height) in PAPERS.items():
        if width * height > page.width * page.height:
            found = _on_paper(rollback, larger, version, from_here).fitted.smallest_type
            if found >= SMALLEST_TYPE:
                return [f"{said}; {larger} brings it to {found:.1f} pt."]
    return [f"{said}. No paper here is large enough; an SVG shows all of it at any size."]


def _pdf(document: Document, page: Page, paper: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    lying = page.width > page.height
    orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    size = QPageSize(QSizeF(*PAPERS[paper]), QPageSize.Unit.Point, paper)
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF()))
    writer.setTitle(document.title or document.question)
    writer.setCreator("Plan B")
    _draw(writer, page, _DOTS / 72)
    buffer.close()
    return bytes(data.data())


def _svg(document: Document, page: Page) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(72)
    generator.setSize(QSize(round(page.width), round(page.height)))
    generator.setViewBox(QRectF(0, 0, page.width, page.height))
    generator.setTitle(document.title or document.question)
    _draw(generator, page, 1.0, 16.0)
    buffer.close()
    return bytes(data.data())


def _png(page: Page, scale: float) -> tuple[bytes, list[str]]:
    wanted = scale * 96 / 72
    fits = min(wanted, _LARGEST_SIDE / max(page.width, page.height))
    image = QImage(round(page.width * fits), round(page.height * fits), QImage.Format.Format_RGB32)
    image.fill(QColor(PRINT.paper))
    _draw(image, page, fits)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType]  # the stub wants bytes
        raise OSError("the picture could not be encoded")
    buffer.close()
    notes = [] if fits == wanted else [f"The picture was made smaller, to {_LARGEST_SIDE:,} pixels."]
    return bytes(data.data()), notes


def _draw(device: QPdfWriter | QSvgGenerator | QImage, page: Page, scale: float, fineness: float | None = None) -> None:
    """fineness: device pixels to a point as far as leaving out what is too small goes."""
    painter = QPainter(device)
    painter.scale(scale, scale)
    draw_page(painter, page, fineness or scale)
    painter.end()


def _replace(path: Path, data: bytes) -> None:
    """Writes beside the file, then takes its place, so that a failure leaves what was there."""
    handle, name = tempfile.mkstemp(dir=path.parent or Path(), prefix=f".{path.name[:80]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
