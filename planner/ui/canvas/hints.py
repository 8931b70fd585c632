"""What a tooltip on the canvas says: what is wrong there, and in full what was cut to fit."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QCoreApplication

from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback
from planner.drawing.layout import Hit, Layout
from planner.drawing.scene import Scene
from planner.drawing.wrapping import ELLIPSIS
from planner.model.numbers import show_value
from planner.model.places import Place, names
from planner.ui.panels.marks import as_sentence

LINE, LINES = 70, 14  # characters of a line of notes, and how many of them are shown


def hint(scene: Scene, hit: Hit) -> str:
    """The sentences for what lies under the pointer, one a line; blank where the picture says it all."""
    layout, place = scene.layout, hit.place
    told = (
        *_troubles(scene.rollback, place),
        *_cut(layout, place),
        *_notes(layout, place),
        *(line for sentence in say_trigger(scene, place) for line in textwrap.wrap(sentence, LINE)),
        *_ghost(scene, place),
    )
    return "\n".join(told)


def _ghost(scene: Scene, place: Place) -> list[str]:
    """What differs at a node under the scenario that is compared."""
    if scene.ghost is None:
        return []
    say, numbers, told = QCoreApplication.translate, scene.document.number_format, list[str]()
    here, there = figures_at(scene.rollback, place), figures_at(scene.ghost, place)
    value, other = (show_value(figures.value, numbers) for figures in (here, there))
    if other != value:
        sentence = say("hint", "{scenario}: {other}, not {value}")
        told.append(sentence.format(scenario=scene.ghost_name, other=other, value=value))
    if there.choice and there.choice[:1] != here.choice[:1]:
        choice = names(there.rolled.node)[there.choice[0]]
        told.append(say("hint", "{scenario}: {choice} is chosen").format(scenario=scene.ghost_name, choice=choice))
    return told


def say_trigger(scene: Scene, place: Place) -> list[str]:
    """What is short under a decision, in full: a sentence, or none."""
    figures = figures_at(scene.rollback, place)
    note = scene.notes.get(figures.rolled.node.id)
    if note is None or not figures.reach or not note.speaks_of(figures.rolled):
        return []
    return [note.sentence]


def _troubles(rollback: Rollback, place: Place) -> list[str]:
    """What is wrong with a node, then with the branch that leads to it."""
    found = [as_sentence(trouble.sentence) for trouble in figures_at(rollback, place).rolled.trouble]
    if place:
        parent = figures_at(rollback, place[:-1]).rolled
        found += [as_sentence(trouble.sentence) for trouble in parent.trouble if trouble.branch == place[-1]]
    return found


def _notes(layout: Layout, place: Place) -> list[str]:
    """The node's notes, in lines that a tooltip can hold."""
    notes = layout.placed_at(place).node.notes
    lines = [line for paragraph in notes.split("\n") for line in textwrap.wrap(paragraph, LINE) or [""]]
    return [*lines[:LINES], ELLIPSIS] if len(lines) > LINES else lines if notes else []


def _cut(layout: Layout, place: Place) -> list[str]:
    """The label and the title, where they end in an ellipsis that nobody wrote."""
    placed = layout.placed_at(place)
    label = placed.branch.label if placed.branch is not None else ""
    drawn = ((placed.label, label), (placed.title, placed.node.title))
    return [text for lines, text in drawn if lines and lines[-1].endswith(ELLIPSIS) and not text.endswith(ELLIPSIS)]
