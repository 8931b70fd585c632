"""The facilitator's guide tells everything; an answer sheet nothing that its cell may not see."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from attrs import evolve

from planner import shipped
from planner.cli import main
from planner.files.opening import open_document
from planner.model.exercise import Cell, Exercise, Inject, Turn
from planner.reports.guide import compose_guide
from planner.reports.sheets import compose_sheets
from tests.reports.secret import HIDDEN, secret

KOREA = shipped.resource("examples", "korea_exercise.planb")


@pytest.fixture(scope="module")
def prepared():
    return open_document(KOREA)


@pytest.fixture(scope="module")
def guide(tmp_path_factory, read):
    out = tmp_path_factory.mktemp("guide") / "guide.pdf"
    assert main(["exercise", "guide", str(KOREA), str(out)]) == 0
    return read(out.read_bytes())


@pytest.fixture(scope="module")
def sheets(tmp_path_factory, read):
    out = tmp_path_factory.mktemp("sheets") / "sheets.pdf"
    assert main(["exercise", "sheets", str(KOREA), str(out)]) == 0
    return read(out.read_bytes())


def test_the_guide_holds_turns_injects_and_what_is_seen(guide, prepared):
    for turn in prepared.exercise.turns:
        assert turn.brief in guide.text
        assert turn.note in guide.text
    for inject in prepared.exercise.injects:
        assert inject.expected in guide.text
        assert inject.learning in guide.text
    assert "when Vague declaration ('faux peace') is taken" in guide.text
    assert "Together 1:30" in guide.text  # 20 + 20 + 25 + 25
    assert "Summit outcome (FFVD first) chance on inject 5" in guide.text
    assert "58.3 %" in guide.text


def test_the_guide_is_marked_on_every_page(guide):
    for page in guide.pages:
        assert page.count("UNCLASSIFIED - ILLUSTRATIVE - EXERCISE") == 2
        assert "For control only" in page
    assert b"pdfuaid" in guide.root["/Metadata"].get_data()


def test_there_is_a_sheet_for_each_cell_and_turn(sheets, prepared):
    assert len(sheets.pages) == len(prepared.exercise.cells) * len(prepared.exercise.turns)
    assert "Seoul cell, turn 2: The alliance summit" in sheets.pages[5]
    assert "SMA concluded" in sheets.pages[5]
    assert "Round 2" in sheets.pages[5]


def test_a_sheet_lacks_the_option_that_an_inject_opens(sheets):
    """Until inject 5 is sent, no cell knows that all could be asked for at once."""
    assert "Calibrated package" in sheets.pages[2]
    assert b"FFVD" not in sheets.raw()


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_sheets_hold_nothing_hidden(ending, read):
    """No title, label, note or number beyond the first decision, in no layer; the turn there is for control only."""
    exercise = Exercise(
        cells=(Cell(id="blue", name="Blue cell", note="secretnote"),),
        turns=(Turn(title="First", node="D1", note="secretnote"), Turn(title="Second", node="C1")),
        injects=(Inject(number=1, subject="secretnote", expected="secretwhy"),),
        visibility={"C1": "control", "T3": 1},
    )
    made = compose_sheets(evolve(secret(), exercise=exercise))
    if ending == "pdf":
        found = read(made.pdf())
        text, raw = found.text, found.raw()
    else:
        written = docx.Document(BytesIO(made.docx()))
        raw = b"".join(part.blob for part in written.part.package.iter_parts())
        cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
        text = " ".join([*(one.text for one in written.paragraphs), *cells])
    assert "opentitle" in text
    for word in (*HIDDEN, "openlabel", "otherlabel", "0.37"):
        assert word not in text
        for coded in (word.encode(), word.encode("utf-16-be"), word.encode("utf-16-be").hex().encode()):
            assert coded not in raw


def test_guide_and_sheets_need_an_exercise(tmp_path, capsys):
    plain = shipped.resource("examples", "simple_summit.planb")
    for action in ("guide", "sheets"):
        assert main(["exercise", action, str(plain), str(tmp_path / "out.pdf")]) != 0
        assert "needs at least one cell and one turn" in capsys.readouterr().err
        assert main(["exercise", action, str(KOREA), str(tmp_path / "out.txt")]) != 0
    assert list(tmp_path.iterdir()) == []


def test_a_guide_for_the_word_processor(prepared):
    back = docx.Document(BytesIO(compose_guide(prepared).docx()))
    headings = [one.text for one in back.paragraphs if one.style.name.startswith("Heading")]
    assert "Turn 3: The offer" in headings
    assert "Injects" in headings
