"""A report for those who played: nothing of what is for control only, and no figure where the tree is not whole."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from attrs import evolve

from planner.exercise.log import read as read_log
from planner.exercise.room import begin
from planner.model import edits
from planner.model.exercise import Cell, Exercise, Inject, Objective, Turn
from planner.reports.after_action import compose_after_action
from planner.reports.record import for_players, record_of
from tests.reports.secret import HIDDEN, secret

CONTROLS = ("cellnote", "turnnote", "expectedaction", "learningpoint", "unsentmessage", "scribenote")


def played(tmp_path, visibility):
    """The first branch is taken, which leads to C1."""
    exercise = Exercise(
        cells=(Cell(id="blue", name="Blue cell", actor="blue", note="cellnote"),),
        objectives=(Objective(id="o", text="the objective"),),
        turns=(Turn(title="First", node="D1", note="turnnote"),),
        injects=(
            Inject(number=1, subject="sentsubject", expected="expectedaction", learning="learningpoint"),
            Inject(number=2, subject="unsentmessage"),
        ),
        visibility=visibility,
    )
    room = begin(evolve(secret(), exercise=exercise, handling="TLP:AMBER"), tmp_path / "play.planlog")
    room.do("seated", seat="s", cell="blue")
    room.do("turn_started", turn=0)
    room.do("inject_sent", number=1)
    room.do("decided", branch="b2", why="the rationale")
    room.do("noted", text="scribenote")
    room.do("ended")
    room.close()
    return record_of(read_log(room.path))


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_what_is_for_control_only_is_in_no_layer(tmp_path, read, ending):
    record = played(tmp_path, {"C1": "control"})
    made = compose_after_action(for_players(record))
    whole = compose_after_action(record)
    if ending == "pdf":
        found = read(made.pdf())
        text, raw = found.text, found.raw()
        assert "secretend" in read(whole.pdf()).text
    else:
        package = docx.Document(BytesIO(made.docx())).part.package
        raw = b"".join(part.blob for part in package.iter_parts())
        text = raw.decode("utf-8", "ignore")
    for said in ("otherlabel", "the rationale", "the objective", "sentsubject", "For players"):
        assert said in text
    for word in (*HIDDEN, *CONTROLS, "openlabel"):
        for coded in (word.encode(), word.encode("utf-16-be"), word.encode("utf-16-be").hex().encode()):
            assert coded not in raw, word
    assert "24.8" not in text
    assert made.notes == ("Part of the tree is for control only, so no values or advice are told.",)
    assert "look before handing it" in whole.notes[0]


def test_where_nothing_is_hidden_players_get_the_figures(tmp_path, read):
    """By hand: C1 is worth 0.37 × 50 + 0.63 × 10 = 24.8, and 20 was taken."""
    made = compose_after_action(for_players(played(tmp_path, {})))
    text = read(made.pdf()).text
    assert "given up: 4.8" in text
    assert "secretend" in text
    for word in CONTROLS:
        assert word not in text


def test_a_mark_in_a_word_processor_follows_its_rules(tmp_path):
    """TLP: at the right, 12 points, its colour on black."""
    written = docx.Document(BytesIO(compose_after_action(played(tmp_path, {})).docx()))
    for edge in (written.sections[0].header, written.sections[0].footer):
        (run,) = edge.paragraphs[0].runs
        assert run.text == "TLP:AMBER"
        assert run.font.size.pt == 12
        assert str(run.font.color.rgb) == "FFC000"
        assert 'w:fill="000000"' in run._r.xml


def test_where_a_problem_hides_the_values_nothing_is_said_to_be_given_up(tmp_path, read):
    """C1 sums to 1.1: the root has no value, and no branch is recommended."""
    broken = edits.set_probability(secret(), (0, 1), 0.73)
    exercise = Exercise(cells=(Cell(id="blue"),), turns=(Turn(title="First", node="D1"),))
    room = begin(evolve(broken, exercise=exercise), tmp_path / "broken.planlog")
    room.do("decided", branch="b1", why="the rationale")
    room.close()
    text = read(compose_after_action(record_of(read_log(room.path))).pdf()).text
    assert "the rationale" in text
    assert "Given up together" not in text
    assert "decisions; given up" not in text
