"""Reading a workbook that we wrote: the copy inside it. What a workbook could do to a reader is refused before."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Iterator, Mapping
from typing import Any, Final

from planner.files.codec import decode
from planner.files.formats.carried import Imported
from planner.files.formats.excel_copy import MARK, SHEET, digest
from planner.files.strict_json import MOST_BYTES
from planner.model.problems import DocumentError
from planner.model.sentences import said

_MOST_PARTS: Final = 200
_MOST_TAGS: Final = 2_000_000  # of strings, styles and the like, which are read whole
_MOST_STRINGS: Final = 400_000
_MOST_COPIED: Final = 4 << 20  # bytes of the hidden sheet, whose long texts stand elsewhere
_MOST_COMPARED: Final = 6 << 20  # bytes of the other sheets, up to which they are looked at
_MOST_ROWS: Final = 3_000  # of the copy: 64 MiB in pieces
_STEP: Final = 1 << 16
_SHEETS: Final = "xl/worksheets/"


def read(data: bytes) -> Imported:
    """The document in a workbook of ours. Raises DocumentError for any other workbook, and for a hostile one."""
    if len(data) > MOST_BYTES:
        raise DocumentError(said("the file is larger than 64 MiB, the most that a document may take"))
    try:
        _refuse_hostile(data)
        return _read(data)
    except DocumentError:
        raise
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError):
        raise DocumentError(
            said("this is a damaged zip file, or a locked one, and no workbook that can be read")
        ) from None
    except Exception as error:  # whatever the reader of workbooks meets in one that is broken
        raise DocumentError(said("this is no workbook that can be read: {name}", name=type(error).__name__)) from None


def _refuse_hostile(data: bytes) -> None:
    """Raises DocumentError for a zip file that is no workbook or would unpack to too much.

    Sheets are only looked into: they are read piece by piece later, or not at all. No part can be longer than it says.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
        names = [part.filename for part in parts]
        if len(parts) > _MOST_PARTS or len(set(names)) < len(names):
            raise DocumentError(said("the zip file holds more parts than a workbook has, or one of them twice"))
        for name in names:
            if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name:
                raise DocumentError(
                    said('a part of the zip file is called "{name}", which leads out of it', name=name[:60])
                )
        if "xl/workbook.xml" not in names:
            raise DocumentError(said("this zip file is no workbook of Excel"))
        whole = [part for part in parts if not part.filename.startswith(_SHEETS)]
        if sum(part.file_size for part in whole) > MOST_BYTES:
            raise DocumentError(said("the workbook unpacks to more than 64 MiB, the most that we read"))
        tags = 0
        for part in parts:
            with packed.open(part) as file:
                if part not in whole:
                    first = file.read(_STEP)
                    _refuse_entities(first)
                    if part.filename.endswith(".xml") and not (b"<dimension" in first and b"<sheetData" in first):
                        raise DocumentError(
                            said("a sheet of the workbook does not begin as one")
                        )  # its reader would go on
                    continue
                strings = 0
                while piece := file.read(_STEP):
                    _refuse_entities(piece)
                    tags, strings = tags + piece.count(b"<"), strings + piece.count(b"<si")
                    if tags > _MOST_TAGS or strings > _MOST_STRINGS:
                        raise DocumentError(said("the workbook holds more than one of ours ever does"))


def _refuse_entities(piece: bytes) -> None:
    if b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
        raise DocumentError(said("the workbook defines entities of its own, which no workbook needs"))


def _read(data: bytes) -> Imported:
    from openpyxl import load_workbook  # takes a while to load

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that it does not know, and we do not ask for
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            sizes = {part.filename: part.file_size for part in packed.infolist()}
        return _copy_in(load_workbook(io.BytesIO(data), read_only=True, keep_links=False), sizes)


def _copy_in(book: Any, sizes: Mapping[str, int]) -> Imported:
    try:
        if SHEET not in book.sheetnames:
            raise DocumentError(
                said(
                    "this workbook was not written by Plan B, and what its cells mean cannot be told for certain; save "
                    "the tree from its own program as SilverDecisions, ModelChoice or plain text, or paste its table"
                )
            )
        sheet = book[SHEET]
        rows: Iterator[Any] = sheet.iter_rows(values_only=True, max_col=2, max_row=_MOST_ROWS)
        first = next(rows, ()) if sizes[_part(sheet)] <= _MOST_COPIED else ()
        if not first or first[0] != MARK:
            raise DocumentError(said("the copy in this workbook is of a newer version of Plan B, or was changed"))
        document = decode(b64decode("".join(str(row[0]) for row in rows if row and row[0])))
        return Imported(document, _changes(book, sizes, first[1]))
    finally:
        book.close()


def _changes(book: Any, sizes: Mapping[str, int], known: Any) -> tuple[str, ...]:
    """What to say of the sheets, whose numbers somebody may have changed while the copy stayed."""
    if sum(size for name, size in sizes.items() if name.startswith(_SHEETS)) > _MOST_COMPARED:
        return ("what may have been changed in the sheets since; they are too large to look at",)
    if digest(_constants(book)) == known:
        return ()
    return ("what was changed in the sheets since: the tree is as it was when the workbook was written",)


def _part(sheet: Any) -> str:
    """The part of the zip file that a sheet is."""
    path: str = sheet._worksheet_path  # noqa: SLF001 - the only way to know a sheet's size before it is read
    return path.lstrip("/")


def _constants(book: Any) -> Iterator[float]:
    """The numbers that stand in cells as such, sheet by sheet and row by row."""
    for name in book.sheetnames:
        if name != SHEET:
            for row in book[name].iter_rows(values_only=True):
                yield from (float(cell) for cell in row if isinstance(cell, int | float) and not isinstance(cell, bool))
