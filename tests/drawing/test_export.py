"""The files that leave the house, read back with other people's tools."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from io import BytesIO
from xml.etree import ElementTree

import pypdf
import pytest
from attrs import evolve
from PySide6.QtGui import QImage

from planner.analysis.break_even import break_even
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.drawing.export import PAPERS, export_picture
from planner.drawing.look import Look
from planner.drawing.notes import NO_NOTES, notes_of
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Outcome
from planner.model.places import walk
from planner.model.problems import DocumentError

pytestmark = pytest.mark.usefixtures("qapp")


def exported(document, path, settings=None, *, from_here=False, version="", noted=NO_NOTES, **options):
    look = Look(rollback=roll_back(document, settings), from_here=from_here, version=version, notes=noted)
    notes = export_picture(look, path, **options)
    return path.read_bytes(), notes


def text_of(data):
    """The PDF's text, one space between words, as a search sees it."""
    return " ".join(pypdf.PdfReader(BytesIO(data)).pages[0].extract_text().split())


def squeezed(text):
    return "".join(text.split())


def labels(document):
    for _, node in walk(document.root):
        yield from (branch.label for branch in node.branches)


def test_pdf_is_one_page_with_every_label_and_figure_as_text(korea, tmp_path):
    """Labels that break over lines are found line by line; the root is worth 46.4, by the published solution."""
    data, _ = exported(korea, tmp_path / "tree.pdf", paper="A3")
    reader = pypdf.PdfReader(BytesIO(data))
    assert len(reader.pages) == 1
    text = text_of(data)
    for label in labels(korea):
        assert all(word in text for word in label.split()), label
    assert "46.4" in text
    assert korea.title in text
    assert "as of 14 January 2019" in text
    assert "Expected utility, seen by Washington, total at the end." in text


def test_pdf_may_hold_the_triggers_under_the_decisions(korea, tmp_path):
    """korea_expected: 0.238; the heading's own sentence says it once more."""
    noted = notes_of(korea, break_even(roll_back(korea)))
    plain = text_of(exported(korea, tmp_path / "plain.pdf", paper="A3")[0])
    with_notes = text_of(exported(korea, tmp_path / "noted.pdf", paper="A3", noted=noted)[0])
    assert "keep while P(" not in plain
    assert with_notes.count("keep while ") == len(noted) == 7
    assert with_notes.count("≥ 0.238") == plain.count("≥ 0.238") + 1


def test_pdf_says_the_handling_mark_twice(korea, tmp_path):
    data, _ = exported(korea, tmp_path / "tree.pdf")
    assert squeezed(text_of(data)).count(squeezed(korea.handling)) == 2


def test_pdf_embeds_the_bundled_typeface_and_nothing_else(summit, tmp_path):
    data, _ = exported(summit, tmp_path / "tree.pdf")
    fonts = pypdf.PdfReader(BytesIO(data)).pages[0]["/Resources"]["/Font"]
    names = {str(font.get_object()["/BaseFont"]) for font in fonts.values()}
    assert names
    assert all("InterTabular" in name for name in names)
    for font in fonts.values():
        inner = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert "/FontFile2" in inner or "/FontFile3" in inner


@pytest.mark.parametrize("paper", PAPERS)
def test_pdf_pages_have_the_papers_size(summit, tmp_path, paper):
    """ISO 216 and ANSI: 210 × 297 mm, 297 × 420 mm, 8.5 × 11 in; the summit lies on its side."""
    data, _ = exported(summit, tmp_path / "tree.pdf", paper=paper)
    box = pypdf.PdfReader(BytesIO(data)).pages[0].mediabox
    short, long = {"A4": (595.3, 841.9), "A3": (841.9, 1190.6), "Letter": (612.0, 792.0)}[paper]
    assert float(box.width) == pytest.approx(long, abs=1)
    assert float(box.height) == pytest.approx(short, abs=1)


def test_a_tall_tree_stands_upright(tmp_path):
    data, _ = exported(many(40), tmp_path / "tree.pdf")
    box = pypdf.PdfReader(BytesIO(data)).pages[0].mediabox
    assert box.height > box.width


def test_small_type_is_said_with_a_larger_paper(korea, tmp_path):
    """23 outcomes and 8 columns do not fit A4 at 6 pt; they do fit A3."""
    _, notes = exported(korea, tmp_path / "tree.pdf", paper="A4")
    assert len(notes) == 1
    size, larger = re.search(r"smallest type is ([\d.]+) pt.*; (\w+) brings it to", notes[0]).groups()
    assert float(size) < 6
    assert larger == "A3"
    _, notes = exported(korea, tmp_path / "tree.pdf", paper="A3")
    assert notes == []


def test_type_too_small_for_any_paper_is_said(tmp_path):
    _, notes = exported(many(300), tmp_path / "tree.pdf")
    assert "tiled over several pages it can be read" in notes[0]


def test_the_rule_scenario_and_convention_are_named(summit, tmp_path):
    settings = Settings(rule="hurwicz", alpha=0.4, seen_by="seoul")
    data, _ = exported(summit, tmp_path / "tree.pdf", settings, from_here=True, version="tree 3f9a1c")
    text = text_of(data)
    assert "Hurwicz, α = 0.4, seen by Seoul, from here on." in text
    assert "tree 3f9a1c" in text


def test_svg_holds_its_labels_as_text(summit, tmp_path):
    data, _ = exported(summit, tmp_path / "tree.svg")
    root = ElementTree.fromstring(data)
    texts = ["".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")]
    running = " ".join(texts)  # a label that wraps stands in two texts, one after the other
    assert [label for label in labels(summit) if label not in running] == []
    assert summit.handling in texts


def test_png_grows_with_its_scale(summit, tmp_path):
    exported(summit, tmp_path / "one.png", scale=1.0)
    exported(summit, tmp_path / "two.png", scale=2.0)
    one, two = QImage(str(tmp_path / "one.png")), QImage(str(tmp_path / "two.png"))
    assert one.width() > 1000
    assert two.width() == pytest.approx(2 * one.width(), abs=2)
    assert two.height() == pytest.approx(2 * one.height(), abs=2)


def test_a_huge_png_is_made_smaller_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("planner.drawing.export._LARGEST_SIDE", 900)
    _, notes = exported(many(40), tmp_path / "tree.png", scale=2.0)
    image = QImage(str(tmp_path / "tree.png"))
    assert max(image.width(), image.height()) == 900
    assert notes == ["The picture was made smaller, to 900 pixels."]


def test_a_failure_leaves_what_was_there(summit, tmp_path, monkeypatch):
    """The disk is full at the flush: the old file stands, and nothing lies beside it."""
    path = tmp_path / "tree.svg"
    path.write_text("precious")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        exported(summit, path)
    assert path.read_text() == "precious"
    assert [each.name for each in tmp_path.iterdir()] == ["tree.svg"]


def test_an_existing_file_keeps_its_mode(summit, tmp_path):
    path = tmp_path / "tree.svg"
    path.touch()
    path.chmod(0o640)
    exported(summit, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_unknown_papers_and_endings_are_refused_in_words(summit, tmp_path):
    with pytest.raises(DocumentError, match="there is no paper 'B5'; there are A4, A3, Letter"):
        exported(summit, tmp_path / "tree.pdf", paper="B5")
    with pytest.raises(DocumentError, match=re.escape("a picture ends in .pdf, .svg or .png")):
        exported(summit, tmp_path / "tree.gif")


def test_without_an_application_one_is_made(tmp_path):
    """In a process of its own, with no Qt application and no display."""
    code = (
        "import sys; from pathlib import Path; from planner import shipped\n"
        "from planner.files.opening import open_document; from planner.analysis.rollback import roll_back\n"
        "from planner.drawing.export import export_picture; from planner.drawing.look import Look\n"
        "document = open_document(shipped.resource('examples', 'simple_summit.planb'))\n"
        "export_picture(Look(rollback=roll_back(document)), Path(sys.argv[1]))\n"
    )
    blank = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    path = tmp_path / "tree.pdf"
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, env=blank, timeout=60)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_document_without_title_and_with_problems_is_drawn(summit, tmp_path):
    root = evolve(summit.root, branches=summit.root.branches[:1])
    document = evolve(summit, root=root, title="", question="", handling="", variables=())
    data, _ = exported(document, tmp_path / "tree.pdf")
    assert "Decision tree" in text_of(data)
    assert "–" in text_of(data)


def many(number):
    """A lottery over so many outcomes."""
    branches = tuple(
        Branch(
            id=f"b{index}",
            label=f"Option {index}",
            node=Outcome(id=f"o{index}", title=f"End {index}", payoffs={"u": float(index)}),
            probability="#",
        )
        for index in range(number)
    )
    root = Chance(id="c", title="Many", branches=branches)
    return Document(root=root, actors=(Actor(id="a", weights={"u": 1.0}),), attributes=(Attribute(id="u"),))


def test_tiled_begins_with_an_overview_and_shows_every_outcome(tmp_path):
    """80 outcomes on A4: each page says its name and number; nothing is printed below 6 pt."""
    data, notes = exported(many(80), tmp_path / "tree.pdf", spread="tiled")
    assert notes == []
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(data)).pages]
    assert len(pages) > 2
    assert "Option 7 " not in pages[0]
    assert "A1" in pages[0]
    assert f"1 / {len(pages)}" in pages[0]
    assert all(f"{number} / {len(pages)}" in page for number, page in enumerate(pages, 1))
    text = " ".join(pages[1:])
    assert [index for index in range(80) if f"Option {index} " not in text] == []


def test_a_text_at_a_cut_between_stages_is_written_once(korea, tmp_path):
    """On the page where it begins; its end does not stand on the next one, too."""
    data, _ = exported(korea, tmp_path / "tree.pdf", spread="tiled")
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(data)).pages[1:]]
    assert len(pages) > 1
    for label in ("Deal that bypasses Seoul", "Pyongyang concedes", "Freeze escrow, snap back"):
        assert sum(page.count(label) for page in pages) == 1, label


def test_a_tree_that_fits_is_one_page_even_where_tiles_are_asked_for(summit, tmp_path):
    data, _ = exported(summit, tmp_path / "tree.pdf", spread="tiled", paper="A3")
    assert len(pypdf.PdfReader(BytesIO(data)).pages) == 1
