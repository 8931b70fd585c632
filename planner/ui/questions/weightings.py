"""Weightings: in what share of all the weights that one might give each branch is best, and the least regret."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtWidgets import QWidget

from planner.analysis.regret import Regret, minimax_regret
from planner.analysis.rollback import Rollback
from planner.analysis.shares import Shares, weight_shares
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_value
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView
from planner.ui.questions.stakeholders import title_of


@frozen(eq=False)
class Weighed:
    """Both answers; None where the tree has no value."""

    shares: Shares | None
    regret: Regret | None


class WeightingsView(SheetView):
    """A row for each branch of each decision; beneath, the plan whose largest regret is least."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("weightings", live, style, parent)
        self.sheet.setAccessibleName(self.tr("Shares of all weightings"))

    def study(self) -> Study:
        return _weighed

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Weighed)
        assert result.shares is not None, "the tree is defined"
        columns = [
            Column(self.tr("At")),
            Column(self.tr("Branch")),
            Column(self.tr("Best in"), True, self.tr("Of all weightings of the attributes that are weighed today")),
            Column(self.tr("Standard error"), True),
        ]
        lines = []
        for decision, shares in result.shares.shares.items():
            best = max(shares.values())
            for branch, share in shares.items():
                lines.append(self._line(rollback.document, result.shares, decision, branch, share == best))
        self.sheet.show_lines(columns, lines)
        self.tell(self._regret(rollback, result.regret))

    def _line(self, document: Document, shares: Shares, decision: str, branch: str, best: bool) -> Line:
        share, error = shares.shares[decision][branch], shares.errors[decision][branch]
        at = title_of(document, decision)
        shown = (at, branch, f"{100 * share:.1f} %", f"{100 * error:.1f} %")
        tone = "" if share > 0 else "quiet"
        return Line(
            shown, (at, branch, share, error), place_of(document, decision), tone, strong=frozenset({2} if best else ())
        )

    def _regret(self, rollback: Rollback, regret: Regret | None) -> str:
        if regret is None or len(regret.actors) < 2:
            return ""
        fmt, most = rollback.document.number_format, self.tr("at most ") if regret.at_most else ""
        told = self.tr(
            "Largest regret among the {count} actors on one scale: {recommended} by the play, {most}{least} by "
            "the plan with the least. It depends on the options listed."
        )
        figures = show_value(regret.recommended, fmt), show_value(regret.minimax, fmt)
        return told.format(count=len(regret.actors), recommended=figures[0], most=most, least=figures[1])


def _weighed(rollback: Rollback, progress: Progress) -> object:
    shares = weight_shares(rollback)
    return Weighed(shares, minimax_regret(rollback) if progress(0.5) else None)
