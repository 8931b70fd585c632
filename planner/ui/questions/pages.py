"""Which views answer which question. A view's file, and what it computes with, is loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.drawing.style import Style
from planner.ui.questions.live import Live
from planner.ui.questions.view import View

Make = Callable[[Live, Style, QWidget], View]


@frozen
class Page:
    """A view by its lasting name and its title."""

    name: str
    title: str
    make: Make


@frozen
class Question:
    """What a person asks, and the views that answer it."""

    name: str
    title: str
    pages: tuple[Page, ...]


def questions() -> tuple[Question, ...]:
    """The questions in the order in which they stand."""
    say = QCoreApplication.translate
    return (
        Question(
            "to_do",
            say("questions", "What to do"),
            (
                Page("policy", say("questions", "Policy"), _policy),
                Page("consequences", say("questions", "Consequences"), _consequences),
                Page("storylines", say("questions", "Storylines"), _storylines),
            ),
        ),
        Question(
            "how_sure",
            say("questions", "How sure"),
            (
                Page("triggers", say("questions", "Triggers"), _triggers),
                Page("tornado", say("questions", "Tornado"), _tornado),
                Page("one_way", say("questions", "One-way"), _one_way),
                Page("two_way", say("questions", "Two-way"), _two_way),
                Page("robustness", say("questions", "Robustness"), _robustness),
                Page("register", say("questions", "Register"), _register),
            ),
        ),
        Question(
            "may_happen",
            say("questions", "What may happen"),
            (
                Page("risk", say("questions", "Risk profile"), _risk),
                Page("simulation", say("questions", "Simulation"), _simulation),
            ),
        ),
        Question(
            "learn",
            say("questions", "What to learn"),
            (
                Page("information", say("questions", "Information"), _information),
                Page("numbers", say("questions", "Numbers"), _numbers),
                Page("test", say("questions", "A test"), _test),
                Page("indicators", say("questions", "Indicators"), _indicators),
            ),
        ),
        Question(
            "who",
            say("questions", "Who disagrees"),
            (
                Page("stakeholders", say("questions", "Parties"), _stakeholders),
                Page("disagreements", say("questions", "Disputes"), _disagreements),
                Page("weightings", say("questions", "Weights"), _weightings),
                Page("scenarios", say("questions", "Scenarios"), _scenarios),
                Page("cost_effectiveness", say("questions", "Cost"), _cost_effectiveness),
            ),
        ),
    )


def _policy(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.policy import PolicyView

    return PolicyView(live, style, parent)


def _consequences(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.consequences import ConsequencesView

    return ConsequencesView(live, style, parent)


def _storylines(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.policy import StorylinesView

    return StorylinesView(live, style, parent)


def _triggers(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.triggers import TriggersView

    return TriggersView(live, style, parent)


def _tornado(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.tornado import TornadoView

    return TornadoView(live, style, parent)


def _one_way(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.one_way import OneWayView

    return OneWayView(live, style, parent)


def _two_way(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.two_way import TwoWayView

    return TwoWayView(live, style, parent)


def _robustness(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.robustness import RobustnessView

    return RobustnessView(live, style, parent)


def _register(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.register import RegisterView

    return RegisterView(live, style, parent)


def _risk(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.risk import RiskView

    return RiskView(live, style, parent)


def _simulation(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.simulation import SimulationView

    return SimulationView(live, style, parent)


def _information(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.information import InformationView

    return InformationView(live, style, parent)


def _numbers(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.numbers import NumbersView

    return NumbersView(live, style, parent)


def _test(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.testing import TestView

    return TestView(live, style, parent)


def _indicators(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.indicators import IndicatorsView

    return IndicatorsView(live, style, parent)


def _stakeholders(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.stakeholders import StakeholdersView

    return StakeholdersView(live, style, parent)


def _disagreements(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.stakeholders import DisagreementsView

    return DisagreementsView(live, style, parent)


def _weightings(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.weightings import WeightingsView

    return WeightingsView(live, style, parent)


def _scenarios(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.scenarios import ScenariosView

    return ScenariosView(live, style, parent)


def _cost_effectiveness(live: Live, style: Style, parent: QWidget) -> View:
    from planner.ui.questions.cost_effectiveness import CostEffectivenessView

    return CostEffectivenessView(live, style, parent)
