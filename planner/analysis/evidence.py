"""What has been seen so far makes of probabilities: Bayes' rule over the indicators' logs.

Independent given the branch, each indicator multiplies by P(seen | branch), or by its complement where it was looked
for and not seen. An event is one draw u: evidence on its home node bends the density of u, and the other nodes of the
event read their branches off the bent one, so that what one node says of another stays as it was. Where the event is
a state of the world with tests above it, the evidence is on its label, and the tests' results are weighed by it, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import exp, log

from attrs import frozen

from planner.analysis.environment import Environment
from planner.analysis.events import cumulation
from planner.analysis.occurrences import Occurrences
from planner.analysis.probabilities import read_probabilities
from planner.analysis.rolled import Rolled, from_the_ends
from planner.analysis.settings import scenario_of
from planner.analysis.states import State, as_state
from planner.model.document import Document, Indicator, Observation, Scenario
from planner.model.formulas import used_names
from planner.model.indicators import faults, latest, nodes_about
from planner.model.nodes import NOTHING, Chance, Formula
from planner.model.places import Place, labels


@frozen(eq=False, kw_only=True)
class Sign:
    """An indicator as it stands. observation: the entry that holds, None where nobody has looked.

    factors: what it multiplies each branch of the home node by, if it counts. counts: whether it does; it does not
    where it was not looked for, has faults, or a stronger one of its group says the same.
    """

    indicator: Indicator
    observation: Observation | None
    factors: tuple[float, ...]
    counts: bool
    faults: tuple[str, ...]


@frozen(eq=False)
class Telling:
    """A chance node above a state, whose results tell of it. prior, evidence: per branch; they multiply."""

    node: Chance
    prior: tuple[float, ...]
    evidence: tuple[float, ...]


@frozen(eq=False, kw_only=True)
class Standing:
    """An uncertainty that indicators are about. home: its first node, None where there is none of that name.

    prior, posterior: per branch of the home node; () where a problem leaves its probabilities undetermined.
    carried: the posterior of every node of the event, per branch id, the home node's too. telling: of a state, the
    nodes above that the evidence weighs, too.
    """

    about: str
    home: Chance | None
    place: Place
    signs: tuple[Sign, ...]
    prior: tuple[float, ...]
    posterior: tuple[float, ...]
    carried: Mapping[str, float]
    telling: tuple[Telling, ...]


def standings(document: Document, environment: Environment, root: Rolled) -> tuple[Standing, ...]:
    """Each uncertainty that indicators are about, in the order of the indicators, with its prior and posterior.

    environment, root: the document rolled back without indicators, from which the priors are read.
    """
    topics = dict.fromkeys(indicator.about for indicator in document.indicators)
    return tuple(_standing(document, about, environment, root) for about in topics)


def updated(document: Document, environment: Environment, root: Rolled) -> dict[str, Formula]:
    """The probabilities that indicators lay over the tree, by branch id.

    Variables whose values are set by hand go before indicators: an uncertainty whose home node has a probability that
    depends on one of them keeps it.
    """
    scenario = scenario_of(document, environment.settings)
    set_by_hand = _depending_on(document, scenario, environment.settings.overrides)
    counting: list[Standing] = []
    for standing in standings(document, environment, root):
        if standing.home is None or not any(sign.counts for sign in standing.signs):
            continue
        formulas = [environment.laid_over.get(branch.id, branch.probability) for branch in standing.home.branches]
        if all(set_by_hand.isdisjoint(used_names(formula)) for formula in formulas):
            counting.append(standing)
    probabilities: dict[str, float] = {}
    for standing in counting:
        probabilities |= standing.carried
    for told in [told for standing in counting for told in standing.telling]:
        before = [probabilities.get(branch.id, p) for branch, p in zip(told.node.branches, told.prior, strict=True)]
        probabilities |= _shared_out(told.node, [p * e for p, e in zip(before, told.evidence, strict=True)])
    return {**probabilities}


def _standing(document: Document, about: str, environment: Environment, root: Rolled) -> Standing:
    nodes = nodes_about(document.root, about)
    place, home = nodes[0] if nodes else ((), None)
    signs = _signs([indicator for indicator in document.indicators if indicator.about == about], home)
    written = {node.id: numbers for _, node in nodes if (numbers := _written(node, environment))}
    prior = written.get(home.id, []) if home is not None else []
    carried: dict[str, float] = {}
    telling: tuple[Telling, ...] = ()
    if home is not None and prior:
        weights = _weights(signs, prior)
        known = [(node, written[node.id]) for _, node in nodes if node.id in written]
        state = _state(home, known, environment, root)
        if state is None:
            carried = _by_the_hidden_draw(home, weights, known, environment)
        else:
            by_label = dict(zip(labels(home), weights, strict=True))
            for node, numbers in known:
                carried |= _shared_out(node, [p * by_label[x] for x, p in zip(labels(node), numbers, strict=True)])
            telling = _telling(root, home.event, state, [by_label[label] for label in state.labels])
    return Standing(
        about=about,
        home=home,
        place=place,
        signs=signs,
        prior=tuple(prior),
        posterior=tuple(carried[branch.id] for branch in home.branches) if home is not None and carried else (),
        carried=carried,
        telling=telling,
    )


def _weights(signs: Sequence[Sign], prior: Sequence[float]) -> list[float]:
    """What the evidence weighs each branch of the home node by: 1 the branch for which it speaks most."""
    spoken = [sum(log(sign.factors[i]) for sign in signs if sign.counts) for i in range(len(prior))]
    most = max(said for said, p in zip(spoken, prior, strict=True) if p > 0)
    return [exp(said - most) if p > 0 else 0.0 for said, p in zip(spoken, prior, strict=True)]


def _written(node: Chance, environment: Environment) -> list[float]:
    """A node's probabilities as they stand; [] where something is wrong with them."""
    read = read_probabilities(node, environment.laid_over, environment.amounts)
    return [] if read.trouble else [number for number in read.numbers if number is not None]


def _state(
    home: Chance, known: Sequence[tuple[Chance, list[float]]], environment: Environment, root: Rolled
) -> State | None:
    """The event as a state; None where it is none, or where that does not matter, all its nodes being alike.

    Of a state the evidence is on the label: each node weighs its own probabilities by it, and so do the chance nodes
    above whose results tell something of it (arc reversal, Shachter 1986).
    """
    told = [dict(zip(labels(node), numbers, strict=True)) for node, numbers in known]
    if root.values is None or all(other == told[0] for other in told):
        return None
    return as_state(home.event, environment.orders.get(home.event), Occurrences(root))


def _telling(root: Rolled, event: str, state: State, weights: Sequence[float]) -> tuple[Telling, ...]:
    """The chance nodes above a state. weights: per label of the state."""
    evidence = {name: float(odds @ weights) for name, odds in state.arriving.items()}
    found: dict[str, Telling] = {}
    for rolled in from_the_ends(root):
        node = rolled.node
        if isinstance(node, Chance) and node.event != event and id(rolled) in evidence:
            prior = tuple(share or 0.0 for share in rolled.shares)
            found[node.id] = Telling(node, prior, tuple(evidence.get(id(child), 0.0) for child in rolled.children))
    return tuple(found.values())


def _shared_out(node: Chance, weights: Sequence[float]) -> dict[str, float]:
    total = sum(weights)
    return {branch.id: weight / total for branch, weight in zip(node.branches, weights, strict=True)}


def _by_the_hidden_draw(
    home: Chance, weights: Sequence[float], known: Sequence[tuple[Chance, list[float]]], environment: Environment
) -> dict[str, float]:
    """The posteriors where what is learned is of the event's draw, by branch id."""
    prior = next(numbers for node, numbers in known if node is home)
    bent = _bent(prior, weights, cumulation(home, environment.orders))
    carried: dict[str, float] = {}
    for node, numbers in known:
        read = _read_off(numbers, cumulation(node, environment.orders), bent)
        carried |= {branch.id: p for branch, p in zip(node.branches, read, strict=True)}
    return carried


def _signs(indicators: Sequence[Indicator], home: Chance | None) -> tuple[Sign, ...]:
    strongest: dict[str, tuple[float, int]] = {}
    stated: list[tuple[Indicator, Observation | None, tuple[float, ...], tuple[str, ...]]] = []
    for position, indicator in enumerate(indicators):
        wrong = tuple(faults(indicator, home))
        observation = latest(indicator)
        factors: tuple[float, ...] = ()
        if (
            home is not None
            and home.branches
            and not wrong
            and observation is not None
            and observation.seen is not None
        ):
            given = [indicator.likelihoods[branch.id] for branch in home.branches]
            factors = tuple(p if observation.seen else 1 - p for p in given)
            name = indicator.group or f"\0{position}"
            strength = log(max(factors) / min(factors))
            if name not in strongest or strength > strongest[name][0]:
                strongest[name] = (strength, position)
        stated.append((indicator, observation, factors, wrong))
    counting = {position for _, position in strongest.values()}
    return tuple(
        Sign(indicator=indicator, observation=seen, factors=factors, counts=position in counting, faults=wrong)
        for position, (indicator, seen, factors, wrong) in enumerate(stated)
    )


def _bent(prior: Sequence[float], weights: Sequence[float], order: Sequence[int]) -> Callable[[float], float]:
    """How probable it is, after the evidence, that the event's draw lies below u.

    prior, weights: (branches,) of the home node. order: the positions of its branches as they are cumulated.
    """
    total = sum(p * weight for p, weight in zip(prior, weights, strict=True))

    def below(u: float) -> float:
        start = sofar = 0.0
        for position in order:
            width = min(max(u - start, 0.0), prior[position])
            sofar += width * weights[position]
            start += prior[position]
        return sofar / total

    return below


def _read_off(written: Sequence[float], order: Sequence[int], below: Callable[[float], float]) -> list[float]:
    """A node's probabilities under the bent draw; they add up to 1."""
    after = [0.0] * len(written)
    upto = done = 0.0
    last = [position for position in order if written[position] > 0][-1]
    for position in order:
        if written[position] > 0:
            upto += written[position]
            reached = 1.0 if position == last else below(upto)
            after[position] = max(reached - done, 0.0)
            done = reached
    return after


def _depending_on(document: Document, scenario: Scenario | None, names: Mapping[str, Formula]) -> set[str]:
    """These variables and all whose formulas come to use them."""
    laid_over = scenario.values if scenario is not None else NOTHING
    uses = {
        variable.id: used_names(laid_over.get(variable.id, variable.value))
        for variable in document.variables
        if variable.id not in names
    }
    found = set(names)
    while more := {name for name, used in uses.items() if name not in found and not found.isdisjoint(used)}:
        found |= more
    return found
