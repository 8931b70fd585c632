"""The loop of the rollback: down to what changed, and back up; never recursion, for trees are deep.

What a subtree was worth before is taken over, the same object, where its node is the same object, it is met in the
same context, and nothing in the environment that it depends on has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from planner.analysis.environment import Environment
from planner.analysis.events import WHOLE, Span, cumulation, settle
from planner.analysis.preferences import Pay
from planner.analysis.probabilities import read_probabilities
from planner.analysis.retracing import Passed, ascend, descend
from planner.analysis.rolled import Context, Rolled
from planner.analysis.steps import Ways, at_fork, at_link, at_outcome, utility_of
from planner.analysis.trouble import Trouble
from planner.model.nodes import Branch, Chance, Decision, Fork, Link, Node, Outcome, called
from planner.model.sentences import said


class _Frame:
    """A fork or a link on the way back up: what is known of it, and its children as they come in."""

    __slots__ = ("before", "children", "contexts", "open", "target", "ways")

    def __init__(self, ways: Ways, contexts: Sequence[Context] | None = None, target: Node | None = None) -> None:
        self.ways = ways
        self.contexts = contexts  # the children's; None: all have this node's own
        self.target = target  # a link's
        self.before: Sequence[Rolled | None] = ()  # what each child may have been before; () for nothing known
        self.children: list[Rolled] = []  # in order; where most are taken over, the rest hold what they were before
        self.open: list[int] = []  # positions still to be rolled, the next one last

    def enter(self, position: int) -> tuple[Node, Context, Rolled | None]:
        """A child, its context, and what it may have been before."""
        node = self.target if self.target is not None else self.ways.node.branches[position].node
        context = self.ways.context if self.contexts is None else self.contexts[position]
        return node, context, self.before[position] if self.before else None


class Rolling:
    """One rollback under one environment, taking over what it may from the one before."""

    def __init__(self, environment: Environment, before: Environment | None) -> None:
        self._preferences = environment.preferences
        self._amounts = environment.amounts
        self._laid_over = environment.laid_over
        self._orders = environment.orders
        self._links = environment.links
        self._met: dict[tuple[str, Context], Rolled] = {}  # link targets, so that each is rolled once in a context
        self._takes_over = (
            before is not None
            and before.preferences is environment.preferences
            and before.laid_over is environment.laid_over
        )
        self._same_amounts = before is not None and before.amounts is environment.amounts
        self._changed_events: frozenset[str] = frozenset()
        self._changed_targets: frozenset[str] = frozenset()
        if before is not None and before is not environment and self._takes_over:
            self._note_changes(environment, before)
        self._settled = self._same_amounts and not self._changed_events and not self._changed_targets

    def _note_changes(self, environment: Environment, before: Environment) -> None:
        mine, theirs = environment.orders, before.orders
        if mine is not theirs:
            names = {*mine, *theirs}
            self._changed_events = frozenset(name for name in names if mine.get(name) != theirs.get(name))
        changed = environment.links.changed_since(before.links)
        for name, target in environment.links.targets.items():
            if (target.symbolic and not self._same_amounts) or not target.events.isdisjoint(self._changed_events):
                changed |= {name}
        self._changed_targets = changed

    def finds_much(self, root: Node, before: Rolled | None, *, planned: bool) -> bool:
        """Whether so much is to be rolled anew that all of it at once is the shorter way.

        planned: whether there is a plan already; to make one takes the time of a good part of the tree.
        """
        if before is None or not self._takes_over:
            return True
        if self._same_amounts or not root.symbolic:
            return False
        enough = root.size // (100 if planned else 4)
        stack, found = [root], 0
        while stack and found < enough:
            node = stack.pop()
            found += 1
            stack.extend([branch.node for branch in node.branches if branch.node.symbolic])
        return found >= enough

    def roll(self, root: Node, before: Rolled | None, context: Context) -> Rolled:
        """The rollback of a tree. before: what its root was worth under the environment before."""
        if not self._takes_over:
            before = None
        passed: list[Passed] = []
        if before is not None and before.context == context:
            context = before.context
            if self._settled and not (root.events or root.targets or before.node.events or before.node.targets):
                passed, root, before = descend(root, before)
                context = before.context
        return ascend(passed, self._roll(root, before, context), self._preferences)

    def fork(self, node: Fork, context: Context, below: Callable[[int, Node, Context], Rolled]) -> Rolled:
        """A fork above what is rolled already. below: gives what stands on a branch, by its position."""
        frame = self._open(node, context, None)
        frame.children = [below(position, *frame.enter(position)[:2]) for position in range(len(node.branches))]
        return self._close(frame)

    def outcome(self, node: Outcome, context: Context) -> Rolled:
        """The end of a path."""
        return at_outcome(node, context, self._preferences, self._amounts)

    def _roll(self, root: Node, before: Rolled | None, context: Context) -> Rolled:
        stack: list[_Frame] = []
        rolled = self._enter(root, context, before, stack)
        while stack:
            frame = stack[-1]
            children = frame.children
            while frame.open:
                position = frame.open[-1]
                if rolled is None:
                    rolled = self._enter(*frame.enter(position), stack)
                    if rolled is None:
                        break
                if position < len(children):
                    children[position] = rolled
                else:
                    children.append(rolled)
                frame.open.pop()
                rolled = None
            else:
                stack.pop()
                rolled = self._close(frame)
        assert rolled is not None
        return rolled

    def _enter(self, node: Node, context: Context, before: Rolled | None, stack: list[_Frame]) -> Rolled | None:
        """What a node is worth if that can be told at once; else None, and its frame is on the stack."""
        if before is not None and before.node is node and self._still_holds(before, context):
            return before
        if isinstance(node, Outcome):
            return self.outcome(node, context)
        if self._links.targets:
            met = self._met.get((node.id, context))
            if met is not None:
                return met
        if isinstance(node, Link):
            return self._enter_link(node, context, before, stack)
        stack.append(self._open(node, context, before))
        return None

    def _still_holds(self, before: Rolled, context: Context) -> bool:
        if before.context is not context and before.context != context:
            return False
        if self._settled:
            return True
        node = before.node
        return (
            (self._same_amounts or not node.symbolic)
            and node.events.isdisjoint(self._changed_events)
            and node.targets.isdisjoint(self._changed_targets)
        )

    def _enter_link(self, node: Link, context: Context, before: Rolled | None, stack: list[_Frame]) -> Rolled | None:
        target = self._links.targets.get(node.target)
        if target is None or target.cyclic:
            wrong = said("does not exist") if target is None else said("leads back to itself")
            trouble = Trouble(
                "target", said("this links to '{target}', which {wrong}", target=node.target, wrong=wrong)
            )
            return Rolled(node, context, None, trouble=(trouble,), troubled=True)
        frame = _Frame(Ways(node, context, (), ()), target=target.node)
        frame.open = [0]
        if before is not None:
            frame.before = before.children[:1]
        stack.append(frame)
        return None

    def _open(self, node: Fork, context: Context, before: Rolled | None) -> _Frame:
        """A fork on the way down: its numbers are read, and what its children were before is lined up."""
        branches = node.branches
        old: Sequence[Branch] = ()
        if before is not None and len(before.node.branches) == len(branches):
            old = before.node.branches
        changed = [i for i, (was, now) in enumerate(zip(old, branches, strict=True)) if was is not now] if old else None
        ways = Ways(node, context, (), ())
        trouble = _trouble_of(node, self._preferences.owners)
        if before is None or changed is None:
            trouble += self._read_pays(ways, branches)
        else:
            trouble += self._take_over_pays(ways, branches, before, changed)
        landed = None
        if isinstance(node, Chance):
            trouble += self._read_shares(ways, node, before, changed)
            if node.event:
                landed = self._land(ways, node)
        ways.trouble = trouble
        frame = _Frame(ways, self._contexts(ways, landed))
        if before is not None and changed is not None and self._settled and _of_one_context(frame, before):
            frame.children = list(before.children)
            frame.open = changed[::-1]
        else:
            frame.open = list(range(len(branches) - 1, -1, -1))
        if before is not None and before.children:
            frame.before = before.children if changed is not None and len(changed) < 2 else _lined_up(node, before)
        return frame

    def _read_pays(self, ways: Ways, branches: Sequence[Branch]) -> tuple[Trouble, ...]:
        nothing = self._preferences.nothing
        pays: list[Pay | None] = []
        trouble: tuple[Trouble, ...] = ()
        paying = 0.0
        for position, branch in enumerate(branches):
            if not branch.payoffs:
                pays.append(nothing)
                continue
            pay, wrong = utility_of(branch.payoffs, nothing, self._preferences, self._amounts, position)
            pays.append(pay)
            trouble += wrong
            if pay is not None:
                paying = max(paying, *map(abs, pay))
        ways.pays = tuple(pays)
        ways.paying = paying
        return trouble

    def _take_over_pays(
        self, ways: Ways, branches: Sequence[Branch], before: Rolled, changed: Sequence[int]
    ) -> tuple[Trouble, ...]:
        old = before.node.branches
        ways.pays, ways.paying = before.pays, before.paying
        if (
            None in before.pays
            or any(branches[position].payoffs is not old[position].payoffs for position in changed)
            or (not self._same_amounts and any(branch.symbolic for branch in branches))
        ):
            return self._read_pays(ways, branches)
        return ()

    def _read_shares(
        self, ways: Ways, node: Chance, before: Rolled | None, changed: Sequence[int] | None
    ) -> tuple[Trouble, ...]:
        """The probabilities of a chance node, as written; they also hold here unless its event says otherwise."""
        if before is not None and changed is not None and self._may_take_over_written(node, before, changed):
            ways.written = ways.shares = before.written
            return ()
        read = read_probabilities(node, self._laid_over, self._amounts)
        ways.written = read.numbers
        ways.shares = (None,) * len(read.numbers) if read.trouble else read.numbers
        return read.trouble

    def _may_take_over_written(self, node: Chance, before: Rolled, changed: Sequence[int]) -> bool:
        old, branches = before.node.branches, node.branches
        return (
            isinstance(before.node, Chance)
            and not before.trouble
            and not self._laid_over
            and all(branches[position].probability == old[position].probability for position in changed)
            and (self._same_amounts or not any(branch.symbolic for branch in branches))
        )

    def _land(self, ways: Ways, node: Chance) -> Sequence[Span | None]:
        """Reads a node by what is known of its event: sets the shares, and gives what each branch leaves open."""
        written = [share for share in ways.shares if share is not None]
        if len(written) < len(ways.shares):
            return (None,) * len(ways.shares)
        known = dict(ways.context.spans).get(node.event, WHOLE)
        shares, landed = settle(written, cumulation(node, self._orders), known)
        ways.shares = tuple(shares)
        return landed

    def _contexts(self, ways: Ways, landed: Sequence[Span | None] | None) -> Sequence[Context] | None:
        """The contexts of a fork's children; None where they are all its own."""
        context = ways.context
        if (
            landed is None
            and not context.spans
            and not self._preferences.carried
            and context.paid is None
            and None not in ways.pays
        ):
            return None
        spans: Sequence[Span | None] = landed if landed is not None else (None,) * len(ways.pays)
        event = ways.node.event if isinstance(ways.node, Chance) else ""
        branches = ways.node.branches
        return [
            self._context_below(context, branch, pay, event, span)
            for branch, pay, span in zip(branches, ways.pays, spans, strict=True)
        ]

    def _context_below(
        self, context: Context, branch: Branch, pay: Pay | None, event: str, span: Span | None
    ) -> Context:
        totals, spans, broken, paid = context
        if event or spans:
            below = self._links.events_below(branch.node)
            known = dict(spans)
            known.pop(event, None)
            if span is not None and span != WHOLE:
                known[event] = span
            spans = tuple(sorted((name, open_) for name, open_ in known.items() if name in below))
        if pay is None:
            broken = True
        elif not broken:
            carried = self._preferences.carried
            if carried and branch.payoffs:
                amounts = [self._amounts(branch.payoffs.get(attribute.id, 0.0)) for attribute in carried]
                totals = tuple(total + amount for total, amount in zip(totals, amounts, strict=True))
            if paid is not None:
                paid = tuple(sofar + more for sofar, more in zip(paid, pay, strict=True))
        after = Context(totals, spans, broken, paid)
        return context if after == context else after

    def _close(self, frame: _Frame) -> Rolled:
        ways = frame.ways
        node = ways.node
        if isinstance(node, Link):
            return at_link(node, ways.context, frame.children[0], self._preferences)
        ways.children = tuple(frame.children)
        rolled = at_fork(ways, self._preferences)
        if node.id in self._links.targets:
            self._met[node.id, ways.context] = rolled
        return rolled


def _of_one_context(frame: _Frame, before: Rolled) -> bool:
    """Whether a fork's children all stand in its own context, now as before."""
    was = before.node
    return (
        frame.contexts is None
        and before.context == frame.ways.context
        and None not in before.pays
        and not (isinstance(was, Chance) and was.event)
    )


def _lined_up(node: Node, before: Rolled) -> Sequence[Rolled | None]:
    """What each child may have been before, where some may have moved: the one of its node, or in its place."""
    known = {id(child.node): child for child in before.children}
    in_place = before.children if len(before.children) == len(node.branches) else (None,) * len(node.branches)
    return [known.get(id(branch.node), was) for branch, was in zip(node.branches, in_place, strict=True)]


def _trouble_of(node: Fork, owners: Collection[str]) -> tuple[Trouble, ...]:
    """What is wrong with a fork itself, whatever stands on its branches."""
    if not node.branches:
        return (Trouble("branches", said("this {kind} has no branches", kind=called(node.kind))),)
    if not isinstance(node, Decision):
        return ()
    found: list[Trouble] = []
    if node.actor and node.actor not in owners:
        found.append(Trouble("actor", said("there is no actor '{actor}'", actor=node.actor)))
    if node.rationality is not None and node.rationality < 0:
        found.append(
            Trouble(
                "rationality",
                said("rationality must not be negative, and is {rationality:g}", rationality=node.rationality),
            )
        )
    return tuple(found)
