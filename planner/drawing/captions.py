"""What is written around a node: label, probability, payoffs, value, reach and titles."""

from __future__ import annotations

from attrs import define, evolve
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.drawing.inks import brush, dashed, pen
from planner.drawing.layout import Part, Rect
from planner.drawing.placing import BESIDE, ghosted
from planner.drawing.scene import Scene
from planner.drawing.showing import Item
from planner.drawing.spacing import (
    BAR_LEFT,
    GHOST_REACH,
    GHOST_VALUE,
    HEADER,
    MARGIN,
    REACH_WIDTH,
    SYMBOL,
    TITLE_LINE,
    VALUE_WIDTH,
    TextRole,
)
from planner.drawing.wording import in_short, odds, payoffs, probability_at
from planner.drawing.wrapping import wrap
from planner.drawing.writer import Writer
from planner.model.nodes import Link
from planner.model.numbers import UNKNOWN, show_probability, show_value
from planner.model.sentences import said

_PILL_MARGIN = 7.0  # beside a value in its pill
_NARROW_PILL = 30.0


@define(eq=False)
class Captions:
    """Writes the texts of one scene."""

    scene: Scene
    writer: Writer

    def write(self, painter: QPainter, item: Item) -> None:
        """All texts of one node and the branch that leads to it."""
        if not self.writer.shows("small"):
            return
        placed, style = item.seen.placed, self.scene.style
        if placed.branch:
            bold = item.on_play
            ink = style.ink if bold else style.quiet
            self.writer.lines(placed.label, "label", self._box(item, "label"), ink, bold=bold)
            self._below_the_line(item)
        if placed.ends:
            self._outcome(item)
        else:
            if not self.scene.bare:
                self._pill(painter, item)
            if placed.collapsed:
                self._count(painter, item)
            self.writer.lines(placed.title, "title", self._box(item, "title"), style.quiet, align="right")
            if placed.note and item.on_play and not self.scene.bare:
                self._note(item)

    def stages(self) -> None:
        """The stages' names, and what the figures beside the outcomes are."""
        layout, quiet = self.scene.layout, self.scene.style.quiet
        last = len(layout.columns)
        for depth in range(last + 1):
            band = layout.stage_rect(depth)
            room = BAR_LEFT + SYMBOL + layout.spacing.bar - 10 if depth == last else band.width - 12
            self.writer.put(layout.stage_name(depth).upper(), "stage", Rect(band.x + 8, 0.0, room, HEADER), quiet)
        if self.scene.bare:
            return
        left = layout.outcome_x + BAR_LEFT + layout.spacing.bar
        self.writer.put(said("value"), "small", Rect(left, 0.0, VALUE_WIDTH - 4, HEADER), quiet, align="right")
        self.writer.put(
            said("reach"), "small", Rect(left + VALUE_WIDTH, 0.0, REACH_WIDTH, HEADER), quiet, align="right"
        )
        if self.scene.ghost is not None:
            room = Rect(left + VALUE_WIDTH + REACH_WIDTH + 8, 0.0, GHOST_VALUE + GHOST_REACH - 8, HEADER)
            self.writer.put(self.scene.ghost_name, "small", room, self.scene.style.ghost, align="right")

    def _box(self, item: Item, part: Part) -> Rect:
        return self.scene.layout.part_rect(item.seen.placed, item.seen.depth, item.seen.y, part)

    def _below_the_line(self, item: Item) -> None:
        placed, style, parent = item.seen.placed, self.scene.style, item.parent
        assert parent is not None
        assert placed.branch is not None
        wrong = {
            trouble.field.split(".")[0] for trouble in parent.rolled.trouble if trouble.branch == item.seen.position
        }
        unknown = self.scene.bare and placed.branch.probability is None
        if placed.odds and not unknown:
            laid_over = self.scene.rollback.environment.laid_over
            number, word = odds(self.scene.document, parent.rolled, item.seen.position, laid_over)
            other = self._other_odds(item)
            box = self._box(item, "probability")
            colour = style.warn if "probability" in wrong else style.ink if item.on_play else style.quiet
            if placed.odds > 1:
                upper, lower = (Rect(box.x, box.y + row * box.height / 2, box.width, box.height / 2) for row in (0, 1))
                self._beside(number, "", upper, colour, other)
                self.writer.put(word, "small", lower, colour)
            else:
                self._beside(number, word, box, colour, other)
        if placed.pays:
            colour = style.warn if "payoffs" in wrong else style.quiet
            self.writer.put(payoffs(self.scene.rollback, placed.branch), "small", self._box(item, "payoffs"), colour)

    def _other_odds(self, item: Item) -> str:
        """The probability under the compared scenario, where it is another one."""
        if item.ghost is None or item.ghost.parent is None or item.parent is None:
            return ""
        numbers = self.scene.document.number_format
        here, there = (
            show_probability(probability_at(parent.rolled, item.seen.position), numbers)
            for parent in (item.parent, item.ghost.parent)
        )
        return there if there != here else ""

    def _beside(self, number: str, word: str, box: Rect, colour: str, other: str) -> None:
        """The number in ink, another scenario's beside it, its word standing back."""
        measure = self.scene.layout.placer.measure
        width = measure.width(number, "small")
        self.writer.put(number, "small", box, colour)
        if other:
            whole = measure.width(ghosted(number, other), "small")
            beside = Rect(box.x + width, box.y, min(whole, box.width) - width, box.height)
            self.writer.put(ghosted("", other), "small", beside, self.scene.style.ghost, align="right")
            width = whole
        gap = measure.width(BESIDE, "small")
        if word and width + gap < box.width:
            quiet = self.scene.style.quiet
            self.writer.put(BESIDE.strip(), "small", Rect(box.x + width, box.y, gap, box.height), quiet, align="centre")
            after = Rect(box.x + width + gap, box.y, box.width - width - gap, box.height)
            self.writer.put(word, "small", after, quiet)

    def _pill(self, painter: QPainter, item: Item) -> None:
        style, box = self.scene.style, self._box(item, "value")
        text, role = self._figure(item.value, box.width - 8)
        wrong = bool(item.rolled.trouble)
        wide = self.scene.layout.placer.measure.width(text, role)
        half = min(max(wide + _PILL_MARGIN * 2, _NARROW_PILL), box.width) / 2
        x = box.x + box.width / 2
        painter.setPen(pen(style.warn if wrong else style.pill_rim, 1.0))
        painter.setBrush(brush(style.warn_soft if wrong else style.pill))
        painter.drawRoundedRect(QRectF(x - half, box.y, half * 2, box.height), box.height / 2, box.height / 2)
        ink = style.warn if wrong else style.ink if item.on_play else style.quiet
        self.writer.put(text, role, Rect(x - half + 2, box.y, half * 2 - 4, box.height), ink, align="centre")
        self._ghost_pill(painter, item, half)

    def _ghost_pill(self, painter: QPainter, item: Item, half: float) -> None:
        """The value under the compared scenario, where it is another one."""
        if item.ghost is None or not self._differs(item.value, item.ghost.value):
            return
        style, box = self.scene.style, self._box(item, "ghost")
        text, _ = self._figure(item.ghost.value, box.width - 8)
        half = min(max(half, self.scene.layout.placer.measure.width(text, "small") / 2 + _PILL_MARGIN), box.width / 2)
        x = box.x + box.width / 2
        painter.setPen(dashed(style.ghost, 0.9))
        painter.setBrush(brush(style.paper))
        painter.drawRoundedRect(QRectF(x - half, box.y, half * 2, box.height), box.height / 2, box.height / 2)
        self.writer.put(text, "small", Rect(x - half + 2, box.y, half * 2 - 4, box.height), style.ghost, align="centre")

    def _differs(self, one: float | None, other: float | None) -> bool:
        """Whether two values are told apart in the document's decimals."""
        numbers = self.scene.document.number_format
        return show_value(one, numbers) != show_value(other, numbers)

    def _count(self, painter: QPainter, item: Item) -> None:
        """How much is collapsed here: it stands where it would go on."""
        style, box = self.scene.style, self._box(item, "count")
        hidden = item.seen.placed.node.size - 1
        painter.setPen(pen(style.thin, 1.0))
        painter.setBrush(brush(style.paper))
        for lower in (3.0, 0.0):  # a sheet above another
            painter.drawRoundedRect(QRectF(box.x + lower, box.y + lower, box.width - 3, box.height), 3, 3)
        text = f"{hidden:,} node{'s' if hidden > 1 else ''}"
        ink = style.ink if item.on_play else style.quiet
        self.writer.put(text, "small", Rect(box.x + 4, box.y, box.width - 11, box.height), ink, align="centre")

    def _note(self, item: Item) -> None:
        """What the choice rests on: the condition, and below it what is done otherwise."""
        note, style = self.scene.notes.get(item.rolled.node.id), self.scene.style
        if note is None or not note.speaks_of(item.rolled):
            return
        box, measure = self._box(item, "note"), self.scene.layout.placer.measure
        lines = note.lines(lambda text: measure.width(text, "small"), box.width)
        height = box.height / 2
        inks = (style.thin,) * 2 if self.scene.notes_dated else (style.ink, style.quiet)
        for row, (line, ink) in enumerate(zip(lines, inks, strict=True)):
            self.writer.put(line, "small", Rect(box.x, box.y + row * height, box.width, height), ink, align="right")

    def _figure(self, value: float | None, room: float) -> tuple[str, TextRole]:
        """A value as it fits: in small type, without decimals, or in millions if it must be."""
        numbers, measure = self.scene.document.number_format, self.scene.layout.placer.measure
        text = show_value(value, numbers)
        if value is None or measure.width(text, "value") <= room:
            return text, "value"
        shorter = (text, show_value(value, evolve(numbers, decimals=0)), in_short(value))
        return next((each for each in shorter if measure.width(each, "small") <= room), shorter[-1]), "small"

    def _outcome(self, item: Item) -> None:
        placed, style, node = item.seen.placed, self.scene.style, item.seen.placed.node
        if not self.scene.bare:
            self._worth(item)
        if isinstance(node, Link):
            self._link_title(item)
        else:
            ink = style.ink if item.on_play else style.quiet
            self.writer.lines(placed.title, "title", self._box(item, "title"), ink)

    def _worth(self, item: Item) -> None:
        """An outcome's value, and how likely it is under the play."""
        style, box = self.scene.style, self._box(item, "value")
        text, role = self._figure(item.value, box.width - 4)
        ink = style.warn if item.rolled.trouble else style.ink if item.on_play else style.quiet
        value = Rect(box.x, box.y, box.width - 4, box.height)
        self.writer.put(text, role, value, ink, align="right", bold=item.on_play)
        self.writer.put(_reach(item), "small", self.scene.layout.reach_rect(item.seen.y), style.quiet, align="right")
        if item.ghost is not None:
            self._ghost_outcome(item, item.ghost)

    def _ghost_outcome(self, item: Item, ghost: Item) -> None:
        """Value and reach under the compared scenario, as far as they are others."""
        colour, box = self.scene.style.ghost, self._box(item, "ghost")
        if self._differs(item.value, ghost.value):
            text, _ = self._figure(ghost.value, box.width - 4)
            self.writer.put(text, "small", box, colour, align="right")
        if _reach(item) != _reach(ghost):
            room = Rect(box.right, box.y, GHOST_REACH, box.height)
            self.writer.put(_reach(ghost), "small", room, colour, align="right")

    def _link_title(self, item: Item) -> None:
        """Where a link leads: its target's title."""
        target = item.rolled.children[0].node if item.rolled.children else None
        title = (target.title or target.id) if target else "nowhere"
        placer, colour = self.scene.layout.placer, self.scene.style.ink if item.on_play else self.scene.style.quiet
        lines = wrap(
            said("as at {title}", title=title),
            lambda text: placer.measure.width(text, "title"),
            placer.spacing.outcome_title,
        )
        box = self._box(item, "title")
        middle = box.y + box.height / 2
        height = len(lines) * TITLE_LINE
        wide = Rect(box.x, middle - height / 2, self.scene.layout.width - MARGIN - box.x, height)
        self.writer.lines(lines, "title", wide, colour)


def _reach(item: Item) -> str:
    return f"{100 * item.reach:.1f} %" if item.reach else UNKNOWN
