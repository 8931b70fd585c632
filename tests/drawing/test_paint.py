"""What the painter puts on the screen, read back from the pixels and from the texts that it was asked to draw."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from planner.analysis.break_even import break_even
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.drawing.layout import Hit, lay_out
from planner.drawing.notes import notes_of
from planner.drawing.paint import paint_tree
from planner.drawing.spacing import screen_spacing
from planner.drawing.spread import range_of
from planner.drawing.style import DARK, LIGHT, STYLES, actor_colour
from planner.drawing.symbols import Symbols
from planner.drawing.writer import Writer
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Link, Outcome
from planner.model.places import with_branch


@pytest.fixture
def written(monkeypatch):
    """The texts that were put, with their colours."""
    found: list[tuple[str, str]] = []
    put = Writer.put

    def noting(self, text, role, box, colour, **more):
        found.append((text, colour))
        put(self, text, role, box, colour, **more)

    monkeypatch.setattr(Writer, "put", noting)
    return found


def paint(scene, scale=1.0, box=None):
    box = box or QRectF(0, 0, scene.layout.width, scene.layout.height)
    image = QImage(round(box.width() * scale), round(box.height() * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(scene.style.paper))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-box.topLeft())
    paint_tree(painter, scene, box, scale)
    painter.end()
    return image


def colour_at(image, x, y):
    return image.pixelColor(round(x), round(y)).name()


def small(root, **changes):
    document = Document(
        root=root,
        actors=(Actor(id="a", name="Washington", weights={"u": 1.0}), Actor(id="b", name="Seoul", weights={"u": 1.0})),
        attributes=(Attribute(id="u"),),
    )
    return evolve(document, **changes)


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_the_owners_colour_fills_a_decision_on_the_play(scene_of, summit, style):
    scene = scene_of(summit, style=style)
    x, y = scene.layout.locate(())
    assert colour_at(paint(scene), x - 8, y - 7) == actor_colour(style, summit, "washington")


def test_what_is_off_the_play_is_hollow(scene_of, summit):
    """ "No summit" is refused (61.1 against 33.2), so its chance node is paper inside."""
    scene = scene_of(summit)
    x, y = scene.layout.locate((1,))
    assert colour_at(paint(scene), x - 6, y - 5) == LIGHT.paper


def test_values_labels_and_reach_are_written(scene_of, summit, written):
    """The example's own: 61.1 at the root; 0.40 to success, so 40 % for its outcome."""
    paint(scene_of(summit))
    texts = {text for text, _ in written}
    assert {"61.1", "33.2", "88.0", "p_deal = 0.40", "# = 0.60", "Reciprocity summit", "40.0 %", "Cost −6"} <= texts


def test_from_here_on_leaves_out_what_was_paid(scene_of, summit, written):
    """The refused chance node stands behind a cost of 4: 33.2 in total, 37.2 from there on."""
    paint(scene_of(summit, from_here=True))
    texts = {text for text, _ in written}
    assert "37.2" in texts
    assert "33.2" not in texts


def test_the_rule_that_was_asked_for_is_shown(scene_of, summit, written):
    """Maximin: the worst of the summit is 22 (28 less the 6 paid), of no summit 15."""
    paint(scene_of(summit, rollback=roll_back(summit, Settings(rule="maximin"))))
    assert "22.0" in {text for text, _ in written}


def test_a_wrong_sum_shows_dashes_in_the_warning_colour(scene_of, summit, written):
    branch = evolve(summit.root.branches[1].node.branches[0], probability=0.5)
    other = evolve(summit.root.branches[1].node.branches[1], probability=0.4)
    root = with_branch(with_branch(summit.root, (1, 0), branch), (1, 1), other)
    paint(scene_of(evolve(summit, root=root)))
    assert ("–", LIGHT.warn) in written
    assert ("–", LIGHT.ink) in written  # the root, undefined because of it


def test_a_link_says_where_it_leads(scene_of, written):
    target = Chance(id="t", title="Court", branches=(
        Branch(id="x", label="wins", node=Outcome(id="o", payoffs={"u": 5.0}), probability=1.0),
    ))  # fmt: skip
    root = Decision(id="d", branches=(
        Branch(id="b1", label="sue", node=target),
        Branch(id="b2", label="later", node=Link(id="l", target="t")),
    ))  # fmt: skip
    paint(scene_of(small(root)))
    assert "as at Court" in {text for text, _ in written}


def test_a_logit_move_says_its_rationality(scene_of, written):
    ways = tuple(Branch(id=f"w{v}", label=f"{v}", node=Outcome(id=f"v{v}", payoffs={"u": v})) for v in (1.0, 2.0))
    paint(scene_of(small(Decision(id="d", title="Reply", actor="b", rationality=0.1, branches=ways))))
    assert {"λ = 0.1 · Reply", "S"} <= {text for text, _ in written}


def test_selection_is_ringed_in_gold(scene_of, summit):
    scene = scene_of(summit, selection=(0,))
    x, y = scene.layout.locate((0,))
    image = paint(scene, 2.0)
    assert colour_at(image, 2 * (x - 14.5), 2 * y) == LIGHT.ring


def test_hover_is_a_soft_spot(scene_of, summit):
    scene = scene_of(summit, hover=Hit((0,), "label"))
    spot = scene.layout.rect((0,), "label")
    assert colour_at(paint(scene), spot.x - 2, spot.y + spot.height / 2) == LIGHT.hover


def test_text_gives_way_to_shapes_far_out(scene_of, summit, monkeypatch):
    """At a third of its size, type of 11 px is 3.7 device pixels: none is drawn; at 0.6 the labels are."""
    drawn = []
    monkeypatch.setattr("planner.drawing.writer.shaped", lambda *key: drawn.append(key) or QStaticText())
    from PySide6.QtGui import QStaticText

    paint(scene_of(summit), 1 / 3)
    assert not drawn
    paint(scene_of(summit), 0.6)
    assert any(text == "Reciprocity summit" for text, *_ in drawn)


def test_only_what_is_exposed_is_drawn(scene_of, korea, monkeypatch):
    """The lower tenth of the Korea tree holds neither its first outcome nor any node above it but the way there."""
    drawn = []
    draw = Symbols.draw
    monkeypatch.setattr(Symbols, "draw", lambda self, item: (drawn.append(item), draw(self, item)))
    scene = scene_of(korea)
    paint(scene, box=QRectF(0, scene.layout.height * 0.9, scene.layout.width, scene.layout.height * 0.1))
    assert 0 < len(drawn) < 10


def test_dark_paper_and_light_ink(scene_of, summit, written):
    scene = scene_of(summit, style=DARK)
    image = paint(scene)
    assert colour_at(image, scene.layout.width - 2, 2) == DARK.paper
    assert ("Reciprocity summit", DARK.ink) in written


def test_bars_run_from_nothing_to_a_round_number(summit):
    """The outcomes' totals go from 15 to 88, so bars are full at 100."""
    assert range_of(roll_back(summit)) == (0.0, 100.0)


def test_bars_of_levels_are_full_at_the_best(korea):
    """Washington's weights sum to 1 over attributes with levels."""
    assert range_of(roll_back(korea)) == (0.0, pytest.approx(100.0))


def test_the_bars_range_follows_an_edit(summit):
    """15 becomes −30: the worst outcome sets where bars begin. What was known of the rest is used again."""
    before = roll_back(summit)
    range_of(before)
    leaf = evolve(summit.root.branches[1].node.branches[1].node, payoffs={"utility": -26.0})
    branch = evolve(summit.root.branches[1].node.branches[1], node=leaf)
    edited = evolve(summit, root=with_branch(summit.root, (1, 1), branch))
    after = roll_back(edited, previous=before)
    assert range_of(after) == range_of(roll_back(edited)) == (-30.0, 100.0)


def test_a_large_value_is_written_in_what_room_there_is(scene_of, written):
    """1,234,567.25 does not fit as such; its whole number does, in small type."""
    root = Decision(id="d", branches=(Branch(id="b", label="go", node=Outcome(id="o", payoffs={"u": 1234567.25})),))
    paint(scene_of(small(root)))
    assert "1234567" in {text for text, _ in written}


def test_an_empty_document_paints(scene_of):
    """A root without branches, and an outcome alone."""
    for root in (Decision(id="d"), Outcome(id="o", payoffs={"u": 1.0})):
        document = small(root)
        layout = lay_out(document, scene_of(document).layout.placer.measure)
        assert layout.width > 0
        paint(scene_of(document))


def test_triggers_stand_under_decisions_but_not_where_there_are_no_figures(scene_of, korea, written):
    """korea_expected: 0.238."""
    rollback = roll_back(korea)
    notes = notes_of(korea, break_even(rollback))
    layout = lay_out(korea, scene_of(korea).layout.placer.measure, spacing=screen_spacing(1, notes=True))
    for bare in (False, True):
        written.clear()
        paint(scene_of(korea, rollback=rollback, layout=layout, notes=notes, bare=bare))
        told = [text for text, _ in written if text.startswith("keep while P(Kim") and text.endswith("≥ 0.238")]
        assert len(told) == (0 if bare else 1)
