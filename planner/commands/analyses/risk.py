"""`planner analyse risk`: the exact distribution of what each first move leads to."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.risk import Profile, dominances, risk_profiles
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Document

PERCENTILES = {"p5": 0.05, "p25": 0.25, "p50": 0.5, "p75": 0.75, "p95": 0.95}


def add_arguments(parser: ArgumentParser) -> None:
    """Of what the distribution is, and a threshold to be asked about."""
    parser.add_argument("--attribute", default="", metavar="ID", help="of this attribute's total, not of the utility")
    parser.add_argument("--threshold", type=float, metavar="X", help="tell how likely it is to be worse than this")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row per first move, and the moves that dominate others."""
    profiles = risk_profiles(roll_back(document, settings), arguments.attribute)
    pairs = dominances(profiles)
    return {
        "rows": [_row(profile, arguments.threshold) for profile in profiles],
        "dominance": [{"better": list(pair.better), "worse": list(pair.worse), "order": pair.order} for pair in pairs],
        "note": [
            f"{pair.better[0]} dominates {pair.worse[0]} stochastically, "
            + ("whoever likes more" if pair.order == 1 else "for whoever likes more and dislikes risk")
            + "."
            for pair in pairs
        ],
    }


def _row(profile: Profile, threshold: float | None) -> dict[str, Any]:
    row = {
        "move": list(profile.move),
        "mean": profile.mean,
        "sd": profile.sd,
        **{name: profile.percentile(q) for name, q in PERCENTILES.items()},
        "cvar5": profile.worst_mean(),
        "outcomes": [list(pair) for pair in zip(profile.values.tolist(), profile.probabilities.tolist(), strict=True)],
    }
    if threshold is not None:
        row["worse_than"] = profile.worse_than(threshold)
    return row
