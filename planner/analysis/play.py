"""The recommended play in sentences: what to choose where, what is expected of others, and against what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from attrs import evolve

from planner.analysis.moves import Move, moves, once_each
from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback
from planner.model.nodes import Node
from planner.model.numbers import show_probability, show_value
from planner.model.places import names
from planner.model.sentences import said

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
        return said("There is nothing to decide.")
    told = "; ".join(_short(rollback, move) for move in first[:SHORT])
    best = said("Best: ") if first[0].mine and not first[0].after else ""
    return best + told + ("; …" if len(first) > SHORT else "")


def bottom_line(rollback: Rollback) -> str:
    """The advice and what it is worth: "Alliance summit first: expected utility 46.4 against 40.6 for No summit."."""
    blocked = _blocked(rollback)
    if blocked:
        return blocked
    move = next(moves(rollback, NEAR), None)
    value = _show(rollback, figures_at(rollback, ()).value)
    if move is None:
        return said("There is nothing to decide: {measure} {value}.", measure=_measure(rollback), value=value)
    choice = move.figures.choice
    if move.after or not choice:
        sentence, measure = _sentence(rollback, move), _measure(rollback)
        return said("{sentence} The tree: {measure} {value}.", sentence=sentence, measure=measure, value=value)
    first, measure, worth = choice[0], _measure(rollback), _show(rollback, move.figures.value)
    if not move.mine:
        return said(
            "{who} is expected to choose {choice}: {measure} {value} for {seer}.",
            who=_name(rollback, move.owner),
            choice=move.names[first],
            measure=measure,
            value=worth,
            seer=_seer(rollback),
        )
    if len(choice) > 1:
        tied = _listed([move.names[position] for position in choice])
        return said("{tied} are equally good: {measure} {value} each.", tied=tied, measure=measure, value=worth)
    return f"{opening_name(move.node, first)}: {measure} {_comparison(rollback, move)}."


def opening_name(node: Node, position: int) -> str:
    """What a branch is called where a sentence begins with it: a label stays as it is written."""
    name = names(node)[position]
    return name if node.branches[position].label else name[:1].upper() + name[1:]


def _blocked(rollback: Rollback) -> str:
    """Why there is no play to tell; blank where there is one."""
    if rollback.root.values is not None:
        return ""
    problems = rollback.problems()
    told = f"{problems[0].where}: {problems[0].sentence}" if problems else said("a value cannot be worked out")
    more = said(" ({count} more)", count=len(problems) - 1) if len(problems) > 1 else ""
    return said("No play can be told yet. {problem}{more}.", problem=told, more=more)


def _preamble(rollback: Rollback) -> list[str]:
    rule = rollback.settings.rule
    seen = [] if rollback.prior is None else [said("What was seen of the indicators counts.")]
    if rule == "expected-utility":
        return seen
    rule_name, seer = _rule_name(rollback), _seer(rollback)
    told = said("By {rule} for {seer}; the others' moves by expected utility.", rule=rule_name, seer=seer)
    if rule in NODE_BY_NODE:
        node_by_node = said("The rule is applied node by node, and may differ from the rule over whole plans.")
        told = f"{told} {node_by_node}"
    return [*seen, told]


def _sentence(rollback: Rollback, move: Move) -> str:
    how = _choosing(rollback, move) if move.node.rationality is None else _leaning(rollback, move)
    return said("{where}, {how}.", where=_where(rollback, move), how=how)


def _where(rollback: Rollback, move: Move) -> str:
    if move.node.title:
        where = said("At {decision}", decision=move.node.title)
    else:
        where = said("At the decision") if move.after else said("At the first decision")
    if not move.after:
        return where
    what = said(", then ").join(move.said_after)
    reach = move.figures.reach
    if reach is not None:
        what = f"{what} ({show_probability(reach, rollback.document.number_format)})"
    return said("{where}, if {what}", where=where, what=what)


def _choosing(rollback: Rollback, move: Move) -> str:
    choice = move.figures.choice
    first = move.names[choice[0]]
    worth = _comparison(rollback, move)
    who = _name(rollback, move.owner)
    if len(choice) == 1:
        if len(move.names) == 1:
            return said("the only way is {choice}: {worth}", choice=first, worth=worth)
        if move.mine:
            return said("choose {choice}: {worth}", choice=first, worth=worth)
        return said("{who} is expected to choose {choice}, worth to {who} {worth}", who=who, choice=first, worth=worth)
    tied = _listed([move.names[position] for position in choice])
    if move.mine:
        return said("{tied} are equally good: {worth}; the play takes {choice}", tied=tied, worth=worth, choice=first)
    told = said(
        "{who} is indifferent between {tied}, worth to {who} {worth}; the play takes {choice}",
        who=who,
        tied=tied,
        worth=worth,
        choice=first,
    )
    if move.figures.tie_range is None:
        return told
    low, high = (_show(rollback, end) for end in move.figures.tie_range)
    gets = said(", and {seer} gets from {low} to {high}", seer=_seer(rollback), low=low, high=high)
    return f"{told}{gets}"


def _leaning(rollback: Rollback, move: Move) -> str:
    """An owner modelled by logit: every branch is on the play."""
    fmt = rollback.document.number_format
    odds = [
        f"{label} {show_probability(share, fmt)}"
        for label, share in zip(move.names, move.figures.rolled.shares, strict=True)
        if share is not None
    ]
    return said(
        "{who} is expected to lean by what each way is worth: {odds}, which gives away {loss} against the best",
        who=_name(rollback, move.owner),
        odds=_listed(odds),
        loss=_show(rollback, move.figures.rolled.loss),
    )


def _short(rollback: Rollback, move: Move) -> str:
    who = _name(rollback, move.owner)
    if not move.figures.choice:
        what = said("{who} may go either way", who=who)
    else:
        what = said(" or ").join(move.names[position] for position in move.figures.choice)
        if not move.mine:
            what = said("{who} is expected to choose {choice}", who=who, choice=what)
    return said("if {after} → {what}", after=", ".join(move.said_after[-1:]), what=what) if move.after else what


def _comparison(rollback: Rollback, move: Move) -> str:
    """What the choice is worth to its owner against the next best: "46.4 against 40.6 for No summit"."""
    choice = move.figures.choice
    worth = move.worth[choice[0]]
    others = [position for position in range(len(move.worth)) if position not in choice]
    if not others:
        return _show(rollback, worth)
    second = max(others, key=lambda position: move.worth[position])
    best, next_best = _apart(rollback, worth, move.worth[second])
    return said("{value} against {next} for {other}", value=best, next=next_best, other=move.names[second])


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
    return said(" and ").join(filter(None, (", ".join(things[:-1]), things[-1])))


def _name(rollback: Rollback, actor: int) -> str:
    who = rollback.document.actors[actor]
    return who.name or who.id


def _seer(rollback: Rollback) -> str:
    return _name(rollback, rollback.seen)


def _rule_name(rollback: Rollback) -> str:
    alpha = rollback.settings.alpha
    return {
        "expected-utility": said("expected utility"),
        "maximin": said("maximin"),
        "maximax": said("maximax"),
        "hurwicz": said("Hurwicz (α = {alpha:g})", alpha=0.0 if alpha is None else alpha),
        "equal-likelihood": said("equal likelihood"),
    }[rollback.settings.rule]


def _measure(rollback: Rollback) -> str:
    """What the seeing actor's figure is called."""
    if rollback.settings.rule != "expected-utility":
        return said("{rule} value", rule=_rule_name(rollback))
    averse = rollback.document.actors[rollback.seen].risk_tolerance is not None
    return said("certainty equivalent") if averse else said("expected utility")
