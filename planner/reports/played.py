"""What was played: the way, the decisions, the rolls, the messages and the notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.analysis.rollback import Rollback
from planner.exercise.after_action import AfterAction, Sent, Step
from planner.exercise.dice import chance_of_first
from planner.model.document import Document, NumberFormat
from planner.model.numbers import UNKNOWN, show_probability, show_value
from planner.reports.tables import Cell, Column, Section, joined, quiet, strong

say = QCoreApplication.translate

PAIR: Final = (Column("", "1fr"), Column("", "4fr"))
"""The columns of what is told under words at the left."""


def way(rollback: Rollback, after: AfterAction, *, bare: bool = False) -> Section:
    """Each step beside what the tree would have done, with the value given up; bare: the steps alone."""
    fmt = rollback.document.number_format
    if bare:
        return _steps(after)
    rows: list[Sequence[Cell]] = [
        [
            clock(one.at),
            one.title or one.node,
            strong(one.taken),
            _advised(one, fmt),
            show_value(one.value, fmt),
            _lost(one, fmt),
        ]
        for one in after.steps
    ]
    recommended = " › ".join(after.recommended)
    return Section(
        "way",
        say("report", "The way taken, and the recommended one"),
        note=say("report", "Recommended, with what is likeliest at chance: {way}.").format(way=recommended)
        if recommended
        else "",
        columns=(
            Column(say("report", "At")),
            Column(say("report", "Node"), "3fr"),
            Column(say("report", "Taken"), "3fr"),
            Column(say("report", "Recommended, or how likely"), "3fr"),
            Column(say("report", "Value"), right=True),
            Column(say("report", "Given up"), right=True),
        ),
        rows=tuple(rows),
        after=joined(
            (
                say("report", "Given up together: {value}.").format(value=show_value(after.given_up, fmt))
                if any(one.given_up is not None for one in after.steps)
                else "",
                *(say("report", "What if: {way}.").format(way=" › ".join(one)) for one in after.what_ifs if one),
            ),
            " ",
        )
        if rows
        else "",
    )


def _steps(after: AfterAction) -> Section:
    return Section(
        "way",
        say("report", "The way taken"),
        columns=(
            Column(say("report", "At")),
            Column(say("report", "Node"), "3fr"),
            Column(say("report", "Taken"), "3fr"),
        ),
        rows=tuple([clock(one.at), one.title or one.node, strong(one.taken)] for one in after.steps),
    )


def _advised(one: Step, fmt: NumberFormat) -> Cell:
    if not one.recommended:
        return quiet(show_probability(one.probability, fmt))
    return say("report", "the same") if one.taken in one.recommended else joined(one.recommended, say("report", " or "))


def _lost(one: Step, fmt: NumberFormat) -> Cell:
    return "" if one.given_up is None else strong(show_value(one.given_up, fmt)) if one.given_up > 0 else "0"


def decisions(after: AfterAction) -> Section:
    """Who decided what and why, against whose advice, on which assumptions."""
    rows: list[Sequence[Cell]] = []
    for one in after.steps:
        if one.how != "decided":
            continue
        votes = ", ".join(f"{label} {count}" for label, count in one.votes)
        title = joined((one.title or one.node, one.turn if one.turn != one.title else ""))
        rows.append([{"strong": f"{title}: {one.taken}", "quiet": clock(one.at)}])
        rows += pairs(
            (say("report", "Decided by"), one.owner),
            (say("report", "Rationale"), one.why),
            (say("report", "Dissent"), one.dissent or say("report", "none was recorded")),
            (say("report", "Assumptions"), one.assumptions or say("report", "none were recorded")),
            (say("report", "Votes"), votes),
        )
    return Section("decisions", say("report", "Decisions"), columns=PAIR, rows=tuple(rows))


_HOW: Final[dict[str, str]] = {
    "consensus": str(QT_TRANSLATE_NOOP("report", "Consensus")),
    "umpire": str(QT_TRANSLATE_NOOP("report", "Umpire")),
    "2d6": str(QT_TRANSLATE_NOOP("report", "Two dice")),
    "d100": str(QT_TRANSLATE_NOOP("report", "d100")),
    "model": str(QT_TRANSLATE_NOOP("report", "Model")),
    "override": str(QT_TRANSLATE_NOOP("report", "Against the die")),
}


def adjudications(after: AfterAction) -> Section:
    """How chance was settled; of each roll what was announced before it and what anybody needs to repeat it."""
    rows: list[Sequence[Cell]] = []
    for one in after.steps:
        if one.how == "decided":
            continue
        rows.append([{"strong": f"{one.title or one.node}: {one.taken}", "quiet": clock(one.at)}])
        rows += pairs((say("report", "Settled by"), say("report", _HOW.get(one.how, one.how))))
        if one.roll is not None:
            commitment = one.roll.commitment
            rows += pairs(
                (say("report", "Odds"), _odds(one)),
                (say("report", "Shown before: SHA-256"), commitment.sha256),
                (say("report", "Shown after: seed"), one.roll.seed),
                (say("report", "Thrown"), " + ".join(map(str, one.roll.dice))),
            )
        rows += pairs((say("report", "Reason"), one.why))
    return Section(
        "adjudications",
        say("report", "Adjudications"),
        columns=PAIR,
        rows=tuple(rows),
        after=say("report", "The SHA-256 of a seed's digits is what was shown; the dice follow from the seed.")
        if any(one.roll is not None for one in after.steps)
        else "",
    )


def _odds(one: Step) -> str:
    assert one.roll is not None
    commitment = one.roll.commitment
    if commitment.method != "2d6":
        return " : ".join(f"{100 * p:.0f} %" for p in commitment.probabilities)
    net = sum(amount for _, amount in commitment.modifiers)
    told = [f"{what} {amount:+d}" for what, amount in commitment.modifiers]
    first = say("report", "7 or more is the first branch, {odds}").format(odds=f"{100 * chance_of_first(net):.1f} %")
    return joined((first, *told), "; ")


def messages(document: Document, after: AfterAction) -> Section:
    """The injects with what was expected, what was answered, and how late it came."""
    names = {cell.id: cell.name or cell.id for cell in document.exercise.cells}
    rows: list[Sequence[Cell]] = []
    for one in after.sent:
        inject = one.inject
        to = ", ".join(names.get(cell, cell) for cell in inject.to) or say("report", "everybody")
        title = f"{inject.number}  {inject.subject}"
        rows.append([{"strong": title, "quiet": joined((inject.sender, to, inject.method))}])
        rows += pairs(
            (say("report", "Sent"), _timeliness(one)),
            (say("report", "Expected"), inject.expected),
            (say("report", "Learning point"), inject.learning),
        )
        answers = pairs(
            *((names.get(answer.cell, answer.cell), f"{answer.text} ({_later(answer.at - one.at)})")
              for answer in one.answers)
        )  # fmt: skip
        rows += answers or pairs((say("report", "Answers"), say("report", "none")))
    return Section("injects", say("report", "Injects and answers"), columns=PAIR, rows=tuple(rows))


def _timeliness(one: Sent) -> str:
    at, planned = clock(one.at), one.inject.minutes
    if planned is None:
        return at
    late = round(one.at / 60 - planned)
    told = say("report", "{minutes} min after plan") if late > 0 else say("report", "{minutes} min before plan")
    said = told.format(minutes=abs(late)) if late else say("report", "as planned")
    return f"{at}, {said}"


def _later(seconds: float) -> str:
    return say("report", "after {minutes} min").format(minutes=f"{max(0.0, seconds) / 60:.0f}")


def unsent(after: AfterAction) -> Section:
    """What was prepared and never sent."""
    return Section(
        "unsent",
        say("report", "Not sent"),
        lines=tuple(joined((f"{one.number}  {one.subject}", one.time), ", ") for one in after.unsent),
        level=3,
    )


def notes(after: AfterAction) -> Section:
    """What the scribe wrote down."""
    return Section("notes", say("report", "Notes of the scribe"), lines=after.notes)


def clock(seconds: float) -> str:
    """Hours and minutes of play."""
    minutes = int(seconds // 60)
    return f"{minutes // 60}:{minutes % 60:02}" if seconds >= 0 else UNKNOWN


def pairs(*told: tuple[str, str]) -> list[Sequence[Cell]]:
    """A row for each text that there is."""
    return [[quiet(word), text] for word, text in told if text]


def voices(texts: Iterable[str]) -> list[tuple[str, int]]:
    """Texts that were said, blank ones left out, the same ones counted; what more say comes first."""
    counted: dict[str, tuple[str, int]] = {}
    for text in texts:
        said = " ".join(text.split())
        if said:
            first, count = counted.get(said.casefold(), (said, 0))
            counted[said.casefold()] = (first, count + 1)
    return sorted(counted.values(), key=lambda one: -one[1])
