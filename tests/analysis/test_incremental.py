"""Rolling back after an edit: the same to the bit as from scratch, and untouched subtrees the very same objects."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.analysis.settings import RULES, Settings
from planner.model.document import Document, Scenario, Variable
from planner.model.nodes import Chance, Decision, Link, Node, Outcome
from planner.model.places import node_at, walk, with_branch, with_node
from tests.analysis.growing import HUGE, Grower
from tests.analysis.trees import decide, document, end, happen, link, way

seeds = st.integers(0, 2**32)


@pytest.fixture(scope="module", autouse=True)
def node_by_node():
    """Large trees too: at once (test_at_once.py) sums are the same to 1e-12, not to the bit."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("planner.analysis.rollback.LARGE", 10**9)
        yield


FIELDS = [name for name in Rolled.__slots__ if name not in ("children", "__weakref__")]


def same(left: Rolled, right: Rolled) -> None:
    """Holds two rollbacks against each other, field by field, to the bit."""
    stack = [(left, right)]
    while stack:
        one, other = stack.pop()
        if one is other:
            continue
        for name in FIELDS:
            assert getattr(one, name) == getattr(other, name), (one.node.id, name)
        assert len(one.children) == len(other.children)
        stack.extend(zip(one.children, other.children, strict=True))


class Editor:
    """Makes one random edit after another."""

    def __init__(self, random: Random, grower: Grower) -> None:
        self.random = random
        self.grower = grower  # the document's own, so that no id comes twice
        self.edits = [
            self.leaf, self.pay, self.probability, self.label, self.order, self.cut, self.graft, self.kind, self.event,
            self.retarget, self.variable, self.weight, self.viewer,
        ]  # fmt: skip

    def edit(self, document: Document, look: Settings) -> tuple[Document, Settings]:
        """One edit of the document, or of the way that it is looked at."""
        if self.random.random() < 0.1:
            rule = self.random.choice(RULES)
            scenario = self.random.choice(["", "s"])
            return document, Settings(rule=rule, alpha=0.25, scenario=scenario)  # type: ignore[arg-type]
        edited = self.random.choice(self.edits)(document)
        return (document if edited is None else edited), look

    def some(self, document: Document, kind: type) -> tuple | None:
        places = [place for place, node in walk(document.root) if isinstance(node, kind) and place]
        return self.random.choice(places) if places else None

    def put(self, document: Document, place, node: Node) -> Document:
        return evolve(document, root=with_node(document.root, place, node))

    def change(self, document: Document, kind: type, **fields) -> Document | None:
        place = self.some(document, kind)
        return place and self.put(document, place, evolve(node_at(document.root, place), **fields))

    def leaf(self, document):
        return self.change(document, Outcome, payoffs=self.grower.payoffs(0.9))

    def change_branch(self, document, kind, **fields):
        place = self.some(document, kind)
        if place is None or not node_at(document.root, place).branches:
            return None
        place = (*place, self.random.randrange(len(node_at(document.root, place).branches)))
        branch = node_at(document.root, place[:-1]).branches[place[-1]]
        return evolve(document, root=with_branch(document.root, place, evolve(branch, **fields)))

    def pay(self, document):
        kind = self.random.choice([Decision, Chance])
        payoffs = {"x": "missing"} if self.random.random() < 0.1 else self.grower.payoffs(0.7)
        return self.change_branch(document, kind, payoffs=payoffs)

    def probability(self, document):
        return self.change_branch(document, Chance, probability=self.random.choice([0.5, "#", "p", 0.25, "1/4", "1/0"]))

    def label(self, document):
        return self.change_branch(document, Chance, label=self.random.choice(["w0", "w1", "other"]))

    def order(self, document):
        place = self.some(document, Chance) or self.some(document, Decision)
        if place is None:
            return None
        node = node_at(document.root, place)
        return self.put(
            document, place, evolve(node, branches=tuple(self.random.sample(node.branches, len(node.branches))))
        )

    def cut(self, document):
        place = self.some(document, Decision)
        node = place and node_at(document.root, place)
        return self.put(document, place, evolve(node, branches=node.branches[1:])) if node else None

    def graft(self, document):
        place = self.some(document, Decision)
        if place is None:
            return None
        node = node_at(document.root, place)
        branches = [*node.branches]
        branches.insert(self.random.randint(0, len(branches)), self.grower.branch("new", 2, None))
        return self.put(document, place, evolve(node, branches=tuple(branches)))

    def kind(self, document):
        place = self.some(document, Chance)
        node = place and node_at(document.root, place)
        return self.put(document, place, Decision(id=node.id, branches=node.branches)) if node else None

    def event(self, document):
        return self.change(document, Chance, event=self.random.choice(["", "E", "F"]))

    def retarget(self, document):
        names = [node.id for _, node in walk(document.root)]
        return self.change(document, Link, target=self.random.choice(names))

    def variable(self, document):
        value = self.random.choice([0.25, 0.5, "1/8", "1/0"])
        return evolve(document, variables=(evolve(document.variables[0], value=value),))

    def weight(self, document):
        first = evolve(document.actors[0], weights={"x": self.random.choice([0.5, 2.0]), "y": 1.0})
        return evolve(document, actors=(first, *document.actors[1:]))

    def viewer(self, document):
        return evolve(document, seen_by=self.random.choice(["a0", "a1"]))


@settings(max_examples=100, deadline=None)
@given(seeds, st.booleans(), st.booleans())
def test_the_same_as_from_scratch_to_the_bit(seed, curved, related):
    """A dozen random edits of tree, variables, actors and settings, each rolled back from the one before.

    Of the trees half begin without events and links: those are retraced along one path until an edit relates them.
    """
    random = Random(seed)
    grower = Grower(random, curved=curved, averse=True, huge=not curved, events=related, links=related)
    document, look = grower.document(depth=4), Settings()
    overlaid = {branch.id: 0.5 for _, node in walk(document.root) for branch in node.branches[:1]}
    document = evolve(document, scenarios=(Scenario(id="s", probabilities=overlaid, values={"p": 0.5}),))
    editor, rollback = Editor(random, grower), roll_back(document, look)
    for _ in range(12):
        document, look = editor.edit(document, look)
        rollback, fresh = roll_back(document, look, rollback), roll_back(document, look)
        same(rollback.root, fresh.root)
        assert rollback.problems() == fresh.problems()
        assert rollback.root.values is not None or rollback.problems(), "undefined, and nobody is told why"


def big(random: Random) -> Document:
    """Some thousand nodes of plain decisions and chances, without links or events."""
    grower = Grower(random, actors=2, events=False, links=False)
    grower.outcomes = 0.0
    return grower.document(depth=7)


@settings(max_examples=15, deadline=None)
@given(seeds)
def test_an_edit_takes_over_all_that_is_off_its_path(seed):
    """After a leaf edit, every subtree off the path to it is the same object as before."""
    random = Random(seed)
    document = big(random)
    before = roll_back(document)
    place = random.choice([place for place, node in walk(document.root) if isinstance(node, Outcome)])
    leaf = evolve(node_at(document.root, place), payoffs={"x": 77.0})
    after = roll_back(evolve(document, root=with_node(document.root, place, leaf)), previous=before)
    old, new = before.root, after.root
    for position in place:
        pairs = zip(old.children, new.children, strict=True)
        assert all((was is now) == (i != position) for i, (was, now) in enumerate(pairs))
        old, new = old.children[position], new.children[position]
    same(after.root, roll_back(after.document).root)


def taken_over(before: Rollback, document: Document) -> list[str]:
    """The ids of the subtrees of the root that a rollback takes over."""
    old = {id(child) for child in before.root.children}
    after = roll_back(document, previous=before)
    same(after.root, roll_back(document).root)
    return [child.node.id for child in after.root.children if id(child) in old]


def test_the_same_document_is_the_same_rollback():
    tree = document(decide(way("a", end(1.0)), way("b", end(2.0))))
    before = roll_back(tree)
    assert roll_back(tree, previous=before).root is before.root
    assert roll_back(evolve(tree, title="New"), previous=before).root is before.root


def test_moved_and_inserted_children_are_found_again():
    a, b, c = (way(name, decide(way("x", end(1.0)), name=name)) for name in "abc")
    tree = document(decide(a, b, c))
    before = roll_back(tree)
    assert taken_over(before, evolve(tree, root=decide(c, a, b))) == ["c", "a", "b"]
    assert taken_over(before, evolve(tree, root=decide(a, way("new", end(5.0), name="new"), b, c))) == ["a", "b", "c"]
    assert taken_over(before, evolve(tree, root=decide(a, c))) == ["a", "c"]


def test_a_variable_touches_only_what_has_formulas():
    root = decide(way("a", end("p", name="a")), way("b", end(1.0, name="b")))
    tree = document(root, variables=(Variable(id="p", value=0.5),))
    before = roll_back(tree)
    assert taken_over(before, evolve(tree, variables=(Variable(id="p", value=0.75),))) == ["b"]
    assert taken_over(before, evolve(tree, variables=(Variable(id="p", value="1/2"),))) == ["a", "b"]


def test_a_target_touches_only_what_links_to_it():
    target = decide(way("x", end(1.0)), name="home")
    ways = (
        way("l", link("home", name="l")),
        way("m", decide(way("on", link("home")), name="m")),
        way("o", end(name="o")),
    )
    tree = document(decide(way("h", target), *ways))
    before = roll_back(tree)
    changed = evolve(tree, root=with_node(tree.root, (0, 0), end(2.0)))
    assert taken_over(before, changed) == ["o"]
    assert taken_over(before, evolve(tree, root=with_node(tree.root, (3,), end(9.0)))) == ["home", "l", "m"]


def test_a_label_of_an_event_touches_only_that_event():
    def tree(label):
        again = happen(way("u", end(1.0), 0.5), way("d", end(0.0), 0.5), event="E", name="again")
        return decide(way("a", again), way("b", happen(way(label, end(), 0.5), way("d", end(), 0.5), event="E")), *rest)

    rest = (way("f", happen(way("u", end(), 1.0), event="F", name="f")), way("o", end(name="o")))
    first = document(tree("u"))
    before = roll_back(first)
    other = with_node(first.root, (1,), tree("sideways").branches[1].node)
    assert taken_over(before, evolve(first, root=other)) == ["f", "o"]


def test_a_target_is_rolled_once_where_nothing_sets_its_links_apart():
    target = decide(way("x", end(1.0)), name="home")
    root = roll_back(document(decide(way("l", link("home")), way("m", link("home")), way("h", target)))).root
    assert root.children[0].children[0] is root.children[2]
    assert root.children[1].children[0] is root.children[2]


@settings(max_examples=20, deadline=None)
@given(seeds, st.floats(0, 100))
def test_more_at_an_outcome_is_never_less_at_the_root(seed, more):
    """Monotonicity for one neutral actor who likes x."""
    random = Random(seed)
    grower = Grower(random, actors=1, logit=False)
    document = grower.document(depth=4)
    place = random.choice([place for place, node in walk(document.root) if isinstance(node, Outcome)])
    old = node_at(document.root, place)
    better = evolve(old, payoffs={**old.payoffs, "x": f"{old.payoffs.get('x', 0)} + {more}"})
    before = roll_back(document)
    after = roll_back(evolve(document, root=with_node(document.root, place, better)), previous=before)
    assert after.root.values[0] >= before.root.values[0] - 1e-6


@settings(max_examples=20, deadline=None)
@given(seeds, st.sampled_from([0.5, 2.0, 8.0]), st.integers(-50, 50))
def test_values_shift_and_stretch_with_utility(seed, stretch, shift):
    """Affine: the root pays `shift` more and weights are `stretch` as large; choices stay as they are."""
    document = Grower(Random(seed), actors=2, logit=False).document(depth=4)
    actors = tuple(evolve(a, weights={k: w * stretch for k, w in a.weights.items()}) for a in document.actors)
    paid = decide(way("first", document.root, pay={"x": float(shift)}))
    before, after = roll_back(document), roll_back(evolve(document, actors=actors, root=paid))
    stack = [(before.root, after.root.children[0])]
    while stack:
        one, other = stack.pop()
        assert other.values == pytest.approx([stretch * value for value in one.values], abs=1e-9)
        assert other.choice == one.choice
        stack.extend(zip(one.children, other.children, strict=True))


def test_huge_is_huge():
    """The growers' large sum makes whole points a tie: 1e-9 of it is more than 3."""
    assert HUGE * 1e-9 > 3
