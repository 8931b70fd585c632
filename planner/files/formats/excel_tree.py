"""The tree as a sheet: a row a node, its formulas looking up to its parent and down to its branches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil, isfinite
from typing import Final

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell  # pyright: ignore[reportMissingTypeStubs]

from planner.analysis.utility import STRAIGHT, has_levels, shape_problem, value_of
from planner.files.formats.excel_rows import Row, paid_here, rows_of
from planner.files.formats.excel_sheets import Sheets
from planner.files.formats.excel_words import number
from planner.files.formats.told import heading
from planner.files.left_out import counted
from planner.model.document import Attribute, Exponential, Points
from planner.model.nodes import REST, Chance, Decision, Outcome
from planner.model.numbers import UNKNOWN
from planner.model.places import labels
from planner.model.problems import DocumentError
from planner.model.sentences import said

_FIRST: Final = 7  # the root's row, from 0
_MOST_ROWS: Final = 100_000
_WIDEST: Final = 200  # branches that one formula can take up
_SIGNS: Final = {"decision": "□", "chance": "○", "outcome": "◁", "link": "→"}
_BRANCH, _NODE, _WHOSE, _CHOICE, _VALUES = 0, 1, 2, 3, 4  # columns; then probability, payoffs, and what is between

_WIDTHS: Final = {_BRANCH: 48, _NODE: 44, _WHOSE: 16, _CHOICE: 32}


class TreeSheet:
    """Writes the sheet. Columns: what it is, what is chosen, values by actor, then what is put in, then the steps."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._rollback = sheets.rollback
        document = self._document = sheets.document
        self._rows, self._links = rows_of(sheets.rollback)
        if len(self._rows) > _MOST_ROWS:
            raise DocumentError(
                said(
                    "the tree has {count:,} rows; a workbook that calculates has {most_rows:,}",
                    count=len(self._rows),
                    most_rows=_MOST_ROWS,
                )
            )
        seen = sheets.rollback.seen
        self._order = [seen, *(index for index in range(len(document.actors)) if index != seen)]
        actors, attributes = len(document.actors), len(document.attributes)
        self._reach = _VALUES + actors
        self._probability = self._reach + 1
        self._pays = self._probability + 1
        self._share = self._pays + attributes
        self._helper = self._share + 1
        self._totals = self._helper + 1
        self._worths = self._totals + attributes
        self._means = self._worths + attributes
        self._last = self._means + actors - 1
        self._counts: Counter[str] = Counter()

    def left_out(self) -> Iterator[str]:
        """What is calculated there otherwise, or not at all."""
        if self._links:
            yield counted(self._links, "links: each target is calculated again where the link stands")
        yield from (counted(count, what) for what, count in self._counts.items() if count)
        rule = self._rollback.settings.rule
        if rule != "expected-utility":
            yield f"the rule {rule}: values there are expected values, so they differ"
        yield "scenarios, ranges of branches, sources and notes, other than in the copy inside"

    def write(self) -> None:
        self._write_head()
        for index, row in enumerate(self._rows):
            self._write_row(index, row)
        self._finish()

    def _cell(self, index: int, column: int) -> str:
        return xl_rowcol_to_cell(_FIRST + index, column)

    def _cells(self, indices: Iterable[int], column: int) -> list[str]:
        return [self._cell(index, column) for index in indices]

    def _value(self, actor: int) -> int:
        """The column of an actor's values."""
        return _VALUES + self._order.index(actor)

    def _formula(self, index: int, column: int, text: str, value: float | None, style: str | None = None) -> None:
        shown = self._sheets.style(num_format=style or self._sheets.value_style)
        self._sheets.tree.write_formula(
            _FIRST + index, column, f"={text}", shown, UNKNOWN if value is None or not isfinite(value) else value
        )

    def _write_row(self, index: int, row: Row) -> None:
        sheets, sheet, node = self._sheets, self._sheets.tree, row.rolled.node
        at = _FIRST + index
        parent = self._rows[row.parent] if row.parent >= 0 else None
        label = labels(parent.rolled.node)[row.position] if parent is not None else "Start"
        sheets.text(sheet, at, _BRANCH, label, align="left", indent=min(row.depth, 40), text_wrap=True)
        sheets.text(sheet, at, _NODE, f"{_SIGNS[node.kind]} {node.title}".rstrip(), text_wrap=True)
        if isinstance(node, Decision | Chance) and (node.actor or isinstance(node, Decision)):
            owner = self._document.actors[self._owner(node)]
            sheets.text(sheet, at, _WHOSE, owner.name or owner.id)
        self._set_height(at, row, label)
        self._write_payoffs(index, row)
        self._write_share(index, row, parent)
        reach = row.spot.reach
        before = (
            f"{self._cell(row.parent, self._reach)}*{self._cell(index, self._share)}" if parent is not None else "1"
        )
        self._formula(index, self._reach, before, reach, "0.00##")
        if isinstance(node, Outcome):
            self._write_outcome(index, row)
        elif row.children:
            self._write_fork(index, row)

    def _set_height(self, at: int, row: Row, label: str) -> None:
        """Room for the lines that long labels wrap to; not every program makes it by itself."""
        node = row.rolled.node
        chosen = max(map(len, labels(node)), default=0) if isinstance(node, Decision) else 0
        room = max(_WIDTHS[_BRANCH] - 1.5 * min(row.depth, 20), 12)
        lines = max(len(label) / room, (len(node.title) + 2) / _WIDTHS[_NODE], chosen / _WIDTHS[_CHOICE])
        if lines > 0.85:  # bold takes more room than the widths are told for
            self._sheets.tree.set_row(at, 14 * min(ceil(lines / 0.85), 20))

    def _owner(self, node: Decision | Chance) -> int:
        return self._rollback.environment.preferences.owners.get(node.actor, 0)

    def _write_payoffs(self, index: int, row: Row) -> None:
        sheet = self._sheets.tree
        for offset, attribute in enumerate(self._document.attributes):
            paid = paid_here(row, attribute.id)
            column = self._pays + offset
            if len(paid) == 1:
                self._sheets.amount(sheet, _FIRST + index, column, paid[0])
            elif paid:
                self._sheets.amount(sheet, _FIRST + index, column, " + ".join(f"({each})" for each in paid))
            before = f"{self._cell(row.parent, self._totals + offset)}+" if row.parent >= 0 else ""
            total = row.totals.get(attribute.id)
            self._formula(index, self._totals + offset, f"{before}{self._cell(index, column)}", total)

    def _write_share(self, index: int, row: Row, parent: Row | None) -> None:
        """How likely the play is to come here from the parent: a probability, or 1 for what is chosen."""
        if parent is None:
            self._formula(index, self._share, "1", 1.0, "0.00##")
            return
        node, share = parent.rolled.node, parent.rolled.shares[row.position]
        own = self._cell(index, self._probability)
        if isinstance(node, Chance):
            self._write_probability(index, row, parent)
            self._formula(index, self._share, own, share, "0.00##")
            return
        assert isinstance(node, Decision)
        column = self._value(self._owner(node))
        value, helper = self._cell(index, column), self._helper
        if len(node.branches) > _WIDEST:
            self._sheets.number(self._sheets.tree, _FIRST + index, self._share, share or 0.0)
        elif node.rationality is None:
            best = self._cell(row.parent, column)
            first = "0"
            if row.position:
                before = parent.children[row.position - 1]
                first = f"{self._cell(before, helper)}+{self._cell(before, self._share)}"
            self._formula(index, helper, first, 0.0, "0")
            tied = f"{best}-{value}<=1E-9*MAX(1,ABS({best}),ABS({value}))"
            self._formula(index, self._share, f"IF(AND({tied},{self._cell(index, helper)}=0),1,0)", share, "0.00##")
        else:
            siblings = parent.children
            most = ",".join(self._cells(siblings, column))
            self._formula(index, helper, f"EXP({number(node.rationality)}*({value}-MAX({most})))", None, "0.000")
            total = ",".join(self._cells(siblings, helper))
            self._formula(index, self._share, f"{self._cell(index, helper)}/SUM({total})", share, "0.00##")

    def _write_probability(self, index: int, row: Row, parent: Row) -> None:
        sheet, at, rolled = self._sheets.tree, _FIRST + index, parent.rolled
        branch, share = row.branch, rolled.shares[row.position]
        assert branch is not None
        if share is not None and rolled.shares != rolled.written:  # the event is known by then
            self._counts["meetings of an event that is known by then, as numbers"] += row.position == 0
            self._sheets.number(sheet, at, self._probability, share, num_format="0.00##")
            return
        over = self._rollback.environment.laid_over
        written = [over.get(each.id, each.probability) for each in rolled.node.branches]
        own = written[row.position]
        siblings = parent.children
        rest = [position for position, each in enumerate(written) if each == REST]
        if own != REST:
            self._sheets.amount(sheet, at, self._probability, 0.0 if own is None else own, num_format="0.00##")
        elif len(written) > _WIDEST:
            self._sheets.number(sheet, at, self._probability, share or 0.0, num_format="0.00##")
        else:
            stated = [siblings[position] for position in range(len(written)) if position not in rest]
            taken = "".join(f"-{cell}" for cell in self._cells(stated, self._probability))
            text = f"(1{taken})/{len(rest)}" if len(rest) > 1 else f"1{taken}"
            self._formula(index, self._probability, text, share, "0.00##")

    def _write_outcome(self, index: int, row: Row) -> None:
        for offset, attribute in enumerate(self._document.attributes):
            total, amount = row.totals.get(attribute.id), self._cell(index, self._totals + offset)
            text = "NA()" if shape_problem(attribute) else self._worth(offset, attribute, amount)
            self._formula(index, self._worths + offset, text, _worth_today(attribute, total))
        first, last = self._worths, self._worths + len(self._document.attributes) - 1
        worths = f"{self._cell(index, first)}:{self._cell(index, last)}"
        for actor in self._order:
            text = f"SUMPRODUCT({self._sheets.weights(actor)},{worths})"
            self._formula(index, self._value(actor), text, self._total(row, actor))

    def _worth(self, offset: int, attribute: Attribute, amount: str) -> str:
        """The value of an amount, as analysis/utility.py has it."""
        if not has_levels(attribute):
            return amount
        worst, best = (self._sheets.level(offset, which) for which in ("worst", "best"))
        z = f"(({amount}-{worst})/({best}-{worst}))"
        match attribute.shape:
            case Exponential(c=c) if c >= STRAIGHT:
                return f"100*(1-EXP({number(-c)}*{z}))/(1-EXP({number(-c)}))"
            case Exponential(c=c) if c <= -STRAIGHT:
                return f"100*(EXP({number(c)})-EXP({number(c)}*(1-{z})))/(EXP({number(c)})-1)"
            case Points(points=points):
                return _through(points, amount)
            case _:
                return f"100*{z}"

    def _write_fork(self, index: int, row: Row) -> None:
        node, children = row.rolled.node, row.children
        owner = self._owner(node) if isinstance(node, Decision) and node.rationality is None else None
        wide = len(children) > _WIDEST
        self._counts["nodes with more branches than a formula takes, whose values are numbers"] += wide
        for actor in self._order:
            column, total = self._value(actor), self._total(row, actor)
            if wide:
                if total is not None:
                    self._sheets.number(self._sheets.tree, _FIRST + index, column, total)
            elif actor == owner:
                self._formula(index, column, f"MAX({','.join(self._cells(children, column))})", total)
            else:
                self._formula(index, column, self._lottery(index, actor, children), total)
        if isinstance(node, Decision) and not wide:
            chosen = [f'IF({self._cell(each, self._share)}>0,{self._cell(each, _BRANCH)},"")' for each in children]
            text = "&".join(chosen)
            best = row.rolled.shares.index(1.0) if 1.0 in row.rolled.shares else -1
            label = labels(node)[best] if best >= 0 else ""
            shown = self._sheets.style(bold=True, text_wrap=True)
            if node.rationality is None and len(text) < 8000:
                self._sheets.tree.write_formula(_FIRST + index, _CHOICE, f"={text}", shown, label)
        if isinstance(node, Chance) and not wide:
            self._check_sum(index, children)

    def _lottery(self, index: int, actor: int, children: list[int]) -> str:
        """The mean over the branches or, for an actor who is not neutral to risk, the certainty equivalent."""
        values, shares = self._cells(children, self._value(actor)), self._cells(children, self._share)
        pairs = list(zip(shares, values, strict=True))
        mean = "+".join(f"{share}*{value}" for share, value in pairs)
        if self._document.actors[actor].risk_tolerance is None:
            return mean
        column = self._means + self._order.index(actor)
        self._formula(index, column, mean, None)
        centre, tolerance = self._cell(index, column), self._sheets.tolerance(actor)
        terms = "+".join(f"IF({share}>0,{share}*EXP(({centre}-{value})/{tolerance}),0)" for share, value in pairs)
        return f"{centre}-{tolerance}*LN({terms})"

    def _check_sum(self, index: int, children: list[int]) -> None:
        total = "+".join(self._cells(children, self._probability))
        text = f'=IF(ABS({total}-1)>1E-9,"probabilities do not sum to 1","")'
        self._sheets.tree.write_formula(_FIRST + index, _CHOICE, text, self._sheets.style(font_color="#B3261E"), "")

    def _total(self, row: Row, actor: int) -> float | None:
        values = row.rolled.values
        return None if values is None else row.spot.paid[actor] + values[actor]

    def _write_head(self) -> None:
        sheets, sheet, document = self._sheets, self._sheets.tree, self._document
        sheet.hide_gridlines(2)
        sheets.text(sheet, 0, 0, document.handling, bold=True)
        title, *rest = heading(self._rollback)
        sheets.text(sheet, 1, 0, title, bold=True, font_size=16)
        sheets.text(sheet, 2, 0, " ".join(rest[:-1]), font_size=11)
        told = "What is blue can be changed, and all else follows. Bold: the recommended play."
        sheets.text(sheet, 3, 0, f"{rest[-1] if rest else ''} {told}".strip(), sheets.quiet(italic=True))
        names = {_BRANCH: "Branch", _NODE: "Leads to", _WHOSE: "Whose move", _CHOICE: "Choice"}
        for actor in self._order:
            party = document.actors[actor]
            names[self._value(actor)] = f"Value to {party.name or party.id}"
            names[self._means + self._order.index(actor)] = f"Mean for {party.name or party.id}"
        names |= {self._reach: "Reach", self._probability: "Probability", self._share: "Share", self._helper: "Step"}
        for offset, attribute in enumerate(document.attributes):
            name = attribute.name or attribute.id
            unit = f" ({attribute.unit})" if attribute.unit else ""
            names[self._pays + offset] = f"Pays: {name}{unit}"
            names[self._totals + offset] = f"So far: {name}"
            names[self._worths + offset] = f"Worth: {name}"
        for column, name in names.items():
            side = "left" if column < _VALUES else "right"
            sheets.text(sheet, _FIRST - 1, column, name, sheets.head(align=side))

    def _finish(self) -> None:
        sheet, last = self._sheets.tree, _FIRST + len(self._rows) - 1
        for column, width in _WIDTHS.items():
            sheet.set_column(column, column, width)
        sheet.set_column(_VALUES, self._share - 1, 12)
        sheet.set_column(self._share, self._last, 12, None, {"level": 1, "hidden": True})
        sheet.set_column(self._last + 1, self._last + 1, None, None, {"collapsed": True})
        sheet.set_row(1, 24)
        sheet.set_row(_FIRST - 1, 62)
        sheet.freeze_panes(_FIRST, 1)
        reach = f"${xl_col_to_name(self._reach)}{_FIRST + 1}"
        for criterion, look in ((f"={reach}>0", {"bold": True}), (f"={reach}<=0", {"font_color": "#6B6F76"})):
            form = self._sheets.book.add_format(look)
            area = (_FIRST, _BRANCH, last, self._probability - 1)
            sheet.conditional_format(*area, {"type": "formula", "criteria": criterion, "format": form})
        self._sheets.set_up_print(sheet)
        sheet.repeat_rows(_FIRST - 1)
        sheet.print_area(0, 0, last, self._share - 1)


def _worth_today(attribute: Attribute, total: float | None) -> float | None:
    try:
        return None if total is None or shape_problem(attribute) else value_of(attribute, total)
    except OverflowError:
        return None


def _through(points: tuple[tuple[float, float], ...], amount: str) -> str:
    """Piecewise linear, the end segments going on."""
    segments = list(pairwise(points))
    parts = [
        f"{number(v0)}+{number(v1 - v0)}*({amount}-{number(x0)})/{number(x1 - x0)}" for (x0, v0), (x1, v1) in segments
    ]
    text = parts[-1]
    for part, (_, (x1, _v1)) in reversed(list(zip(parts[:-1], segments[:-1], strict=True))):
        text = f"IF({amount}<{number(x1)},{part},{text})"
    return text
