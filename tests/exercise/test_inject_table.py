"""Injects through a spreadsheet: what goes out comes back, nothing in it runs, and a wrong row is named."""

from __future__ import annotations

import csv
import io

import pytest
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

from planner.exercise.inject_table import COLUMNS, read_injects, read_table, write_injects
from planner.model.exercise import Cell, Inject, Trigger
from planner.model.problems import DocumentError

CELLS = (Cell(id="b", name="Blue cell"), Cell(id="r", name="Red cell"))


def test_the_columns_are_those_that_planners_exchange():
    heads = write_injects((), CELLS).decode("utf-8-sig").strip()
    assert heads == "Number,Time,From,Faction,To,Team,Method,Subject,Message,Expected Action,Tab"


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12) | st.sampled_from(
    ["=1+1", "'=x", "-5", "+49 30", "@cmd", "\tx", "a;b", 'say "no"', "two\nlines"]
)


@given(st.lists(st.builds(
    Inject, number=st.integers(1, 9999), to=st.lists(st.sampled_from(["b", "r"]), unique=True).map(tuple),
    **dict.fromkeys(("time", "sender", "faction", "addressee"), texts),
    **dict.fromkeys(("method", "subject", "message", "expected", "tab"), texts),
), unique_by=lambda inject: inject.number, max_size=4))  # fmt: skip
def test_what_goes_out_comes_back(injects):
    back = read_injects(write_injects(injects, CELLS), CELLS)
    assert [asdict(one) for one in back] == [asdict(one) for one in injects]


def test_nothing_in_it_is_a_formula_to_a_spreadsheet():
    data = write_injects([Inject(number=1, subject="=cmd|'/C calc'!A0", message="@x", tab="-1+1")], CELLS)
    _, row = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    assert not [cell for cell in row if cell[:1] in "=+-@\t\r" and cell]


def test_columns_in_another_order_with_semicolons_as_some_countries_write_them():
    table = "Team;Number;Subject;Extra\nRed Cell;7;Trucks;x\n;8;\n;;\n".encode("utf-8-sig")
    seven, eight = read_injects(table, CELLS)
    assert (seven.number, seven.to, seven.subject) == (7, ("r",), "Trucks")
    assert (eight.number, eight.to) == (8, ())


def test_what_the_table_cannot_hold_stays_with_the_number():
    old = Inject(number=7, learning="point", trigger=Trigger(kind="time"), subject="old")
    (new,) = read_injects(b"Number,Subject\n7,new\n", CELLS, [old])
    assert (new.subject, new.learning, new.trigger.kind) == ("new", "point", "time")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (b"Number,Team\n1,Blue cell\n2,Green\n", "row 3: there is no cell 'Green'"),
        (b"Number\n1\n1\n", "row 3: the number 1 is given twice"),
        (b"Number,Subject\nx,y\n", "row 2: the number must be a whole number from 1 to 9999, not 'x'"),
        ("Number\n²\n".encode(), "row 2: the number must be a whole number from 1 to 9999, not '²'"),
        (b"Time,Subject\n1,2\n", f"the first row must name the columns: {', '.join(COLUMNS)}"),
        (b"\xff\xfe", "the table is not UTF-8 text; save it as CSV UTF-8"),
        (b"", f"the first row must name the columns: {', '.join(COLUMNS)}"),
    ],
)
def test_a_wrong_table_is_refused_with_its_row(table, sentence):
    with pytest.raises(DocumentError) as refused:
        read_injects(table, CELLS)
    assert str(refused.value) == sentence


def test_what_is_not_understood_is_listed_and_the_rest_is_taken():
    cells = (Cell(id="b", name="Blue cell"),)
    data = "Number,Subject,Team,Mood\n1,one,Blue cell,glad\nx,two,,\n1,again,,\n3,three,nobody,\n4,four,,\n"
    table = read_table(data.encode(), cells)
    assert [(one.number, one.subject, one.to) for one in table.injects] == [(1, "one", ("b",)), (4, "four", ())]
    assert table.faults == (
        "column 'mood': there is no such field",
        "row 3: the number must be a whole number from 1 to 9999, not 'x'",
        "row 4: the number 1 is given twice",
        "row 5: there is no cell 'nobody'",
    )
