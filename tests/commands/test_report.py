"""planner report and planner export: what is written, for whom, and how the calls end."""

from __future__ import annotations

import zipfile

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from planner import shipped
from planner.cli import main
from planner.files.codec import encode
from planner.files.formats import FORMATS
from planner.files.opening import open_document
from planner.model import edits
from tests.reports.secret import HIDDEN, secret

pytestmark = pytest.mark.usefixtures("qapp")

SUMMIT = str(shipped.resource("examples", "simple_summit.planb"))


@pytest.fixture
def game(tmp_path):
    path = tmp_path / "game.planb"
    path.write_bytes(encode(secret()))
    return str(path)


def text_of(path):
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def test_report_writes_what_is_asked_for(tmp_path, capsys):
    out = tmp_path / "summit.pdf"
    words = ["--sections", "triggers,text", "--handling", "TLP:CLEAR", "--draft", "--paper", "Letter"]
    assert main(["report", SUMMIT, str(out), *words]) == 0
    assert f"Written: {out}" in capsys.readouterr().out
    page = PdfReader(out).pages[0]
    assert [float(side) for side in page.mediabox[2:]] == [792, 612]
    assert "TLP:CLEAR" in page.extract_text()
    assert "The tree as text" in text_of(out)
    assert "Tornado" not in text_of(out)


def test_report_lists_what_matters_or_every_number(tmp_path):
    """The simple summit's triggers beyond today's doubt are counted, and listed on demand."""
    out = tmp_path / "summit.pdf"
    assert main(["report", SUMMIT, str(out), "--sections", "triggers"]) == 0
    assert "Further off:" in text_of(out)
    assert main(["report", SUMMIT, str(out), "--sections", "triggers", "--every-number"]) == 0
    assert "Further off:" not in text_of(out)


def test_report_tells_what_changed_since_another_file(tmp_path):
    old, out = tmp_path / "old.planb", tmp_path / "new.pdf"
    old.write_bytes(encode(edits.set_label(open_document(SUMMIT), (0,), "Summit of old")))
    assert main(["report", SUMMIT, str(out), "--sections", "changes", "--since", str(old)]) == 0
    assert "Summit of old" in text_of(out)


def test_none_is_the_first_page_alone(tmp_path):
    out = tmp_path / "summit.pdf"
    assert main(["report", SUMMIT, str(out), "--sections", "none"]) == 0
    assert len(PdfReader(out).pages) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["x.txt"], "a briefing ends in .pdf"),
        (["x.pdf", "--audience", "mars"], "there is no audience 'mars'; there are control, public"),
        (["x.pdf", "--sections", "plot"], "there is no section 'plot'"),
        (["nowhere/x.pdf"], "No such file or directory"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(words, sentence, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["report", SUMMIT, *words]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("kind", ["pdf", "svg"])
def test_a_picture_for_the_room_has_nothing_hidden(kind, game, tmp_path):
    """Neither the words of what is hidden nor a figure; the branch to it is there."""
    out = tmp_path / f"room.{kind}"
    assert main(["export", game, str(out), "--audience", "public"]) == 0
    text = text_of(out) if kind == "pdf" else out.read_text(encoding="utf-8")
    assert "openlabel" in text
    assert [word for word in (*HIDDEN, "Expected utility", "recommended", "No play") if word in text] == []


def unpacked(path) -> bytes:
    """All that a file holds; of an archive every part, and of a workbook what its hidden copy reads as."""
    parts = [path.read_bytes()]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as book:
            parts += [book.read(name) for name in book.namelist()]
        parts.append(encode(open_document(str(path))))
    return b"\n".join(parts)


@pytest.mark.parametrize("ending", [each.ending for each in FORMATS if each.writes])
def test_no_format_for_the_room_has_anything_hidden(ending, game, tmp_path):
    """In control's copy the hidden branch is found."""
    out = tmp_path / f"room{ending}"
    assert main(["export", game, str(out), "--audience", "public"]) == 0
    held = unpacked(out)
    assert [word for word in HIDDEN if word.encode() in held] == []
    assert b"0.37" not in held
    if ending != ".policy.csv":  # the room is told no play
        assert b"openlabel" in held
        assert main(["export", game, str(out)]) == 0
        assert b"secretlabel" in unpacked(out)


def test_an_audience_that_is_not_there(game, tmp_path, capsys):
    assert main(["export", game, str(tmp_path / "x.svg"), "--audience", "red"]) == 2
    assert "there are control, public, blue" in capsys.readouterr().err


def test_a_png_at_the_scale_that_is_asked_for(tmp_path):
    """Half the scale, half the width."""
    sizes = []
    for scale in ("1", "0.5"):
        out = tmp_path / f"{scale}.png"
        assert main(["export", SUMMIT, str(out), "--scale", scale]) == 0
        sizes.append(QImage(str(out)).width())
    assert sizes[0] == pytest.approx(2 * sizes[1], abs=2)


def test_a_scale_of_nothing_is_a_wrong_call(tmp_path, capsys):
    assert main(["export", SUMMIT, str(tmp_path / "x.png"), "--scale", "0"]) == 2
    assert "a number above 0" in capsys.readouterr().err
