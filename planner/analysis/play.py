"""The recommended play in sentences: what to choose where, what is expected of others, and against what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from attrs import evolve

from planner.analysis.moves import Move, moves, once_each
from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback
from planner.model.numbers import show_probability, show_value

NEAR = 500
"""How many nodes of the play the short forms look at, so that they cost nothing on a large tree."""

SHORT = 4
"""How many moves the one line tells."""

NODE_BY_NODE = {"hurwicz", "equal-likelihood"}
"""Rules that may come out otherwise over whole plans."""


def recommended_play(rollback: Rollback) -> list[str]:
    """The whole play, one sentence a decision, in reading order; what stands in the way of it if it has problems."""
    blocked = _blocked(rollback)
    if blocked:
        return [blocked]
    told = list(once_each(moves(rollback)))
    if not told:
        return [bottom_line(rollback)]
    return [*_preamble(rollback), *(_sentence(rollback, move) for move in told)]


def one_line_play(rollback: Rollback) -> str:
    """The play in one line: "Best: Reciprocity summit; if Failure → Exercises and sanctions"."""
    blocked = _blocked(rollback)
    if blocked:
        return blocked
    first = list(islice(once_each(moves(rollback, NEAR)), SHORT + 1))
    if not first:
        return "There is nothing to decide."
    told = "; ".join(_short(rollback, move) for move in first[:SHORT])
    best = "Best: " if first[0].mine and not first[0].after else ""
    return best + told + ("; …" if len(first) > SHORT else "")


def bottom_line(rollback: Rollback) -> str:
    """The advice and what it is worth: "Alliance summit first: expected utility 46.4 against 40.6 for No summit."."""
    blocked = _blocked(rollback)
    if blocked:
        return blocked
    move = next(moves(rollback, NEAR), None)
    value = _show(rollback, figures_at(rollback, ()).value)
    if move is None:
        return f"There is nothing to decide: {_measure(rollback)} {value}."
    chosen = move.labels[move.figures.choice[0]] if move.figures.choice else ""
    if move.after or not chosen:
        return f"{_sentence(rollback, move)} The tree: {_measure(rollback)} {value}."
    if not move.mine:
        line = f"{_name(rollback, move.owner)} is expected to choose {chosen}"
        return f"{line}: {_measure(rollback)} {_show(rollback, move.figures.value)} for {_seer(rollback)}."
    if len(move.figures.choice) > 1:
        tied = _listed([move.labels[position] for position in move.figures.choice])
        return f"{tied} are equally good: {_measure(rollback)} {_show(rollback, move.figures.value)} each."
    return f"{chosen}: {_measure(rollback)} {_comparison(rollback, move)}."


def _blocked(rollback: Rollback) -> str:
    """Why there is no play to tell; blank where there is one."""
    if rollback.root.values is not None:
        return ""
    problems = rollback.problems()
    told = f"{problems[0].where}: {problems[0].sentence}" if problems else "a value cannot be worked out"
    more = f" ({len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"No play can be told yet. {told}{more}."


def _preamble(rollback: Rollback) -> list[str]:
    rule = rollback.settings.rule
    seen = [] if rollback.prior is None else ["What was seen of the indicators counts."]
    if rule == "expected-utility":
        return seen
    told = f"By {_rule_name(rollback)} for {_seer(rollback)}; the others' moves by expected utility."
    if rule in NODE_BY_NODE:
        told += " The rule is applied node by node, and may differ from the rule over whole plans."
    return [*seen, told]


def _sentence(rollback: Rollback, move: Move) -> str:
    where = f"At {move.node.title}" if move.node.title else "At the decision" if move.after else "At the first decision"
    if move.after:
        where += f", if {', then '.join(move.after)}"
        if move.figures.reach is not None:
            where += f" ({show_probability(move.figures.reach, rollback.document.number_format)})"
    if move.node.rationality is not None:
        return f"{where}, {_leaning(rollback, move)}."
    return f"{where}, {_choosing(rollback, move)}."


def _choosing(rollback: Rollback, move: Move) -> str:
    choice = move.figures.choice
    first = move.labels[choice[0]]
    worth = _comparison(rollback, move)
    who = _name(rollback, move.owner)
    if len(choice) == 1:
        if len(move.labels) == 1:
            return f"the only way is {first}: {worth}"
        return (
            f"choose {first}: {worth}" if move.mine else f"{who} is expected to choose {first}, worth to {who} {worth}"
        )
    tied = _listed([move.labels[position] for position in choice])
    if move.mine:
        return f"{tied} are equally good: {worth}; the play takes {first}"
    told = f"{who} is indifferent between {tied}, worth to {who} {worth}; the play takes {first}"
    if move.figures.tie_range is not None:
        low, high = move.figures.tie_range
        told += f", and {_seer(rollback)} gets from {_show(rollback, low)} to {_show(rollback, high)}"
    return told


def _leaning(rollback: Rollback, move: Move) -> str:
    """An owner modelled by logit: every branch is on the play."""
    fmt = rollback.document.number_format
    odds = [
        f"{label} {show_probability(share, fmt)}"
        for label, share in zip(move.labels, move.figures.rolled.shares, strict=True)
        if share is not None
    ]
    told = f"{_name(rollback, move.owner)} is expected to lean by what each way is worth: {_listed(odds)}"
    return f"{told}, which gives away {_show(rollback, move.figures.rolled.loss)} against the best"


def _short(rollback: Rollback, move: Move) -> str:
    if not move.figures.choice:
        what = f"{_name(rollback, move.owner)} may go either way"
    else:
        first = " or ".join(move.labels[position] for position in move.figures.choice)
        what = first if move.mine else f"{_name(rollback, move.owner)} is expected to choose {first}"
    return f"if {', '.join(move.after[-1:])} → {what}" if move.after else what


def _comparison(rollback: Rollback, move: Move) -> str:
    """What the choice is worth to its owner against the next best: "46.4 against 40.6 for No summit"."""
    choice = move.figures.choice
    worth = move.worth[choice[0]]
    others = [position for position in range(len(move.worth)) if position not in choice]
    if not others:
        return _show(rollback, worth)
    second = max(others, key=lambda position: move.worth[position])
    best, next_best = _apart(rollback, worth, move.worth[second])
    return f"{best} against {next_best} for {move.labels[second]}"


def _apart(rollback: Rollback, one: float, other: float) -> tuple[str, str]:
    """Two values that differ, with as many decimals as it takes to show that they do."""
    fmt = rollback.document.number_format
    for decimals in range(fmt.decimals, 10):
        closer = evolve(fmt, decimals=decimals)
        shown = show_value(one, closer), show_value(other, closer)
        if shown[0] != shown[1]:
            return shown
    return show_value(one, fmt), show_value(other, fmt)


def _show(rollback: Rollback, value: float | None) -> str:
    return show_value(value, rollback.document.number_format)


def _listed(things: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(things[:-1]), things[-1])))


def _name(rollback: Rollback, actor: int) -> str:
    who = rollback.document.actors[actor]
    return who.name or who.id


def _seer(rollback: Rollback) -> str:
    return _name(rollback, rollback.seen)


def _rule_name(rollback: Rollback) -> str:
    rule = rollback.settings.rule.replace("-", " ")
    return f"Hurwicz (α = {rollback.settings.alpha:g})" if rule == "hurwicz" else rule


def _measure(rollback: Rollback) -> str:
    """What the seeing actor's figure is called."""
    if rollback.settings.rule != "expected-utility":
        return f"{_rule_name(rollback)} value"
    averse = rollback.document.actors[rollback.seen].risk_tolerance is not None
    return "certainty equivalent" if averse else "expected utility"
