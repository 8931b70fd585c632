"""The tree as a file: a PDF page, an SVG or a PNG."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from planner.drawing.gui import ensure_gui
from planner.drawing.headings import title_of
from planner.drawing.look import SMALLEST_TYPE, Look
from planner.drawing.page import Page, draw_page, page_around
from planner.drawing.sheets import Sheets, Spread, sheets
from planner.drawing.style import PRINT
from planner.drawing.text import FontMeasure
from planner.model.problems import DocumentError
from planner.model.sentences import said

PAPERS: dict[str, tuple[float, float]] = {"A4": (595.0, 842.0), "A3": (842.0, 1191.0), "Letter": (612.0, 792.0)}
"""Width and height in points, upright."""

_FINE = 16.0  # device pixels to a point of an SVG, as far as leaving out what is too small goes
_DOTS = 1200  # to an inch of a PDF: the one resolution that all is scaled from
_LARGEST_SIDE = 16_000  # pixels of a PNG


def export_picture(
    look: Look, path: Path, *, paper: str = "A4", spread: Spread = "one", scale: float = 2.0
) -> list[str]:
    """Writes the tree to a file that ends in .pdf, .svg or .png, replacing it in one step.

    A PDF stands on the paper, upright or lying, whichever shows the tree larger: on one page, or tiled over several.
    An SVG or PNG is as large as the tree; scale: pixels of a PNG to one of the natural size.

    Returns notes in words: that the type is smaller than it should be. Raises DocumentError for a paper or an ending
    that is not known, OSError where the file cannot be written.
    """
    ensure_gui()
    kind = path.suffix.lower()
    if kind not in {".pdf", ".svg", ".png"}:
        raise DocumentError(said("{name}: a picture ends in .pdf, .svg or .png.", name=path.name))
    if paper not in PAPERS:
        raise DocumentError(
            said("there is no paper '{paper}'; there are {names}", paper=paper, names=", ".join(PAPERS))
        )
    if kind == ".pdf":
        found = on_paper(evolve(look, paper=paper), spread)
        replace(path, pdf_bytes(found))
        return [] if found.tiling else _small_type(found.whole, paper)
    if kind == ".svg":
        replace(path, svg_bytes(look))
        return []
    image, notes = picture_of(look, scale)
    replace(path, encoded(image))
    return notes


def on_paper(look: Look, spread: Spread = "one") -> Sheets:
    """The sheets of a named paper, upright or lying: whichever shows the tree larger, or tiled takes fewer."""
    short, long = PAPERS[look.paper]
    measure = FontMeasure()
    lying = sheets(look, measure, (long, short), spread)
    upright = sheets(look, measure, (short, long), spread)
    if lying.count != upright.count:
        return min(lying, upright, key=lambda found: found.count)
    return upright if upright.whole.fitted.scale > lying.whole.fitted.scale * 1.05 else lying


def _small_type(page: Page, paper: str) -> list[str]:
    smallest = page.fitted.smallest_type
    if smallest >= SMALLEST_TYPE:
        return []
    small = said(
        "On {paper} the smallest type is {smallest:.1f} pt, less than the {smallest_type:g} pt that can be read",
        paper=paper,
        smallest=smallest,
        smallest_type=SMALLEST_TYPE,
    )
    for larger, (width, height) in PAPERS.items():
        if width * height > page.width * page.height:
            found = on_paper(evolve(page.look, paper=larger)).whole.fitted.smallest_type
            if found >= SMALLEST_TYPE:
                return [said("{small}; {larger} brings it to {found:.1f} pt.", small=small, larger=larger, found=found)]
    return [said("{small}. No paper here is large enough; tiled over several pages it can be read.", small=small)]


def pdf_bytes(found: Sheets) -> bytes:
    """The sheets as a PDF with real text in embedded fonts; it is not tagged."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    page, paper = found.whole, found.look.paper
    orientation = QPageLayout.Orientation.Landscape if page.width > page.height else QPageLayout.Orientation.Portrait
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, paper)
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF()))
    writer.setTitle(title_of(found.look.document))
    writer.setCreator("Plan B")
    painter = QPainter(writer)
    draw_all(painter, found, range(found.count), writer, _DOTS / 72)
    painter.end()
    buffer.close()
    return bytes(data.data())


def draw_all(painter: QPainter, found: Sheets, numbers: Sequence[int], device: QPagedPaintDevice, scale: float) -> None:
    """Draws sheets one after the other on a device with pages. scale: its dots to a point."""
    for position, number in enumerate(numbers):
        if position:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        found.draw(painter, number, scale)
        painter.restore()


def svg_bytes(look: Look) -> bytes:
    """The whole tree with its heading as SVG with real text."""
    page = page_around(look, FontMeasure())
    size = QRectF(0, 0, page.width, page.height)
    return drawn_svg(size, title_of(look.document), lambda painter: draw_page(painter, page, _FINE))


def drawn_svg(box: QRectF, title: str, draw: Callable[[QPainter], None]) -> bytes:
    """What is drawn, in points, as an SVG of that size."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # which can clip
    generator.setOutputDevice(buffer)
    generator.setResolution(72)
    generator.setSize(QSize(round(box.width()), round(box.height())))
    generator.setViewBox(box)
    generator.setTitle(title)
    painter = QPainter(generator)
    draw(painter)
    painter.end()
    buffer.close()
    return bytes(data.data())


def picture_of(look: Look, scale: float) -> tuple[QImage, list[str]]:
    """The whole tree with its heading in pixels, and a note where it was made smaller."""
    page = page_around(look, FontMeasure())
    wanted = scale * 96 / 72
    fits = min(wanted, _LARGEST_SIDE / max(page.width, page.height))
    image = QImage(round(page.width * fits), round(page.height * fits), QImage.Format.Format_RGB32)
    image.fill(QColor(PRINT.paper))
    painter = QPainter(image)
    painter.scale(fits, fits)
    draw_page(painter, page, fits)
    painter.end()
    return image, [] if fits == wanted else [
        said("The picture was made smaller, to {largest_side:,} pixels.", largest_side=_LARGEST_SIDE)
    ]


def encoded(image: QImage) -> bytes:
    """As a PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType]  # the stub wants bytes
        raise OSError("the picture could not be encoded")
    buffer.close()
    return bytes(data.data())


def replace(path: Path, data: bytes) -> None:
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
