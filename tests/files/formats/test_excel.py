"""The workbook: what is in its cells, what imports back, and what another's workbook is told."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl.utils.escape import unescape

from planner.analysis.rollback import roll_back
from planner.files.formats import named
from planner.files.opening import open_document
from planner.model.document import Document, Variable
from planner.model.problems import DocumentError
from tests.analysis.trees import decide, document, end, happen, way
from tests.files.any_document import around_trees, as_data, trees
from tests.files.formats.trees import grown

EXCEL = named("Excel")


def workbook(written: Document) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(EXCEL.write(roll_back(written)).data))


def cells(book: openpyxl.Workbook) -> dict[str, object]:
    return {cell.coordinate: cell.value for row in book["Tree"].iter_rows() for cell in row if cell.value is not None}


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(around=around_trees, root=trees())
def test_the_copy_inside_is_the_document_itself(around: Document, root):
    import attrs

    whole = attrs.evolve(around, root=root)
    try:
        rollback = roll_back(whole)
    except DocumentError:
        return
    assert as_data(EXCEL.read(EXCEL.write(rollback).data).document) == as_data(whole)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])
def test_text_that_could_be_a_formula_stays_text(text: str):
    tree = document(decide(way(text, end(1, title=text)), way("no", end(0)), title=text), title=text)
    book = workbook(tree)
    assert text in [unescape(cell.value) for row in book["Tree"].iter_rows() for cell in row if cell.data_type == "s"]
    formulas = [str(cell.value) for row in book["Tree"].iter_rows() for cell in row if cell.data_type == "f"]
    assert not any("cmd" in formula or "SUM(A1)" in formula for formula in formulas)


def test_variables_are_named_cells_and_formulas_use_them():
    tree = document(
        decide(way("go", happen(way("a", end("2 * p1"), "p"), way("b", end(0), "#"))), way("stay", end(0.5))),
        variables=(Variable(id="p", value=0.4), Variable(id="p1", value="p + 1")),
    )
    book = workbook(tree)
    assert set(book.defined_names) >= {"p", "p1_"}  # P1 is a cell
    assert "=2.0 * p1_" in cells(book).values() or "=2 * p1_" in cells(book).values()
    assert "=p" in cells(book).values()


def test_a_number_changed_in_the_sheet_is_told():
    tree = grown(0)
    data = EXCEL.write(roll_back(tree)).data
    book = openpyxl.load_workbook(io.BytesIO(data))
    weights = book["Weights"]
    weights["B10"] = 17
    out = io.BytesIO()
    book.save(out)
    imported = EXCEL.read(out.getvalue())
    assert as_data(imported.document) == as_data(tree)
    assert "changed in the sheets" in imported.left_out[0]
    assert EXCEL.read(data).left_out == ()


def test_another_workbook_is_refused_with_what_to_do(tmp_path):
    book = openpyxl.Workbook()
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(DocumentError, match="was not written by Plan B"):
        open_document(tmp_path / "other.xlsx")


def test_a_zip_that_is_no_workbook(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as packed:
        packed.writestr("readme.txt", "hello")
    with pytest.raises(DocumentError, match="no workbook of Excel"):
        open_document(tmp_path / "a.xlsx")


def test_the_hidden_sheet_is_hidden_for_good():
    assert workbook(grown(0))["_planb"].sheet_state == "veryHidden"


def test_a_node_too_wide_for_a_formula_is_a_number_and_listed():
    wide = happen(*(way(f"b{position}", end(position), "#") for position in range(300)))
    written = EXCEL.write(roll_back(document(wide)))
    assert "1 node with more branches than a formula takes, whose values are numbers" in written.left_out
