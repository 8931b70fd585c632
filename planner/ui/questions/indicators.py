"""Indicators: what was seen, how likely things were and are, and how near that brings each trigger."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from planner.analysis.evidence import Sign, Standing
from planner.analysis.indicators import Watched, nearing_sentence, watched
from planner.analysis.knowledge import uncertainties
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Document
from planner.model.indicators import is_day
from planner.model.nodes import Chance
from planner.model.numbers import show_probability
from planner.model.places import labels, node_at
from planner.ui.charts.gauges import Gauge, Gauges, GaugesChart
from planner.ui.panels.entry import Line as TypedLine
from planner.ui.panels.marks import as_sentence, set_role, words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import uncertainty_title
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View
from planner.ui.scale import px


class IndicatorsView(View):
    """What is watched for at the right, gauges of what the chosen one is about at the left, and its log beneath."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("indicators", live, style, parent)
        self._found: tuple[Watched, ...] = ()
        self._signs: list[tuple[Standing, Sign]] = []
        self.sentence = words("", self.body, "figure", wrap=True)
        self.chart = GaugesChart(self.tr("How likely, before and now"), style, self.body)
        self.sheet = Sheet(self.tr("Indicators"), self.body)
        self.sheet.set_style(style)
        self.feed = QCheckBox(self.tr("Feed into the tree"), self.body)
        self.feed.setToolTip(self.tr("The tree then counts with what is likely now; --set and what is swept go before"))
        self.day = TypedLine(self.body)
        self.day.setAccessibleName(self.tr("Day of the entry"))
        self.day.setToolTip(self.tr("A day as 2019-01-14"))
        self.day.setFixedWidth(px(104))
        self.day.setText(date.today().isoformat())
        self.seen = self._button(self.tr("Seen"))
        self.unseen = self._button(self.tr("Not seen"))
        self.unlooked = self._button(self.tr("Not looked"))
        self.edit = self._button(self.tr("Edit…"))
        self.add = self._button(self.tr("Add an indicator"))
        self._lay_out()
        self._connect()

    def study(self) -> Study:
        return _watched

    def show_result(self, rollback: Rollback, result: object) -> None:
        self._found = result  # type: ignore[assignment]
        self._signs = [(each.standing, sign) for each in self._found for sign in each.standing.signs]
        self.feed.setChecked(rollback.document.feed_indicators)
        for part in (self.chart, self.sheet):
            part.setVisible(bool(self._signs))
        for button in (self.feed, self.seen, self.unseen, self.unlooked, self.edit):
            button.setEnabled(bool(self._signs))
        if self._signs:
            self._show_signs(rollback.document)
        self._show_chosen()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    # What is shown

    def _show_chosen(self) -> None:
        """The gauges of what the chosen indicator is about, and the trigger to which it has come nearest."""
        document, row = self.rollback.document, self.sheet.currentIndex().row()
        if not self._signs:
            self.sentence.setText(
                self.tr(
                    "Nothing is watched for yet. An indicator is something that can be seen and is likelier if one "
                    "branch of an uncertainty is what happens than if another is."
                )
            )
            return
        nearest = max(self._found, key=lambda each: max((one.covered for one in each.triggers), default=-1.0))
        about = self._signs[row][0].about if 0 <= row < len(self._signs) else nearest.standing.about
        chosen = next(each for each in self._found if each.standing.about == about)
        self.sentence.setText(self._advice(document, chosen))
        self._show_gauges(document, chosen)

    def _advice(self, document: Document, chosen: Watched) -> str:
        """The trigger that is nearest, or why there is none."""
        if not chosen.standing.posterior:
            wrong = "; ".join(dict.fromkeys(fault for sign in chosen.standing.signs for fault in sign.faults))
            unknown = self.tr("Its probabilities are not determined: see Problems.")
            return as_sentence(wrong) or unknown
        if not chosen.triggers:
            title = uncertainty_title(document, chosen.standing.about)
            return self.tr("No probability of {what} changes a decision by itself.").format(what=title)
        return nearing_sentence(document, chosen.standing, chosen.triggers[0])

    def _show_gauges(self, document: Document, chosen: Watched) -> None:
        fmt, standing = document.number_format, chosen.standing
        rows, table = [], ["\t".join(("branch", "prior", "now", "triggers"))]
        named = labels(standing.home) if standing.home is not None and standing.posterior else []
        for label, before, after in zip(named, standing.prior, standing.posterior, strict=bool(named)):
            told = [one for one in chosen.triggers if one.branch == label]
            note = f"{show_probability(before, fmt)} → {show_probability(after, fmt)}"
            tip = "\n".join((f"{label}: {note}", *(nearing_sentence(document, standing, one) for one in told)))
            marks = [one.threshold for one in told]
            rows.append(Gauge(label, before, after, note, marks, tip, standing.place))
            table.append("\t".join((label, repr(before), repr(after), ", ".join(map(repr, marks)))))
        self.chart.table_text = "\n".join(table)
        self.chart.show_picture(Gauges(rows, uncertainty_title(document, standing.about)))

    def _show_signs(self, document: Document) -> None:
        columns = [
            Column(self.tr("Indicator")),
            Column(self.tr("About")),
            Column(self.tr("Last entry"), False, self.tr("The entry of the log that holds; a later one replaces it")),
            Column(self.tr("Speaks for"), False, self.tr("The branch for which it speaks most, and how many times")),
        ]
        self.sheet.show_lines(columns, [self._line(document, *pair) for pair in self._signs])

    def _line(self, document: Document, standing: Standing, sign: Sign) -> Line:
        name, about = sign.indicator.name or sign.indicator.id, uncertainty_title(document, standing.about)
        entry = sign.observation
        seen = f"{self._seen_word(entry.seen)}, {entry.date}" if entry is not None else self.tr("no entry")
        speaks = _speaks(standing, sign) if sign.counts else "–"
        why = "; ".join(sign.faults)
        if sign.factors and not sign.counts:
            why = self.tr("A stronger indicator of its group tells the same")
        shown = (name, about, seen, speaks if not sign.faults else self.tr("does not count"))
        return Line(shown, (name, about, seen, speaks), standing.place, "" if sign.counts else "quiet", why)

    def _seen_word(self, seen: bool | None) -> str:
        return {True: self.tr("seen"), False: self.tr("not seen"), None: self.tr("not looked")}[seen]

    # How

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self.body)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 5)
        row.addWidget(self.sheet, 6)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addStretch(1)
        foot.addWidget(words(self.tr("Log on"), self.body, "quiet"))
        for widget in (self.day, self.seen, self.unseen, self.unlooked, self.edit, self.add):
            foot.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.sentence, 1)
        top.addWidget(self.feed, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.column.addLayout(row, 1)
        self.column.addLayout(foot)
        self.setFocusProxy(self.sheet)

    def _connect(self) -> None:
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)
        self.sheet.selectionModel().currentRowChanged.connect(self._on_sheet_current_row_changed)
        self.feed.clicked.connect(self._on_feed_clicked)
        self.day.textEdited.connect(self._on_day_text_edited)
        self.seen.clicked.connect(self._on_seen_clicked)
        self.unseen.clicked.connect(self._on_unseen_clicked)
        self.unlooked.clicked.connect(self._on_unlooked_clicked)
        self.edit.clicked.connect(self._on_edit_clicked)
        self.add.clicked.connect(self._on_add_clicked)

    def _chosen(self) -> str:
        """The id of the indicator that is chosen in the table; the first where none is."""
        row = max(self.sheet.currentIndex().row(), 0)
        return self._signs[row][1].indicator.id if row < len(self._signs) else ""

    def _log(self, seen: bool | None) -> None:
        document, chosen, day = self.store.document, self._chosen(), self.day.text().strip()
        if chosen and is_day(day):
            name = edits.entry_of(document, "indicators", chosen).name or chosen
            after = edits.log_observation(document, chosen, day, seen)
            self.store.apply(self.tr("Log {name}: {what}").format(name=name, what=self._seen_word(seen)), after)

    def _on_sheet_current_row_changed(self, *_rows: object) -> None:
        self._show_chosen()

    def _on_feed_clicked(self, fed: bool) -> None:
        label = self.tr("Feed the indicators into the tree") if fed else self.tr("Leave the indicators out of the tree")
        self.store.apply(label, evolve(self.store.document, feed_indicators=fed))

    def _on_day_text_edited(self, text: str) -> None:
        good = is_day(text.strip())
        set_role(self.day, "" if good else "error")
        for button in (self.seen, self.unseen, self.unlooked):
            button.setEnabled(good and bool(self._signs))

    def _on_seen_clicked(self) -> None:
        self._log(True)

    def _on_unseen_clicked(self) -> None:
        self._log(False)

    def _on_unlooked_clicked(self) -> None:
        self._log(None)

    def _on_edit_clicked(self) -> None:
        self.page_requested.emit("indicators", self._chosen())

    def _on_add_clicked(self) -> None:
        """A new indicator of what is selected on the tree, else of the first uncertainty; and its form."""
        document = self.store.document
        about = _about(self.store.rollback, self.store.selection)
        if not about:
            self.sentence.setText(self.tr("There is no chance node: nothing is uncertain, so there is no sign of it."))
            return
        made = edits.free_id(document, "indicators")
        after = edits.add_indicator(document, made, about, self.tr("New indicator"))
        self.store.apply(self.tr("Add an indicator"), after)
        self.page_requested.emit("indicators", made)


def _speaks(standing: Standing, sign: Sign) -> str:
    """For which branch it speaks, against the branch it speaks against: "Success ×2.3"."""
    assert standing.home is not None, "what counts is about something"
    strongest = max(range(len(sign.factors)), key=sign.factors.__getitem__)
    times = sign.factors[strongest] / min(sign.factors)
    return f"{labels(standing.home)[strongest]} ×{times:.1f}" if times > 1 else "–"


def _about(rollback: Rollback, place: tuple[int, ...]) -> str:
    names = uncertainties(rollback)
    node = node_at(rollback.document.root, place)
    wanted = (node.event or node.id) if isinstance(node, Chance) else ""
    return wanted or next(iter(names), "")


def _watched(rollback: Rollback, _progress: Progress) -> object:
    return watched(rollback.document, rollback.settings)
