"""Brings the catalogues in resources/translations up to date with the texts of planner/, and compiles them.

Reads the sources itself: pyside6-lupdate does not follow `say = QCoreApplication.translate`, a function that hands its
text on to it, or one text of two, and all three are common here.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
MARKS = {"translate", "T", "QT_TRANSLATE_NOOP"}
"""Functions that take a context and a text."""

SENTENCES = {"said", "marked"}
"""What makes and marks sentences of the engine (planner/model/sentences.py); their context is "sentence"."""

Text = tuple[str, str]  # context, English


def main() -> int:
    """Every catalogue, with what it lacks."""
    known, mistakes = collect(ROOT / "planner")
    for mistake in mistakes:
        print(mistake)
    lacking = 0
    for path in sorted(CATALOGUES.glob("*.ts")):
        tree = update(path, known)
        unfinished = [told for told in tree.iter("message") if told.find("translation[@type='unfinished']") is not None]
        print(f"{path.name}: {len(known)} texts, {len(unfinished)} of them not translated")
        for message in unfinished:
            print("   ", message.findtext("source"))
        lacking += len(unfinished)
        subprocess.check_call([Path(sys.executable).parent / "pyside6-lrelease", "-silent", path])
    return 1 if lacking or mistakes else 0


def collect(folder: Path) -> tuple[list[Text], list[str]]:
    """Every text of the sources below a folder, by context, each once; and what no catalogue could ever hold."""
    found: dict[Text, None] = {}
    mistakes: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        for line, context, text in texts(ast.parse(path.read_text(encoding="utf-8"))):
            if text is None:
                mistakes.append(
                    f"{path.relative_to(folder)}:{line}: no catalogue can hold a text that is put together here"
                )
            else:
                found[context, text] = None
    return sorted(found), mistakes


def texts(module: ast.Module) -> Iterator[tuple[int, str, str | None]]:
    """Each text that is marked: its line, context and English; None for one that is put together there."""
    marks = MARKS | set(_other_names(module))
    helpers = dict(_helpers(module, marks))
    for inside, call in _calls(module, ""):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
            context, text = inside, call.args[0]
        elif name in helpers and call.args:
            context, text = helpers[name], call.args[0]
        elif name in SENTENCES and call.args:
            context, text = "sentence", call.args[0]
        elif name in marks and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
            context, text = str(call.args[0].value), call.args[1]
        else:
            continue
        for each in _either(text):
            if isinstance(each, ast.Constant):
                yield call.lineno, context, str(each.value)
            elif isinstance(each, ast.JoinedStr | ast.BinOp):
                yield call.lineno, context, None


def update(path: Path, known: list[Text]) -> ET.Element:
    """Writes a catalogue anew with exactly these texts; what was translated stays so."""
    before = read(path)
    language = ET.parse(path).getroot().get("language", "")  # noqa: S314 - our own file
    tree = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, english in known:
        if context not in contexts:
            contexts[context] = ET.SubElement(tree, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = english
        said = ET.SubElement(message, "translation")
        said.text = before.get((context, english), "")
        if not said.text:
            said.set("type", "unfinished")
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree, encoding="unicode") + "\n", encoding="utf-8")
    return tree


def read(path: Path) -> dict[Text, str]:
    """What a catalogue says for each text; blank where it is not finished."""
    told: dict[Text, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            finished = said is not None and said.get("type") is None
            told[name, message.findtext("source", "")] = (said.text or "") if said is not None and finished else ""
    return told


def _calls(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the class in which it stands."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else inside)


def _either(text: ast.expr) -> Iterator[ast.expr]:
    """The texts of which one is taken."""
    if isinstance(text, ast.IfExp):
        yield from _either(text.body)
        yield from _either(text.orelse)
    else:
        yield text


def _other_names(module: ast.Module) -> Iterator[str]:
    """What `translate` is called otherwise: `say = QCoreApplication.translate`, also among others in one line."""
    for node in ast.walk(module):
        if isinstance(node, ast.Assign):
            names, values = (getattr(side, "elts", [side]) for side in (node.targets[0], node.value))
            for name, value in zip(names, values, strict=False):
                if isinstance(name, ast.Name) and isinstance(value, ast.Attribute) and value.attr == "translate":
                    yield name.id


def _helpers(module: ast.Module, marks: set[str]) -> Iterator[tuple[str, str]]:
    """Functions that hand their text on to `translate`, and the context in which they do."""
    for function in ast.walk(module):
        if isinstance(function, ast.FunctionDef) and function.args.args:
            for call in ast.walk(function):
                handed = call.args[1] if isinstance(call, ast.Call) and len(call.args) == 2 else None
                called = getattr(getattr(call, "func", None), "attr", getattr(getattr(call, "func", None), "id", ""))
                if isinstance(handed, ast.Name) and called in marks and handed.id == function.args.args[0].arg:
                    context = call.args[0] if isinstance(call, ast.Call) else None
                    if isinstance(context, ast.Constant):
                        yield function.name, str(context.value)


if __name__ == "__main__":
    sys.exit(main())
