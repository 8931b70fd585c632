"""The after-action report with its improvement plan (HSEEP's AAR/IP), composed from a log."""

from __future__ import annotations

from datetime import UTC, datetime

from attrs import evolve
from PySide6.QtCore import QCoreApplication

from planner.drawing.gui import ensure_gui
from planner.drawing.headings import convention, day, title_of
from planner.drawing.look import Look
from planner.exercise.after_action import AfterAction
from planner.model.numbers import show_value
from planner.model.places import Place, find, node_at
from planner.reports import estimates, learned, played
from planner.reports.paper import Cover, Paper, on_paper, tree_page
from planner.reports.record import Record
from planner.reports.tables import Section, joined, strong

say = QCoreApplication.translate


def compose_after_action(record: Record, *, final: bool = False, paper: str = "A4") -> Paper:
    """All that a record tells, in the order in which a reader asks."""
    ensure_gui()
    after, rollback = record.after, record.rollback
    sections = (
        _in_short(record),
        _overview(record),
        played.way(rollback, after, bare=record.bare),
        _tree(record, paper),
        played.decisions(after),
        estimates.asked(record.document, after),
        *estimates.strips(record.document, after),
        played.adjudications(after),
        played.messages(record.document, after),
        played.unsent(after),
        learned.objectives(record.document),
        learned.sustain(after),
        learned.improve(after),
        learned.plan(after),
        played.notes(after),
        _record(record),
    )
    cover = Cover(
        title=say("report", "After-action report: {exercise}").format(exercise=title_of(record.document)),
        subtitle=joined((say("report", "With improvement plan"), _dates(after), _played(after))),
        beside=""
        if record.bare
        else say("report", "In tables: the owner's value from there on. In the tree: {how}").format(
            how=convention(rollback, from_here=False)
        ),
        audience=say("report", "For players") if record.for_players else "",
        draft=not final,
        paper=paper,
    )
    made = on_paper(record.document, cover, sections)
    return evolve(made, notes=tuple(_notes(record)))


def _notes(record: Record) -> list[str]:
    told: list[str] = []
    if record.for_players and record.bare:
        told.append(say("report", "Part of the tree is for control only, so no values or advice are told."))
    if "control" in record.document.exercise.visibility.values():
        told.append(say("report", "It shows nodes that are for control only; look before handing it to players."))
    if not record.after.state.ended:
        told.append(say("report", "The exercise has not been ended: this is how it stands."))
    return told


def _in_short(record: Record) -> Section:
    """What a reader with a minute wants: how far play kept to the advice, what moved, what to do about it."""
    after, fmt = record.after, record.document.number_format
    decided = [one for one in after.steps if one.recommended]
    kept = [one for one in decided if one.taken in one.recommended]
    lines: list[str] = []
    if not any(one.how == "decided" for one in after.steps):
        lines.append(say("report", "No decision was made."))
    if decided:
        told = say("report", "The recommended branch was taken at {kept} of {all} decisions; given up: {value}.")
        lines.append(told.format(kept=len(kept), all=len(decided), value=show_value(after.given_up, fmt)))
    dearest = max(decided, key=lambda one: one.given_up or 0.0, default=None)
    if dearest is not None and (dearest.given_up or 0.0) > 0:
        lines.append(
            say("report", "Most was given up at {node}, {value}: {taken} in place of {best}.").format(
                taken=dearest.taken,
                node=dearest.title or dearest.node,
                best=joined(dearest.recommended, say("report", " or ")),
                value=show_value(dearest.given_up, fmt),
            )
        )
    widest = next((one for one in after.disagreements if one.spread > 0), None)
    if widest is not None:
        lines.append(
            say("report", "Opinions lay widest apart at the end on: {question}").format(question=widest.question.title)
        )
    answered = sum(1 for one in after.sent if one.answers)
    if after.sent:
        told = say("report", "{sent} injects were sent, {answered} of them answered.")
        if not record.for_players:
            told = say("report", "{sent} injects were sent, {answered} of them answered; {unsent} were not sent.")
        lines.append(told.format(sent=len(after.sent), answered=answered, unsent=len(after.unsent)))
    return Section("short", say("report", "In short"), lines=tuple(lines))


def _overview(record: Record) -> Section:
    """HSEEP's exercise overview."""
    document, after = record.document, record.after
    owners = {actor.id: actor.name or actor.id for actor in document.actors}
    cells = [
        joined(
            (
                name,
                say("report", "plays {actor}").format(actor=owners[cell.actor]) if cell.actor in owners else "",
                say("report", "{count} seats").format(count=count),
            ),
            ", ",
        )
        for cell, (name, count) in zip(document.exercise.cells, after.seats, strict=True)
    ]
    roles = [joined((role.name or role.id, role.note), ": ") for role in document.exercise.roles if not role.cell]
    told = (
        (say("report", "Exercise"), title_of(document)),
        (say("report", "Scenario"), document.question if document.title else ""),
        (say("report", "As of"), day(document.as_of) if document.as_of else ""),
        (say("report", "Date"), _dates(after)),
        (say("report", "Played"), _played(after)),
        (say("report", "Objectives"), "\n".join(one.text for one in document.exercise.objectives)),
        (say("report", "Cells"), "\n".join(cells)),
        (say("report", "Control"), "\n".join(roles)),
        (say("report", "Point of contact"), document.author),
    )
    return Section(
        "overview",
        say("report", "Exercise overview"),
        columns=played.PAIR,
        rows=tuple([strong(word), text] for word, text in told if text),
    )


def _dates(after: AfterAction) -> str:
    """The day of the play, or from which to which, as this computer's clock tells them."""
    first, last = (datetime.fromtimestamp(at).astimezone() for at in (after.started, after.ended))
    days = list(dict.fromkeys(day(one.date().isoformat()) for one in (first, last)))
    return " – ".join(days)


def _played(after: AfterAction) -> str:
    minutes = round(after.played / 60)
    return say("report", "{hours}:{minutes:02} hours of play").format(hours=minutes // 60, minutes=minutes % 60)


def _tree(record: Record, paper: str) -> dict[str, object]:
    look = Look(rollback=record.rollback, paper=paper, way=_way(record), bare=record.bare)
    steps = " › ".join(one.taken for one in record.after.steps) or say("report", "nothing")
    alt = say("report", "Heavy, the way taken: {steps}.").format(steps=steps)
    heading = say("report", "The tree: heavy the way taken, dashed where the recommended play may come")
    if record.bare:
        heading = say("report", "The tree, as far as it was opened: heavy the way taken")
    return tree_page(look, heading, alt, paper)


def _way(record: Record) -> frozenset[Place]:
    """The places that play came to: the root, each branch taken, and where a link led on, its target."""
    root = record.document.root
    place: Place = ()
    came: set[Place] = {()}
    for move in record.after.state.play.moves:
        place = find(root, move.node) or ()
        came.add(place)
        node = node_at(root, place)
        place = (*place, [branch.id for branch in node.branches].index(move.branch))
        came.add(place)
    return frozenset(came)


def _record(record: Record) -> Section:
    """That nothing was changed or left out, in words that anybody can check."""
    reading, after = record.reading, record.after
    rolls = sum(1 for one in after.steps if one.roll is not None)
    lines = [
        say("report", "{count} entries, each as it was written, none missing before the last: the chain was verified "
            "when this report was made.").format(count=f"{len(reading.events):,}"),
        say("report", "The last entry's SHA-256 is {hash}.").format(hash=reading.last),
    ]  # fmt: skip
    if rolls:
        lines.append(say("report", "Rolled by the seed that was announced: {count}.").format(count=rolls))
    if not after.state.ended:
        lines.append(say("report", "The exercise has not been ended; entries after the last would not be missed."))
    begun = datetime.fromtimestamp(after.started, UTC)
    lines.append(say("report", "The log begins at {time} UTC.").format(time=f"{begun:%Y-%m-%d %H:%M}"))
    return Section("record", say("report", "The record"), lines=tuple(lines))
