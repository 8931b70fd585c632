"""`planner analyse stakeholders`: every party's own view, how much weight favours what, and who would regret it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from attrs import asdict

from planner.analysis.regret import Regret, minimax_regret
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.shares import FEWEST, Shares, weight_shares
from planner.analysis.stakeholders import Disagreement, stakeholders
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document
from planner.model.problems import DocumentError


def add_arguments(parser: ArgumentParser) -> None:
    """Who counts, and how the weights are drawn."""
    parser.add_argument(
        "--also", action="append", default=[], metavar="ACTOR", help="count its regret, too; may be repeated"
    )
    parser.add_argument("--local-scale", action="store_true", help="measure attributes without levels by this tree")
    parser.add_argument("--draws", type=int, default=FEWEST, metavar="N", help=f"weights drawn, at least {FEWEST:,}")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the weights that are drawn")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row an actor; their choices, the shares of the weights, minimax regret and the disagreements beside it."""
    unknown = set(arguments.also) - {actor.id for actor in document.actors}
    if unknown:
        raise WrongCallError(f"there is no actor '{min(unknown)}'")
    rollback = roll_back(document, settings)
    found = stakeholders(document, settings)
    regret = minimax_regret(rollback, among=arguments.also)
    notes = [_sentence(told) for told in found.disagreements]
    shares: Shares | None = None
    try:
        shares = weight_shares(rollback, arguments.draws, arguments.seed, local=arguments.local_scale)
    except DocumentError as error:
        notes.append(f"No shares of the weights: {error.sentence}.")
    if regret is not None:
        notes.append(_regret_note(regret))
    if settings.rule != "expected-utility":
        notes.append("All parties are compared by expected utility, whatever the rule.")
    by_actor = {each.actor: each for each in regret.actors} if regret is not None else {}
    return {
        "rows": [
            {
                "actor": party.actor,
                "value": party.value,
                "today": party.today,
                "lost": party.value - party.today,
                "minimax": by_actor[party.actor].minimax if party.actor in by_actor else None,
            }
            for party in found.parties
        ],
        "actors": [
            {"actor": party.actor, "value": party.value, "choices": {k: list(v) for k, v in party.choices.items()}}
            for party in found.parties
        ],
        "disagreements": [asdict(told) for told in found.disagreements],
        "shares": dict(shares.shares) if shares is not None else {},
        "share_errors": dict(shares.errors) if shares is not None else {},
        "regret": _regret(regret) if regret is not None else None,
        "note": notes,
    }


def _regret(regret: Regret) -> dict[str, Any]:
    return {
        "minimax": regret.minimax,
        "recommended": regret.recommended,
        "choices": dict(regret.choices),
        "at_most": regret.at_most,
        "actors": [asdict(each) for each in regret.actors],
    }


def _sentence(told: Disagreement) -> str:
    return (
        f"At {told.id}, {told.party} would take {told.wanted} where {told.owner} takes {told.taken}: it would cost "
        f"{told.owner} {told.to_owner:.6g}, and costs {told.party} {told.to_party:.6g} today, if it comes to it "
        f"({told.reach:.3g})."
    )


def _regret_note(regret: Regret) -> str:
    counted = ", ".join(each.actor for each in regret.actors)
    least = "at most " if regret.at_most else ""
    return (
        f"Among {counted}, somebody regrets {regret.recommended:.6g} with the recommended play; with the plan that is "
        f"least regretted, {least}{regret.minimax:.6g}. Regret depends on which options are listed."
    )
