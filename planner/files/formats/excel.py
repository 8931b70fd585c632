"""Excel: a workbook whose tree calculates itself, and which holds the document to be read back."""

from __future__ import annotations

import io

from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]

from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.excel_copy import put_copy
from planner.files.formats.excel_reading import read
from planner.files.formats.excel_sheets import Sheets
from planner.files.formats.excel_tree import TreeSheet

__all__ = ["read", "write"]


def write(rollback: Rollback) -> Written:
    """The tree with live formulas: probabilities, payoffs, values, choices and reach recalculate there.

    Variables are named cells, weights and levels stand on a sheet of their own. Raises DocumentError for a tree with
    more rows than a sheet has.
    """
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheets = Sheets(book, rollback)
    tree = TreeSheet(sheets)
    tree.write()
    sheets.write()
    put_copy(book, rollback.document, sheets.constants)
    book.close()
    return Written(out.getvalue(), (*tree.left_out(), *sheets.left_out()))
