"""LibreOffice calculates our workbooks: every value on every row, from nothing but the formulas."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import openpyxl
import pytest
import xlsxwriter.worksheet

from planner.analysis.rollback import Rollback, roll_back
from planner.files.codec import encode
from planner.files.formats import named
from planner.model.document import Document
from planner.model.nodes import Outcome
from tests.analysis.growing import Grower
from tests.files.formats.trees import TEXTBOOK, values
from tests.peers.programs import program, run

TREES = 200

ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def documents() -> Iterator[tuple[str, Document]]:
    yield from ((name, tree) for name, tree in TEXTBOOK.items() if not isinstance(tree.root, Outcome))
    for seed in range(TREES):
        random = Random(seed)
        kinds = {"curved": random.random() < 0.5, "averse": random.random() < 0.3}
        yield f"random{seed}", Grower(random, actors=random.choice([1, 2, 3]), **kinds).document(random.choice([2, 3]))


@pytest.fixture
def without_results(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every formula is written with 0 as its result, so that what is read back was calculated."""
    write = xlsxwriter.worksheet.Worksheet.write_formula
    monkeypatch.setattr(
        xlsxwriter.worksheet.Worksheet,
        "write_formula",
        lambda sheet, row, column, formula, form=None, _result=0: write(sheet, row, column, formula, form, 0),
    )


def recalculated(folder: Path) -> Path:
    """The workbooks of a folder, opened, calculated and saved by LibreOffice, all in one call."""
    soffice = program("soffice")
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    out = folder / "calculated"
    files = sorted(folder.glob("*.xlsx"))
    options = ["--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
    run([soffice, *options, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, *files])
    return out


def shown(book: Path) -> list[list[float]]:
    """Every actor's values, row by row, the seeing actor's first."""
    sheet = openpyxl.load_workbook(book, data_only=True)["Tree"]
    table = [list(row) for row in sheet.iter_rows(values_only=True)]
    head = next(position for position, row in enumerate(table) if row[0] == "Branch")
    columns = [column for column, name in enumerate(table[head]) if str(name).startswith("Value to ")]
    return [[row[column] for column in columns] for row in table[head + 1 :] if row[0]]


def expected(rollback: Rollback) -> list[list[float]]:
    order = [rollback.seen, *(each for each in range(len(rollback.document.actors)) if each != rollback.seen)]
    return [list(row) for row in zip(*(values(rollback, actor) for actor in order), strict=True)]


@pytest.mark.timeout(170)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_every_value_is_calculated_as_ours(tmp_path: Path, without_results: None):
    program("soffice")
    rollbacks = {name: roll_back(document) for name, document in documents()}
    for name, rollback in rollbacks.items():
        (tmp_path / f"{name}.xlsx").write_bytes(named("Excel").write(rollback).data)
    out = recalculated(tmp_path)
    for name in list(rollbacks)[:10]:  # what it saved imports as exactly as what we wrote
        again = named("Excel").read((out / f"{name}.xlsx").read_bytes())
        assert encode(again.document) == encode(rollbacks[name].document)
        assert again.left_out == ()
    wrong = [name for name, rollback in rollbacks.items() if not same(shown(out / f"{name}.xlsx"), expected(rollback))]
    assert wrong == []


def same(theirs: list[list[float]], ours: list[list[float]]) -> bool:
    assert len(theirs) == len(ours)
    pairs = [pair for there, here in zip(theirs, ours, strict=True) for pair in zip(there, here, strict=True)]
    return all(isinstance(x, int | float) and abs(x - y) <= 1e-9 * max(1.0, abs(y)) for x, y in pairs)
