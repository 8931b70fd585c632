"""The after-action report, read back: what it tells of a scripted play of the Korea exercise, and how it is marked."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from attrs import evolve

from planner import shipped
from planner.cli import main
from planner.drawing.layout import Rect, lay_out
from planner.drawing.look import Look
from planner.drawing.showing import items_in
from planner.drawing.text import FontMeasure
from planner.exercise.log import read as read_log
from planner.exercise.room import begin
from planner.files.opening import open_document
from planner.model.exercise import Cell, Exercise, Turn
from planner.model.problems import DocumentError
from planner.reports.after_action import compose_after_action
from planner.reports.record import record_of
from tests.exercise.korea import SEED, play_korea

HOSTILE = '#panic("gone") *b* $x$ <d> @e </w:p> &lt; \\ '


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """The prepared exercise, played headless."""
    path = tmp_path_factory.mktemp("play") / "korea.planlog"
    time = [1_547_460_000.0]  # 14 January 2019
    room = begin(open_document(shipped.resource("examples", "korea_exercise.planb")), path, lambda: time[0])

    def wait(seconds: float) -> None:
        time[0] += seconds

    play_korea(room, wait)
    room.close()
    return path


@pytest.fixture(scope="module")
def record(log):
    return record_of(read_log(log))


@pytest.fixture(scope="module")
def pdf(log, read, tmp_path_factory):
    out = tmp_path_factory.mktemp("report") / "report.pdf"
    assert main(["exercise", "report", str(log), str(out)]) == 0
    return read(out.read_bytes())


@pytest.fixture(scope="module")
def written(log, tmp_path_factory):
    out = tmp_path_factory.mktemp("report") / "report.docx"
    assert main(["exercise", "report", str(log), str(out), "--final"]) == 0
    return docx.Document(BytesIO(out.read_bytes()))


SECTIONS = [
    "In short", "Exercise overview", "The way taken, and the recommended one",
    "The tree: heavy the way taken, dashed where the recommended play may come", "Decisions", "Estimates",
    "Is a new Special Measures Agreement concluded at the alliance summit?", "Summit outcome (FFVD first)",
    "Adjudications", "Injects and answers", "Not sent", "Objectives", "To sustain", "To improve", "Improvement plan",
    "Notes of the scribe", "The record",
]  # fmt: skip


def test_every_section_has_its_bookmark(pdf):
    assert pdf.bookmarks() == ["After-action report: Korea summit, an exercise in four turns", *SECTIONS]


def test_the_way_taken_is_beside_the_recommended_one(pdf):
    """By the published tree: the calibrated package is worth 50.5 and FFVD 45.8, so 4.7 is given up."""
    assert "The recommended branch was taken at 1 of 2 decisions; given up: 4.7." in pdf.text
    assert "FFVD first, no relief until the end Calibrated package" in pdf.text
    assert "45.8 4.7" in pdf.text


def test_estimates_have_two_rounds_and_scores(pdf, record):
    """The mean Brier score of round 1 by hand: the mean of (1 - p)² over the twelve answers."""
    first = [0.2, 0.35, 0.4, 0.55, 0.6, 0.8, 0.7, 0.45, 0.3, 0.25, 0.9, 0.5]
    by_hand = sum((1 - p) ** 2 for p in first) / 12
    assert record.after.asked[0].rounds[0].brier == pytest.approx(by_hand)
    assert f"Brier {by_hand:.3f}→" in pdf.text
    assert any("round 1 from 0.20 to 0.90" in alternative for alternative in pdf.alternatives())


def test_a_roll_can_be_checked_from_the_page(pdf):
    assert SEED in pdf.text
    assert "12 % : 88 %" in pdf.text


def test_words_of_the_room_are_told(pdf):
    for said in (
        "With the cost sharing settled there is more to offer.",
        "Pyongyang: it costs two months.",
        "The Blue House can deliver the figure.",
        "Ask Beijing what it heard. (after 0 min)",
        "0:06, 1 min after plan",
        "Private estimates first (2)",
        "More time for the offer (2)",
        "each as it was written, none missing before the last",
    ):
        assert said in pdf.text


def test_every_page_is_marked_and_a_draft(pdf):
    for page in pdf.pages:
        assert page.count("UNCLASSIFIED - ILLUSTRATIVE - EXERCISE") == 2
        assert page.count("Draft") == 2
    assert b"pdfuaid" in pdf.root["/Metadata"].get_data()
    assert pdf.smallest_type() >= 5.99


def test_the_word_processor_gets_headings_tables_and_marks(written):
    headings = [one.text for one in written.paragraphs if one.style.name.startswith("Heading")]
    assert headings == SECTIONS
    assert written.paragraphs[0].style.name == "Title"
    section = written.sections[0]
    for edge in (section.header, section.footer):
        text = " ".join(one.text for one in edge.paragraphs)
        assert "UNCLASSIFIED - ILLUSTRATIVE - EXERCISE" in text
        assert "Draft" not in text
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    assert "The Blue House can deliver the figure." in cells
    assert "Recommendation" in cells
    assert all(shape._inline.docPr.get("descr") for shape in written.inline_shapes)


def test_what_was_typed_stays_text(summit, tmp_path, read):
    """In the room and in the document; 🫥 is in no typeface that we ship."""
    exercise = Exercise(cells=(Cell(id="b", name=HOSTILE),), turns=(Turn(title=HOSTILE),))
    document = evolve(summit, title=HOSTILE + "🫥", handling=HOSTILE, exercise=exercise)
    room = begin(document, tmp_path / "hostile.planlog")
    room.do("decided", branch=document.root.branches[0].id, why=HOSTILE, dissent="🫥")
    room.do("noted", text=HOSTILE)
    room.close()
    made = compose_after_action(record_of(read_log(room.path)))
    squeezed = "".join(read(made.pdf()).text.split())
    assert squeezed.count("".join(HOSTILE.split())) >= 3
    back = docx.Document(BytesIO(made.docx()))
    assert HOSTILE.strip() in "\n".join(one.text for one in back.paragraphs)
    assert "The exercise has not been ended" in made.notes[0]


def test_a_log_that_was_changed_gives_no_report(log, tmp_path, capsys):
    changed = tmp_path / "changed.planlog"
    changed.write_bytes(log.read_bytes().replace(b"cost sharing settled", b"cost sharing settles"))
    with pytest.raises(DocumentError, match="was changed"):
        record_of(read_log(changed))
    assert main(["exercise", "report", str(changed), str(tmp_path / "out.pdf")]) != 0
    assert "was changed" in capsys.readouterr().err


def test_only_the_way_taken_is_heavy(record):
    """Meeting, failing: of five branches at the top of the tree those that were taken, and no other."""
    layout = lay_out(record.document, FontMeasure())
    look = Look(rollback=record.rollback, way=frozenset({(), (0,), (0, 1)}))
    items = items_in(look.scene(layout), Rect(0, 0, layout.width, layout.height), 1.0)
    assert [item.seen.depth for item in items if item.on_play] == [0, 1, 2]
    assert all(item.reach for item in items if item.only_ghost)
    assert any(item.only_ghost for item in items)
