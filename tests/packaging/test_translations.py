"""Every text that is marked is in every catalogue, finished, and fits where it will stand: `make translations`."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from planner.ui.actions import MENUS, entries

ROOT = Path(__file__).parent.parent.parent
CATALOGUES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
HOLE = re.compile(r"\{[^{}]*\}")
KEY = re.compile(r"&(\w)")


def the_tool():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = the_tool()


def found(source: str) -> list[tuple[str, str | None]]:
    return [(context, text) for _, context, text in tool.texts(ast.parse(source))]


def test_there_is_a_catalogue():
    assert [path.stem for path in CATALOGUES] == ["ko"]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_it_has_every_text_and_no_other(path):
    known, mistakes = tool.collect(ROOT / "planner")
    assert mistakes == []
    told = tool.read(path)
    assert [text for text in known if not told.get(text)] == [], "run: make translations, and translate what it lists"
    assert sorted(set(told) - set(known)) == [], "run: make translations"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_fills_the_same_holes(path):
    """Each {name} is in it as often, with its format; spaces at its ends join it to what stands there."""
    for (context, english), said in tool.read(path).items():
        assert Counter(HOLE.findall(said)) == Counter(HOLE.findall(english)), f"{context}: {english}"
        assert said.endswith(" ") == english.endswith(" "), f"{context}: {english}"
        assert said.startswith("\n") == english.startswith("\n"), f"{context}: {english}"


@pytest.mark.parametrize("path", [None, *CATALOGUES], ids=lambda path: path.stem if path else "en")
def test_no_letter_opens_two_entries_of_a_menu(path):
    told = tool.read(path) if path else {}
    for menu in ("", *MENUS):
        inside = [each for each in MENUS if each.rpartition("/")[0] == menu]
        texts = [told.get(("menu", MENUS[each]), MENUS[each]) for each in inside]
        texts += [told.get(("action", entry.text), entry.text) for entry in entries(menu)]
        letters = Counter(letter.upper() for text in texts for letter in KEY.findall(text))
        assert [letter for letter, times in letters.items() if times > 1] == [], menu
        assert sum(letters.values()) == len(texts), f"an entry of {menu} has no letter"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_what_ships_is_compiled_from_it(path, tmp_path):
    made = tmp_path / "made.qm"
    subprocess.check_call([Path(sys.executable).parent / "pyside6-lrelease", "-silent", path, "-qm", made])
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("class Bar:\n  def go(self): self.tr('one')", [("Bar", "one")]),
        ("QCoreApplication.translate('rule', 'two')", [("rule", "two")]),
        ("say, fmt = QCoreApplication.translate, 3\nsay('rule', 'a' if x else 'b')", [("rule", "a"), ("rule", "b")]),
        ("def _tr(text): return translate('spoken', text)\n_tr('three')", [("spoken", "three")]),
        ("said('{a} of {b}', a=1, b=said('four'))", [("sentence", "{a} of {b}"), ("sentence", "four")]),
        ("class Bar:\n  def go(self): self.tr(f'{x} of')", [("Bar", None)]),
        ("say = str\nsay('rule', 'five')", []),
    ],
)
def test_texts_are_found_however_they_are_marked(source, texts):
    assert found(source) == texts


def test_a_catalogue_keeps_what_is_translated_and_drops_what_is_gone(tmp_path):
    path = tmp_path / "xx.ts"
    path.write_text('<TS version="2.1" language="xx"></TS>')
    tool.update(path, [("a", "Yes"), ("a", "No")])
    path.write_text(path.read_text().replace('<translation type="unfinished" />', "<translation>Oui</translation>", 1))
    tool.update(path, [("a", "Yes"), ("b", "Perhaps")])
    assert tool.read(path) == {("a", "Yes"): "Oui", ("b", "Perhaps"): ""}
