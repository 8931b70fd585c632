"""What other programs say of a briefing: tagged, fonts embedded, no fault. `make test-window` brings them."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from planner.reports.briefing import compose
from planner.reports.wishes import Wishes


@pytest.mark.parametrize("paper", ["A4", "A3", "Letter"])
def test_poppler_and_qpdf_find_no_fault(summit, paper, tmp_path):
    for program in ("pdfinfo", "pdffonts", "qpdf"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: apt-get install poppler-utils qpdf")
    path = tmp_path / "briefing.pdf"
    path.write_bytes(compose(summit, wishes=Wishes(paper=paper, sections=("tree", "probabilities", "text"))).pdf())

    def asked(*words: str) -> str:
        return subprocess.run([*words, path], capture_output=True, text=True, check=True).stdout

    assert "Tagged:          yes" in asked("pdfinfo")
    fonts = asked("pdffonts").splitlines()[2:]
    assert fonts
    assert all("InterTabular" in line and line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    assert "No syntax or stream encoding errors found" in asked("qpdf", "--check")
