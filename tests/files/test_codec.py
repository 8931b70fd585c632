"""A document survives its file, and its file survives a document."""

from __future__ import annotations

import json
from contextlib import suppress
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from planner import shipped
from planner.files.codec import decode, encode
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.model.places import walk
from planner.model.problems import DocumentError
from tests.files.any_document import around, around_trees, as_data, trees

EXAMPLES = sorted(shipped.resource("examples").glob("*.planb"))


@given(trees().map(around) | around_trees)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_load_of_save_is_the_same_document(document):
    """The round trip of the contract: nothing is lost, floats to the last bit, and a second save is the first."""
    data = encode(document)
    again = decode(data)
    assert as_data(again) == as_data(document)
    assert encode(again) == data


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_saving_a_loaded_example_changes_no_byte(path):
    data = path.read_bytes()
    assert encode(decode(data)) == data


def document(root=None, **fields):
    weights = {"utility": 1.0}
    return Document(
        root=root or Outcome(id="T1"),
        actors=(Actor(id="planner", weights=weights),),
        attributes=(Attribute(id="utility"),),
        **fields,
    )


def chain(levels):
    node = Outcome(id="end")
    for level in range(levels - 1):
        branch = Branch(id=f"b{level}", label="on", node=node)
        node = Decision(id=f"n{level}", branches=(branch,))
    return node


def test_250_levels_are_written_and_read_without_recursion():
    """250 levels are the contract's most; they nest 753 brackets, near the interpreter's usual 1,000 frames."""
    again = decode(encode(document(chain(250))))
    assert again.root.height == 249


@pytest.mark.parametrize("levels", [251, 400, 5000])
def test_more_than_250_levels_are_refused(levels):
    with pytest.raises(DocumentError, match="250"):
        decode(encode(document(chain(levels))))


def test_a_deep_caller_can_still_load_a_deep_tree():
    """The parser's frames come on top of the caller's: 900 deep, as below a long chain of signals."""
    data = encode(document(chain(250)))

    def deeper(left):
        return deeper(left - 1) if left else decode(data).root.height

    assert deeper(850) == 249


def test_links_that_expand_beyond_300000_nodes_are_refused():
    """Eleven levels of links, each met twice, stand for 2^20 nodes in a file of some fifty."""
    root = {"kind": "outcome", "id": "n0"}
    for level in range(1, 21):
        branches = [{"label": "a", "node": root}, {"label": "b", "node": {"kind": "link", "target": root["id"]}}]
        root = {"id": f"n{level}", "kind": "decision", "branches": branches}
    with pytest.raises(DocumentError, match="300,000"):
        decode(json.dumps({"format": "planb", "version": 1, "root": root}).encode())


def test_300001_nodes_are_refused_before_they_are_made():
    branch = '{"label":"x","node":{}}'
    text = '{"format":"planb","version":1,"root":{"branches":[' + ",".join([branch] * 300_000) + "]}}"
    with pytest.raises(DocumentError, match="300,000 nodes"):
        decode(text.encode())


def test_whole_numbers_are_written_without_a_fraction():
    """88 stays 88, and beyond 1e15, where not every whole number is a float, Python's shortest text is kept."""
    amounts = {"a": 88.0, "b": -0.0, "c": 0.1, "d": 1e22, "e": -2.5e-7, "f": 999999999999999.0}
    text = encode(document(Outcome(id="T1", payoffs=amounts))).decode()
    assert '{"a": 88, "b": 0, "c": 0.1, "d": 1e+22, "e": -2.5e-07, "f": 999999999999999}' in text


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_not_finite_cannot_be_saved(amount):
    tree = Decision(id="D", branches=(Branch(id="b", label="Go", node=Outcome(id="T", payoffs={"utility": amount})),))
    with pytest.raises(DocumentError) as refused:
        encode(document(tree))
    assert refused.value.place == "root › Go"


def test_a_weight_that_is_not_finite_cannot_be_saved():
    endless = Document(
        root=Outcome(id="T"), attributes=(Attribute(id="u"),), actors=(Actor(id="a", weights={"u": float("inf")}),)
    )
    with pytest.raises(DocumentError) as refused:
        encode(endless)
    assert refused.value.place == "actor a"


def test_half_a_character_does_not_stop_a_save():
    """A lone surrogate, as a clipboard may give, cannot be UTF-8; it becomes a question mark."""
    assert decode(encode(document(title="a\ud800b"))).title == "a?b"


def test_an_edit_touches_one_line():
    """The promise to `git diff`: one probability changed is one line changed."""
    before = decode(shipped.resource("examples", "korea_summit.planb").read_bytes())
    text = encode(before).decode()
    after = encode(decode(text.replace('"probability": 0.22', '"probability": 0.25').encode())).decode()
    lines = list(zip(text.splitlines(), after.splitlines(), strict=True))
    assert sum(old != new for old, new in lines) == 1


def test_the_korea_summit_has_the_nodes_of_its_case():
    """40 nodes, counted in the case: 7 decisions, 10 chances, 23 outcomes."""
    root = decode(shipped.resource("examples", "korea_summit.planb").read_bytes()).root
    kinds = [node.kind for _, node in walk(root)]
    assert [kinds.count(kind) for kind in ("decision", "chance", "outcome", "link")] == [7, 10, 23, 0]
    assert all(
        isinstance(node, Chance) == bool(node.branches and node.branches[0].probability) for _, node in walk(root)
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_any_damage_is_a_document_error_or_a_document(path):
    """400 seeded damages of each example (flipped bytes, cut ends, doubled spans): nothing else is ever raised."""
    whole = path.read_bytes()
    chance = Random(path.stem)
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.choice([1, 1, 2, 8])):
            where = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[where] = chance.randrange(256)
                case 1:
                    data[where] ^= 1 << chance.randrange(8)
                case 2:
                    del data[where : where + chance.choice([1, 5, len(data)])]
                case _:
                    data[where:where] = chance.choice([b'"', b"{", b"]", b"1e999", b"NaN", data[where : where + 9]])
            data = data or bytearray(b" ")
        with suppress(DocumentError):
            assert encode(decode(bytes(data)))
