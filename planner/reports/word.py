"""The sections as a .docx with real headings, tables, header and footer. What was typed stays text."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, Final

import docx as word
from docx.document import Document as Written
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from planner.drawing.export import encoded
from planner.drawing.fonts import load_fonts
from planner.drawing.style import PRINT

_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FINE: Final = 2.5  # pixels to a point of a picture
_QUIET: Final = RGBColor.from_string(PRINT.quiet.removeprefix("#").upper())


def docx(data: dict[str, Any]) -> bytes:
    """The data of a paper as a file that word processors open."""
    written = word.Document()
    _set_up(written, data)
    written.add_heading(_text(data["title"]), 0)
    if data["subtitle"]:
        written.add_paragraph(_text(data["subtitle"]), style="Subtitle")
    for part in data["sections"]:
        if part["name"] == "tree":
            _tree(written, data, part)
        else:
            _section(written, part)
    out = BytesIO()
    written.save(out)
    return out.getvalue()


def _text(text: str) -> str:
    """Without what no XML file can hold."""
    return _NOT_XML.sub("\ufffd", text)


def _set_up(written: Written, data: dict[str, Any]) -> None:
    properties = written.core_properties
    properties.title, properties.author = _text(data["title"])[:255], _text(data["author"])[:255]
    properties.language = data["lang"]
    normal = written.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10)  # pyright: ignore[reportAttributeAccessIssue]
    page = written.sections[0]
    page.page_width, page.page_height = Pt(data["page"]["width"]), Pt(data["page"]["height"])
    margin = Pt(data["page"]["margin"] + 6)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = margin
    mark = data["mark"]
    said = " · ".join(part for part in (data["draft"], data["audience"]) if part)
    for edge, beside in ((page.header, said), (page.footer, data["draft"])):
        if mark:
            _marked(edge.paragraphs[0], mark)
        if beside:
            (edge.add_paragraph() if mark else edge.paragraphs[0]).add_run(_text(beside)).bold = True
    _numbered(page.footer.add_paragraph())
    if data["designated"]:
        written.add_paragraph(_text(data["designated"]))


def _marked(paragraph: Paragraph, mark: dict[str, Any]) -> None:
    """A handling mark as its rules want it: in the middle or at the right, some in colour on black."""
    right = mark["align"] == "right"
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(_text(mark["text"]))
    run.bold, run.font.size = True, Pt(mark["points"])
    if mark["ink"]:
        run.font.color.rgb = RGBColor.from_string(mark["ink"].removeprefix("#").upper())
    if mark["ground"]:
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), mark["ground"].removeprefix("#"))
        run._r.get_or_add_rPr().append(shade)  # noqa: SLF001  # python-docx has no shading of its own


def _numbered(paragraph: Paragraph) -> None:
    """The page's number, which only the word processor knows."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)  # noqa: SLF001  # python-docx has no fields of its own


def _section(written: Written, part: dict[str, Any]) -> None:
    if part["fresh"]:
        written.add_page_break()
    if part["heading"]:
        written.add_heading(_text(part["heading"]), part["level"] - 1)
    if part["note"]:
        written.add_paragraph(_text(part["note"]))
    for line in part["lines"]:
        written.add_paragraph(_text(line), style="List Bullet")
    if part["rows"]:
        _table(written, part)
    for picture in part["pictures"]:
        _picture(written, picture, picture["alt"], picture["width"])
    if part["after"]:
        written.add_paragraph().add_run(_text(part["after"])).font.color.rgb = _QUIET


def _table(written: Written, part: dict[str, Any]) -> None:
    columns = part["columns"]
    headed = any(column["title"] for column in columns)
    table = written.add_table(rows=0, cols=len(columns), style="Table Grid")
    table.autofit = False
    if headed:
        _fill(table, [{"strong": column["title"]} for column in columns], columns)
        repeated = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001  # told again on the next page
    for row in part["rows"]:
        _fill(table, row, columns)
    _widths(written, table, columns)


def _fill(table: Table, row: list[Any], columns: list[dict[str, Any]]) -> None:
    cells = table.add_row().cells
    if len(row) == 1:
        cells[0].merge(cells[-1])
    for cell, said, column in zip(cells, row, columns, strict=False):
        paragraph = cell.paragraphs[0]
        _say(paragraph, said)
        if column["right"] and len(row) > 1:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _say(paragraph: Paragraph, said: Any) -> None:
    if isinstance(said, str):
        paragraph.add_run(_text(said))
        return
    if "box" in said:
        paragraph.add_run("\u2610")
    if "blank" in said:
        paragraph.add_run("\n" * (said["blank"] - 1))
    if "strong" in said:
        paragraph.add_run(_text(said["strong"])).bold = True
    if "text" in said:
        paragraph.add_run(_text(said["text"]))
    if "quiet" in said:
        run = paragraph.add_run(("   " if "strong" in said else "") + _text(said["quiet"]))
        run.font.color.rgb = _QUIET


def _widths(written: Written, table: Table, columns: list[dict[str, Any]]) -> None:
    """Shares of the page's width; what is as wide as its words gets a narrow one."""
    page = written.sections[-1]
    assert page.page_width is not None
    room = page.page_width.pt - 2 * (page.left_margin or Pt(0)).pt
    shares = [1.2 if column["width"] == "auto" else float(column["width"].removesuffix("fr")) for column in columns]
    for column, share in zip(table.columns, shares, strict=True):
        width = Pt(room * share / sum(shares))
        for cell in column.cells:
            cell.width = width


def _tree(written: Written, data: dict[str, Any], part: dict[str, Any]) -> None:
    """The tree on pages that lie where it does, then upright again."""
    width, height = data["page"]["width"], data["page"]["height"]
    lying = part["width"] > part["height"]
    for position, picture in enumerate(part["pictures"]):
        page = written.add_section()
        page.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
        page.page_width, page.page_height = (Pt(height), Pt(width)) if lying else (Pt(width), Pt(height))
        if not position:
            written.add_heading(_text(part["heading"]), part["level"] - 1)
        if picture["name"]:
            written.add_paragraph(_text(f"{picture['name']}  {picture['way']}"))
        room_across = page.page_width.pt - 2 * (data["page"]["margin"] + 6)
        room_down = page.page_height.pt - 2 * (data["page"]["margin"] + 6) - 70
        scale = min(1.0, room_across / picture["width"], room_down / picture["height"])
        _picture(written, picture, picture["alt"], picture["width"] * scale)
    page = written.add_section()
    page.orientation, page.page_width, page.page_height = WD_ORIENT.PORTRAIT, Pt(width), Pt(height)


def _picture(written: Written, picture: dict[str, Any], alt: str, width: float) -> None:
    shape = written.add_picture(BytesIO(_png(picture)), width=Pt(width))
    shape._inline.docPr.set("descr", _text(alt))  # noqa: SLF001  # python-docx has no alternative texts of its own


def _png(picture: dict[str, Any]) -> bytes:
    """An SVG in pixels: word processors of some years ago take nothing else."""
    load_fonts()
    image = QImage(
        round(picture["width"] * _FINE), round(picture["height"] * _FINE), QImage.Format.Format_RGB32
    )  # fmt: skip
    image.fill(QColor(PRINT.paper))
    painter = QPainter(image)
    QSvgRenderer(picture["svg"].encode()).render(painter, QRectF(image.rect()))
    painter.end()
    return encoded(image)
