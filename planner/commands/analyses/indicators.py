"""`planner analyse indicators`: what was seen, how likely things are now, and what that changes."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from attrs import asdict

from planner.analysis.evidence import Sign
from planner.analysis.indicators import Watched, nearing_sentence, watched
from planner.analysis.settings import Settings
from planner.model.document import Document
from planner.model.indicators import as_of
from planner.model.places import labels


def add_arguments(parser: ArgumentParser) -> None:
    """Up to when."""
    parser.add_argument("--until", metavar="DAY", help="what had been logged by the end of that day, as 2019-01-14")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row an uncertainty."""
    found = watched(as_of(document, arguments.until) if arguments.until else document, settings)
    notes = [nearing_sentence(document, each.standing, one) for each in found for one in each.nearing]
    notes += [
        f"{sign.indicator.name or sign.indicator.id} does not count: {'; '.join(sign.faults)}."
        for each in found
        for sign in each.standing.signs
        if sign.faults
    ]
    if not found:
        notes.append("There are no indicators: add one to an uncertainty, and log what is seen, to see it here.")
    return {"rows": [_row(each) for each in found], "note": notes}


def _row(each: Watched) -> dict[str, Any]:
    standing = each.standing
    named = labels(standing.home) if standing.home is not None else []
    return {
        "about": standing.about,
        "node": standing.home.id if standing.home is not None else None,
        "prior": _by_label(named, standing.prior),
        "posterior": _by_label(named, standing.posterior),
        "value": each.before,
        "value_after": each.after,
        "flips": {flip.decision: flip.here[0] for flip in each.flips},
        "nearing": [asdict(one) for one in each.nearing],
        "indicators": [_sign(sign, named) for sign in standing.signs],
        "course": [{"day": moment.day, "posterior": _by_label(named, moment.posterior)} for moment in each.course],
    }


def _sign(sign: Sign, named: list[str]) -> dict[str, Any]:
    observation = sign.observation
    return {
        "id": sign.indicator.id,
        "name": sign.indicator.name,
        "seen": observation.seen if observation is not None else None,
        "day": observation.date if observation is not None else None,
        "counts": sign.counts,
        "factors": _by_label(named, sign.factors),
    }


def _by_label(named: Sequence[str], numbers: Sequence[float]) -> dict[str, float]:
    """Numbers by the home node's labels; {} where there are none."""
    return dict(zip(named, numbers, strict=True)) if numbers else {}
