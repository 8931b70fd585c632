"""A test: what an imperfect look at an uncertainty is worth, from a table of how likely it says what."""

from __future__ import annotations

from functools import partial

from attrs import frozen
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.analysis.information import Information, Test, information
from planner.analysis.knowledge import uncertainties, uncertainty
from planner.analysis.occurrences import Occurrences
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.numbers import show_probability, show_value
from planner.model.places import node_at
from planner.ui.document.plain_number import read_number
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Line as TypedLine
from planner.ui.panels.likelihoods import LikelihoodTable
from planner.ui.panels.marks import Refusal, set_role, words
from planner.ui.questions.knowing import signed
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of, uncertainty_title
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View
from planner.ui.scale import px

NARROW = 860
"""Pixels of width below which the two tables stand under each other."""

SHOWN = 4
"""Rows of each that are then shown at least, its heading one of them."""


@frozen(eq=False)
class Tested:
    """What may be so, what knowing it would be worth, and what the test is worth; None where its table is another's."""

    about: str
    atoms: tuple[str, ...]
    perfect: tuple[Information, ...]
    tested: tuple[Information, ...] | None


class TestView(View):
    """The table at the left follows each keystroke; at the right what the test is worth and what each result says."""

    __test__ = False

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("test", live, style, parent)
        self.about = ElidedBox(self.body)
        self.about.setAccessibleName(self.tr("A test of"))
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cost = TypedLine(self.body)
        self.cost.setAccessibleName(self.tr("What it costs, in utility"))
        self.cost.setMaximumWidth(px(64))
        self.cost.setText("0")
        self.table = LikelihoodTable(self.tr("How likely it says what"), self.body)
        self.more = QPushButton(self.tr("Add a result"), self.body)
        self.fewer = QPushButton(self.tr("Remove it"), self.body)
        self._refusal = Refusal(self.body)
        self.worth = words("", self.body, "figure", wrap=True)
        self.sheet = Sheet(self.tr("What the test is worth"), self.body)
        self.findings = Sheet(self.tr("What each result says"), self.body)
        for part in (self.table, self.sheet, self.findings):
            part.set_style(style)
        self._lay_out()
        self._connect()

    @property
    def refusal(self) -> str:
        """What is wrong with the table or the cost; blank if nothing is."""
        return self._refusal.text()

    def study(self) -> Study:
        about = self.about.currentData() or ""
        test = None
        if self.table.branches and not self.table.refusal:
            rows = tuple(tuple(row) for row in self.table.numbers())
            test = Test(results=self.table.results, likelihoods=rows)
        return partial(_tested, about, self.table.branches, test)

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Tested)
        self._fill(rollback)
        if not result.atoms:
            self.say(self.tr("There is no chance node: nothing is uncertain, so there is nothing to test."))
            return
        self.table.count_with(rollback.environment.amounts, rollback.document.number_format.words)
        if result.atoms != self.table.branches:
            self.table.begin(result.atoms)
        if result.tested is None:
            self._follow()
            return
        self._show_worth(rollback, result, result.tested)
        self._show_findings(rollback, result.tested[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the two tables have no room side by side, they stand under each other."""
        super().resizeEvent(event)
        beside = self.width() >= px(NARROW)
        self._figures.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        least = 0 if beside else self.findings.verticalHeader().defaultSectionSize() * SHOWN
        for table in (self.findings, self.sheet):
            table.setMinimumHeight(least)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        for part in (self.table, self.sheet, self.findings):
            part.set_style(style)

    # What is shown

    def _fill(self, rollback: Rollback) -> None:
        """The uncertainties to choose from."""
        names = uncertainties(rollback)
        titles = [uncertainty_title(rollback.document, name) for name in names]
        if titles != [self.about.itemText(i) for i in range(self.about.count())]:
            kept = self.about.currentData()
            self.about.clear()
            for name, title in zip(names, titles, strict=True):
                self.about.addItem(title, name)
            self.about.setCurrentIndex(max(self.about.findData(kept), 0))

    def _show_worth(self, rollback: Rollback, result: Tested, tested: tuple[Information, ...]) -> None:
        document, cost = rollback.document, self._cost()
        columns = [
            Column(self.tr("Just before")),
            Column(self.tr("On arrival"), True, self.tr("Every owner learns the result")),
            Column(self.tr("Before play"), True, self.tr("At the start, since it will be learned there")),
            Column(self.tr("privately"), True, self.tr("Before play, if only the seeing actor learns it")),
            Column(self.tr("Less cost"), True, self.tr("Before play, less what the test costs")),
        ]
        lines = []
        root = document.root.id
        for each, whole in zip(tested, result.perfect, strict=True):
            if each.before == root:
                continue
            net = None if cost is None else each.public.before_play - cost
            figures = (each.public.value, each.public.before_play, each.private.before_play, net)
            when = _moment(document, each) or self.tr("the first decision")
            shown = (when, *("–" if figure is None else signed(figure, document) for figure in figures))
            certain = self.tr("Known for certain: {worth}").format(worth=signed(whole.public.before_play, document))
            place = place_of(document, each.before or each.nodes[0])
            lines.append(Line(shown, (when, *figures), place, tip=certain))
        self.sheet.show_lines(columns, lines)
        first, perfect = tested[0].public.before_play, result.perfect[0].public.before_play
        sentence = self.tr("Before the first decision the test is worth {worth} of the {perfect} of certainty{net}.")
        costs = cost is not None and cost != 0
        net = self.tr(", {net} less its cost").format(net=signed(first - (cost or 0), document)) if costs else ""
        told = sentence.format(worth=signed(first, document), perfect=signed(perfect, document), net=net)
        self.worth.setText(told)

    def _show_findings(self, rollback: Rollback, first: Information) -> None:
        fmt = rollback.document.number_format
        columns = [Column(self.tr("It says")), Column(self.tr("Chance"), True), Column(self.tr("Value then"), True)]
        lines = []
        for finding in first.findings:
            cannot = finding.probability <= 0
            name = self.tr("{result} (cannot be: keeps the prior)") if cannot else "{result}"
            shown = (
                name.format(result=finding.name),
                show_probability(finding.probability, fmt),
                show_value(finding.value, fmt),
            )
            values = (finding.name, finding.probability, finding.value)
            lines.append(Line(shown, values, tone="quiet" if cannot else ""))
        self.findings.show_lines(columns, lines)

    # How

    def _lay_out(self) -> None:
        top, under = QHBoxLayout(), QHBoxLayout()
        figures = self._figures = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(6)
        top.addWidget(words(self.tr("A test of"), self.body, "quiet"))
        top.addWidget(self.about, 1)
        under.addWidget(self.more)
        under.addWidget(self.fewer)
        under.addStretch(1)
        under.addWidget(words(self.tr("costs"), self.body, "quiet"))
        under.addWidget(self.cost)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(top)
        left.addWidget(self.table, 1)
        left.addWidget(self._refusal)
        left.addLayout(under)
        figures.setSpacing(16)
        figures.addWidget(self.findings, 4)
        figures.addWidget(self.sheet, 7)
        right.addWidget(self.worth)
        right.addLayout(figures, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 5)
        row.addLayout(right, 9)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.about.activated.connect(self._on_about_activated)
        self.table.changed.connect(self._follow)
        self.cost.textEdited.connect(self._on_cost_text_edited)
        self.more.clicked.connect(self.table.add_result)
        self.fewer.clicked.connect(self.table.remove_result)
        self.sheet.place_chosen.connect(self.choose_place)

    def _cost(self) -> float | None:
        """The cost; None where what is typed is none."""
        try:
            return read_number(self.cost.text()) or 0.0
        except FormulaError:
            return None

    def _follow(self) -> None:
        """Asks anew, or says what is wrong."""
        cost_wrong = self.tr("what the test costs is a number of points") if self._cost() is None else ""
        set_role(self.cost, "error" if cost_wrong else "")
        self._refusal.tell(self.table.refusal or cost_wrong)
        if not self.table.refusal:
            self.ask()

    def _on_about_activated(self, _index: int) -> None:
        self.ask()

    def _on_cost_text_edited(self, _text: str) -> None:
        self._follow()


def _moment(document: Document, each: Information) -> str:
    """The decision before which it is learned; blank for the first."""
    place = place_of(document, each.before) if each.before else None
    return "" if place is None else node_at(document.root, place).title or each.before


def _tested(
    about: str, branches: tuple[str, ...], test: Test | None, rollback: Rollback, _progress: Progress
) -> Tested:
    names = uncertainties(rollback)
    if rollback.root.values is None or not names:
        return Tested(about, (), (), None)
    about = about if about in names else names[0]
    atoms = uncertainty(rollback, Occurrences(rollback.root), about).atoms
    fits = test is not None and atoms == branches
    tested = information(rollback, [about], test=test) if fits else None
    return Tested(about, atoms, information(rollback, [about]), tested)
