"""The command line from outside: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

SUMMIT = {
    "format": "planb",
    "version": 1,
    "title": "Summit",
    "question": "Meet?",
    "seen_by": "north",
    "actors": [
        {"id": "north", "name": "North", "weights": {"gain": 1}},
        {"id": "south", "name": "South", "weights": {"gain": -1, "face": 2}},
    ],
    "attributes": [{"id": "gain"}, {"id": "face"}],
    "variables": [{"id": "p_deal", "value": 0.4}],
    "scenarios": [{"id": "gloomy", "name": "Gloomy", "values": {"p_deal": 0.1}}],
    "root": {
        "id": "D1",
        "kind": "decision",
        "title": "Opening",
        "actor": "north",
        "branches": [
            {
                "id": "b1",
                "label": "Meet",
                "payoffs": {"gain": -5},
                "node": {
                    "id": "C1",
                    "kind": "chance",
                    "title": "Result",
                    "branches": [
                        {
                            "id": "b2",
                            "label": "Deal",
                            "probability": "p_deal",
                            "node": {"id": "T1", "kind": "outcome", "payoffs": {"gain": 100, "face": 10}},
                        },
                        {
                            "id": "b3",
                            "label": "No deal",
                            "probability": "#",
                            "node": {"id": "L1", "kind": "link", "target": "T2"},
                        },
                    ],
                },
            },
            {
                "id": "b4",
                "label": "Stay away",
                "node": {"id": "T2", "kind": "outcome", "title": "Silence", "payoffs": {"gain": 20}},
            },
        ],
    },
}
"""Meeting is worth -5 + 0.4 · 100 + 0.6 · 20 = 47 to North, staying away 20."""


class Ended:
    """How a call ended."""

    def __init__(self, done: subprocess.CompletedProcess[str]) -> None:
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def json(self):
        return json.loads(self.out)


def planner(*words: object, stdin: str | None = None, cwd: Path | None = None) -> Ended:
    """Run the program as a user does, in a process of its own."""
    command = [sys.executable, "-X", "utf8", "-m", "planner", *map(str, words)]
    env = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, cwd=cwd, env=env)
    assert "Traceback" not in done.stderr
    return Ended(done)


@pytest.fixture
def summit(tmp_path) -> Path:
    return write(tmp_path / "summit.planb", SUMMIT)


def write(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def changed(**at_chance: object) -> dict:
    """The summit with other branches at the chance node: label -> probability."""
    document = json.loads(json.dumps(SUMMIT))
    chance = document["root"]["branches"][0]["node"]
    for branch, probability in zip(chance["branches"], at_chance.values(), strict=True):
        branch["probability"] = probability
    return document


class TestEvaluate:
    def test_json_is_the_whole_contract(self, summit):
        """By hand; South gets -(-5 + 52) + 2 · 0.4 · 10 = -39 of the meeting."""
        ended = planner("evaluate", summit, "--json")
        assert (ended.code, ended.err) == (0, "")
        answer = ended.json
        nodes = answer.pop("nodes")
        assert answer == {
            "title": "Summit",
            "seen_by": "north",
            "rule": "expected-utility",
            "value": pytest.approx(47),
            "values": {"north": pytest.approx(47), "south": pytest.approx(-39)},
            "choice": ["Meet"],
            "problems": [],
            "warnings": [],
        }
        assert [node["id"] for node in nodes] == ["D1", "C1", "T1", "L1", "T2"]
        assert nodes[0] == {
            "id": "D1",
            "path": [],
            "kind": "decision",
            "title": "Opening",
            "actor": "north",
            "value": pytest.approx(47),
            "values": {"north": pytest.approx(47), "south": pytest.approx(-39)},
            "reach": 1.0,
            "choice": ["Meet"],
            "recommended": True,
        }
        assert nodes[3] == {
            "id": "L1",
            "path": ["Meet", "No deal"],
            "kind": "link",
            "title": "",
            "actor": "",
            "value": pytest.approx(15),
            "values": {"north": pytest.approx(15), "south": pytest.approx(-15)},
            "reach": pytest.approx(0.6),
            "choice": [],
            "recommended": True,
        }
        assert (nodes[4]["value"], nodes[4]["reach"], nodes[4]["recommended"]) == (20, 0, False)

    def test_values_from_here_on_leave_out_what_the_path_has_paid(self, summit):
        """The meeting costs 5 on the way to the chance node, which is worth 52 from there on."""
        nodes = planner("evaluate", summit, "--json", "--from-here").json["nodes"]
        assert nodes[0]["value"] == pytest.approx(47)
        assert nodes[1]["value"] == pytest.approx(52)
        assert nodes[1]["values"] == {"north": pytest.approx(52), "south": pytest.approx(-44)}

    def test_expanded_links_are_followed_by_what_they_stand_for(self, summit):
        nodes = planner("evaluate", summit, "--json", "--expand-links").json["nodes"]
        assert [node["id"] for node in nodes] == ["D1", "C1", "T1", "L1", "L1/T2", "T2"]

    @pytest.mark.parametrize(
        ("words", "value", "choice"),
        [
            (["--scenario", "gloomy"], 23, "Meet"),  # -5 + 0.1 · 100 + 0.9 · 20
            (["--set", "p_deal=0.05"], 20, "Stay away"),  # meeting would give 19
            (["--scenario", "gloomy", "--set", "p_deal=1/2"], 55, "Meet"),  # --set lies over the scenario
            (["--rule", "maximin"], 20, "Stay away"),  # the worst of meeting is 15
            (["--rule", "maximax"], 95, "Meet"),
            (["--rule", "hurwicz", "--alpha", "0.5"], 55, "Meet"),  # between 15 and 95
            (["--rule", "equal-likelihood"], 55, "Meet"),
            (["--seen-by", "south"], -39, "Meet"),  # North still decides
        ],
    )
    def test_ways_of_looking(self, summit, words, value, choice):
        answer = planner("evaluate", summit, "--json", *words).json
        assert answer["value"] == pytest.approx(value)
        assert answer["choice"] == [choice]

    def test_a_person_reads_the_play_first_and_then_every_node(self, summit):
        ended = planner("evaluate", summit)
        lines = ended.out.splitlines()
        assert ended.code == 0
        assert lines[:3] == ["Summit", "Meet?", "Seen by North, expected-utility, totals at the end."]
        assert any("Meet" in line for line in lines[3:6])
        assert " 47.0  1.00   * [] Opening" in ended.out
        assert " 20.0  0.00       Stay away: <> Silence" in ended.out

    def test_a_problem_makes_null_what_depends_on_it_and_nothing_else(self, tmp_path):
        ended = planner("evaluate", write(tmp_path / "a.planb", changed(deal=0.5, no_deal=0.4)), "--json")
        answer = ended.json
        assert ended.code == 1
        assert answer["value"] is None
        assert answer["values"] == {"north": None, "south": None}
        assert {node["id"]: node["value"] for node in answer["nodes"]}["T2"] == 20
        [problem] = answer["problems"]
        assert problem["place"] == "root › Meet"
        assert "0.9" in problem["sentence"]

    def test_standard_input_is_read_for_a_dash(self):
        answer = planner("evaluate", "-", "--json", stdin=json.dumps(SUMMIT)).json
        assert answer["value"] == pytest.approx(47)

    def test_an_outline_is_read_as_well(self, tmp_path):
        """By hand: 0.25 · 8 = 2 against 1."""
        path = tmp_path / "coin.outline"
        path.write_text(
            "[] Bet\n  Yes\n    ()\n      Heads | p=0.25: <> | utility=8\n"
            "      Tails | p=#: <> | utility=0\n  No: <> | utility=1\n"
        )
        answer = planner("evaluate", path, "--json").json
        assert (answer["value"], answer["choice"]) == (pytest.approx(2), ["Yes"])

    def test_a_reader_that_stops_early_hears_no_complaint(self, summit):
        script = f"{sys.executable} -m planner evaluate {summit} --json | true"
        done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.stderr == ""


class TestWrongCalls:
    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["analyse", "guess", "FILE"], "invalid choice: 'guess'"),
            (["evaluate"], "the following arguments are required: FILE"),
            (["evaluate", "FILE", "--rule", "luck"], "invalid choice: 'luck'"),
            (["evaluate", "FILE", "--rule", "hurwicz"], "alpha"),
            (["evaluate", "FILE", "--rule", "hurwicz", "--alpha", "2"], "between 0 and 1"),
            (["evaluate", "FILE", "--alpha", "0.5"], "--alpha belongs to --rule hurwicz"),
            (["evaluate", "FILE", "--scenario", "sunny"], "no scenario 'sunny'"),
            (["evaluate", "FILE", "--seen-by", "east"], "no actor 'east'"),
            (["evaluate", "FILE", "--set", "p_dael=1"], "no variable 'p_dael'"),
            (["evaluate", "FILE", "--set", "p_deal"], "NAME=VALUE"),
            (["evaluate", "FILE", "--set", "p_deal=__import__('os')"], "--set p_deal="),
            (["evaluate", "nowhere.planb"], "nowhere.planb"),
            (["check", "nowhere.planb"], "nowhere.planb"),
            (["convert", "FILE", "out.docx"], ".planb or one of .xlsx"),
            (["export", "FILE", "out.gif"], ".pdf, .svg, .png"),
            (["export", "FILE", "out.pdf", "--paper", "A5"], "invalid choice: 'A5'"),
        ],
    )
    def test_it_says_so_in_one_line_and_ends_with_2(self, summit, words, said):
        ended = planner(*[summit if word == "FILE" else word for word in words], cwd=summit.parent)
        assert (ended.code, ended.out) == (2, "")
        assert said in ended.err
        assert ended.err.count("\n") == 1

    def test_a_folder_is_no_document(self, tmp_path):
        ended = planner("evaluate", tmp_path)
        assert ended.code == 2
        assert str(tmp_path) in ended.err

    def test_json_refusals_are_json(self, summit):
        ended = planner("evaluate", summit, "--json", "--scenario", "sunny")
        assert (ended.code, ended.err) == (2, "")
        assert set(ended.json) == {"error", "place"}


class TestRefusedDocuments:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (json.dumps(SUMMIT)[:-9], ""),
            (json.dumps({**SUMMIT, "version": 99}), "99"),
            (json.dumps(SUMMIT).replace('"T2"}', '"C7"}'), "'C7'"),
            (json.dumps(SUMMIT).replace("100", "NaN"), "NaN"),
            ("", ""),
            ("\x00\x01", ""),
        ],
    )
    def test_one_line_and_1(self, tmp_path, text, said):
        path = tmp_path / "bad.planb"
        path.write_text(text)
        ended = planner("evaluate", path)
        assert (ended.code, ended.out) == (1, "")
        assert said in ended.err
        assert ended.err.count("\n") == 1
        refused = planner("evaluate", path, "--json")
        assert (refused.code, refused.err) == (1, "")
        assert set(refused.json) == {"error", "place"}
        assert path.read_text() == text

    def test_the_place_is_told(self, tmp_path):
        path = tmp_path / "bad.planb"
        path.write_text(json.dumps(SUMMIT).replace('"T2"}', '"C7"}'))
        assert planner("evaluate", path, "--json").json["place"] == "root › Meet › No deal"

    def test_values_from_here_on_are_refused_where_a_value_bends(self, tmp_path):
        bent = {**SUMMIT, "attributes": [{"id": "gain", "worst": 0, "best": 100, "shape": {"exponential": 2}}]}
        bent["actors"] = [{"id": "north", "weights": {"gain": 1}}]
        ended = planner("evaluate", write(tmp_path / "bent.planb", bent), "--from-here")
        assert ended.code == 1
        assert "from here" in ended.err


class TestCheck:
    def test_a_good_document_is_passed_in_silence(self, summit):
        ended = planner("check", summit)
        assert (ended.code, ended.out, ended.err) == (0, "", "")

    def test_problems_and_warnings_have_their_file_and_place(self, tmp_path):
        document = changed(deal=0.5, no_deal=0.4)
        document["titel"] = "x"
        path = write(tmp_path / "a.planb", document)
        ended = planner("check", path)
        problem, warning = ended.out.splitlines()
        assert ended.code == 1
        assert problem.startswith(f"{path}: problem: root › Meet: ")
        assert warning.startswith(f"{path}: warning: ")
        assert "title" in warning

    def test_warnings_alone_are_good(self, tmp_path):
        ended = planner("check", write(tmp_path / "a.planb", {**SUMMIT, "titel": "x"}))
        assert ended.code == 0
        assert "warning" in ended.out

    def test_a_problem_that_only_a_scenario_brings_is_told_as_its_own(self, tmp_path):
        document = {**SUMMIT, "scenarios": [{"id": "wild", "values": {"p_deal": 1.5}}]}
        ended = planner("check", write(tmp_path / "a.planb", document))
        assert ended.code == 1
        assert ": problem: scenario wild: root › Meet" in ended.out

    def test_one_bad_file_does_not_hide_the_next(self, tmp_path, summit):
        bad = tmp_path / "bad.planb"
        bad.write_text("{")
        worse = write(tmp_path / "worse.planb", changed(deal=0.5, no_deal=0.4))
        ended = planner("check", bad, worse, summit)
        assert ended.code == 1
        assert str(bad) in ended.err
        assert str(worse) in ended.out


class TestConvert:
    def test_a_tree_goes_to_an_outline_and_back_with_its_value(self, summit, tmp_path):
        outline, back = tmp_path / "a.outline", tmp_path / "b.planb"
        assert planner("convert", summit, outline).code == 0
        assert planner("convert", outline, back).code == 0
        assert "[] Opening" in outline.read_text(encoding="utf-8")
        tree = [planner("evaluate", path, "--json").json["nodes"][1]["path"] for path in (summit, back)]
        assert tree[0] == tree[1] == ["Meet"]

    def test_what_an_outline_leaves_out_is_listed(self, tmp_path):
        document = json.loads(json.dumps(SUMMIT))
        document["root"]["branches"][0]["rationale"] = "They asked."
        ended = planner("convert", write(tmp_path / "a.planb", document), tmp_path / "a.outline")
        assert ended.code == 0
        assert "rationale" in ended.out

    def test_what_cannot_be_written_leaves_nothing_behind(self, summit, tmp_path):
        ended = planner("convert", summit, tmp_path / "nowhere" / "a.planb")
        assert ended.code == 2
        assert "nowhere" in ended.err


class TestExport:
    @pytest.mark.parametrize(("ending", "magic"), [("pdf", b"%PDF-"), ("png", b"\x89PNG"), ("svg", b"<?xml")])
    def test_a_picture_is_written_and_named(self, summit, tmp_path, ending, magic):
        out = tmp_path / f"tree.{ending}"
        ended = planner("export", summit, out)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out == f"Written: {out}\n"
        assert out.read_bytes().startswith(magic)

    def test_a_document_with_problems_is_drawn_and_its_problems_are_told(self, tmp_path):
        path = write(tmp_path / "a.planb", changed(deal=0.5, no_deal=0.4))
        ended = planner("export", path, tmp_path / "a.pdf")
        assert ended.code == 1
        assert (tmp_path / "a.pdf").exists()
        assert ended.err.startswith("root › Meet: ")

    def test_a_page_too_small_for_its_tree_says_so_and_names_a_larger_one(self, tmp_path):
        """Forty nodes with their labels in full: the Korea summit needs A3."""
        ended = planner("export", ROOT / "resources" / "examples" / "korea_summit.planb", tmp_path / "a.pdf")
        written, note = ended.out.splitlines()
        assert ended.code == 0
        assert written.endswith("a.pdf")
        assert note.startswith("Note: On A4 the smallest type is")
        assert "A3" in note

    @pytest.mark.parametrize("out", ["nowhere/a.pdf", "folder.pdf"])
    def test_what_cannot_be_written_is_named_as_it_was_asked_for(self, summit, tmp_path, out):
        (tmp_path / "folder.pdf").mkdir()
        ended = planner("export", summit, out, cwd=tmp_path)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.startswith(f"{out}: ")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.pdf", "summit.planb"]


class TestDoor:
    def test_help_names_every_command(self):
        ended = planner("--help")
        assert ended.code == 0
        for command in ("evaluate", "check", "convert", "export"):
            assert command in ended.out

    def test_version(self):
        assert planner("--version").out.startswith("Plan B 0.")

    @pytest.mark.parametrize("words", [["evaluate"], ["check"], ["convert"]])
    def test_a_command_without_a_picture_never_loads_qt(self, summit, tmp_path, words):
        """So that a script that evaluates a thousand trees does not wait for a window system a thousand times."""
        more = [tmp_path / "out.outline"] if words == ["convert"] else []
        script = (
            "import sys; from planner import cli; code = cli.main(sys.argv[1:]); "
            "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'planner.ui'))]; "
            "sys.exit(code)"
        )
        command = [sys.executable, "-c", script, *words, summit, *more]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        assert (done.returncode, done.stderr) == (0, "")

    def test_a_terminal_without_these_letters_still_gets_the_answer(self, tmp_path):
        """ "›" and "−" are not in ASCII."""
        path = write(tmp_path / "a.planb", changed(deal=0.5, no_deal=0.4))
        command = [sys.executable, "-m", "planner", "check", path]
        env = {**os.environ, "PYTHONIOENCODING": "ascii:strict"}
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=env, check=False)
        assert (done.returncode, done.stderr) == (1, "")
        assert "root \\u203a Meet" in done.stdout

    def test_a_mistake_of_ours_is_told_in_one_line(self, monkeypatch, capsys):
        """Whatever breaks inside, the user sees a sentence that does not blame their file."""
        from planner import cli

        monkeypatch.setattr(cli, "_parser", lambda words: 1 / 0)
        assert cli.main(["evaluate", "x"]) == 1
        assert "a mistake in Plan B itself: ZeroDivisionError" in capsys.readouterr().err
