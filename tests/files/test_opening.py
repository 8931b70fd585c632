"""What a file is, is told by what it holds; its ending decides only where that does not."""

from __future__ import annotations

import io
import sys

import pytest

from planner.files.opening import open_document, open_file
from planner.files.storage import FileError, checksum
from planner.model.nodes import Chance, Decision
from planner.model.problems import DocumentError

PLANB = b'{"format": "planb", "version": 1, "title": "Summit", "root": {}}'
OUTLINE = b"[] Opening move\n  Summit: <> | utility=5\n"
FOREIGN = b"Opening move\n  Summit | payoff=5\n"


@pytest.mark.parametrize("name", ["a.planb", "a.json", "a", "a.outline"])
def test_a_document_under_any_name(tmp_path, name):
    (tmp_path / name).write_bytes(PLANB)
    assert open_document(tmp_path / name).title == "Summit"


@pytest.mark.parametrize("name", ["a.outline", "a.txt", "a", "a.planb"])
def test_an_outline_under_any_name(tmp_path, name):
    (tmp_path / name).write_bytes(OUTLINE)
    assert open_document(str(tmp_path / name)).root.title == "Opening move"


def test_other_programs_outlines_are_known_by_their_ending(tmp_path):
    (tmp_path / "a.outline").write_bytes(FOREIGN)
    assert isinstance(open_document(tmp_path / "a.outline").root, Decision)
    (tmp_path / "a.planb").write_bytes(FOREIGN)
    with pytest.raises(DocumentError, match="not JSON"):
        open_document(tmp_path / "a.planb")


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"() Coin\n  Heads | p=1/2\n  Tails | p=#\n")))
    assert isinstance(open_document("-").root, Chance)


def test_the_checksum_is_that_of_the_file(tmp_path):
    (tmp_path / "a.planb").write_bytes(PLANB)
    assert open_file(tmp_path / "a.planb").checksum == checksum(PLANB)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(FileError, match="this is a folder, not a file"):
        open_document(tmp_path)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"\x00" * 100, b"PK\x03\x04"])
def test_what_is_neither(tmp_path, data):
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(DocumentError):
        open_document(tmp_path / "a")
