"""Which nodes follow what varies: by their own numbers, by what lies below them, by what is known on the way."""

from __future__ import annotations

from collections.abc import Iterable

from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.sampled_amounts import SampledAmounts
from planner.analysis.samples import Samples
from planner.analysis.utility import has_levels, is_curved
from planner.model.document import Attribute
from planner.model.nodes import Branch, Chance, Fork, Formula, Link, Node, Outcome
from planner.model.places import Place, nodes


class Touched:
    """What varies, by node. Ids of nodes and branches are the document's own."""

    def __init__(
        self, rollback: Rollback, varied: Samples, amounts: SampledAmounts, places: Iterable[Place] | None
    ) -> None:
        self._rollback = rollback
        self._varied = varied
        self._amounts = amounts
        self._payers = {payer for payer, _ in varied.payoffs}
        self.curved = self._curved_attributes()
        self.totals_from_root = len(self.curved) > len(rollback.environment.preferences.carried)
        self._ids = self._from_places(places) if places is not None else self._from_tree()
        self._through_links()

    def _curved_attributes(self) -> tuple[Attribute, ...]:
        """The attributes whose totals are valued as a whole: curved, and somebody weighs them or may."""
        return tuple(
            attribute
            for attribute in self._rollback.document.attributes
            if is_curved(attribute)
            and has_levels(attribute)
            and any(
                actor.weights.get(attribute.id) or (actor.id, attribute.id) in self._varied.weights
                for actor in self._rollback.document.actors
            )
        )

    def _from_places(self, places: Iterable[Place]) -> set[str]:
        touched: set[str] = set()
        for place in places:
            node = self._rollback.document.root
            touched.add(node.id)
            for position in place:
                node = node.branches[position].node
                touched.add(node.id)
        return touched

    def _from_tree(self) -> set[str]:
        touched: set[str] = set()
        for node in reversed(list(nodes(self._rollback.document.root))):
            if self._varies(node) or any(branch.node.id in touched for branch in node.branches):
                touched.add(node.id)
        return touched

    def _through_links(self) -> None:
        """A link follows its target, and what is above the link follows the link."""
        root = self._rollback.document.root
        grown = bool(root.targets)
        while grown:
            before = len(self._ids)
            for node in reversed(list(nodes(root))):
                if isinstance(node, Link):
                    follows = node.target in self._ids
                else:
                    follows = any(branch.node.id in self._ids for branch in node.branches)
                if follows:
                    self._ids.add(node.id)
            grown = len(self._ids) > before

    def _varies(self, node: Node) -> bool:
        """Whether a node's own numbers vary, those on its branches included."""
        if isinstance(node, Outcome):
            return self.pays_vary(node)
        if isinstance(node, Link):
            return False
        if node.id in self._varied.rationalities or self.shares_vary(node):
            return True
        return any(self.pays_vary(branch) for branch in node.branches)

    def pays_vary(self, payer: Branch | Outcome) -> bool:
        """Whether what a branch or an outcome pays varies in amount."""
        if payer.id in self._payers:
            return True
        return payer.symbolic and any(self._amounts.varies(amount) for amount in payer.payoffs.values())

    def shares_vary(self, node: Fork) -> bool:
        """Whether the probabilities on a chance node, as written, vary."""
        if not isinstance(node, Chance):
            return False
        if node.id in self._varied.probabilities:
            return True
        if not self._amounts.varying:
            return False
        laid_over = self._rollback.environment.laid_over
        return any(self._amounts.varies(laid_over.get(branch.id, branch.probability)) for branch in node.branches)

    def totals_vary(self, payer: Branch | Outcome) -> bool:
        """Whether a branch or an outcome pays a varying amount of a curved attribute."""
        return any(
            (payer.id, attribute.id) in self._varied.payoffs or self._amounts.varies(payer.payoffs.get(attribute.id))
            for attribute in self.curved
        )

    def follows_a_variable(self, formula: Formula | None) -> bool:
        """Whether a formula follows a variable that varies."""
        return self._amounts.varies(formula)

    def formulas(self, node: Node) -> set[Formula]:
        """The formulas of a node and its branches that follow a variable that varies."""
        payers: list[Branch | Outcome] = [node] if isinstance(node, Outcome) else list(node.branches)
        found: set[Formula] = {amount for payer in payers for amount in payer.payoffs.values()}
        if isinstance(node, Chance):
            laid_over = self._rollback.environment.laid_over
            found |= {laid_over.get(branch.id, branch.probability) or 0.0 for branch in node.branches}
        return {formula for formula in found if self._amounts.varies(formula)}

    def follows(self, rolled: Rolled, events: frozenset[str], carried: bool) -> bool:
        """Whether a node's value follows what varies. events, carried: what varies on the way here."""
        return self._varied.everywhere or carried or bool(events) or rolled.node.id in self._ids

    def below(
        self, rolled: Rolled, position: int, events: frozenset[str], carried: bool
    ) -> tuple[frozenset[str], bool]:
        """What varies on the way to a child: the events that it meets again, and whether curved totals do."""
        node = rolled.node
        if isinstance(node, Chance) and node.event and (node.event in events or self.shares_vary(node)):
            events = events | {node.event}
        if events:
            events = events & self._rollback.environment.links.events_below(rolled.children[position].node)
        if node.branches and not carried:
            carried = self.totals_vary(node.branches[position])
        return events, carried
