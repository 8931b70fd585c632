"""What makes a document no document (refused), and what in it deserves a look (warnings)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Final

from attrs import fields

from planner.model.document import Actor, Attribute, Document, Indicator, Scenario, Source, Variable
from planner.model.exercise_checks import exercise_warnings, refuse_exercise
from planner.model.formulas import LONGEST, FormulaError, compile_formula, is_name
from planner.model.indicators import faults, nodes_about, oversights
from planner.model.limits import refuse_excess
from planner.model.nodes import REST, Branch, Chance, Formula, Node, Outcome
from planner.model.places import Place, branch_at, labels, nodes, say, walk
from planner.model.problems import DocumentError, Problem
from planner.model.sentences import said
from planner.model.variables import Values, evaluate_variables

_IN_FILES: Final = {"rationality": "choice", "sender": "from"}  # fields that a file calls otherwise


def _keys(kind: type) -> list[str]:
    """The keys that a file may use for a class; nodes have `kind` beside."""
    names = [str(field.name) for field in fields(kind) if field.init]
    return [_IN_FILES.get(name, name) for name in names if name != "unknown"]


def refuse(document: Document) -> None:
    """Raises DocumentError, with the place, for what cannot be worked with at all.

    That is: nobody to decide or nothing at stake, an id given twice, a formula or tree beyond the limits, a link to
    nowhere, and links that lead back to themselves.
    """
    if not document.actors or not document.attributes:
        raise DocumentError(said("the document has no {which}", which="attributes" if document.actors else "actors"))
    for word, entries in _lists(document):
        twice = _first_twice(entry.id for entry in entries)
        if twice is not None:
            raise DocumentError(said("the id '{twice}' is given twice", twice=twice), f"{word} {twice}")
    refuse_exercise(document)
    _refuse_ids(document.root)
    refuse_excess(document.root)
    _refuse_long_formulas(document)


def warnings(document: Document) -> list[Problem]:
    """What does not stop the rollback but is likely an oversight, the document's own first, then in reading order."""
    values, _ = evaluate_variables(document.variables, {})
    return [*_on_document(document, values), *_on_tree(document, values)]


_Entry = Actor | Attribute | Variable | Source | Scenario | Indicator


def _lists(document: Document) -> Iterator[tuple[str, tuple[_Entry, ...]]]:
    yield from (("actor", document.actors), ("attribute", document.attributes), ("variable", document.variables))
    yield from (("source", document.sources), ("scenario", document.scenarios), ("indicator", document.indicators))


def _first_twice(ids: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            return name
        seen.add(name)
    return None


def _refuse_ids(root: Node) -> None:
    """Nodes and branches share one set of ids, since a payoff is named by either."""
    ids: list[str] = []
    for node in nodes(root):
        ids.append(node.id)
        if node.branches:
            ids += [branch.id for branch in node.branches]
    twice = _first_twice(ids) if len(set(ids)) < len(ids) else None
    if twice is not None:
        first, second, *_ = (place for place, node in walk(root) for name in _ids(node) if name == twice)
        raise DocumentError(
            said("the id '{twice}' is given already, at {say}", twice=twice, say=say(root, first)), say(root, second)
        )


def _ids(node: Node) -> list[str]:
    return [node.id, *[branch.id for branch in node.branches]]


def _refuse_long_formulas(document: Document) -> None:
    sentence = said("a formula of more than {longest:,} characters", longest=LONGEST)
    for variable in document.variables:
        if _too_long(variable.value, variable.low, variable.high):
            raise DocumentError(sentence, said("variable {id}", id=variable.id))
    if any(map(_has_too_long, nodes(document.root))):
        place = next(place for place, node in walk(document.root) if _has_too_long(node))
        raise DocumentError(sentence, say(document.root, place))


def _has_too_long(node: Node) -> bool:
    """Whether one of the formulas on a node or on its branches is too long."""
    if isinstance(node, Outcome):
        return _too_long(*node.payoffs.values())
    return any(
        _too_long(branch.probability, branch.low, branch.high, *branch.payoffs.values()) for branch in node.branches
    )


def _too_long(*formulas: Formula | None) -> bool:
    return str in map(type, formulas) and any(isinstance(each, str) and len(each) > LONGEST for each in formulas)


def _on_document(document: Document, values: Values) -> Iterator[Problem]:
    yield from _unknown_keys(document, said("the document"))
    yield from _unknown_keys(document.number_format, "number_format")
    for word, entries in _lists(document):
        for entry in entries:
            yield from _unknown_keys(entry, f"{word} {entry.id}")
    attributes = {attribute.id for attribute in document.attributes}
    for actor in document.actors:
        for attribute in actor.weights:
            if attribute not in attributes:
                yield _unknown_id(
                    said("attribute"),
                    attribute,
                    attributes,
                    said("actor {id}", id=actor.id),
                    f"actors.{actor.id}.weights",
                )
    weighed = {attribute for actor in document.actors for attribute, weight in actor.weights.items() if weight}
    for attribute in document.attributes:
        if attribute.id not in weighed:
            yield Problem(sentence=said("no actor gives it a weight"), where=said("attribute {id}", id=attribute.id))
    for variable in document.variables:
        yield from _on_variable(document, variable, values)
    yield from _on_scenarios(document)
    yield from _on_indicators(document)
    yield from _on_exercise(document)


def _on_variable(document: Document, variable: Variable, values: Values) -> Iterator[Problem]:
    where, field = said("variable {id}", id=variable.id), f"variables.{variable.id}"
    if not is_name(variable.id):
        sentence = said("no formula can use it: a name has letters, digits and _, no digit first, and is no function's")
        yield Problem(sentence=sentence, where=where, field=field)
    base = values.get(variable.id)
    for sentence in _wrong_range(variable.low, base, variable.high, values):
        yield Problem(sentence=sentence, where=where, field=field)
    yield from _unknown_sources(document, variable.sources, where, None)


def _on_scenarios(document: Document) -> Iterator[Problem]:
    if not document.scenarios:
        return
    variables = {variable.id for variable in document.variables}
    branches = {branch.id for node in nodes(document.root) if isinstance(node, Chance) for branch in node.branches}
    for scenario in document.scenarios:
        where, field = said("scenario {id}", id=scenario.id), f"scenarios.{scenario.id}"
        for name in scenario.values:
            if name not in variables:
                yield _unknown_id(said("variable"), name, variables, where, field)
        for name in scenario.probabilities:
            if name not in branches:
                sentence = said("there is no branch '{name}' with a probability", name=name)
                yield Problem(sentence=sentence, where=where, field=field)


def _on_indicators(document: Document) -> Iterator[Problem]:
    for indicator in document.indicators:
        where, field = said("indicator {id}", id=indicator.id), f"indicators.{indicator.id}"
        home = next((node for _, node in nodes_about(document.root, indicator.about)), None)
        for sentence in (*faults(indicator, home), *oversights(indicator, home)):
            yield Problem(sentence=sentence, where=where, field=field)
        yield from _unknown_sources(document, indicator.sources, where, None)
        for entry in indicator.log:
            yield from _unknown_keys(entry, f"{where}, {entry.date}")
            yield from _unknown_sources(document, entry.sources, f"{where}, {entry.date}", None)


def _on_exercise(document: Document) -> Iterator[Problem]:
    exercise = document.exercise
    yield from _unknown_keys(exercise, "exercise")
    for part in (exercise.cells, exercise.objectives, exercise.turns, exercise.injects, exercise.roles):
        for position, entry in enumerate(part, start=1):
            name = getattr(entry, "id", getattr(entry, "number", position))
            yield from _unknown_keys(entry, f"exercise, {type(entry).__name__.lower()} {name}")
    yield from exercise_warnings(document)


def _on_tree(document: Document, values: Values) -> Iterator[Problem]:
    root = document.root
    for place, node in walk(root):
        if place:
            yield from _on_branch(document, place, branch_at(root, place), values)
        if node.unknown:
            yield from _unknown_keys(node, say(root, place), place)
        if node.sources:
            yield from _unknown_sources(document, node.sources, say(root, place), place)
        if len({branch.label for branch in node.branches}) < len(node.branches):
            twice = [told for told, branch in zip(labels(node), node.branches, strict=True) if told != branch.label]
            sentence = said("two branches have the same label; the later one is told as '{twice}'", twice=twice[0])
            yield Problem(sentence=sentence, where=say(root, place), place=place, field="label")


def _on_branch(document: Document, place: Place, branch: Branch, values: Values) -> Iterator[Problem]:
    if branch.unknown:
        yield from _unknown_keys(branch, say(document.root, place), place)
    if branch.sources:
        yield from _unknown_sources(document, branch.sources, say(document.root, place), place)
    if branch.low is not None or branch.high is not None:
        base = None if branch.probability in (None, REST) else _amount(branch.probability, values)
        for sentence in _wrong_range(branch.low, base, branch.high, values):
            yield Problem(sentence=sentence, where=say(document.root, place), place=place, field="probability")


def _wrong_range(low: Formula | None, base: float | None, high: Formula | None, values: Values) -> Iterator[str]:
    """What is wrong with a range and the number that should lie in it."""
    ends: list[float | None] = []
    for word, formula in (("low", low), ("high", high)):
        try:
            ends.append(None if formula is None else compile_formula(str(formula))(values))
        except FormulaError as error:
            ends.append(None)
            yield said("{word}: {sentence}", word=word, sentence=error.sentence)
    lowest, highest = ends
    if lowest is not None and highest is not None and lowest > highest:
        yield said(
            "its range is turned round: low {lowest:g} is above high {highest:g}", lowest=lowest, highest=highest
        )
    elif base is not None and lowest is not None and base < lowest - 1e-9:
        yield said("{base:g} lies below its own range, which begins at {lowest:g}", base=base, lowest=lowest)
    elif base is not None and highest is not None and base > highest + 1e-9:
        yield said("{base:g} lies above its own range, which ends at {highest:g}", base=base, highest=highest)


def _amount(formula: Formula | None, values: Values) -> float | None:
    """A formula's value, or None where it has none: the rollback says why."""
    try:
        return compile_formula(str(formula))(values)
    except FormulaError:
        return None


def _unknown_sources(
    document: Document, sources: tuple[str, ...], where: str, place: Place | None
) -> Iterator[Problem]:
    known = {source.id for source in document.sources}
    for source in sources:
        if source not in known:
            yield _unknown_id(said("source"), source, known, where, "sources", place)


def _unknown_keys(item: Any, where: str, place: Place | None = None) -> Iterator[Problem]:
    for key in item.unknown:
        near = get_close_matches(str(key), _keys(item.__class__), n=1)
        hint = said('; did you mean "{near}"?', near=near[0]) if near else ""
        sentence = said('"{key}" has no meaning here and is only kept{hint}', key=key, hint=hint)
        yield Problem(sentence=sentence, where=where, place=place, field=key)


def _unknown_id(
    word: str, name: str, known: Iterable[str], where: str, field: str, place: Place | None = None
) -> Problem:
    near = get_close_matches(name, list(known), n=1)
    hint = said("; did you mean '{near}'?", near=near[0]) if near else ""
    return Problem(
        sentence=said("there is no {word} '{name}'{hint}", word=word, name=name, hint=hint),
        where=where,
        place=place,
        field=field,
    )
