"""Text from other programs made into branches: a piece of an outline, or a table as spreadsheets copy it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from planner.files.outline_reading import read_branches
from planner.model.document import Document
from planner.model.edits.ids import fresh_id
from planner.model.entries import read_amount, read_probability
from planner.model.formulas import FormulaError, literal
from planner.model.nodes import REST, Branch, Chance, Formula, Outcome
from planner.model.problems import DocumentError
from planner.model.sentences import said

_Read = TypeVar("_Read")

_ODDS_NAMES = ("p", "probability", "prob", "prob.", "likelihood")
_PROBABILITY = "probability"  # no attribute's id can be met under it: it is looked for first


def read_text(text: str, document: Document) -> Document:
    """A clipping of what a text gives, for a document: an outline, or a table if it has tabs between its cells.

    Raises DocumentError with the line for what cannot be read.
    """
    if any("\t" in line.strip() for line in text.split("\n")):
        return _table(text, document)
    return read_branches(text, document.attributes[0].id)


def _table(text: str, document: Document) -> Document:
    """A row a branch: label, probability, payoffs. A first row of names says which column is what.

    Without one, the second column holds probabilities if all of it could, and the rest the attributes in their order.
    """
    rows = [(n, [cell.strip() for cell in line.split("\t")]) for n, line in enumerate(text.split("\n"), 1)]
    rows = [(number, cells) for number, cells in rows if any(cells)]
    columns = _named(rows[0][1], document)
    if columns:
        rows = rows[1:]
    else:
        columns = _in_order([cells for _, cells in rows], document)
    branches = tuple(_branch(number, cells, columns, document) for number, cells in rows)
    root = Chance(id=fresh_id("n"), branches=branches)
    return Document(root=root, actors=document.actors[:1], attributes=document.attributes)


def _named(cells: list[str], document: Document) -> list[str]:
    """What the columns hold, by a row of names; nothing where the row is none."""
    if not any(cells[1:]) or any(_amount(cell) is not None for cell in cells[1:] if cell):
        return []
    known = {name.casefold(): known.id for known in document.attributes for name in (known.name, known.id) if name}
    known |= dict.fromkeys(_ODDS_NAMES, _PROBABILITY)
    columns: list[str] = []
    for cell in cells[1:]:
        if cell and cell.casefold() not in known:
            raise DocumentError(
                said("the column '{cell}' is neither a probability nor an attribute of this document", cell=cell)
            )
        columns.append(known.get(cell.casefold(), ""))
    return columns


def _in_order(rows: list[list[str]], document: Document) -> list[str]:
    width = max(len(cells) for cells in rows) - 1
    odds = [cells[1] for cells in rows if len(cells) > 1 and cells[1]]
    likely = [_PROBABILITY] if odds and _may_be_odds(odds, alone=width == 1) else []
    columns = [*likely, *(attribute.id for attribute in document.attributes)]
    if width > len(columns):
        raise DocumentError(
            said(
                "the table has {width} columns of numbers; this document has room for {count}",
                width=width,
                count=len(columns),
            )
        )
    return columns


def _may_be_odds(cells: list[str], *, alone: bool) -> bool:
    """Whether cells are all probabilities; plain numbers must add up to 1 where nothing else tells."""
    if all(cell == REST or cell.endswith("%") for cell in cells):
        return True
    numbers = [_amount(cell) for cell in cells if cell != REST]
    values = [literal(number) if number is not None else None for number in numbers]
    shares = [value for value in values if value is not None and 0 <= value <= 1]
    if len(shares) < len(values):
        return False
    return REST in cells or not alone or abs(sum(shares) - 1) < 1e-6


def _branch(number: int, cells: list[str], columns: list[str], document: Document) -> Branch:
    payoffs: dict[str, Formula] = {}
    probability: Formula | None = None
    low = high = None
    for column, cell in zip(columns, cells[1:], strict=False):
        if not cell or not column:
            continue
        if column == _PROBABILITY:
            entry = _read(number, lambda text: read_probability(text, document.number_format.words), cell)
            probability, low, high = entry.formula, entry.low, entry.high
        else:
            payoffs[column] = _read(number, read_amount, cell)
    node = Outcome(id=fresh_id("n"), payoffs=payoffs)
    return Branch(id=fresh_id("b"), label=cells[0], node=node, probability=probability, low=low, high=high)


def _read(number: int, read: Callable[[str], _Read], cell: str) -> _Read:
    try:
        return read(cell)
    except FormulaError as error:
        raise DocumentError(error.sentence, said("line {number}", number=number)) from None


def _amount(cell: str) -> Formula | None:
    """A cell as a number; None where it is none."""
    try:
        amount = read_amount(cell)
    except FormulaError:
        return None
    return amount if literal(amount) is not None else None
