"""The workbook around its tree: how cells look, the variables by name, the weights and levels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from xlsxwriter.utility import xl_rowcol_to_cell  # pyright: ignore[reportMissingTypeStubs]

from planner.analysis.rollback import Rollback
from planner.analysis.settings import scenario_of
from planner.files.formats.amounts import Amounts
from planner.files.formats.excel_words import EXCEL, MOST_CHARACTERS, excel_name
from planner.files.formats.spreadsheet import FORMULA_STARTS
from planner.files.left_out import counted
from planner.model.document import Actor, Attribute, Document, Exponential, Points, Variable
from planner.model.formulas import FormulaError
from planner.model.nodes import Formula

_LONGEST_TEXT: Final = 32_000
_INK, _QUIET, _LINE, _INPUT = "#1F2328", "#6B6F76", "#C9C5BC", "#1F4E9A"  # a printed page's, whatever the theme

FIRST_WEIGHT_ROW: Final = 9
"""Of the sheet of weights: the first actor's row, from 0."""

LEVELS: Final = {"worst": 4, "best": 5}
"""Of the same sheet: the rows of an attribute's levels."""


class Sheets:
    """One workbook while it is made."""

    def __init__(self, book: Any, rollback: Rollback) -> None:
        self.rollback = rollback
        self.document = rollback.document
        self.book = book
        self.tree = book.add_worksheet("Tree")
        self._variables = book.add_worksheet("Variables") if self.document.variables else None
        self._weights = book.add_worksheet("Weights")
        self.amounts = Amounts(_with_overrides(rollback), EXCEL, excel_name)
        self._constants: dict[tuple[int, int, int], float] = {}
        self._as_text = 0
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        decimals = self.document.number_format.decimals
        self.value_style = f"{'#,##' if self.document.number_format.thousands else ''}0.{'0' * decimals}".rstrip(".")
        book.set_properties({"title": _text(self.document.title), "author": _text(self.document.author)})

    @property
    def constants(self) -> list[float]:
        """The numbers that stand in cells as such, sheet by sheet, row by row."""
        return [self._constants[key] for key in sorted(self._constants)]

    def style(self, **properties: Any) -> Any:
        """A format, made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({"font_color": _INK, "valign": "top", **properties})
        return self._formats[key]

    def head(self, **properties: Any) -> Any:
        """How the head of a column looks."""
        look = {"bold": True, "bottom": 1, "bottom_color": _LINE, "text_wrap": True, "valign": "bottom"}
        return self.style(**look, **properties)

    def quiet(self, **properties: Any) -> Any:
        """How what is said beside looks."""
        return self.style(**{"font_color": _QUIET, **properties})

    def text(self, sheet: Any, row: int, column: int, text: str, style: Any = None, **properties: Any) -> None:
        """Text that stays text, whatever it begins with and whoever edits the cell."""
        if style is None or text.startswith(FORMULA_STARTS):
            style = self.style(quote_prefix=text.startswith(FORMULA_STARTS), **properties)
        if text:
            sheet.write_string(row, column, _text(text), style)

    def number(self, sheet: Any, row: int, column: int, value: float, **properties: Any) -> None:
        """A number that may be changed."""
        self._constants[(self.book.worksheets().index(sheet), row, column)] = value
        sheet.write_number(row, column, value, self.style(**{"font_color": _INPUT, **properties}))

    def amount(self, sheet: Any, row: int, column: int, formula: Formula, **properties: Any) -> None:
        """A number or formula of the document; text where it has no value."""
        try:
            value = self.amounts.number(formula)
            text = self.amounts.text(formula) if isinstance(formula, str) else ""
        except FormulaError:
            self._as_text += 1
            self.text(sheet, row, column, str(formula))
            return
        if not text or len(text) > MOST_CHARACTERS:
            self.number(sheet, row, column, value, **properties)
        else:
            sheet.write_formula(row, column, f"={text}", self.style(**{"font_color": _INPUT, **properties}), value)

    def set_up_print(self, sheet: Any) -> None:
        """One page wide, with the handling mark at top and bottom of each."""
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        mark = _text(self.document.handling).replace("&", "&&")[:100]
        if mark:
            sheet.set_header(f"&C{mark}")
        sheet.set_footer(f"{f'&C{mark}' if mark else ''}&RPage &P of &N")

    def write(self) -> None:
        """The sheets beside the tree's."""
        self._write_weights()
        if self._variables is not None:
            self._write_variables(self._variables)

    def left_out(self) -> Iterator[str]:
        """What the sheets do not say. The copy inside holds it all, so only what is calculated otherwise is told."""
        yield from self.amounts.left_out()
        if self._as_text:
            yield counted(self._as_text, "formulas without a value, written as text")

    def weights(self, actor: int) -> str:
        """The cells of an actor's weights."""
        row, last = FIRST_WEIGHT_ROW + actor, len(self.document.attributes)
        return f"Weights!{xl_rowcol_to_cell(row, 1, True, True)}:{xl_rowcol_to_cell(row, last, True, True)}"

    def tolerance(self, actor: int) -> str:
        """The cell of an actor's risk tolerance."""
        column = len(self.document.attributes) + 1
        return f"Weights!{xl_rowcol_to_cell(FIRST_WEIGHT_ROW + actor, column, True, True)}"

    def level(self, attribute: int, which: str) -> str:
        """The cell of an attribute's worst or best level."""
        return f"Weights!{xl_rowcol_to_cell(LEVELS[which], attribute + 1, True, True)}"

    def _write_weights(self) -> None:
        sheet, attributes = self._weights, self.document.attributes
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, len(attributes) + 1, 24)
        for row in (2, 6, FIRST_WEIGHT_ROW - 1):
            sheet.set_row(row, 34)
        self.set_up_print(sheet)
        self.text(sheet, 0, 0, "What is at stake, and how much it weighs for whom", bold=True, font_size=13)
        for row, word in ((2, "Attribute"), (3, "Unit"), (4, "Worst level"), (5, "Best level"), (6, "Value between")):
            self.text(sheet, row, 0, word, self.head() if row == 2 else self.quiet())
        self.text(sheet, FIRST_WEIGHT_ROW - 1, 0, "Weights", self.head())
        for column, attribute in enumerate(attributes, start=1):
            self.text(sheet, 2, column, attribute.name or attribute.id, self.head())
            self.text(sheet, FIRST_WEIGHT_ROW - 1, column, attribute.name or attribute.id, self.head())
            self.text(sheet, 3, column, attribute.unit)
            for which, row in LEVELS.items():
                level = getattr(attribute, which)
                if level is not None:
                    self.number(sheet, row, column, level)
            self.text(sheet, 6, column, _shape(attribute), self.quiet(text_wrap=True))
        self.text(sheet, FIRST_WEIGHT_ROW - 1, len(attributes) + 1, "Risk tolerance", self.head())
        for index, actor in enumerate(self.document.actors):
            self._write_actor(sheet, FIRST_WEIGHT_ROW + index, actor)

    def _write_actor(self, sheet: Any, row: int, actor: Actor) -> None:
        self.text(sheet, row, 0, actor.name or actor.id)
        for column, attribute in enumerate(self.document.attributes, start=1):
            self.number(sheet, row, column, actor.weights.get(attribute.id, 0.0))
        if actor.risk_tolerance is not None:
            self.number(sheet, row, len(self.document.attributes) + 1, actor.risk_tolerance)

    def _write_variables(self, sheet: Any) -> None:
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 3, 14)
        sheet.set_column(4, 4, 60)
        self.set_up_print(sheet)
        self.text(sheet, 0, 0, "Variables: each value is a cell with that name", bold=True, font_size=13)
        for column, word in enumerate(("Name", "Value", "Low", "High", "Note")):
            self.text(sheet, 2, column, word, self.head())
        for row, (variable, shown) in enumerate(
            zip(self.document.variables, _with_overrides(self.rollback).variables, strict=True), start=3
        ):
            name = self.amounts.names[variable.id]
            self.text(sheet, row, 0, name)
            self.amount(sheet, row, 1, shown.value)
            for column, end in ((2, variable.low), (3, variable.high)):
                if end is not None:
                    self.amount(sheet, row, column, end)
            self.text(sheet, row, 4, variable.note, self.quiet(text_wrap=True))
            if variable.id in self.amounts.values:
                self.book.define_name(name, f"=Variables!{xl_rowcol_to_cell(row, 1, True, True)}")


def _with_overrides(rollback: Rollback) -> Document:
    """The document with the variables' values as they are looked at."""
    scenario, document = scenario_of(rollback.document, rollback.settings), rollback.document
    over = {**(scenario.values if scenario is not None else {}), **rollback.settings.overrides}
    variables = tuple(Variable(id=each.id, value=over.get(each.id, each.value)) for each in document.variables)
    return Document(root=document.root, actors=document.actors, attributes=document.attributes, variables=variables)


def _shape(attribute: Attribute) -> str:
    if attribute.worst is None:
        return "its own amount"
    match attribute.shape:
        case Exponential(c=c):
            return f"exponential, c = {c:g}"
        case Points(points=points):
            return "through " + ", ".join(f"({x:g}, {v:g})" for x, v in points)
        case _:
            return "straight line, 0 to 100"


def _text(text: str) -> str:
    return text.encode("utf-8", "replace").decode()[:_LONGEST_TEXT]
